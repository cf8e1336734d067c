import Evidence
import Story
import Wording

extension ShortSection {
  /// What happened, in order of time: the lines that matter most, the rest counted.
  func storyBlocks() -> [Block] {
    let lines = story.milestones
    guard !lines.isEmpty else { return [] }
    // Where there is no room for all, the least telling go; their order stays that of the clock.
    let kept = Set(
      lines.indices.sorted { (lines[$0].rank, $0) < (lines[$1].rank, $1) }.prefix(Length.story))
    let told = lines.indices.filter(kept.contains).map { lines[$0] }
    let rows = merged(told)
    var blocks: [Block] = [
      .heading(say(.storyHeading)),
      .table(
        Table(
          columns: [
            Table.Column(say(.columnTime), weight: 1.5),
            Table.Column(say(.columnHappened), weight: 6),
            Table.Column(say(.columnMessage), weight: 1.3, isNumeric: true),
          ], rows: rows)),
    ]
    let rest = lines.count - told.count
    if rest > 0 { blocks.append(.paragraph(say(.storyMore, ["count": number(rest)]))) }
    return blocks
  }

  /// The lines, and between them what app and phone recorded within a day of them, by the clock.
  private func merged(_ lines: [Milestone]) -> [[[Piece]]] {
    let times = lines.compactMap { file.entry($0.entry).time?.wallSeconds }
    guard let first = times.min(), let last = times.max() else { return lines.map(row) }
    let recorded = file.exhibits.flatMap(\.accountEvents).filter { event in
      guard let time = event.time?.wallSeconds, Self.isTold(event.kind) else { return false }
      return time >= first - 86_400 && time <= last + 86_400
    }.sorted { ($0.time?.wallSeconds ?? 0) < ($1.time?.wallSeconds ?? 0) }
    var rest = recorded.prefix(Length.recordedInStory)
    var rows: [[[Piece]]] = []
    for line in lines {
      if let time = file.entry(line.entry).time?.wallSeconds {
        while let event = rest.first, (event.time?.wallSeconds ?? 0) <= time {
          rows.append(row(event))
          rest = rest.dropFirst()
        }
      }
      rows.append(row(line))
    }
    return rows + rest.map(row)
  }

  /// Logins, codes that came, registrations: what a platform does when somebody gets in.
  ///
  /// Lists of devices and keys are many, and stand in their own section.
  private static func isTold(_ kind: AccountEvent.Kind) -> Bool {
    switch kind {
    case .login, .registration, .registrationRefused, .session, .webSession: true
    case .loginCode, .bankCode, .voicemailCode, .serviceCode: true
    case .identityKey, .deviceList: false
    }
  }

  private func row(_ event: AccountEvent) -> [[Piece]] {
    var values: [String: [Piece]] = [
      "what": cells(Wording.recorded(event.kind, language: language))
    ]
    let about = [event.sender, event.device, event.ip].compactMap(\.self).prefix(2)
    if !about.isEmpty { values["device"] = [.evidence(about.joined(separator: ", "))] }
    return [cells(minute(event.time)), say(.storyRecorded, values), cells("–")]
  }

  private func row(_ line: Milestone) -> [[Piece]] {
    let isTurn = if case .onset = line.what { true } else { false }
    let time = minute(file.entry(line.entry).time)
    return [
      isTurn ? [.strong(time)] : cells(time), sentence(line),
      references(
        Array(([line.entry] + line.also).prefix(Length.also)),
        more: max(0, line.also.count + 1 - Length.also)),
    ]
  }

  /// Day and minute: one app writes seconds and another does not, and page 1 is no place to wonder
  /// why.
  private func minute(_ time: ChatTime?) -> String { String(stamp(time).prefix(16)) }

  private func sentence(_ line: Milestone) -> [Piece] {
    var values: [String: [Piece]] = [
      "name": line.account.map { [name($0)] } ?? [title(line.entry.conversation)]
    ]
    if let other = line.other { values["other"] = [name(other)] }
    switch line.what {
    case .onset(.impersonation): return say(.storyImpersonation, values)
    case .onset(.inconclusive): return say(.storyCandidate, values)
    case .onset: return say(.storyOnset, values)
    case .return: return say(.storyReturn, values)
    case .asked(.lure): return say(.storyLure, values)
    case .asked(.code): return say(.storyCode, values)
    case .asked(.money):
      return say(.storyMoney, values.merging(money(line)) { $1 })
    case .event(let kind):
      values["kind"] = cells(Wording.event(kind, language: language))
      if kind.traits.role == .platform { return say(.storyNotice, values) }
      if let quote = line.quote {
        values["words"] = [words(line.entry.conversation, quote, limit: 60)]
      }
      return say(.storySaid, values)
    }
  }

  /// How much was asked, and where it was to go, in the chats of a line.
  private func money(_ line: Milestone) -> [String: [Piece]] {
    let chats = Set(([line.entry] + line.also).map(\.conversation))
    let rows = story.money.filter { row in
      row.isInside && chats.contains(row.account.conversation)
        && line.account.map { scene.person(of: $0) == scene.person(of: row.account) } == true
    }
    var amounts: [String] = []
    var payees: [String] = []
    for row in rows {
      for amount in row.amounts where !amounts.contains(amount.text) { amounts.append(amount.text) }
      for payee in row.payees where !payees.contains(printed(payee)) {
        payees.append(printed(payee))
      }
    }
    var values: [String: [Piece]] = [:]
    if !amounts.isEmpty { values["amounts"] = listed(amounts) }
    if !payees.isEmpty { values["payees"] = listed(payees) }
    return values
  }

  private func listed(_ texts: [String]) -> [Piece] {
    var out: [Piece] = []
    for text in texts.prefix(Length.also) {
      if !out.isEmpty { out.append(.prose(", ")) }
      out.append(.evidence(text))
    }
    let rest = texts.count - Length.also
    if rest > 0 {
      out.append(.prose(", " + Wording.phrase(.andMore, [Fact("count", rest)], language)))
    }
    return out
  }
}
