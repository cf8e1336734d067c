import Foundation
import FoundationXML
import TestSupport
import Testing

/// What cases share: exactly what was planted, in whatever order it comes, and nothing of a shop.
@Suite("Links between cases")
struct LinksTests {
  private let files = FileManager.default

  private func links(_ batches: [URL], _ output: URL, _ more: [String] = []) throws -> Program.Run {
    try Program.run(
      ["links"] + batches.map(\.path) + ["-o", output.path, "--language", "en"] + more)
  }

  private func data(_ output: URL) throws -> [String: Any] {
    let bytes = try Data(contentsOf: output.appending(path: "links.json"))
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  /// Everything but the store, which holds the paths of this machine.
  private func contents(_ output: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try files.contentsOfDirectory(atPath: output.path)
    where !name.hasPrefix("links.sqlite") {
      found[name] = try Data(contentsOf: output.appending(path: name))
    }
    return found
  }

  private func members(_ ring: [String: Any]) -> Set<Int> {
    let inputs = (ring["members"] as? [[String: Any]] ?? []).compactMap { $0["input"] as? String }
    return Set(inputs.compactMap { Int($0.filter(\.isNumber).dropFirst()) })
  }

  private func things(_ output: URL) throws -> [[String: Any]] {
    try #require(try data(output)["things"] as? [[String: Any]])
  }

  @Test func threeHundredCasesGiveTheTwelveRingsAndNoMore() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let (one, two) = (scratch.appending(path: "b1"), scratch.appending(path: "b2"))
    let fixture = RingsFixture()
    try fixture.write(to: one, and: two)
    let output = scratch.appending(path: "out")
    let run = try links([one, two], output)
    #expect(run.code == 0, "\(run.errors)")
    let rings = try #require(try data(output)["rings"] as? [[String: Any]])
    #expect(fixture.rings.count == 12)
    #expect(Set(rings.map(members)) == Set(fixture.rings))

    // The shop is told, and told apart.
    let all = try things(output)
    let shop = try #require(all.first { $0["value"] as? String == "DE89370400440532013000" })
    #expect(shop["state"] as? String == "everyday")
    #expect(shop["ring"] is NSNull)
    // Sums of the first ring: what was asked and what somebody says to have paid.
    let ring = try #require(rings.first { members($0) == [0, 1, 2] })
    let sum = try #require((ring["sums"] as? [[String: Any]])?.first)
    #expect(sum["currency"] as? String == "EUR")
    #expect(sum["asked"] as? String == "1105.75")
    #expect(sum["paid"] as? String == "1005.75")
    // Four cases with one script of which nothing but names and amounts differ.
    let script = try #require(rings.first { members($0).count == 4 })
    let joins = try #require(script["joinedBy"] as? [[String: Any]])
    #expect(joins.allSatisfy { $0["kind"] as? String == "script" })

    // The other order, into another folder: the same bytes.
    let again = scratch.appending(path: "other")
    #expect(try links([two, one], again).code == 0)
    #expect(try contents(output) == contents(again))
    // And once more into the same one: nothing has changed, nothing is read again.
    #expect(try links([two, one], output).text == run.text)
    #expect(try contents(output) == contents(again))
  }

