import Detector
import Evidence
import Glibc
import Importer
import Records
import Wording

/// Every file below the folders as a case of its own, on all cores, as often as it takes.
///
/// What is done stands in a journal, so a run that was stopped goes on where it was, and an input
/// that ends the process costs itself and nothing else. Lines stand in order of path, so that two
/// runs can be compared with `cmp`.
struct Batch: Sendable {
  let plan: Plan

  func run() async throws -> ExitCode {
    if plan.isEngine { return await EngineWorker(plan: plan).run() }
    guard let output = plan.output else {
      throw Refusal(.usage, .outputNeeded)
    }
    // A journal of this program is gone on with; anything else stays as it is.
    let place = try OutputPlace(
      output, .batch, replaces: true, inputs: plan.operands + plan.filesRead)
    let inputs = try BatchInput.list(plan.operands, plan.shard, per: plan.unit)
    guard !inputs.isEmpty else {
      throw Refusal(.nothingReadable, .nothingReadable)
    }
    try make(place.path)
    do {
      let journal = try Journal(path: output + "/" + Journal.name)
      try make(output + "/cases")
      Self.removeUnfinished(in: output)
      let done = try await work(inputs, journal, output)
      return try await finish(inputs, journal, output, done)
    } catch let fault as Journal.Fault {
      if let code = fault.disk {
        throw Refusal(
          .inputOutput, .cannotWrite,
          [Fact("path", output + "/" + Journal.name), Fact("reason", reason(code))])
      }
      throw Refusal(
        .inputOutput, fault.isBusy ? .journalBusy : .journalUnreadable,
        [Fact("path", output + "/" + Journal.name)])
    }
  }

  /// Removes what an earlier run was writing when it was ended; the journal is ours alone now.
  private static func removeUnfinished(in output: String) {
    for folder in [output, output + "/cases"] {
      for name in OutputFolder.names(folder) where name.hasSuffix(".partial") {
        unlink(folder + "/" + name)
      }
    }
  }

  private func make(_ folder: String) throws(Refusal) {
    guard mkdir(folder, 0o755) != 0, errno != EEXIST else { return }
    throw Refusal(
      .outputExists, .cannotWrite, [Fact("path", folder), Fact("reason", reason(errno))])
  }

  /// What came of the inputs, beside their rows.
  private struct Outcome {
    /// Inputs that were done before and have not changed.
    var skipped = 0
    /// What has a line: folders that are no case are not among them, and their files are.
    var paths: Set<String> = []
  }

  /// Runs the inputs, `jobs` at a time; each is in the journal before the next is begun.
  private func work(_ inputs: [BatchInput], _ journal: Journal, _ output: String) async throws
    -> Outcome
  {
    let lost = Position.leftOut
    let batch = BatchCase(plan: plan, settings: BatchSettings.key(plan, salt: try journal.salt()))
    // Findings that somebody took away are made again: the line of the input names their file.
    let known = try journal.known().filter { Self.hasFindings($0.value, in: output) }
    var done = Outcome()
    var waiting: [BatchInput] = []
    /// Takes an input into the work, unless it ended an earlier process of this run.
    func take(_ input: BatchInput) throws {
      done.paths.insert(input.shown)
      let earlier = known[input.shown]
      // Done by an earlier attempt at this run: what ended that one was its report.
      let isDone =
        earlier.map { $0.run == Position.run && $0.outcome != BatchLine.Outcome.failed.rawValue }
        ?? false
      if !isDone, let lost = lost.first(where: { $0.input == input.index }) {
        var row = BatchCase.crashed(input.shown, lost)
        batch.mark(&row, BatchCase.stamp(input))
        try journal.write(row)
      } else if !input.isFolder || !batch.wasLost(earlier) {
        waiting.append(input)
        return
      }
      // One file ended it: each is tried by itself, and only that one is lost.
      for file in input.files { try take(file) }
    }
    for input in inputs { try take(input) }
    plan.progress.expect(waiting.count)
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let jobs = Position.isSerial ? 1 : plan.jobs ?? cores
    return try await withThrowingTaskGroup(of: BatchCase.Done.self) { group in
      var next = 0
      var running = 0
      func fill() {
        while next < waiting.count, running < jobs {
          let input = waiting[next]
          group.addTask { await batch.read(input, known[input.shown]) }
          next += 1
          running += 1
        }
      }
      fill()
      while let came = try await group.next() {
        running -= 1
        plan.progress.archiveDone()
        switch came {
        case .same: done.skipped += 1
        case .files(let input):
          done.paths.remove(input.shown)
          for file in input.files { try take(file) }
          plan.progress.expect(waiting.count)
        case .row(let row, let findings):
          if let findings { try place(row.findings, findings, output) }
          try journal.write(row)
        }
        fill()
      }
      return done
    }
  }

