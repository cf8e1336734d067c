import Evidence
import Wording

/// Sessions and logins that the platform itself recorded, in the order of time.
///
/// They are matched with messages by time only, so the table says nothing of who wrote what; and
/// only exports of whole accounts hold them, so that their absence is not worth a section.
struct RecordedSection: Section {
  static let id = "recorded"
  static let title = Phrase.sectionRecorded
  let context: ReportContext

  /// Only where there are any.
  var isTold: Bool { file.exhibits.contains { !$0.accountEvents.isEmpty } }

  func blocks() -> [Block] {
    let events = sorted
    let shown = events.prefix(Length.recorded)
    var blocks: [Block] = [prose(.recordedIntro), .table(table(shown))]
    let near = shown.indices.filter { isNearMoment(shown[$0]) }
    if !near.isEmpty {
      let rows = near.map { stamp(shown[$0].time ?? shown[$0].last) }.joined(separator: ", ")
      blocks.append(.paragraph(say(.recordedNear, ["rows": cells(rows)])))
    }
    blocks += codeBlocks
    if events.count > shown.count {
      blocks.append(
        .paragraph(say(.recordedMore, ["count": number(events.count - shown.count)])))
    }
    return blocks
  }

  /// By the clock, then as in the file; what bears no time stands last.
  private var sorted: [AccountEvent] {
    func seconds(_ event: AccountEvent) -> Int64 {
      (event.time ?? event.last)?.wallSeconds ?? .max
    }
    return file.exhibits.flatMap(\.accountEvents).enumerated().sorted {
      (seconds($0.element), $0.offset) < (seconds($1.element), $1.offset)
    }.map(\.element)
  }

  private func table(_ events: ArraySlice<AccountEvent>) -> Table {
    Table(
      columns: [
        Table.Column(say(.columnTime), weight: 1.4),
        Table.Column(say(.columnLastUsed), weight: 1.4),
        Table.Column(say(.columnWhat), weight: 1.6),
        Table.Column(say(.columnAddress), weight: 1.3),
        Table.Column(say(.columnDevice), weight: 2), Table.Column(say(.columnPlace), weight: 1.2),
        Table.Column(say(.columnLocator), weight: 2),
      ],
      rows: events.map { event in
        [
          cells(stamp(event.time)), cells(stamp(event.last)),
          what(event), shown(event.ip),
          shown(event.device ?? event.detail), shown(event.place),
          [.evidence(context.address(event.span))],
        ]
      })
  }

  /// What it is, and who sent it.
  private func what(_ event: AccountEvent) -> [Piece] {
    let words = cells(Wording.recorded(event.kind, language: language))
    guard let sender = event.sender else { return words }
    return say(.recordedFrom, ["what": words, "sender": [.evidence(sender)]])
  }

  /// Beside each code the message that passes it on, and what its minute means.
  private var codeBlocks: [Block] {
    guard file.exhibits.contains(where: { $0.accountEvents.contains { $0.kind.isCode } }) else {
      return []
    }
    let points = findings.codeTrails.prefix(Length.recorded).map { trail in
      var values: [String: [Piece]] = [
        "time": cells(stamp(trail.time)), "message": [reference(trail.handed)],
      ]
      if let seconds = trail.seconds { values["seconds"] = number(seconds) }
      return say(trail.isSame ? .recordedSame : .recordedMaybe, values)
    }
    return (points.isEmpty ? [] : [.list(points)]) + [prose(.recordedAfter)]
  }

  private func shown(_ text: String?) -> [Piece] { text.map { [.evidence($0)] } ?? cells("–") }

  /// Whether something was recorded within a day of a moment at which an account changed hands.
  private func isNearMoment(_ event: AccountEvent) -> Bool {
    guard let time = (event.time ?? event.last)?.wallSeconds else { return false }
    return told.contains { account in
      guard let entry = (account.onset ?? account.candidate)?.entry,
        let moment = file.entry(entry).time?.wallSeconds
      else { return false }
      return abs(moment - time) <= 86_400
    }
  }
}
