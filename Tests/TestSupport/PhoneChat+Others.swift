import Evidence

extension PhoneChat {
  /// Seconds from 1970 to 2001, at which Apple's clock begins.
  private static let apple: Int64 = 978_307_200

  // MARK: - iPhone

  /// A `ChatStorage.sqlite`, with one number given out more than there are rows.
  public func chatStorage(isLogged: Bool = false) -> DatabaseFixture {
    let database = DatabaseFixture(isLogged: isLogged)
    database.run(
      """
      CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZCONTACTJID VARCHAR, ZPARTNERNAME VARCHAR, ZSESSIONTYPE INTEGER);
      CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZCHATSESSION INTEGER, ZGROUPMEMBER INTEGER, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZGROUPEVENTTYPE INTEGER, ZSORT INTEGER, ZMESSAGEDATE TIMESTAMP, ZFROMJID VARCHAR, ZTOJID VARCHAR, ZSTANZAID VARCHAR, ZTEXT VARCHAR, ZMEDIAITEM INTEGER);
      CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER PRIMARY KEY, Z_NAME VARCHAR, Z_SUPER INTEGER, Z_MAX INTEGER);
      """)
    let jid = partner.phone + "@s.whatsapp.net"
    database.insert(
      "ZWACHATSESSION",
      [
        "Z_PK": 3, "ZCONTACTJID": .text(jid), "ZPARTNERNAME": .text(partner.name),
        "ZSESSIONTYPE": 0,
      ])
    for (index, line) in lines.enumerated() {
      let isNotice = line.kind == .codeChanged
      let isOwn = line.kind == .message(isOwn: true)
      database.insert(
        "ZWAMESSAGE",
        [
          "Z_PK": .integer(Int64(index + 1)), "ZCHATSESSION": 3, "ZISFROMME": isOwn ? 1 : 0,
          "ZMESSAGETYPE": isNotice ? 10 : 0,
          // 2 stands on every ordinary message that came in.
          "ZGROUPEVENTTYPE": isNotice ? 3 : isOwn ? 0 : 2, "ZSORT": .integer(Int64(index + 1)),
          "ZMESSAGEDATE": .real(Double(line.seconds - Self.apple) + 0.25),
          "ZFROMJID": isOwn ? .null : .text(jid), "ZSTANZAID": "3A0123456789ABCDEF01",
          "ZTEXT": isNotice ? .null : .text(line.text),
        ])
    }
    database.insert(
      "Z_PRIMARYKEY",
      ["Z_ENT": 9, "Z_NAME": "WAMessage", "Z_MAX": .integer(Int64(lines.count + 1))])
    return database
  }

  /// An `sms.db`; every second message has its words in `attributedBody`.
  public func appleMessages(isLogged: Bool = false) -> DatabaseFixture {
    let database = DatabaseFixture(isLogged: isLogged)
    database.run(
      """
      CREATE TABLE handle (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, country TEXT, service TEXT NOT NULL);
      CREATE TABLE chat (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT, style INTEGER, chat_identifier TEXT, display_name TEXT);
      CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT, text TEXT, attributedBody BLOB, handle_id INTEGER DEFAULT 0, service TEXT, date INTEGER, is_from_me INTEGER, item_type INTEGER DEFAULT 0, group_action_type INTEGER DEFAULT 0, associated_message_type INTEGER DEFAULT 0, date_edited INTEGER DEFAULT 0, date_retracted INTEGER DEFAULT 0);
      CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER, message_date INTEGER, PRIMARY KEY (chat_id, message_id));
      """)
    database.insert(
      "handle", ["ROWID": 4, "id": .text(address), "service": "SMS"])
    database.insert(
      "chat", ["ROWID": 2, "style": 45, "chat_identifier": .text(address)])
    for (index, line) in lines.enumerated() {
      guard case .message(let isOwn) = line.kind else { continue }
      let isTyped = index % 2 == 1
      database.insert(
        "message",
        [
          "ROWID": .integer(Int64(index + 1)), "text": isTyped ? .null : .text(line.text),
          "attributedBody": isTyped ? .blob(Self.typedStream(line.text)) : .null,
          "handle_id": 4, "service": "SMS",
          "date": .integer((line.seconds - Self.apple) * 1_000_000_000),
          "is_from_me": isOwn ? 1 : 0,
        ])
      database.insert(
        "chat_message_join", ["chat_id": 2, "message_id": .integer(Int64(index + 1))])
    }
    return database
  }

