import Evidence

/// Timesketch's two shapes, CSV and JSONL: `message`, `datetime` with an offset, `timestamp_desc`.
///
/// A wall clock without a zone is written as +00:00 and `zone` says so; nothing is converted. An
/// offset that the user stated is written, and `zone` says whose word it is. An entry without a time bears that of the entry above it, and its description says that. Timesketch
/// tells the shapes by the end of the file's name. Its index leaves fields over 32,766 bytes out of
/// the keyword search; they are written whole all the same.
///
///     "Sanne: hoi","2020-11-15T14:03:00+00:00","Chat message","wall clock, zone unknown","c1","12",…
enum Timesketch {
  private static let columns = [
    "message", "datetime", "timestamp_desc", "zone", "conversation", "entry", "line", "sender",
    "kind", "concept", "attachment", "exhibit", "member", "start", "end",
  ]
  private static let markColumns = ["events", "identifiers"]

  /// Writes a head and one row an entry; with marks, two columns more.
  static func csv(
    _ file: CaseFile, marks: EntryMarks? = nil, sink: ([UInt8]) throws -> Void
  ) rethrows {
    var csv = CSVWriter()
    csv.row(marks == nil ? columns : columns + markColumns)
    try rows(file, marks) { cells in
      csv.row(cells)
      try csv.flush(over: Interchange.blockSize, sink)
    }
    try csv.flush(over: 0, sink)
  }

  /// Writes one object a line, never an array; what is empty is left out.
  static func jsonLines(
    _ file: CaseFile, marks: EntryMarks? = nil, sink: ([UInt8]) throws -> Void
  ) rethrows {
    let keys = columns + markColumns
    let numbers: Set<String> = ["entry", "line", "start", "end"]
    var json = JSONWriter()
    try rows(file, marks) { cells in
      json.object { json in
        for (key, cell) in zip(keys, cells) where !cell.isEmpty || key == "message" {
          if numbers.contains(key), let value = Int(cell) {
            json.field(key, value)
          } else {
            json.field(key, cell)
          }
        }
      }
      json.raw("\n")
      if json.bytes.count >= Interchange.blockSize {
        try sink(json.bytes)
        json.removeAll()
      }
    }
    if !json.bytes.isEmpty { try sink(json.bytes) }
  }

  private static func rows(
    _ file: CaseFile, _ marks: EntryMarks?, _ row: ([String]) throws -> Void
  ) rethrows {
    for (number, chat) in file.conversations.enumerated() {
      let exhibit = Timeline.exhibitHash(file, chat) ?? ""
      let main = file.member(chat.member)?.path ?? ""
      var last = ChatTime(wallSeconds: 0, precision: .second)
      for (index, entry) in chat.entries.enumerated() {
        if let time = entry.time { last = time }
        let sender = chat.senderName(entry)
        let kind = entry.kind == .message ? "Chat message" : "Chat notice"
        let text = chat.text(entry)
        let member = chat.origins == nil ? main : file.member(chat.member(of: index))?.path ?? main
        var cells = [
          sender.map { $0 + ": " + text } ?? text,
          last.offsetMinutes == nil ? last.iso + "+00:00" : last.iso,
          entry.time == nil ? kind + " without a readable time" : kind,
          zone(of: last, chat, file),
          chat.id, String(index + 1), entry.line.map(String.init) ?? "", sender ?? "",
          entry.kind.dataName, entry.concept.dataName,
          chat.attachments[index].map(chat.string) ?? "", exhibit, member,
          String(entry.span.lowerBound), String(entry.span.upperBound),
        ]
        if let marks {
          let id = EntryID(conversation: number, entry: index)
          cells.append((marks.events[id] ?? []).map(\.rawValue).joined(separator: " "))
          cells.append((marks.identifiers[id] ?? []).joined(separator: " "))
        }
        try row(cells)
      }
    }
  }

  /// Where the offset comes from: an offset that the user stated is never called recorded.
  private static func zone(of time: ChatTime, _ chat: Conversation, _ file: CaseFile) -> String {
    guard time.offsetMinutes != nil else { return "wall clock, zone unknown" }
    guard let stated = file.assumedZone, chat.dateReading.zone == .unknown else {
      return "recorded"
    }
    return "wall clock, offset of " + stated + " as stated by the user"
  }
}
