/// Tells a mail, and a file of many mails, by the lines they begin with.
///
/// A chat never begins with fields: its first line has a date and spaces before any colon. A letter
/// that a person typed may begin `From: … To: …`; it is opened as a mail without parts, and its
/// text is read all the same.
enum MailSniff {
  /// What the first bytes are; nil for no mail.
  static func kind(fileExtension: String, head: [UInt8]) -> ContainerKind? {
    guard let first = head.first(where: { $0 > 0x20 }), first < 0x7F || first == 0xEF else {
      return nil
    }
    let start = start(head)
    let line = MailHeaders.line(head, start, head.count)
    guard !line.text.isEmpty else { return nil }
    if head[line.text].starts(with: "From ".utf8) {
      let next = MailHeaders.line(head, line.next, head.count)
      let isEscaped = head[next.text].starts(with: ">From ".utf8)
      return isEscaped || MailHeaders.colon(head, next.text) != nil ? .mailbox : nil
    }
    if isBoundary(head, line) { return .mail }
    return score(head, from: start, needed: namedMail.contains(fileExtension) ? 1 : 2)
      ? .mail : nil
  }

  /// Where the first field can stand: behind a mark, empty lines, and the length Apple writes first.
  static func start(_ bytes: [UInt8]) -> Int {
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let stop = min(bytes.count, 256)
    while at < stop, bytes[at] <= 0x20 { at += 1 }
    let line = MailHeaders.line(bytes, at, bytes.count)
    let digits = bytes[line.text].prefix { (0x30...0x39).contains($0) }
    let rest = bytes[line.text].dropFirst(digits.count)
    guard !digits.isEmpty, digits.count < 12, rest.allSatisfy({ $0 == 0x20 }) else { return at }
    return line.next
  }

  /// A mail whose head was cut off begins with the line between two parts.
  static func isBoundary(_ bytes: [UInt8], _ line: (text: Range<Int>, next: Int)) -> Bool {
    guard line.text.count > 4, line.text.count < 80, bytes[line.text].starts(with: "--".utf8)
    else { return false }
    let next = MailHeaders.line(bytes, line.next, bytes.count)
    let lower = bytes[next.text].prefix(13).map { MailHeaders.lower($0) }
    return lower.starts(with: "content-type:".utf8)
      || (lower.starts(with: "content-".utf8) && MailHeaders.colon(bytes, next.text) != nil)
  }

  private static let namedMail: Set<String> = ["eml", "emlx", "mht", "mhtml", "mbox", "mbx"]

  /// Fields that a mail has and a text has not, by what each one proves.
  private static let known: Set<String> = [
    "from", "to", "cc", "subject", "date", "reply-to", "sender", "message-id", "mime-version",
    "content-type", "content-transfer-encoding", "content-disposition", "received", "return-path",
    "delivered-to", "dkim-signature", "authentication-results", "in-reply-to", "references",
    "x-mailer", "user-agent", "envelope-to", "x-received", "arc-seal", "arc-message-signature",
    "list-id", "thread-topic",
    "x-mozilla-status", "x-apple-mail-remote-attachments", "x-uniform-type-identifier",
  ]

  private static func score(_ head: [UInt8], from start: Int, needed: Int) -> Bool {
    var found: Set<String> = []
    var lines = 0
    var isFirst = true
    var at = start
    while at < head.count {
      let line = MailHeaders.line(head, at, head.count)
      if line.text.isEmpty { break }
      let first = head[line.text.lowerBound]
      if first == 0x20 || first == 0x09 {
        if isFirst { return false }
      } else if let colon = MailHeaders.colon(head, line.text) {
        let name = head[line.text.lowerBound..<colon].map { MailHeaders.lower($0) }
        let word = String(decoding: name, as: UTF8.self)
        if known.contains(word) { found.insert(word) }
        // Mail of large firms has dozens of fields of its own before the first that all mail has.
        if !word.hasPrefix("x-"), !word.hasPrefix("arc-") { lines += 1 }
        isFirst = false
      } else {
        // The end of the head may cut a line; else a mail has its empty line here.
        if line.next < head.count, found.count < 3 { return false }
        break
      }
      at = line.next
    }
    return found.count >= needed && (found.count >= 3 || found.count * 4 >= lines)
  }
}
