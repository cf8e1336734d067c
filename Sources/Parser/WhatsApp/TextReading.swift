import Evidence

/// Reads one member from the first byte to the notices about the reading.
///
/// The steps stand in the order in which knowledge grows: cut the lines, settle which headers are
/// the file's, settle the senders, decide the order of the dates, count what was odd.
struct TextReading {
  let member: Member
  let text: MemberText
  let bytes: UnsafeBufferPointer<UInt8>
  let options: ReadingOptions
  private var cutter: EntryCutter
  private var notices: [Notice] = []

  init(
    member: Member, text: MemberText, bytes: UnsafeBufferPointer<UInt8>, options: ReadingOptions
  ) {
    self.member = member
    self.text = text
    self.bytes = bytes
    self.options = options
    cutter = EntryCutter(bytes)
  }

  /// Reads.
  mutating func read() -> MemberReading {
    cutter.cut()
    if text.encoding != .utf8 {
      report(.transcoded, .info, facts: [Fact("encoding", text.encoding.rawValue)])
    }
    reportPreamble()
    reportZeros()
    foldForeignHeaders()
    rereadUnmarked()
    let statedTitle = ChatTitle.fromPath(member.path)
    let resolver = SenderResolver(&cutter, bytes: bytes, title: statedTitle)
    let reading = readDates()
    reportDamage()
    reportHeaders(resolver)
    cutter.setSpans(text)
    let conversation = conversation(resolver.senders, statedTitle, reading)
    return MemberReading(conversations: [conversation], notices: notices)
  }

  // MARK: - Which headers are the file's

  private mutating func foldForeignHeaders() {
    let own = cutter.ownShapes()
    let mainShape = cutter.shapes.max { $0.count < $1.count }?.shape
    _ = cutter.fold(keeping: own)
    let counts = own.sorted().map { cutter.shapes[Int($0)] }
    if own.count > 1, let main = mainShape {
      let others = counts.filter { $0.shape != main }.reduce(0) { $0 + $1.count }
      report(
        .headerShapeMixed, .warning,
        facts: [Fact("shapes", own.count), Fact("count", others)])
    }
    for use in counts where use.shape.isUnverified {
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
    let decisions = decisions()
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
    for position in cutter.ownShapes().sorted() {
      let use = cutter.shapes[Int(position)]
      let ordering = DateOrdering(
        stamps: cutter.stamps, shape: position, yearPlace: use.shape.yearPlace,
        mayStartWithYear: use.shape.dateSeparator >= 4 && use.shape.meridiem == 2,
        options: options, known: known, usual: LocaleOrder.usual(use, language: language))
      decisions[position] = ordering.decide()
    }
    return decisions
  }

  private mutating func setTimes(
    _ decisions: [UInt8: DateOrdering.Decision], _ reading: inout DateReading
  ) {
    var reckoners: [DayReckoner] = []
    for position in cutter.shapes.indices {
      reckoners.append(DayReckoner(order: decisions[UInt8(position)]?.order ?? .dayMonthYear))
    }
    var steps = ClockSteps()
    var firstStep: Int?
    var impossible = (count: 0, first: 0)
    for index in cutter.entries.indices {
      let stamp = cutter.stamps[index]
      let position = Int(stamp.shape)
      guard position < reckoners.count, let seconds = reckoners[position].seconds(stamp) else {
        if impossible.count == 0 { impossible.first = index }
        impossible.count += 1
        continue
      }
      let isStepBack = steps.isBack(seconds)
      if isStepBack {
        reading.stepsBack += 1
        if firstStep == nil { firstStep = index }
      }
      let precision: ChatTime.Precision =
        cutter.shapes[position].shape.hasSeconds ? .second : .minute
      cutter.setTime(
        index, ChatTime(wallSeconds: seconds, precision: precision), isStepBack: isStepBack)
    }
    if let firstStep {
      report(.stepsBack, .info, entry: firstStep, facts: [Fact("count", reading.stepsBack)])
    }
    if impossible.count > 0 {
      report(
        .dateImpossible, .warning, entry: impossible.first,
        facts: [Fact("count", impossible.count)])
    }
  }

  // MARK: - The conversation

  private func conversation(
    _ senders: [Sender], _ statedTitle: String?, _ reading: DateReading
  ) -> Conversation {
    let title = statedTitle ?? inferredTitle()
    return Conversation(
      title: title, format: WhatsAppText.id, member: member.id, buffer: text.buffer,
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
    guard let first = LineEnds.find(0, bytes, 0, bytes.count) else { return }
    var count = 0
    for byte in bytes[first...] where byte == 0 { count += 1 }
    let entry = cutter.entries.lastIndex { $0.span.lowerBound <= first }
    report(.nulBytes, .warning, entry: entry, facts: [Fact("count", count)])
  }

  /// Counts bytes that are no characters, entry by entry, and flags the entries.
  private mutating func reportDamage() {
    var count = 0
    var first: Int?
    if text.encoding == .utf8 {
      guard let place = UTF8Check.firstInvalid(bytes, 0, bytes.count) else { return }
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
    if resolver.uncertain > 0 {
      report(
        .senderUncertain, .warning, entry: resolver.firstUncertain,
        facts: [Fact("count", resolver.uncertain)])
    }
  }
}
