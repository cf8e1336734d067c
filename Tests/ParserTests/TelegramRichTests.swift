import Evidence
import Testing

@testable import Parser

@Suite("Telegram JSON: words without text")
struct TelegramRichTests {
  /// Story: since June 2026 formatted messages have no `text`; they were read as empty, in silence.
  @Test func formattedMessagesKeepTheirWords() throws {
    let fields = #"""
      "rich_message": {"rtl": false, "part": false, "blocks": [
       {"type": "heading", "level": 2, "text": {"type": "plain", "text": "Let op"}},
       {"type": "paragraph", "text": {"type": "concat", "text": [
        {"type": "plain", "text": "Kun je "},
        {"type": "bold", "text": {"type": "plain", "text": "850 euro"}},
        {"type": "text_link", "href": "https://a.example/p", "text": {"type": "plain", "text": " hier"}}]}},
       {"type": "list", "kind": "task", "items": [
        {"task_state": "checked", "content": "text", "text": {"type": "plain", "text": "nu meteen"}},
        {"task_state": "unchecked", "content": "blocks", "blocks": [
         {"type": "paragraph", "text": {"type": "plain", "text": "niet bellen"}}]}]},
       {"type": "table", "title": {"type": "empty"}, "rows": [{"cells": [
        {"text": {"type": "plain", "text": "rekening"}, "align": "left"},
        {"text": {"type": "plain", "text": "NL91"}, "align": "left"}]}]},
       {"type": "photo", "photo_id": "5", "photo": "photos/a.jpg",
        "caption": {"text": {"type": "plain", "text": "de bon"}, "credit": {"type": "empty"}}},
       {"type": "math", "formula": "a+b"}, {"type": "divider"}]}
      """#
    var chat = TelegramFixture()
    chat.add(fields)
    let reading = TelegramFixture.read(chat.json)
    let conversation = try #require(reading.conversations.first)
    #expect(reading.notices == [])
    #expect(conversation.entries[0].concept == .text)
    #expect(
      conversation.text(conversation.entries[0]) == """
        Let op
        Kun je 850 euro hier (https://a.example/p)
        nu meteen
        niet bellen
        rekening
        NL91
        photos/a.jpg
        de bon
        a+b
        """)
  }

  @Test(
    "Lists, pieces without text, and keys of next year",
    arguments: [
      (
        #""todo_list": {"title": "Boodschappen", "others_can_append": false, "answers": [{"id": 1, "text": "melk"}, {"id": 2, "text": [{"type": "bold", "text": "brood"}]}]}, "text": """#,
        "Boodschappen\nmelk\nbrood", false
      ),
      (
        #""text": "", "text_entities": [{"type": "plain", "text": "alleen "}, {"type": "bold", "text": "hier"}]"#,
        "alleen hier", false
      ),
      (
        #""text": "kijk", "text_entities": [{"type": "plain", "text": "kijk"}], "reactions": [{"emoji": "x", "recent": [{"from": "Joris de Wit"}]}]"#,
        "kijk", false
      ),
      (#""text": "", "voice_transcript": {"text": "bel me"}"#, "bel me", true),
      (
        #""text": "kijk", "new_key": {"a": [{"b": "stuur het geld"}]}"#, "kijk\nstuur het geld",
        true
      ),
      (#""text": "kijk", "new_mode": "compact""#, "kijk", false),
      (#""new_words": "hallo""#, "hallo", true),
    ])
  func words(fields: String, text: String, isSaid: Bool) throws {
    var chat = TelegramFixture()
    chat.add(fields)
    let reading = TelegramFixture.read(chat.json)
    let conversation = try #require(reading.conversations.first)
    #expect(conversation.text(conversation.entries[0]) == text)
    #expect(reading.notices.map(\.code) == (isSaid ? [.unknownContent] : []))
    if isSaid {
      #expect(reading.notices[0].span?.entry == 1)
      #expect(reading.notices[0].facts.first { $0.key == "fields" }?.value.isEmpty == false)
    }
  }

  @Test func chatsWithoutNameAndKindAreRead() throws {
    var chat = TelegramFixture()
    chat.say("Hoi")
    let list = "[\n" + chat.messages.joined(separator: ",\n") + "\n]"
    let json = "{\"exported_by\": \"x\", \"messages\": \(list)}"
    #expect(TelegramJSON.recognise(name: "x.json", bytes: Array(json.utf8)) == .mine)
    let conversation = try #require(TelegramFixture.read(json).conversations.first)
    #expect(conversation.title == "result.json")
    #expect(conversation.entries.count == 1)
    let other = #"{"messages": [{"id": 1, "date": "2025", "sender_name": "x"}]}"#
    #expect(TelegramJSON.recognise(name: "x.json", bytes: Array(other.utf8)) != .mine)
  }

  @Test func depthIsNoTrap() throws {
    let deep = 5_000
    for step in ["{\"text\": ", "{\"text\": {\"a\": "] {
      let closing = String(step.filter { $0 == "{" }.map { _ in "}" })
      let fields =
        "\"rich_message\": " + String(repeating: step, count: deep) + "\"diep water\""
        + String(repeating: closing, count: deep)
      let (conversation, entry) = try #require(TelegramFixture.one(fields))
      #expect(conversation.text(entry).contains("diep water"))
    }
  }
}
