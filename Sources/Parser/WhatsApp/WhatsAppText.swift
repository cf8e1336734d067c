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
    // Of what must be written anew the first part is enough, as a rule: a first line may be longer.
    if MemberText.detect(bytes) != .utf8, bytes.count > headBytes {
      let verdict = survey(MemberText(Array(bytes.prefix(headBytes))))
      if verdict == .mine { return verdict }
    }
    return survey(MemberText(bytes))
  }

  private static let headBytes = 1 << 18

  private static func survey(_ text: MemberText) -> Recognition {
    text.buffer.withUnsafeBufferPointer { HeaderSurvey($0).verdict }
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
