/// The keys of a Telegram message that the reader knows.
enum TelegramKey: String, CaseIterable, Sendable {
  case id, type, date, edited, from, actor, action, author, text, file, photo, poll, title, members
  case dateUnix = "date_unixtime"
  case editedUnix = "edited_unixtime"
  case fromID = "from_id"
  case actorID = "actor_id"
  case textEntities = "text_entities"
  case forwardedFrom = "forwarded_from"
  case mediaType = "media_type"
  case contact = "contact_information"
  case contactCard = "contact_vcard"
  case location = "location_information"
  case livePeriod = "live_location_period_seconds"
  case placeName = "place_name"
  case address
  case gameTitle = "game_title"
  case gameDescription = "game_description"
  case invoice = "invoice_information"
  case information = "information_text"
  case discardReason = "discard_reason"
  case richMessage = "rich_message"
  case todoList = "todo_list"

  /// Keys of a message that hold no words of a person, as the writer's own source has them.
  private static let wordless: Set<String> = [
    "action_entities", "boosts", "duration", "duration_seconds", "emoticon", "file_name",
    "file_size", "forwarded_from_id", "from_name", "game_link", "game_message_id", "height",
    "inline_bot_buttons", "inviter", "media_spoiler", "media_unread", "message_id", "mime_type",
    "performer", "photo_file_size", "reactions", "reply_to_message_id", "reply_to_peer_id",
    "saved_from", "saved_from_id", "self_destruct_period_seconds", "signature", "sticker_emoji",
    "thumbnail", "thumbnail_file_size", "topic_id", "via_bot", "via_bot_id", "width", "out",
    "contact_vcard_file_size", "schedule_date", "schedule_date_unixtime", "icon_emoji_id",
  ]

  /// Whether a key that the reader does not know is known to hold no words.
  static func isWordless(_ name: String) -> Bool {
    wordless.contains(name) || TelegramWords.isCode(name)
  }

  /// Keys by length, so that a key of the file is compared with two or three candidates.
  private static let byLength: [[(bytes: [UInt8], key: TelegramKey)]] = {
    var table = [[(bytes: [UInt8], key: TelegramKey)]](repeating: [], count: 32)
    for key in allCases { table[key.rawValue.utf8.count].append((Array(key.rawValue.utf8), key)) }
    return table
  }()

  /// The key whose name stands in a range of the member.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count < Self.byLength.count else { return nil }
    for candidate in Self.byLength[range.count]
    where bytes[range].elementsEqual(candidate.bytes) {
      self = candidate.key
      return
    }
    return nil
  }
}

/// The fields of one message as ranges, in file order; reused from message to message.
struct TelegramFields: Sendable {
  /// Every key and value, in file order.
  private(set) var all: [(name: Range<Int>, key: TelegramKey?, value: JSONValue)] = []

  /// The first value of a known key; null counts as absent.
  subscript(key: TelegramKey) -> JSONValue? {
    for field in all where field.key == key {
      return field.value.kind == .null ? nil : field.value
    }
    return nil
  }

  /// True when a known key is there, even as null: a place without a point, a forward from nobody.
  func names(_ key: TelegramKey) -> Bool { all.contains { $0.key == key } }

  /// Forgets the message before.
  mutating func clear() { all.removeAll(keepingCapacity: true) }

  /// Adds a field; false when the key was there already, because then the first one holds.
  mutating func add(_ name: Range<Int>, _ value: JSONValue, in bytes: [UInt8]) -> Bool {
    let key = TelegramKey(bytes, name)
    if let key, all.contains(where: { $0.key == key }) { return false }
    all.append((name, key, value))
    return true
  }
}
