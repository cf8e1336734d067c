extension DutchWording {
  static func investigation(_ phrase: InvestigationPhrase) -> String {
    switch phrase {
    case .coverWhat: "Wat"
    case .coverValue: "Waarde"
    case .coverCase: "Zaaknummer"
    case .coverExhibit: "SIN of nummer van het stuk"
    case .coverExaminer: "Onderzoeker"
    case .coverReport: "Kenmerk van deze uitkomst"
    case .coverProgram: "Programma"

    case .findingsIntro:
      "Een feit is wat op deze plaats in het bestand staat: een melding van de app, deze woorden. Wat woorden betekenen is een lezing van een herkenner; de zekerheid daarvan, van 0 tot 1, staat erbij. Lezingen onder 0,70 krijgen hier geen nummer. Een gevolgtrekking rust op alle bevindingen samen."
    case .findingsNone: "Geen account gaf aanleiding tot een bevinding."
    case .findingsHeading: "{name} in de chat {chat}"
    case .findingsMore: "Niet opgenomen: nog {count}; die staan in findings.json."
    case .findingFact: "feit"
    case .findingReading: "lezing"
    case .findingBasisNotice: "melding van de app"
    case .findingBasisWords: "de woorden zelf"
    case .findingInference: "gevolgtrekking"
    case .findingTakeover: "De data steunen dat vanaf dit bericht een andere hand schreef."
    case .findingImpersonation: "Vanaf dit bericht is de schrijver niet wie hij zegt te zijn."
    case .findingInconclusive:
      "Niet te beslissen. Als een andere hand schreef, is dit het waarschijnlijkste eerste bericht."
    case .findingBasisVerdict: "al het bewijs, log10 LR {ratio}"
    case .findingBasisEvent: "herkenner, {confidence}"
    case .findingAgainst: "Hiertegen pleit:"
    case .findingAgainstNone: "Er is niets gevonden dat ertegen pleit."
    case .findingPlace: "[regel {line}, ]bytes {start}–{end}"
    case .findingsSource: "Plaatsen zijn in stuk {hash}, {member}."
    case .columnClass: "Soort"
    case .columnFinding: "Bevinding"
    case .columnLocator: "Waar"
    case .columnRests: "Berust op"

    case .columnFrom: "Vanaf account"
    case .columnTo: "Aan"
    case .columnAfter: "Daarna"
    case .spreadFollowed: "bij het account van deze persoon is een overname gevonden"
    case .spreadRisk: "loopt gevaar vanaf dat bericht; geen bevinding in deze bestanden"
    case .spreadNothing: "niets in deze bestanden"

    case .mitigationIntro:
      "Elke soort fout, hoe die wordt voorkomen of getoond, welke toets dat controleert, en hoe het in deze zaak staat."
    case .columnError: "Mogelijke fout"
    case .columnDone: "Wat ertegen gedaan is"
    case .columnTest: "Gecontroleerd door"
    case .columnHere: "In deze zaak"
    case .errorDates: "Dag en maand zijn verwisseld"
    case .doneDates: "De volgorde wordt uit de data zelf bewezen; kan dat niet, dan staat dat er"
    case .errorZone: "Tijden zijn in de verkeerde zone gelezen"
    case .doneZone: "Tijden blijven die van de telefoon; een zone wordt opgegeven, nooit geraden"
    case .errorClock: "De klok van de telefoon versprong"
    case .doneClock:
      "De volgorde van het bestand blijft naast die van de tijd; stappen terug zijn geteld"
    case .errorLines: "Regels die geen regel van het programma begrijpt"
    case .doneLines: "Elk blijft als tekst bewaard en is gemeld met zijn plaats"
    case .errorForged: "Een bericht dat de kop van een ander nabootst"
    case .doneForged: "Koppen van een andere vorm of buiten de tijd worden gemeld"
    case .errorDamage: "Een beschadigd, afgekapt of te groot archief"
    case .doneDamage: "Wat leesbaar is wordt gelezen; de breuk is gemeld met zijn plaats"
    case .errorNames: "Eén persoon onder twee namen, of twee onder één"
    case .doneNames: "Alleen samengevoegd op telefoonnummer of gelijke naam, met de grond erbij"
    case .errorEdited: "De export is bewerkt voordat hij werd ingeleverd"
    case .doneEdited:
      "Niet uit te sluiten; hashes van vóór en na het onderzoek tonen dat er sindsdien niets veranderde, en twee kanten van een chat worden vergeleken"
    case .errorHonest: "Eerlijk praten over geld of codes voor fraude aangezien"
    case .doneHonest: "Gewoonte telt ertegen; gemeten op eerlijke gesprekken"
    case .errorLittle: "Te weinig berichten om de schrijver te kennen"
    case .doneLittle: "Onder 40 berichten met woorden zwijgt de stijl; dat staat er"
    case .errorDrift: "Alle schrijvers lijken tegelijk te veranderen"
    case .doneDrift: "Dan zegt stijl voor het hele bestand niets"
    case .errorLanguage: "Een taal waarvan het model weinig of geen teksten heeft"
    case .doneLanguage:
      "Getraind op zestien talen; in andere ziet het model minder, en spreken stijl en rekeningnummers"
    case .statusProved: "bewezen voor {count} van {all} chats"
    case .statusZone: "zone opgegeven door de gebruiker: {zone}"
    case .statusZoneKnown: "zone in de data van {count} van {all} chats"
    case .statusSteps: "stappen terug: {count}"
    case .statusNone: "niets gemeld"
    case .statusNotices: "meldingen: {count}"
    case .statusPersons: "samengevoegde personen: {count}"
    case .statusUnchanged: "ongewijzigd na het onderzoek: {count} van {all} invoerbestanden"
    case .statusHabit: "accounts met zo'n gewoonte: {count}"
    case .statusLittle: "accounts met te weinig tekst: {count}"
    case .statusLanguage: "te beoordelen door de onderzoeker"

    case .nextIntro:
      "Elke regel berust op iets in deze bestanden. Wie gegevens heeft, wist ze na een tijd."
    case .nextNone: "Niets in deze bestanden wijst naar iemand om iets aan te vragen."
    case .nextBank:
      "Bank: houder, openingsgegevens en mutaties van {value}, genoemd in bericht {message}."
    case .nextWallet:
      "Handelsplatform of ketenanalyse: wallet {value}, genoemd in bericht {message}."
    case .nextLink:
      "Aanbieder van de betaallink: de rekening achter {value}, verstuurd in bericht {message}."
    case .nextPhone:
      "Telecomaanbieder: houder en locatie van {value}, genoemd in bericht {message}."
    case .nextPlatform:
      "Platform: bewaring van het account {name}, registraties, toestellen en adressen rond {time}."
    case .nextContacts:
      "Iedereen aan wie het account in die tijd schreef: hun eigen export van de chat, met media."
    case .nextDevice: "Eigenaar: de telefoon, de ontvangen code-berichten, voicemail en simwissels."

    case .recordIntro:
      "Elke herkenner is over elk bericht gegaan. Instellingen, tijden, machine en versies staan in run.json en settings.json."
    case .columnStep: "Wat"
    case .recordInputs: "invoerbestanden"
    case .recordMembers: "onderdelen daarin"
    case .recordConversations: "gesprekken"
    case .recordEntries: "regels in de chats"
    case .recordMessages: "berichten"
    case .recordAccounts: "gewogen accounts"
    case .recordIdentifiers: "rekeningnummers, telefoonnummers en links"
    case .recordNotices: "meldingen"
    case .recordEvent: "herkend: {kind}"
    case .recordSilent: "Gezocht en nergens herkend: {kinds}."
    }
  }
}
