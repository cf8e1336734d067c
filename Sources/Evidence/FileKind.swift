/// What a file is, told by its first bytes and only then by its name.
///
/// People give what they have: a screenshot, a Word file with the chat pasted into it, the database
/// out of a backup. A program that calls all of them "a picture" sends a victim away with the right
/// file in hand. Each kind has its words and its advice in `Wording`.
///
///     %PDF-1.7                    ->  .pdf
///     SQLite format 3\0           ->  .database
///     PK.. word/document.xml      ->  .document
public enum FileKind: String, Sendable, CaseIterable {
  /// May be a chat: its bytes are text.
  case text
  /// A chat of a service whose exports are not read: LINE, KakaoTalk, Messenger.
  case otherChat = "other-chat"
  /// Holds other files, which follow it in the list.
  case archive
  case picture
  case video
  case sound
  case pdf
  /// Word, OpenDocument, RTF, Pages.
  case document
  case spreadsheet
  case presentation
  case book
  /// An SQLite database.
  case database
  /// The write-ahead log or journal beside an SQLite database: its newest rows stand there.
  case databaseLog = "database-log"
  /// A backup of chats that only a key opens, `msgstore.db.crypt15`.
  case encryptedBackup = "encrypted-backup"
  /// A key or a certificate.
  case key
  /// Contact cards, `.vcf`.
  case contacts
  case calendar
  /// A mail as Outlook stores it.
  case mail
  /// An app or a package of code.
  case app
  /// A program, a library or a script for a machine.
  case program
  /// Styling, scripts and drawings of a web page.
  case webPart = "web-part"
  case font
  /// Settings of an app, as Apple's systems store them.
  case settings
  /// Stands in the place of a file that is still in a cloud, `.chat.zip.icloud`.
  case placeholder
  /// No bytes at all.
  case empty
  /// None of these.
  case unknown
}
