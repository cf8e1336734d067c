import Evidence

/// What the databases beside the messages say of accounts: keys, and devices that are linked.
///
/// `axolotl.db` holds the key of each device of each contact. After a contact's account registers
/// again its key and its registration are new, and the time says when this phone saw the new one: in
/// seconds, unlike every other table of WhatsApp's.
enum WhatsAppKeys {
  /// Joins accounts without a number to those with one: the same key is the same phone.
  static func map(_ source: DatabaseMember, _ people: inout WhatsAppPeople) {
    var hidden: [[UInt8]: Set<String>] = [:]
    var shown: [[UInt8]: Set<String>] = [:]
    let columns = ["recipient_id", "recipient_type", "public_key"]
    source.database.rows("identities", columns) { row, at in
      guard let user = user(row, at[0]), let key = row.blob(at[2]) ?? row.text(at[2]),
        key.count >= 32
      else { return }
      switch row.integer(at[1]) {
      case 1: hidden[key, default: []].insert(user)
      case 0: shown[key, default: []].insert(user)
      default: break
      }
    }
    for (key, users) in hidden {
      // Two accounts with one key would be a copy of a phone; nothing is joined on that.
      guard users.count == 1, let lids = users.first, let numbers = shown[key], numbers.count == 1,
        let number = numbers.first
      else { continue }
      people.map(
        WhatsAppID(user: lids, server: "lid"),
        to: WhatsAppID(user: number, server: "s.whatsapp.net"))
    }
  }

  /// When this phone saw each key first.
  static func events(_ source: DatabaseMember, _ people: WhatsAppPeople) -> [AccountEvent] {
    var events: [AccountEvent] = []
    let columns = [
      "recipient_id", "recipient_type", "device_id", "registration_id", "timestamp",
    ]
    source.database.rows("identities", columns) { row, at in
      // The row of the phone itself has no recipient.
      guard let user = user(row, at[0]), let time = DatabaseTime.seconds(row.integer(at[4])) else {
        return
      }
      let server = row.integer(at[1]) == 1 ? "lid" : "s.whatsapp.net"
      let person = people.person(WhatsAppID(user: user, server: server))
      let device = row.integer(at[2]) ?? 0
      events.append(
        AccountEvent(
          .identityKey, platform: .whatsApp, time: time,
          device: device == 0 ? "phone" : "linked device \(device)", account: person.identifier,
          deviceNumber: Int(min(max(device, 0), 4_094)), span: source.span(row)))
    }
    return events
  }

  /// The devices that are linked to the phone's own account.
  static func linkedDevices(_ source: DatabaseMember) -> [AccountEvent] {
    var events: [AccountEvent] = []
    let columns = [
      "device_os", "platform_type", "login_time", "last_active", "place_name", "nickname",
      "logout_time",
    ]
    source.database.rows("devices", columns) { row, at in
      let names = [row.string(at[5]), row.string(at[0]), row.string(at[1])].compactMap { $0 }
      events.append(
        AccountEvent(
          .session, platform: .whatsApp, time: DatabaseTime.milliseconds(row.integer(at[2])),
          last: DatabaseTime.milliseconds(row.integer(at[3]))
            ?? DatabaseTime.milliseconds(row.integer(at[6])),
          device: names.isEmpty ? nil : names.joined(separator: ", "), place: row.string(at[4]),
          span: source.span(row)))
    }
    return events
  }

  private static func user(_ row: borrowing SQLiteRow, _ column: Int?) -> String? {
    if let number = row.integer(column) { return number > 0 ? String(number) : nil }
    guard let text = row.string(column), !text.isEmpty, text != "-1" else { return nil }
    return WhatsAppID(text)?.user ?? text
  }
}
