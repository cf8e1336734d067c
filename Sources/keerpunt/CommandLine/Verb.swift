import Wording

/// What the program can be asked to do, by its name on the command line.
typealias Verb = HelpText.Verb

extension HelpText.Verb {
  /// One line for the list of verbs.
  func about(_ language: ReportLanguage) -> String { HelpText.about(self, language: language) }

  /// What it does, in a paragraph.
  func description(_ language: ReportLanguage) -> String {
    HelpText.description(self, language: language)
  }

  /// What follows the verb.
  func operands(_ language: ReportLanguage) -> String {
    switch self {
    case .analyse, .inspect, .timeline: HelpText.placeholder(.input, language: language) + "…"
    case .batch: HelpText.placeholder(.inputFolder, language: language) + "…"
    case .links: HelpText.placeholder(.batch, language: language) + "…"
    case .evaluate: HelpText.placeholder(.cases, language: language)
    case .explain:
      HelpText.placeholder(.findings, language: language) + " "
        + HelpText.placeholder(.account, language: language)
    case .verify:
      HelpText.placeholder(.bag, language: language) + " ["
        + HelpText.placeholder(.input, language: language) + "…]"
    case .formats, .doctor, .man: ""
    case .completions: "bash|zsh|fish"
    }
  }

  /// Whether it needs an operand.
  var needsOperand: Bool {
    switch self {
    case .analyse, .inspect, .timeline, .batch, .links, .evaluate, .explain, .verify, .completions:
      true
    case .formats, .doctor, .man: false
    }
  }
}
