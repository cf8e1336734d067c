import Evidence
import Story
import Wording

/// One excerpt for each flagged account: from five entries before its first ground to the end
/// of the episode with what was answered, and the return; nothing is quoted twice.
struct QuotesSection: Section {
  static let id = "quotes"
  static let title = Phrase.sectionQuotes
  let context: ReportContext

  func blocks() -> [Block] {
    let cited = Set(citedEntries())
    guard !cited.isEmpty else { return [prose(.quotesNone)] }
    var blocks: [Block] = [prose(.quotesIntro)]
    var quoted: Set<EntryID> = []
    for account in toldAtLength {
      let chat = account.account.conversation
      let entries = excerpt(account, cited).filter {
        !quoted.contains(EntryID(conversation: chat, entry: $0))
      }
      guard let first = entries.first, let last = entries.last else { continue }
      quoted.formUnion(entries.map { EntryID(conversation: chat, entry: $0) })
      blocks.append(
        .heading(
          Wording.phrase(
            .quotesHeading,
            [
              Fact("chat", chatHeading(chat)), Fact("first", first + 1), Fact("last", last + 1),
            ], language)))
      blocks += quotesWithGaps(chat, entries, cited)
    }
    blocks += restOfTold()
    return blocks
  }

  private func quotesWithGaps(_ chat: Int, _ entries: [Int], _ cited: Set<EntryID>) -> [Block] {
    var blocks: [Block] = []
    var run: [Quote] = []
    var previous: Int?
    for index in entries {
      if let previous, index > previous + 1 {
        blocks.append(.quotes(run))
        run = []
        let count = index - previous - 1
        blocks.append(.paragraph([.prose(counted(count, .quotesGapOne, .quotesGap))]))
      }
      let id = EntryID(conversation: chat, entry: index)
      run.append(quote(id, isCited: cited.contains(id)))
      previous = index
    }
    return blocks + [.quotes(run)]
  }

  /// The entries of a chat that are quoted for an account, ascending.
  private func excerpt(_ account: AccountFinding, _ cited: Set<EntryID>) -> [Int] {
    let chat = account.account.conversation
    let count = file.conversations[chat].entries.count
    let own = scene.stretches(of: [account.account])
    guard let begin = own.map(\.episode.lowerBound).min(),
      let stop = own.map({ min($0.reach.upperBound, $0.episode.upperBound + 6) }).max()
    else { return [] }
    let marked = cited.filter { $0.conversation == chat }.map(\.entry).sorted()
    // A ground far back in the chat is no part of the story; one within two days is.
    let first = marked.first {
      $0 <= begin && scene.isNear(EntryID(conversation: chat, entry: $0), own)
    }
    let last =
      account.verdict == .inconclusive ? min(stop, (marked.last ?? begin) + 5) : stop
    var shown: Set<Int> = []
    let range = max(0, (first ?? begin) - 5)..<min(count, max(last, begin) + 1)
    if range.count <= Length.quoteWhole {
      shown.formUnion(range)
    } else {
      shown.formUnion(range.lowerBound..<min(count, begin + 6))
      // The first marked ones with what stands around them, as far as the room goes.
      for entry in marked where range.contains(entry) && shown.count < Length.quoteWhole {
        shown.formUnion(max(0, entry - 1)..<min(count, entry + 2))
      }
    }
    if let back = account.return, back.conversation == chat { shown.insert(back.entry) }
    return shown.sorted()
  }

  /// One message as it stands in the chat.
  func quote(_ id: EntryID, isCited: Bool) -> Quote {
    let chat = file.conversations[id.conversation]
    let entry = chat.entries[id.entry]
    return Quote(
      entry: id, number: id.entry + 1, time: stamp(entry.time),
      sender: chat.senderName(entry) ?? "",
      text: cut(chat.text(entry), Length.quoteCharacters),
      address: context.address(chat.span(id.entry)), isCited: isCited)
  }

  /// Onsets, returns and the events in the stretches by the other hand, sorted.
  func citedEntries() -> [EntryID] {
    var cited: Set<EntryID> = []
    var chats: Set<Int> = []
    for account in told {
      let best = account.verdict == .inconclusive ? account.candidate : account.onset
      if let onset = best { cited.insert(onset.entry) }
      if let back = account.return { cited.insert(back) }
      chats.insert(account.account.conversation)
      for ground in account.grounds where ground.code != .styleShift {
        cited.formUnion(ground.entries.prefix(3))
      }
    }
    for event in firmEvents
    where chats.contains(event.entry.conversation) && event.kind.traits.isTelling {
      cited.insert(event.entry)
    }
    return cited.sorted()
  }
}
