extension GermanWording {
  static func summary(_ key: SummaryKey) -> String {
    switch key {
    case .read:
      "Gelesen: Eingaben {exhibits}, Gespräche {conversations}, Nachrichten {messages}[, {first} bis {last}]."
    case .nothingFound:
      "Keine Anzeichen gefunden, dass ein Konto übernommen wurde. Das beweist nichts."
    case .found: "Gefunden:"
    case .takeover:
      "Konto {name} im Chat {chat}: Die Daten sprechen dafür, dass ab {moment}, Nachricht {message}, jemand anderes schrieb[; ab {back}, Nachricht {backMessage}, schrieb die gewohnte Person wieder]."
    case .impersonation:
      "Konto {name} im Chat {chat}: Die Daten sprechen dafür, dass die schreibende Person nicht ist, wer sie zu sein angibt, ab {moment}, Nachricht {message}."
    case .inconclusive:
      "Konto {name} im Chat {chat}: nicht eindeutig. Wenn das Konto übernommen wurde, ist Nachricht {message} vom {moment} die wahrscheinlichste erste."
    case .inconclusiveNoMoment:
      "Konto {name} im Chat {chat}: nicht eindeutig. Die Daten weisen nicht auf einen Moment."
    case .notices:
      "Hinweise: Fehler {errors}, Warnungen {warnings}, Bemerkungen {remarks}."
    case .reportsAreIn: "Die Berichte liegen in {path}."
    case .seal:
      "Siegel, zum Aufschreiben und Vergleichen (SHA-256 von tagmanifest-sha512.txt): {hash}"
    }
  }
}
