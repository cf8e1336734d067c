import Evidence
import Testing
import TestSupport

@testable import Redaction

/// Masks that meet: names written into addresses, numbers into names, titles around both.
@Suite("Overlapping masks")
struct OverlapTests {
  /// Story: "mail anna de wit@voorbeeld.nl" ended the program, for the name and the address share a
  /// word, and the second of the two began before the end of the first.
  @Test(arguments: [
    ("mail anna de wit@voorbeeld.nl even", "mail Person 1 E-mail 1 even"),
    ("bel 06 1234 5678@voorbeeld.nl", "bel Phone 1 E-mail 1"),
    ("josé@voorbeeld.nl en a@b.nl.c@d.nl", "E-mail 1 en E-mail 2"),
    ("anna de wit@x.nl anna de wit@y.nl", "Person 1 E-mail 1 Person 1 E-mail 2"),
  ])
  func bothAreMasked(text: String, expected: String) {
    #expect(NameTests.masked(text, senders: ["Anna de Wit", "Joris"]) == expected)
  }

  @Test func editsAreCutApart() {
    func edit(_ range: Range<Int>, _ text: String?) -> Edit {
      Edit(bytes: range, replacement: text.map { Array($0.utf8) })
    }
    let found = [edit(4..<9, "B"), edit(0..<6, "A"), edit(5..<8, "C"), edit(2..<3, nil)]
    let apart = EditList.apart(found)
    #expect(apart.map(\.bytes) == [0..<6, 6..<9])
    #expect(apart.map { String(decoding: $0.replacement ?? [], as: UTF8.self) } == ["A", " B"])
    let laid = EditList.laying(edit(3..<5, "T"), over: [edit(0..<4, "A"), edit(4..<9, "B")])
    #expect(laid.map(\.bytes) == [0..<3, 3..<5, 5..<9])
  }

  /// Random names and texts in every mode: nothing ends the program, no name of three letters and
  /// more is left, and every entry keeps its place.
  @Test(arguments: RedactionRecord.Mode.allCases, 0..<40)
  func nothingIsLeftOfAnyName(mode: RedactionRecord.Mode, seed: Int) {
    var random = SplitMix(seed: UInt64(seed) &* 977 &+ 5)
    let syllables = ["xan", "quo", "ziv", "de", "wyx", "o", "plu", "\u{E9}kx", "van", "jje"]
    func word() -> String {
      (0..<random.below(3) + 2).map { _ in syllables[random.below(syllables.count)] }.joined()
    }
    let people = (0..<random.below(4) + 2).map { _ in
      (0..<random.below(3) + 1).map { _ in word() }.joined(separator: " ")
    }
    let joints = [" ", "@", ".", "-", " @", ", ", "+", " (", ") ", "\n", "\"", "'s "]
    var chat = ConversationBuilder(title: people[0])
    for (index, person) in people.enumerated() { chat.say(person, "x", at: Int64(index)) }
    for line in 0..<12 {
      var text = ""
      for _ in 0..<random.below(8) + 1 {
        switch random.below(7) {
        case 0, 1, 2: text += people[random.below(people.count)]
        case 3: text += word() + "@" + word() + ".example"
        case 4: text += "06 1234 56\(10 + random.below(90))"
        case 5: text += "+316123456\(10 + random.below(90))@\(word()).example"
        default: text += "@" + people[random.below(people.count)] + "_19"
        }
        text += joints[random.below(joints.count)]
      }
      chat.say(people[random.below(people.count)], text, at: Int64(60 + line))
    }
    let built = chat.build()
    let result = NameTests.redact(built, mode)
    let masked = result.file.conversations[0]
    #expect(masked.entries.count == built.entries.count)
    guard mode == .allNames else { return }
    for entry in masked.entries {
      let text = masked.text(entry)
      for person in people { #expect(!text.contains(person), "\(person) in \(text)") }
      #expect(!text.contains(".example"), "\(text)")
    }
  }
}

/// A generator that gives the same numbers on every machine.
private struct SplitMix {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
