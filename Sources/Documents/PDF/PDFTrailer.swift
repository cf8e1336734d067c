import Evidence

/// Adds to a finished file what Cairo 1.16 cannot say, and takes out what it says twice.
///
/// A screen reader picks its voice by `/Lang`; archives ask for `/ID`. Both are written into the
/// one catalogue and trailer there are, with the table of offsets corrected: a second, appended
/// catalogue would look like a document edited after it was made. The identifier is computed from
/// the bytes, so the same document has the same one. A coloured emoji that stands twice on a page
/// is listed twice among the page's images, which checkers of files complain about: the second
/// mention becomes spaces, so that no offset moves.
enum PDFTrailer {
  /// The file with both; unchanged when it does not end the way Cairo 1.16 ends files.
  static func completed(_ file: [UInt8], language: String) -> [UInt8] {
    guard let tail = Tail(file) else { return file }
    let file = withoutDoubles(file, tail)
    var entry = "\n   /Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>"
    let catalogue = file[tail.catalogue..<tail.table]
    if lastIndex(of: "/StructTreeRoot", in: catalogue) != nil,
      lastIndex(of: "/MarkInfo", in: catalogue) == nil
    {
      entry += "\n   /MarkInfo << /Marked true >>"
    }
    let added = Array(entry.utf8)

    var out: [UInt8] = []
    out.reserveCapacity(file.count + 200)
    out += file[..<tail.insertion]
    out += added
    out += file[tail.insertion..<tail.entries.lowerBound]
    for start in stride(from: tail.entries.lowerBound, to: tail.entries.upperBound, by: 20) {
      let line = file[start..<start + 20]
      guard let offset = number(line.prefix(10)), offset > tail.catalogue else {
        out += line
        continue
      }
      let digits = String(offset + added.count)
      out += Array((String(repeating: "0", count: max(0, 10 - digits.count)) + digits).utf8)
      out += line.dropFirst(10)
    }
    out += file[tail.entries.upperBound..<tail.trailer]
    let id = identifier(file)
    out += Array("trailer\n<< /ID [<\(id)> <\(id)>]\n  ".utf8)
    out += file[(tail.trailer + 10)..<tail.startxref]
    out += Array("startxref\n\(tail.table + added.count)\n%%EOF\n".utf8)
    return out
  }

  /// Where the parts of the end of the file are, as offsets.
  private struct Tail {
    let catalogue: Int
    let insertion: Int
    let table: Int
    let entries: Range<Int>
    let trailer: Int
    let startxref: Int

    init?(_ file: [UInt8]) {
      let opening = Array("<< /Type /Catalog".utf8)
      guard let startxref = PDFTrailer.lastIndex(of: "startxref\n", in: file[...]),
        let table = PDFTrailer.number(file[(startxref + 10)...]), table < startxref,
        file[table...].starts(with: Array("xref\n0 ".utf8)),
        let count = PDFTrailer.number(file[(table + 7)...]), count > 0,
        let lineEnd = file[(table + 7)...].firstIndex(of: UInt8(ascii: "\n")),
        lineEnd + 1 + 20 * count <= startxref,
        let trailer = PDFTrailer.lastIndex(of: "trailer\n<< ", in: file[table..<startxref]),
        let root = PDFTrailer.lastIndex(of: "/Root ", in: file[trailer..<startxref]),
        let object = PDFTrailer.number(file[(root + 6)...]), object < count,
        let catalogue = PDFTrailer.number(file[(lineEnd + 1 + 20 * object)...]), catalogue < table,
        let dictionary = file[catalogue..<table].firstIndex(of: UInt8(ascii: "<")),
        file[dictionary...].starts(with: opening)
      else { return nil }
      self.catalogue = catalogue
      self.insertion = dictionary + opening.count
      self.table = table
      self.entries = lineEnd + 1..<lineEnd + 1 + 20 * count
      self.trailer = trailer
      self.startxref = startxref
    }
  }

  /// Overwrites with spaces each name that a list of images has had before.
  private static func withoutDoubles(_ file: [UInt8], _ tail: Tail) -> [UInt8] {
    var offsets: [Int] = []
    for start in stride(from: tail.entries.lowerBound, to: tail.entries.upperBound, by: 20)
    where file[start + 17] == UInt8(ascii: "n") {
      if let offset = number(file[start..<start + 10]), offset < tail.table {
        offsets.append(offset)
      }
    }
    offsets.sort()
    var out = file
    let list = Array("   /XObject << ".utf8)
    for (index, offset) in offsets.enumerated() {
      let end = index + 1 < offsets.count ? offsets[index + 1] : tail.table
      // `122 0 obj`, then `<<` alone: a dictionary, not the head of a stream.
      var lines = file[offset..<end].split(
        separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
      guard lines.count == 3, lines[1].elementsEqual("<<".utf8) else { continue }
      lines = lines[2].split(separator: UInt8(ascii: "\n"))
      for line in lines where line.starts(with: list) {
        blankDoubles(line.dropFirst(list.count), &out)
      }
    }
    return out
  }

  private static func blankDoubles(_ line: ArraySlice<UInt8>, _ out: inout [UInt8]) {
    // `/x129 129 0 R /x137 137 0 R >>`: four words each.
    let words = line.split(separator: UInt8(ascii: " "))
    var seen: Set<ArraySlice<UInt8>> = []
    for start in stride(from: 0, to: words.count - 3, by: 4) {
      guard words[start].first == UInt8(ascii: "/"), words[start + 3].elementsEqual("R".utf8)
      else { return }
      guard !seen.insert(words[start]).inserted else { continue }
      for index in words[start].startIndex..<words[start + 3].endIndex {
        out[index] = UInt8(ascii: " ")
      }
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix(15).prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func lastIndex(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let needle = Array(text.utf8)
    var start = bytes.endIndex - needle.count
    while start >= bytes.startIndex {
      if bytes[start] == needle[0] && bytes[start...].starts(with: needle) { return start }
      start -= 1
    }
    return nil
  }

  /// 128 bits of FNV-1a from two starting values, in hexadecimal.
  private static func identifier(_ file: [UInt8]) -> String {
    var first = FNV1a()
    var second = FNV1a(from: 0x9E37_79B9_7F4A_7C15)
    file.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        first.add(byte)
        second.add(byte)
      }
    }
    return first.hexadecimal + second.hexadecimal
  }
}
