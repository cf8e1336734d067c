import Foundation
import Testing

@testable import Linking

/// The store keeps what cases have, however many runs it took to get there.
@Suite("The store of links")
struct LinkStoreTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "links-\(UUID().uuidString)")

  private func item(_ number: Int) -> LinkedCase {
    var item = LinkedCase(
      key: "k\(number)", label: "c\(number)", verdict: "takeover", account: "Robin", onset: "",
      log10LR: 1, region: "NL")
    let shared = number % 3 == 0 ? "NL91ABNA0417164300" : "BE68539007547034"
    // The one that was written last counts where a case has a thing twice.
    item.sightings = [
      .init(.iban, shared, .mentioned, entry: "c1-1"),
      .init(.iban, "NL00TEST000000000\(number)", .inside, entry: "c1-2"),
      .init(.iban, shared, .inside, time: "2020-11-12T10:0\(number):00", entry: "c1-3"),
    ]
    return item
  }

  private func write(_ numbers: Range<Int>, into store: LinkStore) throws {
    try store.together {
      for number in numbers {
        try store.write(path: "/b/\(number).json", stamp: "s", report: "", item(number))
      }
    }
  }

  private func things(_ store: LinkStore) throws -> [String] {
    try store.join(since: 0)
    var found: [String] = []
    try store.eachThing(since: 0, all: true) {
      let thing = $0
      let cases = Zone.allCases.map { thing.cases[$0] ?? 0 }
      found.append(
        "\(thing.value) \(thing.state) \(cases) \(thing.first) \(thing.last) \(thing.ring ?? 0)")
    }
    return found
  }

  // Story: a first run keeps what it reads as it comes and sorts it once, ten times as fast. One that
  // was stopped in between left rows that nobody had sorted: the next run goes on from them.
  @Test func oneRunOrTwoOrOneThatWasStopped() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appending(path: name).path }
    let whole = try LinkStore(path: path("whole"))
    try write(0..<9, into: whole)
    try whole.settle()
    let expected = try things(whole)
    #expect(expected.count == 11)
    #expect(expected.contains { $0.hasPrefix("NL91ABNA0417164300 joins") })

    do {
      let first = try LinkStore(path: path("twice"))
      try write(0..<5, into: first)
      try first.settle()
    }
    let second = try LinkStore(path: path("twice"))
    try write(5..<9, into: second)
    try second.settle()
    #expect(try things(second) == expected)

    do { try write(0..<5, into: LinkStore(path: path("stopped"))) }
    let resumed = try LinkStore(path: path("stopped"))
    try write(5..<9, into: resumed)
    try resumed.settle()
    #expect(try things(resumed) == expected)
    // What a case no longer has is gone, also of those that were sorted later.
    try resumed.together { try resumed.remove(path: "/b/3.json") }
    #expect(try things(resumed).count == expected.count - 1)
  }
}
