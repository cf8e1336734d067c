import Evidence

/// English names and short terms; the sentences stand in the files beside this one.
enum EnglishWording: WordingTable {
  static let locale = Locale.english
  static var help: any HelpTable.Type { EnglishHelp.self }
  static let figures = FigureLabels.english
  static let page = PDFWords(
    page: { "Page \($0) of \($1)" },
    cut: { "[… \($0) more bytes, see messages.csv]" },
    rows: { "[… \($0) more rows, see report.html]" },
    cited: "Bar and grey field: the finding rests on this message. Without: surroundings.",
    language: ReportLanguage.english.rawValue)
  static let scaleBounds: [(step: VerbalScale.Step, fromLog10: Double)] = [
    (.neither, 0), (.first, VerbalScale.two), (.second, 1), (.third, 2), (.fourth, 3), (.fifth, 4),
    (.sixth, 6),
  ]

  static func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .takeover: "takeover supported"
    case .impersonation: "impersonation supported"
    case .none: "no indications found"
    case .inconclusive: "inconclusive"
    }
  }

  static func event(_ kind: EventKind) -> String {
    switch kind {
    case .codeRequest: "asks for a code"
    case .moneyRequest: "asks for money"
    case .paymentDetails: "gives payment details"
    case .repayPromise: "promises to pay back"
    case .callEvasion: "evades a call"
    case .questionEvasion: "evades a question"
    case .secrecy: "asks for secrecy"
    case .pressure: "presses for haste"
    case .newNumberClaim: "claims to have a new number"
    case .excuse: "gives an excuse"
    case .codeHandover: "hands over a code"
    case .doubt: "doubts or hesitates"
    case .identityQuestion: "asks who is writing"
    case .refusal: "refuses"
    case .paidClaim: "says the payment was made"
    case .discovery: "discovers the deceit"
    case .warning: "warns others"
    case .ownerBack: "says that somebody else wrote from this account"
    case .securityCodeChanged: "security code changed"
    case .lureLink: "sends a link and asks to vote or look"
    case .deviceStep: "explains how to link a device or forward calls"
    case .moreMoney: "asks for more money"
    case .investmentPitch: "offers a profit"
    case .threat: "threatens"
    case .idRequest: "asks for an identity document"
    case .supportClaim: "claims to be a service or an institution"
    case .appFile: "sends a program"
    case .lureTrouble: "asks about a number or code that a page wants"
    case .codeEntered: "says that a form was filled in or a code entered"
    case .paymentCode: "gives a code that is money"
    case .checkedElsewhere: "has checked outside the chat"
    case .otherPhone: "says that somebody else writes from this phone"
    case .lockedOut: "cannot get into the account any more"
    case .strangerDevice: "found a device that is not theirs"
    case .notMeNow: "says: I did not write that"
    case .groupGrab: "changes of a group right after a lure or a warning"
    case .coverUp: "messages deleted in a row"
    case .numberChanged: "telephone number changed"
    case .opening: "start of a talk"
    case .encryptionBanner: "encryption banner"
    case .deviceChanged: "device changed"
    }
  }

  static func family(_ family: EvidenceFamily) -> String {
    switch family {
    case .style: "writing style"
    case .events: "codes and notices"
    case .money: "money and account numbers"
    case .behaviour: "behaviour"
    }
  }

  static func identifier(_ kind: Identifier.Kind) -> String {
    switch kind {
    case .iban: "IBAN"
    case .sortCode: "sort code and account"
    case .bankAccount: "account number"
    case .phone: "telephone number"
    case .paymentLink: "payment link"
    case .pix: "Pix key"
    case .cpf: "CPF number"
    case .wallet: "crypto wallet"
    case .card: "card number"
    case .link: "link"
    }
  }

  static func hypothesis(_ name: HypothesisName) -> String {
    switch name {
    case .takeover: "somebody else took over the account"
    case .impersonation: "somebody pretends to be another person from a number of their own"
    case .ownerBorrows: "the owner really asks for money"
    case .relative: "a relative or friend writes on the owner's phone"
    case .newPhone: "the owner has a new phone, nothing more"
    case .usualWriter: "the usual writer wrote everything"
    }
  }

  static func basis(_ basis: DateReading.Basis) -> String {
    switch basis {
    case .format: "the format leaves no choice"
    case .given: "stated by the user"
    case .mediaName: "date in the file name of an attachment"
    case .weekday: "days of the week beside the dates fit this order only"
    case .fieldRange: "a field above 12, or the year in front"
    case .monthName: "the month is written as a word"
    case .fewestStepsBack: "only this order makes time run forward"
    case .notAfterExport: "the other order gives dates after the archive was made"
    case .otherChats: "other chats of the same exhibit prove it"
    case .locale: "language of the notices or separator"
    case .assumed: "assumed, nothing proves it"
    }
  }

  static func personBasis(_ basis: Person.Basis) -> String {
    switch basis {
    case .single: "one account only"
    case .phoneNumber: "same telephone number"
    case .identifier: "same identifier of the platform"
    case .exactName: "exactly the same name"
    case .sameLetters: "same name but for spaces, invisible marks or stored accents"
    case .sameChat: "same chat exported by both sides"
    }
  }

  static func order(_ order: DateOrder) -> String {
    switch order {
    case .dayMonthYear: "day-month-year"
    case .monthDayYear: "month-day-year"
    case .yearMonthDay: "year-month-day"
    case .yearDayMonth: "year-day-month"
    }
  }

  static func calendar(_ calendar: DateReading.Calendar) -> String {
    switch calendar {
    case .gregorian: "Gregorian"
    case .buddhist: "Buddhist"
    case .japanese: "Japanese"
    case .persian: "Persian"
    case .hijri: "Islamic (Umm al-Qura)"
    case .minguo: "Minguo"
    }
  }

  static func status(_ status: Member.Status) -> String {
    switch status {
    case .read: "read as chat"
    case .listed: "hashed and listed only"
    case .unrecognised: "no known chat format"
    case .opened: "container, opened"
    case .locked: "encrypted, not opened"
    case .damaged: "damaged or cut off"
    case .skipped: "not read"
    }
  }

  static func severity(_ severity: Notice.Severity) -> String {
    switch severity {
    case .info: "remark"
    case .warning: "warning"
    case .error: "error"
    }
  }

  static func scale(_ step: VerbalScale.Step) -> String {
    switch step {
    case .neither: "no support"
    case .first: "weak support"
    case .second: "moderate support"
    case .third: "moderately strong support"
    case .fourth: "strong support"
    case .fifth: "very strong support"
    case .sixth: "extremely strong support"
    }
  }

  static func format(_ format: FormatID) -> String {
    switch format {
    case .whatsAppText: "WhatsApp text export"
    case .telegramJSON: "Telegram export, JSON"
    case .telegramHTML: "Telegram export, HTML"
    case .telegramCopied: "Telegram messages, copied"
    case .signalJSON: "Signal export, JSON"
    case .whatsAppAndroid: "WhatsApp database (Android)"
    case .whatsAppIPhone: "WhatsApp database (iPhone)"
    case .smsBackup: "SMS backup, XML"
    case .appleMessages: "messages database (iPhone, Mac)"
    case .androidMessages: "SMS database (Android)"
    case .androidBackup: "SMS in an Android backup"
    case .googleMessages: "Google Messages database (Android)"
    case .appleCalls: "call history (iPhone, Mac)"
    case .addressBook: "address book"
    }
  }

  static func reason(_ reason: FormatReason) -> String {
    switch reason {
    case .empty: "there is nothing in it"
    case .noDatedLines: "no line begins with a date and a time"
    case .noSenders: "dated lines, but no sender and no known notice"
    case .loneHeader: "one dated line inside other text"
    case .lateHeaders: "few dated lines far below the start"
    case .copiedFromBrowser: "lines copied from a browser, which have no full date"
    case .programLog: "lines of a program's log"
    case .noJSON: "it does not begin as JSON does"
    case .otherKeys: "JSON of something else"
    case .otherMarkup: "it is a page of something else"
    case .noDatabase: "no database"
    case .otherTables: "a database of something else"
    case .otherProperties: "a property list of something else"
    case .partAlone: "a part of an export, without its main file"
    }
  }

  static func about(_ format: FormatID) -> String {
    switch format {
    case .whatsAppText: "WhatsApp text export (Android, iPhone, and before 2016)"
    case .telegramJSON: "Telegram Desktop export, JSON"
    case .telegramHTML: "Telegram Desktop export, HTML (messages.html)"
    case .telegramCopied: "Messages copied in Telegram and pasted into a text"
    case .signalJSON: "Signal Desktop plaintext export, JSON (main.jsonl)"
    case .whatsAppAndroid:
      "WhatsApp database of an Android phone (msgstore.db, with wa.db and others)"
    case .whatsAppIPhone:
      "WhatsApp database of an iPhone (ChatStorage.sqlite, with ContactsV2.sqlite)"
    case .smsBackup: "SMS Backup & Restore, XML (messages and calls)"
    case .appleMessages: "SMS and iMessage of an iPhone or a Mac (sms.db, chat.db)"
    case .androidMessages: "SMS and MMS of an Android phone (mmssms.db)"
    case .androidBackup: "SMS and MMS in a backup of Android (.ab), JSON"
    case .googleMessages: "SMS, MMS and RCS of Google Messages on Android (bugle_db)"
    case .appleCalls: "Calls of an iPhone or a Mac (CallHistory.storedata)"
    case .addressBook:
      "Address book of a phone, for names of numbers (AddressBook.sqlitedb, contacts2.db)"
    }
  }
}
