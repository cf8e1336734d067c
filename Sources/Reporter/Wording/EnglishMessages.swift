import Evidence

extension EnglishWording {
  static func message(_ message: Wording.Message) -> String {
    switch message {
    case .inputMissing: "There is nothing at {path}. Check the name and try again."
    case .inputUnreadable: "Cannot read {path}[: {reason}]."
    case .inputNotAFile: "{path} is neither a file nor a folder."
    case .noInput: "No input given. Name at least one chat export: a .txt, a .zip or a folder."
    case .nothingReadable:
      "No chat found in what was given. Export the chat in the app (Export chat) and give that file."
    case .pictureGiven:
      "{path} is a picture. A screenshot cannot be analysed: export the chat in the app and give that file."
    case .passphraseMissing:
      "{path} is encrypted. Put the passphrase in a file and give it with --passphrase-file."
    case .passphraseWrong: "No passphrase given opens {path}."
    case .askPassphrase: "Passphrase:"
    case .inputEmpty: "{path} is empty: there is nothing in it to read."
    case .inputDamaged:
      "{path} is damaged, and no chat could be read from what is left. Ask for the export again."
    case .passphraseFileUnreadable: "Cannot read the file with passphrases[: {path}]."
    case .outputExists: "{path} exists already. Choose another place, or add --force to replace it."
    case .outputNeeded: "Say where the reports must go with -o DIRECTORY."
    case .outputInsideInput: "The reports must not be written into the evidence[: {path}]."
    case .keyInsideOutput:
      "The key of the pseudonyms must not lie in the folder of the reports[: {path}]."
    case .keyWithoutRedaction: "--redaction-key needs --redact."
    case .cannotCreate: "Cannot create {path}[: {reason}]."
    case .cannotWrite: "Cannot write {path}[: {reason}]."
    case .interrupted: "Interrupted. Nothing that was written is complete."
    case .internalFault:
      "Something went wrong inside the program[: {reason}]. The evidence is untouched."
    case .inputChangedDuringRun:
      "The input {path} changed while it was read. Do not use these results; work on a copy."
    case .verbUnknown: "There is no verb {name}."
    case .verbMissing: "Say what to do, for example: keerpunt analyse chat.zip -o report"
    case .optionUnknown: "There is no option {name}."
    case .optionNeedsValue: "The option {name} needs a value."
    case .optionTakesNoValue: "The option {name} takes no value."
    case .optionValueWrong: "{value} is not a value for {name}[; choose from {choices}]."
    case .zoneUnknown: "{value} is not a known time zone. Give it as Europe/Amsterdam."
    case .usageHint: "See keerpunt --help."
    case .accountNotFound:
      "There is no account {name} in these findings[; the accounts are {names}]."
    case .explainOperands:
      "Name the findings and one account, for example: keerpunt explain report c1/Robin"
    case .findingsUnreadable: "{path} is not a findings file of this program."
    case .stageReading: "Reading and hashing"
    case .stageParsing: "Rebuilding the conversations"
    case .stageDetecting: "Comparing messages"
    case .stageWriting: "Writing the reports"
    case .stageChecking: "Checking that the input is unchanged"
    case .progressBytes: "{done} of {total} bytes[, {seconds} s]"
    case .partial: "Not everything could be read[: {count} inputs failed]; the rest was analysed."
    case .readSummary:
      "Read: {exhibits} inputs, {conversations} conversations, {messages} messages[, {first} to {last}]."
    case .whatWasFound: "What was found:"
    case .nothingFound: "No indications found that an account changed hands. That proves nothing."
    case .noticesCounted: "Notices: {errors} errors, {warnings} warnings, {remarks} remarks."
    case .reportsAreIn: "The reports are in {path}."
    case .elapsed: "Took {seconds} s."
    case .inputsUnchanged: "The inputs are unchanged: hashes before and after are equal."
    case .batchFound: "{count} archives found."
    case .batchCase: "{name}: {verdict}"
    case .batchAlreadyDone: "{name} was done before and is passed over."
    case .batchFailed: "{name} could not be read[: {reason}]."
    case .batchDone:
      "Done: {count} inputs: {takeover} takeover, {impersonation} impersonation, {inconclusive} inconclusive, {none} without indications, {nochat} without a chat, {failed} failed."
    case .verifyGood: "Unchanged: all {count} files have the hashes that were written down."
    case .verifyDiffers: "Changed: {path}"
    case .verifyMissing: "Missing: {path}"
    case .verifyExtra: "Not in the list: {path}"
    case .formatsHeading: "Formats that can be read, and how well that is proved:"
    case .doctorGood: "This machine has everything that is needed."
    case .doctorMissing: "Missing on this machine: {name}[; {reason}]."
    case .truthLineWrong:
      "Line {line} of {path} is not a case: it needs a file and an owner, and onset and return as whole numbers or null."
    case .caseWithoutChat: "No chat could be read in {path}; the case is left out."
    case .caseWithoutOwner: "The owner does not write in {path}; the case is left out."
    case .noCases: "There is no case to measure in {path}."
    case .oneFolderNeeded: "Give one folder with cases, not {count}."
    case .evaluateDone: "Measured on {count} cases."
    }
  }
}
