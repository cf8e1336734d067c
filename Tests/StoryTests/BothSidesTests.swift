import Evidence
import TestSupport
import Testing

@testable import Story

/// A chat that both of its people exported, one of which lacks what the other has.
///
/// Story: the owner's export had lost "I have transferred it"; the paper for whoever had paid said that
/// the chat does not say so, though it stood in the export that person had brought.
@Suite("A paper from both sides of a chat")
struct BothSidesTests {
  private let owner = AccountID(conversation: 0, sender: 0)
  private let ownerThere = AccountID(conversation: 1, sender: 0)
  private let contactThere = AccountID(conversation: 1, sender: 1)

  private static let lines = [
    ("A", "morning"), ("B", "hello"), ("A", "can you pay 950 for me"), ("A", "NL91ABNA0417164300"),
    ("B", "done, transferred"), ("A", "thank you"), ("B", "you are welcome"),
  ]

  /// Both exports; the first lacks one of the lines.
  private func caseOf(missing: Int?) -> (CaseFile, Findings) {
    var chats: [ConversationBuilder] = [
      ConversationBuilder(title: "B"),
      ConversationBuilder(title: "A", member: MemberID(exhibit: 1, index: 0)),
    ]
    var matches: [(Int, Int)] = []
    var kept = 0
    for (index, (name, text)) in Self.lines.enumerated() {
      chats[1].say(name, text, at: Int64(index) * 60)
      guard index != missing else { continue }
      chats[0].say(name, text, at: Int64(index) * 60)
      matches.append((kept, index))
      kept += 1
    }
    var file = ReportSample().file
    file.conversations = [chats[0].build(id: "c1"), chats[1].build(id: "c2")]
    func at(_ chat: Int, _ line: Int) -> EntryID? {
      if chat == 1 { return EntryID(conversation: 1, entry: line) }
      return matches.first { $0.1 == line }.map { EntryID(conversation: 0, entry: $0.0) }
    }
    var events: [Event] = []
    var identifiers: [Identifier] = []
    var amounts: [NamedAmount] = []
    for chat in 0...1 {
      func account(_ sender: Int) -> AccountID { AccountID(conversation: chat, sender: sender) }
      for (kind, line, sender) in [
        (EventKind.moneyRequest, 2, 0), (.paymentDetails, 3, 0), (.paidClaim, 4, 1),
      ] {
        guard let entry = at(chat, line) else { continue }
        events.append(
          Event(kind: kind, entry: entry, account: account(sender), quote: 0..<1, confidence: 0.9))
      }
      if let entry = at(chat, 3) {
        identifiers.append(
          Identifier(
            kind: .iban, value: "NL91ABNA0417164300", isValid: true, entry: entry, quote: 0..<1,
            account: account(0)))
      }
      if let entry = at(chat, 2) {
        amounts.append(
          NamedAmount(
            entry: entry, account: account(0), text: "950", value: "950", currency: "EUR",
            isBare: false))
      }
    }
    let first = EntryID(conversation: 0, entry: 2)
    let last = matches.last { $0.1 == 5 }.map(\.0) ?? 2
    let finding = AccountFinding(
      account: owner, verdict: .takeover, log10LR: 2, families: [:],
      onset: Onset(entry: first, first: first, last: first, setSize: 1), candidate: nil,
      return: nil, episodes: [Episode(first: first, last: EntryID(conversation: 0, entry: last))],
      grounds: [], counterGrounds: [], hypotheses: [], curve: [], messages: 3)
    func person(_ id: String, _ sender: Int) -> Person {
      Person(
        id: id, names: [], phones: [],
        accounts: [
          AccountID(conversation: 0, sender: sender), AccountID(conversation: 1, sender: sender),
        ], basis: .single)
    }
    let findings = Findings(
      accounts: [finding], persons: [person("p1", 0), person("p2", 1)], events: events,
      identifiers: identifiers, amounts: amounts,
      twoSides: [
        TwoSides(
          first: 0, second: 1, matches: matches, onlyFirst: 0, onlySecond: missing == nil ? 0 : 1,
          clockOffset: 0, entriesOfSecond: missing.map { [$0] } ?? [])
      ])
    return (file, findings)
  }

  @Test func whatOnlyTheSecondHasIsTold() throws {
    let (file, findings) = caseOf(missing: 4)
    let before = CaseStory(file, findings)
    #expect(before.payers.map { $0.accounts } == [[owner]])
    #expect(MoneySum.of(owner, before)?.paid == 0)

    let told = try #require(findings.toldFromBothSides(in: file))
    let story = CaseStory(file, told)
    #expect(story.payers.map { $0.accounts } == [[owner, ownerThere]])
    #expect(story.owners.map { $0.accounts } == [[owner, ownerThere]])
    let sum = try #require(MoneySum.of([owner, ownerThere], story))
    // Somebody says to have paid, and not how much; what both have is counted once.
    #expect(sum.asked == 95_000 && sum.paid == nil)
    #expect(story.money.filter { !$0.paid.isEmpty }.map(\.account) == [ownerThere])
    #expect(told.events.contains { $0.kind == .paidClaim && $0.account == contactThere })
    // The findings themselves stay as they are.
    #expect(findings.accounts.count == 1)
  }

  /// Two exports that agree, or differ in small talk, are one: told from the first of them.
  @Test(arguments: [nil, 0, 6])
  func whereNothingIsMissingTheFirstTellsAll(missing: Int?) {
    let (file, findings) = caseOf(missing: missing)
    let told = findings.toldFromBothSides(in: file)
    #expect(told.map(\.accounts.count) == nil)
  }
}
