import Evidence

/// A format that is one kind of database, told by its tables and read with its log.
///
/// A new store of messages says what it is called, which tables it has and what they mean; how a
/// database is asked for, told, claimed and what is lost of it is the same for all.
///
///     enum GoogleMessages: DatabaseFormat {
///       static let id = FormatID.googleMessages
///       static let names: Set<String> = ["bugle_db"]
///       static func isMain(_ database: SQLiteDatabase) -> Bool { database.has("conversations") }
///       static func read(_ source: DatabaseMember, _ book: AddressBook) -> MemberReading { … }
///     }
protocol DatabaseFormat: ChatFormat {
  /// Names it has on a phone: for one whose tables all stand in a log that is not here.
  static var names: Set<String> { get }
  /// Whether a database is this one, by its tables.
  static func isMain(_ database: SQLiteDatabase) -> Bool
  /// Makes the conversations; what the database itself has lost is said by the frame.
  static func read(_ source: DatabaseMember, _ book: AddressBook) -> MemberReading
}

extension DatabaseFormat {
  /// No database of an account that was taken over has been seen.
  static var tier: EvidenceTier { .unverified }

  /// Asks for every database: people rename what they send, and in a backup names say nothing.
  static func wants(name: String, head: [UInt8]) -> Bool {
    DatabaseMember.wants(name: name, head: head)
  }

  /// Knows the database by its tables.
  static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    DatabaseMember.recognise(name: name, bytes: bytes, names: names, isMain)
  }

  /// Each database with its log.
  static func claims(in set: MemberSet) -> [Claim] { DatabaseMember.claims(in: set, isMain) }

  /// Reads one, and says what is lost of it.
  static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    guard let source = DatabaseMember(claim.main, in: set) else { return MemberReading() }
    var reading = read(source, options.book)
    reading.notices += source.notices
    return reading
  }
}
