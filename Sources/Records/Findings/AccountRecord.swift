package import Evidence

/// `accounts[]`: what the data supports about one sender of one conversation.
///
/// `onset` is null unless another hand was found; an inconclusive account keeps its best moment as
/// `candidate`. `score` and `sensitivity` came with later versions and may be missing.
package struct AccountRecord: Record {
  enum Key: String, RecordKey {
    case conversation, name, verdict, log10LR, score, messages, person, onset, candidate
    case `return`, episodes, families, grounds, counterGrounds, hypotheses, sensitivity
  }

  /// Its conversation.
  package let chat: ChatName
  /// Its name.
  package let name: String
  /// What the data supports.
  package let verdict: Verdict
  let log10LR: Double
  let score: Double?
  let messages: Int
  /// Identifier of the person whose account it is.
  package let person: String?
  /// The moment, for a takeover and an impersonation.
  package let onset: OnsetRecord?
  /// The best moment of an inconclusive account.
  package let candidate: OnsetRecord?
  let back: MomentRecord?
  let episodes: [EpisodeRecord]
  let families: [EvidenceFamily: Double]
  let grounds: [GroundRecord]
  let counterGrounds: [GroundRecord]
  let hypotheses: [HypothesisRecord]
  let sensitivity: [SensitivityRecord]

  init(_ account: AccountFinding, _ source: FindingsSource) {
    chat = source.chat(account.account.conversation)
    name = source.name(account.account)
    verdict = account.verdict
    log10LR = account.log10LR
    score = account.score
    messages = account.messages
    person = source.person(account.account)
    let isFound = account.verdict == .takeover || account.verdict == .impersonation
    onset = (isFound ? account.onset : nil).map { OnsetRecord($0, source) }
    candidate = (account.verdict == .inconclusive ? account.candidate ?? account.onset : nil)
      .map { OnsetRecord($0, source) }
    back = account.return.map { MomentRecord($0, source) }
    episodes = account.episodes.map { EpisodeRecord($0, source) }
    families = account.families
    grounds = account.grounds.map { GroundRecord($0, source) }
    counterGrounds = account.counterGrounds.map { GroundRecord($0, source) }
    hypotheses = account.hypotheses.map { HypothesisRecord($0) }
    // The rows speak of the person; of an account in which nothing was found they say nothing.
    sensitivity =
      account.verdict == .none ? [] : account.sensitivity.map { SensitivityRecord($0, source) }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    var fields = fields
    chat = try fields.chat(Key.conversation)
    fields.here = chat
    name = try fields.text(Key.name)
    verdict = try fields.name(Key.verdict)
    log10LR = try fields.number(Key.log10LR)
    score = try fields.optionalNumber(Key.score)
    messages = try fields.integer(Key.messages)
    person = try fields.optionalText(Key.person)
    onset = try fields.optionalRecord(Key.onset)
    candidate = try fields.optionalRecord(Key.candidate)
    back = try fields.optionalRecord(Key.return)
    episodes = try fields.list(Key.episodes)
    families = try fields.object(Key.families).families()
    grounds = try fields.list(Key.grounds)
    counterGrounds = try fields.list(Key.counterGrounds)
    hypotheses = try fields.list(Key.hypotheses)
    sensitivity = try fields.optionalList(Key.sensitivity) ?? []
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field(Key.conversation, chat.id)
      json.field(Key.name, name)
      json.field(Key.verdict, name: verdict)
      json.field(Key.log10LR, log10LR)
      json.field(Key.score, score)
      json.field(Key.messages, messages)
      json.field(Key.person, person)
      json.field(Key.onset, record: onset)
      json.field(Key.candidate, record: candidate)
      json.field(Key.return, record: back)
      json.list(Key.episodes, episodes)
      json.field(Key.families, families: families)
      json.list(Key.grounds, grounds)
      json.list(Key.counterGrounds, counterGrounds)
      json.list(Key.hypotheses, hypotheses)
      json.list(Key.sensitivity, sensitivity)
    }
  }

  /// The result as evidence; which sender of the conversation it is, the file does not say.
  package var finding: AccountFinding {
    AccountFinding(
      account: AccountID(conversation: chat.index, sender: 0), verdict: verdict, log10LR: log10LR,
      score: score ?? 0, families: families, onset: onset?.onset, candidate: candidate?.onset,
      return: back?.id, episodes: episodes.map(\.episode), grounds: grounds.map(\.ground),
      counterGrounds: counterGrounds.map(\.ground), hypotheses: hypotheses.map(\.hypothesis),
      sensitivity: sensitivity.map(\.sensitivity), curve: [], messages: messages)
  }

  /// Every entry it names with its time, where the file gives one.
  package var moments: [MomentRecord] {
    [onset?.moment, candidate?.moment, back].compactMap(\.self)
  }

  /// Every other entry it names.
  package var places: [PlaceRecord] {
    (grounds + counterGrounds).flatMap(\.places) + sensitivity.flatMap(\.places)
  }
}

/// `accounts[].episodes[]`: a stretch by another hand, both ends included.
struct EpisodeRecord: Record {
  enum Key: String, RecordKey { case firstLine, lastLine, firstEntry, lastEntry, writers }

  let episode: Episode
  let firstLine: Int?
  let lastLine: Int?

  init(_ episode: Episode, _ source: FindingsSource) {
    self.episode = episode
    firstLine = source.line(episode.first)
    lastLine = source.line(episode.last)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    firstLine = try fields.optionalInteger(Key.firstLine)
    lastLine = try fields.optionalInteger(Key.lastLine)
    let writers: [WriterRecord] = try fields.optionalList(Key.writers) ?? []
    episode = Episode(
      first: try fields.entry(Key.firstEntry), last: try fields.entry(Key.lastEntry),
      writers: writers.map(\.writer))
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.firstLine, firstLine)
      json.field(Key.lastLine, lastLine)
      json.field(Key.firstEntry, episode.first.entry + 1)
      json.field(Key.lastEntry, episode.last.entry + 1)
      json.list(Key.writers, episode.writers.map { WriterRecord(writer: $0) })
    }
  }
}

/// `accounts[].episodes[].writers[]`: whose hand wrote one message, as a probability.
struct WriterRecord: Record {
  enum Key: String, RecordKey { case entry, otherHand }

  let writer: Episode.Writer

  init(writer: Episode.Writer) { self.writer = writer }

  init(from fields: RecordFields) throws(RecordFault) {
    writer = Episode.Writer(
      entry: try fields.entry(Key.entry), otherHand: try fields.number(Key.otherHand))
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.entry, writer.entry.entry + 1)
      json.field(Key.otherHand, writer.otherHand)
    }
  }
}

/// `accounts[].hypotheses[]`: a rival explanation with its weight.
struct HypothesisRecord: Record {
  enum Key: String, RecordKey { case name, log10LR }

  let hypothesis: Hypothesis

  init(_ hypothesis: Hypothesis) { self.hypothesis = hypothesis }

  init(from fields: RecordFields) throws(RecordFault) {
    hypothesis = Hypothesis(
      name: try fields.name(Key.name), log10LR: try fields.number(Key.log10LR))
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.name, name: hypothesis.name)
      json.field(Key.log10LR, hypothesis.log10LR)
    }
  }
}
