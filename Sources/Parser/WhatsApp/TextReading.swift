import Evidence

/// How many entries were odd in one way, and the first of them.
private struct EntryTally {
  private(set) var count = 0
  private(set) var first: Int?

  mutating func add(_ entry: Int) {
    if first == nil { first = entry }
    count += 1
  }
}

/// Reads one member from the first byte to the notices about the reading.
///
/// The steps stand in the order in which knowledge grows: cut the lines, settle which headers are
/// the file's, settle the senders, decide the order of the dates, count what was odd.
struct TextReading {
  let member: Member
  let text: MemberText
  let bytes: UnsafeBufferPointer<UInt8>
  let options: ReadingOptions
  let format: FormatID
  private var cutter: EntryCutter
  /// The shapes of header whose lines are entries.
  private var own: Set<UInt8> = []
  private var notices: [Notice] = []
  /// First entries of further exports in the same shape.
  private var beginnings: [Int] = []

  init(
    member: Member, text: MemberText, bytes: UnsafeBufferPointer<UInt8>, options: ReadingOptions,
    format: FormatID
  ) {
    self.format = format
    self.member = member
    self.text = text
    self.bytes = bytes
    self.options = options
    cutter = EntryCutter(bytes)
  }

  /// What a reading came to.
  enum Result {
    /// All there is.
    case done(MemberReading)
    /// Something stands in front of lines that are messages: read again without it.
    case again(LineDress)
  }

  /// Reads.
  mutating func read() -> Result {
    cutter.cut()
    cutter.settleClock()
    if let dress = cutter.hiddenDress(cutter.ownShapes()),
      !text.undressed.contains(where: { $0.dress == dress })
    {
      return .again(dress)
    }
    for (dress, count) in text.undressed {
      report(
        .linesUnwrapped, .warning,
        facts: [Fact("count", count), Fact("what", dress.rawValue)])
    }
    // In a mail or a document the place says so already.
    if !text.copied.isEmpty, member.pastedInto == nil {
      report(.pastedText, .warning, facts: [Fact("kind", "plain-text")])
    }
    if text.encoding != .utf8 {
      report(.transcoded, .info, facts: [Fact("encoding", text.encoding.rawValue)])
    }
    if text.isAssumed {
      report(.encodingAssumed, .warning, facts: [Fact("encoding", text.encoding.rawValue)])
    }
    reportPreamble()
    reportZeros()
    foldForeignHeaders()
    rereadUnmarked()
    if let count = cutter.settleLetter() {
      report(.letterQuotes, .warning, facts: [Fact("count", count)])
    }
    cutter.settleGroupName()
    cutter.settleCalls()
    let statedTitle = ChatTitle.fromPath(member.path)
    let resolver = SenderResolver(&cutter, bytes: bytes, title: statedTitle)
    let reading = readDates()
    reportDamage()
    reportHeaders(resolver)
    cutter.setSpans(text)
    let conversation = conversation(resolver.senders, statedTitle, reading)
    guard !beginnings.isEmpty else {
      return .done(MemberReading(conversations: [conversation], notices: notices))
    }
    return .done(
      MemberReading(
        conversations: RepeatedExport.parts(of: conversation, from: beginnings),
        notices: notices.map { RepeatedExport.numbered($0, beginnings) }))
  }

  // MARK: - Which headers are the file's

