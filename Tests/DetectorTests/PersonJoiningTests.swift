import Evidence
import Testing
import TestSupport

@testable import Detector

/// One conversation of a case under construction.
private struct Chat {
  var title: String
  var senders: [Sender]
  var exhibit = 0
  var exporter: Int?
  var notice: (concept: EntryConcept, text: String, subject: String, object: String)?

  func conversation(_ index: Int) -> Conversation {
    var buffer: [UInt8] = []
    var entries: [Entry] = []
    var arguments: [Int: NoticeArguments] = [:]
    for (sender, _) in senders.enumerated() {
      let start = buffer.count
      buffer += Array("bericht \(index) \(sender)".utf8)
      entries.append(
        Entry(
          kind: .message, concept: .text, sender: sender, time: nil, timeText: start..<start,
          span: start..<buffer.count, text: start..<buffer.count, line: nil))
    }
    if let notice {
      let start = buffer.count
      buffer += Array(notice.text.utf8)
      func place(_ part: String) -> Range<Int>? {
        let bytes = Array(part.utf8)
        return (start...(buffer.count - bytes.count)).first {
          Array(buffer[$0..<$0 + bytes.count]) == bytes
        }.map { $0..<$0 + bytes.count }
      }
      arguments[entries.count] = NoticeArguments(
        subject: place(notice.subject), object: place(notice.object))
      entries.append(
        Entry(
          kind: .notice, concept: notice.concept, sender: nil, time: nil, timeText: start..<start,
          span: start..<buffer.count, text: start..<buffer.count, line: nil))
    }
    return Conversation(
      id: "c\(index + 1)", title: title, format: .whatsAppText,
      member: MemberID(exhibit: exhibit, index: 0), buffer: buffer, entries: entries,
      senders: senders, arguments: arguments,
      dateReading: DateReading(order: .dayMonthYear, basis: .format, isCertain: true),
      exporter: exporter)
  }
}

private func person(_ name: String) -> Sender {
  Sender(name: name, isPhoneNumber: name.hasPrefix("+"), isPushName: name.hasPrefix("~"))
}

private func persons(_ chats: [Chat], exhibits: [Exhibit.Kind] = []) -> [Person] {
  let file = CaseFile(
    exhibits: exhibits.enumerated().map { index, kind in
      Exhibit(
        id: index, name: "e", kind: kind, bytes: 0, digests: Digests(sha256: "", sha512: ""),
        members: [], isComplete: true)
    },
    conversations: chats.enumerated().map { $0.element.conversation($0.offset) })
  return PersonJoining.persons(in: file)
}

private func account(_ conversation: Int, _ sender: Int) -> AccountID {
  AccountID(conversation: conversation, sender: sender)
}

@Suite struct PersonJoiningTests {
  @Test func nothingInCommon() {
    let found = persons([
      Chat(title: "Joris", senders: [person("Sanne"), person("Joris")]),
      Chat(title: "Fatima", senders: [person("Fatima"), person("Willem")]),
    ])
    #expect(found.map(\.id) == ["p1", "p2", "p3", "p4"])
    #expect(found.map(\.names) == [["Sanne"], ["Joris"], ["Fatima"], ["Willem"]])
    #expect(found.allSatisfy { $0.basis == .single && $0.accounts.count == 1 })
  }

  @Test func phoneNumber() {
    let found = persons([
      Chat(title: "a", senders: [person("+31 6 12345678"), person("Joris")]),
      Chat(title: "b", senders: [person("Fatima"), person("\u{202A}+31\u{A0}612345678\u{202C}")]),
      Chat(title: "c", senders: [person("Sanne 06-12345678"), person("Willem")]),
    ])
    let first = found.first
    #expect(first?.accounts == [account(0, 0), account(1, 1), account(2, 0)])
    #expect(first?.phones == ["+31612345678"])
    #expect(first?.basis == .phoneNumber)
    #expect(found.count == 4)
  }

