import Evidence

/// Where a container stands: in which exhibit, behind which member, how deep.
struct ContainerPlace {
  /// Readable path put before the names inside, `inner.zip!/`; empty for the exhibit itself.
  let prefix: String
  /// The member that is the container; nil when it is the exhibit itself.
  let member: MemberID?
  /// Its own name, for what a compressed stream without a name holds.
  let name: String
  /// Archives around it and itself: 1 for an archive given as the input.
  let depth: Int
  /// Size of the container in bytes.
  let bytes: Int
  /// True for a document: its parts are listed, and only its text goes to the formats.
  var isDocument = false
}

/// How the reading of one member ended, before it is entered into the list.
struct MemberOutcome {
  /// Set when bytes are missing or wrong.
  var isDamaged = false
  /// Overrides the status of a member whose bytes could not be read at all.
  var status: Member.Status?
  /// What is to be said about it; the span is added when the member has its address.
  var notices: [(code: NoticeCode, severity: Notice.Severity, facts: [Fact])] = []

  /// Adds something to say.
  mutating func say(_ code: NoticeCode, _ severity: Notice.Severity, _ facts: [Fact] = []) {
    notices.append((code, severity, facts))
  }
}

/// The reading of one exhibit: the list of members, the notices and the limits, in one place.
///
/// Containers of every kind hand their members in here, so a zip in a tar in a folder is treated
/// exactly as a zip on the desk.
final class IntakeSession {
  /// Position of the exhibit in the case.
  let exhibit: Int
  /// What it may cost.
  let budget: Budget
  /// Passphrases in the order given, and in the other ways to write them.
  let passphrases: Passphrases
  /// Position of the candidate that fitted last, tried first for the next member.
  var lastPassphrase: Int?
  /// Keys of backups that were found or given.
  private(set) var backupKeys = BackupKeys()
  /// Reads the list of a backup of an iPhone.
  let backupFiles: BackupListing
  /// Parts of such backups, until all of the exhibit was read.
  private var finder = FinderBackups()
  /// Backups that wait until every key among the input is known.
  private var postponed: [(source: ByteSource, place: ContainerPlace)] = []
  /// Members so far, in the order of the archive.
  private(set) var members: [Member] = []
  /// Notices so far.
  private(set) var notices: [Notice] = []
  /// False when something was left out or cut.
  private(set) var isComplete = true

  private let deliver: (Member, [UInt8]) -> Void
  private let wants: (String, [UInt8]) -> Bool
  private var seen: Set<String> = []
  private var hasSaidStop = false
  /// Archives opened inside each container.
  private var opened: [MemberID?: Int] = [:]

  /// Starts the reading of an exhibit.
  init(
    exhibit: Int, budget: Budget, passphrases: Passphrases, keys: [[UInt8]] = [],
    backupFiles: @escaping BackupListing = { _, _ in nil },
    wants: @escaping (String, [UInt8]) -> Bool, deliver: @escaping (Member, [UInt8]) -> Void
  ) {
    self.exhibit = exhibit
    self.budget = budget
    self.passphrases = passphrases
    self.backupFiles = backupFiles
    self.wants = wants
    self.deliver = deliver
    for key in keys { backupKeys.add(file: key) }
    for candidate in passphrases.candidates { backupKeys.add(digits: candidate.bytes) }
  }

  /// The limits in force.
  var limits: Limits { budget.limits }

  /// Remembers an archive by its digest; false when it was opened before.
  func markSeen(_ sha256: String) -> Bool { seen.insert(sha256).inserted }

  /// Says something about a container as a whole.
  func say(
    _ code: NoticeCode, _ severity: Notice.Severity, at place: ContainerPlace, _ facts: [Fact] = []
  ) {
    let span = place.member.map { SourceSpan(member: $0, bytes: 0..<place.bytes) }
    notices.append(Notice(code, severity, exhibit: exhibit, span: span, facts: facts))
    if severity == .error { isComplete = false }
  }

  /// Says that a container is encrypted as a whole: not even the names in it can be read.
  func sayLocked(at place: ContainerPlace, _ reason: String) {
    say(.archiveLocked, .error, at: place, [Fact("reason", reason)])
    markLocked(place)
  }

  /// Changes what became of the member that a container is, `unless` it is something else already.
  func mark(_ place: ContainerPlace, _ status: Member.Status, unless other: Member.Status? = nil) {
    guard let member = place.member, members.indices.contains(member.index),
      members[member.index].status != other
    else { return }
    members[member.index].status = status
  }

  /// Says that no key opens a backup; what stands outside of it is told all the same.
  func sayBackupLocked(at place: ContainerPlace, _ facts: [Fact]) {
    say(.backupLocked, .error, at: place, facts)
    markLocked(place)
  }

