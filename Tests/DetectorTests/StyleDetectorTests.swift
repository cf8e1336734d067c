import Testing

@testable import Detector

@Suite struct StyleDetectorTests {
  /// Every number of an independent implementation, on eleven timelines.
  @Test func givesTheNumbersOfTheReference() throws {
    let (pool, timelines) = try StyleFixtures.reference()
    let detector = StyleDetector(background: StyleBackground(texts: pool))
    #expect(timelines.count == 11)
    for (index, timeline) in timelines.enumerated() {
      let name = Comment(rawValue: "timeline \(index)")
      let reading = try #require(detector.examine(timeline.texts), name)
      #expect(abs(reading.lnLR - timeline.lnLR) < 1e-4, name)
      #expect(abs(reading.score - timeline.score) < 1e-4, name)
      #expect(reading.onset == timeline.onset, name)
      #expect(reading.end == timeline.end, name)
      #expect(reading.candidate == timeline.candidate, name)
      #expect(reading.highestDensitySet == timeline.set, name)
      #expect(reading.perMessage.count == timeline.scores.count, name)
      let worst = zip(reading.perMessage, timeline.scores).map { abs($0 - $1) }.max()
      #expect((worst ?? 1) < 2e-4, name)
      expectConsistent(reading, timeline.texts.count, name)
    }
  }

  private func expectConsistent(_ reading: StyleReading, _ count: Int, _ name: Comment) {
    #expect(abs(reading.onsetPosterior.reduce(0, +) - 1) < 1e-9, name)
    #expect(reading.otherHand.count == count, name)
    #expect(reading.otherHand.allSatisfy { (0...1).contains($0) }, name)
    #expect(reading.otherHand[..<15].allSatisfy { $0 == 0 }, name)
    #expect(reading.lnWeights.allSatisfy { (-1.5...1.5).contains($0) }, name)
    #expect(reading.streams.count == 4, name)
    #expect(reading.streams.allSatisfy { $0.allSatisfy { (-3...3).contains($0) } }, name)
    let held = reading.highestDensitySet.reduce(0) { $0 + reading.onsetPosterior[$1] }
    #expect(held >= 0.95 - 1e-12, name)
    #expect(reading.highestDensitySet.contains(reading.onset), name)
  }

  /// An owner without capitals and full stops, and fifteen messages with both.
  @Test func findsAnotherHandAndItsWords() throws {
    let table = try #require(Backgrounds.texts("nl"))
    let background = StyleBackground(texts: table)
    var texts = table.prefix(120).map { text in
      String(text.lowercased().filter { $0.isLetter || $0 == " " })
    }
    let foreign = table.suffix(15).map { text in
      "Geachte " + text.capitalized + "; hoogachtend."
    }
    texts.replaceSubrange(80..<95, with: foreign)
    let reading = try #require(StyleDetector(background: background).examine(texts))
    #expect(reading.lnLR > 2)
    #expect(reading.onset == 80)
    #expect(reading.end == 95)
    #expect(reading.highestDensitySet.allSatisfy { (77...83).contains($0) })
    #expect(reading.otherHand[81...93].allSatisfy { $0 > 0.9 })
    #expect(reading.otherHand[..<70].allSatisfy { $0 < 0.1 })
    let words = (reading.unexpected ?? []).flatMap(\.symbols)
    #expect(words.contains(";") || words.contains("Geachte"))
    #expect((reading.unexpected ?? []).allSatisfy { (80..<95).contains($0.index) })
  }

  @Test(arguments: [0, 1, 39]) func isSilentBelowFortyMessages(_ count: Int) {
    let detector = StyleDetector(background: StyleBackground(texts: ["hoi"]))
    #expect(detector.examine(Array(repeating: "ja", count: count)) == nil)
  }

  enum Monotony: CaseIterable {
    case empty, oneWord, chainLetter, oneLetter

    var texts: [String] {
      switch self {
      case .empty: Array(repeating: "", count: 40)
      case .oneWord: Array(repeating: "ja", count: 41)
      case .chainLetter: Array(repeating: "Stuur dit door naar tien vrienden!", count: 60)
      case .oneLetter: (0..<50).map { String(repeating: "a", count: $0 * 20) }
      }
    }
  }

  @Test(arguments: Monotony.allCases) func readsMonotonousAccounts(_ kind: Monotony) throws {
    for pool in [[], ["hoi", "alles goed?"]] {
      let detector = StyleDetector(background: StyleBackground(texts: pool))
      let reading = try #require(detector.examine(kind.texts))
      #expect(reading.lnLR.isFinite && reading.score.isFinite)
      #expect(abs(reading.onsetPosterior.reduce(0, +) - 1) < 1e-9)
    }
  }

  /// A chain letter sent twelve times counts once, so it makes no other hand.
  @Test func repeatedMessagesSayNothing() throws {
    let table = try #require(Backgrounds.texts("nl"))
    var texts = Array(table.prefix(100))
    for index in 60..<72 { texts[index] = "LET OP!!! STUUR DIT DOOR NAAR 10 VRIENDEN" }
    let detector = StyleDetector(background: StyleBackground(texts: table))
    let reading = try #require(detector.examine(texts))
    #expect(reading.perMessage[61..<72].allSatisfy { $0 == 0 })
    #expect(reading.lnWeights[61..<72].allSatisfy { $0 == 0 })
    #expect(reading.lnLR < 1)
  }

  /// Above 1,500 messages closed segments are limited, and found all the same.
  @Test func findsAnotherHandInALongStream() {
    var scores = [Double](repeating: -0.035, count: 3000)
    for index in 2000..<2030 { scores[index] = 1 }
    let walk = StyleSegmentWalk(scores, .search)
    #expect(walk.best(2).segments.first == StyleSegment(start: 2000, end: 2030))
    let boundary = walk.posterior(about: StyleSegment(start: 1990, end: 2040))
    #expect(boundary.onset == 2000)
    #expect(boundary.end == 2030)
  }
}

extension String {
  fileprivate var capitalized: String {
    split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
