import Evidence
import Testing

@testable import Parser

@Suite("Signal's plaintext export")
struct SignalTests {
  @Test("Two chats: who, when, what, and where each stands")
  func chats() throws {
    var export = SignalFixture()
    export.say("Hoi Joris! Alles goed?")
    export.say("Ja hoor", author: 1, bare: true)
    export.say("Wie rijdt er?", author: 3, chat: 8)
    let reading = SignalFixture.read(export.bytes)
    #expect(reading.conversations.map(\.title) == ["Sanne Bakker", "Reis"])
    #expect(reading.notices.map(\.code) == [.exporterLeavesOut])

    let chat = try #require(reading.conversations.first)
    #expect(chat.format == .signalJSON && chat.platform == .signal)
    #expect(
      chat.senders == [
        Sender(name: "Sanne Bakker", identifier: "U2FubmU="), Sender(name: "Joris Vos"),
      ])
    #expect(chat.exporter == 1)
    #expect(chat.entries.map { chat.text($0) } == ["Hoi Joris! Alles goed?", "Ja hoor"])
    #expect(
      chat.entries.map { $0.time?.iso } == [
        "2024-05-14T12:08:00+00:00", "2024-05-14T12:09:00+00:00",
      ])
    #expect(chat.dateReading.zone == .recorded)
    #expect(chat.string(chat.entries[0].timeText) == "1715688480000")
    for (index, entry) in chat.entries.enumerated() {
      #expect(entry.line == 9 + index)
      let line = String(decoding: export.bytes[entry.span], as: UTF8.self)
      #expect(line == export.lines[8 + index])
    }
    // A name the contact chose himself is marked as one.
    #expect(
      reading.conversations[1].senders == [
        Sender(name: "Fatima", identifier: "RmF0aW1h", isPushName: true)
      ])
  }

  static let contents: [(json: String, concept: EntryConcept, text: String)] = [
    (#""standardMessage":{"text":{"body":"a\nb é \ud83d\ude00"}}"#, .text, "a\nb é 😀"),
    (#""standardMessage":{}"#, .empty, ""),
    (
      #""standardMessage":{"attachments":[{"pointer":{"contentType":"image/jpeg","fileName":"x.jpg"},"wasDownloaded":true}]}"#,
      .attachment, "x.jpg"
    ),
    (
      #""standardMessage":{"attachments":[{"pointer":{"contentType":"audio/aac"},"flag":"VOICE_MESSAGE"}]}"#,
      .audioOmitted, "audio/aac"
    ),
    (
      #""standardMessage":{"attachments":[{"pointer":{"contentType":"application/pdf"}}]}"#,
      .documentOmitted, "application/pdf"
    ),
    (
      #""contactMessage":{"contact":{"name":{"givenName":"Anna","familyName":"Vos"},"number":[{"value":"+31612345678"}]}}"#,
      .contactCard, "Anna Vos +31612345678"
    ),
    (#""stickerMessage":{"sticker":{"packId":"AA==","emoji":"👋"}}"#, .stickerOmitted, "👋"),
    (#""remoteDeletedMessage":{}"#, .deleted, ""), (#""viewOnceMessage":{}"#, .viewOnce, ""),
    (
      #""poll":{"question":"Wanneer?","options":[{"option":"ma"},{"option":"di"}]}"#, .poll,
      "Wanneer?\nma\ndi"
    ),
    (
      #""paymentNotification":{"amountMob":"1.5","note":"voor gisteren"}"#, .attachment,
      "1.5 MOB; voor gisteren"
    ),
    (#""directStoryReplyMessage":{"textReply":{"text":{"body":"mooi"}}}"#, .text, "mooi"),
    (#""giftBadge":{"state":"OPENED"}"#, .attachment, "giftBadge"),
  ]

  @Test(arguments: contents.indices) func content(index: Int) throws {
    let row = Self.contents[index]
    let (chat, entry) = try #require(SignalFixture.one(row.json))
    #expect(entry.concept == row.concept)
    #expect(chat.text(entry) == row.text)
    #expect(entry.kind == .message && entry.sender == 0)
  }

  static let updates: [(json: String, concept: EntryConcept, text: String, subject: String?)] = [
    (
      #""simpleUpdate":{"type":"IDENTITY_UPDATE"}"#, .securityCodeChanged,
      "IDENTITY_UPDATE; Sanne Bakker", "Sanne Bakker"
    ),
    (
      #""simpleUpdate":{"type":"CHANGE_NUMBER"}"#, .numberChanged, "CHANGE_NUMBER; Sanne Bakker",
      "Sanne Bakker"
    ),
    // The default has no name in the file.
    (#""simpleUpdate":{}"#, .otherNotice, "simpleUpdate; Sanne Bakker", "Sanne Bakker"),
    (
      #""profileChange":{"previousName":"Sanne","newName":"Sanne 2"}"#, .otherNotice,
      "profileChange; Sanne Bakker; previousName: Sanne; newName: Sanne 2", "Sanne Bakker"
    ),
    (
      #""expirationTimerChange":{"expiresInMs":"3600000"}"#, .disappearingMessages,
      "expirationTimerChange; Sanne Bakker; expiresInMs: 3600000", "Sanne Bakker"
    ),
    (
      #""groupChange":{"updates":[{"groupMemberAddedUpdate":{"updaterAci":"U2FubmU=","newMemberAci":"RmF0aW1h"}}]}"#,
      .memberAdded,
      "groupMemberAddedUpdate; Sanne Bakker; updaterAci: Sanne Bakker; newMemberAci: Fatima",
      "Fatima"
    ),
    (
      #""somethingNewer":{"a":1}"#, .otherNotice, "somethingNewer; Sanne Bakker; a: 1",
      "Sanne Bakker"
    ),
  ]

  @Test(arguments: updates.indices) func update(index: Int) throws {
    let row = Self.updates[index]
    let (chat, entry) = try #require(
      SignalFixture.one("\"directionless\":{},\"updateMessage\":{\(row.json)}"))
    #expect(entry.concept == row.concept)
    #expect(chat.text(entry) == row.text)
    #expect(entry.kind == .notice && entry.sender == nil)
    #expect(chat.arguments[0]?.subject.map(chat.string) == row.subject)
  }

  @Test func aCallIsWhatAPersonDid() throws {
    let call = #""updateMessage":{"individualCall":{"type":"VIDEO_CALL","state":"MISSED"}}"#
    let (_, entry) = try #require(SignalFixture.one(call))
    #expect(entry.concept == .missedVideoCall && entry.kind == .message && entry.sender == 0)
  }

  @Test("A change of a group is an entry of its own, at its own bytes")
  func groupChanges() throws {
    var export = SignalFixture()
    export.add(
      #""updateMessage":{"groupChange":{"updates":[{"groupNameUpdate":{"newGroupName":"Reis"}},"#
        + #"{"groupMemberLeftUpdate":{"aci":"RmF0aW1h"}}]}}"#, chat: 8)
    let chat = try #require(SignalFixture.read(export.bytes).conversations.first)
    #expect(chat.entries.map(\.concept) == [.groupChanged, .memberLeft])
    let bytes = export.bytes
    #expect(
      String(decoding: bytes[chat.entries[1].span], as: UTF8.self)
        == #"{"groupMemberLeftUpdate":{"aci":"RmF0aW1h"}}"#)
    #expect(chat.arguments[1]?.subject.map(chat.string) == "Fatima")
  }

  /// Story: the exporter drops every message with a timer, so that a thief who switches the timer on
  /// leaves nothing; a report that is silent about it reads as if nothing was said.
  @Test func whatTheExporterLeavesOutIsSaid() {
    var export = SignalFixture()
    export.say("Hoi")
    export.add(#""updateMessage":{"expirationTimerChange":{"expiresInMs":"3600000"}}"#)
    let notice = SignalFixture.read(export.bytes).notices.first { $0.code == .exporterLeavesOut }
    #expect(notice?.severity == .warning)
    #expect(notice?.facts == [Fact("conversations", 1)])
  }

  @Test func aTextInsideAMessageIsSaid() throws {
    var export = SignalFixture()
    export.add(
      #""standardMessage":{"text":{"body":"ja"},"quote":{"authorId":"1","text":{"body":"kom je?"}}},"#
        + #""revisions":[{"standardMessage":{"text":{"body":"nee"}}}]"#)
    let reading = SignalFixture.read(export.bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.text($0) } == ["ja"])
    #expect(chat.entries[0].flags.contains(.edited))
    let notice = reading.notices.first { $0.code == .nestedText }
    #expect(notice?.facts == [Fact("count", 1)] && notice?.span?.entry == 1)
  }

  // MARK: Damage

  @Test func aBrokenLineCostsItselfAlone() throws {
    var export = SignalFixture()
    export.say("een")
    export.lines.append(#"{"chatItem":{"chatId":"7","authorId":"#)
    export.lines.append("\u{0}\u{0}\u{0}")
    export.lines.append(#"{"chatItem":{"authorId":"2"}}"#)
    export.lines.append(#"{"holiday":{}}"#)
    export.say("twee")
    let reading = SignalFixture.read(export.bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.text($0) } == ["een", "twee"])
    let notice = reading.notices.first { $0.code == .entryUnreadable }
    #expect(notice?.facts == [Fact("count", 4)] && notice?.span?.line == 10)
  }

  @Test func aFileCutOffIsSaid() throws {
    var export = SignalFixture()
    export.say("een")
    export.say("twee")
    let reading = SignalFixture.read(Array(export.bytes.dropLast(9)))
    #expect(reading.conversations.first?.entries.count == 1)
    #expect(reading.notices.map(\.code) == [.exporterLeavesOut, .jsonTruncated])
  }

  @Test(arguments: ["0", "-1", "99999999999999999999", "18446744073709551615", "\"x\"", "null"])
  func anImpossibleTimeIsNoTime(sent: String) throws {
    var export = SignalFixture()
    export.lines.append(
      #"{"chatItem":{"chatId":"7","authorId":"2","standardMessage":{},"dateSent":\#(sent)}}"#)
    let chat = try #require(SignalFixture.read(export.bytes).conversations.first)
    #expect(chat.entries.map(\.time) == [nil])
  }

  /// Wherever the file is cut or a byte is lost, ranges lie in what they are ranges of.
  @Test(arguments: 0..<60) func holdsUnderDamage(seed: Int) {
    var export = SignalFixture()
    for row in Self.contents { export.add(row.json) }
    for row in Self.updates { export.add("\"updateMessage\":{\(row.json)}") }
    var bytes = export.bytes
    var state = UInt64(seed + 1)
    for _ in 0..<1 + seed % 7 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
    }
    bytes.removeLast(seed * 3)
    let reading = SignalFixture.read(bytes)
    for chat in reading.conversations {
      for entry in chat.entries {
        #expect(entry.span.upperBound <= bytes.count)
        #expect(entry.text.upperBound <= chat.buffer.count)
        #expect(entry.timeText.upperBound <= entry.text.lowerBound)
      }
    }
  }

  // MARK: Recognition

  @Test(arguments: [
    ("main.jsonl", SignalFixture.info, Recognition.part),
    ("renamed.txt", SignalFixture.info, .part),
    ("main.jsonl", #"{"version":1,"backupTimeMs":1715636551000}"#, .part),
    ("metadata.json", #"{"version":1}"#, .part),
    ("other.json", #"{"version":1}"#, .notMine(.otherKeys)),
    ("main.jsonl", #"{"name":"x","type":"personal_chat"}"#, .notMine(.otherKeys)),
    ("main.jsonl", "12/03/2020, 10:00 - Anna: hi", .notMine(.noJSON)),
    ("main.jsonl", "", .notMine(.empty)),
  ])
  func recognition(name: String, text: String, answer: Recognition) {
    #expect(SignalJSON.recognise(name: name, bytes: Array(text.utf8)) == answer)
  }

  /// The two files of the folder are one thing; its media stay listed.
  @Test func theFolderIsOneClaim() {
    let paths = ["a/metadata.json", "a/files/x.jpg", "a/main.jsonl", "notes.txt"]
    let members = paths.enumerated().map { index, path in
      Member(
        id: MemberID(exhibit: 0, index: index), path: path, rawName: [], bytes: 0, digests: nil,
        status: .unrecognised)
    }
    var export = SignalFixture()
    export.say("Hoi")
    var reader = ExhibitReader()
    reader.take(members[0], bytes: Array(#"{"version":1}"#.utf8))
    reader.take(members[2], bytes: export.bytes)
    reader.take(members[3], bytes: Array("melk".utf8))
    let reading = reader.finish(members)
    #expect(reading.formats == [0: .signalJSON, 2: .signalJSON])
    #expect(reading.conversations.map(\.member.index) == [2])
    #expect(reading.notices.map(\.code) == [.exporterLeavesOut, .formatUnknown])
  }
}
