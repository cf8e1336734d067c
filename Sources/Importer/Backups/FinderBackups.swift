import Evidence

/// The parts of backups of iPhones that were met in an exhibit, kept until all of it was read.
///
/// A backup is a folder, a zip of a folder, a folder among others: only its last file says what the
/// first were.
struct FinderBackups {
  /// A file of a backup whose bytes are kept.
  struct Piece {
    let id: MemberID
    let part: FinderPart
    let name: MemberName
    let bytes: [UInt8]
  }

  /// One backup.
  struct Backup {
    /// Path before the names of its files.
    let root: String
    /// Where its files were found.
    let place: ContainerPlace
    var pieces: [Piece] = []
    /// Files that are not read.
    var others = 0

    /// The first part of a kind.
    func piece(_ part: FinderPart) -> Piece? { pieces.first { $0.part == part } }
  }

  private(set) var all: [Backup] = []
  private var places: [String: Int] = [:]

  /// Keeps a part.
  mutating func keep(
    _ part: FinderPart, _ name: MemberName, at place: ContainerPlace, id: MemberID,
    bytes: [UInt8]
  ) {
    let index = index(part, name, place)
    all[index].pieces.append(Piece(id: id, part: part, name: name, bytes: bytes))
  }

  /// Counts a file that is not read.
  mutating func count(_ part: FinderPart, _ name: MemberName, at place: ContainerPlace) {
    all[index(part, name, place)].others += 1
  }

  /// Gives everything away.
  mutating func take() -> [Backup] {
    defer {
      all = []
      places = [:]
    }
    return all
  }

  private mutating func index(
    _ part: FinderPart, _ name: MemberName, _ place: ContainerPlace
  ) -> Int {
    let root = place.prefix + part.root(of: name.text)
    if let known = places[root] { return known }
    places[root] = all.count
    all.append(Backup(root: root, place: place))
    return all.count - 1
  }
}
