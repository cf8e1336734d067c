import Evidence

/// What the platform's own entries mean.
///
/// A kind that is the first of its list has no name in the file, because its number is the default;
/// one that is newer than this reader is a notice all the same, with its words.
enum SignalUpdate {
  /// The keys that name whom a change of a group is about.
  static let members: Set<String> = [
    "aci", "removedAci", "newMemberAci", "memberAci", "requestorAci", "inviteeAci",
    "inviteeServiceId",
  ]

  /// The concept of an update by its key.
  static func concept(_ key: String, _ value: JSONValue, _ source: JSONSource) -> EntryConcept {
    switch key {
    case "simpleUpdate": return simple(source.text("type", of: value) ?? "")
    case "expirationTimerChange": return .disappearingMessages
    case "individualCall":
      let state = source.text("state", of: value) ?? ""
      guard state.hasPrefix("MISSED") else { return .call }
      return source.text("type", of: value) == "VIDEO_CALL" ? .missedVideoCall : .missedVoiceCall
    case "groupCall":
      return (source.text("state", of: value) ?? "").hasPrefix("MISSED")
        ? .missedGroupCall : .call
    default: return .otherNotice
    }
  }

  private static func simple(_ type: String) -> EntryConcept {
    switch type {
    // "Your safety number with Sanne has changed": a new phone, or a new hand.
    case "IDENTITY_UPDATE": .securityCodeChanged
    case "CHANGE_NUMBER": .numberChanged
    case "BLOCKED": .blocked
    case "UNBLOCKED": .unblocked
    default: .otherNotice
    }
  }

  /// The concept of one change of a group.
  static func groupConcept(_ key: String) -> EntryConcept {
    switch key {
    case "groupCreationUpdate": .groupCreated
    case "groupMemberAddedUpdate": .memberAdded
    case "groupMemberRemovedUpdate": .memberRemoved
    case "groupMemberLeftUpdate": .memberLeft
    case "groupMemberJoinedUpdate", "groupMemberJoinedByLinkUpdate",
      "groupInvitationAcceptedUpdate", "groupJoinRequestApprovalUpdate":
      .memberJoined
    case "groupAdminStatusUpdate": .adminChanged
    case "groupExpirationTimerUpdate": .disappearingMessages
    case let other where other.hasPrefix("group") || other.hasPrefix("generic"): .groupChanged
    default: .otherNotice
    }
  }
}
