public import Evidence
public import Wording

/// Stands before everything else: who reads a masked copy must know it, and how it was masked.
struct RedactionSection: Section {
  static let id = "redaction"
  static let title = Phrase.sectionRedaction
  let context: ReportContext

  /// Only of a masked copy.
  var isTold: Bool { file.redaction != nil }

  func blocks() -> [Block] {
    file.redaction.map { Wording.redaction($0, language: language) } ?? []
  }
}

extension Wording {
  /// What every document over a masked case must say first.
  public static func redaction(_ record: RedactionRecord, language: ReportLanguage) -> [Block] {
    let mode: Phrase =
      switch record.mode {
      case .thirdParties: .redactedThirdParties
      case .allNames: .redactedAllNames
      case .exhibitsOnly: .redactedExhibitsOnly
      }
    let unsure = pseudonym(.person, language: language) + " ?"
    let counts = RedactionRecord.Class.allCases.map {
      Fact($0.rawValue, Numbers.grouped(record.pseudonyms[$0] ?? 0, language))
    }
    var blocks: [Block] = [
      .paragraph([.strong(phrase(mode, language))]),
      .paragraph([.prose(phrase(.redactedHow, language))]),
      .paragraph([.prose(phrase(.redactedWords, [Fact("unsure", unsure)], language))]),
      .paragraph([.prose(phrase(.redactedLimits, language))]),
      .paragraph([.prose(phrase(.redactedCounts, counts, language))]),
    ]
    if record.mode == .exhibitsOnly {
      let count = Fact("count", Numbers.grouped(record.hiddenEntries, language))
      blocks.append(.paragraph([.prose(phrase(.redactedHidden, [count], language))]))
    }
    return blocks
  }
}
