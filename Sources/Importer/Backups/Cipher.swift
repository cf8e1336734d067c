import CCrypto

/// The few primitives that backups of phones are made with, of OpenSSL.
///
/// What is decrypted is never believed: an authenticated cipher has its tag, and what has none is
/// checked by what it must be.
enum Cipher {
  /// AES-256 in Galois counter mode; nil when the tag is not that of these bytes under this key.
  ///
  /// WhatsApp's nonce has 16 bytes, where nearly everybody's has 12.
  static func galois(
    _ bytes: ArraySlice<UInt8>, key: [UInt8], nonce: [UInt8], tag: [UInt8]
  ) -> [UInt8]? {
    guard key.count == 32, tag.count == 16, !nonce.isEmpty, let context = EVP_CIPHER_CTX_new()
    else { return nil }
    defer { EVP_CIPHER_CTX_free(context) }
    guard EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nil, nil, nil) == 1,
      EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, Int32(nonce.count), nil) == 1,
      EVP_DecryptInit_ex(context, nil, nil, key, nonce) == 1
    else { return nil }
    guard let out = update(context, bytes) else { return nil }
    var tag = tag
    var rest = [UInt8](repeating: 0, count: 16)
    var count: Int32 = 0
    guard EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, &tag) == 1,
      EVP_DecryptFinal_ex(context, &rest, &count) == 1
    else { return nil }
    return out
  }

  /// AES-256 in blocks that are chained, without looking at how the last one is filled up.
  static func chained(
    _ bytes: ArraySlice<UInt8>, key: [UInt8], start: [UInt8] = [UInt8](repeating: 0, count: 16)
  ) -> [UInt8]? {
    guard key.count == 32, start.count == 16, bytes.count % 16 == 0,
      let context = EVP_CIPHER_CTX_new()
    else { return nil }
    defer { EVP_CIPHER_CTX_free(context) }
    guard EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nil, key, start) == 1,
      EVP_CIPHER_CTX_set_padding(context, 0) == 1
    else { return nil }
    return update(context, bytes)
  }

  /// A key that was wrapped with another (RFC 3394); nil when it was not wrapped with this one.
  static func unwrapped(_ wrapped: [UInt8], key: [UInt8]) -> [UInt8]? {
    guard key.count == 32, wrapped.count == 40, let context = EVP_CIPHER_CTX_new() else {
      return nil
    }
    defer { EVP_CIPHER_CTX_free(context) }
    EVP_CIPHER_CTX_set_flags(context, EVP_CIPHER_CTX_FLAG_WRAP_ALLOW)
    guard EVP_DecryptInit_ex(context, EVP_aes_256_wrap(), nil, key, nil) == 1 else { return nil }
    var out = [UInt8](repeating: 0, count: 48)
    var count: Int32 = 0
    guard EVP_DecryptUpdate(context, &out, &count, wrapped, 40) == 1, count == 32 else {
      return nil
    }
    return Array(out[..<32])
  }

  /// Bytes bound to a key.
  static func authenticated(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: 32)
    var count = 0
    let isDone =
      EVP_Q_mac(
        nil, "HMAC", nil, "SHA256", nil, key, key.count, bytes, bytes.count, &out, 32, &count)
      != nil
    return isDone && count == 32 ? out : []
  }

  /// A key made of a password; empty when it cannot be made.
  static func derived(
    _ password: [UInt8], salt: [UInt8], rounds: Int, isNarrow: Bool
  ) -> [UInt8] {
    guard let rounds = Int32(exactly: rounds), rounds > 0 else { return [] }
    var out = [UInt8](repeating: 0, count: 32)
    let isDone = password.withUnsafeBytes { raw in
      PKCS5_PBKDF2_HMAC(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(password.count), salt,
        Int32(salt.count), rounds, isNarrow ? EVP_sha1() : EVP_sha256(), 32, &out)
    }
    return isDone == 1 ? out : []
  }

  /// The MD5 of bytes, by which WhatsApp's backups are checked without a key.
  static func md5(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: 16)
    var count: UInt32 = 0
    let isDone = bytes.withUnsafeBytes {
      EVP_Digest($0.baseAddress, $0.count, &out, &count, EVP_md5(), nil)
    }
    return isDone == 1 ? out : []
  }

  /// The SHA-1 of bytes, by which backups of iPhones name their files.
  static func sha1(_ bytes: [UInt8]) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: 20)
    var count: UInt32 = 0
    return EVP_Digest(bytes, bytes.count, &out, &count, EVP_sha1(), nil) == 1 ? out : []
  }

  private static func update(_ context: OpaquePointer, _ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var isDone = true
    let out = [UInt8](unsafeUninitializedCapacity: bytes.count + 32) { buffer, initialized in
      bytes.withUnsafeBufferPointer { input in
        var at = 0
        // A length of C has 32 bits.
        while at < input.count, isDone {
          let part = min(1 << 28, input.count - at)
          var count: Int32 = 0
          guard let from = input.baseAddress, let to = buffer.baseAddress else { break }
          isDone =
            EVP_DecryptUpdate(context, to + initialized, &count, from + at, Int32(part)) == 1
          initialized += Int(count)
          at += part
        }
      }
    }
    return isDone ? out : nil
  }
}
