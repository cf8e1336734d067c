import Evidence

extension DutchWording {
  static func message(_ message: Wording.Message) -> String {
    switch message {
    case .inputMissing: "Er staat niets op {path}. Controleer de naam en probeer het opnieuw."
    case .inputUnreadable: "Kan {path} niet lezen[: {reason}]."
    case .inputCrashed:
      "{path} blijft buiten beschouwing: het lezen werd beëindigd[ door signaal {signal}][ door een bibliotheek, met code {code}], na {bytes} bytes[ en {members} onderdelen][; {flag} bepaalt hoe lang het mag duren][; als het geheugen op was: {memory} bepaalt hoeveel er mag zijn]."
    case .inputCrashedLater:
      "{path} blijft buiten beschouwing: het is gelezen, en de analyse werd beëindigd[ door signaal {signal}][ door een bibliotheek, met code {code}][; {flag} bepaalt hoe lang het mag duren][; als het geheugen op was: {memory} bepaalt hoeveel er mag zijn]."
    case .crashed:
      "Het werk werd beëindigd[ door signaal {signal}][ door een bibliotheek, met code {code}]; er is niets geschreven[; als het geheugen op was: {memory} bepaalt hoeveel er mag zijn]."
    case .inputNotAFile: "{path} is geen bestand en geen map."
    case .noInput:
      "Geen invoer opgegeven. Noem ten minste één chatexport: een .txt, een .zip of een map."
    case .nothingReadable:
      "Geen chat gevonden in wat gegeven is. Exporteer de chat in de app (Chat exporteren) en geef dat bestand."
    case .otherFileGiven: "{path} is {kind}. {advice}"
    case .passphraseMissing:
      "{path} is versleuteld. Zet het wachtwoord in een bestand en geef dat op met --passphrase-file."
    case .passphraseWrong: "Geen opgegeven wachtwoord opent {path}."
    case .lockedElsewhere:
      "{path} is versleuteld op een manier die dit programma niet kan openen. Pak het met het wachtwoord uit in het programma waarmee het gemaakt is en geef dan de map."
    case .backupKeyMissing:
      "{path} is een versleutelde back-up van WhatsApp[, van een nummer dat eindigt op {digits}][, gemaakt met versie {app} van de app]. Geef de sleutel erbij: het bestand `key` of `encrypted_backup.key`, of de 64 tekens in een bestand met --passphrase-file. Een wachtwoord van de back-up is geen sleutel: de rest ervan staat bij WhatsApp."
    case .backupKeyWrong:
      "Geen opgegeven sleutel opent {path}[, de back-up van een nummer dat eindigt op {digits}][, gemaakt met versie {app} van de app]."
    case .backupKeyOrDamage:
      "Geen opgegeven sleutel opent {path}[, de back-up van een nummer dat eindigt op {digits}], en de eigen controlesom klopt niet: de sleutel is een andere, het bestand is beschadigd, of het is een van de bestanden van een back-up in delen."
    case .tooManyRounds:
      "{path} vraagt om meer rekenwerk voor het wachtwoord dan enige echte back-up, tot uren toe; het is niet geprobeerd."
    case .onlyRecovered:
      "In {path} staat geen chat meer, maar uit een eerdere stand van het logboek of van losse bladzijden zijn {count} berichten teruggehaald die in geen tabel meer staan: `keerpunt inspect` toont ze. Bewaar de database en haar logboek als bewijs."
    case .onlyRecorded:
      "In {path} staat geen chat, maar wel {count} gegevens over wat er met accounts gebeurde: `keerpunt inspect` toont ze. Geef ook de database met de berichten."
    case .inputUnsupported: "{path} is van een soort die hier niet te openen is: {reason}."
    case .askPassphrase: "Wachtwoord:"
    case .inputEmpty: "{path} is leeg: er valt niets te lezen."
    case .inputDamaged:
      "{path} is beschadigd en uit de rest kon geen chat worden gelezen. Vraag de export opnieuw."
    case .passphraseFileUnreadable: "Kan het bestand met wachtwoorden niet lezen[: {path}]."
    case .outputExists:
      "{path} bestaat al. Kies een andere plaats, of voeg --force toe om te vervangen."
    case .outputNeeded: "Zeg met -o MAP waar de rapporten moeten komen."
    case .outputNotOurs:
      "{path} is geen eerdere uitkomst van deze opdracht en blijft dus zoals het is, ook met --force. Kies een andere plaats."
    case .inputInsideOutput:
      "In {path} staat de invoer {input}. Bewijsmateriaal wordt nooit verplaatst: kies een andere plaats voor de rapporten."
    case .outputInsideInput:
      "De rapporten mogen niet in het bewijsmateriaal worden geschreven[: {path}]."
    case .keyInsideOutput:
      "De sleutel van de schuilnamen mag niet in de map met de rapporten staan[: {path}]."
    case .denialUnknown:
      "Bericht {value} bestaat niet in deze bestanden. Neem het nummer uit het rapport of uit findings.json."
    case .denialOfNothing:
      "In bericht {value} is niets gelezen, dus er is geen {event} om buiten beschouwing te laten. Het nummer en de soort staan in findings.json onder events."
    case .denialOfOther:
      "Bericht {value} is niet gelezen als {event}, dus er is er geen om buiten beschouwing te laten. Wat er wel in gelezen is: {kinds}."
    case .momentUnknown:
      "In deze bestanden staat geen bericht[ van het account {name}] op of na {value}. Neem het nummer uit het rapport of uit findings.json, of geef met --account de naam zoals de chat die schrijft."
    case .momentNeedsAccount:
      "Een tijdstip alleen zegt niet van wie het account is: geef met --account de naam zoals de chat die schrijft."
    case .meUnknown:
      "Niemand heet {name} in deze chats. Geef de naam zoals de chat die schrijft; keerpunt inspect noemt de namen."
    case .accountWithoutMoment: "--account kan alleen met --moment."
    case .keyWithoutRedaction: "--redaction-key kan niet zonder --redact."
    case .cannotCreate: "Kan {path} niet aanmaken[: {reason}]."
    case .cannotWrite: "Kan {path} niet schrijven[: {reason}]."
    case .interrupted: "Onderbroken. Niets van wat geschreven is, is volledig."
    case .internalFault:
      "Er ging iets mis in het programma[: {reason}]. Het bewijsmateriaal is onaangeroerd."
    case .isolationFailed:
      "Het proces dat het bewijsmateriaal leest kon niet worden afgeschermd ({name}[: {reason}]); er is dus niets gelezen. Zie keerpunt doctor."
    case .inputChangedDuringRun:
      "De invoer {path} is tijdens het lezen veranderd. Gebruik deze uitkomst niet; werk met een kopie."
    case .verbUnknown:
      "De opdracht {name} bestaat niet, en een bestand met die naam ook niet.[ Bedoelde u {suggestion}?]"
    case .verbMissing:
      "Zeg wat er moet gebeuren, bijvoorbeeld: keerpunt analyse chat.zip -o rapport"
    case .optionUnknown: "De optie {name} bestaat niet.[ Bedoelde u {suggestion}?]"
    case .optionOfOtherVerbs: "{name} doet niets bij {verb}; de optie hoort bij {verbs}."
    case .notAModel: "{path} is geen model van handelingen."
    case .optionsExclude: "{name} en {other} gaan niet samen."
    case .optionNeedsValue: "De optie {name} heeft een waarde nodig."
    case .optionTakesNoValue: "De optie {name} heeft geen waarde."
    case .optionValueWrong:
      "{value} is geen waarde voor {name}[; kies uit {choices}].[ Bedoelde u {suggestion}?]"
    case .zoneUnknown:
      "{value} is geen bekende tijdzone voor {name}. Geef die als Europe/Amsterdam."
    case .usageHint: "Zie keerpunt --help."
    case .accountNotFound:
      "Het account {name} komt in deze bevindingen niet voor[; de accounts zijn {names}]."
    case .explainOperands:
      "Noem de bevindingen en één account, bijvoorbeeld: keerpunt explain rapport c1/Robin"
    case .findingsUnreadable: "{path} is geen bevindingenbestand van dit programma."
    case .findingsFieldWrong:
      "{path} is geen leesbaar bevindingenbestand: {place} ontbreekt of klopt niet."
    case .stageReading: "Lezen en hashes berekenen"
    case .stageParsing: "Gesprekken herstellen"
    case .stageDetecting: "Berichten vergelijken"
    case .stageWriting: "Rapporten schrijven"
    case .stageChecking: "Controleren of de invoer onveranderd is"
    case .progressBytes: "{done} van {total} bytes[, {seconds} s]"
    case .partial: "Niet alles kon worden gelezen[: {count} keer mislukt]; de rest is onderzocht."
    case .readSummary:
      "Gelezen: invoer {exhibits}, gesprekken {conversations}, berichten {messages}[, {first} tot {last}]."
    case .whatWasFound: "Gevonden:"
    case .nothingFound:
      "Geen aanwijzingen gevonden dat een account is overgenomen. Dat bewijst niets."
    case .noticesCounted:
      "Meldingen: fouten {errors}, waarschuwingen {warnings}, opmerkingen {remarks}."
    case .reportsAreIn: "De rapporten staan in {path}."
    case .elapsed: "Duurde {seconds} s."
    case .inputsUnchanged: "De invoer is onveranderd: de hashes van voor en na zijn gelijk."
    case .batchFound: "{count} archieven gevonden."
    case .batchCase: "{name}: {verdict}"
    case .batchAlreadyDone: "{name} was al gedaan en wordt overgeslagen."
    case .batchFailed: "{name} kon niet worden gelezen[: {reason}]."
    case .batchResumed:
      "Al gedaan en ongewijzigd: {count}. In het journaal en sindsdien verdwenen: {gone}."
    case .batchCopies:
      "Dezelfde bytes op een andere plaats: {count} bestanden; ze tellen één keer mee, en elke plaats wordt genoemd."
    case .batchSameChats:
      "Dezelfde chat in twee bestanden, zoals twee telefoons hem hebben: {count} paren, genoemd in results.jsonl en in de rangschikking."
    case .journalBusy:
      "Een andere verwerking schrijft in de map van {path}. Wacht tot die klaar is, of kies een andere map."
    case .journalUnreadable:
      "Het journaal {path} is beschadigd of niet te openen; er is niets veranderd. Laat de verwerking in een nieuwe map schrijven, of zet het journaal weg om opnieuw te beginnen."
    case .batchDone:
      "Klaar: {count} bestanden: {takeover} overname, {impersonation} iemand deed zich voor als een ander, {inconclusive} zonder uitsluitsel, {none} zonder aanwijzingen, {nochat} zonder chat,[ {locked} niet geopend omdat een wachtwoord ontbreekt,] {failed} mislukt[; beschadigd of afgekapt: {partial}]."
    case .linksDone:
      "Klaar. Zaken: {count}[, op meer plaatsen: {folded}]; wat een deel daarvan verbindt: {links}; ringen die dat geeft: {rings}; nieuw sinds run {since}: {new}[; bevindingenbestanden die niet te lezen waren: {failed}]."
    case .linksNoFindings:
      "In {path} staan geen bevindingen: geef de uitvoer van keerpunt batch."
    case .storeUnreadable:
      "De opslag {path} is beschadigd of niet te openen; er is niets veranderd. Schrijf in een nieuwe map, of zet de opslag weg om opnieuw te beginnen."
    case .verifyGood:
      "Onveranderd: alle {count} bestanden[, {bytes} bytes,] hebben de hashes die zijn opgeschreven."
    case .verifyDiffers: "Veranderd: {path}"
    case .verifyMissing: "Ontbreekt: {path}"
    case .verifyExtra: "Niet in de lijst: {path}"
    case .sealIs:
      "Zegel, om op te schrijven en te vergelijken (SHA-256 van tagmanifest-sha512.txt): {hash}"
    case .verifyNotInEvery: "In het ene manifest wel en in het andere niet: {path}"
    case .verifyUnreadable: "Kan niet worden gelezen, of is geen gewoon bestand: {path}"
    case .verifyUnsafePath: "Leidt buiten de bundel: {path} (regel {line})"
    case .verifyMalformed: "Regel {line} van {path} is niet te begrijpen."
    case .verifyOxum: "Grootte of aantal van de bestanden is niet wat in {path} staat."
    case .verifyUncovered: "Door geen manifest gedekt: {path}"
    case .verifyChainGood: "Logboek: {count} regels, elk volgt uit de vorige."
    case .verifyChainBroken: "Logboek: regel {line} van {path} volgt niet uit de vorige."
    case .verifyChainEnd: "Logboek: {path} eindigt niet waar het bij het verzegelen eindigde."
    case .verifyChainNone: "Er is geen logboek op {path}."
    case .verifySignatureNone: "Er is geen handtekening."
    case .verifySignatureGood:
      "Handtekening juist, van de sleutel in de bundel; vergelijk de SHA-256 daarvan met die van de ondertekenaar, of geef --public-key: {fingerprint}"
    case .verifySignaturePinned: "Handtekening juist, van de opgegeven sleutel: {fingerprint}"
    case .verifySignatureWrong:
      "De handtekening is niet van deze sleutel, of niet over deze bestanden: {fingerprint}"
    case .verifyKeyMissing:
      "Er is een handtekening, maar geen Ed25519-sleutel om die mee te controleren; geef --public-key."
    case .verifyStampNone:
      "Er is geen antwoord van een tijdstempeldienst[; {request} is de aanvraag daarvoor]."
    case .verifyStampGood:
      "Tijdstempel: verzegeld vóór {time}, zegt {signer}; niemand staat hier voor die ondertekenaar in: geef --ca-file."
    case .verifyStampTrusted:
      "Tijdstempel: verzegeld vóór {time}, zegt {signer}, voor wie de opgegeven certificaten instaan."
    case .verifyStampUnreadable: "Het tijdstempel is geen antwoord van een tijdstempeldienst."
    case .verifyStampRefused: "De tijdstempeldienst heeft de aanvraag geweigerd."
    case .verifyStampOtherBytes:
      "Het tijdstempel gaat over andere bytes dan tagmanifest-sha512.txt."
    case .verifyStampWrong:
      "De handtekening van het tijdstempel klopt niet, of de ondertekenaar mag er geen geven."
    case .verifyStampUntrusted: "Geen van de opgegeven certificaten staat in voor het tijdstempel."
    case .verifyAuthorityNone: "Het bestand van --ca-file bevat geen certificaat."
    case .verifyRequestWrong:
      "De aanvraag voor een tijdstempel gaat over andere bytes dan tagmanifest-sha512.txt."
    case .verifyStampAdded: "Het tijdstempel staat nu in de bundel: {path}"
    case .verifyStampKept: "De bundel bevat al een ander tijdstempel, dat blijft staan: {path}"
    case .verifyStampNotAdded:
      "Het tijdstempel kon niet in de bundel worden gelegd als {path}[: {reason}]."
    case .verifyInputsGood:
      "Invoer: alle {count} hebben de hashes die voor het lezen zijn vastgelegd."
    case .verifyInputDiffers: "Invoer veranderd: {path}"
    case .verifyInputsAbsent:
      "Invoer niet voorhanden: {count}. Noem ze na de bundel om ze ook te controleren."
    case .verifyInputUnknown: "Geen invoer van deze bundel: {path}"
    case .verifyFindingsSame: "Bevindingen: opnieuw uit de invoer afgeleid, tot op de byte gelijk."
    case .verifyFindingsDiffer:
      "Bevindingen: opnieuw uit de invoer afgeleid, {count} waarden verschillen:"
    case .verifyFindingsPlace: "in findings.json: {place}"
    case .verifyFindingsBytes:
      "Bevindingen: dezelfde waarden, anders geschreven vanaf byte {start}."
    case .verifyFindingsNotTried: "Bevindingen: niet opnieuw afgeleid, want de invoer ontbreekt."
    case .verifyFindingsUnreadable: "Bevindingen: konden niet worden gelezen of opnieuw afgeleid."
    case .verifyOtherVersion:
      "Bevindingen: niet opnieuw afgeleid, want ze zijn gemaakt met versie {made} en dit is versie {version}."
    case .verifyPassphraseNeeded:
      "Bevindingen: niet opnieuw afgeleid, want de invoer vraagt om --passphrase-file."
    case .verifyRecordsUnreadable:
      "Invoer en bevindingen: niet gecontroleerd, want er staat geen verslaglegging van dit programma in de bundel."
    case .verifyDigestUnknown:
      "Dit soort hashes is hier niet bekend, geen bestand is gecontroleerd: {path}"
    case .verifyRecordsAgree:
      "Verslaglegging: logboek, verslag en instellingen stemmen overeen, ook met de hashes van {count} bestanden."
    case .verifyRecordDiffers: "{path} is niet het bestand dat {record} noemt."
    case .verifyRecordLacks: "{record} zegt niets over {path}."
    case .verifyRecordsDisagree: "Anders in instellingen en invoer dan in {record}: {name}"
    case .verifySignatureGone:
      "In de bundel staat een sleutel en geen handtekening: de handtekening is weggehaald."
    case .verifyOutputsSame:
      "Rapporten en tabellen: alle {count} opnieuw uit de bevindingen gemaakt, tot op de byte gelijk. Niet opnieuw gemaakt, want er staan klok en machine in: {paths}"
    case .verifyOutputDiffers: "Niet wat de bevindingen opleveren: {path}"
    case .verifyOutputsNotTried: "Rapporten en tabellen: konden niet opnieuw worden gemaakt."
    case .verifyProved: "{path}: bewezen: {proved}."
    case .verifyProvedInPart: "{path}: bewezen: {proved}. Niet bewezen: {open}."
    case .verifyNothingProved: "{path}: NIETS bewezen: {open}."
    case .provedUnchanged: "onveranderd sinds het verzegelen"
    case .provedDerived: "bevindingen, rapporten en tabellen opnieuw uit de invoer afgeleid"
    case .provedFindings: "bevindingen opnieuw uit de invoer afgeleid"
    case .provedSigned: "ondertekend met {fingerprint}"
    case .provedStamped: "verzegeld vóór {time}"
    case .openFiles: "of de bestanden onveranderd zijn"
    case .openBroken:
      "dat niemand eraan zat, want bestanden met dezelfde MD5 of SHA-1 zijn te maken"
    case .openTags: "de manifesten zelf, die door niets zijn gedekt"
    case .openUncovered: "{count} bestanden die geen manifest dekt"
    case .openDerived: "bevindingen en rapporten, die niet opnieuw zijn afgeleid"
    case .openOutputs: "rapporten en tabellen, die niet opnieuw zijn gemaakt"
    case .openAnybody:
      "wie het wanneer verzegeld heeft; iedereen kan opnieuw verzegelen, dus vergelijk het zegel met dat op papier of geef --public-key of --ca-file"
    case .verifyFailed: "{path}: NIET zoals het geschreven is."
    case .notABag: "{path} is geen map met uitkomsten."
    case .signKeyUnusable: "{path} bevat geen geheime Ed25519-sleutel zonder wachtwoord (PEM)."
    case .publicKeyUnusable: "{path} bevat geen openbare Ed25519-sleutel (PEM)."
    case .inputNotCopied:
      "{path} is niet gekopieerd: er staan namen of koppelingen in die een bundel niet kan bewaren. De hashes zijn vastgelegd."
    case .formatsHeading: "Formaten die gelezen kunnen worden, en hoe goed dat bewezen is:"
    case .doctorGood: "Deze machine heeft alles wat nodig is."
    case .doctorMissing: "Ontbreekt op deze machine: {name}[; {reason}]."
    case .truthLineWrong:
      "Regel {line} van {path} is geen zaak: nodig zijn een bestand en een eigenaar, en onset en return als heel getal of null."
    case .caseWithoutChat: "In {path} kon geen chat worden gelezen; de zaak is weggelaten."
    case .caseWithoutOwner: "De eigenaar schrijft niet in {path}; de zaak is weggelaten."
    case .noCases: "Er is geen zaak om te meten in {path}."
    case .oneFolderNeeded: "Geef één map met zaken, niet {count}."
    case .evaluateDone: "Gemeten op {count} zaken."
    }
  }
}
