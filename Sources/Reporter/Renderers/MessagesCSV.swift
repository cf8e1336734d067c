public import Evidence

/// `messages.csv`: one row an entry with what was found about it, for a spreadsheet.
///
/// UTF-8 without a byte order mark, every cell quoted, formulas disarmed, hidden characters shown.
public enum MessagesCSV {
  /// Writes all entries of a case into one text.
  public static func render(_ file: CaseFile, _ findings: Findings) -> [UInt8] {
    var bytes: [UInt8] = []
    render(file, findings) { bytes += $0 }
    return bytes
  }

  /// Writes all entries of a case in blocks to the sink.
  public static func render(
    _ file: CaseFile, _ findings: Findings, sink: ([UInt8]) throws -> Void
  ) rethrows {
    var csv = CSVWriter()
    csv.row([
      "conversation", "title", "entry", "line", "time", "time_text", "sender", "kind", "concept",
      "text", "attachment", "flags", "other_hand", "style", "events", "identifiers", "exhibit",
      "member", "start", "end",
    ])
    let marks = EntryMarks(findings)
    for (number, chat) in file.conversations.enumerated() {
      let member = file.member(chat.member)?.path ?? ""
      let exhibit =
        file.exhibits.indices.contains(chat.member.exhibit)
        ? file.exhibits[chat.member.exhibit].digests.sha256 : ""
      for (index, entry) in chat.entries.enumerated() {
        let id = EntryID(conversation: number, entry: index)
        let point = marks.points[id]
        csv.row([
          chat.id, chat.title, String(index + 1), entry.line.map(String.init) ?? "",
          entry.time?.iso ?? "", chat.string(entry.timeText), chat.senderName(entry) ?? "",
          entry.kind.dataName, entry.concept.dataName, chat.text(entry),
          chat.attachments[index].map(chat.string) ?? "",
          entry.flags.dataNames.joined(separator: " "),
          marks.isOtherHand(id) ? "yes" : "",
          point?.style.map(Numbers.fourDecimals) ?? "",
          (marks.events[id] ?? []).map(\.rawValue).joined(separator: " "),
          (marks.identifiers[id] ?? []).joined(separator: " "), exhibit, member,
          String(entry.span.lowerBound), String(entry.span.upperBound),
        ])
        try csv.flush(over: Interchange.blockSize, sink)
      }
    }
    try csv.flush(over: 0, sink)
  }
}

/// What the findings say about single entries, ready to be looked up.
struct EntryMarks {
  /// Kinds of events by entry, in the order of the findings.
  private(set) var events: [EntryID: [EventKind]] = [:]
  /// Values of identifiers by entry.
  private(set) var identifiers: [EntryID: [String]] = [:]
  /// Points of the style curve by entry.
  private(set) var points: [EntryID: CurvePoint] = [:]
  private var otherHand: Set<EntryID> = []

  /// Gathers the marks; episodes count only for accounts whose verdict carries them.
  init(_ findings: Findings) {
    for event in findings.events { events[event.entry, default: []].append(event.kind) }
    for identifier in findings.identifiers {
      identifiers[identifier.entry, default: []].append(identifier.value)
    }
    for account in findings.accounts {
      for point in account.curve { points[point.entry] = point }
      guard account.verdict == .takeover || account.verdict == .impersonation else { continue }
      for episode in account.episodes {
        for entry in account.curve.map(\.entry)
        where entry >= episode.first && entry <= episode.last {
          otherHand.insert(entry)
        }
        otherHand.insert(episode.first)
        otherHand.insert(episode.last)
      }
    }
  }

  /// True for messages of the account inside an episode by the other hand.
  func isOtherHand(_ id: EntryID) -> Bool { otherHand.contains(id) }
}
