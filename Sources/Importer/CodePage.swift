import Evidence

/// The code pages that archives without a UTF-8 flag are written in.
enum CodePage: String, CaseIterable {
  /// DOS in the United States, and what the zip specification prescribes.
  case cp437
  /// DOS in Western Europe.
  case cp850
  /// Windows in Western Europe.
  case cp1252

  /// Scalars of the bytes 128 to 255.
  var upperHalf: [UInt16] { table.upperHalf }

  /// The table of letters.
  var table: SingleByteCharset {
    switch self {
    case .cp437: .dos437
    case .cp850: .dos850
    case .cp1252: .windows1252
    }
  }

  /// The scalar of a byte; U+FFFD where the page has none.
  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard byte >= 128 else { return Unicode.Scalar(byte) }
    let value = upperHalf[Int(byte) - 128]
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
