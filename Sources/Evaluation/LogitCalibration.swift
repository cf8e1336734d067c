import Glibc

/// A logistic map from a raw Bayes factor to a calibrated likelihood ratio.
///
///     x = sign(s) ln(1 + |s|);   ln LR = intercept + slope x
///
/// Both propositions weigh the same however many cases they have, so the log-odds are the log
/// ratio. The logarithm keeps a Bayes factor of e^400 from steering the whole line. Fitted by
/// Newton's method (iteratively reweighted least squares) with a ridge so small that it only
/// matters when the two sides do not overlap at all.
public struct LogitCalibration: Sendable, Hashable {
  /// Change of ln LR for a step of x.
  public let slope: Double
  /// ln LR at a score of 0.
  public let intercept: Double

  /// Creates a calibration that is known.
  public init(slope: Double, intercept: Double) {
    self.slope = slope
    self.intercept = intercept
  }

  /// Fits raw scores (natural log); nil when a side has no finite score.
  public init?(fitting h1: [Double], against h2: [Double], ridge: Double = 1e-6) {
    let x1 = h1.filter(\.isFinite).map(Self.compressed)
    let x2 = h2.filter(\.isFinite).map(Self.compressed)
    guard !x1.isEmpty, !x2.isEmpty else { return nil }
    var (a, b) = (0.0, 0.0)
    var value = Self.cost(a, b, x1, x2, ridge)
    for _ in 0..<200 {
      // The intercept has no ridge: its pull would be a bias towards one proposition.
      var (ga, gb) = (0.0, ridge * b)
      var (haa, hab, hbb) = (1e-12, 0.0, ridge)
      for (values, target) in [(x1, 1.0), (x2, 0.0)] {
        let weight = 0.5 / Double(values.count)
        for x in values {
          let p = 1 / (1 + exp(-(a + b * x)))
          let w = weight * p * (1 - p)
          ga += weight * (p - target)
          gb += weight * (p - target) * x
          haa += w
          hab += w * x
          hbb += w * x * x
        }
      }
      let determinant = haa * hbb - hab * hab
      guard determinant > 0 else { break }
      let (da, db) = ((hbb * ga - hab * gb) / determinant, (haa * gb - hab * ga) / determinant)
      // A full step may overshoot where the sides barely overlap.
      var part = 1.0
      var next = Self.cost(a - da, b - db, x1, x2, ridge)
      while next > value, part > 1e-9 {
        part /= 2
        next = Self.cost(a - part * da, b - part * db, x1, x2, ridge)
      }
      guard next <= value else { break }
      (a, b, value) = (a - part * da, b - part * db, next)
      if abs(da) + abs(db) < 1e-13 * (1 + abs(a) + abs(b)) { break }
    }
    (slope, intercept) = (b, a)
  }

  /// log10 of the calibrated ratio of a raw score.
  public func log10LR(score: Double) -> Double {
    guard score.isFinite else { return score }
    return (intercept + slope * Self.compressed(score)) / 2.302585092994046
  }

  /// sign(s) ln(1 + |s|).
  static func compressed(_ score: Double) -> Double {
    score < 0 ? -log1p(-score) : log1p(score)
  }

  private static func cost(
    _ a: Double, _ b: Double, _ x1: [Double], _ x2: [Double], _ ridge: Double
  ) -> Double {
    func softplus(_ t: Double) -> Double { max(t, 0) + log1p(exp(-abs(t))) }
    let misses = x1.reduce(0) { $0 + softplus(-(a + b * $1)) } / Double(x1.count)
    let alarms = x2.reduce(0) { $0 + softplus(a + b * $1) } / Double(x2.count)
    return (misses + alarms) / 2 + ridge * b * b / 2
  }
}
