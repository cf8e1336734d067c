/// Numbers as they are printed.
enum Numbers {
  /// A number rounded to four decimals in its shortest form; `null` for what is not finite.
  ///
  /// Four decimals of log10 LR are far finer than the method; they keep last bits that differ
  /// between machines out of the output.
  static func fourDecimals(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    let rounded = (value * 10_000).rounded() / 10_000
    guard abs(rounded) < 1e15 else { return "\(rounded)" }
    if rounded == rounded.rounded() { return String(Int(rounded)) }
    return "\(rounded)"
  }

  /// 10 to a power, by series, so that it does not depend on the machine's mathematics library.
  static func powerOfTen(_ exponent: Double) -> Double {
    let whole = exponent.rounded(.down)
    let x = (exponent - whole) * 2.302585092994046
    var term = 1.0
    var sum = 1.0
    for n in 1...30 {
      term *= x / Double(n)
      sum += term
    }
    var result = sum
    for _ in 0..<Int(min(abs(whole), 300)) { result = whole < 0 ? result / 10 : result * 10 }
    return result
  }

  /// A likelihood ratio of at least 1 in words people use: `3.4`, `27`, `1,300`, `2 million`.
  static func ratio(log10: Double, _ language: ReportLanguage) -> String {
    let value = powerOfTen(min(abs(log10), 12))
    if value < 9.95 {
      let tenths = Int((value * 10).rounded())
      return "\(tenths / 10)" + (language == .dutch ? "," : ".") + "\(tenths % 10)"
    }
    var scale = 1
    while value / Double(scale) >= 99.5 { scale *= 10 }
    return grouped(Int((value / Double(scale)).rounded()) * scale, language)
  }

  /// log10 LR with sign and one decimal: `+3.1`, `−0.4`.
  static func signed(_ value: Double, _ language: ReportLanguage) -> String {
    guard value.isFinite else { return "–" }
    let tenths = Int((abs(value) * 10).rounded())
    let sign = tenths == 0 ? "" : value < 0 ? "−" : "+"
    return sign + "\(tenths / 10)" + (language == .dutch ? "," : ".") + "\(tenths % 10)"
  }

  /// A number with separators between thousands, by the custom of the language.
  static func grouped(_ value: Int, _ language: ReportLanguage) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var out: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 {
        out.append(UInt8(ascii: language == .dutch ? "." : ","))
      }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// An IBAN in groups of four, as it stands on a bank card.
  static func iban(_ value: String) -> String { grouped(value, by: 4) }

  private static func grouped(_ value: String, by size: Int) -> String {
    var out = ""
    for (index, character) in value.enumerated() {
      if index > 0 && index % size == 0 { out += " " }
      out.append(character)
    }
    return out
  }
}
