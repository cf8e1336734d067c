import Testing

@testable import Records

/// Where two findings differ, as `verify` says it.
@Suite("Where two texts differ") struct TreeDifferenceTests {
  private func difference(_ one: String, _ other: String) throws -> TreeDifference {
    TreeDifference(
      try #require(JSONTree(Array(one.utf8))), try #require(JSONTree(Array(other.utf8))))
  }

  @Test(arguments: [
    (#"{"a": 1, "b": 2}"#, #"{"b": 2, "a": 1.0}"#, []),
    (#"{"a": [{"b": 1}, {"b": 2}]}"#, #"{"a": [{"b": 1}, {"b": 3}]}"#, ["a[1].b"]),
    (#"{"a": 1}"#, #"{"c": 1}"#, ["a", "c"]),
    (#"{"a": [1]}"#, #"{"a": [1, 2, 3]}"#, ["a[1]"]),
    (#"{"a": {"b": null}}"#, #"{"a": {"b": 0}}"#, ["a.b"]),
  ])
  func isNamedByItsPath(one: String, other: String, paths: [String]) throws {
    let found = try difference(one, other)
    #expect(found.paths == paths)
    #expect(found.count == paths.count)
  }

  @Test func ofManyTheFirstAreNamedAndAllAreCounted() throws {
    let found = try difference(
      "[" + (0..<30).map(String.init).joined(separator: ",") + "]",
      "[" + (1..<31).map(String.init).joined(separator: ",") + "]")
    #expect(found.count == 30)
    #expect(found.paths.count == TreeDifference.most)
  }
}
