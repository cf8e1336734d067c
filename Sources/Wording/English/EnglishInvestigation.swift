extension EnglishWording {
  /// The parts of the report that only investigators and courts read.
  static let investigation: [Phrase: String] = [
    .sectionCover: "Case", .coverWhat: "What", .coverValue: "Value",
    .coverCase: "Case number", .coverExhibit: "Exhibit number", .coverExaminer: "Examiner",
    .coverReport: "Identity of this result", .coverProgram: "Program",

    .sectionFindings: "Numbered findings",
    .findingsIntro:
      "A fact is what stands in the file at this place: a notice of the app, these words. What words mean is a reading of a recogniser, whose confidence from 0 to 1 stands beside it; readings below 0.70 are not numbered here. An inference rests on all findings together.",
    .findingsNone: "No account gave rise to a finding.",
    .findingsHeading: "{name} in the chat {chat}",
    .findingsMore: "Not listed: {count} more; they stand in findings.json.",
    .findingFact: "fact", .findingReading: "reading", .findingBasisNotice: "notice of the app",
    .findingInference: "inference",
    .findingTakeover: "From this message on, the data supports that another hand wrote.",
    .findingImpersonation: "From this message on, the writer is not who they claim to be.",
    .findingInconclusive:
      "Inconclusive. If another hand wrote, this message is the most probable first one.",
    .findingBasisVerdict: "all evidence, log10 LR {ratio}",
    .findingBasisEvent: "recogniser, {confidence}",
    .findingAgainst: "Against it:",
    .findingAgainstNone: "Nothing was found that speaks against it.",
    .findingPlace: "[line {line}, ]bytes {start}–{end}",
    .findingsSource: "Places are in exhibit {hash}, {member}.",
    .columnNumber: "No.", .columnClass: "Class", .columnFinding: "Finding",
    .columnLocator: "Where", .columnRests: "Rests on",

    .moneyTotals:
      "Rows: {rows}, of which said to be paid: {paid}. Amounts asked, added up as written whatever the currency: {sum}; amounts that could not be added: {unread}.",

    .rankTitle: "Where to look first", .rankInput: "Input", .rankMoment: "From",
    .rankIntro:
      "Cases with an indication: {count}, strongest first. Cases that share an account number or a telephone number name each other.",
    .rankWhy: "Why", .rankNumbers: "Account and telephone numbers",
    .rankTogether: "Shares a number with",

    .sectionSpread: "Who was approached, and how it spread",
    .spreadIntro:
      "In the stretches by the other hand. Whoever handed over a code may have lost an account from that message on.",
    .spreadNone: "Nobody was asked for money or a code in such a stretch.",
    .columnFrom: "From the account", .columnTo: "To", .columnAskedFor: "Asked for",
    .columnCodeGiven: "Code given", .columnAfter: "Afterwards",
    .spreadFollowed: "this person's account carries a finding of takeover",
    .spreadRisk: "at risk from that message on; no finding in these files",
    .spreadNothing: "nothing in these files",

    .sectionMitigation: "What could go wrong, and what was done about it",
    .mitigationIntro:
      "Each kind of error, how it is kept out or shown, the test that checks it, and how it stands in this case.",
    .columnError: "Possible error", .columnDone: "What is done", .columnTest: "Checked by",
    .columnHere: "In this case",
    .errorDates: "Day and month are swapped",
    .doneDates: "The order is proved from the dates themselves; where it cannot be, it is said",
    .errorZone: "Times are read in the wrong zone",
    .doneZone: "Times stay those of the phone; a zone is only stated, never guessed",
    .errorClock: "The clock of the phone jumped",
    .doneClock: "File order is kept beside time order; steps back are counted",
    .errorLines: "Lines that no rule understands",
    .doneLines: "Each is kept as text and noticed with its place",
    .errorForged: "A message that imitates the head of another",
    .doneForged: "Heads of another shape or out of time are noticed",
    .errorDamage: "A damaged, cut or oversized archive",
    .doneDamage: "What can be read is read; the break is noticed with its place",
    .errorNames: "One person under two names, or two under one",
    .doneNames: "Joined by telephone number or exact name only, with the basis stated",
    .errorEdited: "The export was edited before it was handed in",
    .doneEdited:
      "Cannot be excluded; hashes before and after the run show that it was not changed since, and two sides of a chat are compared",
    .errorHonest: "Honest talk of money or codes taken for fraud",
    .doneHonest: "Habit counts against it; measured on honest dialogues",
    .errorLittle: "Too few messages to know the writer",
    .doneLittle: "Style is silent below 40 messages with words; it is said",
    .errorDrift: "All writers seem to change at once",
    .doneDrift: "Then style says nothing for the whole file",
    .errorLanguage: "A language without phrases",
    .doneLanguage: "Ten languages; in others only style and account numbers speak",
    .statusProved: "proved for {count} of {all} chats",
    .statusZone: "zone stated by the user: {zone}",
    .statusZoneKnown: "zone in the data of {count} of {all} chats",
    .statusSteps: "steps back: {count}", .statusNone: "none noticed",
    .statusNotices: "notices: {count}", .statusPersons: "persons joined: {count}",
    .statusUnchanged: "unchanged after the run: {count} of {all} inputs",
    .statusHabit: "accounts with such a habit: {count}",
    .statusLittle: "accounts with too little text: {count}",
    .statusLanguage: "to be judged by the examiner",

    .sectionNext: "What to ask for next",
    .nextIntro:
      "Each line rests on something in these files. Holders of data delete it after a time.",
    .nextNone: "Nothing in these files points to somebody to ask.",
    .nextBank:
      "Bank: holder, opening data and movements of {value}, named in message {message}.",
    .nextWallet: "Exchange or chain analysis: wallet {value}, named in message {message}.",
    .nextLink:
      "Provider of the payment link: account behind {value}, sent in message {message}.",
    .nextPhone: "Telecom provider: holder and location of {value}, named in message {message}.",
    .nextPlatform:
      "Platform: preservation of the account {name}, registrations, devices and addresses around {time}.",
    .nextContacts:
      "Everybody the account wrote to in that time: their own export of the chat, with media.",
    .nextDevice: "Owner: the phone, the code messages received, voicemail and SIM changes.",

    .sectionRecord: "What was run",
    .recordIntro:
      "Every recogniser is run over every message. Settings, times, machine and program versions stand in run.json and settings.json.",
    .columnStep: "What", .recordInputs: "inputs", .recordMembers: "members in them",
    .recordConversations: "conversations", .recordEntries: "entries",
    .recordMessages: "messages", .recordAccounts: "accounts weighed",
    .recordIdentifiers: "account numbers, telephone numbers and links",
    .recordNotices: "notices", .recordEvent: "recognised: {kind}",
    .recordSilent: "Looked for and never recognised: {kinds}.",
    .figureCoverage:
      "Which chat covers which days. One row a chat, the days from left to right; a mark is a day with messages, darker for more. Where a chat has no mark, the export says nothing.",
  ]
}
