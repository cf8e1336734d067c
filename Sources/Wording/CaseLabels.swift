/// Words that stand in the drawings of the case as a whole: who asked whom, and when.
///
/// Beside them those drawings hold names, made visible and cut; every other drawing names a chat by
/// its identifier alone.
package struct CaseLabels: Sendable {
  /// The drawing of the decisive day, for people who cannot see it.
  package let dayTitle: String
  /// The same over all that was found.
  package let longTitle: String
  /// Who lured whom.
  package let graphTitle: String
  /// The style curve of the decisive day.
  package let styleDayTitle: String
  /// The bar of the time of another hand.
  package let stretch: String
  /// The tick where the usual writer is back.
  package let back: String
  /// The lane of what platforms and text messages recorded.
  package let recorded: String
  /// A lure.
  package let lure: String
  /// A code.
  package let code: String
  /// Money.
  package let money: String
  /// One number to pay to.
  package let sameNumber: String
  /// One script.
  package let sameScript: String
  /// A code was given.
  package let given: String
  /// Said to be paid.
  package let paid: String
  /// Another hand, `{time}` replaced.
  package let taken: String
  /// The writer is not who they claim to be.
  package let stranger: String
  /// Gave a code.
  package let atRisk: String
  /// Says to have paid.
  package let payer: String
  /// Inconclusive.
  package let unclear: String
  /// Was asked.
  package let approached: String
  /// Several in a group were asked.
  package let several: String
  /// Said when there are more than can be drawn; `{n}` is replaced.
  package let more: String

  /// The labels of a language.
  package static func of(_ language: ReportLanguage) -> CaseLabels { language.table.caseLabels }
}

extension CaseLabels {
  static let english = CaseLabels(
    dayTitle: "The decisive day: who wrote what to whom",
    longTitle: "The whole time: who wrote what to whom",
    graphTitle: "Who was asked from which account",
    styleDayTitle: "The decisive day: writing style per message within 24 hours of the moment",
    stretch: "time of another hand, if there is one", back: "usual writer back",
    recorded: "login, SMS", lure: "lure", code: "code", money: "money",
    sameNumber: "same number", sameScript: "same words", given: "code given",
    paid: "says it is paid", taken: "other hand from {time}", stranger: "not who they claim",
    atRisk: "gave a code", payer: "says to have paid", unclear: "inconclusive",
    approached: "was asked", several: "several at once", more: "and {n} more")

  static let dutch = CaseLabels(
    dayTitle: "De beslissende dag: wie schreef wat aan wie",
    longTitle: "De hele tijd: wie schreef wat aan wie",
    graphTitle: "Wie vanuit welk account is gevraagd",
    styleDayTitle: "De beslissende dag: schrijfstijl per bericht binnen 24 uur van het moment",
    stretch: "tijd van een andere schrijver, als die er is", back: "gebruikelijke schrijver terug",
    recorded: "login, sms", lure: "lokmiddel", code: "code", money: "geld",
    sameNumber: "zelfde nummer", sameScript: "zelfde woorden", given: "code gegeven",
    paid: "zegt dat er betaald is", taken: "andere schrijver vanaf {time}",
    stranger: "niet wie hij zegt te zijn", atRisk: "gaf een code",
    payer: "zegt betaald te hebben", unclear: "geen uitsluitsel", approached: "werd gevraagd",
    several: "meer mensen tegelijk", more: "en nog {n}")
}
