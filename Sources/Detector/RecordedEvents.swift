import Evidence

/// The records of a case that say something of an account's devices, by the account they concern.
///
/// Most of what a phone records says nothing: it writes down each key when it meets an account for
/// the first time, and all of them anew when it is a new phone itself. So a record counts only
/// when the phone had heard from that account before, since it began to keep such records, and
/// when not many accounts changed in the same hour.
///
///     registered 2023-01-02 · message of Sanne 2024-05-01 · key of Sanne 2024-05-14 14:02   counts
///     registered 2024-05-14 · key of Sanne 2024-05-14 15:10, of Piet 15:10, of Mam 15:11   this
///                                                           phone is new: none of them does
struct RecordedEvents: Sendable {
  /// One record that may count.
  struct Item: Sendable {
    let sign: RecordedSign
    /// Seconds since 1970, UTC.
    let instant: Int64
    /// When the phone began to keep records of this kind.
    let begin: Int64
    /// Where it stands.
    let span: SourceSpan
  }

  private var byAccount: [String: [Item]] = [:]
  /// Records about the account of the phone itself, by exhibit.
  private var own: [Int: [Item]] = [:]

  /// Accounts changed within so many seconds from which it is the phone that changed.
  private static let crowd = (accounts: 3, seconds: Int64(3_600))

  /// Sorts the records of a case.
  init(file: CaseFile) {
    for (exhibit, item) in file.exhibits.enumerated() where !item.accountEvents.isEmpty {
      add(item.accountEvents, exhibit: exhibit)
    }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { byAccount.isEmpty && own.isEmpty }

  /// The records about a person's accounts, in the order of time.
  func items(of person: Person, in file: CaseFile) -> [Item] {
    guard !isEmpty else { return [] }
    var keys = Set(person.phones.compactMap(Self.key))
    var exhibits: Set<Int> = []
    for account in person.accounts {
      let chat = file.conversations[account.conversation]
      let sender = chat.senders[account.sender]
      if let key = (sender.identifier ?? sender.name).nonEmpty.flatMap(Self.key) {
        keys.insert(key)
      }
      if chat.exporter == account.sender { exhibits.insert(chat.member.exhibit) }
    }
    let found = keys.flatMap { byAccount[$0] ?? [] } + exhibits.flatMap { own[$0] ?? [] }
    return found.sorted { ($0.instant, $0.span) < ($1.instant, $1.span) }
  }

  private mutating func add(_ events: [AccountEvent], exhibit: Int) {
    let registered = events.filter { $0.kind == .registration }.compactMap(\.instant).max()
    var times: [RecordedSign: [(instant: Int64, account: String?)]] = [:]
    for event in events {
      guard let sign = RecordedSign(event), let instant = event.instant else { continue }
      times[sign, default: []].append((instant, event.account))
    }
    for sign in times.keys { times[sign]?.sort { $0.instant < $1.instant } }
    // Keys of phones and of linked devices stand in one table: it began with the first of either.
    let keys = [RecordedSign.phoneKey, .linkedKey].compactMap { times[$0]?.first?.instant }.min()
    for event in events {
      guard let sign = RecordedSign(event), let instant = event.instant else { continue }
      let first = sign == .phoneKey || sign == .linkedKey ? keys : times[sign]?.first?.instant
      let isOwn = sign == .registration || sign == .session
      if !isOwn, Self.isCrowded(times[sign] ?? [], instant) { continue }
      let item = Item(
        sign: sign, instant: instant, begin: isOwn ? .min : max(registered ?? .min, first ?? .min),
        span: event.span)
      if isOwn {
        own[exhibit, default: []].append(item)
      } else if let key = event.account.flatMap(Self.key) {
        byAccount[key, default: []].append(item)
      }
    }
  }

  /// Whether several accounts have such a record within the hour: then it says nothing of one.
  private static func isCrowded(
    _ times: [(instant: Int64, account: String?)], _ instant: Int64
  ) -> Bool {
    var accounts: Set<String> = []
    var index = times.partitioningIndex { $0.instant >= instant - crowd.seconds }
    while index < times.count, times[index].instant <= instant + crowd.seconds {
      if let account = times[index].account { accounts.insert(account) }
      if accounts.count >= crowd.accounts { return true }
      index += 1
    }
    return false
  }

  /// An account as records and senders both write it: the digits of a number, or the identifier.
  private static func key(_ account: String) -> String? {
    let digits = account.utf8.filter { (0x30...0x39).contains($0) }
    let others = account.utf8.contains { !(0x30...0x39).contains($0) && !" +-()".utf8.contains($0) }
    if others { return account }
    return digits.count >= 7 ? String(decoding: digits, as: UTF8.self) : nil
  }
}

extension AccountEvent {
  /// Seconds since 1970 where the record says the zone too.
  fileprivate var instant: Int64? { time.flatMap(\.instant) }
}

extension ChatTime {
  /// Seconds since 1970, UTC; nil where the zone is not known.
  var instant: Int64? { offsetMinutes.map { wallSeconds - Int64($0) * 60 } }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
