import Evidence

/// A backup that Android's own tools make, `.ab`: a tar, packed, and encrypted where a password was
/// given.
///
///     ANDROID BACKUP \n 5 \n 1 \n none \n                                  then zlib, then tar
///     ANDROID BACKUP \n 5 \n 1 \n AES-256 \n salt \n salt \n rounds \n nonce \n keys \n
struct AndroidBackup {
  /// What an encrypted one says of its keys.
  struct Lock {
    let salt: [UInt8]
    let checkSalt: [UInt8]
    let rounds: Int
    let nonce: [UInt8]
    let blob: [UInt8]
  }

  /// Begins every one.
  static let magic = Array("ANDROID BACKUP\n".utf8)
  /// More rounds than any program writes; each costs time, and the file says how many.
  static let mostRounds = 20_000_000

  let isPacked: Bool
  let lock: Lock?
  /// Where the body begins.
  let start: Int

  /// Reads the lines at the front; nil where they are not those of a version that is known.
  init?(_ head: [UInt8]) {
    guard head.starts(with: Self.magic) else { return nil }
    var at = Self.magic.count
    func line() -> String? {
      guard let end = head[at...].firstIndex(of: 0x0A) else { return nil }
      defer { at = end + 1 }
      return String(decoding: head[at..<end], as: UTF8.self)
    }
    func hexadecimal() -> [UInt8]? { line().flatMap { Self.bytes(Array($0.utf8)) } }
    guard let version = line().flatMap({ Plausible.whole($0.utf8) }), (1...5).contains(version),
      let packed = line(), packed == "0" || packed == "1", let encryption = line()
    else { return nil }
    isPacked = packed == "1"
    switch encryption {
    case "none": lock = nil
    case "AES-256":
      guard let salt = hexadecimal(), let checkSalt = hexadecimal(),
        let rounds = line().flatMap({ Plausible.whole($0.utf8) }), let nonce = hexadecimal(),
        let blob = hexadecimal(), nonce.count == 16, blob.count % 16 == 0, rounds > 0
      else { return nil }
      lock = Lock(
        salt: salt, checkSalt: checkSalt, rounds: Int(min(rounds, 1 << 31)), nonce: nonce,
        blob: blob)
    default: return nil
    }
    start = at
  }

  /// The key and the nonce of the body; nil where the password is another.
  static func keys(_ lock: Lock, password: [UInt8]) -> (key: [UInt8], nonce: [UInt8])? {
    let own = Cipher.derived(password, salt: lock.salt, rounds: lock.rounds, isNarrow: true)
    guard let blob = Cipher.chained(lock.blob[...], key: own, start: lock.nonce) else {
      return nil
    }
    var at = 0
    func piece() -> [UInt8]? {
      guard at < blob.count, at + 1 + Int(blob[at]) <= blob.count else { return nil }
      defer { at += 1 + Int(blob[at]) }
      return Array(blob[at + 1..<at + 1 + Int(blob[at])])
    }
    guard let nonce = piece(), let key = piece(), let sum = piece(), nonce.count == 16,
      key.count == 32, !sum.isEmpty
    else { return nil }
    // The sum is over the key as Java's characters: a byte above 127 is U+FF80 and further.
    var characters: [UInt8] = []
    for byte in key {
      if byte < 0x80 {
        characters.append(byte)
      } else {
        characters += [0xEF, 0xBE | byte >> 6 & 1, 0x80 | byte & 0x3F]
      }
    }
    // Before version 2 of the format it was over the bytes themselves.
    let isRight = [characters, key].contains { text in
      Cipher.derived(text, salt: lock.checkSalt, rounds: lock.rounds, isNarrow: true) == sum
    }
    return isRight ? (key, nonce) : nil
  }

  private static func bytes(_ digits: [UInt8]) -> [UInt8]? {
    guard digits.count % 2 == 0, digits.count <= 1_024 else { return nil }
    var out: [UInt8] = []
    for at in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digit(digits[at]), let low = digit(digits[at + 1]) else { return nil }
      out.append(high << 4 | low)
    }
    return out
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }
}

/// Opens such a backup: its tar is its only member, and is opened as every tar is.
struct AndroidBackupReader {
  let source: ByteSource
  let place: ContainerPlace
  let session: IntakeSession

  func read() {
    let head = source.bytes(0..<ContentSniff.headBytes)
    guard let backup = AndroidBackup(head) else {
      return session.say(
        .archiveUnsupported, .error, at: place, [Fact("reason", "android-backup")])
    }
    let most = session.limits.nestedArchiveBytes
    guard source.count <= most else {
      return session.say(
        .limitReached, .error, at: place, [Fact("limit", "nested-bytes"), Fact("value", most)])
    }
    var body = source.bytes(backup.start..<source.count)
    if let lock = backup.lock {
      guard lock.rounds <= AndroidBackup.mostRounds else {
        return session.say(
          .limitReached, .error, at: place,
          [Fact("limit", "rounds"), Fact("value", AndroidBackup.mostRounds)])
      }
      let found = session.passphrases.typed.lazy.compactMap { candidate in
        AndroidBackup.keys(lock, password: candidate.bytes).map { (candidate.given, $0) }
      }.first
      guard let (given, keys) = found else {
        session.say(.archiveLocked, .error, at: place)
        return session.markLocked(place)
      }
      body.removeLast(body.count % 16)
      guard let clear = Cipher.chained(body[...], key: keys.key, start: keys.nonce) else { return }
      body = clear
      if let last = body.last, (1...16).contains(last), body.count >= Int(last) {
        body.removeLast(Int(last))
      }
      session.say(.memberUnlocked, .info, at: place, [Fact("passphrase", given + 1)])
    }
    Unpacking.deliver(
      body, isPacked: backup.isPacked, as: Array("backup.tar".utf8), at: place, session)
  }
}

/// Hands on what was decoded: a member of its own below what it came from, with its own hash.
enum Unpacking {
  /// Inflates the bytes where they are packed with zlib, and delivers or opens them.
  static func deliver(
    _ bytes: [UInt8], isPacked: Bool, as raw: [UInt8], at place: ContainerPlace,
    _ session: IntakeSession
  ) {
    guard session.addEntry() else { return }
    let name = MemberName(raw: raw, isDOS: false, acceptBackslash: false)
    let sink = session.sink(name, expected: nil, packed: bytes.count)
    var outcome = MemberOutcome()
    if isPacked {
      let end = Inflate.run(
        ByteSource(bytes), min(2, bytes.count)..<bytes.count, isDeflate64: false, sink: sink.take)
      switch end.outcome {
      case .finished, .stopped: break
      case .corrupt, .truncated:
        outcome.isDamaged = true
        outcome.say(
          .memberDamaged, .error,
          [Fact("reason", end.outcome == .truncated ? "truncated" : "corrupt")])
      }
    } else {
      _ = bytes.withUnsafeBytes { sink.take($0) }
    }
    session.admit(
      name, at: place, sink: sink,
      modified: place.member.flatMap { session.members[$0.index].modified }, outcome: outcome)
  }
}
