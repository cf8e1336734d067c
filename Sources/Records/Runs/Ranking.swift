import Evidence
public import Wording

/// A case of a batch as the ranking shows it.
public struct RankedCase: Sendable {
  /// Path of the input.
  public let input: String
  /// Verdict of its strongest account, or `locked`.
  public let verdict: String
  /// log10 LR of that account.
  public let log10LR: Double
  /// Its name.
  public let account: String
  /// Time of its first message by the other hand, as in the export.
  public let moment: String
  /// Codes of the grounds for it.
  public let grounds: [String]
  /// Account numbers and telephone numbers its findings rest on.
  public let identifiers: [String]
  /// Where the same bytes lie as well.
  public let copies: [String]
  /// Inputs that hold a chat of it as another telephone has it.
  public let sameChat: [String]
  /// File with the whole findings.
  public let findings: String
  /// Its report; empty where none was asked for.
  public var report = ""
  /// Whether a part of it was not read.
  public var isPartial = false

  /// In place of a verdict: nobody has looked into it.
  public static let locked = "locked"
  /// In place of a verdict: nothing in the part that was read.
  public static let partly = "partly-read"
  /// In place of a verdict: it could not be read at all.
  public static let failed = "failed"

  /// Creates a case.
  public init(
    input: String, verdict: String, log10LR: Double, account: String, moment: String,
    grounds: [String], identifiers: [String], copies: [String] = [], sameChat: [String] = [],
    findings: String
  ) {
    self.input = input
    self.verdict = verdict
    self.log10LR = log10LR
    self.account = account
    self.moment = moment
    self.grounds = grounds
    self.identifiers = identifiers
    self.copies = copies
    self.sameChat = sameChat
    self.findings = findings
  }
}

/// Which cases of a batch to look at first, and which belong together.
///
/// Strongest first: named verdicts before inconclusive ones, then by likelihood ratio, then by
/// path; behind them what was read in part without an indication, what could not be opened and what could not be read. Cases with an account number or a telephone number in common name each other: the same
/// thief, or the same money mule.
public struct Ranking: Sendable {
  private let rows: [(place: RankedCase, others: [String])]
  private let language: ReportLanguage

  /// Ranks cases; those without indications are left out.
  public init(_ cases: [RankedCase], language: ReportLanguage) {
    self.language = language
    let order = [
      "takeover": 0, "impersonation": 1, "inconclusive": 2, RankedCase.partly: 3,
      RankedCase.locked: 4, RankedCase.failed: 5,
    ]
    let ranked = cases.filter { order[$0.verdict] != nil }.sorted {
      let (a, b) = (order[$0.verdict] ?? 9, order[$1.verdict] ?? 9)
      if a != b { return a < b }
      if $0.log10LR != $1.log10LR { return $0.log10LR > $1.log10LR }
      return Array($0.input.utf8).lexicographicallyPrecedes(Array($1.input.utf8))
    }
    var holders: [String: [Int]] = [:]
    for (index, item) in ranked.enumerated() {
      for value in Set(item.identifiers) { holders[value, default: []].append(index) }
    }
    rows = ranked.enumerated().map { index, item in
      let shared = item.identifiers.filter { (holders[$0]?.count ?? 0) > 1 }
      let others = Set(shared.flatMap { holders[$0] ?? [] }).subtracting([index]).sorted()
      return (item, others.map { ranked[$0].input })
    }
  }

  private var flagged: Int { rows.count { Verdict(rawValue: $0.place.verdict) != nil } }

  /// Cases with an indication, in order: those a report is asked for first.
  public var first: [RankedCase] {
    rows.map(\.place).filter { Verdict(rawValue: $0.verdict) != nil }
  }

  /// The same ranking with the reports that were written, by the name of the findings.
  public func with(reports: [String: String]) -> Ranking {
    Ranking(
      rows.map { row in
        var item = row.place
        item.report = reports[item.findings] ?? ""
        return item
      }, language: language)
  }

