package import Evidence

extension Wording {
  /// What a platform's own record says, "a device is logged in".
  package static func recorded(_ kind: AccountEvent.Kind, language: ReportLanguage) -> String {
    switch kind {
    case .session: phrase(.recordedSession, language)
    case .webSession: phrase(.recordedWebSession, language)
    case .login: phrase(.recordedLogin, language)
    case .loginCode: phrase(.recordedLoginCode, language)
    case .bankCode: phrase(.recordedBankCode, language)
    case .voicemailCode: phrase(.recordedVoicemailCode, language)
    case .serviceCode: phrase(.recordedServiceCode, language)
    case .registration: phrase(.recordedRegistration, language)
    case .registrationRefused: phrase(.recordedRefused, language)
    case .identityKey: phrase(.recordedKey, language)
    case .deviceList: phrase(.recordedDevices, language)
    }
  }
}
