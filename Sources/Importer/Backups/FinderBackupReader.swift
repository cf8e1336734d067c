import Evidence

/// Opens a backup of an iPhone that Finder or iTunes made: what is read of it stands below its list,
/// under the names that the list has for it.
///
///     Manifest.db!/HomeDomain/Library/SMS/sms.db      from 3d/3d0d7e5f…, [decrypted (aes-256-cbc)]
struct FinderBackupReader {
  /// What is known of the keys.
  private enum Lock {
    case open
    case keys(classes: [Int: [UInt8]], list: [UInt8], passphrase: Int)
    /// It cannot be opened, and that was said: it is locked, or damaged, which no password mends.
    case closed(Member.Status)
  }

  private let backup: FinderBackups.Backup
  private let session: IntakeSession
  private let list: FinderBackups.Piece?
  private let properties: FinderBackups.Piece?

  init(_ backup: FinderBackups.Backup, session: IntakeSession) {
    self.backup = backup
    self.session = session
    list = backup.piece(.list)
    properties = backup.piece(.properties)
  }

  /// Reads it, or gives its parts back when it is none.
  func read() {
    let contents = backup.pieces.filter { if case .content = $0.part { true } else { false } }
    // One file of that name alone is anybody's.
    if contents.isEmpty, backup.others == 0, list == nil || properties == nil {
      for piece in backup.pieces { session.release(piece) }
      return
    }
    guard let list else { return readWithoutList(contents) }
    switch lock(list) {
    case .open: readOpen(list, contents)
    case .keys(let classes, let key, let passphrase):
      session.say(.memberUnlocked, .info, at: place, [Fact("passphrase", passphrase + 1)])
      readLocked(list, contents, classes, key)
    case .closed(let status):
      for piece in backup.pieces { session.setStatus(piece.id, status) }
    }
  }

  // MARK: - What is written about the backup

  /// Where what is said of the backup points: its list, or what there is of it.
  private var place: ContainerPlace {
    let own = list ?? properties ?? backup.pieces.first
    let path = own.map { session.members[$0.id.index].path } ?? backup.root
    return ContainerPlace(
      prefix: list == nil ? backup.root : path + "!/", member: own?.id,
      name: own?.name.text ?? backup.root, depth: backup.place.depth + 1,
      bytes: own?.bytes.count ?? 0)
  }

  private func lock(_ list: FinderBackups.Piece) -> Lock {
    let isPlain = list.bytes.starts(with: Array("SQLite format 3\0".utf8))
    func refuse(_ reason: String) -> Lock {
      let own = properties.map { piece in
        ContainerPlace(
          prefix: "", member: piece.id, name: piece.name.text, depth: place.depth,
          bytes: piece.bytes.count)
      }
      session.say(
        .archiveDamaged, isPlain ? .warning : .error, at: own ?? place,
        [Fact("reason", reason)])
      return isPlain ? .open : .closed(.damaged)
    }
    guard let properties else { return isPlain ? .open : refuse("no-key-bag") }
    let root: PropertyList.Value
    do throws(PropertyList.Fault) {
      root = try PropertyList(properties.bytes).root
    } catch {
      return refuse(Self.reason(error))
    }
    if isPlain { return .open }
    guard let bag = root["BackupKeyBag"]?.data.flatMap({ FinderKeyBag($0) }),
      let written = root["ManifestKey"]?.data
    else { return refuse("no-key-bag") }
    guard bag.hasPassword else {
      session.say(.archiveLocked, .error, at: place, [Fact("reason", "device-bound")])
      return .closed(.locked)
    }
    guard !bag.isTooSlow else {
      session.say(
        .limitReached, .error, at: place,
        [Fact("limit", "rounds"), Fact("value", FinderKeyBag.mostRounds)])
      return .closed(.locked)
    }
    for candidate in session.passphrases.typed where session.mayContinue() {
      guard let classes = bag.keys(password: candidate.bytes) else { continue }
      guard let key = FinderKeyBag.unwrapped(written, classes) else { return refuse("no-key-bag") }
      return .keys(classes: classes, list: key, passphrase: candidate.given)
    }
    session.say(.archiveLocked, .error, at: place)
    return .closed(.locked)
  }

  /// What is wrong with a property list, as it stands in notices.
  private static func reason(_ fault: PropertyList.Fault) -> String {
    switch fault {
    case .damaged: "property-list-damaged"
    case .deep: "property-list-deep"
    case .loop: "property-list-loop"
    case .large: "property-list-large"
    }
  }

  // MARK: - Files

  private func readWithoutList(_ contents: [FinderBackups.Piece]) {
    session.say(
      .backupWithoutList, .warning, at: place,
      [Fact("count", contents.count + backup.others), Fact("found", contents.count)])
    if let properties { session.setStatus(properties.id, .listed) }
    for piece in contents { deliverByName(piece) }
  }

  private func readOpen(_ list: FinderBackups.Piece, _ contents: [FinderBackups.Piece]) {
    session.setStatus(list.id, .opened)
    if let properties { session.setStatus(properties.id, .opened) }
    guard let found = session.backupFiles(list.bytes, { Self.isWanted($0, $1) }) else {
      session.say(.archiveDamaged, .error, at: place, [Fact("reason", "directory")])
      for piece in contents { deliverByName(piece) }
      return
    }
    let left = readFiles(found, contents) { _, piece in piece.bytes }
    // The name of a content says what it is, whether the list has it or not.
    if !left.isEmpty {
      session.say(.entryCountDiffers, .warning, at: place, [Fact("hidden", left.count)])
      for piece in left { deliverByName(piece) }
    }
  }

