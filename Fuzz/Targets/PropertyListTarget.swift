import Evidence

/// Bytes as a property list, binary or XML, and as an archive of objects.
enum PropertyListTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    guard let list = try? PropertyList(bytes) else { return 0 }
    var left = 4_000
    check(list.root, bytes, level: 0, &left)
    if let archive = KeyedArchive(list) {
      for key in archive.root.keys { _ = archive.data(key, of: archive.root) }
    }
    return 0
  }

  private static func check(
    _ value: PropertyList.Value, _ bytes: [UInt8], level: Int, _ left: inout Int
  ) {
    require(level < PropertyList.mostLevels, "no list is deeper than the bound")
    require(
      value.bytes.lowerBound >= 0 && value.bytes.upperBound <= bytes.count,
      "a value lies in its list")
    if let data = value.data {
      require(data.count <= bytes.count, "data is no more than its bytes")
    }
    if let text = value.text {
      require(text.utf8.count <= bytes.count * 3 + 8, "a text is no more than its bytes")
    }
    _ = (value.integer, value.real, value.date, value.flag, value.reference)
    // A graph may be walked in more ways than it has objects.
    for key in value.keys {
      guard left > 0 else { return }
      left -= 1
      if let inner = value[key] { check(inner, bytes, level: level + 1, &left) }
    }
    var position = 0
    while let inner = value[position], left > 0 {
      left -= 1
      position += 1
      check(inner, bytes, level: level + 1, &left)
    }
  }
}
