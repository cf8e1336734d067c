import Evidence
import Glibc
import Records

/// Every entry of every conversation, a line each.
struct TimelineVerb: Sendable {
  let plan: Plan

  func run() async throws -> ExitCode {
    var result = try await Inputs(plan: plan).read()
    result.file.maskCodes()
    Inputs(plan: plan).verifyUnchanged(&result)
    plan.progress.finish()
    guard !result.file.conversations.isEmpty else {
      throw Inputs(plan: plan).nothingReadable(result)
    }
    var isOpen = true
    Timeline.render(result.file, format: plan.format) { block in
      if isOpen { isOpen = Terminal.write(block, to: STDOUT_FILENO) }
    }
    guard isOpen else {
      throw plan.outputLost
    }
    return result.isPartial ? .partial : .done
  }
}
