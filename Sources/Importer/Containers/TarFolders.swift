import Evidence

/// Makes files of the folders in a tar that hold bytes, as libarchive gets to see them.
///
/// libarchive takes the bytes behind the header of a folder for headers and passes over them one by
/// one. A chat is hidden by one letter of its header, or by a slash behind its name. POSIX lets the
/// header of a folder hold a size that means something else, so what stands behind it decides: a
/// header, zeros or the end say that the folder holds nothing.
struct TarFolders {
  /// Names of what was made a file, without the slash.
  private(set) var names: Set<[UInt8]> = []
  /// Bytes to the next header.
  private var rest = 0
  /// Set where the way from header to header was lost: nothing is touched from there on.
  private var isLost = false

  private static let block = 512

  /// Looks at the next bytes of the tar; what is handed in begins at a whole block of 512.
  mutating func mend(_ bytes: inout [UInt8]) {
    var at = 0
    while !isLost {
      guard rest < bytes.count - at else {
        rest -= bytes.count - at
        return
      }
      at += rest
      rest = Self.block
      guard at + Self.block <= bytes.count else { return }
      let head = Array(bytes[at..<at + Self.block])
      if head.allSatisfy({ $0 == 0 }) { continue }
      guard TarHeader.begins(head), let size = Self.size(head) else {
        isLost = true
        return
      }
      let padded = (size + Self.block - 1) / Self.block * Self.block
      switch head[156] {
      case 0, UInt8(ascii: "0"), UInt8(ascii: "5"):
        let name = head[..<100].prefix { $0 != 0 }
        let isFolder = head[156] == UInt8(ascii: "5") || name.last == UInt8(ascii: "/")
        guard isFolder, size > 0 else {
          rest += padded
          continue
        }
        guard holdsBytes(bytes, behind: at) else { continue }
        bytes.replaceSubrange(at..<at + Self.block, with: file(head, Array(name)))
        rest += padded
      case UInt8(ascii: "x"), UInt8(ascii: "g"), UInt8(ascii: "L"), UInt8(ascii: "K"),
        UInt8(ascii: "7"):
        rest += padded
      // Links, devices and sparse files: what their size means differs from writer to writer.
      default: if size > 0 { isLost = true }
      }
    }
  }

  /// Whether something stands behind a header that is no header itself.
  private func holdsBytes(_ bytes: [UInt8], behind header: Int) -> Bool {
    let start = header + Self.block
    guard start + Self.block <= bytes.count else { return false }
    let next = Array(bytes[start..<start + Self.block])
    return next.contains { $0 != 0 } && !TarHeader.begins(next)
  }

  private mutating func file(_ head: [UInt8], _ name: [UInt8]) -> [UInt8] {
    var head = head
    var name = name
    while name.last == UInt8(ascii: "/"), name.count > 1 { name.removeLast() }
    names.insert(name)
    for index in 0..<100 { head[index] = index < name.count ? name[index] : 0 }
    head[156] = UInt8(ascii: "0")
    var sum = 0
    for index in head.indices { sum += (148..<156).contains(index) ? 32 : Int(head[index]) }
    let digits = String(sum, radix: 8)
    let field = String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "\0 "
    head.replaceSubrange(148..<156, with: Array(field.utf8.prefix(8)))
    return head
  }

  /// The size in octal digits, or in bytes where the first bit says so; nil for anything else.
  private static func size(_ head: [UInt8]) -> Int? {
    let field = head[124..<136]
    if field[124] & 0x80 != 0 {
      guard field[125..<128].allSatisfy({ $0 == 0 }) else { return nil }
      return Plausible.size(field[128...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
    var value = 0
    for byte in field where byte != 0x20 && byte != 0 {
      guard (0x30...0x37).contains(byte) else { return nil }
      // Twelve digits of eight are no more than 36 bits.
      value = value << 3 | Int(byte - 0x30)
    }
    return value
  }
}