  /// Marks the member that is a container as one that nothing opened.
  func markLocked(_ place: ContainerPlace) {
    guard let member = place.member, members.indices.contains(member.index) else { return }
    members[member.index].status = .locked
  }

  /// Keeps a backup until all else was read: its key may lie behind it.
  func postpone(_ source: ByteSource, at place: ContainerPlace) {
    postponed.append((source, place))
  }

  /// Opens the backups that were kept.
  func openBackups() {
    while !postponed.isEmpty {
      let (source, place) = postponed.removeFirst()
      ChatBackupReader(source: source, place: place, session: self).read()
    }
    for backup in finder.take() { FinderBackupReader(backup, session: self).read() }
  }

  /// Changes what became of a member.
  func setStatus(_ id: MemberID, _ status: Member.Status) {
    // Damage stays what is to be known of it.
    guard members.indices.contains(id.index), members[id.index].status != .damaged else { return }
    members[id.index].status = status
  }

  /// Treats a part that belongs to no backup as any other file.
  func release(_ piece: FinderBackups.Piece) {
    let head = Array(piece.bytes.prefix(ContentSniff.headBytes))
    if wants(piece.name.lastText, head) {
      deliver(members[piece.id.index], piece.bytes)
    } else {
      setStatus(piece.id, .listed)
    }
  }

  /// Says something about the exhibit.
  func say(_ notice: Notice) {
    notices.append(notice)
    if notice.severity == .error { isComplete = false }
  }

  /// True while no limit has stopped the whole exhibit; says which one did, once.
  func mayContinue() -> Bool {
    guard let hit = budget.hit else { return true }
    isComplete = false
    if !hasSaidStop {
      hasSaidStop = true
      notices.append(
        Notice(
          .limitReached, .error, exhibit: exhibit,
          facts: [Fact("limit", hit.name), Fact("value", hit.value)]))
    }
    return false
  }

  /// Counts an entry; false when reading must stop.
  func addEntry() -> Bool { budget.addEntry() || mayContinue() }

  /// A sink for the bytes of a member; `hasChecksum` where a CRC-32 is known to compare with.
  func sink(
    _ name: MemberName, expected: Int?, packed: Int, hasChecksum: Bool = false
  ) -> MemberSink {
    let isTooLong = name.raw.count > limits.pathBytes
    return MemberSink(
      budget: budget, fileExtension: name.fileExtension,
      mayDeliver: !isTooLong, expected: expected, packed: packed,
      hasChecksum: hasChecksum, part: FinderPart(name.text),
      isWanted: { [wants, weak self] in
        if $0.starts(with: BackupKeys.magic) { self?.backupKeys.add(file: $0) }
        return !name.isHousekeeping && wants(name.lastText, $0)
      })
  }

  /// Asks about a file that is looked at before it is read.
  func wanted(_ content: Content, _ name: MemberName, head: () -> [UInt8]) -> Content {
    if let part = FinderPart(name.text) { return content.of(part) }
    if case .archive(.writing(.page)) = content, !name.isHousekeeping {
      return wants(name.lastText, head()) ? .text : content
    }
    guard case .other(let kind) = content, kind != .empty, !name.isHousekeeping else {
      return content
    }
    if kind == .key { backupKeys.add(file: head()) }
    return wants(name.lastText, head()) ? .wanted(kind) : content
  }

  /// Enters a member without bytes: a link, a device, a locked or unreadable one.
  func list(
    _ name: MemberName, at place: ContainerPlace, modified: Int64? = nil, status: Member.Status,
    outcome: MemberOutcome
  ) {
    let id = append(name, at: place, bytes: 0, digests: nil, modified: modified, status: status)
    say(outcome, about: name, id: id, bytes: 0)
  }

