/// One flag of the command line: the single source of parsing, help, completions and manual page.
struct Flag: Sendable {
  /// What it is called after two dashes.
  let name: String
  /// One letter, where there is one.
  let short: Character?
  /// Name of its value in the help; nil for a switch.
  let value: String?
  /// Values it takes, where they are few.
  let choices: [String]
  /// Verbs it belongs to; empty for all.
  let verbs: [Verb]
  /// One line of help.
  let help: String

  init(
    _ name: String, _ short: Character? = nil, value: String? = nil, choices: [String] = [],
    verbs: [Verb] = [], help: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.choices = choices
    self.verbs = verbs
    self.help = help
  }

  /// The flag as the help shows it, `-o, --output DIR`.
  var synopsis: String {
    let shown = choices.isEmpty ? value : choices.joined(separator: "|")
    let long = "--" + name + (shown.map { " " + $0 } ?? "")
    return short.map { "-\($0), " + long } ?? "    " + long
  }

  /// Every flag, in the order of the help.
  static let all: [Flag] = [
    Flag(
      "output", "o", value: "DIR", verbs: [.analyse, .batch],
      help: "write the results into DIR, which must not exist or be empty"),
    Flag("force", "f", verbs: [.analyse, .batch], help: "write into DIR even when it holds files"),
    Flag(
      "json", verbs: [.analyse, .inspect, .formats, .doctor], help: "data alone on standard output"),
    Flag(
      "format", value: "FORMAT", choices: ["jsonl", "csv", "timesketch", "none"],
      verbs: [.timeline], help: "how to print the entries; none parses and prints nothing"),
    Flag("markdown", verbs: [.formats], help: "print the table of formats as Markdown"),
    Flag(
      "report-language", value: "LANG", choices: ["nl", "en"], verbs: [.analyse, .batch],
      help: "language of the reports; default that of --language"),
    Flag(
      "language", value: "LANG", choices: ["nl", "en"],
      help: "language of messages on the terminal; default from LC_ALL, LC_MESSAGES, LANG"),
    Flag(
      "tz", value: "ZONE", verbs: [.analyse, .timeline, .batch],
      help: "zone of the phone's clock (Europe/Amsterdam): an export does not say"),
    Flag(
      "date-order", value: "ORDER", choices: ["dmy", "mdy", "ymd", "ydm"],
      verbs: [.analyse, .inspect, .timeline, .batch],
      help: "order of day, month and year, when the file cannot prove it"),
    Flag(
      "region", value: "CC", verbs: [.analyse, .batch],
      help: "country of telephone numbers without a country code; default NL"),
    Flag(
      "passphrase-file", value: "FILE", verbs: [.analyse, .inspect, .timeline, .batch],
      help: "passphrases for archives, one a line; - asks on the terminal"),
    Flag(
      "exit-code", verbs: [.analyse],
      help: "end with 10 when a takeover is indicated, 11 when undecided"),
    Flag(
      "jobs", "j", value: "N", verbs: [.batch],
      help: "archives worked on at once; default all cores"),
    Flag(
      "progress", value: "HOW", choices: ["auto", "plain", "json", "none"],
      verbs: [.analyse, .inspect, .timeline, .batch], help: "progress on standard error"),
    Flag("quiet", "q", help: "nothing on standard error but errors"),
    Flag("verbose", "v", help: "every notice on standard error, not only warnings"),
    Flag("no-color", help: "no colour on the terminal; NO_COLOR does the same"),
    Flag("help", "h", help: "this help"),
    Flag("version", help: "version of the program and its libraries"),
  ]

  /// The flags of a verb.
  static func of(_ verb: Verb) -> [Flag] {
    all.filter { $0.verbs.isEmpty || $0.verbs.contains(verb) }
  }
}
