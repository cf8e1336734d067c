/// E-mail addresses in a text, lowered: `Betaal: J.Doe@example.org!` gives `j.doe@example.org`.
enum MailAddresses {
  static func all(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
      var start = at
      while start > 0, at - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < bytes.count, end - at < 254, isDomain(bytes[end]) { end += 1 }
      while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-")
      {
        end -= 1
      }
      while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
      let domain = bytes[at + 1..<end].split(
        separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      // The last label is letters: "user@10.30" is a place and a time.
      guard start < at, domain.count > 1, domain.allSatisfy({ !$0.isEmpty }),
        let last = domain.last, last.count > 1, last.allSatisfy(isLetter)
      else { continue }
      found.append(String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
    }
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "%")
  }
}
