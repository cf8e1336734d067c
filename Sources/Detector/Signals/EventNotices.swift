import Evidence

/// Turns the platform's own lines about keys, numbers and devices into events.
enum EventNotices {
  /// The events of one notice; none for notices that say nothing about who holds the account.
  static func events(
    of entry: Entry, number: Int, in conversation: Conversation, index: Int
  ) -> [Event] {
    guard let (kind, cause) = meaning(entry.concept) else { return [] }
    // The banner opens every chat; below the first entry it means that a key was made anew.
    if kind == .encryptionBanner, number == 0 { return [] }
    let arguments = conversation.arguments[number]
    let account: Int?
    switch entry.concept {
    case .securityCodeOwnDevices, .newLogin: account = conversation.exporter
    case .securityCodeAllParticipants: account = nil
    default: account = subject(arguments?.subject, conversation) ?? partner(of: conversation)
    }
    var quote = arguments?.subject ?? entry.text
    if quote.isEmpty { quote = entry.text }
    return [
      Event(
        kind: kind, entry: EntryID(conversation: index, entry: number),
        account: account.map { AccountID(conversation: index, sender: $0) }, quote: quote,
        confidence: 1, facts: cause.map { [Fact("cause", $0)] } ?? [])
    ]
  }

  private static func meaning(_ concept: EntryConcept) -> (EventKind, String?)? {
    switch concept {
    case .securityCodeChanged: (.securityCodeChanged, "unstated")
    case .securityCodeReregistered: (.securityCodeChanged, "reregistered")
    case .securityCodeNewDevice: (.securityCodeChanged, "new-device")
    case .securityCodeDeviceLeft: (.securityCodeChanged, "device-left")
    case .securityCodeDevices: (.securityCodeChanged, "devices")
    case .securityCodeAllParticipants: (.securityCodeChanged, "all-participants")
    case .securityCodeOwnDevices: (.deviceChanged, "own-devices")
    case .newLogin: (.deviceChanged, "new-login")
    case .numberChanged: (.numberChanged, nil)
    case .encryptionBanner: (.encryptionBanner, nil)
    default: nil
    }
  }

  /// The sender a notice names, if its words are the name of one.
  static func subject(_ range: Range<Int>?, _ conversation: Conversation) -> Int? {
    guard let range, !range.isEmpty, range.upperBound <= conversation.buffer.count else {
      return nil
    }
    let name = bare(conversation.string(range))
    return conversation.senders.firstIndex { bare($0.name) == name }
  }

  /// The other one of a chat of two: not the exporter, or the one the chat is named after.
  private static func partner(of conversation: Conversation) -> Int? {
    let senders = conversation.senders
    guard senders.count <= 2 else { return nil }
    if let exporter = conversation.exporter {
      return senders.indices.first { $0 != exporter }
    }
    let title = bare(conversation.title)
    return senders.firstIndex { bare($0.name) == title }
  }

  /// A name without the invisible marks that WhatsApp wraps round names and numbers.
  private static func bare(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x200b...0x200f, 0x202a...0x202e, 0x2066...0x2069, 0xfeff: continue
      case 0xa0, 0x202f: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension EntryConcept {
  /// Whether the platform wrote it, even where a format gives the line a sender.
  var isPlatformNotice: Bool {
    isSecurityCodeChange || self == .securityCodeOwnDevices
      || self == .securityCodeAllParticipants || self == .numberChanged
      || self == .encryptionBanner || self == .newLogin
  }
}
