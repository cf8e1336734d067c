import Evidence
import Testing

@testable import Parser

/// A format of three members: `chat-main.txt`, its `chat-2.txt`, and a `names.bin` that is no text.
private enum Trio: ChatFormat {
  static let id = FormatID.whatsAppText
  static let tier = EvidenceTier.unverified

  static func wants(name: String, head: [UInt8]) -> Bool { name == "names.bin" }

  static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    ["chat-main.txt", "chat-2.txt", "names.bin"].contains(name) ? .part : .notMine(.noDatedLines)
  }

  static func claims(in set: MemberSet) -> [Claim] {
    set.parts.compactMap(set.member).filter { $0.name == "chat-main.txt" }.map { main in
      let own = set.besides(main.id).map(\.id)
      return Claim(main: main.id, siblings: own)
    }
  }

  static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    var writer = ConversationWriter(member: claim.main)
    var origins = EntryOrigins()
    let found = set.bytes(fetching: claim.siblings)
    for id in [claim.main] + claim.siblings {
      guard let bytes = set.bytes(id) ?? found[id] else { continue }
      origins.begin(id, at: writer.entries.count)
      let start = writer.end
      writer.add(
        .init(concept: .text, timeText: start..<start, text: writer.append(bytes)),
        span: 0..<bytes.count, line: nil)
    }
    writer.origins = origins
    let done = writer.finish(
      title: set.member(claim.main)?.path ?? "", format: id, exporter: nil)
    return MemberReading(conversations: [done.conversation], notices: done.notices)
  }
}

@Suite("A format reads a set of members")
struct ExhibitReaderTests {
  private static func members(_ paths: [String]) -> [Member] {
    paths.enumerated().map { index, path in
      Member(
        id: MemberID(exhibit: 4, index: index), path: path, rawName: [], bytes: 0, digests: nil,
        status: .unrecognised)
    }
  }

  /// A database is worth little without its log and its contacts, and two phones in one folder must
  /// not lend each other theirs.
  @Test func whatLiesTogetherIsReadTogether() throws {
    let members = Self.members([
      "a/chat-2.txt", "a/chat-main.txt", "a/names.bin", "a/photo.jpg", "b/chat-main.txt",
    ])
    var reader = ExhibitReader(formats: [Trio.self])
    for (member, text) in zip(members, ["2", "1", "n"]) {
      reader.take(member, bytes: Array(text.utf8))
    }
    reader.take(members[4], bytes: Array("b".utf8))
    let reading = reader.finish(members)

    #expect(reading.conversations.map(\.title) == ["a/chat-main.txt", "b/chat-main.txt"])
    let first = try #require(reading.conversations.first)
    #expect(first.entries.map { first.text($0) } == ["1", "2", "n"])
    #expect(first.entries.indices.map { first.span($0).member.index } == [1, 0, 2])
    #expect(reading.formats.keys.sorted() == [0, 1, 2, 4])
    #expect(reading.notices.isEmpty)
  }

  /// Story: messages of 2030 in a file of 2021 were read without a word, where dates have one reading.
  ///
  /// A day of slack each for the zone of the file and for that of the phone.
  @Test(arguments: [(Int64(0), false), (172_799, false), (172_801, true), (300_000_000, true)])
  func messagesOfTomorrowAreSaid(late: Int64, isLate: Bool) throws {
    let made: Int64 = 1_614_686_400
    func message(_ id: Int, _ time: Int64) -> String {
      #"{"id":\#(id),"type":"message","date_unixtime":"\#(time)","#
        + #""from":"Anna","from_id":"user1","text":"hoi"}"#
    }
    let json =
      #"{"name":"Anna","type":"personal_chat","id":1,"messages":["#
      + message(1, made - 60) + "," + message(2, made + late) + "]}"
    func read(_ modified: Int64?) -> ExhibitReader.Reading {
      let member = Member(
        id: MemberID(exhibit: 4, index: 0), path: "result.json", rawName: [], bytes: 0,
        digests: nil, modified: modified, status: .unrecognised)
      var reader = ExhibitReader(formats: [TelegramJSON.self])
      reader.take(member, bytes: Array(json.utf8))
      return reader.finish([member])
    }
    let reading = read(made)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { $0.flags.contains(.timeImplausible) } == [false, isLate])
    let notice = reading.notices.first { $0.code == .dateImplausible }
    #expect(notice?.facts == (isLate ? [Fact("count", 1)] : nil))
    #expect(notice?.span?.entry == (isLate ? 2 : nil))
    // What the file system does not know proves nothing.
    for modified: Int64? in [nil, 0, 315_532_800] {
      #expect(!read(modified).notices.contains { $0.code == .dateImplausible })
    }
  }

  /// What nobody claims is listed, with the reason of each format; never lost.
  @Test func aPartWithoutItsWholeIsSaid() {
    let members = Self.members(["chat-2.txt", "notes.txt"])
    var reader = ExhibitReader(formats: [Trio.self, TelegramJSON.self])
    reader.take(members[0], bytes: Array("2".utf8))
    reader.take(members[1], bytes: Array("melk".utf8))
    let reading = reader.finish(members)

    #expect(reading.conversations.isEmpty && reading.formats.isEmpty)
    #expect(reading.notices.map(\.code) == [.formatUnknown, .formatUnknown])
    #expect(reading.notices.map { $0.span?.member.index } == [0, 1])
    #expect(
      reading.notices[0].facts == [
        Fact("telegram-json", "no-json"), Fact("whatsapp-text", "part-alone"),
      ])
  }

  /// A part that another format knows by itself is still read.
  @Test func aPartThatNobodyClaimsGoesToTheNextFormat() {
    let members = Self.members(["chat-2.txt"])
    var reader = ExhibitReader(formats: [Trio.self, WhatsAppText.self])
    reader.take(members[0], bytes: Array("12/03/2020, 10:00 - Anna: hi\n".utf8))
    let reading = reader.finish(members)
    #expect(reading.conversations.map(\.senders.first?.name) == ["Anna"])
  }

  /// Wholes are read as they come, parts at the end; the order is that of the exhibit all the same.
  @Test func theOrderIsThatOfTheExhibit() {
    let members = Self.members(["chat-main.txt", "z.txt"])
    var reader = ExhibitReader(formats: [Trio.self, WhatsAppText.self])
    reader.take(members[0], bytes: Array("1".utf8))
    reader.take(members[1], bytes: Array("12/03/2020, 10:00 - Anna: hi\n".utf8))
    let reading = reader.finish(members)
    #expect(reading.conversations.map(\.member.index) == [0, 1])
  }

  /// Bytes that nobody kept are fetched once, all in one pass over the exhibit.
  @Test func bytesComeOnDemand() throws {
    let members = Self.members(["chat-main.txt", "late.txt"])
    var reader = ExhibitReader(formats: [Trio.self])
    reader.take(members[0], bytes: Array("1".utf8))
    let reading = reader.finish(members) { asked in
      Dictionary(uniqueKeysWithValues: asked.map { ($0.id, Array($0.path.utf8)) })
    }
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.text($0) } == ["1", "late.txt"])
  }
}
