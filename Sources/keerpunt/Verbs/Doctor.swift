import Detector
import Evidence
import Glibc
import Importer
import Parser
import Reporter

/// Whether this machine has what the program needs: versions, fonts, known answers.
enum Doctor {
  /// One thing looked at.
  private struct Check {
    let name: String
    let detail: String
    let isRight: Bool
  }

  static func run(_ plan: Plan) -> ExitCode {
    var checks = [
      Check(
        name: "libarchive", detail: LibraryVersions.libarchive,
        isRight: LibraryVersions.libarchiveNumber >= 3_006_000),
      Check(
        name: "OpenSSL", detail: LibraryVersions.openSSL, isRight: !LibraryVersions.openSSL.isEmpty),
    ]
    checks.append(Check(name: "SHA-256", detail: "FIPS 180-4, \"abc\"", isRight: digestIsRight()))
    for result in DetectorSelfTest.run() {
      checks.append(Check(name: result.name, detail: "", isRight: result.isRight))
    }
    for script in PDFFonts.check() {
      checks.append(
        Check(name: "font: " + script.name, detail: "", isRight: script.isCovered))
    }
    checks.append(
      Check(
        name: "time zones", detail: "/usr/share/zoneinfo",
        isRight: access("/usr/share/zoneinfo/Europe/Amsterdam", R_OK) == 0))
    checks.append(
      Check(name: "formats", detail: "\(ChatFormats.all.count)", isRight: !ChatFormats.all.isEmpty))
    let isComplete = checks.allSatisfy(\.isRight)
    Terminal.print(plan.json ? json(checks) : text(checks))
    if !isComplete {
      let names = checks.filter { !$0.isRight }.map(\.name).joined(separator: ", ")
      Terminal.note(
        "keerpunt: "
          + Wording.message(.doctorMissing, [Fact("name", names)], language: plan.language))
    }
    return isComplete ? .done : .internal
  }

  private static func digestIsRight() -> Bool {
    Digester.digests(of: Array("abc".utf8)).sha256
      == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  }

  private static func text(_ checks: [Check]) -> String {
    checks.map {
      ($0.isRight ? "ok    " : "FAIL  ") + Help.pad($0.name, 22) + $0.detail + "\n"
    }.joined()
  }

  private static func json(_ checks: [Check]) -> String {
    "[\n"
      + checks.map {
        "  {\"name\": \"\($0.name)\", \"detail\": \"\($0.detail.replacing("\"", with: "'"))\", "
          + "\"ok\": \($0.isRight)}"
      }.joined(separator: ",\n") + "\n]\n"
  }
}
