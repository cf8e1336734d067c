import Evidence
import Testing

@testable import Importer

private let chat = Array(MailFixture.chat.utf8)
private let path = "WhatsApp-chat met Joost.txt"

@Suite("Mail is a container")
struct MailTests {
  /// Story: read as a text, the mail that "Export chat" offers gave `E=C3=A9n` and the boundary line
  /// as the words of a person.
  @Test func attachmentsAreMembersWithTheBytesThatWereAttached() throws {
    let quoted = MailFixture.part(
      """
      Content-Type: text/plain; charset=utf-8
      Content-Disposition: attachment; filename=\(MailFixture.name)
      Content-Transfer-Encoding: quoted-printable
      """, MailFixture.quoted(MailFixture.chat))
    for part in [MailFixture.attachment(chat), quoted] {
      let taken = try take(MailFixture.mail([MailFixture.note(), part]), as: "a.eml")
      #expect(taken.exhibit.members.map(\.path) == ["header.txt", "part 1.txt", path])
      #expect(taken.notices.isEmpty)
      let text = try #require(taken.delivered.last)
      #expect(text.bytes.filter { $0 != 0x0D } == chat)
      // The mail says when it was sent: no message of the chat is later.
      #expect(taken.member(path)?.modified == 1_761_040_800)
      #expect(taken.member(path)?.pastedInto == nil)
      #expect(taken.member("part 1.txt")?.pastedInto == .mail)
      #expect(taken.member("header.txt")?.status == .listed)
    }
  }

  @Test func forwardsAndZipsAreOpenedInsideOneAnother() throws {
    let zip = Pack.archive(.zip, [("_chat.txt", chat)])
    let archive = MailFixture.part(
      "Content-Type: application/zip; name=\"x.zip\"\nContent-Transfer-Encoding: base64",
      MailFixture.base64(zip))
    let inner = MailFixture.mail([MailFixture.note(), archive])
    for encoding in ["", "\nContent-Transfer-Encoding: base64"] {
      let forward = MailFixture.part(
        "Content-Type: message/rfc822" + encoding,
        encoding.isEmpty ? inner : MailFixture.base64(inner))
      let outer = MailFixture.mail([MailFixture.note("kijk"), forward], boundary: "=_out")
      let taken = try take(Pack.archive(.zip, [("fwd.eml", outer)]))
      let found = try #require(taken.delivered.first { $0.path.hasSuffix("_chat.txt") })
      #expect(found.path == "fwd.eml!/part 2.eml!/x.zip!/_chat.txt")
      #expect(found.bytes == chat)
    }
  }

  @Test(arguments: [
    ("iso-8859-9", [0x44, 0xFE, 0xF0, 0xDD] as [UInt8], "Dşğİ"),
    ("ISO_8859-1:1987", [0x43, 0x61, 0x66, 0xE9], "Café"),
    ("windows-1252", [0x80, 0x93, 0x6A, 0x94], "€“j”"),
    ("koi8-r", [0xF0, 0xD2, 0xC9], "При"),
    ("utf-16be", [0x00, 0x41, 0xD8, 0x3D, 0xDE, 0x0A], "A😊"),
    ("shift_jis", [0x82, 0xB1, 0x82, 0xF1], "こん"),
  ])
  func lettersAreThoseOfTheSetStated(set: String, bytes: [UInt8], text: String) throws {
    let mail = MailFixture.mail([MailFixture.attachment(bytes, charset: set)])
    let taken = try take(mail, as: "a.eml")
    // The attachment keeps its own hash; what is read of it stands below it.
    #expect(taken.member(path)?.digests == Digester.digests(of: bytes))
    #expect(taken.member(path)?.status == .opened)
    #expect(taken.delivered.map(\.path) == [path + "!/" + path])
    #expect(String(decoding: taken.delivered.last?.bytes ?? [], as: UTF8.self) == text)
    #expect(taken.fact(.transcoded, "encoding") == set)
  }

  @Test func labelsThatLieAreNotBelieved() throws {
    for set in ["us-ascii", "iso-8859-1", "utf-8"] {
      let taken = try take(
        MailFixture.mail([MailFixture.attachment(chat, charset: set)]), as: "a.eml")
      #expect(taken.delivered.last?.bytes == chat)
    }
    let taken = try take(
      MailFixture.mail([MailFixture.attachment([0xE9, 0x41], charset: "x-klingon")]), as: "a.eml")
    #expect(taken.fact(.memberUnsupported, "reason") == "character-set")
    #expect(taken.delivered.last?.bytes == [0xE9, 0x41])
  }

