import Evidence

extension DutchWording {
  static func message(_ message: Wording.Message) -> String {
    switch message {
    case .inputMissing: "Er staat niets op {path}. Controleer de naam en probeer het opnieuw."
    case .inputUnreadable: "Kan {path} niet lezen[: {reason}]."
    case .inputNotAFile: "{path} is geen bestand en geen map."
    case .noInput:
      "Geen invoer opgegeven. Noem ten minste één chatexport: een .txt, een .zip of een map."
    case .nothingReadable:
      "Geen chat gevonden in wat gegeven is. Exporteer de chat in de app (Chat exporteren) en geef dat bestand."
    case .pictureGiven:
      "{path} is een afbeelding. Een schermafdruk kan niet worden onderzocht: exporteer de chat in de app en geef dat bestand."
    case .passphraseMissing:
      "{path} is versleuteld. Zet het wachtwoord in een bestand en geef dat op met --passphrase-file."
    case .passphraseWrong: "Geen opgegeven wachtwoord opent {path}."
    case .askPassphrase: "Wachtwoord:"
    case .inputEmpty: "{path} is leeg: er valt niets te lezen."
    case .inputDamaged:
      "{path} is beschadigd en uit de rest kon geen chat worden gelezen. Vraag de export opnieuw."
    case .passphraseFileUnreadable: "Kan het bestand met wachtwoorden niet lezen[: {path}]."
    case .outputExists:
      "{path} bestaat al. Kies een andere plaats, of voeg --force toe om te vervangen."
    case .outputNeeded: "Zeg met -o MAP waar de rapporten moeten komen."
    case .outputInsideInput:
      "De rapporten mogen niet in het bewijsmateriaal worden geschreven[: {path}]."
    case .keyInsideOutput:
      "De sleutel van de schuilnamen mag niet in de map met de rapporten staan[: {path}]."
    case .keyWithoutRedaction: "--redaction-key kan niet zonder --redact."
    case .cannotCreate: "Kan {path} niet aanmaken[: {reason}]."
    case .cannotWrite: "Kan {path} niet schrijven[: {reason}]."
    case .interrupted: "Onderbroken. Niets van wat geschreven is, is volledig."
    case .internalFault:
      "Er ging iets mis in het programma[: {reason}]. Het bewijsmateriaal is onaangeroerd."
    case .inputChangedDuringRun:
      "De invoer {path} is tijdens het lezen veranderd. Gebruik deze uitkomst niet; werk met een kopie."
    case .verbUnknown: "De opdracht {name} bestaat niet."
    case .verbMissing:
      "Zeg wat er moet gebeuren, bijvoorbeeld: keerpunt analyse chat.zip -o rapport"
    case .optionUnknown: "De optie {name} bestaat niet."
    case .optionNeedsValue: "De optie {name} heeft een waarde nodig."
    case .optionTakesNoValue: "De optie {name} heeft geen waarde."
    case .optionValueWrong: "{value} is geen waarde voor {name}[; kies uit {choices}]."
    case .zoneUnknown: "{value} is geen bekende tijdzone. Geef die als Europe/Amsterdam."
    case .usageHint: "Zie keerpunt --help."
    case .accountNotFound:
      "Het account {name} komt in deze bevindingen niet voor[; de accounts zijn {names}]."
    case .explainOperands:
      "Noem de bevindingen en één account, bijvoorbeeld: keerpunt explain rapport c1/Robin"
    case .findingsUnreadable: "{path} is geen bevindingenbestand van dit programma."
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
    case .batchDone:
      "Klaar: {count} bestanden: {takeover} overname, {impersonation} iemand deed zich voor als een ander, {inconclusive} zonder uitsluitsel, {none} zonder aanwijzingen, {nochat} zonder chat, {failed} mislukt."
    case .verifyGood: "Onveranderd: alle {count} bestanden hebben de hashes die zijn opgeschreven."
    case .verifyDiffers: "Veranderd: {path}"
    case .verifyMissing: "Ontbreekt: {path}"
    case .verifyExtra: "Niet in de lijst: {path}"
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
