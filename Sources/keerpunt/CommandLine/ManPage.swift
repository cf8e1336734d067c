import Evidence
import Wording

/// The manual page, in mdoc, made from the same lists as the help.
enum ManPage {
  /// The page; NAME and SYNOPSIS stay what they are, mdoc lays those two out by their names.
  static func mdoc(_ language: ReportLanguage) -> String {
    func line(_ line: HelpText.Line) -> String { HelpText.line(line, language: language) }
    var text = """
      .Dd November 23, 2026
      .Dt KEERPUNT 1
      .Os
      .Sh NAME
      .Nm keerpunt
      .Nd \(line(.manualTagline))
      .Sh SYNOPSIS
      .Nm
      .Ar \(line(.argumentVerb))
      .Op Ar \(line(.argumentInput)) ...
      .Op Ar \(line(.argumentFlags))
      .Sh \(line(.headingDescription))
      \(escape(line(.manualDescription)))
      .Sh \(line(.headingVerbs))
      .Bl -tag -width completions

      """
    for verb in Verb.allCases {
      text += ".It Cm \(verb.rawValue) Ar \(verb.operands(language))\n"
      text += escape(verb.description(language)) + "\n"
    }
    text += ".El\n.Sh \(line(.headingFlags))\n.Bl -tag -width indent\n"
    for flag in Flag.all {
      let short = flag.short.map { "Fl \($0) , " } ?? ""
      let value =
        flag.value.map { " Ar " + HelpText.placeholder($0.placeholder, language: language) } ?? ""
      text += ".It \(short)Fl -\(flag.name)\(value)\n\(escape(flag.help(language)))\n"
      if let choices = flag.value?.choices, !choices.isEmpty {
        let choices = Fact("choices", choices.joined(separator: ", "))
        text += HelpText.line(.manualValues, [choices], language: language) + "\n"
      }
    }
    text += ".El\n.Sh \(line(.headingExit))\n.Bl -tag -width indent\n"
    for code in ExitCode.allCases {
      text += ".It \(code.rawValue)\n\(escape(code.meaning(language)))\n"
    }
    text += """
      .El
      .Sh \(line(.headingEnvironment))
      .Bl -tag -width SOURCE_DATE_EPOCH
      .It Ev NO_COLOR
      \(line(.environmentColor))
      .It Ev SOURCE_DATE_EPOCH
      \(line(.environmentEpoch))
      .It Ev LC_ALL , LC_MESSAGES , LANG
      \(line(.environmentLanguage))
      .El

      """
    return text
  }

  private static func escape(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }
      .joined(separator: "\n")
  }
}
