import Evidence

/// The order of dates that a language, a separator and a clock usually come with.
///
/// The weakest of the evidence: an iPhone set to French keeps the dates of its region.
enum LocaleOrder {
  /// Order suggested for one shape of header; nil when nothing suggests one.
  static func usual(_ use: EntryCutter.ShapeUse, language: String?) -> DateOrder? {
    let shape = use.shape
    if shape.yearPlace == .first { return .yearMonthDay }
    // Full stops and hyphens before a year at the end are European.
    if shape.dateSeparator == 2 || shape.dateSeparator == 3 { return .dayMonthYear }
    if shape.dateSeparator >= 4 { return shape.meridiem == 2 ? .yearMonthDay : .dayMonthYear }
    // `03/04/20` with a zero: American phones write `3/4/20`.
    if use.isPadded { return .dayMonthYear }
    if shape.meridiem == 1, use.isUpperCase, shape.script == 0, language ?? "en" == "en" {
      return .monthDayYear
    }
    if shape.meridiem == 1, !use.isUpperCase { return .dayMonthYear }
    if let language, language != "en", !shape.isBracketed { return .dayMonthYear }
    return nil
  }
}
