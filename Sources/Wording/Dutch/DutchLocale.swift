import Evidence

extension Locale {
  /// Numbers and days in Dutch.
  static let dutch = Locale(
    decimalMark: ",", thousandsMark: ".",
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
    day: { date, month in "\(date.day) \(month) \(date.year)" },
    shortDay: { date, _ in date.iso.split(separator: "-").reversed().joined(separator: "-") })
}
