import Evidence

/// RSMF 2.0, Relativity's Short Message Format: what review platforms of prosecutors and firms load.
///
/// One file a chat and day, at most 10,000 events each, as Relativity advises. The day is that of the
/// clock as written; entries keep their file order within it, and an entry without a readable time
/// stays with the day of the entry above it. A file is an e-mail whose one attachment, `rsmf.zip`,
/// holds `rsmf_manifest.json`. Timestamps have an offset only where one is known, which the format
/// allows. The locator of an entry stands in its `custom` values:
///
///     {"id": "5f0c…", "type": "message", "body": "Hoi mam", "participant": "P1", …,
///      "custom": [{"name": "entry", "value": "2"}, {"name": "bytes", "value": "124-236"}]}
///
/// Media are hashed in the case but never unpacked, so an attachment is a name in `custom` and
/// `X-RSMF-AttachmentCount` is 0.
struct ShortMessages {
  let file: CaseFile
  let findings: Findings
  let toolVersion: String

  /// The largest number of events of one file.
  static let limit = 10_000

  /// Writes every chat.
  func write(to sink: some InterchangeSink) throws {
    let identifiers = StableID(file)
    let marks = EntryMarks(findings)
    for (number, chat) in file.conversations.enumerated() {
      for slice in Self.slices(of: chat) {
        let manifest = ShortMessageManifest(
          file: file, marks: marks, identifiers: identifiers, number: number, slice: slice)
        try sink.begin("rsmf/\(slice.name).rsmf")
        try sink.write(envelope(manifest, slice))
      }
    }
  }

  private func envelope(_ manifest: ShortMessageManifest, _ slice: ShortMessageSlice) -> [UInt8] {
    let chat = manifest.chat
    let times = slice.entries.compactMap { chat.entries[$0].time }
    let first = times.min { $0.wallSeconds < $1.wallSeconds }
    let last = times.max { $0.wallSeconds < $1.wallSeconds }
    let identifier = manifest.identifiers.chat(manifest.number, "rsmf/" + slice.name)
    var mail = MailFile()
    mail.header("From", "keerpunt <export@keerpunt.invalid>")
    // A mail must have a date; a day that nobody could read has the first of all.
    mail.header("Date", MailFile.date(first ?? ChatTime(wallSeconds: 0, precision: .second)))
    mail.header("Subject", text: chat.title + ", " + slice.day)
    mail.header("Message-ID", "<\(identifier)@keerpunt.invalid>")
    mail.header("X-RSMF-Version", "2.0.0")
    mail.header("X-RSMF-Generator", "keerpunt " + toolVersion)
    if let first, let last {
      mail.header("X-RSMF-BeginDate", first.iso)
      mail.header("X-RSMF-EndDate", last.iso)
    }
    mail.header("X-RSMF-EventCount", String(slice.entries.count))
    mail.header("X-RSMF-Application", text: chat.platform.name)
    if let exporter = chat.exporter, chat.senders.indices.contains(exporter) {
      mail.header("X-RSMF-Custodian", text: chat.senders[exporter].name)
    }
    let names = manifest.participants.map { chat.senders[$0].name }
    mail.header("X-RSMF-Participants", text: names.joined(separator: ", "))
    mail.header("X-RSMF-AttachmentCount", "0")
    mail.header("X-RSMF-EventCollectionID", manifest.identifiers.chat(manifest.number))
    var zip = StoredZip()
    zip.add("rsmf_manifest.json", manifest.render())
    mail.finish(
      text: "The messages are in rsmf_manifest.json, inside rsmf.zip.", attachment: "rsmf.zip",
      zip.finished())
    return mail.content
  }

  /// The days of a chat in order, entries without any day first.
  static func slices(of chat: Conversation) -> [ShortMessageSlice] {
    var days: [Int: [Int]] = [:]
    let undated = Int.min
    var current = undated
    for (index, entry) in chat.entries.enumerated() {
      if let time = entry.time {
        current = CalendarDate(wallSeconds: time.wallSeconds).daysSince1970
      }
      days[current, default: []].append(index)
    }
    return days.sorted { $0.key < $1.key }.flatMap { day, entries in
      let label =
        day == undated ? "undated" : CalendarDate(wallSeconds: Int64(day) * 86_400).iso
      return stride(from: 0, to: entries.count, by: limit).map { start in
        let suffix = start == 0 ? "" : "-\(start / limit + 1)"
        return ShortMessageSlice(
          name: chat.id + "-" + label + suffix, day: label,
          entries: Array(entries[start..<min(start + limit, entries.count)]))
      }
    }
  }
}

/// The entries of one file of RSMF.
struct ShortMessageSlice: Sendable {
  /// `c1-2020-11-15`, and `c1-2020-11-15-2` for the next 10,000 of the same day.
  let name: String
  /// `2020-11-15`.
  let day: String
  /// Indices of the chat's entries, in file order.
  let entries: [Int]
}
