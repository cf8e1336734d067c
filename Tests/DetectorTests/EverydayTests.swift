import Acts
import Evidence
import Foundation
import TestSupport
import Testing

@testable import Detector

/// False events in ordinary talk, and true ones in written dialogues: the two figures that every
/// change of the model must be seen beside.
///
/// The model the program carries was trained on these texts; how it reads authors it has not seen
/// stands in its manifest and in the benchmark.
@Suite struct EverydayTests {
  /// One message with what an author marked it as.
  private struct Message {
    let sender: String
    let text: String
    let seconds: Int64
    let tags: Set<String>
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Benchmarks/takeover")

  private static let languages = ["nl", "en", "de", "fr", "es", "pt", "it", "tr", "id", "pl"]

  /// Names of acts in the texts that differ from ours.
  private static let names = [
    "identity-challenge": "identity-question", "code-refusal": "refusal",
    "new-number": "new-number-claim", "excuse-bank": "excuse", "excuse-no-call": "call-evasion",
  ]

  private static let words = [
    "{CONTACT}": "Robin", "{OWNER}": "Sanne", "{IBAN}": "NL91 ABNA 0417 1643 00",
    "{NAME}": "T Claes", "{LINK}": "https://example.org/d/41", "{PIX}": "ana@exemplo.com",
    "{CODE}": "481926", "{CODEDASH}": "481-926", "{PHONE}": "+31612345678", "{BANK}": "ING",
    "{TIME}": "17:00", "{AMOUNT}": "850 euro",
  ]

  private func filled(_ text: String) -> String {
    Self.words.reduce(text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
  }

  private func everyday(_ language: String) throws -> [[Message]] {
    let text = try String(
      contentsOf: Self.folder.appending(path: "everyday/\(language).txt"), encoding: .utf8)
    var chats: [[Message]] = []
    var seconds: Int64 = 0
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        chats.append([])
        seconds = 0
      } else if line.hasPrefix("~") {
        seconds += 4 * 3_600
      } else if line.hasPrefix("A | ") || line.hasPrefix("B | "), !chats.isEmpty {
        seconds += 60
        let parts = String(line.dropFirst(4)).components(separatedBy: " ## ")
        let marks = parts.dropFirst().joined(separator: " ")
          .split { $0 == " " || $0 == "+" }.filter { $0.hasPrefix("h:") }
          .map { String($0.dropFirst(2)) }
        chats[chats.count - 1].append(
          Message(
            sender: String(line.prefix(1)), text: filled(parts[0]), seconds: seconds,
            tags: Set(marks.map { Self.names[$0] ?? $0 })))
      }
    }
    return chats
  }

  private struct Dialogue: Decodable {
    struct Turn: Decodable {
      let who: String
      let delay_s: Int64
      let tag: String
      let text: String
    }
    let turns: [Turn]
  }

  private func dialogues(_ language: String) throws -> [[Message]] {
    let text = try String(
      contentsOf: Self.folder.appending(path: "dialogues/\(language).jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      var seconds: Int64 = 0
      return try JSONDecoder().decode(Dialogue.self, from: Data(line.utf8)).turns.map { turn in
        seconds += turn.delay_s
        return Message(
          sender: turn.who, text: filled(turn.text), seconds: seconds,
          tags: [Self.names[turn.tag] ?? turn.tag])
      }
    }
  }

  /// The events of a chat by message.
  private func events(_ chat: [Message], _ reader: inout ActReader) -> [Int: [Event]] {
    var builder = ConversationBuilder(title: "x")
    for message in chat { builder.say(message.sender, message.text, at: message.seconds) }
    return Dictionary(
      grouping: EventScan.scan(builder.build(), index: 0, reader: &reader).events,
      by: \.entry.entry)
  }

  /// What nobody does is not read into ordinary talk.
  ///
  /// Story: a loan asked for in the morning made events of "done", "why?" and "too late" all day:
  /// 41 false ones per 1,000 messages of ordinary talk, 12 of them sure enough for a fact. A reading
  /// counts here from .25 on, and of those of .25 one in four is right: they are calibrated.
  @Test func ordinaryTalkIsSilent() throws {
    var messages = 0
    var read = 0
    var firm = 0
    var reader = ActReader()
    for language in Self.languages {
      for chat in try everyday(language) {
        messages += chat.count
        for (number, found) in events(chat, &reader) {
          let wrong = found.filter { !chat[number].tags.contains($0.kind.rawValue) }
          read += wrong.count { $0.confidence >= EventWeights.threshold }
          firm += wrong.count(where: \.isFirm)
        }
      }
    }
    #expect(messages > 9_000)
    #expect(Double(read) / Double(messages) < 0.025)
    #expect(Double(firm) / Double(messages) < 0.002)
  }

  /// What is silent everywhere is no recogniser: the acts of the written dialogues are still found.
  @Test func writtenActsAreFound() throws {
    let kinds = Set(EventKind.allCases.map(\.rawValue)).subtracting(["opening"])
    var acts = 0
    var found = 0
    var reader = ActReader()
    for language in Self.languages {
      for dialogue in try dialogues(language) {
        let events = events(dialogue, &reader)
        for (number, message) in dialogue.enumerated() {
          for tag in message.tags.intersection(kinds) {
            acts += 1
            let isFound = events[number, default: []].contains {
              $0.kind.rawValue == tag && $0.confidence >= EventWeights.threshold
            }
            found += isFound ? 1 : 0
          }
        }
      }
    }
    #expect(acts > 1_700)
    #expect(Double(found) / Double(acts) > 0.48)
  }
}
