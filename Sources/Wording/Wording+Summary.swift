public import Evidence

extension Wording {
  /// The lines a terminal shows when a run is done; names are made safe for it.
  public static func summary(
    of file: CaseFile, _ findings: Findings, language: PaperLanguage
  ) -> [String] {
    let periods = file.conversations.compactMap(\.period)
    var facts = [
      Fact("exhibits", file.exhibits.count), Fact("conversations", file.conversations.count),
      Fact(
        "messages",
        Numbers.grouped(
          file.conversations.reduce(0) { $0 + $1.messageCount }, language.locale)),
    ]
    if let first = periods.map(\.first).min(by: { $0.wallSeconds < $1.wallSeconds }),
      let last = periods.map(\.last).max(by: { $0.wallSeconds < $1.wallSeconds })
    {
      facts += [Fact("first", moment(first, language)), Fact("last", moment(last, language))]
    }
    var lines = [summary(.read, facts, language)]
    let told = findings.accounts.filter { $0.verdict != .none }
    if told.isEmpty {
      lines.append(summary(.nothingFound, [], language))
    } else {
      lines.append(summary(.found, [], language))
      for account in told.prefix(20) {
        lines.append("  " + Escaping.terminal(sentence(account, file, language)))
      }
      if told.count > 20 {
        lines.append("  " + shared(.andMore, [Fact("count", told.count - 20)], language))
      }
    }
    let notices = file.notices + findings.notices
    if !notices.isEmpty {
      lines.append(
        summary(
          .notices,
          [
            Fact("errors", notices.count { $0.severity == .error }),
            Fact("warnings", notices.count { $0.severity == .warning }),
            Fact("remarks", notices.count { $0.severity == .info }),
          ], language))
    }
    return lines
  }

  /// One sentence on one account, with the moment where there is one.
  private static func sentence(
    _ account: AccountFinding, _ file: CaseFile, _ language: PaperLanguage
  ) -> String {
    let onset = account.verdict == .inconclusive ? account.candidate : account.onset
    var facts = [
      Fact("name", file.name(account.account)),
      Fact("chat", file.chatName(account.account.conversation)),
    ]
    if let onset {
      facts += [
        Fact("moment", moment(file.entry(onset.entry).time, language)),
        Fact("message", String(onset.entry.entry + 1)),
      ]
    }
    if account.verdict == .takeover, let back = account.return {
      facts += [
        Fact("back", moment(file.entry(back).time, language)),
        Fact("backMessage", String(back.entry + 1)),
      ]
    }
    let key: SummaryKey =
      switch account.verdict {
      case .takeover: .takeover
      case .impersonation: .impersonation
      case .inconclusive, .none: onset == nil ? .inconclusiveNoMoment : .inconclusive
      }
    return summary(key, facts, language)
  }
}
