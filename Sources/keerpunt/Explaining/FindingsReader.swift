import Documents
import Evidence

/// Turns the fields of one account back into a finding.
struct FindingsReader {
  let chats: FindingsChats
  /// Lines and times met so far.
  private(set) var places: FindingsPlaces

  init(chats: FindingsChats, places: FindingsPlaces) {
    self.chats = chats
    self.places = places
  }

  /// Reads one account.
  mutating func account(
    _ fields: FindingsFields
  ) throws(FindingsFile.Malformed) -> AccountFinding {
    let chat = try fields.text("conversation")
    var families: [EvidenceFamily: Double] = [:]
    let strengths = try fields.object("families")
    for family in EvidenceFamily.allCases {
      families[family] = try strengths.optionalNumber(family.rawValue)
    }
    var episodes: [Episode] = []
    for item in try fields.list("episodes") {
      episodes.append(
        Episode(
          first: try chats.entry(item.integer("firstEntry"), in: chat),
          last: try chats.entry(item.integer("lastEntry"), in: chat)))
    }
    var hypotheses: [Hypothesis] = []
    for item in try fields.list("hypotheses") {
      hypotheses.append(
        Hypothesis(
          name: try item.name("name", HypothesisName.self), log10LR: try item.number("log10LR")))
    }
    let back = try fields.optionalObject("return")
    return AccountFinding(
      // Which sender of the conversation it is plays no part in an explanation.
      account: AccountID(conversation: try chats.index(chat), sender: 0),
      verdict: try fields.name("verdict", Verdict.self), log10LR: try fields.number("log10LR"),
      score: try fields.optionalNumber("score") ?? 0, families: families,
      onset: try onset(fields.optionalObject("onset"), chat),
      candidate: try onset(fields.optionalObject("candidate"), chat),
      return: try back.map { item throws(FindingsFile.Malformed) in
        try places.read(item, chats, in: chat)
      }, episodes: episodes, grounds: try grounds(fields.list("grounds")),
      counterGrounds: try grounds(fields.list("counterGrounds")), hypotheses: hypotheses,
      sensitivity: try sensitivity(fields), curve: [], messages: try fields.integer("messages"))
  }

  private mutating func onset(
    _ fields: FindingsFields?, _ chat: String
  ) throws(FindingsFile.Malformed) -> Onset? {
    guard let fields else { return nil }
    let interval = try fields.object("interval")
    return Onset(
      entry: try places.read(fields, chats, in: chat),
      first: try chats.entry(interval.integer("firstEntry"), in: chat),
      last: try chats.entry(interval.integer("lastEntry"), in: chat),
      setSize: try interval.optionalInteger("setSize") ?? 1,
      isLeftCensored: interval.has("leftCensored"))
  }

  private mutating func grounds(
    _ list: [FindingsFields]
  ) throws(FindingsFile.Malformed) -> [Ground] {
    var grounds: [Ground] = []
    for item in list {
      var entries: [EntryID] = []
      for place in try item.list("entries") { entries.append(try places.read(place, chats)) }
      guard let first = entries.first else { throw FindingsFile.Malformed() }
      let facts = try item.object("facts").texts().map { Fact($0.key, $0.value) }
      grounds.append(
        Ground(
          try item.name("code", GroundCode.self), try item.name("family", EvidenceFamily.self),
          weight: try item.optionalNumber("weight"), at: first, and: Array(entries.dropFirst()),
          facts: facts))
    }
    return grounds
  }

  private mutating func sensitivity(
    _ fields: FindingsFields
  ) throws(FindingsFile.Malformed) -> [Sensitivity] {
    guard fields.has("sensitivity") else { return [] }
    var rows: [Sensitivity] = []
    for item in try fields.list("sensitivity") {
      let change: Sensitivity.Change =
        switch try item.text("change") {
        case "without-family":
          .withoutFamily(try item.name("family", EvidenceFamily.self))
        case "without-entry": .withoutEntry(try places.read(item, chats))
        case "clock": .clockMoved(hours: try hours(item))
        default: throw FindingsFile.Malformed()
        }
      var onset: EntryID?
      if let place = try item.optionalObject("onset") { onset = try places.read(place, chats) }
      rows.append(
        Sensitivity(
          change: change, verdict: try item.name("verdict", Verdict.self),
          log10LR: try item.number("log10LR"), onset: onset))
    }
    return rows
  }

  private func hours(_ item: FindingsFields) throws(FindingsFile.Malformed) -> Int {
    guard let hours = Int(exactly: try item.number("hours")) else {
      throw FindingsFile.Malformed()
    }
    return hours
  }

  /// Reads the calibration; nil when the file names none.
  static func calibration(
    _ root: FindingsFields
  ) throws(FindingsFile.Malformed) -> StatedCalibration? {
    guard let fields = try root.optionalObject("calibration") else { return nil }
    let bounds = try fields.object("bounds")
    let caps = try fields.object("families")
    var families: [EvidenceFamily: Double] = [:]
    for family in EvidenceFamily.allCases {
      families[family] = try abs(caps.number(family.rawValue))
    }
    return StatedCalibration(
      identity: CalibrationIdentity(
        name: try fields.text("name"), date: try fields.text("date"),
        tuning: try fields.text("tuningSHA256"),
        calibration: try fields.text("calibrationSHA256"),
        cases: (try fields.integer("casesWith"), try fields.integer("casesWithout")),
        cllr: try fields.number("cllr"), cllrMin: try fields.number("cllrMin")),
      bounds: StatedCalibration.Bounds(
        combined: try abs(bounds.number("combined")), against: try abs(bounds.number("against")),
        families: families))
  }
}
