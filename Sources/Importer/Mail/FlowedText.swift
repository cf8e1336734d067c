/// Text of `format=flowed`: a space at the end of a line says that the line goes on.
///
///     20-10-2025 09:03 - Sanne: ik ga nu naar ␠
///     huis                                        ->  one line
enum FlowedText {
  /// Joins the lines that a mail program broke; nil where there is nothing to join.
  static func joined(_ text: [UInt8], deletesSpace: Bool) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var isChanged = false
    var open: Int?
    var at = 0
    while at < text.count {
      let line = MailHeaders.line(text, at, text.count)
      at = line.next
      let quotes = text[line.text].prefix { $0 == UInt8(ascii: ">") }.count
      var content = line.text.lowerBound + quotes
      // One space in front is put there so that `From ` and `>` are left alone.
      if content < line.text.upperBound, text[content] == 0x20 {
        content += 1
        if quotes == 0 { isChanged = true }
      }
      let body = text[content..<line.text.upperBound]
      if open == quotes, !beginsWithDate(body) {
        isChanged = true
      } else {
        if open != nil { out.append(0x0A) }
        out += text[line.text.lowerBound..<(line.text.lowerBound + quotes)]
        if quotes > 0, content > line.text.lowerBound + quotes { out.append(0x20) }
      }
      out += body
      // The line before a signature is no soft one.
      let isSoft = body.last == 0x20 && !body.elementsEqual("-- ".utf8) && line.next < text.count
      if isSoft {
        if deletesSpace { out.removeLast() }
        open = quotes
      } else {
        open = nil
        out += text[line.text.upperBound..<line.next]
      }
    }
    return isChanged ? out : nil
  }

  /// Whether a line begins as the head of a message does.
  ///
  /// A chat that was pasted has its own lines, and a message may end in a space.
  private static func beginsWithDate(_ line: ArraySlice<UInt8>) -> Bool {
    var at = line.startIndex
    if at < line.endIndex, line[at] == UInt8(ascii: "[") { at += 1 }
    var digits = 0
    while at < line.endIndex, (0x30...0x39).contains(line[at]), digits < 5 {
      digits += 1
      at += 1
    }
    guard (1...4).contains(digits), at + 1 < line.endIndex else { return false }
    return "./-".utf8.contains(line[at]) && (0x30...0x39).contains(line[at + 1])
  }
}
