import Evidence

/// Who there is in a case, whose name goes and whose stays.
///
/// A name is one string: the same string is the same pseudonym, and the names that the findings
/// joined are one person. Names that only stand in notices and mentions are persons as well.
struct Roster {
  /// The names to look for in texts.
  private(set) var book = NameBook()
  /// The last nine digits of every number the case knows.
  private(set) var phones: Set<String> = []
  /// Those that stay.
  private(set) var keptPhones: Set<String> = []
  /// Persons in order of first appearance: a name and whether it stays.
  private(set) var persons: [(name: String, isKept: Bool)] = []
  private var personOf: [String: Int] = [:]

  /// Takes stock of a case.
  init(_ file: CaseFile, _ findings: Findings, mode: RedactionRecord.Mode) {
    let keepsFlagged = mode != .allNames
    let flagged = findings.accounts.filter { $0.verdict != .none }.map(\.account)
    var keptNames: Set<String> = []
    if keepsFlagged {
      let accounts = Set(flagged)
      keptNames = Set(flagged.map(file.name))
      for person in findings.persons where person.accounts.contains(where: accounts.contains) {
        keptNames.formUnion(person.names)
        keptNames.formUnion(person.accounts.map(file.name))
        keptPhones.formUnion(person.phones.compactMap(PhoneDigits.identity(of:)))
      }
      keptPhones.formUnion(keptNames.compactMap(PhoneDigits.identity(of:)))
    }
    let joined = Self.joined(findings.persons, file)
    let keptPersons = Set(keptNames.map { joined[$0] ?? $0 })
    for chat in file.conversations {
      for sender in chat.senders {
        addSender(sender.name, joined[sender.name] ?? sender.name, keptPersons)
      }
      harvest(chat, isTitledByFile: file.isTitledByFile(chat))
    }
    addPhones(file, findings, flagged, keepsFlagged)
  }

  /// The string that stands for a person in the table of pseudonyms.
  func identity(_ person: Int) -> String { "person \(person)" }

  /// The person that bears exactly this name.
  func person(named name: String) -> Int? { personOf[name] }

  /// One name for all names of a person; a name that several persons bear joins nobody.
  private static func joined(_ persons: [Person], _ file: CaseFile) -> [String: String] {
    let names = persons.map { person in
      Set(person.accounts.map(file.name) + person.names).filter {
        PhoneDigits.identity(of: $0) == nil
      }.sorted()
    }
    var bearers: [String: Int] = [:]
    for name in names.joined() { bearers[name, default: 0] += 1 }
    var joined: [String: String] = [:]
    for list in names {
      let own = list.filter { bearers[$0] == 1 }
      for name in own { joined[name] = own.first }
    }
    return joined
  }

  private mutating func addSender(_ name: String, _ leader: String, _ kept: Set<String>) {
    guard personOf[name] == nil else { return }
    if let phone = PhoneDigits.identity(of: name) {
      phones.insert(phone)
      return
    }
    let number = personOf[leader] ?? persons.count
    if number == persons.count { persons.append((name, kept.contains(leader))) }
    personOf[leader] = number
    personOf[name] = number
    book.add(name, person: number, isMasked: !persons[number].isKept)
  }

  /// Names in notices, in mentions and of chats whose other side never wrote.
  private mutating func harvest(_ chat: Conversation, isTitledByFile: Bool) {
    if !chat.isGroup, !isTitledByFile { addName(chat.title) }
    for entry in chat.arguments.keys.sorted() {
      guard let arguments = chat.arguments[entry] else { continue }
      let isAboutGroup = chat.entries[entry].concept.isAboutGroup
      if let subject = arguments.subject { addName(chat.string(subject)) }
      if let object = arguments.object, !isAboutGroup { addName(chat.string(object)) }
    }
    for range in Mentions.find(in: chat) { addName(chat.string(range)) }
  }

  private mutating func addName(_ name: String) {
    guard personOf[name] == nil, !Self.isPronoun(name) else { return }
    if let phone = PhoneDigits.identity(of: name) {
      phones.insert(phone)
      return
    }
    // `sanne de vries` in a notice is the sender of that name.
    if let known = wholeName(name) {
      personOf[name] = known
      return
    }
    personOf[name] = persons.count
    book.add(name, person: persons.count, isMasked: true)
    persons.append((name, false))
  }

