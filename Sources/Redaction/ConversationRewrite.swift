import Evidence

/// Writes the buffer of a conversation anew, entry by entry, and knows where everything went.
///
/// The new buffer holds timestamps and masked texts only: headers with names are not in it. Byte
/// ranges into the original member, which entries carry apart, stay.
struct ConversationRewrite {
  private let chat: Conversation
  private let citations: Citations?
  private let number: Int
  private var buffer: [UInt8] = []
  private var entries: [Entry] = []
  private var attachments: [Int: Range<Int>] = [:]
  private var arguments: [Int: NoticeArguments] = [:]
  private var moves: [Int: Moves] = [:]
  /// Entries whose pieces are asked for afterwards.
  var wanted: Set<Int> = []
  /// Entries whose text was left out.
  private(set) var hiddenEntries = 0

  /// Where the pieces of a text went.
  private struct Moves {
    let old: Range<Int>
    let new: Range<Int>
    let isHidden: Bool
    var edits: [(old: Range<Int>, new: Range<Int>)] = []

    func place(_ range: Range<Int>) -> Range<Int> {
      if isHidden { return new }
      let from = point(range.lowerBound, isEnd: false)
      return from..<max(from, point(range.upperBound, isEnd: true))
    }

    private func point(_ at: Int, isEnd: Bool) -> Int {
      let low = edits.partitioningIndex { $0.old.lowerBound >= at }
      guard low > 0 else { return new.lowerBound + at - old.lowerBound }
      let edit = edits[low - 1]
      if at <= edit.old.upperBound {
        return at == edit.old.upperBound || isEnd ? edit.new.upperBound : edit.new.lowerBound
      }
      return edit.new.upperBound + at - edit.old.upperBound
    }
  }

  init(_ chat: Conversation, citations: Citations?, number: Int) {
    self.chat = chat
    self.citations = citations
    self.number = number
  }

  /// Writes every entry.
  mutating func run(
    _ mask: inout TextMask, _ identifiers: [Identifier], _ accounts: AccountNumbers,
    mode: RedactionRecord.Mode
  ) {
    var found: [Int: [Identifier]] = [:]
    for identifier in identifiers { found[identifier.entry.entry, default: []].append(identifier) }
    entries.reserveCapacity(chat.entries.count)
    for (index, entry) in chat.entries.enumerated() {
      let timeStart = buffer.count
      buffer += chat.buffer[entry.timeText]
      let timeText = timeStart..<buffer.count
      let start = buffer.count
      let isHidden = citations.map { !$0.contains(index, in: number) } ?? false
      var move: Moves
      if isHidden, !entry.text.isEmpty {
        hiddenEntries += 1
        buffer += Array(mask.pseudonyms.words.hidden(scalars(entry.text)).utf8)
        move = Moves(old: entry.text, new: start..<buffer.count, isHidden: true)
      } else {
        let edits = self.edits(index, entry, found[index] ?? [], accounts, &mask)
        move = write(entry.text, edits)
      }
      entries.append(
        Entry(
          kind: entry.kind, concept: entry.concept, sender: entry.sender, time: entry.time,
          timeText: timeText, span: entry.span, text: start..<buffer.count, line: entry.line,
          flags: entry.flags))
      if let name = chat.attachments[index] {
        let from = buffer.count
        buffer += Array(FileNames.masked(chat.string(name), &mask.pseudonyms).utf8)
        attachments[index] = from..<buffer.count
      }
      if let names = chat.arguments[index], !move.isHidden {
        arguments[index] = NoticeArguments(
          subject: names.subject.map { place($0, move, &mask) },
          object: names.object.map { place($0, move, &mask) })
      }
      if wanted.contains(index) { moves[index] = move }
    }
  }

  /// Where a piece of an entry stands now; empty when it stood outside its text.
  func place(_ range: Range<Int>, of entry: Int) -> Range<Int> {
    guard let move = moves[entry] else { return 0..<0 }
    guard range.lowerBound >= move.old.lowerBound, range.upperBound <= move.old.upperBound else {
      return move.new
    }
    return move.place(range)
  }

  /// The conversation over the new buffer.
  func conversation(title: String, senders: [Sender]) -> Conversation {
    var shown = Conversation(
      id: chat.id, title: title, format: chat.format, platform: chat.platform,
      member: chat.member, buffer: buffer, entries: entries, senders: senders,
      attachments: attachments, arguments: arguments, dateReading: chat.dateReading,
      exporter: chat.exporter, origins: chat.origins)
    // Numbers of devices and kinds of apps name nobody.
    shown.devices = chat.devices
    shown.clocks = chat.clocks
    return shown
  }

  private mutating func place(_ range: Range<Int>, _ move: Moves, _ mask: inout TextMask)
    -> Range<Int>
  {
    if range.lowerBound >= move.old.lowerBound, range.upperBound <= move.old.upperBound {
      return move.place(range)
    }
    let from = buffer.count
    buffer += Array(mask.shown(chat.string(range)).utf8)
    return from..<buffer.count
  }

  private mutating func write(_ text: Range<Int>, _ edits: [Edit]) -> Moves {
    let start = buffer.count
    var pieces: [(old: Range<Int>, new: Range<Int>)] = []
    var at = text.lowerBound
    for edit in edits {
      guard let replacement = edit.replacement else { continue }
      buffer += chat.buffer[at..<edit.bytes.lowerBound]
      let from = buffer.count
      buffer += replacement
      pieces.append((edit.bytes, from..<buffer.count))
      at = edit.bytes.upperBound
    }
    buffer += chat.buffer[at..<text.upperBound]
    return Moves(old: text, new: start..<buffer.count, isHidden: false, edits: pieces)
  }

