import Evidence

extension DutchWording {
  static func kind(_ kind: FileKind) -> String {
    switch kind {
    case .text: "een tekst"
    case .otherChat: "een chat van een dienst die hier niet gelezen wordt"
    case .archive: "een archief"
    case .picture: "een afbeelding"
    case .video: "een video"
    case .sound: "een geluidsopname"
    case .pdf: "een pdf-document"
    case .document: "een document van een tekstverwerker"
    case .spreadsheet: "een rekenblad"
    case .presentation: "een presentatie"
    case .book: "een boek"
    case .database: "een database"
    case .databaseLog: "het logboek bij een database"
    case .encryptedBackup: "een versleutelde back-up"
    case .key: "een sleutel of een certificaat"
    case .contacts: "een lijst met contacten"
    case .calendar: "een agenda"
    case .mail: "een mail"
    case .app: "een app"
    case .program: "een programma"
    case .webPart: "een deel van een webpagina"
    case .font: "een lettertype"
    case .settings: "instellingen van een app"
    case .placeholder: "een plaatshouder voor een bestand dat nog in een cloud staat"
    case .empty: "leeg"
    case .unknown: "een bestand van een soort die hier niet bekend is"
    }
  }

  static func advice(_ kind: FileKind) -> String {
    switch kind {
    case .picture:
      "Een schermafdruk kan niet worden onderzocht: exporteer de chat in de app en geef dat bestand."
    case .video, .sound:
      "Wat er wordt gezegd of getoond, wordt hier niet gehoord of gezien: exporteer de chat in de app en geef dat bestand."
    case .placeholder:
      "Het bestand zelf staat niet op deze computer: open het één keer (iCloud) of download het (Google Drive, OneDrive), en geef dat bestand."
    case .pdf:
      "Een afdruk kan niet worden onderzocht: vraag om de export die de app heeft gemaakt, de .txt of .zip, en geef dat bestand ongewijzigd."
    case .document:
      "In de woorden ervan is geen chat gevonden: vraag om de export die de app heeft gemaakt, de .txt of .zip, en geef dat bestand ongewijzigd. Afbeeldingen erin worden niet gelezen."
    case .spreadsheet, .presentation, .book:
      "Een chat die is geplakt of afgedrukt, wordt er niet uit gelezen: vraag om de export die de app heeft gemaakt, de .txt of .zip, en geef dat bestand ongewijzigd."
    case .databaseLog:
      "Alleen zegt het niets: doe het en zijn database, onder de namen die ze hadden, in één map of zip en geef die."
    case .database:
      "Deze database is geen van die welke gelezen worden (die van WhatsApp en die van sms): exporteer de chat in de app en geef dat bestand; bewaar de database, met de bestanden ernaast, als bewijs."
    case .encryptedBackup, .key:
      "Een back-up van dit soort wordt niet geopend: exporteer de chat in de app en geef dat bestand; bewaar de back-up en de sleutel als bewijs."
    case .mail:
      "Bewaar de export die bij de mail zit als een eigen bestand, en geef dat bestand."
    case .contacts, .calendar, .app, .program, .webPart, .font, .settings:
      "Daar staat geen chat in: exporteer de chat in de app en geef dat bestand."
    case .otherChat:
      "De export is goed, maar dit programma kan die niet lezen (LINE, KakaoTalk, Messenger, Instagram, Snapchat, Discord, Slack en dergelijke). Het blijft bewijs: bewaar het bestand onveranderd en geef het aan de politie."
    case .archive:
      "Er is geen chat in gevonden: exporteer de chat in de app en geef dat bestand."
    case .text, .unknown:
      "Er is geen chat in gevonden: exporteer de chat in de app (Chat exporteren) en geef dat bestand ongewijzigd."
    case .empty:
      "Er staat niets in om te lezen: maak de export opnieuw."
    }
  }
}
