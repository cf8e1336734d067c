import Evidence

/// Reads one `msgstore.db` and what belongs to it.
struct MsgstoreReader {
  private let claim: Claim
  private let set: MemberSet
  private var people = WhatsAppPeople()
  private var reading = MemberReading()
  private var sources: [DatabaseMember] = []

  init(_ claim: Claim, in set: MemberSet, _ book: AddressBook = AddressBook()) {
    people.book = book
    self.claim = claim
    self.set = set
  }

  /// Reads everything.
  mutating func read() -> MemberReading {
    var main: DatabaseMember?
    var others: [(kind: WhatsAppAndroid.Kind, source: DatabaseMember)] = []
    for id in [claim.main] + claim.siblings {
      guard let member = set.member(id) else { continue }
      if let source = DatabaseMember(id, in: set) {
        switch WhatsAppAndroid.Kind(source.database) {
        case .messages?: main = source
        case let kind?: others.append((kind, source))
        case nil: sources.append(source)
        }
      } else if !DatabaseMember.isLog(member.name), let bytes = set.bytes(id) {
        let settings = WhatsAppSettings(bytes)
        if let owner = settings.owner { people.owner = owner }
        if let name = settings.ownerName { people.ownerName = name }
        reading.accountEvents += [
          settings.registration(member: id), settings.refusal(member: id),
        ].compactMap(\.self)
      }
    }
    for (kind, source) in others where kind == .contacts { addContacts(source) }
    for (kind, source) in others where kind == .keys { WhatsAppKeys.map(source, &people) }
    if let main {
      let tables = MsgstoreTables(main, &people)
      var chats = MsgstoreChats(main, tables: tables, people: people, files: fileNames)
      chats.read(into: &reading)
      reading.accountEvents += tables.deviceLists(people)
      reading.recovered += chats.recovered()
      sources.append(main)
    }
    for (kind, source) in others {
      switch kind {
      case .keys: reading.accountEvents += WhatsAppKeys.events(source, people)
      case .devices: reading.accountEvents += WhatsAppKeys.linkedDevices(source)
      default: break
      }
      sources.append(source)
    }
    for source in sources { reading.notices += source.notices }
    return reading
  }

  /// Names of the files of the exhibit: a picture is said to be left out only where it is.
  private var fileNames: Set<String> { Set(set.members.map(\.name)) }

  private mutating func addContacts(_ source: DatabaseMember) {
    var names = AddressBook()
    defer { reading.bookCopy = names }
    source.database.rows("wa_contacts", ["jid", "display_name", "wa_name"]) { row, at in
      guard let id = WhatsAppID(row.string(at[0])) else { return }
      people.name(id, row.string(at[1]), isOwnChoice: false)
      if let number = id.phone, let name = row.string(at[1]) { names.add(number, name) }
      people.name(id, row.string(at[2]), isOwnChoice: true)
    }
  }
}
