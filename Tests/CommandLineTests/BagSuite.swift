import Foundation
import Testing

/// A bag of the town hall's case, and what `verify --json` says of one.
protocol BagSuite {}

extension BagSuite {
  /// In the order of what is in them, which is that of the exhibits.
  static var inputs: [String] {
    ["contact-joost", "eigenaar"].map { Program.sample("stadhuis/\($0).zip") }
  }

  /// A folder of the test with a bag `bag` in it.
  func made(
    _ arguments: [String] = ["--include-inputs"], inputs: [String] = inputs
  ) throws -> (folder: URL, bag: URL) {
    let folder = try Program.scratch()
    let bag = folder.appending(path: "bag")
    let run = try Program.run(["analyse", "-q", "-o", bag.path] + arguments + inputs)
    #expect(run.code == 0, "\(run.errors)")
    return (folder, bag)
  }

  func key(_ folder: URL, _ name: String, _ algorithm: String = "ed25519") throws -> URL {
    let url = folder.appending(path: name)
    let run = try Shell.run("openssl genpkey -algorithm \"$1\" -out \"$2\"", [algorithm, url.path])
    #expect(run.code == 0)
    return url
  }

  func verify(_ arguments: [String]) throws -> (code: Int32, checks: [String: BagReport.Check]) {
    let run = try Program.run(["verify", "--json"] + arguments)
    let report = try JSONDecoder().decode(BagReport.self, from: run.output)
    #expect(report.verified == (run.code == 0))
    return (run.code, Dictionary(uniqueKeysWithValues: report.checks.map { ($0.check, $0) }))
  }
}

/// What `verify --json` prints, as far as tests look at it.
struct BagReport: Decodable {
  struct Line: Decodable {
    let code: String
    let path: String?
    let place: String?
    let time: String?
  }
  struct Check: Decodable {
    let check: String
    let result: String
    let lines: [Line]
    var codes: [String] { lines.map(\.code) }
  }
  let verified: Bool
  let checks: [Check]
}