  private mutating func foldForeignHeaders() {
    let large = cutter.ownShapes()
    own = large.union(cutter.continuedShapes(large, options: options))
    let mainShape = cutter.shapes.max { $0.count < $1.count }?.shape
    _ = cutter.fold(keeping: own)
    let counts = own.sorted().map { cutter.shapes[Int($0)] }
    if own.count > 1, let main = mainShape {
      let others = counts.filter { $0.shape != main }.reduce(0) { $0 + $1.count }
      report(
        .headerShapeMixed, .warning,
        facts: [Fact("shapes", own.count), Fact("count", others)])
    }
    for position in own.sorted() where cutter.shapes[Int(position)].firstEntry > 0 {
      guard let first = cutter.stamps.firstIndex(where: { $0.shape == position }),
        cutter.isRun(position)
      else { continue }
      report(
        .secondExport, .warning, entry: first,
        facts: [Fact("count", cutter.shapes[Int(position)].count)])
    }
    if cutter.vocabulary.learnt > 0, let first = cutter.vocabulary.firstLearnt {
      let isAssumed = cutter.vocabulary.basis == .assumed
      report(
        isAssumed ? .clockAssumed : .clockLearnt, isAssumed ? .warning : .info,
        entry: min(first, cutter.entries.count - 1),
        facts: [Fact("count", cutter.vocabulary.learnt)])
    }
    for use in counts where use.shape.isUnverified || use.hasUnseenWords {
      report(
        .formatUnverified, .warning,
        facts: [Fact("count", use.count), Fact("shape", use.shape.about)])
    }
  }

  /// Reads placeholders again where an iPhone's marks were lost, as some editors do.
  ///
  /// A banner about encryption without its mark is the proof that they were; only then are other
  /// texts of WhatsApp told without one.
  private mutating func rereadUnmarked() {
    guard !cutter.sawMarks, cutter.shapes.first?.shape.isBracketed == true else { return }
    var reader = ContentReader(bytes, isBare: true)
    var lostMarks = false
    for index in cutter.entries.indices.prefix(3) {
      let text = cutter.entries[index].text
      let lineEnd = cutter.firstLine(text).upperBound
      let content = reader.unmarkedNotice(text, firstLineEnd: lineEnd)
      if content?.concept == .encryptionBanner { lostMarks = true }
    }
    for index in cutter.entries.indices {
      var entry = cutter.entries[index]
      guard entry.kind == .message, entry.concept == .text, cutter.shape(of: index).isBracketed
      else { continue }
      let lineEnd = cutter.firstLine(entry.text).upperBound
      if lostMarks, let notice = reader.unmarkedNotice(entry.text, firstLineEnd: lineEnd) {
        entry.kind = .notice
        entry.concept = notice.concept
        entry.sender = nil
        cutter.replace(index, with: entry, notice)
        continue
      }
      let content = reader.message(entry.text, firstLineEnd: lineEnd, usesMarks: false)
      guard content.concept != .text else { continue }
      entry.concept = content.concept
      cutter.replace(index, with: entry, content)
    }
  }

  // MARK: - Dates

  private mutating func readDates() -> DateReading {
    var decisions = decisions()
    continueDates(&decisions)
    let main = cutter.shapes.indices.max {
      (cutter.shapes[$0].count, -$0) < (cutter.shapes[$1].count, -$1)
    }
    let decision =
      main.flatMap { decisions[UInt8($0)] } ?? decisions.min { $0.key < $1.key }?.value
      ?? DateOrdering.Decision(
        order: .dayMonthYear, basis: .assumed, proof: nil, isCertain: false)
    var reading = DateReading(
      order: decision.order, basis: decision.basis, proof: decision.proof,
      calendar: decision.calendar, isCertain: decision.isCertain)
    setTimes(decisions, &reading)
    if let open = cutter.months.firstOpen {
      reading.isCertain = false
      report(
        .dateOrderAssumed, .warning, entry: min(open, cutter.entries.count - 1),
        facts: [
          Fact("basis", DateReading.Basis.monthName.rawValue),
          Fact("order", decision.order.rawValue),
        ])
    }
    if decision.basis == .assumed || decision.basis == .locale {
      report(
        .dateOrderAssumed, .warning,
        facts: [
          Fact("basis", decision.basis.rawValue), Fact("order", decision.order.rawValue),
        ])
    }
    let contradictions = decisions.values.reduce(0) { $0 + $1.contradictions }
    if contradictions > 0 {
      report(
        .dateOrderContradicted, .warning,
        facts: [
          Fact("count", contradictions), Fact("order", decision.order.rawValue),
          Fact("basis", decision.basis.rawValue),
        ])
    }
    if decision.calendar == .persian || decision.calendar == .hijri {
      report(
        .formatUnverified, .warning,
        facts: [Fact("calendar", decision.calendar.rawValue)])
    }
    return reading
  }

