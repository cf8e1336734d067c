extension DutchWording {
  static func phrase(_ phrase: Phrase) -> String {
    phrases[phrase] ?? explanations[phrase] ?? investigation[phrase] ?? phrase.rawValue
  }

  static let phrases: [Phrase: String] = [
    .title: "Is een chataccount overgenomen?",
    .subtitle: "{exhibits}, {conversations}, {messages}",
    .subtitlePeriod: "{exhibits}, {conversations}, {messages}, van {first} tot {last}",
    .runningHead: "SHA-256 {hash} · Keerpunt {version}",
    .contents: "Inhoud",
    .timeUnknown: "tijd onbekend",
    .oneExhibit: "1 stuk", .manyExhibits: "{count} stukken",
    .oneConversation: "1 gesprek", .manyConversations: "{count} gesprekken",
    .oneMessage: "1 bericht", .manyMessages: "{count} berichten",

    .sectionShort: "In het kort",
    .sectionQuestion: "De vraag",
    .sectionConclusion: "Conclusie",
    .sectionItems: "Ontvangen stukken",
    .sectionFacts: "Feiten: wat gebeurde wanneer",
    .sectionAccounts: "Bevindingen per account",
    .sectionMoney: "Geld",
    .sectionIdentifiers: "Rekeningnummers, telefoonnummers en links",
    .sectionPersons: "Personen",
    .sectionSides: "Chats die door beide kanten zijn geëxporteerd",
    .sectionQuotes: "Berichten rond de momenten die ertoe doen",
    .sectionQuality: "Kwaliteit van de gegevens",
    .sectionLimits: "Beperkingen",
    .sectionVerify: "Hoe dit rapport te controleren is",
    .sectionAnnex: "Bijlage: volledige hashes",
    .sectionMessages: "Alle berichten",

    .sectionRedaction: "Dit exemplaar is gelakt",
    .redactedHead: "GELAKT · {head}",
    .redactedThirdParties:
      "Namen, telefoonnummers, e-mailadressen en rekeningnummers van derden zijn vervangen. De accounts met een bevinding houden hun naam, en wat uit hun naam werd gebruikt om betaald of bereikt te worden staat er zoals het is.",
    .redactedAllNames:
      "Alle namen van personen, telefoonnummers, e-mailadressen en rekeningnummers zijn vervangen. Alleen de rekeningen om op te betalen die uit naam van een account met een bevinding werden gegeven staan er zoals ze zijn.",
    .redactedExhibitsOnly:
      "Alleen de berichten waarop een bevinding berust zijn te lezen, met vijf ervoor en erna; van alle andere staan nummer, afzender en tijd er nog. Derden zijn vervangen door schuilnamen. De accounts met een bevinding houden hun naam.",
    .redactedHow:
      "Dezelfde schuilnaam betekent in de hele zaak dezelfde naam, hetzelfde nummer of hetzelfde bestand. Ook bestandsnamen die iemand kunnen aanwijzen zijn vervangen. Bytes, regels en hashes zijn die van de oorspronkelijke invoer; het onderzoek is gedaan op de oorspronkelijke tekst.",
    .redactedWords:
      "Een naam is vervangen overal waar hij als los woord staat, ook waar het een gewoon woord is (Roos, Mark, Bloem). “{unsure}” staat waar een woord deel is van de naam van meer personen.",
    .redactedLimits:
      "Niet herkend worden namen van mensen die niet zelf schreven en niet door het platform werden genoemd, bijnamen, spelfouten, adressen en beschrijvingen. Lees dit exemplaar voordat u het uit handen geeft.",
    .redactedCounts:
      "Vervangen: {person} personen, {phone} telefoonnummers, {account} rekeningnummers en betaallinks, {email} e-mailadressen, {chat} namen van chats, {file} bestandsnamen.",
    .redactedHidden: "Berichten en meldingen die niet getoond worden: {count}.",
    .hiddenText: "[{count} tekens niet getoond]",
    .pseudonymPerson: "Persoon", .pseudonymPhone: "Telefoon", .pseudonymAccount: "Rekening",
    .pseudonymEmail: "E-mail", .pseudonymChat: "Chat", .pseudonymFile: "Bestand",

    .shortTakeover:
      "Account {name} in de chat {chat}: de gegevens wijzen erop dat vanaf {moment}, bericht {message}, iemand anders schreef.",
    .shortImpersonation:
      "Account {name} in de chat {chat}: de gegevens wijzen erop dat de schrijver niet is wie hij zegt te zijn, vanaf {moment}, bericht {message}.",
    .shortInconclusive:
      "Account {name} in de chat {chat}: geen uitsluitsel. Als het account is overgenomen, is bericht {message} van {moment} het meest waarschijnlijke eerste.",
    .shortInconclusiveNoMoment:
      "Account {name} in de chat {chat}: geen uitsluitsel. De gegevens wijzen niet één moment aan.",
    .shortNone: "Geen aanwijzingen gevonden dat een account is overgenomen.",
    .shortNoneProves:
      "Dat bewijst niets. In de export van de eigenaar ontbreken meestal juist de berichten die een dief verstuurde; die staan in de chats van de contacten.",
    .shortOthers: "Andere accounts, zonder aanwijzingen: {count}.",
    .shortReturn:
      "Account {name}: vanaf {moment}, bericht {message}, is de gebruikelijke schrijver terug.",
    .shortRequests: "In die periode is om geld gevraagd aan {people}: {who}.",
    .onePerson: "1 persoon", .manyPersons: "{count} personen",
    .shortCodes: "In die periode is om een code gevraagd aan: {who}.",
    .shortCodesGiven: "In die periode is een code doorgegeven door: {who}.",
    .shortAmounts: "Bedragen in die verzoeken: {amounts}.",
    .amountBare: "los getal na een verzoek",
    .shortDetails: "Waar het geld heen moest: {details}.",
    .shortPaid: "Wie schrijft dat er betaald is: {who}.",
    .shortNotices:
      "Waarschuwingen en fouten over de bestanden, van belang bij het lezen: {count}; zie {section}.",
    .shortNothingRead: "Er kon geen gesprek worden gelezen. Waarom staat onder {section}.",
    .shortOpinion:
      "Feiten, gevolgtrekking en oordeel staan in dit rapport apart. Het is door een computerprogramma gemaakt en op zichzelf geen bewijs.",

    .question:
      "Is een account vanaf een bepaald bericht gebruikt door iemand anders dan de gebruikelijke schrijver, en zo ja, vanaf welk bericht?",
    .propositionOne:
      "H1: vanaf een bepaald bericht is het account (ook) gebruikt door iemand anders dan de gebruikelijke schrijver.",
    .propositionTwo:
      "H2: de gebruikelijke schrijver heeft alle berichten geschreven, ook in haast, onder spanning, op een ander toestel, gedicteerd of in een andere taal.",
    .propositionThree:
      "H3, alleen besproken als bevindingen daarom vragen: een tweede persoon gebruikte het account met toestemming van de eigenaar.",
    .propositionFour:
      "H4, niet besproken: de export is bewerkt of verzonnen voordat hij werd ontvangen.",
    .propositionNote:
      "Het programma vergelijkt H1 en H2. Welke van de twee waar is, is niet aan het programma.",

    .conclusionFor:
      "Account {name} in de chat {chat}: de bevindingen zijn ongeveer {ratio} keer waarschijnlijker als H1 waar is dan als H2 waar is.",
    .conclusionAgainst:
      "Account {name} in de chat {chat}: de bevindingen zijn ongeveer {ratio} keer waarschijnlijker als H2 waar is dan als H1 waar is.",
    .conclusionForCapped:
      "Account {name} in de chat {chat}: de bevindingen zijn ten minste {ratio} keer waarschijnlijker als H1 waar is dan als H2 waar is; het programma noemt nooit meer dan {ratio}, omdat het daarboven niet is getoetst.",
    .conclusionAgainstCapped:
      "Account {name} in de chat {chat}: de bevindingen zijn ten minste {ratio} keer waarschijnlijker als H2 waar is dan als H1 waar is; het programma noemt in deze richting nooit meer dan {ratio}, omdat het daarboven niet is getoetst.",
    .conclusionEven:
      "Account {name} in de chat {chat}: de bevindingen zijn ongeveer even waarschijnlijk als H1 of als H2 waar is.",
    .scaleFor: "In woorden: {term} als H1 waar is dan als H2 waar is.",
    .scaleAgainst: "In woorden: {term} als H2 waar is dan als H1 waar is.",
    .scaleEven: "Ze steunen geen van beide.",
    .conclusionLocation:
      "ALS het account is overgenomen, ligt het eerste bericht van de andere schrijver met een kans van 95% tussen bericht {first} ({firstTime}) en bericht {last} ({lastTime}); het meest waarschijnlijk is bericht {message}.",
    .conclusionLocationPoint:
      "ALS het account is overgenomen, is bericht {message} ({firstTime}) met een kans van ten minste 95% het eerste van de andere schrijver.",
    .conclusionNone: "Geen account gaf aanwijzingen voor H1. Zie het hoofdstuk per account.",
    .conclusionFamilies: "Sterkte van de bevindingen per soort (log10 van de likelihood ratio)",
    .conclusionCaps: "Grens van het programma",
    .conclusionCapsNote:
      "De laatste rij geeft de grens per soort: verder dan dat is het programma niet getoetst. Een waarde met ≥ of ≤ staat op haar grens en betekent: ten minste zo sterk. Tegen een andere schrijver is de grens van het samengenomen getal {against}.",
    .conclusionAssumption:
      "De soorten zijn samengenomen alsof ze onder elke hypothese onafhankelijk zijn. Dat is een aanname; ook daarom is het samengenomen getal begrensd.",
    .scaleHeading: "De gebruikte woordenschaal",
    .scaleColumnRatio: "Likelihood ratio",
    .scaleColumnTerm: "In woorden",
    .scaleAbove: "meer dan {low}",
    .scaleBetween: "{low} tot {high}",
    .scaleReciprocal:
      "Onder 1 gelden dezelfde woorden voor H2 tegenover H1, met de omgekeerde verhouding.",
    .scaleSource:
      "Termen naar de vakbijlage waarschijnlijkheidstermen van het Nederlands Forensisch Instituut (2017).",
    .notProvenHeading: "Wat dit niet bewijst",
    .notProvenPerson: "Het zegt niet wie de andere schrijver was.",
    .notProvenGuilt:
      "Het zegt niet dat er een strafbaar feit is gepleegd; daarvoor is bewijs van buiten de chat nodig.",
    .notProvenExport:
      "Het zegt niet dat de export volledig of echt is; alleen dat hij onveranderd is sinds hij is ingelezen.",
    .notProvenAbsence:
      "Wat niet in de bestanden staat, kan wel gebeurd zijn: meldingen kunnen uit staan, berichten kunnen gewist zijn.",
    .notProvenPosterior:
      "De likelihood ratio is niet de kans dat het account is overgenomen. Die hangt ook af van al het andere dat in de zaak bekend is.",

    .itemsIntro:
      "Van elk stuk is vóór het lezen een digitale vingerafdruk (hash) gemaakt. De volledige staan in de bijlage.",
    .columnExhibit: "Stuk", .columnKind: "Soort", .columnSize: "Bytes",
    .columnShort256: "SHA-256 (eerste en laatste 8)",
    .columnShort512: "SHA-512 (eerste en laatste 8)",
    .columnMember: "Bestand", .columnStatus: "Wat ermee gebeurde", .columnFormat: "Formaat",
    .kindFile: "bestand", .kindArchive: "archief", .kindFolder: "map", .bytes: "{count} bytes",
    .itemsIncomplete: "Niet alles van {name} kon worden gelezen; zie de meldingen.",
    .membersMore:
      "Nog {count} bestanden zijn alleen vastgelegd, met hash; findings.json noemt ze alle.",
    .membersHeading: "Bestanden in {name}",

    .factsIntro:
      "Met vaste regels herkend in de tekst van de berichten, in de volgorde van de bestanden. Van wie de woorden echt zijn, is een gevolgtrekking en staat elders.",
    .readingsHeading: "Met minder zekerheid gelezen",
    .readingsIntro:
      "Lezingen met een zekerheid onder {limit}. Het zijn geen feiten, ze staan in geen samenvatting en het kan heel gewone taal zijn.",
    .readingsMore: "Nog {count} van zulke lezingen staan in findings.json.",
    .readingWithConfidence: "gelezen als: {kind} (zekerheid {confidence})",
    .factsScope:
      "Hier staat wat gebeurde in de periode van de andere schrijver en tot 48 uur ervoor en erna.",
    .factsElsewhere:
      "Elders in de chats zijn nog {count} gebeurtenissen herkend ({kinds}). Ze kunnen heel gewoon zijn en staan alle in findings.json.",
    .insideHeading: "In de periode van de andere schrijver",
    .elsewhereHeading: "Elders in de chats",
    .factsNone: "Er zijn geen verzoeken om codes of geld en geen veelzeggende meldingen herkend.",
    .factsMore:
      "Nog {count} gebeurtenissen staan in findings.json en zijn te vinden onder {section}.",
    .columnTime: "Tijd", .columnChat: "Chat", .columnWho: "Wie", .columnWhat: "Wat",
    .columnWords: "Woorden", .columnMessage: "Bericht",

    .accountHeading: "{name} in de chat {chat}",
    .accountOnset: "Eerste bericht van de andere schrijver: {message}, {moment}.",
    .accountCandidate:
      "Meest waarschijnlijke eerste bericht, als er een wisseling was: {message}, {moment}.",
    .accountReturn: "De gebruikelijke schrijver is terug bij bericht {message}, {moment}.",
    .accountNoReturn:
      "In deze bestanden is niet gevonden dat de gebruikelijke schrijver terugkwam.",
    .accountEpisode: "Van de andere schrijver: bericht {first} tot en met {last}.",
    .accountMessages: "Berichten met woorden die zijn vergeleken: {count}.",
    .groundsHeading: "Wat voor een andere schrijver pleit",
    .counterGroundsHeading: "Wat ertegen pleit, of gezocht en niet gevonden is",
    .groundsNone: "Niets.",
    .groundsSame:
      "De gronden, de gewogen verklaringen en waar de uitkomst van afhangt zijn die van {name} in de chat {chat}: accounts van één persoon worden samen gewogen en tellen één keer.",
    .counterGroundsNone: "Er is niets gevonden dat ertegen pleit.",
    .groundWeight: "gewicht {weight}",
    .hypothesesHeading: "Andere verklaringen, gewogen",
    .columnHypothesis: "Verklaring", .columnLog: "log10 LR",
    .columnFamily: "Soort", .columnMeaning: "In woorden",
    .hypothesesNote:
      "Elk is vergeleken met: de gebruikelijke schrijver heeft alles geschreven. Twee die dicht bij elkaar liggen, zijn niet te onderscheiden.",
    .othersHeading: "Accounts zonder aanwijzingen",
    .columnVerdict: "Uitkomst", .columnMessages: "Berichten",
    .othersMore: "Nog {count} accounts zonder aanwijzingen staan in findings.json.",
    .figureStyle:
      "Elke stip is een bericht: hoe hoger, hoe minder het lijkt op wat het account zelf schrijft. Ertussen: waar codes, geld, meldingen en twijfel voorkwamen. Onderaan: hoe waarschijnlijk het is dat de andere schrijver daar begint, als die al begint.",
    .figureOther: "{title}.",
    .figureEvidence:
      "Balken naar rechts pleiten voor een andere schrijver (H1), balken naar links voor de gebruikelijke (H2); elke hele stap is een factor tien.",
    .figureHours:
      "Donkerder vakken zijn uren met meer berichten; de totalen staan erboven. Uren zijn die van de telefoon die de export maakte.",
    .figureRequests:
      "Elke baan is een chat. Wat gevraagd werd en wat betaald zou zijn, staat waar het gebeurde.",
    .absenceNote: "Niets vinden bewijst niets.",
    .andMore: "en nog {count}",

    .moneyIntro:
      "Elke rij is een verzoek met wat er in dezelfde chat op volgde. Betaald betekent alleen: iemand schreef dat.",
    .moneyInsideNone: "In die periode is geen verzoek om geld herkend.",
    .moneyElsewhere:
      "Deze verzoeken vallen buiten die periode; ze kunnen heel gewoon zijn en tellen in de samenvatting niet mee.",
    .moneyMore: "Nog {count} verzoeken zijn hier weggelaten; findings.json noemt ze alle.",
    .moneyNone: "Er is geen verzoek om geld herkend.",
    .columnRequest: "Verzoek", .columnAmount: "Bedrag", .columnPayee: "Naar",
    .columnPaid: "Betaald, naar gezegd", .columnBy: "Gevraagd door",
    .moneyNoAmount: "niet herkend", .moneyNoPayee: "niet herkend",
    .moneyNoPaid: "niet gevonden",
    .moneyWithoutRequest: "gegevens zonder verzoek",

    .identifiersIntro:
      "Hiermee kan buiten de chat verder worden gezocht. Controlecijfers zijn nagerekend; een goed controlecijfer zegt niet dat de rekening bestaat.",
    .identifiersNone: "Er zijn er geen gevonden.",
    .columnValue: "Waarde", .columnValid: "Controlecijfers", .validYes: "goed",
    .validNo: "fout", .validUnknown: "heeft het niet", .columnMore: "Meer",
    .identifiersMore: "Nog {count} staan in findings.json.",

    .personsIntro:
      "Eén persoon kan meer namen dragen: elke export gebruikt de namen uit het eigen adresboek. Accounts zijn alleen samengenomen op de genoemde grond.",
    .personsNone: "Er zijn geen accounts samengenomen.",
    .columnPerson: "Persoon", .columnNames: "Namen", .columnPhones: "Telefoonnummers",
    .columnAccounts: "Accounts", .columnBasis: "Grond",

    .sidesIntro:
      "Waar twee exports dezelfde chat vertellen, zijn ze bericht voor bericht te vergelijken.",
    .sidesNone: "Geen chat is door beide kanten geëxporteerd.",
    .sidesPair: "{first} en {second}",
    .sidesMatches: "Berichten die in beide staan: {count}.",
    .sidesOnly: "{first} alleen in de eerste, {second} alleen in de tweede.",
    .sidesClock: "De klok van de tweede wijkt {seconds} seconden af van die van de eerste.",
    .sidesClockSame: "De twee klokken zijn gelijk.",

    .quotesIntro:
      "Per account één fragment: van vijf berichten vóór het eerste teken tot het einde van de periode, en de terugkeer. Op de gemarkeerde berichten berust een bevinding.",
    .quotesNone: "Er is geen moment om te tonen.",
    .quotesGap: "… {count} berichten weggelaten …",
    .quotesGapOne: "… 1 bericht weggelaten …",
    .quotesHeading: "{chat}, bericht {first} tot en met {last}",
    .quoteCut: " … (nog {count} tekens)",
    .quoteAddress: "{member}, regel {line}, bytes {start}–{end}",
    .quoteAddressNoLine: "{member}, bytes {start}–{end}",

    .qualityDates: "Hoe de data gelezen zijn",
    .columnOrder: "Volgorde", .columnProof: "Bewijs", .columnZone: "Tijdzone",
    .columnStepsBack: "Stappen terug in de tijd", .columnUnread: "Zonder tijd",
    .certain: "zeker", .notCertain: "niet zeker", .proofEntry: "{basis} (bericht {message})",
    .zoneRecorded: "staat in het bestand",
    .zoneUnknown: "onbekend: klok van de telefoon die de export maakte",
    .zoneStated: "{zone}, opgegeven door de gebruiker",
    .qualityNotices: "Meldingen",
    .columnNotice: "Melding", .columnSeverity: "Soort", .columnCount: "Keer",
    .columnFirst: "Eerste plaats", .noticesNone: "Over de bestanden is niets te melden.",
    .noticesWhole: "hele stuk", .columnPeriod: "Periode",

    .limitImport:
      "Het programma kan zeggen dat een bestand onveranderd is sinds het is ingelezen, niet sinds het de telefoon verliet.",
    .limitEditable:
      "Een tekstexport kan worden bewerkt door ieder die hem had. Er staan geen berichtnummers, leesbevestigingen of handtekening in.",
    .limitTime:
      "Tijden zijn die van de telefoon die de export maakte. Waar geen tijdzone bekend is, is er geen aangenomen; er is niets omgerekend.",
    .limitNames:
      "Namen komen uit het adresboek van degene die de export maakte; ze zijn vrij te wijzigen.",
    .limitStyle:
      "Stijl heeft tekst nodig: onder ongeveer zestig eerdere berichten en een paar van de andere schrijver zegt stijl weinig.",
    .limitMethod:
      "De gebeurtenissen worden aan zinnen herkend; andere woorden voor hetzelfde worden gemist, en een grap kan voor een verzoek worden aangezien.",
    .limitMinor:
      "De getallen zijn op andere chats ingesteld dan deze. Hoe goed ze voor deze zaak gelden, is niet bekend.",

    .verifyIntro:
      "Op elke machine met Linux of macOS, zonder dit programma: de hash van het stuk, de hash van de chat daarin, en de bytes van het aangehaalde bericht.",
    .verifyExhibit: "Het stuk:",
    .verifyMember: "De chat daarin:",
    .verifyBytes: "Bericht {message}:",
    .verifyNothing: "Er is niets te controleren: er is geen bericht gelezen.",
    .verifyBagHeading: "De hele map, zonder dit programma",
    .verifyBagIntro:
      "Dit rapport staat in een map die een BagIt-bundel is (RFC 8493). Deze regels, in de map, controleren alle bestanden; de handtekening, als die er is; en het tijdstempel, als dat er is, met de certificaten van de dienst. Elke regel zegt niets, of OK, als alles klopt.",
    .verifyBagFiles: "Elk bestand:",
    .verifyBagSignature: "De handtekening:",
    .verifyBagStamp: "Het tijdstempel:",

    .annexIntro: "SHA-256 en SHA-512 van elk stuk en elk gelezen bestand.",
    .annexNone: "Er zijn geen stukken.",

    .viewerSearch: "Zoeken", .viewerSender: "Afzender", .viewerKind: "Toon",
    .viewerChat: "Chat", .viewerMonth: "Maand", .viewerEntry: "Bericht nr.", .viewerGo: "Ga",
    .viewerAll: "alles", .viewerMessages: "berichten", .viewerNotices: "meldingen",
    .viewerEvents: "gebeurtenissen", .viewerAttachments: "bijlagen",
    .viewerOtherHand: "van de andere schrijver", .viewerCount: "{shown} van {total}",
    .viewerNext: "Volgende gebeurtenis", .viewerPrevious: "Vorige gebeurtenis",
    .viewerNone: "Niets voldoet aan deze keuze.",
    .viewerNoScript:
      "De lijst van alle berichten heeft JavaScript nodig; deze pagina voert dat uit zonder enige verbinding. Dezelfde berichten staan in messages.csv.",
    .viewerPart:
      "Deze pagina bevat {shown} van {total} berichten: die rond de gebeurtenissen en bevindingen, of de eerste waar die er niet zijn. Alle staan in messages.csv en timeline.jsonl.",
    .viewerKeys: "Toetsen: / zoeken, n volgende gebeurtenis, p vorige gebeurtenis.",
    .viewerPrint: "De lijst van alle berichten wordt niet afgedrukt; die staat in messages.csv.",
    .viewerLine: "regel", .viewerNoSender: "melding", .viewerLoading: "Laden",
    .viewerPlace: "bytes", .skipToMessages: "Naar alle berichten",

    .inspectExhibit: "Stuk {number}: {name} ({kind}, {bytes} bytes)",
    .inspectMember: "Bestand: {name}: {status}, {bytes} bytes",
    .inspectConversation:
      "Gesprek {id}: {title} ({format}), {entries} regels, {messages} berichten, {first} tot {last}",
    .inspectSenders: "Afzenders: {names}",
    .inspectNotices: "Meldingen: {count}",
    .inspectNone: "Geen gesprekken.",
    .inspectMore: "en nog {count}",
  ]
}
