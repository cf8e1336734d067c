import Evidence

/// A stretch written in another style than the account's own: characters, words, shapes, length.
///
/// Strong against a stranger (AUC .90 in other people's chats), weak against somebody of the same
/// group on the same days (.67), silent below 40 messages. An imitator is not seen at all.
enum StyleShift: Signal {
  static let id = "StyleShift"
  static let code = GroundCode.styleShift
  static let family = EvidenceFamily.style
  static let hearsTheClock = false

  /// The share that counts is below one because neighbouring messages are not independent: the
  /// prototype's drift variance makes twenty messages worth far less than twenty times one.
  static func weights(in context: StreamContext, shift: Int64) -> [Double] {
    var weights = [Double](repeating: 0, count: context.stream.count)
    guard let style = context.style else { return weights }
    for (index, position) in context.typed.enumerated() {
      let weight = style.lnWeights[index]
      // Where the search has found a stretch of its own, its messages stand together.
      let isFound = style.lnLR > OnsetWeights.styleFound && style.candidate.range.contains(index)
      weights[position] =
        weight
        * (isFound
          ? OnsetWeights.styleInside
          : weight > 0 ? OnsetWeights.styleFor : OnsetWeights.styleAgainst)
    }
    return weights
  }
}

extension StyleWeights {
  /// ln LR of a stretch whose ends are known, from the mean of the fused stream over it.
  ///
  /// `StyleSegmentModel.drifting`, step 7 of the prototype: an owner who drifts more. The stretch was
  /// chosen for its events, not for its style, and one odd message (an account number and nothing
  /// else) is another style in anybody: n messages count n / (n + 6) of it.
  ///
  /// Story: three honest people who sent their account number in one line were called taken over.
  func segmentLnLR(_ typed: [Int], _ segment: Range<Int>) -> Double {
    var sum = 0.0
    var messages = 0
    for (index, position) in typed.enumerated() where segment.contains(position) {
      sum += perMessage[index]
      messages += 1
    }
    guard messages > 0, messages < typed.count else { return 0 }
    let model = StyleSegmentModel.drifting
    let ratio = min(max(model.logRatio(sum / Double(messages), model.terms(messages)), -3.2), 3.2)
    return ratio * Double(messages) / Double(messages + 6)
  }
}
