import Wording

/// Data without a schema of its own, written as JSON or as CSV by the same rules as every output.
///
/// The executable uses it for figures that no other stage knows; numbers have four decimals and
/// keys stand in the order given.
public indirect enum DataDocument: Sendable {
  /// Keys and values, in order.
  case object([(key: String, value: DataDocument)])
  /// Values, in order; `inline` keeps them on one line.
  case array([DataDocument], inline: Bool = false)
  /// Text.
  case string(String?)
  /// A whole number.
  case integer(Int?)
  /// A number with four decimals; null for what is not finite.
  case number(Double?)
  /// True or false.
  case boolean(Bool?)

  /// The document as JSON, indented, with a line end.
  public func json() -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    write(to: &writer)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// Rows as CSV: text quoted, formulas disarmed, hidden characters shown; numbers bare.
  ///
  /// A bare `-0.4` is a number to every spreadsheet; disarmed it would be text. What is not finite
  /// is written as `inf` or `-inf`, and nil as nothing.
  public static func csv(_ rows: [[DataDocument]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        switch cell {
        case .string(let text):
          if let text { Escaping.csv(text, to: &bytes) }
        case .integer(let value):
          if let value { bytes += Array(String(value).utf8) }
        case .number(let value):
          if let value { bytes += Array(number(value).utf8) }
        case .boolean(let value):
          if let value { bytes += Array((value ? "yes" : "no").utf8) }
        case .object, .array: Escaping.csv(String(decoding: cell.json(), as: UTF8.self), to: &bytes)
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func number(_ value: Double) -> String {
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    return Numbers.fourDecimals(value)
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let fields):
      writer.object { writer in
        for field in fields {
          writer.key(field.key)
          field.value.write(to: &writer)
        }
      }
    case .array(let items, let inline):
      writer.array(inline: inline) { writer in
        for item in items { item.write(to: &writer) }
      }
    case .string(let text):
      if let text { writer.string(text) } else { writer.null() }
    case .integer(let value):
      if let value { writer.integer(value) } else { writer.null() }
    case .number(let value):
      if let value { writer.number(value) } else { writer.null() }
    case .boolean(let value):
      if let value { writer.boolean(value) } else { writer.null() }
    }
  }
}
