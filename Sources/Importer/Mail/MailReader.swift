import Evidence

/// Reads one mail: its parts are members, decoded, and what they hold is told by their own bytes.
///
/// "Export chat" offers the mail first, and that mail is then forwarded: the chat lies in a part of a
/// part. Read as a text, a mail gives `E=C3=A9n` and boundary lines as the words of a person.
///
///     mail.eml                        the container; its hash is that of the file
///     header.txt                      the fields as they stand in it: who sent it, and when
///     part 1.txt                      a text without a name
///     WhatsApp-chat met Joost.txt     an attachment, with the bytes that were attached
final class MailReader {
  private let place: ContainerPlace
  private let session: IntakeSession
  private let bytes: [UInt8]
  private var names: Set<String> = []
  private var modified: Int64?
  private var levels = 0
  private var parts = 0

  /// Multiparts inside one another; real mail has five at most.
  private static let mostLevels = 24

  /// Prepares to read a mail that is in memory.
  init(_ bytes: [UInt8], place: ContainerPlace, session: IntakeSession) {
    self.bytes = bytes
    self.place = place
    self.session = session
  }

  /// Prepares to read a mail from a source, as far as a mail may be held in memory.
  convenience init(source: ByteSource, place: ContainerPlace, session: IntakeSession) {
    let most = session.limits.nestedArchiveBytes
    self.init(source.bytes(0..<min(source.count, most)), place: place, session: session)
    guard source.count > most else { return }
    session.say(
      .limitReached, .error, at: place, [Fact("limit", "nested-bytes"), Fact("value", most)])
  }

  /// Reads all parts.
  func read() {
    let start = MailSniff.start(bytes)
    let whole = start..<bytes.count
    let first = MailHeaders.line(bytes, start, bytes.count)
    if MailSniff.isBoundary(bytes, first) {
      session.say(
        .archiveTruncated, .warning, at: place,
        [Fact("format", "mail"), Fact("reason", "no-header")])
      readParts(bytes, whole, boundary: nil, number: "", isDigest: false, isAlternative: false)
      return
    }
    let headers = MailHeaders(bytes, whole)
    if headers.isCut {
      session.say(
        .limitReached, .error, at: place,
        [Fact("limit", "header-bytes"), Fact("value", MailHeaders.mostBytes)])
    }
    modified = headers.date
    listHeaders(headers)
    var end = bytes.count
    // Apple's own form has a list of properties behind the mail, which its first line measures.
    if start > 0,
      let length = Plausible.whole(bytes[..<start].filter { $0 > 0x20 }),
      length > 0, length < Int64(bytes.count - start)
    {
      end = start + Int(length)
    }
    read(
      Entity(bytes: bytes, headers: headers, body: headers.body..<max(headers.body, end)),
      number: "")
    if parts == 0 {
      session.say(.archiveEmpty, .warning, at: place, [Fact("kind", "mail")])
    }
  }

  /// A mail or a part of one.
  private struct Entity {
    var bytes: [UInt8]
    var headers: MailHeaders
    var body: Range<Int>

    /// What it says it is.
    var type: String {
      let word = headers.word("content-type")
      return word.isEmpty ? "text/plain" : word
    }
    var encoding: TransferEncoding {
      TransferEncoding(headers.word("content-transfer-encoding"))
    }
    var decoded: TransferEncoding.Decoded { encoding.decode(bytes[body]) }
  }

  // MARK: - The tree

  private func read(_ entity: Entity, number: String, isAlternative: Bool = false) {
    let type = entity.type
    guard type.hasPrefix("multipart/"), levels < Self.mostLevels else {
      readLeaf(entity, number: number.isEmpty ? "1" : number, isAlternative: isAlternative)
      return
    }
    let parameters = MailParameters(entity.headers.value("content-type"))
    var entity = entity
    // Forbidden, and seen: the whole body with its boundaries encoded once more.
    if entity.encoding != .identity, entity.encoding != .unknown,
      !Multipart(entity.bytes, entity.body, boundary: parameters.raw("boundary")).isFound
    {
      entity.bytes = entity.decoded.bytes
      entity.body = 0..<entity.bytes.count
    }
    levels += 1
    defer { levels -= 1 }
    readParts(
      entity.bytes, entity.body, boundary: parameters.raw("boundary"), number: number,
      isDigest: type == "multipart/digest", isAlternative: isAlternative,
      isChoice: type == "multipart/alternative")
  }

