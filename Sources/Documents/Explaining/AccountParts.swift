import Evidence
import Wording

/// Grounds under one heading, as the report and the explanation list them.
struct GroundPart {
  /// The heading.
  let title: Phrase
  /// What stands under it.
  let grounds: [Ground]
  /// What is said where there are none; nil where the heading is left out then.
  var none: Phrase?
  /// Sentences below.
  var notes: [Phrase] = []
}

// What is told of one account, by the report as by `explain`: the parts, their order, their words.
// Only how a ground is laid out is the output's own.
extension Explainer {
  /// Most episodes named; of more the rest is counted.
  private static let episodes = 20

  /// Grounds for, against, and what limits the result, in the order in which they are told.
  static func parts(of account: AccountFinding) -> [GroundPart] {
    [
      GroundPart(
        title: .groundsHeading, grounds: account.grounds, none: .groundsNone,
        notes: notes(account.grounds)),
      GroundPart(
        title: .againstHeading, grounds: grounds(account, .opposing), none: .counterGroundsNone),
      GroundPart(title: .limitingHeading, grounds: grounds(account, .limiting)),
    ].filter { !$0.grounds.isEmpty || $0.none != nil }
  }

  /// How to read the weights, and that some of them were chosen and not measured.
  private static func notes(_ grounds: [Ground]) -> [Phrase] {
    let weighed = grounds.filter { $0.weight != nil }
    return (weighed.isEmpty ? [] : [.explainWeights])
      + (weighed.contains(where: \.code.isJudged) ? [.groundsJudged] : [])
  }

  /// Where the other hand begins, or may; nil where no moment is named.
  func onset(_ account: AccountFinding, _ time: (EntryID) -> String) -> [Piece]? {
    let isOpen = account.verdict == .inconclusive
    guard let onset = isOpen ? account.candidate : account.onset else { return nil }
    return say(
      isOpen ? .accountCandidate : .accountOnset,
      ["message": [reference(onset.entry)], "moment": prose(time(onset.entry))])
  }

  /// Its stretches, each with the first and last message.
  func episodes(_ account: AccountFinding) -> [[Piece]] {
    guard account.verdict != .inconclusive else { return [] }
    var points = account.episodes.prefix(Self.episodes).map { episode in
      say(
        .accountEpisode,
        ["first": [reference(episode.first)], "last": [reference(episode.last)]])
    }
    let rest = account.episodes.count - Self.episodes
    if rest > 0 { points.append(say(.andMore, ["count": prose(Numbers.grouped(rest, language))])) }
    return points
  }

  /// That the usual writer is back, or never is; nil where nothing is said of it.
  func back(_ account: AccountFinding, _ time: (EntryID) -> String) -> [Piece]? {
    if let back = account.return {
      return say(
        .accountReturn, ["message": [reference(back)], "moment": prose(time(back))])
    }
    return account.verdict == .inconclusive ? nil : say(.accountNoReturn)
  }

  /// What was searched for without being found; nil where nothing was.
  ///
  /// - Parameter read: the kinds read anywhere in the chat: those are not missing.
  func notFound(
    _ account: AccountFinding, read: Set<EventKind>
  ) -> (absent: [Ground], signs: [Piece]?)? {
    let absent = Self.grounds(account, .absent)
    let signs = missingSigns(account, read: read)
    return absent.isEmpty && signs == nil ? nil : (absent, signs)
  }
}
