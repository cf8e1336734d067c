/// Takes the digits of codes out of a case before anything is written.
///
/// A code for one use is worth something for minutes and sometimes, for a voicemail box, for years;
/// a report goes through many hands. What matters is that there was one, when, and that the one in
/// the chat is the one of the text message: all of that is known before the digits go. They are
/// replaced byte for byte, so that every range and every address stays what it was.
///
///     SMS 14:01:12   "Je WhatsApp-code: 123-456"      ->  "Je WhatsApp-code: ***-***"
///     chat 14:03     "hier komt ie 123456"            ->  "hier komt ie ******"
extension CaseFile {
  /// Days either side of a code in which the same digits in another chat are it, in seconds.
  ///
  /// Two, because a text export does not say in which zone its clock stood.
  private static let reach: Int64 = 2 * 86_400
  /// Digits from which two equal numbers are one code.
  private static let leastShared = 5

  /// Where the same digits were a code.
  private struct Known {
    var conversations: Set<Int> = []
    /// When, ascending.
    var seconds: [Int64] = []

    func holds(_ conversation: Int, _ now: Int64?) -> Bool {
      guard !conversations.contains(conversation), let now, !seconds.isEmpty else { return true }
      let next = seconds.partitioningIndex { $0 >= now - CaseFile.reach }
      return next < seconds.count && seconds[next] <= now + CaseFile.reach
    }
  }

  /// Masks the codes of text messages, those that `events` say were handed over, and each again
  /// wherever the same digits stand.
  public mutating func maskCodes(events: [Event] = []) {
    var masks: [Int: [Int: [Range<Int>]]] = [:]
    var known: [[UInt8]: Known] = [:]
    func take(_ runs: [Range<Int>], _ id: EntryID) {
      let chat = conversations[id.conversation]
      masks[id.conversation, default: [:]][id.entry, default: []] += runs
      for run in runs {
        let digits = CodeDigits.values(chat.buffer, run)
        guard digits.count >= Self.leastShared else { continue }
        known[digits, default: Known()].conversations.insert(id.conversation)
        if let time = chat.entries[id.entry].time {
          known[digits]?.seconds.append(time.wallSeconds)
        }
      }
    }
    for id in codeEntries {
      let chat = conversations[id.conversation]
      take(CodeDigits.runs(in: chat.buffer, chat.entries[id.entry].text), id)
    }
    for event in events where event.kind == .codeHandover && (event.isAnswer || event.isFirm) {
      let chat = conversations[event.entry.conversation]
      let text = chat.entries[event.entry.entry].text
      take(
        CodeDigits.runs(in: chat.buffer, text).filter { $0.overlaps(event.quote) }, event.entry)
    }
    for (index, id) in earlierCodes {
      var bytes = Array(exhibits[index].recovered[id].text.utf8)
      for run in CodeDigits.runs(in: bytes, 0..<bytes.count) { CodeDigits.mask(&bytes, run) }
      exhibits[index].recovered[id].text = String(decoding: bytes, as: UTF8.self)
    }
    if !known.isEmpty {
      for digits in known.keys { known[digits]?.seconds.sort() }
      maskAgain(known, &masks)
      maskRecovered(known)
    }
    var count = 0
    for (chat, entries) in masks {
      for runs in entries.values where !runs.isEmpty {
        count += 1
        for run in runs { conversations[chat].mask(run) }
      }
    }
    if count > 0 { notices.append(Notice(.codesMasked, .info, facts: [Fact("count", count)])) }
  }

  /// Messages that platforms' own records say to be codes, in the order of the case.
  ///
  /// A record is found again by its address, which it has in common with one entry only.
  public var codeEntries: [EntryID] {
    var wanted: [Int: Set<SourceSpan>] = [:]
    for event in exhibits.lazy.flatMap(\.accountEvents) where event.kind.isCode {
      if let entry = event.span.entry { wanted[entry - 1, default: []].insert(event.span) }
    }
    var found: [EntryID] = []
    for (index, chat) in conversations.enumerated() {
      for (entry, item) in chat.entries.enumerated() {
        // Pages of Telegram have its codes and no records.
        let isCode =
          item.concept == .loginCode
          || item.concept == .text && wanted[entry]?.contains(chat.span(entry)) ?? false
        if isCode { found.append(EntryID(conversation: index, entry: entry)) }
      }
    }
    return found
  }

  /// Recovered messages that are codes, by exhibit and position.
  private var earlierCodes: [(exhibit: Int, index: Int)] {
    exhibits.indices.flatMap { exhibit in
      let codes = Set(exhibits[exhibit].accountEvents.lazy.filter(\.kind.isCode).map(\.span))
      return exhibits[exhibit].recovered.indices
        .filter { codes.contains(exhibits[exhibit].recovered[$0].span) }
        .map { (exhibit, $0) }
    }
  }

  private func maskAgain(
    _ known: [[UInt8]: Known], _ masks: inout [Int: [Int: [Range<Int>]]]
  ) {
    for (index, chat) in conversations.enumerated() {
      chat.buffer.withUnsafeBufferPointer { bytes in
        for (number, entry) in chat.entries.enumerated() where entry.text.count >= Self.leastShared
        {
          let runs = CodeDigits.runs(in: bytes, entry.text).filter {
            known[CodeDigits.values(chat.buffer, $0)]?.holds(index, entry.time?.wallSeconds)
              ?? false
          }
          if !runs.isEmpty { masks[index, default: [:]][number, default: []] += runs }
        }
      }
    }
  }

  private mutating func maskRecovered(_ known: [[UInt8]: Known]) {
    for exhibit in exhibits.indices {
      for index in exhibits[exhibit].recovered.indices {
        var bytes = Array(exhibits[exhibit].recovered[index].text.utf8)
        let runs = CodeDigits.runs(in: bytes, 0..<bytes.count)
          .filter { known[CodeDigits.values(bytes, $0)] != nil }
        guard !runs.isEmpty else { continue }
        for run in runs { CodeDigits.mask(&bytes, run) }
        exhibits[exhibit].recovered[index].text = String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}

extension Conversation {
  /// Masks the digits of a range of the buffer.
  fileprivate mutating func mask(_ run: Range<Int>) { CodeDigits.mask(&buffer, run) }
}
