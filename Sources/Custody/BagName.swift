import Evidence

/// A path of a bag by its bytes.
///
/// Two texts are equal in Swift when they look equal: `Zoë` with one letter and with two. On a
/// disk they are two files, and a second one must not hide behind the first.
struct BagName: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (one: Self, other: Self) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// The names that are there, and which of them a line of a manifest means.
///
/// Programs write one name in more than one way: with `./` before it, with `%25` as a percent sign
/// or as three letters (before BagIt 1.0), composed where the disk has it decomposed, in Latin-1.
struct BagNames {
  private let all: Set<BagName>
  /// Names that look alike, by what they look like: text of Swift compares so.
  private let alike: [String: [String]]

  init(_ names: some Sequence<String>) {
    all = Set(names.map(BagName.init))
    alike = Dictionary(grouping: names, by: \.self)
  }

  func contains(_ name: String) -> Bool { all.contains(BagName(name)) }

  /// The path meant by the bytes of a line; the decoded bytes when nothing there is meant.
  func meant(_ raw: ArraySlice<UInt8>) -> String {
    var raw = raw
    while raw.starts(with: [0x2E, 0x2F]) { raw = raw.dropFirst(2) }
    let literal = PathText.text(raw)
    let decoded = BagPath.decoded(literal)
    if contains(decoded) { return decoded }
    if contains(literal) { return literal }
    // One that looks alike, where it is the only one: an archive that went over another disk.
    if let only = alike[decoded], only.count == 1 { return only[0] }
    // A manifest in Latin-1 over a disk in UTF-8.
    let latin = String(String.UnicodeScalarView(raw.map { Unicode.Scalar($0) }))
    return contains(latin) ? latin : decoded
  }
}
