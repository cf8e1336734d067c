import Evidence

/// What is left out to see whether a result hangs on it.
enum Omission: Sendable, Hashable {
  /// Nothing: the result itself.
  case nothing
  /// All evidence of one family.
  case family(EvidenceFamily)
  /// What one entry brings: the message of the account, or the contact's answer.
  case entry(EntryID)
  /// Nothing, but the clock of the export moved by whole hours.
  case clock(Int)

  /// Whether a contribution counts.
  func keeps(_ item: WeighedStream.Contribution) -> Bool {
    switch self {
    case .nothing, .clock: true
    case .family(let family): item.family != family
    case .entry(let entry): item.entry != entry
    }
  }

  /// Whether a family's measurements on every message count.
  func keeps(_ family: EvidenceFamily) -> Bool { self != .family(family) }

  /// Seconds to add to every clock reading.
  var shift: Int64 {
    if case .clock(let hours) = self { return Int64(hours) * 3600 }
    return 0
  }
}
