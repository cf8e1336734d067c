import Evidence
import Story
import Wording

/// One verdict a person, what happened in order of time, and where the money was to go.
///
/// Told over all chats and apps: whoever reads no further must see the chain, not a box for each
/// file. Every line says what a chat holds or what the data supports, and accuses nobody.
struct ShortSection: Section {
  static let id = "short"
  static let title = Phrase.sectionShort
  let context: ReportContext

  func blocks() -> [Block] {
    if file.conversations.isEmpty {
      let values: [String: [Piece]] = ["section": [.prose(say(.sectionQuality))]]
      return [.verdict(.inconclusive, say(.shortNothingRead, values))]
    }
    var blocks = verdicts()
    if told.isEmpty {
      blocks.append(.verdict(.none, [.prose(say(.shortNone))]))
      blocks.append(prose(.shortNoneProves))
    }
    // Whom, how much and where to: before the table, so that the first page answers it.
    let points = shortPoints()
    if !points.isEmpty { blocks.append(.list(points)) }
    blocks += storyBlocks()
    blocks.append(prose(.shortOpinion))
    return blocks
  }

  /// A sentence for each person with a finding, the first in time first.
  private func verdicts() -> [Block] {
    let persons = scene.flaggedPersons
    var blocks = persons.prefix(Length.verdicts).map { accounts in
      Block.verdict(accounts[0].verdict, verdictSentence(accounts))
    }
    let rest = persons.count - Length.verdicts
    if rest > 0 {
      let values = ["count": number(rest), "section": cells(say(.sectionAccounts))]
      blocks.append(.paragraph(say(.personsMore, values)))
    }
    return blocks
  }

  /// The sentence of a person's verdict, with the names as evidence.
  func verdictSentence(_ accounts: [AccountFinding]) -> [Piece] {
    let first = accounts[0]
    let onset = first.verdict == .inconclusive ? first.candidate : first.onset
    var values: [String: [Piece]] = ["name": [name(first.account)]]
    var chats: [Piece] = []
    for account in accounts.prefix(Length.chats) {
      if !chats.isEmpty { chats.append(.prose(", ")) }
      chats += [
        .prose(file.conversations[account.account.conversation].id + " "),
        title(account.account.conversation),
      ]
    }
    let rest = accounts.count - Length.chats
    if rest > 0 {
      chats.append(.prose(", " + Wording.phrase(.andMore, [Fact("count", rest)], language)))
    }
    values["chats"] = chats
    if let onset {
      values["moment"] = [.strong(moment(file.entry(onset.entry).time))]
      values["message"] = [reference(onset.entry)]
    }
    let span = story.span(of: accounts.map(\.account))
    if let span { addSpan(span, to: &values) }
    let phrase: CasePhrase =
      switch first.verdict {
      case .takeover: span?.back == nil ? .personTakeover : .personTakeoverBetween
      case .impersonation: .personImpersonation
      case .inconclusive, .none:
        onset == nil ? .personInconclusiveNoMoment : .personInconclusive
      }
    return say(phrase, values)
  }

  /// From when to when, and what stands in the chats before it.
  private func addSpan(_ span: HandSpan, to values: inout [String: [Piece]]) {
    let begin = file.entry(span.first).time
    func add(_ key: String, _ entry: EntryID?) {
      guard let entry else { return }
      values[key] = [.strong(moment(file.entry(entry).time, after: begin))]
      values[key + "Message"] = [reference(entry)]
    }
    values["moment"] = [.strong(moment(begin))]
    values["message"] = [reference(span.first)]
    add("back", span.back)
    if span.last != span.first { add("last", span.last) }
    add("meanwhile", span.meanwhile)
    guard let sign = span.sign, case .event(let kind) = sign.what else { return }
    values["sign"] = cells(Wording.event(kind, language: language))
    add("signTime", sign.entry)
  }

  private func shortPoints() -> [[Piece]] {
    var points = stretchPoints()
    for sides in story.sides where !sides.differences.isEmpty { points.append(sidesPoint(sides)) }
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

  /// That two exports of one chat do not tell the same.
  private func sidesPoint(_ sides: SidesStory) -> [Piece] {
    say(
      .shortSides,
      [
        "first": cells(file.conversations[sides.sides.first].id),
        "second": cells(file.conversations[sides.sides.second].id),
        "onlyFirst": number(sides.count(.onlyFirst)),
        "onlySecond": number(sides.count(.onlySecond)),
        "text": number(sides.count(.otherText)), "time": number(sides.count(.otherTime)),
        "clock": cells(String(sides.sides.clockOffset)),
        "section": cells(say(.sectionSides)),
      ])
  }
}
