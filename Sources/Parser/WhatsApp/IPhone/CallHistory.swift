import Evidence

/// Calls of WhatsApp on an iPhone, `CallHistory.sqlite`.
///
/// Who called stands in another table than when: calls in a row to one person are one row of the
/// list that the app shows, and that row has the direction. Which of the two the participants hang on
/// changed with the versions; the numbers that Core Data gave to the tables say which.
///
///     ZWACDCALLEVENT            ZDATE, ZDURATION, ZOUTCOME (0 ended, 1 missed, 4 rejected)
///     ZWAAGGREGATECALLEVENT     ZINCOMING, ZMISSED, ZVIDEO
///     ZWACDCALLEVENTPARTICIPANT ZJIDSTRING
struct CallHistory {
  /// A call.
  struct Call {
    /// The person at the other end, or the group.
    let chat: WhatsAppID
    /// Who called in a group, where that is written.
    let who: WhatsAppID?
    /// Seconds since 2001.
    let seconds: Double
    /// Nil where nothing says who called.
    let isOwn: Bool?
    let isMissed: Bool
    let isVideo: Bool
    let words: String
    let address: SQLiteAddress

    /// What it is in a conversation.
    var concept: EntryConcept {
      isMissed ? (isVideo ? .missedVideoCall : .missedVoiceCall) : .call
    }
  }

  let source: DatabaseMember
  private(set) var calls: [Call] = []

  /// Whether a database is one of calls.
  static func fits(_ database: SQLiteDatabase) -> Bool {
    database.table("ZWACDCALLEVENT")?.column("ZDATE") != nil
  }

  init(_ source: DatabaseMember) {
    self.source = source
    let database = source.database
    var lists: [Int64: (isIncoming: Bool?, isMissed: Bool?, isVideo: Bool?)] = [:]
    database.rows("ZWAAGGREGATECALLEVENT", ["ZINCOMING", "ZMISSED", "ZVIDEO"]) { row, at in
      lists[row.id] = (
        row.integer(at[0]).map { $0 != 0 }, row.integer(at[1]).map { $0 != 0 },
        row.integer(at[2]).map { $0 != 0 }
      )
    }
    var persons: [Int64: [WhatsAppID]] = [:]
    database.rows("ZWACDCALLEVENTPARTICIPANT", ["Z1PARTICIPANTS", "ZJIDSTRING"]) { row, at in
      guard let call = row.integer(at[0]), let id = WhatsAppID(row.string(at[1])) else { return }
      persons[call, default: []].append(id)
    }
    let isByList = Self.isByList(database)
    let columns = [
      "ZDATE", "ZDURATION", "ZOUTCOME", "Z1CALLEVENTS", "ZGROUPJIDSTRING",
      "ZGROUPCALLCREATORUSERJIDSTRING",
    ]
    var found: [Call] = []
    database.rows("ZWACDCALLEVENT", columns) { row, at in
      let list = row.integer(at[3])
      let others = persons[isByList ? list ?? row.id : row.id] ?? []
      let group = WhatsAppID(row.string(at[4]))
      let creator = WhatsAppID(row.string(at[5]))
      let seconds = row.real(at[0]) ?? 0
      // Nobody is named: the call is shown all the same, in a chat of its own.
      let chat = group ?? others.first ?? creator ?? WhatsAppID(user: "unknown", server: "")
      let shown = list.flatMap { lists[$0] }
      var isOwn = shown?.isIncoming.map { !$0 }
      // Whoever began the call is among the others, or is the owner.
      if isOwn == nil, let creator, !others.isEmpty { isOwn = !others.contains(creator) }
      let duration = row.real(at[1]) ?? 0
      let outcome = row.integer(at[2])
      var words = outcome.map { "ZOUTCOME \($0); " } ?? ""
      words += "duration \(Self.second(duration) ?? 0)"
      if shown?.isVideo == true { words += "; video" }
      found.append(
        Call(
          chat: chat, who: group == nil ? nil : creator ?? others.first, seconds: seconds,
          isOwn: isOwn, isMissed: isOwn == false && duration <= 0,
          isVideo: shown?.isVideo ?? false, words: words, address: row.address))
    }
    calls = found
  }

  /// A cursor over the calls.
  var cursor: SQLiteCursor? {
    source.database.table("ZWACDCALLEVENT").map { SQLiteCursor(source.database.image, $0) }
  }

  /// Whether participants name the row of the list: the table that Core Data numbered 1 says.
  private static func isByList(_ database: SQLiteDatabase) -> Bool {
    var first: String?
    database.rows("Z_PRIMARYKEY", ["Z_NAME"]) { row, at in
      if row.id == 1 { first = row.string(at[0]) }
    }
    if let first { return first == "WAAggregateCallEvent" }
    return database.table("ZWAAGGREGATECALLEVENT") != nil
      && database.table("ZWACDCALLEVENT")?.column("Z1CALLEVENTS") != nil
  }

  /// A whole second; nil for what no time or length is.
  static func second(_ value: Double) -> Int64? {
    value.isFinite && value.magnitude < 1e12 ? Int64(value.rounded(.down)) : nil
  }
}
