import Evidence

/// Watches whether time runs forward from entry to entry.
///
/// 222 of 415 real exports step back at least once. A minute is no step: Android writes no seconds,
/// and two phones never agree on the second. Between instants where both are known, because in
/// October the wall clock steps back by itself.
struct ClockSteps: Sendable {
  /// Seconds back that are no step.
  static let slack: Int64 = 60

  private var wall: Int64?
  private var offset: Int?

  /// Whether a time lies before the last one, which it replaces.
  @inline(__always)
  mutating func isBack(_ seconds: Int64, offsetMinutes: Int? = nil) -> Bool {
    defer {
      wall = seconds
      offset = offsetMinutes
    }
    guard let wall else { return false }
    var step = seconds - wall
    if let offset, let offsetMinutes { step -= Int64(offsetMinutes - offset) * 60 }
    return step < -Self.slack
  }
}
