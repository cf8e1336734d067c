import Testing

@testable import Records

/// The reader for small files of our own making.
@Suite("JSON as a tree") struct JSONTreeTests {
  @Test func aLineOfTruth() throws {
    let line = #" {"file": ["a.txt", "b\u0301.zip"], "onset": 812, "return": null, "x": -1.5e2} "#
    let tree = try #require(JSONTree(Array(line.utf8)))
    #expect(tree["file"] == .array([.string("a.txt"), .string("b\u{301}.zip")]))
    #expect(tree["onset"]?.integer == 812)
    #expect(tree["return"] == .null)
    #expect(tree["x"] == .number(-150))
    #expect(tree["nothing"] == nil)
    #expect(tree["onset"]?.text == nil)
  }

  @Test(arguments: [
    ("[]", JSONTree.array([])), ("{}", .object([])), ("\"\"", .string("")), ("true", .bool(true)),
    ("false", .bool(false)), ("null", .null),
    ("[[1 , 2]]", .array([.array([.number(1), .number(2)])])),
  ])
  func smallValues(text: String, tree: JSONTree) {
    #expect(JSONTree(Array(text.utf8)) == tree)
  }

  /// A file of ours is whole or it is none: what JSON forbids, such as a key given twice, which two
  /// programs read as two different findings, is not guessed at.
  @Test(arguments: [
    "", "{", "[1", "{\"a\"}", "{\"a\": }", "nul", "{} {}", "\"a", "{\"a\": 1]", "[1,]",
    "{\"a\": 1,}",
    "{\"a\": 1, \"a\": 1}", "01", "+1", "1.", ".5", "1e", "-", "\"\\x01\"", "\"\u{1}\"",
    "\"\\u12\"", "[1 2]", "'a'", "NaN", "{a: 1}", "truey",
  ])
  func anythingElseIsNothing(text: String) {
    #expect(JSONTree(Array(text.utf8)) == nil)
  }

  @Test func bytesThatAreNoTextAreNothing() {
    #expect(JSONTree([0x22, 0xC3, 0x28, 0x22]) == nil)
    #expect(JSONTree([0xEF, 0xBB, 0xBF] + Array("1".utf8)) == .number(1))
  }

  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u202E""#, "é\u{202E}"),
    (#""\ud83c\udf82!""#, "🎂!"), (#""\ud83c!""#, "\u{FFFD}!"),
    (#""\udf82\ud83c""#, "\u{FFFD}\u{FFFD}"),
  ])
  func escapesAreResolved(text: String, meant: String) throws {
    let tree = try #require(JSONTree(Array(text.utf8)))
    #expect(tree.text.map { Array($0.unicodeScalars) } == Array(meant.unicodeScalars))
  }

  /// Beyond 2^53 a double may be the number next to the one that stands there; a row of a database
  /// may have any number of 64 bits.
  @Test func largeWholeNumbersAreExactOrNone() {
    #expect(JSONTree(Array("9007199254740993".utf8))?.integer == 9_007_199_254_740_993)
    #expect(JSONTree(Array("-9223372036854775808".utf8))?.integer == Int.min)
    #expect(JSONTree(Array("9223372036854775808".utf8))?.integer == nil)
    // As a double this is 2^53 itself: one less than what stands there.
    #expect(JSONTree(Array("9007199254740993.0".utf8))?.integer == nil)
    #expect(JSONTree(Array("1e400".utf8))?.integer == nil)
    #expect(JSONTree(Array("0.5".utf8))?.integer == nil)
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(JSONTree(Array(deep.utf8)) == nil)
  }
}
