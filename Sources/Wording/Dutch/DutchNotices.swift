import Evidence

extension DutchWording {
  static func notice(_ code: NoticeCode) -> String {
    switch code {
    case .archiveDamaged: "Het archief is beschadigd; wat leesbaar was, is gelezen."
    case .archiveEmpty: "Er zit niets in."
    case .archiveLocked: "Het archief is versleuteld en is niet geopend."
    case .archiveTruncated: "Het archief is afgebroken; wat ervoor staat, is gelezen."
    case .archiveUnsupported: "Dit soort archief kan niet worden geopend."
    case .memberDamaged:
      "Een bestand in het archief is beschadigd; de bytes vóór de schade zijn gelezen."
    case .memberLocked: "Een bestand in het archief is versleuteld en niet geopend."
    case .backupLocked:
      "Een versleutelde back-up is niet geopend[: {reason}][ (nummer eindigt op {digits})]."
    case .backupUnlocked:
      "Een versleutelde back-up is geopend met een opgegeven sleutel; de inhoud volgt[ (nummer eindigt op {digits})]."
    case .backupListed:
      "Een reservekopie van een iPhone: haar lijst noemt {count} bestanden, waarvan er {found} berichten, gesprekken of contacten bevatten en gelezen zijn. De andere zijn gehasht en niet geopend."
    case .backupFileMissing:
      "De lijst van de reservekopie noemt een bestand dat er niet is: {name}."
    case .backupWithoutList:
      "Hier liggen bestanden van een reservekopie van een iPhone zonder haar lijst (Manifest.db). Van {count} bestanden zijn er {found} aan hun naam herkend en gelezen; de andere zijn gehasht en niet geopend."
    case .memberUnlocked: "Een versleuteld bestand is met het opgegeven wachtwoord geopend."
    case .memberUnsupported:
      "Een bestand in het archief is ingepakt op een manier die niet te lezen is."
    case .memberNotRegular:
      "Een onderdeel van het archief is geen bestand (een verwijzing, een apparaat) en is niet gevolgd."
    case .memberNameUndecodable:
      "De naam van een bestand is in geen bekende tekenset; de bytes ervan zijn bewaard."
    case .memberNameUnsafe:
      "De naam van een bestand probeert elders uit te komen of verbergt tekens; onder die naam is niets uitgepakt."
    case .memberNameDuplicate:
      "Twee bestanden in het archief hebben dezelfde naam; beide zijn bewaard."
    case .headersDiffer:
      "Het archief beschrijft een bestand op twee plaatsen, en die spreken elkaar tegen; andere programma’s kunnen het anders lezen."
    case .memberSizeDiffers: "Een bestand is langer of korter dan het archief zegt."
    case .ratioUnusual:
      "Een bestand wordt bij het uitpakken veel groter dan een chat of een foto zou worden."
    case .entryCountDiffers: "Het archief bevat meer of minder bestanden dan het zegt."
    case .limitReached:
      "Een grens tegen kwaadaardige archieven is bereikt; wat daarachter ligt, is niet gelezen."
    case .alreadySeen: "Dezelfde bytes waren al gegeven; ze zijn één keer gelezen."
    case .memberAlternative: "Dezelfde woorden in een andere vorm; ze zijn één keer gelezen."
    case .linesJoined: "Regels die het mailprogramma had afgebroken, zijn weer samengevoegd."
    case .pastedText:
      "Er is een chat gevonden die in {kind} was geplakt: dat is geen export. Wie hem plakte, kon regels weglaten en veranderen; vraag om de export."
    case .textBeside:
      "Een document bevat tekst naast zijn woorden[: opmerkingen {comments}][: voetnoten {footnotes}][: verwijderde passages {deleted}]. Opmerkingen en voetnoten staan als eigen teksten in de lijst; wat verwijderd is, is niet gelezen: open het in een tekstverwerker om dat te zien."
    case .pageEdges:
      "Regels die een programma aan de rand van elke pagina heeft afgedrukt (een titel, een datum, een paginanummer) horen niet bij de tekst: {count}."
    case .inputChanged:
      "De invoer is tijdens het lezen veranderd: de hashes van voor en na verschillen."
    case .inputUnreadable: "De invoer kon niet worden gelezen."
    case .inputLeftOut:
      "Een invoerbestand zit niet in de zaak omdat het niet gelezen kon worden: {name}[ ({reason})]."
    case .inputMissing: "Op de opgegeven plaats staat niets."
    case .inputTwice:
      "Een invoerbestand is meer dan eens opgegeven en telt één keer: {name}[ (ook als {other})]."
    case .isolationOff:
      "De afscherming staat uit: de invoer is gelezen zonder de bescherming van {missing}, die deze machine niet biedt."
    case .picturesLeftOut:
      "Afbeeldingen van bijlagen zijn weggelaten uit het rapport: het tekenen van een ervan beëindigde het proces dat het deed[ ({reason})]."
    case .formatUnknown: "Het bestand heeft geen bekend chatformaat."
    case .formatUnverified:
      "Het formaat is naar beschrijvingen gebouwd en niet getoetst aan echte exports."
    case .dateOrderAssumed:
      "De volgorde van dag en maand is aangenomen; niets in het bestand bewijst die."
    case .dateOrderContradicted:
      "De opgegeven volgorde van dag en maand is in strijd met de data in het bestand."
    case .dateImpossible: "Een datum die niet bestaat; het bericht is zonder tijd bewaard."
    case .dateImplausible:
      "Data liggen voordat de dienst bestond, of nadat het archief is gemaakt: de klok van een telefoon stond verkeerd, of de getallen staan in een andere volgorde. Hun tekst is bewaard; wat ouder is dan de dienst of later dan 2039 heeft geen tijd, de rest is gemerkt. --date-order geeft de volgorde op."
    case .clockLearnt:
      "Welk woord bij de tijden de ochtend is en welk de middag, is geleerd uit de volgorde van de berichten van één dag."
    case .clockAssumed:
      "Niets zegt of een woord bij de tijden de ochtend of de middag betekent: die tijden kunnen twaalf uur verschillen."
    case .stepsBack:
      "Berichten liggen vroeger dan het bericht erboven; de volgorde van het bestand is aangehouden."
    case .textBeforeFirstHeader: "Tekst vóór het eerste bericht hoort bij geen bericht."
    case .headerInsideMessage:
      "Een bericht bevat een regel die op het begin van een bericht lijkt: geplakt, of vervalst."
    case .headerShapeMixed: "De berichten beginnen niet allemaal op dezelfde manier."
    case .secondExport:
      "In hetzelfde bestand is nog een export geplakt; de berichten daarvan zijn als berichten gelezen, met eigen data."
    case .linesUnwrapped:
      "Wat een programma van de regels maakte, hoort niet bij de tekst: {what}."
    case .senderColon:
      "Tussen een afzender en de tekst staat een andere dubbele punt dan die van WhatsApp, of zonder spatie erachter."
    case .wordingNew:
      "Teksten van WhatsApp waarvan alleen het begin bekend is; de betekenis is die van het begin."
    case .invalidUTF8: "Bytes die geen geldige tekst zijn, staan er als \u{FFFD}."
    case .transcoded: "Het bestand had een andere tekenset en is voor het lezen omgezet."
    case .encodingAssumed:
      "Niets in het bestand zegt met zekerheid in welke tekenset het geschreven is: letters met accenten of van een ander schrift kunnen andere zijn dan hier staan."
    case .letterQuotes:
      "Dit is een brief die {count} regels van een chat aanhaalt, en geen export. Wie hem schreef koos de regels en kon ze veranderen; vraag om de export."
    case .nulBytes: "De tekst bevat NUL-bytes."
    case .senderUncertain: "Waar de naam van de afzender eindigt, was niet met zekerheid te zeggen."
    case .jsonRepaired: "Het bestand is geen correcte JSON; wat bedoeld was, kon worden gelezen."
    case .jsonTruncated: "Het bestand breekt halverwege af; de berichten ervoor zijn gelezen."
    case .entryUnreadable: "Een bericht kon niet worden gelezen; de bytes ervan zijn hier genoemd."
    case .nestedText:
      "Berichten bevatten andere teksten: citaten, reacties, eerdere versies van bewerkte berichten, de rest van een lange tekst, keuzes van een peiling, contactkaarten, namen van plaatsen. Die worden niet als eigen berichten getoond; ze staan in de bytes van het bericht, of in andere tabellen van de database."
    case .exporterLeavesOut:
      "De app laat verdwijnende berichten en media die één keer te zien waren weg uit de export. Dat ze hier niet staan, bewijst niets[ (chats waarin berichten verdwenen: {conversations})]."
    case .clockJump:
      "De klok springt meer dan een dag terug tussen twee berichten die op elkaar volgen."
    case .pagesHoldLess:
      "De pagina's van Telegram bevatten minder dan zijn JSON: van een persoon is er alleen een naam, en de tijdzone is een aanwijzing. Vraag om dezelfde export als JSON (machine-readable)."
    case .pageTruncated: "De pagina breekt in het midden af; de berichten ervoor zijn gelezen."
    case .unknownContent:
      "Berichten bevatten iets dat hier niet bekend is; de woorden erin zijn bewaard[: {fields}]."
    case .databaseCut:
      "De database is afgebroken: ze heeft naar eigen zeggen {expected} bladzijden, en {found} zijn er. Wat op de andere stond, is verloren."
    case .databaseDamaged:
      "De database is beschadigd: {count} bladzijden en {entries} rijen waren niet te lezen[; {found} rijen zijn gevonden op bladzijden waar niets meer naar verwijst]. Alle andere bladzijden zijn een voor een gelezen."
    case .logFolded:
      "Het logboek naast de database is mee gelezen: de nieuwste rijen staan daarin ({count} keer vastgelegd)."
    case .journalUndone:
      "Een wijziging van de database is nooit afgemaakt. Ze is met het journaal ernaast ongedaan gemaakt ({count} bladzijden), zoals de app zelf zou doen; wat de wijziging had geschreven en niet meer telt, staat bij het teruggevondene."
    case .logNotSearched:
      "Het logboek naast de database bevat {count} vastleggingen, te veel om één voor één na te gaan. Gewiste berichten kunnen in eerdere standen ervan staan."
    case .logForeign:
      "Het logboek naast de database is niet gebruikt: het is leeg, vanaf het begin beschadigd, of hoort bij een andere database."
    case .logMissing:
      "De database was in gebruik en haar logboek (-wal) is er niet bij. De nieuwste berichten kunnen daarin staan: lever beide in één map of zip."
    case .valueSplit:
      "Teksten beginnen in de database en gaan verder in haar logboek; hun adres noemt het eerste deel."
    case .rowsElsewhere:
      "De database bevat nog {count} rijen in de tabel {name}, van vóór de omzetting. Die zijn niet gelezen."
    case .rowsMissing:
      "Er ontbreken nummers van rijen: rijen zijn verwijderd, of hier nooit getoond[ (uitgegeven nummers: {expected}, rijen: {found})]."
    case .newestMissing:
      "Volgens de lijst van chats is het laatste bericht van een chat van {date}, en het nieuwste dat er staat is van {found}: latere berichten zijn verwijderd."
    case .deletedByOwner:
      "Berichten zijn op deze telefoon door de eigenaar verwijderd en staan nog in de database; ze zijn gemerkt."
    case .numberUnknown:
      "Het account van deze chat toont geen telefoonnummer, en niets in de database zegt welk het heeft."
    case .linkedDeviceWrote:
      "Berichten van één account zijn op een gekoppeld apparaat geschreven en niet op de telefoon, zo legde de database zelf vast."
    case .deviceKindChanged:
      "Berichten van één account zijn met verschillende apps geschreven, te zien aan de vorm van hun kenmerk. Dat komt ook door een nieuwe telefoon."
    case .countDiffers:
      "Het bestand zegt {expected} berichten te bevatten; er zijn er {found} gevonden."
    case .clocksDiffer:
      "Bij {count} berichten verschillen de klok van een telefoon en een andere klok, van de server of van de telefoon aan de andere kant, {seconds} seconden op een manier die geen vertraging onderweg verklaart: een van beide liep verkeerd. De getoonde tijden zijn die van de afzender."
    case .logUncommitted:
      "Achter de laatste hele vastlegging in het logboek staan {count} pagina's die geen deel van de database zijn[ ({bytes} bytes)]: een vastlegging is nooit afgemaakt, of het logboek is afgebroken of beschadigd. Er kunnen berichten in staan."
    case .nothingReadable: "In wat gegeven is, is geen gesprek gevonden."
    case .sameChatTwice:
      "Dezelfde chat is twee keer of door beide kanten geëxporteerd[: {conversation} en {other} delen {count} berichten, {onlyFirst} staan alleen in de eerste en {onlySecond} alleen in de tweede]; elk bericht telt één keer."
    case .zoneAssumed: "De tijdzone is die van de gebruiker; niets in het bestand bewijst die."
    case .zoneUnknown:
      "De tijden zijn van de klok van de telefoon die de export maakte; de tijdzone is niet bekend."
    case .manyAccountsChanged:
      "Veel accounts in één bestand lijken tegelijk te veranderen: een oorzaak in het bestand is waarschijnlijker dan een wisseling van schrijver."
    case .readingDenied:
      "Op verzoek van wie dit maakte is bericht {message} gewogen alsof er niet staat: {event}."
    case .momentStated:
      "De papieren voor slachtoffers noemen het moment zoals de eigenaar van het account het verklaart: bericht {message}. De analyse gebruikte die verklaring niet."
    case .redacted: "Namen en nummers in deze zaak zijn vervangen door schuilnamen."
    case .recoveredLeftOut:
      "Berichten die alleen een eerdere stand van een database bevat, staan niet in deze gemaskeerde kopie[ ({count})]."
    case .codesMasked:
      "In {count} berichten zijn de cijfers van een verificatiecode vervangen door sterretjes; de invoer is zoals die was."
    case .accountEventsMasked:
      "Van de sessies en aanmeldingen die het platform vastlegde ({count}) staan alleen soort en tijd hier: adressen, apparaten en plaatsen zijn weggelaten."
    }
  }

