import Evidence

extension EnglishWording {
  static func message(_ message: Wording.Message) -> String {
    switch message {
    case .inputMissing: "There is nothing at {path}. Check the name and try again."
    case .inputUnreadable: "Cannot read {path}[: {reason}]."
    case .inputCrashed:
      "{path} is left out: reading it was ended[ by signal {signal}][ by a library, with code {code}], after {bytes} bytes[ and {members} members][; {flag} sets how long it may take][; where memory ran out: {memory} sets how much there may be]."
    case .inputCrashedLater:
      "{path} is left out: it was read, and the analysis was ended[ by signal {signal}][ by a library, with code {code}][; {flag} sets how long it may take][; where memory ran out: {memory} sets how much there may be]."
    case .crashed:
      "The work was ended[ by signal {signal}][ by a library, with code {code}]; nothing was written[; where memory ran out: {memory} sets how much there may be]."
    case .inputNotAFile: "{path} is neither a file nor a folder."
    case .noInput: "No input given. Name at least one chat export: a .txt, a .zip or a folder."
    case .nothingReadable:
      "No chat found in what was given. Export the chat in the app (Export chat) and give that file."
    case .otherFileGiven: "{path} is {kind}. {advice}"
    case .passphraseMissing:
      "{path} is encrypted. Put the passphrase in a file and give it with --passphrase-file."
    case .passphraseWrong: "No passphrase given opens {path}."
    case .lockedElsewhere:
      "{path} is encrypted in a way that this program cannot open. Unpack it with its passphrase in the program that made it, then give the folder."
    case .backupKeyMissing:
      "{path} is an encrypted backup of WhatsApp[, of a number that ends in {digits}][, made with version {app} of the app]. Give its key as well: the file `key` or `encrypted_backup.key`, or the 64 digits in a file with --passphrase-file. A password of the backup is no key: WhatsApp keeps the rest of it."
    case .backupKeyWrong:
      "No key given opens {path}[, the backup of a number that ends in {digits}][, made with version {app} of the app]."
    case .backupKeyOrDamage:
      "No key given opens {path}[, the backup of a number that ends in {digits}], and its own checksum does not hold: the key is another one, the file is damaged, or it is one of several files of a backup."
    case .tooManyRounds:
      "{path} asks for more rounds of work on its passphrase than any real backup does, up to hours of it; it was not tried."
    case .onlyRecovered:
      "No chat stands in {path} any more, but {count} messages were recovered that are in none of its tables, from an earlier state of its log or from loose pages: `keerpunt inspect` lists them. Keep the database and its log as evidence."
    case .onlyRecorded:
      "{path} holds no chat, but {count} records of what happened to accounts: `keerpunt inspect` lists them. Give the database with the messages as well."
    case .inputUnsupported: "{path} is of a kind that cannot be opened here: {reason}."
    case .askPassphrase: "Passphrase:"
    case .inputEmpty: "{path} is empty: there is nothing in it to read."
    case .inputDamaged:
      "{path} is damaged, and no chat could be read from what is left. Ask for the export again."
    case .passphraseFileUnreadable: "Cannot read the file with passphrases[: {path}]."
    case .outputExists: "{path} exists already. Choose another place, or add --force to replace it."
    case .outputNeeded: "Say where the reports must go with -o DIRECTORY."
    case .outputNotOurs:
      "{path} is no earlier result of this command, so it stays as it is, with --force too. Choose another place."
    case .inputInsideOutput:
      "{path} holds the input {input}. Evidence is never moved: choose another place for the reports."
    case .outputInsideInput: "The reports must not be written into the evidence[: {path}]."
    case .keyInsideOutput:
      "The key of the pseudonyms must not lie in the folder of the reports[: {path}]."
    case .denialUnknown:
      "There is no message {value} in these files. Take its number from the report or from findings.json."
    case .denialOfNothing:
      "Nothing is read in message {value}, so there is no {event} to set aside. The number and the kind stand in findings.json under events."
    case .denialOfOther:
      "Message {value} is not read as {event}, so there is none to set aside. What is read in it: {kinds}."
    case .momentUnknown:
      "There is no message[ of the account {name}] at or after {value} in these files. Take its number from the report or from findings.json, or give the name as the chat writes it with --account."
    case .momentNeedsAccount:
      "A time alone does not say whose account it is: add --account with the name as the chat writes it."
    case .meUnknown:
      "Nobody is called {name} in these chats. Give the name as the chat writes it; keerpunt inspect lists the names."
    case .accountWithoutMoment: "--account needs --moment."
    case .keyWithoutRedaction: "--redaction-key needs --redact."
    case .cannotCreate: "Cannot create {path}[: {reason}]."
    case .cannotWrite: "Cannot write {path}[: {reason}]."
    case .interrupted: "Interrupted. Nothing that was written is complete."
    case .internalFault:
      "Something went wrong inside the program[: {reason}]. The evidence is untouched."
    case .isolationFailed:
      "The process that reads the evidence could not be isolated ({name}[: {reason}]), so nothing was read. See keerpunt doctor."
    case .inputChangedDuringRun:
      "The input {path} changed while it was read. Do not use these results; work on a copy."
    case .verbUnknown:
      "There is no verb {name}, and no file of that name.[ Did you mean {suggestion}?]"
    case .verbMissing: "Say what to do, for example: keerpunt analyse chat.zip -o report"
    case .optionUnknown: "There is no option {name}.[ Did you mean {suggestion}?]"
    case .optionOfOtherVerbs: "{name} does nothing with {verb}; it belongs to {verbs}."
    case .notAModel: "{path} is no model of acts."
    case .optionsExclude: "{name} and {other} cannot be given together."
    case .optionNeedsValue: "The option {name} needs a value."
    case .optionTakesNoValue: "The option {name} takes no value."
    case .optionValueWrong:
      "{value} is not a value for {name}[; choose from {choices}].[ Did you mean {suggestion}?]"
    case .zoneUnknown: "{value} is not a known time zone for {name}. Give it as Europe/Amsterdam."
    case .usageHint: "See keerpunt --help."
    case .accountNotFound:
      "There is no account {name} in these findings[; the accounts are {names}]."
    case .explainOperands:
      "Name the findings and one account, for example: keerpunt explain report c1/Robin"
    case .findingsUnreadable: "{path} is not a findings file of this program."
    case .findingsFieldWrong:
      "{path} is not a readable findings file: {place} is missing or wrong."
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
    case .batchResumed:
      "Done before and unchanged: {count}. In the journal and gone since: {gone}."
    case .batchCopies:
      "The same bytes in another place: {count} inputs; they are counted once, and every place is named."
    case .batchSameChats:
      "The same chat in two inputs, as two telephones have it: {count} pairs, named in results.jsonl and in the ranking."
    case .journalBusy:
      "Another run is writing into the folder of {path}. Wait until it has ended, or choose another folder."
    case .journalUnreadable:
      "The journal {path} is damaged or cannot be opened; nothing was changed. Run the batch into a new folder, or move the journal away to begin anew."
    case .batchDone:
      "Done: {count} inputs: {takeover} takeover, {impersonation} impersonation, {inconclusive} inconclusive, {none} without indications, {nochat} without a chat,[ {locked} not opened for want of a passphrase,] {failed} failed[; damaged or cut short: {partial}]."
    case .linksDone:
      "Done. Cases: {count}[, in several places: {folded}]; what joins some of them: {links}; rings they make: {rings}; new since run {since}: {new}[; files of findings that could not be read: {failed}]."
    case .linksNoFindings: "{path} holds no findings: give the output of keerpunt batch."
    case .storeUnreadable:
      "The store {path} is damaged or cannot be opened; nothing was changed. Write into a new folder, or move the store away to begin anew."
    case .verifyGood:
      "Unchanged: all {count} files[, {bytes} bytes,] have the hashes that were written down."
    case .verifyDiffers: "Changed: {path}"
    case .verifyMissing: "Missing: {path}"
    case .verifyExtra: "Not in the list: {path}"
    case .sealIs: "Seal, to write down and to compare (SHA-256 of tagmanifest-sha512.txt): {hash}"
    case .verifyNotInEvery: "In one manifest and not in the other: {path}"
    case .verifyUnreadable: "Cannot be read, or is no plain file: {path}"
    case .verifyUnsafePath: "Leads out of the bag: {path} (line {line})"
    case .verifyMalformed: "Line {line} of {path} cannot be understood."
    case .verifyOxum: "Size or number of the files is not what {path} states."
    case .verifyUncovered: "Not covered by any manifest: {path}"
    case .verifyChainGood: "Audit trail: {count} lines, each follows from the one before it."
    case .verifyChainBroken:
      "Audit trail: line {line} of {path} does not follow from the line before it."
    case .verifyChainEnd: "Audit trail: {path} does not end where it ended when the bag was sealed."
    case .verifyChainNone: "There is no audit trail at {path}."
    case .verifySignatureNone: "There is no signature."
    case .verifySignatureGood:
      "Signature right, by the key in the bag; compare its SHA-256 with that of the signer, or give --public-key: {fingerprint}"
    case .verifySignaturePinned: "Signature right, by the key given: {fingerprint}"
    case .verifySignatureWrong:
      "The signature is not by this key, or not over these files: {fingerprint}"
    case .verifyKeyMissing:
      "There is a signature but no Ed25519 key to check it with; give --public-key."
    case .verifyStampNone:
      "There is no answer of a time-stamping authority[; {request} is the request for one]."
    case .verifyStampGood:
      "Time stamp: sealed before {time}, says {signer}; nobody vouches for that signer here: give --ca-file."
    case .verifyStampTrusted:
      "Time stamp: sealed before {time}, says {signer}, for whom the certificates given vouch."
    case .verifyStampUnreadable: "The time stamp is no answer of a time-stamping authority."
    case .verifyStampRefused: "The time-stamping authority refused the request."
    case .verifyStampOtherBytes: "The time stamp is about other bytes than tagmanifest-sha512.txt."
    case .verifyStampWrong:
      "The signature of the time stamp is wrong, or its signer may not give any."
    case .verifyStampUntrusted: "None of the certificates given vouches for the time stamp."
    case .verifyAuthorityNone: "The file of --ca-file holds no certificate."
    case .verifyRequestWrong:
      "The request for a time stamp is about other bytes than tagmanifest-sha512.txt."
    case .verifyStampAdded: "The time stamp now stands in the bag: {path}"
    case .verifyStampKept: "The bag already holds another time stamp, which stays: {path}"
    case .verifyStampNotAdded:
      "The time stamp could not be laid into the bag as {path}[: {reason}]."
    case .verifyInputsGood:
      "Inputs: all {count} have the hashes that were taken before they were read."
    case .verifyInputDiffers: "Input changed: {path}"
    case .verifyInputsAbsent:
      "Inputs not at hand: {count}. Give them after the bag to check them too."
    case .verifyInputUnknown: "Not one of the inputs of this bag: {path}"
    case .verifyFindingsSame: "Findings: derived again from the inputs, the same to the byte."
    case .verifyFindingsDiffer: "Findings: derived again from the inputs, {count} values differ:"
    case .verifyFindingsPlace: "in findings.json: {place}"
    case .verifyFindingsBytes: "Findings: the same values, written otherwise from byte {start} on."
    case .verifyFindingsNotTried: "Findings: not derived again, for want of the inputs."
    case .verifyFindingsUnreadable: "Findings: could not be read or derived again."
    case .verifyOtherVersion:
      "Findings: not derived again, for they were made with version {made} and this is version {version}."
    case .verifyPassphraseNeeded:
      "Findings: not derived again, for the inputs need --passphrase-file."
    case .verifyRecordsUnreadable:
      "Inputs and findings: not checked, for there are no records of this program in the bag."
    case .verifyDigestUnknown:
      "Digests of this kind are not known here, no file was checked: {path}"
    case .verifyRecordsAgree:
      "Records: audit trail, run record and settings agree, also with the hashes of {count} files."
    case .verifyRecordDiffers: "{path} is not the file that {record} names."
    case .verifyRecordLacks: "{record} says nothing of {path}."
    case .verifyRecordsDisagree: "Not the same in settings and inputs as in {record}: {name}"
    case .verifySignatureGone:
      "There is a key in the bag and no signature: the signature was taken away."
    case .verifyOutputsSame:
      "Reports and tables: all {count} made again from the findings, the same to the byte. Not made again, for they hold clock and machine: {paths}"
    case .verifyOutputDiffers: "Not what the findings give: {path}"
    case .verifyOutputsNotTried: "Reports and tables: could not be made again."
    case .verifyProved: "{path}: proved: {proved}."
    case .verifyProvedInPart: "{path}: proved: {proved}. Not proved: {open}."
    case .verifyNothingProved: "{path}: NOTHING proved: {open}."
    case .provedUnchanged: "unchanged since sealing"
    case .provedDerived: "findings, reports and tables derived again from the inputs"
    case .provedFindings: "findings derived again from the inputs"
    case .provedSigned: "signed by {fingerprint}"
    case .provedStamped: "sealed before {time}"
    case .openFiles: "whether the files are unchanged"
    case .openBroken: "that no one meddled, for files with the same MD5 or SHA-1 can be made"
    case .openTags: "the manifests themselves, which nothing covers"
    case .openUncovered: "{count} files that no manifest covers"
    case .openDerived: "findings and reports, which were not derived again"
    case .openOutputs: "reports and tables, which were not made again"
    case .openAnybody:
      "who sealed it and when; anybody can seal anew, so compare the seal with the one on paper or give --public-key or --ca-file"
    case .verifyFailed: "{path}: NOT as it was written."
    case .notABag: "{path} is no folder of results."
    case .signKeyUnusable: "{path} holds no Ed25519 private key without a passphrase (PEM)."
    case .publicKeyUnusable: "{path} holds no Ed25519 public key (PEM)."
    case .inputNotCopied:
      "{path} was not copied: it holds names or links that a bag cannot keep. Its hashes are recorded."
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
