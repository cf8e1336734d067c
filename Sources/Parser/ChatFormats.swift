/// The formats there are, in the order in which they are tried.
///
/// Databases are told by their tables and stand before all text; the log beside one goes to the
/// first of them and from there down the list to the one that has its database.
///
/// Address books come first of all: they name the numbers that the others hold.
///
/// The strictest recogniser stands first: a first line with Signal's two keys, or JSON that begins
/// with Telegram's, or a page with its classes, cannot be anything else, while a text export is told only by the shape of its
/// lines.
public enum ChatFormats {
  /// The list.
  public static let all: [any ChatFormat.Type] = [
    AddressBooks.self, WhatsAppAndroid.self, WhatsAppIPhone.self, AppleMessages.self,
    AppleCalls.self, AndroidMessages.self, GoogleMessages.self,
    SMSBackup.self, AndroidBackupMessages.self, SignalJSON.self, TelegramJSON.self,
    TelegramHTML.self, TelegramCopied.self, WhatsAppText.self,
  ]

  /// Whether any format asks for the bytes of a member that is no text.
  public static func want(name: String, head: [UInt8]) -> Bool {
    all.contains { $0.wants(name: name, head: head) }
  }
}
