import Evidence

/// The reasons for and against, tied to entries, from what was weighed and what was not found.
///
/// Whatever concerns the person as a whole is worked out once: a person may have an account in each
/// of thousands of chats.
struct Grounds {
  let analysis: StreamAnalysis
  /// What was recognised by anybody, by conversation: what is there is not called absent.
  let topics: [Int: Set<GroundCode.Topic>]

  private let style: Ground?
  private let behaviour: [Ground]
  private let grouped: [GroundOfPerson]
  private let habit: Ground?
  private let honest: Ground?
  private let isNoticeAlone: Bool
  /// The message with which the stretch ends, where the owner's phone registered before it.
  private let registered: (entry: EntryID, facts: [Fact])?
  /// The first code given away and the first lure sent in each conversation.
  private let codes: [Int: EntryID]
  private let lures: [Int: EntryID]

  /// Works out what holds for every account of a person.
  init(analysis: StreamAnalysis, topics: [Int: Set<GroundCode.Topic>]) {
    self.analysis = analysis
    self.topics = topics
    style = Self.style(analysis)
    behaviour = Self.behaviour(analysis)
    grouped = Self.grouped(analysis)
    honest = Self.honestTalk(analysis)
    let told = Set(analysis.contributions.map(\.code))
    isNoticeAlone =
      told.contains { $0.traits.topic == .notice }
      && told.allSatisfy { $0.traits.topic == .notice || $0 == .encryptionBanner }
    habit = told.contains { $0.traits.topic == .money } ? Self.habit(analysis) : nil
    func first(_ entries: [EntryID]) -> [Int: EntryID] {
      Dictionary(entries.map { ($0.conversation, $0) }) { first, _ in first }
    }
    registered = analysis.weighed.registrations.first { $0.position == analysis.end }
      .map { (analysis.stream.entries[$0.position], $0.facts) }
    codes = first(analysis.weighed.codesGiven)
    lures = first(analysis.weighed.luresSent)
  }

  /// What speaks for another hand in one account.
  func supporting(_ account: AccountID, concerned: Bool) -> [Ground] {
    var result: [Ground] = []
    if concerned {
      if let style, (style.weight ?? 0) > 0 { result.append(style) }
      result += behaviour
      result += grouped.map { $0.ground(in: account.conversation) }
    }
    func add(_ code: GroundCode, at entry: EntryID?) {
      guard let entry, !result.contains(where: { $0.code == code }) else { return }
      let facts = code == .codeGivenAway ? analysis.weighed.codeFacts[entry] ?? [] : []
      result.append(Ground(code, .events, weight: nil, at: entry, facts: facts))
    }
    add(.codeGivenAway, at: codes[account.conversation])
    if concerned, let pin = registered, pin.entry.conversation == account.conversation {
      result.append(
        Ground(.registrationRecorded, .events, weight: nil, at: pin.entry, facts: pin.facts))
    }
    add(.lureLink, at: lures[account.conversation])
    return result
  }

  /// What speaks against it, and what was looked for without being found.
  func opposing(
    _ account: AccountID, own: [Int], verdict: Verdict, yields: Bool
  ) -> [Ground] {
    guard let first = own.first.map({ analysis.stream.entries[$0] }),
      let last = own.last.map({ analysis.stream.entries[$0] })
    else { return [] }
    var result: [Ground] = []
    func add(_ code: GroundCode, _ family: EvidenceFamily, _ weight: Double?, _ facts: [Fact] = [])
    {
      let others = first == last ? [] : [last]
      result.append(Ground(code, family, weight: weight, at: first, and: others, facts: facts))
    }
    if analysis.style == nil {
      add(
        .styleTooLittle, .style, nil,
        [
          Fact("messages", analysis.typed.count), Fact("needed", StyleDetector.leastMessages),
        ])
    } else if let style, let weight = style.weight, weight <= 0 {
      add(.styleSame, .style, weight, style.facts)
    }
    let there = topics[account.conversation] ?? []
    let isRecorded = analysis.contributions.contains { $0.code.isRecorded }
    for (topic, family) in Self.absent where !there.contains(topic) {
      // A phone's records are no notice, and it would be odd to say beside them that none is there.
      if topic == .notice, isRecorded { continue }
      add(GroundCode.absence(of: topic), family, nil)
    }
    if isNoticeAlone { add(.noticeAlone, .events, nil) }
    if let habit { result.append(habit) }
    if let honest { result.append(honest) }
    let shared = analysis.weighed.household.filter {
      $0.handover.conversation == account.conversation
    }
    if let code = shared.first {
      result.append(
        Ground(
          .householdCode, .events, weight: nil, at: code.requests[0],
          and: shared.map(\.handover), facts: [Fact("service", code.service)]))
    }
    guard verdict != .none else { return result }
    if !analysis.hasHistory {
      add(
        .noHistory, .style, nil,
        [Fact("messages", analysis.history), Fact("needed", StreamAnalysis.neededHistory)])
    }
    let length = analysis.segment.count
    if length < 3 { add(.shortSegment, .style, nil, [Fact("messages", length)]) }
    if yields { add(.otherEnd, .events, nil) }
    return result
  }

