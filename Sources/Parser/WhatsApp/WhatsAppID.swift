import Evidence

/// An account, a group or one device of an account, as WhatsApp's databases write it.
///
/// Since 2024 an account has two: one with its number and one without (a *LID*). A number with a
/// colon before the sign is one device of the account: 0 is the phone, others are linked devices.
///
///     31612345678@s.whatsapp.net          the account
///     31612345678.0:12@s.whatsapp.net     its linked device 12
///     182736455463728@lid                 the same account without its number
///     120363041234567890@g.us             a group
struct WhatsAppID: Hashable, Sendable {
  let user: String
  let server: String
  /// 0 is the phone.
  let device: Int

  init(user: String, server: String, device: Int = 0) {
    self.user = user
    self.server = server
    self.device = device
  }

  /// Reads it as it is written; nil where there is no `@`.
  init?(_ text: String?) {
    guard let text, let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let server = String(text[text.utf8.index(after: at)...])
    let parts = text[..<at].utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard let first = parts.first, !server.isEmpty else { return nil }
    let user = first.split(separator: UInt8(ascii: "."), maxSplits: 1).first ?? first
    self.user = String(decoding: Array(user), as: UTF8.self)
    self.server = server
    device = parts.count > 1 ? Plausible.whole(Array(parts[1])).map { Int($0) } ?? 0 : 0
  }

  var isGroup: Bool { server == "g.us" || server == "broadcast" }
  var isWithoutNumber: Bool { server == "lid" }
  /// The account whatever its device.
  var account: WhatsAppID { WhatsAppID(user: user, server: server) }
  /// As it is written for an account.
  var text: String { server.isEmpty ? user : user + "@" + server }
  /// The number, where the account shows it.
  var phone: String? {
    guard server == "s.whatsapp.net" || server == "c.us", user.utf8.count >= 7,
      user.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return "+" + user
  }
}
