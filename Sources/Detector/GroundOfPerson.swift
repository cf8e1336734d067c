import Evidence

/// A ground that holds for all accounts of a person, before it is told of one of them.
///
/// Of the entries in other chats an account lists the first few and counts the rest: a request sent
/// into 2,000 chats gave a findings.json of a gigabyte, each account listing what is in all others.
///
///     chat 7 of 2,000: its own two requests, twenty of other chats, "1,978 more"
struct GroundOfPerson {
  /// Entries of other chats that an account lists beside its own.
  static let elsewhere = 20

  let code: GroundCode
  let family: EvidenceFamily
  let weight: Double
  let first: EntryID
  let others: [EntryID]
  let facts: [Fact]
  /// Positions in `others` by conversation.
  private let places: [Int: [Int]]

  init(
    code: GroundCode, family: EvidenceFamily, weight: Double, first: EntryID, others: [EntryID],
    facts: [Fact]
  ) {
    self.code = code
    self.family = family
    self.weight = weight
    self.first = first
    self.others = others
    self.facts = facts
    places = Dictionary(grouping: others.indices) { others[$0].conversation }
  }

  /// The ground as the account in one chat tells it.
  func ground(in conversation: Int) -> Ground {
    let own = places[conversation] ?? []
    guard others.count - own.count > Self.elsewhere else {
      return Ground(code, family, weight: weight, at: first, and: others, facts: facts)
    }
    // In their order: the first of other chats, those of this one wherever they stand.
    let near = others.indices.lazy.filter { others[$0].conversation != conversation }
      .prefix(Self.elsewhere)
    let listed = (Array(near) + own).sorted()
    return Ground(
      code, family, weight: weight, at: first, and: listed.map { others[$0] },
      more: others.count - listed.count, facts: facts)
  }
}
