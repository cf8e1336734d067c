import Evidence

/// The few words the page itself says: numbers of pages, what was cut, what a mark means.
///
/// Everything else comes in the report, already in its language.
package struct PDFWords: Sendable {
  /// `Page 3 of 12`.
  package let page: @Sendable (Int, Int) -> String
  /// What stands where a long message was cut, with the bytes left off.
  package let cut: @Sendable (Int) -> String
  /// What stands below a long table, with the rows left off.
  package let rows: @Sendable (Int) -> String
  /// What the bar beside a message means.
  package let cited: String
  /// Value of `/Lang`.
  package let language: String

  /// The words in the language of a report.
  package static func of(_ language: PaperLanguage) -> PDFWords {
    language.table.page
  }
}
