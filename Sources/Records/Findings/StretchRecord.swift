import Evidence

/// `stretches[]`: the messages of an account inside its stretches, for what compares cases.
///
/// Only a batch writes the list. Events quote the telling words alone, and a script is told by all
/// of them; which picture belongs to which message stands nowhere else. `left` says how many
/// messages more there are: a stretch of months is an owner's, and the first hundreds tell a script.
struct StretchRecord: Record {
  enum Key: String, RecordKey { case conversation, account, messages, left }

  let chat: ChatName
  let account: String
  let messages: [StretchMessageRecord]
  let left: Int

  private static let most = 400

  /// The stretches of a case, an account each; those in which nothing was found have none.
  static func all(_ findings: Findings, _ source: FindingsSource) -> [StretchRecord] {
    findings.accounts.compactMap { account in
      guard account.verdict != .none, !account.episodes.isEmpty else { return nil }
      return StretchRecord(account, source)
    }
  }

  private init(_ finding: AccountFinding, _ source: FindingsSource) {
    chat = source.chat(finding.account.conversation)
    account = source.name(finding.account)
    let conversation = source.file.conversations[finding.account.conversation]
    var messages: [StretchMessageRecord] = []
    var left = 0
    for episode in finding.episodes {
      for index in episode.first.entry...max(episode.first.entry, episode.last.entry)
      where conversation.entries.indices.contains(index)
        && conversation.entries[index].kind == .message
        && conversation.entries[index].sender == finding.account.sender
      {
        if messages.count < Self.most {
          let id = EntryID(conversation: finding.account.conversation, entry: index)
          messages.append(StretchMessageRecord(id, source))
        } else {
          left += 1
        }
      }
    }
    self.messages = messages
    self.left = left
  }

  init(from fields: RecordFields) throws(RecordFault) {
    var fields = fields
    chat = try fields.chat(Key.conversation)
    fields.here = chat
    account = try fields.text(Key.account)
    messages = try fields.list(Key.messages)
    left = try fields.integer(Key.left)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field(Key.conversation, chat.id)
      json.field(Key.account, account)
      json.list(Key.messages, messages)
      json.field(Key.left, left)
    }
  }
}

/// `stretches[].messages[]`: one of them, with the hash of what came with it.
struct StretchMessageRecord: Record {
  enum Key: String, RecordKey { case entry, text, attachment }

  let id: EntryID
  let text: String
  /// SHA-256; nil where nothing came with it, or the file is not in the input.
  let attachment: String?

  /// Bytes of a message that are kept: nobody types more to a victim.
  private static let most = 8_192

  init(_ id: EntryID, _ source: FindingsSource) {
    let chat = source.file.conversations[id.conversation]
    let entry = chat.entries[id.entry]
    self.id = id
    let end = min(entry.text.upperBound, entry.text.lowerBound + Self.most)
    text = chat.string(entry.text.lowerBound..<end)
    attachment = chat.attachments[id.entry].flatMap {
      source.attachment(chat.string($0), beside: chat.member)
    }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    id = try fields.entry(Key.entry)
    text = try fields.text(Key.text)
    attachment = try fields.optionalText(Key.attachment)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.entry, id.entry + 1)
      json.field(Key.text, text)
      json.field(Key.attachment, attachment)
    }
  }
}
