public import Evidence

/// Every word that stands in a drawing.
///
/// Drawings hold no prose of their own and never chat text; a conversation is named by its
/// identifier, `c1`.
public struct FigureLabels: Sendable {
  /// One step of the verbal scale.
  public struct ScaleStep: Sendable, Hashable {
    /// Lower bound as log10 of the likelihood ratio.
    public let log10LR: Double
    /// Its term.
    public let term: String

    /// Creates a step.
    public init(_ log10LR: Double, _ term: String) {
      self.log10LR = log10LR
      self.term = term
    }
  }

  /// What the style curve shows, for people who cannot see it.
  public let styleTitle: String
  /// What the evidence bars show.
  public let evidenceTitle: String
  /// What the map of hours shows.
  public let hoursTitle: String
  /// What the swim lanes show.
  public let requestsTitle: String
  /// Upper axis of the style curve.
  public let styleAxis: String
  /// A message by the usual writer.
  public let messageDot: String
  /// A message more probably by the other hand.
  public let otherDot: String
  /// The line through the dots.
  public let runningMean: String
  /// The field behind the dots.
  public let ownBand: String
  /// The upright field.
  public let interval: String
  /// Lower axis of the style curve.
  public let onsetAxis: String
  /// The dashed upright line.
  public let onset: String
  /// Horizontal axis.
  public let messageNumber: String
  /// Lane of codes asked for and handed over.
  public let codeEvents: String
  /// Lane of money asked for, details given, payment claimed.
  public let moneyEvents: String
  /// Lane of notices of the platform.
  public let noticeEvents: String
  /// Lane of doubt, warnings and discovery.
  public let alarmEvents: String
  /// Said when only part of the messages is drawn; `{shown}` and `{all}` are replaced.
  public let partShown: String
  /// Names of the families.
  public let families: [EvidenceFamily: String]
  /// The bar of all families together.
  public let combined: String
  /// Horizontal axis of the bars.
  public let likelihoodRatio: String
  /// Left of the zero line.
  public let forOwner: String
  /// Right of the zero line.
  public let forOther: String
  /// The verbal scale, lowest step first.
  public let scale: [ScaleStep]
  /// Left map of hours.
  public let before: String
  /// Right map of hours.
  public let after: String
  /// Size of a map; `{messages}` and `{words}` are replaced.
  public let messagesAndWords: String
  /// Monday first.
  public let weekdays: [String]
  /// What the greys of a map mean.
  public let fewMany: String
  /// What a lane is.
  public let conversation: String
  /// A request for money.
  public let request: String
  /// An account number or link to pay to.
  public let details: String
  /// The other side says it has paid.
  public let paid: String
  /// A request for a code.
  public let codeRequest: String
  /// A code handed over.
  public let codeHandover: String
  /// Said when there are more conversations than lanes; `{n}` is replaced.
  public let moreConversations: String
  /// Title of the days each conversation covers.
  public let coverageTitle: String
  /// What stands before the decimals.
  public let decimalMark: String

  /// Creates a set of labels.
  public init(
    styleTitle: String, evidenceTitle: String, hoursTitle: String, requestsTitle: String,
    styleAxis: String, messageDot: String, otherDot: String, runningMean: String, ownBand: String,
    interval: String, onsetAxis: String, onset: String, messageNumber: String,
    codeEvents: String, moneyEvents: String, noticeEvents: String, alarmEvents: String,
    partShown: String, families: [EvidenceFamily: String], combined: String,
    likelihoodRatio: String, forOwner: String, forOther: String, scale: [ScaleStep],
    before: String, after: String, messagesAndWords: String, weekdays: [String], fewMany: String,
    conversation: String, request: String, details: String, paid: String, codeRequest: String,
    codeHandover: String, moreConversations: String, coverageTitle: String,
    decimalMark: String
  ) {
    self.styleTitle = styleTitle
    self.evidenceTitle = evidenceTitle
    self.hoursTitle = hoursTitle
    self.requestsTitle = requestsTitle
    self.styleAxis = styleAxis
    self.messageDot = messageDot
    self.otherDot = otherDot
    self.runningMean = runningMean
    self.ownBand = ownBand
    self.interval = interval
    self.onsetAxis = onsetAxis
    self.onset = onset
    self.messageNumber = messageNumber
    self.codeEvents = codeEvents
    self.moneyEvents = moneyEvents
    self.noticeEvents = noticeEvents
    self.alarmEvents = alarmEvents
    self.partShown = partShown
    self.families = families
    self.combined = combined
    self.likelihoodRatio = likelihoodRatio
    self.forOwner = forOwner
    self.forOther = forOther
    self.scale = scale
    self.before = before
    self.after = after
    self.messagesAndWords = messagesAndWords
    self.weekdays = weekdays
    self.fewMany = fewMany
    self.conversation = conversation
    self.request = request
    self.details = details
    self.paid = paid
    self.codeRequest = codeRequest
    self.codeHandover = codeHandover
    self.moreConversations = moreConversations
    self.coverageTitle = coverageTitle
    self.decimalMark = decimalMark
  }

  /// The labels of a language.
  public static func of(_ language: ReportLanguage) -> FigureLabels {
    language.table.figures
  }
}

extension FigureLabels {
  /// Puts values in the places `{name}` of a pattern.
  package static func fill(_ pattern: String, _ values: [String: String]) -> String {
    var out = ""
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      let name = String(rest[rest.index(after: open)..<close])
      out += rest[..<open]
      out += values[name] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}
