import Custody
import Documents
import Evidence
import Glibc
import Records
import Wording

/// Whether a folder of results is still what was written.
struct Verify: Sendable {
  private typealias Line = VerificationReport.Line
  private typealias Check = VerificationReport.Check

  let plan: Plan

  func run() async throws -> ExitCode {
    var bag = plan.operands.first ?? ""
    while bag.count > 1, bag.hasSuffix("/") { bag.removeLast() }
    try refuseWhatIsNoFolder(bag)
    let answer = try plan.stamp.map(Self.answer)

    plan.progress.stage(.verifying)
    var checker = BagChecker(bag)
    let files = checker.check()
    var checks = [filesCheck(files), auditCheck(checker, files)]
    checks.append(signatureCheck(checker, files.sealed))
    checks.append(stampCheck(checker, files.sealed, answer, bag))
    do throws(BagRecords.Unreadable) {
      let records = try BagRecords(checker)
      checks.append(RecordsAgree(bag: checker, files: files, records: records).check())
      checks += await InputsAgain(
        plan: plan, bag: bag, records: records, files: files.files
      ).check()
    } catch {
      // A bag of this program has its records. Whoever takes one away or makes it unreadable, so that
      // nothing is derived again, must not be told that all is as it was.
      checks.append(
        files.isOurs
          ? Check(.records, .wrong, error.paths.map { Line(.verifyUnreadable, [Fact("path", $0)]) })
          : Check(.findings, .notChecked, [Line(.verifyRecordsUnreadable)]))
    }
    plan.progress.finish()
    let report = VerificationReport(
      bag: bag, seal: files.sealed.map { RunningHash.digests(of: $0).sha256 },
      coverage: VerificationReport.Coverage(
        isBroken: files.algorithms.allSatisfy(\.isBroken), hasTagManifest: files.hasTagManifest,
        uncovered: files.uncovered.count), checks: checks)
    let bytes = plan.json ? report.json() : Array(report.text(plan.language).utf8)
    guard Terminal.write(bytes, to: STDOUT_FILENO) else { throw plan.outputLost }
    return report.isWrong ? .verificationFailed : report.isVerified ? .done : .partial
  }

