import Evidence
import Story
import TestSupport
import Testing

@testable import Documents
@testable import Wording

/// What the report says of the flagged accounts, and what of the rest of the chats.
@Suite struct ScopeTests {
  /// The sample with an honest request and a payment link long before the takeover.
  private func builder(flagged: Bool = true, honest: Int = 1) -> ReportContext {
    let sample = ReportSample()
    var findings = sample.findings
    let sanne = AccountID(conversation: 0, sender: 0)
    var early: [Event] = []
    for index in 0..<honest {
      let id = EntryID(conversation: 0, entry: index * 2 % 20)
      let text = sample.file.entry(id).text
      early.append(
        Event(
          kind: .moneyRequest, entry: id, account: sanne, quote: text,
          facts: [Fact("amount", "\(7 + index)"), Fact("currency", "EUR")]))
    }
    findings.amounts =
      early.enumerated().map { index, event in
        NamedAmount(
          entry: event.entry, account: sanne, text: "EUR \(7 + index)", value: "\(7 + index)",
          currency: "EUR", isBare: false)
      } + findings.amounts
    findings.events = early.sorted { $0.entry < $1.entry } + findings.events
    findings.identifiers.insert(
      Identifier(
        kind: .paymentLink, value: "tikkie.me/pay/abc", isValid: nil,
        entry: EntryID(conversation: 0, entry: 2), quote: 0..<4, account: sanne), at: 0)
    if !flagged { findings.accounts.removeAll { $0.verdict != .none } }
    return ReportContext(
      file: sample.file, findings: findings, language: .english, toolVersion: "1")
  }

  private func text(_ blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .list(let points): "\(points)"
      case .table(let table): "\(table.rows)"
      case .heading(let words): words
      case .paragraph(let pieces), .verdict(_, let pieces): "\(pieces)"
      case .checklist, .form, .quotes, .figure: ""
      }
    }.joined(separator: "\n")
  }

  @Test func theSummaryHoldsNothingFromOutsideTheEpisode() {
    let short = text(builder().section(ShortSection.self).blocks())
    #expect(short.contains("EUR 980") && short.contains("NL91 ABNA 0417 1643 00"))
    #expect(!short.contains("EUR 7") && !short.contains("tikkie"))
    #expect(short.contains("1 person"))
  }

  @Test func withoutAFlaggedAccountTheSummaryCountsNothing() {
    let builder = builder(flagged: false)
    #expect(
      builder.scene.stretches.isEmpty && builder.section(ShortSection.self).stretchPoints().isEmpty)
    let short = text(builder.section(ShortSection.self).blocks())
    #expect(!short.contains("EUR") && !short.contains("NL91"))
  }

  @Test func moneyOfTheEpisodeStandsFirstAndTheRestIsShortened() {
    let blocks = builder(honest: 10).section(MoneySection.self).blocks()
    var tables: [Table] = []
    for case .table(let table) in blocks { tables.append(table) }
    #expect(tables.map(\.rows.count) == [1, ReportContext.Length.moneyElsewhere])
    let first = tables.first.map { text([.table($0)]) } ?? ""
    #expect(first.contains("EUR 980"))
    let words = text(blocks)
    #expect(words.contains("Elsewhere in the chats") && words.contains("findings.json"))
  }

  @Test func eventsFarFromTheEpisodeAreCountedNotListed() {
    let far = ReportSample(filler: 200)
    var findings = far.findings
    findings.events.insert(
      Event(
        kind: .moneyRequest, entry: EntryID(conversation: 0, entry: 0),
        account: AccountID(conversation: 0, sender: 0), quote: 0..<4), at: 0)
    let context = ReportContext(
      file: far.file, findings: findings, language: .english, toolVersion: "1")
    let blocks =
      context.section(FactsSection.self).blocks() + context.section(EventsSection.self).blocks()
    var rows = 0
    for case .table(let table) in blocks { rows += table.rows.count }
    #expect(rows == 5)
    #expect(text(blocks).contains("asks for money 1"))
  }

  @Test func aValueAtItsBoundSaysAtLeast() {
    let bounds = StatedCalibration.Bounds.current
    #expect(bounds.isReached(StatedBounds.combined) && bounds.isReached(-StatedBounds.against))
    #expect(!bounds.isReached(StatedBounds.combined - 0.01) && !bounds.isReached(0))
    #expect(StatedCaps.text(1.39, cap: 1.39, .dutch) == "≥ +1,4")
    #expect(StatedCaps.text(1.3, cap: 1.39, .english) == "+1.3")
    #expect(VerbalScale.step(log10LR: 3, .english) == .third)
    #expect(VerbalScale.step(log10LR: 1, .dutch) == .first)
    #expect(VerbalScale.step(log10LR: 1.1, .dutch) == .second)
  }

  @Test func longExcerptsNameWhatIsLeftOut() {
    let gaps = text(builder().section(QuotesSection.self).blocks())
    #expect(!gaps.contains("left out"))
    let sample = ReportSample(filler: 300)
    var findings = sample.findings
    let old = findings.accounts[0]
    findings.accounts[0] = AccountFinding(
      account: old.account, verdict: .takeover, log10LR: 3, families: [:],
      onset: Onset(
        entry: EntryID(conversation: 0, entry: 100), first: EntryID(conversation: 0, entry: 100),
        last: EntryID(conversation: 0, entry: 100), setSize: 1),
      candidate: nil, return: nil,
      episodes: [
        Episode(
          first: EntryID(conversation: 0, entry: 100), last: EntryID(conversation: 0, entry: 303))
      ], grounds: old.grounds, counterGrounds: [], hypotheses: [], curve: [], messages: 100)
    let blocks = ReportContext(
      file: sample.file, findings: findings, language: .english, toolVersion: "1"
    ).section(QuotesSection.self).blocks()
    #expect(text(blocks).contains("messages left out"))
    var numbers: [Int] = []
    for case .quotes(let quotes) in blocks { numbers += quotes.map(\.number) }
    #expect(numbers == Array(Set(numbers)).sorted() && numbers.count <= 66)
  }
}
