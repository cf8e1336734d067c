import Evidence
import Reporter

/// Sentences for command lines that cannot be understood.
enum UsageText {
  /// One sentence and where to read on.
  static func sentence(_ fault: Options.Fault, _ language: ReportLanguage) -> String {
    let (message, facts): (Wording.Message, [Fact]) =
      switch fault {
      case .noVerb: (.verbMissing, [])
      case .unknownVerb(let verb): (.verbUnknown, [Fact("value", verb)])
      case .unknownFlag(let flag): (.flagUnknown, [Fact("flag", flag)])
      case .valueMissing(let flag): (.valueMissing, [Fact("flag", flag)])
      case .valueUnexpected(let flag): (.valueUnexpected, [Fact("flag", flag)])
      case .badValue(let flag, let value, let choices):
        (
          .badChoice,
          [
            Fact("flag", flag), Fact("value", value),
            Fact("choices", choices.joined(separator: ", ")),
          ]
        )
      case .operandMissing(let verb): (.operandMissing, [Fact("verb", verb.rawValue)])
      }
    return "keerpunt: " + Wording.message(message, language, facts) + "\n"
      + Wording.message(.seeHelp, language)
  }
}
