/// What other clocks than the sender's say of the messages of a conversation.
///
/// A database keeps up to three times of one message: the sender's, that of the telephone it was read
/// from, and the server's. The server's is right, so a telephone whose clock was wrong is seen: a
/// message cannot arrive before it was sent. In most rows one of the three is missing.
///
///     timestamp                  2024-05-14T14:02:11   the sender's clock: `Entry.time`
///     received_timestamp         2024-05-14T14:02:13   the clock of this telephone
///     receipt_server_timestamp   2024-05-14T14:02:12   the server's, for a message of the owner
public struct EntryClocks: Sendable {
  /// The other times of one message, seconds since 1970 UTC.
  public struct Times: Sendable, Hashable {
    /// When it arrived on this telephone, by its clock; nil where the record does not say.
    public let received: Int64?
    /// When the server had it; nil where the record does not say.
    public let server: Int64?

    /// Creates times.
    public init(received: Int64?, server: Int64?) {
      self.received = received
      self.server = server
    }
  }

  /// Eight bytes a message; 0 is no time.
  private var seconds: [(received: UInt32, server: UInt32)] = []

  /// Creates clocks that say nothing.
  public init() {}

  /// Whether nothing is said of any message.
  public var isEmpty: Bool { seconds.allSatisfy { $0.received == 0 && $0.server == 0 } }

  /// Says when a message arrived, by its index; times before 1970 and after 2106 are none.
  public mutating func set(_ times: Times, at index: Int) {
    guard index >= 0, times.received != nil || times.server != nil else { return }
    while seconds.count <= index { seconds.append((0, 0)) }
    func whole(_ value: Int64?) -> UInt32 { value.flatMap { UInt32(exactly: $0) } ?? 0 }
    seconds[index] = (whole(times.received), whole(times.server))
  }

  /// The other times of a message; nil where nothing is said.
  public subscript(index: Int) -> Times? {
    guard seconds.indices.contains(index) else { return nil }
    let (received, server) = seconds[index]
    guard received != 0 || server != 0 else { return nil }
    return Times(
      received: received == 0 ? nil : Int64(received), server: server == 0 ? nil : Int64(server))
  }
}
