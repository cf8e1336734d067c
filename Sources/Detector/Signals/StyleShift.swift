import Evidence

/// A stretch written in another style than the account's own: characters, words, shapes, length.
///
/// Strong against a stranger (AUC .90 in other people's chats), weak against somebody of the same
/// group on the same days (.67), silent below 40 messages. An imitator is not seen at all.
enum StyleShift: Signal {
  static let id = "StyleShift"
  static let code = GroundCode.styleShift
  static let family = EvidenceFamily.style

  /// The share that counts is below one because neighbouring messages are not independent: the
  /// prototype's drift variance makes twenty messages worth far less than twenty times one.
  static func weights(in context: StreamContext, shift: Int64) -> [Double] {
    var weights = [Double](repeating: 0, count: context.stream.count)
    guard let style = context.style else { return weights }
    for (index, position) in context.typed.enumerated() {
      let weight = style.lnWeights[index]
      weights[position] =
        weight * (weight > 0 ? OnsetWeights.styleFor : OnsetWeights.styleAgainst)
    }
    return weights
  }
}

extension StyleWeights {
  /// ln LR of a stretch whose ends are known, from the mean of the fused stream over it.
  ///
  /// Formula and constants of the prototype's step 7 (drift-aware): owner `N(μ0, A0 + W/m)`, other
  /// hand `N(μ1, A1 + W/m)`, m messages; the ratio may not rise again on the owner's side.
  func segmentLnLR(_ typed: [Int], _ segment: Range<Int>) -> Double {
    var sum = 0.0
    var m = 0.0
    for (index, position) in typed.enumerated() where segment.contains(position) {
      sum += perMessage[index]
      m += 1
    }
    guard m > 0, Int(m) < typed.count else { return 0 }
    let (mu0, mu1) = (-0.035, 0.47)
    let v0 = 0.0275 + 0.45 / m
    let v1 = 0.12 + 0.45 / m
    let turning = (mu0 / v0 - mu1 / v1) / (1 / v0 - 1 / v1)
    let mean = max(sum / m, turning)
    let square0 = (mean - mu0) * (mean - mu0) / v0
    let square1 = (mean - mu1) * (mean - mu1) / v1
    return min(max(0.5 * (square0 - square1 + naturalLog(v0 / v1)), -3.2), 3.2)
  }
}
