import Evidence

/// Messages that are dated after the archive was made, in formats whose dates leave nothing to read.
///
/// A text export weighs such dates against the orders they could be written in, and tells them itself
/// (`TextReading`). A database or JSON has one reading, and yet nobody wrote tomorrow's message: the
/// clock of a telephone was wrong, or somebody changed the file. No clock of this machine is asked, or
/// the same bytes would be read otherwise next year.
///
///     1902000000 (2030) in a file last changed on 2 March 2021   ->  flagged, and one notice a chat
enum LateDates {
  /// Flags them and says how many there are; the bound already has a day of slack.
  static func mark(_ reading: inout MemberReading, after bound: Int64?) {
    let earliest = Int64(DateOrdering.possibleDays.lowerBound) * 86_400
    // Archives without times say 1970 or 1980.
    guard let bound, bound >= earliest else { return }
    let limit = bound + 86_400
    for position in reading.conversations.indices
    where reading.conversations[position].dateReading.basis == .format {
      let late = reading.conversations[position].entries.indices.filter {
        isLate(reading.conversations[position].entries[$0], limit)
      }
      guard !late.isEmpty else { continue }
      var tallies = NoticeTallies()
      for index in late {
        reading.conversations[position].entries[index].flags.insert(.timeImplausible)
        tallies.add(.dateImplausible, reading.conversations[position].entries[index].span)
      }
      let chat = reading.conversations[position]
      reading.notices += tallies.notices(
        member: chat.member, entries: chat.entries, origins: chat.origins)
    }
  }

  private static func isLate(_ entry: Entry, _ limit: Int64) -> Bool {
    guard let time = entry.time, time.wallSeconds > limit else { return false }
    return time.wallSeconds - Int64(time.offsetMinutes ?? 0) * 60 > limit
  }
}
