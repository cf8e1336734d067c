import Evidence
import Foundation
import TestSupport
import Testing

@testable import keerpunt

/// A zone is a value: what it answers depends on the time asked for and on nothing else.
@Suite("Zones")
struct ZoneTests {
  private func table(_ name: String) throws -> ZoneTable {
    let data = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/" + name))
    return try #require(ZoneTable(Array(data)))
  }

  private func wall(_ text: String) throws -> Int64 {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    let time = try #require(
      ChatTime(
        year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3],
        minute: numbers[4], second: nil))
    return time.wallSeconds
  }

  @Test(arguments: [
    ("Europe/Amsterdam", "2020-07-01 12:00", ZoneTable.Reading.once(7_200)),
    ("Europe/Amsterdam", "2020-01-01 12:00", .once(3_600)),
    ("Europe/Amsterdam", "2025-10-26 01:59", .once(7_200)),
    ("Europe/Amsterdam", "2025-10-26 02:00", .twice(first: 7_200, second: 3_600)),
    ("Europe/Amsterdam", "2025-10-26 02:59", .twice(first: 7_200, second: 3_600)),
    ("Europe/Amsterdam", "2025-10-26 03:00", .once(3_600)),
    ("Europe/Amsterdam", "2025-03-30 01:59", .once(3_600)),
    ("Europe/Amsterdam", "2025-03-30 02:30", .never(3_600)),
    ("Europe/Amsterdam", "2025-03-30 03:00", .once(7_200)),
    // Behind the last change of the file its last line goes on.
    ("Europe/Amsterdam", "2060-07-01 12:00", .once(7_200)),
    ("Europe/Amsterdam", "2060-10-31 02:30", .twice(first: 7_200, second: 3_600)),
    // The southern summer goes over the new year, half hours and half-hour changes exist.
    ("Australia/Sydney", "2055-01-01 00:10", .once(39_600)),
    ("Australia/Lord_Howe", "2024-04-07 01:45", .twice(first: 39_600, second: 37_800)),
    ("Australia/Lord_Howe", "2024-04-07 01:15", .once(39_600)),
    ("Asia/Kolkata", "2030-05-05 12:00", .once(19_800)),
    ("America/Sao_Paulo", "2018-11-04 00:30", .never(-10_800)),
    // A day that Samoa never had.
    ("Pacific/Apia", "2011-12-30 12:00", .never(-36_000)),
    ("Africa/Casablanca", "2024-03-10 02:30", .twice(first: 3_600, second: 0)),
  ])
  func theHourIsReadByItsRules(zone: String, time: String, reading: ZoneTable.Reading) throws {
    #expect(try table(zone).reading(ofWall: wall(time)) == reading)
  }

  /// Every hour of sixty years beside the C library, which reads the same files.
  @Test(arguments: ["Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Tehran"])
  func theOffsetIsThatOfTheSystem(name: String) throws {
    let table = try table(name)
    let run = try Shell.run(
      "for year in $(seq 1985 2045); do for month in 01 03 04 07 10 11; do "
        + "TZ=\"$1\" date -d \"@$(date -u -d \"$year-$month-03 01:00\" +%s)\" '+%s %z'; done; done",
      [name])
    #expect(run.code == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 366)
    for line in lines {
      let words = line.split(separator: " ")
      let instant = try #require(Int64(words[0]))
      let stated = try #require(Int(words[1]))
      let minutes = (abs(stated) / 100 * 60 + abs(stated) % 100) * stated.signum()
      #expect(table.offset(at: instant) == minutes * 60, "\(line)")
    }
  }

  private func offsets(_ times: [String], _ zone: Zone) throws -> [Int?] {
    var chat = ConversationBuilder(title: "Sanne")
    for time in times {
      chat.say("Sanne", "hoi", at: try wall(time) - ConversationBuilder.start)
    }
    var conversation = chat.build()
    zone.apply(to: &conversation)
    return conversation.entries.map { $0.time?.offsetMinutes }
  }

  /// Story: an hour that occurs twice got the offset of whatever chat was read before, because the
  /// zone was one of the process and `mktime` remembers its last answer.
  @Test func whatWasReadBeforeChangesNothing() throws {
    let zone = try #require(Zone(named: "Europe/Amsterdam"))
    let doubled = "2025-10-26 02:30"
    let alone = try offsets([doubled], zone)
    #expect(alone == [120])
    for before in ["2025-01-01 12:00", "2025-07-01 12:00", "2025-10-27 09:00"] {
      _ = try offsets([before], zone)
      #expect(try offsets([doubled], zone) == alone)
      #expect(try offsets([before, doubled], zone).last == alone.first)
    }
    #expect(Zone(named: "America/New_York") != nil)
    #expect(try offsets([doubled], zone) == alone)
  }

  /// The file tells the first time from the second where its own order steps back.
  @Test func aStepBackInTheDoubledHourIsTheSecondTime() throws {
    let zone = try #require(Zone(named: "Europe/Amsterdam"))
    let day = "2025-10-26 "
    let stepped = ["01:50", "02:15", "02:50", "02:05", "02:40", "02:38", "03:01"].map { day + $0 }
    #expect(try offsets(stepped, zone) == [120, 120, 120, 60, 60, 60, 60])
    // A message that came a little late is no clock that was put back.
    let late = ["02:15", "02:50", "02:45", "02:55", "03:10"].map { day + $0 }
    #expect(try offsets(late, zone) == [120, 120, 120, 120, 60])
    // Another year's hour begins anew.
    let years = ["2024-10-27 02:50", "2024-10-27 02:05", "2025-10-26 02:01"]
    #expect(try offsets(years, zone) == [120, 60, 120])
  }

  @Test(arguments: ["", "Mars/Olympus", "/etc/passwd", "../../../etc/passwd", "Europe", "zone.tab"])
  func whatIsNoZoneIsRefused(name: String) { #expect(Zone(named: name) == nil) }

  /// A file of rules is a file: cut or bent anywhere it is refused, or read within its bounds.
  @Test func damagedRulesDoNoHarm() throws {
    let whole = Array(
      try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Amsterdam")))
    for count in stride(from: 0, to: whole.count - 1, by: 7) {
      #expect(ZoneTable(Array(whole[..<count])) == nil)
    }
    for at in stride(from: 0, to: whole.count, by: 3) {
      for byte in [UInt8(0), 0x7F, 0xFF] {
        var bent = whole
        bent[at] = byte
        guard let table = ZoneTable(bent) else { continue }
        for wall in [Int64(-99_999_999_999), 0, 1_761_445_800, 999_999_999_999] {
          _ = table.reading(ofWall: wall)
        }
      }
    }
  }

  @Test(arguments: [
    "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "1", "<CET", "CET-999",
    "CET-1CEST,M3.5.0,M10.5.0/3x",
  ])
  func aRuleThatIsNoneIsRefused(rule: String) { #expect(ZoneRule(Array(rule.utf8)) == nil) }
}