  @Test func aSecondRunSaysWhatIsNew() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let (one, two) = (scratch.appending(path: "b1"), scratch.appending(path: "b2"))
    for (number, batch) in [(1, one), (2, one), (3, two), (4, two)] {
      var item = FindingsFixture(number)
      item.said("iban", number < 4 ? "NL91ABNA0417164300" : "BE68539007547034")
      if number == 2 { item.said("iban", "BE68539007547034") }
      try item.write(to: batch)
    }
    let output = scratch.appending(path: "out")
    #expect(try links([one], output).code == 0)
    #expect(try things(output).count == 1)
    #expect(try links([one, two], output).text.contains("new since run 1: 2"))
    let found = try data(output)
    #expect(found["run"] as? Int == 2)
    let isNew = Dictionary(
      uniqueKeysWithValues: try things(output).map {
        ($0["value"] as? String ?? "", ($0["new"] as? Bool, $0["newCases"] as? Int))
      })
    #expect(isNew["NL91ABNA0417164300"]?.0 == false)
    #expect(isNew["NL91ABNA0417164300"]?.1 == 1)
    #expect(isNew["BE68539007547034"]?.0 == true)
    // Since the beginning all of it is new.
    #expect(try links([one, two], output, ["--since", "0"]).code == 0)
    #expect(try things(output).allSatisfy { $0["new"] as? Bool == true })
    // What is no longer given is no longer there.
    #expect(try links([one], output).code == 0)
    #expect(try things(output).count == 1)
  }

  @Test func aDamagedFileIsOneSentenceAndTheRestGoesOn() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let batch = scratch.appending(path: "b1")
    for number in 1...3 {
      var item = FindingsFixture(number)
      item.said("iban", "NL91ABNA0417164300")
      try item.write(to: batch)
    }
    let damaged = batch.appending(path: "cases/case-2.json")
    try Data(contentsOf: damaged).dropLast(100).write(to: damaged)
    let output = scratch.appending(path: "out")
    let run = try links([batch], output)
    #expect(run.code == 2)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains("case-2.json is not a findings file"))
    #expect(try data(output)["rings"] as? [Any] != nil)
    #expect((try data(output)["unread"] as? [Any])?.count == 1)
    let rings = try #require(try data(output)["rings"] as? [[String: Any]])
    #expect(rings.map(members) == [[1, 3]])
    // It is tried again and said again until it is whole.
    #expect(try links([batch], output).errors == run.errors)
    var item = FindingsFixture(2)
    item.said("iban", "NL91ABNA0417164300")
    try item.json().write(to: damaged)
    #expect(try links([batch], output).code == 0)
  }

  @Test func theSameArchiveInTwoBatchesIsOneCase() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let (one, two) = (scratch.appending(path: "b1"), scratch.appending(path: "b2"))
    for batch in [one, two] {
      var item = FindingsFixture(1)
      item.said("iban", "NL91ABNA0417164300")
      try item.write(to: batch)
    }
    let output = scratch.appending(path: "out")
    #expect(try links([one, two], output).code == 0)
    #expect(try data(output)["cases"] as? Int == 1)
    #expect(try data(output)["folded"] as? Int == 1)
    #expect(try things(output).isEmpty)
  }

  @Test func wordsOfAChatObeyNobody() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let batch = scratch.appending(path: "b1")
    let hostile = "=cmd|'/c calc'!A1\"]]><script>alert(1)</script>\u{202E}&\u{0}"
    for number in 1...2 {
      var item = FindingsFixture(number, owner: hostile + "\(number)")
      item.said("iban", "NL91ABNA0417164300", holder: hostile)
      item.said("payment-link", "=1+1</td><script>alert(2)</script>")
      item.said("pix", "javascript:alert(3)")
      item.lured("money")
      try item.write(to: batch)
    }
    let output = scratch.appending(path: "out")
    #expect(try links([batch], output).code == 0)
    let page = try String(contentsOf: output.appending(path: "links.html"), encoding: .utf8)
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&lt;script&gt;alert(2)"))
    #expect(!page.contains("href=\"javascript"))
    #expect(!page.contains("\u{202E}"))
    for name in try files.contentsOfDirectory(atPath: output.path) where name.hasSuffix(".csv") {
      let table = try String(contentsOf: output.appending(path: name), encoding: .utf8)
      #expect(!table.contains("\"="), "\(name)")
    }
    let graph = XMLParser(data: try Data(contentsOf: output.appending(path: "links.graphml")))
    #expect(graph.parse(), "\(String(describing: graph.parserError))")
    let event = try Data(contentsOf: output.appending(path: "misp.json"))
    #expect(try JSONSerialization.jsonObject(with: event) is [String: Any])
  }

  @Test func whatIsNoBatchIsSaid() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let (empty, output) = (scratch.appending(path: "e"), scratch.appending(path: "out"))
    try files.createDirectory(at: empty, withIntermediateDirectories: true)
    #expect(try links([empty], output).code == 65)
    #expect(try links([scratch.appending(path: "no")], output).code == 66)
    // What this program did not make is never written into.
    try files.createDirectory(at: output, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: output.appending(path: "links.json"))
    #expect(try links([empty], output).code == 73)
  }

  @Test func aBatchOfChatsIsJoinedByWhatIsInThem() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let (inputs, batch) = (scratch.appending(path: "in"), scratch.appending(path: "b"))
    try files.createDirectory(at: inputs, withIntermediateDirectories: true)
    let chat = try String(
      contentsOf: Program.root.appending(path: Program.sample("nieuw-nummer.txt")),
      encoding: .utf8)
    // Another victim of the same hand: other names, another number, another account to pay to.
    let other = chat.replacing("Ans de Boer", with: "Wil Terpstra")
      .replacing("+31 6 12345678", with: "+31 6 87654321")
      .replacing("BE68 5390 0754 7034", with: "NL91 ABNA 0417 1643 00")
      .replacing("1347,60", with: "980,15")
    try Data(chat.utf8).write(to: inputs.appending(path: "a.txt"))
    try Data(other.utf8).write(to: inputs.appending(path: "b.txt"))
    #expect(try Program.run(["batch", inputs.path, "-o", batch.path]).code == 0)
    let output = scratch.appending(path: "out")
    #expect(try links([batch], output).code == 0)
    let rings = try #require(try data(output)["rings"] as? [[String: Any]])
    #expect(rings.count == 1)
    let joins = try #require(rings.first?["joinedBy"] as? [[String: Any]])
    #expect(joins.contains { $0["kind"] as? String == "script" })
  }
}
