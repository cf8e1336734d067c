import Evidence

/// Says of a chat where the clocks of a telephone and of the server disagree.
///
/// A message that is late was on its way: the telephone was off. One that arrives before it was sent,
/// or a delay that not one of many messages is without, is a clock that was wrong.
enum ClockNotices {
  /// Seconds that two clocks may differ by, and messages from which a least delay says something.
  private static let slack = (seconds: Int64(60), messages: 10)

  static func notices(_ conversation: Conversation) -> [Notice] {
    guard let clocks = conversation.clocks else { return [] }
    var before = Tally()
    // The least delay of messages that came in, by this telephone, and of its own, by the server.
    var incoming = Tally()
    var outgoing = Tally()
    for (index, entry) in conversation.entries.enumerated() {
      guard entry.kind == .message, let times = clocks[index], let sent = entry.time?.wallSeconds
      else { continue }
      let isOwn = entry.sender == conversation.exporter && entry.sender != nil
      guard let other = isOwn ? times.server : times.received else { continue }
      let delay = other - sent
      if delay < -slack.seconds { before.add(index, -delay, keepLeast: false) }
      if isOwn {
        outgoing.add(index, delay, keepLeast: true)
      } else {
        incoming.add(index, delay, keepLeast: true)
      }
    }
    let found = [before.count > 0 ? before : nil, steady(incoming), steady(outgoing)]
    return found.compactMap { tally in
      guard let tally else { return nil }
      return Notice(
        .clocksDiffer, .warning, span: conversation.span(tally.first),
        facts: [Fact("count", tally.count), Fact("seconds", Int(tally.seconds))])
    }
  }

  private static func steady(_ tally: Tally) -> Tally? {
    tally.count >= slack.messages && tally.seconds > slack.seconds ? tally : nil
  }

  private struct Tally {
    var count = 0
    var first = 0
    var seconds: Int64 = 0

    mutating func add(_ index: Int, _ value: Int64, keepLeast: Bool) {
      if count == 0 {
        first = index
        seconds = value
      } else {
        seconds = keepLeast ? min(seconds, value) : max(seconds, value)
      }
      count += 1
    }
  }
}
