public import Evidence

/// The words of `evaluate`: headings, columns, sentences, labels of its two curves.
///
/// A table answers each key with an exhaustive `switch`, so a language that lacks one does not
/// compile. Names of measures that are the same in every language (AUC, Cllr) are not in it.
public enum EvaluationText: String, Sendable, CaseIterable {
  // Sentences.
  case measured
  case leftOut
  case chosen
  case model
  case sidesNote
  // Tables.
  case tableVerdicts
  case tableErrors
  case tableStrength
  case tableMoment
  case tableSets
  case tableIntervals
  // Rows.
  case all
  case byLanguage
  case byKind
  case notSaid
  // Columns.
  case cases
  case asExpected
  case found
  case foundWithin3
  case inconclusive
  case falseAlarms
  case cleanInconclusive
  case bystanders
  case impersonationNamed
  case impersonationAsTakeover
  case sides
  case onsets
  case medianError
  case exact
  case within
  case coverage
  case setSize
  case returnWithin3
  case returnStrong
  case candidateWithin3
  // Calibration.
  case fitted
  case notFitted
  case slope
  case intercept
  case lowerBound
  case upperBound
  case sameCases
  // Curves.
  case tippettTitle
  case tippettShare
  case otherHand
  case usualWriter
  case eceTitle
  case eceBits
  case eceOdds
  case eceActual
  case eceCalibrated
  case eceReference

  /// The words in a language, with facts.
  public func text(_ facts: [Fact] = [], language: ReportLanguage) -> String {
    let template = language.table.evaluation(self)
    return facts.isEmpty ? template : Template.fill(template, facts, names: { $0 })
  }
}
