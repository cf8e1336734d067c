import Evidence

extension DutchWording {
  static func platform(_ platform: Platform) -> PlatformWords {
    switch platform {
    case .whatsApp:
      PlatformWords(
        regain:
          "Haal uw account terug: open WhatsApp, meld u aan met uw eigen nummer en vul de code van 6 cijfers uit de sms in. De ander is dan meteen uitgelogd, ook als er om een pincode wordt gevraagd die u niet kent. Wacht in dat geval 7 dagen.",
        devices: "WhatsApp > Instellingen > Gekoppelde apparaten: log alle apparaten uit.",
        exports: [
          ExportWay(
            id: "iphone", title: "Op een iPhone (WhatsApp)",
            steps: [
              "Open de chat en tik bovenaan op de naam.",
              "Ga naar beneden en tik op Exporteer chat.", "Kies Voeg media toe.",
              "Kies Bewaar in Bestanden. Er komt één zip-bestand.",
            ]),
          ExportWay(
            id: "android", title: "Op een Android-telefoon (WhatsApp)",
            steps: [
              "Open de chat en tik rechtsboven op de drie puntjes.",
              "Tik op Meer en dan op Chat exporteren.",
              "Kies Media toevoegen (Inclusief media).",
              "Sla het op of mail het aan uzelf. Bewaar alle bestanden die erbij zitten.",
            ]),
        ])
    case .telegram:
      PlatformWords(
        regain:
          "Haal uw account terug: meld u in Telegram aan met uw eigen nummer en de code die u krijgt.",
        devices: "Telegram > Instellingen > Apparaten: beëindig alle andere sessies.",
        exports: [
          ExportWay(
            id: "desktop", title: "In Telegram (op een computer)",
            steps: [
              "Open de chat in Telegram Desktop en klik rechtsboven op de drie puntjes.",
              "Kies Chatgeschiedenis exporteren, met foto's en bestanden.",
              "Kies als formaat JSON (machineleesbaar).", "Geef mij de hele map.",
            ])
        ])
    case .signal:
      PlatformWords(
        regain:
          "Haal uw account terug: open Signal, meld u aan met uw eigen nummer en vul de code uit de sms in. De ander is dan uitgelogd, tenzij die een pincode heeft ingesteld: wacht in dat geval 7 dagen. Stel daarna zelf een pincode in, met registratievergrendeling.",
        devices:
          "Signal > Instellingen > Gekoppelde apparaten: ontkoppel elk apparaat dat niet van u is.",
        exports: [
          ExportWay(
            id: "desktop", title: "In Signal (op een computer)",
            steps: [
              "Open Signal Desktop, gekoppeld aan uw telefoon, en ga naar Instellingen, dan Chats.",
              "Kies het exporteren van de chatgeschiedenis, met media.",
              "Geef mij de hele map, signal-backup met de datum, en verander er niets in.",
              "Verdwijnende berichten staan er niet in: maak daar schermafdrukken van.",
            ])
        ])
    case .sms:
      PlatformWords(
        regain:
          "Krijgt een ander uw sms'jes, dan staat uw nummer misschien op een andere simkaart: bel meteen uw provider en laat het nummer terugzetten.",
        devices:
          "Vraag uw provider welke simkaarten uw nummer hebben, en kijk in de instellingen van uw berichtenapp welke apparaten uw berichten ook krijgen.",
        exports: [
          ExportWay(
            id: "android", title: "Sms'jes op een Android-telefoon",
            steps: [
              "Installeer SMS Backup & Restore en open de app.",
              "Maak een reservekopie van berichten en van oproepen, als bestand op de telefoon.",
              "Geef mij de XML-bestanden, ongewijzigd.",
            ]),
          ExportWay(
            id: "iphone", title: "Sms'jes op een iPhone",
            steps: [
              "Sluit de iPhone met de kabel aan op een computer.",
              "Maak een reservekopie met Finder, iTunes of Apple-apparaten.",
              "Geef mij de hele map van de reservekopie, en het wachtwoord als dat er is.",
            ]),
        ])
    }
  }
}
