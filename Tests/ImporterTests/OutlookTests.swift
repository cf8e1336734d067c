import Evidence
import Testing

@testable import Importer

/// `winmail.dat` was named and not opened: whoever mailed the export from Outlook had it refused.
@Suite("What Outlook wraps is opened")
struct OutlookTests {
  private static let chat = Array("20-10-2025 09:03 - Sanne: Ik ga naar huis\n".utf8)

  private static func attribute(_ level: UInt8, _ id: UInt32, _ data: [UInt8]) -> [UInt8] {
    var out = [level]
    out.append32(id)
    out.append32(UInt32(data.count))
    out += data
    out.append16(UInt16(truncatingIfNeeded: data.reduce(0) { $0 + Int($1) }))
    return out
  }

  /// A property with a value of any length.
  private static func property(_ type: UInt16, _ id: UInt16, _ data: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.append16(type)
    out.append16(id)
    out.append32(1)
    out.append32(UInt32(data.count))
    out += data + [UInt8](repeating: 0, count: (4 - data.count % 4) % 4)
    return out
  }

  private static func properties(_ list: [[UInt8]]) -> [UInt8] {
    var out: [UInt8] = []
    out.append32(UInt32(list.count))
    return out + list.joined()
  }

  private static func wide(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0, 0]
  }

  private static func stream(_ attributes: [[UInt8]]) -> [UInt8] {
    OutlookParts.signature + [0x01, 0x00] + attributes.joined()
  }

  /// An attachment as Outlook writes it: a short name, the bytes, and the properties behind them.
  private static func attachment(
    _ short: String, _ data: [UInt8], long: String? = nil
  ) -> [[UInt8]] {
    var number: [UInt8] = []
    number.append16(0x0003)
    number.append16(0x3705)
    number.append32(1)
    var named: [UInt8] = []
    named.append16(0x0003)
    named.append16(0x8001)
    named += [UInt8](repeating: 7, count: 16)
    named.append32(1)
    named.append32(6)
    named += Self.wide("ab") + [0, 0]
    named.append32(5)
    var list = [number, named]
    if let long { list.append(property(0x1F, 0x3707, wide(long))) }
    return [
      attribute(2, 0x0006_9002, [UInt8](repeating: 0, count: 14)),
      attribute(2, 0x0001_8010, Array(short.utf8) + [0]), attribute(2, 0x0006_800F, data),
      attribute(2, 0x0006_9005, properties(list)),
    ]
  }

  @Test func attachmentsAreMembers() throws {
    let zip = Pack.archive(.zip, [("_chat.txt", Self.chat)])
    let bytes = Self.stream(
      [Self.attribute(1, 0x0008_9006, [0, 0, 1, 0])]
        + Self.attachment("WHATSA~1.ZIP", zip, long: "WhatsApp-chat met Zoë.zip")
        + Self.attachment("chat.txt", Self.chat) + Self.attachment("chat.txt", [1, 2, 3, 0]))
    let taken = try take(bytes, as: "winmail.dat")
    #expect(
      taken.exhibit.members.map(\.path) == [
        "WhatsApp-chat met Zoë.zip", "WhatsApp-chat met Zoë.zip!/_chat.txt", "chat.txt",
        "3/chat.txt",
      ])
    #expect(taken.delivered.map(\.bytes) == [Self.chat, Self.chat])
    #expect(!taken.codes().contains(.archiveTruncated))
    // No attachment was pasted; the mail's own text was.
    #expect(taken.exhibit.members.allSatisfy { $0.pastedInto == nil })
  }

  /// The mail says when it was sent, and no message of the chat in it is later.
  @Test func theTimeOfTheMailIsThatOfItsParts() throws {
    let attached = MailFixture.part(
      "Content-Type: application/ms-tnef; name=\"winmail.dat\"\nContent-Transfer-Encoding: base64",
      MailFixture.base64(Self.stream(Self.attachment("chat.txt", Self.chat))))
    let taken = try take(MailFixture.mail([MailFixture.note(), attached]), as: "a.eml")
    #expect(taken.member("winmail.dat!/chat.txt")?.modified == 1_761_040_800)
  }

  @Test func aMailInTheMailIsOpenedToo() throws {
    let inner = Self.stream(Self.attachment("chat.txt", Self.chat))
    let object = Self.property(0x0D, 0x3701, [UInt8](repeating: 9, count: 16) + inner)
    let bytes = Self.stream([
      Self.attribute(2, 0x0006_9002, []), Self.attribute(2, 0x0006_9005, Self.properties([object])),
    ])
    let taken = try take(bytes, as: "winmail.dat")
    #expect(taken.delivered.map(\.path) == ["message.dat!/chat.txt"])
  }

  /// The body is packed RTF: one letter after the other, a reference into what every text begins
  /// with, and the end.
  @Test func theTextOfTheMailIsRead() throws {
    // "{\\rtf1" is at 0 of the window that begins filled; the reference takes six letters of it.
    var packed: [UInt8] = []
    let letters = Array(" hoi}".utf8)
    let end = 207 + 6 + letters.count
    let body: [UInt8] =
      [0b0100_0001, 0x00, 0x04] + letters + [UInt8(end >> 4), UInt8(end & 0xF) << 4]
    packed.append32(UInt32(body.count + 12))
    packed.append32(UInt32(6 + letters.count))
    packed += Array("LZFu".utf8) + [0, 0, 0, 0] + body
    #expect(
      PackedRichText.unpack(packed).map { String(decoding: $0, as: UTF8.self) } == "{\\rtf1 hoi}")
    let bytes = Self.stream([
      Self.attribute(
        1, 0x0006_9003, Self.properties([Self.property(0x102, 0x1009, packed)]))
    ])
    let taken = try take(bytes, as: "winmail.dat")
    #expect(taken.delivered.map(\.path) == ["message.rtf!/message.txt"])
    #expect(taken.delivered.map { String(decoding: $0.bytes, as: UTF8.self) } == ["hoi"])
    #expect(taken.exhibit.members.last?.pastedInto == .mail)
  }

  /// Every cut and every wrong length ends in what came before it, and in a notice.
  @Test func damageIsSaid() throws {
    let whole = Self.stream(
      Self.attachment("chat.txt", Self.chat, long: "chat.txt") + Self.attachment("b.txt", [65]))
    for end in 7..<whole.count {
      let parts = OutlookParts(Array(whole[..<end]))
      #expect(parts.attachments.count <= 2)
    }
    for place in whole.indices.dropFirst(6) {
      var changed = whole
      changed[place] = 0xFF
      #expect(OutlookParts(changed).attachments.count <= 3)
    }
    let taken = try take(Array(whole.dropLast(9)), as: "winmail.dat")
    #expect(taken.delivered.first?.bytes == Self.chat)
    #expect(taken.codes().contains(.archiveTruncated))
  }
}
