import Evidence

/// What the style of an account is compared with: other people's messages of the same case.
///
/// Random other participants of the same chat are as good a background as a large pool (.767 AUC
/// against .767); 300 messages are enough. Below that the shipped messages of the account's
/// language fill up.
struct CaseBackgrounds: Sendable {
  private let file: CaseFile
  /// Typed messages of everybody, spread evenly over the case, with their writer.
  private let pool: [EntryID]

  /// Most messages a background is made of.
  private static let limit = 4_000

  init(file: CaseFile) {
    self.file = file
    var all: [EntryID] = []
    for (index, conversation) in file.conversations.enumerated() {
      for (number, entry) in conversation.entries.enumerated()
      where entry.kind == .message && entry.concept == .text {
        all.append(EntryID(conversation: index, entry: number))
      }
    }
    // Thinned once, so that a case with 100,000 senders stays linear.
    let step = max(1, all.count / (4 * Self.limit))
    pool = stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  /// The background for one person: nobody's own words among it.
  func background(for person: Person, texts: [String]) -> StyleBackground? {
    let own = Set(person.accounts)
    let others = pool.filter { id in
      guard let sender = file.entry(id).sender else { return false }
      return !own.contains(AccountID(conversation: id.conversation, sender: sender))
    }
    let step = max(1, (others.count + Self.limit - 1) / Self.limit)
    var messages: [String] = []
    for index in stride(from: 0, to: others.count, by: step) {
      let conversation = file.conversations[others[index].conversation]
      messages.append(conversation.text(conversation.entries[others[index].entry]))
    }
    return StyleBackground.assembled(
      others: messages, language: LanguageOf.texts(texts)?.code)
  }
}
