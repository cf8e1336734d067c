import Evidence

/// Odd things about the entries of one conversation, each counted, with the first place.
struct NoticeTallies: Sendable {
  /// In this order they are told; others follow as they were met.
  private var rows: [(code: NoticeCode, severity: Notice.Severity, tally: SpanTally)] = [
    (.entryUnreadable, .warning, SpanTally()), (.dateImpossible, .warning, SpanTally()),
    (.zoneUnknown, .warning, SpanTally()), (.stepsBack, .info, SpanTally()),
    (.invalidUTF8, .warning, SpanTally()),
  ]

  /// Counts one more.
  mutating func add(_ code: NoticeCode, _ span: Range<Int>, severity: Notice.Severity = .warning) {
    if let row = rows.firstIndex(where: { $0.code == code }) {
      rows[row].tally.add(span)
    } else {
      var tally = SpanTally()
      tally.add(span)
      rows.append((code, severity, tally))
    }
  }

  /// How often something was met.
  func count(_ code: NoticeCode) -> Int { rows.first { $0.code == code }?.tally.count ?? 0 }

  /// Byte range of the first one.
  func first(_ code: NoticeCode) -> Range<Int>? { rows.first { $0.code == code }?.tally.first }

  /// A notice for each, at the entry that holds the first one, where an entry does.
  func notices(
    member: MemberID, entries: [Entry], origins: EntryOrigins? = nil
  ) -> [Notice] {
    rows.compactMap { code, severity, tally in
      guard let first = tally.first else { return nil }
      let number = entries.firstIndex { $0.span == first }
      return Notice(
        code, severity,
        span: SourceSpan(
          member: number.flatMap { origins?.member(of: $0) } ?? member, bytes: first,
          cell: number.flatMap { origins?.cell(of: $0) }, line: number.flatMap { entries[$0].line },
          entry: number.map { $0 + 1 }),
        facts: [Fact("count", tally.count)])
    }
  }
}
