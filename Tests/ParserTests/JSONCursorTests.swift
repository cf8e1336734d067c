import Testing

@testable import Parser

@Suite("JSON cursor")
struct JSONCursorTests {
  @Test("An object gives keys and values as ranges of the bytes")
  func ranges() {
    let bytes = Array(#" {"a": "x\"y", "b" : [1, {"c": null}], "d":-1.5e3, "e":true}"#.utf8)
    var cursor = JSONCursor(bytes)
    let isObject = cursor.enter(.object)
    #expect(isObject)
    var seen: [String] = []
    while let key = cursor.nextKey(), let value = cursor.value() {
      let text = String(decoding: bytes[value.range], as: UTF8.self)
      seen.append(String(decoding: bytes[key], as: UTF8.self) + "=" + text)
    }
    #expect(seen == [#"a=x\"y"#, #"b=[1, {"c": null}]"#, "d=-1.5e3", "e=true"])
    #expect(cursor.stop == nil)
    #expect(cursor.position == bytes.count)
    #expect(cursor.repairs.count == 0)
  }

  @Test(
    "Strings that are no JSON are read and counted",
    arguments: [
      (#"a\x01b"#, "a\u{1}b", 1), (#"\u00e9\n"#, "é\n", 0), (#"\ud83d\ude00"#, "😀", 0),
      (#"x\ud83d"#, "x\u{FFFD}", 1), (#"\ude00\ud83d\u0041"#, "\u{FFFD}\u{FFFD}A", 2),
      ("tab\there", "tab\there", 1), (#"a\qb"#, #"a\qb"#, 1), (#"\u12g4"#, #"\u12g4"#, 1),
      (#"\x1F\x0A"#, "\u{1F}\n", 2), ("é😀", "é😀", 0), ("", "", 0),
      (#"\ud83d\u00e9"#, "\u{FFFD}é", 1),
    ])
  func strings(content: String, expected: String, repairs: Int) {
    let bytes = Array(("\"" + content + "\"").utf8)
    var cursor = JSONCursor(bytes)
    let value = cursor.value()
    #expect(value?.kind == .string)
    #expect(value.map { JSONText.string(bytes, $0.range) } == expected)
    #expect(cursor.repairs.count == repairs)
  }

  @Test(
    "Bytes that end too early and bytes that make no sense are told apart",
    arguments: [
      (#"{"a": "x"#, JSONCursor.Stop.truncated), (#"{"a""#, .truncated), (#"{"a": tr"#, .truncated),
      (#"{"a": [1, 2"#, .truncated), (#"{"a": trux}"#, .damaged), (#"{"a": [1}}"#, .damaged),
      (#"{a: 1}"#, .damaged), (#"{"a" 1}"#, .damaged), (#"{"a": [Hoi]}"#, .damaged),
      (#"{"a": 1]"#, .damaged), ("{\"a\": \u{0}}", .damaged),
    ])
  func stops(text: String, stop: JSONCursor.Stop) {
    var cursor = JSONCursor(Array(text.utf8))
    let isObject = cursor.enter(.object)
    #expect(isObject)
    while cursor.nextKey() != nil, cursor.value() != nil {}
    #expect(cursor.stop == stop)
  }

  @Test("100,000 nested arrays are passed, and noticed once")
  func depth() {
    let deep = 100_000
    let bytes =
      [UInt8](repeating: UInt8(ascii: "["), count: deep)
      + [UInt8](repeating: UInt8(ascii: "]"), count: deep)
    var cursor = JSONCursor(bytes)
    let range = cursor.value()?.range
    #expect(range == 0..<2 * deep)
    #expect(cursor.tooDeep.count == 1)
    #expect(cursor.tooDeep.first == 256..<257)
    var open = JSONCursor(Array(bytes[..<deep]))
    let none = open.value()
    #expect(none == nil)
    #expect(open.stop == .truncated)
  }

  @Test("256 levels are within the limit")
  func depthLimit() {
    let bytes =
      [UInt8](repeating: UInt8(ascii: "["), count: 256)
      + [UInt8](repeating: UInt8(ascii: "]"), count: 256)
    var cursor = JSONCursor(bytes)
    let value = cursor.value()
    #expect(value != nil)
    #expect(cursor.tooDeep.count == 0)
  }

  @Test("Every prefix of a document ends in a stop, without a crash")
  func prefixes() {
    let text = #"{"a": "x\u00e9\x01", "b": [1, {"c": [true, null, -1]}], "d": {"e": "\ud83d"}}"#
    let bytes = Array(text.utf8)
    for length in 1..<bytes.count {
      var cursor = JSONCursor(Array(bytes[..<length]))
      let isObject = cursor.enter(.object)
      #expect(isObject)
      while cursor.nextKey() != nil, cursor.value() != nil {}
      #expect(cursor.stop == .truncated, "prefix of \(length) bytes")
    }
  }

  @Test("Lines are counted as offsets grow")
  func lines() {
    var counter = LineCounter(Array("a\nb\n\nc".utf8))
    let found = [0, 1, 2, 4, 5, 99].map { counter.line(at: $0) }
    #expect(found == [1, 1, 2, 3, 4, 4])
  }
}
