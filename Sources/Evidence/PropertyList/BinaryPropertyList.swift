/// The binary form: objects, then a table of where each begins, then 32 bytes that say where that is.
///
/// Every number in it is a stranger's: a count of 2^63, a table behind the end, an object that begins
/// where another does. What is declared never asks for memory before the bytes are there.
///
///     "bplist00" | 5C "IsEncrypted" | 09 | D1 00 01 | offsets | 00×6, 1, 1, count 8, top 8, table 8
enum BinaryPropertyList {
  static let magic = Array("bplist0".utf8)

  static func table(_ bytes: [UInt8]) throws(PropertyList.Fault) -> PropertyList.Table {
    guard bytes.count >= 8 + 1 + 1 + 32 else { throw .damaged }
    let trailer = bytes.count - 32
    let offsetWidth = Int(bytes[trailer + 6])
    let linkWidth = Int(bytes[trailer + 7])
    guard (1...8).contains(offsetWidth), (1...8).contains(linkWidth),
      let count = size(bytes, trailer + 8, 8), let root = size(bytes, trailer + 16, 8),
      let offsets = size(bytes, trailer + 24, 8), count > 0, root < count, offsets >= 8,
      offsets < trailer
    else { throw .damaged }
    guard count <= PropertyList.mostObjects else { throw .large }
    guard count * offsetWidth <= trailer - offsets else { throw .damaged }
    var reader = Reader(bytes: bytes, end: offsets, width: linkWidth, count: count)
    reader.table.nodes.reserveCapacity(count)
    reader.table.ranges.reserveCapacity(count)
    for index in 0..<count {
      guard let start = size(bytes, offsets + index * offsetWidth, offsetWidth), start >= 8,
        start < offsets
      else { throw .damaged }
      try reader.add(start)
    }
    reader.table.root = root
    return reader.table
  }

  /// A number of up to eight bytes, the highest first; nil where no file can have such a place.
  private static func size(_ bytes: [UInt8], _ at: Int, _ width: Int) -> Int? {
    var value: UInt64 = 0
    for place in at..<at + width { value = value << 8 | UInt64(bytes[place]) }
    return Plausible.size(value)
  }

  private struct Reader {
    var table: PropertyList.Table
    private let bytes: [UInt8]
    /// Where the objects end.
    private let end: Int
    private let width: Int
    private let count: Int

    init(bytes: [UInt8], end: Int, width: Int, count: Int) {
      table = PropertyList.Table(bytes)
      self.bytes = bytes
      self.end = end
      self.width = width
      self.count = count
    }

    /// Adds the object that begins at a byte.
    mutating func add(_ start: Int) throws(PropertyList.Fault) {
      let low = Int(bytes[start] & 15)
      switch bytes[start] >> 4 {
      case 0x0:
        switch low {
        case 8: append(.flag(false), start..<start + 1)
        case 9: append(.flag(true), start..<start + 1)
        default: append(.null, start..<start + 1)
        }
      case 0x1:
        // 16 bytes hold an unsigned number of 64 bits, behind eight zeros.
        let width = 1 << low
        guard low <= 4, width <= end - start - 1 else { throw .damaged }
        var value: UInt64 = 0
        for place in start + 1..<start + 1 + width { value = value << 8 | UInt64(bytes[place]) }
        append(.integer(Int64(bitPattern: value)), start..<start + 1 + width)
      case 0x2:
        guard low == 2 || low == 3, let real = real(start + 1, 1 << low) else { throw .damaged }
        append(.real(real), start..<start + 1 + 1 << low)
      case 0x3:
        guard low == 3, let real = real(start + 1, 8) else { throw .damaged }
        append(Self.date(real), start..<start + 9)
      case 0x4: append(.data, try content(start, low, 1))
      case 0x5, 0x7: append(.ascii, try content(start, low, 1))
      case 0x6: append(.wide, try content(start, low, 2))
      case 0x8:
        guard low < 8, low + 1 <= end - start - 1 else { throw .damaged }
        let number = BinaryPropertyList.size(bytes, start + 1, low + 1)
        append(number.map { .reference($0) } ?? .null, start..<start + 2 + low)
      case 0xA, 0xB, 0xC:
        let range = try content(start, low, width)
        let links = try links(range)
        append(.list(links), start..<range.upperBound)
      case 0xD:
        let range = try content(start, low, width * 2)
        let links = try links(range)
        let half = links.lowerBound + links.count / 2
        append(.map(links.lowerBound..<half), start..<range.upperBound)
      default: throw .damaged
      }
    }

    private mutating func append(_ node: PropertyList.Node, _ range: Range<Int>) {
      table.nodes.append(node)
      table.ranges.append(range)
    }

    /// The bytes behind the head of an object; a length of 15 is written as a number behind it.
    private func content(
      _ start: Int, _ low: Int, _ unit: Int
    ) throws(PropertyList.Fault) -> Range<Int> {
      var first = start + 1
      var length = low
      if low == 15 {
        guard first < end, bytes[first] >> 4 == 1, bytes[first] & 15 <= 3 else { throw .damaged }
        let width = 1 << Int(bytes[first] & 15)
        guard width <= end - first - 1,
          let number = BinaryPropertyList.size(bytes, first + 1, width)
        else { throw .damaged }
        length = number
        first += 1 + width
      }
      guard first <= end, length <= (end - first) / unit else { throw .damaged }
      return first..<first + length * unit
    }

    private mutating func links(_ range: Range<Int>) throws(PropertyList.Fault) -> Range<Int> {
      let first = table.links.count
      // Objects that begin at one place would share one long list as often as there are of them.
      guard first + range.count / width <= bytes.count else { throw .large }
      for at in stride(from: range.lowerBound, to: range.upperBound, by: width) {
        guard let link = BinaryPropertyList.size(bytes, at, width), link < count else {
          throw .damaged
        }
        table.links.append(link)
      }
      return first..<table.links.count
    }

    private func real(_ at: Int, _ width: Int) -> Double? {
      guard width <= end - at else { return nil }
      var raw: UInt64 = 0
      for place in at..<at + width { raw = raw << 8 | UInt64(bytes[place]) }
      return width == 4
        ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: raw))) : Double(bitPattern: raw)
    }

    /// Seconds since 2001, in the file.
    private static func date(_ value: Double) -> PropertyList.Node {
      guard value.magnitude < Double(Plausible.seconds) else { return .null }
      return .date(Int64(value.rounded(.down)) + 978_307_200)
    }
  }
}
