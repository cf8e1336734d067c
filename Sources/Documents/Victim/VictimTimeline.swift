import Evidence
import Story
import Wording

/// One row of the timeline: a message, what happened in it, and how much it matters.
private struct Row {
  let entry: EntryID
  let what: VictimPhrase
  /// 0 must stay, 4 goes first.
  let rank: Int
}

extension VictimPaper {
  /// At most twelve moments over all chats of the story, in order of the clock.
  func timelineBlocks() -> [Block] {
    let (shown, count, _) = timeline()
    var blocks: [Block] = [
      .table(
        Table(
          columns: [
            column(.columnWhen, 1.45), column(.columnWho, 2.4), column(.columnWhat, 2.1),
            column(.columnQuote, 3.9), column(.columnMessage, 0.7, isNumeric: true),
          ], rows: timelineRows()))
    ]
    if let source = base.source(shown) { blocks.append(.paragraph(source)) }
    if count > shown.count {
      blocks.append(
        base.paragraph(.timelineMore, ["count": base.number(count - shown.count)]))
    }
    return blocks
  }

  /// The messages of the timeline in order of the clock, but for the last of the owner before it:
  /// nothing had happened then.
  func happened() -> [EntryID] {
    let (shown, _, byEntry) = timeline()
    return shown.filter { entry in byEntry[entry]?.contains { $0.what != .whatLastOwn } ?? false }
  }

  /// When, who, what, the words, the number of the message.
  func timelineRows() -> [[[Piece]]] {
    let (shown, _, byEntry) = timeline()
    return shown.map { entry -> [[Piece]] in
      let here = byEntry[entry] ?? []
      var whats: [String] = []
      for moment in here where !whats.contains(base.tell(moment.what)) {
        whats.append(base.tell(moment.what))
      }
      return [
        stamp(entry), who(entry), base.cells(whats.joined(separator: "; ")), [quote(entry)],
        [base.reference(entry)],
      ]
    }
  }

  /// Who wrote: of a stretch only the account, since who held the phone is not known.
  private func who(_ entry: EntryID) -> [Piece] {
    let conversation = base.file.conversations[entry.conversation]
    guard conversation.entries[entry.entry].kind == .message else {
      return base.cells(base.tell(.platform))
    }
    guard let sender = conversation.entries[entry.entry].sender else { return base.cells("–") }
    let account = AccountID(conversation: entry.conversation, sender: sender)
    let name: [Piece] = [.evidence(conversation.senders[sender].name)]
    guard base.scene.isOwnStretch(entry, by: account) else { return name }
    return base.tell(.accountOf, ["name": name])
  }

  private func timeline() -> (shown: [EntryID], count: Int, byEntry: [EntryID: [Row]]) {
    let moments = moments()
    var order: [EntryID] = []
    var byEntry: [EntryID: [Row]] = [:]
    for moment in moments {
      if byEntry[moment.entry] == nil { order.append(moment.entry) }
      byEntry[moment.entry, default: []].append(moment)
    }
    func rank(_ entry: EntryID) -> Int { byEntry[entry]?.map(\.rank).min() ?? 9 }
    let ranked = order.sorted {
      rank($0) != rank($1) ? rank($0) < rank($1) : base.scene.isEarlier($0, $1)
    }
    let shown = ranked.prefix(Length.timeline).sorted(by: base.scene.isEarlier)
    return (shown, order.count, byEntry)
  }

