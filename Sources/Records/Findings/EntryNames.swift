import Evidence

extension EntryConcept {
  /// Its stable name in data files: `text`, `image-omitted`, `security-code-changed`.
  package var dataName: String {
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
  package var dataName: String { self == .message ? "message" : "notice" }
}

extension EntryFlags {
  /// The names of the flags that are set, in fixed order.
  package var dataNames: [String] {
    let names: [(EntryFlags, String)] = [
      (.edited, "edited"), (.invalidUTF8, "invalid-utf8"), (.containsHeader, "contains-header"),
      (.stepsBack, "steps-back"), (.forwarded, "forwarded"),
      (.senderUncertain, "sender-uncertain"), (.wordingNew, "wording-new"),
      (.timeImplausible, "time-implausible"),
      (.deletedByOwner, "deleted-by-owner"),
    ]
    return names.filter { contains($0.0) }.map(\.1)
  }
}
