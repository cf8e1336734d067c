/// One invented chat of two, to be written in every form in which a phone keeps it.
///
///     var chat = PhoneChat()
///     chat.say("Hoi Joris!", own: false, at: 60)
///     chat.codeChanged(at: 120)
///     chat.msgstore().bytes
public struct PhoneChat: Sendable {
  /// Second 0: 2024-05-14T12:00:00 UTC.
  public static let start: Int64 = 1_715_688_000

  /// What an entry is.
  public enum Kind: Sendable, Hashable {
    case message(isOwn: Bool)
    /// The partner's security code changed.
    case codeChanged
  }

  /// An entry.
  public struct Line: Sendable {
    /// What it is.
    public let kind: Kind
    /// Its words.
    public let text: String
    /// Seconds since 1970, UTC.
    public let seconds: Int64
  }

  /// The owner of the phone.
  public var owner = (name: "Joris Vos", phone: "31611111111")
  /// The other one.
  public var partner = (name: "Sanne Bakker", phone: "31622222222")
  /// What was written, in order.
  public private(set) var lines: [Line] = []

  /// Starts an empty chat.
  public init() {}

  /// Adds a message; `seconds` count from `start`.
  public mutating func say(_ text: String, own: Bool, at seconds: Int64) {
    lines.append(Line(kind: .message(isOwn: own), text: text, seconds: Self.start + seconds))
  }

  /// Adds a message at a second since 1970, UTC.
  public mutating func say(_ text: String, own: Bool, atInstant seconds: Int64) {
    lines.append(Line(kind: .message(isOwn: own), text: text, seconds: seconds))
  }

  /// Adds the notice that the partner's code changed, at a second since 1970, UTC.
  public mutating func codeChanged(atInstant seconds: Int64) {
    lines.append(Line(kind: .codeChanged, text: "", seconds: seconds))
  }

  /// The same chat without what WhatsApp says.
  public var withoutNotices: PhoneChat {
    var chat = self
    chat.lines.removeAll { $0.kind == .codeChanged }
    return chat
  }

  /// Adds the notice that the partner's security code changed.
  public mutating func codeChanged(at seconds: Int64) {
    lines.append(Line(kind: .codeChanged, text: "", seconds: Self.start + seconds))
  }

  // MARK: - WhatsApp on Android

  /// Statements that make the tables of a `msgstore.db` of 2025, as far as they are read.
  public static let newSchema = """
    CREATE TABLE jid (_id INTEGER PRIMARY KEY AUTOINCREMENT, user TEXT NOT NULL, server TEXT NOT NULL, agent INTEGER, device INTEGER, type INTEGER, raw_string TEXT);
    CREATE TABLE chat (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid_row_id INTEGER UNIQUE, hidden INTEGER, subject TEXT, created_timestamp INTEGER);
    CREATE TABLE message (_id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER NOT NULL, from_me INTEGER NOT NULL, key_id TEXT NOT NULL, sender_jid_row_id INTEGER, status INTEGER, broadcast INTEGER, timestamp INTEGER, received_timestamp INTEGER, receipt_server_timestamp INTEGER, message_type INTEGER, text_data TEXT, starred INTEGER, sort_id INTEGER NOT NULL DEFAULT 0);
    CREATE UNIQUE INDEX message_key_index ON message (chat_row_id, from_me, key_id, sender_jid_row_id);
    CREATE TABLE message_system (message_row_id INTEGER PRIMARY KEY, action_type INTEGER NOT NULL);
    CREATE VIEW available_message_view AS SELECT * FROM message;
    INSERT INTO message VALUES (1, -1, 0, '-1', 0, -1, 0, 0, 0, -1, -1, NULL, 0, 0);
    """

