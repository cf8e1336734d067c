import CCrypto

/// SHA-256 of the code inside a page, for its content security policy.
package enum InlineHash {
  /// The source expression `sha256-…` that allows exactly this text.
  package static func source(of text: String) -> String {
    "sha256-" + base64(sha256(Array(text.utf8)))
  }

  /// SHA-256 by OpenSSL.
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    let result = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    // Only a broken library comes here; a page without code is then still a readable page.
    return result == 1 && length == 32 ? digest : []
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base 64 of RFC 4648, with padding.
  package static func base64(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var value: UInt32 = 0
      for offset in 0..<3 {
        value = value << 8 | (start + offset < part.endIndex ? UInt32(bytes[start + offset]) : 0)
      }
      for index in 0..<4 {
        out.append(
          index <= part.count
            ? alphabet[Int(value >> UInt32(18 - 6 * index) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
