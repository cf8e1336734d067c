import Evidence
import Story
import Wording

/// A paper for chats in which nothing was found.
struct ClearPaper {
  let base: ReportContext

  /// Writes the paper.
  func build() -> CaseReport {
    let exhibits = Array(base.file.exhibits.indices)
    let chats = Array(base.file.conversations.indices)
    // Each app that was used, once, in a fixed order.
    let used = Set(base.file.conversations.map(\.platform))
    let devices = Platform.allCases.filter(used.contains).map {
      Check([.prose(base.words(of: $0).devices)])
    }
    func section(
      _ id: String, _ title: VictimPhrase, _ blocks: [Block], isSmall: Bool = false
    ) -> ReportSection {
      ReportSection(id: id, title: base.tell(title), blocks: blocks, isSmall: isSmall)
    }
    var short: [Block] = [
      .verdict(.none, [.prose(base.tell(.clearOutcome))]), base.paragraph(.clearMeaning),
    ]
    short += missed()
    let unclear = base.findings.accounts.count { $0.verdict == .inconclusive }
    if unclear > 0 {
      short.append(base.paragraph(.clearUnclear, ["count": base.number(unclear)]))
    }
    return CaseReport(
      language: base.language, paper: base.paper, title: base.tell(.clearTitle),
      subtitle: base.tell(.clearSubtitle),
      runningHead: base.victimHead(exhibits),
      sections: [
        section("short", .shortHeading, short),
        section(
          "looked", .lookedHeading, [looked(), base.fileTable(exhibits, chats)], isSmall: true),
        section(
          "todo", .todoHeading,
          [
            base.paragraph(.clearTodoIntro),
            .checklist(
              [Check([.prose(base.tell(.todoBankClear))] + base.bankNumbers())] + devices + [
                Check([.prose(base.tell(.todoPin))]), Check([.prose(base.tell(.todoKeep))]),
                Check(base.reportLine(.payer)),
              ]),
          ]),
        section("contacts", .contactsHeading, base.contactBlocks(nil)),
        section("limits", .limitsHeading, [.list(base.limits(chats))], isSmall: true),
        section("annex", .annexHeading, base.fingerprintBlocks(exhibits), isSmall: true),
      ], isCompact: true)
  }

  /// The share that is missed, and how the owner's word is told instead: the very command, since this
  /// paper must not be a dead end.
  private func missed() -> [Block] {
    let share = StatedBounds.missed
    let told = base.paragraph(
      .clearMissed, ["missed": base.number(share.count), "of": base.number(share.of)])
    // An account and a time of theirs, as an example.
    let known = base.scene.reader?.account
    let chat =
      known.map { base.file.conversations[$0.conversation] } ?? base.file.conversations.first
    let last = chat?.entries.last {
      $0.kind == .message && $0.time != nil && (known == nil || $0.sender == known?.sender)
    }
    guard let chat, let time = last?.time, let sender = last?.sender else { return [told] }
    let names = base.file.exhibits.prefix(3).map { Self.quoted($0.name) }.joined(separator: " ")
    return [
      told,
      .paragraph([
        .code("keerpunt analyse \(names) --account \(Self.quoted(chat.senders[sender].name)) "),
        .code("--moment " + time.iso.prefix(16)),
      ]),
    ]
  }

  /// A word of a command, in quotation marks where it has more than letters, digits, dots and hyphens.
  private static func quoted(_ text: String) -> String {
    let shown = Escaping.visible(text)
    let isPlain = shown.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "-._".unicodeScalars.contains($0)
    }
    return isPlain
      ? shown
      : "'"
        + shown.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        + "'"
  }

  private func looked() -> Block {
    let messages = base.file.conversations.reduce(0) { $0 + $1.messageCount }
    var values: [String: [Piece]] = [
      "exhibits": base.tell(
        base.file.exhibits.count == 1 ? .oneFile : .manyFiles,
        ["count": base.number(base.file.exhibits.count)]),
      "messages": base.cells(
        messages == 1
          ? Wording.shared(.oneMessage, base.paper)
          : Wording.shared(
            .manyMessages, [Fact("count", Numbers.grouped(messages, base.paper.locale))],
            base.paper)),
    ]
    let periods = base.file.conversations.compactMap(\.period)
    if let first = periods.map(\.first).min(by: { $0.wallSeconds < $1.wallSeconds }),
      let last = periods.map(\.last).max(by: { $0.wallSeconds < $1.wallSeconds })
    {
      values["first"] = [.prose(base.moment(first))]
      values["last"] = [.prose(base.moment(last))]
    }
    return base.paragraph(.lookedAt, values)
  }
}
