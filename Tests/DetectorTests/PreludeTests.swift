import Testing

@testable import Detector

/// Foreign small talk before the request: the stretch begins where the style does.
@Suite struct PreludeTests {
  /// Forty texts of the usual writer, then `foreign` of another, then the request at 40 + foreign.
  private func prelude(
    _ foreign: [Double], pauses: [Int: Int64?] = [:], known: Int = 15, own: Double = 0.1
  ) -> ClosedRange<Int>? {
    let scores = [Double](repeating: own, count: 40) + foreign + [0.5, 0.5]
    let style = StyleWeights(
      lnLR: 1, score: 0, perMessage: scores, lnWeights: scores,
      candidate: StyleSegment(start: 0, end: 1))
    var gaps = [Int64?](repeating: 60, count: scores.count)
    gaps[0] = nil
    for (position, pause) in pauses { gaps[position] = pause }
    let found = Prelude.weights(
      before: 40 + foreign.count, style: style, typed: Array(scores.indices), gaps: gaps,
      known: known)
    guard let found, let first = found.first, let last = found.last else { return nil }
    #expect(found.map(\.position) == Array(first.position...last.position))
    return first.position...last.position
  }

  /// Story: eight messages of another's small talk came before the request; the stretch began at it.
  @Test func foreignTalkBeforeARequestBelongsToIt() {
    #expect(prelude([0.8, 0.7, 0.9, 0.6, 0.8, 0.7]) == 40...45)
  }

  @Test func theUsualWritersTalkDoesNot() {
    #expect(prelude([0.2, 0.1, 0.3, 0.2, 0.1, 0.2]) == nil)
  }

  /// One message in capitals, or a pasted address, is odd in anybody.
  @Test func twoOddMessagesAreNoPrelude() {
    #expect(prelude([3, 3]) == nil)
    #expect(prelude([0.1, 0.1, 0.1, 3, 3]) == nil)
    #expect(prelude([1, 1, 1, 1, 1]) == 40...44)
  }

  @Test func theTalkOfAnotherDayIsAnother() {
    #expect(prelude([0.8, 0.7, 0.9, 0.6, 0.8, 0.7], pauses: [46: 7_201]) == nil)
    #expect(prelude([0.8, 0.7, 0.9, 0.6, 0.8, 0.7], pauses: [46: 7_200]) == 40...45)
    #expect(prelude([0.8, 0.7, 0.9, 0.6, 0.8, 0.7], pauses: [46: nil]) == nil)
    #expect(prelude([0.9, 0.9, 0.9, 0.9, 0.9, 0.9], pauses: [41: 90_000]) == 41...45)
  }

  /// Whoever has written nothing yet has no style to tell another from.
  @Test func aUsualWriterStaysBeforeIt() {
    #expect(prelude([0.8, 0.7, 0.9, 0.6, 0.8, 0.7], known: 41) == 41...45)
    #expect(prelude([0.8, 0.7, 0.9, 0.6, 0.8, 0.7], known: 44) == nil)
  }

  @Test func itIsBounded() {
    #expect(prelude([Double](repeating: 1, count: 60))?.count == 20)
  }
}
