import CCrypto
import Evidence

/// Addresses of crypto wallets whose check digits can be verified without a network.
///
///     1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa              Base58Check, Bitcoin
///     bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4      Bech32, Bitcoin
///     TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t              Base58Check, TRON
///     0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed      Ethereum and its kin
enum Wallet {
  /// Reads a run of letters and digits as an address; nil when it is none.
  ///
  /// Random strings (order numbers, tokens) look like Base58, so a Base58 run that fails its
  /// check is no wallet at all. `bc1…` and `0x…` are distinctive: those are reported as invalid.
  static func find(in text: IdentifierText, run: Range<Int>) -> IdentifierHit? {
    guard (26...90).contains(run.count), text.startsToken(run.lowerBound),
      text.endsToken(run.upperBound)
    else { return nil }
    let bytes = Array(text.bytes[run])
    switch bytes[0] {
    case UInt8(ascii: "1"), UInt8(ascii: "3"), UInt8(ascii: "T"):
      guard let network = Base58Check.network(bytes) else { return nil }
      return hit(String(decoding: bytes, as: UTF8.self), true, network, run)
    case UInt8(ascii: "0") where bytes.count == 42 && bytes[1] | 0x20 == UInt8(ascii: "x"):
      guard let address = EthereumAddress(bytes) else { return nil }
      return hit(address.checksummed, address.isValid, "ethereum", run)
    case UInt8(ascii: "b"), UInt8(ascii: "B"):
      guard let isValid = Bech32.isBitcoinAddress(bytes) else { return nil }
      return hit(
        String(decoding: bytes.map(IdentifierText.lower), as: UTF8.self), isValid, "bitcoin", run)
    default: return nil
    }
  }

  private static func hit(
    _ value: String, _ isValid: Bool?, _ network: String, _ range: Range<Int>
  ) -> IdentifierHit {
    IdentifierHit(
      kind: .wallet, value: value, isValid: isValid, range: range,
      facts: [Fact("network", network)])
  }
}

/// Base58 with four bytes of double SHA-256 at the end; the form of old Bitcoin and TRON addresses.
enum Base58Check {
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    let alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
    for (value, sign) in alphabet.utf8.enumerated() { table[Int(sign)] = UInt8(value) }
    return table
  }()

  /// The network of an address whose check bytes are right; nil for anything else.
  static func network(_ address: [UInt8]) -> String? {
    guard address.count <= 35, let bytes = decoded(address), bytes.count == 25,
      let once = sha256(Array(bytes[..<21])), let twice = sha256(once),
      twice[..<4].elementsEqual(bytes[21...])
    else { return nil }
    return switch bytes[0] {
    case 0x00, 0x05: "bitcoin"
    case 0x41: "tron"
    default: nil
    }
  }

  static func decoded(_ address: [UInt8]) -> [UInt8]? {
    // Little endian while it grows.
    var bytes: [UInt8] = []
    for sign in address {
      let value = values[Int(sign)]
      guard value < 58 else { return nil }
      var carry = Int(value)
      for i in bytes.indices {
        carry += Int(bytes[i]) * 58
        bytes[i] = UInt8(truncatingIfNeeded: carry)
        carry >>= 8
      }
      while carry > 0 {
        bytes.append(UInt8(truncatingIfNeeded: carry))
        carry >>= 8
      }
    }
    // A leading 1 is a zero byte, which the number itself cannot show.
    let zeros = address.prefix { $0 == UInt8(ascii: "1") }.count
    return [UInt8](repeating: 0, count: zeros) + bytes.reversed()
  }

  private static func sha256(_ bytes: [UInt8]) -> [UInt8]? {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    let done = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    return done == 1 && length == 32 ? digest : nil
  }
}

/// Bech32 (BIP 173) and Bech32m (BIP 350), the form of newer Bitcoin addresses.
enum Bech32 {
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    for (value, sign) in "qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8.enumerated() {
      table[Int(sign)] = UInt8(value)
      table[Int(IdentifierText.upper(sign))] = UInt8(value)
    }
    return table
  }()

  /// Whether a `bc1` address checks out; nil when it has not the shape of one.
  ///
  /// Version 0 must close with the constant 1, later versions with 0x2bc830a3; mixed case is
  /// forbidden; the program has 2 to 40 bytes, and 20 or 32 for version 0.
  static func isBitcoinAddress(_ address: [UInt8]) -> Bool? {
    guard (42...90).contains(address.count), address[1] | 0x20 == UInt8(ascii: "c"),
      address[2] == UInt8(ascii: "1")
    else { return nil }
    let data = address[3...].map { values[Int($0)] }
    guard data.allSatisfy({ $0 < 32 }) else { return nil }
    let hasLower = address.contains { $0 &- 0x61 < 26 }
    let hasUpper = address.contains { $0 &- 0x41 < 26 }
    guard !(hasLower && hasUpper), data[0] <= 16 else { return false }

    let prefix = Array("bc".utf8)
    let expanded = prefix.map { $0 >> 5 } + [0] + prefix.map { $0 & 31 } + data
    guard polymod(expanded) == (data[0] == 0 ? 1 : 0x2bc8_30a3) else { return false }
    guard let program = regrouped(data[1..<(data.count - 6)]) else { return false }
    return data[0] == 0 ? program == 20 || program == 32 : (2...40).contains(program)
  }

  /// Bytes in the program when five-bit groups become bytes; nil when the padding is not zero.
  private static func regrouped(_ groups: ArraySlice<UInt8>) -> Int? {
    let left = groups.count * 5 % 8
    guard left < 5 else { return nil }
    if left > 0, let last = groups.last, last & (1 << UInt8(left) - 1) != 0 { return nil }
    return groups.count * 5 / 8
  }

  private static func polymod(_ values: [UInt8]) -> UInt32 {
    let generator: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var sum: UInt32 = 1
    for value in values {
      let top = sum >> 25
      sum = (sum & 0x1ff_ffff) << 5 ^ UInt32(value)
      for i in 0..<5 where top >> UInt32(i) & 1 == 1 { sum ^= generator[i] }
    }
    return sum
  }
}

/// An Ethereum address; the case of its letters is its check (EIP-55).
///
/// Wallets that print all letters in one case give no check digits, so nothing can be wrong.
struct EthereumAddress {
  /// The address with the letters in the case EIP-55 asks for, so that two writings compare equal.
  let checksummed: String
  /// Whether the case as written is right; nil when all letters are of one case.
  let isValid: Bool?

  /// Reads `0x` and forty hexadecimal digits.
  init?(_ written: [UInt8]) {
    guard written.count == 42, written[2...].allSatisfy(IdentifierText.isHexadecimal) else {
      return nil
    }
    let lower = written[2...].map(IdentifierText.lower)
    let digest = Keccak256.digest(lower)
    let cased = lower.enumerated().map { index, byte in
      let nibble = index % 2 == 0 ? digest[index / 2] >> 4 : digest[index / 2] & 15
      return nibble >= 8 ? IdentifierText.upper(byte) : byte
    }
    checksummed = "0x" + String(decoding: cased, as: UTF8.self)
    let letters = written[2...].filter(IdentifierText.isLetter)
    let upper = letters.count { $0 & 0x20 == 0 }
    isValid = upper == 0 || upper == letters.count ? nil : cased == Array(written[2...])
  }
}
