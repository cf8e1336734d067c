import Evidence

/// The weighed evidence of one person's stream: which message carries how much, and why.
struct WeighedStream: Sendable {
  /// One contribution to one message.
  struct Contribution: Sendable {
    /// The ground that tells it.
    var code: GroundCode
    /// Family it counts for.
    let family: EvidenceFamily
    /// ln LR.
    var weight: Double
    /// Where it stands in the stream.
    let position: Int
    /// The entry it rests on: the message itself, or the contact's answer to it.
    let entry: EntryID
    /// True when others than the writer of the stretch bring it: what the contact answers.
    var isWitnessed = false
    /// True when the model of acts weighed it: the talk after the stretch counts as well.
    var isTalk = false
    /// How sure the reading is that it rests on; 1 for what is no reading.
    var confidence = 1.0
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
  /// Entries with which a lure was sent from an account of this person.
  let luresSent: [EntryID]
  /// Positions at which this person asks for money, sends a payment link included, ascending.
  ///
  /// Which of them are a habit depends on where the stretch begins: `Grounds` decides.
  let moneyAsked: [Int]
  /// Positions at which this person asks for what is worth money to a criminal.
  let asks: Set<Int>
  /// Positions at which the person opens a talk, with the confidence.
  let openings: [Int: Double]
  /// What own messages say of whose hand wrote them, where two hands write.
  let hands: [Authorship.Sign]
  /// On which device each message was written.
  let trail: DeviceTrail
  /// The messages with which the owner's phone writes again, with what it recorded before.
  let registrations: [RecordedSigns.Pin]
  /// What is known of codes that were handed over: when each came, and of which service.
  let codeFacts: [EntryID: [Fact]]
  /// Codes that this person asked for or gave, and that people share at home.
  let household: [HouseholdCode]

  /// ln LR of what stands at each message, what pins an onset apart.
  var told: [Int: Double] {
    contributions.reduce(into: [:]) { sums, item in
      if !item.isPin { sums[item.position, default: 0] += item.weight }
    }
  }

  /// The same without some contributions.
  func keeping(_ keeps: (Contribution) -> Bool) -> WeighedStream {
    WeighedStream(
      contributions: contributions.filter(keeps), returns: returns, codesGiven: codesGiven,
      luresSent: luresSent, moneyAsked: moneyAsked, asks: asks, openings: openings, hands: hands,
      trail: trail, registrations: registrations, codeFacts: codeFacts, household: household)
  }

  private init(
    contributions: [Contribution], returns: Set<Int>, codesGiven: [EntryID],
    luresSent: [EntryID], moneyAsked: [Int], asks: Set<Int>, openings: [Int: Double],
    hands: [Authorship.Sign],
    trail: DeviceTrail, registrations: [RecordedSigns.Pin], codeFacts: [EntryID: [Fact]],
    household: [HouseholdCode]
  ) {
    self.household = household
    self.codeFacts = codeFacts
    self.trail = trail
    self.registrations = registrations
    self.luresSent = luresSent
    self.contributions = contributions
    self.returns = returns
    self.codesGiven = codesGiven
    self.moneyAsked = moneyAsked
    self.asks = asks
    self.openings = openings
    self.hands = hands
  }

  /// Collects what the events and identifiers of the case say about one stream.
  init(stream: AccountStream, person: Person, file: CaseFile, evidence: CaseEvidence) {
    let accounts = Set(person.accounts)
    var collector = Collector(stream: stream, file: file, accounts: accounts)
    let events = evidence.events(about: accounts)
    collector.keyChanges = events.count { $0.kind == .securityCodeChanged }
    for event in events { collector.add(event, from: evidence.codes[event.entry]) }
    let signs = RecordedSigns(
      stream: stream, person: person, file: file, recorded: evidence.recorded)
    for pin in signs.onsets { collector.add(pin) }
    trail = signs.trail
    registrations = signs.returns
    for (item, isOwn) in evidence.talk(about: accounts) {
      collector.add(item, isOwn: isOwn, from: evidence.codes[item.entry])
    }
    for identifier in evidence.identifiers(by: accounts) {
      collector.add(identifier, abroad: evidence.payeesAbroad[identifier.entry])
    }
    for script in evidence.sameScript(by: accounts) { collector.add(script) }
    collector.tellPayeesOnce()
    collector.addDisclosures()
    contributions = collector.contributions.sorted {
      ($0.position, $0.code.rawValue, $0.entry) < ($1.position, $1.code.rawValue, $1.entry)
    }
    // Where the owner's phone registered the account, whatever was before it has ended.
    returns = collector.returnsAtTheirTalk().union(registrations.map(\.position))
    codesGiven = collector.codesGiven
    codeFacts = collector.codesGiven.reduce(into: [:]) { facts, entry in
      if let code = evidence.codes[entry] { facts[entry] = code.facts }
    }
    household = evidence.household.filter { !accounts.isDisjoint(with: $0.accounts) }
    luresSent = collector.luresSent
    moneyAsked = collector.moneyAsked.sorted()
    asks = collector.asks
    hands = collector.hands
    var openings: [Int: Double] = [:]
    for (position, entry) in stream.entries.enumerated() {
      if let confidence = evidence.openings[entry] { openings[position] = confidence }
    }
    self.openings = openings
  }
}

/// Turns events and talk into contributions, with a discount for habit.
private struct Collector {
  let stream: AccountStream
  let file: CaseFile
  let accounts: Set<AccountID>
  /// Key changes of this person in the whole case: the base rate of their notices.
  var keyChanges = 0
  var contributions: [WeighedStream.Contribution] = []
  var returns: Set<Int> = []
  var codesGiven: [EntryID] = []
  var luresSent: [EntryID] = []
  var moneyAsked: Set<Int> = []
  var asks: Set<Int> = []
  var hands: [Authorship.Sign] = []

