import Detector
import Evidence
import Foundation
import TestSupport
import Testing

@testable import keerpunt

/// What of a batch is one case, and what its cases have to do with each other.
@Suite("Cases of a batch")
struct CaseUnitTests {
  private let files = FileManager.default

  /// A folder of exports; the values are `owner/contact`, and what they say to each other.
  private func folder(_ chats: [String: (String, String)]) throws -> (scratch: URL, inputs: URL) {
    let scratch = try Program.scratch()
    let inputs = scratch.appending(path: "in")
    for (name, people) in chats {
      let place = inputs.appending(path: name)
      try files.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(chat(people.0, people.1).utf8).write(to: place)
    }
    return (scratch, inputs)
  }

  private func chat(_ owner: String, _ contact: String, from first: Int = 0) -> String {
    (first..<first + 14).map { index in
      "1-2-2020 10:\(10 + index) - \([owner, contact][index % 2]): afspraak nummer \(index) tussen"
        + " \([owner, contact].sorted().joined(separator: " en "))\n"
    }.joined()
  }

  private func batch(_ inputs: URL, _ output: URL, _ more: [String] = []) throws -> Program.Run {
    try Program.run(["batch", inputs.path, "-o", output.path, "--language", "en"] + more)
  }

  private func lines(_ output: URL) throws -> [[String: Any]] {
    try String(contentsOf: output.appending(path: "results.jsonl"), encoding: .utf8)
      .split(separator: "\n").compactMap {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
  }

  private func inputs(_ output: URL) throws -> [String] {
    try lines(output).compactMap { $0["input"] as? String }
  }

  private static let phones: [String: (String, String)] = [
    "phone-1/WhatsApp-chat met Piet.txt": ("Anna de Wit", "Piet"),
    "phone-1/WhatsApp-chat met Joost.txt": ("Anna de Wit", "Joost"),
    "phone-1/WhatsApp-chat met Sanne.txt": ("Anna de Wit", "Sanne"),
    "store/WhatsApp-chat met Mam.txt": ("Robin", "Mam"),
    "store/WhatsApp-chat met Pap.txt": ("Kim", "Pap"),
    "phone-2/deel/WhatsApp-chat met Bea.txt": ("Wim", "Bea"),
    "phone-2/WhatsApp-chat met Cor.txt": ("Wim", "Cor"),
    "los.txt": ("Eva", "Finn"),
  ]

  @Test func aFileAFolderOrWhatTheChatsSayIsOneCase() throws {
    let (scratch, inputs) = try folder(Self.phones)
    defer { try? files.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    #expect(try batch(inputs, output).code == 0)
    #expect(try self.inputs(output).count == 8)

    // Each folder directly below, with all that is in it; a file beside them is its own.
    let folders = scratch.appending(path: "folders")
    #expect(try batch(inputs, folders, ["--case-per", "folder"]).code == 0)
    #expect(try self.inputs(folders) == ["los.txt", "phone-1", "phone-2", "store"])
    #expect(try lines(folders).map { $0["conversations"] as? Int } == [1, 3, 2, 2])

    // One telephone's chats are one case. Three families' are not, and a folder with folders in it
    // is nothing that can be told.
    let auto = scratch.appending(path: "auto")
    let run = try batch(inputs, auto, ["--case-per", "auto"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      try self.inputs(auto) == [
        "los.txt", "phone-1", "phone-2/WhatsApp-chat met Cor.txt",
        "phone-2/deel/WhatsApp-chat met Bea.txt", "store/WhatsApp-chat met Mam.txt",
        "store/WhatsApp-chat met Pap.txt",
      ])
    #expect(try lines(auto)[1]["conversations"] as? Int == 3)

    // Another run does nothing anew, and calls nothing gone that another unit made a case of.
    let again = try batch(inputs, auto, ["--case-per", "auto"])
    #expect(again.text.contains("Done before and unchanged: 6."), "\(again.text)")
    #expect(again.text.contains("gone since: 0."))
    let other = try batch(inputs, auto, ["--case-per", "folder"])
    #expect(other.code == 0)
    #expect(!other.text.contains("gone since") || other.text.contains("gone since: 0."))
    #expect(try self.inputs(auto) == ["los.txt", "phone-1", "phone-2", "store"])
  }

  @Test func aFolderIsDoneAnewWhenAFileOfItChanges() throws {
    let (scratch, inputs) = try folder(Self.phones)
    defer { try? files.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    _ = try batch(inputs, output, ["--case-per", "folder"])
    let before = try lines(output)
    try Data(chat("Anna de Wit", "Piet", from: 1).utf8)
      .write(to: inputs.appending(path: "phone-1/WhatsApp-chat met Piet.txt"))
    let run = try batch(inputs, output, ["--case-per", "folder"])
    #expect(run.text.contains("Done before and unchanged: 3."), "\(run.text)")
    #expect(try lines(output)[1]["sha256"] as? String != before[1]["sha256"] as? String)
  }

  /// A file that ends the process costs itself, also where its folder is one case.
  @Test func oneBadFileDoesNotCostThePhone() throws {
    let (scratch, inputs) = try folder(Self.phones)
    defer { try? files.removeItem(at: scratch) }
    let big = inputs.appending(path: "phone-1/big.txt")
    let text = (0..<20_000).map { "1-2-2020 10:00 - Robin: dag \($0)\n" }.joined()
    try Data(text.utf8).write(to: big)
    try Program.swell(big.path)
    let output = scratch.appending(path: "out")
    let run = try batch(inputs, output, ["--case-per", "folder", "--memory-limit", "1024"])
    #expect(run.code == 2)
    let found = Dictionary(
      uniqueKeysWithValues: try lines(output).map {
        ($0["input"] as? String ?? "", $0["outcome"] as? String ?? "")
      })
    // The folder has a line that says it was tried, and each of its files has one.
    #expect(found["phone-1"] == "failed" && found["phone-1/big.txt"] == "failed", "\(found)")
    #expect(found["phone-1/WhatsApp-chat met Piet.txt"] == "read")
    #expect(found["phone-2"] == "read" && found.count == 8)
  }

  /// Story: copies of one export were cases of their own, which "shared an account number".
  @Test func theSameBytesInTwoPlacesAreOneCaseWithBothNamed() throws {
    let (scratch, inputs) = try folder([
      "a/WhatsApp-chat met Piet.txt": ("Anna", "Piet"), "b/kopie.txt": ("Anna", "Piet"),
      "c/ander.txt": ("Anna", "Kim"),
    ])
    defer { try? files.removeItem(at: scratch) }
    let thief = try Data(
      contentsOf: Program.root.appending(path: Program.sample("nieuw-nummer.txt")))
    try thief.write(to: inputs.appending(path: "c/een.txt"))
    try thief.write(to: inputs.appending(path: "c/twee.txt"))
    let output = scratch.appending(path: "out")
    let run = try batch(inputs, output)
    #expect(run.text.contains("The same bytes in another place: 2 inputs"), "\(run.text)")
    #expect(run.text.contains("5 inputs: ") && run.text.contains(" 1 impersonation"), "\(run.text)")
    let found = try lines(output)
    #expect(found[0]["alsoAt"] as? [String] == ["b/kopie.txt"])
    #expect(found[1]["copyOf"] as? String == "a/WhatsApp-chat met Piet.txt")
    #expect(found[2]["alsoAt"] == nil && found[2]["copyOf"] == nil)
    let ranking = try String(contentsOf: output.appending(path: "ranking.csv"), encoding: .utf8)
      .split(separator: "\n")
    #expect(ranking.count == 2)
    #expect(ranking[1].contains("c/een.txt") && ranking[1].contains("c/twee.txt"))
  }

  /// Two telephones hold the same chat under other names; two chats of one script are not one.
  @Test func theSameChatOfTwoTelephonesIsSaid() throws {
    let (scratch, inputs) = try folder(["x/los.txt": ("Eva", "Finn")])
    defer { try? files.removeItem(at: scratch) }
    let said = (0..<20).map { "we spraken af bij halte \($0 * 7) om kwart over \($0)" }
    func export(_ names: [String], _ lines: ArraySlice<String>) -> Data {
      Data(
        lines.enumerated().map { index, text in
          "1-3-2020 1\(index / 10):1\(index % 10) - \(names[index % 2]): \(text)\n"
        }.joined().utf8)
    }
    let (one, two) = (inputs.appending(path: "een.txt"), inputs.appending(path: "twee.txt"))
    try export(["Anna", "Piet Smit"], said[...]).write(to: one)
    try export(["Anna de Wit (werk)", "Piet"], said[2...]).write(to: two)
    let script = said.map { "script: " + $0 }
    for name in ["drie", "vier"] {
      // One side sends the same to both; the other side answers in words of its own.
      let text = script.enumerated().map { index, text in
        index % 2 == 0 ? text : "antwoord van \(name) nummer \(index)"
      }
      try export(["Thief", name], text[...]).write(to: inputs.appending(path: name + ".txt"))
    }
    let output = scratch.appending(path: "out")
    let run = try batch(inputs, output)
    #expect(run.text.contains("The same chat in two inputs, as two telephones have it: 1 pairs"))
    let found = try lines(output)
    let pairs = found.compactMap { line in
      (line["sameChats"] as? [[String: Any]])?.first.map {
        [line["input"] as? String, $0["input"] as? String, $0["conversation"] as? String]
      }
    }
    #expect(pairs == [["een.txt", "twee.txt", "c1"], ["twee.txt", "een.txt", "c1"]])
  }

  @Test func sketchesSurviveTheJournal() {
    var chat = ConversationBuilder(title: "Piet")
    for index in 0..<50 {
      chat.say(["Anna", "Piet"][index % 2], "een lang genoeg bericht \(index)", at: Int64(index))
    }
    let file = CaseFile(conversations: [chat.build()])
    let read = ChatSketches.read(ChatSketches.text(file))
    #expect(read.count == 1 && read.first?.chat == "c1")
    #expect(read.first?.sketch == ChatSketch(file.conversations[0]))
    #expect(read.first?.sketch.items.count == 32)
    #expect(ChatSketches.read("").isEmpty)
    #expect(ChatSketches.read("c1=zz-1,;x").map(\.sketch.items.count) == [0])
  }
}
