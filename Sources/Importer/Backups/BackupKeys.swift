/// The keys that may open WhatsApp's backups: out of key files among the input, or given as digits.
///
/// Nothing of a key is ever printed; only whether one fitted is said.
///
///     ac ed 00 05 75 72 00 02 5b 42 …    `key` (131 bytes) or `encrypted_backup.key` (32 bytes)
///     64 hexadecimal digits               the key that WhatsApp shows when a backup is made
struct BackupKeys {
  private(set) var keys: [[UInt8]] = []

  /// Begins a list of bytes as Java writes it.
  static let magic: [UInt8] = [0xAC, 0xED, 0x00, 0x05, 0x75, 0x72, 0x00, 0x02, 0x5B, 0x42]

  /// Adds the key of a file, if it is one.
  mutating func add(file: [UInt8]) {
    if file.starts(with: Self.magic), file.count >= 27 {
      let count = file[23..<27].reduce(0) { $0 << 8 | Int($1) }
      guard count == 131 || count == 32, file.count >= 27 + count else { return }
      add(Array(file[(27 + count - 32)..<(27 + count)]))
    } else {
      add(digits: file)
    }
  }

  /// Adds a key of 64 digits, however they are grouped.
  mutating func add(digits: [UInt8]) {
    guard digits.count <= 200 else { return }
    var key: [UInt8] = []
    var half: UInt8?
    for byte in digits where byte > 0x20 && byte != UInt8(ascii: "-") {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46, 0x61...0x66: digit = (byte | 0x20) - 0x57
      default: return
      }
      if let high = half {
        key.append(high << 4 | digit)
        half = nil
      } else {
        half = digit
      }
    }
    if key.count == 32, half == nil { add(key) }
  }

  private mutating func add(_ key: [UInt8]) {
    if !keys.contains(key) { keys.append(key) }
  }
}
