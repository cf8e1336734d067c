import Evidence
import Testing

@testable import Parser

@Suite("Telegram: the account's half, and other encodings")
struct TelegramAccountTests {
  private static let json = """
    {
     "about": "x",
     "personal_information": {"user_id": 222},
     "sessions": {"about": "x", "list": [
      {"last_active": "2025-10-20T22:10:00", "last_active_unixtime": "1760991000",
       "last_ip": "203.0.113.7", "last_country": "NL", "last_region": "Utrecht",
       "application_name": "Telegram Desktop", "application_version": "5.1", "device_model": "PC",
       "platform": "Windows", "system_version": "11", "created": "2025-10-20T21:04:00",
       "created_unixtime": "1760987040"}, 7]},
     "web_sessions": {"about": "x", "list": [
      {"last_active_unixtime": "1760991000", "last_ip": "198.51.100.9", "last_region": "Oslo",
       "bot_username": null, "domain_name": "a.example", "browser": "Firefox", "platform": "Linux"}]},
     "chats": {"about": "x", "list": [
      {"name": "Telegram", "type": "personal_chat", "id": 777000, "messages": [
       {"id": 1, "type": "message", "date": "2025-10-20T21:03:00", "from": "Telegram",
        "from_id": "user777000", "text": "Login code: 12345. Do not give it to anyone."},
       {"id": 2, "type": "message", "date": "2025-10-20T21:04:00", "from": "Telegram",
        "from_id": "user777000", "text": "New login. Location: Utrecht (IP = 203.0.113.7)."}]}]}
    }
    """

  /// Story: the sessions with their addresses and the messages about logins are what shows who was
  /// let in, and the reader passed over all of it.
  @Test func sessionsAndLoginsAreEventsOfTheAccount() throws {
    let bytes = Array(Self.json.utf8)
    let events = TelegramFixture.read(bytes).accountEvents
    #expect(events.map(\.kind) == [.session, .webSession, .loginCode, .login])
    let session = events[0]
    #expect(session.time?.iso == "2025-10-20T21:04:00+02:00")
    #expect(session.last?.iso == "2025-10-20T22:10:00+02:00")
    #expect(session.ip == "203.0.113.7")
    #expect(session.device == "PC, Windows, 11, Telegram Desktop, 5.1")
    #expect(session.place == "Utrecht, NL")
    let cut = String(decoding: bytes[session.span.bytes], as: UTF8.self)
    #expect(cut.hasPrefix("{\"last_active\"") && cut.hasSuffix("}"))
    #expect(session.span.line == 5)
    #expect(events[1].device == "a.example, Firefox, Linux")
    #expect(events[1].time == nil)
    #expect(events[3].ip == "203.0.113.7")
    #expect(events[3].span.entry == 2)
  }

  /// Story: Notepad saved it as "Unicode", and the export was no JSON any more.
  @Test(arguments: [
    "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "Windows-1252", "Windows-1254",
    "UTF-8, Windows-1252, UTF-8",
  ])
  func otherEncodingsAreRead(encoding: String) throws {
    var chat = TelegramFixture(name: "Zoë")
    let words = encoding == "Windows-1254" ? "Günaydın şimdi ığdır İşte" : "Café € “ja” Éé"
    let isWide = encoding.hasPrefix("UTF-16") || encoding.hasPrefix("UTF-32")
    chat.say(words + (isWide ? " 😊" : ""))
    chat.say("Ja", from: "Joost", id: "user222")
    let bytes = Self.encode(chat.json, encoding)
    #expect(TelegramJSON.recognise(name: "result.json", bytes: bytes) == .mine)
    let reading = TelegramFixture.read(bytes)
    let conversation = try #require(reading.conversations.first)
    #expect(conversation.entries.map(conversation.text) == [words + (isWide ? " 😊" : ""), "Ja"])
    #expect(conversation.title == "Zoë")
    #expect(reading.notices.last?.code == .transcoded)
    #expect(reading.notices.last?.facts.first?.value == encoding)
    // Spans are of the member as it was delivered.
    for entry in conversation.entries {
      let span = Array(bytes[entry.span])
      let (first, last) = (
        Self.encode("{", encoding, mark: false), Self.encode("}", encoding, mark: false)
      )
      #expect(span.starts(with: first))
      #expect(span.suffix(last.count).elementsEqual(last))
    }
  }

  @Test func damagedUTF8IsNotTakenForWindows() {
    let text = "{\"name\": \"Café René één\"}"
    #expect(RecodedText(Array(text.utf8)) == nil)
    #expect(RecodedText(Array(text.utf8) + [0xE9]) == nil)
    #expect(RecodedText([]) == nil)
    #expect(RecodedText([0xFF, 0xFE]) != nil)
  }

  private static func encode(_ text: String, _ encoding: String, mark: Bool = true) -> [UInt8] {
    switch encoding {
    case "UTF-16LE":
      (mark ? [0xFF, 0xFE] : []) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "UTF-16BE": text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case "UTF-32LE", "UTF-32BE":
      text.unicodeScalars.flatMap { scalar in
        let little = (0..<4).map { UInt8(scalar.value >> UInt32(8 * $0) & 0xFF) }
        return encoding == "UTF-32LE" ? little : little.reversed()
      }
    case "UTF-8, Windows-1252, UTF-8":
      text.utf8.flatMap { byte -> [UInt8] in
        let scalar = byte < 0x80 ? 0 : SingleByteCharset.windows1252.upperHalf[Int(byte) - 0x80]
        let value = scalar == 0 ? UInt32(byte) : UInt32(scalar)
        return Array(String(Unicode.Scalar(value) ?? "?").utf8)
      }
    default:
      text.unicodeScalars.map { scalar in
        switch scalar {
        case "€": 0x80
        case "“": 0x93
        case "”": 0x94
        case "ğ": 0xF0
        case "ı": 0xFD
        case "ş": 0xFE
        case "İ": 0xDD
        default: UInt8(truncatingIfNeeded: scalar.value)
        }
      }
    }
  }
}
