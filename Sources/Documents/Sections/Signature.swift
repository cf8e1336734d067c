import Evidence
import Wording

/// What whoever takes responsibility declares, with lines for name, place, date and signature.
///
/// All of it is written by hand: a report has no clock in it, and nobody signs for the program.
struct SignatureSection: Section {
  static let id = "signature"
  static let title = Phrase.sectionSignature
  let context: ReportContext

  func blocks() -> [Block] {
    let annexes: CasePhrase =
      switch context.annex {
      case .none: .annexesNone
      case .cited: .annexesCited
      case .full: .annexesFull
      }
    return [
      prose(annexes),
      .paragraph(say(.declaration, ["items": cells(say(.sectionItems))])),
      prose(.declarationFacts),
      .form([
        [FormField(say(.signatureName)), FormField(say(.signatureFunction))],
        [FormField(say(.signaturePlace)), FormField(say(.signatureDate))],
        [FormField(say(.signature), weight: 2)],
      ]),
    ]
  }
}
