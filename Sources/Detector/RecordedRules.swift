import Evidence

/// A sign that a phone's own records give of the device behind an account.
///
/// No chat says these things; a database does. What they mean after a takeover is inference: nobody
/// has seen one in a database yet (`docs/formats.md`), and an honest person does each of them too.
enum RecordedSign: Sendable, CaseIterable {
  /// The first message on a linked device that the account had not written with.
  case linkedDevice
  /// The first message made by another kind of app than those before it.
  case otherApp
  /// A new key of the account's phone: it registered again, perhaps in other hands.
  case phoneKey
  /// A key of a device that was linked to the account.
  case linkedKey
  /// A new list of the account's devices.
  case deviceList
  /// A device that the account is logged in on, by the day it was.
  case session
  /// The phone whose data this is registered the account.
  case registration
}

/// What one sign says: one row each, in `RecordedSign.rule`.
///
/// The weights are set by judgement until cases exist (`GroundCode.isJudged`), which is said wherever
/// they are told. They place an onset or a return; what they add to the strength is bounded for all of
/// them together (`RecordedRule.most`), so that none of them ever names a takeover.
struct RecordedRule: Sendable {
  /// The ground that tells it.
  let ground: GroundCode
  /// ln prior weight of an onset at the message that follows; nil for what ends a stretch.
  let onset: Double?

  /// ln LR that all of them together may add to a stretch, after their weights in `Calibration`: less than
  /// a source of its own must bring (`Verdicts`).
  static let most = 0.65
}

extension RecordedSign {
  /// The row of a sign.
  var rule: RecordedRule {
    switch self {
    case .linkedDevice: RecordedRule(ground: .linkedDevice, onset: 1.0)
    case .otherApp: RecordedRule(ground: .otherApp, onset: 0.8)
    case .phoneKey: RecordedRule(ground: .keyRecorded, onset: 1.5)
    case .linkedKey, .deviceList, .session: RecordedRule(ground: .deviceRecorded, onset: 0.8)
    // Whoever's phone this is: the hand may change there, whichever way.
    case .registration: RecordedRule(ground: .registrationRecorded, onset: nil)
    }
  }

  /// The sign that a record is; nil for one that says nothing of a device.
  init?(_ event: AccountEvent) {
    switch event.kind {
    case .identityKey: self = event.deviceNumber ?? 0 > 0 ? .linkedKey : .phoneKey
    case .deviceList: self = .deviceList
    case .session: self = .session
    case .registration: self = .registration
    case .webSession, .login, .loginCode, .bankCode, .voicemailCode, .serviceCode: return nil
    // Without a time it can be put beside nothing.
    case .registrationRefused: return nil
    }
  }
}

extension GroundCode {
  /// Whether it is told of a phone's records, and so bounded with the others of its kind.
  var isRecorded: Bool { RecordedSign.allCases.contains { $0.rule.ground == self } }
}
