import Evidence
import Wording

/// What can go wrong in reading and weighing, what is done about it, and how it stands here.
///
/// After SWGDE 12-Q-001 and ASTM E3016-18: error rates alone do not fit digital evidence, so each
/// kind of error has its own row. The test named is a suite of this program's own tests.
struct MitigationSection: Section {
  static let id = "mitigation"
  static let title = Phrase.sectionMitigation
  let context: ReportContext

  func blocks() -> [Block] {
    let rows: [(error: Phrase, done: Phrase, test: String, status: String)] = [
      (.errorDates, .doneDates, "WhatsAppDateOrderTests", dateStatus),
      (.errorZone, .doneZone, "LanguageTests", zoneStatus),
      (.errorClock, .doneClock, "WhatsAppReadingTests", steps),
      (
        .errorLines, .doneLines, "WhatsAppReadingTests",
        noticed([.entryUnreadable, .textBeforeFirstHeader, .headerShapeMixed])
      ),
      (.errorForged, .doneForged, "WhatsAppDamageTests", noticed([.headerInsideMessage])),
      (
        .errorDamage, .doneDamage, "DamageTests",
        noticed([
          .archiveDamaged, .archiveTruncated, .memberDamaged, .memberSizeDiffers, .limitReached,
          .inputLeftOut,
        ])
      ),
      (.errorNames, .doneNames, "PersonJoiningTests", personStatus),
      (.errorEdited, .doneEdited, "TwoSidesTests", editedStatus),
      (.errorHonest, .doneHonest, "Benchmarks/takeover", habitStatus),
      (.errorLittle, .doneLittle, "StyleDetectorTests", littleStatus),
      (.errorDrift, .doneDrift, "ExaminationTests", noticed([.manyAccountsChanged])),
      (.errorLanguage, .doneLanguage, "Benchmarks/takeover", say(.statusLanguage)),
    ]
    return [
      prose(.mitigationIntro),
      .table(
        Table(
          columns: [
            Table.Column(say(.columnError), weight: 2), Table.Column(say(.columnDone), weight: 2.6),
            Table.Column(say(.columnTest), weight: 1.3),
            Table.Column(say(.columnHere), weight: 1.7),
          ],
          rows: rows.map {
            [cells(say($0.error)), cells(say($0.done)), [.code($0.test)], cells($0.status)]
          })),
    ]
  }

  private func status(_ phrase: Phrase, _ count: Int, of all: Int? = nil) -> String {
    var facts = [Fact("count", Numbers.grouped(count, language))]
    if let all { facts.append(Fact("all", Numbers.grouped(all, language))) }
    return Wording.phrase(phrase, facts, language)
  }

  private var dateStatus: String {
    let certain = file.conversations.count { $0.dateReading.isCertain }
    return status(.statusProved, certain, of: file.conversations.count)
  }

  private var zoneStatus: String {
    if let zone = file.assumedZone {
      return Wording.phrase(.statusZone, [Fact("zone", zone)], language)
    }
    let known = file.conversations.count { $0.dateReading.zone == .recorded }
    return status(.statusZoneKnown, known, of: file.conversations.count)
  }

  private var steps: String {
    status(.statusSteps, file.conversations.reduce(0) { $0 + $1.dateReading.stepsBack })
  }

  private func noticed(_ codes: Set<NoticeCode>) -> String {
    let count = (file.notices + findings.notices).count { codes.contains($0.code) }
    return count == 0 ? say(.statusNone) : status(.statusNotices, count)
  }

  private var personStatus: String {
    status(.statusPersons, findings.persons.count { $0.accounts.count > 1 })
  }

  private var editedStatus: String {
    let same = file.exhibits.count { $0.isUnchangedAfterRun == true }
    return status(.statusUnchanged, same, of: file.exhibits.count)
  }

  private func accounts(with code: GroundCode) -> Int {
    findings.accounts.count { account in
      (account.grounds + account.counterGrounds).contains { $0.code == code }
    }
  }

  private var habitStatus: String { status(.statusHabit, accounts(with: .moneyHabit)) }

  private var littleStatus: String {
    status(.statusLittle, accounts(with: .styleTooLittle) + accounts(with: .noHistory))
  }
}
