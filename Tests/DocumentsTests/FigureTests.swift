import Evidence
import Story
import TestSupport
import Testing

@testable import Documents
@testable import Wording

@Suite struct FigureTests {
  static func all(_ made: PDFSample.Invented, _ labels: FigureLabels) -> [Figure] {
    [
      Drawings.styleCurve(
        file: made.file, findings: made.findings, account: made.account, labels: labels),
      Drawings.evidenceBars(account: made.account, labels: labels),
      Drawings.hours(file: made.file, account: made.account, labels: labels),
      Drawings.requests(file: made.file, findings: made.findings, labels: labels),
    ].compactMap { $0 }
  }

  @Test(arguments: [(5, 9), (20, 9), (160, 12), (700, 30), (2_000, 9), (300, 600)], [true, false])
  func everyMarkStandsInsideItsDrawing(_ size: (Int, Int), isFound: Bool) throws {
    let made = PDFSample.invented(
      messages: size.0 + size.1, other: size.1, isFound: isFound)
    for language in ReportLanguage.allCases {
      for figure in Self.all(made, .of(language)) {
        #expect(!figure.marks.isEmpty)
        for mark in figure.marks {
          let box = box(of: mark)
          #expect(box.x.lowerBound >= -0.01 && box.x.upperBound <= figure.width + 0.01, "\(mark)")
          #expect(box.y.lowerBound >= -0.01 && box.y.upperBound <= figure.height + 0.01, "\(mark)")
        }
      }
    }
  }

