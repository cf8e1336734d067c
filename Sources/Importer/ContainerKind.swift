/// The containers the importer knows by their first bytes.
///
/// Formats are enabled by name, one for each input, never by asking a library to try everything:
/// libarchive with everything on accepts any text that begins with `#mtree` as an archive and runs
/// external programs on the magic bytes of others.
enum ContainerKind: Hashable {
  case zip
  case sevenZip
  case rar4
  case rar5
  case tar
  /// One stream; a tar or a single file in it.
  case compressed(Compression)
  /// One mail; its parts are its members.
  case mail
  /// What Outlook wraps attachments in, `winmail.dat`.
  case outlook
  /// Mails one after the other, in one file.
  case mailbox
  /// A text that somebody wrote or pasted into; what is taken out of it is its only member.
  case writing(Writing)
  /// A document that is a zip: its parts are members, and only its text is read.
  case packedDocument
  /// A backup of WhatsApp's, which a key opens.
  case chatBackup
  /// A backup that Android's own tools make.
  case androidBackup
  /// One file packed with zlib, as Android's backups hold text messages.
  case zlib
  /// Known and not opened; the word is the `reason` of the notice.
  case unsupported(String)

  /// Compression of a single stream.
  enum Compression: String {
    case gzip
    case bzip2
    case xz
    case lzma
    case zstd
    case lz4
  }

  /// Recognises a container; nil for anything else.
  init?(fileExtension: String, head: [UInt8]) {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
      || head.starts(with: [0x50, 0x4B, 0x30, 0x30, 0x50, 0x4B])
    {
      // Office documents, apps and books are zips by construction, not archives of a person.
      if Self.isText(fileExtension, head) {
        self = .packedDocument
        return
      }
      if Self.zipInName.contains(fileExtension) || Self.isDocument(head) { return nil }
      self = .zip
      return
    }
    if head.starts(with: [0x50, 0x4B, 0x07, 0x08]) {
      self = .zip
      return
    }
    for (magic, kind) in Self.signatures where head.starts(with: magic) {
      self = kind
      return
    }
    // "BZh" alone may begin a word; the digits of pi after the level may not.
    if head.count >= 10, head.starts(with: Array("BZh".utf8)), (0x31...0x39).contains(head[3]),
      head[4..<10].elementsEqual([0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
    {
      self = .compressed(.bzip2)
      return
    }
    if head.count >= 11, head[2..<5].elementsEqual("-lh".utf8), head[6] == UInt8(ascii: "-") {
      self = .unsupported("lzh")
      return
    }
    if fileExtension == "lzma" || fileExtension == "tlz", head.count > 13, head[0] == 0x5D,
      head[1] == 0, head[2] == 0
    {
      self = .compressed(.lzma)
      return
    }
    if TarHeader.begins(head) {
      self = .tar
      return
    }
    if ChatBackup(fileExtension: fileExtension, head: head) != nil {
      self = .chatBackup
      return
    }
    if fileExtension.isEmpty, head.count >= 8, head[0] == 0x78,
      [0x01, 0x9C, 0xDA].contains(head[1])
    {
      self = .zlib
      return
    }
    if let writing = Writing(fileExtension: fileExtension, head: head) {
      self = .writing(writing)
      return
    }
    guard let mail = MailSniff.kind(fileExtension: fileExtension, head: head) else { return nil }
    self = mail
  }

  /// True for a text that somebody wrote into, which is a file like any other.
  var isWriting: Bool { if case .writing = self { true } else { false } }

  /// True for what a text processor writes: its words may be a chat.
  private static func isText(_ fileExtension: String, _ head: [UInt8]) -> Bool {
    if textInZip.contains(fileExtension) { return true }
    guard !zipInName.contains(fileExtension), isDocument(head) else { return false }
    let text = String(decoding: head.prefix(4_096), as: UTF8.self)
    return text.contains("word/")
      || text.contains("mimetypeapplication/vnd.oasis.opendocument.text")
  }

  private static let textInZip: Set<String> = ["docx", "docm", "dotx", "odt", "ott"]

  /// Extensions that promise an archive, so that a missing signature is damage worth a notice.
  static let promised: Set<String> = [
    "zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst", "lz4", "ufdr", "zipx",
  ]

  private static let signatures: [([UInt8], ContainerKind)] = [
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
    ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01, 0x00], .rar5),
    ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00], .rar4),
    ([0x1F, 0x8B, 0x08], .compressed(.gzip)),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .compressed(.xz)),
    ([0x28, 0xB5, 0x2F, 0xFD], .compressed(.zstd)),
    ([0x04, 0x22, 0x4D, 0x18], .compressed(.lz4)),
    ([0x45, 0x56, 0x46, 0x09, 0x0D, 0x0A, 0xFF, 0x00], .unsupported("ewf")),
    ([0x4C, 0x56, 0x46, 0x09, 0x0D, 0x0A, 0xFF, 0x00], .unsupported("ewf")),
    ([0x45, 0x56, 0x46, 0x32, 0x0D, 0x0A, 0x81, 0x00], .unsupported("ewf")),
    ([0x2D, 0x06, 0x52, 0x6D], .unsupported("protected-ufdr")),
    (AndroidBackup.magic, .androidBackup),
    // The list of a backup of an iPhone before iOS 10.
    ([0x6D, 0x62, 0x64, 0x62, 0x05, 0x00], .unsupported("mbdb")),
    (Array("MSCF".utf8), .unsupported("cab")), (OutlookParts.signature, .outlook),
    ([0x1F, 0x9D], .unsupported("compress")),
  ]

  private static let zipInName: Set<String> = [
    "docx", "xlsx", "pptx", "docm", "xlsm", "pptm", "dotx", "odt", "ods", "odp", "odg", "epub",
    "apk", "xapk", "apks", "aar", "jar", "war", "ipa", "kmz", "pages", "numbers", "key", "xps",
    "oxps", "vsdx", "wastickers", "3mf", "sketch", "usdz",
  ]

  /// True when the first entry of the zip is the one that office formats begin with.
  private static func isDocument(_ head: [UInt8]) -> Bool {
    guard head.count > 30 else { return false }
    let name = head[30...].prefix(Int(head[26]) | Int(head[27]) << 8)
    return ["[Content_Types].xml", "mimetype", "AndroidManifest.xml", "META-INF/MANIFEST.MF"]
      .contains { name.elementsEqual($0.utf8) }
  }
}
