import Custody
import Detector
import Documents
import Evidence
import Glibc
import Importer
import Parser
import Records
import Wording

/// Hashes the inputs of a bag again and derives the findings from them a second time.
struct InputsAgain {
  private typealias Line = VerificationReport.Line

  let plan: Plan
  let bag: String
  let records: BagRecords
  /// SHA-256 and size of the files of the bag.
  let files: [String: (sha256: String, bytes: Int)]

  /// Both checks: the inputs themselves, and what comes out of them.
  func check() async -> [VerificationReport.Check] {
    var paths: [String?] = []
    var wrong: [Line] = []
    var rest = plan.operands.dropFirst()
    for input in records.inputs {
      if let copy = input.copy {
        let path = bag + "/" + copy
        let isRight = Self.isSame(input.exhibit, path)
        if !isRight { wrong.append(Line(.verifyInputDiffers, [Fact("path", copy)])) }
        paths.append(isRight ? path : nil)
      } else if let index = rest.firstIndex(where: { Self.isSame(input.exhibit, $0) }) {
        paths.append(rest.remove(at: index))
      } else {
        paths.append(nil)
      }
    }
    // A file given that is one of those in the bag is no stranger.
    for path in rest where !records.inputs.contains(where: { Self.isSame($0.exhibit, path) }) {
      wrong.append(Line(.verifyInputUnknown, [Fact("path", path)]))
    }
    let found = paths.compactMap(\.self)
    guard wrong.isEmpty else {
      return [
        VerificationReport.Check(.inputs, .wrong, wrong),
        VerificationReport.Check(.findings, .notChecked, [Line(.verifyFindingsNotTried)]),
      ]
    }
    guard found.count == records.inputs.count else {
      let facts = [Fact("count", records.inputs.count - found.count)]
      return [
        VerificationReport.Check(.inputs, .notChecked, [Line(.verifyInputsAbsent, facts)]),
        VerificationReport.Check(.findings, .notChecked, [Line(.verifyFindingsNotTried)]),
      ]
    }
    let right = Line(.verifyInputsGood, [Fact("count", found.count)])
    return [VerificationReport.Check(.inputs, .right, [right])] + (await findings(found))
  }

  /// The findings, derived again with the recorded settings.
  private func findings(_ paths: [String]) async -> [VerificationReport.Check] {
    func open(_ message: Wording.Message, _ facts: [Fact] = []) -> [VerificationReport.Check] {
      [VerificationReport.Check(.findings, .notChecked, [Line(message, facts)])]
    }
    guard records.toolVersion == Version.number else {
      return open(
        .verifyOtherVersion,
        [Fact("made", records.toolVersion), Fact("version", Version.number)])
    }
    guard var assembly = assembly() else { return open(.verifyRecordsUnreadable) }
    assembly.takeKeys(among: paths)
    let wanted = records.settings["passphrases"].flatMap { Int($0) } ?? 0
    // A number of passphrases is only a claim: what can be derived without them is.
    let isShort = assembly.passphrases.count < wanted

    var inputs: [CaseAssembly.Input] = []
    let mode = records.settings["redact"].flatMap(RedactionRecord.Mode.init(rawValue:))
    for (index, path) in paths.enumerated() {
      // A masked copy keeps no names of files: those given now take their place, and are masked.
      let recorded = mode == nil ? records.inputs[index].recorded : nil
      let outcome = assembly.read(path: path, recorded: recorded)
      inputs.append(CaseAssembly.Input(path: path, outcome: outcome))
    }
    let assembled = assembly.assemble(inputs)
    var file = assembled.file
    guard file.exhibits.count == paths.count else {
      return isShort
        ? open(.verifyPassphraseNeeded)
        : [VerificationReport.Check(.findings, .wrong, [Line(.verifyFindingsUnreadable)])]
    }
    plan.progress.stage(.analysing)
    RunNotices.restore(records.settings, to: &file)
    file.me = records.settings["me"].flatMap(file.account(at:))
    var findings = await Examination().run(on: file)
    file.maskCodes(events: findings.events)
    let recorded = zip(paths, records.inputs).map { ($0, mode == nil ? $1.recorded : nil) }
    let pictures = ReportPictures.again(records.settings) {
      CasePictures(
        file: file, findings: findings, paths: assembled.paths, assembly: assembly,
        recorded: Dictionary(recorded.compactMap { path, known in known.map { (path, $0) } }) { $1 }
      ).draw()
    }
    assembly.verifyUnchanged(&file, paths: assembled.paths)
    if let mode {
      let language = records.settings["report-language"].flatMap(ReportLanguage.init(rawValue:))
      _ = Redacting.apply(mode, language ?? .fallback, &file, &findings)
    }
    let again = Reports.findings(file, findings)
    guard again != records.findings else {
      plan.progress.stage(.writing)
      return [
        VerificationReport.Check(.findings, .right, [Line(.verifyFindingsSame)]),
        OutputsAgain(
          file: file, findings: findings, settings: records.settings, pictures: pictures,
          found: files
        ).check(),
      ]
    }
    if isShort, Self.isLocked(file) { return open(.verifyPassphraseNeeded) }
    return [VerificationReport.Check(.findings, .wrong, differences(again))]
  }

