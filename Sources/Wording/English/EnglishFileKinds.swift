import Evidence

extension EnglishWording {
  static func kind(_ kind: FileKind) -> String {
    switch kind {
    case .text: "a text"
    case .otherChat: "a chat of a service that is not read here"
    case .archive: "an archive"
    case .picture: "a picture"
    case .video: "a video"
    case .sound: "a sound recording"
    case .pdf: "a PDF document"
    case .document: "a document of a word processor"
    case .spreadsheet: "a spreadsheet"
    case .presentation: "a presentation"
    case .book: "a book"
    case .database: "a database"
    case .databaseLog: "the log beside a database"
    case .encryptedBackup: "an encrypted backup"
    case .key: "a key or a certificate"
    case .contacts: "a list of contacts"
    case .calendar: "a calendar"
    case .mail: "a mail"
    case .app: "an app"
    case .program: "a program"
    case .webPart: "a part of a web page"
    case .font: "a font"
    case .settings: "settings of an app"
    case .placeholder: "a placeholder for a file that is still in a cloud"
    case .empty: "empty"
    case .unknown: "a file of a kind that is not known here"
    }
  }

  static func advice(_ kind: FileKind) -> String {
    switch kind {
    case .picture:
      "A screenshot cannot be analysed: export the chat in the app and give that file."
    case .video, .sound:
      "What is said or shown in it is not heard or seen here: export the chat in the app and give that file."
    case .placeholder:
      "The file itself is not on this computer: open it once (iCloud), or download it (Google Drive, OneDrive), and give that file."
    case .pdf:
      "A printout cannot be analysed: ask for the export that the app made, the .txt or .zip, and give that file unchanged."
    case .document:
      "No chat was found in its words: ask for the export that the app made, the .txt or .zip, and give that file unchanged. Pictures in it are not read."
    case .spreadsheet, .presentation, .book:
      "A chat that was pasted or printed is not read from it: ask for the export that the app made, the .txt or .zip, and give that file unchanged."
    case .databaseLog:
      "Alone it says nothing: put it and its database, under the names they had, into one folder or zip, and give that."
    case .database:
      "This database is none of those that are read (WhatsApp's and those of text messages): export the chat in the app and give that file; keep the database, with the files beside it, as evidence."
    case .encryptedBackup, .key:
      "A backup of this kind is not opened: export the chat in the app and give that file; keep the backup and its key as evidence."
    case .mail:
      "Save the export that is attached to the mail as a file of its own, and give that file."
    case .contacts, .calendar, .app, .program, .webPart, .font, .settings:
      "There is no chat in it: export the chat in the app and give that file."
    case .otherChat:
      "The export is right, and this program cannot read it (LINE, KakaoTalk, Messenger, Instagram, Snapchat, Discord, Slack and the like). It is evidence all the same: keep the file unchanged and give it to the police."
    case .archive:
      "No chat was found in it: export the chat in the app and give that file."
    case .text, .unknown:
      "No chat was found in it: export the chat in the app (Export chat) and give that file unchanged."
    case .empty:
      "There is nothing in it to read: make the export again."
    }
  }
}
