import Evidence
import Testing

@testable import Importer

/// Files in the text of a mail, as mail was before MIME.
struct EncodedBlocksTests {
  /// One line of uuencode for each 45 bytes.
  private static func encoded(_ bytes: [UInt8], name: String) -> [UInt8] {
    var text = Array("begin 644 \(name)\n".utf8)
    func sign(_ value: UInt8) -> UInt8 { value == 0 ? 0x60 : value + 32 }
    var start = 0
    while start < bytes.count {
      let line = bytes[start..<min(start + 45, bytes.count)]
      text.append(sign(UInt8(line.count)))
      for at in stride(from: line.startIndex, to: line.endIndex, by: 3) {
        let group = (0..<3).map { at + $0 < line.endIndex ? line[at + $0] : 0 }
        text += [
          sign(group[0] >> 2), sign((group[0] & 3) << 4 | group[1] >> 4),
          sign((group[1] & 15) << 2 | group[2] >> 6), sign(group[2] & 63),
        ]
      }
      text.append(0x0A)
      start += 45
    }
    return text + Array("`\nend\n".utf8)
  }

  private static let head = Array(
    "From: a@example.nl\nTo: b@example.nl\nSubject: chat\nDate: Fri, 14 Mar 2025 10:00:00 +0100\n\n"
      .utf8)

  // Story: an old mail program puts the attachment into the text. It was words of the mail, and no
  // chat was found.
  @Test func aFileInTheTextIsAMember() throws {
    let chat = Array(MailFixture.chat.utf8)
    let mail =
      Self.head + Array("Zie bijlage.\n".utf8) + Self.encoded(chat, name: "chat met Joost.txt")
      + Array("Groet\n".utf8)
    let taken = try take(mail, as: "a.eml")
    #expect(
      taken.exhibit.members.map(\.path) == ["header.txt", "chat met Joost.txt", "part 1.txt"])
    #expect(taken.delivered.first { $0.path == "chat met Joost.txt" }?.bytes == chat)
    #expect(
      taken.delivered.first { $0.path == "part 1.txt" }?.bytes
        == Array("Zie bijlage.\nGroet\n".utf8))
    #expect(taken.notices.isEmpty)
  }

  @Test func aCutFileIsRead() throws {
    let chat = Array(MailFixture.chat.utf8)
    let whole = Self.encoded(chat, name: "chat.txt")
    let taken = try take(Self.head + whole.dropLast(8), as: "a.eml")
    #expect(taken.notices.contains { $0.code == .memberDamaged })
    #expect(taken.delivered.contains { chat.starts(with: $0.bytes) && !$0.bytes.isEmpty })
  }

  @Test func wordsAreNoFile() {
    #expect(EncodedBlocks(Array("begin 644 euro\nDat was het begin.\n".utf8)) == nil)
    #expect(EncodedBlocks(Array("begin 644 \nend\n".utf8)) == nil)
    #expect(EncodedBlocks(Array("begin\nend\n".utf8)) == nil)
  }
}
