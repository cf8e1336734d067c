import Evidence

/// The conversations of a file of findings, by which every entry named in it is checked.
struct ChatLengths: Sendable {
  private var indices: [String: Int] = [:]
  private var lengths: [Int] = []

  /// Takes the next conversation; false when its name was given before.
  mutating func add(_ id: String, entries: Int) -> Bool {
    lengths.append(entries)
    return indices.updateValue(lengths.count - 1, forKey: id) == nil
  }

  /// The position of a conversation.
  func index(_ id: String) -> Int? { indices[id] }

  /// An entry by its number from 1; nil when the conversation has none of it.
  func entry(_ number: Int, in conversation: Int) -> EntryID? {
    guard lengths.indices.contains(conversation), number >= 1, number <= lengths[conversation]
    else { return nil }
    return EntryID(conversation: conversation, entry: number - 1)
  }
}

extension RecordFields {
  /// The conversation an object names; it must be one of the file.
  func chat(_ key: some RecordKey) throws(RecordFault) -> ChatName {
    let id = try text(key)
    guard let index = chats.index(id) else { throw fault(.impossible, key) }
    return ChatName(index: index, id: id)
  }

  /// An entry by its number from 1; its conversation, given or an outer object's, must have it.
  func entry(_ key: some RecordKey, in chat: ChatName? = nil) throws(RecordFault) -> EntryID {
    guard let chat = chat ?? here, let id = chats.entry(try integer(key), in: chat.index) else {
      throw fault(.impossible, key)
    }
    return id
  }

  /// An entry of the outer object's conversation, if one is named.
  func optionalEntry(_ key: some RecordKey) throws(RecordFault) -> EntryID? {
    try optionalInteger(key) == nil ? nil : try entry(key)
  }
}

/// A conversation as the objects of `findings.json` name it.
package struct ChatName: Sendable, Hashable {
  /// Its position in the file, from 0.
  package let index: Int
  /// Its identifier, `c1`.
  package let id: String
}

extension ChatTime {
  /// Reads what `iso` writes, `2020-11-15T10:58:00` or `…+01:00`; nil for all else.
  init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 19 || bytes.count == 25, bytes[4] == UInt8(ascii: "-"),
      bytes[7] == UInt8(ascii: "-"), bytes[10] == UInt8(ascii: "T"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":")
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19)
    else { return nil }
    var offset: Int?
    if bytes.count == 25 {
      guard bytes[19] == UInt8(ascii: "-") || bytes[19] == UInt8(ascii: "+"),
        bytes[22] == UInt8(ascii: ":"), let hours = number(20..<22), let minutes = number(23..<25)
      else { return nil }
      offset = (bytes[19] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }
    self.init(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offsetMinutes: offset)
  }
}
