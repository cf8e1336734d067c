import Evidence
import Wording

/// The style curve: style, events and onset over the same messages.
struct StyleCurve {
  private static let left = 66.0
  private static let right = 6.0
  private static let style = (top: 46.0, bottom: 146.0)
  private static let laneTop = 160.0
  private static let laneHeight = 11.0
  private static let onset = (top: 222.0, bottom: 264.0)
  private static let height = 302.0
  /// Messages drawn at most; beyond it dots are thinned and bars are summed.
  private static let mostShown = 400

  private let file: CaseFile
  private let events: [Event]
  private let account: AccountFinding
  private let labels: FigureLabels
  private let curve: [CurvePoint]
  /// The moment, found or best.
  private let moment: Onset?
  /// The messages drawn, as indices of the curve.
  private let shown: Range<Int>
  private let stride: Int
  /// Only what was written within a day of the moment, with its clock below.
  private let isDay: Bool
  private let title: String

  /// Seconds before and after the moment that the drawing of the decisive day holds.
  private static let day: Int64 = 86_400
  /// Messages before and after the moment that it holds at least, where there are so many.
  private static let leastOfDay = 12

  init?(
    file: CaseFile, findings: Findings, account: AccountFinding, labels: FigureLabels,
    day title: String? = nil
  ) {
    let curve = account.curve
    guard let first = curve.first, first.entry.conversation < file.conversations.count,
      curve.contains(where: { $0.style != nil || $0.onset > 0 })
    else { return nil }
    self.file = file
    self.account = account
    self.labels = labels
    self.curve = curve
    events = findings.events.filter { $0.entry.conversation == first.entry.conversation }
    moment = account.onset ?? account.candidate
    var shown = curve.indices
    if let moment, curve.count > Self.mostShown {
      let last = account.episodes.map(\.last).max().map { max($0, moment.last) } ?? moment.last
      let from = max(0, Self.position(of: moment.first, in: curve) - 120)
      let to = min(curve.count, Self.position(of: last, in: curve) + 61)
      shown = from..<max(to, min(curve.count, from + 1))
    }
    isDay = title != nil
    self.title = title ?? labels.styleTitle
    if title != nil {
      guard let moment, let part = Self.day(of: moment, in: curve, file),
        // A chat that is hardly longer needs no second drawing.
        part.count * 3 < shown.count * 2
      else { return nil }
      shown = part
    }
    self.shown = shown
    stride = max(1, (shown.count + Self.mostShown - 1) / Self.mostShown)
  }

  func draw() -> Figure {
    var pen = FigurePen(width: Drawings.width, height: Self.height)
    drawFields(&pen)
    drawStyle(&pen)
    drawLanes(&pen)
    if moment != nil { drawOnset(&pen) }
    drawAxis(&pen)
    drawLegend(&pen)
    let kind = isDay ? "day" : "curve"
    let id = "style-\(kind)-c\(account.account.conversation + 1)-\(account.account.sender + 1)"
    return pen.figure(id: id, alternative: title)
  }

  /// The messages of the account within a day of the moment, and some on either side at least.
  private static func day(
    of moment: Onset, in curve: [CurvePoint], _ file: CaseFile
  ) -> Range<Int>? {
    let place = position(of: moment.entry, in: curve)
    guard let time = file.entry(moment.entry).time?.wallSeconds else { return nil }
    func isNear(_ index: Int) -> Bool {
      file.entry(curve[index].entry).time.map { abs($0.wallSeconds - time) <= day } ?? false
    }
    var (low, high) = (place, place)
    while low > 0, place - low < leastOfDay || isNear(low - 1) { low -= 1 }
    while high < curve.count, high - place < leastOfDay || isNear(high) { high += 1 }
    return low < high ? low..<high : nil
  }

  // MARK: Parts

  /// What lies behind everything: the owner's own range and the 95 % set.
  private func drawFields(_ pen: inout FigurePen) {
    if let band = ownBand() {
      let (high, low) = (yStyle(band.high), yStyle(band.low))
      pen.rectangle(
        x: Self.left, y: high, width: plotWidth, height: max(low - high, 0.5), .faint)
    }
    if let moment {
      let from = x(Double(Self.position(of: moment.first, in: curve)) - 0.5)
      let to = x(Double(Self.position(of: moment.last, in: curve)) + 0.5)
      // A set of one message among four hundred would be thinner than a line.
      let extra = max(0, 2 - (to - from)) / 2
      pen.rectangle(
        x: from - extra, y: Self.style.top, width: to - from + 2 * extra,
        height: Self.onset.bottom - Self.style.top, .accentLight)
      // In grey print the two fields are near each other: the set has edges, the range none.
      for edge in [from - extra, to + extra] {
        pen.line(
          edge, Self.style.top, edge, Self.onset.bottom, .middle, width: 0.5, dashes: [1, 1.5])
      }
    }
  }

