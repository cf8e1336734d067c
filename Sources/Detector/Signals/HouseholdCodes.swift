import Evidence

/// A code of a service that people share at home, asked for by name, given, and talked on about.
///
/// "What is the code, I want to watch" is asked in the words of a thief. The name of the service
/// tells them apart, together with what comes after: whoever gave the code of his own account away
/// says so, or says nothing more, and whoever took it asks for something else.
///
///     18:02 A: is netflix asking you for a code?
///     18:03 B: 4821
///     18:04 A: we're in, thanks          // not the code of an account
///     18:20 B: tell me how it ends
struct HouseholdCode: Sendable {
  /// The messages that ask for it.
  let requests: [EntryID]
  /// The message that gives it.
  let handover: EntryID
  /// Who asked, and who gave it.
  let accounts: [AccountID]
  /// The service, as it is written here.
  let service: String

  /// What the messages are not.
  var denied: [EntryID: Set<EventKind>] {
    var denied: [EntryID: Set<EventKind>] = [handover: [.codeHandover]]
    for request in requests { denied[request] = [.codeRequest] }
    return denied
  }
}

extension HouseholdCode {
  /// Films, music and the wireless network: what is shared at home and opens nothing else.
  ///
  /// Not here: whatever holds mail, money, messages or purchases (Google, Apple, Amazon, Steam), for
  /// whose codes thieves ask too.
  private static let services = [
    "netflix", "spotify", "disney+", "disney plus", "disneyplus", "disney", "hbo", "prime video",
    "primevideo", "paramount", "skyshowtime", "crunchyroll", "dazn", "deezer", "tidal", "qobuz",
    "storytel", "hulu", "peacock tv", "discovery+", "mubi", "britbox", "itvx", "iplayer",
    "rakuten tv", "videoland", "viaplay", "npo plus", "streamz", "ziggo go", "pathé thuis", "f1 tv",
    "sky go", "now tv", "canal+", "canal plus", "mycanal", "molotov", "6play", "tf1+", "joyn",
    "rtl+", "wow tv", "raiplay", "timvision", "movistar plus", "filmin", "atresplayer", "mitele",
    "vix+", "claro video", "globoplay", "telecine", "blutv", "exxen", "puhutv", "player.pl",
    "polsat box", "voyo", "showmax", "dstv", "hotstar", "sonyliv", "zee5", "vision+", "iqiyi",
    "shahid", "osn+", "kinopoisk", "okko", "wi-fi", "wifi", "wlan",
  ].map { Array($0.utf8) }

  /// Entries before the request in which the service may be named, and from it to the code.
  private static let reach = (before: 8, code: 12)
  /// Bytes of a message in which a name is looked for.
  private static let longest = 2_000
  /// Entries after the code in which both must write on, and seconds in which nobody may say what
  /// contradicts it: whoever gave an account away knows it by the next day.
  private static let after = (entries: 60, seconds: Int64(86_400))
  /// Seconds of silence that end a talk: what is said the next morning is no answer to it.
  private static let pause: Int64 = 3_600

  /// The codes of a conversation of which this holds, by the events found in it.
  static func find(
    in conversation: Conversation, index: Int, events: [Event]
  ) -> [HouseholdCode] {
    var found: [HouseholdCode] = []
    let requests = events.filter { $0.kind == .codeRequest }.sorted { $0.entry < $1.entry }
    guard !requests.isEmpty else { return [] }
    for given in events where given.kind == .codeHandover {
      let at = given.entry.entry
      let begin = requests.partitioningIndex { $0.entry.entry >= at - reach.code }
      let near = requests[begin..<requests.partitioningIndex { $0.entry.entry >= at }]
      guard let giver = given.account,
        let asker = near.last(where: { $0.account != giver })?.account
      else { continue }
      let asked = near.filter { $0.account == asker }
      guard let first = asked.first?.entry.entry,
        let service = named(in: conversation, max(0, first - reach.before)...at),
        goesOn(in: conversation, after: at, between: [asker.sender, giver.sender])
      else { continue }
      found.append(
        HouseholdCode(
          requests: asked.map(\.entry), handover: given.entry, accounts: [asker, giver],
          service: service))
    }
    return found
  }

