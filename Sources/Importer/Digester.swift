import CCrypto
public import Evidence

/// Computes SHA-256 and SHA-512 of the same bytes in one pass.
///
///     Digester.digests(of: Array("abc".utf8)).sha256   // ba7816bf…f20015ad
///
/// Two digests, because a court may ask for either and a flaw found in one leaves the other.
public final class Digester {
  private let narrow = HashStream(.sha256)
  private let wide = HashStream(.sha512)

  /// Starts with no bytes.
  public init() {}

  /// Adds bytes.
  public func update(_ bytes: UnsafeRawBufferPointer) {
    // Slices that stay in the first-level cache for the second digest.
    var start = 0
    while start < bytes.count {
      let end = min(start + 16_384, bytes.count)
      let slice = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      narrow.update(slice)
      wide.update(slice)
      start = end
    }
  }

  /// Adds the bytes of an array.
  public func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  /// Ends and returns both digests; the digester cannot be used after it.
  public func finish() -> Digests { Digests(sha256: narrow.finish(), sha512: wide.finish()) }

  /// Digests of a whole buffer.
  public static func digests(of bytes: [UInt8]) -> Digests {
    let digester = Digester()
    digester.update(bytes)
    return digester.finish()
  }
}

/// One digest of bytes that come block by block.
final class HashStream {
  /// Looked up once: OpenSSL 3 searches its providers at each start of an unfetched digest.
  enum Algorithm {
    case sha256
    case sha512

    fileprivate var fetched: OpaquePointer? { self == .sha256 ? Self.narrow : Self.wide }
    nonisolated(unsafe) private static let narrow: OpaquePointer? = EVP_MD_fetch(
      nil, "SHA256", nil)
    nonisolated(unsafe) private static let wide: OpaquePointer? = EVP_MD_fetch(nil, "SHA512", nil)
  }

  private let context: OpaquePointer
  private let length: Int

  /// Starts with no bytes.
  init(_ algorithm: Algorithm) {
    // These fail only when OpenSSL itself is broken; evidence without digests must not go on.
    guard let context = EVP_MD_CTX_new() else { fatalError("no memory for a digest") }
    guard EVP_DigestInit_ex(context, algorithm.fetched, nil) == 1 else {
      fatalError("OpenSSL offers no SHA-2")
    }
    self.context = context
    length = algorithm == .sha256 ? 32 : 64
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes.
  func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    guard EVP_DigestUpdate(context, base, bytes.count) == 1 else {
      fatalError("OpenSSL failed to hash")
    }
  }

  /// Ends and returns the digest in hexadecimal; nothing can be added after it.
  func finish() -> String {
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
}
