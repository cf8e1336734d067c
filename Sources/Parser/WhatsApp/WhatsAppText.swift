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

  /// Looks for headers in the first fifty lines that hold anything.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    guard !bytes.isEmpty else { return .notMine(.empty) }
    let encoding = MemberText.detect(bytes)
    let text = MemberText(encoding == .utf8 ? bytes : Array(bytes.prefix(1 << 18)))
    return text.buffer.withUnsafeBufferPointer { buffer in
      HeaderSurvey(UnsafeBufferPointer(rebasing: buffer.prefix(1 << 20))).verdict
    }
  }

  /// Reads the whole member into one conversation.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    guard let member = set.member(claim.main), let bytes = set.bytes(claim.main) else {
      return MemberReading()
    }
    let text = MemberText(bytes)
    return text.buffer.withUnsafeBufferPointer { buffer in
      var reading = TextReading(member: member, text: text, bytes: buffer, options: options)
      return reading.read()
    }
  }
}