  /// Times of earlier events by kind: an old habit is discounted.
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
  ///
  /// - Parameter code: the text message that brought the code which it passes on.
  mutating func add(_ event: Event, from code: CodeTrail?) {
    let isOwn = event.account.map(accounts.contains) ?? false
    if isOwn, let position = stream.position(of: event.entry),
      let sign = Authorship.Sign(event, at: position)
    {
      hands.append(sign)
    }
    if event.kind == .ownerBack, isOwn, event.confidence >= EventWeights.told,
      let position = stream.position(of: event.entry)
    {
      returns.insert(position)
      disclosures.append((position, event.entry))
    }
    // A household's code answers no request of a stranger, and is used for what it is for.
    if event.kind == .codeEntered, isOwn, event.isAnswer, event.confidence >= EventWeights.told {
      codesGiven.append(event.entry)
    }
    if event.kind == .lureLink, isOwn, event.confidence >= EventWeights.lureSent,
      event.facts.contains(where: { $0.key == EventScan.linked })
    {
      luresSent.append(event.entry)
    }
    if event.kind == .codeHandover, isOwn, event.isAnswer, event.confidence >= EventWeights.told {
      codesGiven.append(event.entry)
      if let position = stream.positionAfter(event.entry, in: file) {
        append(
          .codeGivenAway, .events, EventWeights.codeGiven * event.confidence, position,
          event.entry, isPin: true, facts: code?.facts ?? [])
      }
    }
    if isOwn, event.kind.rule.ground?.rule.asks == true, event.confidence >= StatedBounds.fact,
      let position = stream.position(of: event.entry)
    {
      asks.insert(position)
    }
    if event.kind == .moneyRequest, isOwn, event.confidence >= StatedBounds.fact,
      let position = stream.position(of: event.entry)
    {
      moneyAsked.insert(position)
    }
    if isOwn, let burst = event.kind.rule.burst, let ground = event.kind.rule.ground,
      let position = stream.positionBefore(event.entry, in: file, senders: accounts)
    {
      append(
        ground, event.kind.rule.family, burst * event.confidence, position, event.entry,
        isPin: false)
    }
    guard isOwn, let notice = event.kind.rule.notice, let ground = event.kind.rule.ground,
      let position = stream.positionAfter(event.entry, in: file)
    else { return }
    var weight = notice * event.confidence
    if event.kind == .securityCodeChanged {
      weight = min(weight, EventWeights.keyChange(count: keyChanges, messages: stream.count))
      if event.facts.contains(Fact("cause", "reregistered")) { weight += EventWeights.reregistered }
    }
    append(ground, event.kind.rule.family, weight, position, event.entry, isPin: true)
  }

  /// Takes what one message says of this person: a ground for each event, and the rest of the talk.
  ///
  /// - Parameter code: the text message that brought the code which it passes on.
  mutating func add(_ item: TalkEvidence.Item, isOwn: Bool, from code: CodeTrail?) {
    let position =
      isOwn
      ? stream.position(of: item.entry)
      : stream.positionBefore(item.entry, in: file, senders: accounts)
    guard let position else { return }
    let side = isOwn ? item.own : item.contact
    var rest = side.total
    for (kind, ln, confidence) in side.parts {
      guard let ground = kind.rule.ground else { continue }
      rest -= ln
      let weight = ln > 0 ? discounted(ln, kind: kind, entry: item.entry) : ln
      append(
        ground, kind.rule.family, weight, position, item.entry, isPin: false,
        isWitnessed: !isOwn, isTalk: true, confidence: confidence,
        facts: ground == .codeHandover || ground == .codeEntered ? code?.facts ?? [] : [])
    }
    append(
      .talk, .events, rest, position, item.entry, isPin: false, isWitnessed: !isOwn, isTalk: true)
  }

