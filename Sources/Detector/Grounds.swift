import Evidence

/// The reasons for and against, tied to entries, from what was weighed and what was not found.
struct Grounds {
  let analysis: StreamAnalysis
  let file: CaseFile
  /// Signs that stand somewhere in the files of the case, whoever gave them.
  let seen: SeenSigns

  /// What speaks for another hand in one account.
  func supporting(_ account: AccountID, concerned: Bool) -> [Ground] {
    var result: [Ground] = []
    if concerned {
      if let style = styleGround(), (style.weight ?? 0) > 0 { result.append(style) }
      result += behaviour()
      result += grouped()
    }
    for entry in analysis.weighed.codesGiven where entry.conversation == account.conversation {
      if !result.contains(where: { $0.code == "code-given-away" }) {
        result.append(Ground("code-given-away", .events, weight: nil, at: entry))
      }
    }
    return result
  }

  /// What speaks against it, and what was looked for without being found.
  func opposing(_ account: AccountID, own: [Int], verdict: Verdict) -> [Ground] {
    guard let first = own.first.map({ analysis.stream.entries[$0] }),
      let last = own.last.map({ analysis.stream.entries[$0] })
    else { return [] }
    var result: [Ground] = []
    func add(_ code: String, _ family: EvidenceFamily, _ weight: Double?, _ facts: [Fact] = []) {
      let others = first == last ? [] : [last]
      result.append(Ground(code, family, weight: weight, at: first, and: others, facts: facts))
    }
    if analysis.style == nil {
      add(
        "style-too-little", .style, nil,
        [Fact("messages", analysis.typed.count), Fact("needed", 40)])
    } else if let style = styleGround(), let weight = style.weight, weight <= 0 {
      add("style-same", .style, weight, style.facts)
    }
    let codes = Set(analysis.contributions.map(\.code))
    // The sentences say "in these files", so one message anywhere in the case forbids them.
    if !seen.code { add("no-code", .events, nil) }
    if !seen.money { add("no-money", .money, nil) }
    if !seen.securityNotice {
      add("no-security-notice", .events, nil)
    } else if !codes.isDisjoint(with: ["security-code-changed", "device-changed"]),
      codes.isSubset(of: ["security-code-changed", "device-changed", "encryption-banner"])
    {
      add("notice-alone", .events, nil)
    }
    if let habit = analysis.weighed.habits.first {
      result.append(
        Ground(
          "money-habit", .money, weight: nil, at: habit,
          and: Array(analysis.weighed.habits.dropFirst().prefix(9)),
          facts: [Fact("count", analysis.weighed.habits.count)]))
    }
    guard verdict != .none else { return result }
    if !analysis.hasHistory {
      add(
        "no-history", .style, nil,
        [Fact("messages", analysis.history), Fact("needed", StreamAnalysis.neededHistory)])
    }
    let length = analysis.segment.count
    if length < 3 { add("short-segment", .style, nil, [Fact("messages", length)]) }
    return result
  }

  /// One ground per code, strongest first, with every entry it rests on.
  private func grouped() -> [Ground] {
    var byCode: [String: [WeighedStream.Contribution]] = [:]
    for item in analysis.contributions { byCode[item.code, default: []].append(item) }
    var result: [Ground] = []
    for (code, items) in byCode.sorted(by: { $0.key < $1.key }) {
      guard let first = items.first else { continue }
      var entries = items.map(\.entry)
      entries.removeFirst()
      result.append(
        Ground(
          code, first.family,
          weight: items.reduce(0) { $0 + $1.weight } * Calibration.weight(of: code),
          at: first.entry,
          and: entries, facts: first.facts + [Fact("count", items.count)]))
    }
    return result.sorted {
      ($1.weight ?? 0, $0.code) < ($0.weight ?? 0, $1.code)
    }
  }

  /// Hours and language, where they say something.
  private func behaviour() -> [Ground] {
    let entries = analysis.stream.entries[analysis.segment]
    guard let first = entries.first, let last = entries.last else { return [] }
    return analysis.strength.measured.filter { $0.ln >= 0.1 }.map {
      Ground(
        $0.code, .behaviour, weight: $0.ln, at: first, and: first == last ? [] : [last],
        facts: [Fact("messages", entries.count)])
    }
  }

  private func styleGround() -> Ground? {
    guard analysis.style != nil, let weight = analysis.strength.families[.style] else { return nil }
    let inside = analysis.typed.filter(analysis.segment.contains)
    guard let first = inside.first, let last = inside.last else { return nil }
    let entries = analysis.stream.entries
    return Ground(
      "style-shift", .style, weight: weight, at: entries[first],
      and: first == last ? [] : [entries[last]],
      facts: [Fact("messages", inside.count), Fact("owner", analysis.history)])
  }
}
