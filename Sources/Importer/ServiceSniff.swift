/// Tells exports of services that no format reads: whoever brings one has exported the chat already.
///
/// "Export the chat and give that file" sends a victim in circles with the right file in hand. The
/// signs are those that each service puts at the front of its file; a chat of one that is read has none.
///
///     [LINE] Chat history with Sanne                         LINE
///     {"participants": [{"name": …}], "messages": [{"sender_name": …      Messenger, Instagram
enum ServiceSniff {
  /// All words of a row stand at the front of a file of JSON.
  private static let signs: [[[UInt8]]] = [
    ["\"participants\"", "\"sender_name\""], ["\"participants\"", "\"timestamp_ms\""],
    ["\"participants\"", "\"threadName\""],
    ["\"Received Saved Chat History\""], ["\"Conversation Title\"", "\"IsSender\""],
    ["\"guild\"", "\"channel\"", "\"dateRange\""],
    ["\"creator\"", "\"topic_id\""], ["\"conversation_state\""], ["\"gaia_id\""],
    ["\"client_msg_id\""],
    ["\"exportDate\"", "\"conversations\"", "\"userId\""],
    ["\"room_name\"", "\"origin_server_ts\""], ["\"room_name\"", "\"export_date\""],
  ].map { $0.map { Array($0.utf8) } }
  /// One of them stands in the first line of a text.
  private static let titles = ["카카오톡 대화", "KakaoTalk Chats"].map { Array($0.utf8) }

  /// Whether the first bytes are those of such an export.
  static func fits(_ head: [UInt8]) -> Bool {
    // Cheap first: a chat that is read begins with none of these.
    let isMarked = head.starts(with: [0xEF, 0xBB, 0xBF])
    let start = head.dropFirst(isMarked ? 3 : 0).prefix(400)
    if start.starts(with: "[LINE]".utf8) { return true }
    let first = start.first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      let line = start.prefix { $0 != 0x0A }
      return titles.contains { holds(line, $0) }
    }
    return signs.contains { $0.allSatisfy { holds(head[...], $0) } }
  }

  /// Whether a word stands in bytes.
  ///
  /// Every text of every archive comes by here: as characters this was a sixth of the time of a batch
  /// that only reads.
  private static func holds(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      word.withUnsafeBufferPointer { word in
        guard let first = word.first, bytes.count >= word.count else { return false }
        for at in 0...bytes.count - word.count where bytes[at] == first {
          var length = 1
          while length < word.count, bytes[at + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        return false
      }
    }
  }
}
