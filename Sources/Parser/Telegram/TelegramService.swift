import Evidence

/// The service messages of Telegram: calls, members, timers, the platform's own chat.
///
/// The file holds a code and its parameters, never a sentence; the entry's text is made of those
/// words alone, so that nothing is said that the file does not say:
///
///     "actor": "Sanne Bakker", "action": "invite_members", "members": ["Joris"]
///     ->  invite_members; actor: Sanne Bakker; members: Joris
enum TelegramService {
  /// What an action is about; `reason` is the `discard_reason` of a call.
  static func concept(action: String, reason: String) -> EntryConcept {
    switch action {
    case "phone_call": reason == "missed" || reason == "busy" ? .missedVoiceCall : .call
    case "group_call", "conference_call": .call
    case "create_group", "create_channel", "migrate_from_group", "migrate_to_supergroup":
      .groupCreated
    case "invite_members": .memberAdded
    case "remove_members": .memberRemoved
    case "join_group_by_link", "join_group_by_request": .memberJoined
    case "edit_group_title", "edit_group_photo", "delete_group_photo", "topic_created",
      "topic_edit":
      .groupChanged
    case "set_messages_ttl": .disappearingMessages
    default: .otherNotice
    }
  }

  /// What a message of Telegram's own chat, user777000, is about, whatever its language.
  ///
  /// A login notice names the address of the new device and may mention a code too, so it is asked
  /// for first; a code stands alone as five or six digits.
  ///
  ///     Login code: 12345. Do not give this code to anyone …
  ///     New login. … Device: Desktop … Location: Utrecht, Netherlands (IP = 203.0.113.7)
  static func platformConcept(_ text: ArraySlice<UInt8>) -> EntryConcept {
    var groups: [(start: Int, length: Int)] = []
    for index in text.indices where isDigit(text[index]) {
      if let last = groups.last, last.start + last.length == index {
        groups[groups.count - 1].length += 1
      } else {
        groups.append((index, 1))
      }
    }
    if text.starts(with: "New login".utf8) || holdsAddress(text, groups) { return .newLogin }
    for group in groups where (5...6).contains(group.length) {
      let before = group.start - 1
      let after = group.start + group.length
      if text.indices.contains(before), isPartOfNumber(text[before]) { continue }
      if text.indices.contains(after), isPartOfNumber(text[after]), isDigitAfter(after, text) {
        continue
      }
      return .loginCode
    }
    return .otherNotice
  }

  /// True for four digit groups joined by full stops, an IPv4 address.
  private static func holdsAddress(
    _ text: ArraySlice<UInt8>, _ groups: [(start: Int, length: Int)]
  ) -> Bool {
    var joined = 1
    for (left, right) in zip(groups, groups.dropFirst()) {
      let gap = left.start + left.length
      let isJoined =
        right.start == gap + 1 && text[gap] == UInt8(ascii: ".") && left.length <= 3
        && right.length <= 3
      joined = isJoined ? joined + 1 : 1
      if joined == 4 { return true }
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Signs that join digit groups to one amount, date or telephone number.
  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: "/")].contains(byte)
  }

  private static func isDigitAfter(_ index: Int, _ text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains(index + 1) && isDigit(text[index + 1])
  }
}
