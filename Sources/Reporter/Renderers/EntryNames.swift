import Evidence

extension EntryConcept {
  /// Its stable name in data files: `text`, `image-omitted`, `security-code-changed`.
  var dataName: String {
    switch self {
    case .text: "text"
    case .empty: "empty"
    case .attachment: "attachment"
    case .mediaOmitted: "media-omitted"
    case .imageOmitted: "image-omitted"
    case .videoOmitted: "video-omitted"
    case .audioOmitted: "audio-omitted"
    case .stickerOmitted: "sticker-omitted"
    case .gifOmitted: "gif-omitted"
    case .documentOmitted: "document-omitted"
    case .contactOmitted: "contact-omitted"
    case .viewOnce: "view-once"
    case .contactCard: "contact-card"
    case .location: "location"
    case .liveLocation: "live-location"
    case .poll: "poll"
    case .deleted: "deleted"
    case .deletedByAdmin: "deleted-by-admin"
    case .waiting: "waiting"
    case .missedVoiceCall: "missed-voice-call"
    case .missedVideoCall: "missed-video-call"
    case .missedGroupCall: "missed-group-call"
    case .call: "call"
    case .encryptionBanner: "encryption-banner"
    case .securityCodeChanged: "security-code-changed"
    case .securityCodeReregistered: "security-code-reregistered"
    case .securityCodeNewDevice: "security-code-new-device"
    case .securityCodeDeviceLeft: "security-code-device-left"
    case .securityCodeDevices: "security-code-devices"
    case .securityCodeOwnDevices: "security-code-own-devices"
    case .securityCodeAllParticipants: "security-code-all-participants"
    case .numberChanged: "number-changed"
    case .groupCreated: "group-created"
    case .memberAdded: "member-added"
    case .memberRemoved: "member-removed"
    case .memberLeft: "member-left"
    case .memberJoined: "member-joined"
    case .adminChanged: "admin-changed"
    case .groupChanged: "group-changed"
    case .disappearingMessages: "disappearing-messages"
    case .blocked: "blocked"
    case .unblocked: "unblocked"
    case .businessAccount: "business-account"
    case .loginCode: "login-code"
    case .newLogin: "new-login"
    case .otherNotice: "other-notice"
    }
  }
}

extension EntryKind {
  /// `message` or `notice`.
  var dataName: String { self == .message ? "message" : "notice" }
}

extension EntryFlags {
  /// The names of the flags that are set, in fixed order.
  var dataNames: [String] {
    let names: [(EntryFlags, String)] = [
      (.edited, "edited"), (.invalidUTF8, "invalid-utf8"), (.containsHeader, "contains-header"),
      (.stepsBack, "steps-back"), (.forwarded, "forwarded"),
      (.senderUncertain, "sender-uncertain"),
    ]
    return names.filter { contains($0.0) }.map(\.1)
  }
}

extension Conversation {
  /// The name of an entry's sender, nil for notices.
  func senderName(_ entry: Entry) -> String? {
    guard let sender = entry.sender, senders.indices.contains(sender) else { return nil }
    return senders[sender].name
  }

  /// Number of messages, notices not counted.
  var messageCount: Int { entries.reduce(0) { $0 + ($1.kind == .message ? 1 : 0) } }

  /// The earliest and latest time of its entries, by the clock as written.
  var period: (first: ChatTime, last: ChatTime)? {
    var first: ChatTime?
    var last: ChatTime?
    for entry in entries {
      guard let time = entry.time else { continue }
      if first.map({ time.wallSeconds < $0.wallSeconds }) ?? true { first = time }
      if last.map({ time.wallSeconds > $0.wallSeconds }) ?? true { last = time }
    }
    guard let first, let last else { return nil }
    return (first, last)
  }
}
