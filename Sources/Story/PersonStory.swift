package import Evidence

/// What the case says of one person, over all accounts.
///
/// A person's accounts are weighed together, but a chat in which the other hand wrote nothing keeps
/// its own verdict; what is said of the person is what its strongest account says, from the first
/// moment in any chat that says the same: an account is lost once, and written with in many chats.
package struct PersonStory: Sendable {
  /// The part of a person in the case; never an accusation: a stranger is who wrote, not who did it.
  package enum Role: String, Sendable, CaseIterable {
    /// An account of the person was taken over.
    case taken
    /// Wrote under the name of another.
    case stranger
    /// Handed a code over: an account of the person may be next.
    case atRisk = "at-risk"
    /// Says to have paid.
    case payer
    /// Something was found, and it decides nothing.
    case unclear
    /// Was asked for a code or for money.
    case approached
    /// Nothing of the kind.
    case bystander
  }

  /// What the data supports.
  package let verdict: Verdict
  /// Of the strongest account; nil where none could be analysed.
  package let log10LR: Double?
  /// The first moment by the clock in the chats with this verdict, for takeover and impersonation.
  package let onset: Onset?
  /// The usual writer's first message after it, in whichever of those chats it stands.
  package let `return`: EntryID?
  /// The part of the person.
  package let role: Role
}

/// Finds the part of each person in a case.
struct PersonRoles {
  private let scene: Scene
  private let found: [AccountID: AccountFinding]
  private let gaveCode: Set<AccountID>
  private let paid: Set<AccountID>
  private let asked: Set<AccountID>

  init(_ scene: Scene, _ contacts: [Contact], _ risks: [RiskStory]) {
    self.scene = scene
    found = Dictionary(scene.findings.accounts.map { ($0.account, $0) }) { first, _ in first }
    gaveCode = Set(risks.map(\.account))
    paid = Set(contacts.flatMap { $0.answers(.paidClaim) }.compactMap(\.account))
    asked = Set(contacts.flatMap { Self.asked($0, scene) })
  }

  /// The verdict and part of a person.
  func story(of person: Person) -> PersonStory {
    let findings = person.accounts.compactMap { found[$0] }
    var best = findings.first
    for finding in findings.dropFirst() {
      guard let other = best else { break }
      if (Self.rank(finding.verdict), finding.log10LR) > (Self.rank(other.verdict), other.log10LR) {
        best = finding
      }
    }
    let verdict = best?.verdict ?? Verdict.none
    let isFound = verdict == .takeover || verdict == .impersonation
    let same = findings.filter { $0.verdict == verdict }
    let onset = same.compactMap(\.onset).min { scene.isEarlier($0.entry, $1.entry) }
    let back = same.compactMap(\.return).filter { entry in
      onset.map { scene.isEarlier($0.entry, entry) } ?? true
    }.min(by: scene.isEarlier)
    return PersonStory(
      verdict: verdict, log10LR: best?.log10LR, onset: isFound ? onset : nil, return: back,
      role: role(of: person.accounts, verdict))
  }

  private func role(of accounts: [AccountID], _ verdict: Verdict) -> PersonStory.Role {
    if verdict == .takeover { return .taken }
    if verdict == .impersonation { return .stranger }
    if accounts.contains(where: gaveCode.contains) { return .atRisk }
    if accounts.contains(where: paid.contains) { return .payer }
    if verdict == .inconclusive { return .unclear }
    return accounts.contains(where: asked.contains) ? .approached : .bystander
  }

  /// How much a verdict says; the greatest speaks for the person.
  private static func rank(_ verdict: Verdict) -> Int {
    switch verdict {
    case .takeover: 3
    case .impersonation: 2
    case .inconclusive: 1
    case .none: 0
    }
  }

  /// The other of a chat of two; of a group everybody who wrote while it was asked.
  private static func asked(_ contact: Contact, _ scene: Scene) -> [AccountID] {
    if let to = contact.to { return [to] }
    let chat = contact.stretch.account.conversation
    let entries = scene.file.conversations[chat].entries
    var senders: Set<Int> = []
    for index in contact.stretch.reach where entries.indices.contains(index) {
      guard entries[index].kind == .message, let sender = entries[index].sender else { continue }
      senders.insert(sender)
    }
    senders.remove(contact.stretch.account.sender)
    return senders.sorted().map { AccountID(conversation: chat, sender: $0) }
  }
}
