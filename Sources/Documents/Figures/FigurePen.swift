/// Collects the marks of a drawing and keeps every one of them within its bounds.
///
/// A point at an impossible place (a value off the scale, a NaN from an empty mean) is moved to
/// the edge; it never falls out of the page or over the text beside it.
struct FigurePen {
  let width: Double
  let height: Double
  private(set) var marks: [Figure.Mark] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Width of a label, on the wide side: Noto Sans takes 0.52 em a letter on average.
  static func widthOf(_ text: String, size: Double) -> Double {
    Double(text.unicodeScalars.count) * size * 0.56
  }

  mutating func line(_ points: [Figure.Point], _ stroke: Figure.Stroke) {
    guard points.count > 1 else { return }
    marks.append(.line(points.map(clamped), stroke))
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ ink: Figure.Ink,
    width: Double = 0.75, dashes: [Double] = []
  ) {
    line(
      [Figure.Point(x1, y1), Figure.Point(x2, y2)],
      Figure.Stroke(ink, width: width, dashes: dashes))
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ ink: Figure.Ink
  ) {
    let from = clamped(Figure.Point(x, y))
    let to = clamped(Figure.Point(x + width, y + height))
    guard to.x > from.x, to.y > from.y else { return }
    marks.append(
      .rectangle(x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y, fill: ink))
  }

  /// The outline of a rectangle.
  mutating func frame(
    x: Double, y: Double, width: Double, height: Double, _ ink: Figure.Ink, thickness: Double
  ) {
    line(
      [
        Figure.Point(x, y), Figure.Point(x + width, y), Figure.Point(x + width, y + height),
        Figure.Point(x, y + height), Figure.Point(x, y),
      ], Figure.Stroke(ink, width: thickness))
  }

  mutating func dot(_ x: Double, _ y: Double, radius: Double, _ ink: Figure.Ink) {
    let point = Figure.Point(
      min(max(x.isFinite ? x : 0, radius), width - radius),
      min(max(y.isFinite ? y : 0, radius), height - radius))
    marks.append(.dot(point, radius: radius, fill: ink))
  }

  /// A label, shifted where it would stick out on the left or the right.
  ///
  /// One that is backed covers the lines behind it: words with a stroke through them are not read.
  mutating func label(
    _ text: String, _ x: Double, _ y: Double, size: Double = 7, anchor: Figure.Anchor = .start,
    ink: Figure.Ink = .dark, isBacked: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let length = min(Self.widthOf(text, size: size), width)
    let (before, after): (Double, Double) =
      switch anchor {
      case .start: (0, length)
      case .middle: (length / 2, length / 2)
      case .end: (length, 0)
      }
    let place = Figure.Point(
      min(max(x.isFinite ? x : 0, before), width - after),
      min(max(y.isFinite ? y : 0, size), height - 0.25 * size))
    if isBacked {
      rectangle(
        x: place.x - before - 1, y: place.y - 0.85 * size, width: length + 2, height: 1.1 * size,
        .white)
    }
    marks.append(.label(text, place, size: size, anchor: anchor, ink: ink))
  }

  /// The drawing.
  func figure(id: String, alternative: String) -> Figure {
    Figure(id: id, alternative: alternative, width: width, height: height, marks: marks)
  }

  private func clamped(_ point: Figure.Point) -> Figure.Point {
    Figure.Point(
      point.x.isFinite ? min(max(point.x, 0), width) : 0,
      point.y.isFinite ? min(max(point.y, 0), height) : height)
  }
}
