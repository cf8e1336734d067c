import Evidence

/// At which hours an account writes, against its own habit.
///
/// A weak signal on purpose: holidays, shifts and time zones move a person's hours too.
enum ActiveHours: Signal {
  static let id = "ActiveHours"
  static let code = GroundCode.hoursUnusual
  static let family = EvidenceFamily.behaviour
  static let hearsTheClock = true

  static func weights(in context: StreamContext, shift: Int64) -> [Double] {
    weights(
      times: shift == 0 ? context.stream.times : context.stream.times.map { $0.map { $0 + shift } })
  }

  /// ln LR of each message: uniform hours against the owner's own, smoothed.
  ///
  /// Weekday and weekend have a histogram each, the message's own day is left out, and nothing is
  /// said below 100 messages. Twenty messages within one hour are one observation, so an hour of a
  /// day weighs ±0.3 at most, spread over its messages.
  static func weights(times: [Int64?]) -> [Double] {
    var counts = [[Double]](repeating: [Double](repeating: 0, count: 24), count: 2)
    // A slot is that of its day, so a day is counted once, however many messages it has.
    var perDay: [Int: Int] = [:]
    var perHour: [Int: Int] = [:]
    var known = 0
    for time in times {
      guard let (day, slot, hour) = time.map(cell) else { continue }
      counts[slot][hour] += 1
      perDay[day, default: 0] += 1
      perHour[day * 24 + hour, default: 0] += 1
      known += 1
    }
    guard known >= 100 else { return [Double](repeating: 0, count: times.count) }
    let totals = counts.map { $0.reduce(0, +) }
    return times.map { time in
      guard let (day, slot, hour) = time.map(cell) else { return 0 }
      let together = Double(perHour[day * 24 + hour] ?? 0)
      let own = counts[slot][hour] - together
      let total = totals[slot] - Double(perDay[day] ?? 0)
      let owner = (own + 1) / (total + 24)
      return min(max(naturalLog(1.0 / 24 / owner), -0.3), 0.3) / max(1, together)
    }
  }

  private static func cell(_ seconds: Int64) -> (day: Int, slot: Int, hour: Int) {
    let date = CalendarDate(wallSeconds: seconds)
    let hour = Int((seconds % 86_400 + 86_400) % 86_400) / 3600
    return (date.daysSince1970, date.weekday >= 5 ? 1 : 0, hour)
  }
}
