import Evidence

/// Takes the accounts of a case together that belong to one person, and says why.
///
/// The thief writes in the contacts' chats, under whatever name each contact gave the owner; only
/// taken together do those chats show one writer. A wrong join would mix two writers, so each join
/// has a reason and the person carries the weakest of them:
///
/// 1. the same telephone number, as name or in a notice of a changed number;
/// 2. the same identifier of the platform;
/// 3. the same place in one chat that two exports tell;
/// 4. the same name byte for byte, but not `Mam` in the telephones of two people, and a name
///    somebody chose (`~Sanne`) only with itself;
/// 5. the same letters, where the bytes differ in what nobody sees: marks of direction, spaces at
///    the ends, an accent stored apart. A report must not call those exactly the same.
///
/// Two accounts of one conversation are two persons, unless a notice says a number was changed.
enum PersonJoining {
  /// Every account of every conversation in exactly one person, in order of first appearance.
  static func persons(in file: CaseFile) -> [Person] {
    persons(in: file, sides: SidesMatching.pairs(in: file))
  }

  /// The same, where the pairs of exports of one chat are known already.
  static func persons(in file: CaseFile, sides: [TwoSides]) -> [Person] {
    let phones = file.conversations.map { AccountPhones($0, region: file.region) }
    var joining = AccountSets(file.conversations.map(\.senders.count))

    for (conversation, known) in phones.enumerated() {
      for (old, new) in known.changedNumber {
        joining.joinWithinConversation(
          AccountID(conversation: conversation, sender: old),
          AccountID(conversation: conversation, sender: new))
      }
    }
    // Strongest reason first, so that a weak one is used only where no stronger one reaches.
    joinEqual(&joining, file, .phoneNumber) { phones[$0.conversation].bySender[$0.sender] }
    joinEqual(&joining, file, .identifier) { account in
      let conversation = file.conversations[account.conversation]
      guard let identifier = conversation.senders[account.sender].identifier, !identifier.isEmpty
      else { return [] }
      return [conversation.platform.rawValue + " " + identifier]
    }
    for pair in sides {
      for (first, second) in SidesMatching.senderMap(of: pair, in: file) {
        joining.join(
          AccountID(conversation: pair.first, sender: first),
          AccountID(conversation: pair.second, sender: second), .sameChat)
      }
    }
    let exporters = file.conversations.map { exporter(of: $0, in: file) }
    joinEqual(&joining, file, .exactName) { account in
      let name = file.name(account)
      // Strings compare by their letters; bytes do not.
      let bytes = name.utf8.map { String($0, radix: 16) }.joined(separator: " ")
      return nameKey(account, file, exporters[account.conversation]).map { [$0 + "\n" + bytes] }
        ?? []
    }
    joinEqual(&joining, file, .sameLetters) { account in
      nameKey(account, file, exporters[account.conversation]).map { [$0] } ?? []
    }
    return persons(file, joining, phones)
  }

  /// Joins each account to the first account that shares a key with it.
  private static func joinEqual(
    _ joining: inout AccountSets, _ file: CaseFile, _ basis: Person.Basis,
    keys: (AccountID) -> [String]
  ) {
    var firstWith: [String: AccountID] = [:]
    for (conversation, chat) in file.conversations.enumerated() {
      for sender in chat.senders.indices {
        let account = AccountID(conversation: conversation, sender: sender)
        for key in keys(account) {
          if let first = firstWith[key] {
            joining.join(first, account, basis)
          } else {
            firstWith[key] = account
          }
        }
      }
    }
  }

  /// What an account's name may be compared by; nil when it says nothing outside its own export.
  private static func nameKey(
    _ account: AccountID, _ file: CaseFile, _ exporter: String?
  ) -> String? {
    let sender = file.conversations[account.conversation].senders[account.sender]
    let name = AccountName(sender)
    let kind = name.isPushName ? "~" : "="
    guard name.isRelative || name.text.isEmpty else { return kind + name.text }
    guard let exporter, !name.text.isEmpty else { return nil }
    return kind + name.text + "\n" + exporter
  }

  /// Whose telephone made an export, as a key; nil when that is not proved.
  ///
  /// The exporter's own name, where the parser or the title of a chat of two gives it; else the
  /// archive, which is made in one go. A folder may hold the exports of several people.
  private static func exporter(of conversation: Conversation, in file: CaseFile) -> String? {
    var index = conversation.exporter
    if index == nil, conversation.senders.count == 2 {
      let names = conversation.senders.map { AccountName($0).text }
      if let partner = names.firstIndex(of: conversation.title) { index = 1 - partner }
    }
    if let index, conversation.senders.indices.contains(index) {
      let sender = conversation.senders[index]
      if let identifier = sender.identifier { return "identifier " + identifier }
      let name = AccountName(sender)
      if !name.isRelative { return "name " + name.text }
    }
    let exhibit = conversation.member.exhibit
    guard file.exhibits.indices.contains(exhibit), file.exhibits[exhibit].kind == .archive else {
      return nil
    }
    return "archive " + String(exhibit)
  }

  private static func persons(
    _ file: CaseFile, _ joining: AccountSets, _ phones: [AccountPhones]
  ) -> [Person] {
    // The title of a group stands before its notices as if it were a sender, and who never wrote
    // is no account that could have changed hands; a number such a one is known by is kept.
    let wrote = file.conversations.map { conversation in
      var wrote = [Bool](repeating: false, count: conversation.senders.count)
      for entry in conversation.entries where entry.kind == .message {
        if let sender = entry.sender { wrote[sender] = true }
      }
      return wrote
    }
    func isWriter(_ account: AccountID) -> Bool { wrote[account.conversation][account.sender] }
    let sets = joining.sets().map { (all: $0, writers: $0.accounts.filter(isWriter)) }
      .filter { !$0.writers.isEmpty }.sorted { $0.writers[0] < $1.writers[0] }
    return sets.enumerated().map { index, item in
      let (set, writers) = item
      let numbers = Set(set.accounts.flatMap { phones[$0.conversation].bySender[$0.sender] })
      return Person(
        id: "p" + String(index + 1), names: Set(writers.map(file.name)).sorted(),
        phones: numbers.sorted(), accounts: writers,
        basis: writers.count > 1 ? set.basis : .single,
        joins: set.joins.filter { isWriter($0.first) && isWriter($0.second) })
    }
  }
}
