extension Conversation {
  /// The name of an entry's sender, nil for notices.
  package func senderName(_ entry: Entry) -> String? {
    guard let sender = entry.sender, senders.indices.contains(sender) else { return nil }
    return senders[sender].name
  }

  /// Number of messages, notices not counted.
  package var messageCount: Int { entries.reduce(0) { $0 + ($1.kind == .message ? 1 : 0) } }

  /// The earliest and latest time of its entries, by the clock as written.
  package var period: (first: ChatTime, last: ChatTime)? {
    var first: ChatTime?
    var last: ChatTime?
    for entry in entries {
      guard let time = entry.time else { continue }
      if first.map({ time.wallSeconds < $0.wallSeconds }) ?? true { first = time }
      if last.map({ time.wallSeconds > $0.wallSeconds }) ?? true { last = time }
    }
    guard let first, let last else { return nil }
    return (first, last)
  }
}

extension CaseFile {
  /// The chat's name, with the input's where there are several: both contacts of a victim have a
  /// chat of the same name.
  package func chatName(_ index: Int) -> String {
    let conversation = conversations[index]
    let exhibit = conversation.member.exhibit
    guard exhibits.count > 1, exhibits.indices.contains(exhibit) else {
      return conversation.title
    }
    return "\(conversation.title) (\(exhibits[exhibit].name))"
  }
}
