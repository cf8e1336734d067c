public import Evidence

/// Telegram Desktop's export in JSON: `result.json` of one chat or of a whole account.
///
/// The file is no JSON by the letter: control characters are written `\x01`. Its clock is that of
/// the computer that made the export; only files since 2022 carry the instant beside it. Names are
/// those of the day of the export, and a person who deleted the account has none.
///
///     {
///      "name": "Sanne Bakker",
///      "type": "personal_chat",
///      "id": 123456789,
///      "messages": [
///       {
///        "id": 1,
///        "type": "message",
///        "date": "2022-11-15T14:03:00",
///        "date_unixtime": "1668517380",
///        "from": "Sanne Bakker",
///        "from_id": "user123456789",
///        "text": "Hoi! Alles goed?",
///        "text_entities": […]
///       },
///
/// The keys were checked against the writer's own source, `export_output_json.cpp` of
/// telegramdesktop/tdesktop; the texts of `about` are translated and prove nothing.
public enum TelegramJSON: ChatFormat {
  /// Stable name.
  public static let id = FormatID.telegramJSON
  /// How well it is proved.
  public static let tier = EvidenceTier.builtFromSource

  /// What the writer puts into `type` of a chat.
  static let chatTypes: Set<String> = [
    "saved_messages", "replies", "verification_codes", "personal_chat", "bot_chat",
    "private_group", "private_supergroup", "public_supergroup", "private_channel",
    "public_channel",
  ]

  /// The parts of a full export, each of which the user may leave out.
  static let sections: Set<String> = [
    "personal_information", "profile_pictures", "stories", "contacts", "frequent_contacts",
    "sessions", "web_sessions", "other_data", "chats", "left_chats",
  ]

  /// How much of a member is looked at to recognise it.
  private static let window = 65_536

  /// Knows a chat by its `type`, a full export by the names of its parts.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    let head = Array(bytes.prefix(window * 2))
    if head.contains(0) || head.starts(with: [0xFF, 0xFE]), let recoded = RecodedText(head) {
      return recognise(recoded.text)
    }
    return recognise(bytes)
  }

  private static func recognise(_ bytes: [UInt8]) -> Recognition {
    var cursor = JSONCursor(bytes, upTo: window)
    // Messages alone, as scripts write them: in a list, or one after the other.
    if isMessage(cursor) { return .mine }
    if cursor.peek() == UInt8(ascii: "[") {
      let isOurs = beginsAsMessages(cursor) || beginsAsChats(cursor)
      return isOurs ? .mine : .notMine(.otherKeys)
    }
    guard cursor.enter(.object) else { return .notMine(.noJSON) }
    var first: String?
    var hasType = false
    var hasID = false
    while let key = cursor.nextKey() {
      let word = JSONText.string(bytes, key)
      // The writer begins a full export with `about`, translated, then the parts asked for.
      if word == "personal_information", first == nil { return .mine }
      if first == "about", sections.contains(word) { return .mine }
      if word == "messages", hasType || beginsAsMessages(cursor) { return .mine }
      if holdsChat(cursor) { return .mine }
      if first == nil { first = word }
      guard let value = cursor.value() else { break }
      if word == "type", value.kind == .string {
        hasType = chatTypes.contains(JSONText.string(bytes, value.range))
      }
      if word == "id", value.kind == .number { hasID = true }
    }
    return hasType && hasID ? .mine : .notMine(.otherKeys)
  }

  /// Whether a list begins with a message as Telegram writes it.
  ///
  /// Scripts that cut one chat out of an export leave its name and kind away.
  private static func beginsAsMessages(_ start: JSONCursor) -> Bool {
    var cursor = start
    return cursor.enter(.array) && cursor.nextElement() && isMessage(cursor)
  }

  /// Whether an object comes next with a chat in it, or in an object of it, as programs wrap theirs.
  ///
  ///     {"ok": true, "result": {"messages": [{"id": 1, …
  static func holdsChat(_ start: JSONCursor, depth: Int = 3) -> Bool {
    guard start.bytes.count > start.position else { return false }
    var cursor = start
    guard cursor.peek() == UInt8(ascii: "{") else { return false }
    cursor = JSONCursor(start.bytes, upTo: min(start.end, start.position + window))
    cursor.position = start.position
    guard cursor.enter(.object) else { return false }
    while let key = cursor.nextKey() {
      if JSONText.string(cursor.bytes, key) == "messages", beginsAsMessages(cursor) { return true }
      if depth > 0, holdsChat(cursor, depth: depth - 1) { return true }
      guard cursor.value() != nil else { return false }
    }
    return false
  }

  /// Whether a message as Telegram writes it comes next.
  static func isMessage(_ start: JSONCursor) -> Bool {
    let keys = keys(start)
    let own: Set<String> = ["date_unixtime", "from_id", "actor_id", "text_entities"]
    return keys.isSuperset(of: ["id", "date"])
      && (!keys.isDisjoint(with: own) || keys.isSuperset(of: ["type", "from", "text"]))
  }

  /// Whether a list begins with a chat.
  private static func beginsAsChats(_ start: JSONCursor) -> Bool {
    var cursor = start
    guard cursor.enter(.array), cursor.nextElement(), cursor.enter(.object) else { return false }
    while let key = cursor.nextKey() {
      if JSONText.string(cursor.bytes, key) == "messages" { return beginsAsMessages(cursor) }
      guard cursor.value() != nil else { return false }
    }
    return false
  }

  private static func keys(_ start: JSONCursor) -> Set<String> {
    var cursor = start
    var keys: Set<String> = []
    guard cursor.enter(.object) else { return keys }
    while let key = cursor.nextKey(), cursor.value() != nil {
      keys.insert(JSONText.string(cursor.bytes, key))
    }
    return keys
  }

  /// A name for a chat that has none: of the folder the export lies in, else of the file.
  private static func title(_ path: String) -> String {
    let parts = path.split(separator: "/")
    let name = parts.dropLast().last ?? parts.last ?? ""
    return String(name.hasSuffix("!") ? name.dropLast() : name)
  }

  /// Reads every chat of the one file; damage becomes notices.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    guard let bytes = set.bytes(claim.main) else { return MemberReading() }
    let path = set.member(claim.main)?.path ?? ""
    let recoded = RecodedText(bytes)
    var reader = TelegramReader(
      member: claim.main, bytes: recoded?.text ?? bytes, title: title(path))
    let reading = reader.read()
    return recoded?.placed(reading, in: claim.main) ?? reading
  }
}