  private func readLocked(
    _ list: FinderBackups.Piece, _ contents: [FinderBackups.Piece], _ classes: [Int: [UInt8]],
    _ key: [UInt8]
  ) {
    session.setStatus(list.id, .opened)
    if let properties { session.setStatus(properties.id, .opened) }
    let whole = list.bytes.count / 16 * 16
    guard let padded = Cipher.chained(list.bytes[..<whole], key: key),
      let found = session.backupFiles(Self.withoutPadding(padded), { Self.isWanted($0, $1) })
    else {
      session.say(.archiveDamaged, .error, at: place, [Fact("reason", "directory")])
      for piece in contents { session.setStatus(piece.id, .locked) }
      return
    }
    let bytes = Self.withoutPadding(padded)
    // The list as it was decrypted is a member of its own, so that the step can be done again.
    let name = MemberName(raw: Array("Manifest.db".utf8), isDOS: false, acceptBackslash: false)
    _ = session.append(
      name, at: place, bytes: bytes.count, digests: Digester.digests(of: bytes), modified: nil,
      kind: .database, status: .opened)
    let left = readFiles(found, contents) { file, piece in
      guard let key = file.key.flatMap({ FinderKeyBag.unwrapped($0, classes) }) else { return nil }
      return Cipher.chained(piece.bytes[..<(piece.bytes.count / 16 * 16)], key: key)
    }
    for piece in left { session.setStatus(piece.id, .locked) }
  }

  /// Hands on the files of the list; gives back the contents that it does not name.
  private func readFiles(
    _ found: BackupList, _ contents: [FinderBackups.Piece],
    _ open: (BackupFile, FinderBackups.Piece) -> [UInt8]?
  ) -> [FinderBackups.Piece] {
    session.say(
      .backupListed, .info, at: place,
      [Fact("count", found.count), Fact("found", found.files.count)])
    if found.lost > 0 {
      session.say(
        .databaseCut, .error, at: place,
        [Fact("expected", found.pages), Fact("found", found.pages - found.lost)])
    }
    var left = contents
    for file in found.files {
      let own = FinderPart.id(file.domain, file.path)
      if file.id != own {
        session.say(.headersDiffer, .warning, at: place, [Fact("fields", "fileID")])
      }
      guard let index = left.firstIndex(where: { $0.part == .content(id: own) }) else {
        session.say(.backupFileMissing, .error, at: place, [Fact("name", file.path)])
        continue
      }
      let piece = left.remove(at: index)
      guard var bytes = open(file, piece) else {
        session.setStatus(piece.id, .locked)
        session.say(
          .memberLocked, .error, at: place,
          [Fact("encryption", "aes-256-cbc"), Fact("name", file.path)])
        continue
      }
      session.setStatus(piece.id, .opened)
      var outcome = MemberOutcome()
      if let size = file.size {
        // The last block is filled up in an encrypted one.
        if bytes.count > size, file.key != nil { bytes.removeLast(bytes.count - size) }
        if bytes.count < size {
          outcome.isDamaged = true
          outcome.say(.memberDamaged, .error, [Fact("reason", "truncated")])
        } else if bytes.count > size {
          outcome.say(.memberSizeDiffers, .warning)
        }
      } else if file.key != nil, let last = bytes.last, (1...16).contains(last) {
        bytes.removeLast(min(Int(last), bytes.count))
      }
      deliver(bytes, file.domain, file.path, file.modified, outcome)
    }
    return left
  }

  private func deliverByName(_ piece: FinderBackups.Piece) {
    guard case .content(let id) = piece.part, let known = FinderPart.wanted[id] else { return }
    session.setStatus(piece.id, .opened)
    deliver(
      piece.bytes, known.domain, known.path, session.members[piece.id.index].modified,
      MemberOutcome())
  }

  private func deliver(
    _ bytes: [UInt8], _ domain: String, _ path: String, _ modified: Int64?,
    _ outcome: MemberOutcome
  ) {
    guard session.addEntry() else { return }
    let raw = Array((domain + "/" + path).utf8)
    let name = MemberName(raw: raw, isDOS: false, acceptBackslash: false)
    let sink = session.sink(name, expected: bytes.count, packed: bytes.count)
    _ = sink.takeWhole(bytes, expected: bytes.count)
    session.admit(name, at: place, sink: sink, modified: modified, outcome: outcome)
  }

  private static func isWanted(_ domain: String, _ path: String) -> Bool {
    // Most rows are somebody's pictures: the sum is made for the few that may be wanted.
    guard domain == "HomeDomain" || domain.hasPrefix("AppDomainGroup-group.net.whatsapp.") else {
      return false
    }
    return FinderPart.wanted[FinderPart.id(domain, path)] != nil
  }

  /// A database without what fills up its last block: some writers add a block, some none.
  private static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 100 else { return bytes }
    let raw = Int(bytes[16]) << 8 | Int(bytes[17])
    let page = raw == 1 ? 65_536 : raw
    guard page >= 512 else { return bytes }
    return bytes.count % page <= 16 ? Array(bytes.dropLast(bytes.count % page)) : bytes
  }
}