  private func drawStyle(_ pen: inout FigurePen) {
    let (top, bottom) = Self.style
    for z in [-3, 0, 3] {
      let y = yStyle(Double(z))
      pen.line(Self.left, y, Self.left + plotWidth, y, .light, width: z == 0 ? 0.6 : 0.4)
      pen.label(
        z > 0 ? "+\(z)" : z < 0 ? "\u{2212}\(-z)" : "0", Self.left - 4, y + 2.4, anchor: .end)
    }
    pen.line(Self.left, top, Self.left, bottom, .dark, width: 0.6)
    for index in shown {
      guard let z = curve[index].style else { continue }
      let isOther = curve[index].otherHand >= 0.5 && moment != nil
      guard isOther || (index - shown.lowerBound).isMultiple(of: stride) else { continue }
      pen.dot(
        x(Double(index)), yStyle(z), radius: isOther ? 2 : 1.4, isOther ? .black : .middle)
    }
    pen.line(runningMean(), Figure.Stroke(.dark, width: 1))
    if let moment {
      let at = x(Double(Self.position(of: moment.entry, in: curve)) - 0.5)
      pen.line(
        at, top - 4, at, Self.onset.bottom, .black, width: 1.1, dashes: [4, 2])
      pen.label("#\(moment.entry.entry + 1)", at, top - 6, anchor: .middle, ink: .black)
    }
    pen.label(labels.styleAxis, Self.left, top - 6 - (moment == nil ? 0 : 8))
  }

  private func drawLanes(_ pen: inout FigurePen) {
    let names = [labels.codeEvents, labels.moneyEvents, labels.noticeEvents, labels.alarmEvents]
    for (lane, name) in names.enumerated() {
      let y = laneY(lane)
      pen.line(Self.left, y, Self.left + plotWidth, y, .light, width: 0.4)
      pen.label(name, Self.left - 6, y + 2.2, size: 6.5, anchor: .end)
    }
    for event in events {
      guard let symbol = FigureSymbol(event.kind) else { continue }
      let position = Self.position(of: event.entry, in: curve)
      let isOwn = position < curve.count && curve[position].entry == event.entry
      // An entry of somebody else stands between two messages of the account.
      let place = isOwn ? Double(position) : Double(position) - 0.5
      guard place >= Double(shown.lowerBound) - 0.5, place <= Double(shown.upperBound) - 0.5
      else { continue }
      symbol.draw(x(place), laneY(symbol.lane), with: &pen)
    }
  }

  private func drawOnset(_ pen: inout FigurePen) {
    let (top, bottom) = Self.onset
    var masses: [(Int, Double)] = []
    for start in Swift.stride(from: shown.lowerBound, to: shown.upperBound, by: stride) {
      let end = min(start + stride, shown.upperBound)
      masses.append((start, curve[start..<end].reduce(0) { $0 + max(0, $1.onset) }))
    }
    let most = masses.map(\.1).max() ?? 0
    pen.label(labels.onsetAxis, Self.left, top - 5)
    pen.line(Self.left, top, Self.left, bottom, .dark, width: 0.6)
    pen.line(Self.left, bottom, Self.left + plotWidth, bottom, .dark, width: 0.6)
    pen.label("0", Self.left - 4, bottom + 2, anchor: .end)
    guard most > 0, most.isFinite else { return }
    pen.label(
      most < 0.001
        ? "<0" + labels.decimalMark + "001"
        : FigureNumber.text(most, decimals: most < 0.1 ? 3 : 2, mark: labels.decimalMark),
      Self.left - 4, top + 5, anchor: .end)
    let slot = plotWidth / Double(max(1, shown.count)) * Double(stride)
    for (start, mass) in masses where mass / most > 0.004 {
      let width = max(1, slot * 0.8)
      let height = (bottom - top) * mass / most
      let middle = x(Double(start) - 0.5) + slot / 2
      pen.rectangle(x: middle - width / 2, y: bottom - height, width: width, height: height, .dark)
    }
  }

