import Evidence
import Testing
import TestSupport

@testable import Detector

/// A made-up talk of two people: who, what, second.
private let talk: [(who: Int, text: String, at: Int64)] = (0..<40).map { index in
  let openings = ["Heb je gezien dat", "Volgens mij", "Weet je nog dat", "Ik hoorde dat"]
  let things = ["de trein", "het feestje", "die nieuwe baan", "onze vakantie", "de buurman"]
  let text =
    index % 7 == 3
    ? "ok" : "\(openings[index % 4]) \(things[index % 5]) op dag \(index) weer anders loopt"
  return (index % 3 == 0 ? 0 : 1, text, Int64(index * 97))
}

private func side(
  _ names: [String], without missing: Set<Int> = [], shift: Int64 = 0, from: Int = 0,
  exhibit: Int = 0, to: Int = 40, change: (Int, String) -> String = { $1 }
) -> Conversation {
  var chat = ConversationBuilder(title: names[0], member: MemberID(exhibit: exhibit, index: 0))
  chat.notice(.encryptionBanner, "Berichten zijn versleuteld", at: Int64(from * 97) + shift)
  for (index, line) in talk.enumerated() where (from..<to).contains(index) {
    if missing.contains(index) { continue }
    chat.say(names[line.who], change(index, line.text), at: line.at + shift)
  }
  return chat.build()
}

private func pairs(_ conversations: Conversation...) -> [TwoSides] {
  SidesMatching.pairs(in: CaseFile(conversations: conversations))
}

@Suite struct TwoSidesTests {
  @Test func sameExportTwice() {
    let found = pairs(side(["Sanne", "Joris"]), side(["Sanne", "Joris"]))
    #expect(found.count == 1)
    #expect(found.first?.matches.count == 40)
    #expect(found.first?.onlyFirst == 0)
    #expect(found.first?.onlySecond == 0)
    #expect(found.first?.clockOffset == 0)
    #expect(found.first?.matches.allSatisfy { $0.0 == $0.1 } == true)
  }

