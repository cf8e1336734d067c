import Evidence

/// A case with its findings, addresses resolved: what the records of `findings.json` are made from.
struct FindingsSource {
  let file: CaseFile
  /// Whose account it is: in a group of 100,000 the list of persons is not gone through for each.
  private let persons: [AccountID: Person]

  private let languages: [String: String]
  /// Hashes of members by exhibit and the last part of the path; nil where two have the name.
  private let files: [String: String?]

  init(file: CaseFile, findings: Findings = Findings()) {
    self.file = file
    languages = Dictionary(
      zip(file.conversations, findings.languages).compactMap { chat, language in
        language.map { (chat.id, $0) }
      }
    ) { first, _ in first }
    var files: [String: String?] = [:]
    for (index, exhibit) in file.exhibits.enumerated() {
      for member in exhibit.members {
        guard let hash = member.digests?.sha256 else { continue }
        let key = Self.key(index, member.path)
        if let known = files[key], known != hash {
          files[key] = .some(nil)
        } else {
          files[key] = hash
        }
      }
    }
    self.files = files
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

  /// The hash of a file that came with a chat, by the name that the message gives.
  func attachment(_ name: String, beside chat: MemberID) -> String? {
    files[Self.key(chat.exhibit, name)] ?? nil
  }

  private static func key(_ exhibit: Int, _ path: String) -> String {
    String(exhibit) + "/" + (path.split(separator: "/").last.map(String.init) ?? path)
  }

  /// The name of an exhibit, for people.
  func exhibitName(_ index: Int) -> String? {
    file.exhibits.indices.contains(index) ? file.exhibits[index].name : nil
  }
}
