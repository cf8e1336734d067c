extension DutchWording {
  static func viewer(_ phrase: ViewerPhrase) -> String {
    switch phrase {
    case .search: "Zoeken"
    case .sender: "Afzender"
    case .kind: "Toon"
    case .chat: "Chat"
    case .month: "Maand"
    case .entry: "Bericht nr."
    case .go: "Ga"
    case .all: "alles"
    case .messages: "berichten"
    case .notices: "meldingen"
    case .events: "gebeurtenissen"
    case .attachments: "bijlagen"
    case .otherHand: "van de andere schrijver"
    case .count: "{shown} van {total}"
    case .next: "Volgende gebeurtenis"
    case .previous: "Vorige gebeurtenis"
    case .none: "Niets voldoet aan deze keuze."
    case .noScript:
      "De lijst van alle berichten heeft JavaScript nodig; deze pagina voert dat uit zonder enige verbinding. Dezelfde berichten staan in messages.csv."
    case .part:
      "Deze pagina bevat {shown} van {total} berichten: die rond de gebeurtenissen en bevindingen, of de eerste waar die er niet zijn. Alle staan in messages.csv en timeline.jsonl."
    case .keys: "Toetsen: / zoeken, n volgende gebeurtenis, p vorige gebeurtenis."
    case .print:
      "De lijst van alle berichten wordt niet afgedrukt; die staat in messages.csv."
    case .held:
      "Bijlagen die berichten noemen: {named}. Daarvan bij de aangeleverde bestanden: {held}; die staan met hun SHA-256 bij het bericht."
    case .pictures:
      "Afbeeldingen die klein te zien zijn: {shown}. Dit programma heeft ze opnieuw getekend; niets anders van hun bestanden staat in deze pagina. Het bestand zelf is dat met de SHA-256."
    case .picturesRest:
      "Afbeeldingen die niet te zien zijn: {count}. Het zijn er meer dan een pagina bevat, of ze zijn te groot, beschadigd of van een soort die niet wordt getekend (bewegend, HEIC, GIF)."
    case .picturesUnwanted:
      "Afbeeldingen zijn niet te zien: dit rapport is zonder afbeeldingen gevraagd."
    case .picturesMasked:
      "Afbeeldingen zijn niet te zien: in deze kopie zijn namen afgedekt, en dat kan met een afbeelding niet."
    case .picturesFailed:
      "Afbeeldingen zijn niet te zien: het tekenen van een ervan beëindigde het proces dat het deed. Al het andere is opnieuw gedaan, zonder afbeeldingen."
    case .picturesNotMade:
      "Afbeeldingen zijn niet te zien in de rapporten van een reeks; keerpunt analyse toont ze."
    case .pictureAlt: "afbeelding van de bijlage, klein"
    case .line: "regel"
    case .noSender: "melding"
    case .place: "bytes"
    case .star: "Ster: maak er een bewijsstuk van"
    case .note: "Notitie"
    case .exhibits: "Bewijsstukken van de lezer"
    case .exhibitsIntro:
      "Van een ster voorzien door wie deze pagina leest, met eigen notities; het programma heeft daar geen deel aan. Ze blijven alleen bewaard in het bestand dat hier wordt opgeslagen."
    case .save: "Sla deze pagina op met de bewijsstukken"
    case .printExhibits: "Druk de bewijsstukken af"
    case .skipToMessages: "Naar alle berichten"
    }
  }
}
