/// Names one member of one exhibit of a case by position.
///
/// Positions, not hashes, because an exhibit's hash is known only when it has been read to the
/// end; `CaseFile` resolves the position to name, path and SHA-256.
public struct MemberID: Hashable, Comparable, Sendable {
  /// Position of the exhibit in the case, from 0, in the order of what is in it.
  public internal(set) var exhibit: Int
  /// Position of the member in its exhibit, from 0, in the order of the archive.
  public let index: Int

  /// Creates the address of a member.
  public init(exhibit: Int, index: Int) {
    self.exhibit = exhibit
    self.index = index
  }

  /// Orders by exhibit, then by position in it.
  public static func < (a: MemberID, b: MemberID) -> Bool {
    (a.exhibit, a.index) < (b.exhibit, b.index)
  }
}

/// The address of a fact: which bytes of which member it was read from.
///
/// Byte offsets count in the member as it was delivered (unpacked, but not transcoded), so that
/// `tail -c +$((start+1)) _chat.txt | head -c $((end-start))` prints the evidence without this
/// program. Lines are a convenience for people; two editors may count them differently.
public struct SourceSpan: Hashable, Comparable, Sendable {
  /// The member the bytes stand in.
  public internal(set) var member: MemberID
  /// Byte range in the member, half open.
  public let bytes: Range<Int>
  /// Line of the first byte, from 1; nil where the format has no lines.
  public let line: Int?
  /// Entry of the conversation, from 1, in file order; nil for a span outside any entry.
  public let entry: Int?

  /// Creates a span.
  public init(member: MemberID, bytes: Range<Int>, line: Int? = nil, entry: Int? = nil) {
    self.member = member
    self.bytes = bytes
    self.line = line
    self.entry = entry
  }

  /// Orders by member, then by position.
  public static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    if a.member != b.member { return a.member < b.member }
    return (a.bytes.lowerBound, a.bytes.upperBound) < (b.bytes.lowerBound, b.bytes.upperBound)
  }
}
