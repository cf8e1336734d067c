import Evidence
import TestSupport
import Testing

@testable import Story

@Suite("The story over all chats, and who lured whom")
struct SpreadTests {
  private let sample = ChainSample()
  private func story(_ findings: Findings? = nil) -> CaseStory {
    CaseStory(sample.file, findings ?? sample.findings)
  }

  /// `code p4>p1`, in the order of the graph.
  private func edges(_ graph: SpreadGraph) -> [String] {
    graph.edges.map {
      "\($0.kind.rawValue) \(graph.nodes[$0.from].id)>\(graph.nodes[$0.to].id)"
    }
  }

  /// Story: page 1 had a box for each chat by the name of its file, and no reader saw the chain.
  @Test func theStoryIsToldOnceOverAllChatsInOrderOfTime() {
    let told = story().milestones.map { line in
      "\(line.what.dataName) c\(line.entry.conversation + 1)-\(line.entry.entry + 1)"
        + line.also.map { " c\($0.conversation + 1)-\($0.entry + 1)" }.joined()
    }
    #expect(
      told == [
        "onset c3-3", "asked-code c3-4", "code-handover c3-5",
        "security-code-changed c1-3 c2-3", "onset c1-4 c2-4", "asked-money c1-5", "refusal c1-6",
        "asked-money c2-4", "paid-claim c2-5", "return c2-6 c1-7",
      ])
  }

  @Test func twoPaymentsAreTwoAndNoticesFarApartAreTwo() {
    var findings = sample.findings
    let again = ChainSample.at(1, 5)
    findings.events.append(
      Event(kind: .paidClaim, entry: again, account: sample.noor, quote: 0..<1))
    findings.events.append(
      Event(kind: .securityCodeChanged, entry: again, account: sample.mila[1], quote: 0..<1))
    findings.accounts[1] = sample.findings.accounts[1]
    let kinds = story(findings).milestones.map(\.what)
    #expect(kinds.count { $0 == .event(.securityCodeChanged) } == 2)
  }

  @Test func theChainIsAGraphWithEntriesAndAnswersBehindEveryEdge() throws {
    let graph = story().graph
    #expect(edges(graph) == ["code p4>p1", "money p1>p2", "money p1>p3"])
    let code = try #require(graph.edges.first)
    #expect(code.entries == [ChainSample.at(2, 3)])
    #expect(code.answers.map(\.kind) == [.codeHandover])
    #expect(graph.edges.map { $0.payees.count } == [0, 1, 1])
    #expect(graph.edges[2].answers.map(\.entry) == [ChainSample.at(1, 4)])
    #expect(graph.nodes.map(\.role) == [.taken, .taken, .approached, .payer])
    #expect(graph.nodes[1].onset == ChainSample.at(0, 3))
  }

  /// Two accounts of two persons that gave one number, and wrote one script.
  @Test func oneNumberAndOneScriptJoinTwoPersonsWithoutADirection() {
    var findings = sample.findings
    let (asked, first) = (ChainSample.at(2, 3), ChainSample.at(0, 4))
    findings.identifiers.append(
      Identifier(
        kind: .iban, value: "NL91ABNA0417164300", isValid: true, entry: asked, quote: 0..<1,
        account: sample.daan))
    findings.scripts = [
      ScriptPair(
        first: asked, firstAccount: sample.daan, second: first, secondAccount: sample.mila[0]),
      // One person with one script in two chats is one hand.
      ScriptPair(
        first: first, firstAccount: sample.mila[0], second: ChainSample.at(1, 3),
        secondAccount: sample.mila[1]),
    ]
    let graph = story(findings).graph
    #expect(
      edges(graph) == [
        "code p4>p1", "same-account-number p4>p1", "same-script p4>p1", "money p1>p2",
        "money p1>p3",
      ])
    #expect(graph.edges.map(\.kind.isDirected) == [true, false, false, true, true])
    #expect(graph.edges[2].entries == [asked, first])
  }

  @Test func whatTheOwnerGaveOutsideAStretchJoinsNobody() {
    var findings = sample.findings
    findings.identifiers.append(
      Identifier(
        kind: .iban, value: "NL91ABNA0417164300", isValid: true, entry: ChainSample.at(2, 0),
        quote: 0..<1, account: sample.daan))
    #expect(!edges(story(findings).graph).contains { $0.hasPrefix("same") })
  }

  @Test func aLureIsAnEdgeOfItsOwn() {
    var findings = sample.findings
    findings.events.append(
      Event(
        kind: .lureLink, entry: ChainSample.at(0, 3), account: sample.mila[0], quote: 0..<1,
        confidence: 0.9))
    findings.events.sort { $0.entry < $1.entry }
    #expect(edges(story(findings).graph).contains("lure p1>p2"))
    #expect(story(findings).approaches.contains { $0.what == .lure })
  }

  /// Story: a chat that both sides hand in told every line twice.
  @Test func aChatFromBothSidesIsToldOnce() {
    let chat = sample.file.conversations[2]
    let file = CaseFile(conversations: sample.file.conversations + [chat])
    var findings = sample.findings
    let daan = AccountID(conversation: 3, sender: 0)
    let mila = AccountID(conversation: 3, sender: 1)
    findings.persons[0] = Person(
      id: "p1", names: ["Mila"], phones: [], accounts: sample.mila + [mila], basis: .sameChat)
    findings.persons[3] = Person(
      id: "p4", names: ["Daan"], phones: [], accounts: [sample.daan, daan], basis: .sameChat)
    let twin = sample.findings.accounts[2]
    findings.accounts.append(
      AccountFinding(
        account: daan, verdict: .takeover, log10LR: twin.log10LR, families: [:],
        onset: Onset(
          entry: ChainSample.at(3, 2), first: ChainSample.at(3, 2), last: ChainSample.at(3, 2),
          setSize: 1),
        candidate: nil, return: nil,
        episodes: [Episode(first: ChainSample.at(3, 2), last: ChainSample.at(3, 3))], grounds: [],
        counterGrounds: [], hypotheses: [], curve: [], messages: 3))
    for event in sample.findings.events where event.entry.conversation == 2 {
      findings.events.append(
        Event(
          kind: event.kind, entry: ChainSample.at(3, event.entry.entry),
          account: event.account.map { AccountID(conversation: 3, sender: $0.sender) },
          quote: event.quote, confidence: 0.9))
    }
    findings.twoSides = [
      TwoSides(
        first: 2, second: 3, matches: (0..<5).map { ($0, $0) }, onlyFirst: 0, onlySecond: 0,
        clockOffset: 0)
    ]
    let double = CaseStory(file, findings)
    #expect(double.milestones.map(\.what) == story().milestones.map(\.what))
    #expect(double.milestones.allSatisfy { $0.entry.conversation < 3 })
    #expect(edges(double.graph) == edges(story().graph))
    #expect(double.graph.edges[0].entries.count == 1)
  }
}