  private func decisions() -> [UInt8: DateOrdering.Decision] {
    let known = cutter.attachments.sorted { $0.entry < $1.entry }.compactMap { pair in
      MediaName.day(Array(bytes[pair.name])).map {
        DateOrdering.KnownDate(entry: pair.entry, day: $0)
      }
    }
    let language = cutter.language
    var decisions: [UInt8: DateOrdering.Decision] = [:]
    for position in own.sorted() {
      let use = cutter.shapes[Int(position)]
      let ordering = DateOrdering(
        stamps: cutter.stamps, shape: position, yearPlace: use.shape.yearPlace,
        namesMonth: use.shape.namesMonth,
        mayStartWithYear: LocaleOrder.startsWithYear(use),
        options: options, known: known, named: cutter.namedDays,
        usual: LocaleOrder.usual(use, language: language))
      decisions[position] = ordering.decide()
    }
    return decisions
  }

  /// Lets the entries round an undecided second export say which order goes on with theirs.
  private func continueDates(_ decisions: inout [UInt8: DateOrdering.Decision]) {
    let open = decisions.filter { $0.value.basis == .locale || $0.value.basis == .assumed }
    guard open.count < decisions.count, !open.isEmpty else { return }
    var reckoners: [UInt8: DayReckoner] = [:]
    for (position, decision) in decisions where open[position] == nil {
      reckoners[position] = DayReckoner(order: decision.order, assumed: decision.assumed)
    }
    for position in open.keys.sorted()
    where cutter.shapes[Int(position)].shape.yearPlace != .first
      && !cutter.shapes[Int(position)].shape.namesMonth
    {
      let orders: [DateOrder] = [.dayMonthYear, .monthDayYear]
      var steps = [0, 0]
      for (number, order) in orders.enumerated() {
        var tried = reckoners
        tried[position] = DayReckoner(order: order)
        var before: Int64?
        for stamp in cutter.stamps {
          guard let time = tried[stamp.shape]?.seconds(stamp) else { continue }
          if let before, time < before - ClockSteps.slack { steps[number] += 1 }
          before = time
        }
      }
      guard steps[0] != steps[1] else { continue }
      decisions[position]?.order = steps[0] < steps[1] ? orders[0] : orders[1]
      decisions[position]?.basis = .fewestStepsBack
    }
  }

