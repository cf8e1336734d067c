/// Changes to the bytes of a finished file, with its table of offsets kept right.
///
/// Cairo 1.16 ends a file with one table and one trailer. Bytes put in or taken out before the table
/// move every object behind them; objects that are added go before the table and get a row each.
struct PDFEdits {
  /// Bytes put in at an offset, in place of those taken out there.
  private var changes: [(at: Int, remove: Int, insert: [UInt8])] = []
  /// Whole objects, without their number: `<< … >>`.
  private var objects: [[UInt8]] = []
  private let tail: PDFTail

  init(_ tail: PDFTail) { self.tail = tail }

  /// Puts bytes in, in place of so many that stand there.
  mutating func put(_ text: String, at offset: Int, replacing count: Int = 0) {
    changes.append((offset, count, Array(text.utf8)))
  }

  /// Adds an object and gives its number.
  mutating func add(_ bytes: [UInt8]) -> Int {
    objects.append(bytes)
    return tail.count + objects.count - 1
  }

  /// The file with all changes, and an identifier in its trailer.
  func applied(to file: [UInt8], identifier: String) -> [UInt8] {
    let changes = changes.sorted { $0.at < $1.at }
    var out: [UInt8] = []
    out.reserveCapacity(
      file.count + 400 + changes.reduce(0) { $0 + $1.insert.count }
        + objects.reduce(0) { $0 + $1.count + 60 })
    // How far everything behind a change moves.
    var moves: [(from: Int, by: Int)] = []
    var at = 0
    for change in changes {
      out += file[at..<change.at]
      out += change.insert
      at = change.at + change.remove
      moves.append((change.at, (moves.last?.by ?? 0) + change.insert.count - change.remove))
    }
    out += file[at..<tail.table]
    var added: [Int] = []
    for (index, object) in objects.enumerated() {
      added.append(out.count)
      out += Array("\(tail.count + index) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let table = out.count
    let count = tail.count + objects.count
    out += Array("xref\n0 \(count)\n".utf8)
    for start in stride(from: tail.entries.lowerBound, to: tail.entries.upperBound, by: 20) {
      let line = file[start..<start + 20]
      guard file[start + 17] == UInt8(ascii: "n"), let offset = PDFTail.number(line.prefix(10))
      else {
        out += line
        continue
      }
      let passed = moves.partitioningIndex { $0.from >= offset }
      out += Self.ten(offset + (passed == 0 ? 0 : moves[passed - 1].by))
      out += line.dropFirst(10)
    }
    for offset in added { out += Self.ten(offset) + Array(" 00000 n \n".utf8) }
    out += Array("trailer\n<< /ID [<\(identifier)> <\(identifier)>]\n   /Size \(count)\n  ".utf8)
    out += file[tail.afterSize..<tail.startxref]
    out += Array("startxref\n\(table)\n%%EOF\n".utf8)
    return out
  }

  /// A number in ten digits, as the table writes it.
  private static func ten(_ number: Int) -> [UInt8] {
    let digits = String(number)
    return Array((String(repeating: "0", count: max(0, 10 - digits.count)) + digits).utf8)
  }
}

extension Array {
  /// The first index whose element and all behind it answer yes.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Where the parts of the end of a file are, as offsets; nil for a file that ends in another way than
/// Cairo 1.16 ends files.
struct PDFTail {
  /// How many rows the table has.
  let count: Int
  /// The catalogue.
  let catalogue: Int
  /// Where something can be put into the catalogue.
  let insertion: Int
  /// The table, and its rows of twenty bytes.
  let table: Int
  let entries: Range<Int>
  /// What follows `/Size N` in the trailer.
  let afterSize: Int
  let startxref: Int

  init?(_ file: [UInt8]) {
    let opening = Array("<< /Type /Catalog".utf8)
    guard let startxref = Self.lastIndex(of: "startxref\n", in: file[...]),
      let table = Self.number(file[(startxref + 10)...]), table < startxref,
      file[table...].starts(with: Array("xref\n0 ".utf8)),
      let count = Self.number(file[(table + 7)...]), count > 0,
      let lineEnd = file[(table + 7)...].firstIndex(of: UInt8(ascii: "\n")),
      lineEnd + 1 + 20 * count <= startxref,
      let trailer = Self.lastIndex(of: "trailer\n<< ", in: file[table..<startxref]),
      let size = Self.lastIndex(of: "/Size \(count)\n", in: file[trailer..<startxref]),
      let root = Self.lastIndex(of: "/Root ", in: file[trailer..<startxref]),
      let object = Self.number(file[(root + 6)...]), object < count,
      let catalogue = Self.number(file[(lineEnd + 1 + 20 * object)...]), catalogue < table,
      let dictionary = file[catalogue..<table].firstIndex(of: UInt8(ascii: "<")),
      file[dictionary...].starts(with: opening)
    else { return nil }
    self.count = count
    self.catalogue = catalogue
    self.insertion = dictionary + opening.count
    self.table = table
    self.entries = lineEnd + 1..<lineEnd + 1 + 20 * count
    self.afterSize = size + "/Size \(count)\n".utf8.count
    self.startxref = startxref
  }

  /// The offsets of the objects in the order of the file, with what each reaches to.
  func objects(in file: [UInt8]) -> [Range<Int>] {
    var offsets: [Int] = []
    for start in stride(from: entries.lowerBound, to: entries.upperBound, by: 20)
    where file[start + 17] == UInt8(ascii: "n") {
      if let offset = Self.number(file[start..<start + 10]), offset < table {
        offsets.append(offset)
      }
    }
    offsets.sort()
    return offsets.indices.map { index in
      offsets[index]..<(index + 1 < offsets.count ? offsets[index + 1] : table)
    }
  }

  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix(15).prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  static func index(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let needle = Array(text.utf8)
    var start = bytes.startIndex
    while start + needle.count <= bytes.endIndex {
      if bytes[start] == needle[0] && bytes[start...].starts(with: needle) { return start }
      start += 1
    }
    return nil
  }

  static func lastIndex(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let needle = Array(text.utf8)
    var start = bytes.endIndex - needle.count
    while start >= bytes.startIndex {
      if bytes[start] == needle[0] && bytes[start...].starts(with: needle) { return start }
      start -= 1
    }
    return nil
  }
}
