public import Acts
public import Evidence

/// The whole analysis of a case: persons, events, streams, posterior, verdicts.
public struct Examination: Sendable {
  private let model: ActModel

  /// Creates an examination; another model than the one the program carries is for measuring on
  /// talk whose authors that one has seen.
  public init(model: ActModel = .standard) { self.model = model }

  /// Runs it; the result is the same for the same bytes on any number of threads.
  public func run(on file: CaseFile) async -> Findings {
    let sides = SidesMatching.pairs(in: file)
    let persons = PersonJoining.persons(in: file, sides: sides)
    let evidence = await evidence(in: file, sides: sides)
    let duplicates = Set(
      sides.flatMap { pair in
        pair.matches.map { EntryID(conversation: pair.second, entry: $0.1) }
      })
    let backgrounds = CaseBackgrounds(file: file)
    let lanes = AccountLanes(file: file)

    let analyses = await Self.analyses(persons, lanes) { person in
      Self.analyse(person, file, lanes, evidence, duplicates, backgrounds)
    }
    let drifting = Self.manyDrift(analyses.compactMap { $0?.analysis.style })
    var notices: [Notice] = []
    if drifting {
      notices.append(Notice(.manyAccountsChanged, .warning, facts: []))
    }
    for pair in sides {
      // Nothing is merged in silence: how much is in both, and what only one side has.
      let second = file.conversations[pair.second]
      notices.append(
        Notice(
          .sameChatTwice, .info, span: second.entries.isEmpty ? nil : second.span(0),
          facts: [
            Fact("conversation", file.conversations[pair.first].id), Fact("other", second.id),
            Fact("count", pair.matches.count), Fact("onlyFirst", pair.onlyFirst),
            Fact("onlySecond", pair.onlySecond),
          ]))
    }
    let finals =
      !drifting
      ? analyses
      : persons.map {
        Self.analyse($0, file, lanes, evidence, duplicates, backgrounds, withStyle: false)
      }
    let judged = finals.map { $0.map { Verdicts(file: file, analysis: $0.analysis) } }
    let yielding = BothEnds.yielding(judged, in: file)
    var accounts: [AccountFinding] = []
    for (index, person) in persons.enumerated() {
      guard let final = finals[index], var verdicts = judged[index] else { continue }
      verdicts.yields = yielding.contains(index)
      let grounds = Grounds(analysis: final.analysis, topics: evidence.topics)
      let moments = ChatMoments(final.analysis)
      var explained: [Bool: [Hypothesis]] = [:]
      for isStranger in Set(person.accounts.map(file.isStranger)) {
        explained[isStranger] = Hypotheses.weigh(final.analysis, isStranger: isStranger)
      }
      for account in person.accounts {
        let isStranger = file.isStranger(account)
        let rows = final.sensitivity[isStranger] ?? []
        accounts.append(
          verdicts.finding(
            account, person: person, grounds: grounds, moments: moments, isStranger: isStranger,
            sensitivity: verdicts.yields
              ? BothEnds.told(rows, yieldsTo: verdicts.person(isStranger: isStranger)) : rows,
            hypotheses: explained[isStranger] ?? []))
      }
    }
    var findings = Findings(
      accounts: accounts.sorted { $0.account < $1.account }, persons: persons,
      events: evidence.events, identifiers: evidence.identifiers, amounts: evidence.amounts,
      twoSides: sides,
      calibration: Calibration.identity, notices: notices)
    findings.codeTrails = evidence.codes.values.sorted { $0.handed < $1.handed }
    findings.scripts = evidence.scripts
    findings.languages = file.conversations.map { LanguageOf.conversation($0)?.code }
    return findings
  }

