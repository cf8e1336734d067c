public import Evidence
import Wording

/// `messages.csv`: one row an entry with what was found about it, for a spreadsheet.
///
/// UTF-8 without a byte order mark, every cell quoted, formulas disarmed, hidden characters shown. The
/// last column names those of the row with an apostrophe before a text that begins like a formula.
/// Written in blocks of about a megabyte: the table of a 100 MB export has 350 MB.
public enum MessagesCSV {
  private static let blockSize = 1 << 20

  private static let columns = [
    "conversation", "title", "entry", "line", "time", "time_text", "sender", "kind", "concept",
    "text", "attachment", "flags", "other_hand", "style", "events", "identifiers", "exhibit",
    "member", "start", "end", "apostrophe",
  ]

  /// Writes all entries of a case.
  public static func render(_ file: CaseFile, _ findings: Findings) -> [UInt8] {
    var bytes: [UInt8] = []
    render(file, findings) { bytes += $0 }
    return bytes
  }

  /// Writes all entries of a case in blocks to the sink.
  public static func render(
    _ file: CaseFile, _ findings: Findings, sink: ([UInt8]) -> Void
  ) {
    var csv = CSVWriter()
    csv.row(columns)
    let marks = EntryMarks(findings)
    let concepts = EntryConcept.allCases.reduce(into: [EntryConcept: CSVWriter.Prepared]()) {
      $0[$1] = CSVWriter.prepared($1.dataName)
    }
    for (number, chat) in file.conversations.enumerated() {
      let same = Same(file, chat)
      let isMarked = marks.isMarked(number, entries: chat.entries.count)
      let styles = EntryMarks.styles(findings, number, entries: chat.entries.count)
      for (index, entry) in chat.entries.enumerated() {
        csv.cell(prepared: same.chat)
        csv.cell(prepared: same.title)
        csv.cell(index + 1)
        csv.cell(entry.line)
        csv.cell(entry.time)
        csv.cell(chat.buffer, entry.timeText)
        csv.cell(prepared: same.sender(entry))
        csv.cell(prepared: entry.kind == .message ? same.message : same.notice)
        csv.cell(prepared: concepts[entry.concept] ?? same.empty)
        csv.cell(chat.buffer, entry.text)
        if let name = chat.attachments[index] {
          csv.cell(chat.buffer, name)
        } else {
          csv.cell(prepared: same.empty)
        }
        if entry.flags.isEmpty {
          csv.cell(prepared: same.empty)
        } else {
          csv.cell(entry.flags.dataNames.joined(separator: " "))
        }
        let id = EntryID(conversation: number, entry: index)
        csv.cell(isMarked[index] && marks.isOtherHand(id) ? "yes" : "")
        csv.cell(number: styles[index])
        if isMarked[index] {
          csv.cell((marks.events[id] ?? []).map(\.rawValue).joined(separator: " "))
          csv.cell((marks.identifiers[id] ?? []).joined(separator: " "))
        } else {
          csv.cell(prepared: same.empty)
          csv.cell(prepared: same.empty)
        }
        csv.cell(prepared: same.exhibit)
        if chat.origins == nil {
          csv.cell(prepared: same.member)
        } else {
          csv.cell(file.member(chat.member(of: index))?.path ?? "")
        }
        csv.cell(entry.span.lowerBound)
        csv.cell(entry.span.upperBound)
        csv.endRow(guardedOf: columns)
        csv.flush(over: blockSize, sink)
      }
    }
    csv.flush(over: 0, sink)
  }

  /// Cells that are the same in many rows of a conversation.
  private struct Same {
    let chat: CSVWriter.Prepared
    let title: CSVWriter.Prepared
    let exhibit: CSVWriter.Prepared
    let member: CSVWriter.Prepared
    let message = CSVWriter.prepared(EntryKind.message.dataName)
    let notice = CSVWriter.prepared(EntryKind.notice.dataName)
    let empty = CSVWriter.prepared("")
    private let senders: [CSVWriter.Prepared]

    init(_ file: CaseFile, _ chat: Conversation) {
      self.chat = CSVWriter.prepared(chat.id)
      title = CSVWriter.prepared(chat.title)
      exhibit = CSVWriter.prepared(
        file.exhibits.indices.contains(chat.member.exhibit)
          ? file.exhibits[chat.member.exhibit].digests.sha256 : "")
      member = CSVWriter.prepared(file.member(chat.member)?.path ?? "")
      senders = chat.senders.map { CSVWriter.prepared($0.name) }
    }

    func sender(_ entry: Entry) -> CSVWriter.Prepared {
      guard let sender = entry.sender, senders.indices.contains(sender) else { return empty }
      return senders[sender]
    }
  }
}
