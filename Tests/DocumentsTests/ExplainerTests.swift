import Evidence
import TestSupport
import Testing

@testable import Documents
@testable import Records
@testable import Wording

/// What a result hangs on, in the words of the report.
@Suite("What a result hangs on") struct ExplainerTests {
  private static let chat = 0
  private static func at(_ entry: Int) -> EntryID { EntryID(conversation: chat, entry: entry) }

  /// The account of the sample with these rows.
  private func account(
    _ rows: [Sensitivity], verdict: Verdict = .takeover, log10LR: Double = 1,
    families: [EvidenceFamily: Double] = [.money: 1], against: [Ground] = []
  ) -> AccountFinding {
    let onset = Onset(entry: Self.at(25), first: Self.at(25), last: Self.at(27), setSize: 2)
    return AccountFinding(
      account: AccountID(conversation: 0, sender: 0), verdict: verdict, log10LR: log10LR,
      families: families, onset: verdict == .inconclusive ? nil : onset,
      candidate: verdict == .inconclusive ? onset : nil, return: nil, episodes: [],
      grounds: [Ground(.moneyRequest, .money, weight: 2, at: Self.at(27))],
      counterGrounds: against, hypotheses: [], sensitivity: rows, curve: [], messages: 15)
  }

  private func row(
    _ change: Sensitivity.Change, _ verdict: Verdict = .takeover, _ log: Double = 1,
    onset: Int? = 25
  ) -> Sensitivity {
    Sensitivity(change: change, verdict: verdict, log10LR: log, onset: onset.map(Self.at))
  }

  private func builder(
    _ account: AccountFinding, _ language: ReportLanguage = .english,
    calibration: CalibrationIdentity? = nil
  ) -> ReportContext {
    let sample = ReportSample()
    var findings = sample.findings
    findings.accounts = [account]
    findings.calibration = calibration
    return ReportContext(
      file: sample.file, findings: findings, language: language, toolVersion: "1")
  }

