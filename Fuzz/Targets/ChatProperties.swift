import Evidence
import Parser

/// What holds for every reading of every member.
enum ChatProperties {
  /// Checks that all ranges lie in what they are ranges of.
  static func check(_ reading: MemberReading, bytes: [UInt8]) {
    for conversation in reading.conversations {
      let buffer = 0..<conversation.buffer.count
      for entry in conversation.entries {
        require(inside(entry.span, 0..<bytes.count), "an entry lies in the member")
        require(inside(entry.text, buffer), "a text lies in the buffer")
        require(inside(entry.timeText, buffer), "a time lies in the buffer")
        require(
          entry.sender.map { conversation.senders.indices.contains($0) } ?? true,
          "a sender is one of the list")
      }
      for (index, range) in conversation.attachments {
        require(conversation.entries.indices.contains(index), "an attachment has its entry")
        require(inside(range, buffer), "the name of an attachment lies in the buffer")
      }
      for (index, names) in conversation.arguments {
        require(conversation.entries.indices.contains(index), "names have their entry")
        for range in [names.subject, names.object].compactMap({ $0 }) {
          require(inside(range, buffer), "a name in a notice lies in the buffer")
        }
      }
    }
    for notice in reading.notices {
      guard let span = notice.span else { continue }
      require(
        inside(span.bytes, 0..<bytes.count),
        "the span of \(notice.code.rawValue) lies in the member")
    }
  }

  /// A member of that many bytes.
  static func member(_ path: String, _ count: Int) -> Member {
    Member(
      id: MemberID(exhibit: 0, index: 0), path: path, rawName: Array(path.utf8), bytes: count,
      digests: nil, status: .read)
  }

  private static func inside(_ range: Range<Int>, _ whole: Range<Int>) -> Bool {
    range.lowerBound >= whole.lowerBound && range.upperBound <= whole.upperBound
  }
}
