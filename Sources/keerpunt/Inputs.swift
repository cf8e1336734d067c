import Evidence
import Glibc
import Importer
import Reporter

/// Reads the operands of a verb as one case and says which could not be read.
struct Inputs: Sendable {
  let plan: Plan

  /// The case, the paths of its exhibits in their order, and how many inputs failed.
  struct Result: Sendable {
    var file: CaseFile
    let paths: [String]
    let failures: Int
  }

  /// Reads all inputs, at most as many at once as there are cores; the order is that of the list.
  func read() async throws -> Result {
    var readable: [String] = []
    var failures: [(path: String, fault: ImportFault)] = []
    for path in plan.operands {
      if let fault = Self.fault(path) {
        failures.append((path, fault))
      } else {
        readable.append(path)
      }
    }
    var outcomes: [CaseAssembly.Outcome] = []
    while !readable.isEmpty {
      outcomes = await readAll(readable)
      // An input that fails only now leaves a hole in the numbers of the exhibits: begin again.
      let failed = zip(readable, outcomes).compactMap { path, outcome in
        if case .failed(let fault) = outcome { (path: path, fault: fault) } else { nil }
      }
      if failed.isEmpty { break }
      failures += failed
      readable.removeAll { path in failed.contains { $0.path == path } }
    }
    for failure in failures { complain(failure.path, failure.fault) }
    if failures.count == plan.operands.count {
      // Each was complained about; the code tells which kind of trouble it was.
      let missing = failures.allSatisfy { $0.fault == .missing }
      throw Refusal(missing ? .missing : .inputOutput, nil)
    }
    let file = plan.assembly.assemble(outcomes)
    for notice in file.notices { complain(notice) }
    return Result(file: file, paths: readable, failures: failures.count)
  }

  /// Hashes every input again when the work is done, and says which changed.
  func verifyUnchanged(_ result: inout Result) {
    plan.progress.stage(.verifying)
    let said = result.file.notices.count
    plan.assembly.verifyUnchanged(&result.file, paths: result.paths)
    for notice in result.file.notices[said...] { complain(notice) }
  }

  private func readAll(_ paths: [String]) async -> [CaseAssembly.Outcome] {
    let assembly = plan.assembly
    return await withTaskGroup(of: (Int, CaseAssembly.Outcome).self) { group in
      for (index, path) in paths.enumerated() {
        group.addTask { (index, assembly.read(path: path, exhibit: index)) }
      }
      var results: [(Int, CaseAssembly.Outcome)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// Why a path cannot be opened, found before exhibits are numbered; nil when it can.
  static func fault(_ path: String) -> ImportFault? {
    var info = stat()
    guard stat(path, &info) == 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(code: errno)
    }
    let kind = info.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFDIR else { return .notAFile }
    return access(path, R_OK) == 0 ? nil : .unreadable(code: errno)
  }

  private func complain(_ path: String, _ fault: ImportFault) {
    let sentence =
      switch fault {
      case .missing: Wording.message(.inputMissing, [Fact("path", path)], language: plan.language)
      case .unreadable(let code):
        Wording.message(
          .inputUnreadable, [Fact("path", path), Fact("reason", reason(code))],
          language: plan.language)
      case .notAFile: Wording.message(.inputNotAFile, [Fact("path", path)], language: plan.language)
      }
    Terminal.complain(sentence)
  }

  private func complain(_ notice: Notice) {
    guard !plan.quiet, plan.verbose || notice.severity != .info else { return }
    Terminal.complain(Wording.notice(notice, language: plan.language))
  }

  /// The sentence that fits when no conversation came out, and the code.
  func nothingReadable(_ result: Result) -> Refusal {
    let members = result.file.exhibits.flatMap(\.members)
    let name = result.file.exhibits.first?.name ?? ""
    let facts = [Fact("path", name)]
    if members.contains(where: { $0.status == .locked }) {
      return Refusal(
        .nothingReadable, plan.assembly.passphrases.isEmpty ? .passphraseMissing : .passphraseWrong,
        facts)
    }
    if result.file.notices.contains(where: { $0.code == .archiveEmpty }) {
      return Refusal(.nothingReadable, .inputEmpty, facts)
    }
    if result.file.exhibits.contains(where: { !$0.isComplete }) {
      return Refusal(.nothingReadable, .inputDamaged, facts)
    }
    if !members.isEmpty, members.allSatisfy({ $0.status == .listed }) {
      return Refusal(.nothingReadable, .pictureGiven, facts)
    }
    return Refusal(.nothingReadable, .nothingReadable, facts)
  }
}
