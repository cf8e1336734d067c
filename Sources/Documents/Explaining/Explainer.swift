import Evidence
import Records
import Wording

/// Says how strong a finding is, what it hangs on and what it lacks; for reports and `explain`.
///
/// It gives pieces and blocks, so that names of entries become links where the output has them.
struct Explainer {
  let language: ReportLanguage
  let bounds: StatedCalibration.Bounds
  /// How an entry is named.
  let reference: (EntryID) -> Piece

  func say(_ phrase: Phrase, _ values: [String: [Piece]] = [:]) -> [Piece] {
    Template.pieces(Wording.phrase(phrase, language), values)
  }

  func prose(_ text: String) -> [Piece] { [.prose(text)] }

  /// `32`, `1/6`, and `≥ 32` at its bound.
  func ratio(_ log10LR: Double) -> String {
    let log = bounds.bounded(log10LR)
    let number = Numbers.ratio(log10: log, language)
    let text = log < -0.02 ? "1/" + number : number
    guard bounds.isReached(log) else { return text }
    return (log < 0 ? "≤ " : "≥ ") + text
  }

  /// The likelihood ratio of the whole in numbers and in words.
  func strength(_ log: Double, name: Piece, chat: Piece) -> [Piece] {
    strength(log, name: name, chats: [chat])
  }

  /// The same of one account in several chats.
  func strength(_ log: Double, name: Piece, chats: [Piece]) -> [Piece] {
    let bounded = bounds.bounded(log)
    let step = VerbalScale.step(log10LR: bounded, language)
    let isCapped = bounds.isReached(log)
    let (sentence, scale): (Phrase, Phrase) =
      if step == .neither {
        (.conclusionEven, .scaleEven)
      } else if log > 0 {
        (isCapped ? .conclusionForCapped : .conclusionFor, .scaleFor)
      } else {
        (isCapped ? .conclusionAgainstCapped : .conclusionAgainst, .scaleAgainst)
      }
    let values: [String: [Piece]] = [
      "name": [name], "chat": chats,
      "ratio": [.strong(Numbers.ratio(log10: bounded, language))],
      "term": [.strong(Wording.scale(step, language))],
    ]
    return say(sentence, values) + [.prose(" ")] + say(scale, values)
  }
}

// Grounds by what they say.
extension Explainer {
  /// The counter-grounds of one bearing, in their order; what was weighed and came out low stands
  /// among what speaks against.
  static func grounds(_ account: AccountFinding, _ bearing: GroundCode.Bearing) -> [Ground] {
    account.counterGrounds.filter {
      $0.code.traits.bearing == bearing
        || bearing == .opposing && $0.code.traits.bearing == .supporting
    }
  }

  /// Signs without a sentence of their own that are neither among the grounds nor read anywhere in
  /// the chat.
  ///
  /// Story: a call was evaded with .75 among the facts, its weight spoke against, and so the same
  /// report said that no evaded call had been found.
  static func missingSigns(_ account: AccountFinding, read: Set<EventKind>) -> [GroundCode] {
    guard account.verdict != .none else { return [] }
    let found = Set((account.grounds + account.counterGrounds).map(\.code))
    return GroundCode.lookedFor.filter { code in
      // One sentence says of a whole topic that nothing was found.
      let isSaid = code.traits.topic.map { found.contains(GroundCode.absence(of: $0)) } ?? false
      let isRead = code.traits.event.map(read.contains) ?? false
      return !found.contains(code) && !isSaid && !isRead
    }
  }

  /// "Also looked for", nil when nothing is missing.
  func missingSigns(_ account: AccountFinding, read: Set<EventKind>) -> [Piece]? {
    let signs = Self.missingSigns(account, read: read).compactMap { code in
      code.traits.event.map { Wording.event($0, language: language) }
    }
    guard !signs.isEmpty else { return nil }
    return say(.notFoundAlso, ["signs": prose(signs.joined(separator: "; "))])
  }
}

