import Evidence

/// Names what is no text and no archive: by its bytes where they say so, else by its name.
enum KindSniff {
  /// What the first bytes prove; nil when they prove nothing.
  static func byBytes(_ head: [UInt8], fileExtension: String) -> FileKind? {
    for (magic, kind) in signatures where head.starts(with: magic) { return kind }
    if head.starts(with: Array("RIFF".utf8)) {
      guard head.count >= 12 else { return .sound }
      if head[8..<12].elementsEqual("WEBP".utf8) { return .picture }
      return head[8..<12].elementsEqual("AVI ".utf8) ? .video : .sound
    }
    // `ftyp` at byte 4: MP4, M4A, HEIC, 3GP.
    if head.count >= 8, head[4..<8].elementsEqual("ftyp".utf8) {
      let brand = head.count >= 12 ? String(decoding: head[8..<12], as: UTF8.self) : ""
      if ["heic", "heix", "heim", "heis", "mif1", "msf1", "avif"].contains(brand) {
        return .picture
      }
      return brand.hasPrefix("M4A") || brand.hasPrefix("M4B") ? .sound : .video
    }
    // Word, Excel, PowerPoint and Outlook of before 2007 share one container.
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let named = byName(fileExtension)
      return [.mail, .spreadsheet, .presentation].contains(named) ? named : .document
    }
    if head.starts(with: Array("PK\u{3}\u{4}".utf8)) { return packed(head, fileExtension) }
    return nil
  }

  /// What the end of a name promises.
  static func byName(_ fileExtension: String) -> FileKind? {
    if fileExtension.hasPrefix("crypt"),
      fileExtension.utf8.dropFirst(5).allSatisfy({ (0x30...0x39).contains($0) })
    {
      return .encryptedBackup
    }
    return names.first { $0.endings.contains(fileExtension) }?.kind
  }

  /// A zip by its bytes that is a document, a book or an app by construction.
  private static func packed(_ head: [UInt8], _ fileExtension: String) -> FileKind {
    if let named = byName(fileExtension), named != .key { return named }
    if fileExtension == "key" { return .presentation }
    let text = String(decoding: head.prefix(120), as: UTF8.self)
    if text.contains("application/epub") { return .book }
    if text.contains("opendocument.spreadsheet") { return .spreadsheet }
    if text.contains("opendocument.presentation") { return .presentation }
    return text.contains("AndroidManifest.xml") || text.contains("META-INF") ? .app : .document
  }

  private static let signatures: [([UInt8], FileKind)] = [
    ([0xFF, 0xD8, 0xFF], .picture), ([0x89, 0x50, 0x4E, 0x47], .picture),
    (Array("GIF8".utf8), .picture), (Array("II*\0".utf8), .picture),
    (Array("MM\0*".utf8), .picture), ([0x00, 0x00, 0x01, 0x00], .picture),
    (Array("OggS".utf8), .sound), (Array("ID3".utf8), .sound), (Array("fLaC".utf8), .sound),
    (Array("#!AMR".utf8), .sound), ([0xFF, 0xFB], .sound), ([0xFF, 0xF1], .sound),
    ([0xFF, 0xF9], .sound), ([0x1A, 0x45, 0xDF, 0xA3], .video), (Array("%PDF".utf8), .pdf),
    (Array("{\\rtf".utf8), .document), (Array("bplist".utf8), .settings),
    (Array("SQLite format 3\0".utf8), .database), (Array("PGDMP".utf8), .database),
    ([0x37, 0x7F, 0x06, 0x82], .databaseLog), ([0x37, 0x7F, 0x06, 0x83], .databaseLog),
    ([0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7], .databaseLog),
    // Java's serialised array of bytes, in which WhatsApp on Android keeps its key.
    ([0xAC, 0xED, 0x00, 0x05, 0x75, 0x72, 0x00, 0x02, 0x5B, 0x42], .key),
    ([0x7F, 0x45, 0x4C, 0x46], .program), (Array("wOFF".utf8), .font),
    (Array("OTTO".utf8), .font),
  ]

  private static let names: [(endings: Set<String>, kind: FileKind)] = [
    (
      ["jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "bmp", "tif", "tiff", "ico"],
      .picture
    ),
    (["mp4", "mov", "avi", "mkv", "3gp", "webm", "m4v", "mpg", "mpeg", "wmv"], .video),
    (["mp3", "m4a", "ogg", "opus", "oga", "aac", "wav", "amr", "flac", "wma"], .sound),
    (["pdf"], .pdf), (["doc", "docx", "docm", "dotx", "odt", "rtf", "pages"], .document),
    (["xls", "xlsx", "xlsm", "ods", "numbers"], .spreadsheet),
    (["ppt", "pptx", "pptm", "odp"], .presentation), (["epub", "mobi"], .book),
    (["db", "sqlite", "sqlite3", "sqlitedb", "mdb"], .database),
    (["db-wal", "sqlite-wal", "sqlitedb-wal", "db-journal", "sqlite-journal"], .databaseLog),
    // Signal's own backup on Android.
    (["backup"], .encryptedBackup), (["key", "pem", "p7s", "p12", "pfx"], .key),
    (["vcf"], .contacts), (["ics"], .calendar), (["msg", "pst"], .mail),
    (["apk", "xapk", "apks", "ipa", "jar", "aar", "war"], .app),
    (["exe", "dll", "so", "dylib"], .program), (["css", "js", "svg", "map"], .webPart),
    (["ttf", "otf", "woff", "woff2"], .font), (["plist"], .settings),
    (["wastickers"], .picture),
  ]
}
