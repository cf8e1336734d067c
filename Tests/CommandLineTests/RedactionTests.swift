import Foundation
import Testing

/// Masked runs over every sample, in every mode and both languages: nothing masked is left.
@Suite("Redacted runs")
struct RedactionTests {
  /// One sample, or the files that are one case, with a mode.
  struct Masking: CustomTestStringConvertible, Sendable {
    let inputs: [String]
    let mode: String
    var testDescription: String { mode + " " + (inputs.first ?? "") }
  }

  private struct Key: Decodable {
    struct Item: Decodable {
      let pseudonym: String
      let originals: [String]
    }
    let pseudonyms: [Item]
  }

  static let modes = ["third-parties", "all-names", "exhibits-only"]

  static func maskings() throws -> [Masking] {
    let names = try SampleTests.truths().map(\.input)
    let towns = names.filter { $0.hasPrefix("stadhuis/") }
    let cases = names.filter { !$0.hasPrefix("stadhuis/") }.map { [$0] } + [towns]
    return modes.flatMap { mode in cases.map { Masking(inputs: $0, mode: mode) } }
  }

  @Test(arguments: try maskings()) func nothingMaskedIsLeft(masking: Masking) throws {
    let scratch = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let inputs = masking.inputs.map(Program.sample)
    let plain = try Program.run(["analyse", "--json", "-q"] + inputs)
    let unmasked = try Self.object(plain.output)
    for language in ["nl", "en"] {
      let output = scratch.appending(path: language)
      let keyFile = scratch.appending(path: "\(language).key")
      let run = try Program.run(
        [
          "analyse", "-q", "-o", output.path, "--export", "case,misp,timesketch", "--redact",
          masking.mode, "--redaction-key",
          keyFile.path, "--language", language,
        ] + inputs)
      #expect(run.code == plain.code)
      let key = try JSONDecoder().decode(Key.self, from: try Data(contentsOf: keyFile))
      let findings = try Self.object(
        try Data(contentsOf: output.appending(path: "data/machine/findings.json")))
      #expect(Self.withoutTexts(findings) == Self.withoutTexts(unmasked))
      let masked = Self.masked(key, findings)
      #expect(masking.mode != "all-names" || !masked.isEmpty)
      for name in try FileManager.default.subpathsOfDirectory(atPath: output.path)
      where name.contains(".") {
        let text = try Self.text(output.appending(path: name))
        let words = Self.words(text)
        let left =
          masked.filter { Self.occurs($0, in: words) }
          + Self.titles(key).filter { text.lowercased().contains($0) }
        #expect(left.isEmpty, "\(name), \(language): \(left.joined(separator: " | "))")
      }
      #expect(try Self.isOneToOne(output, inputs), "one person, one pseudonym")
    }
  }

  @Test func theReportsSayThatTheyAreRedacted() throws {
    let scratch = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    let run = try Program.run(
      [
        "analyse", "-q", Program.sample("nieuw-nummer.txt"), "-o", output.path, "--redact",
        "all-names", "--report-language", "nl",
      ])
    #expect(run.code == 0)
    for name in ["report.html", "report.pdf"] {
      let text = try Self.text(output.appending(path: "data/report/" + name))
      #expect(text.contains("Dit exemplaar is gelakt"), "\(name)")
      #expect(text.contains("GELAKT · SHA-256"), "\(name)")
    }
    let record = try Self.object(
      try Data(contentsOf: output.appending(path: "data/machine/redaction.json")))
    #expect(record["mode"] as? String == "all-names")
    #expect(record["key"] == nil)
  }

  @Test func theKeyStaysOutOfTheReports() throws {
    let scratch = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let sample = Program.sample("nieuw-nummer.txt")
    let output = scratch.appending(path: "out").path
    for key in [output + "/key.json", output + "/../out/key.json"] {
      let run = try Program.run(
        ["analyse", "-q", sample, "-o", output, "--redact", "all-names", "--redaction-key", key])
      #expect(run.code == 64)
    }
    let alone = try Program.run(["analyse", "-q", sample, "--redaction-key", output])
    #expect(alone.code == 64)
    let key = scratch.appending(path: "key.json").path
    let arguments = ["analyse", "-q", sample, "--redact", "all-names", "--redaction-key", key]
    #expect(try Program.run(arguments).code == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try Program.run(arguments).code == 73)
  }

  // MARK: What must not be seen

