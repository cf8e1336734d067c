import Evidence

/// Lets the chats of one exhibit prove the order of dates for one another.
///
/// One phone writes all its exports with one order. Where a short chat has only `03/04/2025`, a long
/// one beside it in the same shape has a 25th. Chats in different shapes prove nothing for each other,
/// and where two of them prove different orders nothing is concluded.
enum OtherChats {
  /// Reads the dates of undecided chats again in the order that the others prove.
  static func settle(_ readings: inout [MemberReading]) {
    var proved: [[UInt8]: Set<DateOrder>] = [:]
    for reading in readings {
      for chat in reading.conversations where isProof(chat.dateReading.basis) {
        if let shape = shape(chat) { proved[shape, default: []].insert(chat.dateReading.order) }
      }
    }
    guard !proved.isEmpty else { return }
    for index in readings.indices {
      for number in readings[index].conversations.indices {
        let chat = readings[index].conversations[number]
        guard chat.dateReading.basis == .locale || chat.dateReading.basis == .assumed,
          let shape = shape(chat), let orders = proved[shape], orders.count == 1,
          let order = orders.first, reread(&readings[index].conversations[number], order)
        else { continue }
        readings[index].notices.removeAll {
          $0.code == .dateOrderAssumed && $0.span?.member == chat.member
        }
      }
    }
  }

  private static func isProof(_ basis: DateReading.Basis) -> Bool {
    switch basis {
    case .mediaName, .fieldRange, .fewestStepsBack, .notAfterExport: true
    case .format, .given, .otherChats, .locale, .assumed: false
    }
  }

  /// The first time as written, with every run of digits as one: `9/9/9, 9:9 PM`.
  private static func shape(_ chat: Conversation) -> [UInt8]? {
    guard let entry = chat.entries.first else { return nil }
    var shape: [UInt8] = []
    for byte in chat.buffer[entry.timeText] {
      let isDigit = byte &- 0x30 <= 9
      if isDigit, shape.last == 0x39 { continue }
      // The half of the day is not the same in every chat.
      let isLetter = (byte | 0x20) &- 0x61 < 26
      shape.append(isDigit ? 0x39 : isLetter ? 0x61 : byte)
    }
    return shape
  }

  /// Swaps day and month; false when a date does not exist then, which nothing undecided has.
  private static func reread(_ chat: inout Conversation, _ order: DateOrder) -> Bool {
    chat.dateReading.basis = .otherChats
    guard order != chat.dateReading.order else { return true }
    let pair: Set<DateOrder> = [order, chat.dateReading.order]
    guard pair == [.dayMonthYear, .monthDayYear], chat.dateReading.calendar == .gregorian else {
      chat.dateReading.basis = .assumed
      return false
    }
    var steps = ClockSteps()
    chat.dateReading.stepsBack = 0
    for index in chat.entries.indices {
      guard let time = chat.entries[index].time else { continue }
      let date = CalendarDate(wallSeconds: time.wallSeconds)
      guard (1...12).contains(date.day) else { continue }
      let day = CalendarDate.daysSince1970(year: date.year, month: date.day, day: date.month)
      let seconds = time.wallSeconds + Int64(day - date.daysSince1970) * 86_400
      chat.entries[index].time = ChatTime(
        wallSeconds: seconds, precision: time.precision, offsetMinutes: time.offsetMinutes)
      let isBack = steps.isBack(seconds)
      if isBack { chat.dateReading.stepsBack += 1 }
      if isBack { chat.entries[index].flags.insert(.stepsBack) }
      if !isBack { chat.entries[index].flags.remove(.stepsBack) }
    }
    chat.dateReading.order = order
    return true
  }
}
