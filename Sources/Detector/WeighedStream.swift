import Evidence

/// The weighed evidence of one person's stream: which message carries how much, and why.
struct WeighedStream: Sendable {
  /// One contribution to one message.
  struct Contribution: Sendable {
    /// The ground that tells it.
    let code: GroundCode
    /// Family it counts for.
    let family: EvidenceFamily
    /// ln LR.
    let weight: Double
    /// Where it stands in the stream.
    let position: Int
    /// The entry it rests on: the message itself, or the contact's answer to it.
    let entry: EntryID
    /// True when it moves the prior of an onset instead of weighing the message.
    let isPin: Bool
    /// Numbers and names for the sentence.
    var facts: [Fact] = []
  }

  /// Every contribution, by position, then by code.
  let contributions: [Contribution]
  /// Positions at which the owner says to be back.
  let returns: Set<Int>
  /// Entries in which this person handed a code over.
  let codesGiven: [EntryID]
  /// Positions at which this person asks for money, sends a payment link included, ascending.
  ///
  /// Which of them are a habit depends on where the stretch begins: `Grounds` decides.
  let moneyAsked: [Int]
  /// Positions at which the person opens a talk, with the confidence.
  let openings: [Int: Double]

  /// The same without some contributions.
  func keeping(_ keeps: (Contribution) -> Bool) -> WeighedStream {
    WeighedStream(
      contributions: contributions.filter(keeps), returns: returns, codesGiven: codesGiven,
      moneyAsked: moneyAsked, openings: openings)
  }

  private init(
    contributions: [Contribution], returns: Set<Int>, codesGiven: [EntryID], moneyAsked: [Int],
    openings: [Int: Double]
  ) {
    self.contributions = contributions
    self.returns = returns
    self.codesGiven = codesGiven
    self.moneyAsked = moneyAsked
    self.openings = openings
  }

  /// Collects what the events and identifiers of the case say about one stream.
  init(stream: AccountStream, person: Person, file: CaseFile, evidence: CaseEvidence) {
    let accounts = Set(person.accounts)
    var collector = Collector(stream: stream, file: file, accounts: accounts)
    let events = evidence.events(about: accounts)
    collector.keyChanges = events.count { $0.kind == .securityCodeChanged }
    for event in events { collector.add(event) }
    for identifier in evidence.identifiers(by: accounts) { collector.add(identifier) }
    for script in evidence.sameScript(by: accounts) { collector.add(script) }
    collector.addDisclosures()
    contributions = collector.contributions.sorted {
      ($0.position, $0.code.rawValue, $0.entry) < ($1.position, $1.code.rawValue, $1.entry)
    }
    returns = collector.returns
    codesGiven = collector.codesGiven
    moneyAsked = collector.moneyAsked.sorted()
    var openings: [Int: Double] = [:]
    for (position, entry) in stream.entries.enumerated() {
      if let confidence = evidence.openings[entry] { openings[position] = confidence }
    }
    self.openings = openings
  }
}

/// Turns events into contributions, with discounts for habit and repetition.
private struct Collector {
  let stream: AccountStream
  let file: CaseFile
  let accounts: Set<AccountID>
  /// Key changes of this person in the whole case: the base rate of their notices.
  var keyChanges = 0
  var contributions: [WeighedStream.Contribution] = []
  var returns: Set<Int> = []
  var codesGiven: [EntryID] = []
  var moneyAsked: Set<Int> = []

  /// Times of earlier events by kind: an old habit is discounted, a repetition counts half.
  private var earlier: [EventKind: EarlierTimes] = [:]
  private var payees: Set<String> = []
  private var links = EarlierTimes()
  private var disclosures: [(position: Int, entry: EntryID)] = []

  init(stream: AccountStream, file: CaseFile, accounts: Set<AccountID>) {
    self.stream = stream
    self.file = file
    self.accounts = accounts
  }

