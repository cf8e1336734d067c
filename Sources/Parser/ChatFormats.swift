public import Evidence

/// The formats there are, in the order in which they are tried.
///
/// The strictest recogniser stands first: JSON that begins with Telegram's keys cannot be anything
/// else, while a text export is told only by the shape of its lines.
public enum ChatFormats {
  /// The list.
  public static let all: [any ChatFormat.Type] = [TelegramJSON.self, WhatsAppText.self]

  /// What came of one member.
  public enum Outcome: Sendable {
    /// No format knows it; the reasons by format.
    case notMine(reasons: [(format: String, reason: String)])
    /// Read by this format, with notices.
    case read(format: String, MemberReading)
  }

  /// Finds the format of a member and reads it.
  public static func read(member: Member, bytes: [UInt8], options: ReadingOptions) -> Outcome {
    var reasons: [(format: String, reason: String)] = []
    for format in all {
      switch format.recognise(name: member.name, bytes: bytes) {
      case .notMine(let reason): reasons.append((format.id, reason))
      case .mine:
        return .read(
          format: format.id, format.read(member: member, bytes: bytes, options: options))
      }
    }
    return .notMine(reasons: reasons)
  }
}
