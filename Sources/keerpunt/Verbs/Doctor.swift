import Detector
import Documents
import Evidence
import Glibc
import Importer
import Parser
import Wording

/// Whether this machine has what the program needs: versions, fonts, known answers.
enum Doctor {
  /// One thing looked at.
  private struct Check {
    /// What machines know it by.
    let name: String
    /// What people know it by; nil when it is called by its name.
    var shown: String?
    var detail = ""
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
    checks.append(
      Check(
        name: "libdeflate", detail: LibraryVersions.libdeflate,
        isRight: LibraryVersions.libdeflateIsRight))
    checks.append(
      Check(
        name: "poppler", detail: LibraryVersions.poppler,
        isRight: !LibraryVersions.poppler.isEmpty))
    checks.append(
      Check(
        name: HelpText.line(.pictures, language: .fallback),
        shown: HelpText.line(.pictures, language: plan.language), detail: PictureShrinker.versions,
        isRight: PictureShrinker.isRight))
    checks.append(Check(name: "SHA-256", detail: "FIPS 180-4, \"abc\"", isRight: digestIsRight()))
    for result in DetectorSelfTest.run() {
      checks.append(Check(name: result.name, isRight: result.isRight))
    }
    for script in PDFFonts.check() {
      checks.append(
        Check(
          name: font(script.name, .fallback), shown: font(script.name, plan.language),
          detail: script.isCovered
            ? "" : HelpText.line(.noFont, language: plan.json ? .fallback : plan.language),
          isRight: script.isCovered || !script.isRequired))
    }
    checks.append(
      Check(
        name: HelpText.line(.timeZones, language: .fallback),
        shown: HelpText.line(.timeZones, language: plan.language), detail: "/usr/share/zoneinfo",
        isRight: access("/usr/share/zoneinfo/Europe/Amsterdam", R_OK) == 0))
    checks.append(
      Check(
        name: HelpText.line(.formats, language: .fallback),
        shown: HelpText.line(.formats, language: plan.language),
        detail: "\(ChatFormats.all.count)", isRight: !ChatFormats.all.isEmpty))
    checks += isolation(plan.language)
    let isComplete = checks.allSatisfy(\.isRight)
    Terminal.print(plan.json ? json(checks) : text(checks, plan.language))
    if !isComplete {
      let names = checks.filter { !$0.isRight }.map { $0.shown ?? $0.name }.joined(separator: ", ")
      Terminal.complain(
        Wording.message(.doctorMissing, [Fact("name", names)], language: plan.language))
    }
    return isComplete ? .done : .internal
  }

  /// What the kernel has, and what a confined process met when it tried.
  private static func isolation(_ language: ReportLanguage) -> [Check] {
    let offered = Confinement.offered
    var checks = Confinement.Measure.allCases.map { measure in
      Check(
        name: HelpText.line(.confinement, [Fact("name", measure.title)], language: .fallback),
        shown: HelpText.line(.confinement, [Fact("name", measure.title)], language: language),
        detail: measure == .landlock && offered.contains(measure)
          ? "ABI \(Confinement.landlockVersion)" : "",
        isRight: offered.contains(measure))
    }
    let refused = IsolationProbe.ask() ?? []
    checks += IsolationProbe.Attempt.allCases.map { attempt in
      Check(
        name: HelpText.line(attempt.line, language: .fallback),
        shown: HelpText.line(attempt.line, language: language), isRight: refused.contains(attempt))
    }
    return checks
  }

  private static func digestIsRight() -> Bool {
    Digester.digests(of: Array("abc".utf8)).sha256
      == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  }

  private static func font(_ script: String, _ language: ReportLanguage) -> String {
    let name = HelpText.script(script, language: language)
    return HelpText.line(.font, [Fact("name", name)], language: language)
  }

  private static func text(_ checks: [Check], _ language: ReportLanguage) -> String {
    checks.map {
      let outcome = HelpText.line($0.isRight ? .right : .wrong, language: language)
      return Help.pad(outcome, 6) + Help.pad($0.shown ?? $0.name, 22) + $0.detail + "\n"
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
