import Evidence
import Story
import Wording

/// One part of the report: a heading with what stands under it.
///
/// A section is one type in one file, told from a context alone: no section knows another. The
/// order is that of `Sections.body` and `Sections.annexes`.
///
///     struct LimitsSection: Section {
///       static let id = "limits"
///       static let title = Phrase.sectionLimits
///       let context: ReportContext
///
///       func blocks() -> [Block] { [prose(.limitStyle)] }
///     }
protocol Section: Sendable {
  /// The anchor in the page, the same in every language.
  static var id: String { get }
  /// Its heading.
  static var title: Phrase { get }
  /// What it is told from.
  var context: ReportContext { get }
  init(context: ReportContext)
  /// False where the case gives no reason for the section at all.
  var isTold: Bool { get }
  /// What stands under the heading.
  func blocks() -> [Block]
}

extension Section {
  typealias Length = ReportContext.Length

  var isTold: Bool { true }

  /// The section as a part of the document.
  func part() -> ReportSection {
    ReportSection(id: Self.id, title: say(Self.title), blocks: blocks())
  }

  var file: CaseFile { context.file }
  var findings: Findings { context.findings }
  var story: CaseStory { context.story }
  var scene: Scene { context.scene }
  var language: ReportLanguage { context.language }
  var told: [AccountFinding] { context.told }
  var toldAtLength: ArraySlice<AccountFinding> { context.toldAtLength }
  func restOfTold() -> [Block] { context.restOfTold() }
  var firmEvents: [Event] { context.firmEvents }
  var explainer: Explainer { context.explainer }
}

// How a section says things: as its context does.
extension Section {
  func say(_ phrase: Phrase) -> String { context.say(phrase) }
  func say(_ phrase: Phrase, _ values: [String: [Piece]]) -> [Piece] {
    context.say(phrase, values)
  }
  func prose(_ phrase: Phrase) -> Block { context.prose(phrase) }
  func say(_ phrase: CasePhrase) -> String { context.say(phrase) }
  func say(_ phrase: CasePhrase, _ values: [String: [Piece]]) -> [Piece] {
    context.say(phrase, values)
  }
  func prose(_ phrase: CasePhrase) -> Block { context.prose(phrase) }
  func say(_ phrase: InvestigationPhrase) -> String { context.say(phrase) }
  func say(_ phrase: InvestigationPhrase, _ values: [String: [Piece]]) -> [Piece] {
    context.say(phrase, values)
  }
  func prose(_ phrase: InvestigationPhrase) -> Block { context.prose(phrase) }
  func cells(_ text: String) -> [Piece] { context.cells(text) }
  func number(_ value: Int) -> [Piece] { context.number(value) }
  func counted(_ count: Int, _ one: Phrase, _ many: Phrase) -> String {
    context.counted(count, one, many)
  }
  func moment(_ time: ChatTime?) -> String { context.moment(time) }
  func moment(_ time: ChatTime?, after first: ChatTime?) -> String {
    context.moment(time, after: first)
  }
  func stamp(_ time: ChatTime?) -> String { context.stamp(time) }
  func reference(_ id: EntryID) -> Piece { context.reference(id) }
  func references(_ ids: [EntryID], more: Int = 0) -> [Piece] {
    context.references(ids, more: more)
  }
  func title(_ conversation: Int) -> Piece { context.title(conversation) }
  func name(_ account: AccountID) -> Piece { context.name(account) }
  func words(_ conversation: Int, _ range: Range<Int>, limit: Int = 160) -> Piece {
    context.words(conversation, range, limit: limit)
  }
  func cut(_ text: String, _ limit: Int) -> String { context.cut(text, limit) }
  func short(_ hash: String) -> String { context.short(hash) }
  func printed(_ identifier: Identifier) -> String { context.printed(identifier) }
  func chatHeading(_ chat: Int) -> String { context.chatHeading(chat) }
  func block(_ figure: Figure) -> Block { context.block(figure) }
}
