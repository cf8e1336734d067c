/// Keccak-256 as Ethereum uses it: the padding from before SHA-3 was standardised.
///
/// OpenSSL's SHA3-256 pads with 0x06 where this pads with 0x01, so its digests differ.
/// Source: Bertoni, Daemen, Peeters, Van Assche, "The Keccak reference", 2011; rate 1088 bits.
enum Keccak256 {
  /// The 32 bytes of the digest.
  static func digest(_ message: [UInt8]) -> [UInt8] {
    let rate = 136
    var padded = message
    padded.append(0x01)
    padded += [UInt8](repeating: 0, count: (rate - padded.count % rate) % rate)
    padded[padded.count - 1] |= 0x80

    var lanes = [UInt64](repeating: 0, count: 25)
    for block in stride(from: 0, to: padded.count, by: rate) {
      for lane in 0..<rate / 8 {
        var word: UInt64 = 0
        for byte in (0..<8).reversed() {
          word = word << 8 | UInt64(padded[block + lane * 8 + byte])
        }
        lanes[lane] ^= word
      }
      permute(&lanes)
    }
    return (0..<32).map { UInt8(truncatingIfNeeded: lanes[$0 / 8] >> UInt64($0 % 8 * 8)) }
  }

  private static func permute(_ lanes: inout [UInt64]) {
    for constant in roundConstants {
      // Theta.
      var columns = [UInt64](repeating: 0, count: 5)
      for lane in 0..<25 { columns[lane % 5] ^= lanes[lane] }
      for x in 0..<5 {
        let parity = columns[(x + 4) % 5] ^ rotated(columns[(x + 1) % 5], 1)
        for y in 0..<5 { lanes[x + 5 * y] ^= parity }
      }
      // Rho and pi together: follow the one cycle that pi is.
      var x = 1
      var y = 0
      var moving = lanes[1]
      for step in 0..<24 {
        (x, y) = (y, (2 * x + 3 * y) % 5)
        let held = lanes[x + 5 * y]
        lanes[x + 5 * y] = rotated(moving, (step + 1) * (step + 2) / 2 % 64)
        moving = held
      }
      // Chi.
      for y in 0..<5 {
        let row = Array(lanes[(5 * y)..<(5 * y + 5)])
        for x in 0..<5 { lanes[x + 5 * y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]) }
      }
      // Iota.
      lanes[0] ^= constant
    }
  }

  private static func rotated(_ word: UInt64, _ by: Int) -> UInt64 {
    by == 0 ? word : word << UInt64(by) | word >> UInt64(64 - by)
  }

  /// Made by the rule they are defined by: bit 2^j - 1 of round i is output 7i + j of an LFSR.
  private static let roundConstants: [UInt64] = {
    var register: UInt16 = 1
    return (0..<24).map { _ in
      var constant: UInt64 = 0
      for j in 0..<7 {
        if register & 1 == 1 { constant |= 1 << UInt64((1 << j) - 1) }
        register <<= 1
        if register & 0x100 != 0 { register ^= 0x171 }
      }
      return constant
    }
  }()
}
