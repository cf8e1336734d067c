import Evidence
import Story
import Wording

/// A page to hand to a contact that asks for an export of their chat.
///
/// The account's owner cannot see what was written from the thief's phone. It stands in the
/// contacts' chats, with the account numbers. Nobody is asked for a chat that is in the case.
struct ExportRequest {
  let base: ReportContext
  let owner: AccountID
  /// Whoever is asked, by their account in a group; nil for a page without a name.
  let contact: AccountID?

  /// A page for each person who was written to in a group and whose own chat with the account is
  /// not here, in the language of that group.
  static func pages(base: ReportContext, story: VictimStory) -> [ExportRequest] {
    let scene = base.scene
    let owner = scene.person(of: story.owner)
    var seen: Set<AccountID> = [owner]
    let own = base.findings.persons.first { $0.accounts.contains(story.owner) }?.accounts
    for account in own ?? story.accounts {
      if let other = scene.addressee(of: account) { seen.insert(scene.person(of: other)) }
    }
    return story.accounts.flatMap { account -> [ExportRequest] in
      guard scene.addressee(of: account) == nil else { return [] }
      let context = ReportContext(
        file: base.file, findings: base.findings, story: base.story, language: base.language,
        paper: base.language(of: account.conversation), toolVersion: base.toolVersion)
      let entries = base.file.conversations[account.conversation].entries
      var asked: [AccountID] = []
      for stretch in scene.stretches(of: [account]) {
        for index in stretch.reach where entries.indices.contains(index) {
          guard entries[index].kind == .message, let sender = entries[index].sender
          else { continue }
          let other = AccountID(conversation: account.conversation, sender: sender)
          if other != account, seen.insert(scene.person(of: other)).inserted { asked.append(other) }
        }
      }
      return asked.map { ExportRequest(base: context, owner: story.owner, contact: $0) }
    }
  }

  /// Writes the page.
  func build() -> CaseReport {
    let words = base.words(of: base.file.conversations[owner.conversation].platform)
    func section(_ id: String, _ title: VictimPhrase, _ blocks: [Block]) -> ReportSection {
      ReportSection(id: id, title: base.tell(title), blocks: blocks)
    }
    let parts = words.exports.map { way in
      ReportSection(id: way.id, title: way.title, blocks: steps(way.steps))
    }
    let name = Fact("owner", Escaping.visible(base.file.name(owner)))
    let other = contact.map { Fact("name", Escaping.visible(base.file.name($0))) }
    return CaseReport(
      language: base.language, paper: base.paper, title: base.tell(.askTitle),
      subtitle: other.map { base.text(.askSubtitle, [name, $0]) }
        ?? base.text(.askSubtitleBlank, [name]),
      runningHead: base.text(.askHead, [Fact("version", base.toolVersion)]),
      sections: [
        section("why", .askWhyHeading, why()),
        section("first", .askFirstHeading, [checks(.askFirstBank, .askFirstKeep)]),
      ] + parts + [
        section(
          "then", .askThenHeading,
          [checks(.askThenOpen, .askThenGive, .askThenScreens, .askThenStay)]),
        section("fill", .askFillHeading, [form(), base.paragraph(.askUse)]),
      ], isCompact: true)
  }

  private func why() -> [Block] {
    let verdict = base.findings.accounts.first { $0.account == owner }?.verdict
    let isClear = verdict == .takeover || verdict == .impersonation
    return [base.paragraph(isClear ? .askWhy : .askWhyUnclear), base.paragraph(.askFault)]
  }

  private func steps(_ steps: [String]) -> [Block] {
    steps.enumerated().map { index, step in
      .paragraph([.strong("\(index + 1). "), .prose(step)])
    }
  }

  private func checks(_ phrases: VictimPhrase...) -> Block {
    .checklist(phrases.map { Check([.prose(base.tell($0))]) })
  }

  private func form() -> Block {
    .form([
      [FormField(base.tell(.blankName), weight: 1.4), FormField(base.tell(.blankPhone))],
      [
        FormField(base.tell(.blankModel), weight: 1.4),
        FormField(base.tell(.blankExportedOn)),
      ],
      [
        FormField(base.tell(.blankFile), weight: 1.4),
        FormField(base.tell(.blankMedia), choices: [base.tell(.yes), base.tell(.no)]),
      ],
    ])
  }
}

extension ReportContext {
  /// The language of a chat, where papers are held in it; the fallback stands for every other, the
  /// case's own for one that could not be told.
  fileprivate func language(of chat: Int) -> PaperLanguage {
    guard findings.languages.indices.contains(chat), let code = findings.languages[chat] else {
      return paper
    }
    return PaperLanguage(rawValue: code) ?? .fallback
  }
}
