import Evidence

/// What was said before, as far as it changes what words mean now.
struct EventContext {
  /// Who wrote an entry, and when.
  struct Moment {
    /// Index of the sender.
    let sender: Int
    /// Index of the entry.
    let entry: Int
    /// Wall clock, in seconds; nil when the entry has no readable time.
    let seconds: Int64?
  }

  /// The last time something happened, and the last time another person did it.
  private struct Latest {
    private var last: Moment?
    private var before: Moment?

    mutating func note(_ moment: Moment) {
      if let last, last.sender != moment.sender { before = last }
      last = moment
    }

    /// The latest moment of that sender.
    func own(_ sender: Int) -> Moment? {
      last?.sender == sender ? last : before?.sender == sender ? before : nil
    }

    /// The latest moment of anybody else.
    func other(_ sender: Int) -> Moment? { last?.sender != sender ? last : before }
  }

  /// Seconds in which an answer to a code request is expected.
  static let hour: Int64 = 3600
  /// Seconds in which an answer to a request for money is expected.
  static let day: Int64 = 86_400

  /// Entries within which something is an answer to a request, for either side.
  static let answers = 40

  private var code = Latest()
  private var weakCode = Latest()
  private var money = Latest()
  private var claim = Latest()
  private var question = Latest()
  private var call = Latest()

  /// Weighs the hits of a message against what went before, and remembers the message.
  mutating func judge(
    _ hits: [PhraseHit], tokens: EventTokens, at now: Moment, isForwarded: Bool
  ) -> [PhraseHit] {
    var result: [PhraseHit] = []
    var asksNow = false
    var raised: [PhraseHit] = []
    for hit in hits where Self.isRequest(hit.kind) {
      // Words passed on are not the sender's own: a forwarded warning quotes the trick.
      if isForwarded { continue }
      let shifted = shift(hit, by: requestShift(hit.kind, now))
      raised.append(shifted)
      if shifted.logit >= 0, case .request = hit.kind.rule.setting { asksNow = true }
    }
    if let link = linkAfterRequest(tokens, raised, now), !isForwarded { raised.append(link) }
    let asked = asksNow ? 0 : fading(ownRequest(now))
    let wasAsked = fading(otherRequest(now))
    for hit in hits where !Self.isRequest(hit.kind) {
      if isForwarded, !hit.kind.rule.countsWhenForwarded { continue }
      guard let offset = offset(hit.kind, asked: asked, wasAsked: wasAsked, now) else { continue }
      result.append(shift(hit, by: offset))
    }
    result += raised
    if result.isEmpty, !isForwarded, evades(tokens, asked: asked != nil, now) {
      // Who asked for money and is asked who he is, answers; some other words are none.
      result.append(PhraseHit(kind: .questionEvasion, logit: -0.2, quote: 0..<0))
    }
    if !isForwarded, let handover = handover(hits, tokens, now) { result.append(handover) }
    remember(result, tokens, now)
    return result.sorted { Self.order($0.kind) < Self.order($1.kind) }
  }

  private static func isRequest(_ kind: EventKind) -> Bool {
    switch kind.rule.setting {
    case .request, .details: true
    case .none, .answer, .beside, .payment, .evasion, .callEvasion, .handover: false
    }
  }

  private static func order(_ kind: EventKind) -> Int {
    PhraseBook.kinds.firstIndex(of: kind) ?? 0
  }

  private func shift(_ hit: PhraseHit, by offset: Float) -> PhraseHit {
    PhraseHit(kind: hit.kind, logit: hit.logit + offset, quote: hit.quote)
  }

  /// A second request, and one after a code or a new number, is likelier than the first.
  private func requestShift(_ kind: EventKind, _ now: Moment) -> Float {
    guard case .request(let repetition) = kind.rule.setting else { return 0 }
    switch repetition {
    case .money:
      var shift: Float = 0
      if near(money.own(now.sender), now, Self.day, Self.answers) { shift += 0.5 }
      if near(claim.own(now.sender), now, 7 * Self.day, 400)
        || near(code.own(now.sender), now, Self.day, 200)
      {
        shift += 0.7
      }
      return shift
    case .code: return near(code.own(now.sender), now, Self.hour, 30) ? 0.5 : 0
    case .none: return 0
    }
  }

  /// How an answer fades with the messages between it and the request; nil where it is none.
  ///
  /// Written dialogues answer within ten messages, and in ordinary talk "weg", "why?" and "too late"
  /// stand everywhere: a chat in which a loan was asked for in the morning is no chat in which all
  /// words of the evening speak of it. Clear words still count later, one weak word does not.
  private func fading(_ between: Int?) -> Float? {
    guard let between, between <= Self.answers else { return nil }
    return between <= 8 ? 0 : between <= 16 ? -0.6 : -1.2
  }

