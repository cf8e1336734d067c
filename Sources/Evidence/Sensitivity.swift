/// What a result would be if one thing were different: the answer to "does it hang on this?".
///
///     without the family "money": inconclusive, log10 LR 0.6, onset still entry 378
public struct Sensitivity: Sendable, Hashable {
  /// What was different.
  public enum Change: Sendable, Hashable {
    /// All evidence of a family left out.
    case withoutFamily(EvidenceFamily)
    /// What one entry brings left out.
    case withoutEntry(EntryID)
    /// The clock of the export moved by whole hours.
    case clockMoved(hours: Int)
  }

  /// What was different.
  public let change: Change
  /// The verdict then.
  public let verdict: Verdict
  /// log10 of the likelihood ratio then.
  public let log10LR: Double
  /// The most probable first message by another hand then; nil when none is named.
  public let onset: EntryID?

  /// Creates a row.
  public init(change: Change, verdict: Verdict, log10LR: Double, onset: EntryID?) {
    self.change = change
    self.verdict = verdict
    self.log10LR = log10LR
    self.onset = onset
  }
}

/// Which calibration the likelihood ratios come from, so that an expert can ask for its data.
public struct CalibrationIdentity: Sendable, Hashable {
  /// Its name, `takeover-1`.
  public let name: String
  /// The day it was fitted, `2026-11-23`.
  public let date: String
  /// SHA-256 of the truth of the cases the weights were fitted on, in hexadecimal.
  public let tuning: String
  /// SHA-256 of the truth of the cases it was calibrated on: other owners, other dialogues.
  public let calibration: String
  /// How many cases with another hand, and how many without, it was calibrated on.
  public let cases: (with: Int, without: Int)
  /// Cost of the likelihood ratios on the calibration cases in bits: 0 perfect, 1 useless.
  public let cllr: Double
  /// The part of it that no calibration can remove.
  public let cllrMin: Double

  /// Creates an identity.
  public init(
    name: String, date: String, tuning: String, calibration: String,
    cases: (with: Int, without: Int), cllr: Double, cllrMin: Double
  ) {
    self.name = name
    self.date = date
    self.tuning = tuning
    self.calibration = calibration
    self.cases = cases
    self.cllr = cllr
    self.cllrMin = cllrMin
  }

  /// Equal when the data and the name are.
  public static func == (a: CalibrationIdentity, b: CalibrationIdentity) -> Bool {
    a.name == b.name && a.tuning == b.tuning && a.calibration == b.calibration
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(tuning)
    hasher.combine(calibration)
  }
}
