public import Evidence

/// The few numbers of a chat by which another export of it is known without reading either again.
///
/// The smallest hashes of what was said, with who said it: two exports of one chat agree in those
/// that both hold, whatever names and clocks their telephones have. A thief who sends one script to
/// many makes chats share what one side says; so two writers must agree. What two exports have in
/// common must be a fifth of what either says, or the few numbers do not show it.
public struct ChatSketch: Equatable, Sendable {
  /// The hash of a text, and the place of its writer among the senders of the chat.
  public struct Item: Equatable, Sendable {
    /// Of the text without white space.
    public let hash: UInt64
    /// Position in the chat's list of senders.
    public let writer: Int

    /// Creates an item.
    public init(hash: UInt64, writer: Int) {
      self.hash = hash
      self.writer = writer
    }
  }

  /// Ascending by hash, each once.
  public let items: [Item]

  /// How many there are at most.
  private static let most = 32
  /// Chats that hold a text, from which it is a forward and not the sign of one chat.
  private static let common = 16
  /// Texts in common from which two are compared; fewer where one holds little more.
  private static let wanted = 5
  private static let wantedOfShort = 3
  /// Share of the smaller one that must be in common.
  private static let share = 0.2
  private static let shareOfShort = 0.6

  /// Takes a sketch from where it was written down.
  public init(items: [Item]) { self.items = items }

  /// Makes the sketch of a chat.
  public init(_ conversation: Conversation) {
    let digest = ChatDigest(conversation)
    var found: [Item] = []
    for (index, entry) in conversation.entries.enumerated() where digest.isDistinctive[index] {
      guard let writer = entry.sender else { continue }
      found.append(Item(hash: digest.hashes[index], writer: writer))
    }
    found.sort { ($0.hash, $0.writer) < ($1.hash, $1.writer) }
    var items: [Item] = []
    for item in found where items.last?.hash != item.hash {
      items.append(item)
      if items.count == Self.most { break }
    }
    self.items = items
  }

  /// Every pair that is one chat, by position, ascending.
  public static func pairs(_ sketches: [ChatSketch]) -> [(Int, Int)] {
    var postings: [(hash: UInt64, chat: Int, writer: Int)] = []
    for (chat, sketch) in sketches.enumerated() {
      for item in sketch.items { postings.append((item.hash, chat, item.writer)) }
    }
    postings.sort { ($0.hash, $0.chat) < ($1.hash, $1.chat) }
    var shared: [[Int]: [(Int, Int)]] = [:]
    var start = 0
    while start < postings.count {
      var end = start + 1
      while end < postings.count, postings[end].hash == postings[start].hash { end += 1 }
      if end - start <= common {
        for i in start..<end {
          for j in (i + 1)..<max(end, i + 1) {
            shared[[postings[i].chat, postings[j].chat], default: []]
              .append((postings[i].writer, postings[j].writer))
          }
        }
      }
      start = end
    }
    return shared.filter { pair, writers in
      let smaller = Double(min(sketches[pair[0]].items.count, sketches[pair[1]].items.count))
      let count = Double(writers.count)
      let isMuch = writers.count >= wanted && count >= share * smaller
      let isShort = writers.count >= wantedOfShort && count >= shareOfShort * smaller
      return (isMuch || isShort) && Set(writers.map(\.0)).count > 1
        && Set(writers.map(\.1)).count > 1
    }.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }
}
