import Evidence
import Wording

/// An RFC 5322 message with one base64 attachment: the envelope of RSMF.
///
/// Names come from the chat, so they could bring header lines of their own (`Sanne\r\nBcc: …`) or a
/// boundary. Every value is therefore plain ASCII of a small set, or encoded words of RFC 2047
/// whose text has its line ends and hidden characters made visible; the attachment is base64, which
/// cannot hold a boundary.
///
///     Subject: =?UTF-8?B?U2FubmUg4p+oVSswMDBE4p+p?=
struct MailFile {
  private var bytes: [UInt8] = []
  private static let boundary = "=_keerpunt"

  /// Starts with no headers.
  init() {}

  /// Adds a header whose value this program made: plain ASCII, shorter than a line.
  mutating func header(_ name: StaticString, _ value: String) {
    append("\(name): \(value)\r\n")
  }

  /// Adds a header whose value came from the evidence.
  mutating func header(_ name: StaticString, text: String) {
    append("\(name): \(Self.encoded(text))\r\n")
  }

  /// Adds the bodies: a sentence in ASCII and the attachment.
  mutating func finish(text: StaticString, attachment name: StaticString, _ content: [UInt8]) {
    append("MIME-Version: 1.0\r\n")
    append("Content-Type: multipart/mixed; boundary=\"\(Self.boundary)\"\r\n\r\n")
    append("--\(Self.boundary)\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n")
    append("\(text)\r\n\r\n--\(Self.boundary)\r\n")
    append("Content-Type: application/zip; name=\"\(name)\"\r\n")
    append("Content-Disposition: attachment; filename=\"\(name)\"\r\n")
    append("Content-Transfer-Encoding: base64\r\n\r\n")
    Self.base64(content, to: &bytes)
    append("--\(Self.boundary)--\r\n")
  }

  /// The file.
  var content: [UInt8] { bytes }

  /// A value as encoded words of at most 75 characters, one a line, cut between characters.
  static func encoded(_ text: String) -> String {
    let isPlain = text.utf8.count <= 60 && text.utf8.allSatisfy { isSafe($0) }
    if isPlain && !text.isEmpty { return text }
    var words: [String] = []
    var part: [UInt8] = []
    func close() {
      words.append("=?UTF-8?B?" + InlineHash.base64(part) + "?=")
      part.removeAll()
    }
    for scalar in Escaping.terminal(text).unicodeScalars {
      let next = Array(String(scalar).utf8)
      // 45 bytes are 60 characters of base64, 72 with the word's own signs.
      if part.count + next.count > 45 { close() }
      part += next
    }
    if !part.isEmpty || words.isEmpty { close() }
    return words.joined(separator: "\r\n ")
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2C, 0x2D, 0x2E: true
    default: false
    }
  }

  /// `Sun, 15 Nov 2020 14:03:00 +0100`; without a known offset -0000, "no word about the zone".
  static func date(_ time: ChatTime) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let date = CalendarDate(wallSeconds: time.wallSeconds)
    let clock = time.iso.utf8.dropFirst(11).prefix(8)
    var text = days[date.weekday] + ", " + String(date.day) + " " + months[date.month - 1]
    text += " " + String(time.iso.prefix(4)) + " " + String(decoding: clock, as: UTF8.self)
    guard let minutes = time.offsetMinutes else { return text + " -0000" }
    let (hours, rest) = (abs(minutes) / 60, abs(minutes) % 60)
    let digits: Int = 10_000 + hours * 100 + rest
    return text + (minutes < 0 ? " -" : " +") + String(String(digits).dropFirst())
  }

  private mutating func append(_ text: String) { bytes += Array(text.utf8) }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base 64 in lines of 76 characters.
  private static func base64(_ content: [UInt8], to out: inout [UInt8]) {
    out.reserveCapacity(out.count + content.count / 57 * 78 + 100)
    content.withUnsafeBufferPointer { content in
      alphabet.withUnsafeBufferPointer { alphabet in
        var at = 0
        while at < content.count {
          let left = content.count - at
          let first = UInt32(content[at]) << 16
          let second = left > 1 ? UInt32(content[at + 1]) << 8 : 0
          let value = first | second | (left > 2 ? UInt32(content[at + 2]) : 0)
          out.append(alphabet[Int(value >> 18)])
          out.append(alphabet[Int(value >> 12 & 63)])
          out.append(left > 1 ? alphabet[Int(value >> 6 & 63)] : UInt8(ascii: "="))
          out.append(left > 2 ? alphabet[Int(value & 63)] : UInt8(ascii: "="))
          at += 3
          if at % 57 == 0 || at >= content.count { out += [0x0D, 0x0A] }
        }
      }
    }
  }
}
