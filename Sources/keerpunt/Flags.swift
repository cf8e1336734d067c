import Evidence
import Wording

/// One flag of the command line: the single source of parsing, help, completions and manual page.
struct Flag: Sendable {
  /// Which one; its sentence stands in the tables of wording under this key.
  let key: HelpText.Flag
  /// One letter, where there is one.
  let short: Character?
  /// What it takes; nil for a switch.
  let value: HelpText.Placeholder?
  /// Values it takes, where they are few.
  let choices: [String]
  /// Whether it may be given several times; the values are then joined by commas.
  let isRepeatable: Bool
  /// Verbs it belongs to; empty for all.
  let verbs: [Verb]

  init(
    _ key: HelpText.Flag, _ short: Character? = nil, value: HelpText.Placeholder? = nil,
    choices: [String] = [], isRepeatable: Bool = false, verbs: [Verb] = []
  ) {
    self.key = key
    self.short = short
    self.value = value
    self.choices = choices
    self.isRepeatable = isRepeatable
    self.verbs = verbs
  }

  /// What it is called after two dashes.
  var name: String { key.rawValue }

  /// One line of help.
  func help(_ language: ReportLanguage) -> String { HelpText.flag(key, language: language) }

  /// How it is typed, `-o, --output DIR`.
  func synopsis(_ language: ReportLanguage) -> String {
    let named = value.map { HelpText.placeholder($0, language: language) }
    let shown = choices.isEmpty ? named : choices.joined(separator: "|")
    let long = "--" + name + (shown.map { " " + $0 } ?? "")
    return short.map { "-\($0), " + long } ?? "    " + long
  }

  /// Every flag, in the order of the help.
  static let all: [Flag] = [
    Flag(.output, "o", value: .outputFolder, verbs: [.analyse, .batch, .evaluate]),
    Flag(.force, "f", verbs: [.analyse, .batch, .evaluate]),
    Flag(.includeInputs, verbs: [.analyse]),
    Flag(.signKey, value: .file, verbs: [.analyse]),
    Flag(.publicKey, value: .file, verbs: [.verify]),
    Flag(.tsr, value: .file, verbs: [.verify]),
    Flag(.caFile, value: .file, verbs: [.verify]),
    Flag(.json, verbs: [.analyse, .inspect, .evaluate, .explain, .verify, .formats, .doctor]),
    Flag(
      .format, value: .format, choices: ["jsonl", "csv", "timesketch", "timesketch-jsonl", "none"],
      verbs: [.timeline]),
    Flag(.export, value: .exports, isRepeatable: true, verbs: [.analyse]),
    Flag(.markdown, verbs: [.formats]),
    Flag(
      .readers, value: .reader, choices: ["victim", "investigator"], isRepeatable: true,
      verbs: [.analyse]),
    Flag(
      .reportLanguage, value: .language, choices: ReportLanguage.allCases.map(\.rawValue),
      verbs: [.analyse, .batch, .evaluate]),
    Flag(.language, value: .language, choices: ReportLanguage.allCases.map(\.rawValue)),
    Flag(.tz, value: .zone, verbs: [.analyse, .timeline, .batch, .evaluate]),
    Flag(
      .dateOrder, value: .order, choices: ["dmy", "mdy", "ymd", "ydm"],
      verbs: [.analyse, .inspect, .timeline, .batch, .evaluate]),
    Flag(.region, value: .country, verbs: [.analyse, .batch, .evaluate]),
    Flag(
      .passphraseFile, value: .file,
      verbs: [.analyse, .inspect, .timeline, .batch, .evaluate, .verify]),
    Flag(
      .redact, value: .whom, choices: RedactionRecord.Mode.allCases.map(\.rawValue),
      verbs: [.analyse]),
    Flag(.redactionKey, value: .file, verbs: [.analyse]),
    Flag(.exitCode, verbs: [.analyse]),
    Flag(.jobs, "j", value: .number, verbs: [.batch, .evaluate]),
    Flag(.caseNumber, value: .text, verbs: [.analyse]),
    Flag(.exhibitNumber, value: .text, verbs: [.analyse]),
    Flag(.examiner, value: .text, verbs: [.analyse]),
    Flag(.memoryLimit, value: .number, verbs: [.analyse, .inspect, .timeline, .batch]),
    Flag(.timeLimit, value: .number, verbs: [.analyse, .inspect, .timeline, .batch]),
    Flag(.shard, value: .part, verbs: [.batch]),
    Flag(.stdin, verbs: [.batch]),
    Flag(.stdout, verbs: [.batch]),
    Flag(.noDetect, verbs: [.batch]),
    Flag(.only, value: .condition, isRepeatable: true, verbs: [.evaluate]),
    Flag(.holdOutLanguage, value: .language, isRepeatable: true, verbs: [.evaluate]),
    Flag(.fit, verbs: [.evaluate]),
    Flag(
      .progress, value: .manner, choices: ["auto", "plain", "json", "none"],
      verbs: [.analyse, .inspect, .timeline, .batch, .evaluate, .verify]),
    Flag(.quiet, "q"),
    Flag(.verbose, "v"),
    Flag(.noColor),
    Flag(.help, "h"),
    Flag(.version),
  ]

  /// The flags of a verb.
  static func of(_ verb: Verb) -> [Flag] {
    all.filter { $0.verbs.isEmpty || $0.verbs.contains(verb) }
  }
}
