package import Evidence

/// A small invented chain: Daan's account asks Mila for a code, Mila's asks Joris and Noor for money.
///
///     c1  Joris's export   Mila writes at 41 and 45 minutes, the same script as in c2
///     c2  Noor's export    Mila writes at 58 minutes, Noor says that she paid
///     c3  Mila's export    Daan writes at 12 and 15 minutes, Mila gives the code at 19
package struct ChainSample {
  package let file: CaseFile
  package var findings: Findings

  package let mila = [
    AccountID(conversation: 0, sender: 0), AccountID(conversation: 1, sender: 0),
    AccountID(conversation: 2, sender: 1),
  ]
  package let joris = AccountID(conversation: 0, sender: 1)
  package let noor = AccountID(conversation: 1, sender: 1)
  package let daan = AccountID(conversation: 2, sender: 0)

  private static let iban = "NL91ABNA0417164300"

  /// An entry by chat and place, both from 0.
  package static func at(_ chat: Int, _ entry: Int) -> EntryID {
    EntryID(conversation: chat, entry: entry)
  }

  /// Builds the case; a name can be made hostile.
  package init(mila name: String = "Mila") {
    var first = ConversationBuilder(title: name, member: MemberID(exhibit: 0, index: 0))
    first.say(name, "Tot morgen dan, ik neem de sleutels mee", at: -86_400)
    first.say("Joris", "Ja is goed", at: -86_300)
    first.notice(.securityCodeChanged, "Code van \(name) gewijzigd", subject: name, at: 1_440)
    first.say(name, "Hoi stoor ik", at: 2_460)
    first.say(name, "Kun je 980 voorschieten op \(Self.iban)", at: 2_700)
    first.say("Joris", "Dat doe ik niet", at: 3_000)
    first.say(name, "Dit was ik niet, ik ben weer terug", at: 24_720)
    var second = ConversationBuilder(title: name, member: MemberID(exhibit: 1, index: 0))
    second.say(name, "Zie je zondag bij oma", at: -90_000)
    second.say("Noor", "Gezellig", at: -89_900)
    second.notice(.securityCodeChanged, "Code van \(name) gewijzigd", subject: name, at: 1_500)
    second.say(name, "Kun je 980 voorschieten op \(Self.iban)", at: 3_480)
    second.say("Noor", "Heb 450 overgemaakt", at: 4_320)
    second.say(name, "Ik ben terug, ik was gehackt", at: 24_600)
    var third = ConversationBuilder(title: "Daan", member: MemberID(exhibit: 2, index: 0))
    third.say("Daan", "Fijn weekend", at: -300_000)
    third.say(name, "Jij ook", at: -299_000)
    third.say("Daan", "Hoi stoor ik", at: 720)
    third.say("Daan", "Ik stuurde je per ongeluk een code, wat is die", at: 900)
    third.say(name, "482-913", at: 1_140)
    file = CaseFile(conversations: [
      first.build(), second.build(id: "c2"), third.build(id: "c3"),
    ])
    let file = file
    func quote(_ id: EntryID) -> Range<Int> { file.entry(id).text }
    func event(_ kind: EventKind, _ id: EntryID, _ account: AccountID) -> Event {
      Event(kind: kind, entry: id, account: account, quote: quote(id), confidence: 0.9)
    }
    func payee(_ id: EntryID, _ account: AccountID) -> Identifier {
      Identifier(
        kind: .iban, value: Self.iban, isValid: true, entry: id, quote: quote(id),
        account: account)
    }
    findings = Findings(
      accounts: [
        Self.taken(mila[0], from: Self.at(0, 3), to: Self.at(0, 4), back: Self.at(0, 6)),
        Self.taken(mila[1], from: Self.at(1, 3), to: Self.at(1, 3), back: Self.at(1, 5)),
        Self.taken(daan, from: Self.at(2, 2), to: Self.at(2, 3), back: nil),
      ],
      persons: [
        Person(id: "p1", names: [name], phones: [], accounts: mila, basis: .exactName),
        Person(id: "p2", names: ["Joris"], phones: [], accounts: [joris], basis: .single),
        Person(id: "p3", names: ["Noor"], phones: [], accounts: [noor], basis: .single),
        Person(id: "p4", names: ["Daan"], phones: [], accounts: [daan], basis: .single),
      ],
      events: [
        event(.securityCodeChanged, Self.at(0, 2), mila[0]),
        event(.moneyRequest, Self.at(0, 4), mila[0]),
        event(.refusal, Self.at(0, 5), joris),
        event(.ownerBack, Self.at(0, 6), mila[0]),
        event(.securityCodeChanged, Self.at(1, 2), mila[1]),
        event(.moneyRequest, Self.at(1, 3), mila[1]),
        event(.paidClaim, Self.at(1, 4), noor),
        event(.codeRequest, Self.at(2, 3), daan),
        event(.codeHandover, Self.at(2, 4), mila[2]),
      ],
      identifiers: [payee(Self.at(0, 4), mila[0]), payee(Self.at(1, 3), mila[1])],
      amounts: [
        NamedAmount(
          entry: Self.at(0, 4), account: mila[0], text: "980", value: "980", currency: nil,
          isBare: true),
        NamedAmount(
          entry: Self.at(1, 3), account: mila[1], text: "980", value: "980", currency: nil,
          isBare: true),
      ])
  }

  private static func taken(
    _ account: AccountID, from: EntryID, to: EntryID, back: EntryID?
  ) -> AccountFinding {
    AccountFinding(
      account: account, verdict: .takeover, log10LR: 1.88, families: [.events: 1.1],
      onset: Onset(entry: from, first: from, last: from, setSize: 1), candidate: nil,
      return: back, episodes: [Episode(first: from, last: to)],
      grounds: [Ground(.codeRequest, .events, weight: 1, at: from)], counterGrounds: [],
      hypotheses: [], curve: [], messages: 4)
  }
}
