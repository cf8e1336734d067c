import Evidence
import Glibc
import Importer
import Wording

/// Reads the operands of a verb as one case and says which could not be read.
struct Inputs: Sendable {
  let plan: Plan

  /// The case, the paths of its exhibits in their order, and how many inputs failed.
  struct Result: Sendable {
    var file: CaseFile
    let paths: [String]
    let failures: Int

    /// Whether an input or a part of one is not in the case.
    var isPartial: Bool { failures > 0 || file.isPartial }
  }

  /// Why an input is not in the case.
  private enum Failure {
    case fault(ImportFault)
    /// Reading it ended an earlier process.
    case crashed(Position.Lost)
  }

  /// An operand with its place on the command line.
  private struct Operand: Sendable {
    let index: Int
    let path: String
  }

  /// Reads all inputs, at most as many at once as there are cores.
  func read() async throws -> Result {
    var readable: [Operand] = []
    var failures: [(path: String, failure: Failure)] = []
    let lost = Position.leftOut
    for (index, path) in plan.operands.enumerated() {
      if let alone = Position.alone, alone != index { continue }
      if let lost = lost.first(where: { $0.input == index }) {
        failures.append((path, .crashed(lost)))
      } else if let fault = Self.fault(path) {
        failures.append((path, .fault(fault)))
      } else {
        readable.append(Operand(index: index, path: path))
      }
    }
    let inputs = await readAll(readable)
    for input in inputs {
      if case .failed(let fault) = input.outcome { failures.append((input.path, .fault(fault))) }
    }
    for failure in failures { complain(failure.path, failure.failure) }
    if failures.count == plan.operands.count {
      // Each was complained about; the code tells which kind of trouble it was.
      let isMissing = failures.allSatisfy {
        if case .fault(.missing) = $0.failure { true } else { false }
      }
      throw Refusal(isMissing ? .missing : .inputOutput, nil)
    }
    var assembled = plan.assembly.assemble(inputs)
    assembled.file.notices += Confinement.notice.map { [$0] } ?? []
    let pictures = RunNotices.picturesNotice(Position.picturesFailed?.word)
    assembled.file.notices += pictures.map { [$0] } ?? []
    complain(assembled.file.notices[...], of: assembled.file)
    // By what they say: the command line may name them in any order.
    assembled.file.notices += failures.map(Self.notice).sorted { a, b in
      let texts = [a, b].map { $0.facts.map { $0.key + "=" + $0.value }.joined(separator: ";") }
      return texts[0].utf8.lexicographicallyPrecedes(texts[1].utf8)
    }
    return Result(file: assembled.file, paths: assembled.paths, failures: failures.count)
  }

  /// Hashes every input again when the work is done, and says which changed.
  func verifyUnchanged(_ result: inout Result) {
    plan.progress.stage(.verifying)
    let said = result.file.notices.count
    plan.assembly.verifyUnchanged(&result.file, paths: result.paths)
    complain(result.file.notices[said...], of: result.file)
  }

