import Detector
import Evidence
import Glibc
import Importer
import Reporter

/// Every file below the folders as a case of its own, on all cores, as often as it takes.
///
/// What is done stands in a journal, so a run that was stopped goes on where it was, and an input
/// that ends the process costs itself and nothing else. Lines stand in order of path, so that two
/// runs can be compared with `cmp`.
struct Batch: Sendable {
  let plan: Plan

  /// One input to be looked at.
  private struct Input: Sendable {
    /// Its place in the whole list, whatever the shard.
    let index: Int
    let path: String
    let shown: String
  }

  /// What one input came to.
  private enum Done: Sendable {
    case same
    case row(Journal.Row, findings: [UInt8]?)
  }

  func run() async throws -> ExitCode {
    guard let output = plan.output else {
      throw Refusal(.usage, .outputNeeded)
    }
    try Analyse.refuse(output, inside: plan.operands)
    let inputs = try inputs()
    guard !inputs.isEmpty else {
      throw Refusal(.nothingReadable, .nothingReadable)
    }
    try prepare(output)
    let journal: Journal
    do {
      journal = try Journal(path: output + "/journal.sqlite")
    } catch {
      throw Refusal(.inputOutput, .journalUnreadable, [Fact("path", output + "/journal.sqlite")])
    }
    do {
      let skipped = try await work(inputs, journal, output)
      return try finish(inputs, journal, output, skipped)
    } catch is Journal.Fault {
      throw Refusal(.inputOutput, .journalUnreadable, [Fact("path", output + "/journal.sqlite")])
    }
  }

  /// Makes the folder; one that holds files and no journal is somebody else's.
  private func prepare(_ output: String) throws(Refusal) {
    let names = OutputFolder.names(output)
    guard names.isEmpty || names.contains("journal.sqlite") || plan.force else {
      throw Refusal(.outputExists, .outputExists, [Fact("path", output)])
    }
    for folder in [output, output + "/cases"] where mkdir(folder, 0o755) != 0 && errno != EEXIST {
      throw Refusal(
        .outputExists, .cannotWrite, [Fact("path", folder), Fact("reason", reason(errno))])
    }
  }

  /// Runs the inputs, `jobs` at a time; each is in the journal before the next is begun.
  private func work(_ inputs: [Input], _ journal: Journal, _ output: String) async throws -> Int {
    let lost = Position.leftOut
    for input in inputs {
      guard let lost = lost.first(where: { $0.input == input.index }) else { continue }
      try journal.write(Self.crashed(input.shown, lost))
    }
    let waiting = inputs.filter { input in !lost.contains { $0.input == input.index } }
    let known = try journal.known()
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let jobs = Position.isSerial ? 1 : plan.jobs ?? cores
    return try await withThrowingTaskGroup(of: Done.self) { group in
      var next = 0
      var skipped = 0
      func add() {
        guard next < waiting.count else { return }
        let input = waiting[next]
        group.addTask { await one(input, known[input.shown]) }
        next += 1
      }
      for _ in 0..<jobs { add() }
      while let done = try await group.next() {
        switch done {
        case .same: skipped += 1
        case .row(let row, let findings):
          if let findings { try place(row.findings, findings, output) }
          try journal.write(row)
        }
        add()
      }
      return skipped
    }
  }

  /// What all inputs together come to.
  private func finish(
    _ inputs: [Input], _ journal: Journal, _ output: String, _ skipped: Int
  ) throws -> ExitCode {
    let paths = Set(inputs.map(\.shown))
    let rows = try journal.rows(of: paths)
    try place("results.jsonl", rows.flatMap(\.line), output)
    let ranking = Ranking(
      rows.map {
        RankedCase(
          input: $0.path, verdict: $0.verdict, log10LR: $0.log10LR, account: $0.account,
          moment: $0.moment, grounds: $0.grounds.split(separator: " ").map(String.init),
          identifiers: $0.identifiers.split(separator: " ").map(String.init),
          findings: $0.findings)
      }, language: plan.reportLanguage)
    try place("ranking.csv", ranking.csv(), output)
    try place("ranking.html", ranking.html(), output)
    plan.progress.finish()
    func verdict(_ name: Verdict) -> Int {
      rows.count { $0.verdicts.split(separator: " ").contains(Substring(name.rawValue)) }
    }
    let failed = rows.count { $0.outcome == BatchLine.Outcome.failed.rawValue }
    let without = rows.count {
      ($0.outcome == BatchLine.Outcome.read.rawValue
        || $0.outcome == BatchLine.Outcome.incomplete.rawValue) && $0.verdict == "none"
    }
    let facts = [
      Fact("count", rows.count), Fact("failed", failed),
      Fact("nochat", rows.count { $0.outcome == BatchLine.Outcome.noChat.rawValue }),
      Fact("none", without), Fact("takeover", verdict(.takeover)),
      Fact("impersonation", verdict(.impersonation)),
      Fact("inconclusive", verdict(.inconclusive)),
    ]
    var summary = Wording.message(.batchDone, facts, language: plan.language) + "\n"
    let gone = try journal.gone(but: paths)
    if skipped > 0 || gone > 0, plan.shard == nil {
      summary +=
        Wording.message(
          .batchResumed, [Fact("count", skipped), Fact("gone", gone)], language: plan.language)
        + "\n"
    }
    guard Terminal.print(summary) else { throw plan.outputLost }
    return failed > 0 ? .partial : .done
  }

