import Evidence
import Wording

/// Collects rows of quoted, formula-safe cells, lines ended by LF.
///
/// A text that begins like a formula gets an apostrophe. Which cells of a row got one stands in its
/// last cell where `endRow` is asked for it, so that whoever reads the table can take it away again:
/// a text may begin with an apostrophe of its own (`'t Hof`).
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isInRow = false
  private var column = 0
  /// Columns of this row with an apostrophe of ours.
  private var guarded: [Int] = []

  /// A cell made ready for many rows.
  struct Prepared {
    fileprivate let bytes: [UInt8]
    fileprivate let isGuarded: Bool
  }

  mutating func row(_ cells: [String]) {
    for text in cells { cell(text) }
    endRow()
  }

  /// A cell made ready by `prepared`, for what stands in every row.
  mutating func cell(prepared cell: Prepared) {
    separate()
    if cell.isGuarded { guarded.append(column - 1) }
    bytes.append(contentsOf: cell.bytes)
  }

  /// A cell of text.
  mutating func cell(_ text: String) {
    separate()
    if Escaping.csv(text, to: &bytes) { guarded.append(column - 1) }
  }

  /// A cell of evidence, as it stands in the buffer of its chat.
  mutating func cell(_ buffer: [UInt8], _ range: Range<Int>) {
    separate()
    let isGuarded = buffer.withUnsafeBufferPointer {
      Escaping.csv(UnsafeBufferPointer(rebasing: $0[range]), to: &bytes)
    }
    if isGuarded { guarded.append(column - 1) }
  }

  /// A cell with a number, which no guard turns into text; empty for nil.
  mutating func cell(number: Double?) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if let number { bytes.append(contentsOf: Numbers.fourDecimals(number).utf8) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A cell with a number of at least 0, empty for nil.
  mutating func cell(_ number: Int?) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if let number { bytes.append(decimal: number) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A cell with a time, empty for nil.
  mutating func cell(_ time: ChatTime?) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if let time { bytes.append(time: time) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Ends the row.
  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isInRow = false
    column = 0
    guarded.removeAll(keepingCapacity: true)
  }

  /// Ends the row with a cell that names the columns with an apostrophe that is no part of the text.
  mutating func endRow(guardedOf names: [String]) {
    cell(guarded.map { names[$0] }.joined(separator: " "))
    endRow()
  }

  /// A cell of text, for many rows.
  static func prepared(_ text: String) -> Prepared {
    var bytes: [UInt8] = []
    let isGuarded = Escaping.csv(text, to: &bytes)
    return Prepared(bytes: bytes, isGuarded: isGuarded)
  }

  /// Hands the bytes on once there are more than the limit.
  mutating func flush(over limit: Int, _ sink: ([UInt8]) throws -> Void) rethrows {
    guard bytes.count > limit else { return }
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func separate() {
    if isInRow { bytes.append(UInt8(ascii: ",")) }
    isInRow = true
    column += 1
  }
}
