import Evidence
import Testing

@testable import Parser

/// Builds pages as Telegram Desktop lays them out.
private struct Pages {
  var rows: [String] = []

  mutating func day(_ text: String, id: Int = -1) {
    rows.append(
      """
           <div class="message service" id="message\(id)">
            <div class="body details">
      \(text)
            </div>
           </div>
      """)
  }

  mutating func say(
    _ content: String, from: String? = nil, time: String = "03.07.2026 10:00:00 UTC+02:00"
  ) {
    let name = from.map { "<div class=\"from_name\">\n\($0) \n</div>" } ?? ""
    rows.append(
      """
      <div class="message default clearfix\(from == nil ? " joined" : "")" id="message\(rows.count + 5)">
        <div class="pull_left userpic_wrap"><div class="userpic userpic1"><div class="initials">SB</div></div></div>
        <div class="body">
          <div class="pull_right date details" title="\(time)">10:00</div>
          \(name)
      \(content)
        </div></div>
      """)
  }

  static func text(_ words: String) -> String { "<div class=\"text\">\n\(words)\n</div>" }

  static func media(_ classes: String, _ title: String, _ status: String, link: String? = nil)
    -> String
  {
    let open =
      link.map { "<a class=\"media clearfix pull_left block_link \(classes)\" href=\"\($0)\">" }
      ?? "<div class=\"media clearfix pull_left \(classes)\">"
    return """
      <div class="media_wrap clearfix">\(open)<div class="fill pull_left"></div><div class="body">
      <div class="title bold">\(title)</div><div class="status details">\(status)</div></div>
      \(link == nil ? "</div>" : "</a>")</div>
      """
  }

