import Evidence

/// What every format that writes its entries one by one shares.
///
/// It numbers the senders, tells a telephone number from a name, watches the clock, finds what is no
/// UTF-8 and turns what was counted into notices. A format is left with what only it knows: where
/// the fields stand and what they mean.
///
///     var writer = ConversationWriter(member: id)
///     let anna = writer.sender("user111", name: "Anna", identifier: "user111")
///     let stamp = writer.append("2022-11-15T14:03:00")
///     let text = writer.append("Hoi!")
///     writer.add(Draft(concept: .text, sender: anna, time: time, timeText: stamp, text: text),
///                span: 120..<240, line: 9)
///
/// A text export that is cut in place over its own bytes (WhatsApp's) has a faster way of its own
/// and shares the parts: `ClockSteps`, `PhoneNumberName`, `UTF8Check`.
struct ConversationWriter: Sendable {
  /// What one entry came to, with ranges of the buffer; the time stands before the text in it.
  struct Draft: Sendable {
    var kind = EntryKind.message
    var concept: EntryConcept
    var sender: Int?
    var time: ChatTime?
    var timeText: Range<Int>
    var text: Range<Int>
    var attachment: Range<Int>?
    var names: NoticeArguments?
    var flags: EntryFlags = []
  }

  /// The member that is read.
  let member: MemberID
  /// The text of the conversation so far.
  private(set) var buffer: [UInt8] = []
  /// Entries so far.
  private(set) var entries: [Entry] = []
  /// Everybody who wrote, in order of first appearance.
  private(set) var senders: [Sender] = []
  /// What was odd; formats add what only they can see.
  var tallies = NoticeTallies()
  /// Where entries stand that are no single range of the member.
  var origins: EntryOrigins?

  private var numbers: [String: Int] = [:]
  private var attachments: [Int: Range<Int>] = [:]
  private var arguments: [Int: NoticeArguments] = [:]
  private var steps = ClockSteps()
  private var hasOffsets = true

  /// Starts an empty conversation.
  init(member: MemberID) { self.member = member }

  /// True when there is nothing to show.
  var isEmpty: Bool { entries.isEmpty }

  /// Makes room for entries whose number is known, and for their text: what grows is copied each time.
  mutating func reserve(_ count: Int, bytes: Int = 0) {
    guard count > 64 else { return }
    entries.reserveCapacity(count)
    buffer.reserveCapacity(bytes)
  }

  /// Where the next text will begin.
  var end: Int { buffer.count }

  // MARK: - Text

  /// Appends text and says where it went.
  @discardableResult
  mutating func append(_ text: some Sequence<UInt8>) -> Range<Int> {
    let start = buffer.count
    buffer.append(contentsOf: text)
    return start..<buffer.count
  }

  /// Appends words that join values, or words of the platform.
  @discardableResult
  mutating func append(_ text: String) -> Range<Int> { append(text.utf8) }

  /// Appends a whole number in digits, without a string of its own.
  @discardableResult
  mutating func append(_ number: Int64) -> Range<Int> {
    let start = buffer.count
    if number < 0 { buffer.append(UInt8(ascii: "-")) }
    var count = 1
    var rest = number.magnitude / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    buffer.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: count))
    rest = number.magnitude
    var at = buffer.count
    while rest > 0 {
      at -= 1
      buffer[at] += UInt8(rest % 10)
      rest /= 10
    }
    return start..<buffer.count
  }

  /// Appends the content of a JSON string, or a number or word as written.
  @discardableResult
  mutating func append(_ value: JSONValue, of bytes: [UInt8]) -> Range<Int> {
    let start = buffer.count
    if value.kind == .string {
      JSONText.decode(bytes, value.range, into: &buffer)
    } else {
      buffer.append(contentsOf: bytes[value.range])
    }
    return start..<buffer.count
  }

  /// Takes back what was appended last, such as a joint with nothing behind it.
  mutating func cut(to end: Int) {
    if end < buffer.count { buffer.removeLast(buffer.count - end) }
  }

  // MARK: - Entries

  /// The number of a sender, by whatever stays the same when the name changes.
  ///
  /// The first name seen stands: an export writes each person's present name everywhere.
  mutating func sender(
    _ key: String, name: String, identifier: String? = nil, isPushName: Bool = false
  ) -> Int {
    if let known = numbers[key] { return known }
    senders.append(
      Sender(
        name: name, identifier: identifier, isPhoneNumber: PhoneNumberName.fits(name),
        isPushName: isPushName))
    numbers[key] = senders.count - 1
    return senders.count - 1
  }

  /// Adds an entry whose bytes stand in one range of the member.
  mutating func add(_ draft: Draft, span: Range<Int>, line: Int?) {
    let index = entries.count
    var flags = draft.flags
    if let time = draft.time {
      if time.offsetMinutes == nil { hasOffsets = false }
      if steps.isBack(time.wallSeconds, offsetMinutes: time.offsetMinutes) {
        tallies.add(.stepsBack, span)
        flags.insert(.stepsBack)
      }
    } else if !draft.timeText.isEmpty {
      tallies.add(.dateImpossible, span)
    }
    if let attachment = draft.attachment { attachments[index] = attachment }
    if let names = draft.names, names != NoticeArguments() { arguments[index] = names }
    entries.append(
      Entry(
        kind: draft.kind, concept: draft.concept, sender: draft.sender, time: draft.time,
        timeText: draft.timeText, span: span, text: draft.text, line: line, flags: flags))
  }

  // MARK: - The end

  /// The conversation and what there is to say about reading it.
  consuming func finish(
    title: String, format: FormatID, exporter: Int?
  ) -> (conversation: Conversation, notices: [Notice]) {
    markInvalid()
    let conversation = Conversation(
      title: title, format: format, member: member, buffer: buffer, entries: entries,
      senders: senders, attachments: attachments, arguments: arguments,
      dateReading: DateReading(
        order: .yearMonthDay, basis: .format, isCertain: true,
        stepsBack: tallies.count(.stepsBack),
        zone: hasOffsets && !entries.isEmpty ? .recorded : .unknown),
      exporter: exporter, origins: origins)
    return (
      conversation, tallies.notices(member: member, entries: entries, origins: conversation.origins)
    )
  }

  private mutating func markInvalid() {
    var damaged: [Int] = []
    buffer.withUnsafeBufferPointer { bytes in
      guard UTF8Check.firstInvalid(bytes, 0, bytes.count) != nil else { return }
      for (index, entry) in entries.enumerated()
      where UTF8Check.firstInvalid(bytes, entry.text.lowerBound, entry.text.upperBound) != nil {
        damaged.append(index)
      }
    }
    for index in damaged {
      tallies.add(.invalidUTF8, entries[index].span)
      entries[index].flags.insert(.invalidUTF8)
    }
  }
}
