package import Evidence

/// One moment of a case.
package struct Moment: Sendable, Hashable {
  /// What happened.
  package enum What: Sendable, Hashable {
    /// The usual writer's last message before another hand.
    case lastOwn
    /// The first message by another hand.
    case onset
    /// The best guess of an inconclusive account.
    case candidate
    /// The usual writer is back.
    case `return`
    /// Something that somebody or the platform did.
    case event(EventKind)

    /// Its stable name in data files.
    package var dataName: String {
      switch self {
      case .lastOwn: "last-own"
      case .onset: "onset"
      case .candidate: "candidate"
      case .return: "return"
      case .event(let kind): kind.rawValue
      }
    }
  }

  /// What happened.
  package let what: What
  /// Where.
  package let entry: EntryID
  /// Who did it, or whose account it is about; nil where nobody is known.
  package let account: AccountID?
}

/// Puts the moments of a case in the order of the clock.
enum Chronology {
  static func moments(_ scene: Scene, prologue: [Event]) -> [Moment] {
    var moments: [Moment] = []
    for finding in scene.flagged {
      func add(_ what: Moment.What, _ entry: EntryID?) {
        guard let entry else { return }
        moments.append(Moment(what: what, entry: entry, account: finding.account))
      }
      add(.lastOwn, scene.lastOwn(finding))
      if finding.verdict == .inconclusive {
        add(.candidate, finding.candidate?.entry)
      } else {
        add(.onset, finding.onset?.entry)
      }
      add(.return, finding.return)
    }
    let told = scene.firmEvents.filter { scene.isNear($0.entry, scene.stretches) }
    for event in prologue + told {
      moments.append(
        Moment(what: .event(event.kind), entry: event.entry, account: event.account))
    }
    var seen: Set<Moment> = []
    let once = moments.filter { seen.insert($0).inserted }
    let timed = once.enumerated().map { index, moment in
      (time: time(of: moment.entry, in: scene.file), index: index, moment: moment)
    }
    return timed.sorted { a, b in
      if a.time != b.time { return a.time < b.time }
      return (a.moment.entry, a.index) < (b.moment.entry, b.index)
    }.map(\.moment)
  }

  /// An entry without a time happened when the last one before it did that has one.
  private static func time(of id: EntryID, in file: CaseFile) -> Int64 {
    let entries = file.conversations[id.conversation].entries
    var index = id.entry
    while index >= 0 {
      if let time = entries[index].time { return time.wallSeconds }
      index -= 1
    }
    return .min
  }
}
