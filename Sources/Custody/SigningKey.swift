import CCrypto
import Evidence

/// An Ed25519 key for signing, read from PEM (`openssl genpkey -algorithm ed25519`).
public struct SigningKey: Sendable {
  private let pem: [UInt8]
  /// The other half, for whoever checks.
  public let publicKey: PublicKey

  /// Reads a private key; nil for any other kind of key, and for one under a passphrase.
  public init?(pem: [UInt8]) {
    guard let key = KeyHandle(privatePEM: pem), let publicKey = PublicKey(key) else { return nil }
    self.pem = pem
    self.publicKey = publicKey
  }

  /// The 64 bytes of the signature; the same key and bytes give the same signature.
  public func signature(of bytes: [UInt8]) -> [UInt8]? {
    guard let key = KeyHandle(privatePEM: pem), let context = EVP_MD_CTX_new() else { return nil }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestSignInit(context, nil, nil, nil, key.pointer) == 1 else { return nil }
    var signature = [UInt8](repeating: 0, count: 64)
    var length = signature.count
    guard EVP_DigestSign(context, &signature, &length, bytes, bytes.count) == 1, length == 64
    else { return nil }
    return signature
  }
}

/// An Ed25519 key for checking signatures.
public struct PublicKey: Sendable, Hashable {
  /// The key as PEM, `-----BEGIN PUBLIC KEY-----`.
  public let pem: [UInt8]
  /// SHA-256 of the key in DER: `openssl pkey -pubin -in KEY -outform DER | sha256sum`.
  public let fingerprint: String

  /// Reads a public key; nil for any other kind of key.
  public init?(pem: [UInt8]) {
    guard let key = KeyHandle(publicPEM: pem) else { return nil }
    self.init(key)
  }

  init?(_ key: KeyHandle) {
    guard let bio = BIO_new(BIO_s_mem()) else { return nil }
    defer { BIO_free(bio) }
    guard PEM_write_bio_PUBKEY(bio, key.pointer) == 1 else { return nil }
    pem = Memory.read(bio)
    guard let form = BIO_new(BIO_s_mem()) else { return nil }
    defer { BIO_free(form) }
    guard i2d_PUBKEY_bio(form, key.pointer) == 1 else { return nil }
    fingerprint = RunningHash.digests(of: Memory.read(form)).sha256
  }

  /// Whether the signature is one by this key over these bytes.
  public func verifies(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    guard let key = KeyHandle(publicPEM: pem), let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestVerifyInit(context, nil, nil, nil, key.pointer) == 1 else { return false }
    let isRight =
      EVP_DigestVerify(context, signature, signature.count, bytes, bytes.count) == 1
    ERR_clear_error()
    return isRight
  }
}

/// A key of OpenSSL, freed with its last reference.
final class KeyHandle {
  let pointer: OpaquePointer

  init?(privatePEM pem: [UInt8]) {
    let found = Memory.withReader(pem) { bio in
      // Never asks on the terminal: a key under a passphrase is refused with a sentence instead.
      PEM_read_bio_PrivateKey(bio, nil, { _, _, _, _ in 0 }, nil)
    }
    guard let found = Self.checked(found) else { return nil }
    pointer = found
  }

  init?(publicPEM pem: [UInt8]) {
    let found = Memory.withReader(pem) { PEM_read_bio_PUBKEY($0, nil, { _, _, _, _ in 0 }, nil) }
    guard let found = Self.checked(found) else { return nil }
    pointer = found
  }

  deinit { EVP_PKEY_free(pointer) }

  private static func checked(_ key: OpaquePointer?) -> OpaquePointer? {
    ERR_clear_error()
    guard let key else { return nil }
    guard EVP_PKEY_get_id(key) == NID_ED25519 else {
      EVP_PKEY_free(key)
      return nil
    }
    return key
  }
}

/// Buffers of OpenSSL in memory.
enum Memory {
  /// Everything that was written to a buffer.
  static func read(_ bio: OpaquePointer) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = BIO_read(bio, &block, Int32(block.count))
      guard count > 0 else { return bytes }
      bytes += block[0..<Int(count)]
    }
  }

  /// Calls `body` with a reader of bytes.
  static func withReader<Value>(_ bytes: [UInt8], _ body: (OpaquePointer) -> Value?) -> Value? {
    bytes.withUnsafeBytes { buffer -> Value? in
      guard let count = Int32(exactly: buffer.count), count > 0,
        let bio = BIO_new_mem_buf(buffer.baseAddress, count)
      else { return nil }
      defer { BIO_free(bio) }
      return body(bio)
    }
  }
}
