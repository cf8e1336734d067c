/// The parameters of a mail's field, with names of files in any letters.
///
/// Three ways to write `é` in a file's name are met, and mixtures of them: encoded words of
/// RFC 2047, which the standard forbids there and nearly everybody writes; the percent signs of
/// RFC 2231, cut over several parameters; and raw bytes.
///
///     attachment; filename*0*=utf-8''Caf%C3%A9; filename*1=" om acht.txt"  ->  Café om acht.txt
struct MailParameters {
  private var plain: [String: [UInt8]] = [:]
  private var pieces: [String: [Int: (value: [UInt8], isEncoded: Bool)]] = [:]

  /// Reads what follows the first semicolon of a value.
  init(_ value: [UInt8]) {
    var at = value.firstIndex(of: UInt8(ascii: ";")) ?? value.count
    while at < value.count {
      while at < value.count, value[at] <= 0x20 || value[at] == UInt8(ascii: ";") { at += 1 }
      let start = at
      while at < value.count, value[at] != UInt8(ascii: "="), value[at] != UInt8(ascii: ";") {
        at += 1
      }
      let name = String(
        decoding: MailHeaders.trimmed(Array(value[start..<at])).map { MailHeaders.lower($0) },
        as: UTF8.self)
      guard at < value.count, value[at] == UInt8(ascii: "=") else { continue }
      at += 1
      while at < value.count, value[at] <= 0x20 { at += 1 }
      add(name, Self.read(value, &at))
      if plain.count + pieces.count > 200 { return }
    }
  }

  /// A value as it is written: a boundary, a character set, a word.
  func raw(_ name: String) -> [UInt8]? {
    if let value = plain[name] { return value }
    guard let parts = pieces[name] else { return nil }
    return Self.joined(parts)?.bytes
  }

  /// A value in lower-case ASCII.
  func word(_ name: String) -> String {
    String(decoding: (raw(name) ?? []).map { MailHeaders.lower($0) }, as: UTF8.self)
  }

  /// A value for people, in UTF-8 where its letters are known.
  func text(_ name: String) -> [UInt8]? {
    if let parts = pieces[name], let (bytes, label) = Self.joined(parts) {
      guard let label, let set = Charset(label: label) else { return bytes }
      return set.utf8(bytes)?.text ?? bytes
    }
    return plain[name].map(EncodedWords.decode)
  }

  // MARK: - Inside

  private mutating func add(_ name: String, _ value: [UInt8]) {
    guard name.contains("*") else {
      if plain[name] == nil { plain[name] = value }
      return
    }
    let parts = name.split(separator: "*", omittingEmptySubsequences: false)
    let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let isEncoded = name.hasSuffix("*")
    guard number < 1_000 else { return }
    pieces[String(parts[0]), default: [:]][number] = (value, isEncoded)
  }

  /// A quoted string, or all up to the next semicolon: names with spaces come without quotes too.
  private static func read(_ value: [UInt8], _ at: inout Int) -> [UInt8] {
    var out: [UInt8] = []
    guard at < value.count, value[at] == UInt8(ascii: "\"") else {
      while at < value.count, value[at] != UInt8(ascii: ";") {
        out.append(value[at])
        at += 1
      }
      return MailHeaders.trimmed(out)
    }
    at += 1
    while at < value.count, value[at] != UInt8(ascii: "\"") {
      // A path of Windows has backslashes that escape nothing.
      if value[at] == UInt8(ascii: "\\"), at + 1 < value.count,
        value[at + 1] == UInt8(ascii: "\"") || value[at + 1] == UInt8(ascii: "\\")
      {
        at += 1
      }
      out.append(value[at])
      at += 1
    }
    at += 1
    return out
  }

  private static func joined(
    _ parts: [Int: (value: [UInt8], isEncoded: Bool)]
  ) -> (bytes: [UInt8], label: [UInt8]?)? {
    var bytes: [UInt8] = []
    var label: [UInt8]?
    for (position, number) in parts.keys.sorted().enumerated() {
      guard let part = parts[number] else { continue }
      var value = part.value[...]
      if part.isEncoded, position == 0 {
        let cuts = value.split(
          separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        if cuts.count == 3 {
          label = Array(cuts[0])
          value = cuts[2]
        }
      }
      bytes += part.isEncoded ? percent(value) : Array(value)
    }
    return parts.isEmpty ? nil : (bytes, label)
  }

  private static func percent(_ value: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var at = value.startIndex
    while at < value.endIndex {
      if value[at] == UInt8(ascii: "%"), at + 2 < value.endIndex,
        let high = TransferEncoding.hexadecimal(value[at + 1]),
        let low = TransferEncoding.hexadecimal(value[at + 2])
      {
        out.append(high << 4 | low)
        at += 3
      } else {
        out.append(value[at])
        at += 1
      }
    }
    return out
  }
}

/// The encoded words of RFC 2047: letters of any alphabet in a header of ASCII.
///
///     =?iso-8859-1?Q?Jos=E9?= =?utf-8?B?LnR4dA==?=   ->  José.txt
enum EncodedWords {
  /// Replaces every encoded word; the rest stays as it is.
  static func decode(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    // Words of one set that follow each other are joined first: a character may be cut in two.
    var pending: (label: [UInt8], bytes: [UInt8])?
    func flush() {
      guard let word = pending else { return }
      out += Charset(label: word.label)?.utf8(word.bytes)?.text ?? word.bytes
      pending = nil
    }
    var at = 0
    while at < text.count {
      if let word = word(text, at) {
        if let last = pending, last.label == word.label {
          pending = (last.label, last.bytes + word.bytes)
        } else {
          flush()
          pending = (word.label, word.bytes)
        }
        at = word.end
        // Spaces between two encoded words belong to neither.
        var next = at
        while next < text.count, text[next] <= 0x20 { next += 1 }
        if next > at, next < text.count, self.word(text, next) != nil { at = next }
        continue
      }
      flush()
      out.append(text[at])
      at += 1
    }
    flush()
    return out
  }

  private static func word(
    _ text: [UInt8], _ start: Int
  ) -> (label: [UInt8], bytes: [UInt8], end: Int)? {
    guard start + 8 < text.count, text[start] == UInt8(ascii: "="),
      text[start + 1] == UInt8(ascii: "?")
    else { return nil }
    // A word has at most 75 characters; some programs write a few hundred.
    let limit = min(text.count, start + 1_000)
    guard
      let second = text[(start + 2)..<limit].firstIndex(of: UInt8(ascii: "?")),
      second + 2 < limit, text[second + 2] == UInt8(ascii: "?")
    else { return nil }
    let first = second + 3
    var end = first
    while end + 1 < limit, !(text[end] == UInt8(ascii: "?") && text[end + 1] == UInt8(ascii: "=")) {
      end += 1
    }
    guard end + 1 < limit else { return nil }
    let body = text[first..<end]
    let label = text[(start + 2)..<second].prefix { $0 != UInt8(ascii: "*") }.map {
      MailHeaders.lower($0)
    }
    switch MailHeaders.lower(text[second + 1]) {
    case UInt8(ascii: "b"):
      return (label, TransferEncoding.base64.decode(body).bytes, end + 2)
    case UInt8(ascii: "q"):
      let spaced = body.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return (label, TransferEncoding.quotedPrintable.decode(spaced[...]).bytes, end + 2)
    default: return nil
    }
  }
}
