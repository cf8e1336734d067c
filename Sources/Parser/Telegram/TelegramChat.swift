import Evidence

/// What an export says of a chat beside its messages.
struct TelegramHeader: Sendable {
  /// The partner's or the group's present name; nil for deleted accounts and saved messages.
  var name: String?
  /// The kind of chat, for example `personal_chat` or `private_supergroup`.
  var type = ""
  /// The partner's or the group's number, without any word before it.
  var id = ""

  /// A name for people.
  var title: String {
    if let name, !name.isEmpty { return name }
    return id.isEmpty ? type : type + " " + id
  }

  /// True for the chats in which platforms deliver codes.
  var isPlatformChat: Bool { type == "verification_codes" }
}

/// Makes a conversation of the messages of one chat.
///
/// The name of a sender is the one at the time of the export, not of the message; the identifier
/// (`user123`) is what stays. A deleted account has no name left, only the identifier.
struct TelegramChat: Sendable {
  /// What the export says of the chat.
  var header = TelegramHeader()
  /// True once a list of messages was met, even an empty one.
  var hasMessages = false
  /// Messages that could not be read.
  var unreadable = SpanTally()

  private var writer: TelegramWriter
  private var entries: [Entry] = []
  private var senders: [Sender] = []
  private var senderIndices: [String: Int] = [:]
  private var attachments: [Int: Range<Int>] = [:]
  private var arguments: [Int: NoticeArguments] = [:]
  private var previous: ChatTime?
  private var impossibleDates = SpanTally()
  private var contradictions = SpanTally()
  private var stepsBack = SpanTally()
  private var allHaveOffset = true

  /// Starts an empty chat.
  init(_ bytes: [UInt8]) { writer = TelegramWriter(bytes) }

  /// True when there is nothing to show.
  var isEmpty: Bool { entries.isEmpty }

  /// Adds one object of `messages`.
  mutating func add(_ fields: TelegramFields, span: Range<Int>, line: Int) {
    guard fields[.id] != nil || fields[.date] != nil else { return unreadable.add(span) }
    var flags: EntryFlags = []
    let (timeText, time) = readTime(fields, span, &flags)
    if fields[.edited] != nil || fields[.editedUnix] != nil { flags.insert(.edited) }
    if fields.names(.forwardedFrom) { flags.insert(.forwarded) }

    let type = fields[.type].map { JSONText.string(writer.bytes, $0.range) } ?? ""
    if type == "unsupported" { unreadable.add(span) }
    let index = entries.count
    var content: Content
    if type == "service" || fields[.action] != nil || fields[.information] != nil {
      content = writeService(fields)
    } else {
      content = writeMessage(fields)
    }
    if let attachment = content.attachment { attachments[index] = attachment }
    if let names = content.names { arguments[index] = names }
    entries.append(
      Entry(
        kind: content.kind, concept: content.concept, sender: content.sender, time: time,
        timeText: timeText, span: span, text: content.text, line: line, flags: flags))
  }

  /// The conversation and what there is to say about reading it.
  func finish(member: MemberID, owner: String?) -> (conversation: Conversation, notices: [Notice]) {
    var entries = entries
    let invalid = markInvalidUTF8(&entries)
    let conversation = Conversation(
      title: header.title, format: TelegramJSON.id, member: member, buffer: writer.buffer,
      entries: entries, senders: senders, attachments: attachments, arguments: arguments,
      dateReading: DateReading(
        order: .yearMonthDay, basis: .format, isCertain: true, stepsBack: stepsBack.count,
        zone: allHaveOffset && !entries.isEmpty ? .recorded : .unknown),
      exporter: exporter(owner: owner))
    let tallies: [(NoticeCode, Notice.Severity, SpanTally)] = [
      (.entryUnreadable, .warning, unreadable), (.dateImpossible, .warning, impossibleDates),
      (.zoneUnknown, .warning, contradictions), (.stepsBack, .info, stepsBack),
      (.invalidUTF8, .warning, invalid),
    ]
    let notices = tallies.compactMap { code, severity, tally -> Notice? in
      guard let first = tally.first else { return nil }
      let number = entries.firstIndex { $0.span == first }
      return Notice(
        code, severity,
        span: SourceSpan(
          member: member, bytes: first, line: number.flatMap { entries[$0].line },
          entry: number.map { $0 + 1 }),
        facts: [Fact("count", tally.count)])
    }
    return (conversation, notices)
  }

  // MARK: - Inside

  /// What one entry came to.
  private struct Content {
    var kind: EntryKind
    var concept: EntryConcept
    var sender: Int?
    var text: Range<Int>
    var attachment: Range<Int>?
    var names: NoticeArguments?
  }

