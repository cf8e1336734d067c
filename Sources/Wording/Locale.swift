package import Evidence

/// How a language writes numbers and days.
package struct Locale: Sendable {
  /// What stands before the decimals.
  package let decimalMark: String
  /// What stands between thousands.
  package let thousandsMark: String
  /// Names of the months, January first.
  package let months: [String]
  /// A day in words, `5 March 2020`.
  package let day: @Sendable (CalendarDate, _ month: String) -> String
  /// A day in a narrow column, `5 Mar 2020` or `05-03-2020`.
  package let shortDay: @Sendable (CalendarDate, _ month: String) -> String

  /// A day in words.
  package func words(_ date: CalendarDate) -> String { day(date, months[date.month - 1]) }

  /// A day in a narrow column.
  package func short(_ date: CalendarDate) -> String { shortDay(date, months[date.month - 1]) }

  /// A whole number and its decimals.
  package func decimal(_ whole: String, _ decimals: String) -> String {
    whole + decimalMark + decimals
  }
}
