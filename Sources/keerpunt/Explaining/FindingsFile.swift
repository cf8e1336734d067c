import Documents
import Evidence
import Parser
import Wording

/// A `findings.json` read back, schema `keerpunt.findings/1`.
///
/// The file may come from anywhere, so every number is checked before it is used: an entry must be
/// one of its conversation, a likelihood ratio must be a number a result can have. What later
/// versions added (`score`, `sensitivity`, `calibration`) may be missing, nothing else.
struct FindingsFile {
  /// The bytes are no findings of this program, or not all of them.
  struct Malformed: Error {}

  /// An account in the list.
  struct Listed {
    /// The identifier of its conversation, `c1`.
    let conversation: String
    /// Its name.
    let name: String
    fileprivate let fields: FindingsFields
  }

  /// The accounts, in the order of the file.
  let accounts: [Listed]
  private let root: FindingsFields
  private let chats: FindingsChats

  /// Reads the bytes; the accounts themselves are read when they are asked for.
  init(_ bytes: [UInt8]) throws(Malformed) {
    guard let tree = JSONTree(bytes) else { throw Malformed() }
    root = FindingsFields(tree)
    guard try root.text("schema") == "keerpunt.findings/1" else { throw Malformed() }
    chats = try FindingsChats(root)
    var accounts: [Listed] = []
    for fields in try root.list("accounts") {
      let conversation = try fields.text("conversation")
      _ = try chats.index(conversation)
      accounts.append(
        Listed(conversation: conversation, name: try fields.text("name"), fields: fields))
    }
    self.accounts = accounts
  }

  /// The accounts a user means: a name or `c1/name`, capitals or not, hidden characters as shown.
  func matching(_ wanted: String) -> [Listed] {
    let wanted = wanted.lowercased()
    return accounts.filter { account in
      [account.name, Wording.safe(account.name)].contains { name in
        name.lowercased() == wanted
          || (account.conversation + "/" + name).lowercased() == wanted
      }
    }
  }

  /// Everything there is to say about some accounts.
  func explanations(of listed: [Listed]) throws(Malformed) -> [Explanation] {
    var places = FindingsPlaces()
    var passages: [EntryID: [Explanation.Passage]] = [:]
    for key in ["events", "identifiers"] {
      for fields in try root.list(key) {
        let id = try places.read(fields, chats)
        guard let words = try fields.optionalText("quote"), !words.isEmpty else { continue }
        let kind = key == "events" ? try fields.name("kind", EventKind.self) : nil
        let account = try fields.optionalText("account")
        // A notice is written by the platform about somebody; often it quotes only the name.
        let isNotice = kind?.traits.role == .platform
        guard !isNotice || words != account else { continue }
        passages[id, default: []].append(
          Explanation.Passage(kind: kind, writer: isNotice ? nil : account, words: words))
      }
    }
    let calibration = try FindingsReader.calibration(root)
    var result: [Explanation] = []
    for account in listed {
      var reader = FindingsReader(chats: chats, places: places)
      let finding = try reader.account(account.fields)
      result.append(
        Explanation(
          finding: finding, name: account.name,
          chat: chats.names[finding.account.conversation], conversations: chats.ids,
          moments: try moments(of: account),
          elsewhere: finding.verdict == .none ? try elsewhere(account) : [], passages: passages,
          times: reader.places.times,
          lines: reader.places.lines, calibration: calibration))
    }
    return result
  }

  /// Where the other hand begins in each account of a person.
  private func moments(of account: Listed) throws(Malformed) -> Set<EntryID> {
    var moments: Set<EntryID> = []
    for other in try samePerson(account) {
      for key in ["onset", "candidate"] {
        guard let fields = try other.fields.optionalObject(key) else { continue }
        moments.insert(try chats.entry(fields.integer("entry"), in: other.conversation))
      }
    }
    return moments
  }

  /// The accounts of a person in which something was found.
  private func elsewhere(_ account: Listed) throws(Malformed) -> [(name: String, chat: String)] {
    var found: [(name: String, chat: String)] = []
    for other in try samePerson(account)
    where try other.fields.name("verdict", Verdict.self) != .none {
      found.append((other.name, chats.names[try chats.index(other.conversation)]))
    }
    return found
  }

  private func samePerson(_ account: Listed) throws(Malformed) -> [Listed] {
    let person = try account.fields.optionalText("person")
    var same: [Listed] = []
    for other in accounts {
      let isOwn = other.conversation == account.conversation && other.name == account.name
      let otherPerson = try other.fields.optionalText("person")
      if isOwn || person != nil && otherPerson == person { same.append(other) }
    }
    return same
  }
}

/// The conversations of the file: how they are called and how many entries they have.
struct FindingsChats {
  /// `c1`, `c2`.
  private(set) var ids: [String] = []
  /// Titles, with the input's name where there are several inputs.
  private(set) var names: [String] = []
  private var counts: [Int] = []
  private var indices: [String: Int] = [:]

  init(_ root: FindingsFields) throws(FindingsFile.Malformed) {
    let isOne = try root.list("exhibits").count < 2
    for fields in try root.list("conversations") {
      let id = try fields.text("id")
      guard indices.updateValue(ids.count, forKey: id) == nil else {
        throw FindingsFile.Malformed()
      }
      let title = try fields.text("title")
      let exhibit = try fields.optionalText("exhibitName")
      names.append(isOne ? title : exhibit.map { title + " (" + $0 + ")" } ?? title)
      counts.append(try fields.integer("entries"))
      ids.append(id)
    }
  }

  /// The position of a conversation.
  func index(_ id: String) throws(FindingsFile.Malformed) -> Int {
    guard let index = indices[id] else { throw FindingsFile.Malformed() }
    return index
  }

  /// An entry by its number from 1; it must be there.
  func entry(_ number: Int, in conversation: String) throws(FindingsFile.Malformed) -> EntryID {
    let index = try index(conversation)
    guard number >= 1, number <= counts[index] else { throw FindingsFile.Malformed() }
    return EntryID(conversation: index, entry: number - 1)
  }
}

/// Lines and times of the entries that were met.
struct FindingsPlaces {
  private(set) var lines: [EntryID: Int] = [:]
  private(set) var times: [EntryID: ChatTime] = [:]

  /// Reads an entry that names its conversation, or stands in one.
  mutating func read(
    _ fields: FindingsFields, _ chats: FindingsChats, in conversation: String? = nil
  ) throws(FindingsFile.Malformed) -> EntryID {
    let chat = try fields.optionalText("conversation") ?? conversation ?? ""
    let id = try chats.entry(fields.integer("entry"), in: chat)
    if let line = try fields.optionalInteger("line") { lines[id] = line }
    if let text = try fields.optionalText("time") {
      guard let time = Self.time(text) else { throw FindingsFile.Malformed() }
      times[id] = time
    }
    return id
  }

  /// Reads `2020-11-15T10:58:00`; an offset behind it does not change the wall clock.
  static func time(_ text: String) -> ChatTime? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":")
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19)
    else { return nil }
    var offset: Int?
    if bytes.count == 25, let hours = number(20..<22), let minutes = number(23..<25) {
      offset = (bytes[19] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }
    return ChatTime(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offsetMinutes: offset)
  }
}
