/// Whether a part of a notice can be a name, a number or a list of names.
///
/// `{1} added {2}` fits `You received a view once message. For added privacy, open it on your phone`
/// and `Anna added the event "Party: Friday"`. No name holds the end of a sentence or a quote, and
/// words in lower case that go on for more than one are no name either.
enum NoticeName {
  /// True when a range of a comparable text may be a name.
  static func fits(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 400 else { return false }
    var letters = 0
    for at in range {
      let byte = text[at]
      if byte == UInt8(ascii: "\"") || byte == 0x0A || byte == UInt8(ascii: "?") { return false }
      // `J. Smith` and `Dr. Smith` are names; `message. For` is the end of a sentence.
      if byte == UInt8(ascii: "."), at + 1 < range.upperBound, text[at + 1] == 0x20, letters > 3 {
        return false
      }
      letters = byte == 0x20 || byte == UInt8(ascii: ".") ? 0 : letters + 1
    }
    let first = text[range.lowerBound]
    return !(first &- 0x61 < 26 && text[range].contains(0x20))
  }
}
