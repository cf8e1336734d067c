import Evidence

/// Writes what a person sent.
struct SignalContent {
  /// The kinds of content an item may hold, each by its key.
  static let names: Set<String> = [
    "standardMessage", "contactMessage", "stickerMessage", "remoteDeletedMessage",
    "adminDeletedMessage", "updateMessage", "paymentNotification", "giftBadge",
    "viewOnceMessage", "directStoryReplyMessage", "poll",
  ]

  /// Whether the item holds text of somebody else, or the rest of a long text in a file.
  private(set) var hasNested = false

  private let source: JSONSource

  init(_ source: JSONSource) { self.source = source }

  /// Writes one content into the page and says in the draft what it came to.
  mutating func read(
    _ name: String, _ value: JSONValue, _ page: inout ConversationWriter,
    _ draft: inout ConversationWriter.Draft
  ) {
    hasNested =
      source.value("quote", of: value) != nil || source.value("reactions", of: value) != nil
      || source.value("longText", of: value) != nil
    let start = page.end
    switch name {
    case "standardMessage": readStandard(value, &page, &draft)
    case "directStoryReplyMessage":
      let reply = source.value("textReply", of: value)
      if reply.map({ source.value("longText", of: $0) != nil }) ?? false { hasNested = true }
      append(source.value("body", of: source.value("text", of: reply)), &page)
      append(source.value("emoji", of: value), &page)
      draft.concept = page.end > start ? .text : .empty
    case "contactMessage":
      let contact = source.value("contact", of: value)
      for field in source.value("name", of: contact).map(source.fields) ?? [] {
        join(field.value, since: start, " ", &page)
      }
      for list in ["number", "email"] {
        for item in source.elements(of: source.value(list, of: contact)) {
          join(source.value("value", of: item), since: start, " ", &page)
        }
      }
      draft.concept = .contactCard
    case "poll":
      append(source.value("question", of: value), &page)
      for option in source.elements(of: source.value("options", of: value)) {
        join(source.value("option", of: option), since: start, "\n", &page)
      }
      draft.concept = .poll
    case "paymentNotification":
      append(source.value("amountMob", of: value), &page)
      page.append(" MOB")
      join(source.value("note", of: value), since: start, "; ", &page)
      draft.concept = .attachment
    case "stickerMessage":
      append(source.value("emoji", of: source.value("sticker", of: value)), &page)
      draft.concept = .stickerOmitted
    case "remoteDeletedMessage": draft.concept = .deleted
    case "adminDeletedMessage": draft.concept = .deletedByAdmin
    case "viewOnceMessage": draft.concept = .viewOnce
    default:
      page.append(name)
      draft.concept = .attachment
    }
    if draft.text.isEmpty { draft.text = start..<page.end }
  }

  private func readStandard(
    _ value: JSONValue, _ page: inout ConversationWriter,
    _ draft: inout ConversationWriter.Draft
  ) {
    let start = page.end
    append(source.value("body", of: source.value("text", of: value)), &page)
    draft.text = start..<page.end
    draft.concept = draft.text.isEmpty ? .empty : .text
    let files = source.elements(of: source.value("attachments", of: value))
    guard let first = files.first else { return }
    let described = page.end
    for file in files {
      let pointer = source.value("pointer", of: file)
      join(
        source.value("fileName", of: pointer) ?? source.value("contentType", of: pointer),
        since: described, ", ", &page)
    }
    let description = described..<page.end
    let isThere = source.text("wasDownloaded", of: first, is: "true")
    if isThere { draft.attachment = description }
    guard draft.text.isEmpty else { return }
    draft.text = description
    draft.concept = isThere ? .attachment : omitted(first)
  }

  private func omitted(_ file: JSONValue) -> EntryConcept {
    if source.text("flag", of: file) == "VOICE_MESSAGE" { return .audioOmitted }
    if source.text("flag", of: file) == "GIF" { return .gifOmitted }
    let type = source.text("contentType", of: source.value("pointer", of: file)) ?? ""
    switch type.split(separator: "/").first {
    case "image": return .imageOmitted
    case "video": return .videoOmitted
    case "audio": return .audioOmitted
    case nil: return .mediaOmitted
    default: return .documentOmitted
    }
  }

  private func append(_ value: JSONValue?, _ page: inout ConversationWriter) {
    if let value { page.append(value, of: source.bytes) }
  }

  private func join(
    _ value: JSONValue?, since start: Int, _ joint: String, _ page: inout ConversationWriter
  ) {
    guard let value, !value.range.isEmpty else { return }
    if page.end > start { page.append(joint) }
    page.append(value, of: source.bytes)
  }
}

extension JSONSource {
  /// Whether a key holds exactly this word.
  fileprivate func text(_ name: String, of object: JSONValue, is word: String) -> Bool {
    value(name, of: object).map { bytes[$0.range].elementsEqual(word.utf8) } ?? false
  }
}
