import Evidence

/// The names that stand before texts, each kept once as the place where it first stood.
///
/// Open addressing over hashes of bytes: no string is made and nothing is allocated for a name
/// that was seen before.
struct SenderIndex {
  /// Places of the names in the buffer, in order of first appearance.
  private(set) var names: [Range<Int>] = []
  /// Which of them hold a colon.
  private(set) var hasColon: [Bool] = []
  private var hashes: [UInt64] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var latest: Int32 = -1

  /// Number of a name, given out on first sight.
  @inline(__always)
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Int32 {
    if latest >= 0, Self.same(bytes, names[Int(latest)], name) { return latest }
    latest = slowIntern(bytes, name)
    return latest
  }

  private mutating func slowIntern(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>
  ) -> Int32 {
    let hash = Self.hash(bytes, name)
    let slot = slot(bytes, name, hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(names.count)
    slots[slot] = number
    names.append(name)
    hashes.append(hash)
    hasColon.append(
      name.contains {
        bytes[$0] == UInt8(ascii: ":") || SenderColon.isWide(bytes, $0, name.upperBound)
      })
    if names.count * 2 > slots.count { grow() }
    return number
  }

  /// Number of a name, nil when it was not seen.
  func find(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Int32? {
    let number = slots[slot(bytes, name, Self.hash(bytes, name))]
    return number >= 0 ? number : nil
  }

  private func slot(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ hash: UInt64
  ) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = Int(slots[slot])
      if hashes[known] == hash, Self.same(bytes, names[known], name) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Whether two ranges hold the same bytes.
  @inline(__always)
  static func same(
    _ bytes: UnsafeBufferPointer<UInt8>, _ a: Range<Int>, _ b: Range<Int>
  ) -> Bool {
    guard a.count == b.count else { return false }
    var offset = 0
    while offset < a.count {
      if bytes[a.lowerBound + offset] != bytes[b.lowerBound + offset] { return false }
      offset += 1
    }
    return true
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = FNV1a()
    for at in range { hash.add(bytes[at]) }
    return hash.value ^ hash.value >> 29
  }
}
