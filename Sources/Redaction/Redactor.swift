public import Evidence

/// A case without the names that must not be seen, and what stands behind the pseudonyms.
public struct RedactedCase: Sendable {
  /// The case with masked texts; its `redaction` says what was done.
  public let file: CaseFile
  /// The same findings over it.
  public let findings: Findings
  /// Pseudonyms with what they stand for: to be kept apart from every report.
  public let key: [(pseudonym: String, originals: [String])]
}

/// Masks a case between detector and reporter: the detector has seen the texts as they are.
///
/// Verdicts, entries, likelihood ratios, byte ranges, lines and hashes stay; names, numbers and
/// names of files become pseudonyms, the same one for the same thing in the whole case. A renderer
/// gets nothing but the masked copy, so it cannot print a name by mistake.
///
///     Sanne de Vries: bel me op 06-12345678   ->   Person 2: bel me op Phone 1
public struct Redactor {
  private let mode: RedactionRecord.Mode
  private let original: CaseFile
  private let originalFindings: Findings
  private var mask: TextMask
  private let accounts: AccountNumbers
  private let citations: Citations?
  private var hiddenEntries = 0

  /// Prepares the masking of a case.
  public init(
    mode: RedactionRecord.Mode, file: CaseFile, findings: Findings, words: PseudonymWords
  ) {
    self.mode = mode
    original = file
    originalFindings = findings
    mask = TextMask(roster: Roster(file, findings, mode: mode), words: words)
    accounts = AccountNumbers(findings)
    citations = mode == .exhibitsOnly ? Citations(file, findings) : nil
  }

  /// Masks everything.
  public mutating func run() -> RedactedCase {
    // Numbers follow the order of the case, not that of the passes below.
    var file = original
    file.exhibits = original.exhibits.map { masked($0) }
    for (person, item) in mask.roster.persons.enumerated() where !item.isKept {
      _ = mask.pseudonyms.name(
        .person, mask.roster.identity(person), original: item.name)
    }
    var findings = originalFindings
    var events: [Int: [Int]] = [:]
    var identifiers: [Int: [Int]] = [:]
    for (index, event) in findings.events.enumerated() {
      events[event.entry.conversation, default: []].append(index)
    }
    for (index, identifier) in findings.identifiers.enumerated() {
      identifiers[identifier.entry.conversation, default: []].append(index)
    }
    for index in original.conversations.indices {
      let chat = original.conversations[index]
      let found = (identifiers[index] ?? []).map { originalFindings.identifiers[$0] }
      var senders: [Sender] = []
      for sender in chat.senders { senders.append(masked(sender)) }
      var rewrite = ConversationRewrite(chat, citations: citations, number: index)
      rewrite.wanted = Set(
        (events[index] ?? []).map { findings.events[$0].entry.entry }
          + found.map(\.entry.entry))
      rewrite.run(&mask, found, accounts, mode: mode)
      hiddenEntries += rewrite.hiddenEntries
      file.conversations[index] = rewrite.conversation(
        title: title(of: chat), senders: senders)
      for place in events[index] ?? [] {
        let event = findings.events[place]
        findings.events[place] = Event(
          kind: event.kind, entry: event.entry, account: event.account,
          quote: rewrite.place(event.quote, of: event.entry.entry), confidence: event.confidence,
          facts: masked(event.facts), earlier: event.earlier)
      }
      for place in identifiers[index] ?? [] {
        let identifier = findings.identifiers[place]
        findings.identifiers[place] = masked(
          identifier, quote: rewrite.place(identifier.quote, of: identifier.entry.entry))
      }
    }
    findings.accounts = findings.accounts.map { masked($0) }
    findings.persons = findings.persons.map { masked($0) }
    findings.notices = findings.notices.map { masked($0) }
    file.notices = file.notices.map { masked($0) }
    let record = RedactionRecord(
      mode: mode, pseudonyms: mask.pseudonyms.counts, replacements: mask.pseudonyms.replacements,
      hiddenEntries: hiddenEntries)
    file.redaction = record
    file.notices.append(Notice(.redacted, .info, facts: [Fact("mode", mode.rawValue)]))
    let recorded = file.exhibits.reduce(0) { $0 + $1.accountEvents.count }
    if recorded > 0 {
      file.notices.append(Notice(.accountEventsMasked, .info, facts: [Fact("count", recorded)]))
    }
    let recovered = original.exhibits.reduce(0) { $0 + $1.recovered.count }
    // Words of an earlier state stand outside of every conversation: no mask has read them.
    if recovered > 0 {
      file.notices.append(Notice(.recoveredLeftOut, .info, facts: [Fact("count", recovered)]))
    }
    return RedactedCase(file: file, findings: findings, key: mask.pseudonyms.key)
  }
}

// The parts of a case.
extension Redactor {
  private mutating func masked(_ exhibit: Exhibit) -> Exhibit {
    let members = exhibit.members.map { member in
      let path = FileNames.masked(member.path, &mask.pseudonyms)
      let name = path.split(separator: "/").last.map { Array($0.utf8) } ?? []
      var shown = Member(
        id: member.id, path: path, rawName: name, bytes: member.bytes, digests: member.digests,
        modified: member.modified, format: member.format, kind: member.kind,
        status: member.status)
      shown.pastedInto = member.pastedInto
      return shown
    }
    var shown = Exhibit(
      id: exhibit.id, name: FileNames.masked(exhibit.name, &mask.pseudonyms), kind: exhibit.kind,
      bytes: exhibit.bytes, digests: exhibit.digests, members: members,
      isComplete: exhibit.isComplete, isUnchangedAfterRun: exhibit.isUnchangedAfterRun)
    // Where somebody was and on which device says who it was, and no pseudonym can be given to a
    // town: that there was a session, and when, is what is left.
    shown.accountEvents = exhibit.accountEvents.map {
      AccountEvent($0.kind, platform: $0.platform, time: $0.time, last: $0.last, span: $0.span)
    }
    return shown
  }

