import Evidence

/// Settles who wrote what, once the whole file has been seen.
///
/// The first `: ` of a line is the end of the name nearly always. Three things break the rule: a
/// notice with `: ` in a group's name, a name with `: ` in it, and a name without any text.
struct SenderResolver {
  /// The participants, in order of first appearance.
  private(set) var senders: [Sender] = []
  /// Entries whose sender's name was told by a rule that could be wrong.
  private(set) var uncertain = 0
  /// First of them.
  private(set) var firstUncertain: Int?

  /// Entries whose colon is another than WhatsApp's, and the first.
  let odd: (count: Int, first: Int?)

  private let bytes: UnsafeBufferPointer<UInt8>

  /// Settles the senders of all entries.
  init(_ cutter: inout EntryCutter, bytes: UnsafeBufferPointer<UInt8>, title: String?) {
    self.bytes = bytes
    odd = SenderColon.settle(&cutter, bytes)
    noticesWithColon(&cutter)
    namesWithColon(&cutter, title: title)
    namesWithoutText(&cutter)
    number(&cutter)
  }

  // MARK: - Notices taken for messages

  /// Finds `Anna created group "Trip: 2020"`, where the name seems to be `Anna created group "Trip`.
  ///
  /// The reverse trap is `Anna: I created group "x"`. There the `: ` stands inside the part of the
  /// pattern that is a name, and no name has one that is not known for it.
  private func noticesWithColon(_ cutter: inout EntryCutter) {
    var looked = Array(repeating: UInt8(0), count: cutter.senders.names.count)
    var isSuspect = Array(repeating: false, count: looked.count)
    // An iPhone's notices without a sender have their mark in the place of the name.
    let isMarked = cutter.senders.names.map {
      ContentReader.isMarked(bytes, $0.lowerBound, $0.upperBound)
    }
    let opens = looked.indices.map { opensQuote($0, cutter) }
    let uses = opens.contains(true) ? cutter.senderUses() : []
    for index in cutter.entries.indices {
      guard let sender = cutter.entries[index].sender, looked[sender] < 3,
        isMarked[sender] || !cutter.shape(of: index).isBracketed
      else { continue }
      looked[sender] += 1
      if notice(index, cutter) != nil || (opens[sender] && uses[sender] < 3) {
        isSuspect[sender] = true
      }
    }
    guard isSuspect.contains(true) else { return }
    for index in cutter.entries.indices {
      guard let sender = cutter.entries[index].sender, isSuspect[sender],
        let (text, content) = notice(index, cutter) ?? quoted(index, cutter)
      else { continue }
      let old = cutter.entries[index]
      cutter.replace(
        index,
        with: Entry(
          kind: .notice, concept: content.concept, sender: nil, time: old.time,
          timeText: old.timeText, span: old.span, text: text, line: old.line,
          flags: old.flags.subtracting(.edited)), content)
    }
  }

  /// True for a name that opens a quote and does not close it: `Anna added the event "Party`.
  private func opensQuote(_ sender: Int, _ cutter: EntryCutter) -> Bool {
    let text = NoticeText(bytes, cutter.senders.names[sender]).bytes
    let quote = UInt8(ascii: "\"")
    return text.contains(0x20) && text.count { $0 == quote } % 2 == 1
  }

  private func quoted(_ index: Int, _ cutter: EntryCutter) -> (Range<Int>, Content)? {
    guard let sender = cutter.entries[index].sender, opensQuote(sender, cutter),
      let start = cutter.bodyStart(of: index)
    else { return nil }
    let text = start..<max(cutter.entries[index].text.upperBound, start)
    var reader = ContentReader(bytes)
    return (text, reader.notice(text, firstLineEnd: cutter.firstLine(text).upperBound))
  }