  private func readParts(
    _ bytes: [UInt8], _ body: Range<Int>, boundary: [UInt8]?, number: String, isDigest: Bool,
    isAlternative: Bool, isChoice: Bool = false
  ) {
    var cut = Multipart(bytes, body, boundary: boundary)
    if !cut.isFound, boundary != nil { cut = Multipart(bytes, body, boundary: nil) }
    if !cut.isClosed {
      session.say(
        .archiveTruncated, .warning, at: place,
        [Fact("format", "mail"), Fact("reason", "no-end-record")])
    }
    let parts = cut.parts.map { range in
      let headers = MailHeaders(bytes, range)
      return Entity(
        bytes: bytes, headers: headers, body: min(headers.body, range.upperBound)..<range.upperBound
      )
    }
    // The same words are sent twice, as text and as a page: read once, or the chat stands there twice.
    let hasText = isChoice && Self.hasText(parts)
    readBetween(bytes, cut.preamble, "preamble.txt", number, isWhole: !cut.isFound)
    for (index, part) in parts.enumerated() {
      guard session.addEntry() else { return }
      let own = number.isEmpty ? "\(index + 1)" : number + ".\(index + 1)"
      var part = part
      if isDigest, part.headers.value("content-type").isEmpty {
        part.headers = MailHeaders(Array("Content-Type: message/rfc822".utf8), 0..<28)
      }
      let isText = part.type == "text/plain"
      read(part, number: own, isAlternative: isAlternative || (hasText && !isText))
    }
    readBetween(bytes, cut.epilogue, "epilogue.txt", number, isWhole: false)
  }

  /// What stands outside the parts: a sentence for old programs, or what a broken mail lost.
  private func readBetween(
    _ bytes: [UInt8], _ range: Range<Int>, _ name: String, _ number: String, isWhole: Bool
  ) {
    let lines = bytes[range].split(separator: 0x0A).count { $0.contains { $0 > 0x20 } }
    guard isWhole ? lines > 0 : lines > 2 else { return }
    admit(
      Array(bytes[range]), named: nil, fallback: number.isEmpty ? name : "part \(number) " + name,
      isPasted: true, MemberOutcome())
  }

