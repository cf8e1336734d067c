import Evidence

/// The text of a member as UTF-8, with the way back to the member's own bytes.
///
/// A UTF-8 export is used as it is. One that went through other programs may be UTF-16, UTF-32 or a set of
/// one byte a character, may have been decoded twice, or may have signs in front of every line
/// (`LineDress`). It is rewritten once, and because spans begin and end at lines, a map of lines is
/// enough to come back.
struct MemberText {
  /// How the member is written.
  enum Encoding: String {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case utf32LittleEndian = "UTF-32LE"
    case utf32BigEndian = "UTF-32BE"
    case windows1250 = "Windows-1250"
    case windows1251 = "Windows-1251"
    case windows1252 = "Windows-1252"
    case windows1253 = "Windows-1253"
    case windows1254 = "Windows-1254"
    case windows1255 = "Windows-1255"
    case windows1256 = "Windows-1256"
    case windows1257 = "Windows-1257"
    case windows874 = "Windows-874"
    case koi8 = "KOI8-U"
    case dos866 = "CP866"
    case isoCyrillic = "ISO-8859-5"
    case isoGreek = "ISO-8859-7"
    case isoArabic = "ISO-8859-6"
    case latin2 = "ISO-8859-2"
    case latin7 = "ISO-8859-13"
    case macCyrillic = "Mac Cyrillic"
    case macRoman = "Mac Roman"
    case macLatin2 = "Mac Latin 2"
    case dos437 = "CP437"
    case dos850 = "CP850"
    case dos852 = "CP852"
    case dos737 = "CP737"
    case dos775 = "CP775"
    case dos857 = "CP857"
    case dos860 = "CP860"
    case dos861 = "CP861"
    case dos862 = "CP862"
    case dos865 = "CP865"
    case shiftJIS = "Shift_JIS"
    case eucJapan = "EUC-JP"
    case iso2022Japan = "ISO-2022-JP"
    case gb18030 = "GB18030"
    case big5 = "Big5"
    case eucKorea = "EUC-KR"
    /// UTF-8 that was taken for Windows-1252 and written as UTF-8 again: `Ã©` for `é`.
    case decodedTwice = "UTF-8, Windows-1252, UTF-8"
    case decodedTwice1250 = "UTF-8, Windows-1250, UTF-8"
    case decodedTwice1251 = "UTF-8, Windows-1251, UTF-8"
    case decodedTwice1254 = "UTF-8, Windows-1254, UTF-8"
    case decodedTwiceDOS437 = "UTF-8, CP437, UTF-8"
    case decodedTwiceDOS850 = "UTF-8, CP850, UTF-8"
    case decodedTwiceMac = "UTF-8, Macintosh, UTF-8"
  }

  /// The text.
  let buffer: [UInt8]
  /// How the member is written.
  let encoding: Encoding
  /// Bytes of the member.
  let memberBytes: Int
  /// Zeros at the end of the member, which are no text; a download that broke off leaves them.
  let zeros: Range<Int>?
  /// Runs of zeros before that, which are no text either: holes of a file that was never written whole.
  let holes: [Range<Int>]
  /// True where another set of one byte a character would have given letters as well.
  private(set) var isAssumed = false
  /// Place of the first byte that is no UTF-8, where the text is the member's own bytes.
  let firstInvalid: Int?
  /// What was taken off the lines, and how many had it.
  private(set) var undressed: [(dress: LineDress, count: Int)] = []
  /// Heads in the order of an app's clipboard that were written anew.
  private(set) var copied: Set<CopiedHead.Kind> = []
  /// Places of lines in the text, in the member, and units before them that were no characters.
  private var lines: [(text: Int, member: Int, damage: Int)] = []

  /// True when the text is not the member's own bytes.
  var isMapped: Bool { !lines.isEmpty }