  private func readAll(_ operands: [Operand]) async -> [CaseAssembly.Input] {
    var assembly = plan.assembly
    assembly.takeKeys(among: operands.map(\.path))
    let readAssembly = assembly
    let most = Position.isSerial ? 1 : max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    return await withTaskGroup(of: (Int, CaseAssembly.Input).self) { group in
      var next = 0
      func add() {
        guard next < operands.count else { return }
        let operand = operands[next]
        group.addTask {
          Position.begin(operand.index)
          defer { Position.end(operand.index) }
          let outcome = readAssembly.read(path: operand.path) {
            Position.member(operand.index, bytes: $0)
          }
          return (operand.index, CaseAssembly.Input(path: operand.path, outcome: outcome))
        }
        next += 1
      }
      for _ in 0..<most { add() }
      var results: [(Int, CaseAssembly.Input)] = []
      for await result in group {
        results.append(result)
        add()
      }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// What every output says of an input that is not in it.
  private static func notice(_ path: String, _ failure: Failure) -> Notice {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    switch failure {
    case .fault(.missing):
      return Notice(.inputLeftOut, .error, facts: [Fact("name", name), Fact("reason", "missing")])
    case .fault(.unreadable(let code)):
      return Notice(
        .inputLeftOut, .error, facts: [Fact("name", name), Fact("reason", "errno-\(code)")])
    case .fault(.notAFile):
      return Notice(
        .inputLeftOut, .error, facts: [Fact("name", name), Fact("reason", "not-a-file")])
    case .crashed(let lost):
      return Notice(
        .inputLeftOut, .error,
        facts: [
          Fact("name", name), Fact("reason", lost.ending.word),
          Fact("members", lost.reached.members), Fact("bytes", lost.reached.bytes),
        ])
    }
  }

  /// Why a path cannot be opened, found before exhibits are numbered; nil when it can.
  static func fault(_ path: String) -> ImportFault? {
    var info = stat()
    guard PathText.withSystemPath(path, { stat($0, &info) }) == 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(code: errno)
    }
    let kind = info.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFDIR else { return .notAFile }
    return PathText.withSystemPath(path, { access($0, R_OK) }) == 0 ? nil : .unreadable(code: errno)
  }

  private func complain(_ path: String, _ failure: Failure) {
    let sentence =
      switch failure {
      case .crashed(let lost):
        Wording.message(
          lost.isLate ? .inputCrashedLater : .inputCrashed,
          [Fact("path", path), lost.ending.fact]
            + (lost.isLate
              ? []
              : [Fact("bytes", lost.reached.bytes), Fact("members", lost.reached.members)])
            + lost.ending.flags,
          language: plan.language)
      case .fault(let fault): sentence(path, fault)
      }
    Terminal.complain(sentence)
  }

  private func sentence(_ path: String, _ fault: ImportFault) -> String {
    switch fault {
    case .missing: Wording.message(.inputMissing, [Fact("path", path)], language: plan.language)
    case .unreadable(let code):
      Wording.message(
        .inputUnreadable, [Fact("path", path), Fact("reason", reason(code))],
        language: plan.language)
    case .notAFile: Wording.message(.inputNotAFile, [Fact("path", path)], language: plan.language)
    }
  }

  private func complain(_ notices: ArraySlice<Notice>, of file: CaseFile) {
    guard !plan.quiet else { return }
    let said = notices.filter { plan.verbose || $0.severity != .info }
    for line in NoticeLines(file, plan.language).lines(said) { Terminal.complain(line) }
  }

  /// The sentence that fits when no conversation came out, and the code.
  func nothingReadable(_ result: Result) -> Refusal {
    let members = result.file.exhibits.flatMap(\.members)
    let name = result.file.exhibits.first?.name ?? ""
    let facts = [Fact("path", name)]
    let locked = result.file.notices.filter {
      $0.code == .archiveLocked || $0.code == .memberLocked
    }
    // A kind of encryption that no passphrase opens here has a reason of its own.
    if !locked.isEmpty, locked.allSatisfy({ $0.facts.contains { $0.key == "reason" } }) {
      return Refusal(.nothingReadable, .lockedElsewhere, facts)
    }
    if let backup = result.file.notices.first(where: { $0.code == .backupLocked }) {
      let message: Wording.Message =
        switch backup.facts.first(where: { $0.key == "reason" })?.value {
        case "no-key": .backupKeyMissing
        case "damaged-backup": .backupKeyOrDamage
        default: .backupKeyWrong
        }
      return Refusal(
        .nothingReadable, message,
        facts + backup.facts.filter { $0.key == "digits" || $0.key == "app" })
    }
    // A password that was never tried is not a wrong one.
    let isTooSlow = result.file.notices.contains { notice in
      notice.code == .limitReached
        && notice.facts.contains { $0.key == "limit" && $0.value == "rounds" }
    }
    if isTooSlow { return Refusal(.nothingReadable, .tooManyRounds, facts) }
    if !locked.isEmpty || members.contains(where: { $0.status == .locked }) {
      return Refusal(
        .nothingReadable, plan.assembly.passphrases.isEmpty ? .passphraseMissing : .passphraseWrong,
        facts)
    }
    if result.file.notices.contains(where: { $0.code == .archiveEmpty }) {
      return Refusal(.nothingReadable, .inputEmpty, facts)
    }
    let recovered = result.file.exhibits.map(\.recovered.count).reduce(0, +)
    if recovered > 0 {
      return Refusal(.nothingReadable, .onlyRecovered, facts + [Fact("count", recovered)])
    }
    let records = result.file.exhibits.map(\.accountEvents.count).reduce(0, +)
    if records > 0 {
      return Refusal(.nothingReadable, .onlyRecorded, facts + [Fact("count", records)])
    }
    if let other = otherFile(result.file) { return other }
    if let notice = result.file.notices.first(where: { $0.code == .archiveUnsupported }),
      let reason = notice.facts.first(where: { $0.key == "reason" })?.value
    {
      let words = Wording.factWords(reason, language: plan.language)
      return Refusal(.nothingReadable, .inputUnsupported, facts + [Fact("reason", words)])
    }
    if result.file.exhibits.contains(where: { !$0.isComplete }) {
      return Refusal(.nothingReadable, .inputDamaged, facts)
    }
    return Refusal(.nothingReadable, .nothingReadable, facts)
  }

  /// What was given in place of a chat, and what to do; nil where that cannot be told.
  ///
  /// A file that is the input speaks for itself. Of an archive or a folder only what may hold a chat
  /// in a form that is not read is named: that it holds pictures too helps nobody.
  private func otherFile(_ file: CaseFile) -> Refusal? {
    let isFiles = file.exhibits.allSatisfy { $0.kind == .file }
    let found = file.exhibits.flatMap(\.members).first { member in
      guard let kind = member.kind else { return false }
      // A document whose text was taken out and holds no chat: what was given is still a document.
      if member.status == .opened, kind == .document || kind == .pdf { return true }
      // The chat of another service, whatever lies beside it.
      if kind == .otherChat, member.status == .unrecognised { return true }
      // A database that no format knows was delivered, and is still none of a chat.
      let isOtherDatabase =
        member.status == .unrecognised && (kind == .database || kind == .databaseLog)
      guard member.status == .listed || isOtherDatabase else { return false }
      switch kind {
      case .database, .encryptedBackup, .pdf, .document, .mail, .placeholder: return true
      // Told by nothing: whether it is damaged or not a chat at all is for others to say.
      case .unknown, .empty, .text, .archive: return false
      default: return isFiles
      }
    }
    guard let found, let kind = found.kind else {
      let isUnknown = file.exhibits.flatMap(\.members).allSatisfy { $0.status == .listed }
      guard isFiles, isUnknown, file.exhibits.allSatisfy(\.isComplete) else { return nil }
      return refusal(.unknown, file.exhibits.first?.name ?? "")
    }
    return refusal(kind, found.path)
  }

  private func refusal(_ kind: FileKind, _ path: String) -> Refusal {
    Refusal(
      .nothingReadable, .otherFileGiven,
      [
        Fact("path", path), Fact("kind", Wording.kind(kind, language: plan.language)),
        Fact("advice", Wording.advice(kind, language: plan.language)),
      ])
  }
}
