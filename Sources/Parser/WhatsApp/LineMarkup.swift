import Evidence

/// Marks that a program put round the parts of a line: stars and tags of bold letters, escapes.
///
///     **14-03-2025 09:15** - **Sanne:** Hoi       a note book that writes Markdown
///     14-03-2025 09:15 - *Sanne*: Hoi             a chat that was forwarded, with its bold letters
///     <p>14-03-2025 09:15 - <b>Sanne:</b> Hoi</p> the source of a page
///     \[14-03-2025 09:15\] Sanne: Hoi             Markdown that does not mean its brackets
///
/// They are taken off the head of a line up to the colon of the name, and tags off its two ends.
/// The trap: WhatsApp has the same stars for bold letters, so in a text they are words of somebody.
enum LineMarkup {
  /// Bytes of a line in which its head is looked for.
  private static let longestHead = 600
  private static let tags: Set<String> = [
    "a", "b", "big", "br", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "i", "li", "p",
    "pre", "small", "span", "strong", "td", "tr", "tt", "u",
  ]

  /// A line without the marks of its head; nil where it has no head, or no marks in it.
  static func head(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> [UInt8]? {
    guard line.count >= 14 else { return nil }
    let part = line.lowerBound..<min(line.upperBound, line.lowerBound + longestHead)
    // Cheap first: nearly all lines have none of the signs before their fortieth byte.
    guard bytes[part.prefix(120)].contains(where: isSign) else { return nil }
    var text: [UInt8] = []
    var places: [Int] = []
    var at = part.lowerBound
    while at < part.upperBound {
      let mark = width(bytes, at, part)
      if mark > 0 {
        at += mark
        continue
      }
      text.append(bytes[at])
      places.append(at)
      at += 1
    }
    // The mark of a list, or of a quote, with its space.
    let lead = text.prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    text.removeFirst(lead.count)
    places.removeFirst(lead.count)
    guard places.count < part.count else { return nil }
    return text.withUnsafeBufferPointer { text in
      guard let header = HeaderReader.read(text, 0, text.count), !header.isLog(text, text.count),
        header.stamp.clock >= 0
      else { return nil }
      let colon = colon(text, header.bodyStart)
      let end = colon.map { $0 + 1 } ?? header.bodyStart
      guard end <= places.count, end > 0 else { return nil }
      var rest = places[end - 1] + 1
      // What closes behind the colon: `**Sanne:** hoi`.
      while rest < part.upperBound {
        let mark = width(bytes, rest, part)
        guard mark > 0 else { break }
        rest += mark
      }
      // Nothing of it stood in the head: a bold word of somebody's text.
      guard rest - part.lowerBound > end else { return nil }
      // Only before the date: what closes stands at the end of the line (`LineBeginning`).
      let leading = places[0] - part.lowerBound
      guard rest - part.lowerBound - end > leading || bytes[part.lowerBound] == UInt8(ascii: "<")
      else { return nil }
      var out = Array(text[..<end])
      out += withoutTags(bytes, rest..<line.upperBound)
      return out
    }
  }

  /// A line without the tags at its two ends.
  static func withoutTags(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> ArraySlice<UInt8> {
    var start = line.lowerBound
    while start < line.upperBound {
      let width = tag(bytes, start, line.upperBound)
      guard width > 0 else { break }
      start += width
    }
    var end = line.upperBound
    while end > start, bytes[end - 1] == UInt8(ascii: ">") {
      guard let open = bytes[max(start, end - 64)..<end].lastIndex(of: UInt8(ascii: "<")),
        tag(bytes, open, end) == end - open
      else { break }
      end = open
    }
    return Array(bytes[start..<end])[...]
  }

  // MARK: - Signs

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~")
  }

  /// Bytes of the mark at a place; 0 where there is none.
  private static func width(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ line: Range<Int>
  ) -> Int {
    switch bytes[at] {
    case UInt8(ascii: "<"): return tag(bytes, at, line.upperBound)
    case UInt8(ascii: "*"), UInt8(ascii: "`"): return run(bytes, at, line)
    case UInt8(ascii: "_"), UInt8(ascii: "~"):
      let count = run(bytes, at, line)
      // Inside a word it is a letter of the name: `jan_de_wit`, and the telephone's mark `~Jan`.
      if bytes[at] == UInt8(ascii: "~"), count < 2 { return 0 }
      let isInside =
        at > line.lowerBound && isLetter(bytes[at - 1]) && at + count < line.upperBound
        && isLetter(bytes[at + count])
      return isInside ? 0 : count
    case UInt8(ascii: "\\"):
      let isEscape =
        at + 1 < line.upperBound && bytes[at + 1] < 0x80 && bytes[at + 1] > 0x20
        && !isLetter(bytes[at + 1])
      return isEscape ? 1 : 0
    default: return 0
    }
  }

  private static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ line: Range<Int>) -> Int
  {
    var end = at
    while end < line.upperBound, end - at < 3, bytes[end] == bytes[at] { end += 1 }
    return end - at
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 <= 9 || byte >= 0x80
  }

