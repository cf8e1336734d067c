import Evidence

/// The calls of an iPhone or a Mac, `CallHistory.storedata`: of the network, FaceTime, and of apps
/// that ring as the telephone does.
///
/// A call that nobody answered is what people do who doubt whom they write with, and what thieves let
/// ring. Core Data's: seconds since 2001, a real number. The address is text, and bytes on old phones.
///
///     ZCALLRECORD(ZDATE, ZDURATION, ZADDRESS, ZNAME, ZORIGINATED, ZANSWERED, ZCALLTYPE,
///       ZSERVICE_PROVIDER)
///     Library/CallHistoryDB/CallHistory.storedata in a backup
enum AppleCalls: DatabaseFormat {
  static let id = FormatID.appleCalls
  static let names: Set<String> = ["CallHistory.storedata"]

  static func isMain(_ database: SQLiteDatabase) -> Bool {
    guard let table = database.table("ZCALLRECORD") else { return false }
    return table.column("ZDATE") != nil && table.column("ZADDRESS") != nil
  }

  /// Reads every call, a conversation for each number.
  static func read(_ source: DatabaseMember, _ book: AddressBook) -> MemberReading {
    guard let table = source.database.table("ZCALLRECORD") else { return MemberReading() }
    let columns = [
      "ZDATE", "ZDURATION", "ZADDRESS", "ZNAME", "ZORIGINATED", "ZANSWERED", "ZCALLTYPE",
      "ZSERVICE_PROVIDER",
    ].map(table.column)
    var items: [(seconds: Double, address: SQLiteAddress)] = []
    source.database.rows("ZCALLRECORD") { row, _ in
      items.append((row.real(columns[0]) ?? 0, row.address))
    }
    // As they stand where the time is the same.
    let sorted = items.enumerated().sorted {
      ($0.element.seconds, $0.offset) < ($1.element.seconds, $1.offset)
    }
    var chats = NumberedChats(source)
    var cursor = SQLiteCursor(source.database.image, table)
    for (_, item) in sorted where cursor.move(to: item.address) {
      let row = cursor.row
      let address = text(row, columns[2]) ?? ""
      let isOwn = row.integer(columns[4]) == 1
      let isAnswered = row.integer(columns[5]).map { $0 == 1 } ?? ((row.real(columns[1]) ?? 0) > 0)
      // 8 is FaceTime with pictures.
      let isVideo = row.integer(columns[6]) == 8
      var message = SMSChats.Message(
        address: address, name: text(row, columns[3]) ?? book.name(of: address),
        written: row.real(columns[0]).map { Array("\($0)".utf8) } ?? [],
        time: DatabaseTime.apple(row.real(columns[0])), box: isOwn ? 2 : 1,
        words: words(row, columns, isOwn: isOwn, isAnswered: isAnswered))
      message.concept =
        isOwn || isAnswered ? .call : isVideo ? .missedVideoCall : .missedVoiceCall
      chats.add(message, row, text: nil, key: SMSChats.key(address), title: message.name ?? address)
    }
    return chats.finish(format: id)
  }

  /// What the row says, in its own names: which call was answered, how long, by which app.
  private static func words(
    _ row: borrowing SQLiteRow, _ columns: [Int?], isOwn: Bool, isAnswered: Bool
  ) -> [UInt8] {
    var words = "ZORIGINATED \(isOwn ? 1 : 0); ZANSWERED \(isAnswered ? 1 : 0)"
    if let seconds = row.real(columns[1]).flatMap(CallHistory.second) {
      words += "; duration \(seconds)"
    }
    if let app = row.string(columns[7]), !app.isEmpty { words += "; " + app }
    return Array(words.utf8)
  }

  private static func text(_ row: borrowing SQLiteRow, _ column: Int?) -> String? {
    let bytes = row.text(column) ?? row.blob(column)
    guard let bytes, !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