  private mutating func setTimes(
    _ decisions: [UInt8: DateOrdering.Decision], _ reading: inout DateReading
  ) {
    var reckoners: [DayReckoner] = []
    for position in cutter.shapes.indices {
      let decision = decisions[UInt8(position)]
      reckoners.append(
        DayReckoner(order: decision?.order ?? .dayMonthYear, assumed: decision?.assumed))
    }
    var steps = ClockSteps()
    var back: [(entry: Int, seconds: Int64)] = []
    var jumps: [Int] = []
    var before: (seconds: Int64, shape: UInt8)?
    var zone = cutter.zones[...]
    var zoneless = 0
    var impossible = EntryTally()
    var implausible = EntryTally()
    let latest = options.notAfter.flatMap { $0 >= Self.firstSecond ? $0 + 86_400 : nil }
    for index in cutter.entries.indices {
      let stamp = cutter.stamps[index]
      let position = Int(stamp.shape)
      let offset = zone.first?.entry == index ? zone.popFirst().map { Int($0.minutes) } : nil
      guard position < reckoners.count, let seconds = reckoners[position].seconds(stamp) else {
        impossible.add(index)
        continue
      }
      if seconds < Self.firstSecond || seconds > latest ?? Self.lastSecond {
        implausible.add(index)
        cutter.setImplausible(index)
        // No message is older than the service: that is no reading of a time, and its text is kept.
        if seconds < Self.firstSecond || seconds > Self.lastSecond { continue }
      }
      if offset == nil { zoneless += 1 }
      let isStepBack = steps.isBack(seconds, offsetMinutes: offset)
      if isStepBack, let before { back.append((index, before.seconds - seconds)) }
      // The first entry may be stamped late; a second export begins anew.
      if let before, index > 1, before.shape == stamp.shape, seconds < before.seconds - 86_400 {
        jumps.append(index)
      }
      before = (seconds, stamp.shape)
      let precision: ChatTime.Precision =
        cutter.shapes[position].shape.hasSeconds ? .second : .minute
      cutter.setTime(
        index,
        ChatTime(wallSeconds: seconds, precision: precision, offsetMinutes: offset),
        isStepBack: isStepBack)
    }
    if !cutter.zones.isEmpty, zoneless == 0 { reading.zone = .recorded }
    beginnings = RepeatedExport.beginnings(back, cutter, bytes)
    for (number, index) in beginnings.enumerated() {
      cutter.clearStepBack(index)
      let end = number + 1 < beginnings.count ? beginnings[number + 1] : cutter.entries.count
      report(.secondExport, .warning, entry: index, facts: [Fact("count", end - index)])
    }
    back.removeAll { beginnings.contains($0.entry) }
    jumps.removeAll { beginnings.contains($0) }
    reading.stepsBack = back.count
    if let first = back.first {
      report(.stepsBack, .info, entry: first.entry, facts: [Fact("count", back.count)])
    }
    if let first = jumps.first {
      report(.clockJump, .warning, entry: first, facts: [Fact("count", jumps.count)])
    }
    if let first = impossible.first {
      report(.dateImpossible, .warning, entry: first, facts: [Fact("count", impossible.count)])
    }
    if let first = implausible.first {
      // Whoever stated the order has settled what the notice asks; that the dates cannot be right
      // stays among the remarks.
      let isStated = reading.basis == .given
      report(
        .dateImplausible, isStated ? .info : .warning, entry: first,
        facts: [Fact("count", implausible.count)])
      if implausible.count * 2 > cutter.entries.count { reading.isCertain = false }
    }
  }

  /// First and last second of the days there can be messages on.
  private static let firstSecond = Int64(DateOrdering.possibleDays.lowerBound) * 86_400
  private static let lastSecond = Int64(DateOrdering.possibleDays.upperBound + 1) * 86_400

  // MARK: - The conversation

  private func conversation(
    _ senders: [Sender], _ statedTitle: String?, _ reading: DateReading
  ) -> Conversation {
    let title = statedTitle ?? inferredTitle()
    return Conversation(
      title: title, format: format, member: member.id, buffer: text.buffer,
      entries: cutter.entries, senders: senders,
      attachments: Dictionary(cutter.attachments.map { ($0.entry, $0.name) }) { $1 },
      arguments: Dictionary(cutter.arguments.map { ($0.entry, $0.names) }) { $1 },
      dateReading: reading, exporter: exporter(senders, title))
  }

  /// The name before an iPhone's first notice is the chat's; else the group's from its notice.
  private func inferredTitle() -> String {
    if let name = cutter.firstNoticeName {
      return String(decoding: SenderResolver.bareName(bytes, name), as: UTF8.self)
    }
    for pair in cutter.arguments.sorted(by: { $0.entry < $1.entry })
    where cutter.entries[pair.entry].concept == .groupCreated {
      if let name = pair.names.object { return String(decoding: bytes[name], as: UTF8.self) }
    }
    return ChatTitle.fallback(member.path)
  }

  /// Whoever "deleted this message" as "you", or the other one of a chat named after one of two.
  private func exporter(_ senders: [Sender], _ title: String) -> Int? {
    let owners = Set(cutter.ownDeletes.compactMap { cutter.entries[$0].sender })
    if owners.count == 1 { return owners.first }
    if owners.count > 1 { return nil }
    let partner = senders.firstIndex { $0.name.utf8.elementsEqual(title.utf8) }
    guard senders.count == 2, let partner else { return nil }
    return 1 - partner
  }

