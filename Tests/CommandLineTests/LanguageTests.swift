import Foundation
import Testing

/// Help follows the language of the user, and colour only reaches a person's terminal.
@Suite("Language and colour of the terminal")
struct LanguageTests {
  @Test(arguments: [[], ["analyse"], ["batch"], ["doctor"]])
  func helpFollowsTheEnvironment(verb: [String]) throws {
    let asked = try Program.run(verb + ["--help", "--language", "nl"])
    let found = try Program.run(verb + ["--help"], environment: ["LANG": "nl_NL.UTF-8"])
    let english = try Program.run(verb + ["--help"])
    #expect(asked.text == found.text)
    #expect(asked.text.contains("gebruik: keerpunt"))
    #expect(english.text.contains("usage: keerpunt"))
  }

  @Test(arguments: [
    (["man"], "Sh OPDRACHTEN"), (["formats"], "WhatsApp-tekstexport"),
    (["formats", "--markdown"], "hoe goed het bewezen is"), (["doctor"], "tijdzones"),
    (["completions", "fish"], "de handleiding, in mdoc"),
  ])
  func theOtherVerbsSpeakDutchToo(arguments: [String], words: String) throws {
    let dutch = try Program.run(arguments + ["--language", "nl"])
    let english = try Program.run(arguments)
    #expect(dutch.text.contains(words))
    #expect(!english.text.contains(words))
  }

  @Test(arguments: [["formats", "--json"], ["doctor", "--json"]])
  func dataIsTheSameInEveryLanguage(arguments: [String]) throws {
    let dutch = try Program.run(arguments + ["--language", "nl"])
    #expect(dutch.output == (try Program.run(arguments)).output)
  }

  /// Runs it with a terminal of its own, which `script` of util-linux makes.
  private func onATerminal(_ command: String) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/script")
    process.currentDirectoryURL = Program.root
    process.arguments = ["-qec", command, "/dev/null"]
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test(arguments: ["nonsense", "inspect no-such-file.zip"])
  func aComplaintIsRedOnATerminal(arguments: String) throws {
    let said = try onATerminal(".build/debug/keerpunt " + arguments)
    #expect(said.contains("\u{1B}[1;31mkeerpunt:\u{1B}[0m "), "\(said)")
  }

  @Test(arguments: [
    "NO_COLOR=1 .build/debug/keerpunt inspect no-such-file.zip",
    "TERM=dumb .build/debug/keerpunt inspect no-such-file.zip",
    ".build/debug/keerpunt inspect no-such-file.zip --no-color",
    ".build/debug/keerpunt nonsense --no-color",
    ".build/debug/keerpunt inspect no-such-file.zip 2>&1 | cat",
  ])
  func colourCanBeLeftOut(command: String) throws {
    let said = try onATerminal(command)
    #expect(said.contains("keerpunt: "), "\(said)")
    #expect(!said.contains("[1;31m"), "\(said)")
  }
}
