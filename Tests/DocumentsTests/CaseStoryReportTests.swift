import Evidence
import Story
import TestSupport
import Testing

@testable import Documents
@testable import Wording

@Suite("The case as a story: page 1, drawings, annexes")
struct CaseStoryReportTests {
  private func context(
    _ sample: ChainSample = ChainSample(), _ language: ReportLanguage = .english,
    annex: Annex = .cited
  ) -> ReportContext {
    ReportContext(
      file: sample.file, findings: sample.findings, language: language, toolVersion: "1",
      caseFigures: Drawings.wholeCase(
        file: sample.file, findings: sample.findings,
        story: CaseStory(sample.file, sample.findings), language: language),
      annex: annex)
  }

  private func report(_ annex: Annex, _ language: ReportLanguage = .english) -> CaseReport {
    let sample = ChainSample()
    return ReportBuilder(
      file: sample.file, findings: sample.findings, language: language, toolVersion: "1",
      annex: annex
    ).build()
  }

  private func words(_ blocks: [Block]) -> String {
    blocks.flatMap { VictimSample.words($0) }.joined(separator: "\n")
  }

  /// Story: three boxes, one for each file, and the chain nowhere.
  @Test(arguments: ReportLanguage.allCases)
  func pageOneIsOneVerdictAPersonAndTheStoryInTime(_ language: ReportLanguage) throws {
    let blocks = context(ChainSample(), language).section(ShortSection.self).blocks()
    let verdicts = blocks.compactMap { block -> String? in
      if case .verdict(_, let pieces) = block { return VictimSample.words(pieces) }
      return nil
    }
    #expect(verdicts.count == 2)
    #expect(verdicts.first?.hasPrefix("Daan:") == true)
    #expect(verdicts.last?.contains("c1 Mila") == true)
    #expect(verdicts.last?.contains("c2 Mila") == true)
    // From when to when, with what came before it; of Daan no return is known.
    #expect(verdicts.last?.contains("#c1-4") == true && verdicts.last?.contains("#c2-6") == true)
    #expect(verdicts.last?.contains("#c3-5") == true)
    #expect(verdicts.first?.contains("#c3-4") == true)
    let points = blocks.compactMap { block -> String? in
      if case .list = block { return words([block]) }
      return nil
    }
    #expect(points.first?.contains("Heb 450 overgemaakt") == true)
    #expect(points.first?.contains("NL91 ABNA 0417 1643 00") == true)
    var table: Table?
    for case .table(let found) in blocks where table == nil { table = found }
    let rows = try #require(table).rows.map { $0.map { VictimSample.words($0) } }
    #expect(
      rows.map { $0[2].replacing("#", with: "") } == [
        "c3-3", "c3-4", "c3-5", "c1-3, c2-3", "c1-4, c2-4", "c1-5", "c1-6", "c2-4", "c2-5",
        "c2-6, c1-7",
      ])
    #expect(rows.map { $0[0] } == rows.map { $0[0] }.sorted())
    #expect(rows[5][1].contains("980") && rows[5][1].contains("NL91 ABNA 0417 1643 00"))
    #expect(rows[8][1].contains("Noor") && rows[8][1].contains("Heb 450 overgemaakt"))
  }

  @Test func aLongStoryKeepsWhatMattersAndCountsTheRest() throws {
    var sample = ChainSample()
    for _ in 0..<2 {
      sample.findings.events += sample.findings.events
    }
    sample.findings.events += (0..<40).map { index in
      Event(
        kind: .paidClaim, entry: ChainSample.at(1, 4), account: sample.noor, quote: index..<index)
    }
    sample.findings.events.sort { $0.entry < $1.entry }
    let blocks = context(sample).section(ShortSection.self).blocks()
    for case .table(let table) in blocks {
      #expect(table.rows.count <= ReportContext.Length.story)
    }
  }

  @Test func theAnnexesFollowTheBodyAndCanBeLeftOut() throws {
    let cited = report(.cited)
    let start = try #require(cited.sections.firstIndex { $0.startsPage })
    #expect(cited.sections[start - 1].id == "signature")
    #expect(cited.sections[start].title.hasPrefix("Annex A: "))
    #expect(cited.sections.filter { $0.title.hasPrefix("Annex ") }.count == 13)
    let none = report(.none)
    // What is known of the files is in every copy.
    #expect(none.sections.last?.id == "quality" && !none.sections.contains { $0.startsPage })
    let full = report(.full)
    var quoted = 0
    for section in full.sections {
      for case .quotes(let quotes) in section.blocks { quoted += quotes.count }
    }
    #expect(quoted == 18)
  }

  @Test(arguments: ReportLanguage.allCases)
  func whoeverSignsDeclaresAndTheProgramDoesNot(_ language: ReportLanguage) {
    let text = words(context(ChainSample(), language).section(SignatureSection.self).blocks())
    let itself =
      language == .dutch
      ? "Het programma zelf verklaart niets" : "The program itself declares nothing"
    #expect(text.contains(itself))
  }

  @Test func theDayIsDrawnWithALaneAPersonAndAnArrowAnAct() throws {
    let figures = context().caseFigures
    let day = try #require(figures.first { $0.id == "case-day-1" })
    let names = day.marks.compactMap { mark -> String? in
      if case .label(let text, let point, _, .end, _) = mark, point.x < 112 { return text }
      return nil
    }
    #expect(["Daan", "Mila", "Joris", "Noor"].allSatisfy(names.contains))
    #expect(names.contains("other hand from 12:41"))
    for mark in day.marks {
      if case .label(_, let point, _, _, _) = mark {
        #expect(point.x >= 0 && point.x <= day.width && point.y <= day.height)
      }
    }
    // Two days before the first moment somebody wrote; that is no part of the decisive day.
    #expect(!figures.contains { $0.id == "case-whole" })
  }

  /// From left to right in time: who asked first stands left of whom they asked.
  @Test func theGraphGoesFromLeftToRight() throws {
    let graph = try #require(context().caseFigures.first { $0.id == "graph" })
    func place(_ name: String) -> Double? {
      for case .label(let text, let point, _, .start, _) in graph.marks where text == name {
        return point.x
      }
      return nil
    }
    let daan = try #require(place("Daan"))
    let mila = try #require(place("Mila"))
    let noor = try #require(place("Noor"))
    #expect(daan < mila && mila < noor)
    #expect(place("Joris") == noor)
  }

  /// A name is chat text, also in a drawing.
  @Test func aHostileNameIsShownAndCutInTheDrawings() throws {
    let name = "</text><script>\u{202E}alert(1)</script> and much more than fits"
    let sample = ChainSample(mila: name)
    for figure in context(sample).caseFigures {
      let svg = SVGFigure.svg(figure)
      #expect(!svg.contains("<script") && !svg.contains("\u{202E}"))
      #expect(!svg.contains("than fits"))
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func whatTwoExportsTellDifferentlyStandsSideBySideAndOnPageOne(
    _ language: ReportLanguage
  ) throws {
    var sample = ChainSample()
    sample.findings.twoSides = [
      TwoSides(
        first: 0, second: 1, matches: [(0, 0), (1, 1)], onlyFirst: 1, onlySecond: 1,
        clockOffset: -3_600, entriesOfFirst: [5], entriesOfSecond: [4])
    ]
    let context = context(sample, language)
    let sides = context.section(TwoSidesSection.self)
    #expect(sides.isTold)
    var rows: [[[Piece]]] = []
    for case .table(let table) in sides.blocks() { rows = table.rows }
    #expect(rows.count == 2)
    let short = words(context.section(ShortSection.self).blocks())
    #expect(short.contains(context.say(.sectionSides)))
    // That an export was edited is then an explanation that is discussed.
    let question = words(context.section(QuestionSection.self).blocks())
    #expect(question.contains(context.say(.sectionSides)))
    #expect(words(sides.blocks()).contains(context.say(.sidesEdited)))
    let plain = self.context(ChainSample(), language)
    #expect(!plain.section(TwoSidesSection.self).isTold)
    #expect(
      words(plain.section(QuestionSection.self).blocks()).contains(
        plain.say(.propositionFour)))
  }
}
