package import Evidence

/// Which messages of a case are one and the same: a chat that both sides exported holds each twice.
///
/// A story that is told over all chats would otherwise say everything two times, once from either
/// telephone. The trap: only what the detector matched is the same; what one side lacks stays.
///
///     same.first(c2-14)   // c1-12, the message as the first of the two exports has it
package struct SameMessages: Sendable {
  private let firsts: [EntryID: EntryID]

  init(_ findings: Findings) {
    var firsts: [EntryID: EntryID] = [:]
    for sides in findings.twoSides {
      for (first, second) in sides.matches {
        let id = EntryID(conversation: sides.second, entry: second)
        let other = EntryID(conversation: sides.first, entry: first)
        // Of three exports of one chat the first speaks.
        if firsts[id] == nil { firsts[id] = firsts[other] ?? other }
      }
    }
    self.firsts = firsts
  }

  /// The message as the first export has it; the message itself where nobody else has it.
  package func first(_ id: EntryID) -> EntryID { firsts[id] ?? id }
}
