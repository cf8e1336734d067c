import Evidence

/// Tells WhatsApp's own texts by exact patterns.
///
/// Patterns are indexed by the eight bytes they begin with, else by the eight they end with, else
/// by the fixed piece in their middle, so a text is compared with a handful and not with 2,700.
struct NoticeMatcher: Sendable {
  /// Which patterns may fit.
  enum Scope: Sendable {
    /// Anything: the text is known to be WhatsApp's own.
    case all
    /// Placeholders for content that Android writes behind a sender's name.
    case androidContent
    /// Placeholders for content on either platform.
    case anyContent
  }

  /// A pattern and the places of the names in the text.
  struct Match {
    /// Position of the pattern in the table.
    let position: Int
    let pattern: NoticePattern
    /// Range of the subject relative to the start of the text.
    var subject: Range<Int>?
    /// Range of the object relative to the start of the text.
    var object: Range<Int>?
  }

  /// The one instance, built on first use.
  static let shared = NoticeMatcher()

  /// The patterns in the order of the table.
  let patterns: [NoticePattern]
  private let tails: NoticeTails
  private var exact: [UInt64: [Int32]] = [:]
  private var byFirst: [UInt64: [Int32]] = [:]
  private var byLast: [UInt64: [Int32]] = [:]
  private var byMiddle: [UInt32: [Int32]] = [:]
  /// Patterns with ends shorter than eight bytes, by their first byte or else their last.
  private var shortByFirst: [[Int32]] = Array(repeating: [], count: 256)
  private var shortByLast: [[Int32]] = Array(repeating: [], count: 256)
  /// Patterns that begin and end with a name and have next to nothing between.
  private var bare: [Int32] = []
  /// What decides whether a pattern is tried at all.
  private var traits: [Traits] = []

  private struct Traits {
    let weight: Int
    let isContent: Bool
    let isAndroid: Bool
    let isEditMark: Bool
  }

  private init() {
    tails = NoticeTails()
    var concepts: [String: EntryConcept] = ["deletedByMe": .deleted, "edited": .text]
    for concept in EntryConcept.allCases { concepts["\(concept)"] = concept }
    var patterns: [NoticePattern] = []
    for row in NoticeTable.notices {
      guard let concept = concepts[row.concept],
        let pattern = NoticePattern(row, concept: concept, tails: tails)
      else { continue }
      patterns.append(pattern)
    }
    self.patterns = patterns
    for (position, pattern) in patterns.enumerated() {
      let id = Int32(position)
      let pieces = pattern.pieces
      if pattern.roles.isEmpty {
        exact[ByteKey.hash(pieces[0]), default: []].append(id)
      } else if let key = ByteKey.first(pieces[0]) {
        byFirst[key, default: []].append(id)
      } else if let last = pieces.last, let key = ByteKey.last(last) {
        byLast[key, default: []].append(id)
      } else if pieces.count == 3, pieces[1].count >= 4 {
        byMiddle[Self.middleKey(pieces[1], 0), default: []].append(id)
      } else if let byte = pieces[0].first {
        shortByFirst[Int(byte)].append(id)
      } else if let byte = pieces.last?.last {
        shortByLast[Int(byte)].append(id)
      } else {
        bare.append(id)
      }
      traits.append(
        Traits(
          weight: pattern.weight, isContent: pattern.isContent, isAndroid: pattern.isAndroid,
          isEditMark: pattern.isEditMark))
    }
  }

  private static func middleKey(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
      | UInt32(bytes[at + 3])
  }

  /// Finds the most exact pattern that is the whole of a text.
  func match(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scope: Scope
  ) -> Match? {
    guard !range.isEmpty, range.count <= NoticeText.limit else { return nil }
    var text = NoticeText(source, range)
    tails.cut(&text)
    return match(text, scope)
  }

  private func match(_ text: NoticeText, _ scope: Scope) -> Match? {
    let bytes = text.bytes
    var best: (id: Int32, ranges: [Range<Int>])?
    func attempt(_ ids: [Int32]) {
      for id in ids {
        let trait = traits[Int(id)]
        guard Self.fits(trait, scope) else { continue }
        if let known = best,
          (trait.weight, -id) <= (traits[Int(known.id)].weight, -known.id)
        {
          continue
        }
        if let ranges = patterns[Int(id)].match(bytes),
          isPlausible(patterns[Int(id)].concept, bytes, ranges)
        {
          best = (id, ranges)
        }
      }
    }
    if let ids = exact[ByteKey.hash(bytes)] { attempt(ids) }
    if best == nil {
      if let key = ByteKey.first(bytes), let ids = byFirst[key] { attempt(ids) }
      if let key = ByteKey.last(bytes), let ids = byLast[key] { attempt(ids) }
      if scope == .all, bytes.count > 5 {
        for at in 1..<(bytes.count - 4) {
          if let ids = byMiddle[Self.middleKey(bytes, at)] { attempt(ids) }
        }
      }
      if let first = bytes.first, let last = bytes.last {
        attempt(shortByFirst[Int(first)])
        attempt(shortByLast[Int(last)])
        attempt(bare)
      }
    }
    guard let best else { return nil }
    return result(Int(best.id), text, best.ranges)
  }

  private static func fits(_ trait: Traits, _ scope: Scope) -> Bool {
    if trait.isEditMark { return false }
    switch scope {
    case .all: return true
    case .androidContent: return trait.isContent && trait.isAndroid
    case .anyContent: return trait.isContent
    }
  }

  /// A file has the name of a file and a location is a link.
  private func isPlausible(
    _ concept: EntryConcept, _ text: [UInt8], _ ranges: [Range<Int>]
  ) -> Bool {
    guard let range = ranges.first else { return true }
    switch concept {
    case .attachment: return MediaName.looksLikeFile(text, range)
    case .location:
      let link = Array("http".utf8)
      return text[range].starts(with: link)
    default: return true
    }
  }

  private func result(
    _ position: Int, _ text: NoticeText, _ ranges: [Range<Int>]
  ) -> Match {
    var match = Match(position: position, pattern: patterns[position])
    for (range, role) in zip(ranges, match.pattern.roles) {
      let bare = Self.unquoted(text.bytes, range)
      if role == 1, match.subject == nil { match.subject = text.source(bare) }
      if role == 2, match.object == nil { match.object = text.source(bare) }
    }
    return match
  }

  /// Some tables have the quotes round a group's name, others leave them to the name.
  private static func unquoted(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, bytes[range.lowerBound] == UInt8(ascii: "\""),
      bytes[range.upperBound - 1] == UInt8(ascii: "\"")
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  /// Whether a text is the mark of an edited message.
  func isEditMark(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 200, let ids = exact[ByteKey.hash(NoticeText(source, range).bytes)]
    else { return false }
    return ids.contains { patterns[Int($0)].isEditMark }
  }
}
