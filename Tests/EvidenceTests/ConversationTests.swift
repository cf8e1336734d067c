import Evidence
import TestSupport
import Testing

@Suite("A conversation is ranges over one buffer")
struct ConversationTests {
  @Test func everySpanCutsOutItsEntry() {
    var chat = ConversationBuilder(title: "Sanne")
    chat.say("Sanne", "Hoi! Alles goed? 👋", at: 0)
    chat.notice(
      .securityCodeChanged, "Je beveiligingscode voor Sanne is gewijzigd.", subject: "Sanne",
      at: 60)
    chat.say("Joris", "Ja hoor\nmet jou?", at: 120)
    let conversation = chat.build()

    for (index, entry) in conversation.entries.enumerated() {
      let span = conversation.span(index)
      #expect(span.entry == index + 1)
      let bytes = conversation.string(span.bytes)
      #expect(bytes.contains(conversation.text(entry)))
      #expect(bytes.hasPrefix(conversation.string(entry.timeText)))
    }
    #expect(conversation.arguments[1]?.subject.map(conversation.string) == "Sanne")
  }

  /// A chat in two files, a row of whose second runs over two pages of a database.
  @Test func anEntryMayStandElsewhereAndInPieces() {
    var chat = ConversationBuilder(title: "Sanne")
    for index in 0..<4 { chat.say("Sanne", "regel \(index)", at: Int64(index) * 60) }
    var conversation = chat.build()
    let second = MemberID(exhibit: 0, index: 7)
    var origins = EntryOrigins()
    origins.begin(second, at: 2)
    origins.add([8_192..<8_300], to: 3)
    origins.place(4_711, in: "message", column: "text_data", of: 3)
    conversation.origins = origins

    #expect(conversation.span(1).member == conversation.member)
    #expect(conversation.span(2).member == second)
    #expect(conversation.span(2).more.isEmpty && conversation.span(2).cell == nil)
    #expect(conversation.span(3).more == [8_192..<8_300])
    #expect(
      conversation.span(3).cell
        == TableCell(table: "message", row: 4_711, column: "text_data"))
    conversation.origins?.renumber { MemberID(exhibit: $0.exhibit + 2, index: $0.index) }
    #expect(conversation.member(of: 3) == MemberID(exhibit: 2, index: 7))
  }

  @Test func anEntryStaysSmall() {
    // 1.25 million of them stand in 100 MB of text; see the memory target.
    #expect(MemoryLayout<Entry>.stride <= 72)
  }

  @Test func aMembersNameIsItsLastComponent() {
    let member = Member(
      id: MemberID(exhibit: 0, index: 0), path: "a.zip!/map/_chat.txt",
      rawName: Array("_chat.txt".utf8), bytes: 0, digests: nil, status: .listed)
    #expect(member.name == "_chat.txt")
  }
}

@Suite("Looking things up")
struct LookupTests {
  /// Published values of the algorithm.
  @Test(arguments: [
    ("", UInt64(0xCBF2_9CE4_8422_2325)), ("a", 0xAF63_DC4C_8601_EC8C),
    ("foobar", 0x8594_4171_F739_67E8),
  ])
  func fnvGivesItsPublishedValues(text: String, value: UInt64) {
    #expect(FNV1a(text.utf8).value == value)
    #expect(FNV1a("a".utf8).hexadecimal == "af63dc4c8601ec8c")
  }

  @Test func halvingFindsWhatWalkingFinds() {
    for count in 0..<20 {
      let values = (0..<count).map { $0 * 3 / 2 }
      for bound in -1...32 {
        let walked = values.firstIndex { $0 >= bound } ?? values.endIndex
        #expect(values.partitioningIndex { $0 >= bound } == walked)
        #expect(values[...].dropFirst(3).partitioningIndex { $0 >= bound } >= min(3, count))
      }
    }
  }
}
