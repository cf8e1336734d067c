internal import Acts
import Evidence

/// Finds the events of one conversation: what the messages do, and notices of the platform.
///
/// One pass in file order. What words mean is the model's business (Acts); what a code, a forwarded
/// text or a notice means is decided here, because it is exact.
struct EventScan {
  /// Events below this confidence are not worth a line.
  static let floor = 0.25

  /// The same for a lure: people send one another links all day, and few of them were trained on.
  static let lureFloor = 0.5

  /// Confidence of six digits that answer a request for a code: exact, but a number all the same.
  ///
  /// No surer than that the request is one. Story: whoever gave a neighbour the code of the gate was
  /// called at risk, though seven in ten such questions ask for a code of that kind.
  static let handedOver = 0.92

  /// What one conversation gives.
  struct Result {
    /// By entry, then by kind.
    var events: [Event] = []
    /// Messages that open a talk, with the confidence: no events, but they help to place an onset.
    var openings: [EntryID: Double] = [:]
    /// What each message says of both sides.
    var talk: [TalkEvidence.Item] = []
  }

  /// Entries within which six digits answer a request for a code, and seconds.
  private static let codeReach = (entries: 12, seconds: Int64(3_600))
  /// The same for "done, I filled it in" after a lure or steps to link a device.
  private static let lureReach = (entries: 40, seconds: Int64(86_400))
  /// A lure that brings its link with it; without one it is talk of voting.
  static let linked = "link"

  /// An act that is an event, its words, and the entry in whose light they are it.
  private typealias Found = (
    kind: EventKind, confidence: Double, quote: Range<Int>?, earlier: Int?
  )

  private struct Asked {
    let kind: EventKind
    let sender: Int
    let entry: Int
    let seconds: Int64?
    let confidence: Double
  }

  /// Everything in one conversation; `index` is its place in the case, `denied` what a reader says
  /// that messages are not.
  static func scan(
    _ conversation: Conversation, index: Int, reader: inout ActReader,
    denied: [EntryID: Set<EventKind>] = [:]
  ) -> Result {
    var result = Result()
    var asked: [Asked] = []
    var before: Int64?
    reader.begin()
    conversation.buffer.withUnsafeBufferPointer { bytes in
      for (number, entry) in conversation.entries.enumerated() {
        if entry.kind == .notice || entry.concept.isPlatformNotice {
          result.events += EventNotices.events(
            of: entry, number: number, in: conversation, index: index)
          continue
        }
        guard entry.kind == .message, entry.concept == .text, let sender = entry.sender,
          !entry.text.isEmpty, entry.text.upperBound <= bytes.count
        else { continue }
        // Words passed on are not the sender's own: a forwarded warning quotes the trick.
        if entry.flags.contains(.forwarded) { continue }
        let now = entry.time?.wallSeconds
        var pause: Double?
        if let now, let before { pause = Double(max(0, now &- before)) }
        before = now ?? before
        let id = EntryID(conversation: index, entry: number)
        let notSo = denied.isEmpty ? [] : denied[id] ?? []
        let reading = reader.read(
          bytes, entry.text, sender: sender, seconds: pause, message: number,
          denying: Set(notSo.map(\.rawValue)))
        if let item = TalkEvidence.Item(reading, at: id) { result.talk.append(item) }
        let found = acts(of: reading, reader, sender, number, now, asked)
        for (kind, confidence, quote, earlier) in found where !notSo.contains(kind) {
          if kind == .opening {
            result.openings[id] = confidence
            continue
          }
          var facts = facts(kind, entry, conversation)
          if kind == .lureLink, reader.has(.url) { facts.append(Fact(linked, "here")) }
          switch kind {
          case .codeRequest, .lureLink, .deviceStep:
            asked.append(
              Asked(
                kind: kind, sender: sender, entry: number, seconds: now, confidence: confidence))
          case .codeHandover:
            if answered(asked, codeReach, sender, number, now, { $0 == .codeRequest }) != nil {
              facts.append(Fact(Event.answers, "code-request"))
            }
          case .codeEntered:
            if answered(asked, lureReach, sender, number, now, { _ in true }) != nil {
              facts.append(Fact(Event.answers, "lure"))
            }
          default: break
          }
          result.events.append(
            Event(
              kind: kind, entry: id, account: AccountID(conversation: index, sender: sender),
              quote: quote ?? entry.text, confidence: confidence, facts: facts,
              earlier: earlier.map { EntryID(conversation: index, entry: $0) }))
        }
      }
    }
    result.events += EventBursts.events(in: conversation, index: index, found: result.events)
    if !denied.isEmpty {
      result.events.removeAll { denied[$0.entry]?.contains($0.kind) ?? false }
    }
    return result
  }

  /// The acts that are events, by kind; a code is one by its digits.
  private static func acts(
    of reading: ActReading, _ reader: ActReader, _ sender: Int, _ entry: Int, _ now: Int64?,
    _ asked: [Asked]
  ) -> [Found] {
    var found: [Found] = []
    let code = reader.first(.code)
    let digits = code ?? reader.first(.digits)
    for act in reading.acts {
      guard let kind = EventKind(rawValue: act.name) else { continue }
      if kind == .codeHandover {
        // No digits, no code.
        guard let digits, act.confidence >= floor else { continue }
        found.append((kind, act.confidence, digits, act.earlier))
      } else if act.confidence >= (kind == .lureLink ? lureFloor : floor) {
        found.append((kind, act.confidence, telling(act.words), act.earlier))
      }
    }
    if let code,
      let request = answered(asked, codeReach, sender, entry, now, { $0 == .codeRequest })
    {
      found.removeAll { $0.kind == .codeHandover }
      found.append((.codeHandover, min(handedOver, request.sure), code, request.entry))
    }
    return found.sorted { $0.kind.rawValue < $1.kind.rawValue }
  }

  /// The words that make an act, where they are enough to be understood; nil for the whole message.
  ///
  /// Story: "niet" alone was quoted as what evades a question.
  private static func telling(_ words: Range<Int>?) -> Range<Int>? {
    words.flatMap { $0.count < 12 ? nil : $0 }
  }

  /// The last entry in which another person asked for such a thing, so many entries and seconds ago
  /// at the most, and how sure the surest of these requests is one; nil when nobody did.
  private static func answered(
    _ asked: [Asked], _ reach: (entries: Int, seconds: Int64), _ sender: Int, _ entry: Int,
    _ now: Int64?, _ wanted: (EventKind) -> Bool
  ) -> (entry: Int, sure: Double)? {
    var found: (entry: Int, sure: Double)?
    for request in asked.reversed() {
      guard entry - request.entry <= reach.entries else { break }
      if request.sender == sender || !wanted(request.kind) { continue }
      if let now, let then = request.seconds {
        // Exports step back in time; a short step back is still the same talk.
        guard now &- then <= reach.seconds, then &- now <= codeReach.seconds else { break }
      }
      found = (found?.entry ?? request.entry, max(found?.sure ?? 0, request.confidence))
    }
    return found
  }

  private static func facts(
    _ kind: EventKind, _ entry: Entry, _ conversation: Conversation
  ) -> [Fact] {
    guard kind == .moneyRequest || kind == .paymentDetails || kind == .moreMoney else { return [] }
    let text = Array(conversation.buffer[entry.text].prefix(4_000))
    guard let amount = NamedAmounts.find(in: text, .request).first else { return [] }
    var facts = [Fact("amount", String(decoding: text[amount.digits], as: UTF8.self))]
    if let currency = amount.currency { facts.append(Fact("currency", currency)) }
    return facts
  }
}
