package import Evidence

/// Somebody who handed a code over, or followed a lure to its end: an account of theirs may be next.
///
/// The case of 2020 in one sentence: "I sent you a code by mistake, please send it back". Whoever
/// did is the next victim, and usually the one who brings the chat. The trap: a household's code is
/// handed over as well; only what answers a request or a lure of another counts.
///
///     asked c1-812 "kun je die code doorsturen"   given c1-813 "482913"
package struct RiskStory: Sendable, Hashable {
  /// How the account was put at risk.
  package enum Way: Sendable, Hashable {
    /// A code was handed over in the chat.
    case code
    /// A code or a form was filled in after a link or steps to link a device.
    case lure
  }

  /// The account that did it.
  package let account: AccountID
  /// How.
  package let way: Way
  /// The message that asked for it; nil where none was recognised.
  package let asked: EntryID?
  /// The message with the code, or the one that says it was filled in.
  package let given: EntryID
}

extension RiskStory {
  /// A week in seconds: a code given longer after it was asked for belongs to something else.
  private static let week: Int64 = 7 * 86_400

  /// The first of each account, in the order of the case.
  static func all(_ scene: Scene, _ contacts: [Contact]) -> [RiskStory] {
    let told = Set(contacts.flatMap { $0.answers(.codeHandover) }.map(\.entry))
    // Whoever the findings say gave a code away, however sure the reading of the message is.
    let given = Set(
      scene.findings.accounts.flatMap(\.grounds).filter { $0.code == .codeGivenAway }
        .flatMap(\.entries))
    var asked: [Int: [Event]] = [:]
    var seen: Set<AccountID> = []
    var found: [RiskStory] = []
    for event in scene.findings.events where event.isFirm || given.contains(event.entry) {
      let chat = event.entry.conversation
      switch event.kind {
      case .codeRequest, .lureLink, .deviceStep: asked[chat, default: []].append(event)
      case .codeHandover, .codeEntered:
        guard let giver = event.account else { continue }
        let way = event.kind == .codeHandover ? Way.code : .lure
        let request = asked[chat]?.last { request in
          (request.kind == .codeRequest) == (way == .code) && request.account != giver
            && isNear(request.entry, event.entry, scene)
        }
        // The detector has seen that it answers, also where the request itself is no firm reading.
        let isAnswer =
          request != nil || told.contains(event.entry) || event.isAnswer
        guard isAnswer, seen.insert(giver).inserted else { continue }
        found.append(
          RiskStory(
            account: giver, way: way, asked: request?.entry ?? event.earlier, given: event.entry))
      default: continue
      }
    }
    return found
  }

  private static func isNear(_ request: EntryID, _ answer: EntryID, _ scene: Scene) -> Bool {
    guard request < answer else { return false }
    guard let time = scene.file.entry(answer).time?.wallSeconds,
      let before = scene.file.entry(request).time?.wallSeconds
    else { return true }
    return time - before <= week
  }
}
