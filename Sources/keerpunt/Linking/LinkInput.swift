import Evidence
import Glibc
import Records
import Wording

/// A `findings.json` of a batch, of a folder that `analyse` wrote, or given by itself.
///
///     batch/            every file of batch/cases, called as results.jsonl calls its input
///     report/           report/data/machine/findings.json
///     findings.json     itself
struct LinkInput: Sendable {
  /// The file, absolute and without links: the same one however it was given.
  let path: String
  /// What people call the case: the batch, and the input in it.
  let label: String
  /// Its report; empty where there is none.
  let report: String

  /// Every file below the operands, each once, in byte order of the path.
  static func list(_ operands: [String]) throws(Refusal) -> [LinkInput] {
    var found: [String: LinkInput] = [:]
    for operand in operands {
      let inputs = try list(operand)
      guard !inputs.isEmpty else {
        throw Refusal(.nothingReadable, .linksNoFindings, [Fact("path", Wording.safe(operand))])
      }
      for input in inputs { found[input.path] = input }
    }
    return found.values.sorted {
      Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8))
    }
  }

  private static func list(_ operand: String) throws(Refusal) -> [LinkInput] {
    var info = stat()
    guard PathText.withSystemPath(operand, { stat($0, &info) }) == 0 else {
      throw Refusal(.missing, .inputMissing, [Fact("path", Wording.safe(operand))])
    }
    let path = OutputPlace.resolved(operand)
    let name = String(path.split(separator: "/").last ?? "")
    guard info.st_mode & S_IFMT == S_IFDIR else {
      return [LinkInput(path: path, label: name, report: "")]
    }
    for findings in [Bundle.findings, "findings.json"]
    where access(path + "/" + findings, F_OK) == 0 {
      let report = path + "/" + Bundle.place("report.html")
      return [
        LinkInput(
          path: path + "/" + findings, label: name, report: access(report, F_OK) == 0 ? report : "")
      ]
    }
    let cases = path + "/cases"
    let labels = try labels(path + "/results.jsonl")
    return OutputFolder.names(cases).filter { $0.hasSuffix(".json") }.map { file in
      let report = path + "/" + BatchReports.place("cases/" + file)
      return LinkInput(
        path: cases + "/" + file, label: name + "/" + (labels["cases/" + file] ?? file),
        report: access(report, F_OK) == 0 ? report : "")
    }
  }

  /// What each file of findings is called, by `results.jsonl`; a damaged line names nothing.
  private static func labels(_ path: String) throws(Refusal) -> [String: String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [:] }
    defer { close(descriptor) }
    var labels: [String: String] = [:]
    var source = FieldSource(descriptor: descriptor, separator: UInt8(ascii: "\n"))
    do {
      while let line = try source.next() {
        guard let tree = JSONTree(line), let input = tree["input"]?.text,
          let findings = tree["findings"]?.text
        else { continue }
        labels[findings] = input
      }
    } catch {
      throw Refusal(
        .inputOutput, .inputUnreadable,
        [Fact("path", Wording.safe(path)), Fact("reason", reason(error.code))])
    }
    return labels
  }

  /// What the system says of the file that changes with it, and whether there is a report.
  var stamp: String { BatchCase.stamp(path) + (report.isEmpty ? "" : "+") + label }
}
