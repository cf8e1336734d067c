public import Evidence

/// Text messages in a backup of Android: `apps/com.android.providers.telephony/d_f/000000_sms_backup`.
///
/// An array of objects whose values are all strings. `type` is the direction; a message that came in
/// may have `date_sent` as well, and one that was sent has 0 there.
///
///     [{"address":"+31612345678","body":"Hoi!","date":"1715688060000","date_sent":"0","type":"2"}]
public enum AndroidBackupMessages: ChatFormat {
  /// Stable name.
  public static let id = FormatID.androidBackup
  /// How well it is proved.
  public static let tier = EvidenceTier.unverified
  /// Numbers are named when the address book is known.
  public static let takesNames = true

  /// Knows it by the keys of the first object.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    guard !bytes.isEmpty else { return .notMine(.empty) }
    var cursor = JSONCursor(bytes, upTo: 65_536)
    guard cursor.enter(.array) else { return .notMine(.noJSON) }
    guard cursor.nextElement(), cursor.enter(.object) else { return .notMine(.otherKeys) }
    var keys: Set<String> = []
    while keys.count < 16, let key = cursor.nextKey(), cursor.value() != nil {
      keys.insert(JSONText.string(bytes, key))
    }
    let isOwn =
      keys.isSuperset(of: ["address", "body", "date", "type"])
      || keys.isSuperset(of: ["msg_box", "mms_addresses"])
    return isOwn ? .mine : .notMine(.otherKeys)
  }

  /// Reads every message, a conversation for each number.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    guard let bytes = set.bytes(claim.main) else { return MemberReading() }
    let source = JSONSource(bytes)
    var chats = SMSChats()
    chats.member = claim.main
    var unreadable = SpanTally()
    var cursor = JSONCursor(bytes)
    if cursor.enter(.array) {
      while cursor.nextElement(), let value = cursor.value() {
        guard value.kind == .object else {
          unreadable.add(value.range)
          continue
        }
        chats.add(message(value, source), span: value.range)
      }
    }
    var reading = chats.finish(format: id)
    if let first = unreadable.first {
      reading.notices.append(
        Notice(
          .entryUnreadable, .warning, span: SourceSpan(member: claim.main, bytes: first),
          facts: [Fact("count", unreadable.count)]))
    }
    if let stop = cursor.stop {
      reading.notices.append(
        Notice(
          stop == .truncated ? .jsonTruncated : .jsonRepaired, .warning,
          span: SourceSpan(
            member: claim.main, bytes: min(cursor.position, bytes.count)..<bytes.count),
          facts: [Fact("bytes", bytes.count - min(cursor.position, bytes.count))]))
    }
    return reading
  }

  private static func message(_ value: JSONValue, _ source: JSONSource) -> SMSChats.Message {
    let date = source.value("date", of: value)
    let number = source.integer(date)
    let isMMS = source.value("msg_box", of: value) != nil
    var address = source.text("address", of: value) ?? ""
    let box = source.integer(source.value(isMMS ? "msg_box" : "type", of: value)) ?? 1
    var group: [String] = []
    if isMMS {
      // 137 is who sent it, 151 to whom.
      var from: [String] = []
      var to: [String] = []
      for one in source.elements(of: source.value("mms_addresses", of: value)) {
        guard let number = source.text("address", of: one), number != "insert-address-token" else {
          continue
        }
        switch source.integer(source.value("type", of: one)) {
        case 137: from.append(number)
        case 151: to.append(number)
        default: break
        }
      }
      address = (box == 1 ? from : to).first ?? address
      if to.count > 1 { group = (box == 1 ? from : []) + to }
    }
    var words: [UInt8] = []
    if let body = source.value(isMMS ? "mms_body" : "body", of: value), body.kind == .string {
      JSONText.decode(source.bytes, body.range, into: &words)
    }
    var message = SMSChats.Message(
      address: address, name: nil, written: date.map { Array(source.bytes[$0.range]) } ?? [],
      time: isMMS ? DatabaseTime.seconds(number) : DatabaseTime.milliseconds(number), box: box,
      words: words)
    message.group = group
    return message
  }
}
