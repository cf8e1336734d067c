@testable import Records

/// Bytes as a file of findings.
///
/// Holds: what can be read is written again, and reading that gives the same bytes once more.
enum FindingsTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    guard let record = try? FindingsRecord(bytes) else { return 0 }
    let once = record.render()
    let twice = (try? FindingsRecord(once))?.render()
    require(twice == once, "what was written is read the same")
    return 0
  }
}
