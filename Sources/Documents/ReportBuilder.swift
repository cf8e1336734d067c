public import Evidence
public import Story
public import Wording

/// Turns a case and its findings into the document that every renderer prints.
///
/// The only place that decides what is said and in which order. It says facts, inference and
/// opinion in sections of their own, and never a probability of guilt.
public struct ReportBuilder {
  let file: CaseFile
  let findings: Findings
  let story: CaseStory
  let language: ReportLanguage
  let toolVersion: String
  let figures: [AccountID: [Figure]]
  let caseFigures: [Figure]
  let caseReference: CaseReference

  /// How much of a long list is printed; the rest is counted and stands in `findings.json`.
  enum Length {
    static let events = 80
    static let readings = 40
    static let joins = 12
    static let identifiers = 24
    static let identifiersElsewhere = 12
    static let moneyElsewhere = 8
    static let otherAccounts = 100
    static let members = 60
    static let quoteWhole = 60
    static let quoteCharacters = 1_200
    static let references = 8
    static let findings = 40
    static let nextSteps = 20
  }

  /// Starts a report; the figures are drawn elsewhere and placed here.
  ///
  /// The story is that of the same case and findings; it is told here where none is given.
  public init(
    file: CaseFile, findings: Findings, story: CaseStory? = nil, language: ReportLanguage,
    toolVersion: String, figures: [AccountID: [Figure]] = [:], caseFigures: [Figure] = [],
    reference: CaseReference = CaseReference()
  ) {
    self.file = file
    self.findings = findings
    self.story = story ?? CaseStory(file, findings)
    self.language = language
    self.toolVersion = toolVersion
    self.figures = figures
    self.caseFigures = caseFigures
    caseReference = reference
  }

  /// Writes the document.
  public func build() -> CaseReport {
    CaseReport(
      language: language, title: say(.title), subtitle: subtitle, runningHead: runningHead,
      sections: redactionSections() + [
        section("case", .sectionCover, coverBlocks()),
        section("short", .sectionShort, shortBlocks()),
        section("question", .sectionQuestion, questionBlocks()),
        section("conclusion", .sectionConclusion, conclusionBlocks()),
        section("items", .sectionItems, itemsBlocks()),
        section("facts", .sectionFacts, factsBlocks()),
        section("findings", .sectionFindings, findingBlocks()),
        section("money", .sectionMoney, moneyBlocks()),
        section("spread", .sectionSpread, spreadBlocks()),
        section("identifiers", .sectionIdentifiers, identifierBlocks()),
        section("accounts", .sectionAccounts, accountBlocks()),
        section("quotes", .sectionQuotes, quoteBlocks()),
        section("persons", .sectionPersons, personBlocks()),
        section("two-sides", .sectionSides, sidesBlocks()),
        section("quality", .sectionQuality, qualityBlocks()),
        section("mitigation", .sectionMitigation, mitigationBlocks()),
        section("limits", .sectionLimits, limitBlocks()),
        section("next", .sectionNext, nextStepBlocks()),
        section("record", .sectionRecord, recordBlocks()),
        section("verify", .sectionVerify, verifyBlocks() + bagBlocks()),
        section("annex", .sectionAnnex, annexBlocks()),
      ])
  }

  private func section(_ id: String, _ title: Phrase, _ blocks: [Block]) -> ReportSection {
    ReportSection(id: id, title: say(title), blocks: blocks)
  }

  private var subtitle: String {
    let messages = file.conversations.reduce(0) { $0 + $1.messageCount }
    var facts = [
      Fact("exhibits", counted(file.exhibits.count, .oneExhibit, .manyExhibits)),
      Fact(
        "conversations",
        counted(file.conversations.count, .oneConversation, .manyConversations)),
      Fact("messages", counted(messages, .oneMessage, .manyMessages)),
    ]
    let periods = file.conversations.compactMap(\.period)
    guard let first = periods.map(\.first).min(by: { $0.wallSeconds < $1.wallSeconds }),
      let last = periods.map(\.last).max(by: { $0.wallSeconds < $1.wallSeconds })
    else { return Wording.phrase(.subtitle, facts, language) }
    facts += [Fact("first", moment(first)), Fact("last", moment(last))]
    return Wording.phrase(.subtitlePeriod, facts, language)
  }

