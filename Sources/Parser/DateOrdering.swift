import Evidence

/// Decides over a whole file which number of `03/04/2020` is the day, and says what proved it.
///
/// The evidence, strongest first: a date in the name of an attachment; a number above 12; the
/// order in which time runs forward; the moment the archive was made; the language and the
/// separators; nothing. A wrong order moves the takeover by months.
struct DateOrdering {
  /// A date known from elsewhere for one entry.
  struct KnownDate {
    /// Index of the entry.
    let entry: Int
    /// Days since 1970-01-01.
    let day: Int
  }

  /// What was decided for one shape of header.
  struct Decision {
    var order: DateOrder
    var basis: DateReading.Basis
    var proof: Int?
    var isCertain: Bool
    /// Entries that are possible dates only in another order.
    var contradictions = 0
    var calendar = DateReading.Calendar.gregorian
  }

  /// The stamps of the whole file; entries of other shapes are passed over.
  let stamps: [DateStamp]
  /// Position of the shape in question.
  let shape: UInt8
  /// Where its year stands.
  let yearPlace: HeaderShape.YearPlace
  /// True where two-digit years may stand first (`22. 3. 18.` in Korean).
  let mayStartWithYear: Bool
  /// What the user and the archive say.
  let options: ReadingOptions
  /// Dates from the names of attachments.
  let known: [KnownDate]
  /// What language and separators suggest.
  let usual: DateOrder?

  /// Decides.
  func decide() -> Decision {
    var candidates = firstCandidates
    var tally = Tally(candidates)
    count(&tally)
    if yearPlace == .unknown, !mayStartWithYear, tally.impossible.allSatisfy({ $0 > 0 }) {
      // Neither day-month nor month-day fits everywhere: the two digits in front may be the year.
      let wider: [DateOrder] = [.dayMonthYear, .monthDayYear, .yearMonthDay, .yearDayMonth]
      var widerTally = Tally(wider)
      count(&widerTally)
      if widerTally.impossible.contains(where: { $0 < tally.impossible.min() ?? 0 }) {
        (candidates, tally) = (wider, widerTally)
      }
    }
    var decision = weigh(candidates, tally)
    if let given = options.dateOrder {
      if let position = candidates.firstIndex(of: given) {
        decision = Decision(
          order: given, basis: .given,
          isCertain: decision.isCertain
            && decision.order == given, contradictions: tally.impossibleHereOnly[position])
      } else {
        decision.contradictions = tally.total
      }
    }
    decision.calendar = calendar(decision.order)
    return decision
  }

  private var firstCandidates: [DateOrder] {
    switch yearPlace {
    case .first: [.yearMonthDay, .yearDayMonth]
    case .last: [.dayMonthYear, .monthDayYear]
    case .unknown:
      mayStartWithYear
        ? [.yearMonthDay, .dayMonthYear, .monthDayYear] : [.dayMonthYear, .monthDayYear]
    }
  }

  // MARK: - Counting

  /// What a pass over all stamps says about each candidate.
  private struct Tally {
    /// Entries with no such day in this order.
    var impossible: [Int]
    /// Entries with no such day in this order, but with one in another.
    var impossibleHereOnly: [Int]
    /// First entry that is a day in this order and in no other.
    var exclusive: [Int?]
    /// How many entries are.
    var exclusives: [Int]
    /// Entries looked at.
    var total = 0
    let candidates: [DateOrder]

    init(_ candidates: [DateOrder]) {
      self.candidates = candidates
      impossible = Array(repeating: 0, count: candidates.count)
      impossibleHereOnly = impossible
      exclusive = Array(repeating: nil, count: candidates.count)
      exclusives = impossible
    }
  }

  private func count(_ tally: inout Tally) {
    let candidates = tally.candidates
    var last = DateStamp(first: -1)
    var mask = 0
    let full = (1 << candidates.count) - 1
    for (index, stamp) in stamps.enumerated() where stamp.shape == shape {
      tally.total += 1
      if !stamp.isSameDay(as: last) {
        last = stamp
        mask = 0
        for (bit, order) in candidates.enumerated() where stamp.day(order) != nil {
          mask |= 1 << bit
        }
      }
      if mask == full { continue }
      for bit in candidates.indices {
        if mask & 1 << bit == 0 {
          tally.impossible[bit] += 1
          if mask != 0 { tally.impossibleHereOnly[bit] += 1 }
        } else if mask == 1 << bit {
          tally.exclusives[bit] += 1
          if tally.exclusive[bit] == nil { tally.exclusive[bit] = index }
        }
      }
    }
  }

  // MARK: - Weighing

  private func weigh(_ candidates: [DateOrder], _ tally: Tally) -> Decision {
    if let decision = fromMediaNames(candidates, tally) { return decision }
    if let decision = fromRange(candidates, tally) { return decision }
    if yearPlace == .first {
      // No locale writes year, day, month; the year in front settles it.
      return Decision(
        order: .yearMonthDay, basis: .fieldRange, proof: firstEntry, isCertain: true)
    }
    let fewest = tally.impossible.min() ?? 0
    let left = candidates.indices.filter { tally.impossible[$0] == fewest }.map { candidates[$0] }
    return fromSteps(left) ?? fromExportTime(left)
      ?? Decision(
        order: usual.flatMap { left.contains($0) ? $0 : nil } ?? left.first ?? .dayMonthYear,
        basis: usual.map { left.contains($0) } == true ? .locale : .assumed, isCertain: false)
  }

