import Evidence

/// The tables round the messages: accounts, chats, what a system row says, edits, files, calls.
///
/// Each is read once into a dictionary by the message it belongs to. A table or a column that is
/// not there says nothing, as in a database of another year.
final class MsgstoreTables {
  /// A chat.
  struct Chat {
    let id: WhatsAppID?
    let subject: String?
  }

  /// A call.
  struct Call {
    let chat: WhatsAppID
    /// Who called; nil where the row names a group only.
    let caller: WhatsAppID?
    let isOwn: Bool
    let milliseconds: Int64
    let isVideo: Bool
    let duration: Int64
    let result: Int64
    let address: SQLiteAddress
  }

  /// What a system row says besides its number.
  struct Details {
    var devices: (added: Int64, removed: Int64)?
    var numbers: (old: WhatsAppID, new: WhatsAppID)?
    var participant: WhatsAppID?
    var isBlocked: Bool?
  }

  /// A file of a message.
  struct File {
    let name: String?
    /// Where the words below it stand, which older apps kept with the file.
    let caption: SQLiteAddress?
  }

  let source: DatabaseMember
  private(set) var ids: [Int64: WhatsAppID] = [:]
  private(set) var chats: [Int64: Chat] = [:]
  private(set) var actions: [Int64: Int64] = [:]
  private(set) var details: [Int64: Details] = [:]
  /// What is asked for each message.
  private(set) var each = Each()
  private(set) var revoked: [Int64: Bool] = [:]
  private(set) var files: [Int64: File] = [:]
  /// What a message holds besides its words, as the text export writes it: options of a poll, a
  /// place, contact cards.
  private(set) var beside: [Int64: [String]] = [:]
  private(set) var calls: [String: Call] = [:]
  private(set) var otherCalls: [Call] = []
  private(set) var deletions: [Int64: (upTo: Int64, single: Set<Int64>)] = [:]

  init(_ source: DatabaseMember, _ people: inout WhatsAppPeople) {
    self.source = source
    let database = source.database
    var found: [Int64: WhatsAppID] = [:]
    database.rows("jid", ["raw_string", "user", "server", "device"]) { row, at in
      let written = WhatsAppID(row.string(at[0]))
      var id = written
      if let user = row.string(at[1]), let server = row.string(at[2]), !server.isEmpty {
        let device = row.integer(at[3]).flatMap { Int(exactly: $0) } ?? written?.device ?? 0
        id = WhatsAppID(user: user, server: server, device: device)
      }
      found[row.id] = id
    }
    ids = found
    for (row, id) in found.sorted(by: { $0.key < $1.key }) {
      each.numbers[row] = Int64(id.device)
    }
    database.rows("jid_map", ["lid_row_id", "jid_row_id"]) { row, at in
      guard let hidden = row.integer(at[0]).flatMap({ found[$0] }),
        let account = row.integer(at[1]).flatMap({ found[$0] })
      else { return }
      people.map(hidden, to: account)
    }
    database.rows("lid_display_name", ["lid_row_id", "display_name", "username"]) { row, at in
      guard let hidden = row.integer(at[0]).flatMap({ found[$0] }) else { return }
      people.name(hidden, row.string(at[1]) ?? row.string(at[2]), isOwnChoice: true)
    }
    readChats()
    readSystem()
    readMessageTables()
    readCalls()
  }

  /// That a table says something of a message.
  struct Marks: OptionSet {
    let rawValue: Int64
    static let action = Marks(rawValue: 1)
    static let revoked = Marks(rawValue: 2)
    static let edited = Marks(rawValue: 4)
    static let nested = Marks(rawValue: 8)
    static let forwarded = Marks(rawValue: 16)
    static let file = Marks(rawValue: 32)
    static let beside = Marks(rawValue: 64)
  }

