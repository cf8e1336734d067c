import Evidence
import TestSupport
import Testing

@testable import Documents
@testable import Wording

@Suite("Papers for victims")
struct VictimPaperTests {
  /// Nobody is asked for a chat that is in the case; the page without a name is always there.
  @Test func eachReaderHasAPaperNamedInItsLanguage() {
    #expect(
      VictimSample.papers().map(\.name) == [
        "voor-Sanne-overgenomen-account.pdf", "voor-Joris-gevraagd-om-geld.pdf",
        "vraag-om-een-chat.pdf",
      ])
    #expect(
      VictimSample.papers(ReportSample(), .english).map(\.name) == [
        "for-Sanne-account-taken-over.pdf", "for-Joris-asked-for-money.pdf", "ask-for-a-chat.pdf",
      ])
  }

  @Test func theNameAnAccountNumberWasGivenWithStandsBesideIt() throws {
    let paper = try #require(VictimSample.papers().first)
    let cells = VictimSample.rows("numbers", of: paper.report).joined()
    #expect(cells.contains { VictimSample.words($0).contains("A. de Vries") })
  }

  @Test(arguments: ReportLanguage.allCases)
  func saysNothingOfTheMethod(_ language: ReportLanguage) {
    for paper in VictimSample.papers(ReportSample(), language) {
      let text = VictimSample.text(paper.report).lowercased()
      for word in [
        "log10", "likelihood", "aannemelijk", "%", "procent", "percent", "kans", "probab",
        "ratio", "unexpected", "dader", "eigen schuld",
      ] {
        #expect(!text.contains(word), "\(paper.name) says \(word)")
      }
      let words = text.split { !$0.isLetter && !$0.isNumber }
      #expect(!words.contains("lr"), "\(paper.name)")
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func everythingOutOfAChatHasItsMessage(_ language: ReportLanguage) throws {
    for paper in VictimSample.papers(ReportSample(), language).prefix(2) {
      for id in ["numbers", "timeline", "payments"] {
        let rows = VictimSample.rows(id, of: paper.report)
        #expect(!rows.isEmpty, "\(paper.name) \(id)")
        for row in rows {
          #expect(row.last.map(VictimSample.hasReference) == true, "\(paper.name) \(id)")
        }
      }
      let lists = VictimSample.section("short", of: paper.report).compactMap { block in
        if case .list(let facts) = block { facts } else { nil }
      }
      let facts = try #require(lists.first)
      #expect(facts.count >= 4)
      for fact in facts { #expect(VictimSample.hasReference(fact), "\(VictimSample.words(fact))") }
    }
  }

  @Test func theAccountNumberStandsFirstAsABankReadsIt() throws {
    let report = try #require(VictimSample.papers().first).report
    #expect(
      report.sections.prefix(4).map(\.id) == ["short", "numbers", "todo", "contacts"])
    let row = try #require(VictimSample.rows("numbers", of: report).first)
    let words = row.map { VictimSample.words($0) }
    #expect(words[0].hasPrefix("NL91 ABNA 0417 1643 00\n"))
    #expect(words[0].contains("controlegetal klopt"))
    #expect(words[0].contains("op naam van: A. de Vries (#28)"))
    #expect(words[1] == "Joris")
    #expect(words[2] == "EUR 980 (#28)")
    #expect(words[3] == "volgens de chat: #30")
  }

  @Test func theTimelineTellsTheStoryInOrder() throws {
    let report = try #require(VictimSample.papers().first).report
    let rows = VictimSample.rows("timeline", of: report).map { $0.map { VictimSample.words($0) } }
    #expect(rows.count <= 12)
    let numbers = rows.compactMap { $0.last.flatMap { Int($0.dropFirst()) } }
    #expect(numbers == numbers.sorted())
    let whats = rows.map { $0[2] }
    #expect(whats.first == "Laatste bericht vóór de verandering")
    #expect(whats.contains("Beveiligingscode gewijzigd"))
    #expect(whats.contains("Eerste bericht dat anders is"))
    #expect(whats.contains("Vraagt om geld"))
    #expect(whats.last == "De eigenaar schrijft weer")
    #expect(rows.last?[0] == "03-11-2020 12:00")
  }

  @Test func aLongCaseKeepsToTwelveRowsAndThreePages() throws {
    var sample = ReportSample(filler: 40)
    var findings = sample.findings
    for index in 0..<40 where index % 2 == 0 {
      let entry = EntryID(conversation: 0, entry: index)
      findings.events.append(
        Event(
          kind: .doubt, entry: entry, account: nil,
          quote: sample.file.conversations[0].entries[index].text))
    }
    sample = ReportSample(filler: 40, hostile: String(repeating: "lang verhaal ", count: 4_000))
    for paper in VictimSample.papers(sample.file, findings, .dutch) {
      #expect(VictimSample.rows("timeline", of: paper.report).count <= 12)
      for row in VictimSample.rows("timeline", of: paper.report) {
        #expect(VictimSample.words(row[3]).unicodeScalars.count <= 140)
      }
      #expect(try PDFRenderer.renderCounting(paper.report).pages <= 4, "\(paper.name)")
    }
  }

  @Test(arguments: PaperLanguage.allCases)
  func everyPaperFits(_ language: PaperLanguage) throws {
    let sample = ReportSample()
    for paper in VictimSample.papers(sample.file, sample.findings, .english, language) {
      let pages = try PDFRenderer.renderCounting(paper.report).pages
      #expect(pages <= (VictimSample.isRequest(paper) ? 1 : 4), "\(paper.name)")
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func nothingFoundIsSaidOnTwoPages(_ language: ReportLanguage) throws {
    let sample = ReportSample()
    var findings = sample.findings
    findings.accounts = findings.accounts.filter { $0.verdict == .none }
    let papers = VictimSample.papers(sample.file, findings, language)
    #expect(
      papers.map(\.name) == [
        language == .dutch ? "geen-aanwijzingen.pdf" : "no-indications-found.pdf"
      ])
    let text = VictimSample.text(papers[0].report).lowercased()
    #expect(
      text.contains(language == .dutch ? "geen aanwijzingen gevonden" : "no indications found"))
    #expect(try PDFRenderer.renderCounting(papers[0].report).pages <= 2)
  }

  @Test func conditionsAreTickedOnlyWhereTheDataProvesThem() throws {
    let sample = ReportSample()
    func refund(_ findings: Findings) throws -> [Check] {
      let papers = VictimSample.papers(sample.file, findings, .dutch)
      let payer = try #require(papers.first { $0.name.contains("gevraagd-om-geld") })
      return VictimSample.checks("refund", of: payer.report)
    }
    let checks = try refund(sample.findings)
    #expect(checks.map(\.state) == [.met, .open, .open, .open, .open, .open, .open])
    #expect(VictimSample.words(checks[3].pieces).contains("tot en met 2 december 2021"))

    // The payer's own Dutch account in the same talk proves the other half.
    var both = sample.findings
    let joris = AccountID(conversation: 0, sender: 1)
    both.identifiers.append(
      Identifier(
        kind: .iban, value: "NL20INGB0001234567", isValid: true,
        entry: EntryID(conversation: 0, entry: 29), quote: 0..<1, account: joris))
    #expect(try refund(both)[4].state == .met)

    var foreign = sample.findings
    let iban = foreign.identifiers[0]
    foreign.identifiers = [
      Identifier(
        kind: .iban, value: "BE68539007547034", isValid: true, entry: iban.entry,
        quote: iban.quote, account: iban.account)
    ]
    #expect(try refund(foreign)[4].state == .notMet)

    // Elsewhere there is no such procedure.
    var abroad = sample.file
    abroad.region = "DE"
    let papers = VictimSample.papers(abroad, sample.findings, .english)
    #expect(VictimSample.checks("refund", of: papers[1].report).isEmpty)
  }

  @Test func anAttemptIsNotCalledAPayment() throws {
    let sample = ReportSample()
    var findings = sample.findings
    findings.events.removeAll { $0.kind == .paidClaim }
    let papers = VictimSample.papers(sample.file, findings, .english)
    let text = VictimSample.text(papers[1].report)
    #expect(text.contains("You can report an attempt too."))
    #expect(VictimSample.rows("payments", of: papers[1].report).isEmpty)
  }

  @Test func personalDetailsAreLinesAndNothingIsFilledIn() throws {
    for paper in VictimSample.papers().prefix(2) {
      let forms = VictimSample.section("yours", of: paper.report).compactMap { block in
        if case .form(let rows) = block { rows } else { nil }
      }
      let labels = forms.joined().joined().map(\.label)
      for needed in ["Naam", "Geboortedatum", "Adres", "Telefoon"] {
        #expect(labels.contains(needed))
      }
    }
  }

  @Test func aStrangersNumberStandsAmongTheNumbers() throws {
    var chat = ConversationBuilder(title: "Onbekend")
    chat.say("+31612345678", "Hoi mam, dit is mijn nieuwe nummer", at: 0)
    chat.say("Ans", "Wie is dit?", at: 60)
    chat.say("+31612345678", "Kun je 980 euro voorschieten", at: 120)
    let stranger = AccountID(conversation: 0, sender: 0)
    func at(_ entry: Int) -> EntryID { EntryID(conversation: 0, entry: entry) }
    let onset = Onset(entry: at(0), first: at(0), last: at(0), setSize: 1)
    let findings = Findings(
      accounts: [
        AccountFinding(
          account: stranger, verdict: .impersonation, log10LR: 2, families: [:], onset: onset,
          candidate: nil, return: nil, episodes: [Episode(first: at(0), last: at(2))],
          grounds: [], counterGrounds: [], hypotheses: [], curve: [], messages: 2)
      ],
      events: [Event(kind: .moneyRequest, entry: at(2), account: stranger, quote: 0..<1)],
      amounts: [
        NamedAmount(
          entry: at(2), account: stranger, text: "980 euro", value: "980", currency: "EUR",
          isBare: false)
      ])
    let file = CaseFile(conversations: [chat.build()])
    let papers = VictimSample.papers(file, findings, .dutch)
    #expect(papers.map(\.name) == ["voor-Ans-gevraagd-om-geld.pdf"])
    let rows = VictimSample.rows("numbers", of: papers[0].report)
    #expect(rows.count == 1)
    #expect(VictimSample.words(rows[0][0]) == "+31612345678")
    let text = VictimSample.text(papers[0].report)
    #expect(text.contains("voordeed als een bekende"))
    let sums = VictimSample.rows("short", of: papers[0].report).map { $0.map(VictimSample.words) }
    let euro = "EUR\u{00A0}980,00"
    #expect(sums == [["Ans", euro, "staat niet in de chat", euro]])
  }

  @Test func hostileNamesAreShownNotObeyed() throws {
    let sample = ReportSample(hostile: "=cmd|' /C calc'!A0 \u{202E}gpj.exe <script>")
    for paper in VictimSample.papers(sample) {
      let (bytes, _) = try PDFRenderer.renderCounting(paper.report)
      #expect(bytes.starts(with: Array("%PDF".utf8)))
      #expect(try PDFRenderer.render(paper.report) == bytes)
    }
  }
}

@Suite("Days of papers")
struct VictimDayTests {
  @Test(arguments: [
    (2020, 11, 15, 13, "2021-12-15"), (2020, 1, 31, 13, "2021-02-28"),
    (2022, 12, 1, 13, "2024-01-01"),
  ])
  func addsMonths(_ year: Int, _ month: Int, _ day: Int, _ months: Int, _ then: String) {
    let days = CalendarDate.daysSince1970(year: year, month: month, day: day)
    let date = CalendarDate(wallSeconds: Int64(days) * 86_400)
    #expect(date.adding(months: months).iso == then)
  }
}

@Suite("Authorities and words for victims")
struct VictimWordingTests {
  @Test func everyCountryIsDatedAndHasAPoliceAndANumber() {
    #expect(
      Authorities.all.map(\.country) == ["NL", "BE", "GB", "DE", "US", "BR", "FR", "ES", "PT"])
    for authorities in Authorities.all {
      #expect(authorities.checked.year >= 2026)
      #expect(authorities.first(.policeOwner, .policeBoth) != nil)
      #expect(authorities.first(.policePayer, .policeBoth) != nil)
      for place in authorities.places {
        #expect(place.address?.contains("://") != true, "addresses are printed, not followed")
      }
    }
    #expect(Authorities.of("UK")?.country == "GB")
    #expect(Authorities.of("SE") == nil)
  }

  @Test func aCountryWithoutAFileSaysSo() {
    var sample = ReportSample().file
    sample.region = "SE"
    let papers = VictimSample.papers(sample, ReportSample().findings, .english)
    #expect(VictimSample.text(papers[0].report).contains("no addresses for this country (SE)"))
  }

  @Test func theDateOfTheAddressesIsPrinted() {
    for paper in VictimSample.papers(ReportSample(), .english).prefix(2) {
      #expect(VictimSample.text(paper.report).contains("Checked on 24 November 2026"))
    }
  }

  /// Story: "misses many deceptions … (--moment)" said neither how many nor what to type.
  @Test(arguments: PaperLanguage.allCases)
  func aClearPaperSaysWhatIsMissedAndHowTheOwnerIsHeard(_ language: PaperLanguage) throws {
    var file = ReportSample().file
    file.exhibits = file.exhibits.map {
      Exhibit(
        id: $0.id, name: "Sanne's chat; rm.zip", kind: $0.kind, bytes: $0.bytes,
        digests: $0.digests,
        members: $0.members, isComplete: true)
    }
    let papers = VictimDocuments(
      file: file, findings: Findings(), language: .english, paper: language, toolVersion: "1"
    ).papers
    let text = VictimSample.text(try #require(papers.first).report)
    #expect(text.contains("\(StatedBounds.missed.count)") && text.contains("10"))
    #expect(text.contains("keerpunt analyse 'Sanne'\\''s chat; rm.zip' --account "), "\(text)")
    #expect(text.contains(/--moment 20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}/))
  }
}
