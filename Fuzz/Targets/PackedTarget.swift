@testable import Importer

/// Bytes as a rar, 7z, tar or gzip whose outer checksums are right, through the whole import.
///
/// The first byte says which. Without the right sums of its headers no mutated archive gets past the
/// first of them. Holds: what `ArchiveTarget` holds.
enum PackedTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    guard let kind = bytes.first else { return 0 }
    var body = Array(bytes.dropFirst())
    switch kind % 6 {
    case 0: body = fifthRar(body)
    case 1: body = fourthRar(body)
    case 2: body = sevenZip(body)
    case 3: body = tar(body)
    case 4: body = gzip(body)
    // A tar in a gzip, as most are sent.
    default: body = gzip(tar(body))
    }
    return ArchiveTarget.check(body)
  }

  private static func le(_ value: UInt32) -> [UInt8] { ZipTarget.le(UInt64(value), 4) }

  /// Blocks of a stated size with the sum of their header before it (RAR 5).
  private static func fifthRar(_ body: [UInt8]) -> [UInt8] {
    var choices = Choices(body)
    var out: [UInt8] = [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01, 0x00]
    let main: [UInt8] = [3, 1, 0, 0]
    out += le(Checksum.of(main))
    out += main
    for _ in 0..<6 {
      let size = Int(choices.byte() & 0x7F)
      var header = choices.take(size)
      if header.isEmpty { break }
      // Nearly always a file; a service, an end, an encryption or anything else now and then.
      if header[0] > 5 { header[0] = 2 }
      let sized = [UInt8(header.count)] + header
      out += le(Checksum.of(sized)) + sized + choices.take(Int(choices.byte()))
    }
    return out + choices.rest()
  }

  private static func fourthRar(_ body: [UInt8]) -> [UInt8] {
    var choices = Choices(body)
    var out: [UInt8] = [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00]
    func block(_ type: UInt8, _ flags: UInt16, _ body: [UInt8]) -> [UInt8] {
      var header: [UInt8] = [type]
      header += ZipTarget.le(UInt64(flags), 2)
      header += ZipTarget.le(UInt64(7 + body.count), 2)
      header += body
      var out = ZipTarget.le(UInt64(Checksum.of(header) & 0xFFFF), 2)
      out += header
      return out
    }
    out += block(0x73, UInt16(choices.byte() & 1), [UInt8](repeating: 0, count: 6))
    for _ in 0..<6 {
      let type: UInt8 = choices.of([0x74, 0x74, 0x74, 0x7A, 0x7B, 0x78, 0x75])
      let flags = UInt16(choices.byte()) | UInt16(choices.byte()) << 8
      let header = choices.take(Int(choices.byte() & 0x7F))
      if header.isEmpty { break }
      out += block(type, flags, header) + choices.take(Int(choices.byte()))
    }
    return out + choices.rest()
  }

  /// Start header and the sum of the header that it points at.
  private static func sevenZip(_ body: [UInt8]) -> [UInt8] {
    var choices = Choices(body)
    let data = choices.take(Int(choices.byte()))
    let next = choices.rest()
    var start = ZipTarget.le(UInt64(data.count), 8)
    start += ZipTarget.le(UInt64(next.count), 8)
    start += le(Checksum.of(next))
    var out: [UInt8] = [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4]
    for part in [le(Checksum.of(start)), start, data, next] { out += part }
    return out
  }

  /// The sum of every block of 512 bytes that looks like a header.
  private static func tar(_ body: [UInt8]) -> [UInt8] {
    var out = body
    out += [UInt8](repeating: 0, count: (512 - out.count % 512) % 512)
    for start in stride(from: 0, to: out.count, by: 512) {
      let isMarked = out[start + 257..<start + 262].elementsEqual("ustar".utf8)
      guard start == 0 || isMarked else { continue }
      if start == 0 { out.replaceSubrange(257..<263, with: Array("ustar\0".utf8)) }
      for place in 148..<156 { out[start + place] = 0x20 }
      let sum = out[start..<start + 512].reduce(0) { $0 + Int($1) }
      var digits = Array(String(sum, radix: 8).utf8)
      while digits.count < 6 { digits.insert(0x30, at: 0) }
      digits.append(contentsOf: [0, 0x20])
      out.replaceSubrange(start + 148..<start + 156, with: digits)
    }
    return out + [UInt8](repeating: 0, count: 1_024)
  }

  /// One member of stored blocks with the right sum and size behind it.
  private static func gzip(_ body: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    let parts = stride(from: 0, to: max(1, body.count), by: 60_000).map {
      Array(body[min($0, body.count)..<min(body.count, $0 + 60_000)])
    }
    for (index, part) in parts.enumerated() {
      out.append(index == parts.count - 1 ? 1 : 0)
      out += ZipTarget.le(UInt64(part.count), 2)
      out += ZipTarget.le(~UInt64(part.count), 2)
      out += part
    }
    return out + le(Checksum.of(body)) + ZipTarget.le(UInt64(body.count), 4)
  }
}
