import Evidence

/// The name of a member as raw bytes, with a readable form and what is wrong with it.
///
/// A name is data, never a path: `../../etc/passwd`, names in CP437, empty names and names with a
/// right-to-left override all occur in real archives. Nothing here opens or makes a file.
///
///     [4A 6F 73 82 2E 74 78 74]  ->  "José.txt", encoding cp437 (a guess, noted as one)
struct MemberName {
  /// The whole path as the container has it.
  let raw: [UInt8]
  /// Readable form with `/` between the parts; control and bidi characters are kept.
  let text: String
  /// The code page guessed, nil when the bytes are UTF-8.
  let guessed: CodePage?
  /// Stable words for what is unsafe about it, in a fixed order; empty for a plain name.
  let dangers: [String]

  /// Reads a name; `isDOS` breaks the tie between DOS and Windows code pages.
  init(raw: [UInt8], isDOS: Bool = true, acceptBackslash: Bool = true) {
    self.raw = raw
    var readable: String
    if let valid = String(validating: raw, as: UTF8.self) {
      readable = valid
      guessed = nil
    } else {
      let page = Self.guess(raw, isDOS: isDOS)
      guessed = page
      readable = ""
      readable.unicodeScalars.append(contentsOf: raw.map(page.scalar))
    }
    // Windows tools write backslashes where the zip specification asks for slashes.
    let hasBackslash = readable.utf8.contains(UInt8(ascii: "\\"))
    if hasBackslash, acceptBackslash, !readable.utf8.contains(UInt8(ascii: "/")) {
      readable = String(
        String.UnicodeScalarView(
          readable.unicodeScalars.map {
            $0 == "\\" ? "/" : $0
          }))
    }
    text = readable
    dangers = Self.dangers(of: readable)
  }

  /// The last part of the path as raw bytes.
  var rawLast: [UInt8] {
    let parts = raw.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    return parts.last.map(Array.init) ?? []
  }

  /// The last part of the path, readable.
  var last: Substring.UTF8View {
    text.utf8.split(separator: UInt8(ascii: "/")).last ?? "".utf8[...]
  }

  /// True for what systems add next to the files of a person: nothing is said of what it is.
  ///
  /// What it is, its bytes say: a name with a dot before it hides a chat from a person who looks, and
  /// must not hide it from a program that does.
  var isHousekeeping: Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"))
    if parts.contains(where: { $0.elementsEqual("__MACOSX".utf8) }) { return true }
    // iCloud hides what it has not brought down yet: `.chat.zip.icloud`.
    return parts.last?.first == UInt8(ascii: ".") && fileExtension != "icloud"
  }

  /// The last part of the path as text, by which formats know their parts.
  var lastText: String { String(decoding: Array(last), as: UTF8.self) }

  /// What a member of this name is; nothing is said of what the system put there by itself.
  func kind(_ content: Content) -> FileKind? { isHousekeeping ? nil : content.kind }

  /// The part after the last dot in lower case; empty when there is none.
  var fileExtension: String { Self.fileExtension(of: text) }

  /// The part after the last dot of a path in lower case; empty when there is none.
  static func fileExtension(of path: String) -> String {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last ?? "".utf8[...]
    guard let dot = last.lastIndex(of: UInt8(ascii: ".")), dot != last.startIndex else { return "" }
    let lower = last[last.index(after: dot)...].map { (0x41...0x5A).contains($0) ? $0 | 32 : $0 }
    return String(decoding: lower, as: UTF8.self)
  }

  /// Says that the name promises an archive which the bytes are not.
  func sayIfNoArchive(_ outcome: inout MemberOutcome) {
    guard !isHousekeeping, ContainerKind.promised.contains(fileExtension) else { return }
    outcome.say(.archiveDamaged, .error, [Fact("reason", "no-signature")])
  }

  /// Says that the name promises text which the bytes are not.
  func sayIfNoText(_ outcome: inout MemberOutcome) {
    guard !isHousekeeping, fileExtension == "txt" else { return }
    outcome.say(.formatUnknown, .warning, [Fact("reason", "not-text")])
  }

  private static func dangers(of text: String) -> [String] {
    var found: [String] = []
    let parts = text.utf8.split(separator: UInt8(ascii: "/"))
    if text.isEmpty { found.append("empty") }
    if text.utf8.first == UInt8(ascii: "/") { found.append("absolute") }
    if parts.contains(where: { $0.elementsEqual("..".utf8) }) { found.append("parent-folder") }
    var hasControl = false
    var hasBidi = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0: hasControl = true
      case 0x202A...0x202E, 0x2066...0x2069: hasBidi = true
      default: break
      }
    }
    if hasControl { found.append("control-character") }
    if hasBidi { found.append("bidi-override") }
    return found
  }

  /// The code page whose reading looks most like words.
  static func guess(_ raw: [UInt8], isDOS: Bool) -> CodePage {
    let order: [CodePage] = isDOS ? [.cp437, .cp850, .cp1252] : [.cp1252, .cp437, .cp850]
    var best = order[0]
    var bestScore = Int.min
    for page in order {
      let score = score(raw, page)
      if score > bestScore {
        best = page
        bestScore = score
      }
    }
    return best
  }

  /// Letters of Western Europe count for a reading; box drawings, symbols inside a word, undefined
  /// bytes and a capital after a small letter against it.
  private static func score(_ raw: [UInt8], _ page: CodePage) -> Int {
    var score = 0
    for (index, byte) in raw.enumerated() where byte >= 128 {
      let scalar = page.scalar(byte)
      let isAfterSmall = index > 0 && (0x61...0x7A).contains(raw[index - 1])
      switch scalar.value {
      case 0xFFFD: score -= 20
      case 0x2500...0x25FF: score -= 6
      case 0xC0...0xFF where scalar.value != 0xD7 && scalar.value != 0xF7:
        let isSmall = scalar.value >= 0xDF
        score += isSmall ? 4 : (isAfterSmall ? -1 : 3)
      case 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E, 0x131: score += 1
      case 0x2018, 0x2019, 0x2013, 0x2014, 0xA0: score += isAfterSmall ? 1 : 0
      case 0x370...0x3FF: score -= 2
      default: score -= isAfterSmall ? 3 : 1
      }
    }
    return score
  }
}
