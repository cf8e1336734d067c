import Evidence
import Testing

@testable import Parser

@Suite("Telegram JSON: whole files")
struct TelegramReadingTests {
  @Test("A single export: counts, no notices, one message in full")
  func single() throws {
    var chat = TelegramFixture()
    chat.add(
      date: "2022-11-15T14:03:00", unix: 1_668_517_380, "\"text\": \"Hoi! Alles goed?\"",
      "\"text_entities\": []")
    chat.add(
      date: "2022-11-15T14:04:10", unix: 1_668_517_450, from: "Joris", fromID: "\"user222\"",
      "\"text\": \"Ja hoor\"")
    let bytes = Array(chat.json.utf8)
    let reading = TelegramFixture.read(bytes)
    #expect(reading.notices == [])
    #expect(reading.conversations.count == 1)
    let conversation = try #require(reading.conversations.first)
    #expect(conversation.title == "Sanne Bakker")
    #expect(conversation.format == .telegramJSON)
    #expect(conversation.entries.count == 2)
    #expect(
      conversation.senders == [
        Sender(name: "Sanne Bakker", identifier: "user111"),
        Sender(name: "Joris", identifier: "user222"),
      ])
    // The chat's id is the partner's, so the export is Joris's.
    #expect(conversation.exporter == 1)
    #expect(
      conversation.dateReading
        == DateReading(order: .yearMonthDay, basis: .format, isCertain: true, zone: .recorded))
    let entry = conversation.entries[0]
    #expect(entry.kind == .message)
    #expect(entry.concept == .text)
    #expect(entry.flags == [])
    #expect(entry.sender == 0)
    #expect(entry.time?.iso == "2022-11-15T14:03:00+01:00")
    #expect(conversation.string(entry.timeText) == "2022-11-15T14:03:00")
    #expect(conversation.text(entry) == "Hoi! Alles goed?")
    #expect(entry.line == 6)
    let cut = String(decoding: bytes[entry.span], as: UTF8.self)
    #expect(cut.hasPrefix("{\n   \"id\": 1,"))
    #expect(cut.hasSuffix("\"text_entities\": []\n  }"))
  }

  @Test("A full export: every chat in order, left ones too, the owner known")
  func full() throws {
    var first = TelegramFixture()
    first.say("Hoi")
    first.say("Hallo", from: "Joris", id: "user222")
    var second = TelegramFixture(name: nil, type: "saved_messages", id: "222")
    second.say("boodschappen", from: "Joris", id: "user222")
    var third = TelegramFixture(name: "Buurt", type: "private_group", id: "9")
    third.say("Wie heeft een ladder?", from: "Fatima", id: "user333")
    let reading = TelegramFixture.read(
      TelegramFixture.full([first, second], left: [third]))
    #expect(reading.notices == [])
    #expect(reading.conversations.map(\.title) == ["Sanne Bakker", "saved_messages 222", "Buurt"])
    #expect(reading.conversations.map(\.entries.count) == [2, 1, 1])
    #expect(reading.conversations.map(\.exporter) == [1, 0, nil])
    let last = try #require(reading.conversations.last)
    #expect(last.text(last.entries[0]) == "Wie heeft een ladder?")
    #expect(last.dateReading.zone == .unknown)
    #expect(last.entries[0].time?.iso == "2022-11-15T14:00:00")
  }

  @Test(
    "Recognition looks at keys, not at names",
    arguments: [
      (#"{"name": "x", "type": "personal_chat", "id": 1, "messages": []}"#, true),
      (#"{"type": "saved_messages", "id": 1, "messages": ["#, true),
      (#"{"about": "x", "chats": {"list": []}}"#, true),
      (#"{"personal_information": {"user_id": 1}}"#, true),
      (#"{"name": "x", "type": "group_dm", "id": 1, "messages": []}"#, false),
      (#"{"participants": [], "messages": []}"#, false), (#"{"about": "x", "rest": 1}"#, false),
      ("[1]", false), ("", false), ("12-11-2020 14:03 - Sanne: hoi", false), ("{", false),
      (String(repeating: "[", count: 100_000), false),
    ])
  func recognition(text: String, isMine: Bool) {
    let answer = TelegramJSON.recognise(name: "result.json", bytes: Array(text.utf8))
    #expect((answer == .mine) == isMine)
  }

  @Test("The list of formats knows it")
  func registered() {
    var chat = TelegramFixture()
    chat.say("Hoi")
    var reader = ExhibitReader()
    reader.take(TelegramFixture.member, bytes: Array(chat.json.utf8))
    let reading = reader.finish([TelegramFixture.member])
    #expect(reading.formats == [0: TelegramJSON.id])
    #expect(reading.conversations.map(\.platform) == [.telegram])
  }

  static func sample(_ count: Int) -> TelegramFixture {
    var chat = TelegramFixture()
    for index in 1...count {
      if index % 7 == 0 {
        chat.add(
          type: "service", "\"actor\": \"Sanne Bakker\"", "\"actor_id\": \"user111\"",
          "\"action\": \"pin_message\"", "\"message_id\": 3", "\"text\": \"\"")
      } else {
        chat.say(index % 3 == 0 ? "Zie {id} \\\"hier\\\" ]} é 😀" : "Bericht \(index)\\nregel")
      }
    }
    return chat
  }

  /// True when brackets pair up outside strings, counted without the cursor under test.
  static func isBalanced(_ bytes: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    var isInString = false
    var isEscaped = false
    for (index, byte) in zip(bytes.indices, bytes) {
      if isEscaped {
        isEscaped = false
      } else if isInString {
        if byte == UInt8(ascii: "\\") { isEscaped = true }
        if byte == UInt8(ascii: "\"") { isInString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
        if depth == 0, index < bytes.endIndex - 1 { return false }
      }
    }
    return depth == 0 && !isInString
  }

  @Test(
    "Each span is one balanced object that holds the message's id; each line is its first byte's")
  func spans() throws {
    let bytes = Array(Self.sample(200).json.utf8)
    let conversation = try #require(TelegramFixture.read(bytes).conversations.first)
    #expect(conversation.entries.count == 200)
    for (index, entry) in conversation.entries.enumerated() {
      #expect(bytes[entry.span].first == UInt8(ascii: "{"))
      #expect(Self.isBalanced(bytes[entry.span]))
      let cut = String(decoding: bytes[entry.span], as: UTF8.self)
      #expect(cut.contains("\"id\": \(index + 1),"))
      let before = bytes[..<entry.span.lowerBound]
      #expect(entry.line == 1 + before.count { $0 == UInt8(ascii: "\n") })
    }
    #expect(conversation.entries.map(\.span.lowerBound).isSorted)
  }

  @Test(
    "Cut off anywhere, every complete message is kept and the cut is noticed", arguments: 1..<20)
  func truncated(part: Int) {
    let bytes = Array(Self.sample(60).json.utf8)
    let cut = Array(bytes[..<(bytes.count * part / 20)])
    let whole = TelegramFixture.read(bytes).conversations.first?.entries.map(\.span) ?? []
    let expected = whole.filter { $0.upperBound <= cut.count }
    let reading = TelegramFixture.read(cut)
    #expect(reading.conversations.first?.entries.map(\.span) ?? [] == expected)
    #expect(reading.notices.map(\.code) == [.jsonTruncated])
    #expect(reading.notices.first?.span?.bytes.upperBound == cut.count)
  }

  @Test("A full export cut off in its second chat keeps both", arguments: [0.55, 0.7, 0.9])
  func truncatedFull(part: Double) {
    let chats = [Self.sample(30), Self.sample(30)]
    let bytes = Array(TelegramFixture.full(chats).utf8)
    let cut = Array(bytes[..<Int(Double(bytes.count) * part)])
    let reading = TelegramFixture.read(cut)
    #expect(reading.conversations.count == 2)
    #expect(reading.conversations.first?.entries.count == 30)
    #expect(reading.notices.contains { $0.code == .jsonTruncated })
  }

  @Test(
    "A zeroed sector costs the messages it hit and is noticed",
    arguments: (0..<34).map { 300 + 171 * $0 })
  func zeroedSector(start: Int) throws {
    var bytes = Array(Self.sample(60).json.utf8)
    let whole = try #require(TelegramFixture.read(bytes).conversations.first).entries.map(\.span)
    let hole = start..<start + 512
    for index in hole { bytes[index] = 0 }
    let reading = TelegramFixture.read(bytes)
    let spans = Set(reading.conversations.flatMap(\.entries).map(\.span))
    #expect(!reading.notices.isEmpty)
    // One message on each side may be drawn in by a quote that the hole left open.
    let near = hole.lowerBound - 400..<hole.upperBound + 400
    for span in whole where !span.overlaps(near) { #expect(spans.contains(span)) }
  }

  @Test("Damage at the end of one chat does not move its neighbour's messages")
  func damagedBetweenChats() {
    let text = TelegramFixture.full([Self.sample(10), Self.sample(12)])
    var bytes = Array(text.utf8)
    let reading = TelegramFixture.read(bytes)
    let last = reading.conversations.first?.entries.last?.span ?? 0..<0
    for index in last.lowerBound + 20..<last.upperBound + 5 { bytes[index] = 0 }
    let damaged = TelegramFixture.read(bytes)
    #expect(damaged.conversations.map(\.entries.count) == [9, 12])
    #expect(damaged.notices.contains { $0.code == .entryUnreadable })
  }

  @Test("A wrecked list of chats gives one notice with a count, not one a chat")
  func wreckedList() {
    let text = "{\"about\": \"x\", \"chats\": {\"list\": ["
    let reading = TelegramFixture.read(text + String(repeating: "{\"name\":1@", count: 1000))
    #expect(reading.conversations.isEmpty)
    #expect(reading.notices.map(\.code) == [.entryUnreadable, .jsonTruncated])
    #expect(reading.notices.first?.facts.contains(Fact("count", 1000)) == true)
  }

  @Test("Bytes after the last brace are noticed")
  func tail() {
    var chat = TelegramFixture()
    chat.say("Hoi")
    let reading = TelegramFixture.read(chat.json + "\n{}")
    #expect(reading.conversations.first?.entries.count == 1)
    #expect(reading.notices.map(\.code) == [.entryUnreadable])
  }

  @Test("100,000 nested arrays in a message give a notice")
  func nested() {
    var chat = TelegramFixture()
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    chat.add("\"text\": \(deep)")
    chat.say("Hoi")
    let reading = TelegramFixture.read(chat.json)
    #expect(reading.conversations.first?.entries.count == 2)
    #expect(reading.notices.map(\.code) == [.limitReached])
  }
}

extension [Int] {
  /// True when no element is smaller than the one before it.
  var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
