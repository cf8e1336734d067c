import Evidence

/// Finds the events of one conversation: requests, answers to them, and notices of the platform.
///
/// One pass in file order with a small state, because most words mean something only after others:
/// `done` is a claim of payment only within a day of a request, six digits are a code handed over
/// only within the hour after somebody else asked for one.
enum EventScan {
  /// Events below this confidence are not worth a line; from .5 on they count.
  static let floor = 0.25

  /// All events of one conversation, by entry, then by kind; `index` is its place in the case.
  static func events(in conversation: Conversation, index: Int) -> [Event] {
    var matcher = PhraseMatcher()
    return events(in: conversation, index: index, matcher: &matcher)
  }

  /// The same with a matcher that the caller keeps.
  static func events(
    in conversation: Conversation, index: Int, matcher: inout PhraseMatcher
  ) -> [Event] {
    scan(conversation, index: index, matcher: &matcher).filter { $0.kind != .opening }
  }

  /// The events, and the messages that open a talk: no events, but they help to place an onset.
  static func scan(
    _ conversation: Conversation, index: Int, matcher: inout PhraseMatcher
  ) -> [Event] {
    var events: [Event] = []
    var context = EventContext()
    conversation.buffer.withUnsafeBufferPointer { bytes in
      for (number, entry) in conversation.entries.enumerated() {
        if entry.kind == .notice || entry.concept.isPlatformNotice {
          events += EventNotices.events(of: entry, number: number, in: conversation, index: index)
          continue
        }
        guard entry.kind == .message, entry.concept == .text, let sender = entry.sender,
          !entry.text.isEmpty, entry.text.upperBound <= bytes.count
        else { continue }
        let hits = matcher.match(bytes, entry.text)
        let moment = EventContext.Moment(
          sender: sender, entry: number, seconds: entry.time?.wallSeconds)
        let found = context.judge(
          hits, tokens: matcher.tokens, at: moment, isForwarded: entry.flags.contains(.forwarded))
        for hit in found where hit.score >= floor {
          events.append(event(hit, entry, number, sender, conversation, index))
        }
      }
    }
    return events
  }

  private static func event(
    _ hit: PhraseHit, _ entry: Entry, _ number: Int, _ sender: Int,
    _ conversation: Conversation, _ index: Int
  ) -> Event {
    var facts: [Fact] = []
    if hit.kind == .moneyRequest || hit.kind == .paymentDetails {
      let text = Array(conversation.buffer[entry.text].prefix(4_000))
      if let amount = NamedAmounts.find(in: text, .request).first {
        facts.append(Fact("amount", String(decoding: text[amount.digits], as: UTF8.self)))
        if let currency = amount.currency { facts.append(Fact("currency", currency)) }
      }
    }
    return Event(
      kind: hit.kind, entry: EntryID(conversation: index, entry: number),
      account: AccountID(conversation: index, sender: sender),
      quote: hit.quote.isEmpty ? entry.text : hit.quote, confidence: hit.score, facts: facts)
  }
}
