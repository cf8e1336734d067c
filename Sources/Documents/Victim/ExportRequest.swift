import Evidence
import Story
import Wording

/// A page to hand to a contact that asks for an export of their chat.
///
/// The account's owner cannot see what was written from the thief's phone. It stands in the
/// contacts' chats, with the account numbers.
struct ExportRequest {
  let base: ReportContext
  let owner: AccountID
  /// The flagged account in the contact's chat; nil for a page without a name.
  let contact: AccountID?

  /// A page for each person who was written to, in the language of their chat.
  static func pages(base: ReportContext, story: VictimStory) -> [ExportRequest] {
    var seen: Set<AccountID> = []
    return story.accounts.compactMap { account in
      guard let other = base.scene.addressee(of: account),
        seen.insert(base.scene.person(of: other)).inserted
      else { return nil }
      let own = ReportContext(
        file: base.file, findings: base.findings, story: base.story,
        language: base.language(of: account.conversation), toolVersion: base.toolVersion)
      return ExportRequest(base: own, owner: story.owner, contact: account)
    }
  }

  /// Writes the page.
  func build() -> CaseReport {
    let chat = contact ?? owner
    let words = base.words(of: base.file.conversations[chat.conversation].platform)
    func section(_ id: String, _ title: VictimPhrase, _ blocks: [Block]) -> ReportSection {
      ReportSection(id: id, title: base.tell(title), blocks: blocks)
    }
    let parts = words.exports.map { way in
      ReportSection(id: way.id, title: way.title, blocks: steps(way.steps))
    }
    let name = Fact("owner", Escaping.visible(base.file.name(owner)))
    let other = contact.flatMap { base.scene.addressee(of: $0) }.map {
      Fact("name", Escaping.visible(base.file.name($0)))
    }
    return CaseReport(
      language: base.language, title: base.tell(.askTitle),
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
    var values: [String: [Piece]] = [:]
    var blocks: [Block] = []
    if let contact, let onset = onset(contact) {
      values["moment"] = [.strong(base.moment(base.file.entry(onset).time))]
    }
    let verdict = base.findings.accounts.first { $0.account == (contact ?? owner) }?.verdict
    let isClear = verdict == .takeover || verdict == .impersonation
    blocks.append(base.paragraph(isClear ? .askWhy : .askWhyUnclear, values))
    blocks.append(base.paragraph(.askFault))
    if let contact {
      let exhibit = base.file.conversations[contact.conversation].member.exhibit
      if base.file.exhibits.indices.contains(exhibit) {
        blocks.append(
          base.paragraph(.askHave, ["file": [.evidence(base.file.exhibits[exhibit].name)]]))
      }
    }
    return blocks
  }

  private func onset(_ account: AccountID) -> EntryID? {
    let finding = base.findings.accounts.first { $0.account == account }
    return (finding?.onset ?? finding?.candidate)?.entry
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
  /// The language of a chat, where it is one of the program's; English stands for every other, the
  /// report's own for one that could not be told.
  fileprivate func language(of chat: Int) -> ReportLanguage {
    guard findings.languages.indices.contains(chat), let code = findings.languages[chat] else {
      return language
    }
    return ReportLanguage(rawValue: code) ?? .english
  }
}
