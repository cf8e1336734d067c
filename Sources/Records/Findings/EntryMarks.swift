package import Evidence

/// What the findings say about single entries, ready to be looked up.
package struct EntryMarks {
  /// Kinds of events by entry, in the order of the findings: a mark has no room for a confidence,
  /// so what was read with little of it is left to `findings.json` and its own table.
  package private(set) var events: [EntryID: [EventKind]] = [:]
  /// Values of identifiers by entry.
  package private(set) var identifiers: [EntryID: [String]] = [:]
  private var otherHand: Set<EntryID> = []

  /// Gathers the marks; episodes count only for accounts whose verdict carries them.
  package init(_ findings: Findings) {
    for event in findings.events where event.isFirm {
      events[event.entry, default: []].append(event.kind)
    }
    for identifier in findings.identifiers {
      identifiers[identifier.entry, default: []].append(identifier.value)
    }
    for account in findings.accounts {
      guard account.verdict == .takeover || account.verdict == .impersonation else { continue }
      for episode in account.episodes {
        for point in account.curve
        where point.entry >= episode.first && point.entry <= episode.last {
          otherHand.insert(point.entry)
        }
        otherHand.insert(episode.first)
        otherHand.insert(episode.last)
      }
    }
  }

  /// True for messages of the account inside an episode by the other hand.
  package func isOtherHand(_ id: EntryID) -> Bool { otherHand.contains(id) }

  /// True for each entry of a conversation that anything is said about: the rest needs no look-up.
  package func isMarked(_ conversation: Int, entries: Int) -> [Bool] {
    var marked = [Bool](repeating: false, count: entries)
    // The order in which marks are set does not show.
    for ids in [Array(events.keys), Array(identifiers.keys), Array(otherHand)] {
      for id in ids where id.conversation == conversation && marked.indices.contains(id.entry) {
        marked[id.entry] = true
      }
    }
    return marked
  }

  /// Style distance of each entry of a conversation; nil where not measured.
  package static func styles(_ findings: Findings, _ conversation: Int, entries: Int) -> [Double?] {
    var styles = [Double?](repeating: nil, count: entries)
    for account in findings.accounts where account.account.conversation == conversation {
      for point in account.curve
      where point.entry.conversation == conversation && styles.indices.contains(point.entry.entry) {
        styles[point.entry.entry] = point.style
      }
    }
    return styles
  }
}