  /// Names, parts of names, numbers in several spellings, file names; those that stay left out.
  private static func masked(_ key: Key, _ findings: [String: Any]) -> [String] {
    let accounts = findings["accounts"] as? [[String: Any]] ?? []
    let shown = Set(accounts.flatMap { words($0["name"] as? String ?? "") })
    let particles: Set<String> = ["van", "der", "den", "ten", "ter", "het", "von", "del", "dos"]
    var strings: Set<String> = []
    for item in key.pseudonyms {
      for original in item.originals where !isTitle(item) {
        strings.insert(original)
        let digits = original.filter(\.isNumber)
        if item.pseudonym.hasPrefix("Telefoon") || item.pseudonym.hasPrefix("Phone") {
          strings.formUnion(spellings(digits))
        }
        guard item.pseudonym.hasPrefix("Person"), !item.pseudonym.hasSuffix("?") else { continue }
        for part in words(original) where part.count >= 3 && !shown.contains(part) {
          if !particles.contains(part) { strings.insert(part) }
        }
      }
    }
    return strings.filter { !words($0).isEmpty && !words($0).allSatisfy(shown.contains) }.sorted()
  }

  /// Files and chats can be called by ordinary words; they are looked for letter by letter.
  private static func titles(_ key: Key) -> [String] {
    key.pseudonyms.filter(isTitle).flatMap(\.originals).map { $0.lowercased() }
  }

  private static func isTitle(_ item: Key.Item) -> Bool {
    ["Chat ", "File ", "Bestand "].contains { item.pseudonym.hasPrefix($0) }
  }

  private static func spellings(_ digits: String) -> [String] {
    let tail = String(digits.suffix(9))
    guard tail.count == 9 else { return [digits] }
    let last = String(tail.dropFirst())
    return [
      digits, "0" + tail, "31" + tail, "0031" + tail, tail, last, "06 " + last,
      "6 " + last.prefix(4) + " " + last.suffix(4),
    ]
  }

  /// Lower-case words and numbers, in order.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func occurs(_ string: String, in text: [String]) -> Bool {
    let needle = words(string)
    guard let first = needle.first, text.count >= needle.count else { return false }
    for index in text.indices.dropLast(needle.count - 1)
    where text[index] == first && text[index..<index + needle.count].elementsEqual(needle) {
      return true
    }
    return false
  }

  /// The text of an output; of a PDF what `pdftotext` reads, of JSON and HTML without escapes.
  private static func text(_ file: URL) throws -> String {
    guard file.pathExtension == "pdf" else {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      return text.replacingOccurrences(of: "\\n", with: "\n")
        .replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&amp;", with: "&")
    }
    let out = file.deletingPathExtension().appendingPathExtension("pdf-text")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/pdftotext")
    process.arguments = ["-enc", "UTF-8", file.path, out.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    defer { try? FileManager.default.removeItem(at: out) }
    return String(decoding: try Data(contentsOf: out), as: UTF8.self)
  }

  // MARK: What must stay

  private static func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// Findings without names and texts, as sorted JSON.
  private static func withoutTexts(_ findings: [String: Any]) -> String {
    let texts: Set<String> = [
      "name", "title", "quote", "value", "facts", "path", "exhibitName", "member", "account",
      "names", "phones", "exporter", "identifier", "redaction", "firstName", "secondName", "from",
      "to", "payee", "holder", "other",
    ]
    func stripped(_ value: Any) -> Any {
      if let object = value as? [String: Any] {
        return object.filter { !texts.contains($0.key) }.mapValues(stripped)
      }
      guard let list = value as? [Any] else { return value }
      return list.filter { ($0 as? [String: Any])?["code"] as? String != "redacted" }.map(stripped)
    }
    let data = try? JSONSerialization.data(
      withJSONObject: stripped(findings), options: [.sortedKeys, .prettyPrinted])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  /// True when each sender has one pseudonym in the whole case, in file order of the timelines.
  private static func isOneToOne(_ output: URL, _ inputs: [String]) throws -> Bool {
    func senders(_ data: Data) throws -> [String] {
      try data.split(separator: UInt8(ascii: "\n")).map {
        try object(Data($0))["sender"] as? String ?? ""
      }
    }
    let plain = try senders(try Program.run(["timeline", "-q"] + inputs).output)
    let masked = try senders(
      try Data(contentsOf: output.appending(path: "data/machine/timeline.jsonl")))
    guard plain.count == masked.count, !plain.isEmpty else { return false }
    let pairs = Set(zip(plain, masked).map { [$0, $1] })
    return pairs.count == Set(plain).count
  }
}
