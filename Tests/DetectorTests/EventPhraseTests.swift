import Evidence
import TestSupport
import Testing

@testable import Detector

/// One row of the tables of sentences.
struct EventRow: Sendable, CustomTestStringConvertible {
  let language: String
  let kind: EventKind
  let text: String
  let isExpected: Bool
  var testDescription: String { "\(language) \(isExpected ? "+" : "-") \(kind.rawValue): \(text)" }

  static let all: [EventRow] = [
    ("nl", dutchRows), ("en", englishRows), ("de", germanRows), ("fr", frenchRows),
    ("es", spanishRows), ("pt", portugueseRows), ("it", italianRows), ("tr", turkishRows),
    ("id", indonesianRows), ("pl", polishRows),
  ].flatMap { language, rows in
    rows.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2, let sign = parts[0].first else { return nil }
      let name = parts[0].dropFirst().filter { $0 != " " }
      guard let kind = EventKind(rawValue: String(name)) else { return nil }
      let text = parts[1].drop { $0 == " " }
      return EventRow(
        language: language, kind: kind, text: String(text), isExpected: sign == "+")
    }
  }

  /// Kinds that phrases speak for.
  static let kinds: [EventKind] = [
    .codeRequest, .moneyRequest, .paymentDetails, .repayPromise, .callEvasion, .questionEvasion,
    .secrecy, .pressure, .newNumberClaim, .excuse, .codeHandover, .doubt, .identityQuestion,
    .refusal, .paidClaim, .discovery, .warning, .ownerBack,
  ]
}

@Suite struct EventPhraseTests {
  @Test func everyLineOfEveryLanguageIsRead() {
    let book = PhraseBook.standard
    #expect(book.faults == [])
    #expect(book.rules.count > 2500)
    let languages = Set(book.rules.map(\.language))
    #expect(languages.count == 12)
  }

  @Test func everyLanguageSpeaksOfEveryKind() {
    let book = PhraseBook.standard
    for language in UInt8(2)...11 {
      for kind in EventRow.kinds {
        let index = PhraseBook.kinds.firstIndex(of: kind).map { UInt8($0) }
        let count = book.rules.count {
          $0.language == language && $0.kind == index && $0.weight > 0
        }
        #expect(count >= 2, "language \(language) \(kind.rawValue)")
      }
    }
  }

  @Test func theTablesHoldTwoRowsOfEachSign() {
    for language in Set(EventRow.all.map(\.language)) {
      for kind in EventRow.kinds {
        let rows = EventRow.all.filter { $0.language == language && $0.kind == kind }
        #expect(rows.count { $0.isExpected } >= 2)
        #expect(rows.count { !$0.isExpected } >= 2)
      }
    }
  }

  @Test(arguments: EventRow.all)
  func rowsAreReadAsMeant(row: EventRow) {
    let found = score(of: row)
    if row.isExpected {
      #expect(found >= 0.5)
    } else {
      #expect(found < 0.5)
    }
  }

  /// The highest confidence of the kind in the last entry, said where it would be said.
  private func score(of row: EventRow) -> Double {
    var chat = ConversationBuilder(title: "Robin")
    switch row.kind {
    case .codeRequest, .moneyRequest, .newNumberClaim, .warning, .ownerBack, .paymentDetails: break
    case .codeHandover:
      chat.say("Robin", "I sent you a code by mistake, can you send me the code?", at: 0)
    case .doubt, .identityQuestion, .refusal, .paidClaim, .discovery:
      chat.say("Robin", "Could you lend me €900 until Friday? I need to pay a bill", at: 0)
    default:
      chat.say("Sanne", "Could you lend me €900 until Friday? I need to pay a bill", at: 0)
      chat.say("Robin", "Can you call me?", at: 30)
    }
    chat.say("Sanne", row.text, at: 60)
    let conversation = chat.build()
    let last = conversation.entries.count - 1
    let events = EventScan.events(in: conversation, index: 0)
    return events.filter { $0.entry.entry == last && $0.kind == row.kind }
      .map(\.confidence).max() ?? 0
  }
}
