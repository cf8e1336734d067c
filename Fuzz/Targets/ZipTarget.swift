@testable import Importer

/// Bytes as decisions about a zip: every field right or one of those that readers get wrong.
///
/// A mutated archive is nearly always one that is refused at its first field. What is built here has
/// a directory, local headers, descriptors and zip64 records that agree but for a few numbers.
/// Holds: what `ArchiveTarget` holds.
enum ZipTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    var choices = Choices(bytes)
    return ArchiveTarget.check(zip(&choices))
  }

  private static let chat = Array(
    "15-11-2020 14:03 - Sanne: hoi\n15-11-2020 14:04 - Joris: ben je thuis?\n".utf8)

  private static let names: [[UInt8]] =
    [
      "_chat.txt", "a/b.txt", "../x.txt", "map/", "a\\b.txt", "result.json", "in.zip", "", "con",
    ].map { Array($0.utf8) } + [[0x87, 0x2E, 0x74, 0x78, 0x74], [0xFF, 0xFE]]

  private static func zip(_ choices: inout Choices) -> [UInt8] {
    var out: [UInt8] = choices.once(in: 8) ? choices.take(40) : []
    let prefix = out.count
    var directory: [UInt8] = []
    let count = 1 + Int(choices.byte() % 4)
    for _ in 0..<count { entry(&choices, &out, &directory) }
    if choices.once(in: 6) { out += choices.take(20) }
    let start = out.count
    out += directory
    let isWide = choices.once(in: 3)
    if isWide {
      let record = out.count
      out += le(0x0606_4B50, 4)
      out += le(choices.number(44, bits: 64), 8)
      out += le(45, 2)
      out += le(45, 2)
      out += le(choices.number(0, bits: 32), 4)
      out += le(choices.number(0, bits: 32), 4)
      out += le(choices.number(count, bits: 64), 8)
      out += le(choices.number(count, bits: 64), 8)
      out += le(choices.number(directory.count, bits: 64), 8)
      out += le(choices.number(start - prefix, bits: 64), 8)
      out += le(0x0706_4B50, 4)
      out += le(0, 4)
      out += le(choices.number(record - prefix, bits: 64), 8)
      out += le(1, 4)
    }
    out += le(0x0605_4B50, 4)
    out += le(choices.number(0, bits: 16), 2)
    out += le(choices.number(0, bits: 16), 2)
    let stated = isWide && choices.once(in: 2) ? 0xFFFF : count
    out += le(choices.number(stated, bits: 16), 2)
    out += le(choices.number(stated, bits: 16), 2)
    out += le(choices.number(directory.count, bits: 32), 4)
    out += le(choices.number(start - prefix, bits: 32), 4)
    let comment = choices.once(in: 8) ? choices.take(12) : []
    out += le(choices.number(comment.count, bits: 16), 2)
    out += comment
    if choices.once(in: 12) { out.removeLast(min(out.count, Int(choices.byte()))) }
    return out
  }

  private static func entry(
    _ choices: inout Choices, _ out: inout [UInt8], _ directory: inout [UInt8]
  ) {
    let name = choices.once(in: 6) ? choices.take(Int(choices.byte() % 16)) : choices.of(names)
    let data = choices.once(in: 3) ? choices.take(Int(choices.byte())) : chat
    let method: Int = choices.of([8, 8, 0, 0, 9, 12, 14, 93, 95, 98, 99, 1, 6])
    // One block that is stored: deflate without a compressor.
    var stored: [UInt8] = [1]
    stored += le(UInt64(data.count), 2)
    stored += le(~UInt64(data.count), 2)
    stored += data
    var packed = method == 8 || method == 9 ? stored : data
    if choices.once(in: 6), !packed.isEmpty {
      packed[Int(choices.byte()) % packed.count] ^= choices.byte()
    }
    let flags: Int = choices.of([0, 0x800, 8, 0x808, 1, 0x41, 0x2000, 9])
    let sum = Int(Checksum.of(data))
    let offset = out.count
    func header(_ choices: inout Choices, isLocal: Bool) -> [UInt8] {
      let isDeferred = isLocal && flags & 8 != 0
      var extra: [UInt8] = []
      let isWide = choices.once(in: 4)
      if isWide {
        let sizes = [data.count, packed.count, offset].prefix(isLocal ? 2 : 3)
        let body = sizes.flatMap { le(choices.number($0, bits: 64), 8) }
        extra += le(1, 2)
        extra += le(choices.number(body.count, bits: 16), 2)
        extra += body
      }
      if choices.once(in: 6) {
        let id: UInt64 = choices.of([0x7075, 0x5455, 0x9901, 0x000A, 0x5855, 0x6375])
        let body = choices.take(Int(choices.byte() % 24))
        extra += le(id, 2)
        extra += le(choices.number(body.count, bits: 16), 2)
        extra += body
      }
      let (small, large) = isWide ? (0xFFFF_FFFF, 0xFFFF_FFFF) : (packed.count, data.count)
      var fields = le(20, 2)
      fields += le(choices.number(flags, bits: 16), 2)
      fields += le(choices.number(method, bits: 16), 2)
      fields += le(UInt64(choices.byte()) << 8, 2)
      fields += le(0x5169, 2)
      fields += le(choices.number(isDeferred ? 0 : sum, bits: 32), 4)
      fields += le(choices.number(isDeferred ? 0 : small, bits: 32), 4)
      fields += le(choices.number(isDeferred ? 0 : large, bits: 32), 4)
      fields += le(choices.number(name.count, bits: 16), 2)
      fields += le(choices.number(extra.count, bits: 16), 2)
      if isLocal {
        var local = le(0x0403_4B50, 4)
        local += fields
        local += name
        local += extra
        return local
      }
      let comment = choices.once(in: 10) ? choices.take(6) : []
      fields += le(choices.number(comment.count, bits: 16), 2)
      fields += le(0, 2)
      fields += le(0, 2)
      fields += le(choices.of([0, 0x81A4_0000, 0xA1FF_0000, 0x41ED_0010, 0x10]), 4)
      fields += le(choices.number(isWide ? 0xFFFF_FFFF : offset, bits: 32), 4)
      var central = le(0x0201_4B50, 4)
      central += le(choices.of([0x0314, 20, 0x0A14]), 2)
      for part in [fields, name, extra, comment] { central += part }
      return central
    }
    out += header(&choices, isLocal: true)
    out += packed
    if flags & 8 != 0 {
      if choices.once(in: 2) { out += le(0x0807_4B50, 4) }
      out += le(choices.number(sum, bits: 32), 4)
      out += le(choices.number(packed.count, bits: 32), 4)
      out += le(choices.number(data.count, bits: 32), 4)
    }
    if choices.once(in: 8) { out += choices.take(10) }
    if !choices.once(in: 10) { directory += header(&choices, isLocal: false) }
  }

  static func le(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
  }
}
