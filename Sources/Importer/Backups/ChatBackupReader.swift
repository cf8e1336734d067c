import Evidence

/// Opens a backup of WhatsApp's: the database in it is its only member.
///
///     msgstore.db.crypt15!/msgstore.db     decrypted (aes-256-gcm), inflated (zlib)
struct ChatBackupReader {
  let source: ByteSource
  let place: ContainerPlace
  let session: IntakeSession

  /// Opens it with the keys that the session has.
  func read() {
    let most = session.limits.nestedArchiveBytes
    guard source.count <= most else {
      return session.say(
        .limitReached, .error, at: place, [Fact("limit", "nested-bytes"), Fact("value", most)])
    }
    let bytes = source.bytes(0..<source.count)
    let ending = MemberName.fileExtension(of: place.name)
    let head = Array(bytes.prefix(ContentSniff.headBytes))
    guard let backup = ChatBackup(fileExtension: ending, head: head) else { return }
    var facts = [Fact("version", backup.version)]
    var digits = backup.digits
    if backup.version == "crypt12", bytes.suffix(4).starts(with: Array("--".utf8)) {
      digits = String(decoding: bytes.suffix(2), as: UTF8.self)
    }
    if let digits, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      facts.append(Fact("digits", digits))
    }
    if let app = backup.app { facts.append(Fact("app", app)) }
    let keys = session.backupKeys.keys
    guard let packed = backup.opened(bytes, keys: keys) else {
      // A sum that is wrong says that the file is damaged, whatever the key.
      let isCut = !backup.isWhole(bytes)
      facts.append(
        Fact("reason", keys.isEmpty ? "no-key" : isCut ? "damaged-backup" : "wrong-key"))
      return session.sayBackupLocked(at: place, facts)
    }
    session.say(.backupUnlocked, .info, at: place, facts)
    deliver(packed)
  }

  private func deliver(_ packed: [UInt8]) {
    let last = place.name.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    let ending = MemberName.fileExtension(of: place.name)
    var raw = ending.hasPrefix("crypt") ? Array(last.dropLast(ending.utf8.count + 1)) : last
    // A backup of several files is a zip in the same dress.
    let isZip = packed.starts(with: [0x50, 0x4B, 0x03, 0x04])
    if isZip { raw += Array(".zip".utf8) }
    let isPacked = !isZip && packed.count > 2 && packed[0] & 15 == 8
    Unpacking.deliver(packed, isPacked: isPacked, as: raw, at: place, session)
  }
}
