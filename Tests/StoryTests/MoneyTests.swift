import Evidence
import TestSupport
import Testing

@testable import Story

@Suite("The trail of the money")
struct MoneyTests {
  private let sanne = AccountID(conversation: 0, sender: 0)

  private func at(_ entry: Int) -> EntryID { EntryID(conversation: 0, entry: entry) }

  @Test func moneyFollowsFromRequestToClaim() {
    let sample = ReportSample()
    let rows = CaseStory(sample.file, sample.findings).money
    #expect(rows.count == 1)
    #expect(rows.first?.amounts.map(\.text) == ["EUR 980"])
    #expect(rows.first?.payees.map(\.value) == ["NL91ABNA0417164300"])
    #expect(rows.first?.paid == [at(29)])
    #expect(rows.first?.entries == [at(27), at(29)])
    #expect(rows.first?.isInside == true)
  }

  /// Story: an amount came as a bare number two messages behind a request that named none, and the
  /// table said "not named".
  @Test func anAmountNamedBehindTheRequestBelongsToIt() {
    let sample = ReportSample()
    var findings = sample.findings
    findings.amounts = [
      NamedAmount(
        entry: at(28), account: sanne, text: "480", value: "480", currency: nil, isBare: true)
    ]
    let old = findings.accounts[0]
    findings.accounts[0] = AccountFinding(
      account: old.account, verdict: .takeover, log10LR: 2, families: [:], onset: old.onset,
      candidate: nil, return: nil,
      episodes: [Episode(first: old.episodes[0].first, last: at(28))], grounds: [],
      counterGrounds: [], hypotheses: [], curve: [], messages: 3)
    func texts() -> [[String]] {
      CaseStory(sample.file, findings).money.map { $0.amounts.map(\.text) }
    }
    #expect(texts() == [["480"]])
    findings.amounts = []
    #expect(texts() == [[]])
  }

  /// Story: "I must pay a bill of 850 euro", "could you do that for me?", an account, "done": the row with the
  /// account and the payment had no amount, and the links between cases had nothing paid.
  @Test(arguments: [(Int64(60), 1), (3_600, 1), (3_601, 2)])
  func aRequestInTwoMessagesIsOne(later: Int64, rows: Int) {
    var chat = ConversationBuilder(title: "Sanne")
    chat.say("Sanne", "I must pay a bill of 850 euro", at: 0)
    chat.say("Sanne", "Could you do that for me?", at: later)
    chat.say("Sanne", "NL91ABNA0417164300", at: later + 60)
    chat.say("Joris", "done", at: later + 120)
    var file = ReportSample().file
    file.conversations = [chat.build()]
    let joris = AccountID(conversation: 0, sender: 1)
    func event(_ kind: EventKind, _ entry: Int, _ account: AccountID) -> Event {
      Event(kind: kind, entry: at(entry), account: account, quote: 0..<1, confidence: 0.9)
    }
    let findings = Findings(
      accounts: [], persons: [],
      events: [
        event(.moneyRequest, 0, sanne), event(.moneyRequest, 1, sanne),
        event(.paymentDetails, 2, sanne), event(.paidClaim, 3, joris),
      ],
      identifiers: [
        Identifier(
          kind: .iban, value: "NL91ABNA0417164300", isValid: true, entry: at(2), quote: 0..<1,
          account: sanne)
      ],
      amounts: [
        NamedAmount(
          entry: at(0), account: sanne, text: "850 euro", value: "850", currency: "EUR",
          isBare: false)
      ])
    let found = CaseStory(file, findings).money
    #expect(found.count == rows)
    #expect(found.last?.payees.map(\.value) == ["NL91ABNA0417164300"])
    #expect(found.last?.paid == [at(3)])
    #expect(found.flatMap(\.entries) == (0..<4).map(at))
    #expect(found.last?.amounts.map(\.text) == (rows == 1 ? ["850 euro"] : []))
  }

  /// Story: grandfather paid in the family's group, and of what happened page 1 had the moment only.
  @Test func whatIsAskedAndPaidInAGroupIsInTheStory() {
    var chat = ConversationBuilder(title: "Family")
    for (index, (name, text)) in [
      ("Zoe", "morning all"), ("Wim", "hello"), ("Jo", "hi"),
      ("Zoe", "1375 euro to NL91ABNA0417164300 please"), ("Wim", "I have transferred it"),
    ].enumerated() {
      chat.say(name, text, at: Int64(index) * 60)
    }
    var file = ReportSample().file
    file.conversations = [chat.build()]
    let wim = AccountID(conversation: 0, sender: 1)
    let onset = Onset(entry: at(3), first: at(3), last: at(3), setSize: 1)
    let findings = Findings(
      accounts: [
        AccountFinding(
          account: sanne, verdict: .takeover, log10LR: 2, families: [:], onset: onset,
          candidate: nil, return: nil, episodes: [Episode(first: at(3), last: at(3))], grounds: [],
          counterGrounds: [], hypotheses: [], curve: [], messages: 2)
      ], persons: [],
      events: [
        Event(kind: .paymentDetails, entry: at(3), account: sanne, quote: 0..<1, confidence: 0.9),
        Event(kind: .paidClaim, entry: at(4), account: wim, quote: 0..<1, confidence: 0.9),
      ],
      identifiers: [
        Identifier(
          kind: .iban, value: "NL91ABNA0417164300", isValid: true, entry: at(3), quote: 0..<1,
          account: sanne)
      ])
    let told = CaseStory(file, findings).milestones.map {
      "\($0.what.dataName) \($0.entry.entry + 1)"
    }
    #expect(told == ["onset 4", "asked-money 4", "paid-claim 5"])
  }

  /// A claim before the episode answers an honest request, never the one inside it.
  @Test func aClaimNeverAnswersARequestOfAnotherStretch() {
    let sample = ReportSample()
    var findings = sample.findings
    let joris = AccountID(conversation: 0, sender: 1)
    findings.events.insert(
      contentsOf: [
        Event(kind: .moneyRequest, entry: at(2), account: sanne, quote: 0..<1),
        Event(kind: .paidClaim, entry: at(3), account: joris, quote: 0..<1),
      ], at: 0)
    let rows = CaseStory(sample.file, findings).money
    #expect(rows.map(\.paid) == [[at(3)], [at(29)]])
    #expect(rows.map(\.isInside) == [false, true])
    #expect(rows.map { $0.payees.count } == [0, 1])
  }

  @Test(arguments: [
    ("1347.6", 134_760), ("980", 98_000), ("0.05", 5), ("450.00", 45_000), ("2000000", 200_000_000),
  ])
  func readsHundredths(_ value: String, _ hundredths: Int) {
    #expect(MoneyTotal.hundredths(value) == hundredths)
  }

  @Test(arguments: [
    nil, "", "-5", "1.234", "1.2.3", "12a", ".5", "9223372036854775807", "92233720368547758.9",
  ])
  func leavesWhatIsNoSuchNumber(_ value: String?) {
    #expect(MoneyTotal.hundredths(value) == nil)
  }

  /// Two numbers of strangers can be readable alone and too great together.
  @Test func aSumTooGreatIsCountedNotAdded() {
    var row = MoneyRow(account: sanne, first: at(0), request: nil)
    row.amounts = ["92233720368547757", "92233720368547757", "1"].map { value in
      NamedAmount(
        entry: at(0), account: sanne, text: value, value: value, currency: nil, isBare: true)
    }
    let total = MoneyTotal([row])
    #expect(total.unread == 1)
    #expect(total.hundredths == 9_223_372_036_854_775_800)
  }
}
