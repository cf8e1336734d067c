import Evidence

extension DutchWording {
  static func notice(_ code: NoticeCode) -> String { notices[code.rawValue] ?? code.rawValue }

  /// By raw value, so that a code of a later vocabulary has its sentence already.
  static let notices: [String: String] = [
    "archive-damaged": "Het archief is beschadigd; wat leesbaar was, is gelezen.",
    "archive-empty": "Er zit niets in.",
    "archive-locked": "Het archief is versleuteld en is niet geopend.",
    "archive-truncated": "Het archief is afgebroken; wat ervoor staat, is gelezen.",
    "archive-unsupported": "Dit soort archief kan niet worden geopend.",
    "member-damaged":
      "Een bestand in het archief is beschadigd; de bytes vóór de schade zijn gelezen.",
    "member-locked": "Een bestand in het archief is versleuteld en niet geopend.",
    "member-unlocked": "Een versleuteld bestand is met het opgegeven wachtwoord geopend.",
    "member-unsupported":
      "Een bestand in het archief is ingepakt op een manier die niet te lezen is.",
    "member-not-regular":
      "Een onderdeel van het archief is geen bestand (een verwijzing, een apparaat) en is niet gevolgd.",
    "member-name-undecodable":
      "De naam van een bestand is in geen bekende tekenset; de bytes ervan zijn bewaard.",
    "member-name-unsafe":
      "De naam van een bestand probeert elders uit te komen of verbergt tekens; het is alleen vastgelegd.",
    "member-name-duplicate":
      "Twee bestanden in het archief hebben dezelfde naam; beide zijn bewaard.",
    "headers-differ":
      "Het archief beschrijft een bestand op twee plaatsen, en die spreken elkaar tegen; andere programma’s kunnen het anders lezen.",
    "member-size-differs": "Een bestand is langer of korter dan het archief zegt.",
    "ratio-unusual":
      "Een bestand wordt bij het uitpakken veel groter dan een chat of een foto zou worden.",
    "entry-count-differs": "Het archief bevat meer of minder bestanden dan het zegt.",
    "limit-reached":
      "Een grens tegen kwaadaardige archieven is bereikt; wat daarachter ligt, is niet gelezen.",
    "already-seen": "Dezelfde bytes waren al gegeven; ze zijn één keer gelezen.",
    "input-changed":
      "De invoer is tijdens het lezen veranderd: de hashes van voor en na verschillen.",
    "input-unreadable": "De invoer kon niet worden gelezen.",
    "input-left-out":
      "Een invoerbestand zit niet in de zaak omdat het niet gelezen kon worden: {name}[ ({reason})].",
    "input-missing": "Op de opgegeven plaats staat niets.",
    "input-twice":
      "Een invoerbestand is meer dan eens opgegeven en telt één keer: {name}[ (ook als {other})].",
    "isolation-off":
      "De afscherming staat uit: de invoer is gelezen zonder de bescherming van {missing}, die deze machine niet biedt.",
    "format-unknown": "Het bestand heeft geen bekend chatformaat.",
    "format-unverified":
      "Het formaat is naar beschrijvingen gebouwd en niet getoetst aan echte exports.",
    "date-order-assumed":
      "De volgorde van dag en maand is aangenomen; niets in het bestand bewijst die.",
    "date-order-contradicted":
      "De opgegeven volgorde van dag en maand is in strijd met de data in het bestand.",
    "date-impossible": "Een datum die niet bestaat; het bericht is zonder tijd bewaard.",
    "steps-back":
      "Berichten liggen vroeger dan het bericht erboven; de volgorde van het bestand is aangehouden.",
    "text-before-first-header": "Tekst vóór het eerste bericht hoort bij geen bericht.",
    "header-inside-message":
      "Een bericht bevat een regel die op het begin van een bericht lijkt: geplakt, of vervalst.",
    "header-shape-mixed": "De berichten beginnen niet allemaal op dezelfde manier.",
    "invalid-utf8": "Bytes die geen geldige tekst zijn, staan er als \u{FFFD}.",
    "transcoded": "Het bestand had een andere tekenset en is voor het lezen omgezet.",
    "nul-bytes": "De tekst bevat NUL-bytes.",
    "sender-uncertain": "Waar de naam van de afzender eindigt, was niet met zekerheid te zeggen.",
    "json-repaired": "Het bestand is geen correcte JSON; wat bedoeld was, kon worden gelezen.",
    "json-truncated": "Het bestand breekt halverwege af; de berichten ervoor zijn gelezen.",
    "entry-unreadable": "Een bericht kon niet worden gelezen; de bytes ervan zijn hier genoemd.",
    "clock-jump": "De klok springt tussen twee berichten die op elkaar volgen.",
    "nothing-readable": "In wat gegeven is, is geen gesprek gevonden.",
    "same-chat-twice":
      "Dezelfde chat is door beide kanten geëxporteerd; elk bericht telt één keer.",
    "zone-assumed":
      "De tijdzone is die van de gebruiker; niets in het bestand bewijst die.",
    "zone-unknown":
      "De tijden zijn van de klok van de telefoon die de export maakte; de tijdzone is niet bekend.",
    "too-little-text": "Te weinig tekst om schrijfstijl te vergelijken.",
    "many-accounts-changed":
      "Veel accounts in één bestand lijken tegelijk te veranderen: een oorzaak in het bestand is waarschijnlijker dan een wisseling van schrijver.",
    "redacted": "Namen en nummers in deze zaak zijn vervangen door schuilnamen.",
  ]

