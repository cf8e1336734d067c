/// The steps between "neither" and "extremely", and the words for them.
///
/// English after the ENFSI Guideline for Evaluative Reporting (2015), Dutch after the terms of the
/// Netherlands Forensic Institute (vakbijlage waarschijnlijkheidstermen, 2017). The two tables have
/// different bounds, so each report prints its own table whole.
package enum VerbalScale {
  /// One step, from weak to extreme; each language uses those its table has.
  package enum Step: Int, CaseIterable, Sendable {
    case neither
    case first
    case second
    case third
    case fourth
    case fifth
    case sixth
  }

  /// log10 of 2, the lowest bound of the tables in use.
  static let two = 0.3010299956639812

  /// Lower bounds of the steps of a language, as powers of ten; `neither` begins at LR 1.
  package static func bounds(_ language: ReportLanguage) -> [(step: Step, fromLog10: Double)] {
    language.table.scaleBounds
  }

  /// How far above a bound a value must lie to earn the higher word: within two hundredths of
  /// log10 it is printed as the bound itself (10.4 as 10), and the lower word is taken.
  package static let margin = 0.02

  /// The step of a likelihood ratio, whichever proposition it favours.
  package static func step(log10LR: Double, _ language: ReportLanguage) -> Step {
    bounds(language).last { abs(log10LR) > $0.fromLog10 + margin }?.step ?? .neither
  }
}
