/// Tells a name that is a telephone number: a person the address book does not know.
enum PhoneNumberName {
  /// Seven to seventeen digits with the signs people put between them, and nothing else.
  static func fits(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var digits = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      let space = Scalar.spaceWidth(bytes, at, range.upperBound)
      let width = space > 0 ? space : Scalar.markWidth(bytes, at, range.upperBound)
      if width > 0 {
        at += width
        continue
      }
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "+"): if digits > 0 { return false }
      case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."): break
      // U+2010 and U+2011, hyphens that do not break.
      case 0xE2
      where at + 2 < range.upperBound && bytes[at + 1] == 0x80
        && (bytes[at + 2] == 0x90 || bytes[at + 2] == 0x91):
        at += 2
      default: return false
      }
      at += 1
    }
    return (7...17).contains(digits)
  }

  /// The same of a name as text.
  static func fits(_ name: String) -> Bool {
    Array(name.utf8).withUnsafeBufferPointer { fits($0, 0..<$0.count) }
  }
}
