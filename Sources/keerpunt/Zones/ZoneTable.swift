/// The offsets of one zone over time, out of the system's file of rules (TZif, RFC 8536).
///
/// The file holds every change it knows one by one and, in its last line, the rule that goes on
/// behind them. `localtime` and `mktime` read the same file but keep the zone in the process, where
/// one caller changes the answer of the next.
///
///     Europe/Amsterdam, 2025-10-26T02:15   ->  twice: +02:00, then +01:00
struct ZoneTable: Sendable {
  /// What the offset is from a moment on, in seconds east of UTC.
  struct Change: Equatable, Sendable {
    let instant: Int64
    let offset: Int
  }

  /// How often a clock of the zone shows a wall time.
  enum Reading: Equatable, Sendable {
    case once(Int)
    /// The clock was put back over it: the offsets in order of time.
    case twice(first: Int, second: Int)
    /// The clock was put forward over it; the offset is the one before.
    case never(Int)
  }

  /// The longest file that is read; those of the system have less than 4 kB.
  static let mostBytes = 1 << 18

  /// Every moment within reach of a wall time: no offset is longer.
  private static let reach: Int64 = 26 * 3_600

  /// The changes of the file, in order of time.
  private let changes: [Change]
  /// The offset before the first of them.
  private let initial: Int
  /// What goes on behind the last of them.
  private let rule: ZoneRule?

  /// Reads a file; nil for anything that is none of version 2 or later.
  init?(_ bytes: [UInt8]) {
    var reader = TZifReader(bytes)
    guard let parts = reader.read() else { return nil }
    changes = parts.changes
    initial = parts.initial
    rule = parts.footer.isEmpty ? nil : ZoneRule(parts.footer)
    // A rule that cannot be understood would leave every later year without its summer time.
    if rule == nil, !parts.footer.isEmpty { return nil }
  }

  /// The offset at a moment, in seconds since 1970 UTC.
  func offset(at instant: Int64) -> Int {
    if let rule, changes.last.map({ $0.instant <= instant }) ?? true {
      return rule.offset(at: instant)
    }
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? initial : changes[low - 1].offset
  }

  /// How often a wall time occurs, in seconds as if the clock stood in UTC.
  func reading(ofWall wall: Int64) -> Reading {
    var offset = offset(at: wall - Self.reach)
    var start = Int64.min
    var fitting: [Int] = []
    var gap: Int?
    for change in changes(in: wall - Self.reach...wall + Self.reach) {
      // Between two changes the clock runs with one offset.
      let instant = wall - Int64(offset)
      if instant >= start, instant < change.instant { fitting.append(offset) }
      // The clock before the change would be past this time, the one after it is not yet there.
      if instant >= change.instant, wall - Int64(change.offset) < change.instant { gap = offset }
      (start, offset) = (change.instant, change.offset)
    }
    if wall - Int64(offset) >= start { fitting.append(offset) }
    guard let first = fitting.first, let last = fitting.last else { return .never(gap ?? offset) }
    return first == last ? .once(first) : .twice(first: first, second: last)
  }

  /// The one offset of a whole day of the wall clock; nil where it may change.
  func offset(throughoutDay day: Int64) -> Int? {
    let start = day * 86_400
    let span = start - Self.reach...start + 86_400 + Self.reach
    return changes(in: span).isEmpty ? offset(at: start) : nil
  }

  /// The changes within a stretch of time, its first second left out.
  private func changes(in span: ClosedRange<Int64>) -> [Change] {
    var found = changes.filter { $0.instant > span.lowerBound && $0.instant <= span.upperBound }
    if let rule, changes.last.map({ $0.instant < span.upperBound }) ?? true {
      let from = max(span.lowerBound, changes.last?.instant ?? .min)
      found += rule.changes(around: span.upperBound)
        .filter { $0.instant > from && $0.instant <= span.upperBound }
    }
    return found
  }
}

/// Cuts a TZif file into its parts; every count in it is checked against its length.
private struct TZifReader {
  struct Parts {
    let changes: [ZoneTable.Change]
    let initial: Int
    let footer: [UInt8]
  }

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private struct Header {
    let version: UInt8
    /// UT indicators, standard indicators, leap seconds, changes, types, letters.
    let counts: [Int]

    /// Bytes of the data behind the header, with times of so many bytes.
    func bytes(_ time: Int) -> Int {
      counts[3] * (time + 1) + counts[4] * 6 + counts[5] + counts[2] * (time + 4) + counts[1]
        + counts[0]
    }
  }

  mutating func read() -> Parts? {
    guard let first = header(), first.version >= UInt8(ascii: "2") else { return nil }
    guard skip(first.bytes(4)), let second = header(), second.counts[4] > 0 else { return nil }
    let (count, kinds) = (second.counts[3], second.counts[4])
    guard second.bytes(8) <= bytes.count - at else { return nil }
    let times = (0..<count).compactMap { _ in number(8) }
    let types = (0..<count).compactMap { _ in number(1) }.map { Int($0) }
    var offsets: [Int] = []
    for _ in 0..<kinds {
      guard let offset = number(4), skip(2) else { return nil }
      offsets.append(Int(Int32(truncatingIfNeeded: offset)))
    }
    guard times.count == count, types.allSatisfy(offsets.indices.contains),
      offsets.allSatisfy({ abs($0) < 26 * 3_600 }), zip(times, times.dropFirst()).allSatisfy(<)
    else { return nil }
    guard skip(second.counts[5] + second.counts[2] * 12 + second.counts[1] + second.counts[0]),
      number(1) == Int64(UInt8(ascii: "\n"))
    else { return nil }
    guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let changes = zip(times, types).map {
      ZoneTable.Change(instant: $0, offset: offsets[$1])
    }
    return Parts(changes: changes, initial: offsets[0], footer: Array(bytes[at..<end]))
  }

  private mutating func header() -> Header? {
    guard bytes.count - at >= 44, bytes[at..<at + 4].elementsEqual("TZif".utf8) else { return nil }
    let version = bytes[at + 4]
    at += 20
    let counts = (0..<6).compactMap { _ in number(4) }.map { Int($0) }
    // No count of a file this short can be longer than the file.
    guard counts.count == 6, counts.allSatisfy({ (0...bytes.count).contains($0) }) else {
      return nil
    }
    return Header(version: version, counts: counts)
  }

  private mutating func skip(_ count: Int) -> Bool {
    guard count <= bytes.count - at else { return false }
    at += count
    return true
  }

  /// A number of so many bytes, the highest first; eight of them hold a sign.
  private mutating func number(_ count: Int) -> Int64? {
    guard bytes.count - at >= count else { return nil }
    defer { at += count }
    return bytes[at..<at + count].reduce(0) { $0 << 8 | Int64($1) }
  }
}
