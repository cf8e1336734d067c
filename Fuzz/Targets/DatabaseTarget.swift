import Evidence
@testable import Parser

/// Bytes as a database, and what stands behind the head of a log or a journal in them as that.
enum DatabaseTarget {
  private static let formats: [any ChatFormat.Type] = [
    AddressBooks.self, WhatsAppAndroid.self, WhatsAppIPhone.self, AppleMessages.self,
    AppleCalls.self, AndroidMessages.self, GoogleMessages.self,
  ]

  private static let heads: [(bytes: [UInt8], ending: String)] = [
    ([0x37, 0x7F, 0x06], "-wal"), ([0xD9, 0xD5, 0x05, 0xF9], "-journal"),
  ]

  static func check(_ bytes: [UInt8]) -> Int32 {
    var parts = [bytes]
    var ending = ""
    // A log or a journal is laid behind the database, at a page.
    for at in stride(from: 512, to: bytes.count - 4, by: 512) {
      guard let head = heads.first(where: { bytes[at...].starts(with: $0.bytes) }) else { continue }
      parts = [Array(bytes[..<at]), Array(bytes[at...])]
      ending = head.ending
      break
    }
    let names = ["msgstore.db", "msgstore.db" + ending]
    let members = parts.indices.map { index in
      Member(
        id: MemberID(exhibit: 0, index: index), path: names[index],
        rawName: Array(names[index].utf8), bytes: parts[index].count, digests: nil, status: .read)
    }
    let held = Dictionary(uniqueKeysWithValues: zip(members.map(\.id), parts))
    let set = MemberSet(
      members: members, parts: members.map(\.id), held: held, fetch: { _ in [:] })
    for format in formats {
      for claim in format.claims(in: set) {
        check(format.read(claim, in: set, options: ReadingOptions()), parts)
      }
    }
    return 0
  }

  /// Every address names bytes of the member that it names.
  private static func check(_ reading: MemberReading, _ parts: [[UInt8]]) {
    func inside(_ span: SourceSpan) -> Bool {
      parts.indices.contains(span.member.index)
        && ([span.bytes] + span.more).allSatisfy {
          $0.lowerBound >= 0 && $0.upperBound <= parts[span.member.index].count
        }
    }
    for conversation in reading.conversations {
      for (index, entry) in conversation.entries.enumerated() {
        require(inside(conversation.span(index)), "an entry lies in its member")
        require(
          entry.text.upperBound <= conversation.buffer.count, "a text lies in the buffer")
        require(
          entry.sender.map { conversation.senders.indices.contains($0) } ?? true,
          "a sender is one of the list")
      }
    }
    for notice in reading.notices {
      require(notice.span.map(inside) ?? true, "a notice lies in its member")
    }
    for event in reading.accountEvents {
      require(inside(event.span), "an event lies in its member")
    }
    for message in reading.recovered {
      require(inside(message.span), "what is recovered lies in its member")
    }
  }
}
