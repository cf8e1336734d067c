import Evidence

/// From the weighed evidence of a person to a verdict for each of the accounts.
///
/// `takeover` needs two independent families and a history to compare with; without a history only
/// events that cannot be the owner's (a disclosure, a discovery) carry it. A bare number or a "this
/// is my new number" without history is an impersonation: no account changed hands.
struct Verdicts {
  let file: CaseFile
  let analysis: StreamAnalysis

  /// log10 LR from which evidence of one family alone is worth calling undecided.
  private static let undecided = 0.7
  /// Own messages outside the stretch needed to speak of a usual writer.
  static let neededHistory = 15

  /// ln LR within the stretch from which a family counts as speaking.
  ///
  /// Money needs more than one payment link: people send those to each other all day.
  private static func speaks(_ family: EvidenceFamily) -> Double {
    switch family {
    case .style, .behaviour: 0.7
    case .events: 1.1
    case .money: 1.6
    }
  }

  /// Families that speak for another hand within the stretch.
  private var speaking: [EvidenceFamily] {
    EvidenceFamily.allCases.filter { family in
      (analysis.segmentWeights[family] ?? 0) >= Self.speaks(family)
    }
  }

  private func has(_ codes: Set<String>) -> Bool {
    analysis.weighed.contributions.contains {
      codes.contains($0.code) && analysis.segment.contains($0.position)
    }
  }

  /// The verdict for the person as a whole.
  func person(isStranger: Bool) -> Verdict {
    let log10LR = LikelihoodRatio.log10Combined(analysis.lnLR)
    let asks = has(["money-request", "payment-details", "identifier-new", "code-request"])
    let hasHistory = analysis.history >= Self.neededHistory
    if hasHistory {
      if log10LR >= 1, speaking.count >= 2 { return .takeover }
    } else {
      let claims = has(["new-number-claim"])
      if isStranger || claims, asks, log10LR >= 1 { return .impersonation }
      let disclosed = has(["owner-back", "contact-discovery"])
      if disclosed, asks, log10LR >= 1, speaking.count >= 2 { return .takeover }
    }
    if log10LR >= Self.undecided { return .inconclusive }
    return analysis.weighed.codesGiven.isEmpty ? .none : .inconclusive
  }

  /// The finding for one account of the person.
  func finding(_ account: AccountID, person: Person, grounds: Grounds) -> AccountFinding {
    let own = analysis.stream.byConversation[account.conversation] ?? []
    let sender = file.conversations[account.conversation].senders[account.sender]
    let whole = self.person(isStranger: sender.isPhoneNumber || sender.isPushName)
    let inside = own.filter(analysis.segment.contains)
    let concerned = !inside.isEmpty
    let gaveCode = analysis.weighed.codesGiven.contains {
      $0.conversation == account.conversation
    }
    // A code given away is a risk; where the takeover is found elsewhere it is only its cause.
    let isRisk = gaveCode && whole != .takeover
    let verdict: Verdict = concerned ? whole : isRisk ? .inconclusive : .none
    let onset = verdict == .none ? nil : onset(own: own, inside: inside, verdict)
    let back =
      verdict == .takeover || verdict == .inconclusive
      ? own.first { $0 >= analysis.segment.upperBound } : nil
    let isNamed = verdict == .takeover || verdict == .impersonation
    let log10LR =
      concerned || person.accounts.count == 1
      ? LikelihoodRatio.log10Combined(analysis.lnLR) : 0
    return AccountFinding(
      account: account, verdict: verdict, log10LR: log10LR, score: analysis.lnLR,
      families: families(concerned: concerned), onset: isNamed ? onset : nil,
      candidate: isNamed ? nil : onset,
      return: isNamed && concerned ? back.map { analysis.stream.entries[$0] } : nil,
      episodes: episodes(inside, isNamed: isNamed),
      grounds: grounds.supporting(account, concerned: concerned),
      counterGrounds: grounds.opposing(account, own: own, verdict: verdict),
      hypotheses: Hypotheses.weigh(analysis, hasHistory: analysis.history >= Self.neededHistory),
      curve: curve(own), messages: analysis.typedByConversation[account.conversation] ?? 0)
  }

  private func families(concerned: Bool) -> [EvidenceFamily: Double] {
    var result: [EvidenceFamily: Double] = [:]
    for family in EvidenceFamily.allCases {
      let ln = concerned ? analysis.segmentWeights[family] ?? 0 : 0
      result[family] = LikelihoodRatio.log10(ln, cap: family)
    }
    return result
  }

  private func onset(own: [Int], inside: [Int], _ verdict: Verdict) -> Onset? {
    guard let first = inside.first else { return nil }
    let entries = analysis.stream.entries
    let start = verdict == .impersonation ? own.first ?? first : first
    let set = analysis.turnover.highestDensitySet.filter {
      entries[$0].conversation == entries[start].conversation
    }
    let low = min(set.first ?? start, start)
    let high = max(set.last ?? start, start)
    return Onset(
      entry: entries[start], first: entries[low], last: entries[high],
      setSize: max(1, set.count))
  }

  private func episodes(_ inside: [Int], isNamed: Bool) -> [Episode] {
    guard isNamed, let first = inside.first, let last = inside.last else { return [] }
    return [
      Episode(first: analysis.stream.entries[first], last: analysis.stream.entries[last])
    ]
  }

  private func curve(_ own: [Int]) -> [CurvePoint] {
    guard analysis.stream.count >= 3 else { return [] }
    var style: [Int: Double] = [:]
    if let reading = analysis.style {
      for (index, position) in analysis.typed.enumerated() {
        style[position] = reading.perMessage[index]
      }
    }
    return own.map {
      CurvePoint(
        entry: analysis.stream.entries[$0], style: style[$0],
        onset: analysis.turnover.onset[$0], otherHand: analysis.turnover.otherHand[$0])
    }
  }
}

/// The rival explanations, each credited with the families it predicts.
///
/// A first version: sums of the capped family weights, not full emission tables.
enum Hypotheses {
  /// log10 LR of each explanation against "the usual writer wrote all of it", strongest first.
  static func weigh(_ analysis: StreamAnalysis, hasHistory: Bool) -> [Hypothesis] {
    func part(_ family: EvidenceFamily) -> Double {
      LikelihoodRatio.log10(analysis.segmentWeights[family] ?? 0, cap: family)
    }
    let notices = analysis.weighed.contributions
      .filter {
        $0.isPin && analysis.segment.lowerBound == $0.position && $0.code != "code-given-away"
      }
      .reduce(0) { $0 + $1.weight }
    let joint = LikelihoodRatio.log10Combined(analysis.lnLR)
    let style = part(.style)
    let rows = [
      ("takeover", hasHistory ? joint : joint - 1),
      ("impersonation", hasHistory ? -2 : joint),
      // A loan by the owner explains the money, not a foreign style.
      ("owner-borrows", part(.money) - max(0, style)),
      // A relative on the phone explains the style, not the money.
      ("relative", style + part(.behaviour) - max(0, part(.money))),
      // A new phone explains the notice and nothing else.
      (
        "new-phone",
        LikelihoodRatio.log10(notices, cap: .events) - max(0, style) - max(0, part(.money))
      ),
      ("usual-writer", 0),
    ]
    return rows.map { Hypothesis(name: $0.0, log10LR: $0.1) }
      .sorted { ($1.log10LR, $0.name) < ($0.log10LR, $1.name) }
  }
}