  private func drawAxis(_ pen: inout FigurePen) {
    let bottom = moment == nil ? laneY(3) + 10 : Self.onset.bottom
    let steps = min(5, max(1, shown.count - 1))
    for step in 0...steps {
      let index = shown.lowerBound + (shown.count - 1) * step / steps
      let entry = curve[index].entry
      let at = x(Double(index))
      pen.line(at, bottom, at, bottom + 3, .dark, width: 0.5)
      pen.label("#\(entry.entry + 1)", at, bottom + 11, anchor: .middle)
      if let time = file.entry(entry).time {
        let text = String(isDay ? time.iso.dropFirst(5).prefix(11) : time.iso.prefix(10))
        pen.label(
          text.replacing("T", with: " "), at, bottom + 19, size: 6, anchor: .middle)
      }
      if shown.count == 1 { break }
    }
    pen.label(labels.messageNumber, Self.left, bottom + 30, ink: .dark)
    guard shown.count < curve.count || stride > 1 else { return }
    let text = FigureLabels.fill(
      labels.partShown,
      ["shown": String((shown.count + stride - 1) / stride), "all": String(curve.count)])
    pen.label(text, Self.left + plotWidth, bottom + 30, anchor: .end)
  }

  private func drawLegend(_ pen: inout FigurePen) {
    var x = 2.0
    var y = 9.0
    func item(_ text: String, _ symbol: (inout FigurePen, Double, Double) -> Void) {
      let length = 22 + FigurePen.widthOf(text, size: 7)
      if x + length > Drawings.width {
        x = 2
        y += 11
      }
      symbol(&pen, x + 7, y - 2.5)
      pen.label(text, x + 16, y)
      x += length + 4
    }
    item(labels.messageDot) { $0.dot($1, $2, radius: 1.4, .middle) }
    if moment != nil { item(labels.otherDot) { $0.dot($1, $2, radius: 2, .black) } }
    item(labels.runningMean) { $0.line($1 - 6, $2, $1 + 6, $2, .dark, width: 1) }
    if ownBand() != nil {
      item(labels.ownBand) { $0.rectangle(x: $1 - 6, y: $2 - 3, width: 12, height: 6, .faint) }
    }
    guard moment != nil else { return }
    item(labels.interval) {
      $0.rectangle(x: $1 - 6, y: $2 - 3, width: 12, height: 6, .accentLight)
    }
    item(labels.onset) { $0.line($1 - 6, $2, $1 + 6, $2, .black, width: 1.1, dashes: [4, 2]) }
  }

  // MARK: Numbers

  private var plotWidth: Double { Drawings.width - Self.left - Self.right }

  private func x(_ position: Double) -> Double {
    let share = (position - Double(shown.lowerBound) + 0.5) / Double(max(1, shown.count))
    return Self.left + min(max(share, 0), 1) * plotWidth
  }

  private func yStyle(_ z: Double) -> Double {
    let (top, bottom) = Self.style
    return bottom - (min(max(z, -3), 3) + 3) / 6 * (bottom - top)
  }

  private func laneY(_ lane: Int) -> Double {
    Self.laneTop + (Double(lane) + 0.5) * Self.laneHeight
  }

  /// 5 and 95 % of the owner's own distances; nil below twenty of them.
  private func ownBand() -> (low: Double, high: Double)? {
    let own = curve.filter { $0.otherHand < 0.5 || moment == nil }.compactMap(\.style).sorted()
    guard own.count >= 20 else { return nil }
    return (own[own.count * 5 / 100], own[min(own.count - 1, own.count * 95 / 100)])
  }

  /// Mean of nine measured messages round each.
  private func runningMean() -> [Figure.Point] {
    let measured = shown.filter { curve[$0].style != nil }
    var sums = [0.0]
    for index in measured { sums.append((sums.last ?? 0) + (curve[index].style ?? 0)) }
    var line: [Figure.Point] = []
    for order in Swift.stride(from: 0, to: measured.count, by: stride) {
      let from = max(0, order - 4)
      let to = min(measured.count, order + 5)
      let mean = (sums[to] - sums[from]) / Double(to - from)
      line.append(Figure.Point(x(Double(measured[order])), yStyle(mean)))
    }
    return line
  }

  /// Index of the first message of the account at or after an entry.
  private static func position(of entry: EntryID, in curve: [CurvePoint]) -> Int {
    curve.partitioningIndex { $0.entry >= entry }
  }
}
