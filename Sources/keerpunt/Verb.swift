/// What the program can be asked to do.
enum Verb: String, CaseIterable, Sendable {
  case analyse
  case inspect
  case timeline
  case batch
  case formats
  case doctor
  case completions
  case man

  /// One line for the list of verbs.
  var about: String {
    switch self {
    case .analyse: "find the message at which an account changed hands, and report it"
    case .inspect: "what is in the inputs: members, hashes, formats, notices"
    case .timeline: "every message with the bytes it was read from"
    case .batch: "every archive below a folder, one case each"
    case .formats: "which chat formats can be read, and how well that is proved"
    case .doctor: "whether this machine has what the program needs"
    case .completions: "completions for bash, zsh or fish"
    case .man: "the manual page, in mdoc"
    }
  }

  /// What follows the verb.
  var operands: String {
    switch self {
    case .analyse, .inspect, .timeline: "INPUT…"
    case .batch: "FOLDER…"
    case .formats, .doctor, .man: ""
    case .completions: "bash|zsh|fish"
    }
  }

  /// Whether it needs an operand.
  var needsOperand: Bool { !operands.isEmpty }

  /// What it does, in a paragraph.
  var description: String {
    switch self {
    case .analyse:
      """
      Reads the inputs as one case: chat exports as text files, zips, other archives or folders,
      of the account's owner and of the contacts. Rebuilds the conversations, weighs style, events,
      money and behaviour of every account, and says where another hand begins and ends, with what
      speaks for and against. Writes report.html, report.pdf, findings.json, messages.csv and
      run.json into DIR; without -o it prints a summary.
      """
    case .inspect:
      """
      Lists every member of every input with its size, SHA-256, format and what became of it, the
      conversations found, and every notice. Nothing is analysed.
      """
    case .timeline:
      """
      Prints one line an entry, in file order: conversation, number, line, time, sender, kind, text
      and the byte range in the member. Timesketch lines need a zone: give --tz, or UTC is assumed
      and said so.
      """
    case .batch:
      """
      Takes every file below the folders as a case of its own, on all cores. Writes results.jsonl,
      a line an input in order of path, and the findings of each readable input. A damaged input is
      a line in the results and never stops the run.
      """
    case .formats: "Prints the formats in the order in which they are tried."
    case .doctor: "Checks libraries, fonts and the program's own answers to known questions."
    case .completions: "Prints a completion script for the shell named."
    case .man: "Prints the manual page: keerpunt man | man -l -"
    }
  }
}