  /// Takes one sign of a phone's records.
  ///
  /// A notice in the chat tells of the same change: it is told once, by the notice.
  mutating func add(_ pin: RecordedSigns.Pin) {
    let isTold = contributions.contains {
      ($0.code == .securityCodeChanged || $0.code == .deviceChanged)
        && abs($0.position - pin.position) <= Self.sameChange
    }
    if isTold, pin.sign != .linkedDevice { return }
    append(
      pin.sign.rule.ground, .events, pin.weight, pin.position, stream.entries[pin.position],
      isPin: true, facts: pin.facts)
  }

  /// Messages between a notice and a record of the same change, at the most.
  private static let sameChange = 3

  /// Takes one identifier this person wrote; `abroad` is the country of a payee where it is unusual.
  mutating func add(_ identifier: Identifier, abroad: String?) {
    guard identifier.kind.isPayee || identifier.kind == .link, identifier.isValid != false,
      let position = stream.position(of: identifier.entry),
      payees.insert(identifier.value).inserted
    else { return }
    // Every Tikkie is a new link; who sends them all year is not another hand.
    let now = file.entry(identifier.entry).time?.wallSeconds ?? 0
    let old = links.count(moreThanADayBefore: now)
    links.add(now)
    if identifier.kind == .paymentLink { moneyAsked.insert(position) }
    var weight = max(0, EventWeights.newPayee - naturalLog(1 + 2 * Double(old)))
    var facts = [Fact("kind", identifier.kind.rawValue), Fact("value", identifier.value)]
    if let abroad, PayeeCountry.country(of: identifier) == abroad {
      weight += EventWeights.payeeAbroad
      facts.append(Fact("country", abroad))
    }
    guard weight > 0 else { return }
    append(
      .identifierNew, .money, weight, position, identifier.entry, isPin: false, facts: facts)
  }

  /// A new account number is told once: by its digits, not by the words that give it as well.
  ///
  /// Story: a payment link in a family chat counted as a link and again as payment details.
  mutating func tellPayeesOnce() {
    let told = Set(contributions.filter { $0.code == .identifierNew }.map(\.entry))
    contributions.removeAll {
      $0.code == .paymentDetails && $0.weight > 0 && told.contains($0.entry)
    }
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

  /// Whoever says to be back has begun that talk: the return is its first message.
  ///
  ///     10:00 "het is gelukt hoor"         <- the owner is back here
  ///     10:01 "mijn account was gehackt"   <- and says so here
  ///
  /// The talk begins after a pause of twenty minutes. Where it holds a message that speaks for
  /// another hand, or no pause is near, the return stays where it is said.
  func returnsAtTheirTalk() -> Set<Int> {
    var told: [Int: Double] = [:]
    for item in contributions where item.isTalk && item.code != .talk && !item.isWitnessed {
      told[item.position, default: 0] += item.weight
    }
    return Set(
      returns.map { said in
        var first = said
        while first > 0, said - first < 5, (told[first - 1] ?? 0) < 1,
          let pause = stream.pauses[first], pause < 1_200
        {
          first -= 1
        }
        return (stream.pauses[first] ?? 0) >= 1_200 ? first : said
      })
  }

  /// A weight less what the person does anyway.
  ///
  /// Each earlier time, more than a day before, counts.
  private mutating func discounted(_ weight: Double, kind: EventKind, entry: EntryID) -> Double {
    let now = file.entry(entry).time?.wallSeconds ?? 0
    let habit = earlier[kind, default: EarlierTimes()].count(moreThanADayBefore: now)
    earlier[kind, default: EarlierTimes()].add(now)
    return max(0, weight - naturalLog(1 + 2 * Double(habit)))
  }

  private mutating func append(
    _ code: GroundCode, _ family: EvidenceFamily, _ weight: Double, _ position: Int,
    _ entry: EntryID,
    isPin: Bool, isWitnessed: Bool = false, isTalk: Bool = false, confidence: Double = 1,
    facts: [Fact] = []
  ) {
    contributions.append(
      WeighedStream.Contribution(
        code: code, family: family, weight: weight, position: position, entry: entry,
        isWitnessed: isWitnessed || code.rule.isWitnessed, isTalk: isTalk,
        confidence: confidence, isPin: isPin, facts: facts))
  }
}
