import Evidence
import Glibc
import Records
import Redaction
import Wording

/// Puts the masked copy in the place of the case before anything is written.
enum Redacting {
  /// Masks the case where the plan says so; the result holds the key.
  static func apply(_ plan: Plan, _ file: inout CaseFile, _ findings: inout Findings)
    -> RedactedCase?
  {
    plan.redact.map { apply($0, plan.reportLanguage, &file, &findings) }
  }

  /// Masks the case in one of the ways, with the pseudonyms of a language.
  static func apply(
    _ mode: RedactionRecord.Mode, _ language: ReportLanguage, _ file: inout CaseFile,
    _ findings: inout Findings
  ) -> RedactedCase {
    let names = RedactionRecord.Class.allCases.map {
      ($0, Wording.pseudonym($0, language: language))
    }
    let words = PseudonymWords(
      names: Dictionary(uniqueKeysWithValues: names),
      hidden: { Wording.hiddenText($0, language: language) })
    var redactor = Redactor(mode: mode, file: file, findings: findings, words: words)
    let redacted = redactor.run()
    (file, findings) = (redacted.file, redacted.findings)
    return redacted
  }

  /// Refuses a key inside the folder that is handed over, and one that exists.
  static func checkKey(_ plan: Plan) throws(Refusal) {
    guard let key = plan.redactionKey else { return }
    if let output = plan.output {
      let (folder, file) = (OutputPlace.resolved(output), OutputPlace.resolved(key))
      if file == folder || file.hasPrefix(folder + "/") {
        throw Refusal(.usage, .keyInsideOutput, [Fact("path", key)])
      }
    }
    try OutputPlace.keepApart(key, plan.operands + plan.filesRead)
    var info = stat()
    guard PathText.withSystemPath(key, { lstat($0, &info) }) == 0 else { return }
    guard isKey(key) else { throw Refusal(.outputExists, .outputNotOurs, [Fact("path", key)]) }
    guard plan.force else { throw Refusal(.outputExists, .outputExists, [Fact("path", key)]) }
  }

  /// Whether a file is an earlier key: only that is ever replaced.
  private static func isKey(_ path: String) -> Bool {
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG,
      let bytes = readFile(path, atMost: 1 << 28)
    else { return false }
    return String(decoding: bytes.prefix(200), as: UTF8.self).contains(RedactionJSON.keySchema)
  }

  /// Writes the key for its owner's eyes only.
  static func writeKey(_ redacted: RedactedCase, _ plan: Plan) throws(Refusal) {
    guard let path = plan.redactionKey, let record = redacted.file.redaction else { return }
    func refusal(_ code: Int32) -> Refusal {
      Refusal(.inputOutput, .cannotWrite, [Fact("path", path), Fact("reason", reason(code))])
    }
    if plan.force { unlink(path) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw refusal(errno) }
    let wrote = Terminal.write(RedactionJSON.key(redacted.key, record), to: descriptor)
    let code = errno
    guard close(descriptor) == 0, wrote else {
      unlink(path)
      throw refusal(wrote ? errno : code)
    }
  }

  /// The command line without paths: they can bear names, as can the folder of the program.
  static func arguments(_ plan: Plan, _ file: CaseFile) -> [String] {
    ["keerpunt", plan.verb.rawValue] + file.exhibits.map(\.name)
      + (plan.redact.map { ["--redact", $0.rawValue] } ?? [])
  }
}
