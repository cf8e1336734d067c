import Evidence

/// The messages of one conversation as numbers two exports of it agree on.
///
/// Text without white space and bidi marks, because Android and iOS put them differently; a
/// photo as "some medium", because one export has the file and the other `<Media omitted>`.
struct ChatDigest {
  /// One number a message, 0 for notices and messages two sides never show alike.
  private(set) var hashes: [UInt64]
  /// Whether the text is long enough to be nobody else's by chance.
  private(set) var isDistinctive: [Bool]
  /// Whether the entry is a message at all.
  private(set) var isMessage: [Bool]
  /// Wall-clock seconds, cut to the minute; nil without a time.
  private(set) var minutes: [Int64?]
  /// Senders that wrote at least one message.
  private(set) var writers: Set<Int> = []

  /// Bytes of text from which a message is distinctive.
  static let distinctiveLength = 12

  /// Reads a conversation once.
  init(_ conversation: Conversation) {
    let count = conversation.entries.count
    hashes = [UInt64](repeating: 0, count: count)
    isDistinctive = [Bool](repeating: false, count: count)
    isMessage = [Bool](repeating: false, count: count)
    minutes = [Int64?](repeating: nil, count: count)
    conversation.buffer.withUnsafeBufferPointer { buffer in
      for (index, entry) in conversation.entries.enumerated() where entry.kind == .message {
        isMessage[index] = true
        // Android writes no seconds, so the finer clock is cut to the coarser one.
        minutes[index] = entry.time.map { time in
          time.wallSeconds - ((time.wallSeconds % 60) + 60) % 60
        }
        if let sender = entry.sender { writers.insert(sender) }
        if let placeholder = Self.placeholder(entry.concept) {
          hashes[index] = placeholder
          continue
        }
        guard conversation.attachments[index] == nil else {
          hashes[index] = Self.medium
          continue
        }
        let (hash, length) = Self.hash(buffer[entry.text.clamped(to: buffer.indices)])
        hashes[index] = length == 0 ? 0 : hash
        isDistinctive[index] = length >= Self.distinctiveLength
      }
    }
  }

  /// The distinctive hashes of the conversation, sorted, each once.
  var distinctive: [UInt64] {
    var sorted = hashes.indices.filter { isDistinctive[$0] }.map { hashes[$0] }
    sorted.sort()
    var unique: [UInt64] = []
    for hash in sorted where unique.last != hash { unique.append(hash) }
    return unique
  }

  private static let medium: UInt64 = 1

  private static func placeholder(_ concept: EntryConcept) -> UInt64? {
    switch concept {
    case .text, .poll: nil
    case .empty, .waiting: 0
    case .attachment, .mediaOmitted, .imageOmitted, .videoOmitted, .audioOmitted, .stickerOmitted,
      .gifOmitted, .documentOmitted, .contactOmitted, .contactCard, .viewOnce:
      medium
    case .missedVoiceCall, .missedVideoCall, .missedGroupCall, .call: 2
    case .location, .liveLocation: 3
    case .deleted, .deletedByAdmin: 4
    default: 0
    }
  }

  /// FNV-1a over the bytes that are no white space and no mark, with a final mix; never below 16.
  private static func hash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (UInt64, Int) {
    var digest = FNV1a()
    var length = 0
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      let width = skipped(bytes, at)
      if width > 0 {
        at += width
        continue
      }
      digest.add(byte)
      length += 1
      at += 1
    }
    var hash = digest.value
    hash ^= hash >> 32
    hash &*= 0xd6e8_feb8_6659_fd93
    hash ^= hash >> 32
    return (hash | 16, length)
  }

  private static func skipped(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ at: Int) -> Int {
    let byte = bytes[at]
    if byte <= 0x20 { return 1 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF else { return 0 }
    let next = at + 1 < bytes.endIndex ? bytes[at + 1] : 0
    if byte == 0xC2 { return next == 0xA0 ? 2 : 0 }
    let last = at + 2 < bytes.endIndex ? bytes[at + 2] : 0
    switch (byte, next, last) {
    case (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAA...0xAF),
      (0xE2, 0x81, 0xA6...0xA9),
      (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }
}