  private func notice(_ index: Int, _ cutter: EntryCutter) -> (Range<Int>, Content)? {
    let entry = cutter.entries[index]
    guard let header = HeaderReader.read(bytes, entry.span.lowerBound, entry.text.lowerBound) else {
      return nil
    }
    let text = header.bodyStart..<max(entry.text.upperBound, header.bodyStart)
    let line = cutter.firstLine(text)
    let colon = entry.text.lowerBound - 2 - header.bodyStart
    guard let match = NoticeMatcher.shared.match(bytes, line, .all), !match.pattern.isContent,
      let opening = match.pattern.pieces.first
    else { return nil }
    if opening.count < 10 {
      let names = [match.subject, match.object].compactMap { $0 }
      guard let first = names.min(by: { $0.lowerBound < $1.lowerBound }),
        first.upperBound <= colon
      else { return nil }
    } else if colon < opening.count {
      return nil
    }
    var reader = ContentReader(bytes)
    return (text, reader.notice(text, firstLineEnd: line.upperBound))
  }

  // MARK: - Names with a colon

  /// Finds senders like `Work: Anna` by the second part that all their lines have in common.
  private mutating func namesWithColon(_ cutter: inout EntryCutter, title: String?) {
    struct Parts {
      var isBroken = false
      var found: [(name: Range<Int>, count: Int)] = []
    }
    var parts = Array(repeating: Parts(), count: cutter.senders.names.count)
    for entry in cutter.entries {
      guard let sender = entry.sender, !parts[sender].isBroken else { continue }
      guard entry.concept == .text, let part = secondPart(entry.text),
        !ContentReader.isMarked(bytes, part.lowerBound, part.upperBound)
      else {
        parts[sender].isBroken = true
        continue
      }
      if let known = parts[sender].found.firstIndex(where: {
        SenderIndex.same(bytes, $0.name, part)
      }) {
        parts[sender].found[known].count += 1
      } else if parts[sender].found.count < 16 {
        parts[sender].found.append((part, 1))
      } else {
        parts[sender].isBroken = true
      }
    }
    for (sender, name) in cutter.senders.names.enumerated() where !parts[sender].isBroken {
      let isTitle = title.map { bytes[name].elementsEqual($0.utf8) } ?? false
      if isTitle || parts[sender].found.contains(where: { $0.count < 3 }) {
        parts[sender].isBroken = true
      }
    }
    guard parts.contains(where: { !$0.isBroken && !$0.found.isEmpty }) else { return }
    var reader = ContentReader(bytes)
    for index in cutter.entries.indices {
      let entry = cutter.entries[index]
      guard let sender = entry.sender, sender < parts.count, !parts[sender].isBroken,
        let part = secondPart(entry.text)
      else { continue }
      let nameStart = entry.text.lowerBound - 2 - cutter.senders.names[sender].count
      let text = part.upperBound + 2..<max(entry.text.upperBound, part.upperBound + 2)
      let line = cutter.firstLine(text)
      let content = reader.message(
        text, firstLineEnd: line.upperBound, usesMarks: cutter.shape(of: index).isBracketed)
      var moved = Entry(
        kind: .message, concept: content.concept, sender: nil, time: nil,
        timeText: entry.timeText, span: entry.span,
        text: text.lowerBound..<content.textEnd, line: entry.line,
        flags: entry.flags.union(content.flags).union(.senderUncertain))
      moved.sender = Int(cutter.senders.intern(bytes, nameStart..<part.upperBound))
      cutter.replace(index, with: moved, content)
      uncertain += 1
      if firstUncertain == nil { firstUncertain = index }
    }
  }

  private func secondPart(_ text: Range<Int>) -> Range<Int>? {
    let stop = min(text.upperBound - 1, text.lowerBound + 80)
    var at = text.lowerBound
    while at < stop {
      if bytes[at] == 0x0A || bytes[at] == 0x0D { return nil }
      if bytes[at] == UInt8(ascii: ":"), bytes[at + 1] == 0x20 {
        return at > text.lowerBound ? text.lowerBound..<at : nil
      }
      at += 1
    }
    return nil
  }

