public import Evidence
import Glibc

/// Takes in one input: a text file, a folder, or an archive with archives inside it.
///
/// Evidence is read, never written, and nothing is unpacked to disk. Every member gets hashes and
/// an entry in the list, whether its bytes are worth parsing or not; only text is delivered.
///
///     let intake = Intake(passphrases: [Array("hunter2".utf8)])
///     let (exhibit, notices) = try intake.read(path: "export.zip", exhibit: 0) { member, bytes in
///       // "_chat.txt", 52_113 bytes
///     }
public struct Intake: Sendable {
  private let limits: Limits
  private let passphrases: Passphrases
  private let keys: [[UInt8]]
  private let backupFiles: BackupListing

  /// Prepares to read; passphrases are tried in this order and only their position is recorded.
  ///
  /// Key files of backups may be given apart, because they need not lie in the same input.
  /// `backupFiles` reads the list of a backup of an iPhone; without it the files of a plain one are
  /// told by their names, and an encrypted one stays closed.
  public init(
    limits: Limits = .standard, passphrases: [[UInt8]] = [], keyFiles: [[UInt8]] = [],
    backupFiles: @escaping BackupListing = { _, _ in nil }
  ) {
    keys = keyFiles
    self.backupFiles = backupFiles
    self.limits = limits
    self.passphrases = Passphrases(passphrases)
  }

  /// What was known of an input when it was first read, for reading a copy of it.
  ///
  /// Findings depend on more than bytes: a text export bears the chat's title in its file name, and
  /// the time of the file bounds its dates. A copy under a neutral name is read with these.
  public struct Recorded: Sendable {
    /// Last component of the path it was first read from.
    public let name: String
    /// The same as raw bytes, where they are no UTF-8: what was said of them is said again.
    public let rawName: [UInt8]?
    /// Seconds since 1970 UTC by path below the input; a file that is the input has the path "".
    public let modified: [String: Int64]

    /// Creates a record.
    public init(name: String, rawName: [UInt8]? = nil, modified: [String: Int64]) {
      self.name = name
      self.rawName = rawName
      self.modified = modified
    }

    func time(of path: [UInt8], else actual: Int64) -> Int64 {
      modified[String(decoding: path, as: UTF8.self)] ?? actual
    }
  }

  /// Reads one input and calls `deliver` for each member that may be a chat, in order.
  ///
  /// `wants` is asked about each member that is no text, by its name without folders and its first
  /// bytes: a database, its log or a key is delivered only when a format asks for it.
  /// Damage and limits are notices; a fault is thrown only when there is nothing to read at all.
  public func read(
    path: String, exhibit: Int, recorded: Recorded? = nil,
    wants: @escaping (_ name: String, _ head: [UInt8]) -> Bool = { _, _ in false },
    deliver: (Member, [UInt8]) -> Void
  ) throws(ImportFault) -> (exhibit: Exhibit, notices: [Notice]) {
    try withoutActuallyEscaping(deliver) { (deliver) throws(ImportFault) in
      let receiver = Receiver(wants: wants, deliver: deliver)
      if let root = try openFolder(path) {
        defer { close(root) }
        return readFolder(root, path, exhibit, recorded, receiver)
      }
      return try readFile(path, exhibit, recorded, receiver)
    }
  }

  /// Who gets the bytes: what is asked of members that are no text, and where all go.
  private struct Receiver {
    let wants: (String, [UInt8]) -> Bool
    let deliver: (Member, [UInt8]) -> Void
  }

  /// The bytes of members of an exhibit that was read before, in one pass over it.
  ///
  /// For a format that learns only from its main member which others it needs. Nothing is kept
  /// between the two readings, so the members are named by position and checked by their hashes;
  /// one that is not what it was is left out.
  public func bytes(
    of wanted: [Member], path: String, recorded: Recorded? = nil
  ) throws(ImportFault) -> [MemberID: [UInt8]] {
    var found: [MemberID: [UInt8]] = [:]
    try visit(wanted, path: path, recorded: recorded) { found[$0.id] = $1 }
    return found
  }

  /// The same, one member after the other: what is many and large is not held together.
  public func visit(
    _ wanted: [Member], path: String, recorded: Recorded? = nil,
    deliver: (Member, [UInt8]) -> Void
  ) throws(ImportFault) {
    guard let first = wanted.first else { return }
    let byID = Dictionary(wanted.map { ($0.id, $0) }) { $1 }
    let names = Set(wanted.map(\.name))
    _ = try read(
      path: path, exhibit: first.id.exhibit, recorded: recorded,
      wants: { name, _ in names.contains(name) }
    ) { member, bytes in
      if let known = byID[member.id], known.digests == member.digests { deliver(known, bytes) }
    }
  }

  /// The bytes of a file that is a key of backups; nil for any other, and for what cannot be opened:
  /// that is said when it is read as an input, which it is as well.
  public static func key(path: String) -> [UInt8]? {
    guard let file = try? PlainFile.open(path), file.source.count <= 200 else { return nil }
    var keys = BackupKeys()
    let bytes = file.source.bytes(0..<file.source.count)
    keys.add(file: bytes)
    return keys.keys.isEmpty ? nil : bytes
  }

  /// Hashes the input again and compares it with the exhibit.
  public func isUnchanged(_ exhibit: Exhibit, path: String) throws(ImportFault) -> Bool {
    if let root = try openFolder(path) {
      defer { close(root) }
      return Folder(root: root, limits: limits).digests == exhibit.digests
    }
    return try PlainFile.open(path).sha256() == exhibit.digests.sha256
  }

  /// Whether a file or a folder has this SHA-256.
  public func holds(sha256: String, path: String) throws(ImportFault) -> Bool {
    if let root = try openFolder(path) {
      defer { close(root) }
      return Folder(root: root, limits: limits).digests.sha256 == sha256
    }
    return try PlainFile.open(path).sha256() == sha256
  }