  private var runningHead: String {
    let hash = file.exhibits.first.map { short($0.digests.sha256) } ?? "–"
    let head = Wording.phrase(
      .runningHead, [Fact("hash", hash), Fact("version", toolVersion)], language)
    guard file.redaction != nil else { return head }
    return Wording.phrase(.redactedHead, [Fact("head", head)], language)
  }
}

// Small helpers that all sections use.
extension ReportBuilder {
  func say(_ phrase: Phrase) -> String { Wording.phrase(phrase, language) }

  func say(_ phrase: Phrase, _ values: [String: [Piece]]) -> [Piece] {
    Template.pieces(Wording.phrase(phrase, language), values)
  }

  func prose(_ phrase: Phrase) -> Block { .paragraph([.prose(say(phrase))]) }

  func counted(_ count: Int, _ one: Phrase, _ many: Phrase) -> String {
    count == 1
      ? say(one)
      : Wording.phrase(many, [Fact("count", Numbers.grouped(count, language))], language)
  }

  func number(_ value: Int) -> [Piece] { [.prose(Numbers.grouped(value, language))] }

  func moment(_ time: ChatTime?) -> String { Wording.moment(time, language: language) }

  /// Date and time as in the export, without the T; minutes where the export has no seconds.
  func stamp(_ time: ChatTime?) -> String {
    guard let time else { return "–" }
    let parts = time.iso.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return time.iso }
    return parts[0] + " " + (time.precision == .minute ? parts[1].prefix(5) : parts[1].prefix(8))
  }

  /// `c1-120`: the number of an entry as people and links use it.
  func reference(_ id: EntryID) -> Piece {
    let chat = file.conversations[id.conversation].id
    let label = file.conversations.count > 1 ? chat + "-" : ""
    return .reference(label: label + String(id.entry + 1), entry: id)
  }

  /// References to the first few entries, the rest counted.
  func references(_ ids: [EntryID]) -> [Piece] {
    var out: [Piece] = []
    for id in ids.prefix(Length.references) {
      if !out.isEmpty { out.append(.prose(", ")) }
      out.append(reference(id))
    }
    let rest = ids.count - Length.references
    if rest > 0 {
      out.append(.prose(", " + Wording.phrase(.andMore, [Fact("count", rest)], language)))
    }
    return out
  }

  func title(_ conversation: Int) -> Piece { .evidence(file.chatName(conversation)) }

  func name(_ account: AccountID) -> Piece { .evidence(file.name(account)) }

  /// A range of a chat as evidence, cut to a readable length.
  func words(_ conversation: Int, _ range: Range<Int>, limit: Int = 160) -> Piece {
    let chat = file.conversations[conversation]
    let range = range.clamped(to: 0..<chat.buffer.count)
    let text = chat.string(range)
    guard text.unicodeScalars.count > limit else { return .evidence(text) }
    return .evidence(cut(text, limit))
  }

  func cut(_ text: String, _ limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return text }
    let rest = Fact("count", Numbers.grouped(scalars[end...].count, language))
    return String(scalars[..<end]) + Wording.phrase(.quoteCut, [rest], language)
  }

  func short(_ hash: String) -> String { hash.prefix(8) + "…" + hash.suffix(8) }

  func cells(_ text: String) -> [Piece] { [.prose(text)] }

  /// The case as it was looked through for its story.
  var scene: Scene { story.scene }

  /// Events that may stand among the facts; the others are readings and stand apart.
  var firmEvents: [Event] { scene.firmEvents }

  /// Accounts a reader must hear about first: those with a verdict, strongest first in file order.
  var told: [AccountFinding] { scene.flagged }
}
