/// WhatsApp's own texts in fifty-seven languages, one row for each different text.
///
/// A row is `concept|platforms|languages|pattern`: `memberLeft|i|en|{1} left`. `{1}` is whom the
/// text is about, `{2}` the other name in it, `{0}` a part nobody asks for. Platforms are `a`, `i`.
enum NoticeTable {
  /// One row.
  struct Row: Sendable {
    /// Name of the concept; `tail` and `title` are not entries.
    let concept: String
    /// Whether Android writes it.
    let isAndroid: Bool
    /// Whether an iPhone writes it.
    let isIPhone: Bool
    /// Languages by their ISO 639 codes, separated by commas.
    let languages: String
    /// The text with its placeholders, UTF-8.
    let pattern: [UInt8]
  }

  /// Rows of notices and placeholders.
  static let notices: [Row] =
    [
      securityCode, ownDevices, numbers, media, deleted, messages, groups, chat,
      laterGenerations, laterGroupTexts, laterMedia,
    ].flatMap(rows)
  /// Rows of invitations to tap.
  static let tailRows: [Row] = [tails, laterTails].flatMap(rows)
  /// Rows of names of files.
  static let titleRows: [Row] = rows(titles)

  private static func rows(_ table: StaticString) -> [Row] {
    table.withUTF8Buffer { bytes in
      var rows: [Row] = []
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let fields = bytes[start..<end].split(
          separator: UInt8(ascii: "|"), maxSplits: 3, omittingEmptySubsequences: false)
        start = end + 1
        guard fields.count == 4 else { continue }
        rows.append(
          Row(
            concept: String(decoding: fields[0], as: UTF8.self),
            isAndroid: fields[1].contains(UInt8(ascii: "a")),
            isIPhone: fields[1].contains(UInt8(ascii: "i")),
            languages: String(decoding: fields[2], as: UTF8.self), pattern: Array(fields[3])))
      }
      return rows
    }
  }
}