  @Test func otherNamesMissingMessagesAndAnotherClock() {
    let first = side(["Sanne", "Ik"], without: [5, 6, 20])
    let second = side(["Sanne vriendin", "Joris de Wit"], without: [11], shift: 3_600)
    let found = pairs(first, second)
    #expect(found.count == 1)
    #expect(found.first?.matches.count == 36)
    #expect(found.first?.onlyFirst == 1)
    #expect(found.first?.onlySecond == 3)
    // Which they are, by their place: the banner is entry 0, and three are missing before line 11
    // here.
    #expect(found.first?.entriesOfFirst.map { first.text(first.entries[$0]) } == [talk[11].text])
    #expect(
      found.first?.entriesOfSecond.map { second.text(second.entries[$0]) }
        == [5, 6, 20].map { talk[$0].text })
    #expect(found.first?.clockOffset == 3_600)
    for (i, j) in found.first?.matches ?? [] {
      #expect(first.text(first.entries[i]) == second.text(second.entries[j]))
      #expect(first.entries[i].kind == .message)
    }
  }

  @Test(arguments: [0, -7_200, 3_600, 19_800, 1_234_560] as [Int64])
  func clockOffset(_ shift: Int64) {
    let found = pairs(side(["a", "b"]), side(["c", "d"], shift: shift))
    #expect(found.first?.clockOffset == shift)
    #expect(found.first?.matches.count == 40)
  }

  @Test func summerTimeEndsInBetween() {
    var late = ConversationBuilder(title: "x")
    for line in talk {
      late.say(["c", "d"][line.who], line.text, at: line.at + (line.at > 3_000 ? 3_600 : 0))
    }
    #expect(pairs(side(["a", "b"]), late.build()).first?.matches.count == 40)
  }

  @Test func outsideTheCommonTimeNothingIsMissing() {
    let found = pairs(side(["a", "b"], to: 30), side(["c", "d"], from: 10))
    #expect(found.first?.matches.count == 20)
    #expect(found.first?.onlyFirst == 0)
    #expect(found.first?.onlySecond == 0)
  }

  @Test func mediaOnOneSideIsAPlaceholderOnTheOther() {
    var first = ConversationBuilder(title: "x")
    var second = ConversationBuilder(title: "y")
    for (index, line) in talk.enumerated() {
      let isPhoto = index % 6 == 1
      first.say(
        ["a", "b"][line.who], isPhoto ? "<Media weggelaten>" : line.text, at: line.at,
        concept: isPhoto ? .mediaOmitted : .text)
      second.say(
        ["c", "d"][line.who], isPhoto ? "IMG-20201101-WA0001.jpg (bestand bijgevoegd)" : line.text,
        at: line.at + 7, concept: isPhoto ? .attachment : .text)
    }
    #expect(pairs(first.build(), second.build()).first?.matches.count == 40)
  }

  @Test func marksAndSpacesDoNotMatter() {
    let found = pairs(
      side(["a", "b"]),
      side(["c", "d"]) { index, text in index % 2 == 0 ? "\u{200E}" + text + " \n" : text })
    #expect(found.first?.matches.count == 40)
  }

  @Test func twoChatsOfOnePersonAreNoPair() {
    let other = side(["Sanne", "Willem"]) { index, text in text + " zei \(index) iemand anders" }
    #expect(pairs(side(["Sanne", "Joris"]), other).isEmpty)
  }

  @Test func scriptSentToTwoContactsIsNoPair() {
    func chat(_ contact: String, _ answer: String, at start: Int64) -> Conversation {
      var chat = ConversationBuilder(title: contact)
      for i in 0..<10 {
        chat.say(contact, "\(answer) antwoord nummer \(i) van mij", at: Int64(i * 100))
        chat.say("Sanne", "Dit is heel gewoon praten \(contact) \(i)", at: Int64(i * 100 + 20))
      }
      for i in 0..<8 {
        chat.say(
          "Sanne", "Zou je mij kunnen helpen met een betaling, deel \(i)", at: start + Int64(i * 60)
        )
      }
      return chat.build()
    }
    #expect(pairs(chat("Joris", "Prima", at: 5_000), chat("Fatima", "Goed", at: 9_000)).isEmpty)
    // Even without any talk before it.
    var first = ConversationBuilder(title: "a")
    var second = ConversationBuilder(title: "b")
    for i in 0..<8 {
      first.say("Sanne", "Zou je mij kunnen helpen met een betaling \(i)", at: Int64(i * 60))
      second.say("Sanne", "Zou je mij kunnen helpen met een betaling \(i)", at: Int64(i * 60 + 900))
    }
    first.say("Joris", "Nee sorry dat gaat niet", at: 500)
    second.say("Fatima", "Wie ben jij eigenlijk?", at: 1_400)
    #expect(pairs(first.build(), second.build()).isEmpty)
  }

  @Test func inconsistentTimesAreNoPair() {
    var shuffled = ConversationBuilder(title: "x")
    for (index, line) in talk.enumerated() {
      shuffled.say(["c", "d"][line.who], line.text, at: Int64(index * index) * 5_000)
    }
    #expect(pairs(side(["a", "b"]), shuffled.build()).isEmpty)
  }

  @Test func groupFromTwoMembers() {
    func group(_ names: [String], _ missing: Set<Int>, _ exhibit: Int) -> Conversation {
      var chat = ConversationBuilder(title: "Buurt", member: MemberID(exhibit: exhibit, index: 0))
      for i in 0..<60 where !missing.contains(i) {
        chat.say(names[i % 4], "Bericht van de buurt nummer \(i) over het plein", at: Int64(i * 45))
      }
      return chat.build()
    }
    let first = group(["Anna", "Bert", "Carla", "Dirk"], [7, 8], 0)
    let second = group(["Anna K", "+31612345678", "Mam", "~Dirk"], [30], 1)
    let file = CaseFile(conversations: [first, second])
    let found = SidesMatching.pairs(in: file)
    #expect(found.first?.matches.count == 57)
    #expect(found.first.map { [$0.onlyFirst, $0.onlySecond] } == [1, 2])
    let persons = PersonJoining.persons(in: file)
    #expect(persons.count == 4)
    #expect(persons.allSatisfy { $0.basis == .sameChat && $0.accounts.count == 2 })
    #expect(
      persons.map(\.names) == [
        ["Anna", "Anna K"], ["+31612345678", "Bert"], ["Carla", "Mam"], ["Dirk", "~Dirk"],
      ])
    #expect(persons.map(\.phones) == [[], ["+31612345678"], [], []])
  }

  @Test func threeExportsGiveThreePairs() {
    let found = pairs(side(["a", "b"]), side(["c", "d"]), side(["e", "f"]))
    #expect(found.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2]])
  }

  @Test func shortChat() {
    let found = pairs(side(["a", "b"], to: 5), side(["c", "d"], shift: 60, to: 5))
    #expect(found.first?.matches.count == 5)
    #expect(pairs(side(["a", "b"], to: 1), side(["c", "d"], to: 1)).isEmpty)
    #expect(pairs(side(["a", "b"])).isEmpty)
  }
}
