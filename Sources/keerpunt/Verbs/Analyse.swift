import Detector
import Evidence
import Glibc
import Importer
import Reporter

/// The main job: one case, from inputs to reports.
struct Analyse: Sendable {
  let plan: Plan

  func run() async throws -> ExitCode {
    let started = Clock.now()
    // Refused before an hour of work, not after it.
    try Redacting.checkKey(plan)
    let folder = try plan.output.map { try Self.open($0, force: plan.force) }
    var result = try await Inputs(plan: plan).read()
    guard !result.file.conversations.isEmpty else {
      folder?.discard()
      throw Inputs(plan: plan).nothingReadable(result)
    }
    plan.progress.stage(.analysing)
    var findings = await Examination().run(on: result.file)
    Inputs(plan: plan).verifyUnchanged(&result)
    // From here on nothing knows the names: the reports get the masked copy.
    let redacted = Redacting.apply(plan, &result.file, &findings)

    if let folder {
      plan.progress.stage(.writing)
      do {
        try Reports(plan: plan).write(
          file: result.file, findings: findings, to: folder, started: started)
        try redacted.map { try Redacting.writeKey($0, plan) }
        try folder.commit()
      } catch let fault as OutputFolder.Fault {
        throw Self.refusal(fault, plan.output ?? "")
      }
    }
    if folder == nil { try redacted.map { try Redacting.writeKey($0, plan) } }
    plan.progress.finish()
    if plan.json {
      let bytes = FindingsJSON.render(result.file, findings, toolVersion: Version.number)
      guard Terminal.write(bytes, to: STDOUT_FILENO) else {
        throw plan.outputLost
      }
    } else {
      var lines = Wording.summary(of: result.file, findings, language: plan.language)
      if let output = plan.output {
        lines.append(
          Wording.message(.reportsAreIn, [Fact("path", output)], language: plan.language))
      }
      guard Terminal.print(lines.joined(separator: "\n") + "\n") else {
        throw plan.outputLost
      }
    }
    return code(findings, failures: result.failures)
  }

  /// Opens the output folder, or says why not.
  static func open(_ path: String, force: Bool) throws(Refusal) -> OutputFolder {
    do {
      return try OutputFolder(path: path, force: force)
    } catch {
      throw refusal(error, path)
    }
  }

  /// The sentence and code for trouble with the output.
  static func refusal(_ fault: OutputFolder.Fault, _ path: String) -> Refusal {
    switch fault {
    case .exists: Refusal(.outputExists, .outputExists, [Fact("path", path)])
    case .cannotMake(let code):
      Refusal(.outputExists, .cannotWrite, [Fact("path", path), Fact("reason", reason(code))])
    case .cannotWrite(let code):
      Refusal(.inputOutput, .cannotWrite, [Fact("path", path), Fact("reason", reason(code))])
    }
  }

  private func code(_ findings: Findings, failures: Int) -> ExitCode {
    if failures > 0 { return .partial }
    guard plan.exitCode else { return .done }
    let verdicts = Set(findings.accounts.map(\.verdict))
    if verdicts.contains(.takeover) || verdicts.contains(.impersonation) {
      return .takeoverIndicated
    }
    return verdicts.contains(.inconclusive) ? .inconclusive : .done
  }
}
