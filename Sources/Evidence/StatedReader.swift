/// Who brings the files, as `--me` states it: one paper is theirs, the others are to be given on.
///
/// A name is looked for as the exports write it; letters may be large or small, since people type
/// their own name. The trap: settings are kept beside masked copies, so they hold the account by
/// its numbers and not by its name.
///
///     account(named: "marlies van dongen")   the first chat in which she writes
///     place(of: account)                     c3:1
extension CaseFile {
  /// The first account of a name; nil where no chat has it.
  public func account(named name: String) -> AccountID? {
    let folded = name.lowercased()
    var similar: AccountID?
    for (chat, conversation) in conversations.enumerated() {
      for (number, sender) in conversation.senders.enumerated() {
        let account = AccountID(conversation: chat, sender: number)
        if sender.name == name { return account }
        if similar == nil, sender.name.lowercased() == folded { similar = account }
      }
    }
    return similar
  }

  /// An account by the name of its chat and its number there, from 1.
  public func place(of account: AccountID) -> String {
    "\(conversations[account.conversation].id):\(account.sender + 1)"
  }

  /// The account at such a place; nil where there is none.
  public func account(at place: String) -> AccountID? {
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), number >= 1,
      let chat = conversations.firstIndex(where: { $0.id == parts[0] }),
      number <= conversations[chat].senders.count
    else { return nil }
    return AccountID(conversation: chat, sender: number - 1)
  }
}