  /// Reads a member.
  init(_ bytes: [UInt8]) {
    memberBytes = bytes.count
    let detected = WideText(of: bytes)
    let end = Self.end(bytes, unit: detected?.width ?? 1)
    zeros = end < bytes.count ? end..<bytes.count : nil
    let text = zeros == nil ? bytes : Array(bytes[..<end])
    holes = detected == nil ? Self.holes(text) : []
    if let detected {
      encoding = detected.encoding
      firstInvalid = nil
      (buffer, lines) = Self.transcode(text, detected)
    } else if !holes.isEmpty {
      encoding = .utf8
      firstInvalid = nil
      (buffer, lines) = Self.without(holes, text)
    } else {
      let invalid = text.withUnsafeBufferPointer { UTF8Check.firstInvalid($0, 0, $0.count) }
      let multibyte = MultibyteCharset(of: text, firstInvalid: invalid)
      let decoded = multibyte.flatMap { $0.decode(text) }
      let page = text.withUnsafeBufferPointer { bytes in
        multibyte == nil
          ? invalid.flatMap { CodePage.fits(bytes, from: $0) ? CodePage.detect(bytes) : nil } : nil
      }
      if let multibyte, let decoded {
        encoding = multibyte.encoding
        firstInvalid = nil
        (buffer, lines) = decoded
      } else if let page {
        encoding = page.encoding
        isAssumed = page.isAssumed
        firstInvalid = nil
        (buffer, lines) = Self.decode(text, page.encoding)
      } else if invalid == nil, let twice = DecodedTwice(of: text) {
        encoding = twice.encoding
        firstInvalid = nil
        (buffer, lines) = Self.rewrite(
          text,
          {
            twice.line($0, $1, &$2)
            return false
          }, place: { $0 })
      } else {
        encoding = .utf8
        firstInvalid = invalid
        buffer = text
      }
    }
    if !lines.isEmpty { lines[lines.count - 1].member = memberBytes }
  }

  /// The same text without what a program put round its lines.
  init(_ text: MemberText, without dress: LineDress) {
    memberBytes = text.memberBytes
    encoding = text.encoding
    isAssumed = text.isAssumed
    zeros = text.zeros
    holes = text.holes
    firstInvalid = nil
    var reader = LineDress.Reader(dress, text.buffer)
    (buffer, lines) = Self.rewrite(text.buffer, { reader.line($0, $1, into: &$2) }) {
      text.memberPlace($0)
    }
    for index in lines.indices { lines[index].damage = text.damage(before: lines[index].member) }
    lines[lines.count - 1].member = memberBytes
    undressed = text.undressed + [(dress, reader.count)]
    copied = reader.copied
  }

  /// The same text with every header of a shape at the beginning of a line; for bytes of the member.
  init(_ text: MemberText, breakingAt shape: HeaderShape) {
    memberBytes = text.memberBytes
    encoding = text.encoding
    isAssumed = text.isAssumed
    zeros = text.zeros
    holes = text.holes
    firstInvalid = nil
    var out: [UInt8] = []
    out.reserveCapacity(text.buffer.count)
    var lines = [(text: 0, member: 0, damage: 0)]
    var count = 0
    text.buffer.withUnsafeBufferPointer { bytes in
      let lineEnds = LineEnds(bytes)
      var start = 0
      while start < bytes.count {
        let line = lineEnds.next(bytes, start)
        var copied = start
        JoinedLines.headers(bytes, start..<line.end, shape) { header in
          guard header > start else { return }
          out += bytes[copied..<header - JoinedLines.breakWidth(bytes, header, start)]
          out.append(0x0A)
          lines.append((out.count, header, 0))
          copied = header
          count += 1
        }
        out += bytes[copied..<line.next]
        start = line.next
        lines.append((out.count, start, 0))
      }
    }
    lines[lines.count - 1].member = memberBytes
    buffer = out
    self.lines = lines
    undressed = text.undressed + [(.joined, count)]
  }

  /// Place in the member of the start of a line of the text, or of its end.
  func memberPlace(_ place: Int) -> Int {
    if place >= buffer.count { return memberBytes }
    guard isMapped else { return place }
    return lines[line(place)].member
  }

  /// Units between two starts of lines that were no characters.
  func damage(_ range: Range<Int>) -> Int {
    guard isMapped else { return 0 }
    let end = range.upperBound >= buffer.count ? lines.count - 1 : line(range.upperBound)
    return lines[end].damage - lines[line(range.lowerBound)].damage
  }

  private func damage(before member: Int) -> Int {
    guard isMapped else { return 0 }
    return lines[max(0, lines.partitioningIndex { $0.member > member } - 1)].damage
  }

  /// The last line that begins at or before a place.
  private func line(_ place: Int) -> Int {
    max(0, lines.partitioningIndex { $0.text > place } - 1)
  }

  // MARK: - Zeros

