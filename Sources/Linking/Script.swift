import Evidence

/// A masked text as the set of its shingles, and a sketch by which others like it are found.
///
/// Two texts are one script when the sets have most in common (Jaccard). To compare each with each
/// is out of reach, so the sketch (MinHash, Broder 1997: the smallest of the shingles under each of
/// 128 hashes) is cut into 32 bands of four; whoever shares a band is compared, by the sets
/// themselves and never by the sketch. Of two texts with a Jaccard of 0.6 a band is shared in 98.8 %,
/// with 0.7 in 99.98 %, with 0.2, which is what two unlike texts of one language have, in 5 %.
package struct Script: Sendable {
  /// What is compared with what: all of a stretch with others, a message with others.
  package enum Level: Int, Sendable, CaseIterable {
    case stretch
    case message

    /// The least shingles that are compared: below it a phrase that everybody uses is all there is.
    ///
    /// "Kun je me even helpen met een betaling" has 38 signs and stands in half of all cases. A
    /// stretch is answers too, so it must be longer to say something.
    package var least: Int { self == .stretch ? 80 : 50 }

    /// The least Jaccard that is called the same.
    ///
    /// A stretch follows the victim's answers, so half of it may differ: 0.6 as between the chats of
    /// one case (`SameScript`). One message is copied or it is not: 0.7.
    package var likeness: (shared: Int, of: Int) { self == .stretch ? (6, 10) : (7, 10) }
  }

  /// Hashes of the shingles, sorted, each once.
  package let shingles: [UInt32]
  /// Tells the text from all others with other shingles.
  package let digest: UInt64

  /// What it is called: sixteen digits over its shingles.
  package var name: String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Signs of a text that are looked at: more is a pasted page, and takes its time.
  private static let most = 4_000
  private static let width = 5

  /// Takes a masked text; nil when it has too little for its level.
  package init?(_ masked: String, _ level: Level) {
    var window: [UInt64] = []
    var set: Set<UInt32> = []
    for scalar in masked.unicodeScalars.prefix(Self.most) {
      window.append(UInt64(scalar.value))
      guard window.count >= Self.width else { continue }
      var sum = FNV1a()
      for unit in window.suffix(Self.width) { sum.add(unit: unit) }
      let value = Self.mix(sum.value)
      set.insert(UInt32(truncatingIfNeeded: value))
      if window.count > 64 { window.removeFirst(window.count - Self.width) }
    }
    guard set.count >= level.least else { return nil }
    self.init(shingles: set.sorted())
  }

  /// Takes shingles out of the store.
  init(shingles: [UInt32]) {
    self.shingles = shingles
    var sum = FNV1a()
    for shingle in shingles { sum.add(unit: UInt64(shingle)) }
    digest = Self.mix(sum.value)
  }

  /// Whether two texts are one script.
  func isLike(_ other: Script, _ level: Level) -> Bool {
    // Sets of very unlike size need no walk.
    let (small, big) = (
      min(shingles.count, other.shingles.count), max(shingles.count, other.shingles.count)
    )
    guard small * level.likeness.of >= big * level.likeness.shared else { return false }
    var (a, b, shared) = (0, 0, 0)
    while a < shingles.count, b < other.shingles.count {
      if shingles[a] == other.shingles[b] {
        shared += 1
        a += 1
        b += 1
      } else if shingles[a] < other.shingles[b] {
        a += 1
      } else {
        b += 1
      }
    }
    let all = shingles.count + other.shingles.count - shared
    return shared * level.likeness.of >= all * level.likeness.shared
  }

  static let bands = 32
  private static let rows = 4

  /// One number a band: equal where all four minima are.
  func sketch() -> [UInt64] {
    var minima = [UInt32](repeating: .max, count: Self.bands * Self.rows)
    for shingle in shingles {
      // Two halves of one mixing serve two hashes.
      for pair in 0..<minima.count / 2 {
        let value = Self.mix(UInt64(shingle) &+ Self.seeds[pair])
        let (low, high) = (
          UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)
        )
        if low < minima[2 * pair] { minima[2 * pair] = low }
        if high < minima[2 * pair + 1] { minima[2 * pair + 1] = high }
      }
    }
    return (0..<Self.bands).map { band in
      var sum = FNV1a()
      for row in 0..<Self.rows { sum.add(unit: UInt64(minima[band * Self.rows + row])) }
      return Self.mix(sum.value)
    }
  }

  /// Fixed for all time: the same texts give the same sketch on every machine.
  private static let seeds: [UInt64] = (0..<UInt64(bands * rows / 2)).map {
    mix(($0 + 1) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// The finisher of SplitMix64 (Steele, Lea, Flood 2014).
  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
