/// The pages for victims, in English.
extension EnglishWording {
  static func victim(_ phrase: VictimPhrase) -> String {
    switch phrase {
    // Documents.
    case .ownerTitle: "Summary for your police report: account taken over"
    case .payerTitle: "Summary for your police report: asked for money"
    case .clearTitle: "Summary of your chat: no indications found"
    case .riskTitle: "What to do now: a code was passed on"
    case .ownerSubtitle: "For the owner of the account: {name}. Take this paper to the police."
    case .payerSubtitle:
      "For the person who was asked for money: {name}. Take this paper to the police and the bank."
    case .clearSubtitle: "For the person who supplied these chats."
    case .riskSubtitle: "For {name}. Your account may be next."
    case .unclearTitle: "Summary of your chat: not clear"
    case .unclearSubtitle: "For {name}. Who wrote is not clear: read first what you can do."
    case .head: "Keerpunt {version} · digital fingerprint of file {number}: {hash}"
    case .unknownName: "somebody in this chat"
    // Whose paper, and the names of the files.
    case .yours: "This paper is yours."
    case .giveTo: "Give this paper to {name}."
    case .fileYours: "your-paper-{what}"
    case .fileGive: "give-to-{name}-{what}"
    case .fileFor: "for-{name}-{what}"
    case .fileOwner: "account-taken-over"
    case .filePayer: "asked-for-money"
    case .fileRisk: "code-passed-on"
    case .fileUnclear: "not-clear"
    case .fileClear: "no-indications-found"
    case .fileAsk: "ask-{name}-for-the-chat"
    case .fileAskBlank: "ask-for-a-chat"
    case .fileAnswers: "{name}-answers-for-the-form"
    case .fileLeftOut: "not-all-papers-are-here"
    case .leftOut:
      "There are papers for {written} people here. {count} more people are named below, a line each, and no paper was made for them: nobody hands out thousands. Whoever needs theirs gets it by analysing once more with --me and the name. The report and findings.json have all of them."
    // Headings.
    case .shortHeading: "In short"
    case .numbersHeading: "Account numbers and telephone numbers"
    case .timelineHeading: "What happened"
    case .paymentsHeading: "Payments"
    case .peopleHeading: "Who was approached"
    case .yoursHeading: "Your details"
    case .evidenceHeading: "Evidence"
    case .todoHeading: "What you can do now"
    case .bringHeading: "Bring with you"
    case .refundHeading: "Can the bank help to ask for the money back?"
    case .contactsHeading: "Where to go"
    case .limitsHeading: "Please note"
    case .annexHeading: "Annex: full digital fingerprints"
    case .lookedHeading: "What was looked at"
    // In short.
    case .ownerOutcome: "The messages indicate that somebody else wrote from the account of {name}."
    case .ownerUnclear:
      "Not clear: there are indications that somebody else wrote from the account of {name}, but too few to say so."
    case .ownerStated:
      "{by} states that from {moment} on somebody else wrote from this account (message {message})."
    case .payerStated:
      "{by} states that from {moment} on somebody else wrote from the account of {name} (message {message}). From it {payer} was asked for money."
    case .payerTakeover:
      "The messages indicate that somebody else used the account of {name}. That person asked {payer} for money."
    case .payerImpersonation:
      "The messages indicate that somebody pretended to be a person they know, with the account {name}. That person asked {payer} for money."
    case .payerUnclear:
      "Not clear: from the account of {name}, {payer} was asked for money. There is too little to say that somebody else wrote."
    case .clearOutcome: "No indications found that somebody else used an account in these chats."
    case .clearMeaning:
      "This does not prove that nothing happened. Do you not trust it? Call the person you write with, on a number you have known for longer."
    case .clearUnclear: "Accounts about which too little can be said: {count}."
    case .clearMissed:
      "The program hears no calls and no voice messages, and sees no pictures. Of every {of} takeovers in trial cases it misses about {missed}. Do you know when somebody else began to write? Then this paper can be made again as you state it, for example like this:"
    case .riskOutcomeCode:
      "In this chat a code was passed on from the account of {name}. With such a code somebody can take over an account."
    case .riskOutcomeLure:
      "In this chat {name} says to have filled something in after a link or steps that were sent. In that way somebody can take over an account."
    case .riskMeaning:
      "The chat does not say whether that happened. Do the things below now, even if everything still works."
    case .riskLure: "A link or steps were sent (message {message})."
    case .riskEntered: "Something was filled in (message {message})."
    case .factBegin: "It began on {moment} (message {message})."
    case .factBeginUnclear:
      "If somebody else wrote, then most likely from {moment} on (message {message}). It may also be quite ordinary."
    case .factBack: "On {moment} the owner was writing again (message {message})."
    case .factBetween:
      "That was between {moment} (message {message}) and {back} (message {backMessage}). Then the owner was writing again."
    case .factLast:
      "The last message of it in these files is of {last} (message {lastMessage})."
    case .annexFrom:
      "What you must do and show comes first. From “{section}” on stands what it rests on."
    case .factCodeAsked: "A code was asked for (message {message})."
    case .factCodeGiven: "A code was passed on (message {message})."
    case .factAsked: "Money was asked of: {people}."
    case .factAskedYou: "Money was asked for ({people})."
    case .factAmounts: "Amounts named: {amounts}."
    case .factAccounts: "The money was to go to: {accounts}."
    case .factPaid: "The chat says that a payment was made: {quotes}."
    case .factNotPaid:
      "The chat does not say that a payment was made. You can report an attempt too."
    case .factSides:
      "Two files tell the same chat and differ ({chats}). What only one of them has stands here too; which is right, the telephones themselves show."
    case .notYourFault: "It can happen to anyone."
    case .careUnclear:
      "Messages like these are also written by the person themselves. Nobody is accused of anything here."
    case .messageKey: "{example} means: message {number} of chat {chat} (see Evidence)."
    case .messageKeyOne:
      "Numbers in brackets are numbers of messages, counted from the beginning of the chat."
    // Numbers.
    case .columnAccount: "Account or payment link"
    case .columnWhoseChat: "In the chat with"
    case .columnAsked: "Asked"
    case .columnPaid: "Paid?"
    case .columnWhen: "Date and time"
    case .columnMessage: "Message"
    case .columnNumber: "Telephone number"
    case .columnRole: "What for"
    case .bankNamed: "Bank: {bank}"
    case .bankCode: "Bank code: {code} (country {country})"
    case .checkRight: "check digits are right"
    case .checkWrong: "check digits are NOT right"
    case .nameStated: "in the name of: {name} ({message})"
    case .nameNotStated: "name not stated"
    case .paidSaid: "according to the chat: {messages}"
    case .paidNotSaid: "not in the chat"
    case .paidUnknown: "amount not said"
    case .columnPaidSaid: "Paid, says the chat"
    case .columnOpen: "Still open"
    case .sumAll: "Together"
    case .sumNote:
      "Of each chat the highest amount that was asked counts. Only a bank statement proves a payment."
    case .sumAssumed: "The messages name no currency; it is that of the country of the account."
    case .amountNotSaid: "no amount recognised"
    case .roleSender: "was used to write"
    case .roleNamed: "named in a message"
    case .numbersNone:
      "No account number, payment link or telephone number of the other person was recognised in these messages. Do you have one? Write it here:"
    case .blankAccount: "Account number"
    case .blankAccountName: "In the name of"
    case .blankNumber: "Telephone number"
    case .moreRows: "Not shown here: {count}; they are in the full report."
    // Timeline.
    case .columnWho: "Who"
    case .columnWhat: "What"
    case .columnQuote: "Words from the message"
    case .platform: "notice by the app"
    case .accountOf: "the account of {name}"
    case .whatLastOwn: "Last message before the change"
    case .whatOnset: "First message that is different"
    case .whatOnsetUnclear: "From here on it is not clear who wrote"
    case .whatCodeRequest: "Asks for a code"
    case .whatCodeHandover: "Code passed on"
    case .whatCodeSent: "Code came as a text message: somebody asked for it"
    case .whatSecurityCode: "Security code changed"
    case .whatNumberChanged: "Number changed"
    case .whatNewNumber: "Says to have a new number"
    case .whatMoneyRequest: "Asks for money"
    case .whatPaymentDetails: "Gives an account or link"
    case .whatPaid: "Says that it was paid"
    case .whatDoubt: "Has doubts"
    case .whatRefusal: "Refuses"
    case .whatDiscovery: "Discovers the deceit"
    case .whatLure: "Link sent, to vote or to look"
    case .whatDeviceStep: "Told how to link a device"
    case .whatCodeEntered: "Code or form filled in"
    case .whatLockedOut: "Cannot get into the account"
    case .whatChecked: "Checked outside the chat"
    case .whatNotMe: "Says: I did not write that"
    case .whatBack: "The owner writes again"
    case .timelineMore:
      "Not everything fits in this summary. Messages not shown: {count}; they are in the full report."
    // Payments.
    case .paymentsIntro:
      "This is what the chat says. One payment may be named in several messages. The bank statement is the proof."
    case .paymentsNone:
      "The chat does not say that a payment was made. Did you pay after all? Fill it in here."
    case .paymentsNoneOwner:
      "These chats do not say that anyone paid. Do you hear that somebody paid after all? Write it here."
    case .columnPayer: "Who says it"
    case .columnTo: "To account"
    case .fillIn: "Fill in from your bank statement:"
    case .fillInOwner: "Fill in if you know:"
    case .blankPayer: "Who paid"
    case .blankAmount: "Amount"
    case .blankDay: "Date and time"
    case .blankFrom: "From account"
    case .blankTo: "To account"
    case .blankTotal: "Total"
    case .blankHow: "How"
    case .howTransfer: "transfer"
    case .howRequest: "payment request or link"
    case .howOther: "other"
    // People.
    case .peopleIntro: "Also approached"
    case .columnPerson: "Person"
    case .columnApproach: "Asked for"
    case .approachMoney: "money"
    case .approachCode: "code"
    case .approachOther: "only spoken to"
    case .columnFirst: "First message"
    case .columnFile: "We have the chat from"
    case .peopleCare:
      "This paper names other people. Give it only to the police, a bank or somebody who helps you."
    case .payerPeople:
      "The owner of the account ({name}) is a victim too. They make a report of their own, with a summary of their own."
    case .payerPeopleStranger:
      "The chat does not say who hides behind {name}. Tell the real person that their name was used."
    // Your details.
    case .yoursIntro: "Fill in by hand. This program does not store it."
    case .blankName: "Name"
    case .blankBirth: "Date of birth"
    case .blankStreet: "Address"
    case .blankPhone: "Telephone"
    case .blankEmail: "E-mail"
    case .blankAccountPhone: "Number of the account"
    case .blankBehalf: "On behalf of (if you come for somebody)"
    case .blankPlace: "Where you were then (place)"
    case .blankDamage: "I want my loss repaid"
    case .blankSupport: "I want victim support"
    case .blankLost: "How I lost my account"
    case .lostCode: "gave a code"
    case .lostVoicemail: "voicemail"
    case .lostDevice: "other device linked"
    case .lostUnknown: "do not know"
    case .yes: "yes"
    case .no: "no"
    case .blankSuspicion: "What made me notice"
    case .blankCase: "Number of the police report"
    case .blankToday: "Date of today"
    // Evidence.
    case .columnName: "File"
    case .columnSize: "Size (bytes)"
    case .columnChats: "Chat"
    case .blankExporter: "Exported by"
    case .blankExportDay: "On"
    case .blankModel: "Phone, app version"
    // To do.
    case .todoIntro: "In this order: at the top is what can be saved first."
    case .todoBank:
      "Call your bank now. Say that it is fraud and give the account number above. Every minute counts."
    case .todoBankFirst:
      "Did you pay? Call your bank now and say that it is fraud. Every minute counts."
    case .bankOwn: "The number of your own bank is on your card and in its app."
    case .todoRecovery:
      "Does somebody offer to get your money back, by telephone or message, or say they are from your bank or the police? Pay nothing and give no code: that is often the next fraud. Call your bank yourself."
    case .todoBankOwner:
      "Did somebody pay? Have that person call their own bank now. Every minute counts."
    case .todoBankClear: "Did you pay? Call your bank now and say that it is fraud."
    case .todoBankUnclear:
      "Did you pay, and did the person you know not ask for it? Then call your bank at once."
    case .todoAskPerson:
      "Ask {name} first whether they wrote this: face to face, or on a number you have known for longer."
    case .todoReportUnclear:
      "Did somebody else write it? Then report it. Where: {place}. This paper can help."
    case .todoPin:
      "Switch on two-step verification (PIN and e-mail address). Change the PIN of your voicemail too."
    case .riskRegain: "Can you not get in any more, or are you not sure? {words}"
    case .riskBank:
      "Was it a code of your bank, or did you fill in bank details? Call your bank now."
    case .riskAsker:
      "The account of {name} asked for it. Whoever wrote may not have been the person you know: call that person on a number you have known for longer."
    case .riskReport:
      "Can you not get in, or does somebody write in your name? Then report it. Where: {place}. This paper can help."
    case .todoWarn:
      "Warn your contacts and groups, not through the account itself: call, text or mail."
    case .todoWarnOwner:
      "Call the real person on a number you have known for longer. Pay nothing more."
    case .todoKeep:
      "Delete nothing. Export each chat with media, from the phone itself. Do so before you block or report the other person. Do not open the text in a word processor and do not save it again."
    case .todoScreens:
      "Take screenshots of the number, the profile photo and the text message with the code."
    case .todoAsk:
      "Ask contacts whose chat is missing for it. There is a page to hand out: {file}"
    case .todoReportOwner: "Report it: somebody misused your account and your name. Where: {place}."
    case .todoReportPayer: "Report the fraud. Where: {place}. An attempt can be reported too."
    case .todoHelp:
      "Ask for help and advice: see the list below, or victim support in your country."
    case .todoRefund: "Ask your bank to help to get the money back. See the conditions below."
    case .todoRefundPix:
      "Ask your bank for the Pix Mecanismo Especial de Devolução (MED), at the latest 80 days after the payment[ of {day}: {last}]."
    case .placeStation: "{place} (make an appointment at the station)"
    case .placeOnline: "{place} (online)"
    case .placeDigiD:
      "{place} (online with DigiD; the form calls it WhatsApp fraud, whatever the app)"
    case .placeGeneric: "the police where you live"
    case .bankLine: "Emergency number: {place}."
    // Bring.
    case .bringId: "proof of identity"
    case .bringStatement: "bank statement that shows the payment"
    case .bringExport: "the export (zip) on a USB stick"
    case .bringScreens: "screenshots"
    case .bringPaper: "this paper"
    case .bringPhone: "the phone"
    // Refund.
    case .refundIntro:
      "Dutch banks can ask the receiver to pay back, or else give you their name and address (PNBF). Ticked is what the messages show. The rest you tick yourself. A cross in the box: this condition is not met."
    case .refundTold: "You were asked by message or telephone to pay[ (message {message})]."
    case .refundUnknown: "You do not know the receiver of the money."
    case .refundTransfer:
      "You paid through your bank to an account number, by transfer or payment request."
    case .refundTime:
      "You paid no longer than 13 months ago[. If the chat names the right day ({day}, message {message}), you have until {last}]."
    case .refundDutchBoth:
      "Both accounts are Dutch[: the receiver's is (message {message}), check yours]."
    case .refundForeign: "Both accounts are Dutch: the receiver's is not (message {message})."
    case .refundAddress: "You cannot get the name and address of the receiver in another way."
    case .refundReported: "You have made a police report."
    // Contacts.
    case .contactsDate:
      "Checked on {day} in public sources. Numbers and addresses change: look at the website."
    case .contactsNone:
      "This program has no addresses for this country ({country}). Go to your bank and the police where you live."
    case .columnPlace: "Where"
    case .columnPurpose: "What for"
    case .columnPhone: "Telephone"
    case .columnAddress: "Website"
    case .purposeEmergency: "danger, now"
    case .purposeBank: "bank, after a payment"
    case .purposePoliceOwner: "police report (owner)"
    case .purposePolicePayer: "police report (who was asked)"
    case .purposePoliceBoth: "police report"
    case .purposeFraud: "advice on fraud"
    case .purposeIdentity: "misuse of your name"
    case .purposeSupport: "help for victims"
    // Limits.
    case .limitComputer:
      "A computer examined the files you supplied. That does not prove who wrote."
    case .limitStated:
      "The moment is as it was stated. What the program finds by itself stands in the investigator's report."
    case .limitTimes: "Times are those of the phone. The export names no time zone."
    case .limitTimesStated: "Times are those of the phone, read in the stated time zone {zone}."
    case .limitTimesKnown: "Times are as the file gives them."
    case .limitDates:
      "The order of day and month is not proved in these files: check the dates in the app."
    case .limitEditable:
      "Whoever holds an export can change it. The fingerprint only proves: the same since this examination."
    case .limitNames: "Names come from the address book of the phone."
    case .limitMissing: "Chats that were not supplied are missing."
    case .limitUnread: "Warnings while reading: {count}. They are in the full report."
    case .fingerprintIntro:
      "To check: sha256sum (Linux), shasum -a 256 (Mac) or Get-FileHash (Windows), with the name of the file."
    // Clear.
    case .lookedAt: "We read {exhibits} with {messages}[, from {first} to {last}]."
    case .oneFile: "1 file"
    case .manyFiles: "{count} files"
    case .clearTodoIntro: "Did something happen after all? Then do this:"
    // Please export.
    case .askTitle: "Would you export this chat for me, please?"
    case .askSubtitle: "From: {owner}. To: {name}."
    case .askSubtitleBlank: "From: {owner}."
    case .askHead: "Request for an export · Keerpunt {version}"
    case .askWhyHeading: "Why"
    case .askWhy:
      "Somebody else wrote from my account[, in our chat from {moment} on]. I cannot see those messages myself: they are only on your phone. They hold the account numbers and times that the police need. Would you export the chat and give it to me?"
    case .askWhyUnclear:
      "Somebody else may have written from my account[, in our chat from {moment} on]. I do not know, and I cannot see those messages myself: they are only on your phone. Would you export the chat and give it to me?"
    case .askFault: "You did nothing wrong. This can happen to anyone."
    case .askFirstHeading: "First"
    case .askFirstBank:
      "Did you send money? Then call your bank now, and make a police report yourself too."
    case .askFirstKeep: "Do not delete, block or report anything yet: the chat can be lost."
    case .askThenHeading: "Then"
    case .askThenOpen: "Do not open the text file in a word processor and do not save it again."
    case .askThenGive:
      "Hand over the file on a USB stick or by e-mail. Do not send it through the account that was used."
    case .askThenScreens: "Take a screenshot of the number and the profile photo in the chat."
    case .askThenStay: "Leave the chat on your phone: the police may want to see it."
    case .askFillHeading: "Fill in and return this paper"
    case .askUse:
      "The export goes only to the police, the bank and whoever helps me. Other chats are not needed."
    case .blankExportedOn: "Made on"
    case .blankMedia: "With media"
    case .blankFile: "Name of the file"
    }
  }
}
