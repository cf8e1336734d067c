public import Evidence

/// WhatsApp's own text export, as Android, iPhone and the phones before 2016 write it.
///
/// The format has no version, no escape and no zone: a message goes on until a line begins with a
/// header again, and a header is whatever the phone's language and clock made of it.
///
///     15-11-2020 14:03 - Sanne: Hoi!                      Android, Dutch
///     [11/15/20, 2:03:11 PM] Sanne: Hi!                   iPhone, American
///     15/11/2013 14:03:11: Sanne: Hoi!                    Windows Phone, early iPhones
public enum WhatsAppText: ChatFormat {
  /// Its name.
  public static let id = FormatID.whatsAppText
  /// 429 real exports were measured to write it.
  public static let tier = EvidenceTier.provenOnExports

  /// Looks for headers in the first megabyte: a victim's own story may stand above the chat.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    guard !bytes.isEmpty else { return .notMine(.empty) }
    // Nearly every chat is known by its first lines: the megabyte is for what stands above one.
    if bytes.count > beginning {
      let first = text(head(bytes, beginning)).buffer.withUnsafeBufferPointer { HeaderSurvey($0) }
      if first.isSettled { return first.verdict }
    }
    return text(head(bytes)).buffer.withUnsafeBufferPointer { HeaderSurvey($0).verdict }
  }

  /// Bytes of the first lines.
  private static let beginning = 1 << 14

  /// The first megabyte, up to the end of a line.
  static func head(_ bytes: [UInt8], _ most: Int = 1 << 20) -> [UInt8] {
    let head = bytes[...].prefix(most)
    // A first line may be longer than that: then the whole is looked at.
    guard head.count < bytes.count, let last = head.lastIndex(of: 0x0A) else { return bytes }
    // An even number of bytes: half a character of UTF-16 would be damage.
    return Array(head[..<((last + 1) & ~1)])
  }

  /// Reads the whole member into one conversation.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    read(claim, in: set, options: options, as: id)
  }

  /// Reads a text whose heads are those of another app, or those of WhatsApp.
  static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions, as format: FormatID
  ) -> MemberReading {
    guard let member = set.member(claim.main), let bytes = set.bytes(claim.main) else {
      return MemberReading()
    }
    var text = text(bytes)
    while true {
      let result = text.buffer.withUnsafeBufferPointer { buffer in
        var reading = TextReading(
          member: member, text: text, bytes: buffer, options: options, format: format)
        return reading.read()
      }
      switch result {
      case .done(let reading): return reading
      case .again(let dress): text = MemberText(text, without: dress)
      }
    }
  }

  /// Lets the chats of one exhibit prove the order of dates for one another, and finds files.
  public static func complete(_ readings: inout [MemberReading], members: [Member]) {
    OtherChats.settle(&readings)
    let files = AttachedFiles(members)
    for index in readings.indices {
      for number in readings[index].conversations.indices {
        files.settle(&readings[index].conversations[number])
      }
    }
  }

  /// The text of a member without what stands round every line, and with heads as exports have them.
  static func text(_ bytes: [UInt8]) -> MemberText {
    var text = MemberText(bytes)
    if text.buffer.withUnsafeBufferPointer({ LineEntities.survey($0) }) {
      text = MemberText(text, without: .entities)
    }
    let shape =
      text.isMapped ? nil : text.buffer.withUnsafeBufferPointer { JoinedLines.survey($0) }
    if let shape { text = MemberText(text, breakingAt: shape) }
    // One round the other: a numbered list of lines with bold heads, in a mail that quotes it.
    for _ in 0..<4 {
      // Before all else: a name with a comma in front of a head is no column of a table.
      if text.buffer.withUnsafeBufferPointer({ CopiedHeads.survey($0) }) {
        return MemberText(text, without: .heads)
      }
      guard let dress = text.buffer.withUnsafeBufferPointer({ LineDress.survey($0) }),
        !text.undressed.contains(where: { $0.dress == dress })
      else { break }
      text = MemberText(text, without: dress)
    }
    return text
  }
}
