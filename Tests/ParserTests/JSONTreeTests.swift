import Testing

@testable import Parser

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

  @Test(arguments: ["", "{", "[1", "{\"a\"}", "{\"a\": }", "nul", "{} {}", "\"a", "{\"a\": 1]"])
  func anythingElseIsNothing(text: String) {
    #expect(JSONTree(Array(text.utf8)) == nil)
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(JSONTree(Array(deep.utf8)) == nil)
  }
}