  // MARK: - Notices

  private mutating func report(
    _ code: NoticeCode, _ severity: Notice.Severity, entry: Int? = nil, bytes: Range<Int>? = nil,
    line: Int? = nil, facts: [Fact] = []
  ) {
    var span: SourceSpan?
    if let entry {
      let range = cutter.entries[entry].span
      span = SourceSpan(
        member: member.id,
        bytes: text.memberPlace(range.lowerBound)..<text.memberPlace(range.upperBound),
        line: cutter.entries[entry].line, entry: entry + 1)
    } else {
      span = SourceSpan(member: member.id, bytes: bytes ?? 0..<text.memberBytes, line: line)
    }
    notices.append(Notice(code, severity, exhibit: member.id.exhibit, span: span, facts: facts))
  }

  private mutating func reportPreamble() {
    guard cutter.preamble > 0 else { return }
    report(
      .textBeforeFirstHeader, cutter.isPreambleBlank ? .info : .warning,
      bytes: 0..<text.memberPlace(cutter.preamble), line: 1,
      facts: [Fact("bytes", text.memberPlace(cutter.preamble))])
  }

  private mutating func reportZeros() {
    var count = text.holes.reduce(text.zeros?.count ?? 0) { $0 + $1.count }
    guard let first = LineEnds.find(0, bytes, 0, bytes.count) else {
      if let zeros = text.holes.first ?? text.zeros {
        report(.nulBytes, .warning, bytes: zeros, facts: [Fact("count", count)])
      }
      return
    }
    for byte in bytes[first...] where byte == 0 { count += 1 }
    let entry = cutter.entries.lastIndex { $0.span.lowerBound <= first }
    report(.nulBytes, .warning, entry: entry, facts: [Fact("count", count)])
  }

  /// Counts bytes that are no characters, entry by entry, and flags the entries.
  private mutating func reportDamage() {
    var count = 0
    var first: Int?
    if text.encoding == .utf8 || DecodedTwice(text.encoding) != nil {
      let invalid =
        text.isMapped ? UTF8Check.firstInvalid(bytes, 0, bytes.count) : text.firstInvalid
      guard let place = invalid else { return }
      count += UTF8Check.countInvalid(bytes, min(place, cutter.preamble)..<cutter.preamble)
      for index in cutter.entries.indices {
        let span = cutter.entries[index].span
        guard span.upperBound > place else { continue }
        let damage = UTF8Check.countInvalid(bytes, span)
        guard damage > 0 else { continue }
        count += damage
        cutter.setDamaged(index)
        if first == nil { first = index }
      }
    } else {
      count = text.damage(0..<text.buffer.count)
      guard count > 0 else { return }
      for index in cutter.entries.indices where text.damage(cutter.entries[index].span) > 0 {
        cutter.setDamaged(index)
        if first == nil { first = index }
      }
    }
    report(.invalidUTF8, .warning, entry: first, facts: [Fact("count", count)])
  }

  private mutating func reportHeaders(_ resolver: SenderResolver) {
    cutter.markInner()
    if let first = resolver.odd.first {
      report(.senderColon, .warning, entry: first, facts: [Fact("count", resolver.odd.count)])
    }
    var count = 0
    var first: Int?
    for index in cutter.entries.indices
    where cutter.entries[index].flags.contains(.containsHeader) {
      count += 1
      if first == nil { first = index }
    }
    if count > 0 {
      report(.headerInsideMessage, .warning, entry: first, facts: [Fact("count", count)])
    }
    var wordings = EntryTally()
    if cutter.sawNewWording {
      for index in cutter.entries.indices
      where cutter.entries[index].flags.contains(.wordingNew) { wordings.add(index) }
    }
    if let first = wordings.first {
      report(.wordingNew, .info, entry: first, facts: [Fact("count", wordings.count)])
    }
    if resolver.uncertain > 0 {
      report(
        .senderUncertain, .warning, entry: resolver.firstUncertain,
        facts: [Fact("count", resolver.uncertain)])
    }
  }
}