  /// The codes after which nothing is said that makes them no such codes after all.
  ///
  /// - Parameter events: what is found when the conversation is read without the asking.
  static func uncontradicted(
    _ codes: [HouseholdCode], by events: [Event], in conversation: Conversation
  ) -> [HouseholdCode] {
    // Whatever is listed will do: read without the code, "my account is hacked" is a doubtful warning.
    let contradicting = events.filter(\.kind.contradictsHousehold).map(\.entry).sorted()
    return codes.filter { code in
      guard let first = code.requests.first else { return false }
      let place = contradicting.partitioningIndex { $0 > first }
      guard place < contradicting.count else { return true }
      guard let begin = conversation.entries[first.entry].time?.wallSeconds,
        let time = conversation.entries[contradicting[place].entry].time
      else { return false }
      return time.wallSeconds &- begin > after.seconds
    }
  }

  private static func goesOn(
    in conversation: Conversation, after at: Int, between senders: [Int]
  ) -> Bool {
    let entries = conversation.entries
    var before = entries[at].time?.wallSeconds
    var silent = Set(senders)
    for entry in entries[(at + 1)...].prefix(after.entries)
    where entry.kind == .message && entry.concept == .text {
      if let before, let time = entry.time, time.wallSeconds &- before > pause { break }
      before = entry.time?.wallSeconds ?? before
      if let sender = entry.sender { silent.remove(sender) }
      if silent.isEmpty { return true }
    }
    return false
  }

  /// The first service named in the messages.
  private static func named(in conversation: Conversation, _ range: ClosedRange<Int>) -> String? {
    conversation.buffer.withUnsafeBufferPointer { bytes in
      for entry in conversation.entries[range]
      where entry.kind == .message && entry.concept == .text
        && entry.text.upperBound <= bytes.count
      {
        if let name = name(in: bytes, entry.text.prefix(longest)) { return name }
      }
      return nil
    }
  }

  private static func name(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String? {
    func folded(_ at: Int) -> UInt8 {
      let byte = bytes[at]
      return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
    for start in range {
      let byte = folded(start)
      // A name begins a word; how it ends is the grammar's business ("netflixin", "Netflix'te").
      if start > range.lowerBound {
        let before = folded(start - 1)
        if before >= 0x80 || before >= 0x61 && before <= 0x7A { continue }
      }
      for service in services
      where service[0] == byte && range.upperBound - start >= service.count
        && service.indices.allSatisfy({ folded(start + $0) == service[$0] })
      {
        return String(decoding: bytes[start..<start + service.count], as: UTF8.self)
      }
    }
    return nil
  }
}

extension EventKind {
  /// Whether such a thing after a household's code means that it was none.
  fileprivate var contradictsHousehold: Bool {
    switch self {
    case .lockedOut, .discovery, .notMeNow, .ownerBack, .strangerDevice, .checkedElsewhere: true
    case .doubt, .identityQuestion, .warning, .otherPhone, .newNumberClaim: true
    case .codeRequest, .codeHandover, .codeEntered, .moneyRequest, .paymentDetails: true
    case .moreMoney, .lureLink, .lureTrouble, .deviceStep, .investmentPitch, .threat: true
    case .idRequest, .supportClaim, .appFile, .paymentCode, .securityCodeChanged: true
    case .numberChanged, .deviceChanged, .groupGrab, .coverUp: true
    case .opening, .callEvasion, .excuse, .questionEvasion, .paidClaim, .pressure, .secrecy: false
    case .repayPromise, .refusal, .encryptionBanner: false
    }
  }
}
