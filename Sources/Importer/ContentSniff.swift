/// What the first bytes and the name of a member say it is.
///
/// Names lie and contents do not: `chat.txt` may be a photo, a chat may have no extension. The
/// bytes decide first; the extension decides only between readings the bytes allow.
enum Content: Hashable {
  /// May be a chat: delivered.
  case text
  /// An archive: opened when the limits allow it.
  case archive(ContainerKind)
  /// Media, databases, documents and all else: hashed and listed.
  case other
}

/// Tells text from media by the first bytes.
enum ContentSniff {
  /// Bytes looked at.
  static let headBytes = 4_096

  /// Decides what a member is from its name and its first bytes.
  static func content(fileExtension: String, head: [UInt8]) -> Content {
    guard !head.isEmpty else { return .other }
    if let kind = ContainerKind(fileExtension: fileExtension, head: head) { return .archive(kind) }
    return isText(fileExtension: fileExtension, head: head) ? .text : .other
  }

  /// True when the bytes may be a chat in any encoding a phone or a desk writes.
  static func isText(fileExtension: String, head: [UInt8]) -> Bool {
    if notChats.contains(fileExtension) { return false }
    if media.contains(where: { head.starts(with: $0) }) { return false }
    if hasBrandBox(head) { return false }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
    let nulls = head.count(where: { $0 == 0 })
    if textExtensions.contains(fileExtension) {
      // A damaged chat holds runs of NUL; a disguised picture holds control bytes all over.
      return controls(head) * 20 < head.count || nulls * 2 > head.count || isWide(head)
    }
    guard nulls == 0 else { return isWide(head) }
    return controls(head) * 50 <= head.count
  }

  /// UTF-16 without a mark: nearly all zeros on one side of the pairs, nearly none on the other.
  private static func isWide(_ head: [UInt8]) -> Bool {
    guard head.count >= 8 else { return false }
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let pairs = head.count / 2
    return max(zeros[0], zeros[1]) * 10 > pairs * 7 && min(zeros[0], zeros[1]) * 20 < pairs
  }

  private static func controls(_ head: [UInt8]) -> Int {
    head.count { $0 < 0x20 && !($0 >= 0x08 && $0 <= 0x0D) && $0 != 0x1B && $0 != 0 }
  }

  /// `ftyp` at byte 4: MP4, M4A, HEIC, 3GP.
  private static func hasBrandBox(_ head: [UInt8]) -> Bool {
    head.count >= 8 && head[4..<8].elementsEqual("ftyp".utf8)
  }

  private static let textExtensions: Set<String> = [
    "txt", "json", "jsonl", "ndjson", "xml", "html", "htm", "csv", "tsv", "log",
  ]

  /// Text by its bytes and yet never a chat: contact cards, calendars, styling of an HTML export.
  private static let notChats: Set<String> = [
    "vcf", "ics", "css", "js", "svg", "map", "rtf", "srt", "plist", "p7s", "pem",
  ]

  private static let media: [[UInt8]] = [
    [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], Array("GIF8".utf8), Array("RIFF".utf8),
    Array("OggS".utf8), Array("ID3".utf8), Array("%PDF".utf8), Array("SQLite format 3\0".utf8),
    [0x1A, 0x45, 0xDF, 0xA3], Array("fLaC".utf8), Array("#!AMR".utf8), Array("{\\rtf".utf8),
    Array("bplist".utf8), [0xD0, 0xCF, 0x11, 0xE0], [0x7F, 0x45, 0x4C, 0x46], [0xFF, 0xFB],
    [0xFF, 0xF1], [0xFF, 0xF9], Array("PK\u{3}\u{4}".utf8), Array("PGDMP".utf8),
    Array("II*\0".utf8), Array("MM\0*".utf8), [0x00, 0x00, 0x01, 0x00],
  ]
}
