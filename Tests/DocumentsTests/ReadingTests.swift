import Evidence
import Story
import TestSupport
import Testing

@testable import Documents
@testable import Wording

/// What a program read into words is a reading, in every document.
@Suite struct ReadingTests {
  private let sanne = AccountID(conversation: 0, sender: 0)
  private let joris = AccountID(conversation: 0, sender: 1)

  /// The sample with a claim of payment at some confidence.
  private func findings(_ confidence: Double) -> Findings {
    var findings = ReportSample().findings
    findings.events = findings.events.map { event in
      guard event.kind == .paidClaim else { return event }
      return Event(
        kind: event.kind, entry: event.entry, account: event.account, quote: event.quote,
        confidence: confidence)
    }
    return findings
  }

  private func builder(_ confidence: Double, _ language: ReportLanguage) -> ReportContext {
    ReportContext(
      file: ReportSample().file, findings: findings(confidence), language: language,
      toolVersion: "1")
  }

  private func words(_ blocks: [Block]) -> String {
    blocks.filter { if case .quotes = $0 { false } else { true } }
      .flatMap { VictimSample.words($0) }.joined(separator: "\n")
  }

  /// Half of what is read at .5 is none.
  ///
  /// Story: a report said "F-22, fact: Joost says it was paid" out of words of which the recogniser
  /// was sure by .57.
  @Test(arguments: ReportLanguage.allCases)
  func aWeakReadingIsNoFact(_ language: ReportLanguage) throws {
    let weak = builder(0.62, language)
    let paid = Wording.event(.paidClaim, language: language)
    #expect(!words(weak.section(FindingsSection.self).blocks()).contains(paid))
    #expect(weak.story.money.map(\.paid) == [[]])
    #expect(!words(weak.section(ShortSection.self).blocks()).contains("#30"))
    #expect(!words(weak.section(FactsSection.self).table()).contains(paid))
    let readings = words(weak.section(ReadingsSection.self).blocks())
    #expect(readings.contains(paid))
    #expect(readings.contains(language == .dutch ? "0,62" : "0.62"))
    for paper in VictimSample.papers(ReportSample().file, findings(0.62), language) {
      #expect(VictimSample.rows("payments", of: paper.report).isEmpty)
      let whats = VictimSample.rows("timeline", of: paper.report).map { VictimSample.words($0[2]) }
      #expect(!whats.contains { $0.contains(weak.tell(.whatPaid)) })
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func aStrongReadingIsNumberedAndCalledAReading(_ language: ReportLanguage) {
    let strong = builder(0.7, language)
    var labels: [String: String] = [:]
    for case .table(let table) in strong.section(FindingsSection.self).blocks() {
      for row in table.rows { labels[VictimSample.words(row[2])] = VictimSample.words(row[1]) }
    }
    let paid = labels.first { $0.key.contains(Wording.event(.paidClaim, language: language)) }
    #expect(paid?.value == strong.say(.findingReading))
    let notice = labels.first {
      $0.key.contains(Wording.event(.securityCodeChanged, language: language))
    }
    #expect(notice?.value == strong.say(.findingFact))
    #expect(strong.story.money.map(\.paid) == [[EntryID(conversation: 0, entry: 29)]])
    #expect(
      words(strong.section(ReadingsSection.self).blocks()) == strong.say(.readingsNone))
  }

  /// Story: a contact wrote that it was not the owner, and the page said that the owner was back.
  @Test(arguments: ReportLanguage.allCases)
  func onlyTheOwnersAccountComesBack(_ language: ReportLanguage) {
    var findings = ReportSample().findings
    findings.events.removeAll { $0.kind == .ownerBack }
    let entry = EntryID(conversation: 0, entry: 30)
    findings.events.append(Event(kind: .ownerBack, entry: entry, account: joris, quote: 0..<1))
    let account = findings.accounts[0]
    findings.accounts[0] = AccountFinding(
      account: sanne, verdict: .takeover, log10LR: 2, families: [:], onset: account.onset,
      candidate: nil, return: nil, episodes: account.episodes, grounds: [], counterGrounds: [],
      hypotheses: [], curve: [], messages: 3)
    for paper in VictimSample.papers(ReportSample().file, findings, language).prefix(2) {
      let whats = VictimSample.rows("timeline", of: paper.report).map { VictimSample.words($0[2]) }
      #expect(!whats.contains { $0.contains(builder(1, language).tell(.whatBack)) })
    }
  }

  /// Every kind of verdict in turn, over all papers: nobody is accused where nothing is clear.
  ///
  /// Story: the mother of an honest son read "account taken over" and "these people do this for a
  /// living" on a page whose result was "not clear".
  @Test(
    arguments: ReportLanguage.allCases, [Verdict.inconclusive, .none, .takeover, .impersonation])
  func noPaperAccusesWhereNothingIsClear(_ language: ReportLanguage, _ verdict: Verdict) {
    var findings = ReportSample().findings
    let account = findings.accounts[0]
    let isNamed = verdict == .takeover || verdict == .impersonation
    findings.accounts[0] = AccountFinding(
      account: sanne, verdict: verdict, log10LR: 0.5, families: [:],
      onset: isNamed ? account.onset : nil,
      candidate: verdict == .inconclusive ? account.onset : nil, return: nil,
      episodes: isNamed ? account.episodes : [], grounds: [], counterGrounds: [], hypotheses: [],
      curve: [], messages: 3)
    let papers = VictimSample.papers(ReportSample().file, findings, language)
    #expect(!papers.isEmpty)
    let text = papers.map { VictimSample.text($0.report) }.joined(separator: "\n")
    let accusing: [VictimPhrase] = [
      .ownerTitle, .payerTitle, .notYourFault, .whatOnset, .whatDiscovery, .whatBack, .todoBank,
      .todoWarnOwner, .todoWarn, .yoursHeading, .refundHeading,
    ]
    let builder = builder(1, language)
    let found = accusing.filter { text.contains(builder.tell($0)) }
    if isNamed {
      #expect(found.contains(.notYourFault))
    } else {
      #expect(found == [])
      #expect(!text.contains(language == .dutch ? "is zelf ook slachtoffer" : "is a victim too"))
    }
    if verdict == .inconclusive {
      #expect(papers.contains { $0.report.title == builder.tell(.unclearTitle) })
      #expect(text.contains(builder.tell(.careUnclear)))
    }
  }

  /// Story: the title of a group stood on a payer's paper: "for Familie Bos".
  @Test func theTitleOfAGroupGetsNoPaper() {
    var chat = ConversationBuilder(title: "Familie")
    chat.say("Familie", "‎Berichten zijn versleuteld", at: 0)
    chat.say("Sanne", "Kun je 980 euro voorschieten", at: 60)
    chat.say("Joris", "Ja hoor, overgemaakt", at: 120)
    chat.say("Anna", "wat is er", at: 130)
    var conversation = chat.build()
    conversation.entries[0].kind = .notice
    func at(_ entry: Int) -> EntryID { EntryID(conversation: 0, entry: entry) }
    let onset = Onset(entry: at(1), first: at(1), last: at(1), setSize: 1)
    let taken = AccountID(conversation: 0, sender: 1)
    func findings(_ events: [Event]) -> Findings {
      Findings(
        accounts: [
          AccountFinding(
            account: taken, verdict: .takeover, log10LR: 2, families: [:], onset: onset,
            candidate: nil, return: nil, episodes: [Episode(first: at(1), last: at(1))],
            grounds: [], counterGrounds: [], hypotheses: [], curve: [], messages: 1)
        ], events: events)
    }
    let file = CaseFile(conversations: [conversation])
    let asks = Event(kind: .moneyRequest, entry: at(1), account: taken, quote: 0..<1)
    let pays = Event(
      kind: .paidClaim, entry: at(2), account: AccountID(conversation: 0, sender: 2), quote: 0..<1)
    let paid = VictimSample.papers(file, findings([asks, pays]), .dutch)
    let payers = paid.filter { $0.name.contains("gevraagd-om-geld.pdf") }
    #expect(payers.map { $0.report.subtitle.contains("Joris") } == [true])
    let unpaid = VictimSample.papers(file, findings([asks]), .dutch)
    #expect(!unpaid.contains { $0.name.contains("gevraagd-om-geld.pdf") })
    #expect(unpaid.contains { $0.name.contains("overgenomen-account.pdf") })
  }

  @Test(arguments: ReportLanguage.allCases)
  func aPersonsJoinsAreSaidOneByOne(_ language: ReportLanguage) {
    var findings = ReportSample().findings
    findings.persons = [
      Person(
        id: "p1", names: ["Joris", "Sanne"], phones: [], accounts: [sanne, joris],
        basis: .sameLetters,
        joins: [Person.Join(first: sanne, second: joris, basis: .phoneNumber)])
    ]
    let builder = ReportContext(
      file: ReportSample().file, findings: findings, language: language, toolVersion: "1")
    let text = words(builder.section(PersonsSection.self).blocks())
    #expect(text.contains(Wording.basis(.phoneNumber, language: language)))
    #expect(text.contains("Sanne (c1) = Joris (c1)"))
    #expect(!text.contains(Wording.basis(.sameLetters, language: language)))
  }
}
