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

  private var writer: TelegramWriter
  /// Keys that the reader does not know and that hold words, with the first message that has one.
  private var unknown: (names: Set<String>, tally: SpanTally) = ([], SpanTally())

  /// Starts an empty chat.
  init(_ bytes: [UInt8], member: MemberID) { writer = TelegramWriter(bytes, member: member) }

  /// True when there is nothing to show.
  var isEmpty: Bool { writer.page.isEmpty }

  /// The first of the messages that could not be read.
  var firstUnreadable: Range<Int>? { writer.page.tallies.first(.entryUnreadable) }

  /// Counts bytes that are no message.
  mutating func addUnreadable(_ span: Range<Int>) {
    writer.page.tallies.add(.entryUnreadable, span)
  }

  /// Adds one object of `messages`.
  mutating func add(_ fields: TelegramFields, span: Range<Int>, line: Int) {
    guard fields[.id] != nil || fields[.date] != nil else { return addUnreadable(span) }
    let (timeText, time) = readTime(fields, span)
    var draft = Draft(concept: .text, time: time, timeText: timeText, text: 0..<0)
    if fields[.edited] != nil || fields[.editedUnix] != nil { draft.flags.insert(.edited) }
    if fields.names(.forwardedFrom) { draft.flags.insert(.forwarded) }

    let type = fields[.type].map { JSONText.string(writer.bytes, $0.range) } ?? ""
    if type == "unsupported" { addUnreadable(span) }
    if type == "service" || fields[.action] != nil || fields[.information] != nil {
      writeService(fields, &draft)
    } else {
      writeMessage(fields, &draft, span)
    }
    writer.page.add(draft, span: span, line: line)
  }

  /// The conversation and what there is to say about reading it.
  func finish(
    owner: String?, else title: String
  ) -> (conversation: Conversation, notices: [Notice]) {
    var (conversation, notices) = writer.page.finish(
      title: header.title.isEmpty ? title : header.title, format: TelegramJSON.id,
      exporter: exporter(writer.page.senders, owner: owner))
    if let first = unknown.tally.first {
      let number = conversation.entries.firstIndex { $0.span == first }
      notices.append(
        Notice(
          .unknownContent, .warning,
          span: SourceSpan(
            member: conversation.member, bytes: first,
            line: number.flatMap { conversation.entries[$0].line }, entry: number.map { $0 + 1 }),
          facts: [
            Fact("count", unknown.tally.count),
            Fact("fields", unknown.names.sorted().prefix(8).joined(separator: ", ")),
          ]))
    }
    if conversation.title.isEmpty { conversation.title = title }
    return (conversation, notices)
  }

  // MARK: - Inside

  private typealias Draft = ConversationWriter.Draft

  private mutating func readTime(
    _ fields: TelegramFields, _ span: Range<Int>
  ) -> (text: Range<Int>, time: ChatTime?) {
    let reading = TelegramTime.read(
      date: fields[.date].map { writer.bytes[$0.range] },
      instant: fields[.dateUnix].map { writer.bytes[$0.range] })
    let start = writer.end
    let text = (fields[.date] ?? fields[.dateUnix]).map { writer.append($0) } ?? start..<start
    if reading.contradicts { writer.page.tallies.add(.zoneUnknown, span) }
    return (text, reading.time)
  }

  private mutating func writeService(_ fields: TelegramFields, _ draft: inout Draft) {
    let bytes = writer.bytes
    let action = fields[.action] ?? fields[.information]
    let start = writer.end
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
        let joined = writer.end
        var first: Range<Int>?
        for element in writer.source.elements(of: field.value) {
          if writer.end > joined { writer.append(", ") }
          let range = writer.append(element)
          if first == nil { first = range }
        }
        if field.key == .members { names.object = first }
      } else {
        let range = writer.append(field.value)
        if field.key == .actor || field.key == .actorID { names.subject = range }
      }
    }
    let composed = writer.end
    if let text = fields[.text] {
      writer.append("; ")
      writer.appendText(text)
      // An empty text leaves no mark.
      if writer.end == composed + 2 { writer.page.cut(to: composed) }
    }
    let word = action.map { JSONText.string(bytes, $0.range) } ?? ""
    let reason = fields[.discardReason].map { JSONText.string(bytes, $0.range) } ?? ""
    var concept = TelegramService.concept(action: word, reason: reason)
    if concept == .memberRemoved, let actor = names.subject, let member = names.object,
      writer.page.buffer[actor].elementsEqual(writer.page.buffer[member])
    {
      concept = .memberLeft
    }
    // A call is something a person did; the rest is the platform speaking.
    let isCall = concept == .call || concept == .missedVoiceCall
    draft.kind = isCall ? .message : .notice
    draft.concept = concept
    draft.sender = isCall ? sender(fields[.actorID], fields[.actor]) : nil
    draft.text = start..<writer.end
    draft.names = names
  }

  private mutating func writeMessage(
    _ fields: TelegramFields, _ draft: inout Draft, _ span: Range<Int>
  ) {
    let start = writer.end
    if let text = fields[.text] { writer.appendText(text) }
    // Other writers of the format leave `text` empty beside the pieces that make it up.
    if writer.end == start, let pieces = fields[.textEntities] { writer.appendText(pieces) }
    for key in [TelegramKey.richMessage, .todoList] {
      guard let value = fields[key] else { continue }
      writer.appendWords(TelegramWords(value, in: writer.source), after: start)
    }
    keepUnknown(fields, from: start, span)
    let isFromPlatform = header.isPlatformChat || isTelegram(fields[.fromID])
    draft.text = start..<writer.end
    if isFromPlatform {
      draft.kind = .notice
      draft.concept = TelegramService.platformConcept(writer.page.buffer[draft.text])
    } else {
      draft.sender = sender(fields[.fromID], fields[.from])
    }
    guard let media = media(fields) else {
      if draft.text.isEmpty, !isFromPlatform { draft.concept = .empty }
      return
    }
    let hasCaption = !draft.text.isEmpty
    let described = writer.end
    media.write(&writer, fields)
    let description = described..<writer.end
    if media.isFile { draft.attachment = description }
    if !hasCaption {
      draft.text = description
      if !isFromPlatform { draft.concept = media.concept }
    } else if !media.isFile {
      // A caption of a place, a contact or a poll: both are what was sent.
      draft.text = start..<writer.end
    }
  }

  /// Keeps the words under keys that nobody knows: next year's kinds of message.
  private mutating func keepUnknown(
    _ fields: TelegramFields, from start: Int, _ span: Range<Int>
  ) {
    var isCounted = false
    for field in fields.all where field.key == nil {
      guard [.string, .array, .object].contains(field.value.kind) else { continue }
      let name = JSONText.string(writer.bytes, field.name)
      guard !TelegramKey.isWordless(name) else { continue }
      let words = TelegramWords(field.value, in: writer.source)
      // A single word under a key of its own may be a code; where nothing else is said it is kept.
      guard !words.text.isEmpty, words.isProse || writer.end == start else { continue }
      writer.appendWords(words, after: start)
      unknown.names.insert(String(name.prefix(40)))
      if !isCounted { unknown.tally.add(span) }
      isCounted = true
    }
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
        let start = writer.end
        for key in [TelegramKey.placeName, .address] {
          guard let value = fields[key] else { continue }
          if writer.end > start { writer.append(", ") }
          writer.append(value)
        }
        guard let point = fields[.location] else { return }
        if writer.end > start { writer.append(", ") }
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
        let start = writer.end
        for key in [TelegramKey.gameTitle, .gameDescription, .invoice] {
          guard let value = fields[key] else { continue }
          if writer.end > start { writer.append("; ") }
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
    let label = shown.flatMap { $0.isEmpty ? nil : $0 } ?? key
    return writer.page.sender(key, name: label, identifier: id)
  }

  /// A full export names its owner; in a chat of two the `id` is the partner's, so the owner is
  /// the other one.
  private func exporter(_ senders: [Sender], owner: String?) -> Int? {
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
}
