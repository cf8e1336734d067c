import Evidence

/// The entries that `findings.json` names: what the conclusions rest on, and nothing else.
enum CitedEntries {
  /// Every cited entry once, in order of chat and entry.
  static func of(_ findings: Findings) -> [EntryID] {
    var cited: Set<EntryID> = []
    for account in findings.accounts {
      for ground in account.grounds + account.counterGrounds { cited.formUnion(ground.entries) }
      for episode in account.episodes { cited.formUnion([episode.first, episode.last]) }
      for onset in [account.onset, account.candidate].compactMap(\.self) {
        cited.formUnion([onset.entry, onset.first, onset.last])
      }
      if let back = account.return { cited.insert(back) }
    }
    for event in findings.events { cited.insert(event.entry) }
    for identifier in findings.identifiers { cited.insert(identifier.entry) }
    return cited.sorted()
  }
}
