import Evidence

/// What the days of the week prove.
///
/// `Mon 03/04/2025` and `Tue 04/04/2025` follow each other in April and not in March and April. A
/// word that names a day falls on that day each time, and no other word does: the order and the
/// calendar in which that is so are the right ones. No list of names is needed, and it is no proof
/// where the words fit in two orders.
extension DateOrdering {
  /// How many dates have a word that falls on another day of the week than elsewhere.
  private struct WeekFit {
    var wrong = 0
    var dates = 0
    /// As good as without a contradiction: one date in fifty may be typed.
    var isGood: Bool { dates > 0 && wrong * 50 <= dates }
  }

  /// Decides by the words beside the dates; nil where they say nothing.
  func fromWeekdays(_ candidates: [DateOrder], _ tally: Tally) -> Decision? {
    guard hasNamedDays else { return nil }
    let fits = candidates.map { weekFit($0, tally.calendar) }
    let good = fits.indices.filter { fits[$0].isGood }
    guard good.count == 1, let best = good.first else { return nil }
    return Decision(
      order: candidates[best], basis: .weekday,
      proof: named.first { stamps[$0.entry].shape == shape }?.entry,
      isCertain: fits[best].wrong == 0 && tally.impossibleHereOnly[best] == 0,
      contradictions: tally.impossibleHereOnly[best])
  }

  /// Whether names of files or days of the week fit a calendar and do not fit another.
  func isBetterProved(
    _ calendar: DateReading.Calendar, than other: DateReading.Calendar?
  ) -> Bool {
    let dates = known.filter { stamps[$0.entry].shape == shape }
    if !dates.isEmpty {
      let ours = dates.count { fits($0, calendar) }
      if ours * 2 > dates.count, !dates.contains(where: { fits($0, other) }) { return true }
    }
    guard hasNamedDays else { return false }
    return candidates.contains { weekFit($0, calendar).isGood }
      && !candidates.contains { weekFit($0, other).isGood }
  }

  private func fits(_ date: KnownDate, _ calendar: DateReading.Calendar?) -> Bool {
    candidates.contains { stamps[date.entry].day($0, calendar) == date.day }
  }

  /// A week has seven days: more words are no names of them, and one proves nothing.
  private var hasNamedDays: Bool {
    guard !named.isEmpty else { return false }
    return (2...7).contains(
      Set(named.lazy.filter { stamps[$0.entry].shape == shape }.map(\.word)).count)
  }

  private func weekFit(_ order: DateOrder, _ calendar: DateReading.Calendar?) -> WeekFit {
    var fit = WeekFit()
    var table: [Int: [Int]] = [:]
    var last: (stamp: DateStamp, word: Int)?
    for day in named {
      let stamp = stamps[day.entry]
      guard stamp.shape == shape else { continue }
      if let last, last.word == day.word, stamp.isSameDay(as: last.stamp) { continue }
      last = (stamp, day.word)
      fit.dates += 1
      guard let number = stamp.day(order, calendar), Self.possibleDays.contains(number) else {
        fit.wrong += 1
        continue
      }
      // 1 January 1970 was a Thursday; the days that are possible lie after it.
      table[day.word, default: Array(repeating: 0, count: 7)][(number + 3) % 7] += 1
    }
    // Each word is the day it falls on most; of two words for one day one is wrong.
    var owners = Array(repeating: 0, count: 7)
    for (_, counts) in table {
      guard let most = counts.max(), let weekday = counts.firstIndex(of: most) else { continue }
      fit.wrong += counts.reduce(0, +) - most
      fit.wrong += min(owners[weekday], most)
      owners[weekday] = max(owners[weekday], most)
    }
    return fit
  }
}