  /// Whether the plain text among alternatives says as much as the page beside it.
  private static func hasText(_ parts: [Entity]) -> Bool {
    guard let text = parts.first(where: { $0.type == "text/plain" }) else { return false }
    let letters = text.decoded.bytes.count { $0 > 0x20 }
    guard letters > 0 else { return false }
    guard let page = parts.first(where: { $0.type == "text/html" }) else { return letters > 80 }
    var outside = 0
    var isTag = false
    for byte in page.decoded.bytes {
      if byte == UInt8(ascii: "<") { isTag = true }
      if !isTag, byte > 0x20 { outside += 1 }
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    return letters * 5 >= outside
  }

  // MARK: - Leaves

  private func readLeaf(_ entity: Entity, number: String, isAlternative: Bool) {
    let type = entity.type
    let parameters = MailParameters(entity.headers.value("content-type"))
    let disposition = MailParameters(entity.headers.value("content-disposition"))
    let name = disposition.text("filename") ?? parameters.text("name")
    let isAttached = name != nil || entity.headers.word("content-disposition") == "attachment"
    let decoded = entity.decoded
    let isBlank = decoded.bytes.allSatisfy { $0 <= 0x20 }
    // An empty text between two attachments is how programs separate them.
    if !isAttached, isBlank { return }
    var outcome = MemberOutcome()
    if decoded.damaged > 0 {
      outcome.isDamaged = entity.encoding != .quotedPrintable
      outcome.say(
        .memberDamaged, outcome.isDamaged ? .error : .warning,
        [
          Fact("reason", "transfer-encoding"), Fact("encoding", entity.encoding.name),
          Fact("count", decoded.damaged),
        ])
    }
    if type == "message/partial" || type == "message/external-body" {
      outcome.say(.memberUnsupported, .warning, [Fact("reason", "elsewhere")])
    }
    if type.hasSuffix("pkcs7-mime") {
      outcome.say(.memberUnsupported, .warning, [Fact("reason", "smime")])
    }
    let fallback = "part \(number)" + Self.ending(type)
    if isAlternative, !isAttached, type.hasPrefix("text/") {
      outcome.say(.memberAlternative, .info)
      let member = self.name(nil, fallback: fallback)
      let id = derive(member, at: place, decoded.bytes, kind: .webPart, status: .listed)
      session.say(outcome, about: member, id: id, bytes: decoded.bytes.count)
      return
    }
    guard type.hasPrefix("text/") else {
      admit(decoded.bytes, named: name, fallback: fallback, isPasted: false, outcome)
      return
    }
    readText(decoded.bytes, parameters, name, fallback, isPasted: !isAttached, outcome)
  }

  /// A text, converted to UTF-8 where its set is stated and its bytes do not say otherwise.
  private func readText(
    _ bytes: [UInt8], _ parameters: MailParameters, _ name: [UInt8]?, _ fallback: String,
    isPasted: Bool, _ said: MemberOutcome
  ) {
    var bytes = bytes
    if isPasted, let blocks = EncodedBlocks(bytes) {
      for file in blocks.files where session.addEntry() { admit(file) }
      bytes = blocks.rest
      if bytes.allSatisfy({ $0 <= 0x20 }) { return }
    }
    var outcome = said
    var text: [UInt8]?
    var notes: [(code: NoticeCode, severity: Notice.Severity, facts: [Fact])] = []
    if let label = parameters.raw("charset"), !label.isEmpty {
      if let set = Charset(label: label), let conversion = Self.converted(bytes, set) {
        text = conversion.text
        notes.append(
          (
            .transcoded, .info,
            [Fact("encoding", String(decoding: label.prefix(40), as: UTF8.self))]
          ))
        if conversion.damaged > 0 {
          notes.append((.invalidUTF8, .warning, [Fact("count", conversion.damaged)]))
        }
      } else if Charset(label: label)?.utf8([]) == nil {
        outcome.say(
          .memberUnsupported, .warning,
          [
            Fact("reason", "character-set"),
            Fact("encoding", String(decoding: label.prefix(40), as: UTF8.self)),
          ])
      }
    }
    // A file is attached as it is; only what was typed into the mail is broken into lines by it.
    if isPasted, parameters.word("format") == "flowed",
      let joined = FlowedText.joined(
        text ?? bytes, deletesSpace: parameters.word("delsp") == "yes")
    {
      text = joined
      notes.append((.linesJoined, .info, []))
    }
    guard let text else {
      admit(bytes, named: name, fallback: fallback, isPasted: isPasted, outcome)
      return
    }
    // The attachment keeps its own bytes and hash; what is read of it stands below it.
    let member = self.name(name, fallback: fallback)
    let id = derive(member, at: place, bytes, kind: .text, status: .opened)
    session.say(outcome, about: member, id: id, bytes: bytes.count)
    let inner = ContainerPlace(
      prefix: session.members[id.index].path + "!/", member: id, name: member.text,
      depth: place.depth + 1, bytes: bytes.count)
    var said = MemberOutcome()
    said.isDamaged = outcome.isDamaged
    for note in notes { said.say(note.code, note.severity, note.facts) }
    admit(
      text, MemberName(raw: member.rawLast, isDOS: false, acceptBackslash: false), at: inner,
      isPasted: isPasted, said)
  }

  /// The text in UTF-8; nil where the bytes are to be read as they are.
  ///
  /// Labels lie: programs call UTF-8 ASCII or Latin, and bytes that are UTF-8 by chance hardly occur.
  private static func converted(_ bytes: [UInt8], _ set: Charset) -> Charset.Conversion? {
    if set == .utf8 || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return nil
    }
    switch set {
    case .utf16, .utf16LittleEndian, .utf16BigEndian:
      // Called UTF-16, and a text without a single zero.
      guard bytes.contains(0) else { return nil }
    default:
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      if isValid, !set.isSevenBit || !bytes.contains(0x1B) { return nil }
    }
    return set.utf8(bytes)
  }

