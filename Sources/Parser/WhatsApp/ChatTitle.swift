/// The chat's name as the name of the exported file tells it.
///
///     WhatsApp Chat with Sanne.txt                 Android, in sixty languages
///     WhatsApp Chat - Sanne.zip!/_chat.txt         iPhone
///     Conversa do WhatsApp com Sanne (1).txt       downloaded twice
enum ChatTitle {
  /// Title from a member's path; nil when no component of it has the form WhatsApp gives.
  static func fromPath(_ path: String) -> String? {
    let bytes = Array(path.utf8)
    // From the inside out: the member, then the archives it lies in.
    for part in bytes.split(separator: UInt8(ascii: "/")).reversed() {
      var name = Array(part)
      // Containers end in `!` in a path.
      if name.last == UInt8(ascii: "!") { name.removeLast() }
      if let title = fromName(name) { return title }
    }
    return nil
  }

  /// The name without folders, archives and extension, when nothing better is known.
  static func fallback(_ path: String) -> String {
    let parts = Array(path.utf8).split(separator: UInt8(ascii: "/")).map { Array($0) }
    for var name in parts.reversed() {
      if name.last == UInt8(ascii: "!") { name.removeLast() }
      let base = withoutExtension(name)
      if base.isEmpty || base == Array("_chat".utf8) { continue }
      return String(decoding: base, as: UTF8.self)
    }
    return "_chat"
  }

  private static func fromName(_ name: [UInt8]) -> String? {
    let base = withoutCopyNumber(withoutExtension(name))
    let text = base.withUnsafeBufferPointer { spaced($0) }
    for row in patterns {
      guard text.count > row.before.count + row.after.count, text.starts(with: row.before),
        text[(text.count - row.after.count)...].elementsEqual(row.after)
      else { continue }
      let title = text[row.before.count..<(text.count - row.after.count)]
      return String(decoding: title, as: UTF8.self)
    }
    return nil
  }

  private struct Pattern {
    let before: [UInt8]
    let after: [UInt8]
  }

  /// Longest first, because `WhatsApp Chat ` is also how others begin.
  private static let patterns: [Pattern] = {
    var patterns = NoticeTable.titleRows.compactMap { row -> Pattern? in
      let text = row.pattern.withUnsafeBufferPointer { spaced($0) }
      guard let at = text.indices.first(where: { text[$0...].starts(with: Array("{1}".utf8)) })
      else { return nil }
      return Pattern(before: Array(text[..<at]), after: Array(text[(at + 3)...]))
    }
    for iPhone in ["WhatsApp Chat - ", "WhatsApp-chat - ", "WhatsApp chat - "] {
      patterns.append(Pattern(before: Array(iPhone.utf8), after: []))
    }
    return patterns.sorted {
      ($0.before.count + $0.after.count, String(decoding: $0.before, as: UTF8.self))
        > ($1.before.count + $1.after.count, String(decoding: $1.before, as: UTF8.self))
    }
  }()

  /// The same bytes with plain spaces: some languages have U+00A0 in the name.
  private static func spaced(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let mark = Scalar.markWidth(bytes, at, bytes.count)
      let space = Scalar.spaceWidth(bytes, at, bytes.count)
      if space > 0 { text.append(0x20) } else if mark == 0 { text.append(bytes[at]) }
      at += max(1, space + mark)
    }
    return text
  }

  private static func withoutExtension(_ name: [UInt8]) -> [UInt8] {
    for ending in [".txt", ".zip", ".TXT", ".ZIP"] where name.count > ending.utf8.count {
      if name[(name.count - ending.utf8.count)...].elementsEqual(ending.utf8) {
        return Array(name.dropLast(ending.utf8.count))
      }
    }
    return name
  }

  /// Cuts ` (1)` off, which browsers add to a second download.
  private static func withoutCopyNumber(_ name: [UInt8]) -> [UInt8] {
    guard name.last == UInt8(ascii: ")"), let open = name.lastIndex(of: UInt8(ascii: "(")),
      open > 1, name[open - 1] == 0x20
    else { return name }
    let digits = name[(open + 1)..<(name.count - 1)]
    guard (1...2).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 <= 9 }) else {
      return name
    }
    return Array(name[..<(open - 1)])
  }
}
