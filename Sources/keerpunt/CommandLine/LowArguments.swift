import Documents
import Evidence
import Importer
import Parser
import Records
import Wording

/// The flags of a command line, each with the value it was given, read but not yet judged together.
///
/// `Flag.all` writes into it and `Plan` reads from it, both by name: a flag that nobody reads, or a
/// name that no flag has, does not compile.
struct LowArguments: Sendable {
  // Where results go, and whether they can be checked.
  var output: String?
  var force = false
  var includeInputs = false
  var signKey: String?
  var publicKey: String?
  var stamp: String?
  var authorities: String?
  // What is written.
  var json = false
  var format: Timeline.Format?
  var exports: [ExportChoice] = []
  var markdown = false
  var readers: [Reader] = []
  var reportLanguage: ReportLanguage?
  var paperLanguage: PaperLanguage?
  var language: ReportLanguage?
  var annex: Annex?
  var noMedia = false
  var redact: RedactionRecord.Mode?
  var redactionKey: String?
  var exitCode = false
  var caseNumber: String?
  var exhibitNumber: String?
  var examiner: String?
  // How inputs are read.
  var zone: Zone?
  var dateOrder: DateOrder?
  var region: String?
  var passphraseFile: String?
  // What a reader says is not so.
  var without: [Denial] = []
  // What the owner states.
  var moment: StatedMoment?
  var account: String?
  var me: String?
  // How the work is done.
  var jobs: Int?
  var megabytes: Int?
  var seconds: Int?
  var unit: CaseUnit?
  var shard: Shard?
  var listIsInput = false
  var printsLines = false
  var noDetect = false
  var reports: Int?
  // Which run counts as seen.
  var since: Int?
  // What is measured.
  var only: [Condition] = []
  var model: String?
  var fit = false
  // The terminal.
  var progress: Progress.Style?
  var quiet = false
  var verbose = false
  var noColor = false
  var help = false
  var version = false
}

/// For whom reports are written.
enum Reader: String, Sendable, CaseIterable {
  case victim
  case investigator
}

/// One of `--export`: a format, or all of them.
enum ExportChoice: Hashable, Sendable {
  case one(Interchange)
  case all

  /// The formats of a list, in the order of `Interchange`, whatever the order typed.
  static func formats(_ choices: [ExportChoice]) -> [Interchange] {
    Interchange.allCases.filter { choices.contains(.all) || choices.contains(.one($0)) }
  }
}

/// The part of a list that one of several machines does, `2/8`.
struct Shard: Equatable, Sendable {
  let number: Int
  let of: Int
}

/// A condition on cases, `kind=splice`.
struct Condition: Equatable, Sendable {
  let key: String
  let value: String
}
