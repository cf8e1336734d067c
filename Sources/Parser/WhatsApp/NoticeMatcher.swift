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
    /// True when only the beginning of the text is known, and that is what fitted.
    var isBeginning = false
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
  /// Patterns by their first sentence, of several; -1 where patterns differ in meaning.
  private var firstSentences: [UInt64: Int32] = [:]
  /// Patterns that begin and end with a name and have next to nothing between.
  private var bare: [Int32] = []
  /// What decides whether a pattern is tried at all.
  private var traits: [Traits] = []

  private struct Traits {
    let weight: Int
    let isContent: Bool
    let isAndroid: Bool
    let isEitherPhone: Bool
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
      if pattern.roles.isEmpty, let end = Self.firstSentence(pieces[0]) {
        let key = ByteKey.hash(Array(pieces[0][..<end]))
        if let known = firstSentences[key], known >= 0,
          patterns[Int(known)].concept != pattern.concept
        {
          firstSentences[key] = -1
        } else if firstSentences[key] == nil {
          firstSentences[key] = id
        }
      }
      traits.append(
        Traits(
          weight: pattern.weight, isContent: pattern.isContent, isAndroid: pattern.isAndroid,
          isEitherPhone: pattern.isEitherPhone, isEditMark: pattern.isEditMark))
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
    if let match = match(text, scope) { return match }
    guard scope == .all else { return nil }
    return matchBeginning(text)
  }

  /// Finds the longest beginning of whole sentences that is known.
  ///
  /// WhatsApp keeps changing what it invites to at the end: `Tap to learn more`, `Tap to call back`.
  private func matchBeginning(_ text: NoticeText) -> Match? {
    var shorter = text
    for _ in 0..<4 {
      guard let end = Self.sentenceEnd(shorter.bytes) else { break }
      shorter.cut(shorter.bytes.count - end)
      guard var match = match(shorter, .all), match.pattern.weight >= 12 else { continue }
      match.isBeginning = true
      return match
    }
    guard let first = Self.firstSentence(text.bytes),
      let id = firstSentences[ByteKey.hash(Array(text.bytes[..<first]))], id >= 0
    else { return nil }
    var match = Match(position: Int(id), pattern: patterns[Int(id)])
    match.isBeginning = true
    return match
  }

  /// Place behind the last sentence but one.
  private static func sentenceEnd(_ bytes: [UInt8]) -> Int? {
    var at = bytes.count - 2
    while at > 8 {
      if bytes[at] == UInt8(ascii: "."), bytes[at + 1] == 0x20 { return at }
      // U+3002 and U+0964 end sentences in Chinese, Japanese and the languages of India.
      if at + 3 < bytes.count, bytes[at] == 0xE3, bytes[at + 1] == 0x80, bytes[at + 2] == 0x82 {
        return at
      }
      if at + 3 < bytes.count, bytes[at] == 0xE0, bytes[at + 1] == 0xA5, bytes[at + 2] == 0xA4 {
        return at
      }
      at -= 1
    }
    return nil
  }

  /// Place behind the first sentence, of several.
  private static func firstSentence(_ bytes: [UInt8]) -> Int? {
    var end: Int?
    var rest = bytes
    while let place = sentenceEnd(rest) {
      end = place
      rest = Array(rest[..<place])
    }
    return end.flatMap { $0 >= 24 ? $0 : nil }
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
          isPlausible(patterns[Int(id)], bytes, ranges)
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
    case .androidContent: return trait.isContent && (trait.isAndroid || trait.isEitherPhone)
    case .anyContent: return trait.isContent
    }
  }

  /// A file has the name of a file and a location is a link.
  private func isPlausible(
    _ pattern: NoticePattern, _ text: [UInt8], _ ranges: [Range<Int>]
  ) -> Bool {
    guard let range = ranges.first else { return true }
    switch pattern.concept {
    case .attachment: return MediaName.looksLikeFile(text, range)
    case .location:
      let link = Array("http".utf8)
      return text[range].starts(with: link)
    case .memberAdded, .memberRemoved, .memberLeft, .memberJoined, .adminChanged, .numberChanged:
      // A word or two between names fit any sentence: `For added privacy, …`.
      return pattern.weight >= 24 || ranges.allSatisfy { NoticeName.fits(text, $0) }
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
