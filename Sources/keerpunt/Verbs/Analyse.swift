import Custody
import Detector
import Evidence
import Glibc
import Importer
import Records
import Wording

/// The main job: one case, from inputs to reports.
struct Analyse: Sendable {
  let plan: Plan

  func run() async throws -> ExitCode {
    let started = Clock.now()
    // Refused before an hour of work, not after it.
    try Redacting.checkKey(plan)
    var bundle = try plan.output.map { path throws(Refusal) in
      try Self.refuse(path, inside: plan.operands)
      return Bundle(try Self.open(path, force: plan.force, owned: BagManifest.ownNames))
    }
    bundle?.began()
    var result = try await Inputs(plan: plan).read()
    bundle?.took(in: result.file.exhibits)
    guard !result.file.conversations.isEmpty else {
      bundle?.folder.discard()
      throw Inputs(plan: plan).nothingReadable(result)
    }
    plan.progress.stage(.analysing)
    var findings = await Examination().run(on: result.file)
    bundle?.analysed(result.file, findings)
    Inputs(plan: plan).verifyUnchanged(&result)
    bundle?.compared(result.file.exhibits)
    // From here on nothing knows the names: the reports get the masked copy.
    let redacted = Redacting.apply(plan, &result.file, &findings)

    var seal: String?
    if var bundle {
      plan.progress.stage(.writing)
      do {
        try await Reports(plan: plan).write(
          file: result.file, findings: findings, paths: result.paths, to: &bundle,
          started: started)
        seal = try bundle.seal(key: plan.signKey)
        try redacted.map { try Redacting.writeKey($0, plan) }
        try bundle.folder.commit()
      } catch let fault as OutputFolder.Fault {
        throw Self.refusal(fault, plan.output ?? "")
      }
    }
    if bundle == nil { try redacted.map { try Redacting.writeKey($0, plan) } }
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
          Wording.message(
            .reportsAreIn, [Fact("path", output + "/" + Bundle.reports)], language: plan.language))
      }
      if let seal {
        lines.append(Wording.message(.sealIs, [Fact("hash", seal)], language: plan.language))
      }
      guard Terminal.print(lines.joined(separator: "\n") + "\n") else {
        throw plan.outputLost
      }
    }
    return code(findings, failures: result.failures)
  }

  /// Evidence is read, never written: results do not go into a folder that is an input.
  static func refuse(_ output: String, inside inputs: [String]) throws(Refusal) {
    let parent = output.utf8.lastIndex(of: 0x2F).map { String(output[...$0]) } ?? "."
    guard let place = resolved(output) ?? resolved(parent) else { return }
    for input in inputs {
      var info = stat()
      guard PathText.withSystemPath(input, { stat($0, &info) }) == 0,
        info.st_mode & S_IFMT == S_IFDIR,
        let folder = resolved(input)
      else { continue }
      if place == folder || place.hasPrefix(folder + "/") {
        throw Refusal(.usage, .outputInsideInput, [Fact("path", Wording.safe(output))])
      }
    }
  }

  /// A path without links and dots; nil when nothing is there.
  private static func resolved(_ path: String) -> String? {
    guard let found = PathText.withSystemPath(path, { realpath($0, nil) }) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Opens the output folder, or says why not.
  static func open(
    _ path: String, force: Bool, owned: [String] = []
  ) throws(Refusal) -> OutputFolder {
    do {
      return try OutputFolder(path: path, force: force, owned: owned)
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
    case .cannotRead(let input, let code):
      Refusal(
        .inputOutput, .inputUnreadable,
        [Fact("path", Wording.safe(input)), Fact("reason", reason(code))])
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
