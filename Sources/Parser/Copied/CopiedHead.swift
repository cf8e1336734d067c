import Evidence

/// The head of a message as an app copies it, in an order that no export has.
///
///     Sanne, [12.11.2020 10:14]            Telegram; the text stands below
///     Sanne [12-11-2020 10:14]: Hoi        also in round brackets
///     Sanne — 12-11-2020 10:14             the text stands below
///     [2020-11-12 10:14:05] <Sanne> Hoi    programs for rooms
///     2020-11-12 10:14:05 - Sanne: Hoi     as a program's log begins, but with people in it
///     Sanne ⏎ 12 nov. 2020, 10:14 ⏎ Hoi    a line each
///     [12-11-2020 10:14] Sanne ⏎ Hoi
struct CopiedHead {
  /// In which order name, time and text stand.
  enum Kind: Hashable {
    case telegram
    case bracketed
    case nameAndTime
    case angled
    case logged
    case nameAbove
    case timeAbove
    case nameAlone

    /// True where a name that comes once is one as well.
    var isCertain: Bool { self == .telegram || self == .angled }
  }

  let kind: Kind
  /// The name.
  let name: Range<Int>
  /// Day and time as written.
  let time: Range<Int>
  /// What of the text stands in the same line.
  let rest: Range<Int>
  /// Lines below that belong to the head.
  var linesTaken = 0

  /// Bytes of a line in which its head must end.
  private static let longest = 200
  private static let longestName = 80

