/// The passphrases in a file, one a line, whatever wrote the file.
///
/// Notepad puts a mark before the first line, and "Unicode" means UTF-16 to it: neither the mark nor
/// the zeros are part of a passphrase, and whoever typed it cannot see them.
///
///     EF BB BF 68 75 6E 74 65 72 32 0D 0A   ->  hunter2
enum PassphraseFile {
  /// The lines that are not empty, without their ends.
  static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    // Old Macs end a line with CR alone; a passphrase cannot hold one.
    text(bytes).split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map(Array.init)
  }

  /// The bytes without a mark; UTF-16 as UTF-8.
  private static func text(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2), low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2), low: 1) }
    // Without a mark: no passphrase has zeros, and letters of UTF-16 have one in two.
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return bytes }
    if bytes[1] == 0, bytes[0] != 0 { return wide(bytes[...], low: 0) }
    if bytes[0] == 0, bytes[1] != 0 { return wide(bytes[...], low: 1) }
    return bytes
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    let pairs = Array(bytes)
    let units = stride(from: 0, to: pairs.count - pairs.count % 2, by: 2).map {
      UInt16(pairs[$0 + low]) | UInt16(pairs[$0 + 1 - low]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
