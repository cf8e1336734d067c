import Evidence
import LanguageIdentification

/// The language of texts, by the n-gram tables of CLD2.
///
/// The trap: a single chat message is mostly too short to be identified; nil is the usual answer
/// for one and means "unknown", not "another language".
///
///     LanguageOf.texts(["hoe is het met je", "ik kom morgen langs"])?.code -> "nl"
enum LanguageOf {
  /// A language and how sure it is.
  struct Reading: Equatable, Sendable {
    /// ISO 639 code: `nl`, `pt`, `zh`.
    let code: String
    /// Share of the text in that language, 1...100.
    let percent: Int
  }

  /// Bytes looked at.
  private static let limit = 4096

  /// The likeliest language of all texts together, nil when CLD2 does not call it reliable.
  static func texts(_ texts: some Sequence<String>) -> Reading? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(limit)
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      bytes.append(10)
      if bytes.count >= limit { break }
    }
    return reading(bytes)
  }

  /// The language of the last typed messages of a chat, nil when it cannot be told.
  static func conversation(_ chat: Conversation) -> Reading? {
    let typed = chat.entries.suffix(1_000).lazy.filter {
      $0.kind == .message && $0.concept == .text
    }
    return texts(typed.map { String(decoding: chat.buffer[$0.text].prefix(400), as: UTF8.self) })
  }

  /// The language of one message, nil when it cannot be told.
  static func message(_ text: String) -> Reading? {
    reading(Array(text.utf8.prefix(limit)))
  }

  private static func reading(_ bytes: [UInt8]) -> Reading? {
    var length = min(bytes.count, limit)
    // A scalar cut in two would make the whole text invalid: go back to its first byte.
    if length < bytes.count {
      while length > 0, bytes[length] & 0xC0 == 0x80 { length -= 1 }
    }
    guard length > 0 else { return nil }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { code in
      code.initialize(repeating: 0)
      let percent = bytes.withUnsafeBytes {
        kp_language($0.bindMemory(to: CChar.self).baseAddress, length, code.baseAddress)
      }
      guard percent > 0 else { return nil }
      let letters = code.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return Reading(code: String(decoding: letters, as: UTF8.self), percent: Int(percent))
    }
  }
}
