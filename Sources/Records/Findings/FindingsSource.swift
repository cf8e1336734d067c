import Evidence

/// A case with its findings, addresses resolved: what the records of `findings.json` are made from.
struct FindingsSource {
  let file: CaseFile
  /// Whose account it is: in a group of 100,000 the list of persons is not gone through for each.
  private let persons: [AccountID: Person]

  private let languages: [String: String]

  init(file: CaseFile, findings: Findings = Findings()) {
    self.file = file
    languages = Dictionary(
      zip(file.conversations, findings.languages).compactMap { chat, language in
        language.map { (chat.id, $0) }
      }
    ) { first, _ in first }
    persons = Dictionary(
      findings.persons.flatMap { person in person.accounts.map { ($0, person) } }
    ) { first, _ in first }
  }

  func chat(_ index: Int) -> ChatName { ChatName(index: index, id: file.conversations[index].id) }

  func name(_ account: AccountID) -> String { file.name(account) }

  func person(_ account: AccountID) -> String? { persons[account]?.id }

  func language(_ chat: Conversation) -> String? { languages[chat.id] }

  /// The cell of a database that an entry was read from; nil for a text.
  func cell(_ id: EntryID) -> TableCell? {
    file.conversations[id.conversation].origins?.cell(of: id.entry)
  }

  func line(_ id: EntryID) -> Int? { file.entry(id).line }

  func time(_ id: EntryID) -> ChatTime? { file.entry(id).time }

  /// The words of a range; what is no UTF-8 becomes U+FFFD.
  func quote(_ conversation: Int, _ range: Range<Int>) -> String {
    let chat = file.conversations[conversation]
    return chat.string(range.clamped(to: 0..<chat.buffer.count))
  }

  /// The hash of an exhibit: two inputs can bear the same file name.
  func exhibit(_ index: Int) -> String? {
    file.exhibits.indices.contains(index) ? file.exhibits[index].digests.sha256 : nil
  }

  /// The name of an exhibit, for people.
  func exhibitName(_ index: Int) -> String? {
    file.exhibits.indices.contains(index) ? file.exhibits[index].name : nil
  }
}
