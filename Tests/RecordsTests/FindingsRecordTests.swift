import Evidence
import TestSupport
import Testing

@testable import Records

/// `findings.json` is written and read by one description: whatever one of the two knows and the
/// other does not is a difference here.
@Suite("Findings written and read") struct FindingsRecordTests {
  private static func tree(_ bytes: [UInt8]) throws -> JSONTree { try #require(JSONTree(bytes)) }

  @Test func whatIsReadIsWrittenAgainByteForByte() throws {
    for bytes in [
      FullFindings().bytes,
      FindingsJSON.render(CaseFile(), Findings(), toolVersion: "1"),
      FindingsJSON.render(ReportSample().file, ReportSample().findings, toolVersion: "1"),
      FindingsJSON.render(
        ReportSample().file, ReportSample().findings, toolVersion: "1", isOfBatch: true),
    ] {
      let again = try FindingsRecord(bytes).render()
      #expect(String(decoding: again, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Without this the tests below would pass over a field that is null in the sample.
  @Test func theSampleHasAValueInEveryField() throws {
    var all: Set<String> = []
    var filled: Set<String> = []
    func walk(_ tree: JSONTree, _ path: String) {
      switch tree {
      case .object(let fields):
        for field in fields {
          let inner = path + "." + field.key
          all.insert(inner)
          if field.value != .null && field.value != .array([]) { filled.insert(inner) }
          walk(field.value, inner)
        }
      case .array(let items): for item in items { walk(item, path) }
      default: break
      }
    }
    walk(try Self.tree(FullFindings().bytes), "")
    // What a second export tells as well is told by the chain below.
    #expect(all.subtracting(filled) == [".story.also"])
    #expect(all.count > 100)
  }

  @Test func aChainOverTwoExportsIsWrittenAgain() throws {
    let chain = ChainSample()
    let bytes = FindingsJSON.render(chain.file, chain.findings, toolVersion: "1")
    let read = try FindingsRecord(bytes)
    #expect(read.render() == bytes)
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""also": [{"#))
  }

  @Test func itSaysWhatTheFindingsSaid() throws {
    let full = FullFindings()
    let read = try FindingsRecord(full.bytes)
    let account = try #require(read.accounts.first)
    let finding = account.finding
    let meant = full.findings.accounts[0]
    #expect(account.name == "Sanne")
    #expect(finding.verdict == meant.verdict)
    #expect(finding.onset == meant.onset)
    #expect(finding.candidate == nil)
    #expect(finding.return == meant.return)
    #expect(finding.episodes == meant.episodes)
    #expect(finding.grounds.map(\.code) == meant.grounds.map(\.code))
    #expect(finding.grounds.map(\.entries) == meant.grounds.map(\.entries))
    #expect(finding.grounds.map(\.facts) == meant.grounds.map(\.facts))
    #expect(finding.hypotheses == meant.hypotheses)
    #expect(finding.sensitivity == meant.sensitivity)
    let open = try #require(full.findings.accounts.last)
    #expect(read.accounts.last?.finding.candidate == open.candidate && open.candidate != nil)
    let marks = read.marks(of: account)
    let onset = try #require(meant.onset).entry
    #expect(marks.times[onset] == full.file.entry(onset).time)
    #expect(marks.lines[onset] == full.file.entry(onset).line)
    #expect(
      read.events[1].quote == full.file.conversations[0].string(full.findings.events[1].quote))
  }

  // MARK: Wrong files

  /// One place of a tree and the path by which a fault names it.
  private struct Site {
    let path: String
    let steps: [Int]
    let value: JSONTree
  }

  private static func sites(
    _ tree: JSONTree, _ path: String = "", _ steps: [Int] = []
  ) -> [Site] {
    var sites = [Site(path: path, steps: steps, value: tree)]
    switch tree {
    case .object(let fields):
      let isFacts = path.hasSuffix("facts")
      for (index, field) in fields.enumerated() {
        let name = path.isEmpty ? field.key : path + "." + field.key
        // Keys of facts may be anybody's words, so their number is named.
        let place = isFacts ? path + "[\(index)]" : name
        sites += Self.sites(field.value, place, steps + [index])
      }
    case .array(let items) where !path.contains(".more["):
      for (index, item) in items.enumerated() {
        sites += Self.sites(item, path + "[\(index)]", steps + [index])
      }
    default: break
    }
    return sites
  }

  /// The tree with the value at a site replaced; nil takes its field away.
  private static func replace(
    _ tree: JSONTree, _ steps: ArraySlice<Int>, _ value: JSONTree?
  ) -> JSONTree? {
    guard let step = steps.first else { return value }
    switch tree {
    case .object(var fields):
      let field = fields[step]
      if let new = replace(field.value, steps.dropFirst(), value) {
        fields[step] = JSONTree.Field(key: field.key, value: new)
      } else {
        fields.remove(at: step)
      }
      return .object(fields)
    case .array(var items):
      if let new = replace(items[step], steps.dropFirst(), value) { items[step] = new }
      return .array(items)
    default: return tree
    }
  }

  private static func bytes(_ tree: JSONTree) -> [UInt8] {
    var json = JSONWriter()
    write(tree, to: &json)
    return json.bytes
  }

  private static func write(_ tree: JSONTree, to json: inout JSONWriter) {
    switch tree {
    case .object(let fields):
      json.object { json in
        for field in fields {
          json.key(field.key)
          write(field.value, to: &json)
        }
      }
    case .array(let items): json.array { json in for item in items { write(item, to: &json) } }
    case .string(let text): json.string(text)
    case .number(let number): json.number(number)
    case .long(let number): json.integer(number)
    case .bool(let value): json.boolean(value)
    case .null: json.null()
    }
  }

  private static func fault(_ tree: JSONTree) -> RecordFault? {
    do throws(RecordFault) {
      _ = try FindingsRecord(bytes(tree))
      return nil
    } catch {
      return error
    }
  }

  /// Every value is looked at, and what is wrong with it is said by its path.
  @Test func aValueOfAnotherKindIsNamedByItsPath() throws {
    let tree = try Self.tree(FullFindings().bytes)
    #expect(Self.fault(tree) == nil)
    for site in Self.sites(tree) where !site.path.isEmpty && site.path != "schema" {
      var other = JSONTree.bool(true)
      if case .bool = site.value { other = .number(0) }
      let changed = try #require(Self.replace(tree, site.steps[...], other))
      #expect(Self.fault(changed)?.place == site.path, "\(site.path)")
    }
  }

  @Test func aMissingFieldIsNamedByItsPathOrMayBeMissing() throws {
    let tree = try Self.tree(FullFindings().bytes)
    var needed: Set<String> = []
    for site in Self.sites(tree) where !site.path.hasSuffix("]") && !site.path.isEmpty {
      let changed = try #require(Self.replace(tree, site.steps[...], nil))
      guard let fault = Self.fault(changed) else { continue }
      guard site.path != "schema" else {
        #expect(fault == RecordFault(.otherSchema))
        continue
      }
      #expect(fault == RecordFault(.missing, at: site.path))
      needed.insert(site.path)
    }
    for path in [
      "accounts", "accounts[0].verdict", "accounts[0].log10LR", "accounts[0].onset.entry",
      "accounts[0].onset.interval.lastEntry", "accounts[0].grounds[0].entries[0].entry",
      "accounts[2].candidate.interval", "accounts[0].sensitivity[2].hours", "events[0].entry",
      "identifiers[0].value", "conversations[1].entries", "exhibits[0].sha256",
      "calibration.bounds.against", "notices[0].code",
    ] {
      #expect(needed.contains(path), "\(path)")
    }
    // What came with later versions, and what nobody needs to understand the rest.
    for path in [
      "accounts[0].score", "accounts[0].sensitivity", "calibration", "events[0].confidence",
      "accounts[0].onset.interval.leftCensored", "redaction",
    ] {
      #expect(!needed.contains(path), "\(path)")
    }
  }

  /// The file may be anybody's: an entry beyond its conversation would be read out of bounds.
  @Test func entriesThatDoNotExistAreRefused() throws {
    let tree = try Self.tree(FullFindings().bytes)
    var count = 0
    // The spans of notices and account events name bytes; their entries are for people.
    for site in Self.sites(tree)
    where !site.path.hasPrefix("notices") && !site.path.hasPrefix("accountEvents")
      && !site.path.hasPrefix("recovered")
    {
      guard
        ["entry", "firstEntry", "lastEntry", "request", "answerEntry"].contains(where: {
          site.path.hasSuffix("." + $0)
        })
      else { continue }
      count += 1
      for wrong in [0, -1, 0.5, 100_000, 1e300] {
        let changed = try #require(Self.replace(tree, site.steps[...], .number(wrong)))
        #expect(Self.fault(changed) == RecordFault(.impossible, at: site.path))
      }
    }
    #expect(count > 30)
  }

  @Test(arguments: [
    ("accounts[0].verdict", RecordFault.Kind.unknownName),
    ("accounts[0].grounds[0].code", .unknownName),
    ("accounts[0].grounds[0].family", .unknownName),
    ("accounts[0].hypotheses[0].name", .unknownName),
    ("events[0].kind", .unknownName), ("accounts[0].sensitivity[0].change", .unknownName),
    ("accounts[1].conversation", .impossible), ("events[0].conversation", .impossible),
    ("persons[0].accounts[0].conversation", .impossible), ("twoSides[0].second", .impossible),
    ("events[0].time", .impossible), ("accounts[0].return.time", .impossible),
    ("conversations[0].first", .impossible),
  ])
  func aNameNobodyKnowsIsRefused(path: String, kind: RecordFault.Kind) throws {
    let tree = try Self.tree(FullFindings().bytes)
    let site = try #require(Self.sites(tree).first { $0.path == path })
    let changed = try #require(Self.replace(tree, site.steps[...], .string("soon")))
    #expect(Self.fault(changed) == RecordFault(kind, at: path))
  }

  @Test func aConversationGivenTwiceIsRefused() throws {
    let tree = try Self.tree(FullFindings().bytes)
    let site = try #require(Self.sites(tree).first { $0.path == "conversations[1].id" })
    let changed = try #require(Self.replace(tree, site.steps[...], .string("c1")))
    #expect(Self.fault(changed) == RecordFault(.impossible, at: "conversations[1].id"))
  }

  /// More fields are welcome: a later version's file says the same to this one.
  @Test func fieldsOfLaterVersionsArePassedOver() throws {
    func later(_ tree: JSONTree, isOfFacts: Bool = false) -> JSONTree {
      switch tree {
      case .object(let fields):
        let more = JSONTree.Field(key: "later", value: .array([.object([]), .null]))
        let all = fields.map {
          JSONTree.Field(key: $0.key, value: later($0.value, isOfFacts: $0.key == "facts"))
        }
        return .object(isOfFacts ? all : [more] + all)
      case .array(let items): return .array(items.map { later($0) })
      default: return tree
      }
    }
    let bytes = FullFindings().bytes
    let changed = Self.bytes(later(try Self.tree(bytes)))
    #expect(try FindingsRecord(changed).render() == bytes)
  }

  @Test(arguments: ["", "[]", "{}", "{\"schema\": \"keerpunt.findings/2\"}", "{\"schema\": 1}"])
  func whatIsNoFindingsIsRefusedAsAWhole(text: String) {
    #expect {
      try FindingsRecord(Array(text.utf8))
    } throws: { error in
      (error as? RecordFault)?.place == ""
    }
  }

  /// The file may be cut off or damaged anywhere: it is refused, or what is read of it holds still.
  @Test func aDamagedFileIsRefusedOrReadTheSameTwice() throws {
    let whole = FullFindings().bytes
    var state: UInt64 = 20_201_115
    var refused = 0
    for round in 0..<300 {
      var bytes = whole
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let at = Int(truncatingIfNeeded: state >> 33) % bytes.count
      if round % 3 == 0 {
        bytes.removeLast(bytes.count - at)
      } else {
        bytes[at] = UInt8(state >> 56)
      }
      do throws(RecordFault) {
        let once = try FindingsRecord(bytes).render()
        let twice = try? FindingsRecord(once).render()
        #expect(twice == once)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 100)
  }

  // MARK: Times

  @Test(arguments: [
    "2020-11-15T10:58:00", "2020-02-29T23:59:59+01:00", "0001-01-01T00:00:00-11:30",
    "1969-12-31T00:00:00+00:00",
  ])
  func aTimeIsReadAsItIsWritten(text: String) {
    #expect(ChatTime(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "", "2020-11-15", "2020-13-15T10:58:00", "2021-02-29T10:58:00", "2020-11-15 10:58:00",
    "2020-11-15T10:58:00Z", "2020-11-15T10:58:00 01:00", "2020-11-15T1O:58:00",
  ])
  func anotherTextIsNoTime(text: String) {
    #expect(ChatTime(iso: text) == nil)
  }
}
