package import Evidence

/// One line of the story in time: told once for a person, over all chats and apps.
///
///     10:12  Hans      another hand from here on, if there is one     c3-394
///     10:15  Hans      asks Marlies for a code                        c3-397
///     10:19  Marlies   hands over a code                              c3-401
///     10:41  Marlies   another hand from here on, if there is one     c1-392, also c2-378
///
/// The trap: an account writes. Who held the telephone is what the case is about, and no line says
/// it.
package struct Milestone: Sendable, Hashable {
  /// What happened.
  package enum What: Sendable, Hashable {
    /// The first message that the data supports to be by another hand, in any chat of the person.
    case onset(Verdict)
    /// Something was asked for with the account.
    case asked(Approach.What)
    /// Something that a message or a notice says.
    case event(EventKind)
    /// The usual writer's first message after it.
    case `return`

    /// Its stable name in data files.
    package var dataName: String {
      switch self {
      case .onset(let verdict): verdict == .inconclusive ? "candidate" : "onset"
      case .asked(let what): "asked-" + what.rawValue
      case .event(let kind): kind.rawValue
      case .return: "return"
      }
    }
  }

  /// What happened.
  package let what: What
  /// The message or notice, the first of several.
  package let entry: EntryID
  /// The same in other chats, or again in this one.
  package internal(set) var also: [EntryID]
  /// Who wrote it, or whose account the platform speaks of.
  package let account: AccountID?
  /// Who was asked; nil where nobody or several were.
  package let other: AccountID?
  /// The words of it; nil where it is no words that make it one.
  package let quote: Range<Int>?

  /// How early it must stand where there is room for a few only; 0 always.
  package var rank: Int {
    switch what {
    case .onset: 0
    case .event(.paidClaim), .event(.codeHandover), .event(.codeEntered), .event(.paymentCode): 1
    case .asked, .return: 2
    case .event(let kind): kind.traits.role == .platform ? 4 : 3
    }
  }
}

/// Tells a case in few lines.
struct Milestones {
  private let scene: Scene
  private let same: SameMessages
  private var lines: [Milestone] = []
  private var places: [Key: Int] = [:]
  private var told: Set<EntryOfLine> = []

  private struct EntryOfLine: Hashable {
    let line: Int
    let entry: EntryID
  }

  /// What is told once: the same thing of the same person to the same person.
  private struct Key: Hashable {
    let what: Milestone.What
    let account: AccountID?
    let other: AccountID?
  }

  /// Notices of one person within this many seconds are one: every chat of it gets its own.
  private static let together: Int64 = 3_600

  static func all(
    _ scene: Scene, _ contacts: [Contact], _ risks: [RiskStory], _ money: [MoneyRow],
    prologue: [Approach]
  ) -> [Milestone] {
    var told = Milestones(scene: scene, same: SameMessages(scene.findings))
    told.addMoments()
    told.addApproaches(contacts, prologue)
    told.addGroupMoney(money, contacts)
    told.addRisks(risks)
    told.addRest()
    return told.lines.sorted { scene.isEarlier($0.entry, $1.entry) }
  }

  private init(scene: Scene, same: SameMessages) {
    self.scene = scene
    self.same = same
  }

  /// Each person's first moment and return; the same moment in other chats stands beside it.
  private mutating func addMoments() {
    var groups: [AccountID: [AccountFinding]] = [:]
    for finding in scene.flagged {
      groups[scene.person(of: finding.account), default: []].append(finding)
    }
    for head in groups.keys.sorted() {
      let findings = groups[head] ?? []
      // What is unclear in one chat is no news where another chat supports it.
      let firm = findings.filter { $0.verdict != .inconclusive }
      for finding in (firm.isEmpty ? findings : firm).sorted(by: isEarlier) {
        let onset = finding.verdict == .inconclusive ? finding.candidate : finding.onset
        if let entry = onset?.entry { add(.onset(finding.verdict), entry, finding.account) }
      }
      for (back, account) in firm.compactMap({ finding in
        finding.return.map { ($0, finding.account) }
      }).sorted(by: { scene.isEarlier($0.0, $1.0) }) {
        add(.return, back, account)
      }
    }
  }

