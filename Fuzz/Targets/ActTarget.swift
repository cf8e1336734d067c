import Acts

/// Bytes as messages that two people send in turn, a line each.
///
/// Holds: a confidence is a probability, the sums are numbers, a shape lies in the message, and a
/// reader that has read before says the same as a fresh one.
enum ActTarget {
  nonisolated(unsafe) private static var kept = ActReader()

  static func check(_ bytes: [UInt8]) -> Int32 {
    var fresh = ActReader()
    kept.begin()
    fresh.begin()
    bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      for (number, line) in buffer.split(separator: 0x0a).prefix(20).enumerated() {
        let range = line.startIndex..<line.endIndex
        let one = kept.read(buffer, range, sender: number % 2, seconds: Double(number * 40))
        let two = fresh.read(buffer, range, sender: number % 2, seconds: Double(number * 40))
        require(one.acts == two.acts, "earlier talks leave nothing behind")
        require(one.own.isFinite && one.contact.isFinite, "the sums are numbers")
        require(one.acts.allSatisfy { (0...1).contains($0.confidence) }, "a confidence is one")
        if let code = kept.first([.code, .digits, .iban, .pair]) {
          require(
            range.lowerBound <= code.lowerBound && code.upperBound <= range.upperBound,
            "a shape lies in the message")
        }
        start = range.upperBound
      }
      require(start <= buffer.count, "every line lies in the bytes")
    }
    return 0
  }
}
