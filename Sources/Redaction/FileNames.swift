import Evidence

/// Neutral names for files: `WhatsApp Chat with Sanne.txt` becomes `File 2.txt`.
///
/// Names that a phone made of a kind, a date and a number stay: they name nobody.
///
///     IMG-20201115-WA0004.jpg   _chat.txt   photos/photo_1@15-11-2020_14-03-22.jpg
struct FileNames {
  private static let longestNumber = 8

  /// A path with each component that could name somebody replaced.
  static func masked(_ path: String, _ pseudonyms: inout Pseudonyms) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).map { part in
      let isContainer = part.hasSuffix("!")
      let name = isContainer ? part.dropLast() : part
      return component(String(name), &pseudonyms) + (isContainer ? "!" : "")
    }.joined(separator: "/")
  }

  private static func component(_ name: String, _ pseudonyms: inout Pseudonyms) -> String {
    guard !name.isEmpty, !isNeutral(name) else { return name }
    return pseudonyms.name(.file, name, original: name) + (ending(name) ?? "")
  }

  /// `.jpg`, where it is one that says what kind of file it is.
  private static func ending(_ name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return endings.contains(ending) ? "." + ending : nil
  }

  private static func isNeutral(_ name: String) -> Bool {
    var stem = name[...]
    if ending(name) != nil, let dot = name.lastIndex(of: ".") { stem = name[..<dot] }
    var word = ""
    var digits = 0
    for byte in stem.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        word.unicodeScalars.append(Unicode.Scalar(byte))
        digits = 0
        continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "@"),
        UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"):
        digits = 0
      default: return false
      }
      if !word.isEmpty, !words.contains(word) { return false }
      word = ""
      if digits > longestNumber { return false }
    }
    return word.isEmpty || words.contains(word)
  }

  private static let words: Set<String> = [
    "img", "vid", "aud", "ptt", "doc", "stk", "wa", "gif", "photo", "photos", "video", "videos",
    "audio", "sticker", "stickers", "image", "images", "file", "files", "document", "voice",
    "messages", "message", "round", "chat", "chats", "result", "export", "media", "at", "thumb",
    "whatsapp", "telegram", "screenshot",
  ]

  private static let endings: Set<String> = [
    "txt", "zip", "json", "html", "htm", "pdf", "jpg", "jpeg", "png", "webp", "gif", "mp4", "mp3",
    "opus", "ogg", "m4a", "aac", "wav", "mov", "3gp", "vcf", "doc", "docx", "xls", "xlsx", "csv",
    "rar", "7z", "tar", "gz", "db", "heic", "tgs", "webm",
  ]
}
