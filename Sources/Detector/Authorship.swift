import Evidence

/// Which of two hands wrote each message of a stretch in which the owner writes on.
///
/// A linked device writes beside the telephone: the owner sees what is said in his name and denies
/// it, the other hand answers. What opens this reading is the owner's own sign inside the stretch
/// ("that was not me", "there is a strange device, I threw it out"); without one the stretch stays
/// one block, because an ordinary message of either hand looks like one of the other.
///
///     10:02 "can you lend me 420 for the deposit"     other hand
///     10:05 "wait, I did not type that"               owner
///     10:06 "ignore that, my kid had the phone"       other hand
///     10:07 "that was not me either, do not pay"      owner
///
/// Two states in a row, the posterior by the forward-backward recursion; whoever wrote the last
/// message writes the next with a chance of .75, of .9 within half a minute. The weights are set by
/// judgement: an act says whose hand it is, and a message that does nothing goes with its
/// neighbours.
///
/// Where a database says on which device each message was written, that opens the reading too: a
/// linked device that the account had not used, inside the stretch, while the phone writes on in the same
/// talk. The device then says whose hand it is, as far as it says it: an owner has linked
/// devices of his own, and a thief can hold the phone.
struct Authorship: Sendable {
  /// The messages it speaks of.
  let span: Range<Int>
  /// P(other hand) of each of them.
  let otherHand: [Double]
  /// Whether devices told the hands apart.
  let byDevice: Bool

  /// What one message says of whose hand it is: ln odds of the other hand, with how sure it is.
  struct Sign: Sendable {
    let position: Int
    let ln: Double
    /// The owner sees it happen: whoever is back after the stretch opens nothing.
    let isPresent: Bool
  }

  /// ln odds from which an owner's sign opens the reading.
  private static let opens = -1.2
  /// Chance that the hand stays the same, and within so many seconds.
  private static let stays = (ordinary: 0.75, quick: 0.9, seconds: Int64(30))
  /// Chance that the first message is the other hand's, which is where the stretch begins.
  private static let first = 0.95

  /// Reads a stretch and the talk it stands in; nil where no sign of the owner opens it.
  ///
  /// - Parameters:
  ///   - segment: the stretch found.
  ///   - talk: the stretch to the end of its talk: a sign seen as it happens reaches as far.
  ///   - signs: by position.
  ///   - devices: on which device each message was written, where that is known.
  ///   - told: ln LR of what messages say, by position: the device must be the one that tells.
  ///   - pauses: seconds before each message of the stream; nil where unknown.
  ///   - times: of each message; nil where unknown.
  init?(
    _ segment: Range<Int>, talk: Range<Int>, signs: [Sign], devices: DeviceTrail = DeviceTrail(),
    told weights: [Int: Double] = [:], pauses: [Int64?], times: [Int64?] = []
  ) {
    let opening = signs.filter {
      $0.ln <= Self.opens && $0.position > segment.lowerBound && talk.contains($0.position)
    }
    let told = Self.hands(segment, talk: talk, devices, weights, times)
    byDevice = !told.isEmpty
    guard byDevice || opening.contains(where: { $0.isPresent || segment.contains($0.position) })
    else { return nil }
    span = byDevice || opening.contains(where: \.isPresent) ? talk : segment
    let signs = signs + told
    let start = span.lowerBound
    var odds = [Double](repeating: 0, count: span.count)
    for sign in signs where span.contains(sign.position) { odds[sign.position - start] += sign.ln }
    let likely = odds.map { 1 / (1 + StyleArithmetic.exp(-min(max($0, -30), 30))) }
    let stays = span.map { position in
      (pauses[position] ?? .max) <= Self.stays.seconds ? Self.stays.quick : Self.stays.ordinary
    }
    func step(_ p: Double, _ stay: Double) -> Double { p * stay + (1 - p) * (1 - stay) }
    func weighed(_ p: Double, _ likely: Double) -> Double {
      p * likely / (p * likely + (1 - p) * (1 - likely))
    }
    var forward: [Double] = []
    for index in odds.indices {
      let before = forward.last.map { step($0, stays[index]) } ?? Self.first
      forward.append(weighed(before, likely[index]))
    }
    // What comes after a message says of it, as a share of one.
    var after = 0.5
    for index in odds.indices.reversed() {
      let own = forward[index]
      forward[index] = weighed(own, after)
      after = step(weighed(after, likely[index]), stays[index])
    }
    // Where nothing is left to the other hand the stretch itself is the better reading.
    guard forward.contains(where: { $0 > 0.5 }) else { return nil }
    otherHand = forward
  }

