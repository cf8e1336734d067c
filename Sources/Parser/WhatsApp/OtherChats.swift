import Evidence

/// Lets the chats of one exhibit prove the order of dates for one another.
///
/// One phone writes all its exports with one order and one calendar. Where a short chat has only
/// `03/04/2025`, a long one beside it in the same shape has a 25th; where it has `1/2/39`, the other
/// has a file whose name holds the day. Chats in different shapes prove nothing for each other, and
/// where two of them prove different orders nothing is concluded.
enum OtherChats {
  /// What a chat proves.
  private struct Proof: Hashable {
    let order: DateOrder
    let calendar: DateReading.Calendar

    init(_ reading: DateReading) {
      order = reading.order
      calendar = reading.calendar
    }

    /// Calendar of years of two digits.
    var assumed: DateReading.Calendar? { calendar == .gregorian ? nil : calendar }
  }

  /// Reads the dates of undecided chats again in the order that the others prove.
  static func settle(_ readings: inout [MemberReading]) {
    var proved: [[UInt8]: Set<Proof>] = [:]
    for reading in readings {
      for chat in reading.conversations where isProof(chat.dateReading.basis) {
        if let shape = shape(chat) { proved[shape, default: []].insert(Proof(chat.dateReading)) }
      }
    }
    guard !proved.isEmpty else { return }
    for index in readings.indices {
      for number in readings[index].conversations.indices {
        let chat = readings[index].conversations[number]
        guard chat.dateReading.basis == .locale || chat.dateReading.basis == .assumed,
          let shape = shape(chat), let proofs = proved[shape], proofs.count == 1,
          let proof = proofs.first,
          reread(&readings[index].conversations[number], proof, shape)
        else { continue }
        let isPlausible = !readings[index].conversations[number].entries.contains {
          $0.flags.contains(.timeImplausible)
        }
        readings[index].notices.removeAll {
          ($0.code == .dateOrderAssumed || isPlausible && $0.code == .dateImplausible)
            && $0.span?.member == chat.member
        }
      }
    }
  }

  private static func isProof(_ basis: DateReading.Basis) -> Bool {
    switch basis {
    case .mediaName, .weekday, .fieldRange, .fewestStepsBack, .notAfterExport: true
    case .format, .given, .monthName, .otherChats, .locale, .assumed: false
    }
  }

  private static func shape(_ chat: Conversation) -> [UInt8]? {
    chat.entries.first.map { shape(chat.buffer[$0.timeText]) }
  }

  /// A time as written, with every run of digits as one: `9/9/9, 9:9 PM`.
  private static func shape(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var shape: [UInt8] = []
    for byte in text {
      let isDigit = byte &- 0x30 <= 9
      if isDigit, shape.last == 0x39 { continue }
      // The half of the day is not the same in every chat.
      let isLetter = (byte | 0x20) &- 0x61 < 26
      shape.append(isDigit ? 0x39 : isLetter ? 0x61 : byte)
    }
    return shape
  }

  /// Reads the numbers again; false when one of them is no date then, which proves another order.
  private static func reread(
    _ chat: inout Conversation, _ proof: Proof, _ shape: [UInt8]
  ) -> Bool {
    guard proof != Proof(chat.dateReading) else {
      chat.dateReading.basis = .otherChats
      return true
    }
    guard let times = times(chat, proof, shape) else { return false }
    var steps = ClockSteps()
    chat.dateReading.stepsBack = 0
    for index in chat.entries.indices {
      if let time = times[index] {
        chat.entries[index].time = time
        chat.entries[index].flags.remove(.timeImplausible)
      }
      guard let time = chat.entries[index].time else { continue }
      if steps.isBack(time.wallSeconds) {
        chat.dateReading.stepsBack += 1
        chat.entries[index].flags.insert(.stepsBack)
      } else {
        chat.entries[index].flags.remove(.stepsBack)
      }
    }
    chat.dateReading.basis = .otherChats
    chat.dateReading.order = proof.order
    chat.dateReading.calendar = proof.calendar
    return true
  }

  /// Times in another order; nil where an entry that has a day has none then.
  private static func times(
    _ chat: Conversation, _ proof: Proof, _ shape: [UInt8]
  ) -> [ChatTime?]? {
    chat.buffer.withUnsafeBufferPointer { bytes -> [ChatTime?]? in
      var times: [ChatTime?] = Array(repeating: nil, count: chat.entries.count)
      for (index, entry) in chat.entries.enumerated() {
        // A second export in the same chat has an order of its own.
        guard self.shape(chat.buffer[entry.timeText]) == shape,
          let read = HeaderReader.stamp(bytes, entry.timeText)
        else { continue }
        guard let day = read.stamp.day(proof.order, proof.assumed),
          DateOrdering.possibleDays.contains(day)
        else {
          if entry.time == nil { continue }
          return nil
        }
        // The hour is as it was read: what its words mean was learnt from the whole chat.
        var clock = Int64(read.stamp.clock)
        if let time = entry.time {
          clock = time.wallSeconds % 86_400
        } else if clock < 0 || read.hasWord {
          continue
        }
        times[index] = ChatTime(
          wallSeconds: Int64(day) * 86_400 + clock, precision: entry.time?.precision ?? .minute,
          offsetMinutes: entry.time?.offsetMinutes)
      }
      return times
    }
  }
}
