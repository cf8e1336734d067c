/// The languages a report can be written in.
///
/// A further one is a case here, its table in `table`, and a folder: the compiler asks for the rest.
public enum ReportLanguage: String, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"

  /// The language for whoever names none, and of names in data for machines.
  public static let fallback = ReportLanguage.english

  /// The language of a setting such as `LANG`, `nl_NL.UTF-8`; one that is not held is the fallback.
  public init(setting: String) {
    self = Self.allCases.first { setting.hasPrefix($0.rawValue) } ?? .fallback
  }

  /// The sentences.
  var table: any WordingTable.Type {
    switch self {
    case .dutch: DutchWording.self
    case .english: EnglishWording.self
    }
  }

  /// Numbers and days.
  package var locale: Locale { table.locale }
}
