import Evidence

/// Looks at the first lines of a text to see whether it is an export.
///
/// One header with a sender is enough: exports of a single message exist. A letter that quotes
/// one dated line is not an export, so a lone header must stand near the top.
struct HeaderSurvey {
  /// What the lines say.
  let verdict: Recognition

  /// Lines with anything in them that are looked at.
  static let lines = 50
  private static let longestNotice = 1 << 16

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let lineEnds = LineEnds(bytes)
    var headers = 0
    var withSender = 0
    var known = 0
    var logs = 0
    var webLines = 0
    var before = 0
    var seen = 0
    var start = 0
    while start < bytes.count, seen < Self.lines {
      let line = lineEnds.next(bytes, start)
      defer { start = line.next }
      guard Self.hasText(bytes, start, line.end) else { continue }
      seen += 1
      guard let header = HeaderReader.read(bytes, start, line.end), Self.isPossible(header) else {
        if Self.isWebClipboard(bytes, start, line.end) { webLines += 1 }
        if headers == 0 { before += 1 }
        continue
      }
      if header.shape.looksLikeLog {
        logs += 1
        continue
      }
      headers += 1
      // A notice is no longer than this, and a line may be all there is.
      let body = header.bodyStart..<min(line.end, header.bodyStart + Self.longestNotice)
      if Self.hasSender(bytes, body) { withSender += 1 }
      if NoticeMatcher.shared.match(bytes, body, .all) != nil { known += 1 }
    }
    let telling = withSender + known
    if headers == 0 {
      verdict = .notMine(
        webLines > 0 ? .copiedFromBrowser : logs > 0 ? .programLog : .noDatedLines)
    } else if telling == 0 {
      verdict = .notMine(.noSenders)
    } else if headers == 1, before > 3 {
      verdict = .notMine(.loneHeader)
    } else if before > 20, headers < 5 {
      verdict = .notMine(.lateHeaders)
    } else {
      verdict = .mine
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
    let orders: [DateOrder] =
      switch header.shape.yearPlace {
      case .first: [.yearMonthDay, .yearDayMonth]
      case .last: [.dayMonthYear, .monthDayYear]
      case .unknown: [.dayMonthYear, .monthDayYear, .yearMonthDay]
      }
    return orders.contains { header.stamp.day($0) != nil }
  }

  private static func hasSender(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>
  ) -> Bool {
    guard body.count > 1 else { return false }
    let stop = min(body.upperBound, body.lowerBound + EntryCutter.longestName)
    for at in body.lowerBound + 1..<max(stop, body.lowerBound + 1)
    where bytes[at] == UInt8(ascii: ":") {
      if at + 1 == body.upperBound || bytes[at + 1] == 0x20 { return true }
    }
    return false
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