  /// Whether something stayed closed for want of a passphrase.
  private static func isLocked(_ file: CaseFile) -> Bool {
    file.notices.contains {
      $0.code == .archiveLocked || $0.code == .memberLocked || $0.code == .backupLocked
    }
  }

  private func differences(_ again: [UInt8]) -> [Line] {
    guard let was = JSONTree(records.findings), let now = JSONTree(again) else {
      return [Line(.verifyFindingsUnreadable)]
    }
    let difference = TreeDifference(was, now)
    guard difference.count > 0 else {
      // The same values in other bytes: blanks, order of keys, another way to write a number.
      let byte = zip(records.findings, again).enumerated().first { $1.0 != $1.1 }?.offset
      let at = byte ?? min(records.findings.count, again.count)
      return [Line(.verifyFindingsBytes, [Fact("start", at)])]
    }
    return [Line(.verifyFindingsDiffer, [Fact("count", difference.count)])]
      + difference.paths.map { Line(.verifyFindingsPlace, [Fact("place", $0)]) }
  }

  /// An assembly with the recorded settings and the passphrases of today.
  private func assembly() -> CaseAssembly? {
    var assembly = CaseAssembly(progress: plan.progress)
    assembly.passphrases = plan.assembly.passphrases
    if let name = records.settings["tz"], !name.isEmpty {
      guard let zone = Zone(named: name) else { return nil }
      assembly.zone = zone
    }
    if let order = records.settings["date-order"], !order.isEmpty {
      guard let order = DateOrder(rawValue: order) else { return nil }
      assembly.reading.dateOrder = order
    }
    guard let region = records.settings["region"] else { return nil }
    assembly.region = region
    if let without = records.settings["without"], !without.isEmpty {
      let denials = without.split(separator: ",").map { Denial(String($0)) }
      guard !denials.contains(nil) else { return nil }
      assembly.denials = denials.compactMap(\.self)
    }
    if let moment = records.settings["moment"], !moment.isEmpty {
      guard let moment = StatedMoment(moment) else { return nil }
      assembly.moment = moment
    }
    return assembly
  }

  /// Whether a path holds an input; one of another size is not hashed.
  private static func isSame(_ exhibit: Exhibit, _ path: String) -> Bool {
    var info = stat()
    guard PathText.withSystemPath(path, { stat($0, &info) }) == 0 else { return false }
    let isFolder = info.st_mode & S_IFMT == S_IFDIR
    guard isFolder == (exhibit.kind == .folder) else { return false }
    if !isFolder, Int(info.st_size) != exhibit.bytes { return false }
    do {
      return try Intake().isUnchanged(exhibit, path: path)
    } catch {
      // What cannot be read is not the input; the caller says so.
      return false
    }
  }
}
