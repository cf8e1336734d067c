/// Counts what one exhibit has cost so far, over all containers inside one another.
final class Budget {
  /// The limits counted against.
  let limits: Limits
  /// The limit at which reading of the whole exhibit stopped.
  private(set) var hit: LimitHit?
  /// Bytes delivered by all members.
  private(set) var delivered = 0
  /// Entries met, folders included.
  private(set) var entries = 0

  private let packed: Int
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var progress: ContinuousClock.Instant

  /// Starts counting; `packed` is the size of the exhibit itself.
  init(limits: Limits, packed: Int) {
    self.limits = limits
    self.packed = max(1, packed)
    start = clock.now
    progress = start
  }

  /// True while nothing has stopped the reading.
  var isOpen: Bool { hit == nil }

  /// Counts one entry; false when there are too many.
  func addEntry() -> Bool {
    guard isOpen else { return false }
    entries += 1
    if entries > limits.entries { hit = LimitHit(name: "entries", value: limits.entries) }
    return isOpen && checkClock()
  }

  /// Counts delivered bytes and looks at the clock; false when reading must stop.
  func tick(delivered bytes: Int) -> Bool {
    guard isOpen else { return false }
    delivered += bytes
    if delivered > limits.exhibitBytes {
      hit = LimitHit(name: "exhibit-bytes", value: limits.exhibitBytes)
    } else if delivered > limits.exhibitRatioFloor, delivered / packed > limits.ratio {
      hit = LimitHit(name: "exhibit-ratio", value: limits.ratio)
    }
    let now = clock.now
    if bytes > 0 { progress = now }
    return checkClock(now)
  }

  /// Whether that many bytes more would stop nothing.
  func canTake(_ bytes: Int) -> Bool {
    let sum = delivered + bytes
    return isOpen && sum <= limits.exhibitBytes
      && (sum <= limits.exhibitRatioFloor || sum / packed <= limits.ratio)
  }

  /// Takes back bytes that were not the right ones (a passphrase that did not fit).
  func refund(_ bytes: Int) { delivered -= bytes }

  private func checkClock(_ now: ContinuousClock.Instant? = nil) -> Bool {
    guard isOpen else { return false }
    let now = now ?? clock.now
    if now - start > .seconds(limits.wallClockSeconds) {
      hit = LimitHit(name: "wall-clock-seconds", value: limits.wallClockSeconds)
    } else if now - progress > .seconds(limits.noProgressSeconds) {
      hit = LimitHit(name: "no-progress-seconds", value: limits.noProgressSeconds)
    }
    return isOpen
  }
}
