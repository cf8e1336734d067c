public import Evidence

/// What the command line says about itself: help, manual page, completions, lists.
///
/// A table answers each key with an exhaustive `switch`, so a language that lacks a sentence does
/// not compile.
public enum HelpText {
  /// A heading or sentence that belongs to the program as a whole.
  public enum Line: String, Sendable, CaseIterable {
    // Help.
    case tagline
    case synopsis
    case verbSynopsis
    case optionalFlags
    case verbs
    case flags
    case examples
    case exampleLines
    case exitCodes
    case moreHelp
    case promise
    // Manual page.
    case manualTagline
    case manualDescription
    case manualValues
    case headingDescription
    case headingVerbs
    case headingFlags
    case headingExit
    case headingEnvironment
    case argumentVerb
    case argumentInput
    case argumentFlags
    case environmentColor
    case environmentEpoch
    case environmentLanguage
    // Formats and doctor.
    case formatColumn
    case aboutColumn
    case tierColumn
    case right
    case wrong
    case font
    case pictures
    case noFont
    case timeZones
    case confinement
    case isolationNetwork
    case isolationPrograms
    case isolationWriting
    case formats
    // What a result is written to.
    case standardOutput
  }

  /// A verb, by its name on the command line.
  public enum Verb: String, Sendable, CaseIterable {
    case analyse
    case inspect
    case timeline
    case batch
    case links
    case evaluate
    case explain
    case verify
    case formats
    case doctor
    case completions
    case man
  }

  /// A flag, by its name after two dashes.
  public enum Flag: String, Sendable, CaseIterable {
    case output
    case force
    case includeInputs = "include-inputs"
    case signKey = "sign-key"
    case publicKey = "public-key"
    case tsr
    case caFile = "ca-file"
    case json
    case format
    case export
    case markdown
    case readers = "for"
    case noMedia = "no-media"
    case annex
    case reportLanguage = "report-language"
    case paperLanguage = "paper-language"
    case language
    case tz
    case dateOrder = "date-order"
    case region
    case passphraseFile = "passphrase-file"
    case redact
    case redactionKey = "redaction-key"
    case exitCode = "exit-code"
    case jobs
    case casePer = "case-per"
    case shard
    case stdin
    case stdout
    case noDetect = "no-detect"
    case reports
    case since
    case without
    case moment
    case account
    case me
    case caseNumber = "case-number"
    case exhibitNumber = "exhibit-number"
    case examiner
    case memoryLimit = "memory-limit"
    case timeLimit = "time-limit"
    case only
    case model
    case fit
    case progress
    case quiet
    case verbose
    case noColor = "no-color"
    case help
    case version
  }

  /// What stands in the help for a value or an operand.
  public enum Placeholder: String, Sendable, CaseIterable {
    case input
    case inputFolder
    case batch
    case cases
    case findings
    case account
    case name
    case bag
    case condition
    case denial
    case moment
    case outputFolder
    case format
    case reader
    case annex
    case exports
    case language
    case zone
    case order
    case country
    case file
    case number
    case part
    case unit
    case text
    case manner
    case whom
  }

  /// How a run can end.
  public enum Ending: String, Sendable, CaseIterable {
    case done
    case takeoverIndicated
    case inconclusive
    case partial
    case verificationFailed
    /// What `partial` means of `verify`.
    case notProved
    case usage
    case nothingReadable
    case missing
    case `internal`
    case outputExists
    case inputOutput
    case interrupted
  }

  /// A script that fonts are tried for; the raw value is its name in `PDFFonts`.
  public enum Script: String, Sendable, CaseIterable {
    case latin = "Latin"
    case cyrillic = "Cyrillic"
    case arabic = "Arabic"
    case hebrew = "Hebrew"
    case devanagari = "Devanagari"
    case thai = "Thai"
    case emoji = "emoji"
    case chinese = "Chinese"
    case japanese = "Japanese"
    case korean = "Korean"
  }

  /// A heading or sentence, with its facts.
  public static func line(
    _ line: Line, _ facts: [Fact] = [], language: ReportLanguage
  ) -> String {
    // Only a sentence with facts is a template: brackets elsewhere mean "may be left out".
    guard !facts.isEmpty else { return table(language).line(line) }
    return Template.fill(table(language).line(line), facts, names: { $0 })
  }

  /// One line on a verb, for the list of verbs.
  public static func about(_ verb: Verb, language: ReportLanguage) -> String {
    table(language).about(verb)
  }

  /// What a verb does, in a paragraph.
  public static func description(_ verb: Verb, language: ReportLanguage) -> String {
    table(language).description(verb)
  }

  /// One line on a flag.
  public static func flag(_ flag: Flag, language: ReportLanguage) -> String {
    table(language).flag(flag)
  }

  /// The name of a value, `DIR`.
  public static func placeholder(_ placeholder: Placeholder, language: ReportLanguage) -> String {
    table(language).placeholder(placeholder)
  }

  /// What an exit code means.
  public static func ending(_ ending: Ending, language: ReportLanguage) -> String {
    table(language).ending(ending)
  }

  /// The name of a script; one that is not in the list is its own name.
  public static func script(_ name: String, language: ReportLanguage) -> String {
    Script(rawValue: name).map { table(language).script($0) } ?? name
  }

  /// The table of a language.
  static func table(_ language: ReportLanguage) -> any HelpTable.Type {
    language.table.help
  }
}

/// What every language must be able to say about the command line.
protocol HelpTable {
  static func line(_ line: HelpText.Line) -> String
  static func about(_ verb: HelpText.Verb) -> String
  static func description(_ verb: HelpText.Verb) -> String
  static func flag(_ flag: HelpText.Flag) -> String
  static func placeholder(_ placeholder: HelpText.Placeholder) -> String
  static func ending(_ ending: HelpText.Ending) -> String
  static func script(_ script: HelpText.Script) -> String
}
