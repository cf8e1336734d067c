import Evidence
import Redaction
import Testing
import TestSupport

/// Whole cases: who stays, what is left out, where the spans point.
@Suite("Masked cases")
struct CaseTests {
  private static let member = Member(
    id: MemberID(exhibit: 0, index: 0), path: "WhatsApp Chat with Mam.txt",
    rawName: Array("x".utf8), bytes: 10, digests: Digests(sha256: "a", sha512: "b"),
    status: .read)

  /// Mam is taken over from entry 22 on and asks Daan for money; Piet has nothing to do with it.
  private static func sample() -> (file: CaseFile, findings: Findings) {
    var chat = ConversationBuilder(title: "Mam")
    for index in 0..<20 { chat.say(index % 2 == 0 ? "Mam" : "Daan Piet", "Dag \(index)", at: 0) }
    chat.say("Daan Piet", "Betaal op NL02ABNA0123456789, mijn nummer 06 87654321", at: 50)
    chat.say("Mam", "Hoi Daan, maak over op NL91ABNA0417164300 of bel 06-12345678", at: 60)
    chat.say("Daan Piet", "Mam ik stuur het naar NL91ABNA0417164300", at: 70)
    let built = chat.build()
    func find(_ text: String, _ entry: Int) -> Range<Int> {
      let bytes = Array(text.utf8)
      let range = built.entries[entry].text
      let start = range.first { built.buffer[$0...].starts(with: bytes) } ?? 0
      return start..<start + bytes.count
    }
    func identifier(_ kind: Identifier.Kind, _ value: String, _ text: String, _ entry: Int)
      -> Identifier
    {
      Identifier(
        kind: kind, value: value, isValid: true, entry: EntryID(conversation: 0, entry: entry),
        quote: find(text, entry),
        account: AccountID(conversation: 0, sender: entry == 21 ? 0 : 1))
    }
    let onset = EntryID(conversation: 0, entry: 21)
    let findings = Findings(
      accounts: [
        AccountFinding(
          account: AccountID(conversation: 0, sender: 0), verdict: .takeover, log10LR: 2,
          families: [:], onset: Onset(entry: onset, first: onset, last: onset, setSize: 1),
          candidate: nil, return: nil, episodes: [Episode(first: onset, last: onset)],
          grounds: [
            Ground(
              .identifierNew, .money, weight: 1, at: onset,
              facts: [Fact("kind", "iban"), Fact("value", "NL91ABNA0417164300")])
          ], counterGrounds: [], hypotheses: [], curve: [], messages: 11)
      ],
      events: [
        Event(
          kind: .moneyRequest, entry: onset, account: AccountID(conversation: 0, sender: 0),
          quote: find("Hoi Daan, maak over", 21))
      ],
      identifiers: [
        identifier(.iban, "NL02ABNA0123456789", "NL02ABNA0123456789", 20),
        identifier(.phone, "+31687654321", "06 87654321", 20),
        identifier(.iban, "NL91ABNA0417164300", "NL91ABNA0417164300", 21),
        identifier(.phone, "+31612345678", "06-12345678", 21),
        identifier(.iban, "NL91ABNA0417164300", "NL91ABNA0417164300", 22),
      ])
    let exhibit = Exhibit(
      id: 0, name: "export van Mam.zip", kind: .archive, bytes: 10,
      digests: Digests(sha256: "a", sha512: "b"), members: [member], isComplete: true)
    return (CaseFile(exhibits: [exhibit], conversations: [built]), findings)
  }

  private func run(_ mode: RedactionRecord.Mode) -> RedactedCase {
    let (file, findings) = Self.sample()
    return Self.run(mode, file, findings)
  }

  private static func run(
    _ mode: RedactionRecord.Mode, _ file: CaseFile, _ findings: Findings
  ) -> RedactedCase {
    var redactor = Redactor(mode: mode, file: file, findings: findings, words: NameTests.words)
    return redactor.run()
  }

  private func text(_ result: RedactedCase, _ entry: Int) -> String {
    let chat = result.file.conversations[0]
    return chat.text(chat.entries[entry])
  }

