/// The text with answers for a reporting form, in German.
extension GermanWording {
  static func answer(_ key: AnswerKey) -> String {
    switch key {
    case .title: "Antworten für das Formular: {name}"
    case .intro:
      "In der Reihenfolge des Formulars: {form}. Kopieren Sie jede Antwort in ihr Feld und prüfen Sie sie."
    case .checked: "Die Reihenfolge der Felder wurde am {day} nachgesehen; Formulare ändern sich."
    case .fillIn: "[selbst ausfüllen]"
    case .reporter: "Wer Anzeige erstattet: Name, Anschrift, Telefon, E-Mail"
    case .behalf: "Für wen, und mit wessen Einverständnis"
    case .victim: "Opfer: Name, Anschrift, Telefon, E-Mail"
    case .relation: "Woher Sie die andere Person kennen, und wem Geld oder Konto gehört"
    case .places: "Wo Sie waren (Ort)"
    case .period: "Wann es geschah: am oder zwischen"
    case .contacted: "Wie Sie angeschrieben wurden: App oder Website"
    case .account: "Konto, das missbraucht wurde (Telefonnummer ergänzen)"
    case .story: "Was geschehen ist, der Reihe nach"
    case .suspicion: "Was Sie misstrauisch machte"
    case .lost: "Wie das Konto verloren ging: Code, Mailbox, verknüpftes Gerät, unbekannt"
    case .others: "Die andere Person: Name wie angezeigt, Telefonnummern (Profilbild beilegen)"
    case .numbers: "Benutzte Telefonnummern"
    case .links: "Webadressen und Zahlungslinks"
    case .transactions: "Zahlungen und Forderungen: Konto, Name, Betrag, Datum"
    case .sums: "Beträge: verlangt, laut Chat gezahlt, offen"
    case .payees: "Konten, an die gezahlt werden sollte"
    case .method: "Wie Sie zahlten: Überweisung, Zahlungsaufforderung, anders; von welchem Konto"
    case .pix: "Pix-Schlüssel (Beleg beilegen)"
    case .evidence: "Beweismittel: Dateien (Kontoauszug und Bildschirmfotos beilegen)"
    case .devices: "Geräte, auf denen der Chat lief (mitbringen)"
    case .elsewhere: "Wer noch angeschrieben wurde"
    case .damages: "Wollen Sie Ihren Schaden von der beschuldigten Person ersetzt?"
    case .support: "Möchten Sie Opferhilfe?"
    case .more: "Sonstiges"
    case .none: "[steht nicht in diesen Chats]"
    }
  }
}
