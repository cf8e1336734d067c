/// The text with answers for a reporting form, in Dutch.
extension DutchWording {
  static func answer(_ key: AnswerKey) -> String {
    switch key {
    case .title: "Antwoorden voor het formulier: {name}"
    case .intro:
      "In de volgorde van het formulier: {form}. Kopieer elk antwoord naar zijn vak en kijk het na."
    case .checked: "De volgorde van de vakken is opgezocht op {day}; formulieren veranderen."
    case .fillIn: "[zelf invullen]"
    case .reporter: "Wie doet aangifte: naam, adres, telefoon, e-mail"
    case .behalf: "Namens wie, en met wiens toestemming"
    case .victim: "Slachtoffer: naam, adres, telefoon, e-mail"
    case .relation: "Hoe u de ander kent, en van wie het geld of het account is"
    case .places: "Waar u was (plaats)"
    case .period: "Wanneer het gebeurde: op of tussen"
    case .contacted: "Hoe u bent benaderd: app of website"
    case .account: "Account dat is misbruikt (vul het telefoonnummer aan)"
    case .story: "Wat er gebeurde, op volgorde"
    case .suspicion: "Waardoor u iets vermoedde"
    case .lost: "Hoe het account is kwijtgeraakt: code, voicemail, gekoppeld apparaat, onbekend"
    case .others: "De wederpartij: naam zoals getoond, telefoonnummers (voeg de profielfoto toe)"
    case .numbers: "Gebruikte telefoonnummers"
    case .links: "Webadressen en betaallinks"
    case .transactions: "Betalingen en verzoeken: rekening, naam, bedrag, datum"
    case .sums: "Bedragen: gevraagd, betaald volgens de chat, open"
    case .payees: "Rekeningen waarheen betaald moest worden"
    case .method: "Hoe u betaalde: overboeking, betaalverzoek, anders; van welke rekening"
    case .pix: "Pix-sleutel (voeg het betaalbewijs toe)"
    case .evidence: "Bewijs: bestanden (voeg bankafschrift en schermafdrukken toe)"
    case .devices: "Apparaten waarop het gesprek liep (neem ze mee)"
    case .elsewhere: "Wie nog meer is benaderd"
    case .damages: "Wilt u uw schade vergoed van de verdachte?"
    case .support: "Wilt u slachtofferhulp?"
    case .more: "Overig"
    case .none: "[staat niet in deze chats]"
    }
  }
}