  /// What is asked for each of a million messages: a page takes a copy, which costs nothing, because
  /// what an object holds is guarded anew at each question.
  struct Each {
    /// Rows of accounts by message; nearly every message has one.
    fileprivate var authors = RowValues()
    /// Numbers of devices by the row of their account.
    fileprivate var numbers = RowValues()
    /// Which tables say something of a message: most say nothing of most, and one look tells.
    fileprivate var marks = RowValues()

    /// Which tables say something of a message.
    func marks(of message: Int64) -> Marks { Marks(rawValue: marks[message] ?? 0) }

    /// The number of the device that wrote a message; nil where nothing says.
    func device(of message: Int64) -> Int? {
      authors[message].flatMap { numbers[$0] }.map { Int($0) }
    }
  }

  /// Adds lines to what a message holds besides its words; one without any is counted all the same.
  func add(_ lines: [String], to message: Int64) {
    mark(message, lines.isEmpty ? .nested : .beside)
    if !lines.isEmpty { beside[message, default: []] += lines }
  }

  private func mark(_ message: Int64, _ mark: Marks) {
    each.marks[message] = each.marks(of: message).union(mark).rawValue
  }

  /// The device that wrote a message, as an account with its number; nil where nothing says.
  func author(of message: Int64) -> WhatsAppID? { each.authors[message].flatMap { ids[$0] } }

  private func readChats() {
    source.database.rows("chat", ["jid_row_id", "subject"]) { row, at in
      chats[row.id] = Chat(
        id: row.integer(at[0]).flatMap { ids[$0] }, subject: row.string(at[1]))
    }
    source.database.rows("chat_list", ["key_remote_jid", "subject"]) { row, at in
      // The old list of chats; its subjects are those of groups.
      guard let id = WhatsAppID(row.string(at[0])) else { return }
      subjects[id] = row.string(at[1])
    }
    let columns = [
      "chat_row_id", "deleted_message_row_id", "singular_message_delete_rows_id",
    ]
    source.database.rows("deleted_chat_job", columns) { row, at in
      guard let chat = row.integer(at[0]) else { return }
      let words = (row.string(at[2]) ?? "").utf8.split { !(0x30...0x39).contains($0) }
      let single = Set(words.compactMap { Plausible.whole(Array($0)) })
      let before = deletions[chat]
      deletions[chat] = (
        max(before?.upTo ?? 0, row.integer(at[1]) ?? 0), single.union(before?.single ?? [])
      )
    }
  }

  /// Subjects of groups in the old list of chats.
  private(set) var subjects: [WhatsAppID: String] = [:]

  private func readSystem() {
    let database = source.database
    database.rows("message_system", ["message_row_id", "action_type"]) { row, at in
      guard let id = row.integer(at[0]), let action = row.integer(at[1]) else { return }
      actions[id] = action
      mark(id, .action)
    }
    database.rows(
      "message_system_number_change", ["message_row_id", "old_jid_row_id", "new_jid_row_id"]
    ) { row, at in
      guard let id = row.integer(at[0]), let old = row.integer(at[1]).flatMap({ ids[$0] }),
        let new = row.integer(at[2]).flatMap({ ids[$0] })
      else { return }
      details[id, default: Details()].numbers = (old, new)
    }
    database.rows(
      "message_system_device_change",
      ["message_row_id", "device_added_count", "device_removed_count"]
    ) { row, at in
      guard let id = row.integer(at[0]) else { return }
      details[id, default: Details()].devices = (
        row.integer(at[1]) ?? 0, row.integer(at[2]) ?? 0
      )
    }
    database.rows(
      "message_system_chat_participant", ["message_row_id", "user_jid_row_id"]
    ) { row, at in
      guard let id = row.integer(at[0]), let user = row.integer(at[1]).flatMap({ ids[$0] }) else {
        return
      }
      details[id, default: Details()].participant = user
    }
    database.rows("message_system_block_contact", ["message_row_id", "is_blocked"]) { row, at in
      guard let id = row.integer(at[0]), let isBlocked = row.integer(at[1]) else { return }
      details[id, default: Details()].isBlocked = isBlocked != 0
    }
  }

