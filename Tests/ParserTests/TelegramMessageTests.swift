import Evidence
import Testing

@testable import Parser

@Suite("Telegram JSON: single messages")
struct TelegramMessageTests {
  @Test(
    "Text stands in strings, arrays and objects",
    arguments: [
      (#""text": "a\nb""#, "a\nb"), (#""text": """#, ""), (#""text": []"#, ""),
      (
        #""text": ["Bel ", {"type": "phone", "text": "+31 6 12345678"}, " even"]"#,
        "Bel +31 6 12345678 even"
      ),
      (
        #""text": [{"type": "text_link", "text": "klik", "href": "https://a.example/p"}]"#,
        "klik (https://a.example/p)"
      ),
      (
        #""text": [{"type": "text_link", "text": "https://a.example", "href": "https://a.example"}]"#,
        "https://a.example"
      ),
      (#""text": "weg \x01 ermee""#, "weg \u{1} ermee"),
      (#""text": "half \ud83d""#, "half \u{FFFD}"),
      (#""text": "eerst", "text": "tweede""#, "eerst"),
    ])
  func text(fields: String, expected: String) throws {
    let (conversation, entry) = try #require(TelegramFixture.one(fields))
    #expect(conversation.text(entry) == expected)
    #expect(entry.concept == (expected.isEmpty ? .empty : .text))
  }

  @Test(
    "Media, places, contacts and polls",
    arguments: [
      (
        #""photo": "photos/photo_1.jpg", "text": """#, EntryConcept.attachment,
        "photos/photo_1.jpg", true
      ),
      (#""photo": "photos/photo_1.jpg", "text": "kijk""#, .text, "kijk", true),
      (
        #""photo": "(File not included. Change data exporting settings to download.)", "text": """#,
        .imageOmitted, "(File not included. Change data exporting settings to download.)", false
      ),
      (
        #""file": "(File exceeds maximum size. Change data exporting settings to download.)", "media_type": "video_file", "text": """#,
        .videoOmitted, "(File exceeds maximum size. Change data exporting settings to download.)",
        false
      ),
      (
        #""file": "(File unavailable, please try again later)", "media_type": "voice_message", "text": """#,
        .audioOmitted, "(File unavailable, please try again later)", false
      ),
      (
        #""file": "(File not included)", "media_type": "sticker", "text": """#, .stickerOmitted,
        "(File not included)", false
      ),
      (
        #""file": "(File not included)", "media_type": "animation", "text": """#, .gifOmitted,
        "(File not included)", false
      ),
      (
        #""file": "(File not included)", "mime_type": "application/pdf", "text": """#,
        .documentOmitted, "(File not included)", false
      ),
      (
        #""file": "files/factuur.pdf", "mime_type": "application/pdf", "text": """#, .attachment,
        "files/factuur.pdf", true
      ),
      (
        #""location_information": {"latitude": 52.09, "longitude": 5.12}, "text": """#, .location,
        "52.09,5.12", false
      ),
      (
        #""place_name": "Neude", "address": "Utrecht", "location_information": {"latitude": 52.09, "longitude": 5.12}, "text": """#,
        .location, "Neude, Utrecht, 52.09,5.12", false
      ),
      (#""location_information": null, "text": """#, .location, "", false),
      (
        #""location_information": {"latitude": 1, "longitude": 2}, "live_location_period_seconds": 900, "text": """#,
        .liveLocation, "1,2", false
      ),
      (
        #""contact_information": {"first_name": "Joris", "last_name": "", "phone_number": "+31 6 12345678"}, "text": """#,
        .contactCard, "Joris +31 6 12345678", false
      ),
      (
        #""poll": {"question": "Wanneer?", "closed": false, "total_voters": 1, "answers": [{"text": "vrijdag", "voters": 1, "chosen": true}, {"text": "zondag", "voters": 0, "chosen": false}]}, "text": """#,
        .poll, "Wanneer?\nvrijdag\nzondag", false
      ),
    ])
  func media(fields: String, concept: EntryConcept, text: String, hasFile: Bool) throws {
    let (conversation, entry) = try #require(TelegramFixture.one(fields))
    #expect(entry.concept == concept)
    #expect(conversation.text(entry) == text)
    #expect((conversation.attachments[0] != nil) == hasFile)
    if hasFile, let file = conversation.attachments[0] {
      #expect(["photos/photo_1.jpg", "files/factuur.pdf"].contains(conversation.string(file)))
    }
  }

  @Test(
    "Service messages become notices of the file's own words",
    arguments: [
      (
        #""actor": "Sanne", "actor_id": "user111", "action": "invite_members", "members": ["Joris", "Ravi"], "text": """#,
        EntryConcept.memberAdded, "invite_members; actor: Sanne; members: Joris, Ravi"
      ),
      (
        #""actor": "Sanne", "actor_id": "user111", "action": "remove_members", "members": ["Joris"], "text": """#,
        .memberRemoved, "remove_members; actor: Sanne; members: Joris"
      ),
      (
        #""actor": "Sanne", "actor_id": "user111", "action": "remove_members", "members": ["Sanne"], "text": """#,
        .memberLeft, "remove_members; actor: Sanne; members: Sanne"
      ),
      (
        #""actor": null, "actor_id": "user9", "action": "joined_telegram", "text": """#,
        .otherNotice, "joined_telegram; actor_id: user9"
      ),
      (
        #""actor": "Sanne", "actor_id": "user111", "action": "set_messages_ttl", "period": 86400, "text": """#,
        .disappearingMessages, "set_messages_ttl; actor: Sanne; period: 86400"
      ),
      (
        #""actor": "Sanne", "actor_id": "user111", "information_text": "You set the timer", "text": """#,
        .otherNotice, "You set the timer; actor: Sanne"
      ),
      (
        #""actor": "Sanne", "actor_id": "user111", "action": "clear_history", "text": """#,
        .otherNotice, "clear_history; actor: Sanne"
      ),
      (
        #""actor": "Sanne", "actor_id": "user111", "action": "create_group", "title": "Buurt", "members": [null], "text": """#,
        .groupCreated, "create_group; actor: Sanne; title: Buurt; members: null"
      ),
    ])
  func service(fields: String, concept: EntryConcept, text: String) throws {
    let (conversation, entry) = try #require(TelegramFixture.one(type: "service", fields))
    #expect(entry.kind == .notice)
    #expect(entry.concept == concept)
    #expect(entry.sender == nil)
    #expect(conversation.text(entry) == text)
  }

  @Test("The names in a service message point into the buffer")
  func serviceNames() throws {
    let (conversation, _) = try #require(
      TelegramFixture.one(
        type: "service",
        #""actor": "Sanne", "actor_id": "user111", "action": "invite_members", "members": ["Joris"]"#
      ))
    let names = try #require(conversation.arguments[0])
    #expect(names.subject.map(conversation.string) == "Sanne")
    #expect(names.object.map(conversation.string) == "Joris")
  }

  @Test(
    "Calls have a caller; only unanswered ones are missed",
    arguments: [
      ("hangup", EntryConcept.call), ("missed", .missedVoiceCall), ("busy", .missedVoiceCall),
      ("disconnect", .call),
    ])
  func calls(reason: String, concept: EntryConcept) throws {
    let (conversation, entry) = try #require(
      TelegramFixture.one(
        type: "service",
        """
        "actor": "Sanne", "actor_id": "user111", "action": "phone_call", \
        "discard_reason": "\(reason)", "text": ""
        """))
    #expect(entry.kind == .message)
    #expect(entry.concept == concept)
    #expect(entry.sender.map { conversation.senders[$0].name } == "Sanne")
    #expect(
      conversation.text(entry) == "phone_call; actor: Sanne; discard_reason: \(reason)")
  }

  @Test(
    "Senders: identifier first, whatever the name",
    arguments: [
      ("Sanne", "\"user111\"", "Sanne", "user111"), (nil, "\"user111\"", "user111", "user111"),
      ("Sanne", "111", "Sanne", "user111"), ("Sanne", "8589934593", "Sanne", "8589934593"),
      ("Sanne", nil, "Sanne", nil), ("", "\"user5\"", "user5", "user5"),
      ("Nieuws", "\"channel77\"", "Nieuws", "channel77"),
    ] as [(String?, String?, String, String?)])
  func senders(from: String?, fromID: String?, name: String, identifier: String?) throws {
    var chat = TelegramFixture()
    chat.add(from: from, fromID: fromID, "\"text\": \"x\"")
    let conversation = try #require(TelegramFixture.read(chat.json).conversations.first)
    #expect(conversation.senders == [Sender(name: name, identifier: identifier)])
  }

  @Test("Two accounts of one name stay two; one account of two spellings stays one")
  func namesakes() throws {
    var chat = TelegramFixture()
    chat.say("a", from: "Sanne", id: "user1")
    chat.say("b", from: "Sanne", id: "user2")
    chat.add(from: "Sanne", fromID: "1", "\"text\": \"c\"")
    let conversation = try #require(TelegramFixture.read(chat.json).conversations.first)
    #expect(conversation.senders.map(\.identifier) == ["user1", "user2"])
    #expect(conversation.entries.map(\.sender) == [0, 1, 0])
  }

  @Test("A name that is a telephone number is known as one")
  func phoneName() throws {
    var chat = TelegramFixture()
    chat.say("a", from: "+31 6 12345678", id: "user1")
    let conversation = try #require(TelegramFixture.read(chat.json).conversations.first)
    #expect(conversation.senders.first?.isPhoneNumber == true)
  }

  @Test("Edited and forwarded are flagged, even from a deleted account")
  func flags() throws {
    let (_, edited) = try #require(
      TelegramFixture.one(#""edited": "2022-11-15T14:09:00", "text": "x""#))
    #expect(edited.flags == .edited)
    let (_, forwarded) = try #require(
      TelegramFixture.one(#""forwarded_from": null, "text": "x""#))
    #expect(forwarded.flags == .forwarded)
  }

  @Test(
    "Telegram's own chat",
    arguments: [
      ("Login code: 12345. Do not give this code to anyone!", EntryConcept.loginCode),
      ("Inlogcode: 73114. Geef deze code aan niemand.", .loginCode),
      (
        "New login. Dear Joris, we detected a login from a new device on 15/11/2022.",
        .newLogin
      ),
      (
        "Nieuwe inlog. Apparaat: Desktop. Locatie: Utrecht (IP = 203.0.113.7), code 12345",
        .newLogin
      ),
      ("Telegram werd 10 jaar. 700.000.000 gebruikers!", .otherNotice),
    ])
  func platform(text: String, concept: EntryConcept) throws {
    var chat = TelegramFixture(name: "Telegram", id: "777000")
    chat.say(text, from: "Telegram", id: "user777000")
    let conversation = try #require(TelegramFixture.read(chat.json).conversations.first)
    #expect(conversation.entries.map(\.concept) == [concept])
    #expect(conversation.entries.map(\.kind) == [.notice])
    #expect(conversation.senders == [])
  }

  @Test("A code that a person sends is that person's message")
  func codeByPerson() throws {
    let (_, entry) = try #require(TelegramFixture.one(#""text": "Login code: 12345""#))
    #expect(entry.kind == .message)
    #expect(entry.concept == .text)
  }

  @Test(
    "Clock and instant together give the offset",
    arguments: [
      ("2022-11-15T14:03:00", "1668517380", "2022-11-15T14:03:00+01:00", false),
      ("2022-07-15T14:03:00", "1657886580", "2022-07-15T14:03:00+02:00", false),
      ("2022-11-15T08:03:00", "1668517380", "2022-11-15T08:03:00-05:00", false),
      ("2022-11-15T14:03:00", nil, "2022-11-15T14:03:00", false),
      ("2022-11-15T14:03:00", "1668517381", "2022-11-15T14:03:00", true),
      ("2022-13-15T14:03:00", "1668517380", "2022-11-15T13:03:00+00:00", false),
      ("gisteren", nil, nil, false), (nil, "1668517380", "2022-11-15T13:03:00+00:00", false),
      ("2022-11-15T14:03:00", "99999999999999999999", "2022-11-15T14:03:00", true),
    ] as [(String?, String?, String?, Bool)])
  func times(date: String?, unix: String?, iso: String?, contradicts: Bool) {
    let reading = TelegramTime.read(
      date: date.map { Array($0.utf8)[...] }, instant: unix.map { Array($0.utf8)[...] })
    #expect(reading.time?.iso == iso)
    #expect(reading.contradicts == contradicts)
  }

  @Test("Steps back are counted by instants, so the end of summer time is none")
  func stepsBack() throws {
    var chat = TelegramFixture()
    chat.add(date: "2022-10-30T02:50:00", unix: 1_667_091_000, "\"text\": \"zomertijd\"")
    chat.add(date: "2022-10-30T02:10:00", unix: 1_667_092_200, "\"text\": \"wintertijd\"")
    chat.add(date: "2022-10-29T02:10:00", unix: 1_667_002_200, "\"text\": \"terug\"")
    let reading = TelegramFixture.read(chat.json)
    let conversation = try #require(reading.conversations.first)
    #expect(conversation.entries.map(\.flags) == [[], [], .stepsBack])
    #expect(conversation.dateReading.stepsBack == 1)
    #expect(reading.notices.map(\.code) == [.stepsBack])
    #expect(reading.notices.first?.span?.entry == 3)
  }

  @Test("Impossible dates, unsupported messages and repairs are noticed with count and place")
  func notices() throws {
    var chat = TelegramFixture()
    chat.add(date: "2022-02-30T10:00:00", "\"text\": \"a\\x01\\x02\"")
    chat.messages.append("  {\n   \"id\": 2,\n   \"type\": \"unsupported\"\n  }")
    chat.messages.append("  7")
    let reading = TelegramFixture.read(chat.json)
    let conversation = try #require(reading.conversations.first)
    #expect(conversation.entries.count == 2)
    #expect(conversation.entries[0].time == nil)
    #expect(conversation.string(conversation.entries[0].timeText) == "2022-02-30T10:00:00")
    #expect(
      reading.notices.map(\.code) == [.entryUnreadable, .dateImpossible, .jsonRepaired])
    #expect(reading.notices.map { $0.facts.first?.value } == ["2", "1", "2"])
    #expect(reading.notices.map { $0.span?.line } == [14, 6, 12])
  }

  @Test("Text that is no UTF-8 is flagged")
  func invalidUTF8() throws {
    var chat = TelegramFixture()
    chat.say("kapot #")
    chat.say("heel")
    let bytes = Array(chat.json.utf8).map { $0 == UInt8(ascii: "#") ? 0xFF : $0 }
    let reading = TelegramFixture.read(bytes)
    let conversation = try #require(reading.conversations.first)
    #expect(conversation.entries.map(\.flags) == [.invalidUTF8, []])
    #expect(reading.notices.map(\.code) == [.invalidUTF8])
    #expect(conversation.text(conversation.entries[0]) == "kapot \u{FFFD}")
  }
}
