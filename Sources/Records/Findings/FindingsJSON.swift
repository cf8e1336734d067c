public import Evidence
public import Story

/// `findings.json`, schema `keerpunt.findings/1`: everything found, for other programs.
///
/// No clock, no host, no examiner: the same bytes in give the same bytes out. `exhibit` names an
/// input by its SHA-256, because two inputs can bear the same file name. Entries and lines count
/// from 1. Each object is a `Record`, whose reader stands beside its writer; `FindingsRecord` holds
/// the whole. What an account's result hangs on and where its numbers come from:
///
///     accounts[].score        natural-log sum before calibration and bounds; for fitting only
///     accounts[].sensitivity  the analysis again, one row each; [] where nothing was found
///       change                "without-family" | "without-entry" | "clock"
///       family                only with "without-family"
///       conversation, entry, line   only with "without-entry": what was left out
///       hours                 only with "clock": hours added to every time
///       verdict, log10LR      what comes out then, bounded like the account's own
///       onset                 {conversation, entry, line}, null where no moment is named then
///     persons[].verdict …     that of the strongest account; role: taken | stranger | at-risk |
///                             payer | unclear | approached | bystander
///     accountEvents           of the platform's own records: session | web-session | login |
///                             login-code | bank-code | voicemail-code | service-code |
///                             registration | registration-refused | identity-key | device-list;
///                             last: last in use; sender: who sent a code, which is masked;
///                             detail: what else the record says, by its own names; [] says nothing
///     recovered               messages that only an earlier state of a database holds, with the
///                             first and last commit of its log; only where there are any
///     grounds[].entries       table, row: the cell of a database, only where it was read from one
///     identifiers[].holder    the name a number to pay to was given with, and where
///     money                   requests with what followed; payee and amount are the first of all
///       request               entry of the request; null where a number came without one
///       inside                true for one of a flagged account within its episode
///       claimedPaid           somebody else says that it was paid; claims: where; paidAmounts: how
///                             much, where they name a sum, which need not be that asked for
///     approaches              who asked whom for what, one for each thing; to: null for several
///       answer                kind of the most telling event that followed, null where none did
///     chronology              the moments of the case by the clock: kinds of events, and
///                             last-own | onset | candidate | return
///     story                   the case in few lines, told once over all chats: asked-lure |
///                             asked-code | asked-money, kinds of events, and onset | candidate |
///                             return; also: the same elsewhere
///     graph                   who lured whom: nodes are persons (p1) or chats where several were
///                             asked (c4); edges lure | code | money, and same-account-number |
///                             same-script between two that nothing but time puts in order
///     twoSides[].differences  only-first | only-second | other-text | other-time, side by side
///     stretches               of a batch only: what each account wrote inside its stretches
///     redaction               only where the texts are masked: as in redaction.json
///     calibration             null where there is none, else
///       name, date            which one, and the day it was fitted
///       tuningSHA256          of the truth of the cases the weights were fitted on
///       calibrationSHA256     of the truth of the other cases it was calibrated on
///       casesWith, casesWithout     how many of those had another hand, and had none
///       cllr, cllrMin         bits; 0 is perfect, 1 says nothing; what calibration cannot remove
///       bounds                {combined, against}: largest log10 LR stated, for and against H1
///       families              largest log10 LR stated of each family, either way
public enum FindingsJSON {
  /// Writes the findings of a case; the story is that of the same, told here where none is given.
  ///
  /// - Parameter isOfBatch: whether the messages inside stretches go in, to be compared with those
  ///   of other cases.
  public static func render(
    _ file: CaseFile, _ findings: Findings, story: CaseStory? = nil, toolVersion: String,
    isOfBatch: Bool = false
  ) -> [UInt8] {
    let story = story ?? CaseStory(file, findings)
    let source = FindingsSource(file: file, findings: findings)
    return FindingsRecord.render(
      FindingsHead(file, toolVersion: toolVersion),
      exhibits: RecordStream(file.exhibits) { ExhibitRecord($0) },
      conversations: RecordStream(file.conversations) { ConversationRecord($0, source) },
      accounts: RecordStream(findings.accounts) { AccountRecord($0, source) },
      calibration: findings.calibration.map { CalibrationRecord($0) },
      persons: RecordStream(Array(zip(findings.persons, story.persons))) { pair in
        PersonRecord(pair.0, pair.1, source)
      },
      events: RecordStream(findings.events) { EventRecord($0, source) },
      accountEvents: RecordStream(file.exhibits.flatMap(\.accountEvents)) {
        AccountEventRecord($0, source)
      },
      recovered: RecordStream(file.exhibits.flatMap(\.recovered)) {
        RecoveredRecord($0, source)
      },
      identifiers: RecordStream(findings.identifiers) { IdentifierRecord($0, source) },
      amounts: RecordStream(findings.amounts) { AmountRecord($0, source) },
      story: StoryRecords(story, source),
      twoSides: RecordStream(story.sides) { TwoSidesRecord($0, source) },
      stretches: RecordStream(isOfBatch ? StretchRecord.all(findings, source) : []),
      notices: RecordStream(file.notices + findings.notices) { NoticeRecord($0, source) })
  }
}
