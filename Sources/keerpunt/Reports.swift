import Evidence
import Importer
import Parser
import Reporter

/// Writes the documents of one case into the output folder.
struct Reports: Sendable {
  let plan: Plan

  /// Renders and writes every document, then the record of the run over them.
  func write(file: CaseFile, findings: Findings, to folder: OutputFolder, started: Int64)
    throws
  {
    let language = plan.reportLanguage
    let report = ReportBuilder(
      file: file, findings: findings, language: language, toolVersion: Version.number,
      figures: Self.figures(file, findings, language),
      caseFigures: Drawings.requests(
        file: file, findings: findings, labels: FigureLabels.of(language)
      ).map { [$0] } ?? []
    ).build()
    var outputs: [(name: String, bytes: [UInt8])] = []
    outputs.append(
      ("findings.json", FindingsJSON.render(file, findings, toolVersion: Version.number)))
    outputs.append(("report.html", HTMLRenderer.render(report, file: file, findings: findings)))
    outputs.append(("report.pdf", try PDFRenderer.render(report, creationDate: Clock.fixed)))
    for output in outputs { try folder.write(output.name, output.bytes) }
    let interchange = try interchange(file, findings, folder)
    try folder.write("run.json", record(file, outputs, interchange, started))
  }

  /// Writes the formats for other programs, as `--export` lists them.
  private func interchange(
    _ file: CaseFile, _ findings: Findings, _ folder: OutputFolder
  ) throws -> [RunRecord.Output] {
    let files = InterchangeFiles(folder)
    for format in plan.exports {
      try format.write(file, findings, toolVersion: Version.number, to: files)
    }
    try files.end()
    return files.outputs
  }

  /// The drawings of each account that there is something to draw for.
  private static func figures(_ file: CaseFile, _ findings: Findings, _ language: ReportLanguage)
    -> [AccountID: [Figure]]
  {
    let labels = FigureLabels.of(language)
    var figures: [AccountID: [Figure]] = [:]
    for account in findings.accounts where account.verdict != .none {
      figures[account.account] = [
        Drawings.styleCurve(file: file, findings: findings, account: account, labels: labels),
        Drawings.evidenceBars(account: account, labels: labels),
        Drawings.hours(file: file, account: account, labels: labels),
      ].compactMap(\.self)
    }
    return figures
  }
}

extension Reports {
  /// What may know the clock and the machine.
  private func record(
    _ file: CaseFile, _ outputs: [(name: String, bytes: [UInt8])],
    _ interchange: [RunRecord.Output], _ started: Int64
  ) -> [UInt8] {
    let ended = Clock.now()
    let record = RunRecord(
      toolVersion: Version.number,
      libraries: [
        "libarchive": LibraryVersions.libarchive, "openssl": LibraryVersions.openSSL,
      ],
      arguments: CommandLine.arguments,
      settings: [
        "tz": plan.assembly.zone?.name ?? "", "region": plan.assembly.region,
        "date-order": plan.assembly.reading.dateOrder?.rawValue ?? "",
        "report-language": plan.reportLanguage.rawValue,
      ],
      started: Clock.iso(started), ended: Clock.iso(ended),
      elapsedSeconds: Double(ended - started), host: Clock.host,
      inputs: file.exhibits.map {
        RunRecord.Input(
          path: $0.name, bytes: $0.bytes, sha256Before: $0.digests.sha256,
          sha256After: $0.isUnchangedAfterRun == true ? $0.digests.sha256 : nil)
      },
      outputs: outputs.map {
        RunRecord.Output(
          path: $0.name, bytes: $0.bytes.count, sha256: Digester.digests(of: $0.bytes).sha256)
      } + interchange)
    return record.render()
  }
}