  private mutating func readTime(
    _ fields: TelegramFields, _ span: Range<Int>, _ flags: inout EntryFlags
  ) -> (text: Range<Int>, time: ChatTime?) {
    let reading = TelegramTime.read(
      date: fields[.date].map { writer.bytes[$0.range] },
      instant: fields[.dateUnix].map { writer.bytes[$0.range] })
    let start = writer.buffer.count
    let text = (fields[.date] ?? fields[.dateUnix]).map { writer.append($0) } ?? start..<start
    if reading.contradicts { contradictions.add(span) }
    guard let time = reading.time else {
      if !text.isEmpty { impossibleDates.add(span) }
      return (text, nil)
    }
    if time.offsetMinutes == nil { allHaveOffset = false }
    if let previous, Self.seconds(from: previous, to: time) < -60 {
      stepsBack.add(span)
      flags.insert(.stepsBack)
    }
    previous = time
    return (text, time)
  }

  /// Between instants where both are known: in October the wall clock steps back by itself.
  private static func seconds(from earlier: ChatTime, to later: ChatTime) -> Int64 {
    let walls = later.wallSeconds - earlier.wallSeconds
    guard let first = earlier.offsetMinutes, let second = later.offsetMinutes else { return walls }
    return walls - Int64(second - first) * 60
  }

  private mutating func writeService(_ fields: TelegramFields) -> Content {
    let bytes = writer.bytes
    let action = fields[.action] ?? fields[.information]
    let start = writer.buffer.count
    if let action { writer.append(action) }
    var names = NoticeArguments()
    for field in fields.all where field.value.kind != .null {
      switch field.key {
      case .id, .type, .date, .dateUnix, .edited, .editedUnix, .textEntities, .text, .action:
        continue
      case .information where fields[.action] == nil: continue
      // The identifier is shown only where the name is gone; the sender holds it in any case.
      case .actorID where fields[.actor] != nil: continue
      default: break
      }
      writer.append("; ")
      writer.append(JSONText.string(bytes, field.name))
      writer.append(": ")
      if field.value.kind == .array {
        let joined = writer.buffer.count
        var first: Range<Int>?
        writer.forEachElement(of: field.value) { writer, element in
          if writer.buffer.count > joined { writer.append(", ") }
          let range = writer.append(element)
          if first == nil { first = range }
        }
        if field.key == .members { names.object = first }
      } else {
        let range = writer.append(field.value)
        if field.key == .actor || field.key == .actorID { names.subject = range }
      }
    }
    let composed = writer.buffer.count
    if let text = fields[.text] {
      writer.append("; ")
      writer.appendText(text)
      // An empty text leaves no mark.
      if writer.buffer.count == composed + 2 { writer.buffer.removeLast(2) }
    }
    let word = action.map { JSONText.string(bytes, $0.range) } ?? ""
    let reason = fields[.discardReason].map { JSONText.string(bytes, $0.range) } ?? ""
    var concept = TelegramService.concept(action: word, reason: reason)
    if concept == .memberRemoved, let actor = names.subject, let member = names.object,
      writer.buffer[actor].elementsEqual(writer.buffer[member])
    {
      concept = .memberLeft
    }
    // A call is something a person did; the rest is the platform speaking.
    let isCall = concept == .call || concept == .missedVoiceCall
    return Content(
      kind: isCall ? .message : .notice, concept: concept,
      sender: isCall ? sender(fields[.actorID], fields[.actor]) : nil,
      text: start..<writer.buffer.count, names: names == NoticeArguments() ? nil : names)
  }

  private mutating func writeMessage(_ fields: TelegramFields) -> Content {
    let start = writer.buffer.count
    if let text = fields[.text] { writer.appendText(text) }
    let isFromPlatform = header.isPlatformChat || isTelegram(fields[.fromID])
    var content = Content(
      kind: .message, concept: .text, sender: nil, text: start..<writer.buffer.count)
    if isFromPlatform {
      content.kind = .notice
      content.concept = TelegramService.platformConcept(writer.buffer[content.text])
    } else {
      content.sender = sender(fields[.fromID], fields[.from])
    }
    guard let media = media(fields) else {
      if content.text.isEmpty, !isFromPlatform { content.concept = .empty }
      return content
    }
    let hasCaption = !content.text.isEmpty
    let described = writer.buffer.count
    media.write(&writer, fields)
    let description = described..<writer.buffer.count
    if media.isFile { content.attachment = description }
    if !hasCaption {
      content.text = description
      if !isFromPlatform { content.concept = media.concept }
    } else if !media.isFile {
      // A caption of a place, a contact or a poll: both are what was sent.
      content.text = start..<writer.buffer.count
    }
    return content
  }

  private struct Media {
    var concept: EntryConcept
    var isFile = false
    var write: (inout TelegramWriter, TelegramFields) -> Void
  }

