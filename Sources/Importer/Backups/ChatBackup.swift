/// A backup of WhatsApp's on Android: `msgstore.db.crypt12`, `.crypt14`, `.crypt15`.
///
/// One database, packed and encrypted. The tag decides whether a key is the right one: with a tag
/// that was shifted the bytes still unpack. The last two digits of the number and the version of
/// the app stand outside.
///
///     crypt12      00 01 …, nonce at 51, bytes from 67; tag 16, MD5 16, "--" and two digits
///     crypt14, 15  length, [01], a list of fields with the nonce; bytes; tag 16, MD5 16
struct ChatBackup: Hashable {
  /// `crypt12`, `crypt14` or `crypt15`.
  let version: String
  let nonce: [UInt8]
  /// Where the encrypted bytes begin.
  let start: Int
  /// The last digits of the number of the account.
  let digits: String?
  /// The version of the app that made it.
  let app: String?

  /// Reads what stands outside; nil when it is no such backup.
  init?(fileExtension: String, head: [UInt8]) {
    if fileExtension == "crypt12", head.count >= 67, head.starts(with: [0x00, 0x01]) {
      version = "crypt12"
      nonce = Array(head[51..<67])
      start = 67
      digits = nil
      app = nil
      return
    }
    guard let length = head.first.map({ Int($0) }), length >= 20, head.count > length + 2 else {
      return nil
    }
    for from in [2, 1] where from == 1 || head[1] == 1 {
      let fields = ProtocolFields(head[from..<from + length])
      guard let fields, let type = fields.number(1) ?? .some(0), type <= 1 else { continue }
      let info = fields.bytes(4).flatMap { ProtocolFields($0) }
      let old = fields.bytes(2).flatMap { ProtocolFields($0)?.bytes(5) }
      let new = fields.bytes(3).flatMap { ProtocolFields($0)?.bytes(1) }
      guard let nonce = new ?? old, nonce.count == 16 else { continue }
      version = new == nil ? "crypt14" : "crypt15"
      self.nonce = Array(nonce)
      start = from + length
      app = info?.text(1)
      digits = info?.text(3)
      return
    }
    return nil
  }

  /// Whether the bytes are whole, which the sum at the end says without a key; nil without a sum.
  func isWhole(_ bytes: [UInt8]) -> Bool {
    let end = bytes.count - (version == "crypt12" ? 4 : 0)
    guard end - 16 > start else { return false }
    return Cipher.md5(bytes[..<(end - 16)]) == Array(bytes[(end - 16)..<end])
  }

  /// The packed database; nil when none of the keys is the right one.
  func opened(_ bytes: [UInt8], keys: [[UInt8]]) -> [UInt8]? {
    // Behind the tag stand 20 or 16 bytes, or nothing in a backup of several files.
    for tail in version == "crypt12" ? [20] : [16, 0] where bytes.count - tail - 16 > start {
      let end = bytes.count - tail
      let tag = Array(bytes[(end - 16)..<end])
      for key in keys {
        for candidate in [key, Self.derived(key)] {
          let found = Cipher.galois(
            bytes[start..<(end - 16)], key: candidate, nonce: nonce, tag: tag)
          if let found { return found }
        }
      }
    }
    return nil
  }

  /// The key of crypt15 that a root key makes.
  static func derived(_ root: [UInt8]) -> [UInt8] {
    let first = Cipher.authenticated(root, key: [UInt8](repeating: 0, count: 32))
    return Cipher.authenticated(Array("backup encryption".utf8) + [1], key: first)
  }
}
