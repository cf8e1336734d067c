public import Evidence
public import Story
public import Wording

/// Turns a case and its findings into the document that every renderer prints.
///
/// `Sections` says what is told and in which order: facts, inference and opinion in sections of
/// their own, and never a probability of guilt.
public struct ReportBuilder {
  private let context: ReportContext

  /// Starts a report; the figures are drawn elsewhere and placed here.
  ///
  /// The story is that of the same case and findings; it is told here where none is given.
  public init(
    file: CaseFile, findings: Findings, story: CaseStory? = nil, language: ReportLanguage,
    toolVersion: String, figures: [AccountID: [Figure]] = [:], caseFigures: [Figure] = [],
    reference: CaseReference = CaseReference(), annex: Annex = .cited
  ) {
    context = ReportContext(
      file: file, findings: findings, story: story, language: language, toolVersion: toolVersion,
      figures: figures, caseFigures: caseFigures, reference: reference, annex: annex)
  }

  /// Writes the document.
  public func build() -> CaseReport {
    CaseReport(
      language: context.language, title: context.say(.title), subtitle: subtitle,
      runningHead: runningHead,
      sections: told(Sections.body).map { $0.part() } + annexes)
  }

  private func told(_ sections: [any Section.Type]) -> [any Section] {
    sections.map { $0.init(context: context) }.filter { $0.isTold }
  }

  /// The annexes, each with its letter, the first on a page of its own.
  private var annexes: [ReportSection] {
    guard context.annex != .none else { return told([Sections.quality]).map { $0.part() } }
    return told(Sections.annexes(context.annex)).enumerated().map { index, section in
      let part = section.part()
      let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(min(index, 25))))
      let title = Wording.phrase(
        .annexTitle, [Fact("letter", letter), Fact("title", part.title)], context.language)
      return ReportSection(
        id: part.id, title: title, blocks: part.blocks, startsPage: index == 0)
    }
  }

  private var subtitle: String {
    let messages = context.file.conversations.reduce(0) { $0 + $1.messageCount }
    var facts = [
      Fact("exhibits", context.counted(context.file.exhibits.count, .oneExhibit, .manyExhibits)),
      Fact(
        "conversations",
        context.counted(context.file.conversations.count, .oneConversation, .manyConversations)),
      Fact("messages", context.counted(messages, .oneMessage, .manyMessages)),
    ]
    let periods = context.file.conversations.compactMap(\.period)
    guard let first = periods.map(\.first).min(by: { $0.wallSeconds < $1.wallSeconds }),
      let last = periods.map(\.last).max(by: { $0.wallSeconds < $1.wallSeconds })
    else { return Wording.phrase(.subtitle, facts, context.language) }
    facts += [Fact("first", context.moment(first)), Fact("last", context.moment(last))]
    return Wording.phrase(.subtitlePeriod, facts, context.language)
  }

  private var runningHead: String {
    let hash = context.file.exhibits.first.map { context.short($0.digests.sha256) } ?? "–"
    let head = Wording.phrase(
      .runningHead, [Fact("hash", hash), Fact("version", context.toolVersion)], context.language)
    guard context.file.redaction != nil else { return head }
    return Wording.phrase(.redactedHead, [Fact("head", head)], context.language)
  }
}
