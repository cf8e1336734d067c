public import Evidence

/// WhatsApp's database on Android, `msgstore.db`, with all that lies beside it.
///
/// One reading of several members: the messages, their log, the address book (`wa.db`), the keys
/// (`axolotl.db`), the linked devices and the settings. It tells what no export does: which device
/// wrote a message, when an account registered, when a key was seen first.
///
/// Until 2022 the table was `messages`, since then `message`; a phone in between has both, and an
/// empty new one stands beside a full old one. Columns are asked for by name, and any may be missing.
///
///     databases/msgstore.db, msgstore.db-wal, wa.db, axolotl.db, companion_devices.db
///     shared_prefs/com.whatsapp_preferences_light.xml, startup_prefs.xml
public enum WhatsAppAndroid: ChatFormat {
  /// Stable name.
  public static let id = FormatID.whatsAppAndroid
  /// How well it is proved: no database of an account that was taken over has been seen.
  public static let tier = EvidenceTier.unverified

  /// Databases that may have all their tables in their log.
  private static let names: Set<String> = [
    "msgstore.db", "wa.db", "axolotl.db", "companion_devices.db",
  ]

  /// Asks for every database: people rename what they send.
  public static func wants(name: String, head: [UInt8]) -> Bool {
    DatabaseMember.wants(name: name, head: head)
  }

  /// Knows the databases by their tables and the settings by their keys.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    if WhatsAppSettings.fits(name: name, bytes) { return .part }
    return DatabaseMember.recognise(name: name, bytes: bytes, names: names) { Kind($0) != nil }
  }

  /// What a database of WhatsApp's is.
  enum Kind {
    case messages
    case contacts
    case keys
    case devices

    init?(_ database: SQLiteDatabase) {
      func has(_ name: String, _ columns: String...) -> Bool {
        guard let table = database.table(name) else { return false }
        return columns.allSatisfy { table.column($0) != nil }
      }
      if has("messages", "key_remote_jid") {
        self = .messages
      } else if has("message", "text_data"),
        has("message", "message_type") || has("message", "chat_row_id")
      {
        self = .messages
      } else if has("wa_contacts", "jid") {
        self = .contacts
      } else if has("identities", "recipient_id", "public_key") {
        self = .keys
      } else if has("devices", "device_id", "login_time") {
        self = .devices
      } else {
        return nil
      }
    }
  }

  /// Each database of messages with what lies nearest to it.
  public static func claims(in set: MemberSet) -> [Claim] {
    let claims = DatabaseMember.claims(in: set) { Kind($0) == .messages }
    let settings = set.parts.filter { id in set.bytes(id).map { SQLiteImage($0) == nil } ?? false }
      .compactMap(set.member).filter { !DatabaseMember.isLog($0.name) }
    guard claims.isEmpty else { return claims }
    // The keys and the settings say when an account registered, also without a message.
    let own =
      settings
      + set.parts.filter { id in
        DatabaseMember(id, in: set).map { Kind($0.database) != nil } ?? false
      }.compactMap(set.member)
    guard let first = own.first else { return [] }
    let logs = set.parts.compactMap(set.member).filter { log in
      own.contains { DatabaseMember.isLog(log.path, of: $0.path) }
    }
    return [Claim(main: first.id, siblings: own.dropFirst().map(\.id) + logs.map(\.id))]
  }

  /// Reads every chat and every record of the account.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    var reader = MsgstoreReader(claim, in: set, options.book)
    return reader.read()
  }
}
