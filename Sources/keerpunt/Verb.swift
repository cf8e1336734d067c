import Wording

/// What the program can be asked to do.
enum Verb: String, CaseIterable, Sendable {
  case analyse
  case inspect
  case timeline
  case batch
  case evaluate
  case explain
  case verify
  case formats
  case doctor
  case completions
  case man

  /// Its key in the tables of wording.
  private var key: HelpText.Verb {
    switch self {
    case .analyse: .analyse
    case .inspect: .inspect
    case .timeline: .timeline
    case .batch: .batch
    case .evaluate: .evaluate
    case .explain: .explain
    case .verify: .verify
    case .formats: .formats
    case .doctor: .doctor
    case .completions: .completions
    case .man: .man
    }
  }

  /// One line for the list of verbs.
  func about(_ language: ReportLanguage) -> String { HelpText.about(key, language: language) }

  /// What it does, in a paragraph.
  func description(_ language: ReportLanguage) -> String {
    HelpText.description(key, language: language)
  }

  /// What follows the verb.
  func operands(_ language: ReportLanguage) -> String {
    switch self {
    case .analyse, .inspect, .timeline: HelpText.placeholder(.input, language: language) + "…"
    case .batch: HelpText.placeholder(.inputFolder, language: language) + "…"
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
    case .analyse, .inspect, .timeline, .batch, .evaluate, .explain, .verify, .completions: true
    case .formats, .doctor, .man: false
    }
  }
}
