/// The service people talked over; what a report may name, and what a victim has to open.
///
/// Not the same as a format: one platform writes several (a text export, a database), and one
/// report of a lab holds several platforms. Advice, grounds and requests for exports hang on it, so
/// a victim of one app is never sent to the settings of another.
///
///     FormatID.telegramJSON.platform  ->  .telegram
public enum Platform: String, Sendable, CaseIterable {
  case whatsApp = "whatsapp"
  case telegram
  case signal
  /// Messages of the telephone network, and iMessage, which stands among them.
  case sms

  /// What it calls itself, in every language; also what MISP and CASE call it.
  public var name: String {
    switch self {
    case .whatsApp: "WhatsApp"
    case .telegram: "Telegram"
    case .signal: "Signal"
    case .sms: "SMS"
    }
  }
}

/// The formats there are, by the name they have in every output.
///
/// A name here asks for its words in each language and for its platform: neither compiles without.
/// How a format is told and read stands in the Parser, in `ChatFormats`.
public enum FormatID: String, Sendable, CaseIterable {
  case whatsAppText = "whatsapp-text"
  case telegramJSON = "telegram-json"
  case telegramHTML = "telegram-html"
  case telegramCopied = "telegram-copied"
  case signalJSON = "signal-jsonl"
  case whatsAppAndroid = "whatsapp-msgstore"
  case whatsAppIPhone = "whatsapp-chatstorage"
  case smsBackup = "sms-backup-xml"
  case appleMessages = "apple-messages"
  case androidMessages = "android-mmssms"
  case androidBackup = "android-sms-json"
  case googleMessages = "google-messages"
  case appleCalls = "apple-calls"
  case addressBook = "address-book"

  /// The platform whose chats it holds.
  public var platform: Platform {
    switch self {
    case .whatsAppText, .whatsAppAndroid, .whatsAppIPhone: .whatsApp
    case .telegramJSON, .telegramHTML, .telegramCopied: .telegram
    case .signalJSON: .signal
    case .smsBackup, .appleMessages, .androidMessages, .androidBackup, .googleMessages,
      .appleCalls, .addressBook:
      .sms
    }
  }
}

/// Why a format does not take a member.
///
/// A code, so that each language says it; never words of the file.
public enum FormatReason: String, Sendable, CaseIterable {
  /// There are no bytes.
  case empty
  /// No line begins with a date and a time.
  case noDatedLines = "no-dated-lines"
  /// Lines have dates, but no sender and no notice of the platform follows.
  case noSenders = "no-senders"
  /// A letter or a note that quotes one line of a chat.
  case loneHeader = "lone-header"
  /// A few dated lines far below the start.
  case lateHeaders = "late-headers"
  /// Lines copied from a browser, which carry no full date.
  case copiedFromBrowser = "copied-from-browser"
  /// The log of a program.
  case programLog = "program-log"
  /// It does not begin as JSON does.
  case noJSON = "no-json"
  /// JSON of something else.
  case otherKeys = "other-keys"
  /// A page or an XML file of something else.
  case otherMarkup = "other-markup"
  /// It is no database whose pages can be found.
  case noDatabase = "no-database"
  /// A database of something else.
  case otherTables = "other-tables"
  /// A property list of something else.
  case otherProperties = "other-properties"
  /// It is a part of something whose main file was not given.
  case partAlone = "part-alone"
}
