import Evidence

/// Looks at the first lines of a text to see whether it is an export.
///
/// One header with a sender is enough: exports of a single message exist. A letter that quotes
/// one dated line is not an export, so a lone header must stand near the top.
struct HeaderSurvey {
  /// What the lines say.
  let verdict: Recognition
  /// True where more lines could change nothing: five heads, one that only a chat has, and no story
  /// above them.
  let isSettled: Bool

  /// Lines with anything in them that are looked at, from the first header on.
  static let lines = 50
  /// Lines with anything in them that may stand above the first header.
  static let story = 5_000
  /// A notice is no longer than this, and a line may be all there is.
  private static let longestNotice = 1 << 16

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let lineEnds = LineEnds(bytes)
    var headers = 0
    var telling = Telling()
    var logs = 0
    var webLines = 0
    var before = 0
    var seen = 0
    var start = 0
    while start < bytes.count, seen < Self.lines, before < Self.story {
      let line = lineEnds.next(bytes, start)
      defer { start = line.next }
      guard Self.hasText(bytes, start, line.end) else { continue }
      guard let header = HeaderReader.read(bytes, start, line.end), Self.isPossible(header) else {
        if Self.isWebClipboard(bytes, start, line.end) { webLines += 1 }
        if headers == 0 { before += 1 } else { seen += 1 }
        continue
      }
      if header.isLog(bytes, line.end) {
        logs += 1
        if headers == 0 { before += 1 } else { seen += 1 }
        continue
      }
      seen += 1
      headers += 1
      telling.add(
        bytes, header,
        header.bodyStart..<min(line.end, header.bodyStart + Self.longestNotice))
    }
    isSettled = headers >= 5 && telling.count > 0 && before <= 20
    if headers == 0 {
      verdict = .notMine(
        webLines > 0 ? .copiedFromBrowser : logs > 0 ? .programLog : .noDatedLines)
    } else if telling.count == 0 {
      verdict = .notMine(.noSenders)
    } else if headers == 1, before > 3 {
      verdict = .notMine(.loneHeader)
    } else if before > 20, headers < 5 || headers * 4 < seen {
      verdict = .notMine(.lateHeaders)
    } else {
      verdict = .mine
    }
  }

  /// Counts lines that a chat has and a diary has not.
  private struct Telling {
    private(set) var count = 0
    /// Words beside the time that no list knows; a clock's come again.
    private var words: [UInt64: Int] = [:]
    /// Names without a space behind their colon, or with a colon of another script.
    private var names: [UInt64: Int] = [:]

    mutating func add(
      _ bytes: UnsafeBufferPointer<UInt8>, _ header: Header, _ body: Range<Int>
    ) {
      guard let isSure = HeaderSurvey.hasSender(bytes, body) else {
        if NoticeMatcher.shared.match(bytes, body, .all) != nil { count += 1 }
        return
      }
      var times = 2
      // A diary has a word with a colon behind its times too; a chat has the same again.
      if !isSure.isSure || header.shape.isLoose {
        times = names[isSure.name, default: 0] + 1
        names[isSure.name] = times
      }
      if header.word != 0, ClockWords.shared.guess(header.word) == nil {
        words[header.word, default: 0] += 1
        times = min(times, words[header.word, default: 0])
      }
      if times >= 2 { count += 1 }
    }
  }

  private static func hasText(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var at = start
    while at < end {
      let width = Scalar.spaceWidth(bytes, at, end) + Scalar.markWidth(bytes, at, end)
      guard width > 0 else { return true }
      at += width
    }
    return false
  }

  /// Whether a header is a date in any order.
  private static func isPossible(_ header: Header) -> Bool {
    guard header.stamp.clock >= 0 else { return false }
    if header.shape.namesMonth { return true }
    let orders: [DateOrder] =
      switch header.shape.yearPlace {
      case .first: [.yearMonthDay, .yearDayMonth]
      case .last: [.dayMonthYear, .monthDayYear]
      case .unknown: [.dayMonthYear, .monthDayYear, .yearMonthDay]
      }
    return orders.contains { header.stamp.day($0) != nil }
  }

  /// Whether a text begins with a name, and for a doubtful colon the hash of the name.
  private static func hasSender(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>
  ) -> (isSure: Bool, name: UInt64)? {
    guard body.count > 1 else { return nil }
    let stop = min(body.upperBound, body.lowerBound + EntryCutter.longestName)
    var doubtful: UInt64?
    var hash = FNV1a()
    for at in body.lowerBound..<max(stop, body.lowerBound) {
      let isWide = SenderColon.isWide(bytes, at, body.upperBound)
      if at > body.lowerBound, bytes[at] == UInt8(ascii: ":") || isWide {
        if at + 1 == body.upperBound || Scalar.spaceWidth(bytes, at + 1, body.upperBound) > 0 {
          return (true, hash.value)
        }
        if doubtful == nil { doubtful = hash.value }
      }
      hash.add(bytes[at])
    }
    return doubtful.map { (false, $0) }
  }

  /// `[9/9, 9:9 PM] Sanne: …` and `[Tuesday, 22 March 2022, 12:51] …`.
  private static func isWebClipboard(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    guard start < end, bytes[start] == UInt8(ascii: "["), end - start > 10 else { return false }
    var colons = 0
    for at in start + 1..<min(end, start + 60) {
      if bytes[at] == UInt8(ascii: "]") { return colons > 0 }
      if bytes[at] == UInt8(ascii: ":") { colons += 1 }
    }
    return false
  }
}
