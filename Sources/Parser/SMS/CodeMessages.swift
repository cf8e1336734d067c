import Evidence

/// Finds the messages with which a service sends a code for one use.
///
/// Their minute, by the clock of the network, is the moment at which somebody asked for the code: a
/// thief, or the owner who gets the account back. The code itself is in no event and in no output.
///
/// No list of services is asked. A messenger is known by the name that it gives itself; a bank, a
/// voicemail box or anything else by the shape of the code, a word for "code" and what the
/// sentence is about, from a sender that is no telephone: a word, or a short number.
///
///     WhatsApp: "<#> Je WhatsApp-code: 123-456. Deel deze code niet"  ->  loginCode, whatsapp, 14:01:00
///     56789:    "Uw code voor de betaling van € 950,00 is 4821"       ->  bankCode
///     1233:     "De pincode van uw voicemail is 4821"                 ->  voicemailCode
enum CodeMessages {
  /// The events of a conversation.
  static func events(in conversation: Conversation) -> [AccountEvent] {
    conversation.entries.indices.compactMap { index in
      let entry = conversation.entries[index]
      guard entry.kind == .message, entry.concept == .text, entry.text.count <= mostBytes,
        let number = entry.sender, number != conversation.exporter
      else { return nil }
      let sender = conversation.senders[number]
      let from = sender.identifier ?? sender.name
      guard
        let (kind, platform) = meaning(
          Array(conversation.buffer[entry.text]), from: from, name: sender.name)
      else { return nil }
      return AccountEvent(
        kind, platform: platform, time: entry.time, sender: from, span: conversation.span(index))
    }
  }

  /// The event of a message that only an earlier state of a database holds: deleted, like the trace
  /// that it is.
  static func event(of message: RecoveredMessage) -> AccountEvent? {
    guard message.platform == .sms, let from = message.sender, from != "self",
      message.text.utf8.count <= mostBytes,
      let (kind, platform) = meaning(Array(message.text.utf8), from: from, name: from)
    else { return nil }
    return AccountEvent(
      kind, platform: platform, time: message.time, sender: from, span: message.span)
  }

  /// A longer text is no message with a code, but a letter that speaks of one.
  private static let mostBytes = 600

  /// Which code a message sends; nil for any other message.
  static func meaning(
    _ bytes: [UInt8], from: String, name: String
  ) -> (kind: AccountEvent.Kind, platform: Platform)? {
    let runs = CodeDigits.runs(in: bytes, 0..<bytes.count)
    guard !runs.isEmpty else { return nil }
    // Capitals of every script; the text is short.
    let text = SentenceWords(String(decoding: bytes, as: UTF8.self))
    guard text.has(CodeWords.code) || text.begins(CodeWords.codeAlone) else { return nil }
    let names = SentenceWords(name)
    if runs.contains(where: { CodeDigits.values(bytes, $0).count >= 5 }),
      let app = CodeWords.apps.first(where: { text.has([$0.name]) || names.has([$0.name]) })
    {
      return (.loginCode, app.platform)
    }
    guard isService(from), !text.has(CodeWords.other) else { return nil }
    if text.has(CodeWords.voicemail) { return (.voicemailCode, .sms) }
    if text.has(CodeWords.bank) || text.begins(CodeWords.money) || names.has(CodeWords.bank) {
      return (.bankCode, .sms)
    }
    return text.has(CodeWords.proof) ? (.serviceCode, .sms) : nil
  }

  /// Whether a message comes from a word or a short number, which no person has.
  static func isService(_ sender: String) -> Bool {
    if sender.contains(where: \.isLetter) { return !sender.contains("@") }
    let digits = sender.utf8.count { (0x30...0x39).contains($0) }
    return (3...7).contains(digits) && !sender.hasPrefix("+")
  }
}

/// A short text in which words are looked for.
private struct SentenceWords {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.lowercased().utf8) }

  /// Whether one of these stands in it, in the middle of a word as well.
  func has(_ parts: [[UInt8]]) -> Bool { parts.contains { find($0, atWord: false) } }

  /// Whether a word begins with one of these.
  func begins(_ parts: [[UInt8]]) -> Bool { parts.contains { find($0, atWord: true) } }

  private func find(_ part: [UInt8], atWord: Bool) -> Bool {
    guard let first = part.first, bytes.count >= part.count else { return false }
    for start in 0...(bytes.count - part.count) where bytes[start] == first {
      if atWord, start > 0, (0x61...0x7A).contains(bytes[start - 1]) || bytes[start - 1] >= 0x80 {
        continue
      }
      if bytes[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
