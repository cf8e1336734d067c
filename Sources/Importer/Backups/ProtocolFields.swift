/// The fields of a message of protocol buffers, as far as a head needs them.
struct ProtocolFields {
  private var numbers: [Int: UInt64] = [:]
  private var pieces: [Int: ArraySlice<UInt8>] = [:]

  /// Reads all fields; nil when the bytes are no such message.
  init?(_ bytes: ArraySlice<UInt8>) {
    var at = bytes.startIndex
    func varint() -> UInt64? {
      var value: UInt64 = 0
      for shift in 0..<10 {
        guard at < bytes.endIndex else { return nil }
        let byte = bytes[at]
        at += 1
        value |= UInt64(byte & 0x7F) << UInt64(shift * 7)
        if byte < 0x80 { return value }
      }
      return nil
    }
    while at < bytes.endIndex {
      guard let key = varint(), key >> 3 > 0, key >> 3 < 1 << 20 else { return nil }
      let field = Int(key >> 3)
      switch key & 7 {
      case 0:
        guard let value = varint() else { return nil }
        numbers[field] = value
      case 1, 5:
        let width = key & 7 == 1 ? 8 : 4
        guard bytes.endIndex - at >= width else { return nil }
        at += width
      case 2:
        guard let length = varint(), length <= UInt64(bytes.endIndex - at) else { return nil }
        pieces[field] = bytes[at..<at + Int(length)]
        at += Int(length)
      default: return nil
      }
    }
  }

  /// A whole number.
  func number(_ field: Int) -> UInt64? { numbers[field] }
  /// Bytes of a field.
  func bytes(_ field: Int) -> ArraySlice<UInt8>? { pieces[field] }
  /// A short text that can be printed.
  func text(_ field: Int) -> String? {
    guard let bytes = pieces[field], bytes.count <= 40,
      bytes.allSatisfy({ (0x20..<0x7F).contains($0) })
    else { return nil }
    return String(decoding: Array(bytes), as: UTF8.self)
  }
}