  private func isEarlier(_ a: AccountFinding, _ b: AccountFinding) -> Bool {
    guard let first = (a.onset ?? a.candidate)?.entry, let second = (b.onset ?? b.candidate)?.entry
    else { return a.account < b.account }
    return scene.isEarlier(first, second)
  }

  private mutating func addApproaches(_ contacts: [Contact], _ prologue: [Approach]) {
    for early in prologue {
      add(.asked(early.what), early.entry, early.from, to: early.to)
      if let answer = early.answer { add(answer) }
    }
    for contact in contacts {
      for event in contact.asked {
        guard let what = Approach.What(event.kind) else { continue }
        add(.asked(what), event.entry, event.account, to: contact.to, quote: event.quote)
      }
      for event in contact.answers where Self.isAnswer(event.kind) { add(event) }
    }
  }

  /// In a group nobody is the one who was asked, and what was asked and paid is told all the same.
  ///
  /// Story: grandfather paid 1,375 euro in the family's group, and what happened was one line: the moment.
  private mutating func addGroupMoney(_ money: [MoneyRow], _ contacts: [Contact]) {
    let covered = Set(contacts.flatMap(\.asked).compactMap(\.account))
    for row in money
    where row.isInside && scene.addressee(of: row.account) == nil && !covered.contains(row.account)
    {
      add(.asked(.money), row.first, row.account)
      for event in scene.firmEvents
      where event.kind == .paidClaim && row.paid.contains(event.entry) {
        add(event)
      }
    }
  }

  private mutating func addRisks(_ risks: [RiskStory]) {
    for risk in risks {
      if let asked = risk.asked, let sender = scene.file.entry(asked).sender {
        let from = AccountID(conversation: asked.conversation, sender: sender)
        add(.asked(risk.way == .code ? .code : .lure), asked, from, to: risk.account)
      }
      add(
        .event(risk.way == .code ? .codeHandover : .codeEntered), risk.given, risk.account,
        quote: nil)
    }
  }

  /// Notices of the platform, and what was said once it was over, within two days of a stretch.
  private mutating func addRest() {
    let near = scene.firmEvents.filter { scene.isNear($0.entry, scene.stretches) }
    for event in near where Self.isTold(event.kind) { add(event) }
  }

  private static func isAnswer(_ kind: EventKind) -> Bool {
    switch kind {
    case .codeHandover, .codeEntered, .paidClaim, .paymentCode: true
    default: false
    }
  }

  /// What ends it or bears it out; doubt and haste are in the facts.
  private static func isTold(_ kind: EventKind) -> Bool {
    switch kind {
    case .securityCodeChanged, .numberChanged, .deviceChanged, .groupGrab, .lockedOut,
      .strangerDevice, .checkedElsewhere, .refusal, .discovery, .notMeNow:
      true
    default: false
    }
  }

  private mutating func add(_ event: Event) {
    add(.event(event.kind), event.entry, event.account, quote: event.quote)
  }

  private mutating func add(
    _ what: Milestone.What, _ entry: EntryID, _ account: AccountID?, to other: AccountID? = nil,
    quote: Range<Int>? = nil
  ) {
    let entry = same.first(entry)
    let key = Key(
      what: what, account: account.map(scene.person), other: other.map(scene.person))
    if let place = places[key], isOne(lines[place], with: entry, what) {
      if told.insert(EntryOfLine(line: place, entry: entry)).inserted {
        lines[place].also.append(entry)
      }
      return
    }
    places[key] = lines.count
    told.insert(EntryOfLine(line: lines.count, entry: entry))
    // The words are those of the message as it is named: the first export's.
    let words = entry.conversation == account?.conversation ? quote : nil
    lines.append(
      Milestone(what: what, entry: entry, also: [], account: account, other: other, quote: words))
  }

  /// Claims of a payment are payments each; notices an hour apart are two; all else is said once.
  private func isOne(_ line: Milestone, with entry: EntryID, _ what: Milestone.What) -> Bool {
    guard case .event(let kind) = what else { return true }
    if line.entry == entry { return true }
    if kind == .paidClaim || kind == .paymentCode { return false }
    guard kind.traits.role == .platform else { return true }
    guard let first = scene.file.entry(line.entry).time?.wallSeconds,
      let second = scene.file.entry(entry).time?.wallSeconds
    else { return false }
    return abs(second - first) <= Self.together
  }
}
