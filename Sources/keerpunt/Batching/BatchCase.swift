import Detector
import Evidence
import Glibc
import Importer
import Records

/// One input of a batch as a case of its own, from bytes to the row of the journal.
struct BatchCase: Sendable {
  let plan: Plan
  /// What a result depends on besides its input.
  var settings = ""

  /// What one input came to.
  enum Done: Sendable {
    case same
    /// A folder whose chats are not of one telephone: each of its files is a case.
    case files(BatchInput)
    case row(Journal.Row, findings: [UInt8]?)
  }

  /// One input, from bytes to findings.
  func read(_ input: BatchInput, _ known: Journal.Known?) async -> Done {
    // Before it is read: what changes meanwhile is read again.
    let stamp = Self.stamp(input)
    if let known, known.settings == settings, known.run == Position.run, !stamp.isEmpty,
      known.stamp == stamp
    {
      // Done by an earlier attempt at this run, or lost in it.
      return .same
    }
    Position.begin(input.index)
    defer { Position.end(input.index) }
    switch await examine(input, known) {
    case .same: return .same
    case .files(let input): return .files(input)
    case .row(var row, let findings):
      mark(&row, stamp)
      return .row(row, findings: findings)
    }
  }

  /// Whether an earlier attempt at this run was ended by an input.
  func wasLost(_ known: Journal.Known?) -> Bool {
    guard let known, let run = Position.run else { return false }
    return known.run == run && known.settings == settings
      && known.outcome == BatchLine.Outcome.failed.rawValue
  }

  /// Notes in a row under what circumstances it came to be.
  func mark(_ row: inout Journal.Row, _ stamp: String) {
    row.settings = settings
    row.run = Position.run ?? ""
    row.stamp = stamp
  }

  /// The stamp of an input; of a folder, those of all its files.
  static func stamp(_ input: BatchInput) -> String {
    guard input.isFolder else { return stamp(input.path) }
    var sum = FNV1a()
    for file in input.files {
      let stamp = stamp(file.path)
      if stamp.isEmpty { return "" }
      for byte in "\(file.shown)\u{1F}\(stamp)\u{1F}".utf8 { sum.add(byte) }
    }
    return "\(input.files.count):\(sum.hexadecimal)"
  }

  /// What the system says of a file that changes with it: a new size and time can be forged, and the
  /// time of the change of the entry cannot.
  static func stamp(_ path: String) -> String {
    var info = stat()
    guard PathText.withSystemPath(path, { stat($0, &info) }) == 0 else { return "" }
    return "\(info.st_dev):\(info.st_ino):\(info.st_size):\(info.st_mtim.tv_sec)."
      + "\(info.st_mtim.tv_nsec):\(info.st_ctim.tv_sec).\(info.st_ctim.tv_nsec)"
  }

  private func examine(_ input: BatchInput, _ known: Journal.Known?) async -> Done {
    // Links, devices and folders that cannot be listed get a line, and are not followed.
    let fault = Self.isLink(input.path) ? ImportFault.notAFile : Inputs.fault(input.path)
    if let fault { return .row(Self.failed(input.shown, fault), findings: nil) }
    do {
      if let known, known.settings == settings, try Self.isSame(input, known) { return .same }
    } catch {
      return .row(Self.failed(input.shown, error), findings: nil)
    }
    let outcome = plan.assembly.read(path: input.path) {
      Position.member(input.index, bytes: $0)
    }
    if case .failed(let fault) = outcome {
      return .row(Self.failed(input.shown, fault), findings: nil)
    }
    if input.isGuess {
      guard case .read(_, let conversations, _) = outcome, OneTelephone.wrote(conversations) else {
        return .files(input)
      }
    }
    let read = CaseAssembly.Input(path: input.path, outcome: outcome)
    var file = plan.assembly.assemble([read]).file
    file.notices += Confinement.notice.map { [$0] } ?? []
    let exhibit = file.exhibits.first
    var row = Journal.Row(
      path: input.shown, sha256: exhibit?.digests.sha256 ?? "", bytes: exhibit?.bytes ?? 0)
    row.chats = ChatSketches.text(file)
    let isComplete = file.exhibits.allSatisfy(\.isComplete)
    let worst = file.notices.max { $0.severity < $1.severity }?.code.rawValue
    guard !file.conversations.isEmpty else {
      row.set(Self.isLocked(file) ? .locked : .noChat, reason: worst, file, nil)
      return .row(row, findings: nil)
    }
    let result: BatchLine.Outcome = isComplete ? .read : .incomplete
    guard plan.detects else {
      row.set(result, reason: isComplete ? nil : worst, file, nil)
      return .row(row, findings: nil)
    }
    let findings = await Examination().run(on: file)
    file.maskCodes(events: findings.events)
    plan.assembly.verifyUnchanged(&file, paths: [input.path])
    // Whoever reads the lines of an engine keeps them; there is no folder for the whole findings.
    let isKept = !plan.isEngine
    if isKept { row.findings = "cases/\(row.sha256.prefix(16))-\(Self.mark(input.shown)).json" }
    row.set(result, reason: isComplete ? nil : worst, file, findings)
    return .row(
      row,
      findings: isKept
        ? FindingsJSON.render(file, findings, toolVersion: Version.number, isOfBatch: true) : nil)
  }

  /// The row of an input that could not be opened.
  static func failed(_ shown: String, _ fault: ImportFault) -> Journal.Row {
    failed(shown, reason: code(fault))
  }

  /// The row of an input that came to nothing.
  static func failed(_ shown: String, reason: String) -> Journal.Row {
    var row = Journal.Row(path: shown, sha256: "", bytes: 0)
    row.set(.failed, reason: reason, nil, nil)
    return row
  }

  /// The row of an input that ended the process.
  static func crashed(_ shown: String, _ lost: Position.Lost) -> Journal.Row {
    failed(
      shown,
      reason:
        "\(lost.ending.word)-after-\(lost.reached.members)-members-\(lost.reached.bytes)-bytes")
  }

  /// Whether what is in it could not be opened for want of a passphrase.
  private static func isLocked(_ file: CaseFile) -> Bool {
    file.exhibits.contains { $0.members.contains { $0.status == .locked } }
      || file.notices.contains { $0.code == .archiveLocked }
  }

  /// Whether a file still has the content that is in the journal.
  private static func isSame(
    _ input: BatchInput, _ known: Journal.Known
  ) throws(ImportFault) -> Bool {
    var info = stat()
    let isThere = PathText.withSystemPath(input.path) { stat($0, &info) } == 0
    guard isThere, !known.sha256.isEmpty,
      input.isFolder || Int(info.st_size) == known.bytes
    else { return false }
    return try Intake().holds(sha256: known.sha256, path: input.path)
  }

  /// Eight digits for a path: two files of the same content have findings with different names.
  private static func mark(_ path: String) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for byte in path.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func code(_ fault: ImportFault) -> String {
    switch fault {
    case .missing: "missing"
    case .unreadable(let code): "errno-\(code)"
    case .notAFile: "not-a-file"
    }
  }

  /// Links below a folder are not followed: they may lead out of it, or round in a circle.
  private static func isLink(_ path: String) -> Bool {
    var info = stat()
    return PathText.withSystemPath(path) { lstat($0, &info) } == 0
      && info.st_mode & S_IFMT == S_IFLNK
  }
}
