import Evidence

extension EnglishWording {
  static func notice(_ code: NoticeCode) -> String {
    switch code {
    case .archiveDamaged: "The archive is damaged; what could be read was read."
    case .archiveEmpty: "There is nothing in it."
    case .archiveLocked: "The archive is encrypted and was not opened."
    case .archiveTruncated: "The archive is cut off; what stands before the cut was read."
    case .archiveUnsupported: "This kind of archive cannot be opened."
    case .memberDamaged: "A file in the archive is damaged; the bytes before the damage were read."
    case .memberLocked: "A file in the archive is encrypted and was not opened."
    case .backupLocked:
      "An encrypted backup was not opened[: {reason}][ (number ending in {digits})]."
    case .backupUnlocked:
      "An encrypted backup was opened with a key that was given; what is in it follows[ (number ending in {digits})]."
    case .backupListed:
      "A backup of an iPhone: its list names {count} files, of which {found} hold messages, calls or contacts and were read. The others were hashed and not opened."
    case .backupFileMissing:
      "The list of the backup names a file that is not here: {name}."
    case .backupWithoutList:
      "Files of a backup of an iPhone lie here without its list (Manifest.db). Of {count} files {found} were told by their names and read; the others were hashed and not opened."
    case .memberUnlocked: "An encrypted file was opened with the passphrase given."
    case .memberUnsupported: "A file in the archive is packed in a way that cannot be read."
    case .memberNotRegular:
      "An entry of the archive is not a file (a link, a device) and was not followed."
    case .memberNameUndecodable:
      "The name of a file is in no known character set; its bytes are kept."
    case .memberNameUnsafe:
      "The name of a file tries to lead elsewhere or hides characters; nothing was unpacked under that name."
    case .memberNameDuplicate: "Two files in the archive have the same name; both were kept."
    case .headersDiffer:
      "The archive describes a file in two places, and they disagree; other programs may read it otherwise."
    case .memberSizeDiffers: "A file is longer or shorter than the archive says."
    case .ratioUnusual: "A file unpacks to far more bytes than a chat or a picture would."
    case .entryCountDiffers: "The archive holds more or fewer files than it says."
    case .limitReached:
      "A limit against hostile archives was reached; what lies beyond it was not read."
    case .alreadySeen: "The same bytes were given before; they were read once."
    case .memberAlternative: "The same words in another form; they were read once."
    case .linesJoined: "Lines that the mail program broke were joined again."
    case .pastedText:
      "A chat was found that had been pasted into {kind}: it is no export. Whoever pasted it could leave lines out and change them; ask for the export."
    case .textBeside:
      "A document holds text beside its words[: comments {comments}][: footnotes {footnotes}][: deleted passages {deleted}]. Comments and footnotes are listed as texts of their own; what was deleted is not read: open it in a word processor to see it."
    case .pageEdges:
      "Lines that a program printed at the edge of every page (a title, a date, a page number) are not part of the text: {count}."
    case .inputChanged:
      "The input changed while it was being read: its hashes before and after differ."
    case .inputUnreadable: "The input could not be read."
    case .inputLeftOut:
      "An input is not in the case because it could not be read: {name}[ ({reason})]."
    case .inputMissing: "There is nothing at the place given."
    case .inputTwice:
      "An input was given more than once and counts once: {name}[ (also as {other})]."
    case .isolationOff:
      "Isolation is off: the inputs were read without the protection of {missing}, which this machine does not offer."
    case .picturesLeftOut:
      "Pictures of attachments are left out of the report: drawing one of them ended the process that did it[ ({reason})]."
    case .formatUnknown: "The file has no known chat format."
    case .formatUnverified:
      "The format was built from descriptions and not checked against real exports."
    case .dateOrderAssumed: "The order of day and month is assumed; nothing in the file proves it."
    case .dateOrderContradicted:
      "The order of day and month given contradicts the dates in the file."
    case .dateImpossible: "A date that does not exist; the entry was kept without a time."
    case .dateImplausible:
      "Dates lie before the service existed, or after the archive was made: the clock of a phone was wrong, or the order of the numbers is another. Their text is kept; what is older than the service or later than 2039 has no time, the rest is flagged. --date-order states the order."
    case .clockLearnt:
      "Which word beside the times is the morning and which the afternoon was learnt from the order of the messages of one day."
    case .clockAssumed:
      "Nothing tells whether a word beside the times means the morning or the afternoon: those times may be twelve hours off."
    case .stepsBack: "Entries lie earlier than the entry above them; file order was kept."
    case .textBeforeFirstHeader: "Text before the first message belongs to no message."
    case .headerInsideMessage:
      "A message contains a line that looks like the head of a message: pasted, or forged."
    case .headerShapeMixed: "The heads of the messages do not all have the same shape."
    case .secondExport:
      "Another export was pasted into the same file; its messages were read as messages, with dates of their own."
    case .linesUnwrapped:
      "What a program made of the lines is not part of the text: {what}."
    case .senderColon:
      "Between a sender and the text the colon is another one than WhatsApp's, or has no space behind it."
    case .wordingNew:
      "Texts of WhatsApp of which only the beginning is known; the meaning is that of the beginning."
    case .invalidUTF8: "Bytes that are no valid text are shown as \u{FFFD}."
    case .transcoded: "The file was in another character set and was converted for reading."
    case .encodingAssumed:
      "Nothing in the file says for certain in which character set it was written: letters with accents, or of another script, may be others than they are shown as."
    case .letterQuotes:
      "This is a letter that quotes {count} lines of a chat, and no export. Whoever wrote it chose the lines and could change them; ask for the export."
    case .nulBytes: "The text holds NUL bytes."
    case .senderUncertain: "Where the sender's name ends could not be told with certainty."
    case .jsonRepaired: "The file is not correct JSON; what was meant could be read."
    case .jsonTruncated: "The file breaks off in the middle; the entries before it were read."
    case .entryUnreadable: "An entry could not be read; its bytes are named here."
    case .nestedText:
      "Messages hold other texts: quotes, reactions, earlier versions of edited messages, the rest of a long text, options of polls, contact cards, names of places. Those are not shown as messages of their own; they stand in the bytes of the message, or in other tables of the database."
    case .exporterLeavesOut:
      "The app leaves disappearing messages and media that could be seen once out of its export. That they are not here proves nothing[ (chats in which messages disappeared: {conversations})]."
    case .clockJump:
      "The clock jumps back by more than a day between two entries that follow each other."
    case .pagesHoldLess:
      "Telegram's pages hold less than its JSON: a name is all there is of a person, and the zone of the clock is a hint. Ask for the same export as JSON (machine-readable)."
    case .pageTruncated: "The page breaks off in the middle; the entries before it were read."
    case .unknownContent:
      "Messages hold something that is not known here; the words in it were kept[: {fields}]."
    case .databaseCut:
      "The database is cut off: it has {expected} pages by its own word, and {found} are here. What stood on the others is lost."
    case .databaseDamaged:
      "The database is damaged: {count} pages and {entries} rows could not be read[; {found} rows were found on pages to which nothing leads any more]. All other pages were read one by one."
    case .logFolded:
      "The log beside the database was read with it: the newest rows stand there ({count} commits)."
    case .journalUndone:
      "A change of the database was never finished. It was undone with the journal beside it ({count} pages), as the app would have; what the change had written and no longer counts is shown as recovered."
    case .logNotSearched:
      "The log beside the database holds {count} commits, too many to be looked through one by one. Messages that were deleted may stand in earlier states of it."
    case .logForeign:
      "The log beside the database was not used: it is empty, damaged from the start, or belongs to another database."
    case .logMissing:
      "The database was in use and its log (-wal) is not here. The newest messages may stand in it: supply both in one folder or zip."
    case .valueSplit:
      "Texts begin in the database and go on in its log; their address names the first part."
    case .rowsElsewhere:
      "The database holds {count} more rows in the table {name}, from before it was converted. They were not read."
    case .rowsMissing:
      "Numbers of rows are missing: rows were deleted, or never shown here[ (numbers given: {expected}, rows: {found})]."
    case .newestMissing:
      "By the list of chats the last message of a chat is of {date}, and the newest that stands there is of {found}: later messages were deleted."
    case .deletedByOwner:
      "Messages were deleted on this phone by its owner and still stand in the database; they are marked."
    case .numberUnknown:
      "The account of this chat shows no telephone number, and nothing in the database says which it has."
    case .linkedDeviceWrote:
      "Messages of one account were written on a linked device and not on the phone, by the database's own record."
    case .deviceKindChanged:
      "Messages of one account were written with different apps, by the shape of their identifiers. A new phone does that as well."
    case .countDiffers:
      "The file says that it holds {expected} messages; {found} were found."
    case .clocksDiffer:
      "In {count} messages the clock of a telephone and another clock, of the server or of the telephone at the other end, disagree by {seconds} seconds in a way that no delay on the way explains: one of them was wrong. The times shown are the sender's."
    case .logUncommitted:
      "Behind the last finished write in the log stand {count} pages that are not part of the database[ ({bytes} bytes)]: a write was never finished, or the log was cut off or damaged. Messages may stand in them."
    case .nothingReadable: "No conversation was found in what was given."
    case .sameChatTwice:
      "The same chat was exported twice or by both sides[: {conversation} and {other} share {count} messages, {onlyFirst} stand only in the first and {onlySecond} only in the second]; each message is counted once."
    case .zoneAssumed: "The time zone is the one stated by the user; nothing in the file proves it."
    case .zoneUnknown:
      "The times are the wall clock of the phone that made the export; its time zone is not known."
    case .manyAccountsChanged:
      "Many accounts of one file seem to change at once: a cause in the file is more likely than a change of hands."
    case .readingDenied:
      "At the request of whoever made this, message {message} was weighed as if it did not say: {event}."
    case .momentStated:
      "The papers for victims tell the moment as the owner of the account states it: message {message}. The analysis did not use that statement."
    case .redacted: "Names and numbers in this case are replaced by pseudonyms."
    case .recoveredLeftOut:
      "Messages that only an earlier state of a database holds are not in this masked copy[ ({count})]."
    case .codesMasked:
      "In {count} messages the digits of a verification code were replaced by asterisks; the input is as it was."
    case .accountEventsMasked:
      "Of the sessions and logins that the platform recorded ({count}) only the kind and the time are told: addresses, devices and places are left out."
    }
  }

