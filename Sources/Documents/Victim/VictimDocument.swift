/// A paper for a victim and the name of its file.
public struct VictimDocument: Sendable {
  /// `uw-papier-overgenomen-account.pdf`, in the language of the paper.
  public let name: String
  /// The paper without a format.
  public let report: CaseReport
  /// Answers in the order of a country's reporting form, as a text to paste; nil where the country
  /// has none, or nothing is to be reported.
  public let answers: (name: String, text: String)?
}
