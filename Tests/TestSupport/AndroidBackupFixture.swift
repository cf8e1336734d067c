import CCrypto

/// Backups as Android's own tools make them: the inverse of their reader.
public enum AndroidBackupFixture {
  /// A backup of files by path; encrypted where there is a password.
  public static func backup(
    _ files: [(String, [UInt8])], password: String? = nil, rounds: Int = 100, version: Int = 5
  ) -> [UInt8] {
    let body = BackupFixture.deflated(tar(files))
    guard let password else {
      return Array("ANDROID BACKUP\n5\n1\nnone\n".utf8) + body
    }
    let salt = [UInt8](repeating: 0xA1, count: 64)
    let checkSalt = [UInt8](repeating: 0xB2, count: 64)
    let nonce = (0..<16).map { UInt8($0 + 1) }
    let inner = (0..<16).map { UInt8($0 + 101) }
    // Bytes above 127 are where Java's characters differ from bytes.
    let key = (0..<32).map { UInt8(truncatingIfNeeded: $0 &* 9 &+ 100) }
    let text = version < 2 ? key : Array(java(key).utf8)
    let sum = derived(text, salt: checkSalt, rounds: rounds)
    let blob = [16] + inner + [32] + key + [32] + sum
    let own = derived(Array(password.utf8), salt: salt, rounds: rounds)
    var head = "ANDROID BACKUP\n\(version)\n1\nAES-256\n"
    head += hex(salt) + "\n" + hex(checkSalt) + "\n\(rounds)\n" + hex(nonce) + "\n"
    head += hex(sealed(blob, key: own, nonce: nonce)) + "\n"
    return Array(head.utf8) + sealed(body, key: key, nonce: inner)
  }

  /// A tar of plain files.
  public static func tar(_ files: [(String, [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    for (path, bytes) in files {
      var head = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, _ at: Int) {
        for (offset, byte) in text.utf8.enumerated() { head[at + offset] = byte }
      }
      func octal(_ value: Int, _ width: Int) -> String {
        let digits = String(value, radix: 8)
        return String(repeating: "0", count: width - digits.count) + digits
      }
      put(path, 0)
      put("0000644\0", 100)
      put("0000000\0", 108)
      put("0000000\0", 116)
      put(octal(bytes.count, 11) + "\0", 124)
      put(octal(1_715_688_000, 11) + "\0", 136)
      put("        ", 148)
      put("0", 156)
      put("ustar\0" + "00", 257)
      let sum = head.reduce(0) { $0 + Int($1) }
      put(octal(sum, 6) + "\0 ", 148)
      out += head + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }
    return out + [UInt8](repeating: 0, count: 1_024)
  }

  private static func java(_ key: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in key {
      let value = byte < 0x80 ? UInt32(byte) : 0xFF00 | UInt32(byte)
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let text = String(byte, radix: 16, uppercase: true)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }

  private static func derived(_ password: [UInt8], salt: [UInt8], rounds: Int) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: 32)
    password.withUnsafeBytes { raw in
      _ = PKCS5_PBKDF2_HMAC(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(password.count), salt,
        Int32(salt.count), Int32(rounds), EVP_sha1(), 32, &out)
    }
    return out
  }

  private static func sealed(_ bytes: [UInt8], key: [UInt8], nonce: [UInt8]) -> [UInt8] {
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), nil, key, nonce)
    var out = [UInt8](repeating: 0, count: bytes.count + 32)
    var count: Int32 = 0
    EVP_EncryptUpdate(context, &out, &count, bytes, Int32(bytes.count))
    var last = [UInt8](repeating: 0, count: 32)
    var rest: Int32 = 0
    EVP_EncryptFinal_ex(context, &last, &rest)
    return Array(out[..<Int(count)]) + last[..<Int(rest)]
  }
}

extension PhoneChat {
  /// The messages as a backup of Android holds them.
  public var smsJSON: [UInt8] {
    func quoted(_ text: String) -> String {
      var out = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": out += "\\\""
        case "\\": out += "\\\\"
        case "\n": out += "\\n"
        default: out.unicodeScalars.append(scalar)
        }
      }
      return out + "\""
    }
    let rows = lines.compactMap { line -> String? in
      guard case .message(let isOwn) = line.kind else { return nil }
      return "{\"self_phone\":\"\",\"address\":\"+\(partner.phone)\",\"body\":\(quoted(line.text)),"
        + "\"date\":\"\(line.seconds * 1_000)\",\"date_sent\":\"0\",\"status\":\"-1\","
        + "\"type\":\"\(isOwn ? 2 : 1)\",\"read\":\"1\"}"
    }
    return Array(("[" + rows.joined(separator: ",") + "]").utf8)
  }

  /// The same in a whole backup.
  public func androidBackup(password: String? = nil) -> [UInt8] {
    AndroidBackupFixture.backup(
      [
        (
          "apps/com.android.providers.telephony/d_f/000000_sms_backup",
          BackupFixture.deflated(smsJSON)
        )
      ], password: password)
  }
}
