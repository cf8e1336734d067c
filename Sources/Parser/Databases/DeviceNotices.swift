import Evidence

/// Says of a chat which accounts were written from more than one device.
///
/// The victim's phone writes on while a thief writes on a device that was linked to it: one account,
/// two devices, message by message.
enum DeviceNotices {
  static func notices(_ conversation: Conversation) -> [Notice] {
    guard let devices = conversation.devices else { return [] }
    // By the number of the sender, which is a place in a list: a dictionary would be asked for each of
    // a million messages.
    let count = conversation.senders.count
    var linked = [SpanCount](repeating: SpanCount(), count: count)
    var changes = linked
    var last = [WritingApp?](repeating: nil, count: count)
    for (index, entry) in conversation.entries.enumerated() {
      guard entry.kind == .message, let sender = entry.sender, sender < count,
        let device = devices[index]
      else { continue }
      if device.isLinked { linked[sender].add(index) }
      if let app = device.app {
        if let before = last[sender], before != app { changes[sender].add(index) }
        last[sender] = app
      }
    }
    func notices(_ code: NoticeCode, _ counts: [SpanCount]) -> [Notice] {
      counts.filter { $0.count > 0 }.map { count in
        Notice(
          code, .info, span: conversation.span(count.first), facts: [Fact("count", count.count)])
      }
    }
    return notices(.linkedDeviceWrote, linked) + notices(.deviceKindChanged, changes)
  }

  private struct SpanCount {
    var count = 0
    var first = 0

    mutating func add(_ index: Int) {
      if count == 0 { first = index }
      count += 1
    }
  }
}
