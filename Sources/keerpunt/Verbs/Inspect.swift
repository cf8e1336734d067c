import Evidence
import Glibc
import Records
import Wording

/// What is in the inputs, without an analysis.
struct Inspect: Sendable {
  let plan: Plan

  func run() async throws -> ExitCode {
    var result = try await Inputs(plan: plan).read()
    result.file.maskCodes()
    Inputs(plan: plan).verifyUnchanged(&result)
    plan.progress.finish()
    let written =
      plan.json
      ? Terminal.write(InspectReport.json(result.file), to: STDOUT_FILENO)
      : Terminal.print(InspectReport.text(result.file, language: plan.language))
    guard written else {
      throw plan.outputLost
    }
    if result.file.conversations.isEmpty { throw Inputs(plan: plan).nothingReadable(result) }
    return result.isPartial ? .partial : .done
  }
}
