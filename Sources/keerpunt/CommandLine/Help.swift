import Evidence
import Wording

/// The texts of `--help`, made from the lists of verbs and flags.
enum Help {
  /// Help of the program as a whole.
  static func program(_ language: ReportLanguage) -> String {
    func line(_ line: HelpText.Line) -> String { HelpText.line(line, language: language) }
    var text = line(.tagline) + "\n\n" + line(.synopsis) + "\n\n" + line(.verbs) + "\n"
    for verb in Verb.allCases {
      text += "  " + pad(verb.rawValue, 13) + verb.about(language) + "\n"
    }
    text += "\n" + line(.examples) + "\n"
    for example in line(.exampleLines).split(separator: "\n") { text += "  " + example + "\n" }
    return text + "\n" + line(.moreHelp) + "\n" + line(.promise) + "\n"
  }

  /// Help of one verb.
  static func verb(_ verb: Verb, _ language: ReportLanguage) -> String {
    func line(_ line: HelpText.Line) -> String { HelpText.line(line, language: language) }
    var text = HelpText.line(
      .verbSynopsis,
      [
        Fact("verb", verb.rawValue + " " + verb.operands(language)),
        Fact("flags", line(.optionalFlags)),
      ], language: language)
    text += "\n\n" + verb.description(language) + "\n\n" + line(.flags) + "\n"
    let flags = Flag.of(verb).map { (synopsis: $0.synopsis(language), help: $0.help(language)) }
    let width = min(34, (flags.map { $0.synopsis.count }.max() ?? 0) + 2)
    for flag in flags {
      if flag.synopsis.count + 2 > width {
        text += "  " + flag.synopsis + "\n  " + pad("", width) + flag.help + "\n"
      } else {
        text += "  " + pad(flag.synopsis, width) + flag.help + "\n"
      }
    }
    text += "\n" + line(.exitCodes) + "\n"
    for code in exitCodes(verb) {
      text += "  " + pad(String(code.rawValue), 6) + meaning(code, verb, language) + "\n"
    }
    return text
  }

  /// What a code means of a verb: `verify` reads no archive in part, it proves in part.
  private static func meaning(
    _ code: ExitCode, _ verb: Verb, _ language: ReportLanguage
  ) -> String {
    verb == .verify && code == .partial
      ? HelpText.ending(.notProved, language: language) : code.meaning(language)
  }

  /// The exit codes a verb can end with.
  static func exitCodes(_ verb: Verb) -> [ExitCode] {
    if verb == .verify {
      return [
        .done, .partial, .verificationFailed, .usage, .nothingReadable, .missing, .internal,
        .inputOutput,
        .interrupted,
      ]
    }
    let asked: [ExitCode] = verb == .analyse ? [.takeoverIndicated, .inconclusive] : []
    return [.done] + asked + [
      .partial, .usage, .nothingReadable, .missing, .internal, .outputExists, .inputOutput,
      .interrupted,
    ]
  }

  static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
