import Evidence

/// What WhatsApp on Android says in a chat, by the number under which its database keeps it.
///
/// The numbers are not documented. Those on which readers of real phones agree have a meaning here;
/// any other stays a notice with its number, never a guess.
enum MsgstoreNotices {
  /// The meaning of an action.
  static func concept(
    _ action: Int64, devices: (added: Int64, removed: Int64)?, isBlocked: Bool?, isOwn: Bool
  ) -> EntryConcept {
    switch action {
    case 18: return .securityCodeChanged
    case 57:
      if isOwn { return .securityCodeOwnDevices }
      guard let devices else { return .securityCodeDevices }
      if devices.added > 0, devices.removed == 0 { return .securityCodeNewDevice }
      if devices.removed > 0, devices.added == 0 { return .securityCodeDeviceLeft }
      return .securityCodeDevices
    case 10, 28: return .numberChanged
    case 19, 67, 69: return .encryptionBanner
    case 46, 47, 50: return .businessAccount
    case 56, 59: return .disappearingMessages
    case 58: return isBlocked == false ? .unblocked : .blocked
    case 11: return .groupCreated
    case 4, 12: return .memberAdded
    case 5, 13: return .memberLeft
    case 7, 14: return .memberRemoved
    case 15, 16: return .adminChanged
    case 1, 6, 27, 29...33: return .groupChanged
    default: return .otherNotice
    }
  }

  /// What a message is, by its number; nil for a text.
  static func content(_ type: Int64) -> EntryConcept? {
    switch type {
    case 0: nil
    case 1: .imageOmitted
    case 2: .audioOmitted
    case 3, 81: .videoOmitted
    case 4, 14: .contactCard
    case 5: .location
    case 8, 90: .call
    case 9: .documentOmitted
    case 10: .missedVoiceCall
    case 11: .waiting
    case 13: .gifOmitted
    case 15: .deleted
    case 16: .liveLocation
    case 20: .stickerOmitted
    case 42, 43, 82: .viewOnce
    case 64: .deletedByAdmin
    case 66: .poll
    default: .attachment
    }
  }
}