  /// The denials of a case that deny nothing, each with what is read in its message.
  ///
  /// Two denials may hang together: what is read in a message once another one is denied counts too.
  public func idleDenials(in file: CaseFile) async -> [(denial: Denial, read: [EventKind])] {
    var idle: [(denial: Denial, read: [EventKind])] = []
    guard !file.denials.isEmpty else { return idle }
    var bare = file
    bare.denials = []
    let plain = await evidence(in: bare).events
    for denial in file.denials {
      guard let entry = file.entry(of: denial) else { continue }
      func read(_ events: [Event]) -> [EventKind] {
        EventKind.allCases.filter { kind in
          events.contains { $0.entry == entry && $0.kind == kind }
        }
      }
      let kinds = read(plain)
      if kinds.contains(denial.kind) { continue }
      if file.denials.count > 1 {
        bare.denials = file.denials.filter { $0 != denial }
        if read(await evidence(in: bare).events).contains(denial.kind) { continue }
      }
      idle.append((denial, kinds))
    }
    return idle
  }

  /// What is found in one conversation.
  private typealias Found = (EventScan.Result, [Identifier], [NamedAmount])

  /// Events and identifiers of every conversation, side by side.
  private func evidence(in file: CaseFile, sides: [TwoSides] = []) async -> CaseEvidence {
    let model = self.model
    var denied: [EntryID: Set<EventKind>] = [:]
    for denial in file.denials {
      if let entry = file.entry(of: denial) { denied[entry, default: []].insert(denial.kind) }
    }
    let denials = denied
    var found = await Self.map(Array(file.conversations.indices)) { index -> Found in
      let conversation = file.conversations[index]
      var reader = ActReader(model: model)
      let scanned = EventScan.scan(
        conversation, index: index, reader: &reader, denied: denials)
      return (
        scanned,
        StatedName.named(
          IdentifierScan.identifiers(in: conversation, index: index, region: file.region),
          in: conversation),
        AmountScan.amounts(in: conversation, index: index, events: scanned.events)
      )
    }
    var trails = CodeTrails(events: found.flatMap(\.0.events), file: file, denied: denials)
    let household = Self.household(in: file, &found, trails, denials, model)
    if !household.isEmpty {
      trails = CodeTrails(events: found.flatMap(\.0.events), file: file, denied: denials)
    }
    return CaseEvidence(
      file: file, events: trails.events, identifiers: found.flatMap(\.1),
      amounts: found.flatMap(\.2),
      openings: found.reduce(into: [:]) { all, one in all.merge(one.0.openings) { $1 } },
      talk: TalkEvidence(items: found.flatMap(\.0.talk)), codes: trails.trails,
      household: household, sides: sides)
  }

  /// Codes that people share at home; what is found in their conversations is read anew without them.
  private static func household(
    in file: CaseFile, _ found: inout [Found], _ trails: CodeTrails,
    _ denials: [EntryID: Set<EventKind>], _ model: ActModel
  ) -> [HouseholdCode] {
    // A text message in the case says of what service its code is.
    let known = Set(trails.trails.map(\.handed))
    var result: [HouseholdCode] = []
    for index in found.indices {
      let conversation = file.conversations[index]
      let codes = HouseholdCode.find(in: conversation, index: index, events: found[index].0.events)
        .filter { !known.contains($0.handover) }
      guard !codes.isEmpty else { continue }
      var reader = ActReader(model: model)
      func scan(_ codes: [HouseholdCode]) -> EventScan.Result {
        let denied = codes.reduce(into: denials) { $0.merge($1.denied) { $0.union($1) } }
        return EventScan.scan(conversation, index: index, reader: &reader, denied: denied)
      }
      let kept = HouseholdCode.uncontradicted(codes, by: scan(codes).events, in: conversation)
      guard !kept.isEmpty else { continue }
      found[index].0 = scan(kept)
      result += kept
    }
    return result
  }

