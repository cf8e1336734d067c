import Evidence

/// One of WhatsApp's texts, cut at its placeholders.
///
/// `Your security code with {1} changed.` is the pieces `Your security code with ` and ` changed`.
/// The pieces must follow one another and cover the whole text but for the placeholders, so that
/// "left the group" inside a sentence is never taken for a notice.
struct NoticePattern: Sendable {
  /// What the text means.
  let concept: EntryConcept
  /// True for the text a phone writes where its own owner deleted something.
  let isOwn: Bool
  /// True for the mark of an edited message.
  let isEditMark: Bool
  /// Whether Android writes it.
  let isAndroid: Bool
  /// Whether an iPhone writes it.
  let isIPhone: Bool
  /// Languages by their codes, separated by commas.
  let languages: String
  /// The fixed pieces; one more than there are placeholders.
  let pieces: [[UInt8]]
  /// For each placeholder 1 for the subject, 2 for the object, 0 for neither.
  let roles: [UInt8]
  /// The row's text as WhatsApp writes it.
  let written: [UInt8]
  /// Bytes of all pieces together: the longer, the more exact.
  let weight: Int

  /// A placeholder holds a name, a number or a list of names.
  static let longestArgument = 600

  /// Makes a pattern from a row; nil when the row holds no fixed words.
  init?(_ row: NoticeTable.Row, concept: EntryConcept, tails: NoticeTails) {
    self.concept = concept
    isOwn = row.concept == "deletedByMe"
    isEditMark = row.concept == "edited"
    isAndroid = row.isAndroid
    isIPhone = row.isIPhone
    written = row.pattern
    languages = row.languages
    var text = NoticeText(row.pattern)
    tails.cut(&text)
    var pieces: [[UInt8]] = []
    var roles: [UInt8] = []
    var piece: [UInt8] = []
    var at = 0
    let bytes = text.bytes
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "{"), at + 2 < bytes.count, bytes[at + 2] == UInt8(ascii: "}") {
        pieces.append(piece)
        roles.append(bytes[at + 1] &- 0x30)
        piece = []
        at += 3
      } else {
        piece.append(bytes[at])
        at += 1
      }
    }
    pieces.append(piece)
    self.pieces = pieces
    self.roles = roles
    weight = pieces.reduce(0) { $0 + $1.count }
    guard weight > 0 else { return nil }
  }

  /// True for whole sentences that both kinds of phone came to share, such as of a deletion.
  var isEitherPhone: Bool {
    switch concept {
    case .deleted, .deletedByAdmin, .waiting: roles.isEmpty && weight >= 14
    default: false
    }
  }

  /// True when the concept is something a person's message can be.
  var isContent: Bool { concept.rawValue < EntryConcept.encryptionBanner.rawValue }

  /// The placeholders' ranges, when the whole text is this pattern.
  func match(_ text: [UInt8]) -> [Range<Int>]? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    guard roles.count > 0 else { return text == first ? [] : nil }
    guard text.count >= weight + roles.count, text.starts(with: first),
      text.count >= last.count, text[(text.count - last.count)...].elementsEqual(last)
    else { return nil }
    var ranges: [Range<Int>] = []
    var at = first.count
    let end = text.count - last.count
    for piece in pieces.dropFirst().dropLast() {
      // A name has at least one byte.
      guard let place = Self.find(piece, in: text, from: at + 1, to: end) else { return nil }
      ranges.append(at..<place)
      at = place + piece.count
    }
    guard at < end else { return nil }
    ranges.append(at..<end)
    return ranges.allSatisfy { $0.count <= Self.longestArgument } ? ranges : nil
  }

  private static func find(_ piece: [UInt8], in text: [UInt8], from: Int, to end: Int) -> Int? {
    guard let lead = piece.first, from + piece.count <= end else { return nil }
    for at in from...(end - piece.count) where text[at] == lead {
      var length = 1
      while length < piece.count, text[at + length] == piece[length] { length += 1 }
      if length == piece.count { return at }
    }
    return nil
  }
}

/// The sentences that invite to tap, which may follow any notice.
struct NoticeTails: Sendable {
  /// By their last eight bytes, longest first.
  private var index: [UInt64: [[UInt8]]] = [:]

  init() {
    for row in NoticeTable.tailRows {
      let text = NoticeText(row.pattern).bytes
      guard let key = ByteKey.last(text) else { continue }
      index[key, default: []].append(text)
    }
    for key in index.keys {
      index[key]?.sort { ($0.count, $1.first ?? 0) > ($1.count, $0.first ?? 0) }
    }
  }

  /// Cuts a tail off the end of a text that is more than the tail.
  func cut(_ text: inout NoticeText) {
    guard let key = ByteKey.last(text.bytes), let tails = index[key] else { return }
    for tail in tails where text.bytes.count > tail.count + 4 {
      if text.bytes[(text.bytes.count - tail.count)...].elementsEqual(tail) {
        text.cut(tail.count)
        return
      }
    }
  }
}

/// Eight bytes as one number, for indexing texts by their ends.
enum ByteKey {
  /// The first eight bytes of a piece.
  static func first(_ bytes: [UInt8], at start: Int = 0) -> UInt64? {
    guard bytes.count >= start + 8 else { return nil }
    var key: UInt64 = 0
    for offset in 0..<8 { key = key << 8 | UInt64(bytes[start + offset]) }
    return key
  }

  /// The last eight bytes.
  static func last(_ bytes: [UInt8]) -> UInt64? {
    bytes.count < 8 ? nil : first(bytes, at: bytes.count - 8)
  }

  /// FNV-1a of the whole.
  static func hash(_ bytes: [UInt8]) -> UInt64 { FNV1a(bytes).value }
}
