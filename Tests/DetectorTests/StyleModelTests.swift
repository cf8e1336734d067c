import Glibc
import Synchronization
import Testing

@testable import Detector

/// The counts behind the style stream, told by the slow way.
@Suite struct StyleModelTests {
  private static let texts = [
    "hoi hoi", "", "ja", "hoi", "haha ja", "Ok! ok...", "hoi hoi hoi", "nee", "ja\u{3}ja", "a",
    "morgen 12:30?", "hoi 🎂", "ja ja ja", "zo'n dag",
  ]

  private func model(_ kind: StyleSymbolKind) -> (StyleOwnerModel, BackgroundStream) {
    let others = StyleTexts(["hoi daar", "ja hoor", "nee hoi", "ok dan"])
    let background = StyleBackground(texts: ["hoi daar", "ja hoor", "nee hoi", "ok dan"])
    let own = SymbolSequences.all(StyleTexts(Self.texts), words: CommonWords(others))
    let stream = background.streams[kind.rawValue]
    return (StyleOwnerModel(own[kind.rawValue], background: stream), stream)
  }

  /// ln p of a message by a model of all messages but those left out, n-grams counted as lists.
  private func slowLog(
    _ all: SymbolSequences, _ message: Int, without left: Set<Int>, order: Int,
    background: [Double]
  ) -> Double {
    func padded(_ message: Int) -> [UInt32] {
      Array(repeating: UInt32.max, count: order - 1)
        + all.symbols[all.starts[message]..<all.starts[message + 1]]
    }
    var counts: [[UInt32]: Int] = [:]
    var followers: [[UInt32]: Set<UInt32>] = [:]
    var totals: [[UInt32]: Int] = [:]
    for other in 0..<all.count where !left.contains(other) {
      let symbols = padded(other)
      for end in order - 1..<symbols.count {
        for length in 1...order {
          let context = Array(symbols[end - length + 1..<end])
          counts[context + [symbols[end]], default: 0] += 1
          totals[context, default: 0] += 1
          followers[context, default: []].insert(symbols[end])
        }
      }
    }
    let symbols = padded(message)
    var sum = 0.0
    for end in order - 1..<symbols.count {
      var p = background[all.starts[message] + end - order + 1]
      for length in 1...order {
        let context = Array(symbols[end - length + 1..<end])
        guard let total = totals[context], let kinds = followers[context]?.count else { break }
        let found = counts[context + [symbols[end]]] ?? 0
        p = (Double(found) + Double(kinds) * p) / Double(total + kinds)
      }
      sum += log(p)
    }
    return sum
  }

  @Test(arguments: StyleSymbolKind.allCases)
  func judgesAsAModelCountedAnew(_ kind: StyleSymbolKind) {
    var (model, _) = model(kind)
    let all = model.sequences
    let first = model.logRatios(block: 3, guardSize: 1, dropped: 5..<8)
    // The window gave everything back: a second pass sees the same counts.
    #expect(model.logRatios(block: 3, guardSize: 1, dropped: 5..<8) == first)
    let background = (0..<all.symbols.count).map { model.backgroundProbability($0) }
    let windows = [(1, 0..<4), (4, 2..<8), (9, 5..<12), (12, 10..<14), (6, 3..<10)]
    for (message, window) in windows {
      let left = Set(window).union(5..<8)
      let begin = all.starts[message]
      var others = 0.0
      for position in begin..<all.starts[message + 1] { others += log(background[position]) }
      let own = slowLog(
        all, message, without: left, order: kind.order, background: background)
      #expect(abs(first[message] - (others - own)) < 1e-9, "message \(message)")
    }
  }

  @Test func coarseExponentialsAreRightToSinglePrecision() {
    for step in -790...790 {
      let x = Float(step) / 10
      let value = StyleArithmetic.coarseExp(SIMD4(repeating: x))
      #expect(abs(Double(value.x) / Glibc.exp(Double(x)) - 1) < 5e-6)
      #expect(value == SIMD4(repeating: value.x))
    }
    #expect(StyleArithmetic.coarseExp(SIMD4(repeating: -1_000)).x < 1e-30)
  }

  @Test func coarseSumsAgreeWithExactOnes() {
    var exact = StyleWeightSum()
    var coarse = StyleWeightSum()
    for start in 0..<50 {
      var row = (0..<403).map { Double((start * 37 + $0 * 61) % 400) / 7 - 40 }
      var same = row
      row.withUnsafeMutableBufferPointer { row in
        same.withUnsafeMutableBufferPointer { same in
          _ = exact.admit(StyleSegmentWalk.largest(row))
          _ = coarse.admit(StyleSegmentWalk.largest(row))
          coarse.addCoarsely(row)
          exact.add(same)
        }
      }
    }
    #expect(abs(exact.logarithm - coarse.logarithm) < 1e-5)
  }

  /// At most so many at once, and the results in the order of the input.
  @Test(arguments: [1, 2, 5]) func mapsWithinItsBound(_ bound: Int) async {
    let running = Mutex((now: 0, most: 0))
    let results = await Examination.map(Array(0..<40), atOnce: bound) { item in
      running.withLock { state in
        state.now += 1
        state.most = max(state.most, state.now)
      }
      usleep(500)
      running.withLock { $0.now -= 1 }
      return item * item
    }
    #expect(results == (0..<40).map { $0 * $0 })
    #expect(running.withLock(\.most) <= bound)
  }
}