@Suite("Two exports of one chat, side by side")
struct SidesDifferenceTests {
  private func side(_ change: (inout [(String, String, Int64)]) -> Void) -> Conversation {
    var lines: [(String, String, Int64)] = (0..<8).map {
      ($0.isMultiple(of: 2) ? "Mila" : "Noor", "bericht nummer \($0)", Int64($0) * 600)
    }
    change(&lines)
    var chat = ConversationBuilder(title: "Mila")
    for (who, text, time) in lines { chat.say(who, text, at: time) }
    return chat.build()
  }

  /// Story: an export in which one amount was changed by hand was told as "1 message only in the
  /// first, 1 only in the second", far from each other in two lists.
  @Test func whatIsDifferentStandsSideBySide() {
    let first = side { _ in }
    let second = side { lines in
      lines[3].1 = "iets anders"
      lines[5].2 += 300
      lines.remove(at: 6)
    }
    let file = CaseFile(conversations: [first, second])
    let sides = TwoSides(
      first: 0, second: 1,
      matches: [(0, 0), (1, 1), (2, 2), (4, 4), (5, 5), (7, 6)], onlyFirst: 2, onlySecond: 1,
      clockOffset: 0, entriesOfFirst: [3, 6], entriesOfSecond: [3])
    let story = SidesStory(sides, in: file)
    #expect(story.differences.map(\.what) == [.otherText, .otherTime, .onlyFirst])
    #expect(story.differences[0].first == EntryID(conversation: 0, entry: 3))
    #expect(story.differences[0].second == EntryID(conversation: 1, entry: 3))
    #expect(story.differences[1].seconds == 300)
    #expect(story.count(.onlySecond) == 0)
  }

  @Test func aClockThatIsWrongForAllIsNoDifferenceOfOne() {
    let first = side { _ in }
    let second = side { lines in for index in lines.indices { lines[index].2 += 3_600 } }
    let sides = TwoSides(
      first: 0, second: 1, matches: (0..<8).map { ($0, $0) }, onlyFirst: 0, onlySecond: 0,
      clockOffset: 3_600)
    #expect(
      SidesStory(sides, in: CaseFile(conversations: [first, second])).differences.isEmpty)
  }

  /// Another writer at the same minute is another message.
  @Test func twoWritersAtOneMinuteAreNotOneMessage() {
    let first = side { _ in }
    let second = side { lines in lines[3] = ("Mila", "iets anders", lines[3].2) }
    let sides = TwoSides(
      first: 0, second: 1, matches: [0, 1, 2, 4, 5, 6, 7].map { ($0, $0) }, onlyFirst: 1,
      onlySecond: 1, clockOffset: 0, entriesOfFirst: [3], entriesOfSecond: [3])
    let found = SidesStory(sides, in: CaseFile(conversations: [first, second])).differences
    #expect(Set(found.map(\.what)) == [.onlyFirst, .onlySecond])
  }
}
