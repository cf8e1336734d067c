@testable import Importer

/// Builds rar files byte by byte: files stored as they are, with any checksum.
enum RawRar {
  typealias File = (name: String, bytes: [UInt8], checksum: UInt32?)

  /// RAR 5, after the technical note of rarlab.com.
  static func fifth(_ files: [File]) -> [UInt8] {
    var out: [UInt8] = [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01, 0x00]
    out += block([1, 0, 0])
    for file in files {
      let name = Array(file.name.utf8)
      var header: [UInt8] = [2, 2]
      header += number(file.bytes.count)
      header += [4]
      header += number(file.bytes.count)
      header += number(0o100644)
      header.append32(file.checksum ?? Checksum.of(file.bytes))
      header += [0, 1]
      header += number(name.count)
      header += name
      out += block(header) + file.bytes
    }
    return out + block([5, 0, 0])
  }

  /// RAR 4, after the technote of RAR 3.
  static func fourth(_ files: [File]) -> [UInt8] {
    var out: [UInt8] = [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00]
    out += oldBlock(0x73, 0, [UInt8](repeating: 0, count: 6))
    for file in files {
      let name = Array(file.name.utf8)
      var body: [UInt8] = []
      body.append32(UInt32(file.bytes.count))
      body.append32(UInt32(file.bytes.count))
      body.append(3)
      body.append32(file.checksum ?? Checksum.of(file.bytes))
      body.append32(0x516F_7000)
      body += [20, 0x30]
      body.append16(UInt16(name.count))
      body.append32(0o100644)
      out += oldBlock(0x74, 0x8000, body + name) + file.bytes
    }
    return out + oldBlock(0x7B, 0x4000, [])
  }

  private static func block(_ header: [UInt8]) -> [UInt8] {
    let sized = number(header.count) + header
    var out: [UInt8] = []
    out.append32(Checksum.of(sized))
    return out + sized
  }

  private static func oldBlock(_ type: UInt8, _ flags: UInt16, _ body: [UInt8]) -> [UInt8] {
    var header: [UInt8] = [type]
    header.append16(flags)
    header.append16(UInt16(7 + body.count))
    header += body
    var out: [UInt8] = []
    out.append16(UInt16(truncatingIfNeeded: Checksum.of(header)))
    return out + header
  }

  private static func number(_ value: Int) -> [UInt8] {
    var out: [UInt8] = []
    var rest = value
    repeat {
      out.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest > 0
    return out
  }
}
