/// The largest log10 likelihood ratios the program states.
///
/// They are not decoration: text alone never earned more than LR 25 on clean development timelines,
/// and the other bounds stand for what has been validated on cases so far, which is little. A long
/// talk of readings that hang together cannot grow into an astronomical number. The detector keeps
/// to them, the reports name them.
public enum StatedBounds {
  /// Of all families together, for another hand.
  public static let combined = 2.06
  /// Of all families together, against it: 84 % of clean timelines look like a changed one.
  public static let against = 0.96

  /// Of how many takeovers in running chats about how many are neither named nor left undecided.
  ///
  /// `Benchmarks/takeover/RESULTS.md` has 125 of 400; a test reads it there.
  public static let missed = (count: 3, of: 10)

  /// How much better one explanation does than another, both stated as log10 LR within bounds.
  ///
  /// Two bounded numbers may be further apart than one may be from nothing: "600 times better" beside
  /// a page that says that the program never states more than 140. What it has not been validated for
  /// it does not say by way of a difference either.
  public static func difference(_ first: Double, _ second: Double) -> Double {
    min(first - second, combined)
  }

  /// Confidence from which what was read into a message may stand among the facts, 0…1.
  ///
  /// Below it the words are shown as a reading with its confidence: "ik gooi niks weg" is no
  /// payment because a recogniser says .56.
  public static let fact = 0.7

  /// Of one family, either way, and never more than of all together.
  ///
  /// Story: "codes and notices: LR ≥ 100" stood above "the program never states more than 63".
  public static func family(_ family: EvidenceFamily) -> Double {
    let own =
      switch family {
      case .style: 1.39
      case .events: 2.0
      case .money: 1.5
      case .behaviour: 0.7
      }
    return min(own, combined)
  }
}
