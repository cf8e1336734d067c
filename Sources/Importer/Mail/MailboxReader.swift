import Evidence

/// Reads a mailbox of the mbox family: mails one after the other, each behind a line `From `.
///
/// The line is only a separator behind an empty line and before a field; else somebody wrote "From
/// now on". What writers escaped in bodies (`>From `) is given back, in either of the two habits.
final class MailboxReader {
  private let source: ByteSource
  private let place: ContainerPlace
  private let session: IntakeSession

  /// Prepares to read; nothing is read yet.
  init(source: ByteSource, place: ContainerPlace, session: IntakeSession) {
    self.source = source
    self.place = place
    self.session = session
  }

  /// Reads all mails.
  func read() {
    let starts = separators()
    for (index, start) in starts.enumerated() {
      guard session.addEntry() else { return }
      let end = index + 1 < starts.count ? starts[index + 1].line : source.count
      read(start.mail..<max(start.mail, end), number: index + 1)
    }
    if starts.isEmpty { session.say(.archiveEmpty, .warning, at: place, [Fact("kind", "mail")]) }
  }

  private func read(_ range: Range<Int>, number: Int) {
    let most = session.limits.nestedArchiveBytes
    if range.count > most {
      session.say(
        .limitReached, .error, at: place, [Fact("limit", "nested-bytes"), Fact("value", most)])
    }
    let bytes = Self.unescaped(
      source.bytes(range.lowerBound..<min(range.upperBound, range.lowerBound + most)))
    guard session.budget.tick(delivered: bytes.count) else { return }
    let name = MemberName(
      raw: Array("mail \(number).eml".utf8), isDOS: false, acceptBackslash: false)
    let id = session.append(
      name, at: place, bytes: bytes.count, digests: Digester.digests(of: bytes),
      modified: MailHeaders(bytes, 0..<bytes.count).date, kind: .mail, status: .opened)
    let inner = ContainerPlace(
      prefix: session.members[id.index].path + "!/", member: id, name: name.text,
      depth: place.depth + 1, bytes: bytes.count)
    MailReader(bytes, place: inner, session: session).read()
  }

  /// Where the separators stand, and where the mail behind each begins.
  private func separators() -> [(line: Int, mail: Int)] {
    var found: [(line: Int, mail: Int)] = []
    var carry: [UInt8] = []
    var base = 0
    var isBehindBlank = true
    var candidate: Int?
    func see(_ line: ArraySlice<UInt8>, at offset: Int) {
      var text = line
      while let last = text.last, last == 0x0A || last == 0x0D { text = text.dropLast() }
      if let from = candidate {
        candidate = nil
        let head = Array(text.prefix(80))
        if head.starts(with: ">From ".utf8) || MailHeaders.colon(head, 0..<head.count) != nil {
          found.append((from, offset))
        }
      }
      if isBehindBlank, text.starts(with: "From ".utf8) { candidate = offset }
      isBehindBlank = text.isEmpty
    }
    _ = source.stream(0..<source.count) { block in
      carry.append(contentsOf: block)
      var start = 0
      while let end = carry[start...].firstIndex(of: 0x0A) {
        see(carry[start...end], at: base + start)
        start = end + 1
      }
      // A line without end is not kept whole: only how it begins matters.
      base += start
      carry.removeFirst(start)
      if carry.count > 1 << 20 {
        see(carry[...], at: base)
        base += carry.count
        carry.removeAll(keepingCapacity: true)
      }
      return true
    }
    if !carry.isEmpty { see(carry[...], at: base) }
    return found
  }

  /// Takes one `>` from each line that is `>From ` behind any number of them.
  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      var line = bytes[at..<end]
      let marks = line.prefix { $0 == UInt8(ascii: ">") }.count
      if marks > 0, line.dropFirst(marks).starts(with: "From ".utf8) { line = line.dropFirst() }
      out += line
      at = end
    }
    return out
  }
}
