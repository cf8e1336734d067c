import Evidence
import TestSupport
import Testing

@testable import Parser

/// Who called whom, and whether anybody answered: what people do who doubt whom they write with.
@Suite("Calls of an iPhone")
struct AppleCallsTests {
  private static let calls: [PhoneChat.Call] = [
    (100, false, 0), (130, true, 0), (200, true, 65), (210, false, 12),
  ]

  @Test("Calls of the telephone: direction, answer, length, and the address as text or as bytes")
  func telephone() throws {
    let chat = WhatsAppAndroidTests.chat()
    let bytes = chat.appleCalls(Self.calls).bytes
    let reading = WhatsAppAndroidTests.read(["CallHistory.storedata": bytes])
    let found = try #require(reading.conversations.first)
    #expect(reading.conversations.count == 1 && reading.notices.isEmpty)
    #expect(found.format == .appleCalls && found.platform == .sms)
    #expect(found.entries.map(\.concept) == [.missedVoiceCall, .call, .call, .call])
    #expect(found.entries.map { $0.sender == found.exporter } == [false, true, true, false])
    #expect(found.senders[0].identifier == "+31622222222")
    #expect(found.entries[0].time?.iso == "2024-05-14T12:01:40+00:00")
    #expect(
      found.string(found.entries[2].text)
        == "ZORIGINATED 1; ZANSWERED 1; duration 65; com.apple.Telephony")
    #expect(found.span(1).cell?.table == "ZCALLRECORD" && found.span(1).cell?.row == 2)
  }

  /// Participants hang on the list or on the call; Core Data's own numbers of the tables say which.
  ///
  /// Story: readers disagree, and joined by the wrong one every call is somebody else's.
  @Test(arguments: [true, false]) func whatsAppCalls(isByList: Bool) throws {
    let chat = WhatsAppAndroidTests.chat()
    let files = [
      chat.chatStorage().bytes, chat.whatsAppCalls(Self.calls, isByList: isByList).bytes,
    ]
    let reading = WhatsAppAndroidTests.read([
      "ChatStorage.sqlite": files[0], "CallHistory.sqlite": files[1],
    ])
    #expect(reading.conversations.count == 1)
    let found = try #require(reading.conversations.first)
    #expect(
      found.entries.map(\.concept) == [
        .text, .missedVoiceCall, .text, .call, .securityCodeChanged, .call, .call, .text,
      ])
    #expect(found.span(1).member.index == 1 && found.span(2).member.index == 0)
    #expect(found.entries[1].sender == found.entries[0].sender)
    #expect(found.entries[3].sender == found.entries[2].sender)
    #expect(found.string(found.entries[5].text) == "ZOUTCOME 0; duration 65")
    WhatsAppAndroidTests.expectWords(found, files)
  }

  @Test("A call that a message tells of as well counts once")
  func toldTwice() throws {
    let storage = WhatsAppAndroidTests.chat().chatStorage()
    // Number 3 was the changed code, at 180 seconds.
    storage.run("UPDATE ZWAMESSAGE SET ZMESSAGETYPE = 59, ZGROUPEVENTTYPE = 0 WHERE Z_PK = 3")
    let calls = WhatsAppAndroidTests.chat().whatsAppCalls([(181, false, 30), (190, false, 30)])
    let reading = WhatsAppAndroidTests.read([
      "ChatStorage.sqlite": storage.bytes, "CallHistory.sqlite": calls.bytes,
    ])
    let found = try #require(reading.conversations.first)
    #expect(found.entries.map(\.concept) == [.text, .text, .call, .call, .text])
  }

  @Test("Calls alone, one of a group whose caller is written, and one of which nobody is")
  func callsAlone() throws {
    let database = WhatsAppAndroidTests.chat().whatsAppCalls([(100, false, 0), (110, true, 4)])
    database.run(
      """
      UPDATE ZWACDCALLEVENT SET ZGROUPJIDSTRING = '120363041234567890@g.us', Z1CALLEVENTS = NULL,
        ZGROUPCALLCREATORUSERJIDSTRING = '31633333333@s.whatsapp.net' WHERE Z_PK = 2;
      INSERT INTO ZWACDCALLEVENT (Z_PK, ZDATE, ZDURATION) VALUES (9, 737381000.0, 1.0);
      DELETE FROM Z_PRIMARYKEY;
      """)
    let reading = WhatsAppAndroidTests.read(["CallHistory.sqlite": database.bytes])
    #expect(reading.conversations.map(\.entries.count) == [1, 1, 1])
    #expect(reading.conversations[0].entries[0].concept == .missedVoiceCall)
    #expect(reading.conversations[0].title == "+31622222222")
    // Nothing says who called: the call is told, and nobody's.
    #expect(reading.conversations[1].entries[0].kind == .notice)
    #expect(reading.conversations[2].entries[0].sender == nil)
  }
}