  /// A text as NeXT's archiver writes it.
  public static func typedStream(_ text: String, stated: Int? = nil) -> [UInt8] {
    let bytes = Array(text.utf8)
    let count = stated ?? bytes.count
    var out: [UInt8] = [0x04, 0x0B] + Array("streamtyped".utf8) + [0x81, 0xE8, 0x03, 0x84, 0x01]
    out += [0x40, 0x84, 0x84, 0x84, 0x12] + Array("NSAttributedString".utf8) + [0x00]
    out += [0x84, 0x84, 0x08] + Array("NSObject".utf8) + [0x00, 0x85, 0x92, 0x84, 0x84, 0x84]
    out += [0x08] + Array("NSString".utf8) + [0x01, 0x94, 0x84, 0x01, 0x2B]
    if count < 0x80 {
      out.append(UInt8(count))
    } else {
      out += [0x81, UInt8(count & 0xFF), UInt8(count >> 8)]
    }
    return out + bytes + (stated == nil ? [0x86, 0x84, 0x02, 0x69, 0x49, 0x01] : [])
  }

  // MARK: - Text messages on Android

  /// A service writes from a short number or a word, which no country comes before.
  private var isShort: Bool {
    partner.phone.count <= 7 || partner.phone.contains { !$0.isNumber }
  }

  private var address: String { isShort ? partner.phone : "+" + partner.phone }

  /// An `mmssms.db`; the last message is an MMS.
  public func mmssms(isLogged: Bool = false) -> DatabaseFixture {
    let database = DatabaseFixture(isLogged: isLogged)
    database.run(
      """
      CREATE TABLE sms (_id INTEGER PRIMARY KEY, thread_id INTEGER, address TEXT, person INTEGER, date INTEGER, date_sent INTEGER DEFAULT 0, type INTEGER, body TEXT);
      CREATE TABLE pdu (_id INTEGER PRIMARY KEY AUTOINCREMENT, thread_id INTEGER, date INTEGER, msg_box INTEGER, m_type INTEGER);
      CREATE TABLE part (_id INTEGER PRIMARY KEY AUTOINCREMENT, mid INTEGER, seq INTEGER DEFAULT 0, ct TEXT, name TEXT, text TEXT);
      CREATE TABLE addr (_id INTEGER PRIMARY KEY, msg_id INTEGER, address TEXT, type INTEGER, charset INTEGER);
      """)
    for (index, line) in lines.enumerated() {
      guard case .message(let isOwn) = line.kind else { continue }
      let id = Int64(index + 1)
      guard index == lines.count - 1 else {
        database.insert(
          "sms",
          [
            "_id": .integer(id), "thread_id": 1,
            // One phone writes a number in two ways, `+447700900222` and `07700900222`.
            "address": .text(
              index % 2 == 0 || isShort
                ? address : "0" + partner.phone.dropFirst(2)),
            "date": .integer(line.seconds * 1_000), "type": isOwn ? 2 : 1,
            "body": .text(line.text),
          ])
        continue
      }
      database.insert(
        "pdu", ["_id": 1, "thread_id": 1, "date": .integer(line.seconds), "msg_box": isOwn ? 2 : 1])
      database.insert("part", ["mid": 1, "ct": "application/smil", "text": "<smil/>"])
      database.insert("part", ["mid": 1, "ct": "text/plain", "text": .text(line.text)])
      database.insert(
        "addr", ["msg_id": 1, "address": .text("+" + partner.phone), "type": isOwn ? 151 : 137])
    }
    return database
  }

  /// The XML of SMS Backup & Restore, with every emoji as two references.
  public var smsXML: [UInt8] {
    var text = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n"
    let messages = lines.filter { $0.kind != .codeChanged }
    text += "<smses count=\"\(messages.count)\" backup_set=\"x\">\n"
    for line in messages {
      let type = line.kind == .message(isOwn: true) ? 2 : 1
      text += "  <sms protocol=\"0\" address=\"+\(partner.phone)\" date=\"\(line.seconds * 1_000)\""
      text += " type=\"\(type)\" subject=\"null\" body=\"\(Self.escaped(line.text))\""
      text += " read=\"1\" contact_name=\"\(partner.name)\" />\n"
    }
    return Array((text + "</smses>\n").utf8)
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for unit in text.utf16 {
      switch unit {
      case 0x26, 0x3C, 0x3E, 0x22, 0x0A, 0xD800...0xDFFF: out += "&#\(unit);"
      default: out.unicodeScalars.append(Unicode.Scalar(unit) ?? "?")
      }
    }
    return out
  }

  // MARK: - WhatsApp's text export

  /// The same chat as WhatsApp on Android exports it, with the clock of UTC.
  public var textExport: [UInt8] {
    var text = ""
    for line in lines {
      text += Self.stamp(line.seconds) + " - "
      switch line.kind {
      case .message(let isOwn):
        text += (isOwn ? owner.name : partner.name) + ": " + line.text + "\n"
      case .codeChanged:
        text += "Je beveiligingscode voor \(partner.name) is gewijzigd. Tik voor meer informatie.\n"
      }
    }
    return Array(text.utf8)
  }

  private static func stamp(_ seconds: Int64) -> String {
    let date = CalendarDate(wallSeconds: seconds)
    let minutes = (seconds - Int64(date.daysSince1970) * 86_400) / 60
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return
      "\(two(date.day))-\(two(date.month))-\(date.year) \(two(Int(minutes / 60))):\(two(Int(minutes % 60)))"
  }
}