  /// Every replacement in a text: what is known to stand there first, then what is found between.
  private func edits(
    _ index: Int, _ entry: Entry, _ identifiers: [Identifier], _ accounts: AccountNumbers,
    _ mask: inout TextMask
  ) -> [Edit] {
    var known: [Edit] = []
    func add(_ range: Range<Int>, _ text: String?) {
      guard range.lowerBound >= entry.text.lowerBound, range.upperBound <= entry.text.upperBound,
        !range.isEmpty
      else { return }
      known.append(Edit(bytes: range, replacement: text.map { Array($0.utf8) }))
    }
    if let name = chat.attachments[index] {
      add(name, FileNames.masked(chat.string(name), &mask.pseudonyms))
    }
    if let names = chat.arguments[index] {
      if let subject = names.subject { add(subject, mask.shown(chat.string(subject))) }
      if let object = names.object {
        let text = chat.string(object)
        add(object, entry.concept.isAboutGroup ? group(text, &mask) : mask.shown(text))
      }
    }
    if entry.concept == .contactCard, chat.attachments[index] == nil, entry.kind == .message {
      add(entry.text, card(chat.text(entry), &mask))
    }
    for identifier in identifiers {
      switch identifier.kind {
      case .link, .phone: continue
      case .paymentLink where accounts.isKept(identifier.value):
        // The link is needed; a name in it is not.
        known += mask.edits(in: chat.buffer, identifier.quote, isCode: true)
        known.append(Edit(bytes: identifier.quote, replacement: nil))
      case .iban, .sortCode, .bankAccount, .pix, .cpf, .wallet, .card, .paymentLink:
        if accounts.isKept(identifier.value) {
          add(identifier.quote, nil)
        } else {
          let name = mask.pseudonyms.name(
            .account, identifier.value, original: chat.string(identifier.quote))
          mask.pseudonyms.replacements[.account, default: 0] += 1
          add(identifier.quote, name)
        }
      }
    }
    return fill(entry, known, &mask)
  }

  /// Looks through what lies between the pieces already decided.
  private func fill(_ entry: Entry, _ known: [Edit], _ mask: inout TextMask) -> [Edit] {
    let sorted = known.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    var found = known
    var at = entry.text.lowerBound
    for edit in sorted {
      if edit.bytes.lowerBound > at {
        found += mask.edits(in: chat.buffer, at..<edit.bytes.lowerBound)
      }
      at = max(at, edit.bytes.upperBound)
    }
    if at < entry.text.upperBound {
      found += mask.edits(in: chat.buffer, at..<entry.text.upperBound)
    }
    // A piece that stays keeps others out, and is not kept out of by what replaces a part of it.
    var edits = EditList.apart(found)
    if entry.kind == .notice { edits = titles(entry, edits, &mask) }
    return edits
  }

  /// In notices a text in quotation marks is the name of a group, which can hold names.
  private func titles(_ entry: Entry, _ edits: [Edit], _ mask: inout TextMask) -> [Edit] {
    guard entry.concept.isAboutMembers || entry.concept == .otherNotice else { return edits }
    let pairs: [([UInt8], [UInt8])] = [
      ([0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D]), ([0x22], [0x22]), ([0xC2, 0xAB], [0xC2, 0xBB]),
      ([0xE2, 0x80, 0x9E], [0xE2, 0x80, 0x9C]), ([0xE2, 0x80, 0x98], [0xE2, 0x80, 0x99]),
    ]
    let text = Array(chat.buffer[entry.text])
    for (open, close) in pairs {
      guard let start = Self.find(open, in: text, from: 0),
        let end = Self.find(close, in: text, from: start + open.count)
      else { continue }
      let from = entry.text.lowerBound + start + open.count
      let range = from..<entry.text.lowerBound + end
      guard !range.isEmpty else { continue }
      if edits.contains(where: { $0.bytes == range }) { return edits }
      let title = Edit(bytes: range, replacement: Array(group(chat.string(range), &mask).utf8))
      return EditList.laying(title, over: edits)
    }
    return edits
  }

  private static func find(_ needle: [UInt8], in text: [UInt8], from: Int) -> Int? {
    var at = from
    while at + needle.count <= text.count {
      if text[at..<at + needle.count].elementsEqual(needle) { return at }
      at += 1
    }
    return nil
  }

  private func group(_ title: String, _ mask: inout TextMask) -> String {
    if mask.roster.person(named: title) != nil || PhoneDigits.identity(of: title) != nil {
      return mask.shown(title)
    }
    return mask.pseudonyms.name(.chat, title, original: title)
  }

  /// A shared contact is a name, then perhaps a number: `Sanne de Vries +31 6 12345678`.
  private func card(_ text: String, _ mask: inout TextMask) -> String {
    let view = text.unicodeScalars
    let end =
      view.firstIndex { $0 == "+" || $0.properties.numericType == .decimal } ?? view.endIndex
    let name = Self.trimmed(String(view[..<end]))
    guard !name.isEmpty else { return mask.masked(text) }
    var shown = mask.shown(name)
    if shown == name, mask.roster.person(named: name) == nil {
      shown = mask.pseudonyms.name(.person, "card " + name, original: name)
    }
    return end == view.endIndex ? shown : shown + " " + mask.masked(String(view[end...]))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }

  private func scalars(_ range: Range<Int>) -> Int {
    chat.buffer[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
