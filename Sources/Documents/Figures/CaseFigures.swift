public import Evidence
public import Story
public import Wording

extension Drawings {
  /// The drawings of the case as a whole: the decisive days, the whole time where that is more, who
  /// lured whom, and requests by conversation.
  public static func wholeCase(
    file: CaseFile, findings: Findings, story: CaseStory, language: ReportLanguage
  ) -> [Figure] {
    let labels = CaseLabels.of(language)
    let lanes = CaseLanes.all(story, labels: labels, words: FigureLabels.of(language))
    let graph = SpreadFigure(story, labels: labels)?.draw()
    let requests = requests(file: file, findings: findings, labels: FigureLabels.of(language))
    return lanes + [graph, requests].compactMap(\.self)
  }
}

extension CaseLabels {
  /// The words under a name.
  func part(_ role: PersonStory.Role?, time: String) -> String {
    switch role {
    case .taken: FigureLabels.fill(taken, ["time": time])
    case .stranger: stranger
    case .atRisk: atRisk
    case .payer: payer
    case .unclear: unclear
    case .approached: approached
    case .bystander: ""
    case nil: several
    }
  }

  /// The words on an arrow.
  func edge(_ kind: SpreadGraph.Kind) -> String {
    switch kind {
    case .lure: lure
    case .code: code
    case .money: money
    case .sameNumber: sameNumber
    case .sameScript: sameScript
    }
  }
}

extension SpreadGraph.Kind {
  /// How its line is drawn: told apart in grey print by dashes and width.
  var stroke: Figure.Stroke {
    switch self {
    case .lure: Figure.Stroke(.dark, width: 1, dashes: [1, 2])
    case .code: Figure.Stroke(.black, width: 1, dashes: [4, 2])
    case .money: Figure.Stroke(.black, width: 1.4)
    case .sameNumber: Figure.Stroke(.middle, width: 1, dashes: [6, 2, 1, 2])
    case .sameScript: Figure.Stroke(.middle, width: 1, dashes: [1, 1])
    }
  }
}

extension Scene {
  /// A name as a drawing holds it: visible, on one line, and cut.
  func drawnName(_ node: SpreadGraph.Node, limit: Int) -> String {
    let name = node.account.map(file.name) ?? node.chat.map(file.chatName) ?? node.id
    var shown = ""
    var count = 0
    for scalar in Escaping.visible(name).unicodeScalars {
      if count == limit { return shown + "…" }
      let isBreak = scalar == "\n" || scalar == "\t" || scalar == "\r"
      shown.unicodeScalars.append(isBreak ? " " : scalar)
      count += 1
    }
    return shown
  }

  /// `10:41` of an entry; empty without a time.
  func clock(_ id: EntryID?) -> String {
    guard let time = id.flatMap({ file.entry($0).time }) else { return "" }
    return String(time.iso.dropFirst(11).prefix(5))
  }
}

extension FigurePen {
  /// A line with a head at its end.
  mutating func arrow(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Figure.Stroke,
    head: Double = 4
  ) {
    line([Figure.Point(x1, y1), Figure.Point(x2, y2)], stroke)
    let (dx, dy) = (x2 - x1, y2 - y1)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0.1 else { return }
    let (ux, uy) = (dx / length, dy / length)
    // The head is solid whatever the dashes of its line.
    line(
      [
        Figure.Point(x2 - head * ux + head * 0.5 * uy, y2 - head * uy - head * 0.5 * ux),
        Figure.Point(x2, y2),
        Figure.Point(x2 - head * ux - head * 0.5 * uy, y2 - head * uy + head * 0.5 * ux),
      ], Figure.Stroke(stroke.ink, width: stroke.width))
  }
}
