import Evidence

extension EnglishWording {
  static func notice(_ code: NoticeCode) -> String { notices[code.rawValue] ?? code.rawValue }

  /// By raw value, so that a code of a later vocabulary has its sentence already.
  static let notices: [String: String] = [
    "archive-damaged": "The archive is damaged; what could be read was read.",
    "archive-empty": "There is nothing in it.",
    "archive-locked": "The archive is encrypted and was not opened.",
    "archive-truncated": "The archive is cut off; what stands before the cut was read.",
    "archive-unsupported": "This kind of archive cannot be opened.",
    "member-damaged": "A file in the archive is damaged; the bytes before the damage were read.",
    "member-locked": "A file in the archive is encrypted and was not opened.",
    "member-unlocked": "An encrypted file was opened with the passphrase given.",
    "member-unsupported": "A file in the archive is packed in a way that cannot be read.",
    "member-not-regular":
      "An entry of the archive is not a file (a link, a device) and was not followed.",
    "member-name-undecodable":
      "The name of a file is in no known character set; its bytes are kept.",
    "member-name-unsafe":
      "The name of a file tries to lead elsewhere or hides characters; it was only listed.",
    "member-name-duplicate": "Two files in the archive have the same name; both were kept.",
    "headers-differ":
      "The archive describes a file in two places, and they disagree; other programs may read it otherwise.",
    "member-size-differs": "A file is longer or shorter than the archive says.",
    "ratio-unusual": "A file unpacks to far more bytes than a chat or a picture would.",
    "entry-count-differs": "The archive holds more or fewer files than it says.",
    "limit-reached":
      "A limit against hostile archives was reached; what lies beyond it was not read.",
    "already-seen": "The same bytes were given before; they were read once.",
    "input-changed":
      "The input changed while it was being read: its hashes before and after differ.",
    "input-unreadable": "The input could not be read.",
    "input-left-out":
      "An input is not in the case because it could not be read: {name}[ ({reason})].",
    "input-missing": "There is nothing at the place given.",
    "input-twice":
      "An input was given more than once and counts once: {name}[ (also as {other})].",
    "isolation-off":
      "Isolation is off: the inputs were read without the protection of {missing}, which this machine does not offer.",
    "format-unknown": "The file has no known chat format.",
    "format-unverified":
      "The format was built from descriptions and not checked against real exports.",
    "date-order-assumed": "The order of day and month is assumed; nothing in the file proves it.",
    "date-order-contradicted":
      "The order of day and month given contradicts the dates in the file.",
    "date-impossible": "A date that does not exist; the entry was kept without a time.",
    "steps-back": "Entries lie earlier than the entry above them; file order was kept.",
    "text-before-first-header": "Text before the first message belongs to no message.",
    "header-inside-message":
      "A message contains a line that looks like the head of a message: pasted, or forged.",
    "header-shape-mixed": "The heads of the messages do not all have the same shape.",
    "invalid-utf8": "Bytes that are no valid text are shown as \u{FFFD}.",
    "transcoded": "The file was in another character set and was converted for reading.",
    "nul-bytes": "The text holds NUL bytes.",
    "sender-uncertain": "Where the sender's name ends could not be told with certainty.",
    "json-repaired": "The file is not correct JSON; what was meant could be read.",
    "json-truncated": "The file breaks off in the middle; the entries before it were read.",
    "entry-unreadable": "An entry could not be read; its bytes are named here.",
    "clock-jump": "The clock jumps between two entries that follow each other.",
    "nothing-readable": "No conversation was found in what was given.",
    "same-chat-twice": "The same chat was exported by both sides; each message is counted once.",
    "zone-assumed": "The time zone is the one stated by the user; nothing in the file proves it.",
    "zone-unknown":
      "The times are the wall clock of the phone that made the export; its time zone is not known.",
    "too-little-text": "Too little text to compare writing style.",
    "many-accounts-changed":
      "Many accounts of one file seem to change at once: a cause in the file is more likely than a change of hands.",
    "redacted": "Names and numbers in this case are replaced by pseudonyms.",
  ]

  static func ground(_ code: GroundCode) -> String {
    switch code {
    case .styleShift:
      "The messages are written in another style than the account's own[: {messages} messages against {owner} of its own]."
    case .codeRequest: "The account asks for a code that was sent to somebody else."
    case .codeHandover: "A code is handed over to the account."
    case .moneyRequest: "The account asks for money[: {amount}]."
    case .secondMoneyRequest: "The account asks for money again[: {amount}]."
    case .paymentDetailsNew:
      "The account gives payment details that it never gave before in these files."
    case .identifierNew:
      "An account number, telephone number or link that is new to this account appears."
    case .callEvasion: "The account evades a call."
    case .questionEvasion: "The account evades a question that only the owner can answer."
    case .secrecy: "The account asks to keep it secret."
    case .pressure: "The account presses for haste."
    case .repayPromise: "The account promises to pay back soon."
    case .excuse: "The account gives an excuse why it cannot pay or call itself."
    case .contactDoubt: "The other person doubts who is writing."
    case .identityQuestion: "The other person asks who is writing, or puts a test question."
    case .contactDiscovery: "The other person says that the account was taken over."
    case .paidClaim: "The other person says that the payment was made."
    case .ownerBack: "The owner says to have the account back."
    case .warning: "A warning says that messages of this account were not from its owner."
    case .securityCodeChanged:
      "WhatsApp reports that the security code changed; a new phone causes this too."
    case .securityCodeReregistered:
      "WhatsApp reports that the account was registered anew; a reinstall causes this too."
    case .numberChanged: "The platform reports that the telephone number changed."
    case .encryptionBanner: "The encryption banner appears again in the middle of the chat."
    case .deviceChanged: "The platform reports another device."
    case .sameScript:
      "The account sends nearly the same words to several contacts[: {contacts}]."
    case .hoursUnusual: "The messages come at hours at which the account seldom wrote."
    case .languageSwitch: "The account writes in another language than before[: {language}]."
    case .newNumberClaim: "The account says that this is its new number."
    case .unknownNumber: "The number is not in the address book of the person who made the export."
    case .codeGivenAway:
      "This account handed over a code; from that message on it is at risk."
    case .paymentDetails: "The account gives payment details."
    case .refusal: "The other refuses."
    case .noHistory: "There are no earlier messages of this account to compare with."
    case .styleSame:
      "The messages are written in the account's own style[: {messages} messages against {owner} of its own]."
    case .styleTooLittle:
      "Too little text to say anything about style[: {messages} messages where {needed} are needed]."
    case .noCode: "Nobody asks for a code and none is handed over in these files."
    case .noMoney: "Nobody is asked for money in these files."
    case .noSecurityNotice:
      "There is no notice of a changed security code. That proves nothing: such notices are often switched off or not exported."
    case .moneyHabit: "The account asked for money before, in its own style."
    case .knownPayee: "The money was to go to an account number known from earlier."
    case .noticeAlone:
      "The notice of the platform stands alone: nothing else points to another hand."
    case .contactConfirms: "The other person confirms that it was the owner."
    case .fileLevelDrift:
      "Other accounts in the same file change at the same time, which points to the file or the topic."
    case .shortSegment: "The stretch is short[: {messages} messages]; style says little about it."
    case .gapUnknown: "There is a gap before it[ of {days} days] in which things may have happened."
    }
  }
}
