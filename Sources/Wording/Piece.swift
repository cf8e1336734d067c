public import Evidence

/// A run of text with one origin.
public enum Piece: Sendable, Hashable {
  /// Words of the report itself.
  case prose(String)
  /// Words of the report to be stressed.
  case strong(String)
  /// Text out of a chat or an archive: hostile until escaped.
  case evidence(String)
  /// A reference to an entry of a conversation.
  case reference(label: String, entry: EntryID)
  /// A hash, a byte range: printed in a fixed-width font.
  case code(String)
}
