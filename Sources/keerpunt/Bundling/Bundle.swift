import Custody
import Evidence
import Records
import Wording

/// The folder of results while it is being made: a BagIt bag with its audit trail.
///
///     data/report/    what people read: report.html, report.pdf
///     data/machine/   what programs read: findings.json, messages.csv, timeline.jsonl
///     data/record/    inputs.json, settings.json, run.json, audit.jsonl
///     data/input/     the inputs, with --include-inputs, as 0001.zip, 0002.txt
///
/// The clock is asked for the trail, the run record and `bag-info.txt`, nowhere else.
struct Bundle {
  static let reports = "data/report"
  static let machine = "data/machine"
  static let record = "data/record"
  static let input = "data/input"
  /// The file that everything else can be checked against.
  static let findings = machine + "/findings.json"

  /// The line of `bag-info.txt` by which a bag of this program is known.
  static let agentLabel = BagChecker.agentLabel
  static let agentPrefix = "keerpunt "

  /// Where the files go.
  let folder: OutputFolder
  /// The files so far, with their hashes.
  private(set) var written: [RunRecord.Output] = []
  private var manifest = BagManifest()
  private var trail = AuditTrail()

  /// Starts with no files.
  init(_ folder: OutputFolder) { self.folder = folder }

  /// Where a file goes: what people read apart from what programs read.
  static func place(_ name: String) -> String {
    let isRead = [".html", ".pdf", ".txt"].contains { name.hasSuffix($0) }
    return (isRead ? reports : machine) + "/" + name
  }

  /// Writes a file.
  mutating func write(_ path: String, _ bytes: [UInt8]) throws(OutputFolder.Fault) {
    try write(path, blocks: { $0(bytes) })
  }

  /// Writes a file in blocks; a table of 350 MB never stands in memory.
  mutating func write(
    _ path: String, blocks render: (_ sink: ([UInt8]) -> Void) -> Void
  ) throws(OutputFolder.Fault) {
    add(path, try folder.write(path, blocks: render))
  }

  /// Takes in a file that was written into the folder beside others.
  mutating func add(_ path: String, _ file: OutputFolder.Written) {
    add(path, file.digests, file.bytes)
    note(
      "written",
      [
        ("path", .text(path)), ("bytes", .number(file.bytes)),
        ("sha256", .text(file.digests.sha256)),
      ])
  }

  /// Copies a file in and returns its hashes.
  mutating func copy(
    from source: String, to path: String
  ) throws(OutputFolder.Fault) -> Digests {
    let copy = try folder.copy(from: source, to: path)
    add(path, copy.digests, copy.bytes)
    note(
      "copied",
      [
        ("path", .text(path)), ("bytes", .number(copy.bytes)),
        ("sha256", .text(copy.digests.sha256)),
      ])
    return copy.digests
  }

  /// Writes the trail, the manifests, the signature and the request for a time stamp.
  ///
  /// - Returns: the SHA-256 of the sealed file, for paper.
  mutating func seal(key: SigningKey?) throws -> String {
    note("sealed", [("files", .number(written.count + 1))])
    let path = Self.record + "/audit.jsonl"
    try folder.write(path, trail.bytes)
    add(path, RunningHash.digests(of: trail.bytes), trail.bytes.count)
    let found = written.first { $0.path == Self.findings }
    var info: [(label: String, value: String)] = [
      (Self.agentLabel, Self.agentPrefix + Version.number),
      ("Bagging-Date", String(Clock.iso(Clock.now()).prefix(10))),
      (BagChecker.auditLabel, trail.head),
    ]
    if let found { info.append(("External-Identifier", "findings-" + found.sha256.prefix(16))) }
    let extra = key.map { [(name: BagManifest.publicKeyName, bytes: $0.publicKey.pem)] } ?? []
    let files = manifest.tagFiles(info: info, extra: extra)
    for file in files { try folder.write(file.name, file.bytes) }
    let sealed = files.last?.bytes ?? []
    if let key {
      guard let signature = key.signature(of: sealed) else {
        throw Refusal(.internal, .internalFault)
      }
      try folder.write(BagManifest.sealed + ".sig", signature)
    }
    guard let request = TimeStamp.request(for: sealed) else {
      throw Refusal(.internal, .internalFault)
    }
    try folder.write(BagManifest.sealed + ".tsq", request)
    return RunningHash.digests(of: sealed).sha256
  }

  private mutating func add(_ path: String, _ digests: Digests, _ bytes: Int) {
    manifest.add(path, digests, bytes: bytes)
    written.append(RunRecord.Output(path: path, bytes: bytes, sha256: digests.sha256))
  }

  private mutating func note(
    _ event: String, _ facts: [(name: String, value: AuditTrail.Value)] = []
  ) {
    trail.append(event, time: Clock.iso(Clock.now()), facts)
  }
}

// What happens to the evidence, in order. Inputs have numbers here: their names stand in inputs.json.
extension Bundle {
  /// The run begins.
  mutating func began() {
    note("run-started", [("tool", .text("keerpunt")), ("version", .text(Version.number))])
  }

  /// The inputs were hashed, then read.
  mutating func took(in exhibits: [Exhibit]) {
    for exhibit in exhibits {
      note(
        "input-read",
        [
          ("input", .number(exhibit.id + 1)), ("bytes", .number(exhibit.bytes)),
          ("sha256", .text(exhibit.digests.sha256)), ("sha512", .text(exhibit.digests.sha512)),
          ("complete", .truth(exhibit.isComplete)),
        ])
    }
  }

  /// The detector is done.
  mutating func analysed(_ file: CaseFile, _ findings: Findings) {
    note(
      "analysed",
      [
        ("conversations", .number(file.conversations.count)),
        ("entries", .number(file.conversations.reduce(0) { $0 + $1.entries.count })),
        ("accounts", .number(findings.accounts.count)),
      ])
  }

  /// The inputs were hashed again.
  mutating func compared(_ exhibits: [Exhibit]) {
    for exhibit in exhibits {
      note(
        "input-compared",
        [
          ("input", .number(exhibit.id + 1)),
          ("unchanged", .truth(exhibit.isUnchangedAfterRun == true)),
        ])
    }
  }
}