  // MARK: - Names without text

  /// Finds `Anna:` at the end of a line, where an editor cut the space off.
  private func namesWithoutText(_ cutter: inout EntryCutter) {
    for index in cutter.entries.indices {
      let entry = cutter.entries[index]
      guard entry.kind == .notice, entry.concept == .otherNotice, entry.sender == nil else {
        continue
      }
      let line = cutter.firstLine(entry.text)
      guard line.count > 1, bytes[line.upperBound - 1] == UInt8(ascii: ":"),
        let sender = cutter.senders.find(bytes, line.lowerBound..<line.upperBound - 1)
      else { continue }
      var content = Content(textEnd: entry.text.upperBound)
      content.concept = line.upperBound == entry.text.upperBound ? .empty : .text
      let message = Entry(
        kind: .message, concept: content.concept, sender: Int(sender), time: nil,
        timeText: entry.timeText, span: entry.span,
        text: line.upperBound..<entry.text.upperBound, line: entry.line, flags: entry.flags)
      cutter.replace(index, with: message, content)
    }
  }

  // MARK: - Numbers

  /// Gives the participants their numbers and makes their names.
  private mutating func number(_ cutter: inout EntryCutter) {
    var numbers = Array(repeating: -1, count: cutter.senders.names.count)
    var known: [[UInt8]: Int] = [:]
    let uses = cutter.unlisted.isEmpty ? [] : cutter.senderUses()
    for index in cutter.entries.indices {
      guard let raw = cutter.entries[index].sender else { continue }
      // A notice nobody knows may stand behind the group's own name, which takes no part.
      if !uses.isEmpty, cutter.entries[index].kind == .notice, uses[raw] == 0 {
        cutter.setSender(index, nil)
        continue
      }
      if numbers[raw] < 0 {
        let name = Self.bareName(bytes, cutter.senders.names[raw])
        if let same = known[name] {
          numbers[raw] = same
        } else {
          numbers[raw] = senders.count
          known[name] = senders.count
          senders.append(Self.sender(name))
        }
      }
      if numbers[raw] != raw { cutter.setSender(index, numbers[raw]) }
    }
  }

  /// The name without the invisible marks at its ends, or anywhere in a telephone number.
  static func bareName(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var start = range.lowerBound
    while start < range.upperBound {
      let width = Scalar.markWidth(bytes, start, range.upperBound)
      guard width > 0 else { break }
      start += width
    }
    // U+061C is the only mark of two bytes.
    var end = range.upperBound
    while end > start {
      if end - 3 >= start, Scalar.markWidth(bytes, end - 3, end) == 3 {
        end -= 3
      } else if end - 2 >= start, Scalar.markWidth(bytes, end - 2, end) == 2 {
        end -= 2
      } else {
        break
      }
    }
    // A name made of marks only stays as it is.
    if start == end { return Array(bytes[range]) }
    var name: [UInt8] = []
    name.reserveCapacity(end - start)
    let isNumber = PhoneNumberName.fits(bytes, start..<end)
    var at = start
    while at < end {
      let width = isNumber ? Scalar.markWidth(bytes, at, end) : 0
      if width == 0 { name.append(bytes[at]) }
      at += max(width, 1)
    }
    return name
  }

  private static func sender(_ name: [UInt8]) -> Sender {
    name.withUnsafeBufferPointer { bytes in
      Sender(
        name: String(decoding: bytes, as: UTF8.self),
        isPhoneNumber: PhoneNumberName.fits(bytes, 0..<bytes.count),
        isPushName: bytes.count > 1 && bytes[0] == UInt8(ascii: "~"))
    }
  }
}

extension EntryCutter {
  /// The shape of an entry's header.
  func shape(of index: Int) -> HeaderShape {
    let position = Int(stamps[index].shape)
    return position < shapes.count ? shapes[position].shape : HeaderShape()
  }
}
