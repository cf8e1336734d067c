import Evidence

/// Cuts a text into entries in one pass: headers, senders, what each text is.
///
/// Every line that begins with a header of any shape becomes an entry at first; which shapes are
/// the file's own is only known at the end, and the few others are folded back then
/// (`fold`). Times stay numbers until the order of the dates is decided.
struct EntryCutter {
  /// One shape of header and how often it occurs.
  struct ShapeUse {
    let shape: HeaderShape
    var count = 0
    let firstEntry: Int
    /// A date written `03/04`, as no American phone does.
    var isPadded = false
    /// `PM` and not `pm`.
    let isUpperCase: Bool
    /// Whether words halve the day; a unit of 24 hours does not.
    var isTwelveHour = false
    /// Words beside the time that no export was seen with.
    var hasUnseenWords = false

    init(shape: HeaderShape, firstEntry: Int, isUpperCase: Bool) {
      self.shape = shape
      self.firstEntry = firstEntry
      self.isUpperCase = isUpperCase
      isTwelveHour = shape.meridiem != 0
    }
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Entries in file order; `sender` is the number of the raw name.
  private(set) var entries: [Entry] = []
  /// Their timestamps as written.
  private(set) var stamps: [DateStamp] = []
  /// The shapes that occur, in order of first appearance.
  private(set) var shapes: [ShapeUse] = []
  /// The raw names.
  var senders = SenderIndex()
  /// Attached files by entry, in file order.
  private(set) var attachments: [(entry: Int, name: Range<Int>)] = []
  /// Names in notices by entry, in file order.
  private(set) var arguments: [(entry: Int, names: NoticeArguments)] = []
  /// Entries in which the exporter deleted something.
  private(set) var ownDeletes: [Int] = []
  /// How often each pattern of the table fitted.
  private(set) var patternUses = Array(repeating: 0, count: NoticeMatcher.shared.patterns.count)
  /// Name before the first notice of an iPhone: the chat's.
  private(set) var firstNoticeName: Range<Int>?
  /// Whether any text of an iPhone was marked.
  private(set) var sawMarks = false
  /// Bytes before the first header.
  private(set) var preamble = 0
  /// True when those bytes are blank.
  private(set) var isPreambleBlank = true

  /// Lines inside texts that are headers but for something in front of them.
  private(set) var inner: [(entry: Int, dress: LineDress, shape: HeaderShape)] = []
  /// Texts of WhatsApp in words no table has, by entry, in file order.
  private(set) var unlisted: [Int] = []
  /// Whether any text was told by its beginning or its brackets.
  private(set) var sawNewWording = false
  /// Words beside dates by entry, in file order.
  private(set) var namedDays: [DateOrdering.NamedDay] = []
  private var dayWords: [UInt64] = []
  /// The names of the months.
  private(set) var months = MonthVocabulary()
  /// Minutes ahead of UTC by entry, in file order, where times say so.
  private(set) var zones: [(entry: Int, minutes: Int16)] = []
  /// The words beside the times.
  private(set) var vocabulary = ClockVocabulary()

  private var content: ContentReader
  private var shapeOfLast = HeaderShape()
  private var shapeIndex: UInt8 = 0

  /// The entry whose end was not seen yet.
  private struct Open {
    var header = Header()
    var start = 0
    var line = 0
    var firstLineEnd = 0
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    content = ContentReader(bytes)
  }

  /// A name longer than this is not one: a group's may have 100 characters.
  static let longestName = 400

  /// Cuts the whole text.
  mutating func cut() {
    let lineEnds = LineEnds(bytes)
    var open: Open?
    var start = 0
    var number = 1
    var textEnd = 0
    var isReserved = false
    while start < bytes.count {
      let line = lineEnds.next(bytes, start)
      let lead = bytes[start]
      if lead &- 0x30 <= 9 || lead == UInt8(ascii: "[") || lead >= 0xC2 || lead == 0x52
        || lead == 0x48 || lead == UInt8(ascii: "(")
        || ((lead | 0x20) &- 0x61 < 26 && HeaderReader.mayNameDay(bytes, start, line.end)),
        let header = HeaderReader.read(bytes, start, line.end), !header.isLog(bytes, line.end)
      {
        if let open { close(open, textEnd: textEnd, spanEnd: start) } else { preamble = start }
        open = Open(header: header, start: start, line: number, firstLineEnd: line.end)
        if !isReserved, start > 1 << 19 {
          isReserved = true
          reserve(seen: start)
        }
      } else if open == nil {
        if isPreambleBlank { isPreambleBlank = isBlank(start..<line.end) }
      } else if inner.count < 10_000, let found = LineDress.before(bytes, start, line.end),
        let header = HeaderReader.read(bytes, found.at, line.end)
      {
        inner.append((entries.count, found.dress, header.shape))
      }
      textEnd = line.end
      start = line.next
      number += line.count
    }
    if let open {
      close(open, textEnd: textEnd, spanEnd: bytes.count)
    } else {
      preamble = bytes.count
    }
  }

