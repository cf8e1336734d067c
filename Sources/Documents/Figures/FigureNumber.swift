/// Numbers in drawings, written the same on every machine.
enum FigureNumber {
  /// A number with at most so many decimals and no trailing zeros, by default with a point: `12.5`.
  static func text(_ value: Double, decimals: Int = 1, mark: String = ".") -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    let scaled = Int((abs(value) * Double(power)).rounded())
    let sign = value < 0 && scaled != 0 ? "-" : ""
    let whole = sign + String(scaled / power)
    var digits = String(scaled % power)
    digits = String(repeating: "0", count: max(0, decimals - digits.count)) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return digits.isEmpty || decimals == 0 ? whole : whole + mark + digits
  }
}