  private func openFolder(_ path: String) throws(ImportFault) -> Int32? {
    // A device is asked what it is before it is opened: opening a tape rewinds it.
    var status = stat()
    guard PathText.withSystemPath(path, { stat($0, &status) }) == 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR ? .missing : .unreadable(code: code)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR:
      let root = PathText.withSystemPath(path) {
        Glibc.open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      }
      guard root >= 0 else { throw .unreadable(code: errno) }
      return root
    default: throw .notAFile
    }
  }

  private func readFolder(
    _ root: Int32, _ path: String, _ exhibit: Int, _ recorded: Recorded?,
    _ receiver: Receiver
  ) -> (exhibit: Exhibit, notices: [Notice]) {
    let folder = Folder(root: root, limits: limits, recorded: recorded)
    let session = IntakeSession(
      exhibit: exhibit, budget: Budget(limits: limits, packed: folder.bytes),
      passphrases: passphrases, keys: keys, backupFiles: backupFiles, wants: receiver.wants,
      deliver: receiver.deliver)
    folder.read(into: session)
    return result(
      session, name: recorded?.name ?? Self.name(path), kind: .folder, bytes: folder.bytes,
      digests: folder.digests)
  }

  private func readFile(
    _ path: String, _ exhibit: Int, _ recorded: Recorded?,
    _ receiver: Receiver
  ) throws(ImportFault) -> (exhibit: Exhibit, notices: [Notice]) {
    var file = try PlainFile.open(path)
    if let recorded { file.modified = recorded.time(of: [], else: file.modified) }
    let count = file.source.count
    let session = IntakeSession(
      exhibit: exhibit, budget: Budget(limits: limits, packed: count),
      passphrases: passphrases, keys: keys, backupFiles: backupFiles, wants: receiver.wants,
      deliver: receiver.deliver)
    // The file itself under its own name: what was said of the bytes of the name is said again.
    let own = MemberName(raw: Self.rawName(path), isDOS: false, acceptBackslash: false)
    var name = own
    if let recorded, recorded.name != own.text {
      let raw = recorded.rawName ?? Array(recorded.name.utf8)
      name = MemberName(raw: raw, isDOS: false, acceptBackslash: false)
    }
    let readable = name.text
    if case .archive(let kind) = file.content(name, limits: limits), !kind.isWriting {
      let digests = try file.digests()
      _ = session.markSeen(digests.sha256)
      let place = ContainerPlace(
        prefix: "", member: nil, name: readable, depth: 1, bytes: count,
        isDocument: kind == .packedDocument)
      if let page = name.guessed {
        session.say(
          .memberNameUndecodable, .info, at: place, [Fact("encoding", page.rawValue)])
      }
      Container.read(kind, source: file.source, at: place, session: session)
      return result(session, name: readable, kind: .archive, bytes: count, digests: digests)
    }
    let place = ContainerPlace(prefix: "", member: nil, name: readable, depth: 0, bytes: count)
    let digests = try readPlain(file, name, at: place, session)
    return result(session, name: readable, kind: .file, bytes: count, digests: digests)
  }

  /// One pass over a chat: its hashes as an exhibit are its hashes as a member.
  private func readPlain(
    _ file: PlainFile, _ name: MemberName, at place: ContainerPlace, _ session: IntakeSession
  ) throws(ImportFault) -> Digests {
    let count = file.source.count
    var outcome = MemberOutcome()
    if count == 0 {
      session.say(.archiveEmpty, .warning, at: place, [Fact("kind", "file")])
    }
    let content = session.wanted(file.content(name, limits: limits), name, head: file.head)
    let isText = content.isDelivered || content.isWriting
    if isText, count <= limits.textBytes, session.budget.canTake(count) {
      let sink = session.sink(name, expected: count, packed: count)
      let isWhole =
        MemberSink.endsInZeros(file.source)
        ? file.source.stream(0..<count, to: sink.take)
        : sink.takeWhole(file.source.bytes(0..<count), expected: count)
      if isWhole {
        return session.admit(
          name, at: place, sink: sink, modified: file.modified, outcome: outcome)
      }
      guard file.source.failure == nil else {
        throw .unreadable(code: file.source.failure ?? EIO)
      }
    }
    // What is not delivered, or only in part, is hashed first and as a whole.
    let digests = try file.digests()
    guard isText else {
      if count > 0 {
        name.sayIfNoArchive(&outcome)
        name.sayIfNoText(&outcome)
      }
      let id = session.append(
        name, at: place, bytes: count, digests: digests, modified: file.modified,
        kind: name.kind(content), status: .listed)
      session.say(outcome, about: name, id: id, bytes: count)
      return digests
    }
    let sink = session.sink(name, expected: count, packed: count)
    _ = file.source.stream(0..<count, to: sink.take)
    session.admit(name, at: place, sink: sink, modified: file.modified, outcome: outcome)
    return digests
  }

  private func result(
    _ session: IntakeSession, name: String, kind: Exhibit.Kind, bytes: Int, digests: Digests
  ) -> (exhibit: Exhibit, notices: [Notice]) {
    session.openBackups()
    _ = session.mayContinue()
    let exhibit = Exhibit(
      id: session.exhibit, name: name, kind: kind, bytes: bytes, digests: digests,
      members: session.members, isComplete: session.isComplete)
    return (exhibit, session.notices)
  }

  private static func name(_ path: String) -> String {
    MemberName(raw: rawName(path), isDOS: false, acceptBackslash: false).text
  }

  /// The last component as the file system has it.
  private static func rawName(_ path: String) -> [UInt8] {
    let raw = PathText.bytes(path)
    return raw.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? raw
  }
}
