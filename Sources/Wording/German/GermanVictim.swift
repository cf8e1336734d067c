/// The pages for victims, in German.
extension GermanWording {
  static func victim(_ phrase: VictimPhrase) -> String {
    switch phrase {
    // Documents.
    case .ownerTitle: "Übersicht für Ihre Anzeige: Konto übernommen"
    case .payerTitle: "Übersicht für Ihre Anzeige: um Geld gebeten"
    case .clearTitle: "Übersicht über Ihren Chat: keine Anzeichen gefunden"
    case .riskTitle: "Was Sie jetzt tun: ein Code wurde weitergegeben"
    case .ownerSubtitle:
      "Für die Person, der das Konto gehört: {name}. Nehmen Sie dieses Blatt mit zur Polizei."
    case .payerSubtitle:
      "Für die Person, die um Geld gebeten wurde: {name}. Nehmen Sie dieses Blatt mit zur Polizei und zur Bank."
    case .clearSubtitle: "Für die Person, die diese Chats gebracht hat."
    case .riskSubtitle: "Für {name}. Ihr Konto kann das nächste sein."
    case .unclearTitle: "Übersicht über Ihren Chat: nicht klar"
    case .unclearSubtitle:
      "Für {name}. Wer geschrieben hat, ist nicht klar: Lesen Sie zuerst, was Sie tun können."
    case .head: "Keerpunt {version} · digitaler Fingerabdruck der Datei {number}: {hash}"
    case .unknownName: "jemand in diesem Chat"
    // Whose paper, and the names of the files.
    case .yours: "Dieses Blatt ist für Sie."
    case .giveTo: "Geben Sie dieses Blatt {name}."
    case .fileYours: "Ihr-Blatt-{what}"
    case .fileGive: "geben-an-{name}-{what}"
    case .fileFor: "fuer-{name}-{what}"
    case .fileOwner: "Konto-uebernommen"
    case .filePayer: "um-Geld-gebeten"
    case .fileRisk: "Code-weitergegeben"
    case .fileUnclear: "nicht-klar"
    case .fileClear: "keine-Anzeichen"
    case .fileAsk: "{name}-um-den-Chat-bitten"
    case .fileAskBlank: "um-einen-Chat-bitten"
    case .fileAnswers: "{name}-Antworten-fuer-das-Formular"
    case .fileLeftOut: "nicht-alle-Blaetter-sind-hier"
    case .leftOut:
      "Hier liegen Blätter für {written} Personen. Unten stehen noch {count} Personen, eine je Zeile, für die kein Blatt gemacht wurde: Tausende teilt niemand aus. Wer das eigene braucht, bekommt es mit einer weiteren Analyse mit --me und dem Namen. Im Bericht und in findings.json stehen alle."
    // Headings.
    case .shortHeading: "Kurz gesagt"
    case .numbersHeading: "Kontonummern und Telefonnummern"
    case .timelineHeading: "Was geschehen ist"
    case .paymentsHeading: "Zahlungen"
    case .peopleHeading: "Wer angeschrieben wurde"
    case .yoursHeading: "Ihre Angaben"
    case .evidenceHeading: "Beweismittel"
    case .todoHeading: "Was Sie jetzt tun können"
    case .bringHeading: "Bringen Sie mit"
    case .refundHeading: "Kann die Bank helfen, das Geld zurückzufordern?"
    case .contactsHeading: "Wohin Sie sich wenden"
    case .limitsHeading: "Bitte beachten"
    case .annexHeading: "Anhang: vollständige digitale Fingerabdrücke"
    case .lookedHeading: "Was angesehen wurde"
    // In short.
    case .ownerOutcome:
      "Die Nachrichten deuten darauf hin, dass jemand anderes mit dem Konto von {name} geschrieben hat."
    case .ownerUnclear:
      "Nicht klar: Es gibt Anzeichen, dass jemand anderes mit dem Konto von {name} geschrieben hat, aber zu wenige, um das zu sagen."
    case .ownerStated:
      "{by} erklärt, dass ab {moment} jemand anderes mit diesem Konto geschrieben hat (Nachricht {message})."
    case .payerStated:
      "{by} erklärt, dass ab {moment} jemand anderes mit dem Konto von {name} geschrieben hat (Nachricht {message}). Von dort wurde {payer} um Geld gebeten."
    case .payerTakeover:
      "Die Nachrichten deuten darauf hin, dass jemand anderes das Konto von {name} benutzt hat. Diese Person bat {payer} um Geld."
    case .payerImpersonation:
      "Die Nachrichten deuten darauf hin, dass sich jemand mit dem Konto {name} als bekannte Person ausgegeben hat. Diese Person bat {payer} um Geld."
    case .payerUnclear:
      "Nicht klar: Vom Konto von {name} wurde {payer} um Geld gebeten. Es gibt zu wenig, um zu sagen, dass jemand anderes geschrieben hat."
    case .clearOutcome:
      "Es wurden keine Anzeichen gefunden, dass jemand anderes ein Konto in diesen Chats benutzt hat."
    case .clearMeaning:
      "Das beweist nicht, dass nichts geschehen ist. Haben Sie trotzdem Zweifel? Rufen Sie die Person, mit der Sie schreiben, unter einer Nummer an, die Sie schon länger kennen."
    case .clearUnclear: "Konten, über die sich zu wenig sagen lässt: {count}."
    case .clearMissed:
      "Das Programm hört keine Anrufe und keine Sprachnachrichten und sieht keine Bilder. Von je {of} Übernahmen in Probefällen übersieht es etwa {missed}. Wissen Sie, ab wann jemand anderes geschrieben hat? Dann kann dieses Blatt neu gemacht werden, so wie Sie es erklären, zum Beispiel so:"
    case .riskOutcomeCode:
      "In diesem Chat wurde vom Konto von {name} ein Code weitergegeben. Mit so einem Code kann jemand ein Konto übernehmen."
    case .riskOutcomeLure:
      "In diesem Chat sagt {name}, nach einem Link oder nach geschickten Schritten etwas ausgefüllt zu haben. So kann jemand ein Konto übernehmen."
    case .riskMeaning:
      "Ob das geschehen ist, sagt der Chat nicht. Tun Sie jetzt, was unten steht, auch wenn noch alles funktioniert."
    case .riskLure: "Ein Link oder Schritte wurden geschickt (Nachricht {message})."
    case .riskEntered: "Etwas wurde ausgefüllt (Nachricht {message})."
    case .factBegin: "Es begann am {moment} (Nachricht {message})."
    case .factBeginUnclear:
      "Wenn jemand anderes geschrieben hat, dann am ehesten ab {moment} (Nachricht {message}). Es kann auch ganz gewöhnlich sein."
    case .factBack: "Am {moment} schrieb die Person wieder selbst (Nachricht {message})."
    case .factBetween:
      "Das war in der Zeit vom {moment} (Nachricht {message}) bis {back} (Nachricht {backMessage}). Danach schrieb die Person wieder selbst."
    case .factLast:
      "Die letzte dieser Nachrichten in diesen Dateien: {last} (Nachricht {lastMessage})."
    case .annexFrom:
      "Was Sie tun und zeigen müssen, steht vorn. Ab „{section}“ steht, worauf es beruht."
    case .factCodeAsked: "Um einen Code wurde gebeten (Nachricht {message})."
    case .factCodeGiven:
      "Ein Code wurde weitergegeben (Nachricht {message})."
    case .factAsked: "Um Geld gebeten wurden: {people}."
    case .factAskedYou: "Um Geld wurde gebeten ({people})."
    case .factAmounts: "Genannte Beträge: {amounts}."
    case .factAccounts: "Das Geld sollte gehen an: {accounts}."
    case .factPaid: "Im Chat steht, dass gezahlt wurde: {quotes}."
    case .factNotPaid:
      "Im Chat steht nicht, dass gezahlt wurde. Auch einen Versuch können Sie anzeigen."
    case .factSides:
      "Zwei Dateien erzählen denselben Chat und weichen voneinander ab ({chats}). Was nur in einer steht, steht auch hier; was stimmt, zeigen die Telefone selbst."
    case .notYourFault: "Es kann jedem passieren."
    case .careUnclear:
      "Solche Nachrichten schreibt jemand auch selbst. Niemand wird hier beschuldigt."
    case .messageKey: "{example} bedeutet: Nachricht {number} im Chat {chat} (siehe Beweismittel)."
    case .messageKeyOne:
      "Zahlen in Klammern sind Nummern von Nachrichten, gezählt vom Anfang des Chats."
    // Numbers.
    case .columnAccount: "Konto oder Zahlungslink"
    case .columnWhoseChat: "Im Chat mit"
    case .columnAsked: "Gefordert"
    case .columnPaid: "Gezahlt?"
    case .columnWhen: "Datum und Uhrzeit"
    case .columnMessage: "Nachricht"
    case .columnNumber: "Telefonnummer"
    case .columnRole: "Wofür"
    case .bankNamed: "Bank: {bank}"
    case .bankCode: "Bankleitzahl: {code} (Land {country})"
    case .checkRight: "Prüfziffern stimmen"
    case .checkWrong: "Prüfziffern stimmen NICHT"
    case .nameStated: "auf den Namen: {name} ({message})"
    case .nameNotStated: "kein Name genannt"
    case .paidSaid: "laut Chat: {messages}"
    case .paidNotSaid: "steht nicht im Chat"
    case .paidUnknown: "Betrag nicht genannt"
    case .columnPaidSaid: "Gezahlt, laut Chat"
    case .columnOpen: "Noch offen"
    case .sumAll: "Insgesamt"
    case .sumNote:
      "Je Chat zählt der höchste geforderte Betrag. Nur ein Kontoauszug beweist eine Zahlung."
    case .sumAssumed:
      "Die Nachrichten nennen keine Währung; es ist die des Landes, in dem das Konto geführt wird."
    case .amountNotSaid: "kein Betrag erkannt"
    case .roleSender: "damit wurde geschrieben"
    case .roleNamed: "in einer Nachricht genannt"
    case .numbersNone:
      "In diesen Nachrichten wurde keine Kontonummer, kein Zahlungslink und keine Telefonnummer der anderen Person erkannt. Haben Sie eine? Schreiben Sie sie hier auf:"
    case .blankAccount: "Kontonummer"
    case .blankAccountName: "Auf den Namen"
    case .blankNumber: "Telefonnummer"
    case .moreRows: "Hier nicht gezeigt: {count}; sie stehen im vollständigen Bericht."
    // Timeline.
    case .columnWho: "Wer"
    case .columnWhat: "Was"
    case .columnQuote: "Wortlaut der Nachricht"
    case .platform: "Hinweis der App"
    case .accountOf: "das Konto von {name}"
    case .whatLastOwn: "Letzte Nachricht vor der Veränderung"
    case .whatOnset: "Erste Nachricht, die anders ist"
    case .whatOnsetUnclear: "Ab hier ist nicht klar, wer schrieb"
    case .whatCodeRequest: "Bittet um einen Code"
    case .whatCodeHandover: "Code weitergegeben"
    case .whatCodeSent: "Code kam als SMS: jemand hat ihn angefordert"
    case .whatSecurityCode: "Sicherheitsnummer geändert"
    case .whatNumberChanged: "Nummer geändert"
    case .whatNewNumber: "Sagt, eine neue Nummer zu haben"
    case .whatMoneyRequest: "Bittet um Geld"
    case .whatPaymentDetails: "Nennt ein Konto oder einen Link"
    case .whatPaid: "Sagt, dass gezahlt wurde"
    case .whatDoubt: "Zweifelt"
    case .whatRefusal: "Lehnt ab"
    case .whatDiscovery: "Entdeckt den Betrug"
    case .whatLure: "Link geschickt, zum Abstimmen oder Ansehen"
    case .whatDeviceStep: "Erklärt, wie ein Gerät verknüpft wird"
    case .whatCodeEntered: "Code oder Formular ausgefüllt"
    case .whatLockedOut: "Kommt nicht mehr in das Konto"
    case .whatChecked: "Außerhalb des Chats nachgefragt"
    case .whatNotMe: "Sagt: das habe ich nicht geschrieben"
    case .whatBack: "Die Person schreibt wieder selbst"
    case .timelineMore:
      "Nicht alles passt in diese Übersicht. Nicht gezeigte Nachrichten: {count}; sie stehen im vollständigen Bericht."
    // Payments.
    case .paymentsIntro:
      "Das steht im Chat. Eine Zahlung kann in mehreren Nachrichten genannt sein. Der Kontoauszug ist der Beweis."
    case .paymentsNone:
      "Im Chat steht nicht, dass gezahlt wurde. Haben Sie doch gezahlt? Tragen Sie es hier ein."
    case .paymentsNoneOwner:
      "In diesen Chats steht nicht, dass jemand gezahlt hat. Erfahren Sie, dass doch jemand gezahlt hat? Schreiben Sie es hier auf."
    case .columnPayer: "Wer es sagt"
    case .columnTo: "An Konto"
    case .fillIn: "Aus Ihrem Kontoauszug eintragen:"
    case .fillInOwner: "Eintragen, wenn Sie es wissen:"
    case .blankPayer: "Wer gezahlt hat"
    case .blankAmount: "Betrag"
    case .blankDay: "Datum und Uhrzeit"
    case .blankFrom: "Von Konto"
    case .blankTo: "An Konto"
    case .blankTotal: "Summe"
    case .blankHow: "Wie"
    case .howTransfer: "Überweisung"
    case .howRequest: "Zahlungsaufforderung oder Link"
    case .howOther: "anders"
    // People.
    case .peopleIntro: "Auch angeschrieben"
    case .columnPerson: "Person"
    case .columnApproach: "Gebeten um"
    case .approachMoney: "Geld"
    case .approachCode: "Code"
    case .approachOther: "nur angesprochen"
    case .columnFirst: "Erste Nachricht"
    case .columnFile: "Der Chat liegt vor in"
    case .peopleCare:
      "Dieses Blatt nennt andere Menschen. Geben Sie es nur der Polizei, einer Bank oder jemandem, der Ihnen hilft."
    case .payerPeople:
      "Auch die Person, der das Konto gehört ({name}), ist Opfer. Sie erstattet selbst Anzeige, mit einer eigenen Übersicht."
    case .payerPeopleStranger:
      "Der Chat sagt nicht, wer hinter {name} steckt. Sagen Sie der echten Person, dass ihr Name benutzt wurde."
    // Your details.
    case .yoursIntro: "Von Hand ausfüllen. Dieses Programm speichert nichts davon."
    case .blankName: "Name"
    case .blankBirth: "Geburtsdatum"
    case .blankStreet: "Anschrift"
    case .blankPhone: "Telefon"
    case .blankEmail: "E-Mail"
    case .blankAccountPhone: "Nummer des Kontos"
    case .blankBehalf: "Im Auftrag von (wenn Sie für jemanden kommen)"
    case .blankPlace: "Wo Sie sich da aufhielten (Ort)"
    case .blankDamage: "Ich möchte Schadensersatz"
    case .blankSupport: "Ich möchte Opferhilfe"
    case .blankLost: "Wie ich mein Konto verloren habe"
    case .lostCode: "Code gegeben"
    case .lostVoicemail: "Mailbox"
    case .lostDevice: "anderes Gerät verknüpft"
    case .lostUnknown: "weiß ich nicht"
    case .yes: "ja"
    case .no: "nein"
    case .blankSuspicion: "Woran ich es gemerkt habe"
    case .blankCase: "Aktenzeichen der Anzeige"
    case .blankToday: "Heutiges Datum"
    // Evidence.
    case .columnName: "Datei"
    case .columnSize: "Größe (Bytes)"
    case .columnChats: "Chat"
    case .blankExporter: "Exportiert von"
    case .blankExportDay: "Am"
    case .blankModel: "Telefon, Version der App"
    // To do.
    case .todoIntro: "In dieser Reihenfolge: Was am meisten eilt, steht oben."
    case .todoBank:
      "Rufen Sie jetzt Ihre Bank an. Sagen Sie, dass es um Betrug geht, und nennen Sie die Kontonummer oben. Jede Minute zählt."
    case .todoBankFirst:
      "Haben Sie gezahlt? Rufen Sie jetzt Ihre Bank an und sagen Sie, dass es Betrug ist. Jede Minute zählt."
    case .bankOwn: "Die Nummer Ihrer eigenen Bank steht auf Ihrer Karte und in der App."
    case .todoRecovery:
      "Bietet jemand an, Ihr Geld zurückzuholen, am Telefon oder per Nachricht, oder gibt sich jemand als Bank oder Polizei aus? Zahlen Sie nichts und geben Sie keinen Code: Das ist oft der nächste Betrug. Rufen Sie selbst Ihre Bank an."
    case .todoBankOwner:
      "Hat jemand gezahlt? Diese Person soll jetzt die eigene Bank anrufen. Jede Minute zählt."
    case .todoBankClear:
      "Haben Sie gezahlt? Rufen Sie jetzt Ihre Bank an und sagen Sie, dass es Betrug ist."
    case .todoBankUnclear:
      "Haben Sie gezahlt, und hat die Person, die Sie kennen, nicht darum gebeten? Dann rufen Sie sofort Ihre Bank an."
    case .todoAskPerson:
      "Fragen Sie zuerst {name} selbst, ob das stimmt: persönlich oder unter einer Nummer, die Sie schon länger kennen."
    case .todoReportUnclear:
      "Hat jemand anderes das geschrieben? Dann zeigen Sie es an. Wo: {place}. Dieses Blatt kann helfen."
    case .todoPin:
      "Schalten Sie die Verifizierung in zwei Schritten ein (PIN und E-Mail-Adresse). Ändern Sie auch die PIN Ihrer Mailbox."
    case .riskRegain: "Kommen Sie nicht mehr hinein, oder sind Sie nicht sicher? {words}"
    case .riskBank:
      "War es ein Code Ihrer Bank, oder haben Sie Bankdaten eingegeben? Rufen Sie jetzt Ihre Bank an."
    case .riskAsker:
      "Das Konto von {name} hat darum gebeten. Wer geschrieben hat, war vielleicht nicht die Person, die Sie kennen: Rufen Sie sie unter einer Nummer an, die Sie schon länger kennen."
    case .riskReport:
      "Kommen Sie nicht hinein, oder schreibt jemand in Ihrem Namen? Dann erstatten Sie Anzeige. Wo: {place}. Dieses Blatt kann helfen."
    case .todoWarn:
      "Warnen Sie Ihre Kontakte und Gruppen auf einem anderen Weg als über dieses Konto: per Anruf, SMS oder E-Mail."
    case .todoWarnOwner:
      "Rufen Sie die echte Person unter einer Nummer an, die Sie schon länger kennen. Zahlen Sie nichts mehr."
    case .todoKeep:
      "Löschen Sie nichts. Exportieren Sie jeden Chat mit Medien, auf dem Telefon selbst. Tun Sie das, bevor Sie die andere Person blockieren oder melden. Öffnen Sie den Text nicht in einer Textverarbeitung und speichern Sie ihn nicht neu."
    case .todoScreens:
      "Machen Sie Bildschirmfotos von der Nummer, vom Profilbild und von der SMS mit dem Code."
    case .todoAsk:
      "Bitten Sie Kontakte, deren Chat noch fehlt, um einen Export. Dafür gibt es ein Blatt zum Weitergeben: {file}"
    case .todoReportOwner:
      "Erstatten Sie Anzeige: Jemand hat Ihr Konto und Ihren Namen missbraucht. Wo: {place}."
    case .todoReportPayer:
      "Erstatten Sie Anzeige wegen Betrugs. Wo: {place}. Auch ein Versuch kann angezeigt werden."
    case .todoHelp:
      "Holen Sie sich Rat und Hilfe: siehe die Liste unten, oder die Opferhilfe in Ihrem Land."
    case .todoRefund:
      "Bitten Sie Ihre Bank, beim Zurückfordern zu helfen. Die Bedingungen stehen unten."
    case .todoRefundPix:
      "Bitten Sie Ihre Bank um das Mecanismo Especial de Devolução (MED) von Pix, spätestens 80 Tage nach der Zahlung[ vom {day}: {last}]."
    case .placeStation: "{place} (persönlich auf der Dienststelle)"
    case .placeOnline: "{place} (online)"
    case .placeDigiD:
      "{place} (online mit DigiD; das Formular nennt es WhatsApp-Betrug, welche App es auch war)"
    case .placeGeneric: "die Polizei an Ihrem Wohnort"
    case .bankLine: "Notrufnummer: {place}."
    // Bring.
    case .bringId: "Ausweis"
    case .bringStatement: "Kontoauszug mit der Zahlung"
    case .bringExport: "der Export (zip) auf einem USB-Stick"
    case .bringScreens: "Bildschirmfotos"
    case .bringPaper: "dieses Blatt"
    case .bringPhone: "das Telefon"
    // Refund.
    case .refundIntro:
      "Niederländische Banken können die empfangende Person um Rückzahlung bitten und Ihnen sonst Namen und Anschrift geben (PNBF). Angekreuzt ist, was die Nachrichten zeigen. Den Rest kreuzen Sie selbst an. Ein Kreuz durch das Kästchen: Diese Bedingung ist nicht erfüllt."
    case .refundTold:
      "Sie wurden per Nachricht oder Telefon gebeten zu zahlen[ (Nachricht {message})]."
    case .refundUnknown: "Sie kennen die Person nicht, die das Geld bekam."
    case .refundTransfer:
      "Sie zahlten über Ihre Bank an eine Kontonummer, per Überweisung oder Zahlungsaufforderung."
    case .refundTime:
      "Sie zahlten vor höchstens 13 Monaten[. Nennt der Chat den richtigen Tag ({day}, Nachricht {message}), dann haben Sie Zeit bis {last}]."
    case .refundDutchBoth:
      "Beide Konten sind niederländisch[: das der empfangenden Person ist es (Nachricht {message}), prüfen Sie Ihres]."
    case .refundForeign:
      "Beide Konten sind niederländisch: das der empfangenden Person ist es nicht (Nachricht {message})."
    case .refundAddress:
      "Sie können Namen und Anschrift der empfangenden Person nicht anders erfahren."
    case .refundReported: "Sie haben Anzeige erstattet."
    // Contacts.
    case .contactsDate:
      "Geprüft am {day} in öffentlichen Quellen. Nummern und Adressen ändern sich: Sehen Sie auf der Website nach."
    case .contactsNone:
      "Für dieses Land hat dieses Programm keine Adressen ({country}). Gehen Sie zu Ihrer Bank und zur Polizei an Ihrem Wohnort."
    case .columnPlace: "Wo"
    case .columnPurpose: "Wofür"
    case .columnPhone: "Telefon"
    case .columnAddress: "Website"
    case .purposeEmergency: "Notfall"
    case .purposeBank: "Bank, nach einer Zahlung"
    case .purposePoliceOwner: "Anzeige (Konto übernommen)"
    case .purposePolicePayer: "Anzeige (um Geld gebeten)"
    case .purposePoliceBoth: "Anzeige"
    case .purposeFraud: "Rat bei Betrug"
    case .purposeIdentity: "Missbrauch Ihres Namens"
    case .purposeSupport: "Hilfe für Opfer"
    // Limits.
    case .limitComputer:
      "Ein Computer hat die Dateien untersucht, die Sie gebracht haben. Das beweist nicht, wer geschrieben hat."
    case .limitStated:
      "Der Zeitpunkt ist so, wie er angegeben wurde. Was das Programm selbst findet, steht im Bericht für die Ermittlung."
    case .limitTimes: "Zeiten sind die des Telefons. Der Export nennt keine Zeitzone."
    case .limitTimesStated:
      "Zeiten sind die des Telefons, gelesen in der angegebenen Zeitzone {zone}."
    case .limitTimesKnown: "Zeiten sind so, wie die Datei sie angibt."
    case .limitDates:
      "Die Reihenfolge von Tag und Monat ist in diesen Dateien nicht bewiesen: Prüfen Sie die Daten in der App."
    case .limitEditable:
      "Wer einen Export hat, kann ihn ändern. Der Fingerabdruck beweist nur: gleich geblieben seit dieser Untersuchung."
    case .limitNames: "Namen stammen aus dem Adressbuch des Telefons."
    case .limitMissing: "Chats, die nicht gebracht wurden, fehlen."
    case .limitUnread: "Warnungen beim Lesen: {count}. Sie stehen im vollständigen Bericht."
    case .fingerprintIntro:
      "Zum Prüfen: sha256sum (Linux), shasum -a 256 (Mac) oder Get-FileHash (Windows), mit dem Namen der Datei."
    // Clear.
    case .lookedAt: "Wir haben {exhibits} mit {messages} gelesen[, von {first} bis {last}]."
    case .oneFile: "1 Datei"
    case .manyFiles: "{count} Dateien"
    case .clearTodoIntro: "Ist doch etwas geschehen? Dann tun Sie dies:"
    // Please export.
    case .askTitle: "Würden Sie diesen Chat bitte für mich exportieren?"
    case .askSubtitle: "Von: {owner}. An: {name}."
    case .askSubtitleBlank: "Von: {owner}."
    case .askHead: "Bitte um einen Export · Keerpunt {version}"
    case .askWhyHeading: "Warum"
    case .askWhy:
      "Jemand anderes hat mit meinem Konto geschrieben[, in unserem Chat ab {moment}]. Ich kann diese Nachrichten selbst nicht sehen: Sie stehen nur auf Ihrem Telefon. Darin stehen die Kontonummern und Zeiten, die die Polizei braucht. Würden Sie den Chat exportieren und mir geben?"
    case .askWhyUnclear:
      "Vielleicht hat jemand anderes mit meinem Konto geschrieben[, in unserem Chat ab {moment}]. Ich weiß es nicht und kann diese Nachrichten selbst nicht sehen: Sie stehen nur auf Ihrem Telefon. Würden Sie den Chat exportieren und mir geben?"
    case .askFault: "Sie haben nichts falsch gemacht. Das kann jedem passieren."
    case .askFirstHeading: "Zuerst"
    case .askFirstBank:
      "Haben Sie Geld geschickt? Dann rufen Sie jetzt Ihre Bank an und erstatten Sie auch selbst Anzeige."
    case .askFirstKeep:
      "Löschen, blockieren und melden Sie noch nichts: Der Chat kann dabei verloren gehen."
    case .askThenHeading: "Danach"
    case .askThenOpen:
      "Öffnen Sie die Textdatei nicht in einer Textverarbeitung und speichern Sie sie nicht neu."
    case .askThenGive:
      "Geben Sie die Datei auf einem USB-Stick oder per E-Mail. Schicken Sie sie nicht über das Konto, das benutzt wurde."
    case .askThenScreens: "Machen Sie ein Bildschirmfoto von der Nummer und vom Profilbild im Chat."
    case .askThenStay:
      "Lassen Sie den Chat auf Ihrem Telefon: Die Polizei will ihn vielleicht sehen."
    case .askFillHeading: "Ausfüllen und mit zurückgeben"
    case .askUse:
      "Der Export geht nur an die Polizei, die Bank und wer mir hilft. Andere Chats werden nicht gebraucht."
    case .blankExportedOn: "Gemacht am"
    case .blankMedia: "Mit Medien"
    case .blankFile: "Name der Datei"
    }
  }
}
