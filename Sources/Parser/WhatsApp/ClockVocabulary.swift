import Evidence

/// The words beside the times of one file, and what the file itself says they mean.
///
/// No list holds every word a phone can write, and `TK` is the afternoon in Uzbek: so any word is
/// taken first, with the hour as written, and the whole file decides. Hours above 12 make it a unit
/// of 24 hours. Of two words on the same day the one whose entries stand first is the morning. Only
/// where that says nothing the lists of CLDR are asked, then the hours at which people sleep.
struct ClockVocabulary {
  /// One word of one shape of header.
  struct Word {
    let hash: UInt64
    let shape: UInt8
    /// Entries with it.
    var count = 0
    /// First of them.
    let firstEntry: Int
    /// Entries with an hour that no clock of twelve hours has.
    var late = 0
    /// Entries between one and five o'clock, when people sleep.
    var small = 0
    var role: ClockWords.Role?
    /// True when it is no word of a clock but of the text behind.
    var isForeign = false
  }

  /// What showed which word is which half.
  enum Basis: String {
    /// The order of entries of the same day.
    case order
    /// The lists.
    case list
    /// The hours at which people sleep.
    case hours
    /// Nothing.
    case assumed
  }

  /// The words; a stamp keeps the position in here from 1.
  private(set) var words: [Word] = []
  /// The weakest proof that had to do.
  private(set) var basis = Basis.list
  /// Entries whose half of the day was told by the file or by nothing.
  private(set) var learnt = 0
  /// First of them.
  private(set) var firstLearnt: Int?
  /// True when a word turned out to belong to a text.
  var hasForeign: Bool { words.contains(where: \.isForeign) }

  private var latest = 0

  /// More words than this are no words of a clock.
  private static let most = 200

  /// Number of a word in a stamp; 0 when there is no room for more.
  mutating func intern(_ hash: UInt64, shape: UInt8, entry: Int) -> Int {
    if latest > 0, words[latest - 1].hash == hash, words[latest - 1].shape == shape {
      return latest
    }
    if let known = words.firstIndex(where: { $0.hash == hash && $0.shape == shape }) {
      latest = known + 1
      return latest
    }
    guard words.count < Self.most else { return 0 }
    words.append(Word(hash: hash, shape: shape, firstEntry: entry))
    latest = words.count
    return latest
  }

  // MARK: - What they mean

  /// Decides about every word and writes the true hours into the stamps.
  ///
  /// A stamp whose word is no clock's gets shape 255, which folds its line into the text above.
  mutating func settle(_ stamps: inout [DateStamp], _ shapes: inout [EntryCutter.ShapeUse]) {
    guard !words.isEmpty else { return }
    count(stamps)
    for shape in shapes.indices { settle(shape: UInt8(shape), stamps, &shapes) }
    for index in stamps.indices where stamps[index].word > 0 {
      let word = words[stamps[index].word - 1]
      if word.isForeign {
        let shape = Int(stamps[index].shape)
        if shape < shapes.count { shapes[shape].count -= 1 }
        stamps[index].shape = 255
      }
      stamps[index].settle(word.role ?? .unit)
    }
  }

  private mutating func count(_ stamps: [DateStamp]) {
    for stamp in stamps where stamp.word > 0 && stamp.clock >= 0 {
      let hour = stamp.rawClock / 3600
      words[stamp.word - 1].count += 1
      if hour > 12 { words[stamp.word - 1].late += 1 }
      if (1...5).contains(hour) { words[stamp.word - 1].small += 1 }
    }
  }

  private mutating func settle(
    shape: UInt8, _ stamps: [DateStamp], _ shapes: inout [EntryCutter.ShapeUse]
  ) {
    let own = words.indices.filter { words[$0].shape == shape && words[$0].count > 0 }
    guard !own.isEmpty else { return }
    let total = shapes[Int(shape)].count
    refuse(own, total: total)
    var halves: [Int] = []
    for index in own where !words[index].isForeign {
      let guess = ClockWords.shared.guess(words[index].hash)
      if guess?.role == .unit || words[index].late * 10 > words[index].count {
        words[index].role = .unit
      } else {
        halves.append(index)
      }
    }
    // `9:15 ч.` beside `14:05 ч.` in another word is no half either: one unit has two spellings.
    if halves.count == 1, own.contains(where: { words[$0].role == .unit }),
      ClockWords.shared.guess(words[halves[0]].hash) == nil
    {
      words[halves[0]].role = .unit
      halves = []
    }
    learn(halves, stamps)
    shapes[Int(shape)].isTwelveHour = halves.contains { words[$0].role != .unit }
    let isListed = own.allSatisfy {
      words[$0].isForeign || ClockWords.shared.guess(words[$0].hash)?.isVerified == true
    }
    if !isListed { shapes[Int(shape)].hasUnseenWords = true }
  }

  /// Finds words that belong to a text: `12/3/2020 10:30 we ate - Bob: said`.
  ///
  /// A clock has two words, or a handful for the parts of the day; they come again and again. A word
  /// that stands once beside hundreds is somebody's.
  private mutating func refuse(_ own: [Int], total: Int) {
    let known = own.filter { ClockWords.shared.guess(words[$0].hash) != nil }
    let direct = total - own.reduce(0) { $0 + words[$1].count }
    let isComplete = known.count >= 2 || direct > 0
    for index in own where ClockWords.shared.guess(words[index].hash) == nil {
      let isRare = words[index].count * 20 < total
      if isRare || (isComplete && words[index].count * 5 < total) { words[index].isForeign = true }
    }
  }

  // MARK: - Which half is which

