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
    let parts: [(kind: EventKind, ln: Double)]
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
    var own: [(EventKind, Double)] = []
    var contact: [(EventKind, Double)] = []
    for act in reading.acts where act.confidence >= EventWeights.threshold {
      guard let kind = EventKind(rawValue: act.name), kind.rule.ground != nil else { continue }
      // An act of the contact says nothing of a contact who is himself the account.
      switch kind.traits.role {
      case .account: own.append((kind, act.own))
      case .contact, .afterwards: contact.append((kind, act.contact))
      case .platform: break
      }
    }
    self.entry = entry
    self.own = TalkEvidence.Side(total: reading.own, parts: own)
    self.contact = TalkEvidence.Side(total: reading.contact, parts: contact)
  }
}
