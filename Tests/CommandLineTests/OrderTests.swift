import Evidence
import Foundation
import Testing

@testable import keerpunt

/// The order of the inputs changes nothing: not the findings, not the report, not a table.
///
/// Story: a group of seven exports gave five different answers over seven orders of its files, and
/// one account had a likelihood ratio of 2.4 one way and 1/1.7 the other.
@Suite("The order of the inputs")
struct OrderTests {
  private let files = FileManager.default

  /// Every output of a run but the record of the run and what is hashed over it.
  private func outputs(_ inputs: [String], _ folder: URL) throws -> [String: Data] {
    let run = try Program.run(
      ["analyse", "-q", "--export", "all", "-o", folder.path, "--language", "en"] + inputs)
    #expect(run.code == 0 || run.code == 2, "\(run.errors)")
    var found: [String: Data] = [:]
    for name in try files.subpathsOfDirectory(atPath: folder.path) where name.hasPrefix("data/") {
      let path = folder.appending(path: name).path
      if name.hasSuffix("/run.json") || name.hasSuffix("/audit.jsonl") { continue }
      if let data = files.contents(atPath: path) { found[name] = data }
    }
    #expect(found.count > 8)
    return found
  }

  private func expectSame(_ one: [String: Data], _ other: [String: Data], _ order: [String]) {
    #expect(one.keys.sorted() == other.keys.sorted())
    for (name, data) in one { #expect(other[name] == data, "\(name) differs for \(order)") }
  }

  @Test func everyOrderOfTheTownHallGivesTheSameBytes() throws {
    let folder = try Program.scratch()
    defer { try? files.removeItem(at: folder) }
    let inputs = ["contact-fatima", "contact-joost", "eigenaar"].map {
      Program.sample("stadhuis/\($0).zip")
    }
    let first = try outputs(inputs, folder.appending(path: "0"))
    let orders = [[1, 2, 0], [2, 1, 0]]
    for (number, order) in orders.enumerated() {
      let shuffled = order.map { inputs[$0] }
      expectSame(
        first, try outputs(shuffled, folder.appending(path: "\(number + 1)")), shuffled)
    }
    for order in [[0, 2, 1], [1, 0, 2], [2, 0, 1]] {
      let run = try Program.run(["analyse", "--json", "-q"] + order.map { inputs[$0] })
      #expect(run.output == first["data/machine/findings.json"], "\(order)")
    }
  }

  /// Seven exports of one group: its members, a copy under another name, one damaged file, one that
  /// holds no chat, two that begin in the same minute.
  private func group(_ folder: URL) throws -> [String] {
    let names = ["Anna", "Bram", "Chris", "Daan"]
    var paths: [String] = []
    func write(_ name: String, _ text: String) throws {
      let url = folder.appending(path: name)
      try Data(text.utf8).write(to: url)
      paths.append(url.path)
    }
    for (index, owner) in names.enumerated() {
      // The last two begin at the same time; only their hashes put them in order.
      let day = max(1, 3 - index)
      var text = "\(day)-3-2021 09:00 - Berichten en oproepen zijn end-to-end versleuteld.\n"
      for number in 0..<40 {
        let writer = names[(number + index) % names.count]
        let clock = "\(9 + number / 10):\(10 + number % 50)"
        text += "\(day + number / 20)-3-2021 \(clock) - \(writer): bericht \(number) van \(owner)\n"
      }
      if index == 1 {
        text += "9-3-2021 10:00 - Bram: heb je even? kun je me de code sturen die je net kreeg\n"
        text += "9-3-2021 10:02 - Bram: ik heb snel 400 euro nodig, ik betaal het morgen terug\n"
      }
      try write("WhatsApp-chat met \(owner).txt", text)
    }
    let copy = folder.appending(path: "kopie.txt")
    try files.copyItem(atPath: paths[2], toPath: copy.path)
    paths.append(copy.path)
    let damaged = folder.appending(path: "kapot.zip")
    let whole = try Data(
      contentsOf: Program.root.appending(path: Program.sample("familie-tikkies.zip")))
    try whole.prefix(whole.count * 2 / 3).write(to: damaged)
    paths.append(damaged.path)
    try write("boodschappen.txt", "melk\nbrood\n")
    paths.append(folder.appending(path: "bestaat-niet.zip").path)
    return paths
  }

  @Test func aGroupGivesTheSameBytesHoweverItIsShuffled() throws {
    let folder = try Program.scratch()
    defer { try? files.removeItem(at: folder) }
    let inputs = try group(folder)
    let first = try outputs(inputs, folder.appending(path: "out-0"))
    // A fixed seed: a failure can be looked at again.
    var state: UInt64 = 0x5EED
    for number in 1...4 {
      var shuffled = inputs
      for index in shuffled.indices.dropFirst().reversed() {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        shuffled.swapAt(index, Int(state >> 33) % (index + 1))
      }
      expectSame(
        first, try outputs(shuffled, folder.appending(path: "out-\(number)")), shuffled)
    }
    let data = try #require(first["data/machine/findings.json"])
    let findings = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let exhibits = try #require(findings["exhibits"] as? [[String: Any]])
    let names = exhibits.compactMap { $0["name"] as? String }
    #expect(names.count == 6)
    // By the time of the first message: Chris and Daan begin on the first day, Anna on the third.
    #expect(names.suffix(3).first == "WhatsApp-chat met Bram.txt")
    #expect(names.last == "boodschappen.txt")
    #expect(!names.contains("kopie.txt"))
  }

  @Test(arguments: [("en", "given more than once"), ("nl", "meer dan eens opgegeven")])
  func theSameFileGivenTwiceIsOneExhibitWithANotice(language: String, words: String) throws {
    let folder = try Program.scratch()
    defer { try? files.removeItem(at: folder) }
    let sample = Program.sample("nieuw-nummer.txt")
    let copy = folder.appending(path: "kopie.txt").path
    try files.copyItem(atPath: Program.root.appending(path: sample).path, toPath: copy)
    let one = try Program.run(["inspect", copy, sample, "-q", "--language", language])
    let other = try Program.run(["inspect", sample, copy, sample, copy, "-q", "--json"])
    #expect(one.code == 0 && other.code == 0)
    #expect(one.text.contains(words), "\(one.text)")
    #expect(one.text.contains("kopie.txt") && one.text.contains("nieuw-nummer.txt"))
    let data = try #require(
      try JSONSerialization.jsonObject(with: other.output) as? [String: Any])
    #expect((data["exhibits"] as? [Any])?.count == 1)
    let notices = try #require(data["notices"] as? [[String: Any]])
    #expect(notices.count { $0["code"] as? String == "input-twice" } == 3)
  }