  private mutating func learn(_ halves: [Int], _ stamps: [DateStamp]) {
    guard !halves.isEmpty else { return }
    let guesses = halves.map { ClockWords.shared.guess(words[$0].hash)?.role }
    if halves.count == 1 {
      let word = halves[0]
      words[word].role = guesses[0] ?? .unit
      if guesses[0] == nil { note([word], .assumed) }
      return
    }
    guard halves.count <= 10 else {
      for (position, word) in halves.enumerated() { words[word].role = guesses[position] ?? .unit }
      note(halves, .assumed)
      return
    }
    let back = stepsBack(halves, stamps)
    var best: (cost: Int, doubt: Int, mask: Int) = (.max, .max, 0)
    var isTied = false
    for mask in 1..<(1 << halves.count) - 1 {
      var cost = 0
      for first in halves.indices {
        for second in halves.indices where first != second {
          let pair = (mask >> first & 1) * 2 + (mask >> second & 1)
          cost += back[first][second][pair]
        }
      }
      let doubt = doubt(mask, guesses)
      if (cost, doubt) < (best.cost, best.doubt) {
        isTied = false
        best = (cost, doubt, mask)
      } else if (cost, doubt) == (best.cost, best.doubt) {
        isTied = true
      }
    }
    if isTied { best.mask = byHours(halves) ?? best.mask }
    for (position, word) in halves.enumerated() {
      let isAfternoon = best.mask >> position & 1 == 1
      words[word].role =
        guesses[position] == .night ? .night : isAfternoon ? .afternoon : .morning
    }
    let isListed = zip(halves, guesses).allSatisfy { word, guess in
      guess == words[word].role
    }
    if isListed { return }
    note(
      halves,
      isTied
        ? (byHours(halves) == nil ? .assumed : .hours)
        : best.cost == 0 && !hasOrder(back) ? .list : .order)
  }

  private func hasOrder(_ back: [[[Int]]]) -> Bool {
    back.contains { $0.contains { $0.contains { $0 > 0 } } }
  }

  private mutating func note(_ halves: [Int], _ basis: Basis) {
    for word in halves {
      learnt += words[word].count
      firstLearnt = min(firstLearnt ?? .max, words[word].firstEntry)
    }
    if Self.rank(basis) > Self.rank(self.basis) || self.basis == .list { self.basis = basis }
  }

  private static func rank(_ basis: Basis) -> Int {
    switch basis {
    case .order: 1
    case .list: 0
    case .hours: 2
    case .assumed: 3
    }
  }

  /// For two words that follow each other on one day: how often time runs back in each meaning.
  ///
  /// The last index is 2 × (first is afternoon) + (second is afternoon).
  private func stepsBack(_ halves: [Int], _ stamps: [DateStamp]) -> [[[Int]]] {
    var back = Array(
      repeating: Array(repeating: [0, 0, 0, 0], count: halves.count), count: halves.count)
    var positions = Array(repeating: -1, count: words.count)
    for (position, word) in halves.enumerated() { positions[word] = position }
    var before: DateStamp?
    for stamp in stamps where stamp.word > 0 && stamp.clock >= 0 {
      let position = positions[stamp.word - 1]
      guard position >= 0 else { continue }
      defer { before = stamp }
      guard let last = before, last.isSameDay(as: stamp) else { continue }
      let other = positions[last.word - 1]
      guard other != position else { continue }
      let times = (last.rawClock % 43_200, stamp.rawClock % 43_200)
      for pair in 0..<4 {
        let first = times.0 + (pair >= 2 ? 43_200 : 0)
        let second = times.1 + (pair % 2 == 1 ? 43_200 : 0)
        if second < first - 60 { back[other][position][pair] += 1 }
      }
    }
    return back
  }

  /// How many words a meaning takes otherwise than the lists.
  private func doubt(_ mask: Int, _ guesses: [ClockWords.Role?]) -> Int {
    guesses.enumerated().reduce(0) { sum, item in
      let isAfternoon = mask >> item.offset & 1 == 1
      switch item.element {
      case .morning: return sum + (isAfternoon ? 1 : 0)
      case .afternoon: return sum + (isAfternoon ? 0 : 1)
      default: return sum
      }
    }
  }

  /// Between one and five people sleep in the night and write in the afternoon.
  private func byHours(_ halves: [Int]) -> Int? {
    guard halves.count == 2 else { return nil }
    let share = halves.map { words[$0].small * 1000 / max(1, words[$0].count) }
    guard share[0] != share[1], words[halves[0]].small + words[halves[1]].small >= 3 else {
      return nil
    }
    return share[0] > share[1] ? 1 : 2
  }
}

extension DateStamp {
  /// Position of the word beside the time in the file's vocabulary from 1; 0 for none.
  var word: Int { clock < 0 ? 0 : Int(clock >> 20) }

  /// Second of the day as the hour is written.
  var rawClock: Int { Int(clock & 0xF_FFFF) }

  /// Keeps the position of a word until the whole file has been seen.
  mutating func remember(word: Int) {
    if clock >= 0 { clock |= Int32(truncatingIfNeeded: word) << 20 }
  }

  /// Puts the true second of the day in the place of the written one.
  mutating func settle(_ role: ClockWords.Role) {
    var seconds = rawClock
    let hour = seconds / 3600
    if role != .unit, hour <= 12 {
      seconds -= hour * 3600
      let isAfternoon =
        switch role {
        case .afternoon: true
        case .night: hour >= 6 && hour < 12
        default: false
        }
      seconds += (hour % 12 + (isAfternoon ? 12 : 0)) * 3600
    }
    clock = Int32(truncatingIfNeeded: seconds)
  }
}