  var html: String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title>
    <link href="css/style.css" rel="stylesheet"/><script src="js/script.js"></script></head>
    <body onload="CheckLocation();"><div class="page_wrap"><div class="page_header">
    <div class="content"><div class="text bold">
    Sanne &amp; Joost
    </div></div></div><div class="page_body chat_page"><div class="history">
    \(rows.joined(separator: "\n"))
    </div></div></div></body></html>
    """
  }

  static func read(_ pages: [(name: String, html: String)]) -> ExhibitReader.Reading {
    var reader = ExhibitReader()
    let members = pages.enumerated().map { index, page in
      Member(
        id: MemberID(exhibit: 0, index: index), path: "ChatExport/" + page.name,
        rawName: Array(page.name.utf8), bytes: page.html.utf8.count, digests: nil,
        status: .unrecognised)
    }
    for (member, page) in zip(members, pages) { reader.take(member, bytes: Array(page.html.utf8)) }
    return reader.finish(members)
  }
}

@Suite("Telegram's pages")
struct TelegramPagesTests {
  /// Story: HTML is what Telegram Desktop offers first, and it was refused without a word of it.
  @Test func aPageIsReadWithNamesTimesAndWords() throws {
    var pages = Pages()
    pages.day("3 July 2026")
    pages.say(Pages.text("Hoi &lt;3<br>Alles goed?"), from: "Sanne")
    pages.say(
      Pages.text(
        "Kijk <a href=\"https://a.example/p\">hier</a> even, <strong>nu</strong> &#128578;"))
    pages.say(Pages.text("Ja"), from: "Joost via @gif")
    pages.day("Joost took a screenshot", id: 9)
    pages.say(
      "<div class=\"pull_left forwarded userpic_wrap\"><div class=\"initials\">X</div></div>"
        + "<div class=\"forwarded body\"><div class=\"from_name\">Bank <span class=\"date details\" "
        + "title=\"01.01.2020 09:00:00\"> 01.01.2020</span></div>"
        + Pages.text("Doorgestuurd") + "</div>", from: "Joost")
    let reading = Pages.read([("messages.html", pages.html)])
    let conversation = try #require(reading.conversations.first)
    #expect(reading.notices.map(\.code) == [.pagesHoldLess])
    #expect(conversation.title == "Sanne & Joost")
    #expect(conversation.format == .telegramHTML)
    #expect(conversation.senders.map(\.name) == ["Sanne", "Joost"])
    #expect(
      conversation.entries.map(conversation.text) == [
        "Hoi <3\nAlles goed?", "Kijk hier (https://a.example/p) even, nu 🙂", "Ja",
        "Joost took a screenshot", "Doorgestuurd",
      ])
    #expect(conversation.entries.map(\.sender) == [0, 0, 1, nil, 1])
    #expect(conversation.entries.map(\.kind) == [.message, .message, .message, .notice, .message])
    #expect(conversation.entries[4].flags.contains(.forwarded))
    let first = conversation.entries[0]
    #expect(conversation.string(first.timeText) == "03.07.2026 10:00:00 UTC+02:00")
    // A single offset may be that of the winter: it is kept as it is written, and not believed.
    #expect(first.time?.iso == "2026-07-03T10:00:00")
    #expect(conversation.dateReading.order == .dayMonthYear)
    let span = String(decoding: Array(pages.html.utf8)[first.span], as: UTF8.self)
    #expect(span.hasPrefix("<div class=\"message default") && span.hasSuffix("</div></div>"))
  }

  @Test func twoOffsetsInOneChatAreThoseOfItsDays() throws {
    var pages = Pages()
    pages.say(Pages.text("zomer"), from: "Sanne")
    pages.say(Pages.text("winter"), time: "03.12.2026 10:00:00 UTC+01:00")
    let conversation = try #require(
      Pages.read([("messages.html", pages.html)]).conversations.first)
    #expect(conversation.entries.map { $0.time?.offsetMinutes } == [120, 60])
    #expect(conversation.dateReading.zone == .recorded)
  }

  @Test func pagesAreOneChatInTheOrderOfTheirNumbers() throws {
    func page(_ words: String, from: String?) -> String {
      var pages = Pages()
      pages.say(Pages.text(words), from: from)
      return pages.html
    }
    let reading = Pages.read([
      ("messages.html", page("een", from: "Sanne")),
      ("messages10.html", page("tien", from: "Joost")), ("messages2.html", page("twee", from: nil)),
    ])
    let conversation = try #require(reading.conversations.first)
    #expect(reading.conversations.count == 1)
    #expect(conversation.entries.map(conversation.text) == ["een", "twee", "tien"])
    // A joined message at the top of a page is by whoever wrote the last one of the page before.
    #expect(conversation.entries.map(\.sender) == [0, 0, 1])
    #expect((0..<3).map { conversation.span($0).member.index } == [0, 2, 1])
    #expect(reading.formats.count == 3)
  }

  @Test(
    "Media by their classes",
    arguments: [
      (
        Pages.media("media_photo", "Photo", "Not included"), EntryConcept.imageOmitted,
        "Photo\nNot included"
      ),
      (
        Pages.media("media_file", "bon.pdf", "12 KB", link: "files/bon.pdf"), .attachment,
        "files/bon.pdf"
      ),
      (Pages.media("media_call", "Joost", "Missed"), .missedVoiceCall, "Joost\nMissed"),
      (
        Pages.media("media_call success", "Joost", "Outgoing (9 seconds)"), .call,
        "Joost\nOutgoing (9 seconds)"
      ),
      (
        Pages.media("media_contact", "Joost Vos", "+31 6 12345678"), .contactCard,
        "Joost Vos\n+31 6 12345678"
      ),
      (
        "<div class=\"media_wrap clearfix\"><a class=\"photo_wrap clearfix pull_left\" href=\"photos/a.jpg\"><img class=\"photo\" src=\"photos/a_thumb.jpg\"/></a></div>",
        .attachment, "photos/a.jpg"
      ),
      (
        "<div class=\"media_wrap clearfix\"><div class=\"media_poll\"><div class=\"question bold\">Wanneer?</div><div class=\"details\">Anonymous poll</div><div class=\"answer\">- nu</div><div class=\"total details\">No votes</div></div></div>",
        .poll, "Wanneer?\n- nu"
      ),
    ])
  func media(html: String, concept: EntryConcept, text: String) throws {
    var pages = Pages()
    pages.say(html, from: "Sanne")
    let conversation = try #require(
      Pages.read([("messages.html", pages.html)]).conversations.first)
    #expect(conversation.entries[0].concept == concept)
    #expect(conversation.text(conversation.entries[0]) == text)
  }

  @Test func whatIsUnknownIsKeptAndWhatIsCutIsSaid() throws {
    var pages = Pages()
    pages.say(Pages.text("kijk") + "<div class=\"checklist\">melk</div>", from: "Sanne")
    pages.say(Pages.text("laatste"))
    let html = pages.html
    let cut = String(html.split(separator: "laatste", maxSplits: 1)[0]) + "laa"
    let reading = Pages.read([("messages.html", cut)])
    let conversation = try #require(reading.conversations.first)
    #expect(conversation.entries.map(conversation.text) == ["kijk\nmelk", "laa"])
    #expect(
      reading.notices.map(\.code) == [.pagesHoldLess, .unknownContent, .pageTruncated])
  }

  @Test(arguments: 0..<40) func randomDamageIsSurvived(seed: Int) {
    var pages = Pages()
    pages.say(Pages.text("Hoi <a href=\"http://a\">x</a>"), from: "Sanne")
    pages.say(Pages.media("media_file", "a", "b", link: "files/a"))
    pages.day("3 July", id: 4)
    var bytes = Array(pages.html.utf8)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, below)
    }
    for _ in 0..<(1 + random(12)) {
      let at = random(bytes.count)
      switch random(3) {
      case 0: bytes[at] = UInt8(random(256))
      case 1: bytes.removeSubrange(at..<min(bytes.count, at + random(80)))
      default:
        bytes.insert(contentsOf: Array(bytes[at..<min(bytes.count, at + random(90))]), at: at)
      }
    }
    let member = Member(
      id: MemberID(exhibit: 0, index: 0), path: "messages.html", rawName: [], bytes: bytes.count,
      digests: nil, status: .read)
    let reading = TelegramHTML.read(member: member, bytes: bytes, options: ReadingOptions())
    for chat in reading.conversations {
      for entry in chat.entries { #expect(entry.span.upperBound <= bytes.count) }
    }
  }

  @Test func otherPagesAreNotTelegrams() {
    for html in [
      "<html><body><div class=\"text\">x</div></body></html>", "12-11-2020 - x", "", "<",
    ] {
      #expect(TelegramHTML.recognise(name: "a.html", bytes: Array(html.utf8)) != .part)
      #expect(!TelegramHTML.wants(name: "a.html", head: Array(html.utf8)))
    }
    #expect(TelegramHTML.wants(name: "messages.html", head: Array(Pages().html.utf8)))
  }
}
