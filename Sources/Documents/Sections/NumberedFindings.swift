import Evidence
import Story
import Wording

/// One numbered finding: a statement, what it is, and where it stands.
private struct NumberedFinding {
  /// Whether it is a fact, a reading or an inference.
  let label: InvestigationPhrase
  let statement: [Piece]
  let entries: [EntryID]
  let basis: [Piece]
}

/// F-01 and on: what was found of each flagged account, fact and inference apart, each with the
/// bytes it stands in.
///
/// A fact is that a notice or a message stands in the file. That its words ask for money is a
/// reading, called so, with the confidence of the recogniser beside it; a reading below `.firm`
/// has no number here at all.
struct FindingsSection: Section {
  static let id = "findings"
  static let title = Phrase.sectionFindings
  let context: ReportContext

  func blocks() -> [Block] {
    guard !told.isEmpty else { return [prose(.findingsNone)] }
    var number = 0
    var blocks: [Block] = [prose(.findingsIntro)]
    for account in toldAtLength {
      let own = [inference(account)] + facts(account)
      blocks.append(
        .heading(
          Wording.phrase(
            .findingsHeading,
            [
              Fact("name", Escaping.visible(file.name(account.account))),
              Fact("chat", Escaping.visible(file.chatName(account.account.conversation))),
            ], language)))
      blocks.append(.paragraph(source(account)))
      let rows = own.prefix(Length.findings).map { finding -> [[Piece]] in
        number += 1
        return [
          [.strong("F-" + (number < 10 ? "0" : "") + String(number))],
          cells(say(finding.label)), finding.statement,
          locator(finding.entries), finding.basis,
        ]
      }
      blocks.append(
        .table(
          Table(
            columns: [
              Table.Column(say(.columnNumber), weight: 0.6), Table.Column(say(.columnClass)),
              Table.Column(say(.columnFinding), weight: 4),
              Table.Column(say(.columnLocator), weight: 2),
              Table.Column(say(.columnRests), weight: 1.3),
            ], rows: Array(rows))))
      let rest = own.count - rows.count
      if rest > 0 { blocks.append(.paragraph(say(.findingsMore, ["count": self.number(rest)]))) }
      blocks.append(.paragraph(against(account)))
    }
    blocks += restOfTold()
    return blocks
  }

  private func inference(_ account: AccountFinding) -> NumberedFinding {
    let onset = account.onset ?? account.candidate
    let phrase: InvestigationPhrase =
      switch account.verdict {
      case .takeover: .findingTakeover
      case .impersonation: .findingImpersonation
      case .inconclusive, .none: .findingInconclusive
      }
    let combined = StatedCaps.text(
      StatedCaps.bounded(account.log10LR), cap: StatedBounds.combined, language)
    return NumberedFinding(
      label: .findingInference, statement: [.prose(say(phrase))],
      entries: [onset?.entry].compactMap(\.self),
      basis: say(.findingBasisVerdict, ["ratio": cells(combined)]))
  }

  /// The telling events by or about the account inside its stretches, in order of the chat.
  private func facts(_ account: AccountFinding) -> [NumberedFinding] {
    let own = scene.stretches(of: [account.account])
    return firmEvents.filter {
      $0.kind.traits.isTelling && scene.isNear($0.entry, own)
        && ($0.account == nil || $0.account == account.account
          || $0.entry.conversation == account.account.conversation)
    }.map { event in
      var statement: [Piece] = []
      if let writer = event.account { statement += [name(writer), .prose(" ")] }
      statement += [
        .prose(Wording.event(event.kind, language: language) + ": “"),
        words(event.entry.conversation, event.quote, limit: 120), .prose("”"),
      ]
      return NumberedFinding(
        label: event.isReading ? .findingReading : .findingFact, statement: statement,
        entries: [event.entry],
        // What is certain of a message is its words: no app gave notice of it.
        basis: say(
          event.isReading
            ? .findingBasisEvent
            : event.kind.traits.role == .platform ? .findingBasisNotice : .findingBasisWords,
          ["confidence": cells(Numbers.hundredths(event.confidence, language))]))
    }
  }

  /// `c1-378, line 378, bytes 9120–9188`; the file is named once above the table.
  private func locator(_ entries: [EntryID]) -> [Piece] {
    guard let id = entries.first else { return cells("–") }
    let entry = file.entry(id)
    var facts = [Fact("start", entry.span.lowerBound), Fact("end", entry.span.upperBound)]
    if let line = entry.line { facts.append(Fact("line", line)) }
    return [
      reference(id), .prose(", " + Wording.phrase(.findingPlace, facts, language)),
    ]
  }

  /// The file that holds the messages of an account, with the start of the exhibit's hash.
  private func source(_ account: AccountFinding) -> [Piece] {
    let member = file.conversations[account.account.conversation].member
    let hash =
      file.exhibits.indices.contains(member.exhibit)
      ? String(file.exhibits[member.exhibit].digests.sha256.prefix(8)) : "–"
    return say(
      .findingsSource,
      ["hash": [.code(hash)], "member": [.evidence(file.member(member)?.path ?? "–")]])
  }

  private func against(_ account: AccountFinding) -> [Piece] {
    let opposing = account.counterGrounds.filter {
      $0.code.traits.bearing == .opposing
    }
    guard !opposing.isEmpty else { return [.prose(say(.findingAgainstNone))] }
    var out: [Piece] = [.prose(say(.findingAgainst) + " ")]
    for ground in opposing {
      out.append(.evidence(Wording.ground(ground, language: language) + " "))
    }
    return out
  }
}
