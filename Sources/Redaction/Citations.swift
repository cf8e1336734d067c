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
      for ground in account.grounds where ground.code != "style-shift" {
        for entry in ground.entries.prefix(3) { cite(entry) }
      }
    }
    for chat in file.conversations.indices {
      let count = file.conversations[chat].entries.count
      for stretch in hands.stretches(in: chat) {
        let last = min(stretch.upperBound, count - 1)
        guard stretch.lowerBound <= last else { continue }
        let stretch = stretch.lowerBound...last
        if stretch.count <= Self.longestStretch {
          cite(EntryID(conversation: chat, entry: stretch.lowerBound), to: last)
        }
        for event in findings.events
        where event.entry.conversation == chat && stretch.contains(event.entry.entry) {
          cite(event.entry)
        }
      }
    }
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
