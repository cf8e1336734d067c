import Evidence

/// The address book of a telephone: no chat, but names for the numbers in those of others.
///
/// An iPhone keeps a person in one table and numbers in another; Android keeps every detail as a row
/// of one table, whose kind is a number that a third table explains. Names come first, because
/// whoever reads them afterwards has only numbers.
///
///     ABPerson(ROWID, First, Last), ABMultiValue(record_id, property 3 number 4 mail, value)
///     raw_contacts(_id, display_name, deleted), data(raw_contact_id, mimetype_id, data1), mimetypes
///     Library/AddressBook/AddressBook.sqlitedb, com.android.providers.contacts/databases/contacts2.db
enum AddressBooks: DatabaseFormat {
  static let id = FormatID.addressBook
  static let names: Set<String> = ["AddressBook.sqlitedb", "contacts2.db"]

  static func isMain(_ database: SQLiteDatabase) -> Bool {
    if database.table("ABMultiValue")?.column("value") != nil, database.table("ABPerson") != nil {
      return true
    }
    return database.table("data")?.column("data1") != nil
      && database.table("raw_contacts")?.column("display_name") != nil
  }

  static func read(_ source: DatabaseMember, _ book: AddressBook) -> MemberReading {
    var reading = MemberReading()
    reading.book = source.database.table("ABPerson") != nil ? apple(source) : android(source)
    return reading
  }

  private static func apple(_ source: DatabaseMember) -> AddressBook {
    var persons: [Int64: String] = [:]
    let columns = ["First", "Middle", "Last", "Nickname", "Organization"]
    source.database.rows("ABPerson", columns) { row, at in
      let parts = at.prefix(3).compactMap { row.string($0) }.filter { !$0.isEmpty }
      let others = at.dropFirst(3).compactMap { row.string($0) }.filter { !$0.isEmpty }
      let name = parts.isEmpty ? others.first : parts.joined(separator: " ")
      if let name { persons[row.id] = name }
    }
    var book = AddressBook()
    source.database.rows("ABMultiValue", ["record_id", "property", "value"]) { row, at in
      guard let name = row.integer(at[0]).flatMap({ persons[$0] }),
        let value = row.string(at[2])
      else { return }
      // 3 is a telephone number, 4 a mail address; others are places, days, pages.
      if let kind = row.integer(at[1]), kind != 3, kind != 4 { return }
      book.add(value, name)
    }
    return book
  }

  private static func android(_ source: DatabaseMember) -> AddressBook {
    var persons: [Int64: String] = [:]
    source.database.rows("raw_contacts", ["display_name", "deleted"]) { row, at in
      guard row.integer(at[1]) != 1, let name = row.string(at[0]) else { return }
      persons[row.id] = name
    }
    var kinds: [Int64: String] = [:]
    source.database.rows("mimetypes", ["mimetype"]) { row, at in
      kinds[row.id] = row.string(at[0])
    }
    var book = AddressBook()
    let columns = ["raw_contact_id", "mimetype_id", "data1"]
    source.database.rows("data", columns) { row, at in
      guard let name = row.integer(at[0]).flatMap({ persons[$0] }), let value = row.string(at[2]),
        let kind = row.integer(at[1]).flatMap({ kinds[$0] }),
        kind.hasSuffix("/phone_v2") || kind.hasSuffix("/email_v2"), value != name
      else { return }
      book.add(value, name)
    }
    return book
  }
}
