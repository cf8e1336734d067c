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
  var upperHalf: [UInt16] {
    switch self {
    case .cp437: SingleByteCharset.dos437.upperHalf
    case .cp850: SingleByteCharset.dos850.upperHalf
    case .cp1252: SingleByteCharset.windows1252.upperHalf
    }
  }

  /// The scalar of a byte; U+FFFD where the page has none.
  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard byte >= 128 else { return Unicode.Scalar(byte) }
    let value = upperHalf[Int(byte) - 128]
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
