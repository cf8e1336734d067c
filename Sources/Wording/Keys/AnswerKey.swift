/// What the text with answers for a reporting form says: its head, and the fields of the forms.
///
/// Which fields, and in which order, is a country's own (`ReportForm`); a field means the same
/// everywhere.
package enum AnswerKey: String, CaseIterable, Sendable {
  // The head.
  case title
  case intro
  case checked
  case fillIn
  // Who reports.
  case reporter
  case behalf
  case victim
  case relation
  // When, where, how.
  case places
  case period
  case contacted
  case account
  case story
  case suspicion
  case lost
  // The other party.
  case others
  case numbers
  case links
  // Money.
  case transactions
  case sums
  case payees
  case method
  case pix
  // What is there.
  case evidence
  case devices
  case elsewhere
  case damages
  case support
  case more
  // Values.
  case none
}