  private mutating func masked(_ sender: Sender) -> Sender {
    let name = mask.shown(sender.name)
    guard name != sender.name else { return sender }
    return Sender(name: name)
  }

  /// A person's name as such; a group's, and one taken from a file, says too much in other ways.
  private mutating func title(of chat: Conversation) -> String {
    if mask.roster.person(named: chat.title) != nil || PhoneDigits.identity(of: chat.title) != nil {
      return mask.shown(chat.title)
    }
    return mask.pseudonyms.name(.chat, chat.title, original: chat.title)
  }

  private mutating func masked(_ person: Person) -> Person {
    let names = Set(person.names.map { mask.shown($0) }).sorted()
    let phones = Set(person.phones.map { mask.shown($0) }).sorted()
    return Person(
      id: person.id, names: names, phones: phones, accounts: person.accounts, basis: person.basis,
      joins: person.joins)
  }

  private mutating func masked(_ notice: Notice) -> Notice {
    // The names of inputs that are not in the case: nothing else in it bears them.
    if notice.code == .inputLeftOut || notice.code == .inputTwice {
      let facts = notice.facts.map {
        $0.key == "name" || $0.key == "other" ? Fact($0.key, "…") : $0
      }
      return Notice(notice.code, notice.severity, exhibit: notice.exhibit, facts: facts)
    }
    // Words of a library can hold a path; all other facts are codes and numbers.
    guard notice.facts.contains(where: { $0.key == "detail" }) else { return notice }
    let facts = notice.facts.map { $0.key == "detail" ? Fact("detail", mask.masked($0.value)) : $0 }
    return Notice(
      notice.code, notice.severity, exhibit: notice.exhibit, span: notice.span, facts: facts)
  }

  private mutating func masked(_ finding: AccountFinding) -> AccountFinding {
    AccountFinding(
      account: finding.account, verdict: finding.verdict, log10LR: finding.log10LR,
      score: finding.score, families: finding.families, onset: finding.onset,
      candidate: finding.candidate, return: finding.return, episodes: finding.episodes,
      grounds: finding.grounds.map { masked($0) },
      counterGrounds: finding.counterGrounds.map { masked($0) }, hypotheses: finding.hypotheses,
      sensitivity: finding.sensitivity, curve: finding.curve, messages: finding.messages)
  }

  private mutating func masked(_ ground: Ground) -> Ground {
    guard let first = ground.entries.first else { return ground }
    return Ground(
      ground.code, ground.family, weight: ground.weight, at: first,
      and: Array(ground.entries.dropFirst()), more: ground.more, facts: masked(ground.facts))
  }

  private mutating func masked(_ identifier: Identifier, quote: Range<Int>) -> Identifier {
    Identifier(
      kind: identifier.kind, value: shown(identifier.kind, identifier.value),
      isValid: identifier.isValid, entry: identifier.entry, quote: quote,
      account: identifier.account, facts: masked(identifier.facts),
      holder: identifier.holder.map {
        Identifier.Holder(name: mask.masked($0.name), entry: $0.entry)
      })
  }

  private mutating func shown(_ kind: Identifier.Kind, _ value: String) -> String {
    switch kind {
    case .phone: return mask.shown(value)
    case .link: return mask.masked(value)
    case .paymentLink where accounts.isKept(value): return mask.masked(value)
    case .iban, .sortCode, .bankAccount, .pix, .cpf, .wallet, .card, .paymentLink:
      if accounts.isKept(value) { return value }
      return mask.pseudonyms.name(.account, value, original: value)
    }
  }

  /// Facts with words from a chat masked; codes and numbers stay what they are.
  private mutating func masked(_ facts: [Fact]) -> [Fact] {
    let kind = facts.first { $0.key == "kind" }.flatMap { Identifier.Kind(rawValue: $0.value) }
    return facts.map { fact in
      switch fact.key {
      case "value":
        return Fact("value", kind.map { shown($0, fact.value) } ?? mask.masked(fact.value))
      case "key": return Fact("key", shown(.pix, fact.value))
      case "name", "city", "host", "registrable", "lookalike", "contacts":
        return Fact(fact.key, mask.masked(fact.value))
      default: return fact
      }
    }
  }
}

/// Which numbers to pay to stay: those that the other hand gave.
struct AccountNumbers {
  private var kept: Set<String> = []

  init(_ findings: Findings) {
    let hands = OtherHands(findings)
    for identifier in findings.identifiers where hands.wrote(identifier) {
      kept.insert(identifier.value)
      for fact in identifier.facts where fact.key == "key" { kept.insert(fact.value) }
    }
  }

  /// True for a number that the police need.
  func isKept(_ value: String) -> Bool { kept.contains(value) }
}

extension TextMask {
  /// A name or number that stands by itself, as it is shown.
  mutating func shown(_ name: String) -> String {
    if let person = roster.person(named: name) {
      let item = roster.persons[person]
      if item.isKept { return name }
      return pseudonyms.name(.person, roster.identity(person), original: name)
    }
    if let phone = PhoneDigits.identity(of: name) {
      if roster.keptPhones.contains(phone) { return name }
      return pseudonyms.name(.phone, phone, original: name)
    }
    return masked(name)
  }
}
