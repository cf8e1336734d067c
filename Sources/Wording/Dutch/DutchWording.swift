import Evidence

/// Dutch names and short terms; the sentences stand in the files beside this one.
enum DutchWording: WordingTable {
  static let locale = Locale.dutch
  static var help: any HelpTable.Type { DutchHelp.self }
  static let figures = FigureLabels.dutch
  static let page = PDFWords(
    page: { "Pagina \($0) van \($1)" },
    cut: { "[… nog \($0) bytes, zie messages.csv]" },
    rows: { "[… nog \($0) rijen, zie report.html]" },
    cited: "Streep en grijs vlak: de bevinding berust op dit bericht. Zonder: omliggend.",
    language: ReportLanguage.dutch.rawValue)
  static let scaleBounds: [(step: VerbalScale.Step, fromLog10: Double)] = [
    (.neither, 0), (.first, VerbalScale.two), (.second, 1), (.third, 2), (.fifth, 4), (.sixth, 6),
  ]

  static func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .takeover: "aanwijzingen voor overname"
    case .impersonation: "aanwijzingen voor een valse identiteit"
    case .none: "geen aanwijzingen gevonden"
    case .inconclusive: "geen uitsluitsel"
    }
  }

  static func event(_ kind: EventKind) -> String {
    switch kind {
    case .codeRequest: "vraagt om een code"
    case .moneyRequest: "vraagt om geld"
    case .paymentDetails: "geeft betaalgegevens"
    case .repayPromise: "belooft terug te betalen"
    case .callEvasion: "ontwijkt een telefoongesprek"
    case .questionEvasion: "ontwijkt een vraag"
    case .secrecy: "vraagt om geheimhouding"
    case .pressure: "dringt aan op haast"
    case .newNumberClaim: "zegt een nieuw nummer te hebben"
    case .excuse: "geeft een uitvlucht"
    case .codeHandover: "geeft een code door"
    case .doubt: "twijfelt of aarzelt"
    case .identityQuestion: "vraagt wie er schrijft"
    case .refusal: "weigert"
    case .paidClaim: "zegt dat er betaald is"
    case .discovery: "ontdekt het bedrog"
    case .warning: "waarschuwt anderen"
    case .ownerBack: "zegt dat een ander met dit account schreef"
    case .securityCodeChanged: "beveiligingscode gewijzigd"
    case .lureLink: "stuurt een link en vraagt te stemmen of te kijken"
    case .deviceStep: "legt uit hoe een toestel gekoppeld of een oproep doorgeschakeld wordt"
    case .moreMoney: "vraagt om meer geld"
    case .investmentPitch: "biedt winst aan"
    case .threat: "dreigt"
    case .idRequest: "vraagt om een identiteitsbewijs"
    case .supportClaim: "zegt een dienst of instantie te zijn"
    case .appFile: "stuurt een programma"
    case .lureTrouble: "vraagt naar een nummer of code die een pagina wil"
    case .codeEntered: "zegt dat een code of formulier is ingevuld"
    case .paymentCode: "geeft een code die geld waard is"
    case .checkedElsewhere: "heeft het buiten de chat nagevraagd"
    case .otherPhone: "zegt dat een ander met deze telefoon schrijft"
    case .lockedOut: "komt niet meer in het account"
    case .strangerDevice: "vond een toestel dat niet van hem is"
    case .notMeNow: "zegt: dat heb ik niet geschreven"
    case .groupGrab: "wijzigingen van een groep vlak na een lokbericht of waarschuwing"
    case .coverUp: "berichten achter elkaar verwijderd"
    case .numberChanged: "telefoonnummer gewijzigd"
    case .opening: "begin van een gesprek"
    case .encryptionBanner: "melding over versleuteling"
    case .deviceChanged: "ander toestel"
    }
  }

  static func family(_ family: EvidenceFamily) -> String {
    switch family {
    case .style: "schrijfstijl"
    case .events: "codes en meldingen"
    case .money: "geld en rekeningnummers"
    case .behaviour: "gedrag"
    }
  }

  static func identifier(_ kind: Identifier.Kind) -> String {
    switch kind {
    case .iban: "IBAN"
    case .sortCode: "Britse sort code en rekening"
    case .bankAccount: "rekeningnummer"
    case .phone: "telefoonnummer"
    case .paymentLink: "betaallink"
    case .pix: "Pix-sleutel"
    case .cpf: "CPF-nummer"
    case .wallet: "cryptowallet"
    case .card: "kaartnummer"
    case .link: "link"
    }
  }

  static func hypothesis(_ name: HypothesisName) -> String {
    switch name {
    case .takeover: "iemand anders heeft het account overgenomen"
    case .impersonation: "iemand doet zich vanaf een eigen nummer voor als een ander"
    case .ownerBorrows: "de eigenaar vraagt echt zelf om geld"
    case .relative: "een familielid of vriend schrijft op de telefoon van de eigenaar"
    case .newPhone: "de eigenaar heeft een nieuwe telefoon, meer niet"
    case .usualWriter: "de gebruikelijke schrijver heeft alles geschreven"
    }
  }

  static func basis(_ basis: DateReading.Basis) -> String {
    switch basis {
    case .format: "het formaat laat geen keus"
    case .given: "opgegeven door de gebruiker"
    case .mediaName: "datum in de bestandsnaam van een bijlage"
    case .weekday: "dagen van de week naast de data passen alleen in deze volgorde"
    case .fieldRange: "een getal boven 12, of het jaar vooraan"
    case .monthName: "de maand staat er als woord"
    case .fewestStepsBack: "alleen in deze volgorde loopt de tijd vooruit"
    case .notAfterExport: "de andere volgorde geeft data van na het maken van het archief"
    case .otherChats: "andere chats van hetzelfde bewijsstuk bewijzen het"
    case .locale: "taal van de meldingen of scheidingsteken"
    case .assumed: "aangenomen, niets bewijst het"
    }
  }

  static func personBasis(_ basis: Person.Basis) -> String {
    switch basis {
    case .single: "maar één account"
    case .phoneNumber: "zelfde telefoonnummer"
    case .identifier: "zelfde kenmerk van het platform"
    case .exactName: "precies dezelfde naam"
    case .sameLetters: "dezelfde naam op spaties, onzichtbare tekens of opgeslagen accenten na"
    case .sameChat: "zelfde chat, door beide kanten geëxporteerd"
    }
  }

  static func order(_ order: DateOrder) -> String {
    switch order {
    case .dayMonthYear: "dag-maand-jaar"
    case .monthDayYear: "maand-dag-jaar"
    case .yearMonthDay: "jaar-maand-dag"
    case .yearDayMonth: "jaar-dag-maand"
    }
  }

  static func calendar(_ calendar: DateReading.Calendar) -> String {
    switch calendar {
    case .gregorian: "gregoriaans"
    case .buddhist: "boeddhistisch"
    case .japanese: "Japans"
    case .persian: "Perzisch"
    case .hijri: "islamitisch (Umm al-Qura)"
    case .minguo: "Minguo"
    }
  }

  static func status(_ status: Member.Status) -> String {
    switch status {
    case .read: "gelezen als chat"
    case .listed: "alleen vastgelegd, met hash"
    case .unrecognised: "geen bekend chatformaat"
    case .opened: "archief, geopend"
    case .locked: "versleuteld, niet geopend"
    case .damaged: "beschadigd of afgebroken"
    case .skipped: "niet gelezen"
    }
  }

  static func severity(_ severity: Notice.Severity) -> String {
    switch severity {
    case .info: "opmerking"
    case .warning: "waarschuwing"
    case .error: "fout"
    }
  }

  static func scale(_ step: VerbalScale.Step) -> String {
    switch step {
    case .neither: "ongeveer even waarschijnlijk"
    case .first: "iets waarschijnlijker"
    case .second: "waarschijnlijker"
    // The Dutch table has one step where the English one has two.
    case .third, .fourth: "veel waarschijnlijker"
    case .fifth: "zeer veel waarschijnlijker"
    case .sixth: "extreem veel waarschijnlijker"
    }
  }

  static func format(_ format: FormatID) -> String {
    switch format {
    case .whatsAppText: "WhatsApp-tekstexport"
    case .telegramJSON: "Telegram-export, JSON"
    case .telegramHTML: "Telegram-export, HTML"
    case .telegramCopied: "Telegram-berichten, gekopieerd"
    case .signalJSON: "Signal-export, JSON"
    case .whatsAppAndroid: "WhatsApp-database (Android)"
    case .whatsAppIPhone: "WhatsApp-database (iPhone)"
    case .smsBackup: "sms-reservekopie, XML"
    case .appleMessages: "berichtendatabase (iPhone, Mac)"
    case .androidMessages: "sms-database (Android)"
    case .androidBackup: "sms in een Android-back-up"
    case .googleMessages: "database van Google Berichten (Android)"
    case .appleCalls: "gesprekslijst (iPhone, Mac)"
    case .addressBook: "adresboek"
    }
  }

  static func reason(_ reason: FormatReason) -> String {
    switch reason {
    case .empty: "er staat niets in"
    case .noDatedLines: "geen regel begint met een datum en een tijd"
    case .noSenders: "regels met datum, maar geen afzender en geen bekende melding"
    case .loneHeader: "één regel met datum in andere tekst"
    case .lateHeaders: "een paar regels met datum ver onder het begin"
    case .copiedFromBrowser: "regels gekopieerd uit een browser, zonder volledige datum"
    case .programLog: "regels uit het logboek van een programma"
    case .noJSON: "het begint niet zoals JSON"
    case .otherKeys: "JSON van iets anders"
    case .otherMarkup: "het is een pagina van iets anders"
    case .noDatabase: "geen database"
    case .otherTables: "een database van iets anders"
    case .otherProperties: "een eigenschappenlijst van iets anders"
    case .partAlone: "een deel van een export, zonder het hoofdbestand"
    }
  }

  static func about(_ format: FormatID) -> String {
    switch format {
    case .whatsAppText: "WhatsApp-tekstexport (Android, iPhone, en van voor 2016)"
    case .telegramJSON: "Export van Telegram Desktop, JSON"
    case .telegramHTML: "export van Telegram Desktop, HTML (messages.html)"
    case .telegramCopied: "Berichten die in Telegram gekopieerd en in een tekst geplakt zijn"
    case .signalJSON: "Leesbare export van Signal Desktop, JSON (main.jsonl)"
    case .whatsAppAndroid:
      "WhatsApp-database van een Android-telefoon (msgstore.db, met wa.db en andere)"
    case .whatsAppIPhone:
      "WhatsApp-database van een iPhone (ChatStorage.sqlite, met ContactsV2.sqlite)"
    case .smsBackup: "SMS Backup & Restore, XML (berichten en gesprekken)"
    case .appleMessages: "Sms en iMessage van een iPhone of een Mac (sms.db, chat.db)"
    case .androidMessages: "Sms en mms van een Android-telefoon (mmssms.db)"
    case .androidBackup: "Sms en mms in een back-up van Android (.ab), JSON"
    case .googleMessages: "Sms, mms en RCS van Google Berichten op Android (bugle_db)"
    case .appleCalls: "Gesprekken van een iPhone of een Mac (CallHistory.storedata)"
    case .addressBook:
      "Adresboek van een telefoon, voor namen bij nummers (AddressBook.sqlitedb, contacts2.db)"
    }
  }
}
