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
      let folder = resolved(output)
      if resolved(key) == folder || resolved(key).hasPrefix(folder + "/") {
        throw Refusal(.usage, .keyInsideOutput, [Fact("path", key)])
      }
    }
    if !plan.force, access(key, F_OK) == 0 {
      throw Refusal(.outputExists, .outputExists, [Fact("path", key)])
    }
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

  /// An absolute path without links, also of what does not exist yet.
  private static func resolved(_ path: String) -> String {
    var head = path
    var tail: [String] = []
    while true {
      if let real = realpath(head.isEmpty ? "." : head, nil) {
        defer { free(real) }
        let base = String(cString: real)
        let rest = tail.reversed().joined(separator: "/")
        return rest.isEmpty ? base : (base == "/" ? "" : base) + "/" + rest
      }
      while head.count > 1, head.hasSuffix("/") { head.removeLast() }
      guard let slash = head.lastIndex(of: "/") else {
        tail.append(head)
        head = ""
        continue
      }
      tail.append(String(head[head.index(after: slash)...]))
      head = slash == head.startIndex ? "/" : String(head[..<slash])
    }
  }
}
