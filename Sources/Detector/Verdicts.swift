import Evidence

/// From the weighed evidence of a person to a verdict for each of the accounts.
///
/// `takeover` needs two independent sources and a history to compare with; without a history only
/// events that cannot be the owner's (a disclosure, a discovery) carry it. A bare number or a "this
/// is my new number" without history is an impersonation: no account changed hands.
///
/// What holds for the person is worked out once: a person may have thousands of accounts.
struct Verdicts {
  let file: CaseFile
  let analysis: StreamAnalysis

  /// Whether no takeover is named: the other end of the talk is the likelier one.
  var yields = false

  private let sources: Int
  /// Whether both what the account writes and what others say of it speak.
  private let isSpokenOfByBoth: Bool
  /// Whether anything that speaks is about this person, and not about whoever else talks there.
  private let isMeant: Bool
  private let codes: Set<GroundCode>
  /// Conversations in which a code was given away, or a lure sent.
  private let risks: Set<Int>
  /// The platforms whose account the stretch is in; nil for all of them.
  private let platforms: Set<Platform>?

  /// Works out what holds for every account of a person.
  init(file: CaseFile, analysis: StreamAnalysis) {
    self.file = file
    self.analysis = analysis
    let speaking = Self.speaking(analysis)
    sources =
      Self.others(analysis, Self.speaks)
      + [speaking.own, speaking.witnesses].count { $0 >= Self.speaks }
    isSpokenOfByBoth = min(speaking.own, speaking.witnesses) >= Self.speaksClearly
    isMeant =
      speaking.own >= Self.speaksClearly || Self.others(analysis, Self.speaksClearly) > 0
      || Self.isNamedByOthers(analysis)
    codes = Set(analysis.contributions.map(\.code))
    risks = Set((analysis.weighed.codesGiven + analysis.weighed.luresSent).map(\.conversation))
    platforms = Self.platforms(analysis, file)
  }

  /// Where the other hand asks for something: whoever has an account on one platform has it not on another.
  ///
  /// Story: her WhatsApp was taken; on Telegram she wrote to the nephew who had asked for the code
  /// "I sent it already, and now my WhatsApp is gone", and the report gave those words to the thief.
  private static func platforms(_ analysis: StreamAnalysis, _ file: CaseFile) -> Set<Platform>? {
    func platform(_ conversation: Int) -> Platform { file.conversations[conversation].platform }
    guard Set(analysis.stream.byConversation.keys.map(platform)).count > 1 else { return nil }
    let asked = analysis.weighed.asks.filter(analysis.segment.contains).map {
      platform(analysis.stream.entries[$0].conversation)
    }
    return asked.isEmpty ? nil : Set(asked)
  }

  /// Whether a chat is one in which the stretch can be.
  private func isReached(_ conversation: Int) -> Bool {
    platforms?.contains(file.conversations[conversation].platform) ?? true
  }

  /// ln LR from which a takeover or an impersonation is named: four to one.
  ///
  /// Chosen by what it costs: of 268 honest dialogues in the benchmark's running chats five to one is
  /// reached by one, four by four, three by eight; of 200 chats in which nothing happened by none,
  /// none and two; of 400 dialogues with a takeover by 268, 277 and 287
  /// (`Benchmarks/takeover/RESULTS.md`).
  private static let named = 1.386294
  /// ln LR from which nothing that was asked for need be known: ten to one.
  ///
  /// Of 268 honest dialogues in the benchmark's running chats one reaches it.
  private static let clear = 2.302585
  /// ln LR from which evidence is worth calling undecided where there is no history to compare with,
  /// and from which an earlier stretch is one: three to one.
  static let undecided = 1.098612
  /// ln LR within the stretch from which a family counts as speaking: three to two.
  ///
  /// Two to one lost four of 400 takeovers and spared no honest dialogue.
  private static let speaks = 0.405465
  /// The same where nothing that was asked for is known, and for being undecided: two to one.
  private static let speaksClearly = 0.693147

  /// What the account writes, and what others answer or the platform says of it, in nats.
  ///
  /// Independent is who could have known or done it without the other: an account that asks for a
  /// code does not make its contact find out, and a lure needs no money to be one.
  private static func speaking(
    _ analysis: StreamAnalysis
  ) -> (own: Double, witnesses: Double) {
    var own = 0.0
    var witnesses = 0.0
    for item in analysis.contributions where item.family == .events {
      let ln = item.weight * Calibration.weight(of: item.code)
      if item.isWitnessed { witnesses += ln } else { own += ln }
    }
    return (own, witnesses)
  }

  /// How many of a payee or a request for money, style and behaviour speak, each from so many nats.
  private static func others(_ analysis: StreamAnalysis, _ least: Double) -> Int {
    EvidenceFamily.allCases.count {
      $0 != .events && (analysis.strength.families[$0] ?? 0) >= least
    }
  }

  /// Whether others doubt this account, find it out or do what it asks.
  ///
  /// The talk as a whole speaks of both sides, and who denies what was written in his own name says
  /// nothing of the other.
  private static func isNamedByOthers(_ analysis: StreamAnalysis) -> Bool {
    let sum = analysis.contributions.reduce(0) { sum, item in
      let isNamed =
        item.isWitnessed && item.family == .events
        && ![.talk, .talkHonest, .ownerBack, .notMeNow].contains(item.code)
      return sum + (isNamed ? item.weight * Calibration.weight(of: item.code) : 0)
    }
    return sum >= speaksClearly
  }

