import Evidence

/// The settings of WhatsApp on Android: whose phone it is, and when it registered.
///
///     <map>
///       <string name="registration_jid">31612345678</string>
///       <long name="registration_success_time_ms" value="1715636551000" />
///     </map>
struct WhatsAppSettings {
  /// Numbers and texts by key, with the bytes of each element.
  private(set) var values: [String: (text: String, span: Range<Int>)] = [:]

  private static let keys: Set<String> = [
    "registration_jid", "registration_success_time_ms", "push_name", "ph", "cc",
    "registration_state", "registration_failure_reason", "registration_sms_code_length",
    "registration_voice_code_length", "client_server_time_diff",
  ]

  /// Whether a file is one of them: `<map>` with one of WhatsApp's keys.
  static func fits(name: String, _ bytes: [UInt8]) -> Bool {
    guard name.hasSuffix(".xml"), bytes.count < 4 << 20 else { return false }
    let head = String(decoding: bytes.prefix(256), as: UTF8.self)
    guard head.contains("<map>") else { return false }
    return !WhatsAppSettings(bytes).values.isEmpty
  }

  init(_ bytes: [UInt8]) {
    var cursor = MarkupCursor(bytes)
    var open: (key: String, tag: Range<Int>)?
    while let token = cursor.next() {
      switch token {
      case .open(let tag):
        guard let key = cursor.attribute("name", of: tag).map({ text(bytes, $0) }),
          Self.keys.contains(key)
        else { continue }
        if let value = cursor.attribute("value", of: tag) {
          values[key] = (text(bytes, value), tag.span)
        } else if !tag.isEmpty {
          open = (key, tag.span)
        }
      case .text(let range), .literal(let range):
        guard let (key, tag) = open else { continue }
        values[key] = (text(bytes, range), tag.lowerBound..<range.upperBound)
      case .close: open = nil
      }
    }
  }

  private func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var out: [UInt8] = []
    MarkupText.decode(bytes, range, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// The account of the phone.
  var owner: WhatsAppID? {
    if let text = values["registration_jid"]?.text, !text.isEmpty {
      return WhatsAppID(text) ?? WhatsAppID(user: text, server: "s.whatsapp.net")
    }
    guard let code = values["cc"]?.text, let number = values["ph"]?.text, !number.isEmpty else {
      return nil
    }
    return WhatsAppID(user: code + number, server: "s.whatsapp.net")
  }

  /// What the owner calls himself.
  var ownerName: String? { values["push_name"]?.text }

  /// When this phone registered.
  func registration(member: MemberID) -> AccountEvent? {
    guard let (text, span) = values["registration_success_time_ms"],
      let milliseconds = Plausible.whole(text.utf8), milliseconds > 0
    else { return nil }
    return AccountEvent(
      .registration, platform: .whatsApp, time: DatabaseTime.milliseconds(milliseconds),
      account: owner?.phone, detail: details, span: SourceSpan(member: member, bytes: span))
  }

  /// That the platform refused to register: with the reason, in its own word.
  ///
  /// A phone that was thrown out of its account tries to come back, and is told to wait.
  func refusal(member: MemberID) -> AccountEvent? {
    let key = "registration_failure_reason"
    guard let (text, span) = values[key], !text.isEmpty else { return nil }
    return AccountEvent(
      .registrationRefused, platform: .whatsApp, time: nil, account: owner?.phone,
      detail: key + " " + text, span: SourceSpan(member: member, bytes: span))
  }

  /// How the code came, as the file has it: by text message or by voice.
  private var details: String? {
    let keys = ["registration_sms_code_length", "registration_voice_code_length"]
    let found = keys.compactMap { key in values[key].map { key + " " + $0.text } }
    return found.isEmpty ? nil : found.joined(separator: "; ")
  }
}
