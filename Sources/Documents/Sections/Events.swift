import Evidence
import Wording

/// Every event near the stretches of flagged accounts, by the clock: an annex, since the first page
/// tells those that matter.
struct EventsSection: Section {
  static let id = "events"
  static let title = Phrase.sectionEvents
  let context: ReportContext

  /// Only where there are any.
  var isTold: Bool { !blocks().isEmpty }

  func blocks() -> [Block] { context.section(FactsSection.self).table() }
}
