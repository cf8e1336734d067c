/// What could not be read of a database.
struct SQLiteDamage: Sendable, Hashable {
  /// Pages that a tree points to and that are none of its: zeroed, cut off, or named twice.
  var pages = 0
  /// The number of the first of them.
  var firstPage: Int?
  /// Cells on good pages that hold no row.
  var cells = 0
  /// Rows whose last values stand on pages that are gone.
  var cutRows = 0
  /// Rows that were found on pages to which no tree leads any more.
  var strayRows = 0

  /// Whether anything is wrong.
  var isAny: Bool { pages > 0 || cells > 0 || cutRows > 0 }

  fileprivate mutating func lost(_ page: Int) {
    if firstPage == nil { firstPage = page }
    pages += 1
  }
}

/// Goes through the tree of a table, page by page, without running anything that the database says.
///
/// Every page is visited once in a walk, so a page that points to itself ends there; a tree deeper
/// than any that SQLite builds is cut. No view, trigger, virtual table or expression exists here.
struct SQLiteWalk {
  /// Levels of a tree; SQLite's own limit is 20.
  private static let depth = 40

  private let image: SQLiteImage
  private var seen: [Bool]
  /// What went wrong.
  private(set) var damage = SQLiteDamage()

  init(_ image: SQLiteImage) {
    self.image = image
    // The count is the header's word: memory is asked for only as far as there are pages.
    seen = [Bool](repeating: false, count: min(image.pageCount, image.pagesPresent + 1 << 22) + 1)
  }

  /// Whether a page was visited.
  func hasSeen(_ page: Int) -> Bool { seen.indices.contains(page) && seen[page] }

  /// Takes a page, once; nil when it is not there or was taken.
  fileprivate mutating func enter(_ page: Int) -> (part: SQLitePart, start: Int)? {
    guard seen.indices.contains(page), !seen[page], let place = image.page(page) else {
      return nil
    }
    seen[page] = true
    return place
  }

  /// Lets a page be taken again.
  fileprivate mutating func leave(_ page: Int) { seen[page] = false }

  /// Gives every row of a table in the order of its numbers.
  mutating func rows(of table: SQLiteTable, _ body: (borrowing SQLiteRow) -> Void) {
    var row = SQLiteRow(image, table)
    var stack = [(page: table.root, depth: 0)]
    while let (page, depth) = stack.popLast() {
      guard depth < Self.depth, let place = enter(page) else {
        damage.lost(page)
        continue
      }
      let head = place.start + (page == 1 ? 100 : 0)
      let bytes = image.bytes(place.part)
      switch bytes[head] {
      case 0x0D: leaf(place, head, &row, body)
      case 0x05:
        guard let children = children(place, head, width: 12) else {
          damage.lost(page)
          continue
        }
        for child in children.reversed() { stack.append((child, depth + 1)) }
      default: damage.lost(page)
      }
    }
  }

  /// Marks every page of a tree as one that belongs to something: of a table or of an index.
  mutating func mark(_ root: Int) {
    var stack = [(page: root, depth: 0)]
    while let (page, depth) = stack.popLast() {
      guard depth < Self.depth, let place = enter(page) else {
        damage.lost(page)
        continue
      }
      let head = place.start + (page == 1 ? 100 : 0)
      switch image.bytes(place.part)[head] {
      case 0x0D, 0x0A: break
      case 0x05, 0x02:
        guard let children = children(place, head, width: 12) else {
          damage.lost(page)
          continue
        }
        for child in children { stack.append((child, depth + 1)) }
      default: damage.lost(page)
      }
    }
  }

  /// Marks the pages that are free; false when there are fewer of them than the head says.
  mutating func markFree() -> Bool {
    var trunk = image.firstFree
    var count = 0
    while trunk > 0, let place = enter(trunk) {
      count += 1
      let bytes = image.bytes(place.part)
      let entries = SQLiteImage.big(bytes, place.start + 4, 4)
      guard entries <= image.usable / 4 - 2 else { return false }
      for index in 0..<entries {
        let page = SQLiteImage.big(bytes, place.start + 8 + index * 4, 4)
        if enter(page) != nil { count += 1 }
      }
      trunk = SQLiteImage.big(bytes, place.start, 4)
    }
    return count == image.freeCount
  }

