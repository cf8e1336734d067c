import Evidence

extension FigureLabels {
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
    coverageTitle: "Days that each chat covers", decimalMark: Locale.english.decimalMark)
}
