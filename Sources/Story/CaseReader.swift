package import Evidence

/// Who brought the files: stated, or told by the files themselves.
///
/// An export knows whose phone made it, and where every export of a case was made by one person
/// that person sits at the desk. Exports of several people prove nothing: any of them may.
package struct CaseReader: Sendable, Hashable {
  /// An account of the person.
  package let account: AccountID
  /// True where somebody said so.
  package let isStated: Bool

  /// The reader of a case; nil where it is not known.
  static func of(_ file: CaseFile, person: (AccountID) -> AccountID) -> CaseReader? {
    if let stated = file.me { return CaseReader(account: stated, isStated: true) }
    var found: AccountID?
    for (chat, conversation) in file.conversations.enumerated() {
      guard let exporter = conversation.exporter else { continue }
      let account = AccountID(conversation: chat, sender: exporter)
      if let found, person(found) != person(account) { return nil }
      found = found ?? account
    }
    return found.map { CaseReader(account: $0, isStated: false) }
  }
}
