import Evidence
import Wording

/// The verdict on each account, how many were asked for what, and where it was to go.
struct ShortSection: Section {
  static let id = "short"
  static let title = Phrase.sectionShort
  let context: ReportContext

  func blocks() -> [Block] {
    if file.conversations.isEmpty {
      let values: [String: [Piece]] = ["section": [.prose(say(.sectionQuality))]]
      return [.verdict(.inconclusive, say(.shortNothingRead, values))]
    }
    var blocks = told.map { Block.verdict($0.verdict, verdictSentence($0)) }
    if told.isEmpty {
      blocks.append(.verdict(.none, [.prose(say(.shortNone))]))
      blocks.append(prose(.shortNoneProves))
    }
    let points = shortPoints()
    if !points.isEmpty { blocks.append(.list(points)) }
    blocks.append(prose(.shortOpinion))
    return blocks
  }

  /// The sentence of a verdict with the names as evidence.
  func verdictSentence(_ account: AccountFinding) -> [Piece] {
    let onset = account.verdict == .inconclusive ? account.candidate : account.onset
    var values: [String: [Piece]] = [
      "name": [name(account.account)], "chat": [title(account.account.conversation)],
    ]
    if let onset {
      values["moment"] = [.strong(moment(file.entry(onset.entry).time))]
      values["message"] = [reference(onset.entry)]
    }
    return say(Wording.shortPhrase(account.verdict, hasMoment: onset != nil), values)
  }

  private func shortPoints() -> [[Piece]] {
    var points: [[Piece]] = []
    for account in told {
      guard let back = account.return else { continue }
      points.append(
        say(
          .shortReturn,
          [
            "name": [name(account.account)], "moment": [.prose(moment(file.entry(back).time))],
            "message": [reference(back)],
          ]))
    }
    points += stretchPoints()
    let clear = findings.accounts.count - told.count
    if !told.isEmpty && clear > 0 { points.append(say(.shortOthers, ["count": number(clear)])) }
    let notices = (file.notices + findings.notices).filter { $0.severity > .info }.count
    if notices > 0 {
      points.append(
        say(
          .shortNotices,
          ["count": number(notices), "section": [.prose(say(.sectionQuality))]]))
    }
    return points
  }
}
