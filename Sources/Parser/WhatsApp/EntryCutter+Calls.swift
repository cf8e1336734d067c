import Evidence

/// Calls of an iPhone in words that no table has.
///
///     [07.03.26, 21:30:10] Maren: <U+200E>Sprachanruf. <U+200E>2 Min.
///     [07.03.26, 21:29:10] Maren: <U+200E>Sprachanruf. <U+200E>Keine Antwort
///
/// What is marked in two parts, the second of them a length of time, is a call; and so is everything
/// else in the file with the same first part. Who called whom, and who did not answer, is evidence.
extension EntryCutter {
  /// Makes messages of such texts.
  mutating func settleCalls() {
    var heads: [[UInt8]] = []
    var open: [(entry: Int, head: [UInt8])] = []
    for index in unlisted {
      let entry = entries[index]
      guard entry.kind == .notice, entry.concept == .otherNotice, entry.sender != nil,
        shape(of: index).isBracketed, let (head, second) = parts(entry.text)
      else { continue }
      let isLength =
        bytes[second] &- 0x30 <= 9
        || DigitScript.read(bytes, second, entry.text.upperBound) != nil
      if isLength, !heads.contains(head), heads.count < 16 { heads.append(head) }
      open.append((index, head))
    }
    for (index, head) in open where heads.contains(head) {
      var entry = entries[index]
      entry.kind = .message
      entry.concept = .call
      entry.flags.insert(.wordingNew)
      replace(index, with: entry, Content(textEnd: entry.text.upperBound))
    }
  }

  /// The first part of a text in two marked parts, and where the second begins.
  private func parts(_ text: Range<Int>) -> (head: [UInt8], second: Int)? {
    let line = firstLine(text)
    guard line.count < 160, line.upperBound == text.upperBound,
      ContentReader.isMarked(bytes, line.lowerBound, line.upperBound)
    else { return nil }
    var at = line.lowerBound + 3
    while at + 3 < line.upperBound {
      let isEnd = bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ",")
      let space = Scalar.spaceWidth(bytes, at + 1, line.upperBound)
      if isEnd, ContentReader.isMarked(bytes, at + 1 + space, line.upperBound) {
        let second = at + 4 + space
        guard second < line.upperBound else { return nil }
        return (Array(bytes[(line.lowerBound + 3)..<at]), second)
      }
      at += 1
    }
    return nil
  }
}
