import Evidence

/// What a file of a backup of an iPhone is, by its name and that of its folder.
///
/// The names of contents are SHA-1 of domain and path, so those that are wanted are known before the
/// list is read, which in an encrypted backup cannot be read at first.
///
///     UDID/Manifest.db                                   list, root "UDID/"
///     UDID/7c/7c7fba66680ef796b916b067077cc246adacf01d   content, root "UDID/"
enum FinderPart: Hashable {
  /// `Manifest.db`.
  case list
  /// `Manifest.plist`: whether it is encrypted, and the keys.
  case properties
  /// A file that is read.
  case content(id: String)
  /// Any other file: hashed and listed.
  case other

  init?(_ path: String) {
    let bytes = path.utf8
    switch bytes.last {
    case UInt8(ascii: "b")?, UInt8(ascii: "t")?:
      let name = Self.last(path)
      if name.elementsEqual("Manifest.db".utf8) {
        self = .list
        return
      }
      if name.elementsEqual("Manifest.plist".utf8) {
        self = .properties
        return
      }
    default: break
    }
    // "7c/7c7fba…": two digits, a slash, forty digits.
    guard bytes.count >= 43 else { return nil }
    let tail = Array(bytes.suffix(43))
    guard tail[2] == UInt8(ascii: "/"), tail[0] == tail[3], tail[1] == tail[4],
      bytes.count == 43 || bytes[bytes.index(bytes.endIndex, offsetBy: -44)] == UInt8(ascii: "/"),
      tail[3...].allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    let id = String(decoding: tail[3...], as: UTF8.self)
    self = Self.wanted[id] == nil ? .other : .content(id: id)
  }

  /// Whether its bytes are kept.
  var isKept: Bool { self != .other }

  /// What it is said to be in the list of members.
  var kind: FileKind { self == .properties ? .settings : .database }

  /// The path of the backup that it is a part of, with the slash at its end.
  func root(of path: String) -> String {
    switch self {
    case .list, .properties:
      String(decoding: path.utf8.dropLast(Self.last(path).count), as: UTF8.self)
    case .content, .other: String(decoding: path.utf8.dropLast(43), as: UTF8.self)
    }
  }

  /// The bytes of the last part of a path.
  private static func last(_ path: String) -> Substring.UTF8View {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last
      ?? path.utf8[...]
  }

  /// Domain and path of every file that is read, by the name of its content.
  static let wanted: [String: (domain: String, path: String)] = {
    var files: [(String, String)] = [
      ("HomeDomain", "Library/SMS/sms.db"),
      ("HomeDomain", "Library/CallHistoryDB/CallHistory.storedata"),
      ("HomeDomain", "Library/AddressBook/AddressBook.sqlitedb"),
    ]
    for app in ["WhatsApp", "WhatsAppSMB"] {
      let domain = "AppDomainGroup-group.net.whatsapp.\(app).shared"
      for name in ["ChatStorage", "ContactsV2", "LID", "CallHistory"] {
        files.append((domain, name + ".sqlite"))
      }
    }
    var wanted: [String: (domain: String, path: String)] = [:]
    for (domain, path) in files {
      // The log of a database is a file of its own, with a name of its own.
      for path in [path, path + "-wal"] { wanted[id(domain, path)] = (domain, path) }
    }
    return wanted
  }()

  /// The name of a content.
  static func id(_ domain: String, _ path: String) -> String {
    let digits = Array("0123456789abcdef")
    var text = ""
    for byte in Cipher.sha1(Array((domain + "-" + path).utf8)) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }
}
