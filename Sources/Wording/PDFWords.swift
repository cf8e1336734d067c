import Evidence

/// The few words the page itself says: numbers of pages, what was cut, what a mark means.
///
/// Everything else comes in the report, already in its language.
package struct PDFWords {
  /// `Page 3 of 12`.
  package let page: (Int, Int) -> String
  /// What stands where a long message was cut, with the bytes left off.
  package let cut: (Int) -> String
  /// What the bar beside a message means.
  package let cited: String
  /// Value of `/Lang`.
  package let language: String

  /// The words in the language of a report.
  package static func of(_ language: ReportLanguage) -> PDFWords {
    switch language {
    case .dutch:
      PDFWords(
        page: { "Pagina \($0) van \($1)" },
        cut: { "[… nog \($0) bytes, zie messages.csv]" },
        cited: "Streep en grijs vlak: de bevinding berust op dit bericht. Zonder: omliggend.",
        language: "nl")
    case .english:
      PDFWords(
        page: { "Page \($0) of \($1)" },
        cut: { "[… \($0) more bytes, see messages.csv]" },
        cited: "Bar and grey field: the finding rests on this message. Without: surroundings.",
        language: "en")
    }
  }
}
