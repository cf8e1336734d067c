import Evidence
import Wording

/// Sentences for command lines that cannot be understood.
enum UsageText {
  /// One sentence and where to read on.
  static func sentence(_ fault: Options.Fault, _ language: ReportLanguage) -> String {
    let (message, facts): (Wording.Message, [Fact]) =
      switch fault {
      case .noVerb: (.verbMissing, [])
      case .unknownVerb(let verb):
        (
          .verbUnknown,
          [Fact("name", Wording.safe(verb))] + meant(verb, Verb.allCases.map(\.rawValue))
        )
      case .unknownFlag(let flag):
        (
          .optionUnknown,
          [Fact("name", Wording.safe(flag))]
            + (flag.hasPrefix("--") ? meant(flag, Flag.all.map { "--" + $0.name }) : [])
        )
      case .flagOfOtherVerbs(let key, let verb):
        (
          .optionOfOtherVerbs,
          [
            Fact("name", "--" + key.rawValue), Fact("verb", verb.rawValue),
            Fact(
              "verbs",
              Flag.all.first { $0.key == key }?.verbs.map(\.rawValue).joined(separator: ", ")
                ?? ""),
          ]
        )
      case .valueMissing(let flag): (.optionNeedsValue, [Fact("name", flag)])
      case .valueUnexpected(let flag): (.optionTakesNoValue, [Fact("name", flag)])
      case .badValue(let key, let value, let known, let complaint):
        (
          complaint,
          [Fact("name", "--" + key.rawValue), Fact("value", Wording.safe(value))]
            + (known.isEmpty ? [] : [Fact("choices", known.joined(separator: ", "))])
            + meant(value, known)
        )
      case .operandMissing(.explain): (.explainOperands, [])
      case .operandMissing: (.noInput, [])
      }
    return Wording.message(message, facts, language: language) + "\n"
      + Wording.message(.usageHint, language: language)
  }

  /// What was meant, where something is near enough.
  private static func meant(_ typed: String, _ words: [String]) -> [Fact] {
    Suggestion.nearest(typed, in: words).map { [Fact("suggestion", $0)] } ?? []
  }
}
