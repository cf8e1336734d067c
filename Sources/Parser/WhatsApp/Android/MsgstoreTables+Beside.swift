import Evidence

// What a message of a database holds besides its words, in the lines that the text export has for it.
extension MsgstoreTables {
  /// Reads options of polls, places and contact cards.
  ///
  /// Who sent the number of a "new telephone" as a card, or a place to meet, wrote no word of it.
  func readBeside() {
    let database = source.database
    database.rows("message_poll_option", ["message_row_id", "option_name"]) { row, at in
      guard let id = row.integer(at[0]) else { return }
      add(row.string(at[1]).map { ["OPTION: " + $0] } ?? [], to: id)
    }
    let columns = ["message_row_id", "latitude", "longitude", "place_name", "place_address"]
    database.rows("message_location", columns) { row, at in
      guard let id = row.integer(at[0]) else { return }
      var lines = [row.string(at[3]), row.string(at[4])].compactMap(\.self).filter { !$0.isEmpty }
      if let latitude = row.degrees(at[1]), let longitude = row.degrees(at[2]) {
        lines.append("location: https://maps.google.com/?q=\(latitude),\(longitude)")
      }
      add(lines, to: id)
    }
    database.rows("message_vcard", ["message_row_id", "vcard"]) { row, at in
      guard let id = row.integer(at[0]) else { return }
      add(row.string(at[1]).map(Self.card) ?? [], to: id)
    }
  }

  /// The lines of a contact card that say whom it is about: the name, and what one is reached by.
  ///
  ///     BEGIN:VCARD … FN:Sanne Bakker … item1.TEL;waid=31622222222:+31 6 22222222
  static func card(_ text: String) -> [String] {
    var name: String?
    var numbers: [String] = []
    for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = line[..<colon].split(separator: UInt8(ascii: ";")).first.map(Array.init) ?? []
      let value = String(decoding: Array(line[line.index(after: colon)...]), as: UTF8.self)
      // `item1.TEL` is a TEL in a group.
      let word = key.split(separator: UInt8(ascii: ".")).last.map { $0.map { $0 | 0x20 } } ?? []
      if word.elementsEqual("fn".utf8), name == nil {
        name = value
      } else if word.elementsEqual("tel".utf8) || word.elementsEqual("email".utf8) {
        numbers.append(value)
      }
      // A card may hold a picture; nobody has a hundred numbers.
      if numbers.count == 20 { break }
    }
    return (name.map { [$0 + ".vcf"] } ?? []) + numbers
  }
}

extension SQLiteRow {
  /// A part of a place on earth; nil for what lies on none.
  borrowing func degrees(_ column: Int?) -> Double? {
    real(column).flatMap { (-180...180).contains($0) ? $0 : nil }
  }
}
