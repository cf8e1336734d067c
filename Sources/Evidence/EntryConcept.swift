/// What an entry is about, apart from who wrote it.
///
/// The first block is content of a person's message, the second is text WhatsApp itself wrote into
/// the chat. Whether an entry is a message or a notice stands in `Entry.kind`; a "deleted" line has
/// a sender and is a message.
public enum EntryConcept: UInt8, Sendable, CaseIterable {
  // Content of messages.
  case text
  case empty
  case attachment
  case mediaOmitted
  case imageOmitted
  case videoOmitted
  case audioOmitted
  case stickerOmitted
  case gifOmitted
  case documentOmitted
  case contactOmitted
  case viewOnce
  case contactCard
  case location
  case liveLocation
  case poll
  case deleted
  case deletedByAdmin
  case waiting
  case missedVoiceCall
  case missedVideoCall
  case missedGroupCall
  case call

  // Notices of the platform.
  case encryptionBanner
  case securityCodeChanged
  case securityCodeReregistered
  case securityCodeNewDevice
  case securityCodeDeviceLeft
  case securityCodeDevices
  case securityCodeOwnDevices
  case securityCodeAllParticipants
  case numberChanged
  case groupCreated
  case memberAdded
  case memberRemoved
  case memberLeft
  case memberJoined
  case adminChanged
  case groupChanged
  case disappearingMessages
  case blocked
  case unblocked
  case businessAccount
  case loginCode
  case newLogin
  case otherNotice

  /// True for a key change of the other person, whatever the cause given.
  public var isSecurityCodeChange: Bool {
    switch self {
    case .securityCodeChanged, .securityCodeReregistered, .securityCodeNewDevice,
      .securityCodeDeviceLeft, .securityCodeDevices:
      true
    default: false
    }
  }
}

/// Whether a person or the platform wrote an entry.
public enum EntryKind: UInt8, Sendable {
  case message
  case notice
}
