import Glibc
import Testing

@testable import Detector

@Suite struct StyleArithmeticTests {
  @Test func agreesWithTheCLibrary() {
    var x = 1e-300
    while x < 1e300 {
      #expect(abs(StyleArithmetic.ln(x) - log(x)) <= 4e-16 * max(1, abs(log(x))))
      x *= 1.37
    }
    for step in 1...2000 {
      let near = 0.5 + Double(step) / 1000
      #expect(abs(StyleArithmetic.ln(near) - log(near)) < 4e-16)
    }
    for step in -6990...6990 {
      let exponent = Double(step) / 10 + 0.0123
      #expect(abs(StyleArithmetic.exp(exponent) / Glibc.exp(exponent) - 1) < 2e-15)
    }
    for step in 1...4000 {
      let value = Double(step) * Double(step) / 1000
      let expected: Double = lgamma(value)
      #expect(abs(StyleArithmetic.lnGamma(value) - expected) < 1e-13 * max(10, abs(expected)))
    }
  }

  @Test func findsTheMedian() {
    var seed: UInt64 = 1
    for count in 1...200 {
      var values: [Double] = (0..<count).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double((seed >> 33) % 50)
      }
      let sorted = values.sorted()
      let expected = (sorted[count / 2] + sorted[(count - 1) / 2]) / 2
      #expect(StyleArithmetic.median(&values) == expected)
    }
    var none: [Double] = []
    #expect(StyleArithmetic.median(&none) == 0)
  }

  @Test func sumsExponentialsOfAnySize() {
    var total = StyleWeightSum()
    for exponents in [[-900.0, -901], [-3, 2, 1, 0, -1], [1200, 1199]] {
      var row = exponents
      row.withUnsafeMutableBufferPointer { row in
        _ = total.admit(StyleSegmentWalk.largest(row))
        total.add(row)
      }
    }
    #expect(abs(total.logarithm - (1200 + log(1 + Glibc.exp(-1.0)))) < 1e-12)
  }
}
