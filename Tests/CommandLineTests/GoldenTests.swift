import Foundation
import Testing

/// Whole runs of the program against golden files, `make bless` records them.
@Suite("Golden runs")
struct GoldenTests {
  static let runs: [(name: String, arguments: [String])] = [
    ("help.txt", ["--help"]),
    ("help-analyse.txt", ["analyse", "--help"]),
    ("help-evaluate.txt", ["evaluate", "--help"]),
    ("help-explain.txt", ["explain", "--help"]),
    ("help-explain-nl.txt", ["explain", "--help", "--language", "nl"]),
    ("help-verify.txt", ["verify", "--help"]),
    ("help-verify-nl.txt", ["verify", "--help", "--language", "nl"]),
    ("help-nl.txt", ["--help", "--language", "nl"]),
    ("help-analyse-nl.txt", ["analyse", "--help", "--language", "nl"]),
    ("formats.md", ["formats", "--markdown"]),
    ("inspect-kapot.txt", ["inspect", "samples/kapot.zip", "-q"]),
    ("inspect-iphone.txt", ["inspect", "samples/iphone-media.zip", "-q", "--language", "nl"]),
    (
      "analyse-stadhuis-nl.txt",
      [
        "analyse", "samples/stadhuis/eigenaar.zip", "samples/stadhuis/contact-joost.zip",
        "samples/stadhuis/contact-fatima.zip", "--language", "nl", "-q",
      ]
    ),
    ("analyse-english.txt", ["analyse", "samples/english-takeover.zip", "-q"]),
    ("timeline-nieuw-nummer.jsonl", ["timeline", "samples/nieuw-nummer.txt", "-q"]),
    (
      "timeline-nieuw-nummer.csv",
      [
        "timeline", "samples/nieuw-nummer.txt", "-q", "--format", "timesketch", "--tz",
        "Europe/Amsterdam",
      ]
    ),
    ("findings-nieuw-nummer.json", ["analyse", "samples/nieuw-nummer.txt", "--json", "-q"]),
  ]

  @Test(arguments: runs.indices) func isAsRecorded(index: Int) throws {
    let golden = Self.runs[index]
    let run = try Program.run(golden.arguments)
    // The damaged sample is read in part.
    #expect(run.code == (golden.name == "inspect-kapot.txt" ? 2 : 0))
    #expect(run.errors.isEmpty, "\(run.errors)")
    try expectGolden(run.text, golden.name)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsNameEveryVerb(shell: String) throws {
    let run = try Program.run(["completions", shell])
    #expect(run.code == 0)
    for verb in [
      "analyse", "inspect", "timeline", "batch", "evaluate", "explain", "verify", "formats",
      "doctor",
    ] {
      #expect(run.text.contains(verb))
    }
  }

  @Test func theFormatsOnTheirPageAreThoseOfTheProgram() throws {
    let run = try Program.run(["formats", "--markdown"])
    let page = try String(
      contentsOf: Program.root.appending(path: "docs/formats.md"), encoding: .utf8)
    #expect(page.contains(run.text.trimmingCharacters(in: .newlines)))
  }

  @Test func theDoctorAnswers() throws {
    let run = try Program.run(["doctor"])
    #expect(run.code == 0, "\(run.text)")
    #expect(run.text.contains("libarchive"))
  }
}
