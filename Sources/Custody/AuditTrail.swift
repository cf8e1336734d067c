import Evidence

/// What happened to the evidence during a run, in order: `audit.jsonl`.
///
/// Each line holds the SHA-256 of the line before it, its line feed included, so that a line
/// changed, taken out or put in between breaks the chain there:
///
///     {"previous":"0000…","number":1,"time":"2026-11-24T09:00:00Z","event":"run-started",…}
///
/// The hash of the last line stands in `bag-info.txt`, because a chain cannot see its end cut off.
/// `head -n 3 audit.jsonl | tail -n 1 | sha256sum` gives what line 4 must hold.
public struct AuditTrail: Sendable {
  /// A value of a line.
  public enum Value: Sendable {
    /// A text.
    case text(String)
    /// A whole number.
    case number(Int)
    /// True or false.
    case truth(Bool)
  }

  /// What the first line holds in place of a hash.
  static let beginning = String(repeating: "0", count: 64)

  /// The lines so far.
  public private(set) var bytes: [UInt8] = []
  /// SHA-256 of the last line.
  public private(set) var head = AuditTrail.beginning
  /// Number of lines.
  public private(set) var count = 0

  /// Starts without a line.
  public init() {}

  /// Adds a line; there is no way to change or remove one.
  public mutating func append(
    _ event: String, time: String, _ facts: [(name: String, value: Value)] = []
  ) {
    count += 1
    var line =
      "{\"previous\":\"\(head)\",\"number\":\(count),\"time\":\(Self.quoted(time))"
      + ",\"event\":\(Self.quoted(event))"
    for fact in facts {
      line += ",\(Self.quoted(fact.name)):"
      switch fact.value {
      case .text(let text): line += Self.quoted(text)
      case .number(let number): line += String(number)
      case .truth(let truth): line += truth ? "true" : "false"
      }
    }
    let written = Array((line + "}\n").utf8)
    bytes += written
    head = RunningHash.digests(of: written).sha256
  }

  /// A JSON string of ASCII only: nothing in it can act on a terminal or a page.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22, 0x5C: out += "\\" + String(UnicodeScalar(UInt8(unit)))
      case 0x20...0x7E where unit != 0x3C && unit != 0x3E:
        out += String(UnicodeScalar(UInt8(unit)))
      default:
        out += "\\u" + Hexadecimal.text([UInt8(unit >> 8), UInt8(unit & 0xFF)])
      }
    }
    return out + "\""
  }
}

/// A chain of audit lines read back.
public struct AuditChain: Sendable {
  /// Number of lines.
  public let count: Int
  /// The first line, from 1, that does not follow from the one before it; nil when all do.
  public let firstBroken: Int?
  /// SHA-256 of the last line.
  public let head: String

  /// Walks the chain.
  public init(_ bytes: [UInt8]) {
    var previous = AuditTrail.beginning
    var number = 0
    var start = 0
    var broken: Int?
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: 0x0A)
      let line = Array(bytes[start..<(end.map { $0 + 1 } ?? bytes.count)])
      let beginning = Array("{\"previous\":\"\(previous)\",\"number\":\(number),".utf8)
      if broken == nil, end == nil || !line.starts(with: beginning) { broken = number }
      previous = RunningHash.digests(of: line).sha256
      start += line.count
    }
    count = number
    head = previous
    firstBroken = number == 0 ? 1 : broken
  }
}