  /// A bag that was given a file twice and a file that is missing still verifies, in any order.
  @Test(arguments: [[], ["--include-inputs"], ["--redact", "all-names"]])
  func aBagOfShuffledInputsVerifies(more: [String]) throws {
    let folder = try Program.scratch()
    defer { try? files.removeItem(at: folder) }
    let inputs = try group(folder)
    let bag = folder.appending(path: "bag").path
    let made = try Program.run(["analyse", "-q", "-o", bag] + more + inputs.reversed())
    #expect(made.code == 2, "\(made.errors)")
    let given = more == ["--include-inputs"] ? [] : inputs.dropLast()
    let run = try Program.run(["verify", bag, "--json"] + given)
    #expect(run.code == 0, "\(run.text)")
    #expect(run.text.contains("verifyFindingsSame"), "\(run.text)")
    // What was masked does not stand in the settings either.
    let settings = try String(
      contentsOfFile: bag + "/data/record/settings.json", encoding: .utf8)
    #expect(settings.contains("bestaat-niet") == (more.first != "--redact"))
  }

  /// What carries the number of an exhibit is renumbered; what is about none stays about none.
  @Test func numberingReachesEveryAddress() {
    let id = MemberID(exhibit: 0, index: 3)
    var exhibit = Exhibit(
      id: 0, name: "a", kind: .file, bytes: 0, digests: Digests(sha256: "", sha512: ""),
      members: [Member(id: id, path: "a", rawName: [], bytes: 0, digests: nil, status: .read)],
      isComplete: true)
    exhibit.number(4)
    #expect(exhibit.id == 4 && exhibit.members[0].id == MemberID(exhibit: 4, index: 3))
    var notices = [
      Notice(.stepsBack, .info, span: SourceSpan(member: id, bytes: 2..<5, line: 7)),
      Notice(.archiveDamaged, .error, exhibit: 0), Notice(.zoneUnknown, .info),
    ]
    for index in notices.indices { notices[index].number(exhibit: 4) }
    #expect(notices.map(\.exhibit) == [4, 4, nil])
    #expect(notices[0].span?.member == MemberID(exhibit: 4, index: 3))
    #expect(notices[0].span?.line == 7 && notices[2].span == nil)
  }
}
