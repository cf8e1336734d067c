import CCrypto
import CDeflate

/// Backups as WhatsApp on Android makes them: the inverse of their reader, with OpenSSL.
///
///     BackupFixture.backup(database, .crypt15, root: key)    // msgstore.db.crypt15
public enum BackupFixture {
  /// Which of the three.
  public enum Version: String, CaseIterable, Sendable {
    case crypt12
    case crypt14
    /// Without the byte that says that features follow.
    case crypt14Bare
    case crypt15
  }

  /// A key file: `key` holds 131 bytes and the key at their end, `encrypted_backup.key` 32.
  public static func keyFile(_ key: [UInt8], isRoot: Bool) -> [UInt8] {
    let body = isRoot ? key : [UInt8](repeating: 7, count: 99) + key
    return [0xAC, 0xED, 0, 5, 0x75, 0x72, 0, 2, 0x5B, 0x42]
      + [0xAC, 0xF3, 0x17, 0xF8, 6, 8, 0x54, 0xE0, 2, 0, 0, 0x78, 0x70]
      + [0, 0, 0, UInt8(body.count)] + body
  }

  /// An encrypted backup of a database.
  public static func backup(
    _ database: [UInt8], _ version: Version, key: [UInt8], hasSum: Bool = true
  ) -> [UInt8] {
    let nonce = (0..<16).map { UInt8($0 &* 11 &+ 3) }
    var head: [UInt8]
    if version == .crypt12 {
      head = [0, 1] + [UInt8](repeating: 9, count: 49) + nonce
    } else {
      let info = field(1, Array("2.24.9.78".utf8)) + field(3, Array("22".utf8)) + [0x28, 1]
      var fields: [UInt8] = version == .crypt15 ? [0x08, 1] : []
      fields +=
        version == .crypt15
        ? field(3, field(1, nonce)) : field(2, field(1, [0, 1]) + field(5, nonce))
      fields += field(4, info)
      head = [UInt8(fields.count)] + (version == .crypt14Bare ? [] : [1]) + fields
    }
    let used = version == .crypt15 ? derived(key) : key
    let (body, tag) = seal(deflated(database), key: used, nonce: nonce)
    var bytes = head + body + tag
    if hasSum { bytes += digest(bytes, EVP_md5(), 16) }
    if version == .crypt12 { bytes += Array("--22".utf8) }
    return bytes
  }

  /// Bytes packed with zlib.
  public static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(6) else { return [] }
    defer { libdeflate_free_compressor(compressor) }
    let most = libdeflate_zlib_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      count = libdeflate_zlib_compress(
        compressor, bytes, bytes.count, buffer.baseAddress, buffer.count)
    }
  }

  private static func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
    [number << 3 | 2, UInt8(bytes.count)] + bytes
  }

  private static func derived(_ root: [UInt8]) -> [UInt8] {
    let first = mac(root, key: [UInt8](repeating: 0, count: 32))
    return mac(Array("backup encryption".utf8) + [1], key: first)
  }

  private static func mac(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: 32)
    var count = 0
    _ = EVP_Q_mac(
      nil, "HMAC", nil, "SHA256", nil, key, key.count, bytes, bytes.count, &out, 32, &count)
    return out
  }

  private static func digest(
    _ bytes: [UInt8], _ kind: OpaquePointer?, _ count: Int
  ) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: count)
    EVP_Digest(bytes, bytes.count, &out, nil, kind, nil)
    return out
  }

  private static func seal(
    _ bytes: [UInt8], key: [UInt8], nonce: [UInt8]
  ) -> (body: [UInt8], tag: [UInt8]) {
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nil, nil, nil)
    EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, Int32(nonce.count), nil)
    EVP_EncryptInit_ex(context, nil, nil, key, nonce)
    var out = [UInt8](repeating: 0, count: bytes.count + 32)
    var count: Int32 = 0
    EVP_EncryptUpdate(context, &out, &count, bytes, Int32(bytes.count))
    var rest: Int32 = 0
    var last = [UInt8](repeating: 0, count: 16)
    EVP_EncryptFinal_ex(context, &last, &rest)
    var tag = [UInt8](repeating: 0, count: 16)
    EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, &tag)
    return (Array(out[..<Int(count)]), tag)
  }
}
