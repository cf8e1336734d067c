import Evidence
import TestSupport
import Testing

@testable import Documents
@testable import Story
@testable import Wording

@Suite("Money on papers")
struct PaperMoneyTests {
  private let sanne = AccountID(conversation: 0, sender: 0)

  private func money(asked: [String], paid: [String]?, currency: String? = nil) -> MoneySum? {
    let sample = ReportSample()
    var findings = sample.findings
    let request = findings.identifiers[0].entry
    let claim = findings.events.first { $0.kind == .paidClaim }
    func amount(_ text: String, _ entry: EntryID, _ account: AccountID) -> NamedAmount {
      NamedAmount(
        entry: entry, account: account, text: text, value: text, currency: currency, isBare: true)
    }
    findings.amounts = asked.map { amount($0, request, sanne) }
    if let paid, let claim, let account = claim.account {
      findings.amounts += paid.map { amount($0, claim.entry, account) }
    } else {
      findings.events.removeAll { $0.kind == .paidClaim }
    }
    return MoneySum.of(sanne, CaseStory(sample.file, findings))
  }

  @Test func theHighestAmountOfAChatCountsAndAPaymentOnce() throws {
    let sum = try #require(money(asked: ["985.50", "500"], paid: ["450", "450"]))
    #expect(sum.asked == 98_550 && sum.paid == 45_000 && sum.open == 53_550)
    // The account is Dutch, no message names a currency.
    #expect(sum.currency == "EUR" && sum.isAssumed)
  }

  /// Story: a chat with 20,000 links to pay at took a minute and a half, nearly all of it in one table.
  @Test func thousandsOfAccountNumbersCostTimeByTheirNumber() {
    let sample = ReportSample()
    let first = sample.findings.identifiers[0]
    func time(_ count: Int) -> Double {
      var findings = sample.findings
      findings.identifiers += (0..<count).map { number in
        Identifier(
          kind: first.kind, value: "\(first.value)\(number)", isValid: nil, entry: first.entry,
          quote: first.quote, account: first.account)
      }
      return leastProcessorTime {
        _ = VictimSample.papers(sample.file, findings, .english)
      }
    }
    #expect(time(1_600) < 40 * time(100))
  }

  @Test func paidWithoutANumberIsNotNought() throws {
    let unknown = try #require(money(asked: ["980"], paid: []))
    #expect(unknown.paid == nil && unknown.open == nil)
    let none = try #require(money(asked: ["980"], paid: nil, currency: "USD"))
    #expect(none.paid == 0 && none.open == 98_000)
    #expect(none.currency == "USD" && !none.isAssumed)
    // More than was asked leaves nothing open.
    #expect(money(asked: ["100"], paid: ["450"])?.open == 0)
  }

  @Test func sumsOfSeveralCurrenciesAreNotAdded() throws {
    let euro = try #require(money(asked: ["980"], paid: nil))
    let dollar = try #require(money(asked: ["980"], paid: nil, currency: "USD"))
    #expect(MoneySum.total([euro, dollar]) == nil)
    #expect(MoneySum.total([euro, euro])?.asked == 196_000)
    #expect(MoneySum.total([euro]) == nil)
  }

  @Test(arguments: PaperLanguage.allCases)
  func theBankIsTheFirstLineWithItsNumber(_ language: PaperLanguage) throws {
    for paper in VictimSample.papers(ReportSample().file, ReportSample().findings, .dutch, language)
      .prefix(2)
    {
      guard case .paragraph(let first)? = VictimSample.section("short", of: paper.report).first
      else {
        Issue.record("no first line in \(paper.name)")
        continue
      }
      #expect(VictimSample.words(first).contains("0900-8170"))
    }
  }

  /// Story: what to do stood on the third page of four, behind a table that nobody reads in a panic.
  @Test(arguments: PaperLanguage.allCases)
  func whatMustBeDoneStandsBeforeWhatItRestsOn(_ language: PaperLanguage) throws {
    for paper in VictimSample.papers(ReportSample().file, ReportSample().findings, .dutch, language)
      .prefix(2)
    {
      let order = paper.report.sections.map(\.id)
      #expect(
        order.prefix(5) == ["short", "numbers", "todo", "contacts", "yours"], "\(paper.name)")
      #expect(order.suffix(3) == ["people", "evidence", "limits"])
      // Nothing is lost by it.
      #expect(Set(order).isSuperset(of: ["timeline", "payments", "people"]))
      let short = VictimSample.section("short", of: paper.report).flatMap(VictimSample.words)
      let timeline = try #require(paper.report.sections.first { $0.id == "timeline" }).title
      #expect(short.last?.contains(timeline) == true)
    }
  }

  /// Whoever wrote within a stretch is not known: their messages are "by the account of".
  @Test func messagesOfTheStretchAreTheAccounts() throws {
    let report = try #require(VictimSample.papers().first).report
    let rows = VictimSample.rows("timeline", of: report).map { $0.map(VictimSample.words) }
    #expect(rows.contains { $0[1] == "het account van Sanne" && $0[2].contains("Vraagt om geld") })
    #expect(rows.first?[1] == "Sanne" && rows.last?[1] == "Sanne")
  }
}

@Suite("Answers for reporting forms")
struct FormAnswersTests {
  private func answers(_ region: String, _ language: PaperLanguage = .english) throws -> [String] {
    let sample = ReportSample()
    var file = sample.file
    file.region = region
    return VictimSample.papers(file, sample.findings, .english, language).compactMap {
      $0.answers?.text
    }
  }

  @Test(arguments: ["NL", "BE", "DE", "GB", "US", "BR"])
  func theFieldsStandInTheOrderOfTheForm(_ region: String) throws {
    let form = try #require(ReportForm.of(region))
    let texts = try answers(region)
    #expect(texts.count == 2)
    for (text, fields) in zip(texts, [form.owner, form.payer]) {
      let heads = text.split(separator: "\n").filter { $0.hasPrefix("== ") }.map { $0.dropFirst(3) }
      #expect(heads.map(String.init) == fields.map { Wording.answer($0, .english) })
      #expect(text.contains("980") && text.contains("NL91 ABNA 0417 1643 00"))
      #expect(text.contains("A. de Vries") && !text.contains("%"))
    }
  }

  /// Story: a form said that it happened from the owner's last message on, five days before.
  @Test func itBeganWithTheFirstThatWasNotTheOwners() throws {
    for text in try answers("NL") {
      #expect(text.contains("\n2 November 2020, 12:00 – 3 November 2020, 12:00\n"), "\(text)")
    }
  }

  @Test func aCountryWithoutAFormHasNoAnswers() throws {
    #expect(try answers("FR").isEmpty)
    #expect(ReportForm.of("UK")?.country == "GB")
  }

  /// A text is pasted and read on a terminal: nothing in it may move a cursor or hide.
  @Test func hostileWordsAreShownNotObeyed() throws {
    let sample = ReportSample(hostile: "a\u{1B}[2Jb\u{202E}c\n== Amounts: forged")
    let texts = VictimSample.papers(sample.file, sample.findings, .english).compactMap {
      $0.answers?.text
    }
    for text in texts {
      #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
      #expect(!text.contains("\n== Amounts: forged"))
    }
  }
}
