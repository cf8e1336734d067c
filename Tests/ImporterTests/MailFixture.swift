/// Mails built line by line, so that each habit of a mail program can stand alone.
enum MailFixture {
  static let chat = """
    20-10-2025 09:03 - Sanne: Ik ga naar huis
    20-10-2025 09:20 - Joost: Wat eten we?
    20-10-2025 10:11 - Sanne: Eén moment, ik zoek ze

    """

  static let name = "\"WhatsApp-chat met Joost.txt\""

  /// The fields of a mail from Sanne, with further ones behind them.
  static func mail(_ fields: String, _ body: [UInt8] = []) -> [UInt8] {
    let head = """
      From: Sanne de Boer <sanne@example.org>
      To: aangifte@example.org
      Subject: chat
      Date: Tue, 21 Oct 2025 12:00:00 +0200
      MIME-Version: 1.0
      """
    return lines(head + "\n" + fields + "\n\n") + body
  }

  /// A multipart of parts that each bring their fields.
  static func multipart(
    _ parts: [[UInt8]], boundary: String = "=_b1", kind: String = "mixed", isClosed: Bool = true
  ) -> [UInt8] {
    var out = lines("Content-Type: multipart/\(kind); boundary=\"\(boundary)\"\n\n")
    for part in parts { out += lines("--\(boundary)\n") + part + lines("\n") }
    return isClosed ? out + lines("--\(boundary)--\n") : out
  }

  /// A mail that is a multipart.
  static func mail(_ parts: [[UInt8]], boundary: String = "=_b1") -> [UInt8] {
    let head = Array(mail("").dropLast(4))
    return head + multipart(parts, boundary: boundary)
  }

  static func part(_ fields: String, _ body: [UInt8]) -> [UInt8] { lines(fields + "\n\n") + body }

  static func note(_ text: String = "Zie bijlage.") -> [UInt8] {
    part("Content-Type: text/plain; charset=utf-8", Array(text.utf8))
  }

  static func attachment(
    _ bytes: [UInt8], name: String = name, charset: String = "utf-8"
  ) -> [UInt8] {
    part(
      """
      Content-Type: text/plain; charset=\(charset); name=\(name)
      Content-Disposition: attachment; filename=\(name)
      Content-Transfer-Encoding: base64
      """, base64(bytes))
  }

  static func base64(_ bytes: [UInt8], width: Int = 76) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var letters: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let filled = group + [UInt8](repeating: 0, count: 3 - group.count)
      let value = Int(filled[0]) << 16 | Int(filled[1]) << 8 | Int(filled[2])
      for place in 0..<4 {
        letters.append(
          place > group.count ? UInt8(ascii: "=") : alphabet[value >> (18 - 6 * place) & 63])
      }
    }
    var out: [UInt8] = []
    for start in stride(from: 0, to: letters.count, by: width) {
      out += letters[start..<min(start + width, letters.count)] + [0x0D, 0x0A]
    }
    return out
  }

  /// Quoted-printable with a soft break behind every forty letters.
  static func quoted(_ text: String) -> [UInt8] {
    var out = ""
    var column = 0
    for byte in text.utf8 {
      if byte == 0x0A {
        out += "\n"
        column = 0
        continue
      }
      let isPlain = (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "=")
      let digits = String(byte, radix: 16, uppercase: true)
      out += isPlain ? String(UnicodeScalar(byte)) : "=" + (byte < 16 ? "0" : "") + digits
      column += 1
      if column == 40 {
        out += "=\n"
        column = 0
      }
    }
    return lines(out)
  }

  /// Text with the line ends of mail.
  static func lines(_ text: String) -> [UInt8] {
    text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
  }
}
