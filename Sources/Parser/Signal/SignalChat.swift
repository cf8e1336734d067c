import Evidence

/// Makes a conversation of the items of one chat.
struct SignalChat: Sendable {
  /// The partner's or the group's name.
  var title: String
  /// Whether messages of it disappear, or did at some time: those are not in the export.
  var hasTimer = false

  private let source: JSONSource
  private var page: ConversationWriter
  /// Numbers of the senders by recipient.
  private var numbers: [String: Int] = [:]

  /// Starts an empty chat.
  init(_ source: JSONSource, member: MemberID, title: String) {
    self.source = source
    self.title = title
    page = ConversationWriter(member: member)
  }

  /// True when there is nothing to show.
  var isEmpty: Bool { page.isEmpty }

  /// Adds one item; the span is its line.
  mutating func add(
    _ item: JSONValue, _ people: SignalPeople, span: Range<Int>, line: Int
  ) {
    let (timeText, time) = time(item)
    let author = source.digits("authorId", of: item) ?? ""
    var draft = ConversationWriter.Draft(
      concept: .empty, time: time, timeText: timeText, text: page.end..<page.end)
    // An edited message carries its earlier texts inside: they are told of, and not counted twice.
    let isEdited = !source.elements(of: source.value("revisions", of: item)).isEmpty
    if isEdited { draft.flags.insert(.edited) }
    var hasNested = isEdited
    let content = source.fields(of: item).first { SignalContent.names.contains($0.key) }
    switch content?.key {
    case "updateMessage":
      guard let content else { return }
      addUpdate(content.value, author, people, draft, span: span, line: line)
      return
    case let name?:
      draft.sender = sender(author, people)
      guard let content else { return }
      var text = SignalContent(source)
      text.read(name, content.value, &page, &draft)
      if text.hasNested { hasNested = true }
    case nil:
      // A kind of item that this reader does not know: its place is kept.
      draft.sender = sender(author, people)
      page.tallies.add(.entryUnreadable, span)
    }
    if hasNested { page.tallies.add(.nestedText, span, severity: .info) }
    page.add(draft, span: span, line: line)
  }

  /// The conversation and what there is to say about reading it.
  func finish(own: String?) -> (conversation: Conversation, notices: [Notice]) {
    page.finish(
      title: title, format: SignalJSON.id, exporter: own.flatMap { numbers[$0] })
  }

  // MARK: - Inside

  private mutating func sender(_ id: String, _ people: SignalPeople) -> Int? {
    guard !id.isEmpty else { return nil }
    if let known = numbers[id] { return known }
    let person = people.recipient(id)
    let number = page.sender(
      id, name: person.name, identifier: person.identifier, isPushName: person.isPushName)
    numbers[id] = number
    return number
  }

  /// `dateSent`, the sender's clock in thousandths of a second since 1970 UTC.
  private mutating func time(_ item: JSONValue) -> (text: Range<Int>, time: ChatTime?) {
    let start = page.end
    guard let value = source.value("dateSent", of: item) else { return (start..<start, nil) }
    let text = page.append(value, of: source.bytes)
    // Before 2000 and after 9999 no telephone sent anything.
    guard let sent = source.integer(value), (946_684_800_000..<253_402_300_800_000).contains(sent)
    else { return (text, nil) }
    return (
      text, ChatTime(wallSeconds: sent / 1_000, precision: .second, offsetMinutes: 0)
    )
  }

  /// Adds what the platform says; each change of a group is an entry of its own, at its own bytes.
  private mutating func addUpdate(
    _ update: JSONValue, _ author: String, _ people: SignalPeople,
    _ blank: ConversationWriter.Draft, span: Range<Int>, line: Int
  ) {
    guard let kind = source.fields(of: update).first else {
      page.tallies.add(.entryUnreadable, span)
      return page.add(blank.notice(.otherNotice), span: span, line: line)
    }
    if kind.key == "expirationTimerChange" { hasTimer = true }
    let changes = source.elements(of: source.value("updates", of: kind.value))
    guard kind.key == "groupChange", !changes.isEmpty else {
      let concept = SignalUpdate.concept(kind.key, kind.value, source)
      var draft = blank.notice(concept)
      if concept.isCall {
        draft.kind = .message
        draft.sender = sender(author, people)
      }
      describe(kind.key, kind.value, about: author, people, &draft)
      return page.add(draft, span: span, line: line)
    }
    for change in changes {
      guard let inner = source.fields(of: change).first else { continue }
      var draft = blank.notice(SignalUpdate.groupConcept(inner.key))
      if draft.concept == .disappearingMessages { hasTimer = true }
      draft.timeText = page.append(Array(page.buffer[blank.timeText]))
      describe(inner.key, inner.value, about: author, people, &draft)
      page.add(draft, span: change.range, line: line)
    }
  }

  /// Writes the name of a change and its values as the export has them, with names for identifiers.
  ///
  ///     IDENTITY_UPDATE; Sanne                     groupMemberAddedUpdate; newMemberAci: Fatima
  private mutating func describe(
    _ name: String, _ value: JSONValue, about author: String, _ people: SignalPeople,
    _ draft: inout ConversationWriter.Draft
  ) {
    let start = page.end
    var names = NoticeArguments()
    let type = name == "simpleUpdate" ? source.text("type", of: value) : nil
    page.append(type ?? name)
    if !author.isEmpty {
      page.append("; ")
      names.subject = page.append(people.recipient(author).name)
    }
    for field in source.fields(of: value) where field.key != "type" || type == nil {
      page.append("; " + field.key + ": ")
      let text = source.text(field.value)
      guard let person = people.id(ofIdentifier: text) else {
        page.append(field.value, of: source.bytes)
        continue
      }
      let range = page.append(people.recipient(person).name)
      // Who was added or left is what the change is about; who did it comes second.
      if SignalUpdate.members.contains(field.key) {
        names.object = names.subject
        names.subject = range
      }
    }
    draft.text = start..<page.end
    draft.names = names
  }
}

extension ConversationWriter.Draft {
  /// The same as a notice of the platform.
  fileprivate func notice(_ concept: EntryConcept) -> Self {
    var draft = self
    draft.kind = .notice
    draft.concept = concept
    return draft
  }
}

extension EntryConcept {
  /// True for what a person did by calling.
  fileprivate var isCall: Bool {
    switch self {
    case .call, .missedVoiceCall, .missedVideoCall, .missedGroupCall: true
    default: false
    }
  }
}
