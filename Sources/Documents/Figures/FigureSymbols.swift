import Evidence

/// The symbols of events, each told from the others by shape, so that grey print keeps them apart.
enum FigureSymbol: CaseIterable {
  case request
  case details
  case paid
  case codeRequest
  case codeHandover
  case notice
  case alarm

  /// The symbol of a kind of event; nil for one that drawings leave out.
  init?(_ kind: EventKind) {
    switch kind.traits.mark {
    case .codeAsked: self = .codeRequest
    case .codeGiven: self = .codeHandover
    case .moneyAsked: self = .request
    case .payee: self = .details
    case .paid: self = .paid
    case .notice: self = .notice
    case .alarm: self = .alarm
    case nil: return nil
    }
  }

  /// Whether something was asked for or given: what the drawing of requests shows.
  var isExchange: Bool {
    switch self {
    case .codeRequest, .codeHandover, .request, .details, .paid: true
    case .notice, .alarm: false
    }
  }

  /// The lane below the style curve: codes, money, notices, alarms.
  var lane: Int {
    switch self {
    case .codeRequest, .codeHandover: 0
    case .request, .details, .paid: 1
    case .notice: 2
    case .alarm: 3
    }
  }

  /// Draws the symbol with its middle at a point.
  func draw(_ x: Double, _ y: Double, with pen: inout FigurePen) {
    let r = 3.2
    switch self {
    case .request: pen.rectangle(x: x - r, y: y - r, width: 2 * r, height: 2 * r, .black)
    case .details:
      // Larger than a request, so that the two in one message stand inside each other.
      let d = r + 2
      pen.frame(x: x - d, y: y - d, width: 2 * d, height: 2 * d, .black, thickness: 1)
    case .paid: pen.dot(x, y, radius: r + 0.4, .accent)
    case .codeRequest:
      triangle(x, y, r, up: false, &pen)
    case .codeHandover:
      triangle(x, y, r, up: true, &pen)
    case .notice:
      let (left, right) = (Figure.Point(x - r, y), Figure.Point(x + r, y))
      let (high, low) = (Figure.Point(x, y - r), Figure.Point(x, y + r))
      pen.line([left, high, right, low, left, high], Figure.Stroke(.black, width: 1.2))
    case .alarm:
      pen.line(x - r, y - r, x + r, y + r, .dark, width: 1.2)
      pen.line(x - r, y + r, x + r, y - r, .dark, width: 1.2)
    }
  }

  private func triangle(
    _ x: Double, _ y: Double, _ r: Double, up: Bool, _ pen: inout FigurePen
  ) {
    let sign = up ? -1.0 : 1.0
    let tip = Figure.Point(x, y + sign * r)
    pen.line(
      [
        tip, Figure.Point(x - r, y - sign * r), Figure.Point(x + r, y - sign * r), tip,
        Figure.Point(x - r, y - sign * r),
      ], Figure.Stroke(.black, width: 1.2))
  }
}
