import Evidence

/// Bytes as XML or HTML: pieces in order, each within the bytes, none looked at twice.
enum MarkupTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    var cursor = MarkupCursor(bytes)
    var end = 0
    func follows(_ range: Range<Int>) {
      require(range.lowerBound >= end, "a piece begins behind the one before")
      require(range.upperBound <= bytes.count, "a piece lies in the bytes")
      end = range.upperBound
    }
    func within(_ range: Range<Int>, _ outer: Range<Int>) {
      require(
        range.lowerBound >= outer.lowerBound && range.upperBound <= outer.upperBound,
        "a name and attributes lie in their tag")
    }
    while let token = cursor.next() {
      switch token {
      case .text(let range), .literal(let range):
        follows(range)
        var out: [UInt8] = []
        MarkupText.decode(bytes, range, into: &out)
        require(out.count <= range.count * 3, "a text is no more than its references")
      case .open(let tag):
        follows(tag.span)
        within(tag.name, tag.span)
        within(tag.attributes, tag.span)
        for name in ["body", "name", "x"] as [StaticString] {
          if let value = cursor.attribute(name, of: tag) { within(value, tag.attributes) }
        }
      case .close(let name, let span):
        follows(span)
        within(name, span)
      }
      require(cursor.position <= bytes.count, "the cursor stays in the bytes")
    }
    return 0
  }
}
