import Evidence
import Records
import Wording

/// The messages of a case as data inside the page, and the viewer around them.
///
/// Text passes `Escaping.visible` here, so the script in the page only ever handles text without
/// hidden characters, and `<` is written `\u003c`, so no text can end the block.
struct HTMLMessages {
  let file: CaseFile
  let findings: Findings
  let language: ReportLanguage
  let pictures: HTMLPictures

  /// A page with more entries than this opens slowly; above it only the neighbourhood of what was
  /// found is put in, and the page says so.
  var limit = 200_000
  private static let neighbourhood = 500

  /// The entries put into the page, by conversation.
  func chosen() -> [[Range<Int>]] {
    let total = file.conversations.reduce(0) { $0 + $1.entries.count }
    if total <= limit { return file.conversations.map { [0..<$0.entries.count] } }
    var cited: Set<EntryID> = []
    for account in findings.accounts {
      for onset in [account.onset, account.candidate] {
        if let onset { cited.formUnion([onset.entry, onset.first, onset.last]) }
      }
      if let back = account.return { cited.insert(back) }
      for ground in account.grounds + account.counterGrounds { cited.formUnion(ground.entries) }
    }
    cited.formUnion(findings.events.map(\.entry))
    cited.formUnion(findings.identifiers.map(\.entry))
    var ranges = [[Range<Int>]](repeating: [], count: file.conversations.count)
    var used = 0
    for id in cited.sorted() {
      let count = file.conversations[id.conversation].entries.count
      let end = min(count, id.entry + Self.neighbourhood + 1)
      let last = ranges[id.conversation].last
      let start = max(0, id.entry - Self.neighbourhood, last?.upperBound ?? 0)
      guard start < end, used + end - start <= limit else { continue }
      used += end - start
      if let last, last.upperBound == start {
        ranges[id.conversation][ranges[id.conversation].count - 1] = last.lowerBound..<end
      } else {
        ranges[id.conversation].append(start..<end)
      }
    }
    guard cited.isEmpty else { return ranges }
    for (number, chat) in file.conversations.enumerated() {
      let count = min(chat.entries.count, limit - used)
      if count > 0 { ranges[number] = [0..<count] }
      used += count
    }
    return ranges
  }

  /// The section with the filters, the list and the data.
  func section(to out: inout [UInt8]) {
    let ranges = chosen()
    let total = file.conversations.reduce(0) { $0 + $1.entries.count }
    let held = ranges.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
    let title = Escaping.html(Wording.phrase(.sectionMessages, language))
    var html = "<section id=\"messages\"><h2>" + title + "</h2>\n"
    html += "<noscript><p>" + say(.noScript) + "</p></noscript>\n"
    html += "<p class=\"paper\">" + say(.print) + "</p>\n"
    if held < total {
      html +=
        "<p>"
        + Escaping.html(
          Wording.phrase(.part, [Fact("shown", held), Fact("total", total)], language))
      html += "</p>\n"
    }
    for sentence in pictures.sentences { html += "<p>" + Escaping.html(sentence) + "</p>\n" }
    html += "<div id=\"viewer\" hidden><form id=\"form\">"
    html += field(.search, "<input id=\"search\" type=\"search\" autocomplete=\"off\">")
    html += field(.chat, "<select id=\"chat\"></select>")
    html += field(.sender, "<select id=\"sender\"></select>")
    html += field(.kind, "<select id=\"kind\"></select>")
    html += field(.month, "<select id=\"month\"></select>")
    html += field(.entry, "<input id=\"entry\" type=\"number\" min=\"1\">")
    html += "<button type=\"submit\">" + say(.go) + "</button>"
    html += "<button type=\"button\" id=\"previous\">" + say(.previous) + "</button>"
    html += "<button type=\"button\" id=\"next\">" + say(.next) + "</button></form>\n"
    html += "<p class=\"small\"><span id=\"count\" role=\"status\"></span>. "
    html += say(.keys) + "</p>\n"
    html += "<div id=\"list\" tabindex=\"0\" role=\"region\" aria-label=\""
    html += Escaping.attribute(Wording.phrase(.sectionMessages, language)) + "\"></div></div>\n"
    html += exhibits
    html += "<script type=\"application/json\" id=\"data\">"
    out += Array(html.utf8)
    writeData(ranges, to: &out)
    out += Array("</script></section>\n".utf8)
  }

