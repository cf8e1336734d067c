import Evidence

/// Which lines with another header are messages all the same.
///
/// A handful of lines with a foreign header inside a message is a chat somebody pasted, and older
/// than the message. A second export pasted below, or one made after the phone's language was
/// changed, is written by the same people and goes on in time.
extension EntryCutter {
  /// Shapes that are no fifth of the file but go on with it.
  func continuedShapes(_ own: Set<UInt8>, options: ReadingOptions) -> Set<UInt8> {
    var found: Set<UInt8> = []
    let open = shapes.indices.filter { !own.contains(UInt8($0)) && shapes[$0].count >= 3 }
    guard !open.isEmpty else { return found }
    var names = Set<Int>()
    for (index, entry) in entries.enumerated() where own.contains(stamps[index].shape) {
      if let sender = entry.sender { names.insert(sender) }
    }
    let ownTimes = times(own, options)
    let lastOwn = ownTimes.compactMap { $0 }.max() ?? .min
    // A file of chats pasted from everywhere has many shapes; each is looked at over the whole.
    for position in open.prefix(8) {
      let times = times([UInt8(position)], options)
      var fit = (known: 0, later: 0, count: 0)
      var before = Int64.min
      var last: Int64?
      var isRun = true
      for index in entries.indices {
        if own.contains(stamps[index].shape) {
          if fit.count > 0 { isRun = false }
          before = ownTimes[index] ?? before
        }
        guard Int(stamps[index].shape) == position else { continue }
        fit.count += 1
        let entry = entries[index]
        if entry.sender.map(names.contains) ?? (entry.concept != .otherNotice) { fit.known += 1 }
        if let time = times[index] {
          if before == .min || time >= before &- ClockSteps.slack { fit.later += 1 }
          last = time
        }
      }
      guard fit.known * 5 >= fit.count * 4 else { continue }
      let goesOn = fit.later * 5 >= fit.count * 4
      // An export of the whole chat begins earlier, but ends later, and nothing follows it.
      let isLater = isRun && fit.count >= 5 && (last ?? .min) >= lastOwn
      if goesOn || isLater { found.insert(UInt8(position)) }
    }
    return found
  }

  /// Whether all entries of a shape stand together.
  func isRun(_ position: UInt8) -> Bool {
    guard let first = stamps.firstIndex(where: { $0.shape == position }),
      let last = stamps.lastIndex(where: { $0.shape == position })
    else { return false }
    return stamps[first...last].allSatisfy { $0.shape == position }
  }

  /// Times of the entries of some shapes, by what each shape says of its own order.
  private func times(_ own: Set<UInt8>, _ options: ReadingOptions) -> [Int64?] {
    var times: [Int64?] = Array(repeating: nil, count: entries.count)
    for position in own where Int(position) < shapes.count {
      let use = shapes[Int(position)]
      let decision = DateOrdering(
        stamps: stamps, shape: position, yearPlace: use.shape.yearPlace,
        namesMonth: use.shape.namesMonth, mayStartWithYear: LocaleOrder.startsWithYear(use),
        options: options, known: [],
        usual: LocaleOrder.usual(use, language: language)
      ).decide()
      var reckoner = DayReckoner(order: decision.order, assumed: decision.assumed)
      for index in stamps.indices where stamps[index].shape == position {
        times[index] = reckoner.seconds(stamps[index])
      }
    }
    return times
  }

  /// What stands in front of lines that are messages, when it is to be taken off everywhere.
  ///
  /// The remains of an iPhone's mark before a whole header are no words of anybody, so one is enough.
  /// Spaces and numbers may stand before a pasted chat: more than a handful, in the file's own shape.
  func hiddenDress(_ own: Set<UInt8>) -> LineDress? {
    let shapes = Set(own.map { self.shapes[Int($0)].shape })
    for dress in [LineDress.marks, .indent, .number, .sheet] {
      let count = inner.reduce(0) {
        $0 + ($1.dress == dress && shapes.contains($1.shape) ? 1 : 0)
      }
      if count > (dress == .marks ? 0 : 5) { return dress }
    }
    return hasRemains(shapes) ? .marks : nil
  }

  /// Whether the banner at the top begins with what an editor made of its mark.
  private func hasRemains(_ shapes: Set<HeaderShape>) -> Bool {
    guard !sawMarks else { return false }
    return entries.indices.prefix(3).contains { index in
      guard shape(of: index).isBracketed, entries[index].sender != nil else { return false }
      let line = firstLine(entries[index].text)
      let remains = line.prefix { bytes[$0] == UInt8(ascii: "?") || bytes[$0] >= 0xEF }
      guard !remains.isEmpty, remains.count <= 9, remains.endIndex < line.upperBound else {
        return false
      }
      let match = NoticeMatcher.shared.match(bytes, remains.endIndex..<line.upperBound, .all)
      return match?.pattern.concept == .encryptionBanner
    }
  }
}