  private func refuseWhatIsNoFolder(_ bag: String) throws(Refusal) {
    var info = stat()
    let shown = Fact("path", Wording.safe(bag))
    guard stat(bag, &info) == 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? Refusal(.missing, .inputMissing, [shown])
        : Refusal(.inputOutput, .inputUnreadable, [shown, Fact("reason", reason(code))])
    }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      throw Refusal(.nothingReadable, .notABag, [shown])
    }
    guard access(bag, R_OK | X_OK) == 0 else {
      throw Refusal(.inputOutput, .inputUnreadable, [shown, Fact("reason", reason(errno))])
    }
  }

  private static func answer(_ path: String) throws(Refusal) -> [UInt8] {
    if let bytes = readFile(path) { return bytes }
    let code = errno
    throw Refusal(
      code == ENOENT || code == ENOTDIR ? .missing : .inputOutput, .inputUnreadable,
      [Fact("path", path), Fact("reason", reason(code))])
  }

  // MARK: Files

  private func filesCheck(_ result: BagChecker.Result) -> Check {
    var lines = result.problems.map { problem -> Line in
      var facts = [Fact("path", problem.path)]
      if let line = problem.line { facts.append(Fact("line", line)) }
      return Line(Self.message(problem.kind), facts)
    }
    let isRight = lines.isEmpty
    if isRight, !result.unknown.isEmpty {
      return Check(
        .files, .notChecked, result.unknown.map { Line(.verifyDigestUnknown, [Fact("path", $0)]) })
    }
    if isRight {
      lines.append(
        Line(.verifyGood, [Fact("count", result.right), Fact("bytes", result.bytes)]))
    }
    lines += result.uncovered.map { Line(.verifyUncovered, [Fact("path", $0)]) }
    return Check(.files, isRight ? .right : .wrong, lines)
  }

  private static func message(_ kind: BagProblem.Kind) -> Wording.Message {
    switch kind {
    case .changed: .verifyDiffers
    case .missing: .verifyMissing
    case .extra: .verifyExtra
    case .notInEvery: .verifyNotInEvery
    case .unreadable: .verifyUnreadable
    case .unsafePath: .verifyUnsafePath
    case .malformed: .verifyMalformed
    case .oxum: .verifyOxum
    case .chainBroken: .verifyChainBroken
    case .chainEnd: .verifyChainEnd
    }
  }

  private func auditCheck(_ bag: BagChecker, _ result: BagChecker.Result) -> Check {
    let path = Bundle.record + "/audit.jsonl"
    guard let bytes = bag.file(path) else {
      // A bag of this program has a trail; in anybody else's there is none to miss.
      return Check(
        .audit, result.isOurs ? .wrong : .notChecked, [Line(.verifyChainNone, [Fact("path", path)])]
      )
    }
    let chain = AuditChain(bytes)
    if let line = chain.firstBroken {
      let facts = [Fact("path", path), Fact("line", line)]
      return Check(.audit, .wrong, [Line(.verifyChainBroken, facts)])
    }
    guard result.value(BagChecker.auditLabel) == chain.head else {
      return Check(.audit, .wrong, [Line(.verifyChainEnd, [Fact("path", path)])])
    }
    return Check(.audit, .right, [Line(.verifyChainGood, [Fact("count", chain.count)])])
  }

  // MARK: Signature and stamp

  private func signatureCheck(_ bag: BagChecker, _ sealed: [UInt8]?) -> Check {
    guard let signature = bag.file(BagManifest.sealed + ".sig") else {
      // A key without what it signed: the signature was taken away.
      if bag.file(BagManifest.publicKeyName) != nil {
        return Check(.signature, .wrong, [Line(.verifySignatureGone)])
      }
      return plan.publicKey == nil
        ? Check(.signature, .notChecked, [Line(.verifySignatureNone)])
        : Check(.signature, .wrong, [Line(.verifySignatureNone)])
    }
    let inside = bag.file(BagManifest.publicKeyName).flatMap { PublicKey(pem: $0) }
    guard let key = plan.publicKey ?? inside else {
      return Check(.signature, .wrong, [Line(.verifyKeyMissing)])
    }
    let facts = [Fact("fingerprint", key.fingerprint)]
    guard let sealed, key.verifies(signature, of: sealed) else {
      return Check(.signature, .wrong, [Line(.verifySignatureWrong, facts)])
    }
    let good: Wording.Message =
      plan.publicKey == nil ? .verifySignatureGood : .verifySignaturePinned
    return Check(.signature, .right, [Line(good, facts)])
  }

  private func stampCheck(
    _ bag: BagChecker, _ sealed: [UInt8]?, _ given: [UInt8]?, _ folder: String
  ) -> Check {
    let name = BagManifest.sealed + ".tsr"
    let kept = bag.file(name)
    if let request = bag.file(BagManifest.sealed + ".tsq"),
      sealed.flatMap(TimeStamp.request(for:)) != request
    {
      return Check(.timeStamp, .wrong, [Line(.verifyRequestWrong)])
    }
    guard let answer = given ?? kept else {
      let request = BagManifest.sealed + ".tsq"
      let facts = bag.file(request) == nil ? [] : [Fact("request", request)]
      return Check(
        .timeStamp, plan.authorities == nil ? .notChecked : .wrong, [Line(.verifyStampNone, facts)])
    }
    let stamp: TimeStamp.Answer
    do {
      stamp = try TimeStamp.check(answer, of: sealed ?? [], authorities: plan.authorities)
    } catch {
      return Check(.timeStamp, .wrong, [Line(Self.message(error))])
    }
    let facts = [Fact("time", stamp.time), Fact("signer", stamp.signer)]
    var lines = [Line(stamp.isTrusted ? .verifyStampTrusted : .verifyStampGood, facts)]
    if given != nil {
      if kept == nil {
        lines.append(add(answer, name, folder))
      } else if kept != answer {
        lines.append(Line(.verifyStampKept, [Fact("path", name)]))
      }
    }
    return Check(.timeStamp, .right, lines)
  }

  /// Lays a checked answer into the bag; the seal does not cover it, it covers the seal.
  private func add(_ answer: [UInt8], _ name: String, _ folder: String) -> Line {
    let path = folder + "/" + name
    let partial = path + ".partial-\(getpid())"
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    var code = errno
    if descriptor >= 0 {
      let wrote = Terminal.write(answer, to: descriptor)
      code = errno
      if close(descriptor) == 0, wrote {
        if rename(partial, path) == 0 { return Line(.verifyStampAdded, [Fact("path", name)]) }
        code = errno
      }
      unlink(partial)
    }
    return Line(.verifyStampNotAdded, [Fact("path", name), Fact("reason", reason(code))])
  }

  private static func message(_ fault: TimeStamp.Fault) -> Wording.Message {
    switch fault {
    case .unreadable: .verifyStampUnreadable
    case .refused: .verifyStampRefused
    case .otherBytes: .verifyStampOtherBytes
    case .wrongSignature: .verifyStampWrong
    case .untrusted: .verifyStampUntrusted
    case .noAuthority: .verifyAuthorityNone
    }
  }
}
