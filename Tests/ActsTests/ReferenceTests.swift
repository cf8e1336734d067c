import Foundation
import TestSupport
import Testing

@testable import Acts

/// The program against `Training/reference.py`, which is the definition in plain Python.
@Suite struct ReferenceTests {
  private struct Row: Decodable {
    let sender, text: String
    let seconds: Double
    let tokens: [String]
    let acts: [String: Double]
    let own, contact: Double
  }

  private static func rows() throws -> [Row] {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/reference.json")
    return try JSONDecoder().decode([Row].self, from: Data(contentsOf: path))
  }

  @Test func everyMessageIsReadAsTheReferenceReadsIt() throws {
    var reader = ActReader()
    reader.begin()
    var senders: [String: Int] = [:]
    let rows = try Self.rows()
    #expect(rows.count == 24)
    for row in rows {
      let id = senders[row.sender, default: senders.count]
      senders[row.sender] = id
      let text = Array(row.text.utf8)
      let reading = text.withUnsafeBufferPointer {
        reader.read($0, 0..<$0.count, sender: id, seconds: row.seconds)
      }
      #expect(TokenPrinting.tokens(of: row.text) == row.tokens.joined(separator: " "))
      // Rounding at the floor may list an act on one side only.
      let listed = Dictionary(uniqueKeysWithValues: reading.acts.map { ($0.name, $0.confidence) })
      for name in Set(listed.keys).union(row.acts.keys) {
        let difference = abs((listed[name] ?? 0.05) - (row.acts[name] ?? 0.05))
        #expect(difference < 1e-5, "\(name) in \(row.text)")
      }
      #expect(abs(reading.own - row.own) < 1e-4, "\(row.text)")
      #expect(abs(reading.contact - row.contact) < 1e-4, "\(row.text)")
    }
  }

  @Test func theSameTalkReadsTheSameAfterAnother() throws {
    let rows = try Self.rows()
    func read(_ reader: inout ActReader) -> [Double] {
      reader.begin()
      return rows.map { row in
        Array(row.text.utf8).withUnsafeBufferPointer {
          reader.read($0, 0..<$0.count, sender: row.sender.hashValue, seconds: row.seconds).own
        }
      }
    }
    var kept = ActReader()
    let first = read(&kept)
    // What was read before leaves words in the shelf and nothing else.
    #expect(read(&kept) == first)
    var fresh = ActReader()
    #expect(read(&fresh) == first)
  }

  /// What is kept of pieces is bounded; when it is emptied, nothing is read otherwise.
  @Test func moreThanIsKeptChangesNothing() {
    var sentences = ActSentences(model: .standard)
    let message: [Int32] = [41, 9, 7_000, 41]
    sentences.read(message, root: 2)
    let first = sentences.seen
    #expect(first.contains { $0 != 0 })
    for start in stride(from: Int32(0), to: 20_000, by: 50) {
      sentences.read(Array(start..<start + 50), root: 7)
    }
    #expect(sentences.seen != first)
    sentences.read(message, root: 2)
    #expect(sentences.seen == first)
  }
}

/// What an act says of whose hand it is hangs on what was done before it.
@Suite struct CourseTests {
  private static func own(_ talk: [(sender: Int, text: String)]) -> [Double] {
    var reader = ActReader()
    reader.begin()
    return talk.map { item in
      Array(item.text.utf8).withUnsafeBufferPointer {
        reader.read($0, 0..<$0.count, sender: item.sender, seconds: 40).own
      }
    }
  }

  /// Story: ordinary messages after a stretch each said a little for the owner, and twenty-five of
  /// them outweighed the request for money.
  @Test func whatIsNotNewSaysLittle() {
    let ask = "Kun je mij even 450 euro lenen? Ik betaal het vrijdag terug"
    let said = Self.own([(0, ask), (0, ask), (0, ask), (0, ask)])
    #expect(said[0] > 0.5)
    // The second is read with the first before it and may do something new; those after it cannot.
    #expect(abs(said[2]) < said[0] / 4 && abs(said[3]) < said[0] / 4)
  }

  @Test func theSameWordsWeighByWhatWasAskedBefore() {
    let excuse = "Nee bellen gaat niet, mijn microfoon is kapot"
    let alone = Self.own([(1, "Gezellig gisteren!"), (0, excuse)])[1]
    let asked = Self.own([(1, "Wie ben jij? Bel me even, anders betaal ik niet"), (0, excuse)])[1]
    #expect(abs(asked - alone) > 0.05)
  }
}

/// Whatever is sent: no trap, and time that grows with the text and no faster.
@Suite struct HostileTextTests {
  @Test func brokenUTF8IsSurvived() {
    var reader = ActReader()
    for seed in 0..<200 {
      var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
      var bytes = Array("Kun je €900 voorschieten? code 481-926 NL91 ABNA ".utf8)
      for _ in 0..<8 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        bytes[Int(state % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: state >> 32)
      }
      let reading = bytes.withUnsafeBufferPointer {
        reader.read($0, 0..<$0.count, sender: seed % 3, seconds: 1)
      }
      #expect(reading.own.isFinite && reading.contact.isFinite)
      #expect(reading.acts.allSatisfy { (0...1).contains($0.confidence) })
    }
  }

  @Test(arguments: [
    "code per ongeluk stuur kun je geld ", "ab.cd.", "00 ", "0012 ", "\"", "a'b'", "1234-", "*21*",
    "IBAN12 ", "code 123456 ", "://", "😀", "?", "é", "ß",
  ])
  func aHostileMessageTakesLinearTime(unit: String) {
    var reader = ActReader()
    func time(_ count: Int) -> Double {
      let bytes = Array(String(repeating: unit, count: count).utf8)
      return leastProcessorTime {
        _ = bytes.withUnsafeBufferPointer {
          reader.read($0, 0..<$0.count, sender: 0, seconds: 1)
        }
      }
    }
    #expect(time(16_000) < time(1_000) * 80)
  }
}
