import Evidence

@testable import Parser

/// Builds `main.jsonl` as Signal Desktop writes it: one frame a line, defaults left out.
struct SignalFixture {
  /// The first line as the writer's own tests have it.
  static let info =
    #"{"version":"1","backupTimeMs":"1715636551000","mediaRootBackupKey":"q6urq6urq6s="}"#
  static let member = Member(
    id: MemberID(exhibit: 0, index: 0), path: "signal-backup/main.jsonl", rawName: [], bytes: 0,
    digests: nil, status: .unrecognised)

  /// The owner Joris (1), Sanne whom he knows (2), a stranger (3), a group (4), and two chats.
  var lines = [
    info, #"{"account":{"givenName":"Joris","familyName":"Vos","username":"joris.12"}}"#,
    #"{"recipient":{"id":"1","self":{}}}"#,
    #"{"recipient":{"id":"2","contact":{"aci":"U2FubmU=","e164":"31612345678","#
      + #""profileGivenName":"sannie","systemGivenName":"Sanne","systemFamilyName":"Bakker"}}}"#,
    #"{"recipient":{"id":3,"contact":{"aci":"RmF0aW1h","profileGivenName":"Fatima"}}}"#,
    #"{"recipient":{"id":"4","group":{"masterKey":"AA==","snapshot":{"title":{"title":"Reis"}}}}}"#,
    #"{"chat":{"id":"7","recipientId":"2"}}"#, #"{"chat":{"id":"8","recipientId":"4"}}"#,
  ]

  /// Adds an item with its content as JSON; 14 May 2024, 12:00:00 UTC and a minute for each.
  mutating func add(
    _ content: String, author: Int = 2, chat: Int = 7, sent: Int? = nil, bare: Bool = false
  ) {
    let time = sent ?? 1_715_688_000_000 + lines.count * 60_000
    let quote = bare ? "" : "\""
    lines.append(
      "{\"chatItem\":{\"chatId\":\(quote)\(chat)\(quote),\"authorId\":\(quote)\(author)\(quote),"
        + "\"dateSent\":\(quote)\(time)\(quote)," + content + "}}")
  }

  /// Adds a text.
  mutating func say(_ text: String, author: Int = 2, chat: Int = 7, bare: Bool = false) {
    add(
      "\"incoming\":{\"read\":true},\"standardMessage\":{\"text\":{\"body\":\"\(text)\"}}",
      author: author, chat: chat, bare: bare)
  }

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  static func read(_ bytes: [UInt8]) -> MemberReading {
    SignalJSON.read(member: member, bytes: bytes, options: ReadingOptions())
  }

  /// Reads an item with this content, alone in its chat.
  static func one(
    _ content: String, author: Int = 2, chat: Int = 7
  ) -> (chat: Conversation, entry: Entry)? {
    var fixture = SignalFixture()
    fixture.add(content, author: author, chat: chat)
    guard let conversation = read(fixture.bytes).conversations.first,
      let entry = conversation.entries.first
    else { return nil }
    return (conversation, entry)
  }
}
