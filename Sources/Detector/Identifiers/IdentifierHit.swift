import Evidence

/// Something found in the text of a message, before it is tied to its entry and writer.
struct IdentifierHit: Hashable {
  /// What kind it is.
  var kind: Identifier.Kind
  /// Normal form.
  var value: String
  /// Whether its check digits are right; nil where the kind has none.
  var isValid: Bool?
  /// Byte range in the text of the message.
  var range: Range<Int>
  /// More about it.
  var facts: [Fact] = []
}