  /// What can be looked for and not found, and the family it would count for.
  private static let absent: [(GroundCode.Topic, EvidenceFamily)] = [
    (.code, .events), (.money, .money), (.notice, .events),
  ]

  /// That the person asked for money before the stretch, more than a day: who does that anyway.
  ///
  /// Story: every event that had been discounted was printed here, so the only thing said against
  /// a takeover was that the thief had asked twice and that the contact wanted to ring.
  private static func habit(_ analysis: StreamAnalysis) -> Ground? {
    let stream = analysis.stream
    let begin = stream.times[analysis.segment.lowerBound]
    let before = analysis.weighed.moneyAsked.filter { position in
      guard position < analysis.segment.lowerBound else { return false }
      guard let begin, let time = stream.times[position] else { return true }
      return begin > time && begin - time > 86_400
    }.map { stream.entries[$0] }
    guard let first = before.first else { return nil }
    return Ground(
      .moneyHabit, .money, weight: nil, at: first, and: Array(before.dropFirst().prefix(9)),
      facts: [Fact("count", before.count)])
  }

  /// Confidence from which a reading has a sentence of its own among the grounds.
  ///
  /// Story: of readings of .25 one in four is right, and eight of them made "the other person doubts
  /// who is writing", one of which was a question about money.
  private static let likely = 0.5

  /// The ground that tells a contribution: its own where it is likelier than not, else the talk's.
  private static func told(_ item: WeighedStream.Contribution) -> GroundCode {
    item.confidence < likely ? .talk : item.code
  }

  /// Nats below which the course of a talk is like neither: it is weighed, and nothing is said of it.
  private static let leastTalk = 0.35

  /// What is said inside the stretch that honest people say rather than criminals, in one ground.
  private static func honestTalk(_ analysis: StreamAnalysis) -> Ground? {
    var sums: [GroundCode: Double] = [:]
    for item in analysis.contributions { sums[told(item), default: 0] += item.weight }
    let against = analysis.contributions.filter { (sums[told($0)] ?? 0) <= 0 }
    let weight = against.reduce(0) { $0 + $1.weight * Calibration.weight(of: $1.code) }
    let entries = Set(against.filter { $0.weight < 0 }.map(\.entry)).sorted()
    guard weight < -leastTalk, let first = entries.first else { return nil }
    return Ground(
      .talkHonest, .events, weight: weight, at: first,
      and: first == entries.last ? [] : entries.suffix(1),
      facts: [Fact("messages", entries.count)])
  }

  /// One ground per code, strongest first, with every entry it rests on.
  private static func grouped(_ analysis: StreamAnalysis) -> [GroundOfPerson] {
    var byCode: [GroundCode: [WeighedStream.Contribution]] = [:]
    for item in analysis.contributions { byCode[told(item), default: []].append(item) }
    var result: [GroundOfPerson] = []
    for (code, items) in byCode.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let first = items.first else { continue }
      let entries = items.map(\.entry)
      // What there is of it says the opposite, or nothing: it is told with what speaks against.
      let weight = items.reduce(0) { $0 + $1.weight } * Calibration.weight(of: code)
      guard weight > (code == .talk ? leastTalk : 0) else { continue }
      result.append(
        GroundOfPerson(
          code: code, family: first.family, weight: weight, first: first.entry,
          others: Array(code == .talk ? entries.dropFirst().suffix(1) : entries.dropFirst()),
          facts: code == .talk
            ? [Fact("messages", Set(entries).count)]
            : first.facts + [Fact("count", items.count)]))
    }
    return result.sorted {
      ($1.weight, $0.code.rawValue) < ($0.weight, $1.code.rawValue)
    }
  }

  /// Hours and language, where they say something.
  private static func behaviour(_ analysis: StreamAnalysis) -> [Ground] {
    let entries = analysis.stream.entries[analysis.segment]
    guard let first = entries.first, let last = entries.last else { return [] }
    return analysis.strength.measured.filter { $0.ln >= 0.1 }.map {
      Ground(
        $0.code, .behaviour, weight: $0.ln, at: first, and: first == last ? [] : [last],
        facts: [Fact("messages", entries.count)])
    }
  }

  private static func style(_ analysis: StreamAnalysis) -> Ground? {
    guard analysis.style != nil, let weight = analysis.strength.families[.style] else { return nil }
    let inside = analysis.typed.filter(analysis.segment.contains)
    guard let first = inside.first, let last = inside.last else { return nil }
    let entries = analysis.stream.entries
    return Ground(
      .styleShift, .style, weight: weight, at: entries[first],
      and: first == last ? [] : [entries[last]],
      facts: [Fact("messages", inside.count), Fact("owner", analysis.history)])
  }
}