  static func ground(_ code: GroundCode) -> String {
    switch code {
    case .styleShift:
      "The messages are written in another style than the account's own[: {messages} messages against {owner} of its own]."
    case .codeRequest: "The account asks for a code that was sent to somebody else."
    case .codeHandover:
      "A code is handed over to the account[; it came as a text message at {sent}][, from {service}]."
    case .moneyRequest: "The account asks for money[: {amount}]."
    case .identifierNew:
      "An account number, telephone number or link that is new to this account appears[, in a country where the chat's language is not at home: {country}]."
    case .callEvasion: "The account evades a call."
    case .questionEvasion: "The account evades what is asked."
    case .secrecy: "The account asks to keep it secret."
    case .pressure: "The account presses for haste."
    case .repayPromise: "The account promises to pay back soon."
    case .excuse: "The account gives an excuse why it cannot pay or call itself."
    case .contactDoubt: "The other person doubts or hesitates."
    case .identityQuestion: "The other person asks who is writing, or puts a test question."
    case .contactDiscovery: "The other person says that the account was taken over."
    case .paidClaim: "The other person says that the payment was made."
    case .ownerBack: "The owner says to have the account back."
    case .securityCodeChanged:
      "The app reports that the security code changed; a new phone causes this too."
    case .encryptionBanner: "The encryption banner appears again in the middle of the chat."
    case .deviceChanged: "The platform reports another device."
    case .sameScript:
      "The account sends nearly the same words to several contacts[: {contacts}]."
    case .hoursUnusual: "The messages come at hours at which the account seldom wrote."
    case .languageSwitch: "The account writes in another language than before[: {language}]."
    case .newNumberClaim: "The account says that this is its new number."
    case .codeGivenAway:
      "This account handed over a code; from that message on it is at risk[; the code came as a text message at {sent}][, from {service}]."
    case .paymentDetails: "The account gives payment details."
    case .refusal: "The other refuses."
    case .lureLink:
      "The account asks to open a link: to vote, to look at a photo, to take a gift."
    case .deviceStep:
      "The account explains how to link a device, pass on a screen or forward calls."
    case .moreMoney: "The account asks for more after a payment."
    case .investmentPitch: "The account tells of a profit and invites to join."
    case .threat: "The account threatens."
    case .idRequest: "The account asks for a photo of an identity document or card."
    case .supportClaim: "The account says that it is a service, a bank or an institution."
    case .appFile: "A program to install is sent."
    case .lureTrouble:
      "The other person asks about a number, a code or a device that a page wanted."
    case .codeEntered:
      "The other person says that a code was entered or a form filled in[; a code came as a text message at {sent}][, from {service}]."
    case .paymentCode: "The other person gives a code that is worth money."
    case .checkedElsewhere:
      "The other person has checked outside the chat, and it is not so."
    case .otherPhone: "The other person says that somebody else is writing from that phone."
    case .lockedOut: "Somebody says that the account does not let him in any more."
    case .strangerDevice: "Somebody found a linked device that is not his own."
    case .notMeNow: "From the same account comes: I did not write that."
    case .groupGrab:
      "Within an hour of a lure or a warning one account changes the group: members removed, another name."
    case .coverUp: "The account deletes several messages within minutes."
    case .linkedDevice:
      "A message was written on a linked device[ (number {number})] on which this account had not written before; an owner who begins to use a computer does so too[ (read from the phone's database, table {table}, row {row})]."
    case .otherApp:
      "A message was made by another kind of app than those before it; a new phone does so too[ (read from the phone's database, table {table}, row {row})]."
    case .keyRecorded:
      "The phone saved a new key of this account[ at {at}][, {seconds} seconds before the message]; a new phone or a new installation does so too[ (read from the phone's database, table {table}, row {row})]."
    case .deviceRecorded:
      "The phone recorded a linked device or a new list of devices of this account[ at {at}][, {seconds} seconds before the message]; an owner who links a computer does so too[ (read from the phone's database, table {table}, row {row})]."
    case .registrationRecorded:
      "The phone whose data this is registered the account[ at {at}][, {seconds} seconds before the message]: the stretch ends there[ (read from the phone's database, table {table}, row {row})]."
    case .talk:
      "The course of the talk, of both sides together, is more like written deceptions than like honest talk[ ({messages} messages)]."
    case .talkHonest:
      "Some of what is said there[ ({messages} messages)] honest people say rather than deceivers."
    case .noHistory: "There are no earlier messages of this account to compare with."
    case .styleSame:
      "The messages are written in the account's own style[: {messages} messages against {owner} of its own]."
    case .styleTooLittle:
      "Too little text to say anything about style[: {messages} messages where {needed} are needed]."
    case .noCode: "In this chat no request for a code was recognised, and no code handed over."
    case .noMoney: "In this chat no request for money was recognised, and no payment details."
    case .noSecurityNotice:
      "In this chat there is no notice of a changed security code or device. That proves nothing: such notices are often switched off or not exported."
    case .moneyHabit: "The account asked for money before the stretch too[: {count} times]."
    case .householdCode:
      "The code was of {service}, which people share at home; it was asked for by name and given, and the talk went on: not counted as the code of an account."
    case .noticeAlone:
      "The notice of the platform stands alone: nothing else points to another hand."
    case .shortSegment: "The stretch is short[: {messages} messages]; style says little about it."
    case .otherEnd:
      "More speaks for a takeover of the account at the other end of this talk. That both were taken over independently of one another is rare; so it is left open here."
    }
  }
}