  @Test func brokenLinesOfBase64AreRead() throws {
    let lines = MailFixture.base64(chat, width: 61).split(separator: 0x0D).flatMap {
      $0 + Array(" \r\n\r".utf8)
    }
    let footer =
      MailFixture.base64(chat) + MailFixture.lines("-- \nVerzonden vanaf mijn telefoon\nGroeten\n")
    for body in [lines, footer] {
      let part = MailFixture.part(
        "Content-Type: text/plain; name=\"c.txt\"\nContent-Transfer-Encoding: BASE64", body)
      let taken = try take(MailFixture.mail([part]), as: "a.eml")
      #expect(taken.delivered.last?.bytes == chat)
    }
    #expect(
      TransferEncoding.base64.decode(Array("SGFsbG8=".utf8)[...]).bytes == Array("Hallo".utf8))
    #expect(TransferEncoding.base64.decode(Array("SGFsbG".utf8)[...]).damaged == 1)
    let soft = Array("Caf=C3=\r\n=a9 = \t\r\nx=zz".utf8)
    #expect(
      TransferEncoding.quotedPrintable.decode(soft[...])
        == .init(bytes: Array("Café x=zz".utf8), damaged: 1))
  }

  /// Boundaries: one begins with the other's letters, none is named, the last is missing, and the
  /// head is gone.
  @Test func boundariesAreFoundWhereTheyAreLost() throws {
    let parts = [MailFixture.note(), MailFixture.attachment(chat)]
    let nested = MailFixture.multipart(parts, boundary: "=_b1_2")
    #expect(try take(MailFixture.mail([nested]), as: "a.eml").delivered.last?.bytes == chat)

    let whole = MailFixture.mail(parts)
    let text = String(decoding: whole, as: UTF8.self)
    let unnamed = text.split(separator: "; boundary=\"=_b1\"", maxSplits: 1).joined()
    #expect(try take(Array(unnamed.utf8), as: "a.eml").delivered.last?.bytes == chat)

    let cut = try take(Array(whole.dropLast(12)), as: "a.eml")
    #expect(cut.delivered.last?.bytes == chat)
    #expect(cut.fact(.archiveTruncated, "reason") == "no-end-record")

    let first = try #require(text.split(separator: "--=_b1\r\n", maxSplits: 1).last)
    let headless = try take(Array(("--=_b1\r\n" + first).utf8), as: "a.txt")
    #expect(headless.delivered.last?.bytes == chat)
    #expect(headless.fact(.archiveTruncated, "reason") == "no-header")
  }

  @Test(arguments: [
    "\"=?utf-8?Q?Chat_met_Jos=C3=A9.txt?=\"", "=?UTF-8?B?Q2hhdCBtZXQgSm9zw6kudHh0?=",
    "\"=?iso-8859-1?Q?Chat_met_Jos=E9?=\n =?iso-8859-1?Q?=2Etxt?=\"", "\"Chat met José.txt\"",
    "Chat met José.txt", "\"C:\\Users\\x\\Chat met José.txt\"",
  ])
  func namesHaveTheirLetters(name: String) throws {
    let part = MailFixture.part(
      "Content-Type: text/plain\nContent-Disposition: attachment; filename=" + name, chat)
    let taken = try take(MailFixture.mail([part]), as: "a.eml")
    #expect(taken.exhibit.members.last?.path == "Chat met José.txt")
  }

  @Test func namesInPiecesAreJoined() throws {
    let part = MailFixture.part(
      """
      Content-Type: text/plain
      Content-Disposition: attachment;
       filename*0*=utf-8''Chat%20met%20;
       filename*1*=Jos%C3%A9; filename*2=".txt"
      """, chat)
    let taken = try take(MailFixture.mail([part, part]), as: "a.eml")
    // Two files of one name: each has a path of its own.
    #expect(
      taken.exhibit.members.map(\.path) == [
        "header.txt", "Chat met José.txt", "3/Chat met José.txt",
      ])
  }

  @Test func flowedLinesAreJoinedAndMessagesAreNot() throws {
    let text = """
      20-10-2025 09:03 - Sanne: ik ga nu naar \n huis en dan \neten\n\
      20-10-2025 09:04 - Joost: goed \n20-10-2025 09:05 - Sanne: tot zo\n
      """
    let mail = MailFixture.mail(
      "Content-Type: text/plain; charset=utf-8; format=flowed", Array(text.utf8))
    let taken = try take(mail, as: "a.eml")
    #expect(taken.codes() == [.linesJoined])
    let lines = (taken.delivered.last?.bytes ?? []).split(separator: 0x0A)
    #expect(lines.count == 3)
    #expect(
      lines.first.map { String(decoding: $0, as: UTF8.self) }?.hasSuffix("naar huis en dan eten")
        == true)
  }

  /// The same words are sent as text and as a page: the chat must not stand there twice.
  @Test func alternativesAreReadOnce() throws {
    let page = MailFixture.part(
      "Content-Type: text/html; charset=utf-8",
      Array("<p>\(MailFixture.chat)</p>".utf8))
    let choice = MailFixture.multipart(
      [MailFixture.note(MailFixture.chat), page], boundary: "alt", kind: "alternative")
    let taken = try take(MailFixture.mail([choice]), as: "a.eml")
    #expect(taken.delivered.map(\.path) == ["part 1.1.txt"])
    #expect(taken.codes() == [.memberAlternative])
    #expect(taken.member("part 1.2.html")?.status == .listed)
  }

  @Test func mailboxesAreCutAndGivenTheirLinesBack() throws {
    let body = "Hoi\n>From nu af aan\n>>From hier\n\nFrom now on I write\nmore\n"
    let one = String(decoding: MailFixture.mail("X-One: 1").filter { $0 != 0x0D }, as: UTF8.self)
    let box =
      "From a Tue Oct 21 12:00:00 2025\n\(one)\(body)\nFrom b Wed\n\(one)\(MailFixture.chat)"
    let taken = try take(Array(box.utf8), as: "Inbox")
    #expect(
      taken.delivered.map(\.path) == ["mail 1.eml!/part 1.txt", "mail 2.eml!/part 1.txt"])
    let first = String(decoding: taken.delivered.first?.bytes ?? [], as: UTF8.self)
    #expect(first == "Hoi\nFrom nu af aan\n>From hier\n\nFrom now on I write\nmore\n\n")
    #expect(taken.delivered.last?.bytes == chat)
    #expect(taken.member("mail 1.eml")?.kind == .mail)
  }

  @Test func oddBeginningsAreStillMail() throws {
    let mail = MailFixture.mail([MailFixture.note(), MailFixture.attachment(chat)])
    let received = (0..<8).flatMap { number in
      MailFixture.lines(
        "X-Firm-\(number): " + String(repeating: "x", count: 900) + "\nReceived: from a\n\tby b\n")
    }
    let starts: [[UInt8]] = [
      [], [0xEF, 0xBB, 0xBF], Array("\r\n\r\n".utf8), Array("\(mail.count)      \n".utf8), received,
      Array("From - Tue Oct 21 12:00:00 2025\r\n".utf8),
    ]
    for start in starts {
      let taken = try take(start + mail, as: "a.eml")
      #expect(taken.delivered.last?.bytes == chat)
    }
    let empty = try take(MailFixture.mail("X-One: 1"), as: "a.eml")
    #expect(empty.codes() == [.archiveEmpty])
  }

  @Test func chatsAndNotesAreNoMail() {
    for text in [
      MailFixture.chat, "Sanne: hoi\nJoost: hoi\n", "Aan: politie\nVan: mij\n\nhoi\n",
      "BEGIN:VCARD\nVERSION:3.0\nFN:x\n", "From now on I write here\nhoi\n", "Date: today\n",
    ] {
      #expect(MailSniff.kind(fileExtension: "txt", head: Array(text.utf8)) == nil, "\(text)")
    }
  }

  @Test func whatCannotBeOpenedSaysWhatToDo() throws {
    let tnef = MailFixture.part(
      "Content-Type: application/ms-tnef; name=\"winmail.dat\"\nContent-Transfer-Encoding: base64",
      MailFixture.base64([0x78, 0x9F, 0x3E, 0x22] + Sample.noise(200)))
    let sealed = MailFixture.part(
      "Content-Type: application/pkcs7-mime; name=\"smime.p7m\"\nContent-Transfer-Encoding: base64",
      MailFixture.base64([0x30, 0x82] + Sample.noise(200)))
    let taken = try take(MailFixture.mail([tnef, sealed]), as: "a.eml")
    #expect(taken.codes().contains(.archiveTruncated))
    #expect(taken.fact(.memberUnsupported, "reason") == "smime")
  }

  /// Bytes fall over, are cut out and doubled; nothing may stop the run or leave its member.
  @Test(arguments: 0..<60) func randomDamageIsSurvived(seed: Int) throws {
    var bytes = MailFixture.mail([
      MailFixture.note("Hallo"), MailFixture.attachment(chat, charset: "iso-8859-9"),
      MailFixture.part(
        "Content-Type: message/rfc822",
        MailFixture.mail([MailFixture.attachment(chat)], boundary: "in")),
      MailFixture.part("Content-Type: text/html", Array("<p>a<b>c &amp; d</p>".utf8)),
      MailFixture.part(
        "Content-Type: application/rtf", Array("{\\rtf1 a\\'e9\\u233?{b}\\par}".utf8)),
    ])
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, below)
    }
    for _ in 0..<(1 + random(12)) {
      let at = random(bytes.count)
      switch random(4) {
      case 0: bytes[at] = UInt8(random(256))
      case 1: bytes.removeSubrange(at..<min(bytes.count, at + random(40)))
      case 2: bytes.insert(contentsOf: Array(bytes[at..<min(bytes.count, at + random(60))]), at: at)
      default:
        let signs = Array("\n\r-=\"<>&\\{}: ;%?".utf8)
        bytes[at] = signs[random(signs.count)]
      }
      if bytes.isEmpty { bytes = [0] }
    }
    _ = try take(bytes, as: "a.eml")
  }

  @Test func multipartsWithoutEndStop() throws {
    var body = MailFixture.note("diep")
    for level in 0..<60 {
      body = MailFixture.multipart([body], boundary: "b\(level)")
    }
    let taken = try take(MailFixture.mail([body], boundary: "top"), as: "a.eml")
    #expect(taken.exhibit.members.count < 10)
  }
}
