import Evidence
package import Records

extension Explanation {
  /// Everything that findings say about some of their accounts.
  package static func of(
    _ accounts: [AccountRecord], in findings: FindingsRecord
  ) -> [Explanation] {
    let names = findings.chatNames
    let ids = findings.conversations.map(\.id)
    let passages = passages(findings)
    let calibration = findings.calibration.map { StatedCalibration($0) }
    return accounts.map { account in
      let marks = findings.marks(of: account)
      let same = findings.samePerson(as: account)
      let moments = same.flatMap { [$0.onset, $0.candidate].compactMap { $0?.moment.id } }
      let told = same.filter { $0.verdict != .none }
      return Explanation(
        finding: account.finding, name: account.name, chat: names[account.chat.index],
        conversations: ids, moments: Set(moments),
        elsewhere: account.verdict == .none ? told.map { ($0.name, names[$0.chat.index]) } : [],
        passages: passages, times: marks.times, lines: marks.lines,
        cells: findings.cells(of: account), calibration: calibration)
    }
  }

  /// What events and identifiers quote, by entry.
  private static func passages(_ findings: FindingsRecord) -> [EntryID: [Passage]] {
    var passages: [EntryID: [Passage]] = [:]
    for event in findings.events {
      guard let words = event.quote, !words.isEmpty else { continue }
      // A notice is written by the platform about somebody; often it quotes only the name.
      let isNotice = event.kind.traits.role == .platform
      guard !isNotice || words != event.site.account else { continue }
      let writer = isNotice ? nil : event.site.account
      passages[event.site.id, default: []].append(
        Passage(kind: event.kind, writer: writer, words: words, earlier: event.earlier))
    }
    for identifier in findings.identifiers {
      guard let words = identifier.quote, !words.isEmpty else { continue }
      passages[identifier.site.id, default: []].append(
        Passage(kind: nil, writer: identifier.site.account, words: words))
    }
    return passages
  }
}

extension StatedCalibration {
  /// The calibration as a file of findings states it.
  init(_ record: CalibrationRecord) {
    self.init(
      identity: record.identity,
      bounds: Bounds(
        combined: abs(record.bounds.combined), against: abs(record.bounds.against),
        families: record.families.mapValues { abs($0) }))
  }
}
