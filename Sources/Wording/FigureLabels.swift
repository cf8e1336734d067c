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
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  /// English; the scale is that of the ENFSI guideline of 2015.
  public static let english = FigureLabels(
    styleTitle: "Writing style per message, and where another hand most probably begins",
    evidenceTitle: "Strength of the evidence by kind, as log10 of the likelihood ratio",
    hoursTitle: "Hours of writing, before and during the other hand",
    requestsTitle: "Requests for money and codes over time, by conversation",
    styleAxis: "distance to the owner's own style (z)", messageDot: "message",
    otherDot: "more probably by the other hand",
    runningMean: "running mean", ownBand: "the owner's own range (5–95 %)",
    interval: "95 % set", onsetAxis: "probability that the other hand begins here, if it does",
    onset: "most probable first message", messageNumber: "number of the message",
    codeEvents: "code", moneyEvents: "money", noticeEvents: "notice", alarmEvents: "doubt, warning",
    partShown: "{shown} of {all} messages drawn",
    families: [
      .style: "style", .events: "events and notices", .money: "money and accounts",
      .behaviour: "behaviour",
    ],
    combined: "combined", likelihoodRatio: "likelihood ratio",
    forOwner: "for: the usual writer", forOther: "for: another hand",
    scale: [
      ScaleStep(0, "about equal"), ScaleStep(0.301, "weak"), ScaleStep(1, "moderate"),
      ScaleStep(2, "moderately strong"), ScaleStep(3, "strong"), ScaleStep(4, "very strong"),
      ScaleStep(6, "extremely strong"),
    ],
    before: "before, and outside the episodes", after: "in the episodes of the other hand",
    messagesAndWords: "{messages} messages, {words} words",
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], fewMany: "few to many messages",
    conversation: "chat", request: "asks for money", details: "gives payment details",
    paid: "says it is paid", codeRequest: "asks for a code", codeHandover: "hands over a code",
    moreConversations: "and {n} more conversations",
    coverageTitle: "Days that each chat covers", decimalMark: ".")

  /// Dutch; the scale is that of the Netherlands Forensic Institute.
  public static let dutch = FigureLabels(
    styleTitle:
      "Schrijfstijl per bericht, en waar een andere schrijver het waarschijnlijkst begint",
    evidenceTitle: "Bewijskracht per soort, als log10 van de likelihood ratio",
    hoursTitle: "Uren waarop werd geschreven, vóór en tijdens de andere schrijver",
    requestsTitle: "Verzoeken om geld en codes in de tijd, per chat",
    styleAxis: "afstand tot de eigen stijl van de eigenaar (z)", messageDot: "bericht",
    otherDot: "eerder van de andere schrijver",
    runningMean: "lopend gemiddelde", ownBand: "eigen bereik van de eigenaar (5–95 %)",
    interval: "95 %-verzameling",
    onsetAxis: "kans dat de andere schrijver hier begint, als die begint",
    onset: "waarschijnlijkste eerste bericht", messageNumber: "nummer van het bericht",
    codeEvents: "code", moneyEvents: "geld", noticeEvents: "melding",
    alarmEvents: "twijfel, alarm", partShown: "{shown} van {all} berichten getekend",
    families: [
      .style: "stijl", .events: "gebeurtenissen", .money: "geld en rekeningen",
      .behaviour: "gedrag",
    ],
    combined: "samen", likelihoodRatio: "likelihood ratio",
    forOwner: "voor: de gebruikelijke schrijver", forOther: "voor: een andere schrijver",
    scale: [
      ScaleStep(0, "ongeveer even"), ScaleStep(0.301, "iets waarschijnlijker"),
      ScaleStep(1, "waarschijnlijker"), ScaleStep(2, "veel waarschijnlijker"),
      ScaleStep(4, "zeer veel waarschijnlijker"), ScaleStep(6, "extreem veel waarschijnlijker"),
    ],
    before: "ervoor, en buiten die periode", after: "in de periode van de andere schrijver",
    messagesAndWords: "{messages} berichten, {words} woorden",
    weekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"], fewMany: "weinig tot veel berichten",
    conversation: "chat", request: "vraagt om geld", details: "geeft betaalgegevens",
    paid: "zegt dat er betaald is", codeRequest: "vraagt om een code",
    codeHandover: "geeft een code door", moreConversations: "en nog {n} chats",
    coverageTitle: "Dagen die elke chat dekt", decimalMark: ",")
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
