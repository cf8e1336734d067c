import Evidence

/// Finds which text message brought the code that a chat passes on.
///
/// The digits decide, and the order of time. They also show what no words say: a message that holds
/// the code of a text message from within the hour before it hands that code over, whether or not
/// the request for it was understood.
struct CodeTrails {
  private struct Sent {
    let entry: EntryID
    let event: AccountEvent
    let digits: Set<[UInt8]>
  }

  /// Events with those that only the digits show, and where each code came from.
  private(set) var events: [Event]
  private(set) var trails: [CodeTrail] = []

  /// Digits from which two equal numbers are one code.
  private static let least = 5
  /// Seconds after a text message in which its code is passed on, and those by which two clocks of
  /// one phone may differ.
  private static let reach = (after: Int64(3_600), before: Int64(120))
  /// The same where one clock has no zone: the day has so many to choose from.
  private static let zones: Int64 = 15 * 3_600
  /// Seconds in which "done" answers a code.
  private static let entered: Int64 = 900
  /// Confidence of a handover that the digits show.
  private static let shown = 0.95

  init(events: [Event], file: CaseFile, denied: [EntryID: Set<EventKind>]) {
    self.events = events
    let sent = Self.sent(in: file)
    guard !sent.isEmpty else { return }
    // Story: "482-913" in the text message itself was told as a code that is handed over.
    let messages = Set(sent.map(\.entry))
    self.events.removeAll { $0.kind == .codeHandover && messages.contains($0.entry) }
    let sources = Set(sent.map(\.entry.conversation))
    var byDigits: [[UInt8]: [Int]] = [:]
    for (index, message) in sent.enumerated() {
      for digits in message.digits { byDigits[digits, default: []].append(index) }
    }
    var told: [EntryID: Int] = [:]
    for (index, event) in self.events.enumerated() where event.kind == .codeHandover {
      told[event.entry] = index
    }
    for (index, chat) in file.conversations.enumerated() where !sources.contains(index) {
      for (number, entry) in chat.entries.enumerated()
      where entry.kind == .message && entry.concept == .text && entry.text.count >= Self.least {
        let found = chat.buffer.withUnsafeBufferPointer { CodeDigits.runs(in: $0, entry.text) }
        guard let sender = entry.sender, !found.isEmpty else { continue }
        let id = EntryID(conversation: index, entry: number)
        for run in found {
          let candidates = byDigits[CodeDigits.values(chat.buffer, run)] ?? []
          // In the order of time: the last that can have come before it.
          let end = candidates.partitioningIndex {
            guard let time = entry.time, let then = sent[$0].event.time else { return false }
            return then.wallSeconds > time.wallSeconds + Self.slack(time)
          }
          guard end > 0, Self.follows(entry.time, sent[candidates[end - 1]].event.time) else {
            continue
          }
          let best = candidates[end - 1]
          add(sent[best], id, entry.time, isSame: true)
          let isDenied = denied[id]?.contains(.codeHandover) ?? false
          // Whoever reads it back is not the one it was sent to.
          guard !isDenied, chat.exporter == nil || chat.exporter == sender else { break }
          let answers = [Fact(Event.answers, "code-message")]
          let account = AccountID(conversation: index, sender: sender)
          if let place = told[id] {
            let event = self.events[place]
            self.events[place] = Event(
              kind: .codeHandover, entry: id, account: account, quote: event.quote,
              confidence: max(event.confidence, Self.shown),
              facts: event.isAnswer ? event.facts : event.facts + answers, earlier: event.earlier)
          } else {
            self.events.append(
              Event(
                kind: .codeHandover, entry: id, account: account, quote: run,
                confidence: Self.shown, facts: answers))
          }
          break
        }
      }
    }
    addEntered(sent, file)
    trails.sort { ($0.handed, $0.sent) < ($1.handed, $1.sent) }
  }

  /// "Done": the minute is all there is, so both clocks must be known.
  private mutating func addEntered(_ sent: [Sent], _ file: CaseFile) {
    for event in events where event.kind == .codeEntered && event.confidence >= EventWeights.told {
      let time = file.entry(event.entry).time
      guard let now = time?.instant else { continue }
      var place = sent.partitioningIndex { ($0.event.time?.instant ?? .max) > now } - 1
      while place >= 0, let then = sent[place].event.time?.instant, now - then <= Self.entered {
        if sent[place].event.kind == .loginCode {
          add(sent[place], event.entry, time, isSame: false)
          break
        }
        place -= 1
      }
    }
  }

  private mutating func add(_ sent: Sent, _ handed: EntryID, _ time: ChatTime?, isSame: Bool) {
    var seconds: Int?
    if let now = time?.instant, let then = sent.event.time?.instant {
      seconds = Int(max(0, now - then))
    }
    trails.append(
      CodeTrail(
        sent: sent.entry, kind: sent.event.kind, platform: sent.event.platform,
        time: sent.event.time, handed: handed, seconds: seconds, isSame: isSame))
  }

  /// Seconds by which a message may be older than the code that it passes on.
  private static func slack(_ time: ChatTime) -> Int64 {
    time.offsetMinutes == nil ? zones : reach.before
  }

  /// Whether a message can pass on what came at a time.
  private static func follows(_ time: ChatTime?, _ sent: ChatTime?) -> Bool {
    guard let time, let sent else { return true }
    if let now = time.instant, let then = sent.instant {
      return then - reach.before <= now && now - then <= reach.after
    }
    return abs(time.wallSeconds - sent.wallSeconds) <= zones
  }

  /// The messages that bring codes, in the order of time.
  private static func sent(in file: CaseFile) -> [Sent] {
    var events: [SourceSpan: AccountEvent] = [:]
    for event in file.exhibits.lazy.flatMap(\.accountEvents) where event.kind.isCode {
      events[event.span] = event
    }
    guard !events.isEmpty else { return [] }
    return file.codeEntries.compactMap { id in
      guard let event = events[file.span(id)] else { return nil }
      let chat = file.conversations[id.conversation]
      let runs = CodeDigits.runs(in: chat.buffer, file.entry(id).text)
      let digits = Set(runs.map { CodeDigits.values(chat.buffer, $0) })
      return Sent(entry: id, event: event, digits: digits.filter { $0.count >= least })
    }
    .sorted {
      let (a, b) = ($0.event.time?.wallSeconds ?? .max, $1.event.time?.wallSeconds ?? .max)
      return (a, $0.entry) < (b, $1.entry)
    }
  }
}

extension CodeTrail {
  /// What a ground says of it: when the code was sent, by whom, and that it is the same.
  var facts: [Fact] {
    guard let instant = time?.instant else { return [] }
    var facts = [Fact("sent", RecordedSigns.words(instant))]
    if platform != .sms { facts.append(Fact("service", platform.name)) }
    return facts
  }
}
