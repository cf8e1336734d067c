@testable import Records
@testable import Wording

/// Bytes as text of a chat on its way into each output.
///
/// Holds: HTML has no mark of its own but the one for hidden characters, JSON gives the text back,
/// a cell is one quoted cell that no spreadsheet runs, a terminal gets nothing to obey.
enum ReportTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    let text = String(decoding: bytes, as: UTF8.self)
    html(text)
    json(text, bytes)
    cell(text, bytes)
    for scalar in Escaping.terminal(text).unicodeScalars {
      require(!Escaping.isHidden(scalar.value), "nothing hidden in a terminal")
    }
    return 0
  }

  private static func html(_ text: String) {
    var rest = Array(Escaping.html(text).utf8)[...]
    let marks = ["<b class=\"u\">", "</b>"].map { Array($0.utf8) }
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        guard let mark = marks.first(where: { rest.starts(with: $0) }) else {
          require(false, "no element of the chat's own in HTML")
          return
        }
        rest = rest.dropFirst(mark.count)
      } else {
        require(byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\""), "marks are escaped")
        rest = rest.dropFirst()
      }
    }
    for scalar in Escaping.attribute(text).unicodeScalars {
      require(!["<", ">", "\"", "'"].contains(scalar), "marks are escaped in an attribute")
    }
  }

  private static func json(_ text: String, _ bytes: [UInt8]) {
    var writer = JSONWriter()
    writer.array {
      $0.string(text)
      $0.string(bytes, 0..<bytes.count)
    }
    guard case .array(let values) = JSONTree(writer.bytes), values.count == 2 else {
      require(false, "JSON can be read")
      return
    }
    require(values[0].text.map { Array($0.utf8) } == Array(text.utf8), "JSON gives the text back")
    require(String(validating: writer.bytes, as: UTF8.self) != nil, "JSON is UTF-8")
  }

  private static func cell(_ text: String, _ bytes: [UInt8]) {
    var cell: [UInt8] = []
    let isGuarded = Escaping.csv(text, to: &cell)
    var other: [UInt8] = []
    let isToo = bytes.withUnsafeBufferPointer { Escaping.csv($0, to: &other) }
    require(
      cell == other && isGuarded == isToo, "a cell from text and one from bytes are the same")
    let quote = UInt8(ascii: "\"")
    require(cell.count >= 2 && cell.first == quote && cell.last == quote, "a cell is quoted")
    var inner = cell.dropFirst().dropLast()
    if let first = inner.first(where: { $0 != UInt8(ascii: " ") }) {
      require(!"=+-@|%".utf8.contains(first), "no cell is a formula")
    }
    while let at = inner.firstIndex(of: quote) {
      inner = inner[(at + 1)...]
      require(inner.first == quote, "a quotation mark in a cell stands twice")
      inner = inner.dropFirst()
    }
  }
}
