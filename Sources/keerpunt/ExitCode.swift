import Wording

/// What the process says when it ends; the numbers of sysexits.h where one fits.
///
/// A finding never changes the code unless `--exit-code` asks for it: a pipeline under `set -e`
/// would stop at the first takeover.
enum ExitCode: Int32, Error, CaseIterable {
  case done = 0
  case partial = 2
  case verificationFailed = 3
  case takeoverIndicated = 10
  case inconclusive = 11
  case usage = 64
  case nothingReadable = 65
  case missing = 66
  case `internal` = 70
  case outputExists = 73
  case inputOutput = 74
  case interrupted = 130

  /// What it means, for the help.
  func meaning(_ language: ReportLanguage) -> String { HelpText.ending(key, language: language) }

  /// Its key in the tables of wording.
  private var key: HelpText.Ending {
    switch self {
    case .done: .done
    case .partial: .partial
    case .verificationFailed: .verificationFailed
    case .takeoverIndicated: .takeoverIndicated
    case .inconclusive: .inconclusive
    case .usage: .usage
    case .nothingReadable: .nothingReadable
    case .missing: .missing
    case .internal: .internal
    case .outputExists: .outputExists
    case .inputOutput: .inputOutput
    case .interrupted: .interrupted
    }
  }
}