// Rival explanations.
extension Explainer {
  /// What the first explanation is worth against another, in words.
  func standing(_ hypothesis: Hypothesis, first: Hypothesis) -> [Piece] {
    guard hypothesis != first else { return say(.hypothesisFirst) }
    let difference = StatedBounds.difference(first.log10LR, hypothesis.log10LR)
    guard difference >= 0.30 else { return say(.hypothesisEven) }
    // A value at its bound may lie further out, so the difference is a least value.
    let isLeast = bounds.isReached(first.log10LR) || bounds.isReached(hypothesis.log10LR)
    return say(
      isLeast ? .hypothesisWorseCapped : .hypothesisWorse,
      ["ratio": prose(Numbers.ratio(log10: difference, language))])
  }
}

// What would be needed.
extension Explainer {
  /// One thing that is lacking.
  enum Lack {
    case text(messages: String, needed: String)
    case history(messages: String, needed: String)
    case family(EvidenceFamily)
    case clearer
    case chats
    case outside

    /// Its stable name in data.
    var dataName: String {
      switch self {
      case .text: "more-text"
      case .history: "history"
      case .family: "second-family"
      case .clearer: "clearer-evidence"
      case .chats: "chats-of-contacts"
      case .outside: "data-from-outside"
      }
    }
  }

  /// What an undecided account lacks, and any account with too little text; else nothing.
  static func lacks(_ account: AccountFinding) -> [Lack] {
    func numbers(_ code: GroundCode) -> (messages: String, needed: String)? {
      guard let facts = account.counterGrounds.first(where: { $0.code == code })?.facts,
        let messages = facts.first(where: { $0.key == "messages" })?.value,
        let needed = facts.first(where: { $0.key == "needed" })?.value
      else { return nil }
      return (messages, needed)
    }
    var lacks: [Lack] = []
    if let text = numbers(.styleTooLittle) {
      lacks.append(.text(messages: text.messages, needed: text.needed))
    }
    if let history = numbers(.noHistory) {
      lacks.append(.history(messages: history.messages, needed: history.needed))
    }
    guard account.verdict == .inconclusive else { return lacks }
    let speaking = EvidenceFamily.allCases.filter { (account.families[$0] ?? 0) >= 0.30 }
    if speaking.isEmpty { lacks.append(.clearer) }
    if speaking.count == 1, let family = speaking.first { lacks.append(.family(family)) }
    return lacks + [.chats, .outside]
  }

  /// The same in words.
  func words(_ lack: Lack) -> [Piece] {
    switch lack {
    case .text(let messages, let needed):
      say(.neededText, ["messages": [.evidence(messages)], "needed": [.evidence(needed)]])
    case .history(let messages, let needed):
      say(.neededHistory, ["messages": [.evidence(messages)], "needed": [.evidence(needed)]])
    case .family(let family):
      say(.neededFamily, ["family": prose(Wording.family(family, language: language))])
    case .clearer: say(.neededClearer)
    case .chats: say(.neededChats)
    case .outside: say(.neededOutside)
    }
  }
}

// Where the numbers come from.
extension Explainer {
  /// Name, day, cases, cost and hashes of the calibration, and for an expert what it rests on.
  func words(_ calibration: CalibrationIdentity?) -> [Piece] {
    guard let calibration else { return say(.calibrationMissing) }
    func short(_ hash: String) -> [Piece] {
      [.code(hash.count > 20 ? hash.prefix(8) + "…" + hash.suffix(8) : hash)]
    }
    let values: [String: [Piece]] = [
      "name": [.code(calibration.name)], "date": prose(calibration.date),
      "with": prose(Numbers.grouped(calibration.cases.with, language)),
      "without": prose(Numbers.grouped(calibration.cases.without, language)),
      "cllr": prose(Numbers.hundredths(calibration.cllr, language)),
      "min": prose(Numbers.hundredths(calibration.cllrMin, language)),
      "tuning": short(calibration.tuning), "calibration": short(calibration.calibration),
    ]
    return say(.calibrationParagraph, values) + [.prose(" ")] + say(.calibrationFit)
  }
}
