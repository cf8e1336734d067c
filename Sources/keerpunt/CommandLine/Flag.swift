import Evidence
import Wording

/// One flag of the command line: the single source of parsing, help, completions and manual page.
///
/// What it is called, what it takes, where its value goes and which verbs it belongs to stand in one
/// place, `Flag.all`. Its sentence stands in the tables of wording under its key; a key without a
/// sentence or without a flag does not pass the build or the tests.
struct Flag: Sendable {
  /// What a flag takes; a switch takes nothing.
  struct Taken: Sendable {
    let placeholder: HelpText.Placeholder
    let choices: [String]
    /// Whether it may be given several times, and holds several values with commas between them.
    let isRepeatable: Bool
  }

  /// Which one.
  let key: HelpText.Flag
  /// One letter, where there is one.
  let short: Character?
  /// What it takes; nil for a switch.
  let value: Taken?
  /// Verbs it belongs to.
  let verbs: [Verb]
  /// Reads what was given and lays it down.
  let take: @Sendable (_ text: String, _ into: inout LowArguments) throws(Options.Fault) -> Void

  /// What it is called after two dashes.
  var name: String { key.rawValue }

  /// One line of help.
  func help(_ language: ReportLanguage) -> String { HelpText.flag(key, language: language) }

  /// How it is typed, `-o, --output DIR`.
  func synopsis(_ language: ReportLanguage) -> String {
    let shown = value.map { value in
      value.choices.isEmpty
        ? HelpText.placeholder(value.placeholder, language: language)
        : value.choices.joined(separator: "|")
    }
    let long = "--" + name + (shown.map { " " + $0 } ?? "")
    return short.map { "-\($0), " + long } ?? "    " + long
  }

  /// The flags of a verb.
  static func of(_ verb: Verb) -> [Flag] { all.filter { $0.verbs.contains(verb) } }
}

/// Where a flag lays its value down.
typealias FlagPlace<Value> = any WritableKeyPath<LowArguments, Value> & Sendable

// The three kinds of flags.
extension Flag {
  /// A switch.
  static func on(
    _ key: HelpText.Flag, _ place: FlagPlace<Bool>, _ verbs: [Verb] = Verb.allCases,
    short: Character? = nil
  ) -> Flag {
    Flag(key: key, short: short, value: nil, verbs: verbs) { _, low in low[keyPath: place] = true }
  }

  /// A flag with a value; given again, the last counts.
  static func one<Value: Sendable>(
    _ key: HelpText.Flag, _ place: FlagPlace<Value?>, _ value: FlagValue<Value>,
    _ verbs: [Verb] = Verb.allCases, short: Character? = nil
  ) -> Flag {
    let taken = Taken(
      placeholder: value.placeholder, choices: value.choices, isRepeatable: false)
    return Flag(key: key, short: short, value: taken, verbs: verbs) {
      (text, low) throws(Options.Fault) in
      guard let read = value.read(text) else { throw Self.fault(key, text, value) }
      low[keyPath: place] = read
    }
  }

  /// A flag with several values, given apart or with commas between them.
  static func many<Value: Sendable>(
    _ key: HelpText.Flag, _ place: FlagPlace<[Value]>, _ value: FlagValue<Value>,
    _ verbs: [Verb] = Verb.allCases, short: Character? = nil
  ) -> Flag {
    let taken = Taken(
      placeholder: value.placeholder, choices: value.choices, isRepeatable: true)
    return Flag(key: key, short: short, value: taken, verbs: verbs) {
      (text, low) throws(Options.Fault) in
      for part in text.split(separator: ",", omittingEmptySubsequences: false) {
        guard let read = value.read(String(part)), !part.isEmpty else {
          throw Self.fault(key, String(part), value)
        }
        low[keyPath: place].append(read)
      }
    }
  }

  private static func fault<Value>(
    _ key: HelpText.Flag, _ text: String, _ value: FlagValue<Value>
  ) -> Options.Fault {
    .badValue(flag: key, value: text, known: value.known, complaint: value.complaint)
  }
}
