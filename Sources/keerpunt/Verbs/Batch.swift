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
    let inputs = try BatchInput.list(plan.operands, plan.shard)
    guard !inputs.isEmpty else {
      throw Refusal(.nothingReadable, .nothingReadable)
    }
    try make(place.path)
    do {
      let journal = try Journal(path: output + "/" + Journal.name)
      try make(output + "/cases")
      Self.removeUnfinished(in: output)
      let skipped = try await work(inputs, journal, output)
      return try finish(inputs, journal, output, skipped)
    } catch let fault as Journal.Fault {
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

  /// Runs the inputs, `jobs` at a time; each is in the journal before the next is begun.
  private func work(_ inputs: [BatchInput], _ journal: Journal, _ output: String) async throws
    -> Int
  {
    let lost = Position.leftOut
    let batch = BatchCase(plan: plan, settings: BatchSettings.key(plan, salt: try journal.salt()))
    for input in inputs {
      guard let lost = lost.first(where: { $0.input == input.index }) else { continue }
      var row = BatchCase.crashed(input.shown, lost)
      batch.mark(&row, BatchCase.stamp(input.path))
      try journal.write(row)
    }
    let waiting = inputs.filter { input in !lost.contains { $0.input == input.index } }
    let known = try journal.known()
    plan.progress.expect(waiting.count)
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let jobs = Position.isSerial ? 1 : plan.jobs ?? cores
    return try await withThrowingTaskGroup(of: BatchCase.Done.self) { group in
      var next = 0
      var skipped = 0
      func add() {
        guard next < waiting.count else { return }
        let input = waiting[next]
        group.addTask { await batch.read(input, known[input.shown]) }
        next += 1
      }
      for _ in 0..<jobs { add() }
      while let done = try await group.next() {
        plan.progress.archiveDone()
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
    _ inputs: [BatchInput], _ journal: Journal, _ output: String, _ skipped: Int
  ) throws -> ExitCode {
    let paths = Set(inputs.map(\.shown))
    let rows = try journal.rows(of: paths)
    // Every input has a line, or the journal is not what was written.
    guard rows.count == paths.count else { throw Journal.Fault.sqlite(Journal.Fault.corrupt) }
    try place("results.jsonl", rows.flatMap(\.line), output)
    let ranking = Ranking(
      rows.map {
        RankedCase(
          input: $0.path,
          verdict: $0.outcome == BatchLine.Outcome.locked.rawValue
            ? RankedCase.locked : $0.verdict, log10LR: $0.log10LR, account: $0.account,
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
    let locked = rows.count { $0.outcome == BatchLine.Outcome.locked.rawValue }
    let partial = rows.count {
      $0.isPartial && $0.outcome != BatchLine.Outcome.locked.rawValue
    }
    var facts = [
      Fact("count", rows.count), Fact("failed", failed),
      Fact("nochat", rows.count { $0.outcome == BatchLine.Outcome.noChat.rawValue }),
      Fact("none", without), Fact("takeover", verdict(.takeover)),
      Fact("impersonation", verdict(.impersonation)),
      Fact("inconclusive", verdict(.inconclusive)),
    ]
    if locked > 0 { facts.append(Fact("locked", locked)) }
    if partial > 0 { facts.append(Fact("partial", partial)) }
    var summary = Wording.message(.batchDone, facts, language: plan.language) + "\n"
    let gone = try journal.gone(but: paths)
    if skipped > 0 || gone > 0, plan.shard == nil {
      summary +=
        Wording.message(
          .batchResumed, [Fact("count", skipped), Fact("gone", gone)], language: plan.language)
        + "\n"
    }
    guard Terminal.print(summary) else { throw plan.outputLost }
    return failed > 0 || partial > 0 || locked > 0 ? .partial : .done
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
