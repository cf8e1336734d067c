import Evidence
import TestSupport
import Testing

@testable import Documents
@testable import Story
@testable import Wording

/// Story: a folder held five papers, and nobody saw which one was theirs.
@Suite("Whose paper it is")
struct PaperHolderTests {
  private let sanne = AccountID(conversation: 0, sender: 0)
  private let joris = AccountID(conversation: 0, sender: 1)

  private func papers(_ me: AccountID?, exporter: Int? = nil) -> [VictimDocument] {
    let sample = ReportSample()
    var file = sample.file
    file.me = me
    if let exporter { file.conversations[0].exporter = exporter }
    return VictimSample.papers(file, sample.findings, .dutch)
  }

  @Test func theStatedReadersPaperIsFirstAndTheOthersAreToGive() throws {
    let papers = papers(joris)
    #expect(
      papers.map(\.name) == [
        "uw-papier-gevraagd-om-geld.pdf", "geef-aan-Sanne-overgenomen-account.pdf",
        "vraag-om-een-chat.pdf",
      ])
    #expect(papers[0].report.subtitle.hasPrefix("Dit papier is voor u."))
    #expect(papers[1].report.subtitle.hasPrefix("Geef dit papier aan Sanne."))
  }

  /// Story: of an archive of 2,000 chats with a takeover in each 6,000 papers came, in five minutes.
  ///
  /// They are bounded; who has none is named, and whoever brought the files has theirs.
  @Test(arguments: PaperLanguage.allCases) func papersAreBoundedAndWhoHasNoneIsNamed(
    language: PaperLanguage
  ) throws {
    let sample = ReportSample()
    var file = sample.file
    file.me = joris
    func made(_ most: Int) -> VictimDocuments {
      VictimDocuments(
        file: file, findings: sample.findings, language: .dutch, paper: language,
        toolVersion: "0.1.0", most: most)
    }
    #expect(made(100).leftOut == nil && made(100).papers.count == 3)
    let few = made(0)
    #expect(few.papers.count == 1)
    #expect(few.papers[0].name == made(100).papers[0].name)
    let note = try #require(few.leftOut)
    #expect(note.name.hasSuffix(".txt") && note.text.contains("--me"))
    #expect(note.text.split(separator: "\n").last == "Sanne")
  }

  @Test func theExportTellsWhoseItIs() {
    #expect(papers(nil, exporter: 1).first?.name == "uw-papier-gevraagd-om-geld.pdf")
    // What is said goes before what is guessed.
    #expect(papers(sanne, exporter: 1).first?.name == "uw-papier-overgenomen-account.pdf")
    #expect(papers(nil).first?.name == "voor-Sanne-overgenomen-account.pdf")
  }

  @Test func exportsOfSeveralPeopleTellNothing() {
    var file = ReportSample().file
    var other = ConversationBuilder(title: "Els", member: MemberID(exhibit: 0, index: 0))
    other.say("Els", "hoi", at: 0)
    file.conversations[0].exporter = 1
    file.conversations.append(other.build(id: "c2"))
    file.conversations[1].exporter = 0
    #expect(CaseReader.of(file) { $0 } == nil)
    // Two exports of one person are one.
    let joris = AccountID(conversation: 0, sender: 1)
    #expect(CaseReader.of(file) { _ in joris }?.account == joris)
  }

  @Test(arguments: [
    ("Fatima el Idrissi", "Fatima-el-Idrissi"), ("../../etc/passwd", "etc-passwd"),
    ("🎂🎂", ""), ("Zoë  (werk)", "Zoe-werk"), ("\u{202E}gpj.exe", "gpj-exe"), ("محمد", ""),
    ("Иван Петров", "Ivan-Petrov"), ("Щукин Юрьевич", "Shchukin-Yurevich"), ("Ελένη", "Eleni"),
    ("Lucía Núñez", "Lucia-Nunez"), ("王芳 Mei", "Mei"),
    ("Jürgen Groß", "Jurgen-Gross"), ("Łukasz Żak", "Lukasz-Zak"), ("Ａｎｎ", "Ann"),
    (String(repeating: "x", count: 90), String(repeating: "x", count: 40)),
  ])
  func aNameInAPathIsLettersAndDigits(_ name: String, _ token: String) {
    #expect(PaperNames.token(name) == token)
  }

  /// Whatever stands in a name, what is made of it can be a file in a bag: a path that cannot ended the
  /// process that wrote it.
  @Test func everySignMakesAPathThatCanBe() {
    let signs = Array(UInt32(0)..<0x3000) + Array(stride(from: UInt32(0x3000), to: 0x110000, by: 7))
    for sign in signs.compactMap(Unicode.Scalar.init) {
      let token = PaperNames.token("a" + String(sign) + "b")
      let isPlain = token.utf8.allSatisfy {
        $0 >= 0x20 && $0 != 0x7F && !"/%\\.".utf8.contains($0)
      }
      #expect(isPlain && token.utf8.count <= 12, "U+\(String(sign.value, radix: 16))")
    }
    // A file system takes 255 bytes, and the words before and behind a name are up to ninety.
    #expect(PaperNames.token(String(repeating: "\u{1D49C}", count: 200)).utf8.count <= 40)
    #expect(PaperNames.token(String(repeating: "Ж", count: 200)).utf8.count <= 40)
  }

  @Test func accountsAreFoundByNameAndKeptByNumber() {
    let file = ReportSample().file
    #expect(file.account(named: "joris") == joris)
    #expect(file.place(of: joris) == "c1:2")
    #expect(file.account(at: "c1:2") == joris)
    #expect(file.account(at: "c1:3") == nil && file.account(at: "c2:1") == nil)
    #expect(file.account(named: "Els") == nil && file.account(at: "c1:") == nil)
  }

  /// Whoever is in the case already is not asked; members of a group whose own chat is missing are.
  @Test(arguments: [("nl", "vraag-Els-om-de-chat.pdf"), ("fr", "vraag-Els-om-de-chat.pdf")])
  func onlyMissingChatsAreAskedFor(_ code: String, _ name: String) throws {
    var chat = ConversationBuilder(title: "Groep")
    for (index, sender) in ["Sanne", "Joris", "Els", "Sanne", "Els"].enumerated() {
      chat.say(sender, "Kun je 980 euro overmaken?", at: Int64(index) * 60)
    }
    var direct = ConversationBuilder(title: "Joris", member: MemberID(exhibit: 0, index: 1))
    direct.say("Sanne", "hoi", at: 0)
    direct.say("Joris", "hoi", at: 60)
    func at(_ entry: Int) -> EntryID { EntryID(conversation: 0, entry: entry) }
    let onset = Onset(entry: at(0), first: at(0), last: at(0), setSize: 1)
    var findings = Findings(
      accounts: [
        AccountFinding(
          account: sanne, verdict: .takeover, log10LR: 2, families: [:], onset: onset,
          candidate: nil, return: nil, episodes: [Episode(first: at(0), last: at(4))],
          grounds: [], counterGrounds: [], hypotheses: [], curve: [], messages: 2)
      ],
      persons: (0...2).map { sender in
        Person(
          id: "p\(sender)", names: [], phones: [],
          accounts: [AccountID(conversation: 0, sender: sender)]
            + (sender < 2 ? [AccountID(conversation: 1, sender: sender)] : []), basis: .exactName)
      },
      events: [Event(kind: .moneyRequest, entry: at(0), account: sanne, quote: 0..<1)])
    findings.languages = [code, nil]
    var file = ReportSample().file
    file.conversations = [chat.build(), direct.build(id: "c2")]
    let papers = VictimSample.papers(file, findings, .dutch)
    #expect(
      papers.filter(VictimSample.isRequest).map(\.name) == [name, "vraag-om-een-chat.pdf"])
    let page = try #require(papers.first { $0.name == name }).report
    #expect(page.paper.rawValue == code)
    #expect(page.subtitle.contains("Els") && page.subtitle.contains("Sanne"))
  }
}
