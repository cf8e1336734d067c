import Evidence

/// The same chat exported twice into one file, in the same shape.
///
/// Somebody joins the export of March and that of June: every message of March stands there twice,
/// and nothing about the headers tells. Time steps back where the second begins, and what follows is
/// the first line again, the banner again, or three lines that stood one after the other before.
/// Each export becomes a conversation of its own, so that what is in both is counted once and what
/// only one has is listed, as with two files.
enum RepeatedExport {
  /// Lines that must follow each other as before.
  private static let run = 3
  /// Steps back that are looked at, the longest: each is compared with all lines above it.
  private static let most = 64

  /// The entries, of those where time steps back, at which another export begins.
  static func beginnings(
    _ back: [(entry: Int, seconds: Int64)], _ cutter: EntryCutter,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    var found: [Int] = []
    let longest = back.sorted { ($1.seconds, $0.entry) < ($0.seconds, $1.entry) }.prefix(most)
    for index in longest.map(\.entry).sorted() {
      let start = found.last ?? 0
      guard index - start >= run, cutter.entries.count - index >= run else { continue }
      let concept = cutter.entries[index].concept
      let isOpening = concept == .encryptionBanner || concept == .groupCreated
      if goesOnAsBefore(index, cutter, bytes)
        || isOpening && isFirst(concept, in: cutter, from: start)
      {
        found.append(index)
      }
    }
    return found
  }

  /// Whether the lines from one on stood one after the other before.
  private static func goesOnAsBefore(
    _ index: Int, _ cutter: EntryCutter, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    func isSame(_ one: Int, _ other: Int) -> Bool {
      guard cutter.stamps[one] == cutter.stamps[other] else { return false }
      let left = cutter.entries[one]
      let right = cutter.entries[other]
      guard left.text.count == right.text.count, left.sender == right.sender else { return false }
      return bytes[left.text].elementsEqual(bytes[right.text])
    }
    var other = 0
    while other + run <= index {
      if isSame(index, other), (1..<run).allSatisfy({ isSame(index + $0, other + $0) }) {
        return true
      }
      other += 1
    }
    return false
  }

  /// Whether an export opens as the one above it did.
  private static func isFirst(_ concept: EntryConcept, in cutter: EntryCutter, from start: Int)
    -> Bool
  {
    cutter.entries[start..<min(start + 3, cutter.entries.count)].contains {
      $0.concept == concept
    }
  }

  /// One conversation for each export.
  static func parts(of chat: Conversation, from beginnings: [Int]) -> [Conversation] {
    let starts = [0] + beginnings
    return starts.indices.map { number in
      let end = number + 1 < starts.count ? starts[number + 1] : chat.entries.count
      return part(of: chat, starts[number]..<end)
    }
  }

  private static func part(of chat: Conversation, _ range: Range<Int>) -> Conversation {
    var numbers: [Int: Int] = [:]
    var senders: [Sender] = []
    var entries: [Entry] = []
    entries.reserveCapacity(range.count)
    for index in range {
      var entry = chat.entries[index]
      if let sender = entry.sender {
        if numbers[sender] == nil {
          numbers[sender] = senders.count
          senders.append(chat.senders[sender])
        }
        entry.sender = numbers[sender]
      }
      entries.append(entry)
    }
    func moved<Value>(_ values: [Int: Value]) -> [Int: Value] {
      var out: [Int: Value] = [:]
      for (entry, value) in values where range.contains(entry) {
        out[entry - range.lowerBound] = value
      }
      return out
    }
    var reading = chat.dateReading
    // What proved the order of one export proves that of the other; only its own entry is named.
    reading.proof = reading.proof.flatMap {
      range.contains($0) ? $0 - range.lowerBound : nil
    }
    reading.stepsBack = entries.count { $0.flags.contains(.stepsBack) }
    return Conversation(
      title: chat.title, format: chat.format, member: chat.member, buffer: chat.buffer,
      entries: entries, senders: senders, attachments: moved(chat.attachments),
      arguments: moved(chat.arguments), dateReading: reading,
      exporter: chat.exporter.flatMap { numbers[$0] })
  }

  /// A notice with the number of its entry in its own conversation.
  static func numbered(_ notice: Notice, _ beginnings: [Int]) -> Notice {
    guard let span = notice.span, let entry = span.entry,
      let start = beginnings.last(where: { $0 < entry })
    else { return notice }
    return Notice(
      notice.code, notice.severity, exhibit: notice.exhibit,
      span: SourceSpan(
        member: span.member, bytes: span.bytes, more: span.more, cell: span.cell,
        line: span.line, entry: entry - start),
      facts: notice.facts)
  }
}
