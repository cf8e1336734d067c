import Evidence
import TestSupport

@testable import Detector

/// A case whose events are given, not recognised: what the verdict layer does with them, alone.
///
///     var chat = VerdictFixture()
///     chat.history(60)
///     chat.say("Joris", .moneyRequest)
///     let analysis = try chat.analysis()
struct VerdictFixture {
  /// Whose stream is looked at.
  var name: String
  private var chats: [ConversationBuilder] = []
  private var counts: [Int] = []
  private var senders: [[String]] = []
  private var events: [Event] = []
  private var identifiers: [Identifier] = []
  private var talk: [TalkEvidence.Item] = []
  private var last: [String: Int64] = [:]

  /// What the model of acts makes of each act, about: a stand-in for its sums.
  private static let nats: [EventKind: Double] = [
    .codeRequest: 4.8, .moneyRequest: 3.9, .paymentDetails: 1.0, .callEvasion: 2.6,
    .repayPromise: 0.4, .secrecy: 1.3, .pressure: 1.3, .excuse: 1.3, .newNumberClaim: 2, .doubt: 1,
    .identityQuestion: 1.6, .refusal: 0.4, .discovery: 3.1, .codeHandover: 2.6, .paidClaim: 0.1,
  ]
  /// Seconds of the next message.
  var now: Int64 = 0
  /// What the phone recorded of accounts; times in it are those of `time`.
  var recorded: [AccountEvent] = []
  /// On which device messages are written from here on; times are UTC then.
  var device: Int? {
    didSet {
      chats[chats.count - 1].offsetMinutes = 0
      chats[chats.count - 1].device = device.map { WritingDevice(number: $0, app: nil) }
    }
  }

  /// Records something at a second, of an account by its name.
  mutating func record(_ kind: AccountEvent.Kind, at seconds: Int64, of account: String?) {
    chats[chats.count - 1].offsetMinutes = 0
    recorded.append(
      AccountEvent(
        kind, platform: .whatsApp,
        time: ChatTime(
          wallSeconds: ConversationBuilder.start + seconds, precision: .second, offsetMinutes: 0),
        account: account,
        span: SourceSpan(
          member: MemberID(exhibit: 0, index: 0), bytes: 0..<1,
          cell: TableCell(table: "identities", row: Int64(recorded.count + 1), column: nil))))
  }

  /// Says that the phone whose data this is belongs to somebody who wrote in the chat.
  mutating func export(by sender: String) {
    chats[chats.count - 1].exporter = senders[chats.count - 1].firstIndex(of: sender)
  }

  init(_ name: String = "Joris") {
    self.name = name
    openChat("Mam")
  }

  /// Starts another chat; what follows is said there.
  mutating func openChat(_ title: String) {
    chats.append(
      ConversationBuilder(title: title, member: MemberID(exhibit: chats.count, index: 0)))
    counts.append(0)
    senders.append([])
  }

  /// Everyday talk, two messages every three hours.
  mutating func history(_ pairs: Int) {
    for index in 0..<pairs {
      say(name, text: "ja hoor, dat is goed \(index)")
      now += 400
      say("Mam", text: "tot straks dan maar \(index)")
      now += 10_400
    }
  }

  /// Adds a message, with what was read into it.
  mutating func say(
    _ sender: String, _ kinds: EventKind..., text: String = "iets anders", confidence: Double = 1,
    facts: [Fact] = [], identifier: Identifier.Kind? = nil, isAnswer: Bool = true
  ) {
    let chat = chats.count - 1
    chats[chat].say(sender, text, at: now)
    if !senders[chat].contains(sender) { senders[chat].append(sender) }
    let id = EntryID(conversation: chat, entry: counts[chat])
    let account = AccountID(
      conversation: chat, sender: senders[chat].firstIndex(of: sender) ?? 0)
    for kind in kinds {
      events.append(
        Event(
          kind: kind, entry: id, account: account, quote: 0..<1, confidence: confidence,
          facts: kind == .codeHandover && isAnswer
            ? [Fact(Event.answers, "code-request")] : facts))
      let before = last["\(sender) \(kind)"]
      last["\(sender) \(kind)"] = now
      // Said again within two days it is nothing new.
      guard before.map({ now - $0 > 2 * 86_400 }) ?? true else { continue }
      let ln = (Self.nats[kind] ?? 0) * confidence
      let side = TalkEvidence.Side(total: ln, parts: [(kind, ln, confidence)])
      let none = TalkEvidence.Side(total: 0, parts: [])
      let isOwn = kind.traits.role == .account
      talk.append(
        TalkEvidence.Item(entry: id, own: isOwn ? side : none, contact: isOwn ? none : side))
    }
    if let identifier {
      identifiers.append(
        Identifier(
          kind: identifier, value: "\(identifier)-\(identifiers.count)", isValid: true, entry: id,
          quote: 0..<1, account: account))
    }
    counts[chat] += 1
    now += 60
  }