  /// What is drawn of a kind hangs on its mark: the lanes of requests hold what is asked and given,
  /// the curve has a lane more for notices and one for alarms.
  @Test func theMarkOfAKindDecidesWhereItIsDrawn() {
    let exchanged = EventKind.allCases.filter { FigureSymbol($0)?.isExchange == true }
    #expect(
      exchanged == [
        .codeRequest, .moneyRequest, .paymentDetails, .deviceStep, .moreMoney, .investmentPitch,
        .codeHandover, .paidClaim, .codeEntered, .paymentCode,
      ])
    let lanes = Dictionary(grouping: EventKind.allCases) { FigureSymbol($0)?.lane }
    #expect(lanes[0] == [.codeRequest, .deviceStep, .codeHandover, .codeEntered])
    #expect(
      lanes[1] == [
        .moneyRequest, .paymentDetails, .moreMoney, .investmentPitch, .paidClaim, .paymentCode,
      ])
    #expect(
      lanes[2] == [.securityCodeChanged, .numberChanged, .deviceChanged, .groupGrab, .coverUp])
    #expect(
      lanes[3] == [
        .doubt, .identityQuestion, .lureTrouble, .checkedElsewhere, .discovery, .lockedOut,
        .strangerDevice, .notMeNow, .warning, .ownerBack,
      ])
  }

  @Test func extremeNumbersStayInside() throws {
    let made = PDFSample.invented()
    let wild: [Double] = [.infinity, -.infinity, .nan, 1e300, -1e300]
    let curve = made.account.curve.enumerated().map { index, point in
      CurvePoint(
        entry: point.entry, style: wild[index % 5], onset: index == 0 ? .nan : point.onset,
        otherHand: wild[(index + 1) % 5])
    }
    let account = AccountFinding(
      account: made.account.account, verdict: .takeover, log10LR: 400,
      families: [.style: -400, .events: .nan, .money: 12], onset: made.account.onset,
      candidate: nil, return: nil, episodes: made.account.episodes, grounds: [],
      counterGrounds: [], hypotheses: [], curve: curve, messages: 10)
    let wildCase = PDFSample.Invented(
      file: made.file, findings: made.findings, account: account)
    let figures = Self.all(wildCase, .dutch)
    #expect(figures.count == 4)
    for figure in figures {
      for mark in figure.marks {
        let box = box(of: mark)
        #expect(box.x.lowerBound >= -0.01 && box.x.upperBound <= figure.width + 0.01)
        #expect(box.y.lowerBound >= -0.01 && box.y.upperBound <= figure.height + 0.01)
      }
    }
  }

  @Test func withoutDataThereIsNoDrawing() {
    let none = AccountFinding(
      account: AccountID(conversation: 0, sender: 0), verdict: .none, log10LR: 0, families: [:],
      onset: nil, candidate: nil, return: nil, episodes: [], grounds: [], counterGrounds: [],
      hypotheses: [], curve: [], messages: 0)
    let empty = PDFSample.Invented(file: CaseFile(), findings: Findings(), account: none)
    #expect(Self.all(empty, .english).isEmpty)
    let clean = PDFSample.invented(isFound: false)
    #expect(Drawings.hours(file: clean.file, account: clean.account, labels: .english) == nil)
  }

  @Test func aCleanChatShowsNoMoment() throws {
    let clean = PDFSample.invented(isFound: false)
    let figure = try #require(
      Drawings.styleCurve(
        file: clean.file, findings: clean.findings, account: clean.account, labels: .english))
    let words = labels(of: figure)
    #expect(!words.contains(FigureLabels.english.onset))
    #expect(!words.contains(FigureLabels.english.onsetAxis))
    #expect(words.contains(FigureLabels.english.messageDot))
  }

  @Test func aLongAccountSaysThatPartIsDrawn() throws {
    let made = PDFSample.invented(messages: 5_000, other: 20)
    let figure = try #require(
      Drawings.styleCurve(
        file: made.file, findings: made.findings, account: made.account, labels: .english))
    #expect(labels(of: figure).contains { $0.hasSuffix("of 5000 messages drawn") })
    #expect(figure.marks.count < 600)
  }

  @Test func theHoursCountMessagesAndWords() throws {
    let made = PDFSample.invented(messages: 160, other: 12)
    let figure = try #require(
      Drawings.hours(file: made.file, account: made.account, labels: .english))
    let words = labels(of: figure)
    // "haha ja doei!!" is three words, "Hallo, kun je mij helpen?" five.
    #expect(words.contains("148 messages, 444 words"))
    #expect(words.contains("12 messages, 60 words"))
  }

  @Test func svgAndPDFHoldTheSameMarks() throws {
    let typesetter = try PDFTypesetter()
    for figure in Self.all(PDFSample.invented(), .dutch) {
      let svg = SVGFigure.svg(figure)
      let canvas = try PDFCanvas(title: "t", date: "2000-01-01T00:00:00Z")
      let painted = try PDFFigure.paint(
        figure, on: canvas, typesetter: typesetter, x: 0, y: 0, scale: 1)
      canvas.showPage()
      let bytes = try canvas.finish()
      #expect(bytes.starts(with: Array("%PDF".utf8)))
      #expect(painted == figure.marks.count)
      #expect(svg.split(separator: "class=\"mark ").count - 1 == figure.marks.count)
    }
  }

  @Test func svgEscapesWhatItIsGiven() {
    let hostile = "</text><script>alert('1')</script>\u{202E}\"&"
    let figure = Figure(
      id: hostile, alternative: hostile, width: 10, height: 10,
      marks: [.label(hostile, Figure.Point(1, 2), size: 7, anchor: .start, ink: .black)])
    let svg = SVGFigure.svg(figure)
    #expect(!svg.contains("<script"))
    #expect(!svg.contains("href"))
    #expect(!svg.contains("\u{202E}"))
    #expect(svg.contains("&lt;script&gt;alert(&#39;1&#39;)"))
    #expect(svg.contains("⟨U+202E⟩&quot;&amp;"))
  }

  @Test func inksDifferInGreyPrint() {
    let greys = Figure.Ink.allCases.map { ink in
      let (red, green, blue) = ink.components
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }.prefix(5)
    for (darker, lighter) in zip(greys, greys.dropFirst()) { #expect(lighter - darker > 0.15) }
  }

  @Test(arguments: [
    (0.0, 1, "0"), (-0.04, 1, "0"), (12.5, 1, "12.5"), (12.0, 1, "12"), (-1.05, 2, "-1.05"),
    (0.005, 3, "0.005"), (Double.nan, 1, "0"), (1e300, 1, "0"),
  ])
  func numbersAreWrittenOneWay(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(FigureNumber.text(value, decimals: decimals) == text)
  }

  /// Story: "code 10:15 → code given" stood across the boxes it led from and to.
  @Test(arguments: ReportLanguage.allCases, ["Mila", "Milou van den Heuvel-Jansen"])
  func wordsOnArrowsStandBesideTheBoxes(_ language: ReportLanguage, _ name: String) throws {
    let sample = ChainSample(mila: name)
    let story = CaseStory(sample.file, sample.findings)
    let figure = try #require(SpreadFigure(story, labels: CaseLabels.of(language))?.draw())
    // What is white stands behind words, to cover the arrows there.
    let boxes = figure.marks.filter {
      if case .rectangle(_, _, _, _, let fill) = $0 { fill != .white } else { false }
    }.map(box)
    let words = figure.marks.compactMap {
      mark -> (String, x: ClosedRange<Double>, y: ClosedRange<Double>)? in
      guard case .label(let text, _, _, .middle, _) = mark else { return nil }
      return (text, box(of: mark).x, box(of: mark).y)
    }
    #expect(boxes.count == 4 && words.count >= 5)
    for word in words {
      for box in boxes {
        #expect(!(word.x.overlaps(box.x) && word.y.overlaps(box.y)), "\(word.0)")
      }
    }
  }

  private func labels(of figure: Figure) -> [String] {
    figure.marks.compactMap { mark in
      if case .label(let text, _, _, _, _) = mark { text } else { nil }
    }
  }

  private func box(
    of mark: Figure.Mark
  ) -> (x: ClosedRange<Double>, y: ClosedRange<Double>) {
    switch mark {
    case .line(let points, _):
      let (xs, ys) = (points.map(\.x).sorted(), points.map(\.y).sorted())
      return (xs[0]...xs[xs.count - 1], ys[0]...ys[ys.count - 1])
    case .rectangle(let x, let y, let width, let height, _):
      return (x...x + width, y...y + height)
    case .dot(let point, let radius, _):
      return (point.x - radius...point.x + radius, point.y - radius...point.y + radius)
    case .label(let text, let point, let size, let anchor, _):
      let width = FigurePen.widthOf(text, size: size)
      let left: Double =
        switch anchor {
        case .start: point.x
        case .middle: point.x - width / 2
        case .end: point.x - width
        }
      return (left...left + width, point.y - size...point.y)
    }
  }
}
