import Evidence

/// The text of a member as UTF-8, with the way back to the member's own bytes.
///
/// A UTF-8 export is used as it is. One that went through other programs may be UTF-16 or a set of
/// one byte a character, may have been decoded twice, or may have signs in front of every line
/// (`LineDress`). It is rewritten once, and because spans begin and end at lines, a map of lines is
/// enough to come back.
struct MemberText {
  /// How the member is written.
  enum Encoding: String {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1250 = "Windows-1250"
    case windows1251 = "Windows-1251"
    case windows1252 = "Windows-1252"
    case windows1254 = "Windows-1254"
    /// UTF-8 that was taken for Windows-1252 and written as UTF-8 again: `Ã©` for `é`.
    case decodedTwice = "UTF-8, Windows-1252, UTF-8"
  }

  /// The text.
  let buffer: [UInt8]
  /// How the member is written.
  let encoding: Encoding
  /// Bytes of the member.
  let memberBytes: Int
  /// Zeros at the end of the member, which are no text; a download that broke off leaves them.
  let zeros: Range<Int>?
  /// Place of the first byte that is no UTF-8, where the text is the member's own bytes.
  let firstInvalid: Int?
  /// What was taken off the lines, and how many had it.
  private(set) var undressed: [(dress: LineDress, count: Int)] = []
  /// Places of lines in the text, in the member, and units before them that were no characters.
  private var lines: [(text: Int, member: Int, damage: Int)] = []

  /// True when the text is not the member's own bytes.
  var isMapped: Bool { !lines.isEmpty }

  /// Reads a member.
  init(_ bytes: [UInt8]) {
    memberBytes = bytes.count
    let detected = Self.detect(bytes)
    let end = Self.end(bytes, isWide: detected != .utf8)
    zeros = end < bytes.count ? end..<bytes.count : nil
    let text = zeros == nil ? bytes : Array(bytes[..<end])
    switch detected {
    case .utf16LittleEndian, .utf16BigEndian:
      encoding = detected
      firstInvalid = nil
      (buffer, lines) = Self.transcode(text, bigEndian: detected == .utf16BigEndian)
    default:
      let invalid = text.withUnsafeBufferPointer { UTF8Check.firstInvalid($0, 0, $0.count) }
      let page = text.withUnsafeBufferPointer { bytes in
        invalid.flatMap { CodePage.fits(bytes, from: $0) ? CodePage.detect(bytes) : nil }
      }
      if let page {
        encoding = page
        firstInvalid = nil
        (buffer, lines) = Self.decode(text, page)
      } else if invalid == nil, DecodedTwice.fits(text) {
        encoding = .decodedTwice
        firstInvalid = nil
        (buffer, lines) = Self.rewrite(text, DecodedTwice.line) { $0 }
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
    zeros = text.zeros
    firstInvalid = nil
    var reader = LineDress.Reader(dress, text.buffer)
    (buffer, lines) = Self.rewrite(text.buffer, { reader.line($0, $1, into: &$2) }) {
      text.memberPlace($0)
    }
    for index in lines.indices { lines[index].damage = text.damage(before: lines[index].member) }
    lines[lines.count - 1].member = memberBytes
    undressed = text.undressed + [(dress, reader.count)]
  }

  /// The same text with every header of a shape at the beginning of a line; for bytes of the member.
  init(_ text: MemberText, breakingAt shape: HeaderShape) {
    memberBytes = text.memberBytes
    encoding = text.encoding
    zeros = text.zeros
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
  private static func end(_ bytes: [UInt8], isWide: Bool) -> Int {
    guard bytes.last == 0 else { return bytes.count }
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0 { end -= 1 }
    // The last character of UTF-16 may end in a zero of its own.
    return isWide ? min(bytes.count, end + 1) & ~1 : end
  }

  // MARK: - UTF-16

  /// Tells UTF-16 by its mark or by the zeros that Latin text and digits leave in it.
  static func detect(_ bytes: [UInt8]) -> Encoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = min(bytes.count, 1_024) & ~1
    guard sample >= 24 else { return .utf8 }
    var zeros = (even: 0, odd: 0)
    for at in stride(from: 0, to: sample, by: 2) {
      if bytes[at] == 0 { zeros.even += 1 }
      if bytes[at + 1] == 0 { zeros.odd += 1 }
    }
    // A header alone is twenty ASCII characters; a UTF-8 text has no zeros at all.
    // Halves of emoji can leave a zero on the other side.
    let least = max(3, sample / 16)
    if zeros.odd >= least, zeros.even * 8 <= zeros.odd { return .utf16LittleEndian }
    if zeros.even >= least, zeros.odd * 8 <= zeros.even { return .utf16BigEndian }
    return .utf8
  }

  private static func transcode(
    _ bytes: [UInt8], bigEndian: Bool
  ) -> ([UInt8], [(text: Int, member: Int, damage: Int)]) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 4)
    var damage = 0
    var lines = [(text: 0, member: 0, damage: 0)]
    bytes.withUnsafeBufferPointer { bytes in
      func unit(_ at: Int) -> UInt32 {
        let first = UInt32(bytes[at])
        let second = UInt32(bytes[at + 1])
        return bigEndian ? first << 8 | second : second << 8 | first
      }
      var at = 0
      while at + 1 < bytes.count {
        var scalar = unit(at)
        at += 2
        if scalar & 0xF800 == 0xD800 {
          if scalar < 0xDC00, at + 1 < bytes.count, unit(at) & 0xFC00 == 0xDC00 {
            scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(at) & 0x3FF
            at += 2
          } else {
            scalar = 0xFFFD
            damage += 1
          }
        }
        Scalar.append(scalar, to: &text)
        if scalar == 0x0A || scalar == 0x0D { lines.append((text.count, at, damage)) }
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
    let page: CodePage =
      switch encoding {
      case .windows1250: .windows1250
      case .windows1251: .windows1251
      case .windows1254: .windows1254
      default: .windows1252
      }
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

  /// Rewrites every line, keeping its end.
  private static func rewrite(
    _ bytes: [UInt8],
    _ line: (UnsafeBufferPointer<UInt8>, Range<Int>, inout [UInt8]) -> Void,
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
        line(bytes, start..<end, &text)
        while end < bytes.count, bytes[end] == 0x0A || bytes[end] == 0x0D {
          text.append(bytes[end])
          end += 1
          lines.append((text.count, place(end), 0))
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
