package import Evidence

extension Findings {
  /// The findings with what only the second export of a chat has, for the papers.
  ///
  /// A chat that both sides exported is told from the first of them. Story: the owner's export lacked
  /// "I have transferred it" and had another account number; the paper of the one who had paid said
  /// "the chat does not say that a payment was made", though it stood in the export that person had
  /// brought. Where the second export has more to tell within the stretch it is told too. The findings
  /// themselves are not touched: the report lays the two side by side.
  ///
  /// - Returns: nil where no second export adds anything.
  package func toldFromBothSides(in file: CaseFile) -> Findings? {
    var result = self
    var isChanged = false
    for pair in twoSides {
      for finding in accounts
      where finding.account.conversation == pair.first
        && (finding.verdict == .takeover || finding.verdict == .impersonation)
      {
        guard let other = partner(of: finding.account, in: pair.second, file),
          let side = SecondSide(self, pair, finding, other, file), side.hasMore
        else { continue }
        side.add(to: &result)
        isChanged = true
      }
    }
    return isChanged ? result : nil
  }

  /// The account that is the same person's in another chat.
  private func partner(of account: AccountID, in chat: Int, _ file: CaseFile) -> AccountID? {
    persons.first { $0.accounts.contains(account) }?.accounts.first { $0.conversation == chat }
  }
}

/// The stretch of a chat as its second export has it.
private struct SecondSide {
  let findings: Findings
  let pair: TwoSides
  let finding: AccountFinding
  let account: AccountID
  /// From the first to the last message of each stretch.
  let episodes: [ClosedRange<Int>]
  /// Messages that both exports have, by the entry of the second.
  let counterparts: [Int: Int]

  init?(
    _ findings: Findings, _ pair: TwoSides, _ finding: AccountFinding, _ account: AccountID,
    _ file: CaseFile
  ) {
    self.findings = findings
    self.pair = pair
    self.finding = finding
    self.account = account
    counterparts = Dictionary(pair.matches.map { ($0.1, $0.0) }) { first, _ in first }
    let own = findings.accounts.first { $0.account == account }?.episodes ?? []
    let count = file.conversations[pair.second].entries.count
    episodes = finding.episodes.compactMap { episode in
      let inside = pair.matches.filter {
        (episode.first.entry...max(episode.first.entry, episode.last.entry)).contains($0.0)
      }.map(\.1)
      guard var low = inside.min(), var high = inside.max(), high < count else { return nil }
      // What only this export has, beside them.
      for other in own where other.first.entry <= high + 1 || other.last.entry >= low - 1 {
        low = min(low, other.first.entry)
        high = max(high, other.last.entry)
      }
      return low...high
    }
    if episodes.isEmpty { return nil }
  }

  /// Entries of the stretch and of the answers to it that only this export has.
  private func isAlone(_ id: EntryID) -> Bool {
    guard id.conversation == pair.second, counterparts[id.entry] == nil else { return false }
    return episodes.contains { ($0.lowerBound...$0.upperBound + Self.answers).contains(id.entry) }
  }

  /// Messages behind a stretch that may still answer it.
  private static let answers = 12

  /// Whether this export alone has a request, an account number or a payment.
  var hasMore: Bool {
    findings.events.contains {
      isAlone($0.entry) && [.moneyRequest, .paymentDetails, .paidClaim].contains($0.kind)
    } || findings.identifiers.contains { isAlone($0.entry) && $0.kind.isPayee }
  }

  func add(to result: inout Findings) {
    func id(_ entry: Int) -> EntryID { EntryID(conversation: pair.second, entry: entry) }
    let old = result.accounts.first { $0.account == account }
    result.accounts.removeAll { $0.account == account }
    // When it began and ended is told once, by the first.
    result.accounts.append(
      AccountFinding(
        account: account, verdict: finding.verdict, log10LR: finding.log10LR,
        score: finding.score, families: finding.families, onset: nil, candidate: nil,
        return: nil,
        episodes: episodes.map { Episode(first: id($0.lowerBound), last: id($0.upperBound)) },
        grounds: [], counterGrounds: [], hypotheses: [], curve: [],
        messages: old?.messages ?? 0))
    result.accounts.sort { $0.account < $1.account }
  }
}
