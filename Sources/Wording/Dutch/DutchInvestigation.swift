extension DutchWording {
  /// The parts of the report that only investigators and courts read.
  static let investigation: [Phrase: String] = [
    .sectionCover: "Zaak", .coverWhat: "Wat", .coverValue: "Waarde",
    .coverCase: "Zaaknummer", .coverExhibit: "SIN of nummer van het stuk",
    .coverExaminer: "Onderzoeker",
    .coverReport: "Kenmerk van deze uitkomst", .coverProgram: "Programma",

    .sectionFindings: "Genummerde bevindingen",
    .findingsIntro:
      "Een feit is wat op deze plaats in het bestand staat: een melding van de app, deze woorden. Wat woorden betekenen is een lezing van een herkenner; de zekerheid daarvan, van 0 tot 1, staat erbij. Lezingen onder 0,70 krijgen hier geen nummer. Een gevolgtrekking rust op alle bevindingen samen.",
    .findingsNone: "Geen account gaf aanleiding tot een bevinding.",
    .findingsHeading: "{name} in de chat {chat}",
    .findingsMore: "Niet opgenomen: nog {count}; die staan in findings.json.",
    .findingFact: "feit", .findingReading: "lezing", .findingBasisNotice: "melding van de app",
    .findingInference: "gevolgtrekking",
    .findingTakeover: "De data steunen dat vanaf dit bericht een andere hand schreef.",
    .findingImpersonation: "Vanaf dit bericht is de schrijver niet wie hij zegt te zijn.",
    .findingInconclusive:
      "Niet te beslissen. Als een andere hand schreef, is dit het waarschijnlijkste eerste bericht.",
    .findingBasisVerdict: "al het bewijs, log10 LR {ratio}",
    .findingBasisEvent: "herkenner, {confidence}",
    .findingAgainst: "Hiertegen pleit:",
    .findingAgainstNone: "Er is niets gevonden dat ertegen pleit.",
    .findingPlace: "[regel {line}, ]bytes {start}–{end}",
    .findingsSource: "Plaatsen zijn in stuk {hash}, {member}.",
    .columnNumber: "Nr.", .columnClass: "Soort", .columnFinding: "Bevinding",
    .columnLocator: "Waar", .columnRests: "Berust op",

    .moneyTotals:
      "Rijen: {rows}, waarvan volgens iemand betaald: {paid}. Gevraagde bedragen, opgeteld zoals geschreven, ongeacht de munt: {sum}; niet op te tellen bedragen: {unread}.",

    .rankTitle: "Waar het eerst te kijken", .rankInput: "Invoer", .rankMoment: "Vanaf",
    .rankIntro:
      "Zaken met een aanwijzing: {count}, de sterkste eerst. Zaken met een gedeeld rekening- of telefoonnummer noemen elkaar.",
    .rankWhy: "Waarom", .rankNumbers: "Rekening- en telefoonnummers",
    .rankTogether: "Deelt een nummer met",

    .sectionSpread: "Wie is benaderd, en hoe het zich verspreidde",
    .spreadIntro:
      "In de perioden van de andere schrijver. Wie een code doorgaf, kan vanaf dat bericht zelf een account kwijt zijn.",
    .spreadNone: "In zo'n periode is niemand om geld of een code gevraagd.",
    .columnFrom: "Vanaf account", .columnTo: "Aan", .columnAskedFor: "Gevraagd",
    .columnCodeGiven: "Code gegeven", .columnAfter: "Daarna",
    .spreadFollowed: "bij het account van deze persoon is een overname gevonden",
    .spreadRisk: "loopt gevaar vanaf dat bericht; geen bevinding in deze bestanden",
    .spreadNothing: "niets in deze bestanden",

    .sectionMitigation: "Wat mis kan gaan, en wat daartegen is gedaan",
    .mitigationIntro:
      "Elke soort fout, hoe die wordt voorkomen of getoond, welke toets dat controleert, en hoe het in deze zaak staat.",
    .columnError: "Mogelijke fout", .columnDone: "Wat ertegen gedaan is",
    .columnTest: "Gecontroleerd door", .columnHere: "In deze zaak",
    .errorDates: "Dag en maand zijn verwisseld",
    .doneDates: "De volgorde wordt uit de data zelf bewezen; kan dat niet, dan staat dat er",
    .errorZone: "Tijden zijn in de verkeerde zone gelezen",
    .doneZone: "Tijden blijven die van de telefoon; een zone wordt opgegeven, nooit geraden",
    .errorClock: "De klok van de telefoon versprong",
    .doneClock:
      "De volgorde van het bestand blijft naast die van de tijd; stappen terug zijn geteld",
    .errorLines: "Regels die geen regel van het programma begrijpt",
    .doneLines: "Elk blijft als tekst bewaard en is gemeld met zijn plaats",
    .errorForged: "Een bericht dat de kop van een ander nabootst",
    .doneForged: "Koppen van een andere vorm of buiten de tijd worden gemeld",
    .errorDamage: "Een beschadigd, afgekapt of te groot archief",
    .doneDamage: "Wat leesbaar is wordt gelezen; de breuk is gemeld met zijn plaats",
    .errorNames: "Eén persoon onder twee namen, of twee onder één",
    .doneNames: "Alleen samengevoegd op telefoonnummer of gelijke naam, met de grond erbij",
    .errorEdited: "De export is bewerkt voordat hij werd ingeleverd",
    .doneEdited:
      "Niet uit te sluiten; hashes van vóór en na het onderzoek tonen dat er sindsdien niets veranderde, en twee kanten van een chat worden vergeleken",
    .errorHonest: "Eerlijk praten over geld of codes voor fraude aangezien",
    .doneHonest: "Gewoonte telt ertegen; gemeten op eerlijke gesprekken",
    .errorLittle: "Te weinig berichten om de schrijver te kennen",
    .doneLittle: "Onder 40 berichten met woorden zwijgt de stijl; dat staat er",
    .errorDrift: "Alle schrijvers lijken tegelijk te veranderen",
    .doneDrift: "Dan zegt stijl voor het hele bestand niets",
    .errorLanguage: "Een taal zonder woordenlijst",
    .doneLanguage: "Tien talen; in andere spreken alleen stijl en rekeningnummers",
    .statusProved: "bewezen voor {count} van {all} chats",
    .statusZone: "zone opgegeven door de gebruiker: {zone}",
    .statusZoneKnown: "zone in de data van {count} van {all} chats",
    .statusSteps: "stappen terug: {count}", .statusNone: "niets gemeld",
    .statusNotices: "meldingen: {count}", .statusPersons: "samengevoegde personen: {count}",
    .statusUnchanged: "ongewijzigd na het onderzoek: {count} van {all} invoerbestanden",
    .statusHabit: "accounts met zo'n gewoonte: {count}",
    .statusLittle: "accounts met te weinig tekst: {count}",
    .statusLanguage: "te beoordelen door de onderzoeker",

    .sectionNext: "Wat nu op te vragen",
    .nextIntro:
      "Elke regel berust op iets in deze bestanden. Wie gegevens heeft, wist ze na een tijd.",
    .nextNone: "Niets in deze bestanden wijst naar iemand om iets aan te vragen.",
    .nextBank:
      "Bank: houder, openingsgegevens en mutaties van {value}, genoemd in bericht {message}.",
    .nextWallet: "Handelsplatform of ketenanalyse: wallet {value}, genoemd in bericht {message}.",
    .nextLink:
      "Aanbieder van de betaallink: de rekening achter {value}, verstuurd in bericht {message}.",
    .nextPhone:
      "Telecomaanbieder: houder en locatie van {value}, genoemd in bericht {message}.",
    .nextPlatform:
      "Platform: bewaring van het account {name}, registraties, toestellen en adressen rond {time}.",
    .nextContacts:
      "Iedereen aan wie het account in die tijd schreef: hun eigen export van de chat, met media.",
    .nextDevice: "Eigenaar: de telefoon, de ontvangen code-berichten, voicemail en simwissels.",

    .sectionRecord: "Wat is uitgevoerd",
    .recordIntro:
      "Elke herkenner is over elk bericht gegaan. Instellingen, tijden, machine en versies staan in run.json en settings.json.",
    .columnStep: "Wat", .recordInputs: "invoerbestanden", .recordMembers: "onderdelen daarin",
    .recordConversations: "gesprekken", .recordEntries: "regels in de chats",
    .recordMessages: "berichten", .recordAccounts: "gewogen accounts",
    .recordIdentifiers: "rekeningnummers, telefoonnummers en links",
    .recordNotices: "meldingen", .recordEvent: "herkend: {kind}",
    .recordSilent: "Gezocht en nergens herkend: {kinds}.",
    .figureCoverage:
      "Welke chat welke dagen dekt. Eén rij per chat, de dagen van links naar rechts; een streepje is een dag met berichten, donkerder bij meer. Waar een chat geen streepje heeft, zegt de export niets.",
  ]
}
