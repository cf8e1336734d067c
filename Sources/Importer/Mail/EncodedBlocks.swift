/// Files that stand in the text of a mail, as mail programs before MIME put them there.
///
///     begin 644 WhatsApp-chat met Joost.txt
///     M,30M,#,M,C`R-2`P.3HQ-2`M(%-A;FYE.B!(;VD*
///     `
///     end
///
/// Old programs, scripts and forums still do. Each is a file of its own, and its lines are no words
/// of the mail. The trap: "begin 644" may be a sentence; a line of data must follow it.
struct EncodedBlocks {
  /// A file in the text.
  struct File {
    let name: [UInt8]
    let decoded: TransferEncoding.Decoded
    let encoding: TransferEncoding
    /// Whether its last line is missing.
    let isCut: Bool
  }

  /// The text without them.
  private(set) var rest: [UInt8] = []
  /// The files in order.
  private(set) var files: [File] = []

  /// Finds them; nil for a text without any.
  init?(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let line = Self.line(bytes, start)
      guard let (name, encoding) = Self.begin(bytes[line.text]),
        let end = Self.end(
          bytes, line.next, encoding)
      else {
        rest += bytes[start..<line.next]
        start = line.next
        continue
      }
      let data = encoding == .base64 ? line.next..<end.data : start..<end.data
      files.append(
        File(
          name: name, decoded: encoding.decode(bytes[data]), encoding: encoding,
          isCut: !end.isClosed))
      start = end.next
    }
    if files.isEmpty { return nil }
  }

  private static func line(_ bytes: [UInt8], _ start: Int) -> (text: Range<Int>, next: Int) {
    let feed = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    let end = feed > start && bytes[feed - 1] == 0x0D ? feed - 1 : feed
    return (start..<end, min(feed + 1, bytes.count))
  }

  /// The name behind `begin 644 ` and `begin-base64 644 `.
  private static func begin(_ line: ArraySlice<UInt8>) -> (name: [UInt8], TransferEncoding)? {
    let isBase64 = line.starts(with: "begin-base64 ".utf8)
    guard isBase64 || line.starts(with: "begin ".utf8) else { return nil }
    var rest = line.dropFirst(isBase64 ? 13 : 6)
    let mode = rest.prefix { (0x30...0x37).contains($0) }
    rest = rest.dropFirst(mode.count)
    guard (3...4).contains(mode.count), rest.first == 0x20, rest.count > 1 else { return nil }
    return (Array(rest.dropFirst()), isBase64 ? .base64 : .uuencode)
  }

  /// Where the data ends and the text goes on; nil where no data follows.
  private static func end(
    _ bytes: [UInt8], _ first: Int, _ encoding: TransferEncoding
  ) -> (data: Int, next: Int, isClosed: Bool)? {
    var start = first
    while start < bytes.count {
      let line = line(bytes, start)
      let text = bytes[line.text]
      if encoding == .base64, text.elementsEqual("====".utf8) { return (start, line.next, true) }
      if encoding == .uuencode, text.elementsEqual("end".utf8) {
        return start > first ? (start, line.next, true) : nil
      }
      guard encoding == .base64 ? isBase64(text) : isData(text) else { break }
      start = line.next
    }
    return start > first ? (start, start, false) : nil
  }

  private static func isBase64(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > 3 && !line.contains(0x20)
  }

  /// Whether a line is as long as its first character says; spaces at its end may be lost.
  private static func isData(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, (0x20...0x60).contains(first),
      line.allSatisfy({ (0x20...0x60).contains($0) })
    else { return false }
    let count = Int((first &- 32) & 63)
    let whole = (count + 2) / 3 * 4
    return line.count - 1 <= whole + 1 && line.count - 1 >= min(whole, whole * 2 / 3)
  }
}
