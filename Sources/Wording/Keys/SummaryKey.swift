/// What a terminal says when a run is done, in every language of the papers.
///
/// A victim without a terminal gets the page; one with a terminal reads these lines and nothing else,
/// so they are in the language of the papers and not only in those of the reports.
public enum SummaryKey: String, CaseIterable, Sendable {
  /// `exhibits`, `conversations`, `messages`, `first`, `last`.
  case read
  case nothingFound
  case found
  /// `name`, `chat`, `moment`, `message`, `back`, `backMessage`.
  case takeover
  /// `name`, `chat`, `moment`, `message`.
  case impersonation
  case inconclusive
  /// `name`, `chat`.
  case inconclusiveNoMoment
  /// `errors`, `warnings`, `remarks`.
  case notices
  /// `path`.
  case reportsAreIn
  /// `hash`.
  case seal
}

extension WordingTable {
  /// A language of reports says these among its messages.
  static func summary(_ key: SummaryKey) -> String {
    switch key {
    case .read: message(.readSummary)
    case .nothingFound: message(.nothingFound)
    case .found: message(.whatWasFound)
    case .takeover: phrase(.shortTakeover)
    case .impersonation: phrase(.shortImpersonation)
    case .inconclusive: phrase(.shortInconclusive)
    case .inconclusiveNoMoment: phrase(.shortInconclusiveNoMoment)
    case .notices: message(.noticesCounted)
    case .reportsAreIn: message(.reportsAreIn)
    case .seal: message(.sealIs)
    }
  }
}
