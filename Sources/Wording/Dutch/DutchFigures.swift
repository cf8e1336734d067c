import Evidence

extension FigureLabels {
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
    coverageTitle: "Dagen die elke chat dekt", decimalMark: Locale.dutch.decimalMark)
}
