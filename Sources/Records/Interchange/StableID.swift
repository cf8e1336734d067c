import CCrypto
import Evidence

/// Identifiers that follow from the evidence: the same bytes get the same one on every machine.
///
/// Version 5 of RFC 9562 (SHA-1 of a namespace and a name). The name of an entry is made of the
/// SHA-256 of its exhibit, the member's position, the chat's position in the member, the entry's
/// number and its bytes; an entry bears one identifier in CASE, RSMF and MISP. The same input given
/// twice is two exhibits, so the second one's names get a number.
///
///     namespace   version 5 of "keerpunt.invalid" in the DNS namespace
///     entry       9f86…0a08/0/0/entry/12/1831-1903
struct StableID {
  private let file: CaseFile
  private let exhibits: [String]
  private let chats: [String]

  /// Names every exhibit and chat of a case.
  init(_ file: CaseFile) {
    self.file = file
    var seen: [String: Int] = [:]
    exhibits = file.exhibits.map { exhibit in
      let digest = exhibit.digests.sha256
      seen[digest, default: 0] += 1
      let count = seen[digest, default: 1]
      return count == 1 ? digest : digest + "#\(count)"
    }
    var inMember: [MemberID: Int] = [:]
    let exhibits = exhibits
    chats = file.conversations.map { chat in
      let position = inMember[chat.member, default: 0]
      inMember[chat.member] = position + 1
      let exhibit =
        exhibits.indices.contains(chat.member.exhibit) ? exhibits[chat.member.exhibit] : "none"
      return exhibit + "/\(chat.member.index)/\(position)"
    }
  }

  /// The identifier of one thing of the case: its kind and what tells it from others of the kind.
  func of(_ kind: String, _ name: String = "") -> String {
    Self.uuid(exhibits.joined(separator: "+") + "/" + kind + "/" + name)
  }

  /// The identifier of an exhibit.
  func exhibit(_ index: Int) -> String { Self.uuid(exhibits[index]) }

  /// The identifier of a member, or of something about it.
  func member(_ id: MemberID, _ part: String = "") -> String {
    Self.uuid(exhibits[id.exhibit] + "/\(id.index)" + (part.isEmpty ? "" : "/" + part))
  }

  /// The identifier of a chat, or of something about it.
  func chat(_ index: Int, _ part: String = "") -> String {
    Self.uuid(chats[index] + (part.isEmpty ? "" : "/" + part))
  }

  /// The identifier of an account: one sender of one chat.
  func account(_ id: AccountID) -> String { chat(id.conversation, "sender/\(id.sender)") }

  /// The identifier of an entry, or of something about it.
  func entry(_ id: EntryID, _ part: String = "") -> String {
    let span = file.conversations[id.conversation].entries[id.entry].span
    let name = "entry/\(id.entry + 1)/\(span.lowerBound)-\(span.upperBound)"
    return chat(id.conversation, part.isEmpty ? name : name + "/" + part)
  }

  /// Version 5 of a name in the program's own namespace.
  static func uuid(_ name: String) -> String { text(hash(namespace, name)) }

  private static let dns: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]
  private static let namespace = hash(dns, "keerpunt.invalid")

  private static func hash(_ namespace: [UInt8], _ name: String) -> [UInt8] {
    let bytes = namespace + Array(name.utf8)
    var digest = [UInt8](repeating: 0, count: 20)
    var length: UInt32 = 0
    let result = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha1(), nil)
    precondition(result == 1, "the system's libcrypto has no SHA-1")
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    return Array(digest[0..<16])
  }

  private static func text(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { out.append(UInt8(ascii: "-")) }
      for digit in [byte >> 4, byte & 15] { out.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