  /// The pages of rows that a tree has at this moment, and those above them; no row is read.
  func leaves(of table: SQLiteTable) -> (leaves: [Int], inner: [Int]) {
    var walk = SQLiteWalk(image)
    var leaves: [Int] = []
    var inner: [Int] = []
    var stack = [(page: table.root, depth: 0)]
    while let (page, depth) = stack.popLast() {
      guard depth < Self.depth, let place = walk.enter(page) else { continue }
      let head = place.start + (page == 1 ? 100 : 0)
      switch image.bytes(place.part)[head] {
      case 0x0D: leaves.append(page)
      case 0x05:
        inner.append(page)
        for child in walk.children(place, head, width: 12) ?? [] {
          stack.append((child, depth + 1))
        }
      default: break
      }
    }
    return (leaves, inner)
  }

  /// Gives the rows of one leaf page as those of a table; false when the page is no leaf.
  mutating func rows(
    onPageAt place: (part: SQLitePart, start: Int), isFirst: Bool = false, of table: SQLiteTable,
    _ body: (borrowing SQLiteRow) -> Void
  ) -> Bool {
    let head = place.start + (isFirst ? 100 : 0)
    guard image.bytes(place.part)[head] == 0x0D else { return false }
    var row = SQLiteRow(image, table)
    leaf(place, head, &row, body)
    return true
  }

  private mutating func leaf(
    _ place: (part: SQLitePart, start: Int), _ head: Int, _ row: inout SQLiteRow,
    _ body: (borrowing SQLiteRow) -> Void
  ) {
    let bytes = image.bytes(place.part)
    let count = SQLiteImage.big(bytes, head + 3, 2)
    let limit = place.start + image.usable
    guard head + 8 + count * 2 <= limit else {
      damage.cells += count
      return
    }
    // Rows of a page do not lie over each other. Where they do, a page of 64 KiB could give one row of
    // its size thirty thousand times, two gigabytes of words.
    var room = limit - (head + 8 + count * 2)
    for index in 0..<count {
      let cell = place.start + SQLiteImage.big(bytes, head + 8 + index * 2, 2)
      let isRow =
        cell >= head + 8 + count * 2 && cell < limit
        && row.take(place.part, cell: cell, limit: limit) { enter($0) }
      guard isRow, row.cell.count <= room else {
        damage.cells += 1
        continue
      }
      room -= row.cell.count
      if row.isCut { damage.cutRows += 1 }
      body(row)
    }
  }

  /// The pages below one, in order; nil when it is damaged.
  private func children(
    _ place: (part: SQLitePart, start: Int), _ head: Int, width: Int
  ) -> [Int]? {
    let bytes = image.bytes(place.part)
    let count = SQLiteImage.big(bytes, head + 3, 2)
    let limit = place.start + image.usable
    guard head + width + count * 2 <= limit else { return nil }
    var pages: [Int] = []
    pages.reserveCapacity(count + 1)
    for index in 0..<count {
      let cell = place.start + SQLiteImage.big(bytes, head + width + index * 2, 2)
      guard cell + 4 <= limit else { return nil }
      pages.append(SQLiteImage.big(bytes, cell, 4))
    }
    pages.append(SQLiteImage.big(bytes, head + 8, 4))
    return pages
  }
}

/// Reads rows again in any order, by their addresses.
struct SQLiteCursor {
  /// The row that was moved to.
  private(set) var row: SQLiteRow
  private let image: SQLiteImage
  private var walk: SQLiteWalk
  /// Pages on which the row goes on.
  private var pages: [Int] = []

  init(_ image: SQLiteImage, _ table: SQLiteTable) {
    self.image = image
    row = SQLiteRow(image, table)
    walk = SQLiteWalk(image)
  }

  /// Reads a row; false when there is none, which cannot be for an address that a walk gave.
  ///
  /// A row may be asked for twice: a message can stand in two chats. So pages are visited once a row.
  mutating func move(to address: SQLiteAddress) -> Bool {
    if !pages.isEmpty {
      for page in pages { walk.leave(page) }
      pages.removeAll(keepingCapacity: true)
    }
    return row.take(address.part, cell: address.cell, limit: image.end(of: address)) { page in
      guard let place = walk.enter(page) else { return nil }
      pages.append(page)
      return place
    }
  }
}
