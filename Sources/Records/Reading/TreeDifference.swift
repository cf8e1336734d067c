/// Where two JSON texts differ, as paths: `accounts[2].log10LR`.
///
/// Paths only, never values: those of findings hold what people wrote.
package struct TreeDifference {
  /// How many paths are kept; the rest is counted.
  static let most = 8

  /// The first places that differ.
  package private(set) var paths: [String] = []
  /// How many there are.
  package private(set) var count = 0

  /// Compares two texts.
  package init(_ one: JSONTree, _ other: JSONTree) { compare(one, other, "") }

  private mutating func compare(_ one: JSONTree, _ other: JSONTree, _ path: String) {
    switch (one, other) {
    case (.object(let fields), .object(let others)):
      for field in fields {
        let inner = path.isEmpty ? field.key : path + "." + field.key
        if let match = other[field.key] {
          compare(field.value, match, inner)
        } else {
          found(inner)
        }
      }
      let keys = Set(fields.map(\.key))
      for field in others where !keys.contains(field.key) {
        found(path.isEmpty ? field.key : path + "." + field.key)
      }
    case (.array(let items), .array(let others)):
      for (index, pair) in zip(items, others).enumerated() {
        compare(pair.0, pair.1, path + "[\(index)]")
      }
      // One more or one less is one difference, at the first place that only one of them has.
      if items.count != others.count { found(path + "[\(min(items.count, others.count))]") }
    default: if one != other { found(path) }
    }
  }

  private mutating func found(_ path: String) {
    count += 1
    if paths.count < Self.most { paths.append(path) }
  }
}
