/// Tells exports of services that no format reads: whoever brings one has exported the chat already.
///
/// "Export the chat and give that file" sends a victim in circles with the right file in hand. The
/// signs are those that each service puts at the front of its file; a chat of one that is read has none.
///
///     [LINE] Chat history with Sanne                         LINE
///     {"participants": [{"name": …}], "messages": [{"sender_name": …      Messenger, Instagram
enum ServiceSniff {
  /// All words of a row stand at the front of a file of JSON.
  private static let signs: [[String]] = [
    ["\"participants\"", "\"sender_name\""], ["\"participants\"", "\"timestamp_ms\""],
    ["\"participants\"", "\"threadName\""],
    ["\"Received Saved Chat History\""], ["\"Conversation Title\"", "\"IsSender\""],
    ["\"guild\"", "\"channel\"", "\"dateRange\""],
    ["\"creator\"", "\"topic_id\""], ["\"conversation_state\""], ["\"gaia_id\""],
    ["\"client_msg_id\""],
    ["\"exportDate\"", "\"conversations\"", "\"userId\""],
    ["\"room_name\"", "\"origin_server_ts\""], ["\"room_name\"", "\"export_date\""],
  ]

  /// Whether the first bytes are those of such an export.
  static func fits(_ head: [UInt8]) -> Bool {
    // Cheap first: a chat that is read begins with none of these.
    let isMarked = head.starts(with: [0xEF, 0xBB, 0xBF])
    let start = head.dropFirst(isMarked ? 3 : 0).prefix(400)
    if start.starts(with: "[LINE]".utf8) { return true }
    let first = start.first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      let line = String(decoding: start.prefix { $0 != 0x0A }, as: UTF8.self)
      return line.contains("카카오톡 대화") || line.contains("KakaoTalk Chats")
    }
    let text = String(decoding: head, as: UTF8.self)
    return signs.contains { $0.allSatisfy(text.contains) }
  }
}
