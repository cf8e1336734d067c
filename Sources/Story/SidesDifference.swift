package import Evidence

/// What two exports of one chat tell differently, message by message.
///
/// Found from what the detector matched and did not match: no text is read. A message without a
/// match on either side, by the same writer, at the same minute and between the same matched
/// neighbours is one message with two texts. The trap: that is what editing one file leaves, and
/// also what the app's own "edit" leaves; which side is the original no file says.
///
///     c1-14 "ok morgen"   c2-15 "ok vandaag"   other text
package struct SidesDifference: Sendable, Hashable {
  /// What is different.
  package enum What: String, Sendable, CaseIterable {
    /// Only the first has it.
    case onlyFirst = "only-first"
    /// Only the second has it.
    case onlySecond = "only-second"
    /// Both have a message there, with other words.
    case otherText = "other-text"
    /// Both have it, at times that differ from those of the others.
    case otherTime = "other-time"
  }

  /// What is different.
  package let what: What
  /// The message as the first has it.
  package let first: EntryID?
  /// The message as the second has it.
  package let second: EntryID?
  /// Seconds by which it departs from the clock difference of the two, for `otherTime`.
  package let seconds: Int64
}

/// Two exports of one chat with what they tell differently.
package struct SidesStory: Sendable {
  /// The two exports.
  package let sides: TwoSides
  /// What they tell differently, by the place in the first, then in the second.
  package let differences: [SidesDifference]

  /// How many there are of one kind.
  package func count(_ what: SidesDifference.What) -> Int {
    differences.count { $0.what == what }
  }

  /// Seconds by which two clocks may differ within a minute and its neighbours.
  private static let tolerance: Int64 = 90

  init(_ sides: TwoSides, in file: CaseFile) {
    self.sides = sides
    let matches = sides.matches.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    var found = Self.otherTimes(sides, matches, file)
    let partner = Self.partners(sides, matches, file)
    /// Messages of the second that nothing matches, by the gap between matches that they stand in.
    var waiting: [Int: [Int]] = [:]
    for index in sides.entriesOfSecond {
      waiting[matches.partitioningIndex { $0.1 > index }, default: []].append(index)
    }
    var paired: Set<Int> = []
    for index in sides.entriesOfFirst {
      let first = EntryID(conversation: sides.first, entry: index)
      let gap = matches.partitioningIndex { $0.0 > index }
      let other = waiting[gap]?.first { candidate in
        !paired.contains(candidate)
          && Self.isSame(
            file.entry(first), file.conversations[sides.second].entries[candidate], sides, partner)
      }
      if let other { paired.insert(other) }
      found.append(
        SidesDifference(
          what: other == nil ? .onlyFirst : .otherText, first: first,
          second: other.map { EntryID(conversation: sides.second, entry: $0) }, seconds: 0))
    }
    for index in sides.entriesOfSecond where !paired.contains(index) {
      found.append(
        SidesDifference(
          what: .onlySecond, first: nil,
          second: EntryID(conversation: sides.second, entry: index), seconds: 0))
    }
    differences = found.sorted { a, b in
      let (left, right) = (Self.place(a, file, sides), Self.place(b, file, sides))
      if left.time != right.time { return left.time < right.time }
      return left.entry < right.entry
    }
  }

  /// Where it stands on the clock of the second.
  private static func place(
    _ difference: SidesDifference, _ file: CaseFile, _ sides: TwoSides
  ) -> (time: Int64, entry: EntryID) {
    if let second = difference.second {
      return (file.entry(second).time?.wallSeconds ?? .min, second)
    }
    let first = difference.first ?? EntryID(conversation: sides.first, entry: 0)
    guard let time = file.entry(first).time?.wallSeconds else { return (.min, first) }
    let (sum, overflow) = time.addingReportingOverflow(sides.clockOffset)
    return (overflow ? time : sum, first)
  }

  private static func otherTimes(
    _ sides: TwoSides, _ matches: [(Int, Int)], _ file: CaseFile
  ) -> [SidesDifference] {
    matches.compactMap { i, j in
      let first = EntryID(conversation: sides.first, entry: i)
      let second = EntryID(conversation: sides.second, entry: j)
      guard let gap = departure(file.entry(first), file.entry(second), sides),
        abs(gap) > tolerance
      else { return nil }
      return SidesDifference(what: .otherTime, first: first, second: second, seconds: gap)
    }
  }

  /// Seconds by which two times differ beside the difference of the clocks.
  private static func departure(_ first: Entry, _ second: Entry, _ sides: TwoSides) -> Int64? {
    guard let a = first.time?.wallSeconds, let b = second.time?.wallSeconds else { return nil }
    let (gap, isOver) = b.subtractingReportingOverflow(a)
    let (rest, isTooGreat) = gap.subtractingReportingOverflow(sides.clockOffset)
    return isOver || isTooGreat ? nil : rest
  }

  /// Who of the first is who of the second: the one it is matched with most.
  private static func partners(
    _ sides: TwoSides, _ matches: [(Int, Int)], _ file: CaseFile
  ) -> [Int: Int] {
    var counts: [Int: [Int: Int]] = [:]
    for (i, j) in matches {
      guard let a = file.conversations[sides.first].entries[i].sender,
        let b = file.conversations[sides.second].entries[j].sender
      else { continue }
      counts[a, default: [:]][b, default: 0] += 1
    }
    return counts.compactMapValues { row in
      row.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  private static func isSame(
    _ first: Entry, _ second: Entry, _ sides: TwoSides, _ partner: [Int: Int]
  ) -> Bool {
    guard let a = first.sender, let b = second.sender, partner[a] == b,
      let gap = departure(first, second, sides)
    else { return false }
    return abs(gap) <= tolerance
  }
}
