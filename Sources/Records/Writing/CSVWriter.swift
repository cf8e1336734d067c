import Evidence
import Wording

/// Collects rows of quoted, formula-safe cells, lines ended by LF.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isInRow = false

  mutating func row(_ cells: [String]) {
    for text in cells { cell(text) }
    endRow()
  }

  /// A cell made ready by `prepared`, for what stands in every row.
  mutating func cell(prepared cell: [UInt8]) {
    separate()
    bytes.append(contentsOf: cell)
  }

  /// A cell of text.
  mutating func cell(_ text: String) {
    separate()
    Escaping.csv(text, to: &bytes)
  }

  /// A cell of evidence, as it stands in the buffer of its chat.
  mutating func cell(_ buffer: [UInt8], _ range: Range<Int>) {
    separate()
    buffer.withUnsafeBufferPointer {
      Escaping.csv(UnsafeBufferPointer(rebasing: $0[range]), to: &bytes)
    }
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
  }

  /// The bytes of a cell of text.
  static func prepared(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    Escaping.csv(text, to: &bytes)
    return bytes
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
  }
}
