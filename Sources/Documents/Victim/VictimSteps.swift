import Evidence
import Story
import Wording

extension VictimPaper {
  /// What can still be rescued, the most urgent first, with a box each.
  func todoBlocks() -> [Block] {
    if isUnclear { return unclearBlocks() }
    let isOwner = story.part == .owner
    let hasPaid = !answers(.paidClaim).isEmpty
    var checks: [Check] = []
    // The numbers stand at the top of the first page.
    checks.append(check(isOwner ? .todoBankOwner : .todoBank))
    if isOwner {
      let words = base.words(of: base.file.conversations[story.owner.conversation].platform)
      checks += [
        Check([.prose(words.regain)]), Check([.prose(words.devices)]), check(.todoPin),
        check(.todoWarn),
      ]
    } else {
      checks.append(check(.todoWarnOwner))
    }
    checks += [check(.todoRecovery), check(.todoKeep), check(.todoScreens)]
    if isOwner {
      checks.append(Check(base.tell(.todoAsk, ["file": [.code(request + ".pdf")]])))
    }
    checks.append(Check(base.reportLine(story.part)))
    checks.append(check(.todoHelp))
    if !isOwner, let refund = refundCheck(hasPaid: hasPaid) { checks.append(refund) }
    return [
      base.paragraph(.todoIntro), .checklist(checks), .heading(base.tell(.bringHeading)),
      .form([bring(hasPaid: hasPaid)]),
    ]
  }

  /// What is right to do whoever wrote: ask the person, and lose nothing meanwhile.
  private func unclearBlocks() -> [Block] {
    let isOwner = story.part == .owner
    let words = base.words(of: base.file.conversations[story.owner.conversation].platform)
    let purpose: Authorities.Purpose = isOwner ? .policeOwner : .policePayer
    let place = Authorities.of(base.file.region)?.first(purpose, .policeBoth)
    var checks: [Check] = []
    if !isOwner {
      checks.append(Check(base.tell(.todoAskPerson, ["name": [base.name(story.owner)]])))
      checks.append(check(.todoBankUnclear))
    }
    checks.append(Check([.prose(words.devices)]))
    checks += [check(.todoPin), check(.todoKeep)]
    checks.append(
      Check(
        base.tell(
          .todoReportUnclear,
          ["place": [.prose(place.map { base.line($0) } ?? base.tell(.placeGeneric))]])))
    return [base.paragraph(.todoIntro), .checklist(checks)]
  }

  private func check(_ phrase: VictimPhrase) -> Check { Check([.prose(base.tell(phrase))]) }

  private func bring(hasPaid: Bool) -> [FormField] {
    var things: [VictimPhrase] = [.bringPaper, .bringId]
    if story.part == .payer { things.append(.bringStatement) }
    things += [.bringExport, .bringScreens, .bringPhone]
    return [FormField("", choices: things.map { base.tell($0) })]
  }

  private func refundCheck(hasPaid: Bool) -> Check? {
    switch base.file.region {
    case "NL": return check(.todoRefund)
    case "BR":
      var values: [String: [Piece]] = [:]
      if let claim = entries(answers(.paidClaim)).first,
        let time = base.file.entry(claim).time
      {
        let last = CalendarDate(wallSeconds: time.wallSeconds + 80 * 86_400)
        values["day"] = [.prose(base.dayInWords(CalendarDate(wallSeconds: time.wallSeconds)))]
        values["last"] = [.prose(base.dayInWords(last))]
      }
      return Check(base.tell(.todoRefundPix, values))
    default: return nil
    }
  }

  /// The seven conditions of the Dutch banks' procedure for unpaid returns of fraud payments;
  /// nil on an owner's paper and in other countries.
  ///
  /// The day is never compared with the clock: the paper names the last day instead, so that it
  /// says the same tomorrow.
  func refundBlocks() -> [Block]? {
    guard !isUnclear, story.part == .payer, base.file.region == "NL" else { return nil }
    var told: [String: [Piece]] = [:]
    let asked = entries(own(.moneyRequest, .paymentDetails)).first
    if let asked { told["message"] = [base.reference(asked)] }
    var time: [String: [Piece]] = [:]
    if let claim = entries(answers(.paidClaim)).first, let clock = base.file.entry(claim).time {
      let day = CalendarDate(wallSeconds: clock.wallSeconds)
      time["day"] = [.prose(base.dayInWords(day))]
      time["message"] = [base.reference(claim)]
      time["last"] = [.prose(base.dayInWords(day.adding(months: 13)))]
    }
    return [
      base.paragraph(.refundIntro),
      .checklist([
        Check(base.tell(.refundTold, told), asked == nil ? .open : .met), check(.refundUnknown),
        check(.refundTransfer), Check(base.tell(.refundTime, time)), countries(),
        check(.refundAddress), check(.refundReported),
      ]),
    ]
  }