  /// Bytes of a tag of HTML at a place; 0 where there is none.
  private static func tag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard start < end, bytes[start] == UInt8(ascii: "<") else { return 0 }
    var at = start + 1
    if at < end, bytes[at] == UInt8(ascii: "/") { at += 1 }
    var name: [UInt8] = []
    while at < end, name.count < 8, isLetter(bytes[at]), bytes[at] < 0x80 {
      name.append(bytes[at] | 0x20)
      at += 1
    }
    // A digit has its bit already.
    guard tags.contains(String(decoding: name, as: UTF8.self)) else { return 0 }
    let stop = min(end, start + 200)
    guard at < stop, let close = bytes[at..<stop].firstIndex(of: UInt8(ascii: ">")) else {
      return 0
    }
    return close + 1 - start
  }

  private static func colon(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var at = start
    while at < min(text.count, start + 200) {
      if text[at] == UInt8(ascii: ":"),
        at + 1 == text.count || Scalar.spaceWidth(text, at + 1, text.count) > 0
      {
        return at > start ? at : nil
      }
      at += 1
    }
    return nil
  }
}

/// Characters that a page writes as names and numbers: `&amp;`, `&nbsp;`, `&#39;`.
///
/// A text copied out of the source of a page, or out of a database that keeps pages. The trap: an
/// address somebody sent may hold `&amp;` as well; only where every `&` of a text begins such a name,
/// several times, were they put there by a program.
enum LineEntities {
  private static let sample = 1 << 20
  private static let least = 3

  /// Whether a text is written so: by its first megabyte.
  static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    var bare = 0
    var kinds: Set<UInt32> = []
    let end = min(bytes.count, sample)
    var at = 0
    while let place = LineEnds.find(UInt8(ascii: "&"), bytes, at, end) {
      at = place + 1
      guard let (scalar, width) = entity(bytes, place, min(end, place + 12)) else {
        bare += 1
        continue
      }
      count += 1
      kinds.insert(scalar)
      at = place + width
    }
    // A space that holds lines together is no word of anybody.
    if kinds == [0x20], count >= least { return true }
    // The same one over and over may be what links are made of.
    guard bare == 0, count >= least, kinds != [0x26] || count >= 12 else { return false }
    return !hasBare(bytes, end)
  }

  /// Whether a sign stands there that a page would have written as a name.
  private static func hasBare(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    var at = 0
    while let place = LineEnds.find(UInt8(ascii: "<"), bytes, at, end) {
      // `<Media omitted>` and `<3` are no tags.
      let next = place + 1 < end ? bytes[place + 1] : 0
      if next != UInt8(ascii: "/"), !(next &- 0x61 < 26) { return true }
      at = place + 1
    }
    return false
  }

  /// Appends a line with the characters in the place of their names; returns how many there were.
  static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into text: inout [UInt8]
  ) -> Int {
    var count = 0
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "&"),
        let (scalar, width) = entity(bytes, at, min(range.upperBound, at + 12))
      else {
        text.append(bytes[at])
        at += 1
        continue
      }
      Scalar.append(scalar, to: &text)
      at += width
      count += 1
    }
    return count
  }

  private static let names: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "euro": 0x20AC,
    "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C,
    "rdquo": 0x201D, "bdquo": 0x201E, "hellip": 0x2026, "laquo": 0xAB, "raquo": 0xBB,
    "bull": 0x2022,
    "middot": 0xB7, "copy": 0xA9, "reg": 0xAE, "deg": 0xB0, "pound": 0xA3, "yen": 0xA5,
    "sect": 0xA7,
    "lrm": 0x200E, "rlm": 0x200F, "zwj": 0x200D, "shy": 0xAD, "iexcl": 0xA1, "iquest": 0xBF,
    "szlig": 0xDF, "aelig": 0xE6, "oslash": 0xF8, "aring": 0xE5, "ccedil": 0xE7, "ntilde": 0xF1,
    "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2, "atilde": 0xE3, "auml": 0xE4, "egrave": 0xE8,
    "eacute": 0xE9, "ecirc": 0xEA, "euml": 0xEB, "igrave": 0xEC, "iacute": 0xED, "icirc": 0xEE,
    "iuml": 0xEF, "ograve": 0xF2, "oacute": 0xF3, "ocirc": 0xF4, "otilde": 0xF5, "ouml": 0xF6,
    "ugrave": 0xF9, "uacute": 0xFA, "ucirc": 0xFB, "uuml": 0xFC, "yuml": 0xFF, "yacute": 0xFD,
    "Agrave": 0xC0, "Aacute": 0xC1, "Acirc": 0xC2, "Atilde": 0xC3, "Auml": 0xC4, "Aring": 0xC5,
    "AElig": 0xC6, "Ccedil": 0xC7, "Egrave": 0xC8, "Eacute": 0xC9, "Ecirc": 0xCA, "Euml": 0xCB,
    "Iacute": 0xCD, "Icirc": 0xCE, "Iuml": 0xCF, "Ntilde": 0xD1, "Oacute": 0xD3, "Ocirc": 0xD4,
    "Otilde": 0xD5, "Ouml": 0xD6, "Oslash": 0xD8, "Uacute": 0xDA, "Ucirc": 0xDB, "Uuml": 0xDC,
  ]

  private static func entity(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (scalar: UInt32, width: Int)? {
    guard let close = bytes[start..<end].firstIndex(of: UInt8(ascii: ";")), close > start + 1 else {
      return nil
    }
    let name = bytes[start + 1..<close]
    guard name.first == UInt8(ascii: "#") else {
      return names[String(decoding: name, as: UTF8.self)].map { ($0, close + 1 - start) }
    }
    let isHex = name.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
    guard let value = UInt32(digits, radix: isHex ? 16 : 10), value >= 0x20,
      Unicode.Scalar(value) != nil
    else { return nil }
    return (value == 0xA0 ? 0x20 : value, close + 1 - start)
  }
}