  private func readMessageTables() {
    let database = source.database
    database.rows("message_details", ["message_row_id", "author_device_jid"]) { row, at in
      guard let id = row.integer(at[0]), let device = row.integer(at[1]), device > 0 else { return }
      each.authors[id] = device
    }
    database.rows("message_revoked", ["message_row_id", "admin_jid_row_id"]) { row, at in
      guard let id = row.integer(at[0]) else { return }
      revoked[id] = (row.integer(at[1]) ?? 0) > 0
      mark(id, .revoked)
    }
    database.rows("message_edit_info", ["message_row_id"]) { row, at in
      if let id = row.integer(at[0]) { mark(id, .edited) }
    }
    readBeside()
    // Quotes, and what else a message holds besides its words: shown nowhere else, and never passed over.
    for name in ["message_quoted", "message_text"] {
      database.rows(name, ["message_row_id"]) { row, at in
        if let id = row.integer(at[0]) { mark(id, .nested) }
      }
    }
    database.rows("message_forwarded", ["message_row_id"]) { row, at in
      if let id = row.integer(at[0]) { mark(id, .forwarded) }
    }
    database.rows("message_add_on", ["parent_message_row_id", "message_add_on_type"]) { row, at in
      guard let id = row.integer(at[0]) else { return }
      switch row.integer(at[1]) {
      case 74: mark(id, .edited)
      case 56: mark(id, .nested)
      default: break
      }
    }
    database.rows(
      "message_media", ["message_row_id", "file_path", "media_name", "media_caption"]
    ) { row, at in
      guard let id = row.integer(at[0]) else { return }
      mark(id, .file)
      let path = row.string(at[1])?.utf8.split(separator: UInt8(ascii: "/")).last
      files[id] = File(
        name: path.map { String(decoding: Array($0), as: UTF8.self) } ?? row.string(at[2]),
        caption: row.textSlice(at[3])?.isEmpty == false ? row.address : nil)
    }
  }

  private func readCalls() {
    let columns = [
      "jid_row_id", "from_me", "call_id", "timestamp", "video_call", "duration", "call_result",
      "group_jid_row_id",
    ]
    source.database.rows("call_log", columns) { row, at in
      guard let time = row.integer(at[3]) else { return }
      let group = row.integer(at[7]).flatMap { $0 > 0 ? ids[$0] : nil }
      let other = row.integer(at[0]).map { number in
        // An account whose row is gone keeps its number for a name, as a chat does.
        ids[number]?.account ?? WhatsAppID(user: "account \(number)", server: "")
      }
      guard let chat = group?.account ?? other else { return }
      let call = Call(
        chat: chat, caller: other.flatMap { $0.isGroup ? nil : $0 },
        isOwn: row.integer(at[1]) == 1, milliseconds: time,
        isVideo: row.integer(at[4]) == 1, duration: row.integer(at[5]) ?? 0,
        result: row.integer(at[6]) ?? -1, address: row.address)
      otherCalls.append(call)
      if let id = row.string(at[2]) { calls[id] = call }
    }
  }

  /// When this phone last heard of the devices of each account: in seconds.
  ///
  /// The list is new when an account registers again or links a device.
  func deviceLists(_ people: WhatsAppPeople) -> [AccountEvent] {
    var events: [AccountEvent] = []
    source.database.rows("user_device_info", ["user_jid_row_id", "timestamp"]) { row, at in
      guard let id = row.integer(at[0]).flatMap({ ids[$0] }),
        let time = DatabaseTime.seconds(row.integer(at[1]))
      else { return }
      events.append(
        AccountEvent(
          .deviceList, platform: .whatsApp, time: time, account: people.person(id).identifier,
          span: source.span(row)))
    }
    return events
  }
}
