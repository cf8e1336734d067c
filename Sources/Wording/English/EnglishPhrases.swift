extension EnglishWording {
  static func phrase(_ phrase: Phrase) -> String {
    phrases[phrase] ?? explanations[phrase] ?? investigation[phrase] ?? phrase.rawValue
  }

  static let phrases: [Phrase: String] = [
    .title: "Did a chat account change hands?",
    .subtitle: "{exhibits}, {conversations}, {messages}",
    .subtitlePeriod: "{exhibits}, {conversations}, {messages}, from {first} to {last}",
    .runningHead: "SHA-256 {hash} · Keerpunt {version}",
    .contents: "Contents",
    .timeUnknown: "time unknown",
    .oneExhibit: "1 input", .manyExhibits: "{count} inputs",
    .oneConversation: "1 conversation", .manyConversations: "{count} conversations",
    .oneMessage: "1 message", .manyMessages: "{count} messages",

    .sectionShort: "In short",
    .sectionQuestion: "The question",
    .sectionConclusion: "Conclusion",
    .sectionItems: "Items received",
    .sectionFacts: "Facts: what happened when",
    .sectionAccounts: "Findings for each account",
    .sectionMoney: "Money",
    .sectionIdentifiers: "Account numbers, telephone numbers and links",
    .sectionPersons: "Persons",
    .sectionSides: "Chats exported by both sides",
    .sectionQuotes: "Messages around the moments that matter",
    .sectionQuality: "Quality of the data",
    .sectionLimits: "Limitations",
    .sectionVerify: "How to check this report",
    .sectionAnnex: "Annex: full hashes",
    .sectionMessages: "All messages",

    .sectionRedaction: "This copy is redacted",
    .redactedHead: "REDACTED · {head}",
    .redactedThirdParties:
      "Names, telephone numbers, e-mail addresses and account numbers of third parties are replaced. The accounts with a finding keep their names, and what was used in their name to be paid or reached is left as it stands.",
    .redactedAllNames:
      "All names of persons, telephone numbers, e-mail addresses and account numbers are replaced. Only the accounts to pay to that were given in the name of an account with a finding are left as they stand.",
    .redactedExhibitsOnly:
      "Only the messages on which a finding rests are shown, with five before and after; of all others number, sender and time are left. Third parties are replaced by pseudonyms. The accounts with a finding keep their names.",
    .redactedHow:
      "The same pseudonym means the same name, number or file in the whole case. File names that could name somebody are replaced too. Byte ranges, lines and hashes are those of the original inputs; the analysis was made on the original texts.",
    .redactedWords:
      "A name is masked wherever it stands as a word of its own, also where it is an ordinary word (Will, Mark, Rose). “{unsure}” stands where a word is part of the name of several persons.",
    .redactedLimits:
      "Not recognised are names of people who never wrote and were not mentioned by the platform, nicknames, spelling mistakes, addresses and descriptions. Read this copy before it is handed over.",
    .redactedCounts:
      "Replaced: {person} persons, {phone} telephone numbers, {account} account numbers and payment links, {email} e-mail addresses, {chat} names of chats, {file} file names.",
    .redactedHidden: "Messages and notices not shown: {count}.",
    .hiddenText: "[{count} characters not shown]",
    .pseudonymPerson: "Person", .pseudonymPhone: "Phone", .pseudonymAccount: "Account",
    .pseudonymEmail: "E-mail", .pseudonymChat: "Chat", .pseudonymFile: "File",

    .shortTakeover:
      "Account {name} in the chat {chat}: the data supports that somebody else wrote from {moment} on, message {message}.",
    .shortImpersonation:
      "Account {name} in the chat {chat}: the data supports that the writer is not who they claim to be, from {moment} on, message {message}.",
    .shortInconclusive:
      "Account {name} in the chat {chat}: inconclusive. If the account changed hands, message {message} of {moment} is the most probable first one.",
    .shortInconclusiveNoMoment:
      "Account {name} in the chat {chat}: inconclusive. The data does not point to one moment.",
    .shortNone: "No indications found that an account changed hands.",
    .shortNoneProves:
      "That proves nothing. The owner's own export usually lacks the messages a thief sent; they stand in the chats of the contacts.",
    .shortOthers: "Other accounts, without indications: {count}.",
    .shortReturn: "Account {name}: the usual writer is back from {moment} on, message {message}.",
    .shortRequests: "In that time money was asked of {people}: {who}.",
    .onePerson: "1 person", .manyPersons: "{count} people",
    .shortCodes: "In that time a code was asked of: {who}.",
    .shortCodesGiven: "In that time a code was handed over by: {who}.",
    .shortAmounts: "Amounts in those requests: {amounts}.",
    .amountBare: "bare number after a request",
    .shortDetails: "Where the money was to go: {details}.",
    .shortPaid: "Who writes that a payment was made: {who}.",
    .shortNotices:
      "Warnings and errors about the files, to be known when reading this: {count}; see {section}.",
    .shortNothingRead: "No conversation could be read. Why stands under {section}.",
    .shortOpinion:
      "Facts, inference and opinion stand apart in this report. It was made by a computer program and is not proof by itself.",

    .question:
      "Was an account, from some message on, used by somebody other than its usual writer, and if so, from which message?",
    .propositionOne:
      "H1: from some message on, the account was (also) used by somebody other than its usual writer.",
    .propositionTwo:
      "H2: the usual writer wrote all messages, also in haste, under stress, on another device, by dictation or in another language.",
    .propositionThree:
      "H3, not addressed unless findings ask for it: a second person used the account with the owner's consent.",
    .propositionFour:
      "H4, not addressed: the export was edited or made up before it was received.",
    .propositionNote:
      "The program compares H1 and H2. Which of them is true is not for the program to say.",

    .conclusionFor:
      "Account {name} in the chat {chat}: the findings are about {ratio} times more probable if H1 is true than if H2 is true.",
    .conclusionAgainst:
      "Account {name} in the chat {chat}: the findings are about {ratio} times more probable if H2 is true than if H1 is true.",
    .conclusionForCapped:
      "Account {name} in the chat {chat}: the findings are at least {ratio} times more probable if H1 is true than if H2 is true; the program never states more than {ratio}, because it has not been validated further.",
    .conclusionAgainstCapped:
      "Account {name} in the chat {chat}: the findings are at least {ratio} times more probable if H2 is true than if H1 is true; in this direction the program never states more than {ratio}, because it has not been validated further.",
    .conclusionEven:
      "Account {name} in the chat {chat}: the findings are about equally probable if H1 or if H2 is true.",
    .scaleFor: "They give {term} for H1 over H2.",
    .scaleAgainst: "They give {term} for H2 over H1.",
    .scaleEven: "They give no support for one over the other.",
    .conclusionLocation:
      "IF the account changed hands, the first message by the other hand lies between message {first} ({firstTime}) and message {last} ({lastTime}) with a probability of 95%; the most probable is message {message}.",
    .conclusionLocationPoint:
      "IF the account changed hands, message {message} ({firstTime}) is the first by the other hand with a probability of at least 95%.",
    .conclusionNone: "No account gave indications for H1. See the section on each account.",
    .conclusionFamilies: "Strength of the findings by family (log10 of the likelihood ratio)",
    .conclusionCaps: "Bound of the program",
    .conclusionCapsNote:
      "The last row gives the bound of each family: the program has not been validated beyond it. A value with ≥ or ≤ stands at its bound and means: at least so strong. Against another hand the bound of the combined number is {against}.",
    .conclusionAssumption:
      "The families are combined as if they were independent given each proposition. That is an assumption; the combined number is bounded for this reason too.",
    .scaleHeading: "The verbal scale used",
    .scaleColumnRatio: "Likelihood ratio",
    .scaleColumnTerm: "Words",
    .scaleAbove: "more than {low}",
    .scaleBetween: "{low} to {high}",
    .scaleReciprocal:
      "Below 1 the same words are used for H2 over H1, with the ratio turned over.",
    .scaleSource:
      "Verbal equivalents after the ENFSI Guideline for Evaluative Reporting in Forensic Science (2015).",
    .notProvenHeading: "What this does not prove",
    .notProvenPerson: "It does not say who the other writer was.",
    .notProvenGuilt:
      "It does not say that an offence was committed; that needs evidence from outside the chat.",
    .notProvenExport:
      "It does not say that the export is complete or genuine; only that it is unchanged since it was read in.",
    .notProvenAbsence:
      "What is not in the files is not proof that it did not happen: notices can be switched off, messages can be deleted.",
    .notProvenPosterior:
      "The likelihood ratio is not the probability that the account was taken over. That also depends on everything else known in the case.",

    .itemsIntro: "Each input was hashed before it was read. The full hashes are in the annex.",
    .columnExhibit: "Exhibit", .columnKind: "Kind", .columnSize: "Bytes",
    .columnShort256: "SHA-256 (first and last 8)", .columnShort512: "SHA-512 (first and last 8)",
    .columnMember: "File", .columnStatus: "What became of it", .columnFormat: "Format",
    .kindFile: "file", .kindArchive: "archive", .kindFolder: "folder", .bytes: "{count} bytes",
    .itemsIncomplete: "Not all of {name} could be read; see the notices.",
    .membersMore: "{count} more files were hashed and listed only; findings.json names them all.",
    .membersHeading: "Files in {name}",

    .factsIntro:
      "Recognised by fixed rules in the text of the messages, in the order of the files. Whose words they really are is inference and stands elsewhere.",
    .readingsHeading: "Read with less confidence",
    .readingsIntro:
      "Readings with a confidence below {limit}. They are no facts, stand in no summary and may be quite ordinary talk.",
    .readingsMore: "{count} more such readings are in findings.json.",
    .readingWithConfidence: "read as: {kind} (confidence {confidence})",
    .factsScope:
      "This is what happened in the time of the other hand and up to 48 hours before and after.",
    .factsElsewhere:
      "Elsewhere in the chats {count} more events were recognised ({kinds}). They can be quite ordinary; findings.json holds them all.",
    .insideHeading: "In the time of the other hand",
    .elsewhereHeading: "Elsewhere in the chats",
    .factsNone: "No requests for codes or money and no telling notices were recognised.",
    .factsMore: "{count} more events are in findings.json and can be filtered under {section}.",
    .columnTime: "Time", .columnChat: "Chat", .columnWho: "Who", .columnWhat: "What",
    .columnWords: "Words", .columnMessage: "Message",

    .accountHeading: "{name} in the chat {chat}",
    .accountOnset: "First message by the other hand: {message}, {moment}.",
    .accountCandidate: "Most probable first message, if there was a change: {message}, {moment}.",
    .accountReturn: "The usual writer is back at message {message}, {moment}.",
    .accountNoReturn: "No return of the usual writer was found in these files.",
    .accountEpisode: "By the other hand: message {first} to {last}.",
    .accountMessages: "Messages with words that were compared: {count}.",
    .groundsHeading: "What speaks for another hand",
    .counterGroundsHeading: "What speaks against it, or was looked for and not found",
    .groundsNone: "Nothing.",
    .groundsSame:
      "The grounds, the explanations weighed and what the result hangs on are those of {name} in the chat {chat}: the accounts of one person are weighed together and count once.",
    .counterGroundsNone: "Nothing was found that speaks against it.",
    .groundWeight: "weight {weight}",
    .hypothesesHeading: "Other explanations weighed",
    .columnHypothesis: "Explanation", .columnLog: "log10 LR",
    .columnFamily: "Family", .columnMeaning: "In words",
    .hypothesesNote:
      "Each is compared with: the usual writer wrote everything. Two that lie close to each other cannot be told apart.",
    .othersHeading: "Accounts without indications",
    .columnVerdict: "Outcome", .columnMessages: "Messages",
    .othersMore: "{count} more accounts without indications are in findings.json.",
    .figureStyle:
      "Each dot is a message: the higher, the less it is like the account's own writing. Between: where codes, money, notices and doubt stood. Below: how probable it is that the other hand begins there, if it begins at all.",
    .figureOther: "{title}.",
    .figureEvidence:
      "Bars to the right speak for another hand (H1), bars to the left for the usual writer (H2); each whole step is a factor of ten.",
    .figureHours:
      "Darker fields are hours with more messages; the totals stand above. Hours are those of the phone that made the export.",
    .figureRequests:
      "Each lane is a chat. What was asked for and what was said to be paid stands where it happened.",
    .absenceNote: "Finding nothing proves nothing.",
    .andMore: "and {count} more",

    .moneyIntro:
      "Each row is a request with what followed it in the same chat. Paid means only: somebody wrote so.",
    .moneyInsideNone: "No request for money was recognised in that time.",
    .moneyElsewhere:
      "These requests lie outside that time; they can be quite ordinary and do not count in the summary.",
    .moneyMore: "{count} more requests are left out here; findings.json names them all.",
    .moneyNone: "No request for money was recognised.",
    .columnRequest: "Request", .columnAmount: "Amount", .columnPayee: "To",
    .columnPaid: "Said to be paid", .columnBy: "Asked by",
    .moneyNoAmount: "not recognised", .moneyNoPayee: "not recognised", .moneyNoPaid: "not found",
    .moneyWithoutRequest: "details without a request",

    .identifiersIntro:
      "These can be followed outside the chat. Check digits are computed; a right check digit does not say that the account exists.",
    .identifiersNone: "None were found.",
    .columnValue: "Value", .columnValid: "Check digits", .validYes: "right", .validNo: "wrong",
    .validUnknown: "has none", .columnMore: "More",
    .identifiersMore: "{count} more are in findings.json.",

    .personsIntro:
      "One person can bear several names: each export uses the names of its own address book. Accounts are joined only on the basis named.",
    .personsNone: "No accounts were joined.",
    .columnPerson: "Person", .columnNames: "Names", .columnPhones: "Telephone numbers",
    .columnAccounts: "Accounts", .columnBasis: "Basis",

    .sidesIntro: "Where two exports tell the same chat, they can be compared message by message.",
    .sidesNone: "No chat was exported by both sides.",
    .sidesPair: "{first} and {second}",
    .sidesMatches: "Messages in both: {count}.",
    .sidesOnly: "{first} only in the first, {second} only in the second.",
    .sidesClock: "The clock of the second differs from the first by {seconds} seconds.",
    .sidesClockSame: "The two clocks agree.",

    .quotesIntro:
      "One excerpt for each account: from five messages before the first sign to the end of the time of the other hand, and the return. The marked messages are those a finding rests on.",
    .quotesNone: "There is no moment to show.",
    .quotesGap: "… {count} messages left out …",
    .quotesGapOne: "… 1 message left out …",
    .quotesHeading: "{chat}, messages {first} to {last}",
    .quoteCut: " … ({count} more characters)",
    .quoteAddress: "{member}, line {line}, bytes {start}–{end}",
    .quoteAddressNoLine: "{member}, bytes {start}–{end}",

    .qualityDates: "How the dates were read",
    .columnOrder: "Order", .columnProof: "Proof", .columnZone: "Time zone",
    .columnStepsBack: "Steps back in time", .columnUnread: "Without a time",
    .certain: "certain", .notCertain: "not certain", .proofEntry: "{basis} (message {message})",
    .zoneRecorded: "recorded in the file",
    .zoneUnknown: "unknown: wall clock of the phone that made the export",
    .zoneStated: "{zone}, stated by the user",
    .qualityNotices: "Notices",
    .columnNotice: "Notice", .columnSeverity: "Kind", .columnCount: "Times",
    .columnFirst: "First place", .noticesNone: "There is nothing to report about the files.",
    .noticesWhole: "whole input", .columnPeriod: "Period",

    .limitImport:
      "The program can say that a file is unchanged since it was read in, not since it left the phone.",
    .limitEditable:
      "A text export can be edited by anybody who had it. It holds no message numbers, no read receipts and no signature.",
    .limitTime:
      "Times are those of the phone that made the export. Where no zone is known none is assumed, and nothing is converted.",
    .limitNames:
      "Names are those of the address book of the person who made the export; they can be changed at will.",
    .limitStyle:
      "Style needs text: below about sixty messages of history and a few by the other hand it says little.",
    .limitMethod:
      "The events are recognised by phrases; other words for the same thing are missed, and a joke can be taken for a request.",
    .limitMinor:
      "The numbers were set on other chats than these. How well they carry over to this case is not known.",

    .verifyIntro:
      "On any Linux or macOS machine, without this program: the hash of the input, the hash of the chat in it, and the bytes of the message cited.",
    .verifyExhibit: "The input:",
    .verifyMember: "The chat in it:",
    .verifyBytes: "Message {message}:",
    .verifyNothing: "There is nothing to check: no message was read.",
    .verifyBagHeading: "The whole folder, without this program",
    .verifyBagIntro:
      "This report stands in a folder that is a BagIt bag (RFC 8493). These lines, in the folder, check all of its files; the signature where there is one; and the time stamp where there is one, with the certificates of its authority. Each says nothing, or OK, when all is well.",
    .verifyBagFiles: "Every file:",
    .verifyBagSignature: "The signature:",
    .verifyBagStamp: "The time stamp:",

    .annexIntro: "SHA-256 and SHA-512 of each input and each file read.",
    .annexNone: "There are no inputs.",

    .viewerSearch: "Search", .viewerSender: "Sender", .viewerKind: "Show", .viewerChat: "Chat",
    .viewerMonth: "Month", .viewerEntry: "Message no.", .viewerGo: "Go",
    .viewerAll: "everything", .viewerMessages: "messages", .viewerNotices: "notices",
    .viewerEvents: "events", .viewerAttachments: "attachments",
    .viewerOtherHand: "by the other hand", .viewerCount: "{shown} of {total}",
    .viewerNext: "Next event", .viewerPrevious: "Previous event",
    .viewerNone: "Nothing fits these filters.",
    .viewerNoScript:
      "The list of all messages needs JavaScript, which this page runs without any connection. The same messages are in messages.csv.",
    .viewerPart:
      "This page holds {shown} of {total} messages: those around the events and findings, or the first where there are none. All of them are in messages.csv and timeline.jsonl.",
    .viewerKeys: "Keys: / search, n next event, p previous event.",
    .viewerPrint: "The list of all messages is not printed; messages.csv holds it.",
    .viewerLine: "line", .viewerNoSender: "notice", .viewerLoading: "Loading",
    .viewerPlace: "bytes", .skipToMessages: "To all messages",

    .inspectExhibit: "Input {number}: {name} ({kind}, {bytes} bytes)",
    .inspectMember: "File: {name}: {status}, {bytes} bytes",
    .inspectConversation:
      "Conversation {id}: {title} ({format}), {entries} entries, {messages} messages, {first} to {last}",
    .inspectSenders: "Senders: {names}",
    .inspectNotices: "Notices: {count}",
    .inspectNone: "No conversations.",
    .inspectMore: "and {count} more",
  ]
}