  private static func hasFindings(_ known: Journal.Known, in output: String) -> Bool {
    guard !known.findings.isEmpty else { return true }
    var info = stat()
    return lstat(output + "/" + known.findings, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
      && info.st_size > 0
  }

  /// What all inputs together come to.
  private func finish(
    _ inputs: [BatchInput], _ journal: Journal, _ output: String, _ done: Outcome
  ) async throws -> ExitCode {
    let all = try journal.rows(of: done.paths)
    // Every input has a line, or the journal is not what was written.
    guard all.count == done.paths.count else { throw Journal.Fault.sqlite(Journal.Fault.corrupt) }
    let relations = CaseRelations(all)
    try place("results.jsonl", all.indices.flatMap { relations.line(of: $0) }, output)
    // What lies in two places is one exhibit, and one case.
    let rows = all.indices.filter { relations.original(of: $0) == nil }.map { all[$0] }
    var ranking = Ranking(
      all.indices.filter { relations.original(of: $0) == nil }.map {
        let row = all[$0]
        var item = RankedCase(
          input: row.path, verdict: Self.rank(row), log10LR: row.log10LR, account: row.account,
          moment: row.moment, grounds: row.grounds.split(separator: " ").map(String.init),
          identifiers: row.identifiers.split(separator: " ").map(String.init),
          copies: relations.copies(of: $0), sameChat: relations.inputsWithSameChat(as: $0),
          findings: row.findings)
        item.isPartial = row.isPartial
        return item
      }, language: plan.reportLanguage)
    ranking = ranking.with(reports: try await reports(of: ranking, inputs, output))
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
    let locked = rows.count { $0.outcome == BatchLine.Outcome.locked.rawValue }
    let partial = rows.count {
      $0.isPartial && $0.outcome != BatchLine.Outcome.locked.rawValue
    }
    var facts = [
      Fact("count", all.count), Fact("failed", failed),
      Fact("nochat", rows.count { $0.outcome == BatchLine.Outcome.noChat.rawValue }),
      Fact("none", without), Fact("takeover", verdict(.takeover)),
      Fact("impersonation", verdict(.impersonation)),
      Fact("inconclusive", verdict(.inconclusive)),
    ]
    if locked > 0 { facts.append(Fact("locked", locked)) }
    if partial > 0 { facts.append(Fact("partial", partial)) }
    var summary = Wording.message(.batchDone, facts, language: plan.language) + "\n"
    // What another `--case-per` has made a case of is not gone.
    let known = Set(inputs.flatMap { [$0.shown] + $0.files.map(\.shown) }).union(done.paths)
    let gone = try journal.gone(but: known)
    if done.skipped > 0 || gone > 0, plan.shard == nil {
      summary +=
        Wording.message(
          .batchResumed, [Fact("count", done.skipped), Fact("gone", gone)],
          language: plan.language) + "\n"
    }
    if rows.count < all.count {
      summary +=
        Wording.message(
          .batchCopies, [Fact("count", all.count - rows.count)], language: plan.language) + "\n"
    }
    if relations.pairs > 0 {
      summary +=
        Wording.message(
          .batchSameChats, [Fact("count", relations.pairs)], language: plan.language) + "\n"
    }
    guard Terminal.print(summary) else { throw plan.outputLost }
    return failed > 0 || partial > 0 || locked > 0 ? .partial : .done
  }

  /// The verdict of a row, or the class of what could not be weighed.
  private static func rank(_ row: Journal.Row) -> String {
    switch BatchLine.Outcome(rawValue: row.outcome) {
    case .locked: RankedCase.locked
    case .failed: RankedCase.failed
    default: row.verdict == "none" && row.isPartial ? RankedCase.partly : row.verdict
    }
  }

  /// Writes the reports of the first of the ranking; returns each by the name of its findings.
  private func reports(
    of ranking: Ranking, _ inputs: [BatchInput], _ output: String
  ) async throws -> [String: String] {
    guard let most = plan.reports else { return [:] }
    let places = Dictionary(
      (inputs + inputs.flatMap(\.files)).map { ($0.shown, $0) }, uniquingKeysWith: { one, _ in one }
    )
    // What ended an earlier attempt at this run while its report was made has none.
    let lost = Set(Position.leftOut.map(\.input))
    var written: [String: String] = [:]
    for item in ranking.first.prefix(most) {
      guard let input = places[item.input], !lost.contains(input.index), !item.findings.isEmpty
      else { continue }
      Position.begin(input.index)
      defer { Position.end(input.index) }
      let name = BatchReports.place(item.findings)
      let files = try await BatchReports.render(input, plan)
      guard !files.isEmpty else { continue }
      try make(output + "/reports")
      try make(output + "/" + OutputFolder.parent(of: name))
      for file in files {
        try place(OutputFolder.parent(of: name) + "/" + file.name, file.bytes, output)
      }
      written[item.findings] = name
    }
    return written
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
}
