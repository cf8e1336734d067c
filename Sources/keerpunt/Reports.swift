import Documents
import Evidence
import Importer
import Parser
import Records
import Story
import Wording

/// Writes the documents of one case into the output folder.
struct Reports: Sendable {
  let plan: Plan
  /// The pictures that the page shows.
  let pictures: ReportPictures

  /// Renders and writes every document, then the record of the run over them.
  func write(
    file: CaseFile, findings: Findings, paths: [String], to bundle: inout Bundle, started: Int64,
    code: ExitCode
  ) async throws {
    // The two big tables are written beside each other and beside the report.
    let folder = bundle.folder
    async let table = Self.table(file, findings, folder)
    async let timeline = Self.timeline(file, folder)
    let story = CaseStory(file, findings)
    try bundle.write(Bundle.place("findings.json"), Self.findings(file, findings, story))
    let documents = CaseDocuments(
      language: plan.reportLanguage, paperLanguage: plan.paperLanguage, reference: plan.reference,
      creationDate: Clock.fixed,
      annex: plan.annex, pictures: pictures,
      isForInvestigator: plan.isForInvestigator, isForVictim: plan.isForVictim)
    let outputs = try documents.render(file, findings, story)
    bundle.add(Bundle.place("messages.csv"), try await table)
    bundle.add(Bundle.place("timeline.jsonl"), try await timeline)
    let files = InterchangeFiles(folder)
    for format in plan.exports {
      try format.write(file, findings, toolVersion: Version.number, to: files)
    }
    try files.end()
    for file in files.written { bundle.add(file.name, file.written) }
    for output in outputs { try bundle.write(Bundle.place(output.name), output.bytes) }
    let copies = try InputCopies(plan: plan).write(file.exhibits, paths, to: &bundle)
    try bundle.write(Bundle.record + "/inputs.json", InputsRecord(inputs: copies).render())
    let settings = SettingsRecord(toolVersion: Version.number, settings: settings(of: file))
    try bundle.write(Bundle.record + "/settings.json", settings.render())
    try bundle.write(Bundle.record + "/run.json", record(file, bundle.written, started, code))
  }

  private static func table(
    _ file: CaseFile, _ findings: Findings, _ folder: OutputFolder
  ) async throws -> OutputFolder.Written {
    try folder.write(Bundle.place("messages.csv")) { sink in
      MessagesCSV.render(file, findings, sink: sink)
    }
  }

  private static func timeline(
    _ file: CaseFile, _ folder: OutputFolder
  ) async throws -> OutputFolder.Written {
    try folder.write(Bundle.place("timeline.jsonl")) { sink in
      Timeline.render(file, format: .jsonl, sink: sink)
    }
  }

  /// `findings.json`; `verify` makes it a second time and compares.
  static func findings(
    _ file: CaseFile, _ findings: Findings, _ story: CaseStory? = nil
  ) -> [UInt8] {
    FindingsJSON.render(file, findings, story: story, toolVersion: Version.number)
  }
}

extension Reports {
  /// What the findings depend on besides the inputs; `verify` runs the analysis again with these.
  private func settings(of file: CaseFile) -> [String: String] {
    [
      "tz": plan.assembly.zone?.name ?? "", "region": plan.assembly.region,
      "date-order": plan.assembly.reading.dateOrder?.rawValue ?? "",
      "report-language": plan.reportLanguage.rawValue,
      "passphrases": String(plan.assembly.passphrases.count),
      "redact": plan.redact?.rawValue ?? "",
      "moment": Self.moment(file), "me": file.me.map(file.place) ?? "",
      "paper-language": plan.paperLanguage.rawValue,
      "for": [(plan.isForInvestigator, Reader.investigator), (plan.isForVictim, .victim)]
        .filter(\.0).map(\.1.rawValue).joined(separator: ","),
      "annex": plan.annex.rawValue,
      "export": plan.exports.map(\.rawValue).joined(separator: ","),
      "media": plan.showsPictures ? "yes" : "no",
      "include-inputs": plan.includeInputs ? "yes" : "no",
      "without": plan.assembly.denials.map(\.description).joined(separator: ","),
    ].merging(CaseDocuments.settings(plan.reference)) { $1 }
      .merging(CaseDocuments.settings(creationDate: Clock.fixed)) { $1 }
      .merging(RunNotices.settings(file)) { $1 }
  }

  /// The stated moment by its message: a time would need the name of the account, which may be masked.
  private static func moment(_ file: CaseFile) -> String {
    file.statement.map { "\(file.conversations[$0.entry.conversation].id)-\($0.entry.entry + 1)" }
      ?? ""
  }

  /// What may know the clock and the machine.
  private func record(
    _ file: CaseFile, _ outputs: [RunRecord.Output], _ started: Int64, _ code: ExitCode
  ) -> [UInt8] {
    let ended = Clock.now()
    let record = RunRecord(
      toolVersion: Version.number,
      libraries: [
        "libarchive": LibraryVersions.libarchive, "openssl": LibraryVersions.openSSL,
        "pictures": PictureShrinker.versions,
      ],
      arguments: plan.redact == nil ? CommandLine.arguments : Redacting.arguments(plan, file),
      settings: settings(of: file),
      started: Clock.iso(started), ended: Clock.iso(ended),
      elapsedSeconds: Double(ended - started), host: plan.redact == nil ? Clock.host : nil,
      inputs: file.exhibits.map {
        RunRecord.Input(
          path: $0.name, bytes: $0.bytes, sha256Before: $0.digests.sha256,
          sha256After: $0.isUnchangedAfterRun == true ? $0.digests.sha256 : nil)
      },
      outputs: outputs, exitCode: Int(code.rawValue))
    return record.render()
  }
}
