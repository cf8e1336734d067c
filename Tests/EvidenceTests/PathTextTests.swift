import Evidence
import Testing

@Test(
  arguments: [
    [], Array("/a/b.txt".utf8), Array("Zoë \u{1F600}".utf8), [0x4A, 0x82], [0xFF, 0xC3],
    [0xE2, 0x82],
    Array("\u{EF82}".utf8), Array("\u{EF82}".utf8) + [0x82], [0xF0, 0x9F, 0x98, 0x41],
  ] as [[UInt8]])
func pathsComeBackByteForByte(raw: [UInt8]) {
  #expect(PathText.bytes(PathText.text(raw)) == raw)
  PathText.withSystemPath(PathText.text(raw)) { start in
    #expect((0..<raw.count).map { UInt8(bitPattern: start[$0]) } == raw)
    #expect(start[raw.count] == 0)
  }
}

@Test func plainPathsStayAsTheyAre() {
  #expect(PathText.text(Array("Zoë.txt".utf8)) == "Zoë.txt")
  #expect(PathText.text([0x4A, 0x6F, 0x73, 0x82]) == "Jos\u{EF82}")
}

@Test func everyBytePairComesBack() {
  for first in UInt8.min...UInt8.max {
    for second in stride(from: 0, through: 255, by: 3) {
      let raw = [0x61, first, UInt8(second), 0xBE, 0x80]
      #expect(PathText.bytes(PathText.text(raw)) == raw)
    }
  }
}
