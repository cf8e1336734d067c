import Custody
import Evidence
import Importer
import Records

/// The records of a run as they stand in a bag, read back.
///
/// A bag may be anybody's: what is not as this program writes it is a fault, not a guess.
struct BagRecords {
  /// Records that are not there or are not what this program writes.
  struct Unreadable: Error {
    let paths: [String]
  }

  /// One input of the run.
  struct Input {
    let exhibit: Exhibit
    /// Path of its copy from the top of the bag; nil when there is none.
    let copy: String?
    let recorded: Intake.Recorded
  }

  /// The inputs in their order.
  let inputs: [Input]
  /// Version of the program that ran.
  let toolVersion: String
  /// What the findings depend on besides the inputs.
  let settings: [String: String]
  /// The findings as they were written.
  let findings: [UInt8]

  /// Reads them.
  init(_ bag: BagChecker) throws(Unreadable) {
    let names = (
      inputs: Bundle.record + "/inputs.json", settings: Bundle.record + "/settings.json",
      findings: Bundle.findings
    )
    let files = [names.inputs, names.settings, names.findings].map { ($0, bag.file($0)) }
    guard let list = files[0].1, let record = files[1].1, let findings = files[2].1 else {
      throw Unreadable(paths: files.filter { $0.1 == nil }.map(\.0))
    }
    do throws(RecordFault) {
      let settings = try SettingsRecord(record)
      toolVersion = settings.toolVersion
      self.settings = settings.settings
    } catch {
      throw Unreadable(paths: [names.settings])
    }
    do throws(RecordFault) {
      var inputs: [Input] = []
      for input in try InputsRecord(list).inputs {
        inputs.append(try Self.input(input, number: inputs.count))
      }
      self.inputs = inputs
    } catch {
      throw Unreadable(paths: [names.inputs])
    }
    self.findings = findings
  }

  private static func input(
    _ input: InputsRecord.Input, number: Int
  ) throws(RecordFault) -> Input {
    if let copy = input.copy {
      // A path out of somebody's bag must lead to nothing but a copy in it.
      guard BagPath.isSafe(copy), copy.hasPrefix(Bundle.input + "/") else {
        throw RecordFault(.impossible, at: "inputs[\(number)].copy")
      }
    }
    var rawName: [UInt8]?
    if let text = input.nameBytes {
      guard let bytes = bytes(hexadecimal: text) else {
        throw RecordFault(.impossible, at: "inputs[\(number)].nameBytes")
      }
      rawName = bytes
    }
    let exhibit = Exhibit(
      id: number, name: input.name, kind: input.kind, bytes: input.bytes, digests: input.digests,
      members: [], isComplete: true)
    return Input(
      exhibit: exhibit, copy: input.copy,
      recorded: Intake.Recorded(
        name: input.name, rawName: rawName, modified: input.modified.mapValues { Int64($0) }))
  }

  /// Bytes of two digits each; nil for anything else.
  private static func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2), digits.count <= 512 else { return nil }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Character(Unicode.Scalar(digits[start])).hexDigitValue,
        let low = Character(Unicode.Scalar(digits[start + 1])).hexDigitValue
      else { return nil }
      bytes.append(UInt8(high * 16 + low))
    }
    return bytes
  }
}
