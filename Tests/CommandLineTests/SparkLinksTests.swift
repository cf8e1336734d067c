import Foundation
import TestSupport
import Testing

/// What cases share, joined by a cluster: the same as on one machine, to the last sum.
@Suite("Links on Spark", .serialized)
struct SparkLinksTests {
  private let files = FileManager.default

  /// What `Scripts/spark_links_check` says of some batches.
  private func check(_ batches: [URL]) throws -> Program.Run {
    try Shell.run(
      """
      python=$1 && shift
      PYTHON=$python Scripts/spark_links_check "$PWD/.build/debug/keerpunt" "$@"
      """, [try #require(Shell.validators) + "/python"] + batches.map(\.path))
  }

  /// Story: the jobs joined numbers and files only, and took sites, addresses and scripts out of a
  /// `links.json` of one machine: what was to be found where that machine is too small was asked of it.
  @Test(Needs.spark)
  func theTwelveRingsAreTheSame() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let (one, two) = (scratch.appending(path: "b1"), scratch.appending(path: "b 2 l'été"))
    try RingsFixture().write(to: one, and: two)
    // The same archive in both batches, one that was cut, and one that is no findings file.
    let cases = one.appending(path: "cases")
    let names = try files.contentsOfDirectory(atPath: cases.path).sorted()
    try files.copyItem(
      at: cases.appending(path: names[0]), to: two.appending(path: "cases/again.json"))
    try Data(contentsOf: cases.appending(path: names[1])).dropLast(100)
      .write(to: two.appending(path: "cases/cut.json"))
    try Data("{\"schema\": \"other\"}".utf8).write(to: two.appending(path: "cases/other.json"))
    let run = try check([one, two])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.text.hasPrefix("the same 12 rings, "), "\(run.text)")
    #expect(run.text.hasSuffix(", 2 unread\n"), "\(run.text)")
  }

  /// A script that grows from victim to victim.
  ///
  /// Each text is like the one before it, and the last has nothing in common with the first. What a cluster compares in one round hangs together in many.
  @Test(Needs.spark)
  func aScriptThatGrowsIsOneRing() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let batch = scratch.appending(path: "b1")
    var words = (0..<40).map { "woord\($0 % 9)\(Character(UnicodeScalar(97 + UInt8($0 % 26))))x" }
    for number in 0..<40 {
      var item = FindingsFixture(number)
      item.said(text: words.joined(separator: " "), at: 24, event: "money-request")
      try item.write(to: batch)
      for place in 0..<3 {
        let letter = Character(UnicodeScalar(97 + UInt8((number + place * 7) % 26)))
        words[(number * 3 + place) % words.count] = String(repeating: letter, count: 6) + "anders"
      }
    }
    let run = try check([batch])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.text.hasPrefix("the same 1 rings, "), "\(run.text)")
  }

  @Test func whatCanBeJoinedIsALineAFile() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let batch = scratch.appending(path: "b1")
    var item = FindingsFixture(1)
    item.said("iban", "NL91ABNA0417164300", country: "NL")
    try item.write(to: batch)
    let path = batch.appending(path: "cases/case-1.json").path
    let list = scratch.appending(path: "list")
    try Data("\(path)\n/not/there.json\n\n".utf8).write(to: list)
    let run = try Shell.run(
      ".build/debug/keerpunt links --stdin <\"$1\"", [list.path])
    // An engine takes any other code for work that was not done.
    #expect(run.code == 0, "\(run.errors)")
    let lines = try run.text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(lines.map { $0["path"] as? String } == [path, "/not/there.json", ""])
    #expect(lines.map { $0["fault"] as? String } == [nil, "errno-2", "errno-2"])
    let sightings = try #require(lines[0]["sightings"] as? [[String: Any]])
    let iban = try #require(sightings.first { $0["kind"] as? String == "iban" })
    #expect(iban["value"] as? String == "NL91ABNA0417164300")
    #expect(iban["zone"] as? Int == 0)
    #expect((lines[0]["key"] as? String)?.count == 32)
    // Beside operands or a folder it means nothing.
    #expect(try Program.run(["links", "--stdin", batch.path]).code == 64)
    #expect(try Program.run(["links", "--stdin", "-o", scratch.path + "/o"]).code == 64)
  }
}