  /// Reads the head of a line; nil where it has none of these.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var start = line.lowerBound
    // Signs of quoting, which a mail puts before all lines.
    while start < line.upperBound, [0x20, 0x09, 0x3E, 0x7C].contains(bytes[start]) { start += 1 }
    let line = start..<line.upperBound
    guard line.count >= 2 else { return nil }
    let found =
      Self.timeFirst(bytes, line) ?? Self.bracket(bytes, line) ?? Self.nameFirst(bytes, line)
      ?? Self.nameAbove(bytes, line)
    guard let found, found.isReadable(bytes) else { return nil }
    self = found
  }

  private init(
    _ kind: Kind, name: Range<Int>, time: Range<Int>, rest: Range<Int>, linesTaken: Int = 0
  ) {
    self.kind = kind
    self.name = name
    self.time = time
    self.rest = rest
    self.linesTaken = linesTaken
  }

  // MARK: - The orders

  /// `[TIME] <NAME> TEXT`, `TIME - NAME: TEXT` like a log, and a time with the name below it.
  private static func timeFirst(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> CopiedHead? {
    let first = bytes[line.lowerBound]
    let isBracketed = first == UInt8(ascii: "[") || first == UInt8(ascii: "(")
    guard isBracketed || first &- 0x30 <= 9,
      let time = HeaderReader.time(
        bytes, line.lowerBound + (isBracketed ? 1 : 0), min(line.upperBound, line.lowerBound + 80))
    else { return nil }
    var at = time.upperBound
    if isBracketed {
      skipSpaces(bytes, &at, line.upperBound)
      guard at < line.upperBound, bytes[at] == UInt8(ascii: "]") || bytes[at] == UInt8(ascii: ")")
      else { return nil }
      at += 1
    }
    skipSpaces(bytes, &at, line.upperBound)
    guard at < line.upperBound else { return timeAbove(bytes, line, time) }
    if bytes[at] == UInt8(ascii: "<") {
      let stop = min(line.upperBound, at + longestName)
      guard let close = bytes[at..<stop].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      var rest = close + 1
      if rest < line.upperBound, bytes[rest] == UInt8(ascii: ":") { rest += 1 }
      skipSpaces(bytes, &rest, line.upperBound)
      return CopiedHead(.angled, name: at + 1..<close, time: time, rest: rest..<line.upperBound)
    }
    if let header = HeaderReader.read(bytes, line.lowerBound, line.upperBound),
      header.isLog(bytes, line.upperBound), !isBracketed,
      let (name, text) = SenderColon.first(bytes, header.bodyStart..<line.upperBound)
    {
      return CopiedHead(
        .logged, name: name, time: header.timeStart..<header.timeEnd,
        rest: text..<line.upperBound)
    }
    // Only a name behind it, and the text below.
    while at < line.upperBound, bytes[at] == UInt8(ascii: "-") || bytes[at] == 0x20 { at += 1 }
    let name = trimmed(bytes, at..<line.upperBound)
    guard isName(bytes, name), isText(bytes, below: line.upperBound) else { return nil }
    return CopiedHead(
      .nameAlone, name: name, time: time, rest: line.upperBound..<line.upperBound)
  }

  /// A time alone, and below it a name alone, or a name with the text.
  private static func timeAbove(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ time: Range<Int>
  ) -> CopiedHead? {
    let next = self.line(bytes, below: line.upperBound)
    let end = line.upperBound..<line.upperBound
    if SenderColon.isNamed(bytes, next.lowerBound, next.upperBound),
      let (name, _) = SenderColon.first(bytes, next)
    {
      return CopiedHead(.timeAbove, name: name, time: time, rest: end)
    }
    let name = trimmed(bytes, next)
    guard isName(bytes, name), isText(bytes, below: next.upperBound) else { return nil }
    return CopiedHead(.timeAbove, name: name, time: time, rest: end, linesTaken: 1)
  }

  /// `NAME, [TIME]`, `NAME [TIME]: TEXT`, `NAME (TIME): TEXT`.
  private static func bracket(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> CopiedHead? {
    let head = bytes[line.lowerBound..<min(line.upperBound, line.lowerBound + longest)]
    guard line.count >= 16,
      let open = head.firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") }),
      open > line.lowerBound, let time = HeaderReader.time(bytes, open + 1, head.endIndex)
    else { return nil }
    var at = time.upperBound
    skipSpaces(bytes, &at, head.endIndex)
    guard at < head.endIndex,
      bytes[at] == (bytes[open] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")"))
    else { return nil }
    at += 1
    let hasColon = at < line.upperBound && bytes[at] == UInt8(ascii: ":")
    if hasColon { at += 1 }
    let spaces = at
    skipSpaces(bytes, &at, line.upperBound)
    // "dinsdag (20-10-2025 09:03) was ik thuis" is a sentence.
    guard hasColon || at == line.upperBound else { return nil }
    guard at > spaces || at == line.upperBound else { return nil }
    let name = trimmed(bytes, line.lowerBound..<open)
    let hasComma = open >= 2 && bytes[open - 1] == 0x20 && bytes[open - 2] == UInt8(ascii: ",")
    guard isName(bytes, name) else { return nil }
    return CopiedHead(
      hasComma && bytes[open] == UInt8(ascii: "[") ? .telegram : .bracketed,
      name: name, time: time, rest: at..<line.upperBound)
  }

  /// `NAME, TIME: TEXT`, `NAME — TIME` with the text below.
  private static func nameFirst(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> CopiedHead? {
    let head = bytes[line.lowerBound..<min(line.upperBound, line.lowerBound + longest)]
    guard line.count >= 14, let digit = head.firstIndex(where: { $0 &- 0x30 <= 9 }),
      digit > line.lowerBound + 1,
      let time = HeaderReader.time(bytes, digit, head.endIndex)
    else { return nil }
    var at = time.upperBound
    let hasColon = at < line.upperBound && bytes[at] == UInt8(ascii: ":")
    if hasColon { at += 1 }
    let spaces = at
    skipSpaces(bytes, &at, line.upperBound)
    guard at == line.upperBound || hasColon && at > spaces else { return nil }
    let name = trimmed(bytes, line.lowerBound..<digit)
    guard isName(bytes, name), name.upperBound < digit,
      at < line.upperBound || isText(bytes, below: line.upperBound)
    else { return nil }
    return CopiedHead(.nameAndTime, name: name, time: time, rest: at..<line.upperBound)
  }

  /// A name alone, and below it a time alone.
  private static func nameAbove(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> CopiedHead? {
    let name = trimmed(bytes, line)
    guard line.count <= longestName, isName(bytes, name) else { return nil }
    let next = self.line(bytes, below: line.upperBound)
    guard (12...60).contains(next.count),
      let time = HeaderReader.time(bytes, next.lowerBound, next.upperBound),
      trimmed(bytes, next).upperBound == time.upperBound, isText(bytes, below: next.upperBound)
    else { return nil }
    return CopiedHead(
      .nameAbove, name: name, time: time, rest: line.upperBound..<line.upperBound, linesTaken: 1)
  }

  // MARK: - As an export writes it

  /// The head of an iPhone's line.
  func written(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = [UInt8(ascii: "[")]
    text += bytes[time]
    text += [UInt8(ascii: "]"), 0x20]
    // The name stands before its text in the next line.
    if kind == .timeAbove, linesTaken == 0 { return text }
    text += bytes[name]
    text += [UInt8(ascii: ":"), 0x20]
    return text
  }

  private func isReadable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = Array("[".utf8) + bytes[time] + Array("] x: ".utf8)
    return text.withUnsafeBufferPointer { text in
      guard let header = HeaderReader.read(text, 0, text.count) else { return false }
      return header.stamp.clock >= 0 && header.bodyStart == text.count - 3
    }
  }

  /// The name as a number, to count it by.
  func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for at in name { hash.add(bytes[at]) }
    return hash.value
  }

  /// Whether the name is written as people's are and programs' are not: a capital, no path.
  func isPersonal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes[name].first else { return false }
    let isCapital = first &- 0x41 < 26 || first >= 0xC3 || first == UInt8(ascii: "+")
    let signs: [UInt8] = [0x2E, 0x2F, 0x5F, 0x5B, 0x3D, 0x7B, 0x23]
    // A word in capitals is a level or a program: INFO, CRON.
    let isLoud = name.count > 3 && bytes[name].allSatisfy { $0 &- 0x41 < 26 }
    return isCapital && !isLoud && !bytes[name].contains(where: signs.contains)
  }

  // MARK: - Pieces

  /// Whether a line is a message as an export writes it.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard let header = HeaderReader.read(bytes, line.lowerBound, line.upperBound),
      !header.isLog(bytes, line.upperBound)
    else { return false }
    return SenderColon.isNamed(bytes, header.bodyStart, line.upperBound)
  }

  /// The next line with anything in it.
  private static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, below end: Int
  ) -> Range<Int> {
    var start = end
    while start < bytes.count, bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
    return start..<lineEnd(bytes, start)
  }

  /// Where the line ends that begins at a place.
  static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  /// Whether words stand below a head, and not another time.
  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, below end: Int) -> Bool {
    let next = line(bytes, below: end)
    guard !trimmed(bytes, next).isEmpty else { return false }
    var start = next.lowerBound
    if bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "(") { start += 1 }
    return HeaderReader.time(bytes, start, min(next.upperBound, start + 60)) == nil
  }

  private static func skipSpaces(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ end: Int
  ) {
    while at < end {
      let width = Scalar.spaceWidth(bytes, at, end) + (bytes[at] == 0x09 ? 1 : 0)
      guard width > 0 else { return }
      at += min(width, end - at)
    }
  }

  /// A range without spaces, commas, dashes and the stars of bold letters at its ends.
  private static func trimmed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    skipSpaces(bytes, &start, range.upperBound)
    while start < range.upperBound, bytes[start] == UInt8(ascii: "*") { start += 1 }
    var end = range.upperBound
    while end > start {
      let last = bytes[end - 1]
      if [0x20, 0x09, 0x2A, 0x2C, 0x2D, 0x7C, 0x40].contains(last) {
        end -= 1
      } else if end - 3 >= start, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
        (0x80...0x95).contains(last) || last == 0xA2 || last == 0xAF
      {
        end -= 3
      } else if end - 2 >= start, bytes[end - 2] == 0xC2, last == 0xA0 || last == 0xB7 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// A short run of letters, or a telephone number, without a colon and the end of a sentence.
  private static func isName(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>
  ) -> Bool {
    guard (1...longestName).contains(name.count), let last = bytes[name].last else { return false }
    let signs: [UInt8] = [0x3A, 0x09, 0x5B, 0x5D, 0x3C, 0x3E, 0x3B, 0x22]
    guard !bytes[name].contains(where: signs.contains), last != UInt8(ascii: "?"),
      last != UInt8(ascii: "!"), bytes[name].count(where: { $0 == 0x20 }) <= 7,
      !name.contains(where: { SenderColon.isWide(bytes, $0, name.upperBound) })
    else { return false }
    return name.contains { (bytes[$0] | 0x20) &- 0x61 < 26 || bytes[$0] >= 0xC3 }
      || PhoneNumberName.fits(bytes, name)
  }
}
