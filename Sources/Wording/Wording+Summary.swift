public import Evidence

extension Wording {
  /// The lines a terminal shows when a run is done; names are made safe for it.
  public static func summary(
    of file: CaseFile, _ findings: Findings, language: ReportLanguage
  ) -> [String] {
    let periods = file.conversations.compactMap(\.period)
    var facts = [
      Fact("exhibits", file.exhibits.count), Fact("conversations", file.conversations.count),
      Fact(
        "messages",
        Numbers.grouped(file.conversations.reduce(0) { $0 + $1.messageCount }, language)),
    ]
    if let first = periods.map(\.first).min(by: { $0.wallSeconds < $1.wallSeconds }),
      let last = periods.map(\.last).max(by: { $0.wallSeconds < $1.wallSeconds })
    {
      facts += [
        Fact("first", moment(first, language: language)),
        Fact("last", moment(last, language: language)),
      ]
    }
    var lines = [message(.readSummary, facts, language: language)]
    let told = findings.accounts.filter { $0.verdict != .none }
    if told.isEmpty {
      lines.append(message(.nothingFound, language: language))
    } else {
      lines.append(message(.whatWasFound, language: language))
      for account in told.prefix(20) {
        lines.append("  " + Escaping.terminal(sentence(account, file, language)))
      }
      if told.count > 20 {
        lines.append("  " + phrase(.andMore, [Fact("count", told.count - 20)], language))
      }
    }
    let notices = file.notices + findings.notices
    if !notices.isEmpty {
      lines.append(
        message(
          .noticesCounted,
          [
            Fact("errors", notices.filter { $0.severity == .error }.count),
            Fact("warnings", notices.filter { $0.severity == .warning }.count),
            Fact("remarks", notices.filter { $0.severity == .info }.count),
          ], language: language))
    }
    return lines
  }

  /// One sentence on one account, with the moment where there is one.
  package static func sentence(
    _ account: AccountFinding, _ file: CaseFile, _ language: ReportLanguage
  ) -> String {
    let onset = account.verdict == .inconclusive ? account.candidate : account.onset
    var facts = [
      Fact("name", file.name(account.account)),
      Fact("chat", file.chatName(account.account.conversation)),
    ]
    if let onset {
      facts += [
        Fact("moment", moment(file.entry(onset.entry).time, language: language)),
        Fact("message", String(onset.entry.entry + 1)),
      ]
    }
    return phrase(shortPhrase(account.verdict, hasMoment: onset != nil), facts, language)
  }

  /// Which sentence says a verdict.
  package static func shortPhrase(_ verdict: Verdict, hasMoment: Bool) -> Phrase {
    switch verdict {
    case .takeover: .shortTakeover
    case .impersonation: .shortImpersonation
    case .inconclusive: hasMoment ? .shortInconclusive : .shortInconclusiveNoMoment
    case .none: .shortNone
    }
  }
}
