import CCrypto
public import Evidence

/// Computes SHA-256 and SHA-512 of the same bytes in one pass.
///
///     Digester.digests(of: Array("abc".utf8)).sha256   // ba7816bf…f20015ad
///
/// Two digests, because a court may ask for either and a flaw found in one leaves the other.
public final class Digester {
  private let narrow: OpaquePointer
  private let wide: OpaquePointer

  /// Starts with no bytes.
  public init() {
    guard let narrow = EVP_MD_CTX_new(), let wide = EVP_MD_CTX_new() else {
      fatalError("no memory for a digest")
    }
    self.narrow = narrow
    self.wide = wide
    // These fail only when OpenSSL itself is broken; evidence without digests must not go on.
    guard EVP_DigestInit_ex(narrow, Algorithm.sha256, nil) == 1,
      EVP_DigestInit_ex(wide, Algorithm.sha512, nil) == 1
    else { fatalError("OpenSSL offers no SHA-2") }
  }

  deinit {
    EVP_MD_CTX_free(narrow)
    EVP_MD_CTX_free(wide)
  }

  /// Adds bytes.
  public func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    // Slices that stay in the first-level cache for the second digest.
    var start = 0
    while start < bytes.count {
      let length = min(16_384, bytes.count - start)
      guard EVP_DigestUpdate(narrow, base + start, length) == 1,
        EVP_DigestUpdate(wide, base + start, length) == 1
      else { fatalError("OpenSSL failed to hash") }
      start += length
    }
  }

  /// Adds the bytes of an array.
  public func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  /// Ends and returns both digests; the digester cannot be used after it.
  public func finish() -> Digests {
    Digests(sha256: Self.end(narrow, length: 32), sha512: Self.end(wide, length: 64))
  }

  /// Digests of a whole buffer.
  public static func digests(of bytes: [UInt8]) -> Digests {
    let digester = Digester()
    digester.update(bytes)
    return digester.finish()
  }

  private static func end(_ context: OpaquePointer, length: Int) -> String {
    var raw = [UInt8](repeating: 0, count: length)
    guard EVP_DigestFinal_ex(context, &raw, nil) == 1 else {
      fatalError("OpenSSL failed to end a digest")
    }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(length * 2)
    for byte in raw {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Looked up once: OpenSSL 3 searches its providers at each start of an unfetched digest.
  private enum Algorithm {
    nonisolated(unsafe) static let sha256: OpaquePointer? = EVP_MD_fetch(nil, "SHA256", nil)
    nonisolated(unsafe) static let sha512: OpaquePointer? = EVP_MD_fetch(nil, "SHA512", nil)
  }
}
