import Evidence

/// What the records of phones say of one person's stream: where a hand may change.
struct RecordedSigns: Sendable {
  /// One sign at the message that follows it.
  struct Pin: Sendable {
    let sign: RecordedSign
    let position: Int
    let weight: Double
    let facts: [Fact]
  }

  /// Signs that pin an onset, by position.
  private(set) var onsets: [Pin] = []
  /// Messages with which the owner's phone writes again after it registered the account.
  private(set) var returns: [Pin] = []
  /// On which device each message was written.
  let trail: DeviceTrail

  /// Seconds by which a message may be older than the record that it made the phone write: a key is
  /// saved when the first message under it comes in.
  private static let slack: Int64 = 60

  /// Reads the records of the case for a person.
  init(stream: AccountStream, person: Person, file: CaseFile, recorded: RecordedEvents) {
    var identifiers: [Int: String] = [:]
    for account in person.accounts {
      let sender = file.conversations[account.conversation].senders[account.sender]
      identifiers[account.conversation] = sender.identifier ?? sender.name
    }
    trail = DeviceTrail(stream: stream, file: file, identifiers: identifiers)
    for item in trail.novelties {
      guard let onset = item.sign.rule.onset else { continue }
      let weight = max(0, onset - naturalLog(1 + 2 * Double(item.earlier)))
      guard weight > 0 else { continue }
      let facts =
        Self.source(file.span(stream.entries[item.position]))
        + (item.number.map { [Fact("number", $0)] } ?? [])
      onsets.append(
        Pin(sign: item.sign, position: item.position, weight: weight, facts: facts))
    }
    let items = recorded.items(of: person, in: file)
    if !items.isEmpty { add(items, Instants(stream, file)) }
    onsets.sort { $0.position < $1.position }
  }

  private mutating func add(_ items: [RecordedEvents.Item], _ instants: Instants) {
    var told: Set<[Int]> = []
    for item in items {
      guard let place = instants.change(at: item.instant, since: item.begin, Self.slack) else {
        continue
      }
      let facts =
        [Fact("at", Self.words(item.instant)), Fact("seconds", Int(place.seconds))]
        + Self.source(item.span)
      let rule = item.sign.rule
      // Keys of several devices, seen one after the other, are one change.
      let kind = GroundCode.allCases.firstIndex(of: rule.ground) ?? 0
      guard told.insert([kind, place.position]).inserted else { continue }
      let pin = Pin(
        sign: item.sign, position: place.position, weight: rule.onset ?? 0, facts: facts)
      if rule.onset == nil { returns.append(pin) } else { onsets.append(pin) }
    }
  }

  /// The table and the row, so that a second program finds them.
  static func source(_ span: SourceSpan) -> [Fact] {
    guard let cell = span.cell else { return [] }
    return [Fact("table", cell.table), Fact("row", Int(cell.row))]
  }

  /// `2024-05-14 14:02:11 UTC`.
  static func words(_ instant: Int64) -> String {
    let time = ChatTime(wallSeconds: instant, precision: .second)
    return time.iso.split(separator: "T").joined(separator: " ") + " UTC"
  }
}

/// The messages of a stream whose instant is known, to find the first after a moment by halving.
private struct Instants {
  private var positions: [Int] = []
  private var instants: [Int64] = []
  /// The latest up to each.
  private var latest: [Int64] = []

  init(_ stream: AccountStream, _ file: CaseFile) {
    for (position, id) in stream.entries.enumerated() {
      guard let instant = file.entry(id).time?.instant else { continue }
      positions.append(position)
      instants.append(instant)
      latest.append(max(latest.last ?? .min, instant))
    }
  }

  /// The first message from a moment on, where one was written before it and since `begin`.
  func change(
    at moment: Int64, since begin: Int64, _ slack: Int64
  ) -> (position: Int, seconds: Int64)? {
    let next = latest.partitioningIndex { $0 >= moment - slack }
    guard next < positions.count, next > 0, latest[next - 1] >= begin else { return nil }
    return (positions[next], max(0, instants[next] - moment))
  }
}