  static func ground(_ code: GroundCode) -> String {
    switch code {
    case .styleShift:
      "De berichten zijn in een andere stijl geschreven dan die van het account zelf[: {messages} berichten tegenover {owner} eigen]."
    case .codeRequest: "Het account vraagt om een code die naar iemand anders is gestuurd."
    case .codeHandover: "Er wordt een code aan het account doorgegeven."
    case .moneyRequest: "Het account vraagt om geld[: {amount}]."
    case .secondMoneyRequest: "Het account vraagt opnieuw om geld[: {amount}]."
    case .paymentDetailsNew:
      "Het account geeft betaalgegevens die het in deze bestanden niet eerder gaf."
    case .identifierNew:
      "Er verschijnt een rekeningnummer, telefoonnummer of link die nieuw is voor dit account."
    case .callEvasion: "Het account ontwijkt een telefoongesprek."
    case .questionEvasion:
      "Het account ontwijkt een vraag die alleen de eigenaar kan beantwoorden."
    case .secrecy: "Het account vraagt om het geheim te houden."
    case .pressure: "Het account dringt aan op haast."
    case .repayPromise: "Het account belooft snel terug te betalen."
    case .excuse: "Het account geeft een uitvlucht waarom het zelf niet kan betalen of bellen."
    case .contactDoubt: "De ander twijfelt wie er schrijft."
    case .identityQuestion: "De ander vraagt wie er schrijft, of stelt een controlevraag."
    case .contactDiscovery: "De ander zegt dat het account is overgenomen."
    case .paidClaim: "De ander zegt dat er betaald is."
    case .ownerBack: "De eigenaar zegt het account terug te hebben."
    case .warning: "Een waarschuwing zegt dat berichten van dit account niet van de eigenaar waren."
    case .securityCodeChanged:
      "WhatsApp meldt dat de beveiligingscode is gewijzigd; ook een nieuwe telefoon veroorzaakt dat."
    case .securityCodeReregistered:
      "WhatsApp meldt dat het account opnieuw is geregistreerd; ook opnieuw installeren veroorzaakt dat."
    case .numberChanged: "Het platform meldt dat het telefoonnummer is gewijzigd."
    case .encryptionBanner: "De melding over versleuteling staat nogmaals midden in de chat."
    case .deviceChanged: "Het platform meldt een ander toestel."
    case .sameScript:
      "Het account stuurt bijna dezelfde woorden naar meerdere contacten[: {contacts}]."
    case .hoursUnusual: "De berichten komen op uren waarop het account zelden schreef."
    case .languageSwitch: "Het account schrijft in een andere taal dan eerder[: {language}]."
    case .newNumberClaim: "Het account zegt dat dit zijn nieuwe nummer is."
    case .unknownNumber:
      "Het nummer staat niet in het adresboek van degene die de export maakte."
    case .codeGivenAway:
      "Dit account heeft een code doorgegeven; vanaf dat bericht loopt het gevaar."
    case .paymentDetails: "Het account geeft betaalgegevens."
    case .refusal: "De ander weigert."
    case .noHistory: "Er zijn geen eerdere berichten van dit account om mee te vergelijken."
    case .styleSame:
      "De berichten zijn in de eigen stijl van het account geschreven[: {messages} berichten tegenover {owner} eigen]."
    case .styleTooLittle:
      "Te weinig tekst om iets over stijl te zeggen[: {messages} berichten waar er {needed} nodig zijn]."
    case .noCode: "In deze bestanden vraagt niemand om een code en wordt er geen doorgegeven."
    case .noMoney: "In deze bestanden wordt niemand om geld gevraagd."
    case .noSecurityNotice:
      "Er is geen melding van een gewijzigde beveiligingscode. Dat bewijst niets: zulke meldingen staan vaak uit of worden niet geëxporteerd."
    case .moneyHabit: "Het account vroeg al eerder om geld, in zijn eigen stijl."
    case .knownPayee: "Het geld moest naar een rekeningnummer dat al eerder bekend was."
    case .noticeAlone:
      "De melding van het platform staat alleen: verder wijst niets op een andere schrijver."
    case .contactConfirms: "De ander bevestigt dat het de eigenaar was."
    case .fileLevelDrift:
      "Andere accounts in hetzelfde bestand veranderen tegelijk; dat wijst op het bestand of het onderwerp."
    case .shortSegment: "Het stuk is kort[: {messages} berichten]; stijl zegt er weinig over."
    case .gapUnknown:
      "Ervoor zit een gat[ van {days} dagen] waarin dingen gebeurd kunnen zijn."
    }
  }
}