  @Test func identifier() {
    let found = persons([
      Chat(title: "a", senders: [Sender(name: "Sanne", identifier: "user1")]),
      Chat(title: "b", senders: [Sender(name: "Sanne de Vries", identifier: "user1")]),
      Chat(title: "c", senders: [Sender(name: "Joris", identifier: "user2")]),
    ])
    #expect(found.map(\.basis) == [.identifier, .single])
    #expect(found.first?.names == ["Sanne", "Sanne de Vries"])
  }

  @Test func exactName() {
    let found = persons([
      Chat(title: "a", senders: [person("Sanne de Vries"), person("Joris")]),
      Chat(title: "b", senders: [person("Sanne de Vries"), person("Sanne De Vries")]),
    ])
    #expect(found.first?.accounts == [account(0, 0), account(1, 0)])
    #expect(found.first?.basis == .exactName)
    #expect(found.count == 3)
  }

  /// Story: a report said "exactly the same name" of two names that differ: by a space at the end,
  /// by an accent stored as a sign of its own.
  @Test(arguments: ["\u{200E}Zo\u{EB} de Vries ", "Zoe\u{308} de Vries"])
  func theSameLettersAreNotExactlyTheSame(other: String) {
    let found = persons([
      Chat(title: "a", senders: [person("Zo\u{EB} de Vries"), person("Joris")]),
      Chat(title: "b", senders: [person(other)]),
      Chat(title: "c", senders: [person("Zo\u{EB} de Vries")]),
    ])
    #expect(found.first?.accounts == [account(0, 0), account(1, 0), account(2, 0)])
    #expect(found.first?.basis == .sameLetters)
    #expect(
      found.first?.joins == [
        Person.Join(first: account(0, 0), second: account(2, 0), basis: .exactName),
        Person.Join(first: account(0, 0), second: account(1, 0), basis: .sameLetters),
      ])
  }

  /// Story: one person, three accounts, and "exactly the same name" said of all three, though the
  /// third was joined by its number and has another name.
  @Test func everyJoinHasItsOwnReason() {
    let found = persons([
      Chat(title: "a", senders: [person("Sanne")]),
      Chat(title: "b", senders: [person("Sanne +31612345678")]),
      Chat(title: "c", senders: [person("+31612345678")]),
      Chat(title: "d", senders: [person("Sanne")]),
    ])
    #expect(found.map(\.names) == [["Sanne"], ["+31612345678", "Sanne +31612345678"]])
    #expect(found.map { $0.joins.map(\.basis) } == [[.exactName], [.phoneNumber]])
  }

  /// Story: the title of a group was an account with no message and got a payer's paper.
  @Test func whoNeverWroteIsNoPerson() {
    var group = Chat(
      title: "Familie", senders: [person("Familie"), person("Anna"), person("Bram")]
    )
    .conversation(0)
    for index in group.entries.indices where group.entries[index].sender == 0 {
      group.entries[index].kind = .notice
    }
    let found = PersonJoining.persons(in: CaseFile(conversations: [group]))
    #expect(found.map(\.names) == [["Anna"], ["Bram"]])
    #expect(found.map(\.id) == ["p1", "p2"])
  }

  @Test func pushNameOnlyWithItself() {
    let found = persons([
      Chat(title: "a", senders: [person("~Sanne")]), Chat(title: "b", senders: [person("Sanne")]),
      Chat(title: "c", senders: [person("~\u{202F}Sanne")]),
    ])
    #expect(found.map(\.accounts) == [[account(0, 0), account(2, 0)], [account(1, 0)]])
  }

  @Test func weakestLinkIsNamed() {
    let found = persons([
      Chat(title: "a", senders: [person("Sanne +31 6 12345678")]),
      Chat(title: "b", senders: [person("+31612345678")]),
      Chat(title: "c", senders: [person("Sanne +31 6 12345678"), person("Joris")]),
      Chat(title: "d", senders: [person("Joris")]),
    ])
    // All three carry the number, so the equal names are not needed.
    #expect(found.map(\.basis) == [.phoneNumber, .exactName])
    #expect(found.first?.accounts.count == 3)
  }

  @Test(arguments: ["Mam", "mama ❤️", "Lieve Oma", "You", "Ik", "Schatje", "Dad", "Mãe", "❤️"])
  func relativesOfTwoExportersStayApart(_ name: String) {
    let found = persons(
      [
        Chat(title: name, senders: [person(name), person("Sanne")], exhibit: 0),
        Chat(title: name, senders: [person(name), person("Joris")], exhibit: 1),
      ], exhibits: [.file, .file])
    #expect(found.count == 4)
  }

  @Test func relativesOfOneExporterAreOne() {
    let sameExporter = [
      Chat(title: "Mam", senders: [person("Mam"), person("Sanne")], exhibit: 0),
      Chat(
        title: "Familie", senders: [person("Mam"), person("Sanne"), person("Joris")], exhibit: 1,
        exporter: 1),
    ]
    let found = persons(sameExporter, exhibits: [.file, .file])
    #expect(found.map(\.names) == [["Mam"], ["Sanne"], ["Joris"]])
    let chats = [
      Chat(title: "x", senders: [person("Mam")]), Chat(title: "y", senders: [person("Mam")]),
    ]
    #expect(persons(chats, exhibits: [.archive]).count == 1)
    #expect(persons(chats, exhibits: [.folder]).count == 2)
  }

  @Test func ordinaryNamesAreNoRelatives() {
    for name in ["Sanne", "Mama Rosa Jansen", "Pa de Vries", "Opa Bakker Tuin", "Jan"] {
      #expect(!AccountName(person(name)).isRelative, "\(name)")
    }
  }

  @Test func twoAccountsOfOneConversationStayApart() {
    let found = persons([
      Chat(title: "a", senders: [person("Sanne"), person("Sanne +31612345678")]),
      Chat(title: "b", senders: [person("+31612345678")]),
      Chat(title: "c", senders: [person("Sanne")]),
    ])
    #expect(
      found.map(\.accounts) == [[account(0, 0), account(2, 0)], [account(0, 1), account(1, 0)]])
  }

  @Test func noticeOfChangedNumber() {
    let notice = (
      EntryConcept.numberChanged, "+31 6 12345678 is gewijzigd naar +31 6 87654321",
      "+31 6 12345678", "+31 6 87654321"
    )
    let group = Chat(
      title: "Groep",
      senders: [person("+31 6 12345678"), person("+31 6 87654321"), person("Joris")],
      notice: notice)
    let found = persons([group, Chat(title: "b", senders: [person("+31687654321")])])
    #expect(found.first?.accounts == [account(0, 0), account(0, 1), account(1, 0)])
    #expect(found.first?.phones == ["+31612345678", "+31687654321"])
    #expect(found.first?.basis == .phoneNumber)
    #expect(found.count == 2)
  }

  @Test func noticeOfChangedNumberByName() {
    let chat = Chat(
      title: "Sanne", senders: [person("Sanne"), person("Joris")],
      notice: (.numberChanged, "Sanne is gewijzigd naar +31 6 87654321", "Sanne", "+31 6 87654321"))
    let found = persons([chat, Chat(title: "b", senders: [person("+31 6 87654321")])])
    #expect(found.first?.accounts == [account(0, 0), account(1, 0)])
    #expect(found.first?.phones == ["+31687654321"])
  }

  @Test func everyAccountInExactlyOnePerson() {
    let names = ["Sanne", "~Sanne", "Mam", "+31612345678", "Jan +31612345678", "Joris", ""]
    let chats = (0..<12).map { i in
      Chat(
        title: "t\(i)",
        senders: names.indices.filter { ($0 + i) % 3 != 0 }.map { person(names[$0]) })
    }
    let found = persons(chats)
    let accounts = found.flatMap(\.accounts)
    #expect(accounts.count == chats.reduce(0) { $0 + $1.senders.count })
    #expect(Set(accounts).count == accounts.count)
    #expect(found.map { $0.accounts[0] } == found.map { $0.accounts[0] }.sorted())
    for person in found {
      let conversations = person.accounts.map(\.conversation)
      #expect(Set(conversations).count == conversations.count)
    }
  }
}
