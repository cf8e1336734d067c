/// A drawing made of a few primitive marks, in points, origin at the top left.
///
/// Drawn once in code; `SVGFigure` writes it into the HTML and the PDF renderer paints it with
/// Cairo, so both show the same lines. Sober greys and dashes: it must survive a black-and-white
/// printer.
public struct Figure: Sendable {
  /// Stable name, `style-curve-c1-2`.
  public let id: String
  /// Text for people who cannot see it, and for the data table beside it.
  public let alternative: String
  /// Width in points.
  public let width: Double
  /// Height in points.
  public let height: Double
  /// The marks, painted in order.
  public let marks: [Mark]

  /// Creates a figure.
  public init(id: String, alternative: String, width: Double, height: Double, marks: [Mark]) {
    self.id = id
    self.alternative = alternative
    self.width = width
    self.height = height
    self.marks = marks
  }

  /// One primitive.
  public enum Mark: Sendable {
    /// A polyline.
    case line([Point], Stroke)
    /// A filled rectangle.
    case rectangle(x: Double, y: Double, width: Double, height: Double, fill: Ink)
    /// A filled circle.
    case dot(Point, radius: Double, fill: Ink)
    /// Words of the report (never chat text), anchored at a point on the baseline.
    case label(String, Point, size: Double, anchor: Anchor, ink: Ink)
  }

  /// A place in the drawing, in points.
  public struct Point: Sendable, Hashable {
    /// Distance from the left.
    public let x: Double
    /// Distance from the top.
    public let y: Double

    /// Creates a point.
    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Which side of a label its point is on.
  public enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }

  /// The few colours there are, each a grey that differs in print.
  public enum Ink: String, Sendable, CaseIterable {
    case black
    case dark
    case middle
    case light
    case faint
    case white
    case accent
    case accentLight
  }

  /// How a line is drawn.
  public struct Stroke: Sendable, Hashable {
    /// Colour.
    public let ink: Ink
    /// Width in points.
    public let width: Double
    /// Lengths of dashes and gaps in points; empty for a solid line.
    public let dashes: [Double]

    /// Creates a stroke.
    public init(_ ink: Ink, width: Double = 1, dashes: [Double] = []) {
      self.ink = ink
      self.width = width
      self.dashes = dashes
    }
  }
}
