public import Evidence

/// What one conversation, or several, is read from.
public struct Claim: Sendable, Hashable {
  /// The member that findings point into.
  public let main: MemberID
  /// What else belongs to it, read or only named.
  public let siblings: [MemberID]

  /// Creates a claim.
  public init(main: MemberID, siblings: [MemberID] = []) {
    self.main = main
    self.siblings = siblings
  }
}

/// All members of one exhibit as a format sees them: names, sizes and hashes of every one, and bytes.
///
/// Bytes of parts are there. Those of any other member are fetched by reading the exhibit once
/// more, which costs its unpacking again: a format that knows early what it needs says so in
/// `wants`. A database comes as one buffer, so that its pages can be read in any order.
public struct MemberSet: Sendable {
  /// Every member, in the order of the exhibit.
  public let members: [Member]
  /// The parts that the asking format recognised, in the order of the exhibit.
  public let parts: [MemberID]
  private let held: [MemberID: [UInt8]]
  private let fetch: @Sendable ([Member]) -> [MemberID: [UInt8]]

  /// Creates a set of one member.
  public init(_ member: Member, bytes: [UInt8]) {
    members = [member]
    parts = [member.id]
    held = [member.id: bytes]
    fetch = { _ in [:] }
  }

  /// Creates a set; `fetch` reads the exhibit again.
  public init(
    members: [Member], parts: [MemberID], held: [MemberID: [UInt8]],
    fetch: @escaping @Sendable ([Member]) -> [MemberID: [UInt8]]
  ) {
    self.members = members
    self.parts = parts
    self.held = held
    self.fetch = fetch
  }

  /// A member by its address.
  public func member(_ id: MemberID) -> Member? {
    // In an exhibit a member stands at its index; in a set of one it need not.
    if members.indices.contains(id.index), members[id.index].id == id { return members[id.index] }
    return members.first { $0.id == id }
  }

  /// The bytes of a part; nil for a member that no format kept.
  public func bytes(_ id: MemberID) -> [UInt8]? { held[id] }

  /// The bytes of any members, read once more where they were not kept.
  ///
  /// What is missing in the answer could not be read again, or is no longer what it was.
  public func bytes(fetching ids: [MemberID]) -> [MemberID: [UInt8]] {
    var found: [MemberID: [UInt8]] = [:]
    for id in ids { found[id] = held[id] }
    let missing = ids.filter { found[$0] == nil }.compactMap(member)
    guard !missing.isEmpty else { return found }
    return found.merging(fetch(missing)) { first, _ in first }
  }

  /// Everything that lies in the same folder of the same container, and below it.
  public func besides(_ id: MemberID) -> [Member] {
    guard let own = member(id) else { return [] }
    let folder = own.path.dropLast(own.name.count)
    return members.filter { $0.id != id && $0.path.hasPrefix(folder) }
  }
}
