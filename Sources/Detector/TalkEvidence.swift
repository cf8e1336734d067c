import Acts
import Evidence

/// What the messages of a case do, by entry: the rises that the model of acts weighs.
///
/// Every message speaks twice: of the account that wrote it, and of the account it answers. Who
/// asks for money says something of himself, who doubts says something of the other.
struct TalkEvidence: Sendable {
  /// What one message says of one side.
  struct Side: Sendable {
    /// ln LR of all acts together.
    let total: Double
    /// The part of each event that is told by a ground of its own.
    let parts: [(kind: EventKind, ln: Double, confidence: Double)]
  }

  /// One message.
  struct Item: Sendable {
    let entry: EntryID
    let own: Side
    let contact: Side
  }

  /// By entry, ascending; messages that say next to nothing are left out.
  let items: [Item]

  /// Sums below say nothing worth a place.
  static let least = 0.02
}

extension TalkEvidence.Item {
  /// What a reading says, with the acts that are events of their own.
  init?(_ reading: ActReading, at entry: EntryID) {
    guard max(abs(reading.own), abs(reading.contact)) >= TalkEvidence.least else { return nil }
    var own: [(EventKind, Double, Double)] = []
    var contact: [(EventKind, Double, Double)] = []
    for act in reading.acts where act.confidence >= EventWeights.threshold {
      guard let kind = EventKind(rawValue: act.name), kind.rule.ground != nil else { continue }
      // "The contact doubts" is no sentence about the account when the account itself doubts: what
      // an act says of the side it does not belong to stays in the total.
      switch kind.traits.role {
      case .account: own.append((kind, act.own, act.confidence))
      case .contact, .afterwards: contact.append((kind, act.contact, act.confidence))
      case .platform: break
      }
    }
    self.entry = entry
    self.own = TalkEvidence.Side(total: reading.own, parts: own)
    self.contact = TalkEvidence.Side(total: reading.contact, parts: contact)
  }
}
