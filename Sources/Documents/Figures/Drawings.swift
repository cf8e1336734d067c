public import Evidence
public import Wording

/// The drawings of a report, made from findings and labels.
///
/// Each is nil when there is nothing to draw, so a clean chat has no empty axes. All widths suit
/// the text of an A4 page; all differences show in shape or place, not in colour alone.
public enum Drawings {
  /// Width of every drawing in points.
  static let width = 466.0

  /// Style per message, events and the probability of the onset over one axis.
  ///
  /// The dots are messages of the account in file order, not in time: a year of silence would
  /// otherwise press the hours that matter into one line. A long account is drawn from 120
  /// messages before the 95 % set to 60 after the last episode.
  public static func styleCurve(
    file: CaseFile, findings: Findings, account: AccountFinding, labels: FigureLabels
  ) -> Figure? {
    StyleCurve(file: file, findings: findings, account: account, labels: labels)?.draw()
  }

  /// The same of the messages within a day of the moment; nil where that is nearly all of them.
  public static func styleDay(
    file: CaseFile, findings: Findings, account: AccountFinding, language: ReportLanguage
  ) -> Figure? {
    StyleCurve(
      file: file, findings: findings, account: account, labels: FigureLabels.of(language),
      day: CaseLabels.of(language).styleDayTitle
    )?.draw()
  }

  /// log10 of the likelihood ratio by family and combined, with the verbal scale above.
  public static func evidenceBars(account: AccountFinding, labels: FigureLabels) -> Figure? {
    EvidenceBars(account: account, labels: labels)?.draw()
  }

  /// Weekday by hour, outside and inside the episodes of the other hand, with the counts.
  ///
  /// Hours are those the exporting phone showed; a phone that travelled shifts them.
  public static func hours(
    file: CaseFile, account: AccountFinding, labels: FigureLabels
  ) -> Figure? {
    HoursMap(file: file, account: account, labels: labels)?.draw()
  }

  /// A lane for each conversation with requests for money, details, codes and claimed payments.
  public static func requests(
    file: CaseFile, findings: Findings, labels: FigureLabels
  ) -> Figure? {
    RequestLanes(file: file, findings: findings, labels: labels)?.draw()
  }
}
