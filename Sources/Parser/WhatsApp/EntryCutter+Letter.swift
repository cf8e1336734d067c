import Evidence

/// Letters that quote a few lines of a chat, and are no chat.
///
///     Geachte rechercheur,
///     op 14 maart kreeg ik deze berichten:
///
///     14-03-2025 09:15 - Sanne: kun je 400 euro lenen
///     14-03-2025 09:16 - Joost: waarom?
///
///     Daarna heb ik de bank gebeld.
///
/// The lines are read, because they may be all that is left; what stands behind an empty line below
/// them is the letter's, and no word of the last one who is quoted.
extension EntryCutter {
  /// More messages than this are a chat with a story before it.
  private static var mostQuoted: Int { 12 }
  /// Bytes of a story that are no greeting.
  private static var leastProse: Int { 60 }

  /// Tells a letter and takes its own words out of the messages; nil for a chat.
  mutating func settleLetter() -> Int? {
    guard preamble >= Self.leastProse, !isPreambleBlank, entries.count <= Self.mostQuoted else {
      return nil
    }
    let prose = bytes[..<preamble].count { $0 > 0x20 }
    var quoted = 0
    var ends: [Int] = []
    for entry in entries {
      let end = paragraphEnd(entry.text)
      ends.append(end)
      quoted += end - entry.text.lowerBound
    }
    guard prose >= Self.leastProse, prose * 2 >= quoted else { return nil }
    for (index, end) in ends.enumerated() where end < entries[index].text.upperBound {
      trim(index, to: end)
    }
    return entries.count
  }

  /// End of the lines before the first empty one, where more follows that one.
  private func paragraphEnd(_ text: Range<Int>) -> Int {
    var start = text.lowerBound
    var last = text.lowerBound
    while start < text.upperBound {
      let line = firstLine(start..<text.upperBound)
      let isBlank = bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if isBlank, start > text.lowerBound { return last }
      last = line.upperBound
      start = line.upperBound
      if start < text.upperBound, bytes[start] == 0x0D { start += 1 }
      if start < text.upperBound, bytes[start] == 0x0A { start += 1 }
    }
    return text.upperBound
  }
}
