public import Evidence

/// The files of SMS Backup & Restore on Android: messages and calls in XML.
///
/// One element a message, everything in attributes. Programs that read it die of what it holds: an
/// emoji as two references, `&#0;`, raw control bytes, a picture of 12 MB in an attribute. `count` is
/// a claim; the owner of the phone is not named.
///
///     <smses count="2"><sms address="+31612345678" date="1715688060000" type="1" body="Hoi!"
///       contact_name="Sanne" /></smses>
public enum SMSBackup: ChatFormat {
  /// Stable name.
  public static let id = FormatID.smsBackup
  /// How well it is proved.
  public static let tier = EvidenceTier.unverified
  /// Numbers are named when the address book is known.
  public static let takesNames = true

  /// Knows it by its first element.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    guard !bytes.isEmpty else { return .notMine(.empty) }
    let head = Array(bytes.prefix(8_192))
    if WideText(of: head) != nil, let recoded = RecodedText(head) {
      return recognise(recoded.text)
    }
    return recognise(head)
  }

  private static func recognise(_ head: [UInt8]) -> Recognition {
    var cursor = MarkupCursor(head)
    while let token = cursor.next() {
      guard case .open(let tag) = token else { continue }
      return isRoot(tag.name, cursor) ? .mine : .notMine(.otherMarkup)
    }
    return .notMine(.otherMarkup)
  }

  /// The elements that hold all others; `allsms` is what Super Backup calls it, which has the same
  /// messages in it.
  static func isRoot(_ name: Range<Int>, _ cursor: MarkupCursor) -> Bool {
    cursor.isNamed(name, "smses") || cursor.isNamed(name, "calls") || cursor.isNamed(name, "allsms")
  }

  /// Reads every message and call, a conversation for each number.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    guard let bytes = set.bytes(claim.main) else { return MemberReading() }
    // Opened in an editor and saved as "Unicode"; a damaged byte in UTF-8 is left what it is.
    let recoded = WideText(of: bytes) == nil ? nil : RecodedText(bytes)
    var reader = SMSBackupReader(member: claim.main, bytes: recoded?.text ?? bytes)
    let reading = reader.read()
    return recoded?.placed(reading, in: claim.main) ?? reading
  }
}

/// Goes through the elements of such a file.
struct SMSBackupReader {
  private let member: MemberID
  private let bytes: [UInt8]
  private var cursor: MarkupCursor
  private var chats = SMSChats()
  private var declared: (count: Int64, span: Range<Int>)?
  private var found: Int64 = 0
  private var isClosed = false
  /// An MMS that is being read: its own element, the words of its parts, whether one of them is
  /// a file, and who sent it.
  private var open: (tag: MarkupCursor.Tag, words: [UInt8], hasFile: Bool, from: String?)?

  init(member: MemberID, bytes: [UInt8]) {
    self.member = member
    self.bytes = bytes
    cursor = MarkupCursor(bytes)
    chats.member = member
  }

  mutating func read() -> MemberReading {
    while let token = cursor.next() {
      switch token {
      case .open(let tag): begin(tag)
      case .close(let name, let span):
        if cursor.isNamed(name, "mms") { endMMS(span) }
        if SMSBackup.isRoot(name, cursor) { isClosed = true }
      case .text, .literal: break
      }
    }
    // Cut off inside a message of several parts: what there is of it.
    if let open { endMMS(open.tag.span) }
    var reading = chats.finish(format: SMSBackup.id)
    if !isClosed {
      reading.notices.append(
        Notice(
          .pageTruncated, .warning,
          span: SourceSpan(member: member, bytes: max(0, bytes.count - 1)..<bytes.count)))
    }
    if let declared, declared.count != found {
      reading.notices.append(
        Notice(
          .countDiffers, .info, span: SourceSpan(member: member, bytes: declared.span),
          facts: [Fact("expected", "\(declared.count)"), Fact("found", "\(found)")]))
    }
    return reading
  }

