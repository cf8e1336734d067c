import Evidence

/// The order of dates that a language, a separator and a clock usually come with.
///
/// The weakest of the evidence: an iPhone set to French keeps the dates of its region.
enum LocaleOrder {
  /// True where two digits in front are usually a year: `22. 3. 18. 오후 2:56`, `25年3月14日`.
  ///
  /// `14. 3. 25. 9:15` of Slavic phones looks the same but for the word in front of the hour.
  static func startsWithYear(_ use: EntryCutter.ShapeUse) -> Bool {
    let shape = use.shape
    guard shape.yearPlace == .unknown else { return false }
    if shape.dateSeparator == 5 { return true }
    return shape.dateSeparator == 4 && (use.isTwelveHour && shape.meridiem == 2)
  }

  /// Order suggested for one shape of header; nil when nothing suggests one.
  static func usual(_ use: EntryCutter.ShapeUse, language: String?) -> DateOrder? {
    let shape = use.shape
    if shape.yearPlace == .first { return .yearMonthDay }
    // Full stops and hyphens before a year at the end are European.
    if shape.dateSeparator == 2 || shape.dateSeparator == 3 { return .dayMonthYear }
    if shape.dateSeparator >= 4 {
      return use.isTwelveHour && shape.meridiem == 2 ? .yearMonthDay : .dayMonthYear
    }
    // `03/04/20` with a zero: American phones write `3/4/20`.
    if use.isPadded { return .dayMonthYear }
    if use.isTwelveHour, shape.meridiem == 1, use.isUpperCase, shape.script == 0,
      language ?? "en" == "en"
    {
      return .monthDayYear
    }
    if use.isTwelveHour, shape.meridiem == 1, !use.isUpperCase { return .dayMonthYear }
    if let language, language != "en", !shape.isBracketed { return .dayMonthYear }
    return nil
  }
}