  private mutating func reserve(seen: Int) {
    let expected = Double(entries.count) * Double(bytes.count) / Double(seen) * 1.06
    entries.reserveCapacity(Int(expected))
    stamps.reserveCapacity(Int(expected))
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let width =
        Scalar.spaceWidth(bytes, at, range.upperBound)
        + Scalar.markWidth(bytes, at, range.upperBound)
      guard width > 0 else { return false }
      at += width
    }
    return true
  }

  // MARK: - One entry

  private mutating func close(_ open: Open, textEnd: Int, spanEnd: Int) {
    let body = open.header.bodyStart
    let textEnd = max(textEnd, body)
    let firstLineEnd = max(open.firstLineEnd, body)
    let number = entries.count
    var stamp = open.header.stamp
    stamp.shape = use(open.header, number)
    if open.header.word != 0 {
      stamp.remember(
        word: vocabulary.intern(open.header.word, shape: stamp.shape, entry: number))
    }
    if open.header.monthWord != 0 {
      stamp.second = months.intern(open.header.monthWord, entry: number)
    }
    if let zone = open.header.zone { zones.append((number, zone)) }
    stamps.append(stamp)
    if open.header.dayWord != 0 { name(open.header.dayWord, number) }
    let timeText = open.header.timeStart..<open.header.timeEnd
    let span = open.start..<spanEnd
    let colon = colon(body, firstLineEnd)
    let name = body..<(colon.map { nameEnd(body, $0) } ?? body)
    // The space behind the colon may be one of several bytes.
    let textStart = colon.map { bytes[$0 + 1] == 0x20 ? $0 + 2 : behindSpace($0 + 1) } ?? body
    if colon != nil,
      !content.needsReading(
        textStart..<max(textEnd, textStart), firstLineEnd: firstLineEnd,
        usesMarks: open.header.shape.isBracketed, isLineMarked: bytes[open.start] == 0xE2)
    {
      let sender = senders.intern(bytes, name)
      entries.append(
        Entry(
          kind: .message, concept: .text, sender: Int(sender), time: nil, timeText: timeText,
          span: span, text: textStart..<textEnd, line: open.line))
      return
    }
    var content: Content
    var sender: Int?
    if colon != nil {
      (content, sender) = message(
        textStart..<textEnd, name: name, firstLineEnd,
        isBracketed: open.header.shape.isBracketed, isLineMarked: bytes[open.start] == 0xE2)
    } else {
      content = self.content.notice(body..<textEnd, firstLineEnd: firstLineEnd)
    }
    entries.append(
      Entry(
        kind: content.kind, concept: content.concept, sender: sender, time: nil,
        timeText: timeText, span: span, text: textStart..<content.textEnd, line: open.line,
        flags: content.flags))
    note(content, number)
  }

  /// Remembers the word beside a date; more than a few are no names of days.
  private mutating func name(_ word: UInt64, _ entry: Int) {
    var number = dayWords.firstIndex(of: word)
    if number == nil, dayWords.count < 32 {
      dayWords.append(word)
      number = dayWords.count - 1
    }
    namedDays.append(DateOrdering.NamedDay(entry: entry, word: number ?? 32))
  }

  private mutating func message(
    _ text: Range<Int>, name: Range<Int>, _ firstLineEnd: Int, isBracketed: Bool,
    isLineMarked: Bool
  ) -> (Content, sender: Int?) {
    let content = self.content.message(
      text, firstLineEnd: firstLineEnd, usesMarks: isBracketed, isLineMarked: isLineMarked)
    if isBracketed, !sawMarks {
      sawMarks = isLineMarked || ContentReader.isMarked(bytes, text.lowerBound, text.upperBound)
    }
    guard content.kind == .notice else { return (content, Int(senders.intern(bytes, name))) }
    if firstNoticeName == nil { firstNoticeName = name }
    // Who called whom is evidence: words that no table has do not lose whose they are.
    return (content, content.pattern < 0 ? Int(senders.intern(bytes, name)) : nil)
  }

