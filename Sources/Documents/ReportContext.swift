import Evidence
import Story
import Wording

/// What sections and papers are told from: the case, its findings, its story, and a language.
///
/// A value that nobody changes. What it can say is in the small helpers below and nowhere else, so
/// that an entry, a name or a number looks the same in every section.
struct ReportContext {
  let file: CaseFile
  let findings: Findings
  let story: CaseStory
  let language: ReportLanguage
  /// Language of papers; that of the report where it is not another one.
  let paper: PaperLanguage
  let toolVersion: String
  let figures: [AccountID: [Figure]]
  let caseFigures: [Figure]
  let caseReference: CaseReference
  let annex: Annex

  /// How much of a long list is printed; the rest is counted and stands in `findings.json`.
  enum Length {
    static let verdicts = 4
    static let chats = 4
    static let story = 16
    static let also = 4
    static let claims = 4
    static let reasons = 4
    static let grounds = 6
    static let edges = 12
    static let events = 60
    static let readings = 40
    static let joins = 12
    static let identifiers = 24
    static let identifiersElsewhere = 12
    static let moneyElsewhere = 8
    static let otherAccounts = 100
    static let accounts = 60
    static let members = 60
    static let recorded = 100
    static let recordedInStory = 8
    static let missing = 20
    static let quoteWhole = 60
    static let quoteCharacters = 1_200
    static let references = 8
    static let findings = 40
    static let nextSteps = 20
  }

  /// The story is that of the same case and findings; it is told here where none is given.
  init(
    file: CaseFile, findings: Findings, story: CaseStory? = nil, language: ReportLanguage,
    paper: PaperLanguage? = nil, toolVersion: String, figures: [AccountID: [Figure]] = [:],
    caseFigures: [Figure] = [], reference: CaseReference = CaseReference(), annex: Annex = .cited
  ) {
    self.file = file
    self.findings = findings
    self.story = story ?? CaseStory(file, findings)
    self.language = language
    self.paper = paper ?? PaperLanguage(language)
    self.toolVersion = toolVersion
    self.figures = figures
    self.caseFigures = caseFigures
    caseReference = reference
    self.annex = annex
  }

  /// A section told from this.
  func section<Kind: Section>(_: Kind.Type) -> Kind { Kind(context: self) }
}

// Small helpers that all sections use.
extension ReportContext {
  func say(_ phrase: Phrase) -> String { Wording.phrase(phrase, language) }

  func say(_ phrase: Phrase, _ values: [String: [Piece]]) -> [Piece] {
    Template.pieces(Wording.phrase(phrase, language), values)
  }

  func prose(_ phrase: Phrase) -> Block { .paragraph([.prose(say(phrase))]) }

  func say(_ phrase: CasePhrase) -> String { Wording.phrase(phrase, language) }

  func say(_ phrase: CasePhrase, _ values: [String: [Piece]]) -> [Piece] {
    Template.pieces(Wording.phrase(phrase, language), values)
  }

  func prose(_ phrase: CasePhrase) -> Block { .paragraph([.prose(say(phrase))]) }

  func say(_ phrase: InvestigationPhrase) -> String { Wording.phrase(phrase, language) }

  func say(_ phrase: InvestigationPhrase, _ values: [String: [Piece]]) -> [Piece] {
    Template.pieces(Wording.phrase(phrase, language), values)
  }

  func prose(_ phrase: InvestigationPhrase) -> Block { .paragraph([.prose(say(phrase))]) }

  func counted(_ count: Int, _ one: Phrase, _ many: Phrase) -> String {
    count == 1
      ? say(one)
      : Wording.phrase(many, [Fact("count", Numbers.grouped(count, language))], language)
  }

  func number(_ value: Int) -> [Piece] { [.prose(Numbers.grouped(value, paper.locale))] }

  func moment(_ time: ChatTime?) -> String { Wording.moment(time, paper) }

  /// A moment after another: of the same day only its clock, `16:50`.
  func moment(_ time: ChatTime?, after first: ChatTime?) -> String {
    guard let time, let first, let clock = time.iso.split(separator: "T").last?.prefix(5),
      CalendarDate(wallSeconds: time.wallSeconds) == CalendarDate(wallSeconds: first.wallSeconds)
    else { return moment(time) }
    return String(clock)
  }

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
  func references(_ ids: [EntryID], more: Int = 0) -> [Piece] {
    var out: [Piece] = []
    for id in ids.prefix(Length.references) {
      if !out.isEmpty { out.append(.prose(", ")) }
      out.append(reference(id))
    }
    let rest = max(0, ids.count - Length.references) + more
    if rest > 0 {
      out.append(.prose(", " + Wording.shared(.andMore, [Fact("count", rest)], paper)))
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

  /// Those of them that are told at length.
  ///
  /// Story: a thief who asked in each of two thousand chats made a report of ten thousand pages.
  var toldAtLength: ArraySlice<AccountFinding> { told.prefix(Length.accounts) }

  /// Where the rest of them is; nothing where there is no rest.
  func restOfTold() -> [Block] {
    let rest = told.count - Length.accounts
    return rest > 0 ? [.paragraph(say(.accountsRest, ["count": number(rest)]))] : []
  }

  /// `c1 Marlies van Dongen (contact-fatima.zip)` as words of the report.
  func chatHeading(_ chat: Int) -> String {
    file.conversations[chat].id + " " + Escaping.visible(file.chatName(chat))
  }

  /// A figure with its caption.
  func block(_ figure: Figure) -> Block {
    let captions: [(String, String)] = [
      ("style", say(.figureStyle)), ("evidence", say(.figureEvidence)),
      ("hours", say(.figureHours)), ("requests", say(.figureRequests)),
      ("coverage", say(.figureCoverage)), ("case-", say(.figureCase)),
      ("graph", say(.figureGraph)),
    ]
    let title = Wording.phrase(.figureOther, [Fact("title", figure.alternative)], language)
    let reading = captions.first { figure.id.hasPrefix($0.0) }.map { " " + $0.1 } ?? ""
    return .figure(figure, caption: title + reading)
  }

  /// The words shared with `explain`; entries are references.
  var explainer: Explainer {
    Explainer(language: language, bounds: .current, reference: reference)
  }

  /// The value as people write it: an IBAN in groups of four.
  func printed(_ identifier: Identifier) -> String {
    identifier.kind == .iban ? Numbers.iban(identifier.value) : identifier.value
  }
}
