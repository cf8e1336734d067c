// Only for its link line: a debug build's square root stands in the C maths library.
import Glibc

/// Logarithm, exponential and log-gamma out of plain arithmetic.
///
/// The trap: the C library picks another variant per processor, and the last bit differs between
/// machines. The same bytes in must give the same bytes out everywhere, so the style stream uses
/// additions, multiplications and divisions only, which IEEE 754 defines to the last bit.
enum StyleArithmetic {
  private static let ln2High = 0.693147180369123816490
  private static let ln2Low = 1.90821492927058770002e-10

  /// Natural logarithm of a positive normal number.
  @inline(__always)
  static func ln(_ x: Double) -> Double {
    var bits = x.bitPattern
    // Exponent and mantissa, the mantissa between 0.707 and 1.414.
    let shifted = bits &- 0x3FE6_A09E_667F_3BCD
    let exponent = Double(Int64(bitPattern: shifted) >> 52)
    bits = bits &- (shifted & 0xFFF0_0000_0000_0000)
    let mantissa = Double(bitPattern: bits)
    // ln m = 2 atanh((m - 1) / (m + 1)) as a series.
    let s = (mantissa - 1) / (mantissa + 1)
    let z = s * s
    var series = 2.0 / 21
    series = series * z + 2.0 / 19
    series = series * z + 2.0 / 17
    series = series * z + 2.0 / 15
    series = series * z + 2.0 / 13
    series = series * z + 2.0 / 11
    series = series * z + 2.0 / 9
    series = series * z + 2.0 / 7
    series = series * z + 2.0 / 5
    series = series * z + 2.0 / 3
    return exponent * ln2High + (s * z * series + (2 * s + exponent * ln2Low))
  }

  /// e^x for x up to 700; below -700 as for -700, which is next to nothing.
  ///
  /// No branch and no conversion to an integer, so a loop over it runs two or four at a time.
  @inline(__always)
  static func exp(_ exponent: Double) -> Double {
    let x = exponent > -700 ? exponent : -700
    // 1.5 * 2^52: adding it rounds to a whole number, which then stands in the lowest bits.
    let rounder = 6_755_399_441_055_744.0
    let biased = x * 1.44269504088896340736 + rounder
    let whole = biased - rounder
    let r = (x - whole * ln2High) - whole * ln2Low
    var series = 1.0 / 479_001_600
    series = series * r + 1.0 / 39_916_800
    series = series * r + 1.0 / 3_628_800
    series = series * r + 1.0 / 362_880
    series = series * r + 1.0 / 40_320
    series = series * r + 1.0 / 5_040
    series = series * r + 1.0 / 720
    series = series * r + 1.0 / 120
    series = series * r + 1.0 / 24
    series = series * r + 1.0 / 6
    series = series * r + 0.5
    series = series * r + 1
    series = series * r + 1
    return series * Double(bitPattern: (biased.bitPattern &+ 1023) &<< 52)
  }

  /// e^x in single precision, for x up to 80; below -80 as for -80.
  @inline(__always)
  static func coarseExp(_ exponents: SIMD4<Float>) -> SIMD4<Float> {
    let least = SIMD4<Float>(repeating: -80)
    let x = exponents.replacing(with: least, where: exponents .< least)
    let rounder = SIMD4<Float>(repeating: 12_582_912)
    let biased = x * 1.44269504 + rounder
    let whole = biased - rounder
    // ln 2 in two parts, the first with few bits, so that its product is exact.
    let r = (x - whole * 0.693359375) + whole * 2.12194440e-4
    var series = SIMD4<Float>(repeating: 1.0 / 720)
    series = series * r + 1.0 / 120
    series = series * r + 1.0 / 24
    series = series * r + 1.0 / 6
    series = series * r + 0.5
    series = series * r + 1
    series = series * r + 1
    let bits = unsafeBitCast(biased, to: SIMD4<UInt32>.self)
    let power = unsafeBitCast((bits &+ 127) &<< 23, to: SIMD4<Float>.self)
    return series * power
  }

  /// ln of the gamma function of a positive number; Stirling's series behind a recurrence.
  static func lnGamma(_ x: Double) -> Double {
    var shifted = x
    var product = 1.0
    while shifted < 12 {
      product *= shifted
      shifted += 1
    }
    let inverse = 1 / shifted
    let square = inverse * inverse
    var series = 1.0 / 1188
    series = series * square - 1.0 / 1680
    series = series * square + 1.0 / 1260
    series = series * square - 1.0 / 360
    series = series * square + 1.0 / 12
    let halfLnTwoPi = 0.918938533204672741780
    return (shifted - 0.5) * ln(shifted) - shifted + halfLnTwoPi + series * inverse - ln(product)
  }

  /// Median, the mean of the middle two for an even count.
  ///
  /// Reorders the values.
  static func median(_ values: inout [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let middle = values.count / 2
    select(&values, middle) { $0 < $1 }
    let upper = values[middle]
    guard values.count % 2 == 0 else { return upper }
    var lower = values[0]
    for index in 1..<max(1, middle) where values[index] > lower { lower = values[index] }
    return (lower + upper) / 2
  }

  /// Puts the element of the given rank in its place, smaller ones before it (quickselect).
  static func select<Element>(
    _ values: inout [Element], _ rank: Int, _ isBefore: (Element, Element) -> Bool
  ) {
    var low = 0
    var high = values.count - 1
    var rounds = 0
    while low < high {
      rounds += 1
      // Hostile orders make quickselect quadratic: after many rounds sort what is left.
      if rounds > 64 {
        values[low...high].sort(by: isBefore)
        return
      }
      let middle = low + (high - low) / 2
      if isBefore(values[middle], values[low]) { values.swapAt(middle, low) }
      if isBefore(values[high], values[low]) { values.swapAt(high, low) }
      if isBefore(values[high], values[middle]) { values.swapAt(high, middle) }
      let pivot = values[middle]
      var left = low
      var right = high
      while left <= right {
        while isBefore(values[left], pivot) { left += 1 }
        while isBefore(pivot, values[right]) { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if rank <= right {
        high = right
      } else if rank >= left {
        low = left
      } else {
        return
      }
    }
  }
}
