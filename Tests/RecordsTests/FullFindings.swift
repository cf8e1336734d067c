import Evidence
import TestSupport

@testable import Records

/// An invented case whose `findings.json` has a value in every field there is.
///
/// A field added to a record belongs here as well; `FindingsRecordTests` says which one lacks.
struct FullFindings {
  var file: CaseFile
  var findings: Findings

  init() {
    let sample = ReportSample(filler: 4, hostile: "kun je \u{202E}<b>\u{0} \"980\" voorschieten?")
    file = sample.file
    findings = sample.findings
    file.assumedZone = "Europe/Amsterdam"
    file.redaction = RedactionRecord(
      mode: .thirdParties, pseudonyms: [.person: 2, .file: 1], replacements: [.person: 9],
      hiddenEntries: 3)
    file.exhibits[0].members[1].kind = .picture
    addTheOtherSide()
    file.conversations[0].exporter = 1
    file.conversations[0].dateReading.proof = 2
    file.conversations[0].senders[1] = Sender(name: "Joris", identifier: "user4711")
    findings.twoSides = [
      TwoSides(
        first: 0, second: 1, matches: [(0, 0)], onlyFirst: 4, onlySecond: 0, clockOffset: -3_600,
        entriesOfFirst: [1, 2, 3, 4])
    ]
    let sanne = AccountID(conversation: 0, sender: 0)
    let other = AccountID(conversation: 1, sender: 0)
    findings.persons = [
      Person(
        id: "p1", names: ["Sanne"], phones: ["+31612345678"], accounts: [sanne, other],
        basis: .exactName, joins: [Person.Join(first: sanne, second: other, basis: .exactName)])
    ]
    findings.languages = ["nl", nil]
    let iban = findings.identifiers[0]
    findings.identifiers = [
      Identifier(
        kind: iban.kind, value: iban.value, isValid: true, entry: iban.entry, quote: iban.quote,
        account: iban.account, facts: iban.facts,
        holder: Identifier.Holder(name: "A. de Vries", entry: iban.entry))
    ]
    findings.amounts = [
      NamedAmount(
        entry: iban.entry, account: sanne, text: "€ 1.347,60",
        value: "1347.60", currency: "EUR", isBare: false)
    ]
    // What somebody says to have paid of it.
    if let claim = findings.events.first(where: { $0.kind == .paidClaim }),
      let payer = claim.account
    {
      findings.amounts.append(
        NamedAmount(
          entry: claim.entry, account: payer, text: "450", value: "450.00", currency: "EUR",
          isBare: false))
    }
    findings.notices.append(
      Notice(
        .stepsBack, .info,
        span: SourceSpan(
          member: MemberID(exhibit: 0, index: 0), bytes: 8..<24, more: [4_096..<4_100, 8..<8],
          cell: TableCell(table: "message", row: .max, column: "text_data"))))
    findings.calibration = CalibrationIdentity(
      name: "takeover-1", date: "2026-11-23", tuning: String(repeating: "a", count: 64),
      calibration: String(repeating: "b", count: 64), cases: (with: 120, without: 80),
      cllr: 0.4321, cllrMin: 0.31)
    let taken = findings.accounts[0]
    findings.accounts[0] = account(taken, taken.account, .takeover)
    findings.accounts.append(account(taken, other, .inconclusive))
  }

  /// More of the same account, out of a second input.
  private mutating func addTheOtherSide() {
    var chat = ConversationBuilder(
      title: "Chat met Joris", member: MemberID(exhibit: 1, index: 0))
    for index in 0..<12 { chat.say("Sanne", "Haha ja precies!! \(index)", at: Int64(index) * 60) }
    file.conversations.append(chat.build(id: "c2"))
    let old = file.exhibits[0]
    file.exhibits[0].accountEvents = [
      AccountEvent(
        .session, platform: .telegram, time: chat.build(id: "c2").entries[0].time,
        last: chat.build(id: "c2").entries[1].time, ip: "203.0.113.7", device: "PC",
        place: "Utrecht", account: "+31612345678",
        span: SourceSpan(member: MemberID(exhibit: 0, index: 0), bytes: 3..<9, line: 1, entry: 1))
    ]
    file.exhibits[0].recovered = [
      RecoveredMessage(
        platform: .whatsApp, conversation: "Chat met Joris", sender: "Sanne",
        time: chat.build(id: "c2").entries[0].time, text: "<b>weg</b>", commits: 0...7,
        span: SourceSpan(member: MemberID(exhibit: 0, index: 0), bytes: 3..<9, line: 1, entry: 1)),
      RecoveredMessage(
        platform: .whatsApp, conversation: "Chat met Joris", sender: "Sanne",
        time: chat.build(id: "c2").entries[0].time, text: "los", commits: nil,
        span: SourceSpan(member: MemberID(exhibit: 0, index: 0), bytes: 3..<9, line: 1, entry: 1)),
    ]
    file.exhibits.append(
      Exhibit(
        id: 1, name: "Chat.txt", kind: .file, bytes: 80,
        digests: Digests(sha256: String(repeating: "7", count: 64), sha512: "8"),
        members: old.members, isComplete: false))
  }

  private func account(
    _ old: AccountFinding, _ id: AccountID, _ verdict: Verdict
  ) -> AccountFinding {
    func at(_ entry: Int) -> EntryID { EntryID(conversation: id.conversation, entry: entry) }
    let onset = Onset(entry: at(5), first: at(5), last: at(7), setSize: 2, isLeftCensored: true)
    let first = at(5)
    return AccountFinding(
      account: id, verdict: verdict, log10LR: old.log10LR, score: -1.23456,
      families: old.families, onset: onset, candidate: onset, return: at(10),
      episodes: [
        Episode(
          first: at(5), last: at(7),
          writers: [
            Episode.Writer(entry: at(5), otherHand: 0.9753),
            Episode.Writer(entry: at(7), otherHand: 0.5001),
          ])
      ], grounds: old.grounds,
      counterGrounds: old.counterGrounds,
      hypotheses: old.hypotheses,
      sensitivity: [
        Sensitivity(
          change: .withoutFamily(.money), verdict: .inconclusive, log10LR: 0.6, onset: nil),
        Sensitivity(change: .withoutEntry(first), verdict: .takeover, log10LR: 1.4, onset: first),
        Sensitivity(
          change: .clockMoved(hours: -2), verdict: .takeover, log10LR: 2.04, onset: first),
      ], curve: [], messages: old.messages)
  }

  /// The file.
  var bytes: [UInt8] { FindingsJSON.render(file, findings, toolVersion: "1.2.3") }
}
