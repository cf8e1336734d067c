public import Evidence

/// Every entry of a case with its address, one record each, in file order.
///
/// Written in blocks of about a megabyte, so a case of a million messages does not stand in memory
/// twice.
public enum Timeline {
  /// In which shape the records are written.
  public enum Format: String, Sendable, CaseIterable {
    /// One JSON object a line.
    case jsonl
    /// Comma-separated, with a head.
    case csv
    /// Comma-separated with the columns Timesketch asks for.
    case timesketch
    /// Nothing.
    case none
  }

  private static let blockSize = 1 << 20

  /// Writes all entries in blocks to the sink.
  public static func render(_ file: CaseFile, format: Format, sink: ([UInt8]) -> Void) {
    switch format {
    case .jsonl: jsonLines(file, sink)
    case .csv: table(file, sink)
    case .timesketch: timesketch(file, sink)
    case .none: break
    }
  }

  private static func jsonLines(_ file: CaseFile, _ sink: ([UInt8]) -> Void) {
    var json = JSONWriter()
    for chat in file.conversations {
      let exhibit = exhibitHash(file, chat)
      let member = file.member(chat.member)?.path
      for (index, entry) in chat.entries.enumerated() {
        json.object { json in
          json.field("conversation", chat.id)
          json.field("entry", index + 1)
          json.field("line", entry.line)
          json.field("time", entry.time)
          json.key("timeText")
          json.string(chat.buffer, entry.timeText)
          json.field("sender", chat.senderName(entry))
          json.field("kind", entry.kind.dataName)
          json.field("concept", entry.concept.dataName)
          json.key("text")
          json.string(chat.buffer, entry.text)
          json.key("attachment")
          if let name = chat.attachments[index] {
            json.string(chat.buffer, name)
          } else {
            json.null()
          }
          json.key("span")
          json.object { json in
            json.field("exhibit", exhibit)
            json.field("member", member)
            json.field("start", entry.span.lowerBound)
            json.field("end", entry.span.upperBound)
          }
        }
        json.raw("\n")
        if json.bytes.count >= blockSize {
          sink(json.bytes)
          json.removeAll()
        }
      }
    }
    if !json.bytes.isEmpty { sink(json.bytes) }
  }

  private static func table(_ file: CaseFile, _ sink: ([UInt8]) -> Void) {
    var csv = CSVWriter()
    csv.row([
      "conversation", "entry", "line", "time", "time_text", "sender", "kind", "concept", "text",
      "attachment", "exhibit", "member", "start", "end",
    ])
    for chat in file.conversations {
      let exhibit = exhibitHash(file, chat) ?? ""
      let member = file.member(chat.member)?.path ?? ""
      for (index, entry) in chat.entries.enumerated() {
        csv.row([
          chat.id, String(index + 1), entry.line.map(String.init) ?? "", entry.time?.iso ?? "",
          chat.string(entry.timeText), chat.senderName(entry) ?? "", entry.kind.dataName,
          entry.concept.dataName, chat.text(entry),
          chat.attachments[index].map(chat.string) ?? "", exhibit, member,
          String(entry.span.lowerBound), String(entry.span.upperBound),
        ])
        csv.flush(over: blockSize, sink)
      }
    }
    csv.flush(over: 0, sink)
  }

  /// Timesketch wants `message`, `datetime` with an offset and `timestamp_desc`.
  ///
  /// A wall clock without a zone is written as +00:00 and `zone` says so; nothing is converted.
  /// An entry without a time bears that of the entry above it, and its description says that.
  private static func timesketch(_ file: CaseFile, _ sink: ([UInt8]) -> Void) {
    var csv = CSVWriter()
    csv.row([
      "message", "datetime", "timestamp_desc", "zone", "conversation", "entry", "line", "sender",
      "kind", "concept", "attachment", "exhibit", "member", "start", "end",
    ])
    let stated = file.assumedZone.map { "wall clock, zone stated as " + $0 + ", not converted" }
    for chat in file.conversations {
      let exhibit = exhibitHash(file, chat) ?? ""
      let member = file.member(chat.member)?.path ?? ""
      var last = ChatTime(wallSeconds: 0, precision: .second)
      for (index, entry) in chat.entries.enumerated() {
        if let time = entry.time { last = time }
        let sender = chat.senderName(entry)
        let kind = entry.kind == .message ? "Chat message" : "Chat notice"
        let text = chat.text(entry)
        csv.row([
          sender.map { $0 + ": " + text } ?? text,
          last.offsetMinutes == nil ? last.iso + "+00:00" : last.iso,
          entry.time == nil ? kind + " without a readable time" : kind,
          last.offsetMinutes == nil ? stated ?? "wall clock, zone unknown" : "recorded",
          chat.id, String(index + 1), entry.line.map(String.init) ?? "", sender ?? "",
          entry.kind.dataName, entry.concept.dataName,
          chat.attachments[index].map(chat.string) ?? "", exhibit, member,
          String(entry.span.lowerBound), String(entry.span.upperBound),
        ])
        csv.flush(over: blockSize, sink)
      }
    }
    csv.flush(over: 0, sink)
  }

  private static func exhibitHash(_ file: CaseFile, _ chat: Conversation) -> String? {
    guard file.exhibits.indices.contains(chat.member.exhibit) else { return nil }
    return file.exhibits[chat.member.exhibit].digests.sha256
  }
}