  private mutating func begin(_ tag: MarkupCursor.Tag) {
    if cursor.isNamed(tag.name, "sms") {
      found += 1
      add(tag, span: tag.span, words: cursor.attribute("body", of: tag).map(decoded) ?? [])
    } else if cursor.isNamed(tag.name, "mms") {
      if let open { endMMS(open.tag.span) }
      found += 1
      open = (tag, [], false, nil)
      if tag.isEmpty { endMMS(tag.span) }
    } else if cursor.isNamed(tag.name, "part"), open != nil {
      guard let kind = cursor.attribute("ct", of: tag) else { return }
      // The layout of a message with pictures says nothing.
      let isLayout = bytes[kind].starts(with: "application/smil".utf8)
      if !isLayout, !bytes[kind].starts(with: "text/".utf8) { open?.hasFile = true }
      guard bytes[kind].starts(with: "text/".utf8),
        let text = cursor.attribute("text", of: tag), !bytes[text].elementsEqual("null".utf8)
      else { return }
      let words = decoded(text)
      open?.words += words
    } else if cursor.isNamed(tag.name, "addr"), open != nil {
      // 137 is who sent it; a word stands there where the owner did.
      guard number("type", tag) == 137, let address = text("address", tag),
        address != "insert-address-token"
      else { return }
      open?.from = address
    } else if cursor.isNamed(tag.name, "call") {
      found += 1
      addCall(tag)
    } else if SMSBackup.isRoot(tag.name, cursor) {
      let count = cursor.attribute("count", of: tag)
      declared = count.flatMap { Plausible.whole(bytes[$0]) }.map { ($0, tag.span) }
    }
  }

  private mutating func endMMS(_ span: Range<Int>) {
    guard let (tag, words, hasFile, from) = open else { return }
    open = nil
    let whole = tag.span.lowerBound..<max(tag.span.upperBound, span.upperBound)
    add(tag, span: whole, words: words, hasFile: hasFile, direction: "msg_box", from: from)
  }

  private mutating func add(
    _ tag: MarkupCursor.Tag, span: Range<Int>, words: [UInt8], hasFile: Bool = false,
    direction: StaticString = "type", from: String? = nil
  ) {
    let box = number(direction, tag) ?? number("type", tag) ?? 1
    let address = text("address", tag) ?? ""
    let group = address.split(separator: "~").map(String.init)
    let isGroup = group.count > 1
    var message = SMSChats.Message(
      address: isGroup ? from ?? "" : address, name: isGroup ? nil : contact(tag),
      written: cursor.attribute("date", of: tag).map { Array(bytes[$0]) } ?? [],
      time: DatabaseTime.milliseconds(number("date", tag)), box: box, words: words)
    // Story: what one of a group wrote stood in the chat with another of them, as his.
    if isGroup { message.group = group }
    // A subject may be all that there is to read.
    let subject = cursor.attribute("sub", of: tag) ?? cursor.attribute("subject", of: tag)
    if words.isEmpty, let subject, !bytes[subject].elementsEqual("null".utf8) {
      message.words = decoded(subject)
    }
    if message.words.isEmpty, hasFile { message.concept = .mediaOmitted }
    chats.add(message, span: span)
  }

  private mutating func addCall(_ tag: MarkupCursor.Tag) {
    let kind = number("type", tag) ?? 0
    let seconds = number("duration", tag) ?? 0
    var message = SMSChats.Message(
      address: text("number", tag) ?? "", name: contact(tag),
      written: cursor.attribute("date", of: tag).map { Array(bytes[$0]) } ?? [],
      time: DatabaseTime.milliseconds(number("date", tag)), box: kind == 2 ? 2 : 1,
      words: Array("type \(kind); duration \(seconds)".utf8))
    // 1 came in, 2 went out, 3 missed, 5 refused.
    message.concept = kind == 3 || kind == 5 ? .missedVoiceCall : .call
    chats.add(message, span: tag.span)
  }

  private func decoded(_ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    MarkupText.decode(bytes, range, into: &out)
    return out
  }

  private func text(_ name: StaticString, _ tag: MarkupCursor.Tag) -> String? {
    cursor.attribute(name, of: tag).map { MarkupText.string(bytes, $0) }
  }

  private func number(_ name: StaticString, _ tag: MarkupCursor.Tag) -> Int64? {
    cursor.attribute(name, of: tag).flatMap { Plausible.whole(bytes[$0]) }
  }

  /// The name in the address book; the app writes a word in brackets where there is none.
  private func contact(_ tag: MarkupCursor.Tag) -> String? {
    guard let name = text("contact_name", tag) ?? text("name", tag), !name.isEmpty,
      !name.hasPrefix("("),
      name != "null"
    else { return nil }
    return name
  }
}