  private func media(_ fields: TelegramFields) -> Media? {
    if let poll = fields[.poll] {
      return Media(concept: .poll) { writer, _ in writer.appendPoll(poll) }
    }
    if let contact = fields[.contact] {
      return Media(concept: .contactCard) { writer, _ in
        writer.append(["first_name", "last_name", "phone_number"], of: contact, joinedBy: " ")
      }
    }
    if fields.names(.location) || fields.names(.placeName) {
      let concept: EntryConcept = fields[.livePeriod] == nil ? .location : .liveLocation
      return Media(concept: concept) { writer, fields in
        let start = writer.buffer.count
        for key in [TelegramKey.placeName, .address] {
          guard let value = fields[key] else { continue }
          if writer.buffer.count > start { writer.append(", ") }
          writer.append(value)
        }
        guard let point = fields[.location] else { return }
        if writer.buffer.count > start { writer.append(", ") }
        writer.append(["latitude", "longitude"], of: point, joinedBy: ",")
      }
    }
    if let file = fields[.photo] ?? fields[.file] ?? fields[.contactCard] {
      let isLeftOut = writer.bytes[file.range].starts(with: "(File ".utf8)
      return Media(concept: isLeftOut ? omitted(fields) : .attachment, isFile: !isLeftOut) {
        writer, _ in writer.append(file)
      }
    }
    if fields[.gameTitle] != nil || fields[.invoice] != nil {
      return Media(concept: .attachment) { writer, fields in
        let start = writer.buffer.count
        for key in [TelegramKey.gameTitle, .gameDescription, .invoice] {
          guard let value = fields[key] else { continue }
          if writer.buffer.count > start { writer.append("; ") }
          writer.append(value)
        }
      }
    }
    return nil
  }

  private func omitted(_ fields: TelegramFields) -> EntryConcept {
    if fields[.photo] != nil { return .imageOmitted }
    switch fields[.mediaType].map({ JSONText.string(writer.bytes, $0.range) }) {
    case "sticker": return .stickerOmitted
    case "animation": return .gifOmitted
    case "video_file", "video_message": return .videoOmitted
    case "voice_message", "audio_file": return .audioOmitted
    case nil: return fields[.file] == nil ? .contactOmitted : .documentOmitted
    default: return .mediaOmitted
    }
  }

  private func isTelegram(_ identifier: JSONValue?) -> Bool {
    guard let identifier else { return false }
    let text = writer.bytes[identifier.range]
    return text.elementsEqual("user777000".utf8) || text.elementsEqual("777000".utf8)
  }

  /// The index of a sender, by identifier where there is one and by name otherwise.
  ///
  /// Exports of before 2021 write `"from_id": 123456789`, a bare number, for what is now
  /// `"user123456789"`; both are the same account.
  private mutating func sender(_ identifier: JSONValue?, _ name: JSONValue?) -> Int? {
    var id: String?
    if let identifier {
      let text = JSONText.string(writer.bytes, identifier.range)
      let isOldUser = identifier.kind == .number && (Int64(text) ?? 0) < 1 << 32
      id = isOldUser ? "user" + text : text
    }
    let shown = name.map { JSONText.string(writer.bytes, $0.range) }
    guard let key = id ?? shown else { return nil }
    if let known = senderIndices[key] { return known }
    let label = shown.flatMap { $0.isEmpty ? nil : $0 } ?? key
    senders.append(
      Sender(name: label, identifier: id, isPhoneNumber: Self.isPhoneNumber(label)))
    senderIndices[key] = senders.count - 1
    return senders.count - 1
  }

  private static func isPhoneNumber(_ name: String) -> Bool {
    guard name.utf8.first == UInt8(ascii: "+"), name.utf8.count > 6 else { return false }
    return name.utf8.dropFirst().allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: " ")
        || $0 == UInt8(ascii: "-")
    }
  }

  /// A full export names its owner; in a chat of two the `id` is the partner's, so the owner is
  /// the other one.
  private func exporter(owner: String?) -> Int? {
    if let owner { return senders.firstIndex { $0.identifier == owner } }
    let account = "user" + header.id
    switch header.type {
    case "saved_messages": return senders.firstIndex { $0.identifier == account }
    case "personal_chat":
      let others = senders.indices.filter { senders[$0].identifier != account }
      return others.count == 1 && senders[others[0]].identifier != nil ? others[0] : nil
    default: return nil
    }
  }

  private func markInvalidUTF8(_ entries: inout [Entry]) -> SpanTally {
    var tally = SpanTally()
    if (try? UTF8Span(validating: writer.buffer.span)) != nil { return tally }
    for index in entries.indices {
      let text = writer.buffer[entries[index].text]
      if (try? UTF8Span(validating: text.span)) != nil { continue }
      tally.add(entries[index].span)
      entries[index].flags.insert(.invalidUTF8)
    }
    return tally
  }
}
