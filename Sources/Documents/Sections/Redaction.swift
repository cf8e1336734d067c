public import Evidence
public import Wording

extension ReportBuilder {
  /// Stands before everything else: who reads a masked copy must know it, and how it was masked.
  func redactionSections() -> [ReportSection] {
    guard let redaction = file.redaction else { return [] }
    return [
      ReportSection(
        id: "redaction", title: say(.sectionRedaction),
        blocks: Wording.redaction(redaction, language: language))
    ]
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
