import Evidence

/// Puts what was read in an order that depends on what is in it and on nothing else.
///
/// A shell sorts names, a person drags files in as they lie: the same evidence must give the same
/// bytes. Exhibits stand by the time of their first message, then by SHA-256. The same bytes given
/// twice are one exhibit; of two names for them the first in byte order counts, for the name of a
/// text export is the title of its chat.
///
///     b.zip (from 2021), a.zip (from 2019), copy of b.zip   ->  a.zip, b.zip; b.zip was given twice
struct CaseOrder {
  /// An input that was read.
  struct Item: Sendable {
    let path: String
    var exhibit: Exhibit
    var conversations: [Conversation]
    var notices: [Notice]
  }

  /// The exhibits in their order, numbered.
  private(set) var items: [Item] = []
  /// What is to be said about inputs that were given twice.
  private(set) var twice: [Notice] = []

  /// Orders and numbers what was read.
  init(_ read: [Item]) {
    var items: [Item] = []
    var others: [String: [String]] = [:]
    for (_, copies) in Dictionary(grouping: read, by: \.exhibit.digests.sha256) {
      let sorted = copies.map { (key: Self.copyKey($0), item: $0) }.sorted { $0.key < $1.key }
      items += sorted.prefix(1).map(\.item)
      others[sorted[0].item.exhibit.digests.sha256] = sorted.dropFirst().map(\.item.exhibit.name)
    }
    let sorted = items.map { (key: Self.key($0), item: $0) }.sorted { $0.key < $1.key }
    for (number, (_, item)) in sorted.enumerated() {
      var item = item
      item.exhibit.number(number)
      for index in item.conversations.indices { item.conversations[index].number(exhibit: number) }
      for index in item.notices.indices { item.notices[index].number(exhibit: number) }
      self.items.append(item)
      let name = item.exhibit.name
      for other in others[item.exhibit.digests.sha256] ?? [] {
        let facts = [Fact("name", name)] + (other == name ? [] : [Fact("other", other)])
        twice.append(Notice(.inputTwice, .info, exhibit: number, facts: facts))
      }
    }
  }

  private struct Key: Comparable {
    let number: Int64
    let texts: [[UInt8]]

    static func < (a: Key, b: Key) -> Bool {
      if a.number != b.number { return a.number < b.number }
      return a.texts.lexicographicallyPrecedes(b.texts) { $0.lexicographicallyPrecedes($1) }
    }
  }

  /// What exhibits are ordered by.
  private static func key(_ item: Item) -> Key {
    let firsts = item.conversations.compactMap { chat in
      chat.entries.first { $0.kind == .message && $0.time != nil }?.time?.wallSeconds
    }
    return Key(
      number: firsts.min() ?? .max, texts: [Array(item.exhibit.digests.sha256.utf8)])
  }

  /// What copies of the same bytes are told apart by: name, time of the file, place.
  private static func copyKey(_ item: Item) -> Key {
    let modified = item.exhibit.members.first?.modified ?? 0
    return Key(
      number: 0,
      texts: [
        Array(item.exhibit.name.utf8), Array(String(modified).utf8), PathText.bytes(item.path),
      ])
  }
}

extension CaseFile {
  /// Whether a part of the inputs failed, was locked or cut short; each is among the notices.
  var isPartial: Bool {
    let codes: Set<NoticeCode> = [
      .archiveTruncated, .jsonTruncated, .pageTruncated, .archiveUnsupported, .memberUnsupported,
      .inputLeftOut,
      .isolationOff, .picturesLeftOut,
    ]
    return notices.contains { $0.severity == .error || codes.contains($0.code) }
      || exhibits.contains { exhibit in
        !exhibit.isComplete
          || exhibit.members.contains { $0.status == .locked || $0.status == .damaged }
      }
  }
}