  /// Takes one event; events come in order of time within each conversation.
  mutating func add(_ event: Event) {
    let isOwn = event.account.map(accounts.contains) ?? false
    if event.kind == .ownerBack, isOwn, let position = stream.position(of: event.entry) {
      returns.insert(position)
      disclosures.append((position, event.entry))
    }
    if event.kind == .codeHandover, isOwn { codesGiven.append(event.entry) }
    if event.kind == .codeHandover, !isOwn {
      guard let position = stream.positionBefore(event.entry, in: file, senders: accounts) else {
        return
      }
      append(
        .codeHandover, .events, EventWeights.codeReceived * event.confidence, position,
        event.entry, isPin: false)
      return
    }
    guard let rule = event.kind.rule.weight else { return }
    guard (rule.side != .addressee) == isOwn, let position = position(of: event, rule.side) else {
      return
    }
    var weight = rule.ln * event.confidence
    if event.kind == .securityCodeChanged {
      weight = min(weight, EventWeights.keyChange(count: keyChanges, messages: stream.count))
      if event.facts.contains(Fact("cause", "reregistered")) { weight += EventWeights.reregistered }
    } else {
      weight = discounted(weight, kind: event.kind, entry: event.entry)
    }
    if event.kind == .moneyRequest, event.confidence >= StatedBounds.fact {
      moneyAsked.insert(position)
    }
    append(
      rule.ground, rule.family, weight, position, event.entry, isPin: rule.side == .next)
  }

  /// Takes one identifier this person wrote.
  mutating func add(_ identifier: Identifier) {
    guard identifier.kind.isPayee || identifier.kind == .link, identifier.isValid != false,
      let position = stream.position(of: identifier.entry),
      payees.insert(identifier.value).inserted
    else { return }
    // Every Tikkie is a new link; who sends them all year is not another hand.
    let now = file.entry(identifier.entry).time?.wallSeconds ?? 0
    let old = links.count(moreThanADayBefore: now)
    links.add(now)
    if identifier.kind == .paymentLink { moneyAsked.insert(position) }
    let weight = max(0, EventWeights.newPayee - naturalLog(1 + 2 * Double(old)))
    guard weight > 0 else { return }
    append(
      .identifierNew, .money, weight, position, identifier.entry, isPin: false,
      facts: [Fact("kind", identifier.kind.rawValue), Fact("value", identifier.value)])
  }

  /// Takes one pair of near-equal messages to different contacts.
  mutating func add(_ script: SameScript.Pair) {
    guard let position = stream.position(of: script.second) else { return }
    append(
      .sameScript, .behaviour, EventWeights.sameScript, position, script.second, isPin: false)
  }

  /// The owner's "that was not me" speaks about the weighed messages of the three days before it.
  mutating func addDisclosures() {
    let weighed = Set(contributions.filter { !$0.isPin }.map(\.position)).sorted()
    let times = weighed.map { stream.times[$0] ?? .max }
    // From a message too old, on to the nearest before it with a later time: nothing between helps.
    var later: [Int] = []
    for index in weighed.indices {
      var before = index - 1
      while before >= 0, times[before] <= times[index] { before = later[before] }
      later.append(before)
    }
    for disclosure in disclosures {
      guard let moment = file.entry(disclosure.entry).time?.wallSeconds else { continue }
      let end = weighed.partitioningIndex { $0 >= disclosure.position }
      var index = end - 1
      while index >= 0, times[index] < moment - EventWeights.disclosureReach {
        index = later[index]
      }
      guard index >= 0 else { continue }
      let target = weighed[index]
      append(
        .ownerBack, .events, EventWeights.disclosure, target, disclosure.entry, isPin: false)
    }
  }

  private func position(of event: Event, _ side: EventRule.Side) -> Int? {
    switch side {
    case .writer: stream.position(of: event.entry)
    case .addressee: stream.positionBefore(event.entry, in: file, senders: accounts)
    case .next: stream.positionAfter(event.entry, in: file)
    }
  }

  private mutating func discounted(_ weight: Double, kind: EventKind, entry: EntryID) -> Double {
    let now = file.entry(entry).time?.wallSeconds ?? 0
    let times = earlier[kind, default: EarlierTimes()]
    let habit = times.count(moreThanADayBefore: now)
    let repeats = times.count - habit
    earlier[kind, default: EarlierTimes()].add(now)
    let remaining = max(0, weight - naturalLog(1 + 2 * Double(habit)))
    return remaining / Double(1 << min(repeats, 4))
  }

  private mutating func append(
    _ code: GroundCode, _ family: EvidenceFamily, _ weight: Double, _ position: Int,
    _ entry: EntryID,
    isPin: Bool, facts: [Fact] = []
  ) {
    contributions.append(
      WeighedStream.Contribution(
        code: code, family: family, weight: weight, position: position, entry: entry,
        isPin: isPin, facts: facts))
  }
}
