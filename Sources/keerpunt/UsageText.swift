import Evidence
import Wording

/// Sentences for command lines that cannot be understood.
enum UsageText {
  /// One sentence and where to read on.
  static func sentence(_ fault: Options.Fault, _ language: ReportLanguage) -> String {
    let (message, facts): (Wording.Message, [Fact]) =
      switch fault {
      case .noVerb: (.verbMissing, [])
      case .unknownVerb(let verb): (.verbUnknown, [Fact("name", verb)])
      case .unknownFlag(let flag): (.optionUnknown, [Fact("name", flag)])
      case .valueMissing(let flag): (.optionNeedsValue, [Fact("name", flag)])
      case .valueUnexpected(let flag): (.optionTakesNoValue, [Fact("name", flag)])
      case .badValue(let flag, let value, let choices):
        (
          .optionValueWrong,
          [
            Fact("name", flag), Fact("value", value),
            Fact("choices", choices.joined(separator: ", ")),
          ]
        )
      case .operandMissing(.explain): (.explainOperands, [])
      case .operandMissing: (.noInput, [])
      }
    return Wording.message(message, facts, language: language) + "\n"
      + Wording.message(.usageHint, language: language)
  }
}
