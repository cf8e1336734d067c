/// Numbers as they are printed.
package enum Numbers {
  /// A number rounded to four decimals in its shortest form; `null` for what is not finite.
  ///
  /// Four decimals of log10 LR are far finer than the method; they keep last bits that differ
  /// between machines out of the output.
  package static func fourDecimals(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    guard abs(value) < 1e14 else { return "\(value)" }
    let tenThousandths = nearest(value * 10_000)
    if tenThousandths % 10_000 == 0 { return String(tenThousandths / 10_000) }
    return "\(Double(tenThousandths) / 10_000)"
  }

  /// The nearest whole number, halves away from zero; written out because `rounded()` would make
  /// the C mathematics library part of a target that needs nothing else of it.
  package static func nearest(_ value: Double) -> Int { Int(value < 0 ? value - 0.5 : value + 0.5) }

  /// 10 to a power, by series, so that it does not depend on the machine's mathematics library.
  package static func powerOfTen(_ exponent: Double) -> Double {
    let whole = exponent < 0 ? Int(exponent) - 1 : Int(exponent)
    let x = (exponent - Double(whole)) * 2.302585092994046
    var term = 1.0
    var sum = 1.0
    for n in 1...30 {
      term *= x / Double(n)
      sum += term
    }
    var result = sum
    for _ in 0..<min(abs(whole), 300) { result = whole < 0 ? result / 10 : result * 10 }
    return result
  }

  /// A likelihood ratio of at least 1 in words people use: `3.4`, `27`, `1,300`, `2 million`.
  package static func ratio(log10: Double, _ language: ReportLanguage) -> String {
    let value = powerOfTen(min(abs(log10), 12))
    if value < 9.95 {
      let tenths = nearest(value * 10)
      return language.locale.decimal("\(tenths / 10)", "\(tenths % 10)")
    }
    var scale = 1
    while value / Double(scale) >= 99.5 { scale *= 10 }
    return grouped(nearest(value / Double(scale)) * scale, language)
  }

  /// log10 LR with sign and one decimal: `+3.1`, `−0.4`.
  package static func signed(_ value: Double, _ language: ReportLanguage) -> String {
    guard value.isFinite else { return "–" }
    let tenths = nearest(abs(value) * 10)
    let sign = tenths == 0 ? "" : value < 0 ? "−" : "+"
    return sign + language.locale.decimal("\(tenths / 10)", "\(tenths % 10)")
  }

  /// A number of at least 0 with two decimals: `0.70`.
  package static func hundredths(_ value: Double, _ language: ReportLanguage) -> String {
    guard value.isFinite else { return "–" }
    let hundredths = nearest(max(0, value) * 100)
    let rest = hundredths % 100
    return language.locale.decimal("\(hundredths / 100)", (rest < 10 ? "0" : "") + "\(rest)")
  }

  /// A number with separators between thousands, by the custom of the language.
  package static func grouped(_ value: Int, _ language: ReportLanguage) -> String {
    grouped(value, language.locale)
  }

  /// The same by the custom of a locale.
  package static func grouped(_ value: Int, _ locale: Locale) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var out: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 {
        out += locale.thousandsMark.utf8
      }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// An amount in hundredths, at least 0, with two decimals: `1.971,00`.
  package static func money(_ hundredths: Int, _ locale: Locale) -> String {
    let rest = hundredths % 100
    return locale.decimal(grouped(hundredths / 100, locale), (rest < 10 ? "0" : "") + "\(rest)")
  }

  /// An IBAN in groups of four, as it stands on a bank card.
  package static func iban(_ value: String) -> String { grouped(value, by: 4) }

  private static func grouped(_ value: String, by size: Int) -> String {
    var out = ""
    for (index, character) in value.enumerated() {
      if index > 0 && index % size == 0 { out += " " }
      out.append(character)
    }
    return out
  }
}
