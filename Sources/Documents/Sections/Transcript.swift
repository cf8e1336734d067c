import Evidence
import Wording

/// Every entry of every chat, for whoever asks for a report with full annexes.
struct TranscriptSection: Section {
  static let id = "quotes"
  static let title = Phrase.sectionTranscript
  let context: ReportContext

  func blocks() -> [Block] {
    let quotes = QuotesSection(context: context)
    let cited = Set(quotes.citedEntries())
    var blocks: [Block] = [prose(.transcriptIntro)]
    for (chat, conversation) in file.conversations.enumerated()
    where !conversation.entries.isEmpty {
      blocks.append(.heading(chatHeading(chat)))
      blocks.append(
        .quotes(
          conversation.entries.indices.map { index in
            let id = EntryID(conversation: chat, entry: index)
            return quotes.quote(id, isCited: cited.contains(id))
          }))
    }
    return blocks
  }
}
