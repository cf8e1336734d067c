import Glibc

@testable import Detector

/// Reads the fixtures next to the tests.
enum StyleFixtures {
  struct Timeline: Sendable {
    let lnLR: Double
    let score: Double
    let onset: Int
    let end: Int?
    let candidate: StyleSegment
    let set: [Int]
    var scores: [Double] = []
    var texts: [String] = []
  }

  struct Missing: Error {
    let name: String
  }

  static func reference() throws -> (pool: [String], timelines: [Timeline]) {
    var pool: [String] = []
    var timelines: [Timeline] = []
    for fields in try lines("style-reference.tsv") {
      switch fields[0] {
      case "P": pool.append(fields[1])
      case "T":
        let numbers = fields.map { Double($0) ?? .nan }
        timelines.append(
          Timeline(
            lnLR: numbers[1], score: numbers[2], onset: Int(numbers[3]), end: Int(fields[4]),
            candidate: StyleSegment(start: Int(numbers[5]), end: Int(numbers[6])),
            set: fields[7].split(separator: ",").compactMap { Int($0) }))
      default:
        timelines[timelines.count - 1].scores.append(Double(fields[1]) ?? .nan)
        timelines[timelines.count - 1].texts.append(fields[2])
      }
    }
    return (pool, timelines)
  }

  static func symbols() throws -> [[String]] { try lines("style-symbols.tsv") }

  private static func lines(_ name: String, from here: String = #filePath) throws -> [[String]] {
    let folder = here.utf8.lastIndex(of: UInt8(ascii: "/")).map { here[...$0] } ?? ""
    guard let file = fopen(folder + "Fixtures/" + name, "r") else { throw Missing(name: name) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      guard count > 0 else { break }
      bytes.append(contentsOf: block[..<count])
    }
    return bytes.split(separator: 10).map { line in
      line.split(separator: 9, omittingEmptySubsequences: false).map(unescaped)
    }
  }

  private static func unescaped(_ field: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var escaped = false
    for byte in field {
      if escaped {
        switch byte {
        case UInt8(ascii: "n"): bytes.append(10)
        case UInt8(ascii: "r"): bytes.append(13)
        case UInt8(ascii: "t"): bytes.append(9)
        default: bytes.append(byte)
        }
        escaped = false
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
