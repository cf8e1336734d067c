extension EnglishWording {
  static var caseLabels: CaseLabels { .english }

  static func caseWords(_ phrase: CasePhrase) -> String {
    switch phrase {
    case .conclusionMissed:
      "Of every {of} takeovers in running chats of the trial cases about {missed} gave no indication (Benchmarks/takeover/RESULTS.md). Voice messages were not heard and pictures not looked at. Where the owner knows when somebody else began to write, --moment says so in the papers; nothing here changes by it."
    case .personTakeover:
      "{name}: the data supports that somebody else wrote with this account from {moment} on (message {message})[; the last message of it in these files is of {last} (message {lastMessage})][; meanwhile, from {meanwhile} on (message {meanwhileMessage}), the usual writer wrote elsewhere too][. Before that the chats hold: {sign}, {signTime} (message {signTimeMessage})]. Seen in: {chats}."
    case .personTakeoverBetween:
      "{name}: the data supports that somebody else wrote with this account between {moment} (message {message}) and {back} (message {backMessage}), when the usual writer was back[; meanwhile, from {meanwhile} on (message {meanwhileMessage}), the usual writer wrote elsewhere too][. Before that the chats hold: {sign}, {signTime} (message {signTimeMessage})]. Seen in: {chats}."
    case .personImpersonation:
      "{name}: the data supports that the writer is not who they claim to be, from {moment} on (message {message}). Seen in: {chats}."
    case .personInconclusive:
      "{name}: inconclusive. If the account changed hands, message {message} of {moment} is the most probable first one. Seen in: {chats}."
    case .personInconclusiveNoMoment:
      "{name}: inconclusive. The data does not point to one moment. Seen in: {chats}."
    case .personsMore: "{count} more persons with a finding; see {section}."

    case .shortPaid:
      "Paid, writes {name}: “{words}” (message {message})[; asked for by the account of {who}: {asked}][; named to pay to: {payees}]. Only a bank statement proves a payment."
    case .shortPaidMore: "{count} more times it says that somebody paid."
    case .storyHeading: "What happened, in order of time"
    case .storyOnset: "Account of {name}: from here on the data supports another hand."
    case .storyImpersonation:
      "Account {name}: from here on the data supports that the writer is not who they claim to be."
    case .storyCandidate: "Account of {name}: if it changed hands, most probably here."
    case .storyReturn: "Account of {name}: the usual writer is back."
    case .storyLure: "The account of {name} sends[ {other}] a link to open or steps to follow."
    case .storyCode: "The account of {name} asks[ {other}] for a code."
    case .storyMoney:
      "The account of {name} asks[ {other}] for money[: {amounts}][, to be paid to {payees}]."
    case .storySaid: "The account of {name} {kind}[: “{words}”]."
    case .storyNotice: "Notice about {name}: {kind}."
    case .storyMore: "{count} more lines stand in findings.json under story."
    case .columnHappened: "What the chats hold"

    case .shortSides:
      "Two exports of one chat ({first}, {second}) differ: {onlyFirst} messages only in the first, {onlySecond} only in the second, {text} with another text, {time} at another time; clocks apart by {clock} seconds. See {section}."

    case .graphIntro:
      "From left to right in time. An arrow goes from the account that asked to whoever was asked; the entries behind it stand in the table. An arrow says what an account wrote, not who held the telephone."
    case .graphNone: "Nobody was asked for a look, a code or money in the time of another hand."
    case .columnEdge: "What"
    case .columnEntries: "Entries"
    case .columnAnswered: "Answer"
    case .edgeLure: "lure: a link or steps"
    case .edgeCode: "a code"
    case .edgeMoney: "money"
    case .edgeSameNumber: "gave the same number to pay to"
    case .edgeSameScript: "wrote nearly the same words"
    case .graphMore: "{count} more stand in findings.json under graph."
    case .graphPayees: "to be paid to {payees}"

    case .reasonsMore: "{count} more grounds stand in the annex."
    case .reasonsHypotheses: "Explanations weighed, the most probable findings first: {list}."
    case .reasonsAnnex:
      "All grounds with their weights, the curves, what the result hangs on and what was not found stand in the annex {section}."

    case .figureCase:
      "A lane is a person, a bar the time of another hand, if there is one. Arrows go from the account that wrote to whoever was asked, and back where a code was given or a payment is said to be made. Times are those of the telephones."
    case .figureGraph:
      "A box is a person by the account, an arrow what was asked for and when. Lines without a head join two accounts that share a number or words."

    case .sidesColumnFirst: "As {chat} has it"
    case .sidesColumnSecond: "As {chat} has it"
    case .sidesColumnWhat: "Difference"
    case .sidesOnlyFirst: "only in {chat}"
    case .sidesOnlySecond: "only in {chat}"
    case .sidesOtherText: "other text"
    case .sidesOtherTime: "other time: {seconds} s"
    case .sidesMore: "{count} more differences stand in findings.json under twoSides."
    case .sidesEditedHeading: "Was an export edited?"
    case .sidesEdited:
      "Differences are expected where a message was deleted on one telephone before the export, deleted or changed with the app's own function, or set to disappear, and where one export was made later. The same differences are left where somebody changed the text of an export by hand. Another text at the same minute by the same writer speaks for a change of one of the two, and not for which; the files alone cannot tell the original from the changed one."
    case .sidesEditedAsk:
      "To decide it: a new export or a copy of the database from both telephones, and the place of each message in this table compared there."
    case .sidesSame: "No message differs in the time that both cover."
    case .questionEdited:
      "H4, discussed under “{section}” because two exports of one chat differ: the export was edited or made up before it was received."

    case .annexTitle: "Annex {letter}: {title}"
    case .transcriptIntro:
      "Every entry of every chat in file order. The marked messages are those a finding rests on."
    case .readingsNone: "There are none."
    case .membersNone: "No input holds other files."
    case .scaleAnnex: "The words are those of the scale in the annex “{section}”."
    case .factsRest: "{count} more facts in that time stand in findings.json under events."
    case .factsAnnex:
      "All that was recognised near the moments stands in a table in the annex “{section}”."
    case .storyRecorded: "Recorded by the app or the phone: {what}[ ({device})]."

    case .declaration:
      "To be completed by whoever takes responsibility for this report. I have examined the inputs named under “{items}” with the program named on page 1. I have compared the messages on which the conclusion rests with the files. What is fact, reading, inference and opinion stands apart in this report, and I have left nothing out that I know to speak against the conclusion. I have stated this truthfully and to the best of my knowledge."
    case .declarationFacts:
      "The program itself declares nothing: it states neither guilt nor who held a telephone, and no result without the messages behind it."
    case .signatureName: "Name"
    case .signatureFunction: "Function"
    case .signaturePlace: "Place"
    case .signatureDate: "Date"
    case .signature: "Signature"
    case .annexesNone: "This copy was made without its annexes (--annex none)."
    case .annexesCited:
      "Annexes: the messages cited with those around them, and what checks this report."
    case .annexesFull: "Annexes: every message of every chat, and what checks this report."
    }
  }
}
