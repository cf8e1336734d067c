import Documents
import Evidence
import Glibc
import Records
import Wording

/// Why a result is what it is, in words, from a `findings.json`.
struct Explain: Sendable {
  let plan: Plan

  func run() throws -> ExitCode {
    guard let given = plan.operands.first, plan.operands.count >= 2 else {
      throw Refusal(.usage, .explainOperands)
    }
    // A name of several words need not be quoted.
    let wanted = plan.operands.dropFirst().joined(separator: " ")
    let path = Self.file(given)
    let shown = Fact("path", Wording.safe(path))
    guard let bytes = readFile(path) else {
      let code = errno
      let isMissing = code == ENOENT || code == ENOTDIR
      throw isMissing
        ? Refusal(.missing, .inputMissing, [shown])
        : Refusal(.inputOutput, .inputUnreadable, [shown, Fact("reason", reason(code))])
    }
    let explanations: [Explanation]
    do {
      let findings = try FindingsRecord(bytes)
      let chosen = findings.accounts(named: wanted)
      guard !chosen.isEmpty else { throw unknown(wanted, findings) }
      explanations = Explanation.of(chosen, in: findings)
    } catch let fault as RecordFault {
      throw Self.refusal(fault, shown)
    }
    plan.progress.finish()
    guard Terminal.write(document(explanations), to: STDOUT_FILENO) else {
      throw plan.outputLost
    }
    return .done
  }

  private func document(_ explanations: [Explanation]) -> [UInt8] {
    if plan.json { return ExplanationData.render(explanations, toolVersion: Version.number) }
    let texts = explanations.map { ExplanationText.render($0, language: plan.language) }
    return Array(texts.joined(separator: "\n").utf8)
  }

  /// Which field is wrong, where the file is one of findings at all.
  private static func refusal(_ fault: RecordFault, _ path: Fact) -> Refusal {
    fault.place.isEmpty
      ? Refusal(.nothingReadable, .findingsUnreadable, [path])
      : Refusal(.nothingReadable, .findingsFieldWrong, [path, Fact("place", fault.place)])
  }

  /// The file itself, or the one in an output folder.
  private static func file(_ path: String) -> String {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { return path }
    let folder = path + (path.hasSuffix("/") ? "" : "/")
    let inBag = folder + Bundle.findings
    return access(inBag, F_OK) == 0 ? inBag : folder + "findings.json"
  }

  /// One sentence with the names there are; of a long list the first twenty.
  private func unknown(_ wanted: String, _ findings: FindingsRecord) -> Refusal {
    var names: [String] = []
    for account in findings.accounts {
      let name = Wording.safe(account.chat.id + "/" + account.name)
      if !names.contains(name) { names.append(name) }
      if names.count > 20 { break }
    }
    var facts = [Fact("name", Wording.safe(wanted))]
    if !names.isEmpty {
      let list = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "")
      facts.append(Fact("names", list))
    }
    return Refusal(.missing, .accountNotFound, facts)
  }
}
