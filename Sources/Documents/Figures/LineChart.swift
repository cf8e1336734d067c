/// A chart of a few lines over two axes, for curves that no account belongs to.
///
/// Lines differ by dashes, not by colour alone; values off the axes are drawn at their edge.
public struct LineChart: Sendable {
  /// How a line is drawn.
  public enum Manner: Sendable {
    case solid
    case dashed
    case dotted
  }

  /// One line.
  public struct Line: Sendable {
    /// What it is, for the legend.
    public let name: String
    /// Its points, from left to right.
    public let points: [Figure.Point]
    /// How it is drawn.
    public let manner: Manner

    /// Creates a line, points in units of the axes.
    public init(name: String, points: [Figure.Point], manner: Manner) {
      self.name = name
      self.points = points
      self.manner = manner
    }
  }

  /// An axis: its name, its ends, and how far its ticks are apart.
  public struct Axis: Sendable {
    /// What is measured, with its unit.
    public let name: String
    /// The ends.
    public let range: ClosedRange<Double>
    /// Distance of ticks, above 0.
    public let step: Double

    /// Creates an axis.
    public init(name: String, range: ClosedRange<Double>, step: Double) {
      self.name = name
      self.range = range
      self.step = step
    }
  }

  private static let frame = (left: 34.0, right: 460.0, top: 24.0, bottom: 224.0, height: 258.0)

  private let id: String
  private let title: String
  private let x: Axis
  private let y: Axis
  private let lines: [Line]

  /// Creates a chart; the title is also the text for people who cannot see it.
  public init(id: String, title: String, x: Axis, y: Axis, lines: [Line]) {
    self.id = id
    self.title = title
    self.x = x
    self.y = y
    self.lines = lines
  }

  /// Draws it.
  public func draw() -> Figure {
    let frame = Self.frame
    var pen = FigurePen(width: Drawings.width, height: frame.height)
    for value in Self.ticks(x) {
      let at = place(value, x, frame.left, frame.right)
      pen.line(at, frame.top, at, frame.bottom, value == 0 ? .middle : .light, width: 0.4)
      pen.label(FigureNumber.text(value), at, frame.bottom + 11, anchor: .middle)
    }
    for value in Self.ticks(y) {
      let at = place(value, y, frame.bottom, frame.top)
      pen.line(frame.left, at, frame.right, at, .light, width: 0.4)
      pen.label(FigureNumber.text(value, decimals: 2), frame.left - 4, at + 2.4, anchor: .end)
    }
    pen.frame(
      x: frame.left, y: frame.top, width: frame.right - frame.left,
      height: frame.bottom - frame.top, .dark, thickness: 0.6)
    for line in lines {
      let points = line.points.map {
        Figure.Point(
          place($0.x, x, frame.left, frame.right), place($0.y, y, frame.bottom, frame.top))
      }
      pen.line(points, Self.stroke(line.manner))
    }
    pen.label(x.name, (frame.left + frame.right) / 2, frame.bottom + 25, anchor: .middle)
    pen.label(y.name, frame.left, frame.top - 4)
    drawLegend(&pen)
    return pen.figure(id: id, alternative: title)
  }

  private func drawLegend(_ pen: inout FigurePen) {
    var at = Self.frame.left
    for line in lines {
      pen.line([Figure.Point(at, 8), Figure.Point(at + 18, 8)], Self.stroke(line.manner))
      pen.label(line.name, at + 22, 10.4)
      at += 34 + FigurePen.widthOf(line.name, size: 7)
    }
  }

  private func place(_ value: Double, _ axis: Axis, _ from: Double, _ to: Double) -> Double {
    let span = axis.range.upperBound - axis.range.lowerBound
    let share = span > 0 ? (value - axis.range.lowerBound) / span : 0.5
    return from + min(max(share.isNaN ? 0 : share, 0), 1) * (to - from)
  }

  private static func ticks(_ axis: Axis) -> [Double] {
    guard axis.step > 0 else { return [] }
    let first = Int((axis.range.lowerBound / axis.step).rounded(.up))
    let last = Int((axis.range.upperBound / axis.step).rounded(.down))
    guard first <= last, last - first <= 40 else { return [] }
    return (first...last).map { Double($0) * axis.step }
  }

  private static func stroke(_ manner: Manner) -> Figure.Stroke {
    switch manner {
    case .solid: Figure.Stroke(.black, width: 1.2)
    case .dashed: Figure.Stroke(.dark, width: 1.1, dashes: [5, 2.5])
    case .dotted: Figure.Stroke(.dark, width: 1, dashes: [1, 2])
    }
  }
}
