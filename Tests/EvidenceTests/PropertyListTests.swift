import Evidence
import TestSupport
import Testing

/// Property lists of both kinds: the same values, each with its bytes, and nothing that recurses.
@Suite("Property lists")
struct PropertyListTests {
  private static let sample = PropertyListFixture.dict([
    ("IsEncrypted", .flag(true)), ("Version", .text("10.0")), ("Naam", .text("iPhone van Zoë 😀")),
    ("Count", .integer(-3)), ("Large", .integer(4_102_444_800)), ("Ratio", .real(0.25)),
    ("Date", .date(1_715_688_000)), ("Key", .data(Array(0...40))), ("Empty", .data([])),
    ("Items", .list([.text("a & <b>"), .reference(7), .dict([("x", .flag(false))])])),
    ("Long", .text(String(repeating: "lang ", count: 60))),
  ])

  @Test(arguments: [true, false]) func sameValuesInBothForms(isBinary: Bool) throws {
    let bytes = isBinary ? Self.sample.binary : Self.sample.xml
    #expect(PropertyList.fits(bytes))
    let root = try PropertyList(bytes).root
    #expect(root["IsEncrypted"]?.flag == true && root["Version"]?.text == "10.0")
    #expect(root["Naam"]?.text == "iPhone van Zoë 😀")
    #expect(root["Count"]?.integer == -3 && root["Large"]?.integer == 4_102_444_800)
    #expect(root["Ratio"]?.real == 0.25 && root["Date"]?.date == 1_715_688_000)
    #expect(root["Key"]?.data == Array(0...40) && root["Empty"]?.data == [])
    #expect(root["Items"]?.count == 3 && root["Items"]?[0]?.text == "a & <b>")
    #expect(root["Items"]?[1]?.reference == 7 && root["Items"]?[2]?["x"]?.flag == false)
    #expect(root["Items"]?[3] == nil && root["Items"]?[-1] == nil && root["None"] == nil)
    #expect(root["Long"]?.text?.utf8.count == 300)
    #expect(root.keys.count == 11 && root["Version"]?.integer == nil)
    // Every text cuts out of its bytes.
    let version = try #require(root["Version"])
    #expect(String(decoding: bytes[version.bytes], as: UTF8.self) == "10.0")
    let long = try #require(root["Long"])
    #expect(String(decoding: bytes[long.bytes], as: UTF8.self) == long.text)
    let key = try #require(root["Key"])
    if isBinary { #expect(Array(bytes[key.bytes]) == Array(0...40)) }
  }

  /// Arrays inside arrays, as they are written in a few bytes each.
  static func nested(_ levels: Int, isBinary: Bool) -> [UInt8] {
    if !isBinary {
      return Array(
        ("<plist>" + String(repeating: "<array>", count: levels)
          + String(repeating: "</array>", count: levels) + "</plist>").utf8)
    }
    func big(_ value: Int, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(truncatingIfNeeded: value >> ((width - 1 - $0) * 8)) }
    }
    var out = Array("bplist00".utf8)
    for level in 0..<levels {
      out += level == levels - 1 ? [0xA0] : [0xA1] + big(level + 1, 4)
    }
    let table = out.count
    for level in 0..<levels { out += big(8 + level * 5, 4) }
    return out + [0, 0, 0, 0, 0, 0, 4, 4] + big(levels, 8) + big(0, 8) + big(table, 8)
  }

  /// Story: 60,000 arrays in each other, 120 kB, end a widely used reader with a stack overflow.
  @Test(arguments: [true, false]) func depthIsBounded(isBinary: Bool) throws {
    let fine = Self.nested(PropertyList.mostLevels, isBinary: isBinary)
    #expect(throws: Never.self) { try PropertyList(fine) }
    for levels in [PropertyList.mostLevels + 1, 60_000] {
      #expect(throws: PropertyList.Fault.deep) {
        try PropertyList(Self.nested(levels, isBinary: isBinary))
      }
    }
  }

  @Test func whatHoldsItselfIsRefused() {
    // An array whose item is the array, and two that hold each other.
    var own = PropertyListFixture.list([.flag(true)]).binary
    own[10] = 0
    own[9] = 0
    #expect(throws: PropertyList.Fault.loop) { try PropertyList(own) }
    var both = PropertyListFixture.list([.list([.flag(true)])]).binary
    both[13] = 0
    #expect(throws: PropertyList.Fault.loop) { try PropertyList(both) }
  }

  /// Many objects may begin at one place: a long list would be read as often as there are of them.
  @Test func oneListForManyObjectsCostsNothing() {
    let items = 4_000
    var bytes = Array("bplist00".utf8) + [0xAF, 0x11, UInt8(items >> 8), UInt8(items & 255)]
    bytes += [UInt8](repeating: 1, count: items * 2)
    let table = bytes.count
    for _ in 0..<40_000 { bytes += [8] }
    bytes += [0, 0, 0, 0, 0, 0, 1, 2]
    for value in [40_000, 0, table] {
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: value >> ((7 - $0) * 8)) }
    }
    #expect(throws: PropertyList.Fault.large) { try PropertyList(bytes) }
  }

  @Test func numbersOfStrangers() {
    let whole = Self.sample.binary
    // Every byte of the end, and every cut: a fault or a list, never the end of the process.
    for at in whole.count - 32..<whole.count {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var bytes = whole
        bytes[at] = value
        _ = try? PropertyList(bytes).root["Items"]?[2]?["x"]?.flag
      }
    }
    for count in stride(from: 0, to: whole.count, by: 3) {
      _ = try? PropertyList(Array(whole.prefix(count)))
    }
    #expect(throws: PropertyList.Fault.damaged) { try PropertyList(Array(whole.dropLast(1))) }
    #expect(throws: PropertyList.Fault.damaged) { try PropertyList([]) }
  }

  /// A cut `Info.plist` still says whose telephone it is.
  @Test func whatStandsBeforeACutIsRead() throws {
    let whole = Self.sample.xml
    let text = String(decoding: whole, as: UTF8.self)
    let cut = try #require(text.range(of: "<key>Ratio"))
    let list = try PropertyList(Array(text[..<cut.lowerBound].utf8))
    #expect(list.isCut && list.root["Version"]?.text == "10.0" && list.root["Ratio"] == nil)
    #expect(try !PropertyList(whole).isCut)
  }

  @Test func archiveOfObjects() throws {
    let archive = PropertyListFixture.dict([
      ("$version", .integer(100_000)), ("$archiver", .text("NSKeyedArchiver")),
      ("$top", .dict([("root", .reference(1))])),
      (
        "$objects",
        .list([
          .text("$null"),
          .dict([("Size", .integer(98_304)), ("EncryptionKey", .reference(2))]),
          .dict([("NS.data", .data([3, 0, 0, 0, 9]))]),
        ])
      ),
    ])
    for bytes in [archive.binary, archive.xml] {
      let found = try #require(try KeyedArchive(PropertyList(bytes)))
      #expect(found.value("Size", of: found.root)?.integer == 98_304)
      #expect(found.data("EncryptionKey", of: found.root) == [3, 0, 0, 0, 9])
      #expect(found.data("Size", of: found.root) == nil)
    }
    #expect(try KeyedArchive(PropertyList(Self.sample.binary)) == nil)
  }
}

extension String {
  /// The first place of a text.
  fileprivate func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}