  static func ground(_ code: GroundCode) -> String {
    switch code {
    case .styleShift:
      "De berichten zijn in een andere stijl geschreven dan die van het account zelf[: {messages} berichten tegenover {owner} eigen]."
    case .codeRequest: "Het account vraagt om een code die naar iemand anders is gestuurd."
    case .codeHandover:
      "Er wordt een code aan het account doorgegeven[; die kwam als sms om {sent}][, van {service}]."
    case .moneyRequest: "Het account vraagt om geld[: {amount}]."
    case .identifierNew:
      "Er verschijnt een rekeningnummer, telefoonnummer of link die nieuw is voor dit account[, in een land waar de taal van de chat niet thuis is: {country}]."
    case .callEvasion: "Het account ontwijkt een telefoongesprek."
    case .questionEvasion: "Het account ontwijkt wat er gevraagd wordt."
    case .secrecy: "Het account vraagt om het geheim te houden."
    case .pressure: "Het account dringt aan op haast."
    case .repayPromise: "Het account belooft snel terug te betalen."
    case .excuse: "Het account geeft een uitvlucht waarom het zelf niet kan betalen of bellen."
    case .contactDoubt: "De ander twijfelt of aarzelt."
    case .identityQuestion: "De ander vraagt wie er schrijft, of stelt een controlevraag."
    case .contactDiscovery: "De ander zegt dat het account is overgenomen."
    case .paidClaim: "De ander zegt dat er betaald is."
    case .ownerBack: "De eigenaar zegt het account terug te hebben."
    case .securityCodeChanged:
      "De app meldt dat de beveiligingscode is gewijzigd; ook een nieuwe telefoon veroorzaakt dat."
    case .encryptionBanner: "De melding over versleuteling staat nogmaals midden in de chat."
    case .deviceChanged: "Het platform meldt een ander toestel."
    case .sameScript:
      "Het account stuurt bijna dezelfde woorden naar meerdere contacten[: {contacts}]."
    case .hoursUnusual: "De berichten komen op uren waarop het account zelden schreef."
    case .languageSwitch: "Het account schrijft in een andere taal dan eerder[: {language}]."
    case .newNumberClaim: "Het account zegt dat dit zijn nieuwe nummer is."
    case .codeGivenAway:
      "Dit account heeft een code doorgegeven; vanaf dat bericht loopt het gevaar[; de code kwam als sms om {sent}][, van {service}]."
    case .paymentDetails: "Het account geeft betaalgegevens."
    case .refusal: "De ander weigert."
    case .lureLink:
      "Het account vraagt een link te openen: om te stemmen, een foto te bekijken, iets aan te nemen."
    case .deviceStep:
      "Het account legt uit hoe je een toestel koppelt, een scherm deelt of oproepen doorschakelt."
    case .moreMoney: "Het account vraagt na een betaling om meer."
    case .investmentPitch: "Het account vertelt over winst en nodigt uit mee te doen."
    case .threat: "Het account dreigt."
    case .idRequest: "Het account vraagt om een foto van een identiteitsbewijs of pas."
    case .supportClaim: "Het account zegt een dienst, een bank of een instantie te zijn."
    case .appFile: "Er wordt een programma gestuurd om te installeren."
    case .lureTrouble:
      "De ander vraagt naar een nummer, een code of een toestel dat een pagina wilde."
    case .codeEntered:
      "De ander zegt dat een code of formulier is ingevuld[; een code kwam als sms om {sent}][, van {service}]."
    case .paymentCode: "De ander geeft een code die geld waard is."
    case .checkedElsewhere:
      "De ander heeft het buiten de chat nagevraagd, en het klopt niet."
    case .otherPhone: "De ander zegt dat iemand anders met die telefoon schrijft."
    case .lockedOut: "Iemand zegt dat hij niet meer in het account komt."
    case .strangerDevice: "Iemand vond een gekoppeld toestel dat niet van hem is."
    case .notMeNow: "Vanuit hetzelfde account komt: dat heb ik niet geschreven."
    case .groupGrab:
      "Binnen een uur na een lokbericht of waarschuwing wijzigt één account de groep: leden verwijderd, een andere naam."
    case .coverUp: "Het account verwijdert binnen enkele minuten meerdere berichten."
    case .linkedDevice:
      "Een bericht is geschreven op een gekoppeld apparaat[ (nummer {number})] waarop dit account nog niet had geschreven; een eigenaar die een computer gaat gebruiken doet dat ook[ (gelezen uit de database van de telefoon, tabel {table}, rij {row})]."
    case .otherApp:
      "Een bericht is gemaakt met een ander soort app dan die ervoor; een nieuwe telefoon doet dat ook[ (gelezen uit de database van de telefoon, tabel {table}, rij {row})]."
    case .keyRecorded:
      "De telefoon bewaarde een nieuwe sleutel van dit account[ om {at}][, {seconds} seconden voor het bericht]; een nieuwe telefoon of installatie doet dat ook[ (gelezen uit de database van de telefoon, tabel {table}, rij {row})]."
    case .deviceRecorded:
      "De telefoon legde een gekoppeld apparaat of een nieuwe lijst van apparaten van dit account vast[ om {at}][, {seconds} seconden voor het bericht]; een eigenaar die een computer koppelt doet dat ook[ (gelezen uit de database van de telefoon, tabel {table}, rij {row})]."
    case .registrationRecorded:
      "De telefoon waarvan deze gegevens zijn, meldde het account aan[ om {at}][, {seconds} seconden voor het bericht]: het gedeelte eindigt daar[ (gelezen uit de database van de telefoon, tabel {table}, rij {row})]."
    case .talk:
      "Het verloop van het gesprek, van beide kanten samen, lijkt meer op beschreven oplichting dan op eerlijke gesprekken[ ({messages} berichten)]."
    case .talkHonest:
      "Een deel van wat er gezegd wordt[ ({messages} berichten)] zeggen eerlijke mensen eerder dan bedriegers."
    case .noHistory: "Er zijn geen eerdere berichten van dit account om mee te vergelijken."
    case .styleSame:
      "De berichten zijn in de eigen stijl van het account geschreven[: {messages} berichten tegenover {owner} eigen]."
    case .styleTooLittle:
      "Te weinig tekst om iets over stijl te zeggen[: {messages} berichten waar er {needed} nodig zijn]."
    case .noCode: "In deze chat is geen vraag om een code herkend, en geen code die is doorgegeven."
    case .noMoney: "In deze chat is geen vraag om geld herkend, en geen betaalgegevens."
    case .noSecurityNotice:
      "In deze chat staat geen melding van een gewijzigde beveiligingscode of een ander toestel. Dat bewijst niets: zulke meldingen staan vaak uit of worden niet geëxporteerd."
    case .moneyHabit: "Het account vroeg ook vóór het stuk al om geld[: {count} keer]."
    case .householdCode:
      "De code was van {service}, dat mensen thuis delen; er is met naam om gevraagd, hij is gegeven en het gesprek ging verder: niet geteld als de code van een account."
    case .noticeAlone:
      "De melding van het platform staat alleen: verder wijst niets op een andere schrijver."
    case .shortSegment: "Het stuk is kort[: {messages} berichten]; stijl zegt er weinig over."
    case .otherEnd:
      "Er wijst meer op een overname van het account aan de andere kant van dit gesprek. Dat beide los van elkaar zijn overgenomen, komt zelden voor; daarom blijft het hier open."
    }
  }
}