  /// What the reader stars, with notes: kept in the file that the reader saves, and nowhere else.
  private var exhibits: String {
    "<div id=\"exhibits\" hidden><h2>" + say(.exhibits) + "</h2>\n<p class=\"small\">"
      + say(.exhibitsIntro) + "</p>\n<p class=\"tools\"><button type=\"button\" id=\"save\">"
      + say(.save) + "</button> <button type=\"button\" id=\"print\">"
      + say(.printExhibits) + "</button></p>\n<ol id=\"cards\"></ol></div>\n"
      + "<script type=\"application/json\" id=\"stars\">[]</script>\n"
  }

  private func say(_ phrase: ViewerPhrase) -> String {
    Escaping.html(Wording.phrase(phrase, language))
  }

  private func field(_ phrase: ViewerPhrase, _ control: String) -> String {
    "<label>" + say(phrase) + control + "</label>"
  }

  private func writeData(_ ranges: [[Range<Int>]], to out: inout [UInt8]) {
    let marks = EntryMarks(findings)
    var onsets: Set<EntryID> = []
    for account in findings.accounts {
      let best = account.verdict == .inconclusive ? account.candidate : account.onset
      if account.verdict != .none, let best { onsets.insert(best.entry) }
    }
    var json = JSONWriter()
    json.object { json in
      json.key("ui")
      writeWords(to: &json)
      json.key("pictures")
      json.array { json in
        for picture in pictures.list {
          json.array { json in
            json.integer(picture.width)
            json.integer(picture.height)
            json.string(InlineHash.base64(picture.jpeg))
          }
        }
      }
      json.key("chats")
      json.array { json in
        for (number, chat) in file.conversations.enumerated() {
          json.object { json in
            json.field("id", chat.id)
            json.field("title", Escaping.visible(file.chatName(number)))
            json.field("member", memberName(chat.member))
            if let runs = chat.origins?.runs, !runs.isEmpty {
              json.key("members")
              json.array { json in
                for run in runs {
                  json.array { json in
                    json.integer(run.first + 1)
                    json.string(memberName(run.member))
                  }
                }
              }
            }
            json.key("senders")
            json.array { json in
              for sender in chat.senders { json.string(Escaping.visible(sender.name)) }
            }
            json.key("entries")
            json.array { json in
              for range in ranges[number] {
                for index in range {
                  let id = EntryID(conversation: number, entry: index)
                  write(chat, id, marks, isOnset: onsets.contains(id), to: &json)
                }
              }
            }
          }
        }
      }
    }
    out += json.bytes
  }

  private func memberName(_ id: MemberID) -> String {
    Escaping.visible(file.member(id)?.name ?? "")
  }

  private func writeWords(to json: inout JSONWriter) {
    json.object { json in
      let words: [(String, ViewerPhrase)] = [
        ("all", .all), ("messages", .messages), ("notices", .notices),
        ("events", .events), ("hand", .otherHand),
        ("attachments", .attachments), ("count", .count), ("none", .none),
        ("line", .line), ("notice", .noSender), ("place", .place),
        ("star", .star), ("note", .note), ("picture", .pictureAlt),
      ]
      for (key, phrase) in words { json.field(key, Wording.phrase(phrase, language)) }
      json.key("kinds")
      json.object { json in
        for kind in EventKind.allCases {
          json.field(kind.rawValue, Wording.event(kind, language: language))
        }
      }
    }
  }

  private func write(
    _ chat: Conversation, _ id: EntryID, _ marks: EntryMarks, isOnset: Bool,
    to json: inout JSONWriter
  ) {
    let entry = chat.entries[id.entry]
    let events = marks.events[id] ?? []
    let isHand = marks.isOtherHand(id)
    json.array { json in
      json.integer(id.entry + 1)
      json.integer(entry.sender ?? -1)
      json.string(entry.time.map(Self.clock) ?? "")
      json.string(Escaping.visible(chat.text(entry)))
      json.integer(entry.kind == .notice ? 1 : 0)
      json.integer(entry.line ?? 0)
      json.integer(entry.span.lowerBound)
      json.integer(entry.span.upperBound)
      let file = chat.attachments[id.entry].map(chat.string)
      guard isOnset || isHand || !events.isEmpty || file != nil else { return }
      json.object { json in
        if isOnset { json.field("o", 1) }
        if isHand { json.field("h", 1) }
        if !events.isEmpty {
          json.key("k")
          json.array { json in for event in events { json.string(event.rawValue) } }
        }
        if file != nil, let shown = pictures.shown(id) {
          json.field("s", shown.sha256)
          if let place = shown.picture { json.field("p", place) }
        }
      }
      if let file { json.string(Escaping.visible(file)) }
    }
  }

  private static func clock(_ time: ChatTime) -> String {
    let iso = time.iso
    let parts = iso.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return iso }
    return parts[0] + " " + (time.precision == .minute ? parts[1].prefix(5) : parts[1])
  }
}
