import Evidence

extension ReportBuilder {
  /// Stretches of five entries around each onset and each telling event.
  func quoteBlocks() -> [Block] {
    let cited = citedEntries()
    guard !cited.isEmpty else { return [prose(.quotesNone)] }
    let windows = windows(around: cited)
    var blocks: [Block] = [prose(.quotesIntro)]
    let marked = Set(cited)
    for window in windows.prefix(Length.quoteWindows) {
      let chat = file.conversations[window.conversation]
      blocks.append(
        .heading(
          Wording.phrase(
            .quotesHeading,
            [
              Fact("chat", chat.id + " " + Escaping.visible(chat.title)),
              Fact("first", window.entries.lowerBound + 1), Fact("last", window.entries.upperBound),
            ], language)))
      blocks.append(
        .quotes(
          window.entries.map { index in
            let id = EntryID(conversation: window.conversation, entry: index)
            return quote(id, isCited: marked.contains(id))
          }))
    }
    let rest = windows.count - Length.quoteWindows
    if rest > 0 {
      blocks.append(
        .paragraph(
          say(
            .quotesMore,
            ["count": number(rest), "section": [.prose(say(.sectionMessages))]])))
    }
    return blocks
  }

  /// One message as it stands in the chat.
  func quote(_ id: EntryID, isCited: Bool) -> Quote {
    let chat = file.conversations[id.conversation]
    let entry = chat.entries[id.entry]
    var facts = [
      Fact("member", file.member(chat.member)?.name ?? chat.id),
      Fact("start", entry.span.lowerBound), Fact("end", entry.span.upperBound),
    ]
    if let line = entry.line { facts.append(Fact("line", line)) }
    return Quote(
      entry: id, number: id.entry + 1, time: stamp(entry.time),
      sender: chat.senderName(entry) ?? "",
      text: cut(chat.text(entry), Length.quoteCharacters),
      address: Wording.phrase(
        entry.line == nil ? .quoteAddressNoLine : .quoteAddress, facts, language),
      isCited: isCited)
  }

  /// Onsets, returns and the events in the stretches by the other hand, sorted.
  func citedEntries() -> [EntryID] {
    var cited: Set<EntryID> = []
    var chats: Set<Int> = []
    for account in told {
      let best = account.verdict == .inconclusive ? account.candidate : account.onset
      if let onset = best { cited.insert(onset.entry) }
      if let back = account.return { cited.insert(back) }
      chats.insert(account.account.conversation)
      for ground in account.grounds where ground.code != GroundCode.styleShift.rawValue {
        cited.formUnion(ground.entries.prefix(3))
      }
    }
    for event in findings.events
    where chats.contains(event.entry.conversation) && event.kind.isTelling {
      cited.insert(event.entry)
    }
    return cited.sorted()
  }

  private func windows(
    around cited: [EntryID]
  ) -> [(conversation: Int, entries: Range<Int>)] {
    var windows: [(conversation: Int, entries: Range<Int>)] = []
    for id in cited {
      let count = file.conversations[id.conversation].entries.count
      let range = max(0, id.entry - 5)..<min(count, id.entry + 6)
      if let last = windows.last, last.conversation == id.conversation,
        range.lowerBound <= last.entries.upperBound
      {
        windows[windows.count - 1].entries = last.entries.lowerBound..<range.upperBound
      } else {
        windows.append((id.conversation, range))
      }
    }
    return windows
  }
}

extension EventKind {
  /// True for events that a reader wants to see in their surroundings.
  var isTelling: Bool {
    switch self {
    case .codeRequest, .codeHandover, .moneyRequest, .paymentDetails, .paidClaim, .discovery,
      .warning, .ownerBack, .securityCodeChanged, .numberChanged, .newNumberClaim, .doubt,
      .identityQuestion:
      true
    case .repayPromise, .callEvasion, .questionEvasion, .secrecy, .pressure, .excuse, .refusal,
      .encryptionBanner, .deviceChanged:
      false
    }
  }
}