  /// A file that stood in the text.
  private func admit(_ file: EncodedBlocks.File) {
    var outcome = MemberOutcome()
    if file.isCut || file.decoded.damaged > 0 {
      outcome.isDamaged = true
      outcome.say(
        .memberDamaged, .error,
        [
          Fact("reason", file.isCut ? "truncated" : "transfer-encoding"),
          Fact("encoding", file.encoding.name), Fact("count", file.decoded.damaged),
        ])
    }
    admit(
      file.decoded.bytes, named: file.name, fallback: "part.bin", isPasted: false, outcome)
  }

  // MARK: - Members

  private func listHeaders(_ headers: MailHeaders) {
    guard !headers.fields.isEmpty, session.addEntry() else { return }
    let member = name(nil, fallback: "header.txt")
    parts -= 1
    _ = derive(member, at: place, Array(bytes[headers.range]), kind: .text, status: .listed)
  }

  private func derive(
    _ name: MemberName, at place: ContainerPlace, _ bytes: [UInt8], kind: FileKind,
    status: Member.Status
  ) -> MemberID {
    _ = session.budget.tick(delivered: bytes.count)
    return session.append(
      name, at: place, bytes: bytes.count, digests: Digester.digests(of: bytes),
      modified: modified, kind: kind, status: status)
  }

  private func admit(
    _ bytes: [UInt8], named name: [UInt8]?, fallback: String, isPasted: Bool,
    _ outcome: MemberOutcome
  ) {
    admit(bytes, self.name(name, fallback: fallback), at: place, isPasted: isPasted, outcome)
  }

  private func admit(
    _ bytes: [UInt8], _ name: MemberName, at place: ContainerPlace, isPasted: Bool,
    _ outcome: MemberOutcome
  ) {
    let sink = session.sink(name, expected: bytes.count, packed: self.bytes.count)
    _ = sink.takeWhole(bytes, expected: bytes.count)
    session.admit(
      name, at: place, sink: sink, modified: modified, pastedInto: isPasted ? .mail : nil,
      outcome: outcome)
  }

  /// A name of its own for each part, so that a path leads to one of them only.
  private func name(_ raw: [UInt8]?, fallback: String) -> MemberName {
    parts += 1
    var raw = raw ?? Array(fallback.utf8)
    // The last part of a path: a name is no way out of the mail, and old programs wrote `C:\`.
    let last = raw.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.last
    raw = MailHeaders.trimmed(last.map(Array.init) ?? Array(fallback.utf8)).map {
      $0 == 0 ? 0x5F : $0
    }
    if raw.isEmpty || raw == [0x2E] || raw == [0x2E, 0x2E] { raw = Array(fallback.utf8) }
    let plain = MemberName(raw: raw, isDOS: false, acceptBackslash: false)
    if names.insert(plain.text).inserted { return plain }
    // Photos of one phone are all called `image.jpg`.
    let own = MemberName(
      raw: Array("\(names.count + 1)/".utf8) + raw, isDOS: false, acceptBackslash: false)
    names.insert(own.text)
    return own
  }

  private static func ending(_ type: String) -> String {
    switch type {
    case "text/html", "application/xhtml+xml": ".html"
    case "message/rfc822", "message/global": ".eml"
    case "text/calendar": ".ics"
    case "text/vcard", "text/x-vcard": ".vcf"
    case "text/rtf", "application/rtf": ".rtf"
    case "text/csv": ".csv"
    case "application/json": ".json"
    case "application/zip", "application/x-zip-compressed": ".zip"
    case "application/pdf": ".pdf"
    case "image/jpeg": ".jpg"
    case "image/png": ".png"
    case "image/gif": ".gif"
    default: type.hasPrefix("text/") || type.hasPrefix("message/") ? ".txt" : ""
    }
  }
}
