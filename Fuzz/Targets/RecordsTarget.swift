@testable import Records

/// Bytes as the records of a bag that `verify` reads: its inputs and its settings.
///
/// Holds: what can be read is written again, and reading that gives the same bytes once more.
enum RecordsTarget {
  static func check(_ bytes: [UInt8]) -> Int32 {
    if let record = try? InputsRecord(bytes) {
      let once = record.render()
      require((try? InputsRecord(once))?.render() == once, "inputs are read as they were written")
    }
    if let record = try? SettingsRecord(bytes) {
      let once = record.render()
      require(
        (try? SettingsRecord(once))?.render() == once, "settings are read as they were written")
    }
    return 0
  }
}
