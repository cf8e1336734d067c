import Detector
import Documents
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
      return Bundle(try Self.open(path, .bag, plan))
    }
    bundle?.began()
    var result = try await Inputs(plan: plan).read()
    bundle?.took(in: result.file.exhibits)
    guard !result.file.conversations.isEmpty else {
      bundle?.folder.discard()
      throw Inputs(plan: plan).nothingReadable(result)
    }
    if let unknown = plan.assembly.denials.first(where: { result.file.entry(of: $0) == nil }) {
      bundle?.folder.discard()
      throw Refusal(
        .usage, .denialUnknown, [Fact("value", "\(unknown.chat)-\(unknown.number)")])
    }
    if let moment = plan.assembly.moment, result.file.statement == nil {
      bundle?.folder.discard()
      throw Refusal(
        .usage, .momentUnknown,
        [Fact("value", moment.description)]
          + (plan.assembly.account.map { [Fact("name", $0)] } ?? []))
    }
    if let me = plan.assembly.me, result.file.me == nil {
      bundle?.folder.discard()
      throw Refusal(.usage, .meUnknown, [Fact("name", me)])
    }
    plan.progress.stage(.analysing)
    if let (denial, read) = await Examination().idleDenials(in: result.file).first {
      bundle?.folder.discard()
      // Nothing was set aside: a report that says so would be false.
      var facts = [
        Fact("value", "\(denial.chat)-\(denial.number)"), Fact("event", denial.kind.rawValue),
      ]
      if !read.isEmpty {
        facts.append(Fact("kinds", read.map(\.rawValue).joined(separator: ", ")))
      }
      throw Refusal(.usage, read.isEmpty ? .denialOfNothing : .denialOfOther, facts)
    }
    var findings = await Examination().run(on: result.file)
    // What the digits say is known now; from here on nothing holds them.
    result.file.maskCodes(events: findings.events)
    bundle?.analysed(result.file, findings)
    // Read before the inputs are hashed for the second time, and of the case as it is.
    let pictures = ReportPictures.of(plan, plan.redact != nil) {
      CasePictures(
        file: result.file, findings: findings, paths: result.paths, assembly: plan.assembly
      ).draw()
    }
    Inputs(plan: plan).verifyUnchanged(&result)
    bundle?.compared(result.file.exhibits)
    // From here on nothing knows the names: the reports get the masked copy.
    let code = code(findings, isPartial: result.isPartial)
    let redacted = Redacting.apply(plan, &result.file, &findings)

    var seal: String?
    if var bundle {
      plan.progress.stage(.writing)
      do {
        try await Reports(plan: plan, pictures: pictures).write(
          file: result.file, findings: findings, paths: result.paths, to: &bundle,
          started: started, code: code)
        seal = try bundle.seal(key: plan.signKey)
        if Position.alone != nil {
          bundle.folder.discard()
          return code
        }
        try redacted.map { try Redacting.writeKey($0, plan) }
        try bundle.folder.commit()
      } catch let fault as OutputFolder.Fault {
        throw Self.refusal(fault, plan.output ?? "")
      }
    }
    if Position.alone != nil { return code }
    if bundle == nil { try redacted.map { try Redacting.writeKey($0, plan) } }
    plan.progress.finish()
    if plan.json {
      let bytes = FindingsJSON.render(result.file, findings, toolVersion: Version.number)
      guard Terminal.write(bytes, to: STDOUT_FILENO) else {
        throw plan.outputLost
      }
    } else {
      var lines = Wording.summary(of: result.file, findings, language: plan.summaryLanguage)
      if let output = plan.output {
        lines.append(
          Wording.summary(
            .reportsAreIn, [Fact("path", output + "/" + Bundle.reports)], plan.summaryLanguage))
      }
      if let seal {
        lines.append(Wording.summary(.seal, [Fact("hash", seal)], plan.summaryLanguage))
      }
      guard Terminal.print(lines.joined(separator: "\n") + "\n") else {
        throw plan.outputLost
      }
    }
    return code
  }

  /// Opens the output folder, or says why not.
  static func open(
    _ path: String, _ kind: OutputPlace.Kind, _ plan: Plan
  ) throws(Refusal) -> OutputFolder {
    let place = try OutputPlace(
      path, kind, replaces: plan.force, inputs: plan.operands + plan.filesRead)
    do {
      return try OutputFolder(place)
    } catch {
      throw refusal(error, path)
    }
  }

  /// The sentence and code for trouble with the output.
  static func refusal(_ fault: OutputFolder.Fault, _ path: String) -> Refusal {
    switch fault {
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

  /// A takeover that was found stays found when a part could not be read; that none was, does not.
  private func code(_ findings: Findings, isPartial: Bool) -> ExitCode {
    let verdicts = Set(findings.accounts.map(\.verdict))
    if plan.exitCode, verdicts.contains(.takeover) || verdicts.contains(.impersonation) {
      return .takeoverIndicated
    }
    if isPartial { return .partial }
    return plan.exitCode && verdicts.contains(.inconclusive) ? .inconclusive : .done
  }
}