  /// Where the text ends: before zeros that reach to the end.
  private static func end(_ bytes: [UInt8], unit: Int) -> Int {
    guard bytes.last == 0 else { return bytes.count }
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0 { end -= 1 }
    // The last character of a wide text may end in zeros of its own.
    return min(bytes.count, (end + unit - 1) / unit * unit)
  }

  /// Zeros that are no character somebody wrote, but a part of the file that never came.
  private static let shortestHole = 4_096

  private static func holes(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { bytes in
      var holes: [Range<Int>] = []
      var at = 0
      while let start = LineEnds.find(0, bytes, at, bytes.count) {
        at = start
        while at < bytes.count, bytes[at] == 0 { at += 1 }
        if at - start >= shortestHole { holes.append(start..<at) }
      }
      return holes
    }
  }

  /// The text without its holes; a line begins behind each, because what follows may be a header.
  private static func without(
    _ holes: [Range<Int>], _ bytes: [UInt8]
  ) -> ([UInt8], [(text: Int, member: Int, damage: Int)]) {
    var text: [UInt8] = []
    var lines = [(text: 0, member: 0, damage: 0)]
    var start = 0
    for hole in holes + [bytes.count..<bytes.count] {
      for at in start..<hole.lowerBound {
        text.append(bytes[at])
        if bytes[at] == 0x0A || bytes[at] == 0x0D { lines.append((text.count, at + 1, 0)) }
      }
      start = hole.upperBound
      guard !hole.isEmpty, let last = text.last else { continue }
      // Not inside the span of what stands before it: the hole belongs to the line it follows.
      if last != 0x0A { text.append(0x0A) }
      lines.append((text.count, start, 0))
    }
    lines.append((text.count, bytes.count, 0))
    return (text, lines)
  }

  // MARK: - Several bytes a character

  private static func transcode(
    _ bytes: [UInt8], _ wide: WideText
  ) -> ([UInt8], [(text: Int, member: Int, damage: Int)]) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / (2 * wide.width))
    var damage = 0
    var lines = [(text: 0, member: 0, damage: 0)]
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while let (scalar, next) = wide.scalar(bytes, at) {
        at = next
        if scalar == nil { damage += 1 }
        let value = scalar ?? 0xFFFD
        Scalar.append(value, to: &text)
        if value == 0x0A || value == 0x0D { lines.append((text.count, at, damage)) }
      }
      if at < bytes.count { damage += 1 }
    }
    lines.append((text.count, bytes.count, damage))
    return (text, lines)
  }

  // MARK: - One byte a character

  private static func decode(
    _ bytes: [UInt8], _ encoding: Encoding
  ) -> ([UInt8], [(text: Int, member: Int, damage: Int)]) {
    let page = CodePage(encoding)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var damage = 0
    var lines = [(text: 0, member: 0, damage: 0)]
    for (at, byte) in bytes.enumerated() {
      if byte < 0x80 {
        text.append(byte)
        if byte == 0x0A || byte == 0x0D { lines.append((text.count, at + 1, damage)) }
        continue
      }
      let scalar = page.scalars[Int(byte) - 0x80]
      if scalar == 0xFFFD { damage += 1 }
      Scalar.append(scalar, to: &text)
    }
    lines.append((text.count, bytes.count, damage))
    return (text, lines)
  }

  // MARK: - Line by line

  /// Rewrites every line, keeping its end unless the line below goes on in it.
  private static func rewrite(
    _ bytes: [UInt8],
    _ line: (UnsafeBufferPointer<UInt8>, Range<Int>, inout [UInt8]) -> Bool,
    place: (Int) -> Int
  ) -> ([UInt8], [(text: Int, member: Int, damage: Int)]) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var lines = [(text: 0, member: 0, damage: 0)]
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        let goesOn = line(bytes, start..<end, &text)
        while end < bytes.count, bytes[end] == 0x0A || bytes[end] == 0x0D {
          if !goesOn { text.append(bytes[end]) }
          end += 1
          if !goesOn { lines.append((text.count, place(end), 0)) }
        }
        start = end
      }
    }
    lines.append((text.count, place(bytes.count), 0))
    return (text, lines)
  }
}

extension Scalar {
  /// Appends a scalar as UTF-8.
  static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    if scalar < 0x80 {
      text.append(UInt8(scalar))
    } else if scalar < 0x800 {
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      text.append(UInt8(0xF0 | scalar >> 18))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
