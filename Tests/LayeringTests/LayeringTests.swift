import Foundation
import Testing

/// The star of imports, checked on the sources themselves; the build checks the targets.
@Suite("Who may import whom")
struct LayeringTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let allowed: [String: Set<String>] = [
    "Evidence": ["Synchronization"],
    "Importer": [
      "Evidence", "CArchive", "CCrypto", "CDeflate", "CLzma", "Glibc", "PrintedPages",
      "SmallPictures",
    ],
    "Parser": ["Evidence", "Glibc"],
    "Acts": ["ActModelData", "Evidence", "Glibc"],
    "Detector": [
      "Acts", "EverydayTalk", "Evidence", "PhoneNumbers", "LanguageIdentification",
      "PublicSuffixes", "CCrypto", "Glibc", "Synchronization",
    ],
    "Evaluation": ["Evidence", "Glibc"],
    "Custody": ["Evidence", "CCrypto", "Glibc"],
    "Redaction": ["Evidence"],
    "Story": ["Evidence"],
    "Wording": ["Evidence"],
    "Linking": ["Evidence", "CSQLite", "Glibc"],
    "Records": ["Evidence", "Linking", "Story", "Wording", "CCrypto"],
    "Documents": ["Evidence", "Story", "Wording", "Records", "CPangoCairo", "Synchronization"],
    "keerpunt": [
      "Acts", "Evidence", "Importer", "Parser", "Detector", "Evaluation", "Linking", "Redaction",
      "Story", "Wording", "Records", "Documents", "Custody", "Glibc", "Dispatch", "Synchronization",
      "CConfinement", "CSQLite",
    ],
  ]

  @Test(arguments: allowed.keys.sorted()) func importsOnlyItsOwn(target: String) throws {
    let folder = Self.root.appending(path: "Sources/\(target)")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var count = 0
    for case let name as String in files where name.hasSuffix(".swift") {
      count += 1
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at <= 1, words.count > at + 1 else {
          continue
        }
        let access: Set<Substring> = ["public", "internal", "package", "private"]
        guard at == 0 || access.contains(words[0]) else { continue }
        let module = String(words[at + 1])
        #expect(
          Self.allowed[target]?.contains(module) == true, "\(target)/\(name) imports \(module)")
      }
    }
    #expect(count > 0)
  }

  @Test func theTopLevelHoldsNothingElse() throws {
    let expected: Set<String> = [
      "Package.swift", "Sources", "Tests", "samples", "README.md", "Makefile", "Scripts",
      "Benchmarks", "Fuzz", "LICENSE", "demo", "docs", "CONTRIBUTING.md", "CHANGELOG.md",
      "SECURITY.md", "NOTICE", "Training",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.path)
    for name in names where !name.hasPrefix(".") {
      #expect(expected.contains(name), "\(name) has no room here")
    }
  }

  @Test func everyFormatHasAnEntryAndATest() throws {
    let folder = Self.root.appending(path: "Sources/Parser")
    let list = try String(
      contentsOf: Self.root.appending(path: "Sources/Parser/ChatFormats.swift"), encoding: .utf8)
    let tests = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Tests/ParserTests").path)
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var count = 0
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let type = String((name.split(separator: "/").last ?? "").dropLast(6))
      guard
        text.contains("enum \(type): ChatFormat {")
          || text.contains("enum \(type): DatabaseFormat {")
      else { continue }
      count += 1
      #expect(list.contains("\(type).self"), "\(type) is not in the list of formats")
      // A folder a platform: WhatsApp/ is tested by WhatsAppDates, WhatsAppNotices and others.
      let family = name.split(separator: "/").first ?? ""
      #expect(tests.contains { $0.hasPrefix(family) }, "\(type) has no test file")
    }
    #expect(count > 1)
  }

  @Test func everySignalOfAStreamIsInTheList() throws {
    let list = try String(
      contentsOf: Self.root.appending(path: "Sources/Detector/Signal.swift"), encoding: .utf8)
    let folder = Self.root.appending(path: "Sources/Detector/Signals")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let type = String(name.dropLast(6))
      guard text.contains("enum \(type): Signal {") else { continue }
      #expect(list.contains("\(type).self"), "\(type) is not in the list of signals")
    }
  }
}
