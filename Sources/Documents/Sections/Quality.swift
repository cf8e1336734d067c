import Evidence
import Wording

/// How the dates were read, and everything importer, parser and detector had to say.
struct QualitySection: Section {
  static let id = "quality"
  static let title = Phrase.sectionQuality
  let context: ReportContext

  func blocks() -> [Block] {
    var blocks: [Block] = []
    if !file.conversations.isEmpty {
      blocks.append(.heading(say(.qualityDates)))
      blocks.append(.table(dateTable()))
      if let strip = CoverageStrip(file: file, labels: .of(language)) {
        blocks.append(block(strip.draw()))
      }
    }
    blocks.append(.heading(say(.qualityNotices)))
    let notices = file.notices + findings.notices
    guard !notices.isEmpty else { return blocks + [prose(.noticesNone)] }
    blocks.append(.table(noticeTable(notices)))
    return blocks
  }

  private func dateTable() -> Table {
    let rows = file.conversations.enumerated().map { index, chat -> [[Piece]] in
      let reading = chat.dateReading
      let basis = Wording.basis(reading.basis, language: language)
      var proof: [Piece] = [.prose(basis)]
      if let entry = reading.proof {
        proof = say(
          .proofEntry,
          [
            "basis": [.prose(basis)],
            "message": [reference(EntryID(conversation: index, entry: entry))],
          ])
      }
      proof.append(.prose("; " + say(reading.isCertain ? .certain : .notCertain)))
      var order = Wording.order(reading.order, language: language)
      if reading.calendar != .gregorian {
        order += ", " + Wording.calendar(reading.calendar, language: language)
      }
      let zone: [Piece] =
        reading.zone == .recorded
        ? cells(say(.zoneRecorded))
        : file.assumedZone.map { say(.zoneStated, ["zone": [.prose($0)]]) }
          ?? cells(say(.zoneUnknown))
      let period = chat.period.map { stamp($0.first) + " – " + stamp($0.last) } ?? "–"
      return [
        [.prose(chat.id + " "), title(index)], cells(period), cells(order), proof, zone,
        number(reading.stepsBack), number(chat.entries.count { $0.time == nil }),
      ]
    }
    return Table(
      columns: [
        Table.Column(say(.columnChat), weight: 1.3), Table.Column(say(.columnPeriod), weight: 1.6),
        Table.Column(say(.columnOrder)), Table.Column(say(.columnProof), weight: 1.8),
        Table.Column(say(.columnZone), weight: 1.5),
        Table.Column(say(.columnStepsBack), weight: 0.7, isNumeric: true),
        Table.Column(say(.columnUnread), weight: 0.7, isNumeric: true),
      ], rows: rows)
  }

  /// One row for each sentence, with how often it applies and where first; worst first.
  private func noticeTable(_ notices: [Notice]) -> Table {
    var order: [String] = []
    var groups: [String: (notice: Notice, count: Int)] = [:]
    for notice in notices {
      let key = notice.severity.rawValue + Wording.notice(notice, language: language)
      if groups[key] == nil { order.append(key) }
      groups[key, default: (notice, 0)].count += 1
    }
    let sorted = order.compactMap { groups[$0] }.enumerated().sorted { a, b in
      a.element.notice.severity == b.element.notice.severity
        ? a.offset < b.offset : a.element.notice.severity > b.element.notice.severity
    }
    return Table(
      columns: [
        Table.Column(say(.columnSeverity)), Table.Column(say(.columnNotice), weight: 4),
        Table.Column(say(.columnCount), weight: 0.6, isNumeric: true),
        Table.Column(say(.columnFirst), weight: 2),
      ],
      rows: sorted.map { _, group in
        [
          cells(Wording.severity(group.notice.severity, language: language)),
          // Facts can hold names out of an archive.
          [.evidence(Wording.notice(group.notice, language: language))],
          number(group.count), place(group.notice),
        ]
      })
  }

  private func place(_ notice: Notice) -> [Piece] {
    if let span = notice.span {
      return [.evidence(context.address(span))]
    }
    guard let exhibit = notice.exhibit, file.exhibits.indices.contains(exhibit) else {
      return cells(say(.noticesWhole))
    }
    return [.evidence(file.exhibits[exhibit].name)]
  }
}