  /// Met only where the chat holds a Dutch account of both; not met where no payee is Dutch.
  private func countries() -> Check {
    let receivers = payees.filter { $0.kind == .iban && $0.isValid == true }
    let payers = base.findings.identifiers.filter { identifier in
      identifier.kind == .iban && identifier.isValid == true
        && identifier.account != nil && identifier.account == story.payer
        && base.scene.isInside(identifier.entry, by: identifier.account, stretches)
    }
    if let foreign = receivers.first, receivers.allSatisfy({ !$0.value.hasPrefix("NL") }) {
      return Check(
        base.tell(.refundForeign, ["message": [base.reference(foreign.entry)]]), .notMet)
    }
    guard let dutch = receivers.first, receivers.allSatisfy({ $0.value.hasPrefix("NL") }) else {
      return Check(base.tell(.refundDutchBoth, [:]))
    }
    let isBoth = !payers.isEmpty && payers.allSatisfy { $0.value.hasPrefix("NL") }
    return Check(
      base.tell(.refundDutchBoth, ["message": [base.reference(dutch.entry)]]),
      isBoth ? .met : .open)
  }
}

extension CalendarDate {
  /// The same day some months on, or the last day of a shorter month.
  func adding(months: Int) -> CalendarDate {
    let total = year * 12 + month - 1 + months
    let (year, month) = (total / 12, total % 12 + 1)
    let day = min(day, Self.daysInMonth(month, year: year))
    return CalendarDate(
      wallSeconds: Int64(Self.daysSince1970(year: year, month: month, day: day)) * 86_400)
  }
}

extension ReportContext {
  /// What must be done in the app of a chat.
  func words(of platform: Platform) -> PlatformWords {
    Wording.platform(platform, paper)
  }

  /// `Fraudehelpdesk, 088-786 73 72`.
  func line(_ place: Authorities.Place) -> String {
    ([place.name] + [place.phone ?? place.address].compactMap(\.self)).joined(separator: ", ")
  }

  /// The emergency numbers of banks in the country, in a sentence; nothing where none is known.
  func bankNumbers() -> [Piece] {
    guard let banks = Authorities.of(file.region)?.places.filter({ $0.purpose == .bank }),
      !banks.isEmpty
    else { return [.prose(" " + tell(.bankOwn))] }
    let list = banks.map { line($0) }.joined(separator: "; ")
    let own = banks.contains(where: \.isOneBank) ? " " + tell(.bankOwn) : ""
    return [.prose(" ")] + tell(.bankLine, ["place": [.strong(list)]]) + [.prose(own)]
  }

  /// Where to report, and how.
  func reportLine(_ part: VictimStory.Part) -> [Piece] {
    let phrase: VictimPhrase = part == .owner ? .todoReportOwner : .todoReportPayer
    let purpose: Authorities.Purpose = part == .owner ? .policeOwner : .policePayer
    guard let place = Authorities.of(file.region)?.first(purpose, .policeBoth) else {
      return tell(phrase, ["place": [.prose(tell(.placeGeneric))]])
    }
    let manner: VictimPhrase? =
      switch place.manner {
      case .plain: nil
      case .station: .placeStation
      case .online: .placeOnline
      case .digiD: .placeDigiD
      }
    let shown = part == .payer && place.manner == .digiD ? place.address ?? place.name : line(place)
    return tell(
      phrase,
      ["place": manner.map { tell($0, ["place": [.prose(shown)]]) } ?? [.prose(shown)]])
  }

  /// The country's places with the day they were checked; only those for a reader's part.
  func contactBlocks(_ part: VictimStory.Part?) -> [Block] {
    guard let authorities = Authorities.of(file.region) else {
      return [paragraph(.contactsNone, ["country": [.prose(file.region)]])]
    }
    let rows = authorities.places.filter { place in
      // One bank's number is named in the first line; here it would look like everybody's.
      if place.isOneBank { return false }
      return switch place.purpose {
      case .policeOwner: part != .payer
      case .policePayer: part != .owner
      default: true
      }
    }.map { place in
      [
        cells(tell(place.purpose.phrase)), cells(place.name), cells(place.phone ?? "–"),
        cells(place.address ?? "–"),
      ]
    }
    let checked = authorities.checked
    let day = CalendarDate(
      wallSeconds: Int64(
        CalendarDate.daysSince1970(
          year: checked.year, month: checked.month, day: checked.day)) * 86_400)
    return [
      .table(
        Table(
          columns: [
            Table.Column(tell(.columnPurpose), weight: 2.2),
            Table.Column(tell(.columnPlace), weight: 2.2),
            Table.Column(tell(.columnPhone), weight: 1.2),
            Table.Column(tell(.columnAddress), weight: 1.4),
          ], rows: rows)),
      paragraph(.contactsDate, ["day": [.prose(dayInWords(day))]]),
    ]
  }
}

extension Authorities.Purpose {
  /// What people go there for, in words.
  var phrase: VictimPhrase {
    switch self {
    case .emergency: .purposeEmergency
    case .bank: .purposeBank
    case .policeOwner: .purposePoliceOwner
    case .policePayer: .purposePolicePayer
    case .policeBoth: .purposePoliceBoth
    case .fraud: .purposeFraud
    case .identity: .purposeIdentity
    case .support: .purposeSupport
    }
  }
}
