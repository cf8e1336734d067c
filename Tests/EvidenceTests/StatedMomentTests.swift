import Evidence
import TestSupport
import Testing

/// The moment an owner states, as it is written on a command line.
@Suite struct StatedMomentTests {
  @Test func isAMessageOrATime() throws {
    #expect(StatedMoment("c12-45")?.place == .entry(chat: "c12", number: 45))
    let day = CalendarDate.daysSince1970(year: 2020, month: 11, day: 18) * 86_400
    #expect(StatedMoment("2020-11-18T10:12")?.place == .time(Int64(day + 10 * 3_600 + 12 * 60)))
    #expect(StatedMoment("2020-11-18 10:12:30")?.place == .time(Int64(day + 36_750)))
  }

  @Test(
    arguments: [
      "", "c1", "c1-0", "-45", "2020-11-18", "2020-02-30T10:00", "2020-11-18T24:00",
      "2020-11-18T10:60", "2020-11-18T10", "2020-13-18T10:00", "c1-99999999999999999999",
    ])
  func anotherFormIsNone(text: String) {
    #expect(StatedMoment(text) == nil)
  }

  private func file() -> CaseFile {
    var file = CaseFile()
    for chat in 0..<2 {
      var builder = ConversationBuilder(title: "Sanne")
      builder.say("Sanne", "hoi", at: 600 + Int64(chat) * 50)
      builder.say("Joris", "hoi", at: 700)
      builder.say("Sanne", "ben je daar", at: 900)
      file.conversations.append(builder.build(id: "c\(chat + 1)"))
    }
    return file
  }

  @Test func aMessageMeansItsSender() throws {
    let third = try #require(StatedMoment("c1-3"))
    let found = try #require(file().entry(of: third, account: nil))
    #expect(found.0 == AccountID(conversation: 0, sender: 0))
    #expect(found.1 == EntryID(conversation: 0, entry: 2))
    #expect(file().entry(of: try #require(StatedMoment("c1-4")), account: nil) == nil)
    #expect(file().entry(of: third, account: "Joris") == nil)
  }

  /// A time means the account's first message at or after it, in whatever chat that stands.
  @Test func aTimeMeansTheFirstMessageOfTheAccountFromThenOn() throws {
    func entry(_ seconds: Int64, _ name: String) throws -> EntryID? {
      let time = ChatTime(wallSeconds: ConversationBuilder.start + seconds, precision: .second)
      let moment = try #require(StatedMoment(time.iso))
      return file().entry(of: moment, account: name)?.1
    }
    #expect(try entry(600, "Sanne") == EntryID(conversation: 0, entry: 0))
    #expect(try entry(601, "Sanne") == EntryID(conversation: 1, entry: 0))
    #expect(try entry(1_200, "Sanne") == nil)
    #expect(try entry(600, "Mam") == nil)
  }
}
