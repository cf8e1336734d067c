/// A property list of Apple's, binary or XML, with the bytes that every value was read from.
///
/// Backups of iPhones describe themselves in these. Two traps: a list is a graph and no tree, so an
/// array may hold itself, and 60,000 arrays inside each other are a file of 120 kB that ends every
/// reader that calls itself. Here nothing recurses: objects stand in one table, and depth and loops
/// are looked for before anything is handed out.
///
///     let list = try PropertyList(bytes)
///     list.root["IsEncrypted"]?.flag              // true
///     list.root["BackupKeyBag"]?.bytes            // 1_204..<2_416
public struct PropertyList: Sendable {
  /// Why bytes are no property list that can be read.
  public enum Fault: Error, Sendable, Hashable, CaseIterable {
    /// It ends early, or points outside of itself.
    case damaged
    /// More levels than any program writes.
    case deep
    /// It holds itself.
    case loop
    /// More objects than any program writes.
    case large
  }

  /// Levels of lists in lists; archives of objects, which are deeper, are flat in the file.
  public static let mostLevels = 64
  /// Objects of one list.
  public static let mostObjects = 1 << 20
  /// Bytes of one list.
  public static let mostBytes = 64 << 20

  /// The object on top.
  public let root: Value
  /// True where an XML list ends early: what stands before the cut is there.
  public let isCut: Bool

  /// Whether the first bytes are those of a property list.
  public static func fits(_ head: [UInt8]) -> Bool {
    if head.starts(with: BinaryPropertyList.magic) { return true }
    let start = head.prefix(512)
    let mark = Array("<plist".utf8)
    guard start.count >= mark.count else { return false }
    return (start.startIndex...start.endIndex - mark.count).contains {
      start[$0..<$0 + mark.count].elementsEqual(mark)
    }
  }

  /// Reads a list of either kind.
  public init(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= Self.mostBytes else { throw .large }
    var table: Table
    if bytes.starts(with: BinaryPropertyList.magic) {
      table = try BinaryPropertyList.table(bytes)
    } else {
      table = try MarkupPropertyList.table(bytes)
    }
    try table.check()
    isCut = table.isCut
    root = Value(store: Store(table), index: table.root)
  }

  // MARK: - The table

  /// An object as it stands in the file.
  enum Node: Sendable {
    case null
    case flag(Bool)
    case integer(Int64)
    case real(Double)
    /// Seconds since 1970.
    case date(Int64)
    case data
    /// Data in base64, between tags.
    case packedData
    case ascii
    case wide
    /// Text with references, between tags.
    case markup
    case reference(Int)
    /// Where its items stand in `links`.
    case list(Range<Int>)
    /// Where its keys stand in `links`; as many values follow them.
    case map(Range<Int>)
  }

  /// All objects of a list.
  struct Table: Sendable {
    let bytes: [UInt8]
    var nodes: [Node] = []
    /// The bytes of each: of its content, or of the whole object where it has no content of its own.
    var ranges: [Range<Int>] = []
    /// Numbers of objects in lists.
    var links: [Int] = []
    var root = 0
    var isCut = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The numbers of the objects inside one.
    func children(_ index: Int) -> Range<Int> {
      switch nodes[index] {
      case .list(let range): range
      case .map(let keys): keys.lowerBound..<keys.upperBound + keys.count
      default: 0..<0
      }
    }

    /// Refuses what is too deep and what holds itself; every object is looked at once.
    func check() throws(Fault) {
      guard nodes.indices.contains(root) else { throw .damaged }
      // 0 not seen, -1 open on the way from the root, else its height.
      var heights = [Int](repeating: 0, count: nodes.count)
      var stack: [(index: Int, next: Int, height: Int)] = []
      func enter(_ index: Int) {
        heights[index] = -1
        stack.append((index, children(index).lowerBound, 1))
      }
      enter(root)
      while let top = stack.last {
        let range = children(top.index)
        guard top.next < range.upperBound else {
          stack.removeLast()
          heights[top.index] = top.height
          guard top.height <= PropertyList.mostLevels else { throw .deep }
          if !stack.isEmpty {
            stack[stack.count - 1].height = max(stack[stack.count - 1].height, top.height + 1)
          }
          continue
        }
        stack[stack.count - 1].next += 1
        let child = links[top.next]
        switch heights[child] {
        case -1: throw .loop
        case 0:
          guard stack.count < PropertyList.mostLevels else { throw .deep }
          enter(child)
        default:
          let height = max(top.height, heights[child] + 1)
          guard height <= PropertyList.mostLevels else { throw .deep }
          stack[stack.count - 1].height = height
        }
      }
    }
  }

  /// Holds the table once for all values.
  final class Store: Sendable {
    let table: Table
    init(_ table: Table) { self.table = table }
  }
}