  private func moments() -> [Row] {
    var moments: [Row] = []
    for event in story.prologue {
      moments.append(
        Row(
          entry: event.entry,
          what: event.kind == .codeRequest ? .whatCodeRequest : .whatCodeHandover, rank: 1))
    }
    // The text message that brought a code which the story tells of: its minute is to the second.
    let chats = Set(story.prologue.map(\.entry.conversation) + story.chats)
    for trail in base.findings.codeTrails where chats.contains(trail.handed.conversation) {
      moments.append(Row(entry: trail.sent, what: .whatCodeSent, rank: 1))
    }
    let told = base.findings.accounts.filter { story.accounts.contains($0.account) }
    let begin = told.compactMap { ($0.onset ?? $0.candidate)?.entry }.min(by: base.scene.isEarlier)
    for finding in told {
      if let onset = (finding.onset ?? finding.candidate)?.entry {
        // Where it began matters most; in the other chats the request says it all.
        let isBegin = onset == begin
        moments.append(
          Row(
            entry: onset, what: isUnclear ? .whatOnsetUnclear : .whatOnset,
            rank: isBegin ? 0 : 3))
        if isBegin, let before = base.scene.lastOwn(finding) {
          moments.append(Row(entry: before, what: .whatLastOwn, rank: 2))
        }
      }
      if let back = finding.return {
        moments.append(Row(entry: back, what: .whatBack, rank: 2))
      }
    }
    var asked: Set<Int> = []
    var once: Set<String> = []
    for event in base.firmEvents
    where base.scene.isNear(event.entry, stretches) && !isTwice(event.entry) {
      guard let what = Self.phrase(event.kind) else { continue }
      let isOwn = event.account.map(story.accounts.contains) == true
      // "That was not me" by anybody else is no return of the owner, and where nothing is clear
      // nobody is found out.
      if event.kind == .ownerBack, !isOwn || isUnclear { continue }
      if event.kind == .discovery, isUnclear { continue }
      // A person's own talk before and after is not the story; the platform's notices are.
      let role = event.kind.traits.role
      guard role == .platform || role == .afterwards || isTold(event) else { continue }
      var rank = what.rank
      // A code that changes in the chat where it began is part of the story, elsewhere an echo.
      if event.kind == .securityCodeChanged, let begin,
        event.entry.conversation == begin.conversation, event.entry < begin
      {
        rank = 1
      }
      // Said once is said; the rest is in the findings.
      if event.kind == .newNumberClaim || event.kind == .doubt,
        !once.insert("\(event.kind) \(event.entry.conversation)").inserted
      {
        continue
      }
      if event.kind == .moneyRequest {
        guard isOwn else { continue }
        // The first of a chat stays, the others go first.
        if !asked.insert(event.entry.conversation).inserted { rank = 4 }
      }
      moments.append(
        Row(entry: event.entry, what: what.phrase, rank: rank))
    }
    return moments
  }

  /// How a moment is told and how much it matters; nil for what is left to the findings.
  private static func phrase(_ kind: EventKind) -> (phrase: VictimPhrase, rank: Int)? {
    switch kind {
    case .codeRequest: (.whatCodeRequest, 1)
    case .codeHandover: (.whatCodeHandover, 1)
    case .securityCodeChanged: (.whatSecurityCode, 3)
    case .numberChanged: (.whatNumberChanged, 2)
    case .newNumberClaim: (.whatNewNumber, 2)
    case .moneyRequest: (.whatMoneyRequest, 0)
    case .paymentDetails: (.whatPaymentDetails, 1)
    case .paidClaim: (.whatPaid, 1)
    case .doubt: (.whatDoubt, 4)
    case .refusal: (.whatRefusal, 3)
    case .discovery: (.whatDiscovery, 2)
    case .ownerBack: (.whatBack, 2)
    case .lureLink: (.whatLure, 1)
    case .deviceStep: (.whatDeviceStep, 1)
    case .codeEntered: (.whatCodeEntered, 1)
    case .lockedOut: (.whatLockedOut, 2)
    case .checkedElsewhere: (.whatChecked, 2)
    case .notMeNow: (.whatNotMe, 2)
    case .moreMoney: (.whatMoneyRequest, 4)
    case .investmentPitch, .threat, .idRequest, .supportClaim, .appFile, .lureTrouble,
      .paymentCode, .otherPhone, .strangerDevice, .groupGrab, .coverUp:
      nil
    case .repayPromise, .callEvasion, .questionEvasion, .secrecy, .pressure, .excuse, .opening,
      .identityQuestion, .warning, .encryptionBanner, .deviceChanged:
      nil
    }
  }
}
