import Evidence

/// Text messages beside the tables of a database: most of them were deleted.
///
/// Whoever takes an account over with the phone in hand deletes the message that brought the code.
/// In the log beside the database it may still stand, with its minute.
enum RecoveredTexts {
  /// Those of `sms.db` and `chat.db`.
  static func apple(_ source: DatabaseMember) -> [RecoveredMessage] {
    guard let table = source.database.table("message") else { return [] }
    let columns = AppleMessagesPage.Columns(table)
    let earlier = source.database.rowsBeside("message", text: "text")
    guard !earlier.isEmpty else { return [] }
    var handles: [Int64: String] = [:]
    source.database.rows("handle", ["id"]) { row, at in handles[row.id] = row.string(at[0]) }
    return earlier.compactMap { found in
      let row = found.row
      // A heart on another message is no message.
      guard row.integer(columns.associated) ?? 0 == 0, row.integer(columns.item) ?? 0 == 0 else {
        return nil
      }
      var words = row.string(columns.text) ?? ""
      var column = columns.text
      if words.isEmpty, let body = row.blob(columns.body), let typed = TypedStream.text(body) {
        words = String(decoding: body[typed.range], as: UTF8.self)
        column = columns.body
      }
      let isOwn = columns.isOwn(row)
      let address =
        row.integer(columns.handle).flatMap { handles[$0] } ?? row.string(columns.address)
        ?? row.string(columns.oldHandle)
      return RecoveredMessage(
        platform: .sms, conversation: address, sender: isOwn ? "self" : address,
        time: columns.time(row), text: words, commits: found.commits,
        span: source.span(row, column))
    }
  }

  /// Those of `mmssms.db`.
  static func android(_ source: DatabaseMember) -> [RecoveredMessage] {
    guard let table = source.database.table("sms") else { return [] }
    let columns = ["address", "date", "type", "body"].map(table.column)
    return source.database.rowsBeside("sms", text: "body").map { found in
      let row = found.row
      let address = row.string(columns[0])
      let isOwn = [2, 4, 5, 6].contains(row.integer(columns[2]) ?? 1)
      return RecoveredMessage(
        platform: .sms, conversation: address, sender: isOwn ? "self" : address,
        time: DatabaseTime.milliseconds(row.integer(columns[1])),
        text: row.string(columns[3]) ?? "", commits: found.commits,
        span: source.span(row, columns[3]))
    }
  }
}