  /// Puts a file in its place whole or not at all.
  private func place(_ name: String, _ bytes: [UInt8], _ output: String) throws(Refusal) {
    let (path, partial) = (output + "/" + name, output + "/" + name + ".partial")
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    let wrote = descriptor >= 0 && Terminal.write(bytes, to: descriptor)
    guard wrote, close(descriptor) == 0, rename(partial, path) == 0 else {
      throw Refusal(
        .inputOutput, .cannotWrite, [Fact("path", path), Fact("reason", reason(errno))])
    }
  }

  /// One input, from bytes to findings.
  private func one(_ input: Input, _ known: (sha256: String, bytes: Int)?) async -> Done {
    Position.begin(input.index)
    defer { Position.end(input.index) }
    // Links, devices and folders that cannot be listed get a line, and are not followed.
    let fault = Self.isLink(input.path) ? ImportFault.notAFile : Inputs.fault(input.path)
    if let fault { return .row(Self.failed(input.shown, fault), findings: nil) }
    if let known, Self.isSame(input.path, known) { return .same }
    let outcome = plan.assembly.read(path: input.path, exhibit: 0) {
      Position.member(input.index, bytes: $0)
    }
    if case .failed(let fault) = outcome {
      return .row(Self.failed(input.shown, fault), findings: nil)
    }
    var file = plan.assembly.assemble([outcome])
    let exhibit = file.exhibits.first
    var row = Journal.Row(
      path: input.shown, sha256: exhibit?.digests.sha256 ?? "", bytes: exhibit?.bytes ?? 0)
    let isComplete = file.exhibits.allSatisfy(\.isComplete)
    let worst = file.notices.max { $0.severity < $1.severity }?.code.rawValue
    guard !file.conversations.isEmpty else {
      row.set(.noChat, reason: worst, file, nil)
      return .row(row, findings: nil)
    }
    let result: BatchLine.Outcome = isComplete ? .read : .incomplete
    guard plan.detects else {
      row.set(result, reason: isComplete ? nil : worst, file, nil)
      return .row(row, findings: nil)
    }
    let findings = await Examination().run(on: file)
    plan.assembly.verifyUnchanged(&file, paths: [input.path])
    row.findings = "cases/\(row.sha256.prefix(16))-\(Self.mark(input.shown)).json"
    row.set(result, reason: isComplete ? nil : worst, file, findings)
    return .row(row, findings: FindingsJSON.render(file, findings, toolVersion: Version.number))
  }

  private static func failed(_ shown: String, _ fault: ImportFault) -> Journal.Row {
    var row = Journal.Row(path: shown, sha256: "", bytes: 0)
    row.set(.failed, reason: code(fault), nil, nil)
    return row
  }

  private static func crashed(_ shown: String, _ lost: Position.Lost) -> Journal.Row {
    var row = Journal.Row(path: shown, sha256: "", bytes: 0)
    row.set(
      .failed,
      reason:
        "signal-\(lost.signal)-after-\(lost.reached.members)-members-\(lost.reached.bytes)-bytes",
      nil, nil)
    return row
  }

  /// Whether a file still has the content that is in the journal.
  private static func isSame(_ path: String, _ known: (sha256: String, bytes: Int)) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0, Int(info.st_size) == known.bytes else { return false }
    // After a crash the same run goes on: what it did a moment ago need not be hashed again.
    if !Position.leftOut.isEmpty || Position.isSerial { return true }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let digester = Digester()
    var block = [UInt8](repeating: 0, count: 262_144)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0 { return false }
      if count == 0 { return digester.finish().sha256 == known.sha256 }
      block.withUnsafeBytes { digester.update(UnsafeRawBufferPointer(rebasing: $0[0..<count])) }
    }
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
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// The files of this shard below the folders, in byte order of the path; dot files left out.
  private func inputs() throws(Refusal) -> [Input] {
    var found: [(path: String, shown: String)] = []
    for operand in plan.operands {
      var info = stat()
      guard stat(operand, &info) == 0 else {
        throw Refusal(.missing, .inputMissing, [Fact("path", operand)])
      }
      if info.st_mode & S_IFMT == S_IFDIR {
        Self.walk(operand, shown: "", into: &found)
      } else {
        found.append((operand, operand))
      }
    }
    var seen: Set<String> = []
    return found.enumerated().compactMap { index, item in
      if let shard = plan.shard, index % shard.of != shard.number - 1 { return nil }
      // Two folders may hold the same path; the second is told apart by its folder.
      let shown = seen.insert(item.shown).inserted ? item.shown : item.path
      return Input(index: index, path: item.path, shown: shown)
    }
  }

  private static func walk(
    _ folder: String, shown: String, into found: inout [(path: String, shown: String)]
  ) {
    for name in OutputFolder.names(folder) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      let label = shown.isEmpty ? name : shown + "/" + name
      var info = stat()
      guard lstat(path, &info) == 0 else {
        // A name that is no UTF-8 cannot be opened by its readable form: it fails with a line.
        found.append((path, label))
        continue
      }
      if info.st_mode & S_IFMT == S_IFDIR, access(path, R_OK | X_OK) == 0 {
        walk(path, shown: label, into: &found)
      } else {
        found.append((path, label))
      }
    }
  }
}