  private static func analyse(
    _ person: Person, _ file: CaseFile, _ lanes: AccountLanes, _ evidence: CaseEvidence,
    _ duplicates: Set<EntryID>, _ backgrounds: CaseBackgrounds, withStyle: Bool = true
  ) -> (analysis: StreamAnalysis, sensitivity: [Bool: [Sensitivity]])? {
    let stream = AccountStream(person: person, lanes: lanes, duplicates: duplicates)
    let weighed = WeighedStream(stream: stream, person: person, file: file, evidence: evidence)
    var typed: [Int] = []
    var texts: [String] = []
    for (position, id) in stream.entries.enumerated() {
      let entry = file.conversations[id.conversation].entries[id.entry]
      guard entry.concept == .text, !entry.flags.contains(.forwarded) else { continue }
      typed.append(position)
      texts.append(
        String(decoding: file.conversations[id.conversation].buffer[entry.text], as: UTF8.self))
    }
    var style: StyleWeights?
    if withStyle, texts.count >= StyleDetector.leastMessages,
      let background = backgrounds.background(for: person, texts: texts)
    {
      style = StyleDetector(background: background).weigh(texts)
    }
    let context = StreamContext(stream: stream, typed: typed, texts: texts, style: style)
    guard let analysis = StreamAnalysis(context: context, weighed: weighed) else { return nil }
    // A person may be a stranger in one chat and known in another: each account is judged, and
    // tried with something left out, by the same rule.
    var sensitivity: [Bool: [Sensitivity]] = [:]
    for isStranger in Set(person.accounts.map(file.isStranger)) {
      sensitivity[isStranger] = Sensitivities.rows(
        of: analysis, context: context, weighed: weighed, file: file, isStranger: isStranger)
    }
    return (analysis, sensitivity)
  }

  /// True when so many accounts of the case look changed that style says nothing about any.
  ///
  /// A group that counts days or plays a game changes style together: one such group gave LR > 5 in
  /// 52 % of its clean accounts.
  static func manyDrift(_ readings: [StyleWeights]) -> Bool {
    guard readings.count >= 3 else { return false }
    let changed = readings.count { $0.lnLR > 0.693 }
    return changed >= 3 && changed * 2 > readings.count
  }

  /// Messages from which a stream is big: its analysis takes some hundred bytes of memory each.
  private static let bigStream = 20_000
  /// Big streams analysed at once, however many cores there are.
  private static let bigAtOnce = 2

  /// Analyses the persons side by side, with at most two big streams in memory at any time.
  private static func analyses<Output: Sendable>(
    _ persons: [Person], _ lanes: AccountLanes, _ analyse: @escaping @Sendable (Person) -> Output
  ) async -> [Output] {
    let isBig = persons.map { person in
      person.accounts.reduce(0) { $0 + lanes[$1].count } >= bigStream
    }
    let big = persons.indices.filter { isBig[$0] }
    let small = persons.indices.filter { !isBig[$0] }
    let results =
      await map(big, atOnce: bigAtOnce) { (index: $0, result: analyse(persons[$0])) }
      + map(small) { (index: $0, result: analyse(persons[$0])) }
    return results.sorted { $0.index < $1.index }.map(\.result)
  }

  /// Maps in parallel, results in the order of the input; `atOnce` bounds what is begun.
  static func map<Input: Sendable, Output: Sendable>(
    _ items: [Input], atOnce: Int = .max, _ transform: @escaping @Sendable (Input) -> Output
  ) async -> [Output] {
    await withTaskGroup(of: (Int, Output).self) { group in
      var results: [(Int, Output)] = []
      for (index, item) in items.enumerated() {
        if index >= atOnce, let done = await group.next() { results.append(done) }
        group.addTask { (index, transform(item)) }
      }
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}

extension CaseFile {
  /// Whether whoever made the export has no name for the account: a number, or a name it chose.
  fileprivate func isStranger(_ account: AccountID) -> Bool {
    let sender = conversations[account.conversation].senders[account.sender]
    return sender.isPhoneNumber || sender.isPushName
  }
}