  private mutating func note(_ content: Content, _ number: Int) {
    if let name = content.attachment { attachments.append((number, name)) }
    if let names = content.arguments { arguments.append((number, names)) }
    if content.isOwnDelete { ownDeletes.append(number) }
    if content.pattern >= 0 { patternUses[content.pattern] += 1 }
    if content.isNewWording {
      entries[number].flags.insert(.wordingNew)
      sawNewWording = true
    }
    if content.kind == .notice, content.concept == .otherNotice { unlisted.append(number) }
  }

  /// First `: ` of a line, within the length a name can have.
  @inline(__always)
  private func colon(_ start: Int, _ end: Int) -> Int? {
    let stop = min(end - 1, start + Self.longestName)
    var at = start
    while at < stop {
      if bytes[at] == UInt8(ascii: ":") {
        if bytes[at + 1] == 0x20 { return at > start ? at : nil }
        if bytes[at + 1] >= 0xC2, Scalar.spaceWidth(bytes, at + 1, end) > 0, at > start {
          return at
        }
      }
      at += 1
    }
    return nil
  }

  /// End of a name without the space that French puts before a colon.
  @inline(__always)
  private func nameEnd(_ start: Int, _ colon: Int) -> Int {
    var end = colon
    while end > start + 1 {
      if bytes[end - 1] == 0x20 {
        end -= 1
      } else if end > start + 2, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
        end -= 2
      } else if end > start + 3, bytes[end - 1] == 0xAF, bytes[end - 2] == 0x80,
        bytes[end - 3] == 0xE2
      {
        end -= 3
      } else {
        return end
      }
    }
    return end
  }

  private func behindSpace(_ place: Int) -> Int {
    place + Scalar.spaceWidth(bytes, place, bytes.count)
  }

  @inline(__always)
  private mutating func use(_ header: Header, _ number: Int) -> UInt8 {
    if header.shape != shapeOfLast || shapes.isEmpty {
      shapeOfLast = header.shape
      if let known = shapes.firstIndex(where: { $0.shape == header.shape }) {
        shapeIndex = UInt8(known)
      } else if shapes.count < 250 {
        shapes.append(
          ShapeUse(
            shape: header.shape, firstEntry: number,
            isUpperCase: bytes[header.timeEnd - 1] == UInt8(ascii: "M")))
        shapeIndex = UInt8(shapes.count - 1)
      } else {
        // A file with 250 shapes is no export; what is left is folded into texts.
        shapeIndex = 255
      }
    }
    if shapeIndex < 255 {
      shapes[Int(shapeIndex)].count += 1
      if bytes[header.timeStart] == 0x30 { shapes[Int(shapeIndex)].isPadded = true }
    }
    return shapeIndex
  }
}

// MARK: - After the pass

