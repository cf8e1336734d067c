import Evidence

/// What the first bytes and the name of a member say it is.
///
/// Names lie and contents do not: `chat.txt` may be a photo, a chat may have no extension. The
/// bytes decide first; the extension decides only between readings the bytes allow.
enum Content: Hashable {
  /// May be a chat: delivered.
  case text
  /// No text, and yet a format asked for its bytes (a database, its log, a key): delivered.
  case wanted(FileKind)
  /// An archive: opened when the limits allow it.
  case archive(ContainerKind)
  /// Media, documents and all else: hashed and listed.
  case other(FileKind)

  /// Whether the bytes go to the formats.
  var isDelivered: Bool {
    switch self {
    case .text, .wanted: true
    case .archive, .other: false
    }
  }

  /// Whether its text is taken out.
  var isWriting: Bool { if case .archive(let kind) = self { kind.isWriting } else { false } }

  /// The same for a part of a backup of an iPhone: its name decides, for encrypted bytes look like
  /// anything, and of the files of all apps only a few are anybody's messages.
  func of(_ part: FinderPart) -> Content {
    if part.isKept { return .wanted(part.kind) }
    return isDelivered ? .other(kind) : self
  }

  /// What it is, for the list of members.
  var kind: FileKind {
    switch self {
    case .text: .text
    case .archive(.writing(let writing)): writing.kind
    case .archive(.packedDocument): .document
    case .archive(.chatBackup): .encryptedBackup
    case .archive: .archive
    case .wanted(let kind), .other(let kind): kind
    }
  }
}

/// Tells text from archives and from all that is neither by the first bytes.
enum ContentSniff {
  /// Bytes looked at.
  static let headBytes = 4_096

  /// Decides what a member is from its name and its first bytes.
  static func content(fileExtension: String, head: [UInt8]) -> Content {
    guard !head.isEmpty else { return .other(.empty) }
    // What a cloud leaves in the place of a file: its name says so, whatever it is made of.
    if placeholders.contains(fileExtension) { return .other(.placeholder) }
    if let kind = ContainerKind(fileExtension: fileExtension, head: head) { return .archive(kind) }
    // What macOS puts beside files bears their names, a chat's too.
    if leftBySystems.contains(where: head.starts) { return .other(.unknown) }
    if notChats.contains(fileExtension) {
      return .other(KindSniff.byName(fileExtension) ?? .unknown)
    }
    if let kind = KindSniff.byBytes(head, fileExtension: fileExtension) { return .other(kind) }
    if isText(fileExtension: fileExtension, head: head) {
      return ServiceSniff.fits(head) ? .wanted(.otherChat) : .text
    }
    // Its first head is damaged, or other bytes stand before it: the rest may be read all the same.
    switch fileExtension {
    case "zip", "zipx": return .archive(.zip)
    case "tar": return .archive(.tar)
    default: return .other(KindSniff.byName(fileExtension) ?? .unknown)
    }
  }

  /// True when the bytes may be a chat in any encoding a phone or a desk writes.
  private static func isText(fileExtension: String, head: [UInt8]) -> Bool {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
    if isFourWide(head) { return true }
    let nulls = head.count(where: { $0 == 0 })
    if textExtensions.contains(fileExtension) {
      // A damaged chat holds runs of NUL; a disguised picture holds control bytes all over.
      return controls(head) * 20 < head.count || nulls * 2 > head.count || isWide(head)
        || isWideText(head)
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

  /// UTF-32, with a mark or without: the high half of nearly every four bytes is zero, the low half not.
  private static func isFourWide(_ head: [UInt8]) -> Bool {
    let units = head.count / 4
    guard units >= 8 else { return false }
    var fitting = [0, 0]
    for at in stride(from: 0, to: units * 4, by: 4) {
      let halves = [head[at] | head[at + 1], head[at + 2] | head[at + 3]]
      // The marks are FF FE and FE FF; an emoji has a 1 in its high half.
      if halves[1] <= 1, halves[0] != 0 { fitting[0] += 1 }
      if halves[0] <= 1, halves[1] != 0 { fitting[1] += 1 }
    }
    guard let end = [0, 1].first(where: { fitting[$0] * 20 >= units * 19 }) else { return false }
    // Numbers of a program look like that too; characters of text are none of these.
    return stride(from: 0, to: units * 4, by: 4).count { at in
      let low = end == 0 ? [head[at], head[at + 1]] : [head[at + 3], head[at + 2]]
      return low[1] == 0 && low[0] < 0x20 && !(0x08...0x0D).contains(low[0])
    } * 50 <= units
  }

  /// UTF-16 without a mark in letters that are not Latin.
  ///
  /// Digits and spaces leave zeros on one side of the pairs, and all of it is text. In a picture half
  /// a pair or a control character comes soon.
  private static func isWideText(_ head: [UInt8]) -> Bool {
    let units = head.count / 2
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let high = zeros[0] > zeros[1] ? 0 : 1
    guard units >= 12, zeros[high] * 8 >= units, zeros[1 - high] * 8 <= zeros[high] else {
      return false
    }
    var isHalf = false
    for index in 0..<units {
      let unit = Int(head[index * 2 + high]) << 8 | Int(head[index * 2 + 1 - high])
      guard (unit & 0xFC00 == 0xDC00) == isHalf, unit < 0xFFFE,
        unit >= 0x20 || (0x09...0x0D).contains(unit)
      else { return false }
      isHalf = unit & 0xFC00 == 0xD800
    }
    return true
  }

  private static func controls(_ head: [UInt8]) -> Int {
    head.count { $0 < 0x20 && !($0 >= 0x08 && $0 <= 0x0D) && $0 != 0x1B && $0 != 0 }
  }

  /// AppleDouble, AppleSingle and `.DS_Store`.
  private static let leftBySystems: [[UInt8]] = [
    [0x00, 0x05, 0x16, 0x07], [0x00, 0x05, 0x16, 0x00],
    [0x00, 0x00, 0x00, 0x01, 0x42, 0x75, 0x64, 0x31],
  ]

  private static let textExtensions: Set<String> = [
    "txt", "json", "jsonl", "ndjson", "xml", "html", "htm", "csv", "tsv", "log",
  ]

  private static let placeholders: Set<String> = [
    "icloud", "gdoc", "gsheet", "gslides", "gdraw", "gform", "url", "webloc",
  ]

  /// Text by its bytes and yet never a chat: contact cards, calendars, styling of an HTML export.
  private static let notChats: Set<String> = [
    "vcf", "ics", "css", "js", "svg", "map", "rtf", "srt", "plist", "p7s", "pem",
  ]
}
