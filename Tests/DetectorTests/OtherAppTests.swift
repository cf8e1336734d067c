import Evidence
import TestSupport
import Testing

@testable import Detector

/// Whoever has somebody's account on one platform has it not on another.
@Suite("A takeover, and the other app of its owner")
struct OtherAppTests {
  private static let talk = [
    ("Ilse", "Ik haal de kids zo op, dan bel ik je ff"), ("Kees", "Goed. Ik ben thuis."),
    ("Ilse", "Hahaha ja precies dat dus"), ("Kees", "De schutting is klaar, groen geworden."),
    ("Ilse", "Oke tot straks!! x"), ("Kees", "Ik heb de pan al klaargezet."),
    ("Ilse", "Ben er over 10 min"), ("Kees", "Dat is prima, kind."),
    ("Ilse", "Wat een weer he pff"), ("Kees", "Vandaag 12 km gefietst. Wind tegen."),
  ]

  /// The father's chat on WhatsApp, in which a thief writes as Ilse on the last day.
  private func father(_ day: Int64) -> Conversation {
    var chat = ConversationBuilder(title: "Ilse")
    for round in 0..<12 {
      for (index, (name, text)) in Self.talk.enumerated() {
        chat.say(name, text, at: Int64(round) * 86_400 + Int64(index) * 200)
      }
    }
    let lines = [
      ("Ilse", "Goedemorgen vader, bent u druk op dit moment?"), ("Kees", "Nee hoor. Wat is er?"),
      ("Ilse", "Mijn bankapp is geblokkeerd en er moet vandaag een rekening betaald worden."),
      ("Ilse", "Kunt u dit voorschieten? Het gaat om 1.248,60 euro. U krijgt het maandag terug."),
      ("Kees", "Natuurlijk. Waar moet het naartoe?"),
      ("Ilse", "NL91ABNA0417164300 ten name van J. Hendriks"), ("Kees", "Ik heb het overgemaakt."),
      ("Ilse", "Er is nog een tweede rekening van 890 euro, kunt u die ook betalen?"),
      ("Kees", "Ik bel je even."), ("Ilse", "Ik kan nu niet bellen, mijn microfoon is kapot."),
      ("Kees", "Ilse belde me net op de vaste telefoon. Dit ben jij niet. Ik ga naar de politie."),
    ]
    for (index, (name, text)) in lines.enumerated() {
      chat.say(name, text, at: day + Int64(index) * 240)
    }
    return chat.build(id: "c1")
  }

  /// What Ilse herself writes meanwhile to a nephew.
  private func nephew(_ day: Int64, _ format: FormatID, _ last: [String]) -> Conversation {
    var chat = ConversationBuilder(title: "Tom", member: MemberID(exhibit: 1, index: 0))
    chat.format = format
    for round in 0..<12 {
      chat.say("Tom", "yo tante", at: Int64(round) * 86_400 + 40_000)
      chat.say("Ilse", "Hoi Tom! Zaterdag is goed x", at: Int64(round) * 86_400 + 40_100)
      chat.say("Ilse", "Ik zet m klaar in de schuur", at: Int64(round) * 86_400 + 40_200)
    }
    for (index, text) in last.enumerated() {
      chat.say("Ilse", text, at: day + 1_000 + Int64(index) * 300)
    }
    return chat.build(id: "c2")
  }

  private func verdicts(_ format: FormatID, _ last: [String]) async -> [String: Verdict] {
    let day: Int64 = 14 * 86_400
    let file = CaseFile(conversations: [father(day), nephew(day, format, last)])
    let findings = await Examination().run(on: file)
    return Dictionary(
      uniqueKeysWithValues: findings.accounts.filter { file.name($0.account) == "Ilse" }.map {
        (file.conversations[$0.account.conversation].id, $0.verdict)
      })
  }

  private static let own = [
    "Oh nee Tom, m'n whatsapp doet het ook niet meer",
    "Wat een drama zeg pff, kom je zaterdag wel x",
  ]

  /// Story: her WhatsApp was taken, and what she wrote of it on Telegram was given to the thief.
  @Test func wordsInAnotherAppAreTheOwners() async {
    #expect(await verdicts(.telegramJSON, Self.own) == ["c1": .takeover, "c2": .none])
  }

  @Test func inTheSameAppTheyAreTheAccounts() async {
    #expect(await verdicts(.whatsAppText, Self.own)["c2"] == .takeover)
  }

  /// Where both are used to ask for money both are taken.
  @Test func whoAsksInBothHasBoth() async {
    let plea = [
      "Kan jij vandaag 985 euro voor mij overmaken? Mijn rekening is geblokkeerd.",
      "NL91ABNA0417164300 ten name van J. Hendriks",
    ]
    #expect(await verdicts(.telegramJSON, plea) == ["c1": .takeover, "c2": .takeover])
  }
}
