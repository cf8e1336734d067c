/// What a person must do in one app: words that are false in every other.
///
/// A platform without them does not compile, and nobody whose Telegram was taken is sent to the
/// settings of WhatsApp.
package struct PlatformWords {
  /// How the owner gets the account back.
  package let regain: String
  /// Where strangers' devices are logged out.
  package let devices: String
  /// The ways to export a chat, each with its steps in order.
  package let exports: [ExportWay]
}

/// One way to export a chat, step by step.
package struct ExportWay {
  /// Stable name of the section, `iphone`.
  package let id: String
  /// On which device, in which app.
  package let title: String
  /// What to do, in order.
  package let steps: [String]
}
