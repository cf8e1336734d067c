import Evidence
import Parser

/// Bytes as a text export of WhatsApp.
///
/// Holds: every byte stands in one entry or before the first, in order, none twice.
enum WhatsAppTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    let reading = WhatsAppText.read(
      member: ChatProperties.member("_chat.txt", bytes.count), bytes: bytes,
      options: ReadingOptions())
    ChatProperties.check(reading, bytes: bytes)
    // The same chat twice in one text is two conversations, one below the other.
    let entries = reading.conversations.flatMap(\.entries)
    if let first = entries.first {
      let before = reading.notices.first { $0.code == .textBeforeFirstHeader }
      require(
        first.span.lowerBound == (before?.span?.bytes.upperBound ?? 0),
        "what stands before the first header is said")
      var at = first.span.lowerBound
      for entry in entries {
        require(entry.span.lowerBound == at, "entries follow one another")
        at = entry.span.upperBound
      }
      require(at == bytes.count, "the last entry ends with the member")
    }
    return 0
  }
}
