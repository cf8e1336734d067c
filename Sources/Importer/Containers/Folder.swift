import Evidence
import Glibc

/// A folder as input: every file below it, in byte order of the paths.
struct Folder {
  /// One thing below the folder.
  struct Item {
    /// Path below the folder as raw bytes.
    let path: [UInt8]
    /// Word for a link, device, pipe or socket; nil for a regular file.
    let irregular: String?
    /// Bytes and hashes; nil for what is not a file or cannot be read.
    let digests: Digests?
    /// Size in bytes.
    let bytes: Int
    /// Why it cannot be read, `errno`.
    let failure: Int32?
  }

  /// Everything below the folder, sorted by path.
  private(set) var items: [Item] = []
  /// Folders that could not be opened, with `errno`, sorted by path.
  private(set) var closed: [(path: [UInt8], code: Int32)] = []
  /// Folders too far below to be opened, sorted by path.
  private(set) var deep: [[UInt8]] = []
  /// The limit at which listing stopped.
  private(set) var hit: LimitHit?

  private let root: Int32
  private let limits: Limits
  private let recorded: Intake.Recorded?

  /// Lists and hashes the folder behind an open descriptor; follows no link.
  init(root: Int32, limits: Limits, recorded: Intake.Recorded? = nil) {
    self.root = root
    self.limits = limits
    self.recorded = recorded
    var found: [(path: [UInt8], mode: UInt32)] = []
    list(root, prefix: [], level: 1, into: &found)
    found.sort { $0.path.lexicographicallyPrecedes($1.path) }
    closed.sort { $0.path.lexicographicallyPrecedes($1.path) }
    deep.sort { $0.lexicographicallyPrecedes($1) }
    items = found.map { hash($0.path, mode: $0.mode) }
  }

  /// Size of all files together.
  var bytes: Int { items.reduce(0) { $0 + $1.bytes } }

  /// The hashes of the list of files, as `Exhibit` describes it.
  var digests: Digests {
    let digester = Digester()
    for item in items {
      guard let digests = item.digests else { continue }
      digester.update(Array(digests.sha256.utf8) + [0x20, 0x20] + item.path + [0x0A])
    }
    return digester.finish()
  }

  private mutating func list(
    _ descriptor: Int32, prefix: [UInt8], level: Int,
    into found: inout [(path: [UInt8], mode: UInt32)]
  ) {
    let copy = dup(descriptor)
    guard copy >= 0, let stream = fdopendir(copy) else {
      closed.append((prefix, errno))
      if copy >= 0 { close(copy) }
      return
    }
    defer { closedir(stream) }
    rewinddir(stream)
    while hit == nil {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { closed.append((prefix, errno)) }
        return
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      let path = prefix.isEmpty ? name : prefix + [0x2F] + name
      let terminated = name.map { CChar(bitPattern: $0) } + [0]
      var status = stat()
      guard fstatat(descriptor, terminated, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        closed.append((path, errno))
        continue
      }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        found.append((path, UInt32(status.st_mode)))
        if found.count > limits.entries { hit = LimitHit(name: "entries", value: limits.entries) }
        continue
      }
      guard level < limits.pathLevels else {
        // It costs itself; what stands beside it is read.
        deep.append(path)
        continue
      }
      let below = openat(
        descriptor, terminated, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard below >= 0 else {
        closed.append((path, errno))
        continue
      }
      list(below, prefix: path, level: level + 1, into: &found)
      close(below)
    }
  }

  private func hash(_ path: [UInt8], mode: UInt32) -> Item {
    if let irregular = IrregularFile.word(mode: mode) {
      return Item(path: path, irregular: irregular, digests: nil, bytes: 0, failure: nil)
    }
    do throws(ImportFault) {
      let file = try open(path)
      return Item(
        path: path, irregular: nil, digests: try file.digests(), bytes: file.source.count,
        failure: nil)
    } catch {
      let code: Int32 = if case .unreadable(let code) = error { code } else { ENOENT }
      return Item(path: path, irregular: nil, digests: nil, bytes: 0, failure: code)
    }
  }

  /// Opens a file of the list, going through no link on the way.
  func open(_ path: [UInt8]) throws(ImportFault) -> PlainFile {
    var folder = root
    defer { if folder != root { close(folder) } }
    let parts = path.split(separator: 0x2F)
    for part in parts.dropLast() {
      let name = part.map { CChar(bitPattern: $0) } + [0]
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else { throw .unreadable(code: errno) }
      if folder != root { close(folder) }
      folder = next
    }
    let name = (parts.last ?? []).map { CChar(bitPattern: $0) } + [0]
    var file = try PlainFile.open(name, in: folder, followsLinks: false)
    if let recorded { file.modified = recorded.time(of: path, else: file.modified) }
    return file
  }

