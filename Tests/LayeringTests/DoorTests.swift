import Foundation
import Testing

/// Numbers out of files come in by one door, which bounds them.
///
/// Story: a zip64 size, a rar size, the time of a Telegram message and `abs` of the smallest number
/// each ended the process: a sum or a negation of 64 bits of a stranger. Within the bounds of
/// `Plausible` plain operators cannot overflow, so what matters is that nothing comes in elsewhere.
@Suite("Doors for numbers of strangers")
struct DoorTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Ways to make an `Int` of what a file or a library says.
  private static let doors = [
    "Int(archive_entry", "Int64(archive_entry", "Int(String(", "Int64(String(", "Int(text",
    "Int64(text", "init(exactly:", " abs(", "(abs(", "Int(bitPattern:", "strtol", "Int(fixed.u64",
    "st_mtim",
  ]

  /// Lines that use one with its reason.
  private static let known: [String: String] = [
    "Importer/Containers/PlainFile.swift": "Plausible.time(Int64(status.st_mtim",
    "Importer/Containers/ArchiveReader.swift": "Plausible.time(Int64(archive_entry_mtime",
    // Days of the calendar, within `possibleDays`.
    "Parser/DateOrdering.swift": "abs(day - before)",
    // Compared with a power of two, and nothing else.
    "Parser/Telegram/TelegramChat.swift": "(Int64(text) ?? 0) < 1 << 32",
  ]

  @Test(arguments: ["Importer", "Parser"]) func numbersComeInByOneDoor(target: String) throws {
    let sources = Self.root.appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(atPath: sources.appending(path: target).path))
    var lines = 0
    for case let name as String in files where name.hasSuffix(".swift") {
      let place = target + "/" + name
      let text = try String(contentsOf: sources.appending(path: place), encoding: .utf8)
      let all = text.split(separator: "\n")
      for (number, line) in all.enumerated() where !line.contains("//") {
        lines += 1
        guard Self.doors.contains(where: line.contains) else { continue }
        // The reason may stand on the line before.
        let near = (number > 0 ? all[number - 1] : "") + line
        let isKnown = Self.known[place].map { near.contains($0) } ?? false
        #expect(isKnown || near.contains("Plausible."), "\(place): \(line)")
      }
    }
    #expect(lines > 1_000)
  }
}
