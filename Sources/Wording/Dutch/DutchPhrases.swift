extension DutchWording {
  static func phrase(_ phrase: Phrase) -> String {
    switch phrase {
    case .title: "Is een chataccount overgenomen?"
    case .subtitle: "{exhibits}, {conversations}, {messages}"
    case .subtitlePeriod: "{exhibits}, {conversations}, {messages}, van {first} tot {last}"
    case .runningHead: "SHA-256 {hash} · Keerpunt {version}"
    case .contents: "Inhoud"
    case .timeUnknown: "tijd onbekend"
    case .oneExhibit: "1 stuk"
    case .manyExhibits: "{count} stukken"
    case .oneConversation: "1 gesprek"
    case .manyConversations: "{count} gesprekken"
    case .oneMessage: "1 bericht"
    case .manyMessages: "{count} berichten"

    case .sectionShort: "In het kort"
    case .sectionReasons: "Waarom: voor en tegen"
    case .sectionReadings: "Met minder zekerheid gelezen"
    case .sectionScale: "De schaal in woorden"
    case .sectionMembers: "Bestanden in de stukken"
    case .sectionTranscript: "Alle berichten"
    case .sectionSignature: "Verklaring en ondertekening"
    case .sectionQuestion: "De vraag"
    case .sectionConclusion: "Conclusie"
    case .sectionItems: "Ontvangen stukken"
    case .sectionFacts: "Feiten: wat gebeurde wanneer"
    case .sectionEvents: "Gebeurtenissen, één voor één"
    case .sectionAccounts: "Bevindingen per account"
    case .sectionMoney: "Geld"
    case .sectionIdentifiers: "Rekeningnummers, telefoonnummers en links"
    case .sectionPersons: "Personen"
    case .sectionSides: "Chats die door beide kanten zijn geëxporteerd"
    case .sectionQuotes: "Berichten rond de momenten die ertoe doen"
    case .sectionQuality: "Kwaliteit van de gegevens"
    case .sectionLimits: "Beperkingen"
    case .sectionVerify: "Hoe dit rapport te controleren is"
    case .sectionAnnex: "Volledige hashes"
    case .sectionMessages: "Alle berichten"

    case .sectionRedaction: "Dit exemplaar is gelakt"
    case .redactedHead: "GELAKT · {head}"
    case .redactedThirdParties:
      "Namen, telefoonnummers, e-mailadressen en rekeningnummers van derden zijn vervangen. De accounts met een bevinding houden hun naam, en wat uit hun naam werd gebruikt om betaald of bereikt te worden staat er zoals het is."
    case .redactedAllNames:
      "Alle namen van personen, telefoonnummers, e-mailadressen en rekeningnummers zijn vervangen. Alleen de rekeningen om op te betalen die uit naam van een account met een bevinding werden gegeven staan er zoals ze zijn."
    case .redactedExhibitsOnly:
      "Alleen de berichten waarop een bevinding berust zijn te lezen, met vijf ervoor en erna; van alle andere staan nummer, afzender en tijd er nog. Derden zijn vervangen door schuilnamen. De accounts met een bevinding houden hun naam."
    case .redactedHow:
      "Dezelfde schuilnaam betekent in de hele zaak dezelfde naam, hetzelfde nummer of hetzelfde bestand. Ook bestandsnamen die iemand kunnen aanwijzen zijn vervangen. Bytes, regels en hashes zijn die van de oorspronkelijke invoer; het onderzoek is gedaan op de oorspronkelijke tekst."
    case .redactedWords:
      "Een naam is vervangen overal waar hij als los woord staat, ook waar het een gewoon woord is (Roos, Mark, Bloem). “{unsure}” staat waar een woord deel is van de naam van meer personen."
    case .redactedLimits:
      "Niet herkend worden namen van mensen die niet zelf schreven en niet door het platform werden genoemd, bijnamen, spelfouten, adressen en beschrijvingen. Lees dit exemplaar voordat u het uit handen geeft."
    case .redactedCounts:
      "Vervangen: {person} personen, {phone} telefoonnummers, {account} rekeningnummers en betaallinks, {email} e-mailadressen, {chat} namen van chats, {file} bestandsnamen."
    case .redactedHidden: "Berichten en meldingen die niet getoond worden: {count}."
    case .hiddenText: "[{count} tekens niet getoond]"
    case .pseudonymPerson: "Persoon"
    case .pseudonymPhone: "Telefoon"
    case .pseudonymAccount: "Rekening"
    case .pseudonymEmail: "E-mail"
    case .pseudonymChat: "Chat"
    case .pseudonymFile: "Bestand"

    case .shortTakeover:
      "Account {name} in de chat {chat}: de gegevens wijzen erop dat vanaf {moment}, bericht {message}, iemand anders schreef[; vanaf {back}, bericht {backMessage}, is de gebruikelijke schrijver terug]."
    case .shortImpersonation:
      "Account {name} in de chat {chat}: de gegevens wijzen erop dat de schrijver niet is wie hij zegt te zijn, vanaf {moment}, bericht {message}."
    case .shortInconclusive:
      "Account {name} in de chat {chat}: geen uitsluitsel. Als het account is overgenomen, is bericht {message} van {moment} het meest waarschijnlijke eerste."
    case .shortInconclusiveNoMoment:
      "Account {name} in de chat {chat}: geen uitsluitsel. De gegevens wijzen niet één moment aan."
    case .shortNone: "Geen aanwijzingen gevonden dat een account is overgenomen."
    case .shortNoneProves:
      "Dat bewijst niets. In de export van de eigenaar ontbreken meestal juist de berichten die een dief verstuurde; die staan in de chats van de contacten."
    case .shortOthers: "Andere accounts, zonder aanwijzingen: {count}."
    case .shortRequests: "In die periode is om geld gevraagd aan {people}: {who}."
    case .onePerson: "1 persoon"
    case .manyPersons: "{count} personen"
    case .shortAmounts: "Bedragen in die verzoeken: {amounts}."
    case .amountBare: "los getal na een verzoek"
    case .shortDetails: "Waar het geld heen moest: {details}."
    case .shortNotices:
      "Waarschuwingen en fouten over de bestanden, van belang bij het lezen: {count}; zie {section}."
    case .shortNothingRead: "Er kon geen gesprek worden gelezen. Waarom staat onder {section}."
    case .shortOpinion:
      "Feiten, gevolgtrekking en oordeel staan in dit rapport apart. Het is door een computerprogramma gemaakt en op zichzelf geen bewijs."

    case .question:
      "Is een account vanaf een bepaald bericht gebruikt door iemand anders dan de gebruikelijke schrijver, en zo ja, vanaf welk bericht?"
    case .propositionOne:
      "H1: vanaf een bepaald bericht is het account (ook) gebruikt door iemand anders dan de gebruikelijke schrijver."
    case .propositionTwo:
      "H2: de gebruikelijke schrijver heeft alle berichten geschreven, ook in haast, onder spanning, op een ander toestel, gedicteerd of in een andere taal."
    case .propositionThree:
      "H3, alleen besproken als bevindingen daarom vragen: een tweede persoon gebruikte het account met toestemming van de eigenaar."
    case .propositionFour:
      "H4, niet besproken: de export is bewerkt of verzonnen voordat hij werd ontvangen."
    case .propositionNote:
      "Het programma vergelijkt H1 en H2. Welke van de twee waar is, is niet aan het programma."

    case .conclusionFor:
      "Account {name} in de chat {chat}: de bevindingen zijn ongeveer {ratio} keer waarschijnlijker als H1 waar is dan als H2 waar is."
    case .conclusionAgainst:
      "Account {name} in de chat {chat}: de bevindingen zijn ongeveer {ratio} keer waarschijnlijker als H2 waar is dan als H1 waar is."
    case .conclusionForCapped:
      "Account {name} in de chat {chat}: de bevindingen zijn ten minste {ratio} keer waarschijnlijker als H1 waar is dan als H2 waar is; het programma noemt nooit meer dan {ratio}, omdat het daarboven niet is getoetst."
    case .conclusionAgainstCapped:
      "Account {name} in de chat {chat}: de bevindingen zijn ten minste {ratio} keer waarschijnlijker als H2 waar is dan als H1 waar is; het programma noemt in deze richting nooit meer dan {ratio}, omdat het daarboven niet is getoetst."
    case .conclusionEven:
      "Account {name} in de chat {chat}: de bevindingen zijn ongeveer even waarschijnlijk als H1 of als H2 waar is."
    case .scaleFor: "In woorden: {term} als H1 waar is dan als H2 waar is."
    case .scaleAgainst: "In woorden: {term} als H2 waar is dan als H1 waar is."
    case .scaleEven: "Ze steunen geen van beide."
    case .conclusionLocation:
      "ALS het account is overgenomen, ligt het eerste bericht van de andere schrijver met een kans van 95% tussen bericht {first} ({firstTime}) en bericht {last} ({lastTime}); het meest waarschijnlijk is bericht {message}."
    case .conclusionLocationPoint:
      "ALS het account is overgenomen, is bericht {message} ({firstTime}) met een kans van ten minste 95% het eerste van de andere schrijver."
    case .conclusionNone: "Geen account gaf aanwijzingen voor H1. Zie het hoofdstuk per account."
    case .conclusionFamilies: "Sterkte van de bevindingen per soort (log10 van de likelihood ratio)"
    case .conclusionCaps: "Grens van het programma"
    case .conclusionCapsNote:
      "De laatste rij geeft de grens per soort: verder dan dat is het programma niet getoetst. Een waarde met ≥ of ≤ staat op haar grens en betekent: ten minste zo sterk. Tegen een andere schrijver is de grens van het samengenomen getal {against}."
    case .conclusionAssumption:
      "De soorten zijn samengenomen alsof ze onder elke hypothese onafhankelijk zijn. Dat is een aanname; ook daarom is het samengenomen getal begrensd."
    case .scaleColumnRatio: "Likelihood ratio"
    case .scaleColumnTerm: "In woorden"
    case .scaleAbove: "meer dan {low}"
    case .scaleBetween: "{low} tot {high}"
    case .scaleReciprocal:
      "Onder 1 gelden dezelfde woorden voor H2 tegenover H1, met de omgekeerde verhouding."
    case .scaleSource:
      "Termen naar de vakbijlage waarschijnlijkheidstermen van het Nederlands Forensisch Instituut (2017)."
    case .notProvenHeading: "Wat dit niet bewijst"
    case .notProvenPerson: "Het zegt niet wie de andere schrijver was."
    case .notProvenGuilt:
      "Het zegt niet dat er een strafbaar feit is gepleegd; daarvoor is bewijs van buiten de chat nodig."
    case .notProvenExport:
      "Het zegt niet dat de export volledig of echt is; alleen dat hij onveranderd is sinds hij is ingelezen."
    case .notProvenAbsence:
      "Wat niet in de bestanden staat, kan wel gebeurd zijn: meldingen kunnen uit staan, berichten kunnen gewist zijn."
    case .notProvenPosterior:
      "De likelihood ratio is niet de kans dat het account is overgenomen. Die hangt ook af van al het andere dat in de zaak bekend is."

    case .itemsIntro:
      "Van elk stuk is vóór het lezen een digitale vingerafdruk (hash) gemaakt. De volledige staan in de bijlage."
    case .columnExhibit: "Stuk"
    case .columnKind: "Soort"
    case .columnSize: "Bytes"
    case .columnShort256: "SHA-256 (eerste en laatste 8)"
    case .columnShort512: "SHA-512 (eerste en laatste 8)"
    case .columnMember: "Bestand"
    case .columnStatus: "Wat ermee gebeurde"
    case .columnFormat: "Formaat"
    case .kindFile: "bestand"
    case .kindArchive: "archief"
    case .kindFolder: "map"
    case .bytes: "{count} bytes"
    case .itemsIncomplete: "Niet alles van {name} kon worden gelezen; zie de meldingen."
    case .membersMore:
      "Nog {count} bestanden zijn alleen vastgelegd, met hash; findings.json noemt ze alle."
    case .membersHeading: "Bestanden in {name}"

    case .factsIntro:
      "Rekeningnummers, codes en meldingen zijn met vaste regels herkend; wat woorden doen is gelezen door een getraind model, met de zekerheid die erbij staat. Op volgorde van tijd, over alle chats. Van wie de woorden echt zijn, is een gevolgtrekking en staat elders."
    case .readingsIntro:
      "Lezingen met een zekerheid onder {limit}. Het zijn geen feiten, ze staan in geen samenvatting en het kan heel gewone taal zijn."
    case .readingsMore: "Nog {count} van zulke lezingen staan in findings.json."
    case .readingWithConfidence: "gelezen als: {kind} (zekerheid {confidence})"
    case .inLightOf: "in het licht van bericht {message}"
    case .factsScope:
      "Hier staat wat gebeurde in de periode van de andere schrijver en tot 48 uur ervoor en erna."
    case .factsElsewhere:
      "Elders in de chats zijn nog {count} gebeurtenissen herkend ({kinds}). Ze kunnen heel gewoon zijn en staan alle in findings.json."
    case .insideHeading: "In de periode van de andere schrijver"
    case .elsewhereHeading: "Elders in de chats"
    case .factsNone:
      "Er zijn geen verzoeken om codes of geld en geen veelzeggende meldingen herkend."
    case .columnTime: "Tijd"
    case .columnChat: "Chat"
    case .columnWho: "Wie"
    case .columnWhat: "Wat"
    case .columnWords: "Woorden"
    case .columnMessage: "Bericht"

    case .accountHeading: "{name} in de chat {chat}"
    case .accountOnset: "Eerste bericht van de andere schrijver: {message}, {moment}."
    case .accountCandidate:
      "Meest waarschijnlijke eerste bericht, als er een wisseling was: {message}, {moment}."
    case .accountReturn: "De gebruikelijke schrijver is terug bij bericht {message}, {moment}."
    case .accountNoReturn:
      "In deze bestanden is niet gevonden dat de gebruikelijke schrijver terugkwam."
    case .accountEpisode: "Van de andere schrijver: bericht {first} tot en met {last}."
    case .accountMessages: "Berichten met woorden die zijn vergeleken: {count}."
    case .groundsHeading: "Wat voor een andere schrijver pleit"
    case .counterGroundsHeading: "Wat ertegen pleit, of gezocht en niet gevonden is"
    case .groundsNone: "Niets."
    case .groundsSame:
      "De gronden, de gewogen verklaringen en waar de uitkomst van afhangt zijn die van {name} in de chat {chat}: accounts van één persoon worden samen gewogen en tellen één keer."
    case .counterGroundsNone: "Er is niets gevonden dat ertegen pleit."
    case .groundWeight: "gewicht {weight}"
    case .hypothesesHeading: "Andere verklaringen, gewogen"
    case .columnHypothesis: "Verklaring"
    case .columnLog: "log10 LR"
    case .columnFamily: "Soort"
    case .columnMeaning: "In woorden"
    case .hypothesesNote:
      "Elk is vergeleken met: de gebruikelijke schrijver heeft alles geschreven. Twee die dicht bij elkaar liggen, zijn niet te onderscheiden."
    case .othersHeading: "Accounts zonder aanwijzingen"
    case .columnVerdict: "Uitkomst"
    case .columnMessages: "Berichten"
    case .accountsRest:
      "Nog {count} van zulke accounts staan in de tabel van de conclusie; hun gronden en berichten staan in findings.json en messages.csv, en `keerpunt explain` vertelt van elk."
    case .othersMore: "Nog {count} accounts zonder aanwijzingen staan in findings.json."
    case .figureStyle:
      "Elke stip is een bericht: hoe hoger, hoe minder het lijkt op wat het account zelf schrijft. Ertussen: waar codes, geld, meldingen en twijfel voorkwamen. Onderaan: hoe waarschijnlijk het is dat de andere schrijver daar begint, als die al begint."
    case .figureOther: "{title}."
    case .figureEvidence:
      "Balken naar rechts pleiten voor een andere schrijver (H1), balken naar links voor de gebruikelijke (H2); elke hele stap is een factor tien."
    case .figureHours:
      "Donkerder vakken zijn uren met meer berichten; de totalen staan erboven. Uren zijn die van de telefoon die de export maakte."
    case .figureRequests:
      "Elke baan is een chat. Wat gevraagd werd en wat betaald zou zijn, staat waar het gebeurde."
    case .absenceNote: "Niets vinden bewijst niets."
    case .andMore: "en nog {count}"

    case .moneyIntro:
      "Elke rij is een verzoek met wat er in dezelfde chat op volgde. Betaald betekent alleen: iemand schreef dat."
    case .moneyInsideNone: "In die periode is geen verzoek om geld herkend."
    case .moneyElsewhere:
      "Deze verzoeken vallen buiten die periode; ze kunnen heel gewoon zijn en tellen in de samenvatting niet mee."
    case .moneyMore: "Nog {count} verzoeken zijn hier weggelaten; findings.json noemt ze alle."
    case .moneyNone: "Er is geen verzoek om geld herkend."
    case .columnRequest: "Verzoek"
    case .columnAmount: "Bedrag"
    case .columnPayee: "Naar"
    case .columnPaid: "Betaald, naar gezegd"
    case .columnBy: "Gevraagd door"
    case .moneyNoAmount: "niet herkend"
    case .moneyNoPayee: "niet herkend"
    case .moneyNoPaid: "niet gevonden"
    case .moneyWithoutRequest: "gegevens zonder verzoek"

    case .identifiersIntro:
      "Hiermee kan buiten de chat verder worden gezocht. Controlecijfers zijn nagerekend; een goed controlecijfer zegt niet dat de rekening bestaat."
    case .identifiersNone: "Er zijn er geen gevonden."
    case .columnValue: "Waarde"
    case .columnValid: "Controlecijfers"
    case .validYes: "goed"
    case .validNo: "fout"
    case .validUnknown: "heeft het niet"
    case .columnMore: "Meer"
    case .identifiersMore: "Nog {count} staan in findings.json."

    case .personsIntro:
      "Eén persoon kan meer namen dragen: elke export gebruikt de namen uit het eigen adresboek. Accounts zijn alleen samengenomen op de genoemde grond."
    case .personsNone: "Er zijn geen accounts samengenomen."
    case .columnPerson: "Persoon"
    case .columnNames: "Namen"
    case .columnPhones: "Telefoonnummers"
    case .columnAccounts: "Accounts"
    case .columnBasis: "Grond"

    case .sidesIntro:
      "Waar twee exports dezelfde chat vertellen, zijn ze bericht voor bericht te vergelijken."
    case .sidesNone: "Geen chat is door beide kanten geëxporteerd."
    case .sidesPair: "{first} en {second}"
    case .sidesMatches: "Berichten die in beide staan: {count}."
    case .sidesOnly: "{first} alleen in de eerste, {second} alleen in de tweede."
    case .sidesMissing:
      "Berichten die de ene export wel heeft en de andere niet, in de tijd die beide beslaan. In een export die later of door de andere kant is gemaakt, ontbreekt wat daarvoor is gewist."
    case .sidesClock: "De klok van de tweede wijkt {seconds} seconden af van die van de eerste."
    case .sidesClockSame: "De twee klokken zijn gelijk."

    case .quotesIntro:
      "Per account één fragment: van vijf berichten vóór het eerste teken tot het einde van de periode, en de terugkeer. Op de gemarkeerde berichten berust een bevinding."
    case .quotesNone: "Er is geen moment om te tonen."
    case .quotesGap: "… {count} berichten weggelaten …"
    case .quotesGapOne: "… 1 bericht weggelaten …"
    case .quotesHeading: "{chat}, bericht {first} tot en met {last}"
    case .quoteCut: " … (nog {count} tekens)"
    case .quoteAddress: "{member}, regel {line}, bytes {start}–{end}"
    case .quoteAddressNoLine: "{member}, bytes {start}–{end}"

    case .qualityDates: "Hoe de data gelezen zijn"
    case .columnOrder: "Volgorde"
    case .columnProof: "Bewijs"
    case .columnZone: "Tijdzone"
    case .columnStepsBack: "Stappen terug in de tijd"
    case .columnUnread: "Zonder tijd"
    case .certain: "zeker"
    case .notCertain: "niet zeker"
    case .proofEntry: "{basis} (bericht {message})"
    case .zoneRecorded: "staat in het bestand"
    case .zoneUnknown: "onbekend: klok van de telefoon die de export maakte"
    case .zoneStated: "{zone}, opgegeven door de gebruiker"
    case .qualityNotices: "Meldingen"
    case .columnNotice: "Melding"
    case .columnSeverity: "Soort"
    case .columnCount: "Keer"
    case .columnFirst: "Eerste plaats"
    case .noticesNone: "Over de bestanden is niets te melden."
    case .noticesWhole: "hele stuk"
    case .columnPeriod: "Periode"

    case .limitImport:
      "Het programma kan zeggen dat een bestand onveranderd is sinds het is ingelezen, niet sinds het de telefoon verliet."
    case .limitEditable:
      "Een tekstexport kan worden bewerkt door ieder die hem had. Er staan geen berichtnummers, leesbevestigingen of handtekening in."
    case .limitTime:
      "Tijden zijn die van de telefoon die de export maakte. Waar geen tijdzone bekend is, is er geen aangenomen; er is niets omgerekend."
    case .limitNames:
      "Namen komen uit het adresboek van degene die de export maakte; ze zijn vrij te wijzigen."
    case .limitStyle:
      "Stijl heeft tekst nodig: onder ongeveer zestig eerdere berichten en een paar van de andere schrijver zegt stijl weinig."
    case .limitMethod:
      "Wat woorden doen wordt gelezen door een getraind model, uit de woorden en uit wat eerder is gezegd; het mist er een aantal, en een grap kan voor een verzoek worden aangezien."
    case .limitMinor:
      "De getallen zijn op andere chats ingesteld dan deze. Hoe goed ze voor deze zaak gelden, is niet bekend."

    case .verifyIntro:
      "Op elke machine met Linux of macOS, zonder dit programma: de hash van het stuk, de hash van de chat daarin, en de bytes van het aangehaalde bericht."
    case .verifyExhibit: "Het stuk:"
    case .verifyMember: "De chat daarin:"
    case .verifyBytes: "Bericht {message}:"
    case .verifyNothing: "Er is niets te controleren: er is geen bericht gelezen."
    case .verifyBagHeading: "De hele map, zonder dit programma"
    case .verifyBagIntro:
      "Dit rapport staat in een map die een BagIt-bundel is (RFC 8493). Deze regels, in de map, controleren alle bestanden; de handtekening, als die er is; en het tijdstempel, als dat er is, met de certificaten van de dienst. Elke regel zegt niets, of OK, als alles klopt."
    case .verifyBagFiles: "Elk bestand:"
    case .verifyBagSignature: "De handtekening:"
    case .verifyBagStamp: "Het tijdstempel:"

    case .annexIntro: "SHA-256 en SHA-512 van elk stuk en elk gelezen bestand."
    case .annexNone: "Er zijn geen stukken."

    case .sectionRecorded: "Wat het platform over het account vastlegde"
    case .recordedIntro:
      "Sessies, aanmeldingen en aanmeldcodes uit de eigen gegevens van het platform in de export. Ze horen bij het account dat de export maakte. Een adres op internet is geen persoon, en een plaats die daarvan is afgeleid is een gok van het platform. Een sessie die is beëindigd, staat niet meer in de export: dat er hier geen staat, bewijst niets."
    case .recordedNear:
      "Binnen een dag van het moment waarop een account in deze zaak van hand lijkt te zijn gewisseld: {rows}. Dat zegt alleen iets over de tijd."
    case .recordedMore:
      "Er zijn er nog {count}; die staan in findings.json onder accountEvents."
    case .columnLastUsed: "Laatst gebruikt"
    case .columnAddress: "Adres"
    case .columnDevice: "Apparaat"
    case .columnPlace: "Plaats"
    case .recordedSession: "een apparaat is aangemeld"
    case .recordedWebSession: "een website of bot is aangemeld"
    case .recordedLogin: "iemand meldde zich aan"
    case .recordedLoginCode: "een aanmeldcode is verstuurd"
    case .recordedRegistration: "het account is op deze telefoon geregistreerd"
    case .recordedRefused: "het platform weigerde het account op deze telefoon te registreren"
    case .recordedKey: "deze telefoon zag een sleutel van het account voor het eerst"
    case .recordedDevices: "deze telefoon hoorde welke apparaten het account heeft"
    case .recordedBankCode: "een code van een bank is verstuurd"
    case .recordedVoicemailCode: "een code van een voicemail is verstuurd"
    case .recordedServiceCode: "een code van een dienst is verstuurd"
    case .recordedFrom: "{what}, van {sender}"
    case .recordedSame:
      "De code van {time} is doorgegeven in bericht {message}[, {seconds} seconden later]: de cijfers zijn dezelfde. Wie erom vroeg, deed dat in die minuut."
    case .recordedMaybe:
      "De code van {time} kwam {seconds} seconden voor bericht {message}, waarin staat dat een code is ingevuld."
    case .recordedAfter:
      "De minuut van een code is de minuut waarin iemand erom vroeg, volgens de klok van het telefoonnet: een dief, of de eigenaar. De codes zelf zijn in alle uitvoer onleesbaar gemaakt."
    case .sectionRecovered: "Teruggevonden berichten die niet in de tabellen van een database staan"
    case .recoveredIntro:
      "Ze staan in het logboek naast een database en niet meer in de tabellen: verwijderd, of gewijzigd. De standen van het logboek (commits) waartussen ze er waren, staan erbij; 0 is de database zonder logboek. Andere staan op losse bladzijden van een beschadigde database, waar niets meer naar verwijst: verwijderd, of tot de beschadiging deel van een chat; welk van de twee is niet te zien. Het zijn geen berichten van de chats hierboven en er is niets uit afgeleid."
    case .recoveredMore: "Er zijn er nog {count}; die staan in findings.json onder recovered."
    case .columnCommits: "Standen"
    case .recoveredCommits: "{first} tot {last}"
    case .recoveredLoose: "losse bladzijde"
    case .sourceRow: "gelezen uit de database van de telefoon, tabel {table}, rij {row}"
    case .sourceRows: "gelezen uit de database van de telefoon, tabel {table}, rijen {rows}"
    case .sourceMore: "{rows} en nog {count}"
    case .quoteAddressCell: "{member}, tabel {table}, rij {row}, bytes {start}–{end}"
    case .groundsJudged:
      "De gewichten van wat telefoons vastleggen, van bestanden en van reeksen zijn op het oog gekozen en laag gehouden: geen gemeten zaak bevat zoiets, en niemand heeft nog een overname in een database gezien."

    // Shared with the parts for investigators.
    case .sectionCover: "Zaak"
    case .sectionFindings: "Genummerde bevindingen"
    case .columnNumber: "Nr."
    case .moneyTotals:
      "Rijen: {rows}, waarvan volgens iemand betaald: {paid}. Gevraagde bedragen, opgeteld zoals geschreven, ongeacht de munt: {sum}; niet op te tellen bedragen: {unread}."
    case .rankTitle: "Waar het eerst te kijken"
    case .rankInput: "Invoer"
    case .rankMoment: "Vanaf"
    case .rankIntro:
      "Zaken met een aanwijzing: {count}, de sterkste eerst. Zaken met een gedeeld rekening- of telefoonnummer noemen elkaar."
    case .rankLocked: "niet te openen: wachtwoord"
    case .rankPartly: "deels gelezen"
    case .rankFailed: "niet te lezen"
    case .rankWhy: "Waarom"
    case .rankNumbers: "Rekening- en telefoonnummers"
    case .rankTogether: "Deelt een nummer met"
    case .rankCopies: "Dezelfde bytes in"
    case .rankSameChat: "Dezelfde chat in"
    case .sectionSpread: "Wie is benaderd, en hoe het zich verspreidde"
    case .sectionMitigation: "Wat mis kan gaan, en wat daartegen is gedaan"
    case .sectionNext: "Wat nu op te vragen"
    case .sectionRecord: "Wat is uitgevoerd"
    case .figureCoverage:
      "Welke chat welke dagen dekt. Eén rij per chat, de dagen van links naar rechts; een streepje is een dag met berichten, donkerder bij meer. Waar een chat geen streepje heeft, zegt de export niets."

    // What a result hangs on, where its numbers come from, and the words of `explain`.
    case .againstHeading: "Wat ertegen pleit"
    case .limitingHeading: "Wat niet of maar deels gewogen kon worden"
    case .notFoundHeading: "Gezocht en niet gevonden"
    case .notFoundAlso:
      "Andere tekenen waarnaar is gezocht en die daar niet zijn gevonden: {signs}."
    case .sensitivityHeading: "Waar de uitkomst van afhangt"
    case .sensitivityIntro:
      "Het hele onderzoek is opnieuw gedaan, telkens met één ding weggelaten of veranderd. LR is de likelihood ratio: hoeveel keer waarschijnlijker de bevindingen zijn als H1 waar is dan als H2 waar is. Onder 1 pleit die voor H2."
    case .sensitivityStable:
      "De uitkomst hangt niet van één ding af. Om de beurt is elke soort bevinding weggelaten, daarna elk van de sterkste berichten, en is de klok verschoven: oordeel en moment blijven gelijk. De likelihood ratio (LR) was {was}[; die ligt dan tussen {low} en {high}]."
    case .sensitivitySameAs:
      "Hetzelfde als bij {name} in de chat {chat}: accounts van één persoon worden samen gewogen."
    case .changeFamily: "Zonder {family}"
    case .changeEntry: "Zonder bericht {message}"
    case .changeLater: "Met de klok {hours} uur later"
    case .changeEarlier: "Met de klok {hours} uur eerder"
    case .columnChange: "Wat er anders is"
    case .columnThen: "De uitkomst dan"
    case .columnMomentThen: "Het moment dan"
    case .outcomeSame: "onveranderd"
    case .outcomeSameRatio: "onveranderd, LR {ratio} (was {was})"
    case .outcomeOther: "{verdict}, LR {ratio} (was {was})"
    case .momentSame: "het moment blijft bericht {message}"
    case .momentMoves: "het moment wordt bericht {message}"
    case .momentNone: "er is geen moment aan te wijzen"
    case .columnFirstAgainst: "Tegenover de eerste"
    case .hypothesisFirst: "verklaart de bevindingen het best"
    case .hypothesisEven: "niet van de eerste te onderscheiden"
    case .hypothesisWorse: "de eerste verklaart ze {ratio} keer beter"
    case .hypothesisWorseCapped: "de eerste verklaart ze ten minste {ratio} keer beter"
    case .hypothesesOrder:
      "Het getal van de verklaring door een andere schrijver is dat van het geheel; elke andere is dezelfde som, waarin tegen haar telt wat zij niet verwacht, binnen dezelfde grenzen. Wat een verklaring verwacht, is een oordeel."
    case .neededHeading: "Wat nodig is om meer te zeggen"
    case .neededText:
      "Meer tekst: ten minste {needed} berichten met woorden van dit account. Er zijn er {messages}."
    case .neededHistory:
      "Een voorgeschiedenis: ten minste {needed} berichten met woorden van dit account buiten het stuk waar het om gaat, om te weten hoe het gewoonlijk schrijft. Er zijn er {messages}."
    case .neededFamily:
      "Een tweede, onafhankelijke soort bevinding. Nu pleit er maar één duidelijk voor een andere schrijver: {family}."
    case .neededClearer:
      "Bevindingen die duidelijk ervoor of ertegen pleiten: geen enkele soort doet dat nu."
    case .neededChats:
      "De chats van de mensen aan wie dit account toen schreef, geëxporteerd van hun eigen telefoon: in de export van de eigenaar ontbreken juist die berichten vaak."
    case .neededOutside:
      "Gegevens van buiten de chat: wanneer, en op welk toestel, het account opnieuw is geregistreerd. Het platform en de telefoonmaatschappij hebben die."
    case .calibrationParagraph:
      "De likelihood ratio's komen uit de kalibratie {name} van {date}. Die is bepaald op {with} zaken met een andere schrijver en {without} zonder, van andere mensen dan de zaken waarop de gewichten zijn bepaald. De fout op die zaken (Cllr) was {cllr}: 0 zou volmaakt zijn, 1 betekent dat de getallen niets zeggen; {min} daarvan blijft ook bij de beste kalibratie over. Op nieuwe zaken kan de fout groter zijn. De gegevens, met de eerste en laatste acht tekens van hun SHA-256: gewichten {tuning}, kalibratie {calibration}."
    case .calibrationFit:
      "De gewichten zijn bepaald op chats van softwareontwikkelaars en op geschreven dialogen, niet op politiezaken. Een deskundige moet beoordelen of dat bij deze zaak past."
    case .calibrationMissing:
      "Bij deze bevindingen is geen kalibratie genoemd. Waar de likelihood ratio's vandaan komen, is niet na te gaan."

    case .explainHeading: "{name} in de chat {chat}"
    case .explainOutcome: "Uitkomst: {verdict}"
    case .explainCompared: "Wat vergeleken wordt"
    case .explainStrength: "Hoe sterk de bevindingen zijn"
    case .explainMoment: "Het moment"
    case .momentCensored:
      "De bestanden beginnen binnen dit stuk, of te kort ervoor: ALS het account van handen is gewisseld, kan dat vóór het eerste bericht zijn geweest, en wanneer is uit deze bestanden niet af te leiden."
    case .explainInterval:
      "ALS het account is overgenomen, ligt het eerste bericht van de andere schrijver met een kans van 95% tussen bericht {first} en bericht {last}[ ({count} berichten van het account)]."
    case .explainIntervalPoint:
      "ALS het account is overgenomen, is dat bericht met een kans van ten minste 95% het eerste van de andere schrijver."
    case .explainNoMoment: "De gegevens wijzen niet één moment aan."
    case .explainFamilies: "Wat elke soort bevinding bijdraagt (likelihood ratio, LR)"
    case .explainFamily: "{family}: LR {ratio}, {side}"
    case .explainFamiliesNote:
      "Een LR van 5 betekent: 5 keer waarschijnlijker als H1 waar is dan als H2 waar is. Het geheel is minder dan het product van de delen: het is gekalibreerd en begrensd."
    case .explainWeights:
      "Een gewicht van +0,7 verdubbelt wat voor een andere schrijver pleit, −0,7 halveert het (natuurlijke logaritme, vóór de kalibratie)."
    case .explainPlace: "bericht {message}[, {moment}][, {name}]"
    case .explainStretch: "berichten {first} tot en met {last}"
    case .explainSearched: "doorzocht: berichten {first} tot en met {last}"
    case .explainRow: "{change}: {outcome}; {moment}."
    case .explainElsewhere:
      "Accounts van één persoon worden samen gewogen. Wat gevonden is, staat bij: {names}."
    case .explainCalibration: "Waar de getallen vandaan komen"
    case .sideFor: "pleit voor een andere schrijver"
    case .sideAgainst: "pleit voor de gebruikelijke schrijver"
    case .sideNeither: "zegt weinig"
    }
  }
}
