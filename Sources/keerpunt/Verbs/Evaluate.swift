import Acts
import Evaluation
import Evidence
import Glibc
import Importer
import Wording

/// Measures the detector on cases whose truth is known.
///
/// Each case runs as `analyse` would run it, several at once; only its numbers are kept, so memory
/// does not grow with the number of cases. Order is that of `truth.jsonl`, whatever ends first.
struct Evaluate: Sendable {
  let plan: Plan

  private typealias Measured = Result<CaseOutcome, CaseMeasurement.Failure>

  func run() async throws -> ExitCode {
    guard plan.operands.count == 1, let folder = plan.operands.first else {
      throw Refusal(.usage, .oneFolderNeeded, [Fact("count", plan.operands.count)])
    }
    let path = folder + "/truth.jsonl"
    guard let bytes = readFile(path) else {
      let code = errno
      let isMissing = code == ENOENT || code == ENOTDIR
      throw isMissing
        ? Refusal(.missing, .inputMissing, [Fact("path", path)])
        : Refusal(
          .inputOutput, .inputUnreadable, [Fact("path", path), Fact("reason", reason(code))])
    }
    let truth = TruthFile(bytes)
    for line in truth.wrong { complain(.truthLineWrong, [Fact("line", line), Fact("path", path)]) }
    let chosen = truth.cases.filter { truth in
      plan.only.allSatisfy { key, values in truth.value(of: key).map(values.contains) ?? false }
    }
    guard !chosen.isEmpty else {
      throw Refusal(.nothingReadable, .noCases, [Fact("path", path)])
    }
    let model = try self.model()
    let output = try plan.output.map { try Analyse.open($0, .evaluation, plan) }
    plan.progress.stage(.analysing)
    let measured = await measure(chosen, in: folder, model.model)
    var outcomes: [CaseOutcome] = []
    var failed = truth.wrong.count
    for result in measured {
      switch result {
      case .success(let outcome): outcomes.append(outcome)
      case .failure(let failure):
        failed += 1
        complain(failure)
      }
    }
    guard !outcomes.isEmpty else {
      output?.discard()
      throw Refusal(.nothingReadable, .noCases, [Fact("path", path)])
    }
    let result = EvaluationResult(
      outcomes: outcomes, failed: failed,
      filters: plan.only.flatMap { key, values in values.map { key + "=" + $0 } }.sorted(),
      model: model.name, truthHash: Digester.digests(of: bytes).sha256,
      fit: plan.fit)
    if let output { try write(result, to: output) }
    plan.progress.finish()
    try print(result)
    return failed > 0 ? .partial : .done
  }

  /// The model to measure, and the hash of its file; no name for the one the program carries.
  private func model() throws(Refusal) -> (model: ActModel, name: String?) {
    guard let path = plan.model else { return (.standard, nil) }
    guard let bytes = readFile(path) else {
      throw Refusal(.missing, .inputMissing, [Fact("path", path)])
    }
    do {
      return (try ActModel(copying: bytes), Digester.digests(of: bytes).sha256)
    } catch {
      throw Refusal(.usage, .notAModel, [Fact("path", path)])
    }
  }

  /// Runs the cases, `jobs` at a time; results in the order of the cases.
  private func measure(_ cases: [CaseTruth], in folder: String, _ model: ActModel)
    async -> [Measured]
  {
    let jobs = plan.jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let measurement = CaseMeasurement(
      assembly: plan.assembly, folder: folder, model: model)
    return await withTaskGroup(of: (Int, Measured).self) { group in
      var next = 0
      var done: [(Int, Measured)] = []
      func add() {
        guard next < cases.count else { return }
        let (index, truth) = (next, cases[next])
        group.addTask { (index, await measurement.measure(truth)) }
        next += 1
      }
      for _ in 0..<jobs { add() }
      while let result = await group.next() {
        done.append(result)
        add()
      }
      return done.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func write(_ result: EvaluationResult, to folder: OutputFolder) throws(Refusal) {
    let language = plan.reportLanguage
    let figures = EvaluationFigures(ratios: result.all.measures.ratios, language: language)
    let text = EvaluationTables(result: result, language: language).text()
    do {
      try folder.write("evaluation.json", result.json(toolVersion: Version.number))
      try folder.write("evaluation.txt", Array(text.utf8))
      try folder.write("cases.csv", result.csv())
      if let drawing = figures.tippett() { try folder.write("tippett.svg", drawing) }
      if let drawing = figures.ece() { try folder.write("ece.svg", drawing) }
      try folder.commit()
    } catch {
      throw Analyse.refusal(error, plan.output ?? "")
    }
  }

  private func print(_ result: EvaluationResult) throws(Refusal) {
    if plan.json {
      guard Terminal.write(result.json(toolVersion: Version.number), to: STDOUT_FILENO) else {
        throw plan.outputLost
      }
      return
    }
    var text = EvaluationTables(result: result, language: plan.language).text()
    if let output = plan.output {
      text +=
        Wording.message(.reportsAreIn, [Fact("path", output)], language: plan.language) + "\n"
    }
    guard Terminal.print(text) else { throw plan.outputLost }
  }

  private func complain(_ failure: CaseMeasurement.Failure) {
    switch failure {
    case .noChat(let path): complain(.caseWithoutChat, [Fact("path", path)])
    case .noOwner(let path): complain(.caseWithoutOwner, [Fact("path", path)])
    case .input(let path, .missing): complain(.inputMissing, [Fact("path", path)])
    case .input(let path, .notAFile): complain(.inputNotAFile, [Fact("path", path)])
    case .input(let path, .unreadable(let code)):
      complain(.inputUnreadable, [Fact("path", path), Fact("reason", reason(code))])
    }
  }

  private func complain(_ message: Wording.Message, _ facts: [Fact]) {
    Terminal.complain(Wording.message(message, facts, language: plan.language))
  }
}