  private func words(_ pieces: [Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .prose(let text), .strong(let text), .evidence(let text), .code(let text): text
      case .reference(let label, _): label
      }
    }.joined()
  }

  private func text(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let pieces), .verdict(_, let pieces): [words(pieces)]
      case .list(let points): points.map(words)
      case .heading(let text): [text]
      case .table(let table): table.rows.map { $0.map(words).joined(separator: " | ") }
      case .checklist(let checks): checks.map { words($0.pieces) }
      case .form(let rows): rows.joined().map(\.label)
      case .quotes, .figure: []
      }
    }
  }

  @Test func aStableResultIsOneSentence() {
    let account = account([
      row(.withoutFamily(.style), .takeover, 0.9), row(.withoutEntry(Self.at(27)), .takeover, 1.1),
      row(.clockMoved(hours: 2)),
    ])
    let said = text(builder(account).section(AccountsSection.self).sensitivityBlocks(account))
    #expect(said.count == 2)
    #expect(said.last?.contains("hangs on no single thing") == true)
    #expect(said.last?.contains("was 10; it then lies between 7.9 and 13") == true)
  }

  @Test func aResultThatMovesIsATable() {
    let account = account([
      row(.withoutFamily(.money), .inconclusive, 0.7781, onset: 25),
      row(.withoutEntry(Self.at(27)), .none, -0.4, onset: nil),
      row(.clockMoved(hours: -2), .takeover, 1, onset: 27),
    ])
    let said = text(builder(account).section(AccountsSection.self).sensitivityBlocks(account))
    #expect(
      said.contains(
        "Without money and account numbers | inconclusive, LR 6.0 (was 10)"
          + " | the moment stays at message 26"))
    #expect(
      said.contains(
        "Without message 28 | no indications found, LR 1/2.5 (was 10) | no moment is named"))
    #expect(
      said.contains("With the clock 2 hours earlier | unchanged | the moment moves to message 28"))
  }

  /// Story: an impersonation begins with the first message, its rows with the first telling one.
  @Test func anImpersonationDoesNotMove() {
    let account = account(
      [row(.clockMoved(hours: 2), .impersonation, 1, onset: 27)],
      verdict: .impersonation)
    let rows = Explainer.rows(account, moments: [])
    #expect(rows.count == 1)
    #expect(Explainer.isStable(rows))
  }

  /// Story: the rows name the moment in the first chat, the account stands in the second.
  @Test func theMomentOfThePersonIsTheSameMoment() {
    let account = account([row(.clockMoved(hours: 2), .takeover, 1, onset: 3)])
    #expect(!Explainer.isStable(Explainer.rows(account, moments: [])))
    #expect(Explainer.isStable(Explainer.rows(account, moments: [Self.at(3)])))
  }

  @Test func nothingFoundHangsOnNothing() {
    let account = account([row(.clockMoved(hours: 2))], verdict: .none)
    #expect(builder(account).section(AccountsSection.self).sensitivityBlocks(account).isEmpty)
    #expect(Explainer.missingSigns(account, read: []).isEmpty)
  }

  @Test func boundsAreNotMeasurements() {
    let explainer = builder(account([])).explainer
    #expect(explainer.ratio(StatedBounds.combined).hasPrefix("≥ "))
    #expect(explainer.ratio(-StatedBounds.against).hasPrefix("≤ 1/"))
    #expect(explainer.ratio(0) == "1.0")
    #expect(explainer.ratio(-0.4) == "1/2.5")
  }

  @Test func whatIsLackingIsSaid() {
    let thin = Ground(
      .styleTooLittle, .style, weight: nil, at: Self.at(0),
      facts: [Fact("messages", 12), Fact("needed", 40)])
    let open = account([], verdict: .inconclusive, against: [thin])
    let said = Explainer.lacks(open).map { words(builder(open).explainer.words($0)) }
    #expect(
      said.first == "More text: at least 40 messages with words by this account. There are 12.")
    #expect(said.contains { $0.hasSuffix("for another hand: money and account numbers.") })
    #expect(said.count == 4)
    let clear = account([], verdict: .inconclusive, families: [.money: 1, .events: 1])
    #expect(Explainer.lacks(clear).map(\.dataName) == ["chats-of-contacts", "data-from-outside"])
    #expect(Explainer.lacks(account([])).isEmpty)
    #expect(Explainer.lacks(account([], verdict: .none, against: [thin])).count == 1)
  }

  @Test func groundsStandUnderOneHeadingEach() {
    let codes = GroundCode.allCases.filter { $0.traits.bearing != .supporting }
    let account = account(
      [], against: codes.map { Ground($0, .events, weight: nil, at: Self.at(0)) })
    let bearings: [GroundCode.Bearing] = [.opposing, .limiting, .absent]
    let shown = bearings.flatMap { Explainer.grounds(account, $0) }
    #expect(shown.count == codes.count)
    #expect(Set(shown.map(\.code)) == Set(codes))
    #expect(GroundCode.lookedFor.allSatisfy { $0.traits.event != nil })
  }

  @Test func signsThatWereFoundAreNotMissing() {
    let account = account([])
    let missing = Explainer.missingSigns(account, read: [.callEvasion])
    #expect(!missing.contains(.moneyRequest))
    #expect(missing.contains(.secrecy))
    // Read with whatever weight, it is not "not found".
    #expect(!missing.contains(.callEvasion))
    #expect(Explainer.missingSigns(account, read: []).contains(.callEvasion))
  }

  @Test func explanationsAreComparedWithTheFirst() {
    let explainer = builder(account([])).explainer
    let first = Hypothesis(name: .takeover, log10LR: 1.2)
    func against(_ log: Double) -> String {
      words(explainer.standing(Hypothesis(name: .relative, log10LR: log), first: first))
    }
    #expect(words(explainer.standing(first, first: first)) == "explains the findings best")
    #expect(against(1.1) == "cannot be told apart from the first")
    #expect(against(0.2) == "the first explains them 10 times better")
    let bound = Numbers.ratio(log10: StatedBounds.combined, .english)
    #expect(against(-1.2) == "the first explains them at least \(bound) times better")
  }

  private static let identity = CalibrationIdentity(
    name: "takeover-9", date: "2026-11-01", tuning: String(repeating: "ab", count: 32),
    calibration: String(repeating: "cd", count: 32), cases: (1_200, 80), cllr: 0.7, cllrMin: 0.55)

  @Test(arguments: ReportLanguage.allCases)
  func theConclusionNamesTheCalibrationBesideTheNumbers(_ language: ReportLanguage) {
    let report = builder(account([]), language, calibration: Self.identity)
    let said = text(report.section(ConclusionSection.self).blocks()).joined(separator: "\n")
    for part in ["takeover-9", "2026-11-01", "Cllr", "abababab…abababab", "cdcdcdcd…cdcdcdcd"] {
      #expect(said.contains(part), "\(part)")
    }
    #expect(said.contains(language == .dutch ? "0,70" : "0.70"))
    #expect(said.contains(language == .dutch ? "1.200" : "1,200"))
    let without = text(builder(account([]), language).section(ConclusionSection.self).blocks())
      .joined()
    #expect(!without.contains("Cllr"))
  }

  /// The rows and the calibration as other programs read them.
  @Test func theDataSaysTheSame() throws {
    let taken = account([
      row(.withoutFamily(.money), .inconclusive, 0.77815, onset: nil),
      row(.withoutEntry(Self.at(27))), row(.clockMoved(hours: -2)),
    ])
    let report = builder(taken, calibration: Self.identity)
    let json = String(
      decoding: FindingsJSON.render(report.file, report.findings, toolVersion: "1"),
      as: UTF8.self)
    let line = try #require(report.file.entry(Self.at(27)).line)
    for part in [
      "\"score\": 0,",
      "{\"change\": \"without-family\", \"family\": \"money\", \"verdict\": \"inconclusive\", "
        + "\"log10LR\": 0.7782, \"onset\": null}",
      "{\"change\": \"without-entry\", \"conversation\": \"c1\", \"entry\": 28, "
        + "\"line\": \(line), \"verdict\": \"takeover\"",
      "{\"change\": \"clock\", \"hours\": -2, \"verdict\": \"takeover\", \"log10LR\": 1, "
        + "\"onset\": {\"conversation\": \"c1\", \"entry\": 26,",
      "\"name\": \"takeover-9\"", "\"casesWith\": 1200,", "\"casesWithout\": 80,",
      "\"cllr\": 0.7,", "\"cllrMin\": 0.55,", "\"tuningSHA256\": \"abab",
      "\"calibrationSHA256\": \"cdcd", "\"bounds\": {\"combined\": ",
    ] {
      #expect(json.contains(part), "\(part)")
    }
    let none = builder(account([row(.clockMoved(hours: 2))], verdict: .none))
    let empty = String(
      decoding: FindingsJSON.render(none.file, none.findings, toolVersion: "1"), as: UTF8.self)
    #expect(empty.contains("\"sensitivity\": []"))
    #expect(empty.contains("\"calibration\": null"))
  }
}