  /// What a case is called in the column of outcomes.
  private func outcome(_ item: RankedCase) -> String {
    let word =
      switch item.verdict {
      case RankedCase.locked: Wording.phrase(.rankLocked, language)
      case RankedCase.partly: Wording.phrase(.rankPartly, language)
      case RankedCase.failed: Wording.phrase(.rankFailed, language)
      default:
        Verdict(rawValue: item.verdict).map { Wording.verdict($0, language: language) }
          ?? item.verdict
      }
    // What was found stands, and there may be more.
    guard item.isPartial, Verdict(rawValue: item.verdict) != nil else { return word }
    return word + "; " + Wording.phrase(.rankPartly, language)
  }

  private var heads: [Phrase] {
    [
      .columnNumber, .rankInput, .columnVerdict, .columnLog, .columnWho, .rankMoment, .rankWhy,
      .rankNumbers, .rankCopies, .rankSameChat, .rankTogether,
    ]
  }

  private func cells(_ index: Int) -> [String] {
    let (item, others) = rows[index]
    let isWeighed = Verdict(rawValue: item.verdict) != nil
    // A journal of another version may hold a code that this one does not know.
    let reasons = item.grounds.prefix(6).map { text in
      guard let code = GroundCode(rawValue: text) else { return text }
      return Wording.ground(
        Ground(code, .events, weight: nil, at: EntryID(conversation: 0, entry: 0)),
        language: language)
    }
    return [
      String(index + 1), item.input, outcome(item),
      !isWeighed ? "" : Numbers.signed(item.log10LR, language), item.account, item.moment,
      reasons.joined(separator: " "), item.identifiers.joined(separator: " "),
      item.copies.prefix(20).joined(separator: "; "),
      item.sameChat.prefix(20).joined(separator: "; "),
      others.prefix(20).joined(separator: "; "),
    ]
  }

  /// `ranking.csv`, with the heads in the language of the report.
  public func csv() -> [UInt8] {
    var csv = CSVWriter()
    csv.row(heads.map { Wording.phrase($0, language) })
    for index in rows.indices {
      let item = rows[index].place
      for (column, text) in cells(index).enumerated() {
        switch heads[column] {
        case .columnNumber: csv.cell(index + 1)
        // A number that programs read, whatever the language: no plus, and a minus of ASCII.
        case .columnLog where Verdict(rawValue: item.verdict) != nil: csv.cell(number: item.log10LR)
        default: csv.cell(text)
        }
      }
      csv.endRow()
    }
    return csv.bytes
  }

  /// `ranking.html`: columns that can be sorted and filtered; the input opens its report.
  public func html() -> [UInt8] {
    var page = TablePage(title: Wording.phrase(.rankTitle, language), language: language)
    page.paragraph(
      Wording.phrase(.rankIntro, [Fact("count", Numbers.grouped(flagged, language))], language))
    let wide: Set<Phrase> = [.rankWhy, .rankNumbers]
    let medium: Set<Phrase> = [.rankInput, .rankCopies, .rankSameChat, .rankTogether]
    var classes: [(value: String, name: String)] = []
    for (item, _) in rows where !classes.contains(where: { $0.value == item.verdict }) {
      var plain = item
      plain.isPartial = false
      classes.append((item.verdict, outcome(plain)))
    }
    page.begin(
      "ranking", title: "",
      columns: heads.map {
        TablePage.Column(
          title: Wording.phrase($0, language), isWide: wide.contains($0),
          isMedium: medium.contains($0))
      }, choices: classes)
    for index in rows.indices {
      let item = rows[index].place
      let cells = zip(heads, cells(index)).map { head, text -> TablePage.Cell in
        switch head {
        case .columnNumber: .number(index + 1)
        case .columnLog: .shown(text, by: text.isEmpty ? -1_000 : item.log10LR)
        case .columnVerdict: .badge(text)
        case .rankInput:
          .links([(text, item.report.isEmpty ? item.findings : item.report)])
        default: .text(Self.shown(text))
        }
      }
      page.row(cells, kind: item.verdict)
    }
    page.end()
    page.finish()
    return page.bytes
  }

  /// A time as people write it; any other text as it is.
  private static func shown(_ text: String) -> String {
    var bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"), bytes[4] == UInt8(ascii: "-"),
      bytes[13] == UInt8(ascii: ":")
    else { return text }
    bytes[10] = 0x20
    return String(decoding: bytes, as: UTF8.self)
  }
}
