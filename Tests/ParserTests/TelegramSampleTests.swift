import Evidence
import Foundation
import Testing

@testable import Parser

@Suite("Telegram JSON: the sample")
struct TelegramSampleTests {
  private struct Truth: Decodable {
    var samples: [Sample]
  }

  private struct Sample: Decodable {
    var input: String
    var entries: Int
    var messages: Int
    var accounts: [Account]
  }

  private struct Account: Decodable {
    var name: String
    var messages: Int
    var onset: Place?
    var `return`: Place?
  }

  private struct Place: Decodable {
    var line: Int
    var entry: Int
  }

  @Test("Counts, senders, lines and entries are those the sample was written with")
  func sample() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../samples").standardizedFileURL
    let data = try Data(contentsOf: folder.appendingPathComponent("telegram-export/result.json"))
    let truth = try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: folder.appendingPathComponent("truth.json")))
    let sample = try #require(truth.samples.first { $0.input == "telegram-export/result.json" })
    let reading = TelegramFixture.read(Array(data))
    #expect(reading.notices == [])
    let conversation = try #require(reading.conversations.first)
    #expect(conversation.entries.count == sample.entries)
    #expect(conversation.dateReading.zone == .recorded)
    for account in sample.accounts {
      let sender = try #require(conversation.senders.firstIndex { $0.name == account.name })
      #expect(conversation.entries.count { $0.sender == sender } == account.messages)
      for place in [account.onset, account.return].compactMap({ $0 }) {
        let entry = conversation.entries[place.entry - 1]
        #expect(entry.line == place.line)
        #expect(entry.sender == sender)
      }
    }
    // The chat's id is Priya's, so the export is Daniel's.
    #expect(conversation.exporter.map { conversation.senders[$0].name } == "Daniel Reed")
    let onset = try #require(sample.accounts.compactMap(\.onset).first)
    let first = conversation.entries[onset.entry - 1]
    #expect(conversation.text(first) == "hello dear how are you")
    #expect(first.time?.iso == "2023-10-08T12:10:05+01:00")
  }
}