  private var firstEntry: Int? { stamps.firstIndex { $0.shape == shape } }

  /// Android names a file after the day it arrived, an iPhone after its second.
  private func fromMediaNames(_ candidates: [DateOrder], _ tally: Tally) -> Decision? {
    var votes = Array(repeating: 0, count: candidates.count)
    var proofs: [Int?] = Array(repeating: nil, count: candidates.count)
    for date in known where stamps[date.entry].shape == shape {
      let fitting = candidates.indices.filter {
        stamps[date.entry].day(candidates[$0]) == date.day
      }
      guard fitting.count == 1 else { continue }
      votes[fitting[0]] += 1
      if proofs[fitting[0]] == nil { proofs[fitting[0]] = date.entry }
    }
    guard let best = Self.single(votes) else { return nil }
    // Two names and a thousand dates against them: the names were copied, not received.
    guard tally.exclusives[best] >= (tally.exclusives.max() ?? 0) || votes[best] > tally.total / 2
    else { return nil }
    return Decision(
      order: candidates[best], basis: .mediaName, proof: proofs[best],
      isCertain: votes.reduce(0, +) == votes[best] && tally.impossibleHereOnly[best] == 0,
      contradictions: tally.impossibleHereOnly[best])
  }

  private func fromRange(_ candidates: [DateOrder], _ tally: Tally) -> Decision? {
    guard let best = Self.single(tally.exclusives) else { return nil }
    let others = candidates.indices.filter { $0 != best }
    return Decision(
      order: candidates[best], basis: .fieldRange, proof: tally.exclusive[best],
      isCertain: others.allSatisfy { tally.impossibleHereOnly[$0] > 0 }
        && tally.impossibleHereOnly[best] == 0,
      contradictions: tally.impossibleHereOnly[best])
  }

  /// The first entry is left out: a restored phone stamps the banner later than what follows.
  private func fromSteps(_ candidates: [DateOrder]) -> Decision? {
    var steps = Array(repeating: 0, count: candidates.count)
    var firstStep: [Int?] = Array(repeating: nil, count: candidates.count)
    for (position, order) in candidates.enumerated() {
      var reckoner = DayReckoner(order: order)
      var before: Int64?
      var isFirst = true
      for (index, stamp) in stamps.enumerated() where stamp.shape == shape {
        if isFirst {
          isFirst = false
          continue
        }
        guard let time = reckoner.seconds(stamp) else { continue }
        if let before, time < before - 60 {
          steps[position] += 1
          if firstStep[position] == nil { firstStep[position] = index }
        }
        before = time
      }
    }
    guard let fewest = steps.min(), steps.filter({ $0 == fewest }).count == 1,
      let best = steps.firstIndex(of: fewest)
    else { return nil }
    let proof = candidates.indices.filter { $0 != best }.compactMap { firstStep[$0] }.min()
    return Decision(
      order: candidates[best], basis: .fewestStepsBack, proof: proof, isCertain: false)
  }

  /// The archive's clock may stand in another zone, hence a day of grace.
  private func fromExportTime(_ candidates: [DateOrder]) -> Decision? {
    guard let limit = options.notAfter else { return nil }
    var left: [DateOrder] = []
    var proof: Int?
    for order in candidates {
      var reckoner = DayReckoner(order: order)
      let late = stamps.firstIndex {
        $0.shape == shape && (reckoner.seconds($0) ?? 0) > limit + 86_400
      }
      if let late { proof = min(proof ?? late, late) } else { left.append(order) }
    }
    guard left.count == 1, let proof else { return nil }
    return Decision(order: left[0], basis: .notAfterExport, proof: proof, isCertain: false)
  }

  private func calendar(_ order: DateOrder) -> DateReading.Calendar {
    for stamp in stamps where stamp.shape == shape && stamp.day(order) != nil {
      return YearReckoning.calendar(year: stamp.fields(order).year, era: stamp.era)
    }
    return .gregorian
  }

  /// Position of the only largest value above zero.
  private static func single(_ values: [Int]) -> Int? {
    guard let most = values.max(), most > 0, values.filter({ $0 == most }).count == 1 else {
      return nil
    }
    return values.firstIndex(of: most)
  }
}

/// Turns stamps into seconds, remembering the last day because most entries share it.
struct DayReckoner {
  let order: DateOrder
  private var last = DateStamp(first: -1)
  private var lastDay: Int?

  init(order: DateOrder) { self.order = order }

  /// Wall-clock seconds since 1970; nil when date or time do not exist.
  @inline(__always)
  mutating func seconds(_ stamp: DateStamp) -> Int64? {
    guard stamp.clock >= 0 else { return nil }
    if !stamp.isSameDay(as: last) {
      last = stamp
      lastDay = stamp.day(order)
    }
    return lastDay.map { Int64($0) * 86_400 + Int64(stamp.clock) }
  }
}

extension DateStamp {
  /// Days since 1970-01-01 in an order of fields; nil when there is no such day.
  func day(_ order: DateOrder) -> Int? {
    let fields = fields(order)
    return YearReckoning.day(
      year: fields.year, month: fields.month, day: fields.day, era: era)
  }

  /// Whether two stamps show the same date.
  @inline(__always)
  func isSameDay(as other: DateStamp) -> Bool {
    first == other.first && second == other.second && third == other.third && era == other.era
  }
}
