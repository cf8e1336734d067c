import Evidence

/// The lines of a chat that was marked in an app and copied, whose heads are no export's.
///
/// People who cannot find "Export" mark messages, copy them, and paste them into a mail or a document.
/// Each app writes name, day and text in an order of its own (`CopiedHead.Kind`). A head is written
/// anew as an iPhone writes it, and the line that the text stands in joins it, so that one reader
/// reads all. The trap: letters, statements of banks and programs' logs have names beside times too;
/// all but Telegram's heads count only where names come again and there are two of them.
struct CopiedHeads {
  /// The kinds of head that the text has.
  let kinds: Set<CopiedHead.Kind>
  /// Names that come again before such heads, by their hashes.
  private let names: Set<UInt64>
  /// Lines that the head before took with it.
  private var taken = 0
  /// Heads that were written anew.
  private(set) var count = 0

  /// Bytes of the beginning of a text that are looked at.
  private static let sample = 1 << 20
  /// Lines of the beginning of a text that has heads of its own.
  private static let plainLines = 20

  /// Whether most heads of the beginning of a text are such.
  static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let found = CopiedHeads(UnsafeBufferPointer(rebasing: bytes.prefix(sample)), isSurvey: true)
    return !found.kinds.isEmpty
  }

  /// Learns the kinds and the names of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.init(bytes, isSurvey: false) }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, isSurvey: Bool) {
    var tallies: [CopiedHead.Kind: Tally] = [:]
    var plain = 0
    let lineEnds = LineEnds(bytes)
    var start = 0
    while start < bytes.count {
      let line = lineEnds.next(bytes, start)
      defer { start = line.next }
      if let head = CopiedHead(bytes, start..<line.end) {
        tallies[head.kind, default: Tally()].add(head, bytes)
      } else if CopiedHead.isPlain(bytes, start..<line.end) {
        plain += 1
        if isSurvey, plain >= Self.plainLines { break }
      }
    }
    let chats = tallies.filter { kind, tally in
      tally.isChat(kind) && tally.count > (isSurvey ? plain : 0)
    }
    kinds = Set(chats.keys)
    names = chats.values.reduce(into: []) { $0.formUnion($1.again) }
  }

  /// How often each name stands before heads of one kind.
  private struct Tally {
    private(set) var count = 0
    private var names: [UInt64: Int] = [:]
    private var hasLevel = false

    /// Names that come again.
    var again: Set<UInt64> { Set(names.filter { $0.value > 1 }.keys) }

    mutating func add(_ head: CopiedHead, _ bytes: UnsafeBufferPointer<UInt8>) {
      count += 1
      names[head.hash(bytes), default: 0] += 1
      if head.kind == .logged, !head.isPersonal(bytes) { hasLevel = true }
    }

    /// Whether names and their number are those of people who talk.
    func isChat(_ kind: CopiedHead.Kind) -> Bool {
      if kind == .telegram { return true }
      // Two who take turns; a list of programs or shops has one for each line, or one alone.
      guard !hasLevel, count >= 3, names.count >= 2 else { return false }
      return again.count > 0 && names.count * 3 <= count * 2
    }
  }

  /// Appends a line; true where the line below it goes on in the same line of the text.
  mutating func line(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into text: inout [UInt8]
  ) -> Bool {
    if taken > 0 {
      taken -= 1
      return true
    }
    guard let head = CopiedHead(bytes, range), kinds.contains(head.kind),
      head.kind.isCertain || names.contains(head.hash(bytes))
    else {
      text.append(contentsOf: bytes[range])
      return false
    }
    count += 1
    text += head.written(bytes)
    text += bytes[head.rest]
    taken = head.linesTaken
    return head.rest.isEmpty && (taken > 0 || !isHead(bytes, below: range.upperBound))
  }

  /// Whether the next line with anything in it is a head: the message before it has no words.
  private func isHead(_ bytes: UnsafeBufferPointer<UInt8>, below end: Int) -> Bool {
    var start = end
    while start < bytes.count, bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
    let line = start..<CopiedHead.lineEnd(bytes, start)
    guard let head = CopiedHead(bytes, line) else { return CopiedHead.isPlain(bytes, line) }
    return kinds.contains(head.kind)
  }
}
