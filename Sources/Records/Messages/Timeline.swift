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
    /// The same as JSON, one object a line.
    case timesketchLines = "timesketch-jsonl"
    /// Nothing.
    case none
  }

  private static let blockSize = 1 << 20

  /// Writes all entries in blocks to the sink.
  public static func render(
    _ file: CaseFile, format: Format, sink: ([UInt8]) throws -> Void
  ) rethrows {
    switch format {
    case .jsonl: try jsonLines(file, sink)
    case .csv: try table(file, sink)
    case .timesketch: try Timesketch.csv(file, sink: sink)
    case .timesketchLines: try Timesketch.jsonLines(file, sink: sink)
    case .none: break
    }
  }

  private static func jsonLines(_ file: CaseFile, _ sink: ([UInt8]) throws -> Void) rethrows {
    var json = JSONWriter()
    for chat in file.conversations {
      let exhibit = exhibitHash(file, chat)
      let main = file.member(chat.member)?.path
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
          if let device = chat.devices?[index] {
            json.key("device")
            json.object(inline: true) { json in
              json.field("number", device.number)
              json.field("app", device.app?.rawValue)
            }
          }
          if let clocks = chat.clocks?[index] {
            json.key("clocks")
            json.object(inline: true) { json in
              json.field("received", Self.utc(clocks.received))
              json.field("server", Self.utc(clocks.server))
            }
          }
          let flags = entry.flags.dataNames
          if !flags.isEmpty {
            json.key("flags")
            json.array(inline: true) { json in for flag in flags { json.string(flag) } }
          }
          json.key("span")
          json.object { json in
            json.field("exhibit", exhibit)
            json.field(
              "member",
              chat.origins == nil ? main : file.member(chat.member(of: index))?.path)
            json.field("start", entry.span.lowerBound)
            json.field("end", entry.span.upperBound)
            if let origins = chat.origins {
              json.origin(more: origins.more(of: index), cell: origins.cell(of: index))
            }
          }
        }
        json.raw("\n")
        if json.bytes.count >= blockSize {
          try sink(json.bytes)
          json.removeAll()
        }
      }
    }
    if !json.bytes.isEmpty { try sink(json.bytes) }
  }

  private static func table(_ file: CaseFile, _ sink: ([UInt8]) throws -> Void) rethrows {
    var csv = CSVWriter()
    let columns = [
      "conversation", "entry", "line", "time", "time_text", "sender", "kind", "concept", "text",
      "attachment", "exhibit", "member", "start", "end", "apostrophe",
    ]
    csv.row(columns)
    for chat in file.conversations {
      let exhibit = exhibitHash(file, chat) ?? ""
      let main = file.member(chat.member)?.path ?? ""
      for (index, entry) in chat.entries.enumerated() {
        let cells = [
          chat.id, String(index + 1), entry.line.map(String.init) ?? "", entry.time?.iso ?? "",
          chat.string(entry.timeText), chat.senderName(entry) ?? "", entry.kind.dataName,
          entry.concept.dataName, chat.text(entry),
          chat.attachments[index].map(chat.string) ?? "", exhibit,
          chat.origins == nil ? main : file.member(chat.member(of: index))?.path ?? main,
          String(entry.span.lowerBound), String(entry.span.upperBound),
        ]
        for text in cells { csv.cell(text) }
        csv.endRow(guardedOf: columns)
        try csv.flush(over: blockSize, sink)
      }
    }
    try csv.flush(over: 0, sink)
  }

  private static func utc(_ seconds: Int64?) -> ChatTime? {
    seconds.map { ChatTime(wallSeconds: $0, precision: .second, offsetMinutes: 0) }
  }

  /// The SHA-256 of the input that a chat was read from.
  static func exhibitHash(_ file: CaseFile, _ chat: Conversation) -> String? {
    guard file.exhibits.indices.contains(chat.member.exhibit) else { return nil }
    return file.exhibits[chat.member.exhibit].digests.sha256
  }
}
