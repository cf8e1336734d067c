/// Why a file of ours cannot be read: what is wrong, and with which field.
///
///     accounts[3].onset.entry: out-of-range
///
/// The place holds names of fields and numbers, never values: those may be what people wrote.
package struct RecordFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: String, Sendable {
    /// The text is no JSON, or a key stands twice in an object.
    case notJSON = "not-json"
    /// The file is of another schema than the one asked for.
    case otherSchema = "other-schema"
    /// A field that must be there is not.
    case missing
    /// A field holds another kind of value.
    case otherKind = "other-kind"
    /// A number or a name that cannot be: an entry its conversation has not, a date that is none.
    case impossible
    /// A name that this version does not know.
    case unknownName = "unknown-name"
  }

  /// What is wrong.
  package let kind: Kind
  /// Path of the field; empty when the whole text is meant.
  package let place: String

  /// Creates a fault.
  package init(_ kind: Kind, at place: String = "") {
    self.kind = kind
    self.place = place
  }
}
