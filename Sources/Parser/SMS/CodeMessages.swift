import Evidence

/// Finds the messages with which a messenger sends the code that an account is registered with.
///
/// Its minute, by the clock of the network, is the moment at which somebody asked for the code: a
/// thief, or the owner who gets the account back. The code itself is in no event.
///
///     WhatsApp: "<#> Je WhatsApp-code: 123-456. Deel deze code niet"  ->  loginCode, whatsapp, 14:01:00
enum CodeMessages {
  private static let apps: [(name: [UInt8], platform: Platform)] = [
    (Array("whatsapp".utf8), .whatsApp), (Array("telegram".utf8), .telegram),
    (Array("signal".utf8), .signal),
  ]

  /// "Code" as the languages of messengers write it; each is found within longer words as well.
  private static let words = [
    "code", "codigo", "código", "codice", "kod", "kód", "cod", "код", "κωδικ", "رمز", "कोड", "验证码",
    "認証",
  ].map { Array($0.utf8) }

  /// The events of a conversation.
  static func events(in conversation: Conversation) -> [AccountEvent] {
    conversation.entries.indices.compactMap { index in
      let entry = conversation.entries[index]
      guard entry.kind == .message, entry.concept == .text, entry.text.count <= 600,
        let sender = entry.sender, sender != conversation.exporter
      else { return nil }
      // Capitals of every script; the text is short.
      let text = Array(conversation.text(entry).lowercased().utf8)
      let name = conversation.senders[sender].name.lowercased().utf8
      guard hasCode(text), words.contains(where: { contains(text, $0) }),
        let app = apps.first(where: { contains(text, $0.name) || contains(Array(name), $0.name) })
      else { return nil }
      return AccountEvent(
        .loginCode, platform: app.platform, time: entry.time, span: conversation.span(index))
    }
  }

  /// Five to eight digits, in one piece or in two of three.
  private static func hasCode(_ text: [UInt8]) -> Bool {
    var run = 0
    var before = 0
    var gap = 2
    for byte in text + [0x20] {
      if (0x30...0x39).contains(byte) {
        run += 1
        continue
      }
      if run > 0 {
        if (5...8).contains(run) || (run == 3 && before == 3 && gap == 1) { return true }
        before = run
        gap = 0
      }
      run = 0
      gap += byte == UInt8(ascii: "-") || byte == 0x20 ? 1 : 9
    }
    return false
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, text.count >= part.count else { return false }
    for start in 0...(text.count - part.count)
    where text[start] == first && text[start..<start + part.count].elementsEqual(part) {
      return true
    }
    return false
  }
}
