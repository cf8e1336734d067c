import Evidence

/// A MISP event: what banks and response teams share about the other hand, and nothing of others.
///
/// An indicator that is shared is acted on: an IBAN in it can get an account frozen. So only what
/// stands in messages inside a stretch by another hand goes in, never the number of a bystander,
/// nothing of an inconclusive account, and not the name of a victim whose account was used. The
/// event is unpublished and for the own organisation until somebody decides otherwise. `datetime`
/// values mean UTC in MISP, so a wall clock without a zone stands in a comment instead.
///
/// Templates: bank-account 3, phone 6, instant-message 5, forensic-case 1, forensic-evidence 2.
struct SharedEvent {
  let file: CaseFile
  let findings: Findings
  let toolVersion: String
  private let identifiers: StableID
  private let otherHand: OtherHand

  /// Looks up who wrote what.
  init(file: CaseFile, findings: Findings, toolVersion: String) {
    self.file = file
    self.findings = findings
    self.toolVersion = toolVersion
    identifiers = StableID(file)
    otherHand = OtherHand(file, findings)
  }

  /// Writes the event.
  func render() -> [UInt8] {
    let objects = objects()
    let uuid = identifiers.of("misp")
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.key("Event")
      json.object { json in
        json.field("uuid", uuid)
        json.field("date", date)
        json.field("info", info)
        json.field("analysis", "0")
        json.field("threat_level_id", "4")
        json.field("distribution", "0")
        json.field("published", false)
        json.key("Attribute")
        json.array { json in for attribute in links() { attribute.write(to: &json) } }
        json.key("Object")
        json.array { json in for object in objects { object.write(to: &json) } }
      }
    }
    json.raw("\n")
    return json.bytes
  }

  private var info: String {
    let takeovers = findings.accounts.count { $0.verdict == .takeover }
    let impersonations = findings.accounts.count { $0.verdict == .impersonation }
    return "Chat accounts: \(takeovers) taken over, \(impersonations) impersonated"
  }

  /// The day of the first moment named, else the last day of the case, by the clock as written.
  private var date: String {
    let onsets = findings.accounts
      .filter { $0.verdict == .takeover || $0.verdict == .impersonation }
      .compactMap { $0.onset.flatMap { file.entry($0.entry).time } }
    let last = file.conversations.compactMap { $0.period?.last.wallSeconds }.max()
    let moment = onsets.map(\.wallSeconds).min() ?? last ?? 0
    return CalendarDate(wallSeconds: moment).iso
  }
}

extension SharedEvent {
  private func objects() -> [SharedObject] {
    let caseNumber = "keerpunt-" + identifiers.of("case").prefix(8)
    var objects = [
      SharedObject(
        .forensicCase, identifiers.of("misp", "case"),
        [
          ("case-number", "text", caseNumber),
          ("additional-comments", "text", "Read by keerpunt " + toolVersion),
        ])
    ]
    for (index, exhibit) in file.exhibits.enumerated() {
      // Its name would tell whose chat it is: "WhatsApp Chat met Marlies.zip".
      objects.append(
        SharedObject(
          .forensicEvidence, identifiers.of("misp", "evidence/\(index)"),
          [
            ("case-number", "text", caseNumber), ("evidence-number", "text", String(index + 1)),
            ("additional-comments", "text", "SHA-256 " + exhibit.digests.sha256),
          ]))
    }
    let numbers = numbers()
    objects += numbers.map(\.object)
    objects += messages(numbers)
    return objects
  }

  /// An account or telephone number, with the entries it stands in.
  private struct Number {
    var object: SharedObject
    var entries: Set<EntryID>
  }

  /// Account and telephone numbers by the other hand, each once, in order of first mention.
  private func numbers() -> [Number] {
    var numbers: [Number] = []
    var positions: [String: Int] = [:]
    func add(_ key: String, _ entry: EntryID?, _ object: @autoclosure () -> SharedObject) {
      let position = positions[key, default: numbers.count]
      if position == numbers.count {
        positions[key] = position
        numbers.append(Number(object: object(), entries: []))
      }
      if let entry { numbers[position].entries.insert(entry) }
    }
    // The number an impersonator writes from is the criminal's own.
    for account in findings.accounts where account.verdict == .impersonation {
      guard
        let person = findings.persons.first(where: { $0.accounts.contains(account.account) }),
        file.conversations[account.account.conversation].senders[account.account.sender]
          .isPhoneNumber, person.phones.count == 1, let value = person.phones.first
      else { continue }
      add("phone/" + value, nil, phone(value, "writes as somebody else"))
    }
    for identifier in findings.identifiers where otherHand.wrote(identifier.entry) {
      switch identifier.kind {
      case .iban:
        add("iban/" + identifier.value, identifier.entry, bankAccount(identifier))
      case .phone:
        add(
          "phone/" + identifier.value, identifier.entry,
          phone(identifier.value, "named by the other hand"))
      default: continue
      }
    }
    return numbers
  }