extension EntryCutter {
  /// The language whose own texts fitted most often; nil when none is of one language only.
  var language: String? {
    var counts: [String: Int] = [:]
    for (position, count) in patternUses.enumerated() where count > 0 {
      let languages = NoticeMatcher.shared.patterns[position].languages
      if !languages.utf8.contains(UInt8(ascii: ",")) { counts[languages, default: 0] += count }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Learns what the words beside the times mean; a line whose word is no clock's is no entry.
  mutating func settleClock() {
    vocabulary.settle(&stamps, &shapes)
    months.settle(&stamps)
  }

  /// The shapes that are the file's own, by their position.
  ///
  /// The first header is always the file's. Another shape is, when it makes up a fifth of all
  /// headers: then two exports were put together. Fewer lines are a chat somebody pasted.
  func ownShapes() -> Set<UInt8> {
    let total = shapes.reduce(0) { $0 + $1.count }
    var own: Set<UInt8> = []
    for (position, use) in shapes.enumerated() {
      let isFirst = use.firstEntry == 0
      if isFirst || (use.count >= 5 && use.count * 5 >= total) { own.insert(UInt8(position)) }
    }
    return own
  }

  /// Gives lines with a foreign header back to the text of the entry above; returns how many.
  mutating func fold(keeping own: Set<UInt8>) -> Int {
    guard own.count < shapes.count || vocabulary.hasForeign else { return 0 }
    var numbers: [Int: Int] = [:]
    var kept = 0
    for index in entries.indices {
      if own.contains(stamps[index].shape) || kept == 0 {
        entries[kept] = entries[index]
        stamps[kept] = stamps[index]
        numbers[index] = kept
        kept += 1
        continue
      }
      let end = entries[index].span.upperBound
      entries[kept - 1].span = entries[kept - 1].span.lowerBound..<end
      entries[kept - 1].text = entries[kept - 1].text.lowerBound..<lineEnd(before: end)
      entries[kept - 1].flags.insert(.containsHeader)
    }
    let folded = entries.count - kept
    entries.removeLast(folded)
    stamps.removeLast(folded)
    attachments = attachments.compactMap { pair in numbers[pair.entry].map { ($0, pair.name) } }
    arguments = arguments.compactMap { pair in numbers[pair.entry].map { ($0, pair.names) } }
    ownDeletes = ownDeletes.compactMap { numbers[$0] }
    namedDays = namedDays.compactMap { day in
      numbers[day.entry].map { DateOrdering.NamedDay(entry: $0, word: day.word) }
    }
    zones = zones.compactMap { zone in numbers[zone.entry].map { ($0, zone.minutes) } }
    unlisted = unlisted.compactMap { numbers[$0] }
    inner = inner.compactMap { line in
      numbers[line.entry].map { ($0, line.dress, line.shape) }
    }
    return folded
  }

  /// End of the text of a line without the one terminator behind it.
  private func lineEnd(before end: Int) -> Int {
    guard end > 0 else { return 0 }
    if bytes[end - 1] == 0x0D { return end - 1 }
    guard bytes[end - 1] == 0x0A else { return end }
    return end > 1 && bytes[end - 2] == 0x0D ? end - 2 : end - 1
  }

  /// Reads one entry's text again, with other knowledge than in the pass.
  mutating func replace(_ index: Int, with entry: Entry, _ content: Content) {
    entries[index] = entry
    note(content, index)
  }

  /// How many messages each raw name has.
  func senderUses() -> [Int] {
    var uses = Array(repeating: 0, count: senders.names.count)
    for entry in entries where entry.kind == .message {
      if let sender = entry.sender { uses[sender] += 1 }
    }
    return uses
  }

  /// Where the text of a line begins behind its header.
  func bodyStart(of index: Int) -> Int? {
    let entry = entries[index]
    return HeaderReader.read(bytes, entry.span.lowerBound, entry.text.upperBound)?.bodyStart
  }

  /// Makes an entry a message of a name that stands in front of its text.
  mutating func move(_ index: Int, name: Range<Int>, text start: Int) {
    let old = entries[index]
    let text = start..<max(start, old.text.upperBound)
    var reader = ContentReader(bytes)
    let content = reader.message(
      text, firstLineEnd: max(firstLine(text).upperBound, start),
      usesMarks: shape(of: index).isBracketed)
    var moved = Entry(
      kind: content.kind, concept: content.concept, sender: nil, time: old.time,
      timeText: old.timeText, span: old.span, text: start..<max(start, content.textEnd),
      line: old.line, flags: old.flags.union(content.flags))
    if content.kind == .message { moved.sender = Int(senders.intern(bytes, name)) }
    replace(index, with: moved, content)
  }

  /// Flags entries that hold a line with a header behind something else.
  mutating func markInner() {
    for line in inner where line.entry < entries.count {
      entries[line.entry].flags.insert(.containsHeader)
    }
  }

  /// Ends the text of an entry earlier; its span stays.
  mutating func trim(_ index: Int, to end: Int) {
    entries[index].text = entries[index].text.lowerBound..<end
  }

  /// Sets the number of an entry's sender, or says that it has none.
  mutating func setSender(_ index: Int, _ sender: Int?) { entries[index].sender = sender }

  /// Sets an entry's time; a step back is flagged.
  mutating func setTime(_ index: Int, _ time: ChatTime?, isStepBack: Bool) {
    entries[index].time = time
    if isStepBack { entries[index].flags.insert(.stepsBack) }
  }

  /// Flags an entry whose time cannot be right.
  mutating func setImplausible(_ index: Int) { entries[index].flags.insert(.timeImplausible) }

  /// Takes back that an entry lies before the one above it, where that one is of another export.
  mutating func clearStepBack(_ index: Int) { entries[index].flags.remove(.stepsBack) }

  /// Flags an entry whose bytes are not all characters.
  mutating func setDamaged(_ index: Int) { entries[index].flags.insert(.invalidUTF8) }

  /// Puts the member's own places in the stead of those of a transcoded text.
  mutating func setSpans(_ text: MemberText) {
    guard text.isMapped || text.zeros != nil else { return }
    for index in entries.indices {
      let span = entries[index].span
      entries[index].span = text.memberPlace(span.lowerBound)..<text.memberPlace(span.upperBound)
    }
  }

  /// Range of the first line of an entry's text.
  func firstLine(_ text: Range<Int>) -> Range<Int> {
    var end = text.lowerBound
    while end < text.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return text.lowerBound..<end
  }
}
