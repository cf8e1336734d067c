import Custody
import Documents
import Evidence
import Records
import Story
import Wording

/// Makes every other result of a bag a second time out of case and findings, and compares.
///
/// A reader opens `report.pdf` and `messages.csv`, not `findings.json`: right findings beside a
/// changed report would deceive. What must be there follows from the settings: a paper that was taken
/// out of the bag, out of every manifest and out of every record is missed all the same. Whoever
/// takes it out of the settings as well has changed what a run was asked for, which no input can
/// show; the seal shows it. Not made again are the records of the run, which hold clock and
/// machine; `RecordsAgree` holds them against the files.
struct OutputsAgain {
  private typealias Line = VerificationReport.Line

  let file: CaseFile
  let findings: Findings
  let settings: [String: String]
  /// The pictures of the report, drawn again; nil where that ended the process that did it.
  let pictures: ReportPictures?
  /// SHA-256 and size of the files of the bag.
  let found: [String: (sha256: String, bytes: Int)]

  func check() -> VerificationReport.Check {
    guard let pictures,
      let language = settings["report-language"].flatMap(ReportLanguage.init(rawValue:))
    else {
      return VerificationReport.Check(
        .outputs, .notChecked, [Line(.verifyOutputsNotTried)])
    }
    let again: [String: String]
    do {
      again = try hashes(language, pictures)
    } catch {
      return VerificationReport.Check(
        .outputs, .notChecked, [Line(.verifyOutputsNotTried)])
    }
    let results = found.keys.filter {
      $0.hasPrefix(Bundle.machine + "/") || $0.hasPrefix(Bundle.reports + "/")
    }.filter { $0 != Bundle.findings }.sorted()
    let wrong = results.filter { again[$0] != found[$0]?.sha256 }
    let lacking = again.keys.filter { found[$0] == nil }.sorted()
    guard wrong.isEmpty, lacking.isEmpty else {
      return VerificationReport.Check(
        .outputs, .wrong,
        wrong.map { Line(.verifyOutputDiffers, [Fact("path", $0)]) }
          + lacking.map { Line(.verifyMissing, [Fact("path", $0)]) })
    }
    let facts = [
      Fact("count", results.count),
      Fact("paths", ["run.json", "audit.jsonl", "bag-info.txt"].joined(separator: ", ")),
    ]
    return VerificationReport.Check(.outputs, .right, [Line(.verifyOutputsSame, facts)])
  }

  /// SHA-256 of each result by its path; which there are is told by the settings, and by those in the
  /// bag where an earlier build has not written them down.
  private func hashes(
    _ language: ReportLanguage, _ pictures: ReportPictures
  ) throws -> [String: String] {
    var hashes: [String: String] = [:]
    func take(_ name: String, _ render: (_ sink: ([UInt8]) -> Void) -> Void) {
      let hash = RunningHash()
      render { block in block.withUnsafeBytes { hash.update($0) } }
      hashes[Bundle.place(name)] = hash.finish().sha256
    }
    take("messages.csv") { MessagesCSV.render(file, findings, sink: $0) }
    take("timeline.jsonl") { Timeline.render(file, format: .jsonl, sink: $0) }
    let reports = ["report.html", "report.pdf"].map(Bundle.place)
    let papers = found.keys.filter {
      $0.hasPrefix(Bundle.reports + "/") && !reports.contains($0)
    }
    func asked(_ reader: Reader, else isThere: Bool) -> Bool {
      settings["for"].map { Self.words($0).contains(reader.rawValue) } ?? isThere
    }
    let documents = CaseDocuments(
      language: language,
      paperLanguage: settings["paper-language"].flatMap(PaperLanguage.init(rawValue:))
        ?? PaperLanguage(language),
      reference: CaseDocuments.reference(settings),
      creationDate: CaseDocuments.creationDate(settings),
      annex: settings["annex"].flatMap(Annex.init(rawValue:)) ?? .cited,
      pictures: pictures,
      isForInvestigator: asked(.investigator, else: reports.contains { found[$0] != nil }),
      isForVictim: asked(.victim, else: !papers.isEmpty))
    for output in try documents.render(file, findings, CaseStory(file, findings)) {
      take(output.name) { $0(output.bytes) }
    }
    for format in Interchange.allCases where hasFiles(of: format) {
      let sink = HashingSink()
      try format.write(file, findings, toolVersion: Version.number, to: sink)
      for (name, hash) in sink.end() { hashes[Bundle.place(name)] = hash }
    }
    return hashes
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: ",").map(String.init))
  }

  private func hasFiles(of format: Interchange) -> Bool {
    if let asked = settings["export"] { return Self.words(asked).contains(format.rawValue) }
    let begins =
      switch format {
      case .timesketch: "timesketch."
      case .rsmf: "rsmf/"
      case .caseUCO: "case.jsonld"
      case .misp: "misp.json"
      case .graph: "graph."
      }
    return found.keys.contains { $0.hasPrefix(Bundle.machine + "/" + begins) }
  }
}

/// Hashes the files of a format in place of writing them.
private final class HashingSink: InterchangeSink {
  private var open: (name: String, hash: RunningHash)?
  private var done: [(name: String, sha256: String)] = []

  func begin(_ name: String) {
    _ = end()
    open = (name, RunningHash())
  }

  func write(_ block: [UInt8]) {
    guard let open else { return }
    block.withUnsafeBytes { open.hash.update($0) }
  }

  /// Ends the last file and returns all of them.
  func end() -> [(name: String, sha256: String)] {
    if let open { done.append((open.name, open.hash.finish().sha256)) }
    open = nil
    return done
  }
}