  /// Adds a message of the account whose acts speak so many nats for another hand.
  mutating func say(_ sender: String, honest ln: Double) {
    let id = EntryID(conversation: chats.count - 1, entry: counts[chats.count - 1])
    talk.append(
      TalkEvidence.Item(
        entry: id, own: TalkEvidence.Side(total: ln, parts: []),
        contact: TalkEvidence.Side(total: 0, parts: [])))
    say(sender)
  }

  /// Adds a message whose talk speaks of the one it is written to, with no event of its own.
  mutating func say(_ sender: String, toOther ln: Double) {
    let id = EntryID(conversation: chats.count - 1, entry: counts[chats.count - 1])
    talk.append(
      TalkEvidence.Item(
        entry: id, own: TalkEvidence.Side(total: 0, parts: []),
        contact: TalkEvidence.Side(total: ln, parts: [])))
    say(sender)
  }

  /// Adds a notice of the platform about the account.
  mutating func notice(_ kind: EventKind, facts: [Fact] = []) {
    let chat = chats.count - 1
    chats[chat].notice(.securityCodeChanged, "Je beveiligingscode is gewijzigd.", at: now)
    events.append(
      Event(
        kind: kind, entry: EntryID(conversation: chat, entry: counts[chat]),
        account: AccountID(
          conversation: chat, sender: senders[chat].firstIndex(of: name) ?? 0),
        quote: 0..<1, facts: facts))
    counts[chat] += 1
    now += 60
  }

  var file: CaseFile {
    var file = CaseFile(conversations: chats.enumerated().map { $1.build(id: "c\($0 + 1)") })
    if !recorded.isEmpty {
      var exhibit = Exhibit(
        id: 0, name: "phone", kind: .folder, bytes: 0, digests: Digests(sha256: "", sha512: ""),
        members: [], isComplete: true)
      exhibit.accountEvents = recorded
      file.exhibits = [exhibit]
    }
    return file
  }

  var evidence: CaseEvidence {
    CaseEvidence(
      file: file, events: events, identifiers: identifiers, talk: TalkEvidence(items: talk))
  }

  /// The account of the person in each chat.
  var person: Person {
    let accounts = senders.indices.compactMap { chat in
      senders[chat].firstIndex(of: name).map { AccountID(conversation: chat, sender: $0) }
    }
    return Person(
      id: "p1", names: [name], phones: [], accounts: accounts,
      basis: accounts.count > 1 ? .exactName : .single)
  }

  var stream: AccountStream {
    AccountStream(person: person, lanes: AccountLanes(file: file), duplicates: [])
  }

  var weighed: WeighedStream {
    WeighedStream(stream: stream, person: person, file: file, evidence: evidence)
  }

  /// The analysis without style: nothing but what was given.
  func analysis(omitting omission: Omission = .nothing) -> StreamAnalysis? {
    StreamAnalysis(
      context: StreamContext(
        stream: stream, typed: Array(0..<stream.count),
        texts: Array(repeating: "", count: stream.count), style: nil),
      weighed: weighed, omitting: omission)
  }

  /// The finding for the account in one chat.
  func finding(chat: Int = 0, isStranger: Bool = false) -> AccountFinding? {
    guard let analysis = analysis(),
      let account = person.accounts.first(where: { $0.conversation == chat })
    else { return nil }
    return Verdicts(file: file, analysis: analysis).finding(
      account, person: person, grounds: Grounds(analysis: analysis, topics: evidence.topics),
      moments: ChatMoments(analysis), isStranger: isStranger, sensitivity: [],
      hypotheses: Hypotheses.weigh(analysis, isStranger: isStranger))
  }
}