  /// A `msgstore.db` with the table `message`.
  public func msgstore(isLogged: Bool = false) -> DatabaseFixture {
    let database = DatabaseFixture(isLogged: isLogged)
    database.run(Self.newSchema)
    database.insert(
      "jid",
      [
        "_id": 1, "user": .text(partner.phone), "server": "s.whatsapp.net", "device": 0,
        "type": 0, "raw_string": .text(partner.phone + "@s.whatsapp.net"),
      ])
    database.insert("chat", ["_id": 5, "jid_row_id": 1])
    for (index, line) in lines.enumerated() {
      let id = Int64(index + 2)
      let isNotice = line.kind == .codeChanged
      database.insert(
        "message",
        [
          "_id": .integer(id), "chat_row_id": 5,
          "from_me": line.kind == .message(isOwn: true) ? 1 : 0,
          "key_id": .text(Self.key(index)), "sender_jid_row_id": 0,
          "status": .integer(isNotice ? 6 : 0), "timestamp": .integer(line.seconds * 1_000),
          "received_timestamp": .integer(line.seconds * 1_000 + 500),
          "message_type": .integer(isNotice ? 7 : 0),
          "text_data": isNotice ? .null : .text(line.text), "sort_id": .integer(id),
        ])
      if isNotice {
        database.insert("message_system", ["message_row_id": .integer(id), "action_type": 18])
      }
    }
    return database
  }

  /// A `msgstore.db` of before 2022, with the table `messages` beside an empty `message`.
  public func oldMsgstore() -> DatabaseFixture {
    let database = DatabaseFixture(pageSize: 1_024)
    database.run(
      """
      CREATE TABLE messages (_id INTEGER PRIMARY KEY AUTOINCREMENT, key_remote_jid TEXT NOT NULL, key_from_me INTEGER, key_id TEXT NOT NULL, status INTEGER, needs_push INTEGER, data TEXT, timestamp INTEGER, media_wa_type TEXT, media_size INTEGER, media_name TEXT, media_caption TEXT, remote_resource TEXT, received_timestamp INTEGER);
      CREATE TABLE message (_id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER NOT NULL, from_me INTEGER NOT NULL, key_id TEXT NOT NULL, timestamp INTEGER, message_type INTEGER, text_data TEXT);
      INSERT INTO messages (_id, key_remote_jid, key_from_me, key_id) VALUES (1, '-1', 0, '-1');
      """)
    for (index, line) in lines.enumerated() {
      let isNotice = line.kind == .codeChanged
      database.insert(
        "messages",
        [
          "_id": .integer(Int64(index + 2)),
          "key_remote_jid": .text(partner.phone + "@s.whatsapp.net"),
          "key_from_me": line.kind == .message(isOwn: true) ? 1 : 0,
          "key_id": .text(Self.key(index)), "status": .integer(isNotice ? 6 : 0),
          "data": isNotice ? .null : .text(line.text), "timestamp": .integer(line.seconds * 1_000),
          "media_wa_type": "0", "media_size": .integer(isNotice ? 18 : 0),
        ])
    }
    return database
  }

  /// The address book beside it.
  public func contacts() -> DatabaseFixture {
    let database = DatabaseFixture()
    database.run(
      "CREATE TABLE wa_contacts (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid TEXT NOT NULL, is_whatsapp_user BOOLEAN, display_name TEXT, wa_name TEXT, number TEXT)"
    )
    database.insert(
      "wa_contacts",
      [
        "jid": .text(partner.phone + "@s.whatsapp.net"), "display_name": .text(partner.name),
        "wa_name": "~san~",
      ])
    return database
  }

  /// The settings that say whose phone it is.
  public var settings: [UInt8] {
    Array(
      """
      <?xml version='1.0' encoding='utf-8' standalone='yes' ?>
      <map>
          <string name="registration_jid">\(owner.phone)</string>
          <string name="push_name">\(owner.name)</string>
          <long name="registration_success_time_ms" value="1715600000123" />
      </map>
      """.utf8)
  }

  private static func key(_ index: Int) -> String {
    let digits = String(index, radix: 16, uppercase: true)
    return "AC" + String(repeating: "0", count: max(0, 30 - digits.count)) + digits
  }
}
