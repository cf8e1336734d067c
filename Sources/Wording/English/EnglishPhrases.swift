extension EnglishWording {
  static func phrase(_ phrase: Phrase) -> String {
    switch phrase {
    case .title: "Did a chat account change hands?"
    case .subtitle: "{exhibits}, {conversations}, {messages}"
    case .subtitlePeriod: "{exhibits}, {conversations}, {messages}, from {first} to {last}"
    case .runningHead: "SHA-256 {hash} · Keerpunt {version}"
    case .contents: "Contents"
    case .timeUnknown: "time unknown"
    case .oneExhibit: "1 input"
    case .manyExhibits: "{count} inputs"
    case .oneConversation: "1 conversation"
    case .manyConversations: "{count} conversations"
    case .oneMessage: "1 message"
    case .manyMessages: "{count} messages"

    case .sectionShort: "In short"
    case .sectionReasons: "Why: for and against"
    case .sectionReadings: "Read with less confidence"
    case .sectionScale: "The verbal scale"
    case .sectionMembers: "Files in the inputs"
    case .sectionTranscript: "All messages"
    case .sectionSignature: "Declaration and signature"
    case .sectionQuestion: "The question"
    case .sectionConclusion: "Conclusion"
    case .sectionItems: "Items received"
    case .sectionFacts: "Facts: what happened when"
    case .sectionEvents: "Events, one by one"
    case .sectionAccounts: "Findings for each account"
    case .sectionMoney: "Money"
    case .sectionIdentifiers: "Account numbers, telephone numbers and links"
    case .sectionPersons: "Persons"
    case .sectionSides: "Chats exported by both sides"
    case .sectionQuotes: "Messages around the moments that matter"
    case .sectionQuality: "Quality of the data"
    case .sectionLimits: "Limitations"
    case .sectionVerify: "How to check this report"
    case .sectionAnnex: "Full hashes"
    case .sectionMessages: "All messages"

    case .sectionRedaction: "This copy is redacted"
    case .redactedHead: "REDACTED · {head}"
    case .redactedThirdParties:
      "Names, telephone numbers, e-mail addresses and account numbers of third parties are replaced. The accounts with a finding keep their names, and what was used in their name to be paid or reached is left as it stands."
    case .redactedAllNames:
      "All names of persons, telephone numbers, e-mail addresses and account numbers are replaced. Only the accounts to pay to that were given in the name of an account with a finding are left as they stand."
    case .redactedExhibitsOnly:
      "Only the messages on which a finding rests are shown, with five before and after; of all others number, sender and time are left. Third parties are replaced by pseudonyms. The accounts with a finding keep their names."
    case .redactedHow:
      "The same pseudonym means the same name, number or file in the whole case. File names that could name somebody are replaced too. Byte ranges, lines and hashes are those of the original inputs; the analysis was made on the original texts."
    case .redactedWords:
      "A name is masked wherever it stands as a word of its own, also where it is an ordinary word (Will, Mark, Rose). “{unsure}” stands where a word is part of the name of several persons."
    case .redactedLimits:
      "Not recognised are names of people who never wrote and were not mentioned by the platform, nicknames, spelling mistakes, addresses and descriptions. Read this copy before it is handed over."
    case .redactedCounts:
      "Replaced: {person} persons, {phone} telephone numbers, {account} account numbers and payment links, {email} e-mail addresses, {chat} names of chats, {file} file names."
    case .redactedHidden: "Messages and notices not shown: {count}."
    case .hiddenText: "[{count} characters not shown]"
    case .pseudonymPerson: "Person"
    case .pseudonymPhone: "Phone"
    case .pseudonymAccount: "Account"
    case .pseudonymEmail: "E-mail"
    case .pseudonymChat: "Chat"
    case .pseudonymFile: "File"

    case .shortTakeover:
      "Account {name} in the chat {chat}: the data supports that somebody else wrote from {moment} on, message {message}[; the usual writer is back from {back} on, message {backMessage}]."
    case .shortImpersonation:
      "Account {name} in the chat {chat}: the data supports that the writer is not who they claim to be, from {moment} on, message {message}."
    case .shortInconclusive:
      "Account {name} in the chat {chat}: inconclusive. If the account changed hands, message {message} of {moment} is the most probable first one."
    case .shortInconclusiveNoMoment:
      "Account {name} in the chat {chat}: inconclusive. The data does not point to one moment."
    case .shortNone: "No indications found that an account changed hands."
    case .shortNoneProves:
      "That proves nothing. The owner's own export usually lacks the messages a thief sent; they stand in the chats of the contacts."
    case .shortOthers: "Other accounts, without indications: {count}."
    case .shortRequests: "In that time money was asked of {people}: {who}."
    case .onePerson: "1 person"
    case .manyPersons: "{count} people"
    case .shortAmounts: "Amounts in those requests: {amounts}."
    case .amountBare: "bare number after a request"
    case .shortDetails: "Where the money was to go: {details}."
    case .shortNotices:
      "Warnings and errors about the files, to be known when reading this: {count}; see {section}."
    case .shortNothingRead: "No conversation could be read. Why stands under {section}."
    case .shortOpinion:
      "Facts, inference and opinion stand apart in this report. It was made by a computer program and is not proof by itself."

    case .question:
      "Was an account, from some message on, used by somebody other than its usual writer, and if so, from which message?"
    case .propositionOne:
      "H1: from some message on, the account was (also) used by somebody other than its usual writer."
    case .propositionTwo:
      "H2: the usual writer wrote all messages, also in haste, under stress, on another device, by dictation or in another language."
    case .propositionThree:
      "H3, not addressed unless findings ask for it: a second person used the account with the owner's consent."
    case .propositionFour:
      "H4, not addressed: the export was edited or made up before it was received."
    case .propositionNote:
      "The program compares H1 and H2. Which of them is true is not for the program to say."

    case .conclusionFor:
      "Account {name} in the chat {chat}: the findings are about {ratio} times more probable if H1 is true than if H2 is true."
    case .conclusionAgainst:
      "Account {name} in the chat {chat}: the findings are about {ratio} times more probable if H2 is true than if H1 is true."
    case .conclusionForCapped:
      "Account {name} in the chat {chat}: the findings are at least {ratio} times more probable if H1 is true than if H2 is true; the program never states more than {ratio}, because it has not been validated further."
    case .conclusionAgainstCapped:
      "Account {name} in the chat {chat}: the findings are at least {ratio} times more probable if H2 is true than if H1 is true; in this direction the program never states more than {ratio}, because it has not been validated further."
    case .conclusionEven:
      "Account {name} in the chat {chat}: the findings are about equally probable if H1 or if H2 is true."
    case .scaleFor: "They give {term} for H1 over H2."
    case .scaleAgainst: "They give {term} for H2 over H1."
    case .scaleEven: "They give no support for one over the other."
    case .conclusionLocation:
      "IF the account changed hands, the first message by the other hand lies between message {first} ({firstTime}) and message {last} ({lastTime}) with a probability of 95%; the most probable is message {message}."
    case .conclusionLocationPoint:
      "IF the account changed hands, message {message} ({firstTime}) is the first by the other hand with a probability of at least 95%."
    case .conclusionNone: "No account gave indications for H1. See the section on each account."
    case .conclusionFamilies: "Strength of the findings by family (log10 of the likelihood ratio)"
    case .conclusionCaps: "Bound of the program"
    case .conclusionCapsNote:
      "The last row gives the bound of each family: the program has not been validated beyond it. A value with ≥ or ≤ stands at its bound and means: at least so strong. Against another hand the bound of the combined number is {against}."
    case .conclusionAssumption:
      "The families are combined as if they were independent given each proposition. That is an assumption; the combined number is bounded for this reason too."
    case .scaleColumnRatio: "Likelihood ratio"
    case .scaleColumnTerm: "Words"
    case .scaleAbove: "more than {low}"
    case .scaleBetween: "{low} to {high}"
    case .scaleReciprocal:
      "Below 1 the same words are used for H2 over H1, with the ratio turned over."
    case .scaleSource:
      "Verbal equivalents after the ENFSI Guideline for Evaluative Reporting in Forensic Science (2015)."
    case .notProvenHeading: "What this does not prove"
    case .notProvenPerson: "It does not say who the other writer was."
    case .notProvenGuilt:
      "It does not say that an offence was committed; that needs evidence from outside the chat."
    case .notProvenExport:
      "It does not say that the export is complete or genuine; only that it is unchanged since it was read in."
    case .notProvenAbsence:
      "What is not in the files is not proof that it did not happen: notices can be switched off, messages can be deleted."
    case .notProvenPosterior:
      "The likelihood ratio is not the probability that the account was taken over. That also depends on everything else known in the case."

    case .itemsIntro: "Each input was hashed before it was read. The full hashes are in the annex."
    case .columnExhibit: "Exhibit"
    case .columnKind: "Kind"
    case .columnSize: "Bytes"
    case .columnShort256: "SHA-256 (first and last 8)"
    case .columnShort512: "SHA-512 (first and last 8)"
    case .columnMember: "File"
    case .columnStatus: "What became of it"
    case .columnFormat: "Format"
    case .kindFile: "file"
    case .kindArchive: "archive"
    case .kindFolder: "folder"
    case .bytes: "{count} bytes"
    case .itemsIncomplete: "Not all of {name} could be read; see the notices."
    case .membersMore:
      "{count} more files were hashed and listed only; findings.json names them all."
    case .membersHeading: "Files in {name}"

    case .factsIntro:
      "Account numbers, codes and notices are recognised by fixed rules; what words do is read by a trained model, with the confidence that stands beside it. In order of time, over all chats. Whose words they really are is inference and stands elsewhere."
    case .readingsIntro:
      "Readings with a confidence below {limit}. They are no facts, stand in no summary and may be quite ordinary talk."
    case .readingsMore: "{count} more such readings are in findings.json."
    case .readingWithConfidence: "read as: {kind} (confidence {confidence})"
    case .inLightOf: "in the light of message {message}"
    case .factsScope:
      "This is what happened in the time of the other hand and up to 48 hours before and after."
    case .factsElsewhere:
      "Elsewhere in the chats {count} more events were recognised ({kinds}). They can be quite ordinary; findings.json holds them all."
    case .insideHeading: "In the time of the other hand"
    case .elsewhereHeading: "Elsewhere in the chats"
    case .factsNone: "No requests for codes or money and no telling notices were recognised."
    case .columnTime: "Time"
    case .columnChat: "Chat"
    case .columnWho: "Who"
    case .columnWhat: "What"
    case .columnWords: "Words"
    case .columnMessage: "Message"

    case .accountHeading: "{name} in the chat {chat}"
    case .accountOnset: "First message by the other hand: {message}, {moment}."
    case .accountCandidate:
      "Most probable first message, if there was a change: {message}, {moment}."
    case .accountReturn: "The usual writer is back at message {message}, {moment}."
    case .accountNoReturn: "No return of the usual writer was found in these files."
    case .accountEpisode: "By the other hand: message {first} to {last}."
    case .accountMessages: "Messages with words that were compared: {count}."
    case .groundsHeading: "What speaks for another hand"
    case .counterGroundsHeading: "What speaks against it, or was looked for and not found"
    case .groundsNone: "Nothing."
    case .groundsSame:
      "The grounds, the explanations weighed and what the result hangs on are those of {name} in the chat {chat}: the accounts of one person are weighed together and count once."
    case .counterGroundsNone: "Nothing was found that speaks against it."
    case .groundWeight: "weight {weight}"
    case .hypothesesHeading: "Other explanations weighed"
    case .columnHypothesis: "Explanation"
    case .columnLog: "log10 LR"
    case .columnFamily: "Family"
    case .columnMeaning: "In words"
    case .hypothesesNote:
      "Each is compared with: the usual writer wrote everything. Two that lie close to each other cannot be told apart."
    case .othersHeading: "Accounts without indications"
    case .columnVerdict: "Outcome"
    case .columnMessages: "Messages"
    case .accountsRest:
      "{count} more such accounts stand in the table of the conclusion; their grounds and messages are in findings.json and messages.csv, and `keerpunt explain` tells of each."
    case .othersMore: "{count} more accounts without indications are in findings.json."
    case .figureStyle:
      "Each dot is a message: the higher, the less it is like the account's own writing. Between: where codes, money, notices and doubt stood. Below: how probable it is that the other hand begins there, if it begins at all."
    case .figureOther: "{title}."
    case .figureEvidence:
      "Bars to the right speak for another hand (H1), bars to the left for the usual writer (H2); each whole step is a factor of ten."
    case .figureHours:
      "Darker fields are hours with more messages; the totals stand above. Hours are those of the phone that made the export."
    case .figureRequests:
      "Each lane is a chat. What was asked for and what was said to be paid stands where it happened."
    case .absenceNote: "Finding nothing proves nothing."
    case .andMore: "and {count} more"

    case .moneyIntro:
      "Each row is a request with what followed it in the same chat. Paid means only: somebody wrote so."
    case .moneyInsideNone: "No request for money was recognised in that time."
    case .moneyElsewhere:
      "These requests lie outside that time; they can be quite ordinary and do not count in the summary."
    case .moneyMore: "{count} more requests are left out here; findings.json names them all."
    case .moneyNone: "No request for money was recognised."
    case .columnRequest: "Request"
    case .columnAmount: "Amount"
    case .columnPayee: "To"
    case .columnPaid: "Said to be paid"
    case .columnBy: "Asked by"
    case .moneyNoAmount: "not recognised"
    case .moneyNoPayee: "not recognised"
    case .moneyNoPaid: "not found"
    case .moneyWithoutRequest: "details without a request"

    case .identifiersIntro:
      "These can be followed outside the chat. Check digits are computed; a right check digit does not say that the account exists."
    case .identifiersNone: "None were found."
    case .columnValue: "Value"
    case .columnValid: "Check digits"
    case .validYes: "right"
    case .validNo: "wrong"
    case .validUnknown: "has none"
    case .columnMore: "More"
    case .identifiersMore: "{count} more are in findings.json."

    case .personsIntro:
      "One person can bear several names: each export uses the names of its own address book. Accounts are joined only on the basis named."
    case .personsNone: "No accounts were joined."
    case .columnPerson: "Person"
    case .columnNames: "Names"
    case .columnPhones: "Telephone numbers"
    case .columnAccounts: "Accounts"
    case .columnBasis: "Basis"

    case .sidesIntro:
      "Where two exports tell the same chat, they can be compared message by message."
    case .sidesNone: "No chat was exported by both sides."
    case .sidesPair: "{first} and {second}"
    case .sidesMatches: "Messages in both: {count}."
    case .sidesOnly: "{first} only in the first, {second} only in the second."
    case .sidesMissing:
      "Messages that one of two exports has and the other has not, in the time that both cover. An export that was made later, or by the other side, lacks what was deleted before."
    case .sidesClock: "The clock of the second differs from the first by {seconds} seconds."
    case .sidesClockSame: "The two clocks agree."

    case .quotesIntro:
      "One excerpt for each account: from five messages before the first sign to the end of the time of the other hand, and the return. The marked messages are those a finding rests on."
    case .quotesNone: "There is no moment to show."
    case .quotesGap: "… {count} messages left out …"
    case .quotesGapOne: "… 1 message left out …"
    case .quotesHeading: "{chat}, messages {first} to {last}"
    case .quoteCut: " … ({count} more characters)"
    case .quoteAddress: "{member}, line {line}, bytes {start}–{end}"
    case .quoteAddressNoLine: "{member}, bytes {start}–{end}"

    case .qualityDates: "How the dates were read"
    case .columnOrder: "Order"
    case .columnProof: "Proof"
    case .columnZone: "Time zone"
    case .columnStepsBack: "Steps back in time"
    case .columnUnread: "Without a time"
    case .certain: "certain"
    case .notCertain: "not certain"
    case .proofEntry: "{basis} (message {message})"
    case .zoneRecorded: "recorded in the file"
    case .zoneUnknown: "unknown: wall clock of the phone that made the export"
    case .zoneStated: "{zone}, stated by the user"
    case .qualityNotices: "Notices"
    case .columnNotice: "Notice"
    case .columnSeverity: "Kind"
    case .columnCount: "Times"
    case .columnFirst: "First place"
    case .noticesNone: "There is nothing to report about the files."
    case .noticesWhole: "whole input"
    case .columnPeriod: "Period"

    case .limitImport:
      "The program can say that a file is unchanged since it was read in, not since it left the phone."
    case .limitEditable:
      "A text export can be edited by anybody who had it. It holds no message numbers, no read receipts and no signature."
    case .limitTime:
      "Times are those of the phone that made the export. Where no zone is known none is assumed, and nothing is converted."
    case .limitNames:
      "Names are those of the address book of the person who made the export; they can be changed at will."
    case .limitStyle:
      "Style needs text: below about sixty messages of history and a few by the other hand it says little."
    case .limitMethod:
      "What words do is read by a trained model, from the words and from what was said before; it misses some, and a joke can be taken for a request."
    case .limitMinor:
      "The numbers were set on other chats than these. How well they carry over to this case is not known."

    case .verifyIntro:
      "On any Linux or macOS machine, without this program: the hash of the input, the hash of the chat in it, and the bytes of the message cited."
    case .verifyExhibit: "The input:"
    case .verifyMember: "The chat in it:"
    case .verifyBytes: "Message {message}:"
    case .verifyNothing: "There is nothing to check: no message was read."
    case .verifyBagHeading: "The whole folder, without this program"
    case .verifyBagIntro:
      "This report stands in a folder that is a BagIt bag (RFC 8493). These lines, in the folder, check all of its files; the signature where there is one; and the time stamp where there is one, with the certificates of its authority. Each says nothing, or OK, when all is well."
    case .verifyBagFiles: "Every file:"
    case .verifyBagSignature: "The signature:"
    case .verifyBagStamp: "The time stamp:"

    case .annexIntro: "SHA-256 and SHA-512 of each input and each file read."
    case .annexNone: "There are no inputs."

    case .sectionRecorded: "What the platform recorded of the account"
    case .recordedIntro:
      "Sessions, logins and login codes out of the platform's own records in the export. They belong to the account that made the export. An address on the internet is no person, and a place made of it is the platform's guess. A session that was ended is not in the export any more: that none is here proves nothing."
    case .recordedNear:
      "Within a day of the moment at which an account in this case seems to have changed hands: {rows}. That is a matter of time only."
    case .recordedMore:
      "There are {count} more; they stand in findings.json under accountEvents."
    case .columnLastUsed: "Last used"
    case .columnAddress: "Address"
    case .columnDevice: "Device"
    case .columnPlace: "Place"
    case .recordedSession: "a device is logged in"
    case .recordedWebSession: "a website or bot is logged in"
    case .recordedLogin: "somebody logged in"
    case .recordedLoginCode: "a login code was sent"
    case .recordedRegistration: "the account was registered on this phone"
    case .recordedRefused: "the platform refused to register the account on this phone"
    case .recordedKey: "this phone saw a key of the account for the first time"
    case .recordedDevices: "this phone heard which devices the account has"
    case .recordedBankCode: "a code of a bank was sent"
    case .recordedVoicemailCode: "a code of a voicemail box was sent"
    case .recordedServiceCode: "a code of a service was sent"
    case .recordedFrom: "{what}, from {sender}"
    case .recordedSame:
      "The code of {time} was passed on in message {message}[, {seconds} seconds later]: the digits are the same. Whoever asked for it did so at that minute."
    case .recordedMaybe:
      "The code of {time} came {seconds} seconds before message {message}, in which a code is said to have been entered."
    case .recordedAfter:
      "The minute of a code is the minute at which somebody asked for it, by the clock of the telephone network: a thief, or the owner. The codes themselves are masked in every output."
    case .sectionRecovered: "Recovered messages that are in no table of a database"
    case .recoveredIntro:
      "They stand in the log beside a database and are not in its tables any more: deleted, or changed. The states of the log (commits) between which they were there are given; 0 is the database without its log. Others stand on loose pages of a damaged database, to which nothing leads any more: deleted, or part of a chat until the damage; which of the two cannot be seen. They are no messages of the chats above and nothing was concluded from them."
    case .recoveredMore: "There are {count} more; they stand in findings.json under recovered."
    case .columnCommits: "States"
    case .recoveredCommits: "{first} to {last}"
    case .recoveredLoose: "loose page"
    case .sourceRow: "read from the phone's database, table {table}, row {row}"
    case .sourceRows: "read from the phone's database, table {table}, rows {rows}"
    case .sourceMore: "{rows} and {count} more"
    case .quoteAddressCell: "{member}, table {table}, row {row}, bytes {start}–{end}"
    case .groundsJudged:
      "The weights of what phones record, of files and of bursts were set by judgement and are kept low: no measured case holds such a thing, and nobody has seen a takeover in a database yet."

    // Shared with the parts for investigators.
    case .sectionCover: "Case"
    case .sectionFindings: "Numbered findings"
    case .columnNumber: "No."
    case .moneyTotals:
      "Rows: {rows}, of which said to be paid: {paid}. Amounts asked, added up as written whatever the currency: {sum}; amounts that could not be added: {unread}."
    case .rankTitle: "Where to look first"
    case .rankInput: "Input"
    case .rankMoment: "From"
    case .rankIntro:
      "Cases with an indication: {count}, strongest first. Cases that share an account number or a telephone number name each other."
    case .rankLocked: "could not be opened: passphrase"
    case .rankPartly: "read in part"
    case .rankFailed: "could not be read"
    case .rankWhy: "Why"
    case .rankNumbers: "Account and telephone numbers"
    case .rankTogether: "Shares a number with"
    case .rankCopies: "Same bytes in"
    case .rankSameChat: "Same chat in"
    case .sectionSpread: "Who was approached, and how it spread"
    case .sectionMitigation: "What could go wrong, and what was done about it"
    case .sectionNext: "What to ask for next"
    case .sectionRecord: "What was run"
    case .figureCoverage:
      "Which chat covers which days. One row a chat, the days from left to right; a mark is a day with messages, darker for more. Where a chat has no mark, the export says nothing."

    // What a result hangs on, where its numbers come from, and the words of `explain`.
    case .againstHeading: "What speaks against it"
    case .limitingHeading: "What could not be weighed, or only in part"
    case .notFoundHeading: "Looked for and not found"
    case .notFoundAlso: "Other signs that were looked for and not found there: {signs}."
    case .sensitivityHeading: "What the result hangs on"
    case .sensitivityIntro:
      "The whole analysis was done again, each time with one thing left out or changed. LR is the likelihood ratio: how many times more probable the findings are if H1 is true than if H2 is true. Below 1 it speaks for H2."
    case .sensitivityStable:
      "The result hangs on no single thing. Each kind of evidence was left out in turn, then each of the strongest messages, and the clock was moved: outcome and moment stay the same. The likelihood ratio (LR) was {was}[; it then lies between {low} and {high}]."
    case .sensitivitySameAs:
      "The same as for {name} in the chat {chat}: the accounts of one person are weighed together."
    case .changeFamily: "Without {family}"
    case .changeEntry: "Without message {message}"
    case .changeLater: "With the clock {hours} hours later"
    case .changeEarlier: "With the clock {hours} hours earlier"
    case .columnChange: "What is different"
    case .columnThen: "Outcome then"
    case .columnMomentThen: "The moment then"
    case .outcomeSame: "unchanged"
    case .outcomeSameRatio: "unchanged, LR {ratio} (was {was})"
    case .outcomeOther: "{verdict}, LR {ratio} (was {was})"
    case .momentSame: "the moment stays at message {message}"
    case .momentMoves: "the moment moves to message {message}"
    case .momentNone: "no moment is named"
    case .columnFirstAgainst: "Against the first"
    case .hypothesisFirst: "explains the findings best"
    case .hypothesisEven: "cannot be told apart from the first"
    case .hypothesisWorse: "the first explains them {ratio} times better"
    case .hypothesisWorseCapped: "the first explains them at least {ratio} times better"
    case .hypothesesOrder:
      "The number of the explanation by another hand is that of the whole; each other one is the same sum with what it does not expect counted against it, within the same bounds. What an explanation expects is judgement."
    case .neededHeading: "What would be needed to say more"
    case .neededText:
      "More text: at least {needed} messages with words by this account. There are {messages}."
    case .neededHistory:
      "A history: at least {needed} messages with words by this account outside the stretch in question, to know how it usually writes. There are {messages}."
    case .neededFamily:
      "A second, independent kind of evidence. Now only one speaks clearly for another hand: {family}."
    case .neededClearer:
      "Evidence that speaks clearly for or against: no kind of evidence does so now."
    case .neededChats:
      "The chats of the people this account wrote to at that time, exported from their own phones: the owner's export often lacks exactly those messages."
    case .neededOutside:
      "Data from outside the chat: when, and on which device, the account was registered anew. The platform and the telephone company have it."
    case .calibrationParagraph:
      "The likelihood ratios come from the calibration {name} of {date}. It was set on {with} cases with another hand and {without} without, of other people than the cases its weights were fitted on. Its cost on those cases (Cllr) was {cllr}: 0 would be perfect, 1 means that the ratios say nothing; {min} of it would remain with the best calibration. On new cases it can be higher. The data, by the first and last eight signs of their SHA-256: weights {tuning}, calibration {calibration}."
    case .calibrationFit:
      "The weights were fitted on chats of software developers and on written dialogues, not on police cases. An expert must judge whether that fits this case."
    case .calibrationMissing:
      "No calibration is named with these findings. Where the likelihood ratios come from cannot be checked."

    case .explainHeading: "{name} in the chat {chat}"
    case .explainOutcome: "Outcome: {verdict}"
    case .explainCompared: "What is compared"
    case .explainStrength: "How strong the findings are"
    case .explainMoment: "The moment"
    case .momentCensored:
      "The files begin inside this stretch, or too shortly before it: IF the account changed hands, that may have been before the first message, and these files cannot tell when."
    case .explainInterval:
      "IF the account changed hands, the first message by the other hand lies between message {first} and message {last} with a probability of 95%[ ({count} of the account's messages)]."
    case .explainIntervalPoint:
      "IF the account changed hands, that message is the first by the other hand with a probability of at least 95%."
    case .explainNoMoment: "The data does not point to one moment."
    case .explainFamilies: "What each kind of evidence brings (likelihood ratio, LR)"
    case .explainFamily: "{family}: LR {ratio}, {side}"
    case .explainFamiliesNote:
      "An LR of 5 means: 5 times more probable if H1 is true than if H2 is true. The whole is less than the product of the parts: it is calibrated and bounded."
    case .explainWeights:
      "A weight of +0.7 doubles what speaks for another hand, −0.7 halves it (natural logarithm, before calibration)."
    case .explainPlace: "message {message}[, {moment}][, {name}]"
    case .explainStretch: "messages {first} to {last}"
    case .explainSearched: "searched: messages {first} to {last}"
    case .explainRow: "{change}: {outcome}; {moment}."
    case .explainElsewhere:
      "Accounts of one person are weighed together. What was found stands with: {names}."
    case .explainCalibration: "Where the numbers come from"
    case .sideFor: "speaks for another hand"
    case .sideAgainst: "speaks for the usual writer"
    case .sideNeither: "says little"
    }
  }
}