  private func wholeName(_ name: String) -> Int? {
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var tokens: [Token] = []
      Tokens.cut(bytes, 0..<bytes.count, into: &tokens)
      guard !tokens.isEmpty, let match = book.match(tokens, at: 0, in: bytes),
        match.end == tokens.count, case .person(let person) = match.reading
      else { return nil }
      return person
    }
  }

  /// Every number of the case; of the flagged accounts' stays what the other hand wrote.
  private mutating func addPhones(
    _ file: CaseFile, _ findings: Findings, _ flagged: [AccountID], _ keepsFlagged: Bool
  ) {
    var masked: Set<String> = []
    for person in findings.persons {
      for phone in person.phones.compactMap(PhoneDigits.identity(of:)) {
        phones.insert(phone)
        if !keptPhones.contains(phone) { masked.insert(phone) }
      }
    }
    masked.formUnion(phones.subtracting(keptPhones))
    let hands = OtherHands(findings)
    for identifier in findings.identifiers where identifier.kind == .phone {
      guard let phone = PhoneDigits.identity(of: identifier.value) else { continue }
      phones.insert(phone)
      guard keepsFlagged, hands.wrote(identifier), !masked.contains(phone) else { continue }
      keptPhones.insert(phone)
    }
  }

  private static func isPronoun(_ name: String) -> Bool {
    let words: Set<String> = [
      "you", "u", "je", "jij", "jou", "ik", "i", "me", "du", "sie", "dich", "ihr", "tu", "te",
      "vous", "toi", "você", "voce", "tú", "usted", "anda", "kamu", "sen", "siz", "ty",
    ]
    return words.contains(name.lowercased())
  }
}

/// The stretches that another hand wrote, to tell its account numbers from other people's.
struct OtherHands {
  private var stretches: [AccountID: [ClosedRange<Int>]] = [:]

  init(_ findings: Findings) {
    for account in findings.accounts where account.verdict != .none {
      let chat = account.account.conversation
      var own = account.episodes.filter { $0.first.conversation == chat }.map {
        $0.first.entry...max($0.first.entry, $0.last.entry)
      }
      if own.isEmpty {
        let from = (account.onset ?? account.candidate)?.first.entry ?? 0
        own = [from...Int.max]
      }
      stretches[account.account] = own
    }
  }

  /// True for a number that a flagged account gave inside such a stretch.
  func wrote(_ identifier: Identifier) -> Bool {
    guard let account = identifier.account, let own = stretches[account] else { return false }
    return own.contains { $0.contains(identifier.entry.entry) }
  }

  /// The stretches by conversation, in order, those that touch made one.
  func merged() -> [Int: [ClosedRange<Int>]] {
    var all: [Int: [ClosedRange<Int>]] = [:]
    for (account, own) in stretches { all[account.conversation, default: []] += own }
    return all.mapValues { list in
      var out: [ClosedRange<Int>] = []
      for next in list.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let last = out.last, next.lowerBound <= last.upperBound {
          out[out.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
        } else {
          out.append(next)
        }
      }
      return out
    }
  }
}

/// Mentions as WhatsApp writes them: `@` and a name between U+2068 and U+2069.
enum Mentions {
  private static let open: [UInt8] = [0x40, 0xE2, 0x81, 0xA8]
  private static let close: [UInt8] = [0xE2, 0x81, 0xA9]
  private static let longest = 400

  /// Ranges of the names, in order.
  static func find(in chat: Conversation) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for entry in chat.entries where entry.kind == .message {
      var at = entry.text.lowerBound
      while at + open.count < entry.text.upperBound {
        guard chat.buffer[at] == open[0], chat.buffer[at..<at + open.count].elementsEqual(open)
        else {
          at += 1
          continue
        }
        let start = at + open.count
        var end = start
        let stop = min(entry.text.upperBound - close.count, start + longest)
        while end <= stop, !chat.buffer[end..<end + close.count].elementsEqual(close) { end += 1 }
        if end <= stop, end > start { found.append(start..<end) }
        at = max(end, start)
      }
    }
    return found
  }
}

extension Conversation {
  /// True when more than two take part, or the notices speak of a group.
  var isGroup: Bool {
    senders.count > 2
      || entries.contains { $0.kind == .notice && $0.concept.isAboutMembers }
  }
}

extension CaseFile {
  /// True when a chat is called as its file is, `chat (3)` for `chat (3).txt`: no person's name.
  func isTitledByFile(_ chat: Conversation) -> Bool {
    var files = member(chat.member).map { $0.path.split(separator: "/").map(String.init) } ?? []
    if exhibits.indices.contains(chat.member.exhibit) {
      files.append(exhibits[chat.member.exhibit].name)
    }
    return chat.title.isEmpty
      || files.contains { $0 == chat.title || $0.hasPrefix(chat.title + ".") }
  }
}

extension EntryConcept {
  /// Notices whose second name is that of a group.
  var isAboutGroup: Bool { self == .groupCreated || self == .groupChanged || self == .otherNotice }

  /// Notices that only groups have.
  var isAboutMembers: Bool {
    switch self {
    case .groupCreated, .groupChanged, .memberAdded, .memberRemoved, .memberLeft, .memberJoined,
      .adminChanged:
      true
    default: false
    }
  }
}
