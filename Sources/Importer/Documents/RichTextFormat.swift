import Evidence

/// The text of an RTF document.
///
/// Letters come as `\'e9` in the code page of the document, as `\u233?` with a substitute behind
/// it, and, from programs that do not know the format, as raw UTF-8.
///
///     {\rtf1\ansi Caf\'e9 \u128522?\par}   ->  Café 😊
enum RichTextFormat {
  /// The words, a line for each paragraph.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    var beside = TextBeside()
    return text(bytes, &beside)
  }

  /// The words, and how much stands beside them.
  static func text(_ bytes: [UInt8], _ beside: inout TextBeside) -> [UInt8] {
    var reader = RichTextReader(bytes)
    let text = reader.read()
    beside = reader.beside
    return text
  }
}

private struct RichTextReader {
  private let bytes: [UInt8]
  private var at = 0
  private var out: [UInt8] = []
  private var group = Group()
  private var stack: [Group] = []
  private var set = Charset.single(.windows1252)
  /// Bytes of the code page that wait for those that follow.
  private var pending: [UInt8] = []
  private var high: UInt32?
  /// Characters that stand in for one just read.
  private var substitutes = 0
  private let isUTF8: Bool
  /// What stands beside the words.
  private(set) var beside = TextBeside()

  private struct Group {
    var isSkipped = false
    var substitutes = 1
    /// Where the words of a comment or a note begin, in the text that was written so far.
    var aside: Int?
  }

  /// Groups inside one another; nothing real has a hundred.
  private static let mostGroups = 4_096

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isUTF8 = String(validating: bytes, as: UTF8.self) != nil
  }

  mutating func read() -> [UInt8] {
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "{"):
        flush()
        guard stack.count < Self.mostGroups else { return out }
        stack.append(group)
        group.aside = nil
        substitutes = 0
      case UInt8(ascii: "}"):
        flush()
        endAside()
        group = stack.popLast() ?? Group()
        substitutes = 0
      case UInt8(ascii: "\\"): control()
      case 0x0A, 0x0D, 0: break
      default: take(byte)
      }
    }
    flush()
    // A document that breaks off in a comment.
    endAside()
    while let outer = stack.popLast() {
      group = outer
      endAside()
    }
    return out
  }

  /// Moves the words of a comment or a note out of those of the document.
  private mutating func endAside() {
    guard let start = group.aside, start <= out.count else { return }
    beside.words += out[start...] + [0x0A]
    out.removeSubrange(start...)
    group.aside = nil
  }

  private mutating func control() {
    guard at < bytes.count else { return }
    let byte = bytes[at]
    guard (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) else {
      at += 1
      return symbol(byte)
    }
    let start = at
    while at < bytes.count, at - start < 32,
      (0x41...0x5A).contains(bytes[at]) || (0x61...0x7A).contains(bytes[at])
    {
      at += 1
    }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    let first = at
    if at < bytes.count, bytes[at] == UInt8(ascii: "-") { at += 1 }
    while at < bytes.count, at - first < 11, (0x30...0x39).contains(bytes[at]) { at += 1 }
    let number = Plausible.whole(bytes[first..<at]).map { Int($0) }
    if at < bytes.count, bytes[at] == 0x20 { at += 1 }
    run(word, number)
  }

  private mutating func symbol(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "'"):
      guard at + 1 < bytes.count, let high = TransferEncoding.hexadecimal(bytes[at]),
        let low = TransferEncoding.hexadecimal(bytes[at + 1])
      else { return }
      at += 2
      if substitutes > 0 {
        substitutes -= 1
      } else if !group.isSkipped {
        pending.append(high << 4 | low)
      }
    case UInt8(ascii: "*"): group.isSkipped = true
    case UInt8(ascii: "~"): put(0x20)
    case UInt8(ascii: "_"): put(0x2D)
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): take(byte)
    case 0x0A, 0x0D: put(0x0A)
    default: break
    }
  }

  private mutating func run(_ word: String, _ number: Int?) {
    switch word {
    case "u":
      guard let number, !group.isSkipped else { return }
      unit(UInt32(truncatingIfNeeded: number & 0xFFFF))
      // Programs write whole scalars too, where the format has halves.
      if number > 0xFFFF { unitScalar(UInt32(truncatingIfNeeded: number)) }
      substitutes = group.substitutes
    case "uc": group.substitutes = min(max(number ?? 1, 0), 8)
    case "par", "line", "sect", "page", "row": put(0x0A)
    case "tab", "cell": put(0x09)
    case "emdash": put(0x2014)
    case "endash": put(0x2013)
    case "lquote": put(0x2018)
    case "rquote": put(0x2019)
    case "ldblquote": put(0x201C)
    case "rdblquote": put(0x201D)
    case "bullet": put(0x2022)
    case "ansicpg":
      let label = "cp\(number ?? 1252)"
      if let known = Charset(label: label.utf8) { set = known }
      if number == 65_001 { set = .utf8 }
    case "mac": set = .single(.macRoman)
    case "pc": set = .single(.dos850)
    case "bin": at = min(bytes.count, at + min(max(number ?? 0, 0), bytes.count))
    case "footnote", "annotation":
      if !group.isSkipped, word == "footnote" { beside.footnotes += 1 }
      if word == "annotation" { beside.comments += 1 }
      // `\\*` in front of it means that a program may leave it out; one in a skipped group is.
      group.isSkipped = stack.last?.isSkipped ?? false
      flush()
      group.aside = out.count
    case "deleted" where number != 0:
      if !group.isSkipped { beside.deleted += 1 }
      group.isSkipped = true
    case _ where Self.destinations.contains(word): group.isSkipped = true
    default: break
    }
  }

  /// A unit of UTF-16, of which two may make one letter.
  private mutating func unit(_ value: UInt32) {
    flush()
    if value & 0xFC00 == 0xD800 {
      high = value
      return
    }
    if value & 0xFC00 == 0xDC00, let first = high {
      high = nil
      return Charset.append(0x10000 + (first & 0x3FF) << 10 + value & 0x3FF, to: &out)
    }
    high = nil
    Charset.append(value, to: &out)
  }

  /// Replaces the unit that was just written by the scalar that was meant.
  private mutating func unitScalar(_ value: UInt32) {
    high = nil
    while let last = out.last, last & 0xC0 == 0x80 { out.removeLast() }
    if !out.isEmpty { out.removeLast() }
    Charset.append(value, to: &out)
  }

  private mutating func put(_ scalar: UInt32) {
    guard !group.isSkipped else { return }
    flush()
    Charset.append(scalar, to: &out)
  }

  private mutating func take(_ byte: UInt8) {
    if substitutes > 0 {
      substitutes -= 1
      return
    }
    guard !group.isSkipped else { return }
    if byte >= 0x80, !isUTF8 {
      pending.append(byte)
      return
    }
    flush()
    out.append(byte)
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    out += set.utf8(pending)?.text ?? pending
    pending.removeAll()
  }

  /// Groups that hold no text of the document.
  private static let destinations: Set<String> = [
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "headerl",
    "headerr", "headerf", "footerl", "footerr", "footerf", "listtable", "listoverridetable",
    "rsidtbl",
    "generator", "themedata", "datastore", "latentstyles", "xmlnstbl", "fldinst", "filetbl",
    "revtbl",
    "nonshppict", "atnid", "atnauthor", "mmathPr", "pgdsctbl", "userprops",
    "template",
  ]
}