  /// Whether something was asked for or done on asking, or somebody says that it was not the owner.
  ///
  /// The course of a talk and another style together are no takeover. Story: a programmer who
  /// greeted a room and asked for the code that did not work was named taken over.
  private var isAskedOrDenied: Bool {
    analysis.contributions.contains { item in
      let rule = item.code.rule
      return item.weight > 0
        && (rule.asks || rule.answers || rule.discloses || item.code == .threat)
    }
  }

  private func has(_ holds: (GroundCode) -> Bool) -> Bool {
    codes.contains(where: holds)
  }

  /// The verdict for the person as a whole.
  func person(isStranger: Bool) -> Verdict {
    let lnLR = analysis.strength.lnLR
    if analysis.hasHistory {
      // At ten to one by the account's words and by others' there need be no asking that was
      // understood: languages differ, and what is asked for is new every year.
      let isClear = lnLR >= Self.clear && isSpokenOfByBoth
      if lnLR >= Self.named, sources >= 2, isAskedOrDenied || isClear, !yields {
        return .takeover
      }
    } else {
      let asks = has(\.rule.asks)
      let claims = has { $0 == .newNumberClaim }
      if isStranger || claims, asks, lnLR >= Self.undecided { return .impersonation }
      // Without a history only a disclosure says whose hand it was.
      let disclosed = has(\.rule.discloses)
      if disclosed, asks, lnLR >= Self.named, sources >= 2, !yields { return .takeover }
    }
    // Four to one of a single kind is worth a word about somebody whose history is known; less said
    // of a friend who asked for twenty euro that his account may have changed hands.
    // Nor is anybody undecided for a talk in which somebody else is the criminal. Story: the contact
    // who paid was, because the owner wrote to him that it had not been her.
    if analysis.hasHistory ? lnLR >= Self.named && isMeant : lnLR >= Self.undecided {
      return .inconclusive
    }
    // A lure sent from an account is nothing to call "no indications", whoever sent it.
    let isQuiet = analysis.weighed.codesGiven.isEmpty && analysis.weighed.luresSent.isEmpty
    return isQuiet ? .none : .inconclusive
  }

  /// The conversations that the stretch touches.
  var touched: [Int] {
    analysis.stream.byConversation.filter {
      isReached($0.key) && $0.value.contains(where: analysis.segment.contains)
    }
    .keys.sorted()
  }

  /// The finding for one account of the person.
  func finding(
    _ account: AccountID, person: Person, grounds: Grounds, moments: ChatMoments,
    isStranger: Bool, sensitivity: [Sensitivity], hypotheses: [Hypothesis]
  ) -> AccountFinding {
    let own = analysis.stream.byConversation[account.conversation] ?? []
    let whole = self.person(isStranger: isStranger)
    let inside = isReached(account.conversation) ? own.filter(analysis.segment.contains) : []
    let episodes = inside.isEmpty ? [] : analysis.episodes.map { own.filter($0.contains) }
    let concerned = !inside.isEmpty
    // A code given away is a risk; where the takeover is found elsewhere it is only its cause.
    let isRisk = risks.contains(account.conversation) && whole != .takeover
    let verdict: Verdict = concerned ? whole : isRisk ? .inconclusive : .none
    let onset =
      verdict == .none ? nil : moments.moment(own, isWhole: verdict == .impersonation)
    let end = analysis.end
    let back =
      verdict == .takeover || verdict == .inconclusive
      ? own.first { $0 >= end } : nil
    let isNamed = verdict == .takeover || verdict == .impersonation
    // The strength is that of the stretch; an account it does not touch has none.
    let isWeighed = concerned || person.accounts.count == 1
    let log10LR = isWeighed ? LikelihoodRatio.log10Combined(analysis.strength.lnLR) : 0
    return AccountFinding(
      account: account, verdict: verdict, log10LR: log10LR, score: analysis.strength.score,
      families: families(concerned: concerned), onset: isNamed ? onset : nil,
      candidate: isNamed ? nil : onset,
      return: isNamed && concerned ? back.map { analysis.stream.entries[$0] } : nil,
      episodes: isNamed ? episodes.compactMap { episode($0, verdict, moments) } : [],
      grounds: grounds.supporting(account, concerned: concerned),
      counterGrounds: grounds.opposing(
        account, own: own, verdict: verdict, yields: yields && concerned),
      hypotheses: isWeighed ? hypotheses : [],
      sensitivity: sensitivity,
      curve: moments.curve(own), messages: analysis.typedByConversation[account.conversation] ?? 0)
  }

  private func families(concerned: Bool) -> [EvidenceFamily: Double] {
    var result: [EvidenceFamily: Double] = [:]
    for family in EvidenceFamily.allCases {
      let ln = concerned ? analysis.strength.families[family] ?? 0 : 0
      result[family] = LikelihoodRatio.log10(ln, cap: family)
    }
    return result
  }

  /// A stretch with whose hand wrote each message: all of it where the account is a stranger's.
  private func episode(
    _ positions: [Int], _ verdict: Verdict, _ moments: ChatMoments
  ) -> Episode? {
    guard let first = positions.first, let last = positions.last else { return nil }
    let entries = analysis.stream.entries
    return Episode(
      first: entries[first], last: entries[last],
      writers: positions.map {
        Episode.Writer(
          entry: entries[$0],
          otherHand: verdict == .impersonation ? 1 : moments.otherHand($0))
      })
  }
}
