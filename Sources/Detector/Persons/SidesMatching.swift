import Evidence

/// Finds the same chat told by two exports: the owner's and a contact's, or one export twice.
///
/// The two sides share no identifier: names come from two address books, clocks may stand in two
/// zones, each side may lack what its holder deleted. What they share is what was said, in order.
/// A thief who sends one script to five contacts also makes chats share text, but only on his
/// side of it; so both sides of the talk must match, at one clock difference.
enum SidesMatching {
  /// Texts found in more conversations than this are forwards, not signs of one chat.
  private static let commonText = 16
  /// Shared texts that make two conversations worth comparing; fewer in very short chats.
  private static let wantedMatches = 5
  /// Share of the smaller side's messages, in the time both cover, that must match.
  private static let wantedShare = 0.5
  /// The same share where a chat has fewer matches than wanted.
  private static let wantedShareOfShort = 0.6

  /// Every pair of conversations that tell one chat, by position.
  static func pairs(in file: CaseFile) -> [TwoSides] {
    guard file.conversations.count > 1 else { return [] }
    let digests = file.conversations.map { ChatDigest($0) }
    return candidates(digests).compactMap { first, second in
      guard let alignment = SidesAlignment(digests[first], digests[second]) else { return nil }
      let sides = TwoSides(
        first: first, second: second, matches: alignment.matches,
        onlyFirst: alignment.onlyFirst.count, onlySecond: alignment.onlySecond.count,
        clockOffset: alignment.clockOffset, entriesOfFirst: alignment.onlyFirst,
        entriesOfSecond: alignment.onlySecond)
      return accepts(sides, alignment, digests, file) ? sides : nil
    }
  }

  /// Which sender of the first is which of the second: each the other's most frequent partner.
  static func senderMap(of pair: TwoSides, in file: CaseFile) -> [(Int, Int)] {
    let first = file.conversations[pair.first]
    let second = file.conversations[pair.second]
    var counts: [Int: [Int: Int]] = [:]
    for (i, j) in pair.matches {
      guard let a = first.entries[i].sender, let b = second.entries[j].sender else { continue }
      counts[a, default: [:]][b, default: 0] += 1
    }
    var triples: [(a: Int, b: Int, count: Int)] = []
    for (a, row) in counts { for (b, count) in row { triples.append((a, b, count)) } }
    triples.sort { ($1.count, $0.a, $0.b) < ($0.count, $1.a, $1.b) }
    var map: [(Int, Int)] = []
    var usedFirst: Set<Int> = []
    var usedSecond: Set<Int> = []
    for (a, b, _) in triples where !usedFirst.contains(a) && !usedSecond.contains(b) {
      map.append((a, b))
      usedFirst.insert(a)
      usedSecond.insert(b)
    }
    return map.sorted { $0 < $1 }
  }

  /// Pairs of conversations that share enough distinctive texts.
  private static func candidates(_ digests: [ChatDigest]) -> [(Int, Int)] {
    var postings: [(hash: UInt64, conversation: Int)] = []
    var sizes: [Int] = []
    for (conversation, digest) in digests.enumerated() {
      let distinctive = digest.distinctive
      sizes.append(distinctive.count)
      postings += distinctive.map { ($0, conversation) }
    }
    postings.sort { ($0.hash, $0.conversation) < ($1.hash, $1.conversation) }
    var shared: [Pair: Int] = [:]
    var start = 0
    while start < postings.count {
      var end = start + 1
      while end < postings.count, postings[end].hash == postings[start].hash { end += 1 }
      if (2...commonText).contains(end - start) {
        for i in start..<end {
          for j in (i + 1)..<max(end, i + 1) {
            shared[Pair(postings[i].conversation, postings[j].conversation), default: 0] += 1
          }
        }
      }
      start = end
    }
    return shared.filter { pair, count in
      let shorter = min(sizes[pair.first], sizes[pair.second])
      return count >= wantedMatches
        || count >= 2 && Double(count) >= wantedShareOfShort * Double(shorter)
    }.keys.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.map { ($0.first, $0.second) }
  }

  private static func accepts(
    _ sides: TwoSides, _ alignment: SidesAlignment, _ digests: [ChatDigest], _ file: CaseFile
  ) -> Bool {
    let matched = Double(sides.matches.count)
    let smaller = matched + Double(min(sides.onlyFirst, sides.onlySecond))
    let wanted = sides.matches.count >= wantedMatches ? wantedShare : wantedShareOfShort
    guard sides.matches.count >= 3, matched >= wanted * smaller else { return false }

    let map = senderMap(of: sides, in: file)
    let first = file.conversations[sides.first]
    let second = file.conversations[sides.second]
    let partner = Dictionary(uniqueKeysWithValues: map)
    let agreeing = sides.matches.count { i, j in
      guard let a = first.entries[i].sender, let b = second.entries[j].sender else { return true }
      return partner[a] == b
    }
    guard Double(agreeing) >= 0.8 * matched else { return false }
    // One writer only: a broadcast script and a chat look alike, unless nobody else ever wrote.
    let isMonologue =
      digests[sides.first].writers.count < 2 && digests[sides.second].writers.count < 2
    let anchored = Set(alignment.anchors.compactMap { first.entries[$0.0].sender })
    return isMonologue || (map.count >= 2 && anchored.count >= 2)
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }
}