  /// Enters a member whose bytes went through a sink, delivers it, or opens it.
  ///
  /// `expected` are the hashes of an earlier reading of the same file, which must be the same;
  /// `pastedInto` is what a text was typed or pasted into that is no file of its own.
  @discardableResult
  func admit(
    _ name: MemberName, at place: ContainerPlace, sink: MemberSink, modified: Int64? = nil,
    expected: Digests? = nil, pastedInto: FileKind? = nil, outcome: MemberOutcome
  ) -> Digests {
    var outcome = outcome
    let digests = sink.finish()
    if let expected, expected != digests, sink.hit == nil, budget.isOpen {
      outcome.isDamaged = true
      outcome.say(.inputChanged, .error)
    }
    if let hit = sink.hit ?? budget.hit {
      outcome.isDamaged = true
      isComplete = false
      if sink.hit != nil {
        outcome.say(
          .limitReached, .error, [Fact("limit", hit.name), Fact("value", hit.value)])
      }
    }
    if outcome.isDamaged { isComplete = false }
    if sink.zeros > 0 { outcome.say(.nulBytes, .warning, [Fact("count", sink.zeros)]) }
    let content = sink.content ?? .other(.unknown)
    var status: Member.Status = outcome.status ?? (outcome.isDamaged ? .damaged : .listed)
    var opens = false
    switch content {
    case .text where place.isDocument && outcome.status == nil: break
    case .text where outcome.status == nil, .wanted where outcome.status == nil:
      status = outcome.isDamaged ? .damaged : .unrecognised
    case .archive(.unsupported(let reason)):
      outcome.say(.archiveUnsupported, .warning, [Fact("reason", reason)])
    case .archive where !sink.isCutInMemory && outcome.status == nil:
      opens = mayOpen(digests.sha256, at: place, &outcome, kind: content)
      if opens { status = .opened }
    case .other where sink.count > 0 && outcome.status == nil:
      name.sayIfNoArchive(&outcome)
      name.sayIfNoText(&outcome)
    default: break
    }
    let id = append(
      name, at: place, bytes: sink.count, digests: digests, modified: modified,
      kind: name.kind(content), status: status)
    members[id.index].pastedInto = pastedInto
    say(outcome, about: name, id: id, bytes: sink.count)
    if let part = FinderPart(name.text), part.isKept, content == .wanted(part.kind),
      outcome.status == nil
    {
      finder.keep(part, name, at: place, id: id, bytes: sink.takeKept())
      return digests
    }
    if content == .text, sink.count <= 200 { backupKeys.add(digits: sink.kept) }
    if content.isDelivered, !place.isDocument, status == .unrecognised || status == .damaged {
      deliver(members[id.index], sink.takeKept())
    } else if opens, case .archive(let kind) = content {
      let inner = ContainerPlace(
        prefix: members[id.index].path + "!/", member: id,
        name: place.isDocument ? place.name : name.text, depth: place.depth + 1, bytes: sink.count,
        isDocument: kind == .packedDocument)
      Container.read(kind, source: ByteSource(sink.takeKept()), at: inner, session: self)
    }
    return digests
  }

  /// Applies the rules against archives without end.
  func mayOpen(
    _ sha256: String, at place: ContainerPlace, _ outcome: inout MemberOutcome, kind: Content
  ) -> Bool {
    // The text of a document holds no archives: neither its depth nor its number is a danger.
    if case .archive(.writing) = kind { return true }
    guard place.depth < limits.depth else {
      outcome.say(
        .limitReached, .error, [Fact("limit", "depth"), Fact("value", limits.depth)])
      return false
    }
    guard markSeen(sha256) else {
      outcome.say(.alreadySeen, .info)
      return false
    }
    // A folder may hold any number of archives; it is only an archive that should not.
    guard place.depth > 0 else { return true }
    opened[place.member, default: 0] += 1
    guard opened[place.member, default: 0] <= limits.nestedArchives else {
      outcome.say(
        .limitReached, .error,
        [Fact("limit", "nested-archives"), Fact("value", limits.nestedArchives)])
      return false
    }
    return true
  }

  /// Enters a member that is read from elsewhere: a file of a folder that is an archive.
  func append(
    _ name: MemberName, at place: ContainerPlace, bytes: Int, digests: Digests?,
    modified: Int64?, kind: FileKind? = nil, status: Member.Status
  ) -> MemberID {
    if FinderPart(name.text) == .other { finder.count(.other, name, at: place) }
    let id = MemberID(exhibit: exhibit, index: members.count)
    let readable = name.text.isEmpty ? "unnamed-\(members.count + 1)" : name.text
    members.append(
      Member(
        id: id, path: place.prefix + readable, rawName: name.rawLast, bytes: bytes,
        digests: digests, modified: modified, kind: kind, status: status))
    return id
  }

  /// Says what there is to say about a member, the oddities of its name included.
  func say(_ outcome: MemberOutcome, about name: MemberName, id: MemberID, bytes: Int) {
    let span = SourceSpan(member: id, bytes: 0..<bytes)
    func add(_ code: NoticeCode, _ severity: Notice.Severity, _ facts: [Fact]) {
      notices.append(Notice(code, severity, span: span, facts: facts))
      if severity == .error { isComplete = false }
    }
    if let page = name.guessed {
      add(.memberNameUndecodable, .info, [Fact("encoding", page.rawValue)])
    }
    for danger in name.dangers { add(.memberNameUnsafe, .warning, [Fact("reason", danger)]) }
    if name.raw.count > limits.pathBytes {
      add(
        .limitReached, .error, [Fact("limit", "path-bytes"), Fact("value", limits.pathBytes)])
    }
    for notice in outcome.notices { add(notice.code, notice.severity, notice.facts) }
  }
}
