import Evidence

extension Locale {
  /// Numbers and days in English.
  static let english = Locale(
    decimalMark: ".", thousandsMark: ",",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    day: { date, month in "\(date.day) \(month) \(date.year)" },
    shortDay: { date, month in "\(date.day) \(month.prefix(3)) \(date.year)" })
}
