package import Evidence

extension Findings {
  /// The findings as an owner states them, for the papers the owner takes to the police.
  ///
  /// From the stated message on somebody else wrote, in every chat of the person, up to the return
  /// that was found after it; what the messages say (requests, accounts, answers) stays as it was
  /// read. The findings themselves are not touched: the report keeps them.
  package func stating(_ statement: Statement, in file: CaseFile) -> Findings {
    let person = persons.first { $0.accounts.contains(statement.account) }
    let concerned = person?.accounts ?? [statement.account]
    let moment = file.entry(statement.entry).time?.wallSeconds
    var result = self
    result.accounts.removeAll { concerned.contains($0.account) }
    for account in concerned {
      let entries = file.conversations[account.conversation].entries
      let own = entries.indices.filter {
        entries[$0].kind == .message && entries[$0].sender == account.sender
      }
      let first = own.first { index in
        if account.conversation == statement.entry.conversation {
          return index >= statement.entry.entry
        }
        // Another chat has no order with this one but the clock.
        guard let moment, let time = entries[index].time?.wallSeconds else { return false }
        return time >= moment
      }
      let found = accounts.first { $0.account == account }
      guard let first, let last = own.last else {
        if let found { result.accounts.append(found) }
        continue
      }
      func id(_ entry: Int) -> EntryID { EntryID(conversation: account.conversation, entry: entry) }
      let back = found?.return.flatMap { $0 > id(first) ? $0 : nil }
      let end = back.flatMap { back in own.last { $0 < back.entry } } ?? last
      result.accounts.append(
        AccountFinding(
          account: account, verdict: .takeover, log10LR: found?.log10LR ?? 0,
          score: found?.score ?? 0, families: found?.families ?? [:],
          onset: Onset(entry: id(first), first: id(first), last: id(first), setSize: 1),
          candidate: nil, return: back, episodes: [Episode(first: id(first), last: id(end))],
          grounds: found?.grounds ?? [], counterGrounds: found?.counterGrounds ?? [],
          hypotheses: found?.hypotheses ?? [], sensitivity: found?.sensitivity ?? [],
          curve: found?.curve ?? [], messages: found?.messages ?? 0))
    }
    result.accounts.sort { $0.account < $1.account }
    return result
  }
}
