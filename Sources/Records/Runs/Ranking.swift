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

  /// In place of a verdict: nobody has looked into it.
  public static let locked = "locked"

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
/// path; behind them what could not be opened, which nobody has looked into. Cases with an account number or a telephone number in common name each other: the same
/// thief, or the same money mule.
public struct Ranking: Sendable {
  private let rows: [(place: RankedCase, others: [String])]
  private let language: ReportLanguage

  /// Ranks cases; those without indications are left out.
  public init(_ cases: [RankedCase], language: ReportLanguage) {
    self.language = language
    let order = ["takeover": 0, "impersonation": 1, "inconclusive": 2, RankedCase.locked: 3]
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

  private var flagged: Int { rows.count { $0.place.verdict != RankedCase.locked } }

  private var heads: [Phrase] {
    [
      .columnNumber, .rankInput, .columnVerdict, .columnLog, .columnWho, .rankMoment, .rankWhy,
      .rankNumbers, .rankCopies, .rankSameChat, .rankTogether,
    ]
  }

  private func cells(_ index: Int) -> [String] {
    let (item, others) = rows[index]
    let isLocked = item.verdict == RankedCase.locked
    let verdict =
      isLocked
      ? Wording.phrase(.rankLocked, language)
      : Verdict(rawValue: item.verdict).map { Wording.verdict($0, language: language) }
    // A journal of another version may hold a code that this one does not know.
    let reasons = item.grounds.prefix(6).map { text in
      guard let code = GroundCode(rawValue: text) else { return text }
      return Wording.ground(
        Ground(code, .events, weight: nil, at: EntryID(conversation: 0, entry: 0)),
        language: language)
    }
    return [
      String(index + 1), item.input, verdict ?? item.verdict,
      isLocked ? "" : Numbers.signed(item.log10LR, language), item.account, item.moment,
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
        case .columnLog where item.verdict != RankedCase.locked: csv.cell(number: item.log10LR)
        default: csv.cell(text)
        }
      }
      csv.endRow()
    }
    return csv.bytes
  }

  /// `ranking.html`: one file, no script, nothing fetched.
  public func html() -> [UInt8] {
    let title = Escaping.html(Wording.phrase(.rankTitle, language))
    var out =
      "<!doctype html>\n<html lang=\"\(language.rawValue)\">\n<head><meta charset=\"utf-8\">"
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    let style = """
      body{font:15px/1.4 sans-serif;margin:2em;color:#111;background:#fff}
      table{border-collapse:collapse;width:100%}td,th{padding:.35em .6em;text-align:left;\
      vertical-align:top;border-bottom:1px solid #bbb;overflow-wrap:anywhere}
      th{background:#eee}@media(prefers-color-scheme:dark){body{color:#eee;background:#16181a}\
      th{background:#2a2d30}}
      """
    out +=
      "'\(InlineHash.source(of: style))'\"><title>\(title)</title><style>\(style)</style></head>\n"
    out += "<body><h1>\(title)</h1>\n<p>"
    out += Escaping.html(
      Wording.phrase(.rankIntro, [Fact("count", Numbers.grouped(flagged, language))], language))
    out += "</p>\n<table><thead><tr>"
    for head in heads {
      out += "<th scope=\"col\">" + Escaping.html(Wording.phrase(head, language)) + "</th>"
    }
    out += "</tr></thead>\n<tbody>\n"
    for index in rows.indices {
      out += "<tr>"
      for cell in cells(index) { out += "<td>" + Escaping.html(Escaping.visible(cell)) + "</td>" }
      out += "</tr>\n"
    }
    return Array((out + "</tbody></table></body></html>\n").utf8)
  }
}
