import Evidence

/// The account's half of a full export: where it is logged in, and what Telegram told it about that.
///
///     "sessions": {"about": "…", "list": [{"created_unixtime": "…", "last_ip": "203.0.113.7",
///       "last_country": "NL", "device_model": "Desktop", "application_name": "Telegram Desktop"}]}
enum TelegramSessions {
  /// One row of `sessions` or `web_sessions`.
  static func event(
    _ row: JSONValue, isWeb: Bool, member: MemberID, line: Int, in source: JSONSource
  ) -> AccountEvent? {
    guard row.kind == .object else { return nil }
    func time(_ name: String) -> ChatTime? {
      let date = source.value(name, of: row).map { source.bytes[$0.range] }
      let instant = source.value(name + "_unixtime", of: row).map { source.bytes[$0.range] }
      return TelegramTime.read(date: date, instant: instant).time
    }
    func joined(_ names: [String]) -> String? {
      let texts = names.compactMap { source.text($0, of: row) }
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }
    return AccountEvent(
      isWeb ? .webSession : .session, platform: .telegram, time: time("created"),
      last: time("last_active"), ip: source.text("last_ip", of: row),
      device: joined(
        isWeb
          ? ["domain_name", "bot_username", "browser", "platform"]
          : [
            "device_model", "platform", "system_version", "application_name", "application_version",
          ]
      ), place: joined(["last_region", "last_country"]),
      span: SourceSpan(member: member, bytes: row.range, line: line))
  }

  /// What Telegram's own chat says of logins, by entry.
  static func events(in conversation: Conversation) -> [AccountEvent] {
    conversation.entries.indices.compactMap { index in
      let entry = conversation.entries[index]
      guard entry.kind == .notice else { return nil }
      switch entry.concept {
      case .loginCode:
        return AccountEvent(
          .loginCode, platform: .telegram, time: entry.time, span: conversation.span(index))
      case .newLogin:
        return AccountEvent(
          .login, platform: .telegram, time: entry.time,
          ip: address(conversation.buffer[entry.text]), span: conversation.span(index))
      default: return nil
      }
    }
  }

  /// The first IPv4 address of a text.
  private static func address(_ text: ArraySlice<UInt8>) -> String? {
    for word in text.split(whereSeparator: { !(0x30...0x39).contains($0) && $0 != 0x2E }) {
      let parts = word.split(separator: 0x2E, omittingEmptySubsequences: false)
      // A full stop behind an address ends the sentence.
      let numbers = (parts.last?.isEmpty == true ? parts.dropLast() : parts[...]).map {
        $0.count <= 3 ? Plausible.whole($0) ?? 256 : 256
      }
      guard numbers.count == 4, numbers.allSatisfy({ (0...255).contains($0) }) else { continue }
      return numbers.map { String($0) }.joined(separator: ".")
    }
    return nil
  }
}
