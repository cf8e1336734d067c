package import Evidence

/// A small invented case: Sanne's account is taken over and asks Joris for money.
package struct ReportSample {
  package let file: CaseFile
  package let findings: Findings

  /// Builds the case; `filler` ordinary messages stand before the takeover.
  package init(filler: Int = 24, hostile: String? = nil, title: String = "Chat met Sanne") {
    var chat = ConversationBuilder(title: title)
    for index in 0..<filler {
      let minute = Int64(index) * 3_600
      let words = [
        "Haha ja precies!! tot vrijdag x", "Ik neem de taart wel mee hoor 🎂", "ok is goed",
        "Heb je mijn fietssleutel gezien? Die lag net nog op tafel, echt heel raar.",
      ]
      chat.say(index % 2 == 0 ? "Sanne" : "Joris", words[index % 4], at: minute)
    }
    let start = Int64(filler) * 3_600
    chat.notice(
      .securityCodeChanged, "Your security code with Sanne changed. Tap to learn more.",
      subject: "Sanne", at: start)
    chat.say("Sanne", hostile ?? "Hallo, ben je bezig? Ik heb even hulp nodig.", at: start + 60)
    chat.say("Joris", "Wat is er?", at: start + 120)
    chat.say(
      "Sanne", "Kun je EUR 980 voorschieten? NL91ABNA0417164300 t.n.v. A. de Vries",
      at: start + 180)
    chat.say("Joris", "Ben jij dit wel echt?", at: start + 240)
    chat.say("Joris", "Oke is overgemaakt", at: start + 300)
    chat.say("Sanne", "Joris!! mijn account was gehackt, ik ben terug x", at: start + 86_400)
    let conversation = chat.build()

    let bytes = conversation.buffer.count
    let digests = Digests(
      sha256: String(repeating: "0123456789abcdef", count: 4),
      sha512: String(repeating: "fedcba9876543210", count: 8))
    let id = MemberID(exhibit: 0, index: 0)
    let exhibit = Exhibit(
      id: 0, name: "WhatsApp Chat met Sanne.zip", kind: .archive, bytes: bytes + 210,
      digests: digests,
      members: [
        Member(
          id: id, path: "_chat.txt", rawName: Array("_chat.txt".utf8), bytes: bytes,
          digests: digests, format: .whatsAppText, status: .read),
        Member(
          id: MemberID(exhibit: 0, index: 1), path: "00000012-PHOTO.jpg", rawName: [],
          bytes: 51_200, digests: digests, status: .listed),
      ], isComplete: true)
    file = CaseFile(
      exhibits: [exhibit], conversations: [conversation],
      notices: [
        Notice(
          .zoneUnknown, .info,
          span: SourceSpan(member: id, bytes: 0..<conversation.buffer.count, line: 1)),
        Notice(.stepsBack, .warning, span: conversation.span(2), facts: [Fact("count", 3)]),
      ])
    findings = Self.findings(conversation, filler: filler)
  }

  private static func findings(_ chat: Conversation, filler: Int) -> Findings {
    func at(_ offset: Int) -> EntryID { EntryID(conversation: 0, entry: filler + offset) }
    func range(_ id: EntryID) -> Range<Int> { chat.entries[id.entry].text }
    let sanne = AccountID(conversation: 0, sender: 0)
    let joris = AccountID(conversation: 0, sender: 1)
    let curve = chat.entries.indices.filter { chat.entries[$0].sender == 0 }.map { index in
      CurvePoint(
        entry: EntryID(conversation: 0, entry: index),
        style: index > filler && index < filler + 6 ? 2.4 : 0.2,
        onset: index == filler + 1 ? 0.93 : 0.002, otherHand: index > filler ? 0.9 : 0.01)
    }
    let taken = AccountFinding(
      account: sanne, verdict: .takeover, log10LR: 3.41234567,
      families: [.style: 0.8, .events: 1.1, .money: 1.4, .behaviour: 0.11],
      onset: Onset(entry: at(1), first: at(1), last: at(3), setSize: 2), candidate: nil,
      return: at(6), episodes: [Episode(first: at(1), last: at(3))],
      grounds: [
        Ground(
          .styleShift, .style, weight: 1.8, at: at(1), and: [at(3)],
          facts: [Fact("messages", 2), Fact("owner", filler / 2)]),
        Ground(.securityCodeChanged, .events, weight: 1.1, at: at(0)),
        Ground(
          .moneyRequest, .money, weight: 2.2, at: at(3),
          facts: [Fact("amount", "980"), Fact("currency", "EUR")]),
        Ground(.paymentDetails, .money, weight: 2.0, at: at(3)),
      ],
      counterGrounds: [
        Ground(.noCode, .events, weight: nil, at: at(-filler), and: [at(6)]),
        Ground(
          .shortSegment, .style, weight: nil, at: at(1), facts: [Fact("messages", 2)]),
      ],
      hypotheses: [
        Hypothesis(name: .takeover, log10LR: 3.4), Hypothesis(name: .relative, log10LR: 0.6),
        Hypothesis(name: .newPhone, log10LR: -0.3),
      ], curve: curve, messages: filler / 2 + 3)
    let clean = AccountFinding(
      account: joris, verdict: .none, log10LR: -0.4, families: [.style: -0.4], onset: nil,
      candidate: nil, return: nil, episodes: [], grounds: [],
      counterGrounds: [Ground(.styleSame, .style, weight: -0.9, at: at(2))], hypotheses: [],
      curve: [], messages: filler / 2 + 3)
    return Findings(
      accounts: [taken, clean],
      persons: [
        Person(
          id: "p1", names: ["Sanne"], phones: ["+31612345678"], accounts: [sanne],
          basis: .exactName)
      ],
      events: [
        Event(kind: .securityCodeChanged, entry: at(0), account: sanne, quote: range(at(0))),
        Event(
          kind: .moneyRequest, entry: at(3), account: sanne, quote: range(at(3)),
          confidence: 0.9, facts: [Fact("amount", "980"), Fact("currency", "EUR")]),
        Event(
          kind: .doubt, entry: at(4), account: joris, quote: range(at(4)), confidence: 0.8,
          earlier: at(3)),
        Event(kind: .paidClaim, entry: at(5), account: joris, quote: range(at(5))),
        Event(kind: .ownerBack, entry: at(6), account: sanne, quote: range(at(6))),
      ],
      identifiers: [
        Identifier(
          kind: .iban, value: "NL91ABNA0417164300", isValid: true, entry: at(3),
          quote: range(at(3)), account: sanne, facts: [Fact("bank", "ABNA")],
          holder: Identifier.Holder(name: "A. de Vries", entry: at(3)))
      ],
      amounts: [
        NamedAmount(
          entry: at(3), account: sanne, text: "EUR 980", value: "980", currency: "EUR",
          isBare: false)
      ],
      notices: [Notice(.manyAccountsChanged, .info)])
  }
}
