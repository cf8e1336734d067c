import Evidence

/// Names of groups with a colon in them, before WhatsApp's own texts.
///
///     [14-03-2022 09:01:01] Familie: de Wit: <U+200E>Messages and calls are end-to-end encrypted. …
///
/// An iPhone puts the name of the group before its notices. Cut at the first colon, "Familie" would be a
/// participant who typed the banner; the mark stands behind the colon that ends the name.
extension EntryCutter {
  /// Entries of the beginning in which such a name shows: the banner is the first of them.
  private static var looked: Int { 20 }

  /// Makes notices of texts that have the rest of a group's name before them.
  mutating func settleGroupName() {
    var reader = ContentReader(bytes, isBare: false)
    for index in entries.indices.prefix(Self.looked) {
      guard let rest = marked(index), notice(rest, &reader) != nil else { continue }
      let part = Array(bytes[entries[index].text.lowerBound..<rest.lowerBound])
      let sender = entries[index].sender
      // The name stands before all of them, so the first one tells it.
      for other in entries.indices where entries[other].sender == sender {
        guard bytes[entries[other].text].starts(with: part), let rest = marked(other),
          let notice = notice(rest, &reader)
        else { continue }
        var entry = entries[other]
        entry.kind = .notice
        entry.concept = notice.concept
        entry.sender = nil
        entry.text = rest.lowerBound..<notice.textEnd
        entry.flags.formUnion(notice.flags)
        replace(other, with: entry, notice)
      }
      return
    }
  }

  private func notice(_ text: Range<Int>, _ reader: inout ContentReader) -> Content? {
    let content = reader.message(text, firstLineEnd: firstLine(text).upperBound, usesMarks: true)
    return content.kind == .notice && content.pattern >= 0 ? content : nil
  }

  /// What stands behind a colon with a mark, in a text that a person seems to have typed.
  private func marked(_ index: Int) -> Range<Int>? {
    let entry = entries[index]
    guard entry.kind == .message, entry.concept == .text, entry.sender != nil,
      shape(of: index).isBracketed
    else { return nil }
    let line = firstLine(entry.text)
    let stop = min(line.upperBound - 5, line.lowerBound + Self.longestName)
    var at = line.lowerBound
    while at < stop {
      if bytes[at] == UInt8(ascii: ":"), bytes[at + 1] == 0x20,
        ContentReader.isMarked(bytes, at + 2, line.upperBound)
      {
        return at + 2..<entry.text.upperBound
      }
      at += 1
    }
    return nil
  }
}
