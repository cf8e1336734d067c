import Evidence

/// The colon between a sender and a text, in the forms it takes on its way.
///
///     Sanne: Hoi      as WhatsApp writes it
///     Sanne:·Hoi      with U+00A0, out of a web page or a PDF
///     Sanne:Hoi       the space lost
///     Sanne：Hoi      the colon of Chinese type, by an editor or a converter
///
/// Only the first two are certain by themselves: `10:30` and `https://` have a colon too. The others
/// count where the name is known as a sender, or comes again and again.
enum SenderColon {
  /// True at U+FF1A.
  static func isWide(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    bytes[at] == 0xEF && at + 2 < end && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A
  }

  /// Whether a name with its colon stands at a place: letters or a number, and no sentence.
  static func isNamed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let stop = min(end, start + 80)
    var hasLetter = false
    var at = start
    while at < stop {
      let byte = bytes[at]
      if byte == UInt8(ascii: ":") || isWide(bytes, at, end) {
        let behind = at + (byte == UInt8(ascii: ":") ? 1 : 3)
        guard behind == end || Scalar.spaceWidth(bytes, behind, end) > 0 else { return false }
        return hasLetter || at > start && PhoneNumberName.fits(bytes, start..<at)
      }
      if (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 { hasLetter = true }
      at += 1
    }
    return false
  }

  /// The first colon of any form: the name before it, and where the text begins.
  static func first(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> (name: Range<Int>, text: Int)? {
    let stop = min(line.upperBound, line.lowerBound + EntryCutter.longestName)
    var at = line.lowerBound
    while at < stop {
      let width =
        bytes[at] == UInt8(ascii: ":") ? 1 : isWide(bytes, at, line.upperBound) ? 3 : 0
      if width > 0 {
        guard at > line.lowerBound else { return nil }
        let text = at + width
        return (
          line.lowerBound..<at, text + Scalar.spaceWidth(bytes, text, line.upperBound)
        )
      }
      at += 1
    }
    return nil
  }

  /// Finds senders behind such colons in entries that seem to have none.
  ///
  /// Returns how many entries got one, and the first.
  static func settle(
    _ cutter: inout EntryCutter, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (count: Int, first: Int?) {
    var found: [(entry: Int, name: Range<Int>, text: Int)] = []
    var names = SenderIndex()
    var counts: [Int] = []
    let hasColon = cutter.senders.hasColon
    guard !cutter.unlisted.isEmpty || hasColon.contains(true) else { return (0, nil) }
    let known = cutter.senderUses()
    // A name with a colon in it may be a name and the beginning of a text.
    let candidates =
      hasColon.contains(true)
      ? cutter.entries.indices.filter { index in
        guard let sender = cutter.entries[index].sender else { return false }
        return hasColon[sender] && known[sender] < 3
      } : []
    let unnamed = cutter.unlisted.filter {
      cutter.entries[$0].kind == .notice && cutter.entries[$0].sender == nil
    }
    for index in (candidates + unnamed).sorted() {
      let entry = cutter.entries[index]
      guard let start = cutter.bodyStart(of: index) else { continue }
      let line = cutter.firstLine(start..<max(start, entry.text.upperBound))
      guard let (name, text) = first(bytes, line), isName(bytes, name) else { continue }
      if entry.sender != nil, cutter.senders.find(bytes, name) == nil { continue }
      let number = Int(names.intern(bytes, name))
      if number == counts.count { counts.append(0) }
      counts[number] += 1
      found.append((index, name, text))
    }
    let needed = known.contains { $0 > 1 } ? 3 : 2
    var settled = 0
    var first: Int?
    for (index, name, text) in found {
      let isKnown = cutter.senders.find(bytes, name).map { Int($0) < known.count } ?? false
      let count = names.find(bytes, name).map { counts[Int($0)] } ?? 0
      guard isKnown || count >= needed else { continue }
      cutter.move(index, name: name, text: text)
      settled += 1
      if first == nil { first = index }
    }
    return (settled, first)
  }

  /// A name has a letter, or is a telephone number.
  private static func isName(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>
  ) -> Bool {
    name.contains { (bytes[$0] | 0x20) &- 0x61 < 26 || bytes[$0] >= 0xC3 }
      || PhoneNumberName.fits(bytes, name)
  }
}
