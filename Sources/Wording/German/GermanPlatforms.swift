import Evidence

extension GermanWording {
  static func platform(_ platform: Platform) -> PlatformWords {
    switch platform {
    case .whatsApp:
      PlatformWords(
        regain:
          "Holen Sie Ihr Konto zurück: Öffnen Sie WhatsApp, registrieren Sie sich mit Ihrer eigenen Nummer und geben Sie den 6-stelligen Code aus der SMS ein. Die andere Person ist dann sofort abgemeldet, auch wenn nach einer PIN gefragt wird, die Sie nicht kennen. Warten Sie in diesem Fall 7 Tage.",
        devices:
          "WhatsApp > Einstellungen > Verknüpfte Geräte: alle Geräte abmelden.",
        exports: [
          ExportWay(
            id: "iphone", title: "Auf einem iPhone (WhatsApp)",
            steps: [
              "Öffnen Sie den Chat und tippen Sie oben auf den Namen.",
              "Gehen Sie nach unten und tippen Sie auf Chat exportieren.",
              "Wählen Sie Medien anhängen.",
              "Wählen Sie In Dateien sichern. Es entsteht eine zip-Datei.",
            ]),
          ExportWay(
            id: "android", title: "Auf einem Android-Telefon (WhatsApp)",
            steps: [
              "Öffnen Sie den Chat und tippen Sie oben rechts auf die drei Punkte.",
              "Tippen Sie auf Mehr, dann auf Chat exportieren.",
              "Wählen Sie Mit Medien.",
              "Speichern Sie es oder schicken Sie es sich selbst per E-Mail. Behalten Sie alle Dateien, die dazugehören.",
            ]),
        ])
    case .telegram:
      PlatformWords(
        regain:
          "Holen Sie Ihr Konto zurück: Melden Sie sich in Telegram mit Ihrer eigenen Nummer und dem Code an, den Sie bekommen.",
        devices:
          "Telegram > Einstellungen > Geräte: alle anderen Sitzungen beenden.",
        exports: [
          ExportWay(
            id: "desktop", title: "In Telegram (am Computer)",
            steps: [
              "Öffnen Sie den Chat in Telegram Desktop und klicken Sie oben rechts auf die drei Punkte.",
              "Wählen Sie Chatverlauf exportieren, mit Fotos und Dateien.",
              "Wählen Sie als Format JSON (maschinenlesbar).",
              "Geben Sie mir den ganzen Ordner.",
            ])
        ])
    case .signal:
      PlatformWords(
        regain:
          "Holen Sie Ihr Konto zurück: Öffnen Sie Signal, registrieren Sie sich mit Ihrer eigenen Nummer und geben Sie den Code aus der SMS ein. Die andere Person ist dann abgemeldet, außer sie hat eine PIN gesetzt: Warten Sie dann 7 Tage. Setzen Sie danach selbst eine PIN, mit Registrierungssperre.",
        devices:
          "Signal > Einstellungen > Gekoppelte Geräte: jedes Gerät entkoppeln, das nicht Ihres ist.",
        exports: [
          ExportWay(
            id: "desktop", title: "In Signal (am Computer)",
            steps: [
              "Öffnen Sie Signal Desktop, gekoppelt mit Ihrem Telefon, und gehen Sie zu Einstellungen, dann Chats.",
              "Wählen Sie den Export des Chatverlaufs, mit Medien.",
              "Geben Sie mir den ganzen Ordner, signal-backup mit dem Datum, und ändern Sie nichts darin.",
              "Verschwindende Nachrichten sind nicht dabei: Machen Sie davon Bildschirmfotos.",
            ])
        ])
    case .sms:
      PlatformWords(
        regain:
          "Bekommt jemand anderes Ihre SMS, dann liegt Ihre Nummer vielleicht auf einer anderen SIM-Karte: Rufen Sie sofort Ihren Anbieter an und lassen Sie die Nummer zurücksetzen.",
        devices:
          "Fragen Sie Ihren Anbieter, welche SIM-Karten Ihre Nummer haben, und sehen Sie in den Einstellungen der Nachrichten-App nach, welche Geräte Ihre Nachrichten auch bekommen.",
        exports: [
          ExportWay(
            id: "android", title: "SMS auf einem Android-Telefon",
            steps: [
              "Installieren Sie SMS Backup & Restore und öffnen Sie es.",
              "Machen Sie eine Sicherung von Nachrichten und Anrufen, als Datei auf dem Telefon.",
              "Geben Sie mir die XML-Dateien, unverändert.",
            ]),
          ExportWay(
            id: "iphone", title: "SMS auf einem iPhone",
            steps: [
              "Verbinden Sie das iPhone mit dem Kabel mit einem Computer.",
              "Machen Sie ein Backup mit dem Finder, iTunes oder Apple-Geräte.",
              "Geben Sie mir den ganzen Ordner des Backups, und das Passwort, wenn es eines gibt.",
            ]),
        ])
    }
  }
}
