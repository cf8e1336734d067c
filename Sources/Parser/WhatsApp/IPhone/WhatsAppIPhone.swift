public import Evidence

/// WhatsApp's database on an iPhone, `ChatStorage.sqlite`, with the address book beside it.
///
/// Core Data's: every name begins with `Z`, a time is seconds since 2001. What WhatsApp itself says
/// has no text, only two numbers, and only the pair of them means anything: `ZGROUPEVENTTYPE` is 2 on
/// every ordinary message that came in.
///
///     AppDomainGroup-group.net.whatsapp.WhatsApp.shared/ChatStorage.sqlite
///     ContactsV2.sqlite (names), LID.sqlite (numbers of accounts that show none)
///     CallHistory.sqlite (calls), Info.plist (the number of the telephone, in a backup)
public enum WhatsAppIPhone: ChatFormat {
  /// Stable name.
  public static let id = FormatID.whatsAppIPhone
  /// How well it is proved: no database of an account that was taken over has been seen.
  public static let tier = EvidenceTier.unverified

  private static let names: Set<String> = [
    "ChatStorage.sqlite", "ContactsV2.sqlite", "LID.sqlite", "CallHistory.sqlite",
  ]

  /// Asks for every database: in a backup of an iPhone names say nothing.
  public static func wants(name: String, head: [UInt8]) -> Bool {
    DatabaseMember.wants(name: name, head: head) || BackupInfo.wants(name: name, head: head)
  }

  /// Knows the databases by their tables.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    if BackupInfo.wants(name: name, head: bytes) {
      return BackupInfo(bytes) == nil ? .notMine(.otherProperties) : .part
    }
    return DatabaseMember.recognise(name: name, bytes: bytes, names: names) { database in
      isMain(database) || CallHistory.fits(database)
        || database.table("ZWAADDRESSBOOKCONTACT") != nil
        || database.table("ZWAPHONENUMBERLIDPAIR") != nil || database.table("ZWAZACCOUNT") != nil
    }
  }

  private static func isMain(_ database: SQLiteDatabase) -> Bool {
    database.has("ZWAMESSAGE", "ZWACHATSESSION")
  }

  /// Each database of messages with what lies nearest to it.
  public static func claims(in set: MemberSet) -> [Claim] {
    let hasMessages = set.parts.contains { id in
      DatabaseMember(id, in: set).map { isMain($0.database) } ?? false
    }
    // Calls without messages are chats of calls.
    return DatabaseMember.claims(in: set, hasMessages ? isMain : CallHistory.fits)
  }

  /// Reads every chat.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    var people = WhatsAppPeople()
    people.book = options.book
    var main: DatabaseMember?
    var calls: DatabaseMember?
    var sources: [DatabaseMember] = []
    for id in [claim.main] + claim.siblings {
      if let info = set.bytes(id).flatMap({ BackupInfo($0) }) { people.owner = info.owner }
      guard let source = DatabaseMember(id, in: set) else { continue }
      if isMain(source.database), main == nil { main = source }
      if CallHistory.fits(source.database), calls == nil { calls = source }
      sources.append(source)
    }
    var names = AddressBook()
    for source in sources { addPeople(source, &people, &names) }
    var reading = MemberReading()
    reading.bookCopy = names
    if let first = main ?? calls {
      ChatStorageReader(
        first, calls: calls.map(CallHistory.init), people: people,
        files: Set(set.members.map(\.name))
      ).read(into: &reading)
    }
    for source in sources { reading.notices += source.notices }
    return reading
  }

  private static func addPeople(
    _ source: DatabaseMember, _ people: inout WhatsAppPeople, _ names: inout AddressBook
  ) {
    let database = source.database
    database.rows("ZWAPHONENUMBERLIDPAIR", ["ZLID", "ZPHONENUMBER"]) { row, at in
      guard let hidden = id(row.string(at[0]), "lid"),
        let shown = id(row.string(at[1]), "s.whatsapp.net")
      else { return }
      people.map(hidden, to: shown)
    }
    // The same in databases of 2025.
    database.rows("ZWAZACCOUNT", ["ZIDENTIFIER", "ZPHONENUMBER"]) { row, at in
      guard let hidden = id(row.string(at[0]), "lid"),
        let shown = id(row.string(at[1]), "s.whatsapp.net")
      else { return }
      people.map(hidden, to: shown)
    }
    let columns = ["ZWHATSAPPID", "ZLID", "ZFULLNAME"]
    database.rows("ZWAADDRESSBOOKCONTACT", columns) { row, at in
      guard let account = id(row.string(at[0]), "s.whatsapp.net") else { return }
      if let hidden = id(row.string(at[1]), "lid") { people.map(hidden, to: account) }
      people.name(account, row.string(at[2]), isOwnChoice: false)
      if let number = account.phone, let name = row.string(at[2]) { names.add(number, name) }
    }
    database.rows("ZWACHATSESSION", ["ZCONTACTJID", "ZPARTNERNAME"]) { row, at in
      guard let account = WhatsAppID(row.string(at[0])), !account.isGroup else { return }
      // The number, as it is shown, is no name.
      guard let name = row.string(at[1]), !PhoneNumberName.fits(name) else { return }
      people.name(account, name, isOwnChoice: false)
    }
    database.rows("ZWAPROFILEPUSHNAME", ["ZJID", "ZPUSHNAME"]) { row, at in
      guard let account = WhatsAppID(row.string(at[0])) else { return }
      people.name(account, row.string(at[1]), isOwnChoice: true)
    }
  }

  /// An account with or without its server.
  private static func id(_ text: String?, _ server: String) -> WhatsAppID? {
    guard let text, !text.isEmpty else { return nil }
    if let id = WhatsAppID(text) { return id }
    let user = text.hasPrefix("+") ? String(text.dropFirst()) : text
    return WhatsAppID(user: user, server: server)
  }
}
