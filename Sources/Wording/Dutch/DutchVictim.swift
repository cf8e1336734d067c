/// The pages for victims, in Dutch.
extension DutchWording {
  static func victim(_ phrase: VictimPhrase) -> String {
    switch phrase {
    // Documents.
    case .ownerTitle: "Overzicht bij aangifte: overgenomen account"
    case .payerTitle: "Overzicht bij aangifte: gevraagd om geld"
    case .clearTitle: "Overzicht van uw chat: geen aanwijzingen gevonden"
    case .riskTitle: "Wat u nu kunt doen: er is een code doorgegeven"
    case .ownerSubtitle:
      "Voor de eigenaar van het account: {name}. Neem dit papier mee naar de politie."
    case .payerSubtitle:
      "Voor wie om geld is gevraagd: {name}. Neem dit papier mee naar de politie en de bank."
    case .clearSubtitle: "Voor wie deze chats heeft aangeleverd."
    case .riskSubtitle: "Voor {name}. Uw account kan het volgende zijn."
    case .unclearTitle: "Overzicht van uw chat: niet duidelijk"
    case .unclearSubtitle: "Voor {name}. Wie schreef is niet duidelijk: lees eerst wat u kunt doen."
    case .head: "Keerpunt {version} · digitale vingerafdruk van bestand {number}: {hash}"
    case .unknownName: "iemand in deze chat"
    // Whose paper, and the names of the files.
    case .yours: "Dit papier is voor u."
    case .giveTo: "Geef dit papier aan {name}."
    case .fileYours: "uw-papier-{what}"
    case .fileGive: "geef-aan-{name}-{what}"
    case .fileFor: "voor-{name}-{what}"
    case .fileOwner: "overgenomen-account"
    case .filePayer: "gevraagd-om-geld"
    case .fileRisk: "code-doorgegeven"
    case .fileUnclear: "niet-duidelijk"
    case .fileClear: "geen-aanwijzingen"
    case .fileAsk: "vraag-{name}-om-de-chat"
    case .fileAskBlank: "vraag-om-een-chat"
    case .fileAnswers: "{name}-antwoorden-voor-het-formulier"
    case .fileLeftOut: "niet-alle-papieren-staan-hier"
    case .leftOut:
      "Hier staan papieren voor {written} mensen. Hieronder staan nog {count} mensen, een per regel, voor wie geen papier is gemaakt: niemand deelt er duizenden uit. Wie het zijne nodig heeft, krijgt het door nog een keer te analyseren met --me en de naam. In het rapport en in findings.json staat iedereen."
    // Headings.
    case .shortHeading: "In het kort"
    case .numbersHeading: "Rekeningnummers en telefoonnummers"
    case .timelineHeading: "Wat is er gebeurd"
    case .paymentsHeading: "Betalingen"
    case .peopleHeading: "Wie is benaderd"
    case .yoursHeading: "Uw gegevens"
    case .evidenceHeading: "Bewijsstukken"
    case .todoHeading: "Wat u nu kunt doen"
    case .bringHeading: "Neem mee"
    case .refundHeading: "Kan de bank helpen om het geld terug te vragen?"
    case .contactsHeading: "Waar u terechtkunt"
    case .limitsHeading: "Let op"
    case .annexHeading: "Bijlage: volledige digitale vingerafdrukken"
    case .lookedHeading: "Wat is bekeken"
    // In short.
    case .ownerOutcome:
      "De berichten wijzen erop dat iemand anders schreef met het account van {name}."
    case .ownerUnclear:
      "Niet duidelijk: er zijn aanwijzingen dat iemand anders schreef met het account van {name}, maar te weinig om dat te zeggen."
    case .ownerStated:
      "{by} verklaart dat vanaf {moment} iemand anders met dit account schreef (bericht {message})."
    case .payerStated:
      "{by} verklaart dat vanaf {moment} iemand anders met het account van {name} schreef (bericht {message}). Vanuit dat account is {payer} om geld gevraagd."
    case .payerTakeover:
      "De berichten wijzen erop dat iemand anders het account van {name} gebruikte. Die persoon vroeg {payer} om geld."
    case .payerImpersonation:
      "De berichten wijzen erop dat iemand zich voordeed als een bekende, met het account {name}. Die persoon vroeg {payer} om geld."
    case .payerUnclear:
      "Niet duidelijk: met het account van {name} is {payer} om geld gevraagd. Er is te weinig om te zeggen dat iemand anders schreef."
    case .clearOutcome:
      "Geen aanwijzingen gevonden dat iemand anders een account in deze chats gebruikte."
    case .clearMeaning:
      "Dit bewijst niet dat er niets is gebeurd. Vertrouwt u het niet? Bel de persoon met wie u schrijft, op een nummer dat u al langer kent."
    case .clearUnclear: "Accounts waarover te weinig te zeggen is: {count}."
    case .clearMissed:
      "Het programma hoort geen gesprekken en geen spraakberichten, en ziet geen beelden. Van elke {of} overnames in proefzaken ziet het er ongeveer {missed} niet. Weet u vanaf wanneer iemand anders schreef? Dan kan dit papier opnieuw worden gemaakt zoals u het verklaart, bijvoorbeeld zo:"
    case .riskOutcomeCode:
      "In deze chat is vanuit het account van {name} een code doorgegeven. Met zo'n code kan iemand een account overnemen."
    case .riskOutcomeLure:
      "In deze chat zegt {name} iets te hebben ingevuld na een link of stappen die waren gestuurd. Zo kan iemand een account overnemen."
    case .riskMeaning:
      "De chat zegt niet of dat gebeurd is. Doe nu wat hieronder staat, ook als alles nog werkt."
    case .riskLure: "Er is een link gestuurd, of er zijn stappen gestuurd (bericht {message})."
    case .riskEntered: "Er is iets ingevuld (bericht {message})."
    case .factBegin: "Het begon op {moment} (bericht {message})."
    case .factBeginUnclear:
      "Als iemand anders schreef, dan waarschijnlijk vanaf {moment} (bericht {message}). Het kan ook heel gewoon zijn."
    case .factBack: "Op {moment} schreef de eigenaar weer zelf (bericht {message})."
    case .factBetween:
      "Dat was tussen {moment} (bericht {message}) en {back} (bericht {backMessage}). Toen schreef de eigenaar weer zelf."
    case .factLast:
      "Het laatste bericht daarvan in deze bestanden is van {last} (bericht {lastMessage})."
    case .annexFrom:
      "Wat u moet doen en laten zien, staat vooraan. Vanaf “{section}” staat waar het op berust."
    case .factCodeAsked: "Er is om een code gevraagd (bericht {message})."
    case .factCodeGiven:
      "Er is een code doorgestuurd (bericht {message})."
    case .factAsked: "Om geld is gevraagd aan: {people}."
    case .factAskedYou: "Er is om geld gevraagd ({people})."
    case .factAmounts: "Genoemde bedragen: {amounts}."
    case .factAccounts: "Het geld moest naar: {accounts}."
    case .factPaid: "In de chat staat dat er betaald is: {quotes}."
    case .factNotPaid: "In de chat staat niet dat er betaald is. Een poging kunt u ook melden."
    case .factSides:
      "Twee bestanden vertellen dezelfde chat en verschillen ({chats}). Wat er maar in één staat, staat hier ook; wat klopt, tonen de telefoons zelf."
    case .notYourFault: "Het kan iedereen overkomen."
    case .careUnclear:
      "Zulke berichten schrijft iemand ook zelf. Niemand wordt hier ergens van beschuldigd."
    case .messageKey: "{example} betekent: bericht {number} van chat {chat} (zie Bewijsstukken)."
    case .messageKeyOne:
      "Getallen tussen haakjes zijn nummers van berichten, geteld vanaf het begin van de chat."
    // Numbers.
    case .columnAccount: "Rekening of betaallink"
    case .columnWhoseChat: "In de chat met"
    case .columnAsked: "Gevraagd"
    case .columnPaid: "Betaald?"
    case .columnWhen: "Datum en tijd"
    case .columnMessage: "Bericht"
    case .columnNumber: "Telefoonnummer"
    case .columnRole: "Waarvoor"
    case .bankNamed: "Bank: {bank}"
    case .bankCode: "Bankcode: {code} (land {country})"
    case .checkRight: "controlegetal klopt"
    case .checkWrong: "controlegetal klopt NIET"
    case .nameStated: "op naam van: {name} ({message})"
    case .nameNotStated: "naam niet genoemd"
    case .paidSaid: "volgens de chat: {messages}"
    case .paidNotSaid: "staat niet in de chat"
    case .paidUnknown: "bedrag niet genoemd"
    case .columnPaidSaid: "Betaald, zegt de chat"
    case .columnOpen: "Nog open"
    case .sumAll: "Samen"
    case .sumNote:
      "Per chat telt het hoogste gevraagde bedrag. Alleen een bankafschrift bewijst een betaling."
    case .sumAssumed: "De berichten noemen geen munt; het is die van het land van de rekening."
    case .amountNotSaid: "geen bedrag herkend"
    case .roleSender: "hiermee is geschreven"
    case .roleNamed: "genoemd in een bericht"
    case .numbersNone:
      "In deze berichten is geen rekeningnummer, betaallink of telefoonnummer van de ander herkend. Hebt u er wel een? Schrijf het hier op:"
    case .blankAccount: "Rekeningnummer"
    case .blankAccountName: "Op naam van"
    case .blankNumber: "Telefoonnummer"
    case .moreRows: "Hier niet getoond: {count}; ze staan in het volledige rapport."
    // Timeline.
    case .columnWho: "Wie"
    case .columnWhat: "Wat"
    case .columnQuote: "Woorden uit het bericht"
    case .platform: "melding van de app"
    case .accountOf: "het account van {name}"
    case .whatLastOwn: "Laatste bericht vóór de verandering"
    case .whatOnset: "Eerste bericht dat anders is"
    case .whatOnsetUnclear: "Vanaf hier is niet duidelijk wie schreef"
    case .whatCodeRequest: "Vraagt om een code"
    case .whatCodeHandover: "Code doorgestuurd"
    case .whatCodeSent: "Code kwam als sms: iemand vroeg erom"
    case .whatSecurityCode: "Beveiligingscode gewijzigd"
    case .whatNumberChanged: "Nummer gewijzigd"
    case .whatNewNumber: "Zegt een nieuw nummer te hebben"
    case .whatMoneyRequest: "Vraagt om geld"
    case .whatPaymentDetails: "Geeft een rekening of link"
    case .whatPaid: "Zegt dat er betaald is"
    case .whatDoubt: "Twijfelt"
    case .whatRefusal: "Weigert"
    case .whatDiscovery: "Ontdekt het bedrog"
    case .whatLure: "Link gestuurd om te stemmen of te kijken"
    case .whatDeviceStep: "Uitleg om een toestel te koppelen"
    case .whatCodeEntered: "Code of formulier ingevuld"
    case .whatLockedOut: "Komt niet meer in het account"
    case .whatChecked: "Buiten de chat nagevraagd"
    case .whatNotMe: "Zegt: dat schreef ik niet"
    case .whatBack: "De eigenaar schrijft weer"
    case .timelineMore:
      "Niet alles past in dit overzicht. Niet getoonde berichten: {count}; ze staan in het volledige rapport."
    // Payments.
    case .paymentsIntro:
      "Dit staat in de chat. Eén betaling kan in meer berichten genoemd zijn. Het bankafschrift is het bewijs."
    case .paymentsNone:
      "In de chat staat niet dat er betaald is. Hebt u toch betaald? Vul het hier in."
    case .paymentsNoneOwner:
      "In deze chats staat niet dat iemand betaald heeft. Hoort u dat iemand toch betaald heeft? Schrijf het hier op."
    case .columnPayer: "Wie zegt het"
    case .columnTo: "Naar rekening"
    case .fillIn: "Vul in van uw bankafschrift:"
    case .fillInOwner: "Vul in als u het weet:"
    case .blankPayer: "Wie betaalde"
    case .blankAmount: "Bedrag"
    case .blankDay: "Datum en tijd"
    case .blankFrom: "Van rekening"
    case .blankTo: "Naar rekening"
    case .blankTotal: "Totaal"
    case .blankHow: "Hoe"
    case .howTransfer: "overboeking"
    case .howRequest: "betaalverzoek of link"
    case .howOther: "anders"
    // People.
    case .peopleIntro: "Ook benaderd"
    case .columnPerson: "Persoon"
    case .columnApproach: "Gevraagd om"
    case .approachMoney: "geld"
    case .approachCode: "code"
    case .approachOther: "alleen aangesproken"
    case .columnFirst: "Eerste bericht"
    case .columnFile: "Chat hebben wij van"
    case .peopleCare:
      "Dit papier noemt andere mensen. Geef het alleen aan politie, bank of hulpverlener."
    case .payerPeople:
      "De eigenaar van het account ({name}) is ook slachtoffer. Die doet zelf aangifte; een eigen overzicht hoort daarbij."
    case .payerPeopleStranger:
      "Wie zich achter {name} verbergt, staat niet in de chat. Laat de echte persoon weten dat zijn of haar naam is gebruikt."
    // Your details.
    case .yoursIntro: "Vul zelf in met pen. Dit programma bewaart het niet."
    case .blankName: "Naam"
    case .blankBirth: "Geboortedatum"
    case .blankStreet: "Adres"
    case .blankPhone: "Telefoon"
    case .blankEmail: "E-mail"
    case .blankAccountPhone: "Nummer van het account"
    case .blankBehalf: "Namens (als u voor een ander komt)"
    case .blankPlace: "Waar u toen was (plaats)"
    case .blankDamage: "Ik wil mijn schade terug"
    case .blankSupport: "Ik wil slachtofferhulp"
    case .blankLost: "Hoe ik mijn account kwijtraakte"
    case .lostCode: "code gegeven"
    case .lostVoicemail: "voicemail"
    case .lostDevice: "ander apparaat gekoppeld"
    case .lostUnknown: "weet ik niet"
    case .yes: "ja"
    case .no: "nee"
    case .blankSuspicion: "Waardoor ik het merkte"
    case .blankCase: "Nummer van de aangifte"
    case .blankToday: "Datum van vandaag"
    // Evidence.
    case .columnName: "Bestand"
    case .columnSize: "Grootte (bytes)"
    case .columnChats: "Chat"
    case .blankExporter: "Export door"
    case .blankExportDay: "Op"
    case .blankModel: "Telefoon, versie app"
    // To do.
    case .todoIntro: "In deze volgorde: bovenaan staat wat het eerst te redden is."
    case .todoBank:
      "Bel nu uw bank. Zeg dat het om oplichting gaat en noem het rekeningnummer hierboven. Elke minuut telt."
    case .todoBankFirst:
      "Hebt u betaald? Bel nu uw bank en zeg dat het om oplichting gaat. Elke minuut telt."
    case .bankOwn: "Het nummer van uw eigen bank staat op uw pas en in de app."
    case .todoRecovery:
      "Biedt iemand aan uw geld terug te halen, per telefoon of bericht, of zegt iemand van uw bank of de politie te zijn? Betaal niets en geef geen code: dat is vaak de volgende oplichting. Bel zelf uw bank."
    case .todoBankOwner:
      "Heeft iemand betaald? Laat die persoon nu de eigen bank bellen. Elke minuut telt."
    case .todoBankClear: "Hebt u betaald? Bel nu uw bank en zeg dat het om oplichting gaat."
    case .todoBankUnclear:
      "Hebt u betaald, en vroeg uw bekende daar niet om? Bel dan meteen uw bank."
    case .todoAskPerson:
      "Vraag eerst aan {name} zelf of dit klopt: als u elkaar ziet, of op een nummer dat u al langer kent."
    case .todoReportUnclear:
      "Schreef iemand anders dit? Meld het dan. Waar: {place}. Dit papier kan helpen."
    case .todoPin:
      "Zet verificatie in twee stappen aan (pincode en e-mailadres). Verander ook de pincode van uw voicemail."
    case .riskRegain: "Komt u er niet meer in, of weet u het niet zeker? {words}"
    case .riskBank:
      "Was het een code van uw bank, of hebt u bankgegevens ingevuld? Bel nu uw bank."
    case .riskAsker:
      "Het account van {name} vroeg erom. Wie schreef, was misschien niet de persoon die u kent: bel die persoon op een nummer dat u al langer kent."
    case .riskReport:
      "Komt u er niet meer in, of schrijft iemand onder uw naam? Doe dan aangifte. Waar: {place}. Dit papier kan daarbij helpen."
    case .todoWarn:
      "Waarschuw uw contacten en groepen, niet via het account zelf: bel, sms of mail."
    case .todoWarnOwner:
      "Bel de echte persoon op een nummer dat u al langer kent. Maak niets meer over."
    case .todoKeep:
      "Wis niets. Exporteer elke chat met media, vanaf de telefoon zelf. Doe dat vóór u de ander blokkeert of rapporteert. Open de tekst niet in een tekstverwerker en sla die niet opnieuw op."
    case .todoScreens: "Maak schermafdrukken van het nummer, de profielfoto en de sms met de code."
    case .todoAsk:
      "Vraag contacten van wie de chat ontbreekt erom. Er is een pagina om te geven: {file}"
    case .todoReportOwner:
      "Doe aangifte: iemand heeft uw account en uw naam misbruikt. Waar: {place}."
    case .todoReportPayer: "Doe aangifte van oplichting. Waar: {place}. Een poging melden kan ook."
    case .todoHelp: "Vraag hulp en advies: zie de lijst hieronder, of slachtofferhulp in uw land."
    case .todoRefund: "Vraag uw bank om hulp bij terugvragen. Zie de voorwaarden hieronder."
    case .todoRefundPix:
      "Vraag uw bank om het Mecanismo Especial de Devolução (MED) van Pix, uiterlijk 80 dagen na de betaling[ van {day}: {last}]."
    case .placeStation: "{place} (maak een afspraak op het bureau)"
    case .placeOnline: "{place} (via internet)"
    case .placeDigiD:
      "{place} (via internet met DigiD; het formulier noemt het WhatsAppfraude, om welke app het ook gaat)"
    case .placeGeneric: "de politie in uw woonplaats"
    case .bankLine: "Alarmnummer: {place}."
    // Bring.
    case .bringId: "identiteitsbewijs"
    case .bringStatement: "bankafschrift waarop de betaling staat"
    case .bringExport: "de export (zip) op USB-stick"
    case .bringScreens: "schermafdrukken"
    case .bringPaper: "dit papier"
    case .bringPhone: "de telefoon"
    // Refund.
    case .refundIntro:
      "Nederlandse banken kunnen de ontvanger om terugbetaling vragen en u anders zijn naam en adres geven (PNBF). Aangekruist is wat uit de berichten blijkt. De rest kruist u zelf aan. Een kruis door het vakje: hieraan is niet voldaan."
    case .refundTold:
      "U kreeg per bericht of telefoon de vraag om te betalen[ (bericht {message})]."
    case .refundUnknown: "U kent de ontvanger van het geld niet."
    case .refundTransfer:
      "U betaalde via uw bank naar een rekeningnummer, met een overboeking of betaalverzoek."
    case .refundTime:
      "U betaalde niet langer dan 13 maanden geleden[. Noemt de chat de goede dag ({day}, bericht {message}), dan kan het tot en met {last}]."
    case .refundDutchBoth:
      "Beide rekeningen zijn Nederlands[: die van de ontvanger wel (bericht {message}), controleer die van u]."
    case .refundForeign:
      "Beide rekeningen zijn Nederlands: die van de ontvanger is dat niet (bericht {message})."
    case .refundAddress: "U kunt naam en adres van de ontvanger niet op een andere manier krijgen."
    case .refundReported: "U hebt aangifte gedaan."
    // Contacts.
    case .contactsDate:
      "Nagekeken op {day} in openbare bronnen. Nummers en adressen veranderen: kijk op de website."
    case .contactsNone:
      "Van dit land heeft dit programma geen adressen ({country}). Ga naar uw bank en de politie in uw woonplaats."
    case .columnPlace: "Waar"
    case .columnPurpose: "Waarvoor"
    case .columnPhone: "Telefoon"
    case .columnAddress: "Website"
    case .purposeEmergency: "bij gevaar, nu"
    case .purposeBank: "bank, na een betaling"
    case .purposePoliceOwner: "aangifte (eigenaar)"
    case .purposePolicePayer: "aangifte (wie om geld is gevraagd)"
    case .purposePoliceBoth: "aangifte"
    case .purposeFraud: "advies over fraude"
    case .purposeIdentity: "misbruik van uw naam"
    case .purposeSupport: "hulp voor slachtoffers"
    // Limits.
    case .limitComputer:
      "Een computer onderzocht de bestanden die u aanleverde. Dat bewijst niet wie er schreef."
    case .limitStated:
      "Het moment is zoals het is verklaard. Wat het programma zelf vindt, staat in het rapport voor de rechercheur."
    case .limitTimes: "Tijden zijn die van de telefoon. De export noemt geen tijdzone."
    case .limitTimesStated:
      "Tijden zijn die van de telefoon, gelezen in de opgegeven tijdzone {zone}."
    case .limitTimesKnown: "Tijden zijn zoals het bestand ze geeft."
    case .limitDates:
      "De volgorde van dag en maand is in deze bestanden niet bewezen: controleer de data in de app."
    case .limitEditable:
      "Wie een export heeft, kan die veranderen. De vingerafdruk bewijst alleen: gelijk gebleven sinds dit onderzoek."
    case .limitNames: "Namen komen uit het adresboek van de telefoon."
    case .limitMissing: "Chats die niet zijn aangeleverd, ontbreken."
    case .limitUnread: "Waarschuwingen bij het lezen: {count}. Ze staan in het volledige rapport."
    case .fingerprintIntro:
      "Nakijken: sha256sum (Linux), shasum -a 256 (Mac) of Get-FileHash (Windows), met de naam van het bestand."
    // Clear.
    case .lookedAt: "Wij lazen {exhibits} met {messages}[, van {first} tot {last}]."
    case .oneFile: "1 bestand"
    case .manyFiles: "{count} bestanden"
    case .clearTodoIntro: "Is er toch iets gebeurd? Doe dan dit:"
    // Please export.
    case .askTitle: "Wilt u deze chat voor mij exporteren?"
    case .askSubtitle: "Van: {owner}. Aan: {name}."
    case .askSubtitleBlank: "Van: {owner}."
    case .askHead: "Verzoek om een export · Keerpunt {version}"
    case .askWhyHeading: "Waarom"
    case .askWhy:
      "Iemand anders schreef met mijn account[, in onze chat vanaf {moment}]. Ik kan die berichten zelf niet zien: ze staan alleen op uw telefoon. Daarin staan de rekeningnummers en tijden die de politie nodig heeft. Wilt u de chat exporteren en aan mij geven?"
    case .askWhyUnclear:
      "Misschien heeft iemand anders met mijn account geschreven[, in onze chat vanaf {moment}]. Ik weet het niet en kan die berichten zelf niet zien: ze staan alleen op uw telefoon. Wilt u de chat exporteren en aan mij geven?"
    case .askFault: "U hebt niets verkeerd gedaan. Dit kan iedereen overkomen."
    case .askFirstHeading: "Eerst"
    case .askFirstBank: "Hebt u geld overgemaakt? Bel dan nu uw bank en doe zelf ook aangifte."
    case .askFirstKeep: "Wis, blokkeer en rapporteer nog niets: daarmee kan de chat verdwijnen."
    case .askThenHeading: "Daarna"
    case .askThenOpen:
      "Open het tekstbestand niet in een tekstverwerker en sla het niet opnieuw op."
    case .askThenGive:
      "Geef het bestand op een USB-stick of via e-mail. Stuur het niet via het account dat is gebruikt."
    case .askThenScreens: "Maak een schermafdruk van het nummer en de profielfoto in de chat."
    case .askThenStay: "Laat de chat op uw telefoon staan: de politie wil hem misschien zien."
    case .askFillHeading: "Vul in en geef dit papier mee"
    case .askUse:
      "De export gaat alleen naar de politie, de bank en wie mij helpt. Andere chats hoeven niet."
    case .blankExportedOn: "Gemaakt op"
    case .blankMedia: "Met media"
    case .blankFile: "Naam van het bestand"
    }
  }
}
