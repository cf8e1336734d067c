/// FNV-1a, 64 bits: names things for look-ups, proves nothing.
///
/// Anybody can make two texts with the same value, so no evidence is identified by it: that is what
/// SHA-256 is for. Source: Fowler, Noll, Vo, <http://www.isthe.com/chongo/tech/comp/fnv/>.
///
///     FNV1a("a".utf8).value == 0xAF63_DC4C_8601_EC8C
@frozen
public struct FNV1a: Sendable {
  /// The value so far.
  public var value: UInt64

  /// Starts with the offset basis of the algorithm, or with another value.
  @inlinable
  public init(from start: UInt64 = 0xCBF2_9CE4_8422_2325) { value = start }

  /// The value of some bytes.
  @inlinable
  public init(_ bytes: some Sequence<UInt8>) {
    self.init()
    for byte in bytes { add(byte) }
  }

  /// Takes one byte.
  @inlinable
  public mutating func add(_ byte: UInt8) { add(unit: UInt64(byte)) }

  /// Takes one unit wider than a byte, a scalar for example.
  @inlinable
  public mutating func add(unit: UInt64) { value = (value ^ unit) &* 0x100_0000_01B3 }

  /// The value as sixteen hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
