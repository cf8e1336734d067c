public import Evidence

/// Telegram Desktop's export as pages: `messages.html`, `messages2.html`, a thousand messages each.
///
/// It is what the app offers first, and holds less than the JSON: no ids of people, so a name is all
/// there is, and a clock whose offset is that of the zone's standard time in summer too. A message
/// of class `joined` has no name: it is by whoever wrote the one above it.
///
///     <div class="message default clearfix joined" id="message5">
///      <div class="body">
///       <div class="pull_right date details" title="03.07.2026 10:00:00 UTC+02:00">10:00</div>
///       <div class="text">Hoi</div>
///
/// The classes were checked against the writer's own source, `export_output_html.cpp` of
/// telegramdesktop/tdesktop.
public enum TelegramHTML: ChatFormat {
  /// Stable name.
  public static let id = FormatID.telegramHTML
  /// How well it is proved.
  public static let tier = EvidenceTier.builtFromSource

  /// Asks for the page as it is, before its words are taken out of it.
  public static func wants(name: String, head: [UInt8]) -> Bool {
    holds(head, "class=\"page_wrap")
      && (holds(head, "Exported Data") || holds(head, "class=\"message "))
  }

  /// Knows a page by the classes of its page and of its messages.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    let head = Array(bytes.prefix(65_536))
    guard holds(head, "class=\"page_wrap") else { return .notMine(.otherMarkup) }
    return holds(head, "class=\"message ") ? .part : .notMine(.otherMarkup)
  }

  /// One chat for each folder, its pages in the order of their numbers.
  public static func claims(in set: MemberSet) -> [Claim] {
    var folders: [(folder: Substring, pages: [(number: Int, id: MemberID)])] = []
    for id in set.parts {
      guard let member = set.member(id) else { continue }
      let folder = member.path.dropLast(member.name.count)
      // A page of another name is a chat of its own.
      let number = number(member.name)
      let key = number == nil ? member.path[...] : folder
      if let at = folders.firstIndex(where: { $0.folder == key }) {
        folders[at].pages.append((number ?? 1, id))
      } else {
        folders.append((key, [(number ?? 1, id)]))
      }
    }
    return folders.map { row in
      let pages = row.pages.sorted { ($0.number, $0.id) < ($1.number, $1.id) }.map(\.id)
      return Claim(main: pages[0], siblings: Array(pages.dropFirst()))
    }
  }

  /// Reads the pages of one chat.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    var pages: [(id: MemberID, bytes: [UInt8])] = []
    for id in [claim.main] + claim.siblings {
      guard let bytes = set.bytes(id) else { continue }
      pages.append((id, bytes))
    }
    var reader = TelegramPages(member: claim.main)
    return reader.read(pages, title: set.member(claim.main)?.path ?? "")
  }

  /// `messages.html` is 1, `messages12.html` is 12; nil for another name.
  private static func number(_ name: String) -> Int? {
    guard name.hasPrefix("messages"), name.hasSuffix(".html") else { return nil }
    let middle = name.dropFirst(8).dropLast(5)
    return middle.isEmpty ? 1 : middle.count < 9 ? Int(middle) : nil
  }

  private static func holds(_ bytes: [UInt8], _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    let first = text.utf8Start[0]
    for at in 0...(bytes.count - count) where bytes[at] == first {
      if (1..<count).allSatisfy({ bytes[at + $0] == text.utf8Start[$0] }) { return true }
    }
    return false
  }
}