  /// The masked copy lost sessions and logins without a word: neither the events nor a notice.
  @Test func recordsOfThePlatformKeepKindAndTimeOnly() {
    var (file, findings) = Self.sample()
    let time = file.conversations[0].entries[0].time
    let span = SourceSpan(member: MemberID(exhibit: 0, index: 0), bytes: 1..<9)
    file.exhibits[0].accountEvents = [
      AccountEvent(
        .session, platform: .telegram, time: time, last: time, ip: "203.0.113.7",
        device: "PC van Mam", place: "Utrecht", span: span)
    ]
    file.exhibits[0].members[0].pastedInto = .pdf
    for mode in RedactionRecord.Mode.allCases {
      let masked = Self.run(mode, file, findings).file
      #expect(
        masked.exhibits[0].accountEvents
          == [AccountEvent(.session, platform: .telegram, time: time, last: time, span: span)])
      #expect(
        masked.notices.first { $0.code == .accountEventsMasked }?.facts == [Fact("count", 1)])
      #expect(masked.exhibits[0].members[0].pastedInto == .pdf)
    }
    // Words of an earlier state of a database: no mask reads them, so they are left out, and it is said.
    file.exhibits[0].recovered = [
      RecoveredMessage(
        platform: .whatsApp, conversation: "Mam", sender: "Mam", time: time, text: "wis dit",
        commits: 1...1, span: span)
    ]
    let left = Self.run(.allNames, file, findings).file
    #expect(left.exhibits[0].recovered.isEmpty)
    #expect(left.notices.first { $0.code == .recoveredLeftOut }?.facts == [Fact("count", 1)])
    file.exhibits[0].accountEvents = []
    file.exhibits[0].recovered = []
    let none = Self.run(.allNames, file, findings).file
    #expect(!none.notices.contains { $0.code == .accountEventsMasked })
    #expect(!none.notices.contains { $0.code == .recoveredLeftOut })
  }

  /// The name beside an account number is a name like any other.
  @Test func theNameOfAHolderIsMasked() {
    var (file, findings) = Self.sample()
    file.notices = []
    findings.identifiers = findings.identifiers.map { old in
      Identifier(
        kind: old.kind, value: old.value, isValid: old.isValid, entry: old.entry,
        quote: old.quote, account: old.account,
        holder: Identifier.Holder(name: "Daan Piet", entry: old.entry))
    }
    var redactor = Redactor(
      mode: .allNames, file: file, findings: findings, words: NameTests.words)
    let holders = redactor.run().findings.identifiers.map(\.holder)
    #expect(holders.allSatisfy { $0.map { $0.name.hasPrefix("Person") } == true })
    #expect(holders.map { $0?.entry } == findings.identifiers.map(\.entry))
  }

  @Test func thirdPartiesGoAndTheOtherHandStays() {
    let result = run(.thirdParties)
    #expect(result.file.conversations[0].senders.map(\.name) == ["Mam", "Person 1"])
    #expect(text(result, 20) == "Betaal op Account 1, mijn nummer Phone 1")
    #expect(
      text(result, 21) == "Hoi Person 1, maak over op NL91ABNA0417164300 of bel 06-12345678")
    #expect(text(result, 22) == "Mam ik stuur het naar NL91ABNA0417164300")
    #expect(
      result.findings.identifiers.map(\.value) == [
        "Account 1", "Phone 1", "NL91ABNA0417164300", "+31612345678", "NL91ABNA0417164300",
      ])
  }

  @Test func allNamesLeavesOnlyTheAccountToPayTo() {
    let result = run(.allNames)
    #expect(result.file.conversations[0].senders.map(\.name) == ["Person 1", "Person 2"])
    #expect(result.file.conversations[0].title == "Person 1")
    #expect(text(result, 21) == "Hoi Person 2, maak over op NL91ABNA0417164300 of bel Phone 2")
    #expect(result.findings.identifiers[3].value == "Phone 2")
    #expect(result.findings.accounts[0].grounds[0].facts.last?.value == "NL91ABNA0417164300")
  }

  @Test func exhibitsOnlyLeavesTheTextOfWhatIsCited() {
    let result = run(.exhibitsOnly)
    #expect(text(result, 0) == "[5 characters not shown]")
    #expect(text(result, 15) == "[6 characters not shown]")
    #expect(text(result, 16) == "Dag 16")
    #expect(text(result, 20).hasPrefix("Betaal op Account 1"))
    #expect(result.file.redaction?.hiddenEntries == 16)
    #expect(result.file.conversations[0].entries[0].time != nil)
  }

  @Test(arguments: RedactionRecord.Mode.allCases)
  func spansPointToTheOriginal(mode: RedactionRecord.Mode) {
    let (file, findings) = Self.sample()
    let result = run(mode)
    let (before, after) = (file.conversations[0], result.file.conversations[0])
    #expect(after.entries.map(\.span) == before.entries.map(\.span))
    #expect(after.entries.map(\.line) == before.entries.map(\.line))
    #expect(
      after.entries.map { after.string($0.timeText) }
        == before.entries.map { before.string($0.timeText) })
    #expect(result.file.exhibits[0].digests == file.exhibits[0].digests)
    #expect(result.findings.accounts[0].log10LR == findings.accounts[0].log10LR)
    let quote = after.string(result.findings.events[0].quote)
    #expect(quote.hasPrefix("Hoi Person ") && quote.hasSuffix(", maak over"))
    #expect(after.string(result.findings.identifiers[2].quote) == "NL91ABNA0417164300")
  }

  @Test func filesGetNeutralNames() {
    let result = run(.allNames)
    #expect(result.file.exhibits[0].name == "File 2.zip")
    #expect(result.file.exhibits[0].members[0].path == "File 1.txt")
    let originals = result.key.flatMap(\.originals)
    #expect(originals.contains("export van Mam.zip"))
    #expect(Set(result.key.map(\.pseudonym)).count == result.key.count)
  }

  @Test func groupsContactCardsAndNoticesAreMasked() {
    var chat = ConversationBuilder(title: "Oma Bep 80 jaar")
    chat.notice(.groupCreated, "Sanne heeft de groep “Oma Bep 80 jaar” gemaakt", at: 0)
    chat.notice(.memberAdded, "Sanne heeft Tante Truus toegevoegd", subject: "Tante Truus", at: 1)
    chat.say("Sanne", "Komt Truus ook?", at: 2)
    chat.say("Joris", "Kees Bakker +31 6 12345678", at: 3, concept: .contactCard)
    let result = NameTests.redact(chat.build())
    let masked = result.file.conversations[0]
    #expect(masked.title == "Chat 1")
    #expect(
      masked.entries.map(masked.text) == [
        "Person 1 heeft de groep “Chat 1” gemaakt", "Person 1 heeft Person 3 toegevoegd",
        "Komt Person 3 ook?", "Person 4 Phone 1",
      ])
    #expect(masked.arguments[1]?.subject.map(masked.string) == "Person 3")
  }

  @Test func aNameOfTwoPersonsJoinsNobody() {
    var first = ConversationBuilder(title: "Joris")
    for name in ["Sanne", "Sanne de Vries", "Sanne Bakker"] { first.say(name, "hoi", at: 0) }
    func person(_ id: String, _ names: [String], _ senders: [Int]) -> Person {
      Person(
        id: id, names: names, phones: [],
        accounts: senders.map { AccountID(conversation: 0, sender: $0) }, basis: .exactName)
    }
    let findings = Findings(persons: [
      person("p1", ["Sanne", "Sanne de Vries"], [0, 1]),
      person("p2", ["Sanne", "Sanne Bakker"], [2]),
    ])
    let result = NameTests.redact(first.build(), findings: findings)
    let senders = result.file.conversations[0].senders.map(\.name)
    #expect(senders == ["Person 1", "Person 2", "Person 3"])
    #expect(result.findings.persons[1].names == ["Person 1", "Person 3"])
  }

  @Test func theSameCaseGivesTheSameCopy() {
    let first = run(.thirdParties)
    let second = run(.thirdParties)
    #expect(first.file.conversations[0].buffer == second.file.conversations[0].buffer)
    #expect(first.key.map(\.pseudonym) == second.key.map(\.pseudonym))
  }
}
