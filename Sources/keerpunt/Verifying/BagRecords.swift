import Custody
import Evidence
import Importer
import Parser

/// The records of a run as they stand in a bag, read back.
///
/// A bag may be anybody's: what is not as this program writes it is a fault, not a guess.
struct BagRecords {
  /// The records are not there, or are none of this program.
  struct Unreadable: Error {}

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
    do throws(FindingsFile.Malformed) {
      let list = try Self.fields(bag, Bundle.record + "/inputs.json", "keerpunt.inputs/1")
      var inputs: [Input] = []
      for fields in try list.list("inputs") {
        inputs.append(try Self.input(fields, number: inputs.count))
      }
      self.inputs = inputs
      let record = try Self.fields(bag, Bundle.record + "/settings.json", "keerpunt.settings/1")
      toolVersion = try record.text("version")
      let texts = try record.object("settings").texts()
      settings = Dictionary(texts.map { ($0.key, $0.value) }) { first, _ in first }
    } catch {
      throw Unreadable()
    }
    guard let findings = bag.file(Bundle.findings) else { throw Unreadable() }
    self.findings = findings
  }

  private static func input(
    _ fields: FindingsFields, number: Int
  ) throws(FindingsFile.Malformed) -> Input {
    var modified: [String: Int64] = [:]
    for time in try fields.list("modified") {
      modified[try time.text("path")] = Int64(try time.integer("seconds"))
    }
    let name = try fields.text("name")
    let copy = try fields.optionalText("copy")
    if let copy {
      guard BagPath.isSafe(copy), copy.hasPrefix(Bundle.input + "/") else {
        throw FindingsFile.Malformed()
      }
    }
    let exhibit = Exhibit(
      id: number, name: name, kind: try fields.name("kind", Exhibit.Kind.self),
      bytes: try fields.integer("bytes"),
      digests: Digests(sha256: try fields.text("sha256"), sha512: try fields.text("sha512")),
      members: [], isComplete: true)
    return Input(
      exhibit: exhibit, copy: copy, recorded: Intake.Recorded(name: name, modified: modified))
  }

  private static func fields(
    _ bag: BagChecker, _ path: String, _ schema: String
  ) throws(FindingsFile.Malformed) -> FindingsFields {
    guard let bytes = bag.file(path), let tree = JSONTree(bytes) else {
      throw FindingsFile.Malformed()
    }
    let fields = FindingsFields(tree)
    guard try fields.text("schema") == schema else { throw FindingsFile.Malformed() }
    return fields
  }
}
