import Detector
import Evidence
import Glibc
import Importer
import Reporter

/// Every file below the folders as a case of its own, on all cores.
///
/// A damaged input is a line in the results; nothing stops the run but a full disk or Ctrl-C. Lines
/// stand in order of path, so that two runs can be compared with `cmp`.
struct Batch: Sendable {
  let plan: Plan

  /// One finished input.
  private struct Done: Sendable {
    let index: Int
    let line: [UInt8]
    let outcome: BatchLine.Outcome
    let verdicts: Set<Verdict>

    /// Read, and nothing speaks for another hand.
    var isWithoutIndications: Bool {
      (outcome == .read || outcome == .incomplete) && verdicts.subtracting([.none]).isEmpty
    }
  }

  func run() async throws -> ExitCode {
    guard let output = plan.output else {
      throw Refusal(.usage, .outputNeeded)
    }
    let inputs = try inputs()
    guard !inputs.isEmpty else {
      throw Refusal(.nothingReadable, .nothingReadable)
    }
    try Analyse.refuse(output, inside: plan.operands)
    let folder = try Analyse.open(output, force: plan.force)
    let results = try await work(inputs, folder)
    do {
      try folder.write("results.jsonl", results.flatMap(\.line))
      try folder.commit()
    } catch {
      throw Analyse.refusal(error, output)
    }
    plan.progress.finish()
    let failed = results.count { $0.outcome == .failed }
    let facts = [
      Fact("count", results.count), Fact("failed", failed),
      Fact("nochat", results.count { $0.outcome == .noChat }),
      Fact("none", results.count { $0.isWithoutIndications }),
      Fact("takeover", results.count { $0.verdicts.contains(.takeover) }),
      Fact("impersonation", results.count { $0.verdicts.contains(.impersonation) }),
      Fact("inconclusive", results.count { $0.verdicts.contains(.inconclusive) }),
    ]
    let summary = Wording.message(.batchDone, facts, language: plan.language) + "\n"
    guard Terminal.print(summary) else { throw plan.outputLost }
    return failed > 0 ? .partial : .done
  }

  /// Runs the inputs, `jobs` at a time, and writes each one's findings as it is done.
  private func work(_ inputs: [(path: String, shown: String)], _ folder: OutputFolder) async throws
    -> [Done]
  {
    let jobs = plan.jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    return try await withThrowingTaskGroup(of: Done.self) { group in
      var next = 0
      var done: [Done] = []
      func add() {
        guard next < inputs.count else { return }
        let (index, input) = (next, inputs[next])
        group.addTask { try await one(index, input.path, input.shown, folder) }
        next += 1
      }
      for _ in 0..<jobs { add() }
      while let result = try await group.next() {
        done.append(result)
        add()
      }
      return done.sorted { $0.index < $1.index }
    }
  }

  /// One input, from bytes to findings; its line is written whatever happens.
  private func one(_ index: Int, _ path: String, _ shown: String, _ folder: OutputFolder)
    async throws -> Done
  {
    // Links, devices and folders that cannot be listed get a line, and are not followed.
    let fault = Self.isLink(path) ? ImportFault.notAFile : Inputs.fault(path)
    let outcome =
      fault.map(CaseAssembly.Outcome.failed) ?? plan.assembly.read(path: path, exhibit: 0)
    if case .failed(let fault) = outcome {
      let line = BatchLine.render(
        path: shown, outcome: .failed, reason: Self.code(fault), file: nil, findings: nil,
        results: nil)
      return Done(index: index, line: line, outcome: .failed, verdicts: [])
    }
    var file = plan.assembly.assemble([outcome])
    let isComplete = file.exhibits.allSatisfy(\.isComplete)
    guard !file.conversations.isEmpty else {
      let reason = file.notices.max { $0.severity < $1.severity }?.code.rawValue
      let line = BatchLine.render(
        path: shown, outcome: .noChat, reason: reason, file: file, findings: nil, results: nil)
      return Done(index: index, line: line, outcome: .noChat, verdicts: [])
    }
    let findings = await Examination().run(on: file)
    plan.assembly.verifyUnchanged(&file, paths: [path])
    let name = "cases/\(index + 1).json"
    do {
      try folder.write(
        name, FindingsJSON.render(file, findings, toolVersion: Version.number))
    } catch {
      throw Analyse.refusal(error, plan.output ?? "")
    }
    let result: BatchLine.Outcome = isComplete ? .read : .incomplete
    let reason = isComplete ? nil : file.notices.max { $0.severity < $1.severity }?.code.rawValue
    let line = BatchLine.render(
      path: shown, outcome: result, reason: reason, file: file, findings: findings, results: name)
    return Done(
      index: index, line: line, outcome: result, verdicts: Set(findings.accounts.map(\.verdict)))
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

  /// Every file below the folders, in byte order of the path; dot files left out.
  private func inputs() throws(Refusal) -> [(path: String, shown: String)] {
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
    return found
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
