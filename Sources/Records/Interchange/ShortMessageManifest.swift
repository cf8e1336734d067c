import Evidence

/// `rsmf_manifest.json`: participants, the chat, and the events of one day.
///
/// Only those who wrote that day, and the owner of the phone, are participants: a group of 10,000
/// over 1,500 days would else be listed 1,500 times. Events bear the program's own identifier of the
/// entry, the same as in CASE and MISP.
struct ShortMessageManifest {
  let file: CaseFile
  let marks: EntryMarks
  let identifiers: StableID
  let number: Int
  let chat: Conversation
  let slice: ShortMessageSlice
  /// Senders of the day and the phone's owner, as indices, sorted.
  let participants: [Int]
  private let byName: [String: Int]

  init(
    file: CaseFile, marks: EntryMarks, identifiers: StableID, number: Int, slice: ShortMessageSlice
  ) {
    self.file = file
    self.marks = marks
    self.identifiers = identifiers
    self.number = number
    let chat = file.conversations[number]
    self.chat = chat
    self.slice = slice
    var present = Set(slice.entries.compactMap { chat.entries[$0].sender })
    if let exporter = chat.exporter { present.insert(exporter) }
    participants = present.filter(chat.senders.indices.contains).sorted()
    byName = Dictionary(
      participants.map { (chat.senders[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The manifest as JSON.
  func render() -> [UInt8] {
    let identifier = identifiers.chat(number)
    var json = JSONWriter()
    json.object { json in
      json.field("version", "2.0.0")
      json.field("eventcollectionid", identifier)
      json.key("participants")
      json.array { json in for sender in participants { write(participant: sender, to: &json) } }
      json.key("conversations")
      json.array { json in
        json.object { json in
          json.field("id", identifier)
          json.field("display", chat.title)
          json.field("platform", chat.platform.rawValue)
          json.field("type", isDirect ? "direct" : "channel")
          json.key("participants")
          json.array { json in for sender in participants { json.string(Self.name(sender)) } }
          if let exporter = chat.exporter, chat.senders.indices.contains(exporter) {
            json.field("custodian", Self.name(exporter))
          }
          custom(
            [
              ("conversation", chat.id), ("exhibit", Timeline.exhibitHash(file, chat)),
              ("member", file.member(chat.member)?.path), ("format", chat.format.rawValue),
              ("zone", zone),
            ], to: &json)
        }
      }
      json.key("events")
      json.array { json in for index in slice.entries { write(event: index, to: &json) } }
    }
    return json.bytes
  }

  private func write(participant sender: Int, to json: inout JSONWriter) {
    let person = chat.senders[sender]
    json.object { json in
      json.field("id", Self.name(sender))
      json.field("display", person.name)
      json.field("account_id", person.identifier ?? person.name)
    }
  }

  private func write(event index: Int, to json: inout JSONWriter) {
    let entry = chat.entries[index]
    let id = EntryID(conversation: number, entry: index)
    let (type, person) = kind(of: entry, index)
    json.object { json in
      json.field("id", identifiers.entry(id))
      json.field("type", type)
      json.key("body")
      json.string(chat.buffer, entry.text)
      if let person { json.field("participant", Self.name(person)) }
      json.field("conversation", identifiers.chat(number))
      if let time = entry.time { json.field("timestamp", time.iso) }
      if entry.concept == .deleted || entry.concept == .deletedByAdmin {
        json.field("deleted", true)
      }
      if let exporter = chat.exporter, let sender = entry.sender, type == "message" {
        json.field("direction", sender == exporter ? "outgoing" : "incoming")
      }
      custom(
        [
          ("entry", String(index + 1)), ("line", entry.line.map(String.init)),
          ("member", chat.origins == nil ? nil : file.member(chat.member(of: index))?.path),
          ("bytes", "\(entry.span.lowerBound)-\(entry.span.upperBound)"),
          ("time as written", chat.string(entry.timeText)),
          ("concept", entry.concept == .text ? nil : entry.concept.dataName),
          ("flags", entry.flags.dataNames.joined(separator: " ")),
          ("attachment", chat.attachments[index].map(chat.string)),
          ("found", (marks.events[id] ?? []).map(\.rawValue).joined(separator: " ")),
          ("identifiers", (marks.identifiers[id] ?? []).joined(separator: " ")),
        ], to: &json)
    }
  }

  /// Pairs of name and value; the schema knows no empty values, so those are left out.
  private func custom(_ pairs: [(name: String, value: String?)], to json: inout JSONWriter) {
    json.key("custom")
    json.array { json in
      for pair in pairs {
        guard let value = pair.value, !value.isEmpty else { continue }
        json.object { json in
          json.field("name", pair.name)
          json.field("value", value)
        }
      }
    }
  }

  /// Coming and going is told only of somebody who wrote that day: events name participants.
  private func kind(of entry: Entry, _ index: Int) -> (type: String, participant: Int?) {
    guard entry.kind == .notice else {
      return ("message", entry.sender.flatMap { chat.senders.indices.contains($0) ? $0 : nil })
    }
    switch entry.concept {
    case .encryptionBanner, .disappearingMessages, .businessAccount: return ("disclaimer", nil)
    case .memberAdded, .memberJoined:
      return subject(index).map { ("join", $0) } ?? ("unknown", nil)
    case .memberRemoved, .memberLeft:
      return subject(index).map { ("leave", $0) } ?? ("unknown", nil)
    default: return ("unknown", nil)
    }
  }

  private func subject(_ index: Int) -> Int? {
    guard let range = chat.arguments[index]?.subject else { return nil }
    return byName[chat.string(range)]
  }

  private var isDirect: Bool { chat.senders.count <= 2 }

  private var zone: String {
    if chat.dateReading.zone == .recorded { return "recorded" }
    return file.assumedZone.map { $0 + ", stated by the user" } ?? "unknown"
  }

  private static func name(_ sender: Int) -> String { "P\(sender + 1)" }
}
