import CCrypto
public import Evidence

/// SHA-256 and SHA-512 of the same bytes in one pass over a file.
///
/// A bag carries both, because a court may ask for either; reading a large input twice for them
/// would double the time of a check.
public final class RunningHash {
  private let narrow: OpaquePointer
  private let wide: OpaquePointer
  /// Bytes taken in so far.
  public private(set) var bytes = 0

  /// Starts with no bytes.
  public init() {
    guard let narrow = EVP_MD_CTX_new(), let wide = EVP_MD_CTX_new(),
      EVP_DigestInit_ex(narrow, EVP_sha256(), nil) == 1,
      EVP_DigestInit_ex(wide, EVP_sha512(), nil) == 1
    else { fatalError("OpenSSL offers no SHA-2") }
    self.narrow = narrow
    self.wide = wide
  }

  deinit {
    EVP_MD_CTX_free(narrow)
    EVP_MD_CTX_free(wide)
  }

  /// Adds bytes.
  public func update(_ part: UnsafeRawBufferPointer) {
    guard let base = part.baseAddress, !part.isEmpty else { return }
    // Slices that stay in the first-level cache for the second digest.
    for start in stride(from: 0, to: part.count, by: 16_384) {
      let length = min(16_384, part.count - start)
      guard EVP_DigestUpdate(narrow, base + start, length) == 1,
        EVP_DigestUpdate(wide, base + start, length) == 1
      else { fatalError("OpenSSL failed to hash") }
    }
    bytes += part.count
  }

  /// Ends and returns both digests; nothing can be added after it.
  public func finish() -> Digests {
    Digests(sha256: Self.end(narrow, 32), sha512: Self.end(wide, 64))
  }

  /// Digests of a whole buffer.
  public static func digests(of bytes: [UInt8]) -> Digests {
    let hash = RunningHash()
    bytes.withUnsafeBytes { hash.update($0) }
    return hash.finish()
  }

  private static func end(_ context: OpaquePointer, _ length: Int) -> String {
    var raw = [UInt8](repeating: 0, count: length)
    guard EVP_DigestFinal_ex(context, &raw, nil) == 1 else {
      fatalError("OpenSSL failed to end a digest")
    }
    return Hexadecimal.text(raw)
  }
}

/// Lower-case hexadecimal digits.
enum Hexadecimal {
  static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
  }
}
