/// The bytes of an input as decisions, one after the other; 0 when they are used up.
struct Choices {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func byte() -> UInt8 {
    guard at < bytes.count else { return 0 }
    defer { at += 1 }
    return bytes[at]
  }

  /// One of a few.
  mutating func of<Value>(_ values: [Value]) -> Value { values[Int(byte()) % values.count] }

  /// True once in so many; never when the bytes are used up.
  mutating func once(in many: UInt8) -> Bool { byte() % many == many - 1 }

  /// A number that is right, or one of those that readers get wrong.
  mutating func number(_ right: Int, bits: Int) -> UInt64 {
    let all: UInt64 = bits == 64 ? .max : (1 << UInt64(bits)) - 1
    guard once(in: 6) else { return UInt64(right) & all }
    let around = UInt64(bitPattern: Int64(right) + Int64(byte()) - 128)
    return of([0, 1, all, all - 1, all >> 1, (all >> 1) + 1, around, UInt64(byte()) << 8]) & all
  }

  mutating func take(_ count: Int) -> [UInt8] {
    let part = bytes[at..<min(bytes.count, at + count)]
    at += part.count
    return Array(part)
  }

  mutating func rest() -> [UInt8] { take(bytes.count) }
}
