/// What two headers must have in common to come from the same export.
///
/// `18/03/22, 9:05 pm - ` and `3/18/2022 21:05 - ` differ in comma, clock and year; the number of
/// digits of day, month and hour does not count. The fields are packed so that comparing two
/// shapes is comparing two integers.
struct HeaderShape: Hashable, Sendable {
  /// What ends a header.
  enum Tail: UInt32, Sendable {
    /// `[…] `, iPhone.
    case bracket = 1
    /// ` - `, Android.
    case dash
    /// ` – `, seen once on Android.
    case enDash
    /// `: `, Windows Phone and iPhones before 2016.
    case colon
    /// `; `, the same age.
    case semicolon
    /// Nothing but a space, as people and other programs write.
    case space
    /// `(…) `, the same.
    case round
  }

  /// Where the year stands.
  enum YearPlace: UInt32, Sendable {
    case unknown
    case first
    case last
  }

  private(set) var bits: UInt32 = 0

  private func field(_ shift: UInt32, _ width: UInt32) -> UInt32 {
    bits >> shift & ((1 << width) - 1)
  }
  private mutating func set(_ value: UInt32, _ shift: UInt32, _ width: UInt32) {
    bits = bits & ~(((1 << width) - 1) << shift) | value << shift
  }

  /// What ends the header.
  var tail: Tail {
    get { Tail(rawValue: field(0, 3)) ?? .dash }
    set { set(newValue.rawValue, 0, 3) }
  }
  /// 1 `/`, 2 `-`, 3 `.`, 4 full stop and space, 5 characters like 年, 6 space, 7 a sign and a space.
  var dateSeparator: UInt32 {
    get { field(3, 3) }
    set { set(newValue, 3, 3) }
  }
  /// Vietnamese iPhones write the time before the date.
  var isTimeFirst: Bool {
    get { field(6, 1) == 1 }
    set { set(newValue ? 1 : 0, 6, 1) }
  }
  /// 0 none, 1 `,`, 2 `،`, 3 `、`, 4 ` - `, 5 brackets round the time, 6 `#`, 7 the `T` of ISO 8601.
  var comma: UInt32 {
    get { field(7, 3) }
    set { set(newValue, 7, 3) }
  }
  /// Number of the word between date and time, 0 for none.
  var connector: UInt32 {
    get { field(10, 5) }
    set { set(newValue, 10, 5) }
  }
  /// 1 `:`, 2 `.`, 3 a word like `h`.
  var timeSeparator: UInt32 {
    get { field(15, 2) }
    set { set(newValue, 15, 2) }
  }
  /// Whether the clock shows seconds.
  var hasSeconds: Bool {
    get { field(17, 1) == 1 }
    set { set(newValue ? 1 : 0, 17, 1) }
  }
  /// 0 for a time alone, 1 with a word after it, 2 with one before it.
  var meridiem: UInt32 {
    get { field(18, 2) }
    set { set(newValue, 18, 2) }
  }
  /// Where the year stands, when its digits or its era say so.
  var yearPlace: YearPlace {
    get { YearPlace(rawValue: field(20, 2)) ?? .unknown }
    set { set(newValue.rawValue, 20, 2) }
  }
  /// 0 for ASCII digits, else the number of the script.
  var script: UInt32 {
    get { field(22, 5) }
    set { set(newValue, 22, 5) }
  }
  /// Whether an era is written.
  var hasEra: Bool {
    get { field(27, 1) == 1 }
    set { set(newValue ? 1 : 0, 27, 1) }
  }
  /// True when no export with this shape was seen, only descriptions of it.
  var isUnverified: Bool {
    get { field(28, 1) == 1 }
    set { set(newValue ? 1 : 0, 28, 1) }
  }

  /// Whether a word stands beside the date.
  var namesDay: Bool {
    get { field(29, 1) == 1 }
    set { set(newValue ? 1 : 0, 29, 1) }
  }

  /// Whether the month is a word.
  var namesMonth: Bool {
    get { field(30, 1) == 1 }
    set { set(newValue ? 1 : 0, 30, 1) }
  }

  /// True where nothing but a name and its colon shows that a line is a message.
  var isLoose: Bool { tail == .space || tail == .round }

  /// True for iPhone exports, where notices carry a sender and U+200E tells them apart.
  var isBracketed: Bool { tail == .bracket }

  /// True where programs' logs look the same: `2016-04-29 10:30:00 - INFO: …`.
  var looksLikeLog: Bool {
    !isBracketed && dateSeparator == 2 && yearPlace == .first && hasSeconds && meridiem == 0
      && comma == 0 && connector == 0
  }

  /// A few words for notices, `bracket,sep1,seconds`; never shown without the sentence round it.
  var about: String {
    var words = ["\(tail)"]
    words.append(
      namesMonth ? "month" : ["?", "/", "-", ".", ". ", "年", " ", "/ "][Int(dateSeparator)])
    words.append(meridiem == 0 ? "24h" : "12h")
    if hasSeconds { words.append("seconds") }
    if isTimeFirst { words.append("time-first") }
    return words.joined(separator: " ")
  }
}
