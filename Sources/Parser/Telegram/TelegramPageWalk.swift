import Evidence

/// What one block of a page says.
struct TelegramPageMessage {
  /// A photo, a file, a call, a place: by the classes of its block.
  struct Media {
    var concept = EntryConcept.attachment
    /// Path of the file inside the export; empty where it was left out.
    var file: [UInt8] = []
    /// What the page says of it.
    var words: [UInt8] = []
    var isFile: Bool { !file.isEmpty && concept == .attachment }
  }

  /// The block in the page.
  var span: Range<Int>
  var isService = false
  var isForwarded = false
  /// The title of its clock; empty for service messages.
  var time: [UInt8] = []
  /// The name above it; empty for a joined one.
  var sender: [UInt8] = []
  var text: [UInt8] = []
  var media: Media?
  /// Words in a block of a class that is not known.
  var unknown: [UInt8] = []
}

/// Walks a page and gives its header and its messages, block by block.
struct TelegramPageWalk {
  /// What is found.
  enum Found {
    case title(String)
    case message(TelegramPageMessage)
    /// The page ends inside a message.
    case cut(Range<Int>)
  }

  /// What the text of an element is.
  private enum Role {
    case none, title, sender, text, service, media, words, silent, unknown
  }

  private var cursor: MarkupCursor
  private var stack: [(isMessage: Bool, isForwarded: Bool, role: Role)] = []
  private var message: TelegramPageMessage?
  private var heading: [UInt8] = []
  private var hasHeading = false
  private var isDone = false
  private var cut: Range<Int>?
  /// The address behind words of a text, and where those words begin.
  private var link: (address: [UInt8], start: Int)?

  /// Elements inside one another that are followed.
  private static let mostLevels = 512

  /// Starts at the front of a page.
  init(_ bytes: [UInt8]) { cursor = MarkupCursor(bytes) }

  /// The next message; nil at the end.
  mutating func next() -> Found? {
    if let cut {
      self.cut = nil
      return .cut(cut)
    }
    guard !isDone else { return nil }
    while let token = cursor.next() {
      switch token {
      case .text(let range), .literal(let range): take(range)
      case .open(let tag):
        if let found = open(tag) { return found }
      case .close(let name, let span):
        if let found = close(name, span) { return found }
      }
    }
    isDone = true
    guard let message else { return nil }
    cut = message.span.lowerBound..<cursor.position
    return .message(closed(message, at: cursor.position))
  }

  // MARK: - Elements