  private func phone(_ value: String, _ text: String) -> SharedObject {
    SharedObject(
      .phone, identifiers.of("misp", "phone/" + value),
      [("msisdn", "text", value), ("text", "text", text)])
  }

  /// A number whose check digits are wrong is no IBAN; it is kept as it was written.
  private func bankAccount(_ identifier: Identifier) -> SharedObject {
    let isRight = identifier.isValid != false
    var values: [SharedObject.Value] = [
      isRight
        ? ("iban", "iban", identifier.value) : ("account", "bank-account-nr", identifier.value)
    ]
    if let bank = identifier.facts.first(where: { $0.key == "bank" })?.value {
      values.append(("institution-name", "text", bank))
    }
    if !isRight { values.append(("comments", "text", "check digits are wrong")) }
    return SharedObject(
      .bankAccount, identifiers.of("misp", "iban/" + identifier.value), values,
      isIndicator: isRight)
  }

  /// Messages by the other hand that name a number, ask for money or for a code.
  private func messages(_ numbers: [Number]) -> [SharedObject] {
    let kinds: Set<EventKind> = [.codeRequest, .moneyRequest, .paymentDetails]
    var entries = Set(
      findings.events.filter { kinds.contains($0.kind) && otherHand.wrote($0.entry) }.map(\.entry))
    for number in numbers { entries.formUnion(number.entries) }
    return entries.sorted().map { id in
      let chat = file.conversations[id.conversation]
      let entry = chat.entries[id.entry]
      let place =
        "SHA-256 \(Timeline.exhibitHash(file, chat) ?? "unknown"), bytes "
        + "\(entry.span.lowerBound)-\(entry.span.upperBound), "
        + (entry.time?.offsetMinutes == nil
          ? "wall clock \(entry.time?.iso ?? "unreadable"), zone unknown" : "time with offset")
      var values: [SharedObject.Value] = [
        ("app-used", "text", chat.platform.name),
        ("body", "text", chat.text(entry)),
      ]
      if let time = entry.time, time.offsetMinutes != nil {
        values.append(("sent-date", "datetime", time.iso))
      }
      if let sender = entry.sender, otherHand.isImpersonator(id.conversation, sender) {
        let person = chat.senders[sender]
        values.append(
          person.isPhoneNumber
            ? ("from-number", "phone-number", person.name) : ("from-name", "text", person.name))
      }
      var object = SharedObject(.instantMessage, identifiers.entry(id), values, comment: place)
      for number in numbers where number.entries.contains(id) {
        object.mentions.append(number.object.uuid)
      }
      return object
    }
  }

  /// Payment links, wallets and cards by the other hand: MISP has plain attributes for those.
  private func links() -> [SharedAttribute] {
    var seen: Set<String> = []
    return findings.identifiers.compactMap { identifier in
      guard otherHand.wrote(identifier.entry) else { return nil }
      let type: (name: String, category: String)
      switch identifier.kind {
      case .paymentLink, .link: type = ("url", "Network activity")
      case .card: type = ("cc-number", "Financial fraud")
      case .wallet:
        let network = identifier.facts.first { $0.key == "network" }?.value
        type = (network == "bitcoin" ? "btc" : "text", "Financial fraud")
      case .pix, .cpf: type = ("text", "Financial fraud")
      case .sortCode, .bankAccount: type = ("bank-account-nr", "Financial fraud")
      case .iban, .phone: return nil
      }
      let key = identifier.kind.rawValue + "/" + identifier.value
      guard seen.insert(key).inserted else { return nil }
      return SharedAttribute(
        uuid: identifiers.of("misp", key), type: type.name, category: type.category,
        value: identifier.value, isIndicator: identifier.kind == .paymentLink,
        comment: identifier.kind.rawValue)
    }
  }
}

/// Which messages another hand wrote, of accounts whose verdict says that there is one.
struct OtherHand {
  private let file: CaseFile
  private var episodes: [AccountID: [Episode]] = [:]
  private var impersonators: Set<AccountID> = []

  /// Gathers the stretches; those of inconclusive accounts do not count.
  init(_ file: CaseFile, _ findings: Findings) {
    self.file = file
    for account in findings.accounts {
      guard account.verdict == .takeover || account.verdict == .impersonation else { continue }
      episodes[account.account] = account.episodes
      if account.verdict == .impersonation { impersonators.insert(account.account) }
    }
  }

  /// True for messages inside such a stretch, by the account itself.
  func wrote(_ id: EntryID) -> Bool {
    guard let sender = file.entry(id).sender else { return false }
    let account = AccountID(conversation: id.conversation, sender: sender)
    return (episodes[account] ?? []).contains { $0.first <= id && id <= $0.last }
  }

  /// True for an account that somebody else opened in another's name.
  func isImpersonator(_ conversation: Int, _ sender: Int) -> Bool {
    impersonators.contains(AccountID(conversation: conversation, sender: sender))
  }
}
