import Evidence
import Story
import Wording

/// One page for whoever handed a code over: what to do before the account is used.
///
/// It says what the chat says and no more: a code was passed on. Whether the account was taken
/// stands in chats that others have.
struct RiskPaper {
  let base: ReportContext
  let story: RiskStory

  /// Writes the paper.
  func build() -> CaseReport {
    let chat = story.account.conversation
    let exhibits = [base.file.conversations[chat].member.exhibit]
    func section(
      _ id: String, _ title: VictimPhrase, _ blocks: [Block], isSmall: Bool = false
    ) -> ReportSection {
      ReportSection(id: id, title: base.tell(title), blocks: blocks, isSmall: isSmall)
    }
    return CaseReport(
      language: base.language, paper: base.paper, title: base.tell(.riskTitle),
      subtitle: base.holderLead(story.account)
        + base.text(
          .riskSubtitle, [Fact("name", Escaping.visible(base.file.name(story.account)))]),
      runningHead: base.victimHead(exhibits),
      sections: [
        section("short", .shortHeading, short()),
        section("todo", .todoHeading, [base.paragraph(.todoIntro), .checklist(checks())]),
        section("contacts", .contactsHeading, base.contactBlocks(.owner)),
        section(
          "evidence", .evidenceHeading,
          [base.fileTable(exhibits, [chat])] + base.fingerprintBlocks(exhibits), isSmall: true),
        section("limits", .limitsHeading, [.list(base.limits([chat]))], isSmall: true),
      ], isCompact: true)
  }

  private func short() -> [Block] {
    let isCode = story.way == .code
    var facts: [[Piece]] = []
    if let asked = story.asked { facts.append(fact(isCode ? .factCodeAsked : .riskLure, asked)) }
    facts.append(fact(isCode ? .factCodeGiven : .riskEntered, story.given))
    return [
      .paragraph([.strong(base.tell(.riskBank))] + base.bankNumbers()),
      .verdict(
        .inconclusive,
        base.tell(
          isCode ? .riskOutcomeCode : .riskOutcomeLure, ["name": [base.name(story.account)]])),
      .list(facts), base.paragraph(.riskMeaning),
      .paragraph([.prose(base.tell(.notYourFault) + " " + base.tell(.messageKeyOne))]),
    ]
  }

  /// The bank first, whose numbers stand at the top, then the account: whoever holds the code is at
  /// work now.
  private func checks() -> [Check] {
    let words = base.words(of: base.file.conversations[story.account.conversation].platform)
    let authorities = Authorities.of(base.file.region)
    let police = authorities?.first(.policeOwner, .policeBoth)
    var checks = [
      check(.riskBank), Check(base.tell(.riskRegain, ["words": [.prose(words.regain)]])),
      Check([.prose(words.devices)]), check(.todoPin),
    ]
    if let asked = story.asked, let sender = base.file.entry(asked).sender {
      let asker = AccountID(conversation: asked.conversation, sender: sender)
      checks.append(Check(base.tell(.riskAsker, ["name": [base.name(asker)]])))
    }
    return checks + [
      check(.todoWarn), check(.todoRecovery), check(.todoKeep), check(.todoScreens),
      Check(
        base.tell(
          .riskReport,
          ["place": [.prose(police.map { base.line($0) } ?? base.tell(.placeGeneric))]])),
    ]
  }

  private func check(_ phrase: VictimPhrase) -> Check { Check([.prose(base.tell(phrase))]) }

  private func fact(_ phrase: VictimPhrase, _ entry: EntryID) -> [Piece] {
    base.tell(phrase, ["message": [base.reference(entry)]])
  }
}