  private mutating func open(_ tag: MarkupCursor.Tag) -> Found? {
    if cursor.isNamed(tag.name, "br") {
      newline()
      return nil
    }
    for name in ["script", "style"] where cursor.bytes[tag.name].elementsEqual(name.utf8) {
      cursor.skipContent(of: name)
    }
    if cursor.isNamed(tag.name, "a") { takeLink(tag) }
    if cursor.isNamed(tag.name, "img") { takeImage(tag) }
    let isBlock = ["div", "p", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre", "table"]
      .contains { cursor.bytes[tag.name].elementsEqual($0.utf8) }
    guard isBlock || cursor.isNamed(tag.name, "span") || cursor.isNamed(tag.name, "a") else {
      return nil
    }
    if isBlock { newline() }
    guard cursor.isNamed(tag.name, "div") || cursor.isNamed(tag.name, "span"), !tag.isEmpty,
      stack.count < Self.mostLevels
    else { return nil }
    let classes = cursor.attribute("class", of: tag).map {
      String(decoding: cursor.bytes[$0], as: UTF8.self).split(separator: " ").map(String.init)
    }
    let names = classes ?? []
    if cursor.isNamed(tag.name, "div"), names.first == "message" {
      // A block that was never closed ends where the next one begins.
      let lost = message.map { Found.message(closed($0, at: tag.span.lowerBound)) }
      stack.removeAll()
      message = TelegramPageMessage(
        span: tag.span.lowerBound..<tag.span.upperBound, isService: names.contains("service"))
      stack.append((true, false, .none))
      return lost
    }
    let isForwarded = names.starts(with: ["forwarded", "body"])
    if isForwarded { message?.isForwarded = true }
    stack.append((false, isForwarded || stack.last?.isForwarded == true, role(names, tag)))
    return nil
  }

  private mutating func role(_ names: [String], _ tag: MarkupCursor.Tag) -> Role {
    let above = stack.last?.role ?? .none
    guard message != nil else {
      if names == ["text", "bold"], !hasHeading { return .title }
      return above == .title ? .title : .none
    }
    if above == .silent || above == .text || above == .sender || above == .words { return above }
    if names.contains("date"), names.contains("details") {
      if let title = cursor.attribute("title", of: tag), message?.time.isEmpty == true,
        stack.last?.isForwarded != true
      {
        var text: [UInt8] = []
        MarkupText.decode(cursor.bytes, title, into: &text)
        message?.time = text
      }
      return .silent
    }
    switch names.first {
    case "body":
      if names.contains("details"), message?.isService == true { return .service }
      return above == .media ? .media : .none
    case "from_name":
      return stack.last?.isForwarded == true ? .silent : .sender
    case "text": return .text
    case "media_wrap": return .media
    case "media", "media_poll":
      setConcept(names)
      return .media
    case "title", "description", "status", "question", "answer": return .words
    case "reply_to", "signature", "userpic_wrap", "userpic", "initials", "reactions", "total",
      "bot_buttons_table", "pull_left", "fill", "video_play_bg", "video_duration", "gif_play",
      "video_play", "details", "spoiler":
      return above == .service ? .service : .silent
    case "forwarded": return names.contains("userpic_wrap") ? .silent : .none
    case nil: return above
    default: return above == .none ? .unknown : above
    }
  }

  private mutating func close(_ name: Range<Int>, _ span: Range<Int>) -> Found? {
    if cursor.isNamed(name, "a") { endLink() }
    guard cursor.isNamed(name, "div") || cursor.isNamed(name, "span"), let last = stack.popLast()
    else { return nil }
    if last.role == .title {
      hasHeading = true
      return .title(String(decoding: Self.trimmed(heading), as: UTF8.self))
    }
    guard last.isMessage, let open = message else { return nil }
    message = nil
    let whole = closed(open, at: span.upperBound)
    // A row of a day has a number below zero and says nothing of its own.
    return whole.isService && isDay(whole) ? nil : .message(whole)
  }

  private func isDay(_ message: TelegramPageMessage) -> Bool {
    let head = cursor.bytes[message.span].prefix(200)
    return String(decoding: head, as: UTF8.self).contains("id=\"message-")
  }

  private func closed(_ message: TelegramPageMessage, at end: Int) -> TelegramPageMessage {
    var message = message
    message.span = message.span.lowerBound..<end
    message.sender = Self.trimmed(message.sender)
    message.text = Self.trimmed(message.text)
    message.unknown = Self.trimmed(message.unknown)
    let words = Self.trimmed(message.media?.words ?? [])
    message.media?.words = words
    // The page says it in English, whatever the language of the app.
    if message.media?.concept == .call,
      ["Missed", "Declined", "Cancelled"].contains(where: {
        words.reversed().starts(with: $0.utf8.reversed())
      })
    {
      message.media?.concept = .missedVoiceCall
    }
    return message
  }

  // MARK: - Content

  private mutating func take(_ range: Range<Int>) {
    guard let role = stack.last?.role else { return }
    switch role {
    case .title: MarkupText.decode(cursor.bytes, range, into: &heading)
    case .sender: append(range, \.sender)
    case .text, .service: append(range, \.text)
    case .words:
      if message?.media == nil { message?.media = .init() }
      guard var words = message?.media?.words else { return }
      if !Self.isBlank(cursor.bytes[range]) {
        if !words.isEmpty, words.last != 0x0A { words.append(0x20) }
        MarkupText.decode(cursor.bytes, Self.trim(cursor.bytes, range), into: &words)
        message?.media?.words = words
      }
    case .unknown:
      if !Self.isBlank(cursor.bytes[range]) { append(Self.trim(cursor.bytes, range), \.unknown) }
    case .none, .media, .silent: break
    }
  }

  private mutating func append(
    _ range: Range<Int>, _ path: WritableKeyPath<TelegramPageMessage, [UInt8]>
  ) {
    guard var open = message else { return }
    message = nil
    MarkupText.decode(cursor.bytes, range, into: &open[keyPath: path])
    message = open
  }

  private mutating func newline() {
    switch stack.last?.role {
    case .text where message?.text.isEmpty == false: message?.text.append(0x0A)
    case .service where message?.text.isEmpty == false: message?.text.append(0x0A)
    case .media, .words:
      if let last = message?.media?.words.last, last != 0x0A {
        message?.media?.words.append(0x0A)
      }
    default: break
    }
  }

  /// Keeps an address that hides behind other words: it is what a victim would have opened.
  private mutating func endLink() {
    guard let link, var open = message else { return }
    self.link = nil
    guard open.text.count > link.start, !open.text[link.start...].elementsEqual(link.address) else {
      return
    }
    open.text += Array(" (".utf8) + link.address + Array(")".utf8)
    message = open
  }

  private mutating func takeLink(_ tag: MarkupCursor.Tag) {
    guard let open = message, let address = cursor.attribute("href", of: tag) else { return }
    if stack.last?.role == .text, cursor.bytes[address].contains(UInt8(ascii: ":")) {
      var text: [UInt8] = []
      MarkupText.decode(cursor.bytes, address, into: &text)
      link = (text, open.text.count)
    }
    guard stack.last?.role == .media else { return }
    let names = cursor.attribute("class", of: tag).map {
      String(decoding: cursor.bytes[$0], as: UTF8.self).split(separator: " ").map(String.init)
    }
    setConcept(names ?? [])
    guard !cursor.bytes[address].starts(with: "http".utf8) else { return }
    var path: [UInt8] = []
    MarkupText.decode(cursor.bytes, address, into: &path)
    message?.media?.file = path
    if message?.media?.concept != .contactCard { message?.media?.concept = .attachment }
  }

  private mutating func takeImage(_ tag: MarkupCursor.Tag) {
    guard message?.media != nil, message?.media?.file.isEmpty == true,
      message?.media?.concept == .attachment, let source = cursor.attribute("src", of: tag)
    else { return }
    var path: [UInt8] = []
    MarkupText.decode(cursor.bytes, source, into: &path)
    message?.media?.file = path
  }

  private mutating func setConcept(_ names: [String]) {
    guard message != nil else { return }
    if message?.media == nil { message?.media = .init() }
    for name in names {
      switch name {
      case "media_call": message?.media?.concept = .call
      case "media_poll": message?.media?.concept = .poll
      case "media_contact": message?.media?.concept = .contactCard
      case "media_location", "media_venue": message?.media?.concept = .location
      case "media_live_location": message?.media?.concept = .liveLocation
      case "media_photo": message?.media?.concept = .imageOmitted
      case "media_video": message?.media?.concept = .videoOmitted
      case "media_voice_message", "media_audio_file": message?.media?.concept = .audioOmitted
      case "media_file": message?.media?.concept = .documentOmitted
      default: break
      }
    }
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 <= 0x20 }
  }

  private static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var range = range
    while !range.isEmpty, bytes[range.lowerBound] <= 0x20 {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    while !range.isEmpty, bytes[range.upperBound - 1] <= 0x20 {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    Array(text[trim(text, 0..<text.count)])
  }
}
