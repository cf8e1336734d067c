import Evidence

@testable import Detector

/// Bytes as a message in which account numbers, wallets, links and telephones are looked for.
///
/// Holds: a hit lies in the message, has a value, and takes no byte of another hit.
enum IdentifierTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    guard let first = bytes.first else { return 0 }
    let text = IdentifierText(bytes.dropFirst())
    let hits = IdentifierScan.hits(in: text, region: "NL", isAboutPix: first & 1 == 1)
    var end = 0
    for hit in hits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      require(hit.range.lowerBound >= 0, "a hit begins in the message")
      require(hit.range.upperBound <= text.bytes.count, "a hit ends in the message")
      require(!hit.range.isEmpty && !hit.value.isEmpty, "a hit has bytes and a value")
      require(hit.range.lowerBound >= end, "no byte is part of two hits")
      end = hit.range.upperBound
    }
    return 0
  }
}
