import Evidence
import TestSupport
import Testing
import Wording

@testable import Records

/// What is written straight into bytes reads as what is written over text.
@Suite struct ByteTextTests {
  @Test(arguments: [0, 7, 10, 99, 1_234_567_890, -1, -40, Int.max, Int.min])
  func numbersAreThoseOfTheStandardLibrary(_ value: Int) {
    var bytes: [UInt8] = []
    bytes.append(decimal: value)
    #expect(String(decoding: bytes, as: UTF8.self) == String(value))
  }

  @Test(arguments: [
    0, -1, 1_605_448_980, 951_782_399, 253_402_300_799, 253_402_300_800, -62_167_219_200,
    -62_167_219_201, -99_999_999_999,
  ])
  func timesAreThoseOfTheVocabulary(_ seconds: Int64) {
    for offset in [nil, 0, 60, -570, 6_001] as [Int?] {
      let time = ChatTime(wallSeconds: seconds, precision: .second, offsetMinutes: offset)
      var bytes: [UInt8] = []
      bytes.append(time: time)
      #expect(String(decoding: bytes, as: UTF8.self) == time.iso)
    }
  }

  /// Every pair of these as a cell: begins of formulas, hidden signs, line ends, broken bytes.
  private static let parts: [[UInt8]] =
    [
      "", " ", "\u{A0}", "\u{3000}", "=", "+", "@", "＝", "\t", "\n", "\r", "\r\n", "\"", "a", "é",
      "🎂", "Иван", "\u{202E}", "\u{200B}", "\u{7F}", "\u{0}", "\u{85}", "|x", "%",
      "ok \"ja\"\r\nnee\r",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x61],
    ]

  @Test func cellsFromBytesAreThoseFromText() {
    for first in Self.parts {
      for second in Self.parts {
        let cell = first + second
        var fromBytes: [UInt8] = [0x2C]
        _ = cell.withUnsafeBufferPointer { Escaping.csv($0, to: &fromBytes) }
        var fromText: [UInt8] = [0x2C]
        Escaping.csv(String(decoding: cell, as: UTF8.self), to: &fromText)
        #expect(fromBytes == fromText, "\(cell)")
      }
    }
  }

  @Test func tablesComeInBlocksOfTheSameBytes() {
    let sample = ReportSample()
    var blocks: [UInt8] = []
    MessagesCSV.render(sample.file, sample.findings) { blocks += $0 }
    #expect(blocks == MessagesCSV.render(sample.file, sample.findings))
    #expect(!blocks.isEmpty)
  }
}
