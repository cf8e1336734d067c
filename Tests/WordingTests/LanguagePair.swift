import Testing
@testable import Wording

/// The fallback beside each other language: what one says, the other must say too.
struct LanguagePair: CustomTestStringConvertible {
  let first = ReportLanguage.fallback
  let second: ReportLanguage
  var testDescription: String { "\(first) beside \(second)" }

  static var all: [LanguagePair] {
    ReportLanguage.allCases.filter { $0 != .fallback }.map { LanguagePair(second: $0) }
  }
}
