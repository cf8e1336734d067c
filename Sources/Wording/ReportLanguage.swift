/// The languages a report can be written in.
public enum ReportLanguage: String, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}
