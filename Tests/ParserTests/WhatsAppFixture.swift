import Evidence
import Parser
import Testing

/// Reads fixtures that are built in code.
enum WhatsAppFixture {
  /// U+200E, which marks an iPhone's own texts.
  static let mark = "\u{200E}"

  /// A member with a path and nothing else that matters.
  static func member(_ path: String, _ count: Int) -> Member {
    Member(
      id: MemberID(exhibit: 0, index: 0), path: path, rawName: Array(path.utf8), bytes: count,
      digests: nil, status: .read)
  }

  /// Reads bytes as the format does.
  static func read(
    _ bytes: [UInt8], path: String = "chat.txt", options: ReadingOptions = ReadingOptions()
  ) -> MemberReading {
    WhatsAppText.read(member: member(path, bytes.count), bytes: bytes, options: options)
  }

  /// Reads a text that must give one conversation.
  static func chat(
    _ text: String, path: String = "chat.txt", options: ReadingOptions = ReadingOptions()
  ) throws -> (conversation: Conversation, notices: [Notice]) {
    let reading = read(Array(text.utf8), path: path, options: options)
    return (try #require(reading.conversations.first), reading.notices)
  }

  /// What differs from "every byte stands in one entry or before the first": nil when nothing.
  static func unaccounted(_ bytes: [UInt8], _ reading: MemberReading) -> String? {
    guard !reading.conversations.isEmpty else { return "no conversation" }
    var at = 0
    if let before = reading.notices.first(where: { $0.code == .textBeforeFirstHeader }) {
      guard before.span?.bytes.lowerBound == 0 else { return "text before does not begin at 0" }
      at = before.span?.bytes.upperBound ?? 0
    }
    for (index, entry) in reading.conversations.flatMap(\.entries).enumerated() {
      guard entry.span.lowerBound == at else {
        return "entry \(index) begins at \(entry.span.lowerBound) and not at \(at)"
      }
      at = entry.span.upperBound
    }
    return at == bytes.count ? nil : "ends at \(at) and not at \(bytes.count)"
  }
}
