import Evidence
import Testing

@testable import Parser

@Suite("What every format shares when it writes entries")
struct ConversationWriterTests {
  private static let member = MemberID(exhibit: 0, index: 0)

  private static func write(
    _ rows: [(sender: String, time: ChatTime?, text: [UInt8])]
  ) -> (conversation: Conversation, notices: [Notice]) {
    var writer = ConversationWriter(member: member)
    for (index, row) in rows.enumerated() {
      let sender = writer.sender(row.sender, name: row.sender)
      let stamp = writer.append(row.time?.iso ?? "never")
      writer.add(
        .init(
          concept: .text, sender: sender, time: row.time, timeText: stamp,
          text: writer.append(row.text)), span: index * 100..<index * 100 + 90, line: index + 1)
    }
    return writer.finish(title: "t", format: .telegramJSON, exporter: nil)
  }

  private static func at(_ seconds: Int64, offset: Int? = 0) -> ChatTime {
    ChatTime(wallSeconds: seconds, precision: .second, offsetMinutes: offset)
  }

  @Test func sendersAreNumberedByWhatStays() {
    var writer = ConversationWriter(member: Self.member)
    #expect(writer.sender("user1", name: "Anna", identifier: "user1") == 0)
    #expect(writer.sender("user2", name: "+31 6 12345678") == 1)
    // She changed her name; the account is the same.
    #expect(writer.sender("user1", name: "Anna B.") == 0)
    #expect(writer.senders.map(\.name) == ["Anna", "+31 6 12345678"])
    #expect(writer.senders.map(\.isPhoneNumber) == [false, true])
  }

  /// Story: in the last night of October the wall clock goes from 02:59 to 02:00; that is no step.
  @Test func aStepBackIsCountedBetweenInstants() {
    let rows = [
      (100_000, 120), (100_030, 120), (99_969, 120), (100_000 - 3_600, 60), (90_000, 60),
    ]
    let done = Self.write(rows.map { ("a", Self.at(Int64($0.0), offset: $0.1), [0x61]) })
    #expect(
      done.conversation.entries.map { $0.flags.contains(.stepsBack) }
        == [false, false, true, false, true])
    #expect(done.conversation.dateReading.stepsBack == 2)
    let notice = done.notices.first { $0.code == .stepsBack }
    #expect(notice?.facts == [Fact("count", 2)] && notice?.span?.entry == 3)
    #expect(done.conversation.dateReading.zone == .recorded)
  }

  @Test func oneTimeWithoutAnOffsetLeavesTheZoneUnknown() {
    let done = Self.write([("a", Self.at(1), [0x61]), ("a", Self.at(2, offset: nil), [0x62])])
    #expect(done.conversation.dateReading.zone == .unknown)
  }

  @Test func damageIsFlaggedAndTold() {
    let done = Self.write([("a", Self.at(1), [0x61]), ("b", nil, [0x62, 0xFF])])
    #expect(done.conversation.entries[1].flags.contains(.invalidUTF8))
    #expect(!done.conversation.entries[0].flags.contains(.invalidUTF8))
    #expect(done.notices.map(\.code) == [.dateImpossible, .invalidUTF8])
    #expect(done.notices.allSatisfy { $0.span?.entry == 2 && $0.span?.line == 2 })
  }
}
