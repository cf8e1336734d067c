import Evidence
import Testing

@testable import Records

/// The records of a bag, by which `verify` does the work again.
@Suite("Records of a bag") struct BagRecordTests {
  private static let inputs = InputsRecord(inputs: [
    InputsRecord.Input(
      name: "WhatsApp Chat met Sanne.zip", kind: .archive, bytes: 4711,
      digests: Digests(sha256: "ab", sha512: "cd"), copy: "data/input/1/input.zip",
      modified: [("", 1_604_232_000)]),
    InputsRecord.Input(
      name: "map", kind: .folder, bytes: 12, digests: Digests(sha256: "01", sha512: "02"),
      copy: nil, modified: [("a.txt", -86_400), ("b/c.txt", 0)]),
  ])

  /// A camera or a telephone whose clock was never set dates its files before 1970.
  ///
  /// The reader took only numbers from 0, so `verify` could not read the records of its own bag.
  @Test func inputsAreReadAsTheyWereWritten() throws {
    let bytes = Self.inputs.render()
    let read = try InputsRecord(bytes)
    #expect(read.render() == bytes)
    #expect(read.inputs.map(\.name) == ["WhatsApp Chat met Sanne.zip", "map"])
    #expect(read.inputs[0].copy == "data/input/1/input.zip")
    #expect(read.inputs[1].modified == ["a.txt": -86_400, "b/c.txt": 0])
    #expect(read.inputs[1].kind == .folder)
  }

  @Test func settingsAreReadAsTheyWereWritten() throws {
    let record = SettingsRecord(toolVersion: "1.2", settings: ["tz": "", "region": "NL"])
    let read = try SettingsRecord(record.render())
    #expect(read.render() == record.render())
    #expect(read.settings == ["tz": "", "region": "NL"])
    #expect(read.toolVersion == "1.2")
  }

  @Test(arguments: [
    ("\"archive\"", "\"tape\"", RecordFault(.unknownName, at: "inputs[0].kind")),
    ("4711", "-1", RecordFault(.impossible, at: "inputs[0].bytes")),
    ("-86400", "\"soon\"", RecordFault(.otherKind, at: "inputs[1].modified[0].seconds")),
    ("keerpunt.inputs/1", "keerpunt.inputs/9", RecordFault(.otherSchema)),
  ])
  func aWrongFieldIsNamed(what: String, with: String, fault: RecordFault) {
    let text = String(decoding: Self.inputs.render(), as: UTF8.self)
    #expect(text.contains(what))
    #expect(throws: fault) {
      try InputsRecord(Array(text.replacing(what, with: with).utf8))
    }
  }
}
