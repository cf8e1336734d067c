extension PhoneChat {
  /// Seconds from 1970 to 2001.
  private static let apple: Int64 = 978_307_200

  /// A call of `calls`: seconds from `start`, who called, how long; 0 where nobody answered.
  public typealias Call = (seconds: Int64, isOwn: Bool, duration: Int64)

  /// A `CallHistory.storedata`; the address of every second call is bytes, as on old phones.
  public func appleCalls(_ calls: [Call]) -> DatabaseFixture {
    let database = DatabaseFixture()
    database.run(
      """
      CREATE TABLE ZCALLRECORD (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZANSWERED INTEGER, ZCALLTYPE INTEGER, ZORIGINATED INTEGER, ZDATE TIMESTAMP, ZDURATION FLOAT, ZADDRESS VARCHAR, ZNAME VARCHAR, ZSERVICE_PROVIDER VARCHAR)
      """)
    for (index, call) in calls.enumerated() {
      let phone = "+" + partner.phone
      database.insert(
        "ZCALLRECORD",
        [
          "Z_ENT": 2, "ZANSWERED": call.duration > 0 ? 1 : 0, "ZCALLTYPE": 1,
          "ZORIGINATED": call.isOwn ? 1 : 0,
          "ZDATE": .real(Double(Self.start + call.seconds - Self.apple) + 0.5),
          "ZDURATION": .real(Double(call.duration)),
          "ZADDRESS": index % 2 == 0 ? .text(phone) : .blob(Array(phone.utf8)),
          "ZSERVICE_PROVIDER": "com.apple.Telephony",
        ])
    }
    return database
  }

  /// WhatsApp's `CallHistory.sqlite`, in which participants hang on the list or on the call.
  public func whatsAppCalls(_ calls: [Call], isByList: Bool = true) -> DatabaseFixture {
    let database = DatabaseFixture()
    database.run(
      """
      CREATE TABLE ZWAAGGREGATECALLEVENT (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZINCOMING INTEGER, ZMISSED INTEGER, ZVIDEO INTEGER, ZFIRSTDATE TIMESTAMP);
      CREATE TABLE ZWACDCALLEVENT (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZOUTCOME INTEGER, Z1CALLEVENTS INTEGER, ZDATE TIMESTAMP, ZDURATION FLOAT, ZCALLIDSTRING VARCHAR, ZGROUPJIDSTRING VARCHAR, ZGROUPCALLCREATORUSERJIDSTRING VARCHAR);
      CREATE TABLE ZWACDCALLEVENTPARTICIPANT (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z1PARTICIPANTS INTEGER, ZJIDSTRING VARCHAR);
      CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER PRIMARY KEY, Z_NAME VARCHAR, Z_SUPER INTEGER, Z_MAX INTEGER);
      """)
    let names = ["WAAggregateCallEvent", "WACDCallEvent", "WACDCallEventParticipant"]
    for (index, name) in (isByList ? names : [names[1], names[0], names[2]]).enumerated() {
      database.insert(
        "Z_PRIMARYKEY", ["Z_ENT": .integer(Int64(index + 1)), "Z_NAME": .text(name)])
    }
    for (index, call) in calls.enumerated() {
      // Numbers of the two tables differ, so that the wrong one finds somebody else or nobody.
      let id = Int64(index + 1)
      let list = id + 40
      database.insert(
        "ZWAAGGREGATECALLEVENT",
        [
          "Z_PK": .integer(list), "ZINCOMING": call.isOwn ? 0 : 1,
          "ZMISSED": call.duration == 0 && !call.isOwn ? 1 : 0, "ZVIDEO": 0,
        ])
      database.insert(
        "ZWACDCALLEVENT",
        [
          "Z_PK": .integer(id), "Z1CALLEVENTS": .integer(list),
          "ZOUTCOME": call.duration > 0 ? 0 : 1,
          "ZDATE": .real(Double(Self.start + call.seconds - Self.apple) + 0.5),
          "ZDURATION": .real(Double(call.duration)),
        ])
      database.insert(
        "ZWACDCALLEVENTPARTICIPANT",
        [
          "Z1PARTICIPANTS": .integer(isByList ? list : id),
          "ZJIDSTRING": .text(partner.phone + "@s.whatsapp.net"),
        ])
    }
    return database
  }

  /// A `bugle_db` of Google Messages; every message has its words in a row of its own.
  public func bugle() -> DatabaseFixture {
    let database = DatabaseFixture()
    database.run(
      """
      CREATE TABLE conversations (_id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, latest_message_id INT);
      CREATE TABLE participants (_id INTEGER PRIMARY KEY AUTOINCREMENT, sub_id INT DEFAULT(-2), normalized_destination TEXT, display_destination TEXT, full_name TEXT);
      CREATE TABLE conversation_participants (_id INTEGER PRIMARY KEY AUTOINCREMENT, conversation_id INT, participant_id INT);
      CREATE TABLE messages (_id INTEGER PRIMARY KEY AUTOINCREMENT, conversation_id INT, sender_id INT, sent_timestamp INT DEFAULT(0), received_timestamp INT DEFAULT(0), message_protocol INT DEFAULT(0), message_status INT DEFAULT(0));
      CREATE TABLE parts (_id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INT, text TEXT, uri TEXT, content_type TEXT, timestamp INT DEFAULT 0, conversation_id INT NOT NULL);
      """)
    database.insert("participants", ["_id": 1, "sub_id": 1])
    database.insert(
      "participants",
      [
        "_id": 2, "sub_id": -2, "normalized_destination": .text("+" + partner.phone),
        "display_destination": .text("+" + partner.phone), "full_name": .text(partner.name),
      ])
    database.insert("conversations", ["_id": 7, "name": .text(partner.name)])
    database.insert("conversation_participants", ["conversation_id": 7, "participant_id": 2])
    for (index, line) in lines.enumerated() {
      guard case .message(let isOwn) = line.kind else { continue }
      let id = Int64(index + 1)
      database.insert(
        "messages",
        [
          "_id": .integer(id), "conversation_id": 7, "sender_id": isOwn ? 1 : 2,
          "received_timestamp": .integer(line.seconds * 1_000),
          "message_status": isOwn ? 1 : 100,
        ])
      database.insert(
        "parts",
        [
          "message_id": .integer(id), "text": .text(line.text), "content_type": "text/plain",
          "timestamp": .integer(line.seconds * 1_000), "conversation_id": 7,
        ])
    }
    return database
  }
}
