import Evidence

/// Times as programs write them: the zone behind the time, parts of a second, no signs at all.
///
///     2020-11-12T10:14:05Z      2020-11-12 10:14:05.123 +0100      20201112T101405Z
///     12-11-2020 10:14 CET      12 Nov 2020 10:14 (UTC+1)
///
/// A zone that is written is kept as what it is: the clock stays as written, and the minutes it is
/// ahead of UTC stand beside it. Of letters only those count that mean one zone (RFC 5322 and the
/// European ones); `IST` is India, Israel and Ireland, and stays a word.
extension HeaderReader {
  private static let named: [(letters: [UInt8], minutes: Int)] = [
    ("UTC", 0), ("GMT", 0), ("WET", 0), ("WEST", 60), ("CET", 60), ("CEST", 120),
    ("MEZ", 60), ("MESZ", 120), ("EET", 120), ("EEST", 180), ("MSK", 180), ("EST", -300),
    ("EDT", -240), ("CST", -360), ("CDT", -300), ("MST", -420), ("MDT", -360), ("PST", -480),
    ("PDT", -420),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Skips parts of a second.
  mutating func fraction() {
    guard at + 1 < end, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ","),
      bytes[at + 1] &- 0x30 <= 9
    else { return }
    var place = at + 1
    while place < end, bytes[place] &- 0x30 <= 9 { place += 1 }
    if place - at <= 10 { at = place }
  }

  /// Takes the zone behind a time; leaves the place alone where there is none.
  mutating func zone() -> Bool {
    let saved = at
    _ = skipSpaces()
    let isRound = at < end && bytes[at] == UInt8(ascii: "(")
    if isRound { at += 1 }
    guard let minutes = zoneMinutes(), endsZone(isRound) else {
      at = saved
      return false
    }
    if isRound { at += 1 }
    header.zone = Int16(minutes)
    header.shape.isUnverified = true
    return true
  }

  private func endsZone(_ isRound: Bool) -> Bool {
    guard at < end else { return !isRound }
    if isRound { return bytes[at] == UInt8(ascii: ")") }
    // `Z.MW.` is the afternoon in Kirundi.
    return !isLetter(bytes[at]) && bytes[at] &- 0x30 > 9 && bytes[at] != UInt8(ascii: ".")
  }

  private mutating func zoneMinutes() -> Int? {
    guard at < end else { return nil }
    if bytes[at] == UInt8(ascii: "Z") || bytes[at] == UInt8(ascii: "z") {
      at += 1
      return 0
    }
    if let minutes = offset(isNamed: false) { return minutes }
    var word = at
    while word < end, bytes[word] &- 0x41 < 26, word - at < 5 { word += 1 }
    let letters = bytes[at..<word]
    guard let zone = Self.named.first(where: { letters.elementsEqual($0.letters) }) else {
      return nil
    }
    at = word
    // `UTC+01:00`, `GMT+1`: the letters say what the sign counts from.
    return zone.minutes == 0 ? offset(isNamed: true) ?? 0 : zone.minutes
  }

  /// Reads `+01:00`, `+0100`, `+01`, and behind letters `+1`.
  private mutating func offset(isNamed: Bool) -> Int? {
    let saved = at
    let isMinus = dashWidth(at) != nil
    guard isMinus || bytes.count > at && at < end && bytes[at] == UInt8(ascii: "+") else {
      return nil
    }
    at += dashWidth(at) ?? 1
    let digits = at
    while at < end, at - digits < 2, bytes[at] &- 0x30 <= 9 { at += 1 }
    let isWhole = at - digits == 2 || isNamed && at - digits == 1
    var minutes = (digits..<at).reduce(0) { $0 * 10 + Int(bytes[$1] &- 0x30) } * 60
    let hasColon = at < end && bytes[at] == UInt8(ascii: ":")
    let first = at + (hasColon ? 1 : 0)
    if first + 1 < end, bytes[first] &- 0x30 <= 5, bytes[first + 1] &- 0x30 <= 9 {
      minutes += Int(bytes[first] &- 0x30) * 10 + Int(bytes[first + 1] &- 0x30)
      at = first + 2
    }
    // No clock is further from UTC, and quarters of an hour are the smallest step.
    guard isWhole, minutes <= 14 * 60, minutes % 15 == 0 else {
      at = saved
      return nil
    }
    return isMinus ? -minutes : minutes
  }

  /// Reads `20201112T101405Z`; leaves the place alone where something else stands.
  mutating func compact() -> Bool {
    guard at + 12 < end, bytes[at + 8] | 0x20 == UInt8(ascii: "t"),
      (at..<at + 8).allSatisfy({ bytes[$0] &- 0x30 <= 9 })
    else { return false }
    func value(_ start: Int, _ count: Int) -> Int {
      (start..<start + count).reduce(0) { $0 * 10 + Int(bytes[$1] &- 0x30) }
    }
    var place = at + 9
    while place < end, place < at + 15, bytes[place] &- 0x30 <= 9 { place += 1 }
    let count = place - at - 9
    guard count == 4 || count == 6 else { return false }
    header.stamp.first = Int16(value(at, 4))
    header.stamp.second = Int16(value(at + 4, 2))
    header.stamp.third = Int16(value(at + 6, 2))
    let clock = (value(at + 9, 2), value(at + 11, 2), count == 6 ? value(at + 13, 2) : 0)
    guard clock.0 < 24, clock.1 < 60, clock.2 <= 60 else { return false }
    header.stamp.clock = Int32(clock.0 * 3600 + clock.1 * 60 + min(clock.2, 59))
    header.shape.yearPlace = .first
    header.shape.dateSeparator = 2
    header.shape.comma = 7
    header.shape.timeSeparator = 1
    header.shape.hasSeconds = count == 6
    header.shape.isUnverified = true
    at = place
    fraction()
    _ = zone()
    header.timeEnd = at
    return true
  }
}

extension Header {
  /// Words that programs begin their lines with, by how grave they are (RFC 5424 and its like).
  private static let levels: [[UInt8]] = [
    "trace", "debug", "info", "notice", "warn", "warning", "error", "err", "crit", "critical",
    "fatal", "alert", "emerg", "severe", "verbose",
  ].map { Array($0.utf8) }

  /// True for a line of a program's log, which looks like a message.
  ///
  ///     2016-04-29 10:30:00 - INFO: started      2016-04-29T10:30:00Z WARN: disk full
  func isLog(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    if shape.looksLikeLog, zone == nil { return true }
    guard shape.comma == 7 || zone != nil, shape.yearPlace == .first else { return false }
    var at = bodyStart
    while at < end, [0x20, 0x09, 0x5B, 0x28, 0x3C].contains(bytes[at]) { at += 1 }
    var word: [UInt8] = []
    while at < end, (bytes[at] | 0x20) &- 0x61 < 26, word.count < 9 {
      word.append(bytes[at] | 0x20)
      at += 1
    }
    return Self.levels.contains(word)
  }
}
