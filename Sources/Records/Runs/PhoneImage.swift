import Evidence
import Wording

/// What the databases of a phone hold, and which of them were not read: for `inspect`.
///
///     msgstore.db: WhatsApp database of an Android phone, 3 conversations, 1,204 messages
///       written on a linked device: 12 of 1,180 messages whose device is known
///       records of accounts: 9 this phone saw a key of the account for the first time
///     signal.db: a database, not read
struct PhoneImage {
  /// One database that was read, by its member.
  struct Database {
    let member: MemberID
    var formats: Set<FormatID> = []
    var conversations = 0
    var messages = 0
    /// Messages whose device is known, and those of them on a linked device.
    var devices = (known: 0, linked: 0)
    /// Records of accounts by kind.
    var events: [AccountEvent.Kind: Int] = [:]
    var recovered = 0
  }

  /// Databases that were read, by member.
  private(set) var read: [Database] = []
  /// Databases that were read for what they say of others: address books, numbers of accounts.
  private(set) var beside: [Member] = []
  /// Databases that nothing reads, by member.
  private(set) var unread: [Member] = []

  /// Looks through a case; everything in it that is no database is left out.
  init(_ file: CaseFile) {
    var found: [MemberID: Database] = [:]
    func count(_ id: MemberID, _ add: (inout Database) -> Void) {
      add(&found[id, default: Database(member: id)])
    }
    for chat in file.conversations where chat.origins?.cell(of: 0) != nil {
      count(chat.member) { database in
        database.formats.insert(chat.format)
        database.conversations += 1
        database.messages += chat.messageCount
        guard let devices = chat.devices else { return }
        for (index, entry) in chat.entries.enumerated() where entry.kind == .message {
          guard let device = devices[index], device.number != nil else { continue }
          database.devices.known += 1
          if device.isLinked { database.devices.linked += 1 }
        }
      }
    }
    for exhibit in file.exhibits {
      // A log belongs to the database beside it.
      let mains = Dictionary(
        exhibit.members.flatMap { [($0.path + "-wal", $0.id), ($0.path + "-journal", $0.id)] }
      ) { first, _ in first }
      func main(_ id: MemberID) -> MemberID {
        file.member(id).flatMap { mains[$0.path] } ?? id
      }
      for event in exhibit.accountEvents where event.span.cell != nil {
        count(main(event.span.member)) { $0.events[event.kind, default: 0] += 1 }
      }
      for message in exhibit.recovered { count(main(message.span.member)) { $0.recovered += 1 } }
      beside += exhibit.members.filter {
        $0.kind == .database && $0.format != nil && found[$0.id] == nil
      }
      unread += exhibit.members.filter {
        $0.kind == .database && ($0.status == .unrecognised || $0.status == .listed)
      }
    }
    read = found.values.sorted { $0.member < $1.member }
  }

  /// Lines for a terminal; none where there is no database.
  func lines(_ file: CaseFile, _ language: ReportLanguage) -> [String] {
    guard !read.isEmpty || !beside.isEmpty || !unread.isEmpty else { return [] }
    func say(_ phrase: InspectPhrase, _ facts: [Fact], _ indent: String) -> String {
      indent + Escaping.terminal(Wording.phrase(phrase, facts, language))
    }
    func grouped(_ value: Int) -> String { Numbers.grouped(value, language) }
    var lines = [
      say(.databases, [Fact("count", grouped(read.count + beside.count + unread.count))], "")
    ]
    for database in read {
      let member = file.member(database.member)
      let formats =
        (database.formats.isEmpty ? [member?.format].compactMap(\.self) : [])
        + database.formats.sorted { $0.rawValue < $1.rawValue }
      lines.append(
        say(
          .database,
          [
            Fact("name", member?.path ?? "–"),
            Fact(
              "format",
              formats.map { Wording.format($0, language: language) }.joined(separator: ", ")),
            Fact("conversations", grouped(database.conversations)),
            Fact("messages", grouped(database.messages)),
          ], "  "))
      if database.devices.known > 0 {
        lines.append(
          say(
            .databaseDevices,
            [
              Fact("linked", grouped(database.devices.linked)),
              Fact("known", grouped(database.devices.known)),
            ], "    "))
      }
      if !database.events.isEmpty {
        let kinds = AccountEvent.Kind.allCases.compactMap { kind in
          database.events[kind].map {
            grouped($0) + " × " + Wording.recorded(kind, language: language)
          }
        }
        lines.append(
          say(.databaseEvents, [Fact("events", kinds.joined(separator: "; "))], "    "))
      }
      if database.recovered > 0 {
        lines.append(
          say(.databaseRecovered, [Fact("count", grouped(database.recovered))], "    "))
      }
    }
    for member in beside {
      let format = member.format.map { Wording.format($0, language: language) } ?? ""
      lines.append(
        say(.databaseBeside, [Fact("name", member.path), Fact("format", format)], "  "))
    }
    for member in unread {
      lines.append(say(.databaseUnread, [Fact("name", member.path)], "  "))
    }
    return lines
  }

  /// The same as data.
  func write(_ file: CaseFile, to json: inout JSONWriter) {
    json.key("databases")
    json.array { json in
      for database in read {
        json.object(inline: true) { json in
          json.field("exhibit", database.member.exhibit + 1)
          json.field("member", file.member(database.member)?.path)
          json.field("status", "read")
          json.field("format", file.member(database.member)?.format?.rawValue)
          json.field("conversations", database.conversations)
          json.field("messages", database.messages)
          json.field("devicesKnown", database.devices.known)
          json.field("linkedDevice", database.devices.linked)
          json.key("accountEvents")
          json.object(inline: true) { json in
            for kind in AccountEvent.Kind.allCases {
              if let count = database.events[kind] { json.field(kind.rawValue, count) }
            }
          }
          json.field("recovered", database.recovered)
        }
      }
      for member in beside {
        json.object(inline: true) { json in
          json.field("exhibit", member.id.exhibit + 1)
          json.field("member", member.path)
          json.field("status", "read")
          json.field("format", member.format?.rawValue)
        }
      }
      for member in unread {
        json.object(inline: true) { json in
          json.field("exhibit", member.id.exhibit + 1)
          json.field("member", member.path)
          json.field("status", "not-read")
        }
      }
    }
  }
}
