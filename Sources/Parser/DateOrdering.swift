import Evidence

/// Decides over a whole file which number of `03/04/2020` is the day, and says what proved it.
///
/// The evidence, strongest first: a date in the name of an attachment; words beside the dates that
/// are days of the week in one order only; a number above 12; a date before the service existed, or after the archive was made; the order in which time runs forward;
/// the language and the separators; nothing. A wrong order moves the takeover by months, and
/// `25. 3. 14.` read from behind runs through 2014, 2028 and 2002.
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
    /// Calendar of years of two digits; nil where nothing asks for another than ours.
    var assumed: DateReading.Calendar?
  }

  /// A word beside the date of one entry, which may name the day of the week.
  struct NamedDay {
    /// Index of the entry.
    let entry: Int
    /// Number of the word.
    let word: Int
  }

  /// The stamps of the whole file; entries of other shapes are passed over.
  let stamps: [DateStamp]
  /// Position of the shape in question.
  let shape: UInt8
  /// Where its year stands.
  let yearPlace: HeaderShape.YearPlace
  /// True where the month is a word, so that only the year can be in doubt.
  var namesMonth = false
  /// True where two-digit years usually stand first (`22. 3. 18.` in Korean).
  let mayStartWithYear: Bool
  /// What the user and the archive say.
  let options: ReadingOptions
  /// Dates from the names of attachments.
  let known: [KnownDate]
  /// Words beside dates.
  var named: [NamedDay] = []
  /// What language and separators suggest.
  let usual: DateOrder?

  /// First day on which there was a message, and last day that is read as one.
  static let possibleDays =
    CalendarDate.daysSince1970(
      year: 2009, month: 1, day: 1)...CalendarDate.daysSince1970(
      year: YearReckoning.lastYear, month: 12, day: 31)

  /// Decides.
  func decide() -> Decision {
    var census = census(nil)
    var tally = Tally(census)
    var decision = weigh(census, tally)
    if yearPlace == .unknown {
      var fewest = misfits(tally)
      for calendar in [DateReading.Calendar.buddhist, .hijri, .persian, .minguo] {
        // `14/3/68`: hardly a date in our years, so another calendar may try.
        let isAsked = isBetterProved(calendar, than: tally.calendar)
        guard fewest > 0 || isAsked else { continue }
        census = self.census(calendar)
        let other = Tally(census)
        let few = misfits(other)
        if !isAsked {
          guard few * 10 <= fewest else { continue }
          // A few wrong dates are wrong dates, unless the whole chat is eight times shorter so.
          guard fewest * 2 > tally.total || other.shortest * 8 < tally.shortest else { continue }
        } else if few * 10 > other.total {
          continue
        }
        tally = other
        fewest = few
        decision = weigh(census, other)
        decision.assumed = calendar
      }
    }
    if let given = options.dateOrder, !namesMonth || candidates.contains(given) {
      if let position = tally.candidates.firstIndex(of: given) {
        decision = Decision(
          order: given, basis: .given,
          isCertain: decision.isCertain
            && decision.order == given, contradictions: tally.impossibleHereOnly[position],
          assumed: decision.assumed)
      } else {
        decision.contradictions = tally.total
      }
    }
    decision.calendar = calendar(decision)
    return decision
  }

  var candidates: [DateOrder] {
    switch yearPlace {
    case .first where namesMonth: [.yearMonthDay]
    case .last where namesMonth: [.dayMonthYear]
    case .unknown where namesMonth: [.dayMonthYear, .yearMonthDay]
    case .first: [.yearMonthDay, .yearDayMonth]
    case .last: [.dayMonthYear, .monthDayYear]
    case .unknown: [.dayMonthYear, .monthDayYear, .yearMonthDay]
    }
  }

  // MARK: - Counting

  /// What one pass over all stamps says: which orders each date is possible in.
  struct Census {
    /// Entries by the set of candidates they are possible dates in, as bits.
    var counts = Array(repeating: 0, count: 8)
    /// First entry of each such set.
    var firsts: [Int?] = Array(repeating: nil, count: 8)
    /// Days from each date to the next, however they turn, for each candidate.
    var distance = [0, 0, 0]
    /// Different dates.
    var dates = 0
    let candidates: [DateOrder]
    let calendar: DateReading.Calendar?
  }

  private func census(_ calendar: DateReading.Calendar?) -> Census {
    var census = Census(candidates: candidates, calendar: calendar)
    var last = DateStamp(first: -1)
    var before: [Int?] = [nil, nil, nil]
    var mask = 0
    var run = 0
    for (index, stamp) in stamps.enumerated() where stamp.shape == shape {
      if stamp.isSameDay(as: last) {
        run += 1
        continue
      }
      census.counts[mask] += run
      run = 1
      last = stamp
      mask = 0
      census.dates += 1
      for (bit, order) in candidates.enumerated() {
        guard let day = stamp.day(order, calendar), Self.possibleDays.contains(day) else {
          continue
        }
        mask |= 1 << bit
        if let before = before[bit] { census.distance[bit] += abs(day - before) }
        before[bit] = day
      }
      if census.firsts[mask] == nil { census.firsts[mask] = index }
    }
    census.counts[mask] += run
    return census
  }

  /// What a census says about each of some candidates.
  struct Tally {
    /// Entries with no such day in this order, or one outside `possibleDays`.
    var impossible: [Int] = []
    /// Entries with no such day in this order, but with one in another.
    var impossibleHereOnly: [Int] = []
    /// First of them.
    var firstImpossible: [Int?] = []
    /// First entry that is a day in this order and in no other.
    var exclusive: [Int?] = []
    /// How many entries are.
    var exclusives: [Int] = []
    /// Days from each date to the next.
    var distance: [Int] = []
    /// Entries looked at.
    let total: Int
    let dates: Int
    let candidates: [DateOrder]
    let calendar: DateReading.Calendar?

    /// Days from each date to the next in the best order.
    var shortest: Int {
      let fewest = impossible.min() ?? 0
      return impossible.indices.filter { impossible[$0] == fewest }.map { distance[$0] }.min() ?? 0
    }

    init(_ census: Census, _ count: Int? = nil) {
      let count = count ?? census.candidates.count
      total = census.counts.reduce(0, +)
      dates = census.dates
      candidates = Array(census.candidates.prefix(count))
      calendar = census.calendar
      // The orders that are left out count as if nobody had asked for them.
      let all = 1 << count - 1
      func sum(_ isCounted: (Int) -> Bool) -> (count: Int, first: Int?) {
        var result: (count: Int, first: Int?) = (0, nil)
        for mask in 0..<8 where isCounted(mask & all) {
          result.count += census.counts[mask]
          if let first = census.firsts[mask] { result.first = min(result.first ?? first, first) }
        }
        return result
      }
      for bit in 0..<count {
        impossible.append(sum { $0 & 1 << bit == 0 }.count)
        let here = sum { $0 & 1 << bit == 0 && $0 != 0 }
        impossibleHereOnly.append(here.count)
        firstImpossible.append(here.first)
        let only = sum { $0 == 1 << bit }
        exclusives.append(only.count)
        exclusive.append(only.first)
        distance.append(census.distance[bit])
      }
    }
  }

  /// Entries that are no possible date in the best order: no such day, no messenger yet, or later
  /// than the archive.
  private func misfits(_ tally: Tally) -> Int {
    guard let fewest = tally.impossible.min() else { return 0 }
    guard let limit = options.notAfter, limit >= Int64(Self.possibleDays.lowerBound) * 86_400
    else { return fewest }
    let best = tally.candidates.indices.filter { tally.impossible[$0] == fewest }
    var late = Int.max
    for position in best {
      var reckoner = DayReckoner(order: tally.candidates[position], assumed: tally.calendar)
      var count = 0
      for stamp in stamps where stamp.shape == shape {
        if let time = reckoner.seconds(stamp), time > limit + 2 * 86_400 { count += 1 }
      }
      late = min(late, count)
      if late == 0 { break }
    }
    return fewest + (late == .max ? 0 : late)
  }

  // MARK: - Weighing

  private func weigh(_ census: Census, _ tally: Tally) -> Decision {
    let candidates = tally.candidates
    if namesMonth, candidates.count == 1 {
      return Decision(order: candidates[0], basis: .monthName, proof: firstEntry, isCertain: true)
    }
    if let decision = fromMediaNames(candidates, tally) { return decision }
    if let decision = fromWeekdays(candidates, tally) { return decision }
    if let decision = yearFirst(tally) { return decision }
    let isOpen = mayBeYearFirst(tally)
    // From here on two digits in front are no year, unless nothing else is left.
    let tally = yearPlace == .unknown ? Tally(census, candidates.count - 1) : tally
    if var decision = fromRange(tally.candidates, tally) {
      // A day above 12 proves day and month apart, not that the first number is no year.
      if isOpen {
        decision.basis = decision.order == usual ? .locale : .assumed
        decision.isCertain = false
        decision.proof = nil
      }
      return decision
    }
    if yearPlace == .first {
      // No locale writes year, day, month; the year in front settles it.
      return Decision(
        order: .yearMonthDay, basis: .fieldRange, proof: firstEntry, isCertain: true)
    }
    let fewest = tally.impossible.min() ?? 0
    let left = tally.candidates.indices.filter { tally.impossible[$0] == fewest }
      .map { tally.candidates[$0] }
    if fewest == tally.total, let decision = fromExistence(left, tally.calendar) { return decision }
    return fromExportTime(left, tally.calendar) ?? fromSteps(left, tally.calendar)
      ?? Decision(
        order: usual.flatMap { left.contains($0) ? $0 : nil } ?? left.first ?? .dayMonthYear,
        basis: usual.map { left.contains($0) } == true ? .locale : .assumed, isCertain: false)
  }

  /// The order in which the days exist at all, where none of them can be right in any.
  ///
  /// `13/03/2060` is too late, and still no other day than one of March: read as month 13 it would be
  /// no day, and that was taken for one that is not too late.
  private func fromExistence(
    _ candidates: [DateOrder], _ calendar: DateReading.Calendar?
  ) -> Decision? {
    var missing = Array(repeating: 0, count: candidates.count)
    var proof: Int?
    for (index, stamp) in stamps.enumerated() where stamp.shape == shape {
      for (position, order) in candidates.enumerated() where stamp.day(order, calendar) == nil {
        missing[position] += 1
        if proof == nil { proof = index }
      }
    }
    guard let fewest = missing.min(), missing.count(where: { $0 == fewest }) == 1,
      let best = missing.firstIndex(of: fewest)
    else { return nil }
    return Decision(order: candidates[best], basis: .fieldRange, proof: proof, isCertain: false)
  }

  /// Finds two digits of a year in front, `25/3/14`, which a few locales write.
  ///
  /// The first number must then give possible dates where the others do not, or change so much more
  /// slowly than the last that the whole chat is eight times shorter: the day runs fastest.
  private func yearFirst(_ tally: Tally) -> Decision? {
    guard yearPlace == .unknown, let year = tally.candidates.firstIndex(of: .yearMonthDay) else {
      return nil
    }
    let others = tally.candidates.indices.filter { $0 != year }
    let fewest = others.map { tally.impossible[$0] }.min() ?? 0
    if tally.impossible[year] < fewest, tally.impossible[year] * 10 <= tally.total {
      return Decision(
        order: .yearMonthDay, basis: .fieldRange,
        proof: others.compactMap { tally.firstImpossible[$0] }.max(),
        isCertain: tally.impossibleHereOnly[year] == 0,
        contradictions: tally.impossibleHereOnly[year])
    }
    guard tally.impossible[year] == fewest else { return nil }
    let left = others.filter { tally.impossible[$0] == fewest }
    let distance = left.map { tally.distance[$0] }.min() ?? 0
    let isFaster = tally.distance[year] > 8 * max(distance, 1) && tally.dates > 2
    let isSlower = distance > 8 * max(tally.distance[year], 1) && tally.dates > 3
    if !mayStartWithYear, !isSlower, tally.dates > 1, distance > 8 * max(tally.distance[year], 1) {
      // Two days that follow each other, or the same day of two years: the first is likelier, no more.
      return Decision(order: .yearMonthDay, basis: .assumed, isCertain: false)
    }
    guard mayStartWithYear ? !isFaster : isSlower else { return nil }
    return Decision(
      order: .yearMonthDay, basis: isSlower ? .fewestStepsBack : .locale,
      proof: isSlower ? firstEntry : nil, isCertain: false)
  }

  /// Whether `25/3/14` may as well begin with the year: as many possible dates, and a chat not much longer.
  ///
  /// Of one day nothing can be told, and of a day in each of two months neither.
  private func mayBeYearFirst(_ tally: Tally) -> Bool {
    guard yearPlace == .unknown, let year = tally.candidates.firstIndex(of: .yearMonthDay) else {
      return false
    }
    let others = tally.candidates.indices.filter { $0 != year }
    guard let fewest = others.map({ tally.impossible[$0] }).min(),
      tally.impossible[year] <= fewest
    else { return false }
    let distance = others.filter { tally.impossible[$0] == fewest }.map { tally.distance[$0] }.min()
    return tally.distance[year] <= 8 * max(distance ?? 0, 1)
  }

  var firstEntry: Int? { stamps.firstIndex { $0.shape == shape } }

  /// Android names a file after the day it arrived, an iPhone after its second.
  private func fromMediaNames(_ candidates: [DateOrder], _ tally: Tally) -> Decision? {
    var votes = Array(repeating: 0, count: candidates.count)
    var proofs: [Int?] = Array(repeating: nil, count: candidates.count)
    for date in known where stamps[date.entry].shape == shape {
      let fitting = candidates.indices.filter {
        stamps[date.entry].day(candidates[$0], tally.calendar) == date.day
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
  private func fromSteps(
    _ candidates: [DateOrder], _ calendar: DateReading.Calendar?
  ) -> Decision? {
    var steps = Array(repeating: 0, count: candidates.count)
    var firstStep: [Int?] = Array(repeating: nil, count: candidates.count)
    for (position, order) in candidates.enumerated() {
      var reckoner = DayReckoner(order: order, assumed: calendar)
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
  private func fromExportTime(
    _ candidates: [DateOrder], _ calendar: DateReading.Calendar?
  ) -> Decision? {
    guard let limit = options.notAfter else { return nil }
    var left: [DateOrder] = []
    var proof: Int?
    for order in candidates {
      var reckoner = DayReckoner(order: order, assumed: calendar)
      let late = stamps.firstIndex {
        $0.shape == shape && (reckoner.seconds($0) ?? 0) > limit + 86_400
      }
      if let late { proof = min(proof ?? late, late) } else { left.append(order) }
    }
    guard left.count == 1, let proof else { return nil }
    return Decision(order: left[0], basis: .notAfterExport, proof: proof, isCertain: false)
  }

  private func calendar(_ decision: Decision) -> DateReading.Calendar {
    for stamp in stamps where stamp.shape == shape {
      guard stamp.day(decision.order, decision.assumed) != nil else { continue }
      return YearReckoning.calendar(
        year: stamp.fields(decision.order).year, era: stamp.era, assumed: decision.assumed)
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
  /// Calendar of years of two digits.
  let assumed: DateReading.Calendar?
  private var last = DateStamp(first: -1)
  private var lastDay: Int?

  init(order: DateOrder, assumed: DateReading.Calendar? = nil) {
    self.order = order
    self.assumed = assumed
  }

  /// Wall-clock seconds since 1970; nil when date or time do not exist.
  @inline(__always)
  mutating func seconds(_ stamp: DateStamp) -> Int64? {
    guard stamp.clock >= 0 else { return nil }
    if !stamp.isSameDay(as: last) {
      last = stamp
      lastDay = stamp.day(order, assumed)
    }
    return lastDay.map { Int64($0) * 86_400 + Int64(stamp.clock) }
  }
}

extension DateStamp {
  /// Days since 1970-01-01 in an order of fields; nil when there is no such day.
  func day(_ order: DateOrder, _ assumed: DateReading.Calendar? = nil) -> Int? {
    let fields = fields(order)
    return YearReckoning.day(
      year: fields.year, month: fields.month, day: fields.day, era: era, calendar: assumed)
  }

  /// Whether two stamps show the same date.
  @inline(__always)
  func isSameDay(as other: DateStamp) -> Bool {
    first == other.first && second == other.second && third == other.third && era == other.era
  }
}
