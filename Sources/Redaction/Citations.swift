import Evidence

/// The entries a finding rests on, with what stands around them.
///
/// A stretch by the other hand is shown whole up to two hundred entries; of a longer one, and of
/// what lies outside, only what is cited, with five entries before and after.
struct Citations {
  private static let context = 5
  private static let longestStretch = 200

  private var shown: [Int: Set<Int>] = [:]

  init(_ file: CaseFile, _ findings: Findings) {
    let hands = OtherHands(findings)
    for account in findings.accounts where account.verdict != .none {
      for onset in [account.onset, account.candidate].compactMap(\.self) { cite(onset.entry) }
      if let back = account.return { cite(back) }
      // A difference of style rests on every message; it cites none to be read.
      for ground in account.grounds where ground.code != .styleShift {
        for entry in ground.entries.prefix(3) { cite(entry) }
      }
    }
    let stretches = hands.merged()
    for (chat, list) in stretches {
      let count = file.conversations[chat].entries.count
      for stretch in list {
        let last = min(stretch.upperBound, count - 1)
        guard stretch.lowerBound <= last, last - stretch.lowerBound < Self.longestStretch else {
          continue
        }
        cite(EntryID(conversation: chat, entry: stretch.lowerBound), to: last)
      }
    }
    for event in findings.events {
      guard let list = stretches[event.entry.conversation],
        Self.contains(list, event.entry.entry)
      else { continue }
      cite(event.entry)
    }
  }

  /// Looks for an entry in stretches that are in order and do not overlap.
  private static func contains(_ list: [ClosedRange<Int>], _ entry: Int) -> Bool {
    let low = list.partitioningIndex { $0.upperBound >= entry }
    return low < list.count && list[low].contains(entry)
  }

  /// True when the text of an entry is needed.
  func contains(_ entry: Int, in conversation: Int) -> Bool {
    shown[conversation]?.contains(entry) ?? false
  }

  private mutating func cite(_ id: EntryID, to last: Int? = nil) {
    let range = (id.entry - Self.context)...((last ?? id.entry) + Self.context)
    shown[id.conversation, default: []].formUnion(range)
  }
}