  /// Reads every file into the session.
  func read(into session: IntakeSession) {
    let place = ContainerPlace(prefix: "", member: nil, name: "", depth: 0, bytes: 0)
    for refused in closed {
      let facts = [Fact("errno", Int(refused.code))]
      guard !refused.path.isEmpty else {
        session.say(.inputUnreadable, .error, at: place, facts)
        continue
      }
      list(refused.path, at: place, session) { $0.say(.inputUnreadable, .error, facts) }
    }
    for path in deep {
      list(path, at: place, session) {
        $0.say(
          .limitReached, .error,
          [Fact("limit", "path-levels"), Fact("value", session.limits.pathLevels)])
      }
    }
    if let hit {
      session.say(
        .limitReached, .error, at: place, [Fact("limit", hit.name), Fact("value", hit.value)])
    }
    var names: Set<String> = []
    for item in items {
      guard session.addEntry() else { return }
      read(item, at: place, session, isTwice: !names.insert(Self.name(item.path).text).inserted)
    }
    if items.isEmpty, closed.isEmpty, deep.isEmpty {
      session.say(.archiveEmpty, .warning, at: place, [Fact("kind", "folder")])
    }
  }

  /// Enters what could not be opened.
  private func list(
    _ path: [UInt8], at place: ContainerPlace, _ session: IntakeSession,
    _ say: (inout MemberOutcome) -> Void
  ) {
    var outcome = MemberOutcome()
    say(&outcome)
    session.list(Self.name(path), at: place, status: .skipped, outcome: outcome)
  }

  private static func name(_ path: [UInt8]) -> MemberName {
    MemberName(raw: path, isDOS: false, acceptBackslash: false)
  }

  private func read(
    _ item: Item, at place: ContainerPlace, _ session: IntakeSession, isTwice: Bool
  ) {
    let name = Self.name(item.path)
    var outcome = MemberOutcome()
    // The same letters in two encodings are two files, and one name to whoever reads the list.
    if isTwice { outcome.say(.memberNameDuplicate, .warning) }
    if let irregular = item.irregular {
      outcome.say(.memberNotRegular, .info, [Fact("kind", irregular)])
      session.list(name, at: place, status: .skipped, outcome: outcome)
      return
    }
    guard let digests = item.digests else {
      outcome.say(.inputUnreadable, .error, [Fact("errno", Int(item.failure ?? EIO))])
      session.list(name, at: place, status: .skipped, outcome: outcome)
      return
    }
    do throws(ImportFault) {
      let file = try open(item.path)
      read(file, name, digests, at: place, session, outcome)
    } catch {
      outcome.say(.inputChanged, .error)
      session.list(name, at: place, status: .skipped, outcome: outcome)
    }
  }

  private func read(
    _ file: PlainFile, _ name: MemberName, _ digests: Digests, at place: ContainerPlace,
    _ session: IntakeSession, _ said: MemberOutcome
  ) {
    var outcome = said
    let count = file.source.count
    let content =
      name.isHousekeeping
      ? .other(.unknown)
      : session.wanted(
        file.content(name, limits: session.limits), name, head: file.head)
    if case .archive(let kind) = content,
      session.mayOpen(digests.sha256, at: place, &outcome, kind: content)
    {
      let id = session.append(
        name, at: place, bytes: count, digests: digests, modified: file.modified,
        kind: content.kind, status: .opened)
      session.say(outcome, about: name, id: id, bytes: count)
      let inner = ContainerPlace(
        prefix: session.members[id.index].path + "!/", member: id, name: name.text, depth: 1,
        bytes: count, isDocument: kind == .packedDocument)
      Container.read(kind, source: file.source, at: inner, session: session)
      return
    }
    guard content.isDelivered else {
      if case .other = content, count > 0 {
        name.sayIfNoArchive(&outcome)
        name.sayIfNoText(&outcome)
      }
      let id = session.append(
        name, at: place, bytes: count, digests: digests, modified: file.modified,
        kind: name.kind(content), status: .listed)
      session.say(outcome, about: name, id: id, bytes: count)
      return
    }
    let sink = session.sink(name, expected: count, packed: count)
    if !file.source.stream(0..<count, to: sink.take), sink.hit == nil, session.budget.isOpen {
      outcome.isDamaged = true
      outcome.say(
        .inputUnreadable, .error, [Fact("errno", Int(file.source.failure ?? EIO))])
    }
    session.admit(
      name, at: place, sink: sink, modified: file.modified, expected: digests, outcome: outcome)
  }
}
