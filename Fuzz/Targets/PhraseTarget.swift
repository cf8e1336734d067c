import Evidence

@testable import Detector

/// Bytes as a message in which phrases are looked for.
///
/// Holds: a quote lies in the message, a score is a probability, and a matcher that has read
/// before says the same as a fresh one.
enum PhraseTarget {
  nonisolated(unsafe) private static var kept = PhraseMatcher()
  private static let fresh = PhraseMatcher()

  static func check(_ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBufferPointer { buffer in
      let range = 0..<buffer.count
      var other = fresh
      let hits = kept.match(buffer, range)
      require(hits == other.match(buffer, range), "earlier messages leave nothing behind")
      for hit in hits {
        require(
          hit.quote.lowerBound >= 0 && hit.quote.upperBound <= buffer.count,
          "a quote lies in the message")
        require((0...1).contains(hit.score), "a score is a probability")
      }
    }
    return 0
  }
}
