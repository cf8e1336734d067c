import CCrypto

/// A digest that manifests of bags may hold (RFC 8493, section 2.4).
///
/// This program writes SHA-256 and SHA-512. MD5 and SHA-1 are read, because most bags of archives
/// made before 2018 hold nothing else: they show accidents, and no longer a forger.
public enum BagAlgorithm: String, Sendable, CaseIterable {
  case md5, sha1, sha224, sha256, sha384, sha512

  /// Whether two files with one digest can be made by anybody.
  public var isBroken: Bool { self == .md5 || self == .sha1 }

  /// Hexadecimal digits of a digest.
  var digits: Int {
    switch self {
    case .md5: 32
    case .sha1: 40
    case .sha224: 56
    case .sha256: 64
    case .sha384: 96
    case .sha512: 128
    }
  }

  /// The digest of what `read` hands out block by block; nil when `read` fails.
  func digest(_ read: (_ sink: (UnsafeRawBufferPointer) -> Void) -> Bool) -> String? {
    guard let context = EVP_MD_CTX_new() else { return nil }
    defer { EVP_MD_CTX_free(context) }
    let kind =
      switch self {
      case .md5: EVP_md5()
      case .sha1: EVP_sha1()
      case .sha224: EVP_sha224()
      case .sha256: EVP_sha256()
      case .sha384: EVP_sha384()
      case .sha512: EVP_sha512()
      }
    // A machine in FIPS mode has no MD5.
    guard EVP_DigestInit_ex(context, kind, nil) == 1 else { return nil }
    var isGood = true
    let isRead = read { part in
      if EVP_DigestUpdate(context, part.baseAddress, part.count) != 1 { isGood = false }
    }
    var raw = [UInt8](repeating: 0, count: digits / 2)
    guard isRead, isGood, EVP_DigestFinal_ex(context, &raw, nil) == 1 else { return nil }
    return Hexadecimal.text(raw)
  }
}
