import Evidence

@testable import Parser

/// Builds `result.json` as Telegram Desktop lays it out, one message at a time.
struct TelegramFixture {
  var name: String? = "Sanne Bakker"
  var type = "personal_chat"
  var id = "111"
  var messages: [String] = []

  static let member = Member(
    id: MemberID(exhibit: 0, index: 0), path: "result.json", rawName: Array("result.json".utf8),
    bytes: 0, digests: nil, status: .read)

  /// Adds a message whose fields are given as JSON, in order, after id, type, date and sender.
  mutating func add(
    id: Int? = nil, type: String = "message", date: String? = nil, unix: Int? = nil,
    from: String? = "Sanne Bakker", fromID: String? = "\"user111\"", _ rest: String...
  ) {
    let number = id ?? messages.count + 1
    var fields = ["\"id\": \(number)", "\"type\": \"\(type)\""]
    let minute = messages.count % 60
    fields.append("\"date\": \"\(date ?? "2022-11-15T14:\(minute < 10 ? "0" : "")\(minute):00")\"")
    if let unix { fields.append("\"date_unixtime\": \"\(unix)\"") }
    if type == "message" {
      fields.append("\"from\": " + (from.map { "\"\($0)\"" } ?? "null"))
      if let fromID { fields.append("\"from_id\": \(fromID)") }
    }
    fields += rest
    messages.append("  {\n   " + fields.joined(separator: ",\n   ") + "\n  }")
  }

  /// Adds a plain text.
  mutating func say(_ text: String, from: String = "Sanne Bakker", id: String = "user111") {
    add(from: from, fromID: "\"\(id)\"", "\"text\": \"\(text)\"", "\"text_entities\": []")
  }

  /// The chat as an object, which is the whole file of a single export.
  var json: String {
    var text = "{\n"
    text += " \"name\": " + (name.map { "\"\($0)\"" } ?? "null") + ",\n"
    text += " \"type\": \"\(type)\",\n \"id\": \(id),\n \"messages\": [\n"
    return text + messages.joined(separator: ",\n") + "\n ]\n}"
  }

  /// A full export of several chats.
  static func full(_ chats: [TelegramFixture], left: [TelegramFixture] = []) -> String {
    func list(_ chats: [TelegramFixture]) -> String {
      "{\n \"about\": \"x\",\n \"list\": [\n" + chats.map(\.json).joined(separator: ",\n") + "]}"
    }
    return """
      {
       "about": "Hier is de data die je hebt opgevraagd.",
       "personal_information": {
        "user_id": 222, "first_name": "Joris", "last_name": "", "phone_number": "+31 6 12345678",
        "bio": ""
       },
       "sessions": {"about": "x", "list": [{"last_ip": "203.0.113.7", "platform": "Android"}]},
       "chats": \(list(chats)),
       "left_chats": \(list(left))
      }
      """
  }

  /// Reads JSON text with the format.
  static func read(_ json: String) -> MemberReading { read(Array(json.utf8)) }

  /// Reads bytes with the format.
  static func read(_ bytes: [UInt8]) -> MemberReading {
    TelegramJSON.read(member: member, bytes: bytes, options: ReadingOptions())
  }

  /// Reads a chat of one message that has these fields.
  static func one(type: String = "message", _ fields: String) -> (Conversation, Entry)? {
    var chat = TelegramFixture()
    chat.add(type: type, fields)
    let reading = read(chat.json)
    guard let conversation = reading.conversations.first, let entry = conversation.entries.first
    else { return nil }
    return (conversation, entry)
  }
}