  /// Log-odds to add; nil where the words mean nothing without what went before.
  ///
  /// - Parameters:
  ///   - asked: How far the sender's own request has faded; nil where there is none.
  ///   - wasAsked: The same for a request of anybody else.
  private func offset(
    _ kind: EventKind, asked: Float?, wasAsked: Float?, _ now: Moment
  ) -> Float? {
    func either(_ fading: Float?, _ then: Float, _ otherwise: Float) -> Float {
      fading.map { max($0 + then, otherwise) } ?? otherwise
    }
    switch kind.rule.setting {
    case .answer(let then, nil): return wasAsked.map { $0 + then }
    case .answer(let then, let otherwise?): return either(wasAsked, then, otherwise)
    case .beside(let then, let otherwise): return either(asked, then, otherwise)
    case .payment:
      // A transfer takes a night at times, but then it is named.
      guard let between = between(money.other(now.sender), now, Self.day), between <= 200 else {
        return nil
      }
      return 0.3 + (fading(between) ?? -1.3)
    case .evasion:
      guard let asked, near(question.other(now.sender), now, Self.day, 6) else { return nil }
      return asked + 0.5
    case .callEvasion:
      let isCalled = near(call.other(now.sender), now, Self.day, 12)
      return either(asked, isCalled ? 0.8 : 0, isCalled ? 0 : -2.5)
    case .handover: return nil
    case .none, .request, .details: return 0
    }
  }

  /// A bare link from somebody who asked for money a moment ago is where to pay.
  private func linkAfterRequest(
    _ tokens: EventTokens, _ raised: [PhraseHit], _ now: Moment
  ) -> PhraseHit? {
    guard let link = tokens.first([.url, .phone, .long, .email]),
      !raised.contains(where: { $0.kind == .paymentDetails && $0.logit >= 0 }),
      near(money.own(now.sender), now, Self.day, 12)
    else { return nil }
    return PhraseHit(kind: .paymentDetails, logit: 0.6, quote: link)
  }

  /// A short statement of somebody who asked, right after the other asked who is writing.
  private func evades(_ tokens: EventTokens, asked: Bool, _ now: Moment) -> Bool {
    asked && !tokens.seen.contains(.question) && near(call.other(now.sender), now, 600, 2)
  }

  private func handover(
    _ hits: [PhraseHit], _ tokens: EventTokens, _ now: Moment
  ) -> PhraseHit? {
    let spoken = hits.first { $0.kind == .codeHandover }
    guard let six = tokens.first(.code) else {
      guard let digits = tokens.first(.digits), isAfter(code, now) else { return nil }
      let logit = max(0.6, spoken?.logit ?? 0)
      return PhraseHit(kind: .codeHandover, logit: logit, quote: digits)
    }
    if isAfter(code, now) { return PhraseHit(kind: .codeHandover, logit: 2.5, quote: six) }
    if isAfter(weakCode, now) { return PhraseHit(kind: .codeHandover, logit: 0.8, quote: six) }
    return spoken.map {
      PhraseHit(kind: .codeHandover, logit: $0.logit - 0.7, quote: six)
    }
  }

  /// Whether another person asked for a code within the hour and the last twelve entries.
  private func isAfter(_ request: Latest, _ now: Moment) -> Bool {
    near(request.other(now.sender), now, Self.hour, 12)
  }

  /// Entries since the sender's own latest request of the day.
  private func ownRequest(_ now: Moment) -> Int? {
    [money, code, claim].compactMap { between($0.own(now.sender), now, Self.day) }.min()
  }

  /// Entries since the latest request of the day by anybody else.
  private func otherRequest(_ now: Moment) -> Int? {
    [money, code, claim].compactMap { between($0.other(now.sender), now, Self.day) }.min()
  }

  private func near(_ then: Moment?, _ now: Moment, _ seconds: Int64, _ entries: Int) -> Bool {
    between(then, now, seconds).map { $0 <= entries } ?? false
  }

  /// Entries between two moments; nil where they are further apart than some seconds.
  private func between(_ then: Moment?, _ now: Moment, _ seconds: Int64) -> Int? {
    guard let then else { return nil }
    let entries = now.entry - then.entry
    guard let before = then.seconds, let after = now.seconds else { return entries }
    // Exports step back in time; a short step back is still the same talk.
    return after - before <= seconds && before - after <= Self.hour ? entries : nil
  }

  private mutating func remember(_ hits: [PhraseHit], _ tokens: EventTokens, _ now: Moment) {
    for hit in hits {
      let leaves = hit.kind.rule.leaves
      // Half a request for a code is enough to read six digits after it as one.
      if leaves.contains(.code), hit.score >= 0.3 { weakCode.note(now) }
      guard hit.logit >= 0 else { continue }
      if leaves.contains(.code) { code.note(now) }
      if leaves.contains(.money) { money.note(now) }
      if leaves.contains(.claim) { claim.note(now) }
      if leaves.contains(.question) { question.note(now) }
      if leaves.contains(.call) { call.note(now) }
    }
    if tokens.seen.contains(.question) { question.note(now) }
  }
}