  /// ln odds of the other hand for a message on a linked device that is new, and for one on a device
  /// that the account wrote with before; by judgement, as all odds here are.
  private static let device = (new: 3.0, known: -3.0)
  /// Days before a stretch in which a device that was linked is still new, in seconds.
  private static let linkedBefore: Int64 = 3 * 86_400

  /// What devices say of each message of a talk; nothing unless a new one writes in the stretch
  /// while another writes on in the talk, and unless what tells of another hand is written on it.
  private static func hands(
    _ segment: Range<Int>, talk: Range<Int>, _ devices: DeviceTrail, _ weights: [Int: Double],
    _ times: [Int64?]
  ) -> [Sign] {
    guard !devices.isEmpty else { return [] }
    let begin = times.indices.contains(segment.lowerBound) ? times[segment.lowerBound] : nil
    func isNew(_ mark: DeviceTrail.Mark) -> Bool {
      guard mark.number != 0, mark.first > 0 else { return false }
      if mark.first >= segment.lowerBound { return true }
      guard let begin, times.indices.contains(mark.first), let first = times[mark.first] else {
        return false
      }
      return begin - first <= linkedBefore
    }
    var signs: [Sign] = []
    var hasNew = false
    var hasKnown = false
    // Story of the test: who asked on the phone and then opened a computer was read the other way round.
    var balance = 0.0
    for position in talk {
      guard let mark = devices[position] else { continue }
      let isNew = isNew(mark)
      if isNew { hasNew = hasNew || segment.contains(position) } else { hasKnown = true }
      balance += (isNew ? 1 : -1) * (weights[position] ?? 0)
      signs.append(
        Sign(
          position: position, ln: isNew ? device.new : device.known, isPresent: false))
    }
    return hasNew && hasKnown && balance > 0 ? signs : []
  }

  /// The runs of messages that are likelier the other hand's, as positions of the stream.
  var episodes: [Range<Int>] {
    var found: [Range<Int>] = []
    for (position, p) in zip(span, otherHand) where p > 0.5 {
      if let last = found.last, last.upperBound == position {
        found[found.count - 1] = last.lowerBound..<position + 1
      } else {
        found.append(position..<position + 1)
      }
    }
    return found
  }
}

extension Authorship.Sign {
  /// What an event of the account itself says; nil where it says nothing of whose hand it is.
  init?(_ event: Event, at position: Int) {
    guard event.kind.hand != 0 else { return nil }
    self.init(
      position: position, ln: event.kind.hand * event.confidence,
      isPresent: event.kind == .notMeNow || event.kind == .strangerDevice)
  }
}

extension EventKind {
  /// ln odds of the other hand where two hands write with one account, for a certain reading.
  ///
  /// By judgement, until cases of linked devices exist.
  fileprivate var hand: Double {
    switch self {
    case .notMeNow, .ownerBack: -4
    case .strangerDevice, .warning: -3
    case .lockedOut, .discovery: -1
    case .codeRequest, .moneyRequest, .paymentDetails, .moreMoney, .deviceStep, .lureLink: 3
    case .investmentPitch, .threat, .idRequest, .supportClaim, .appFile, .questionEvasion: 3
    case .pressure, .secrecy, .callEvasion, .excuse, .repayPromise, .newNumberClaim: 2
    case .opening, .codeHandover, .doubt, .identityQuestion, .refusal, .paidClaim, .lureTrouble: 0
    case .codeEntered, .paymentCode, .checkedElsewhere, .otherPhone: 0
    case .securityCodeChanged, .numberChanged, .encryptionBanner, .deviceChanged, .groupGrab: 0
    case .coverUp: 0
    }
  }
}
