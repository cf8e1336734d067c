/// The order of the fields of a numeric date.
public enum DateOrder: String, Sendable, CaseIterable {
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
  case yearMonthDay = "ymd"
  case yearDayMonth = "ydm"
}

/// How the dates of one conversation were read, and what proved it.
///
/// `03/04/2020` is March or April: a wrong guess moves the moment by a month. The proof is part of
/// every output.
public struct DateReading: Sendable, Hashable {
  /// What settled the order, strongest first.
  public enum Basis: String, Sendable {
    /// The format writes ISO dates or numbers of seconds: nothing to decide.
    case format
    /// The user said so with `--date-order`.
    case given
    /// An attachment's file name holds its date.
    case mediaName
    /// Words beside the dates are days of the week in this order only.
    case weekday
    /// A field is above 12, or the year stands first.
    case fieldRange
    /// The month is a word.
    case monthName
    /// Only this order makes time run forward (fewest steps back).
    case fewestStepsBack
    /// The other order has dates after the archive was made.
    case notAfterExport
    /// Other chats of the same exhibit, written by the same phone, prove it.
    case otherChats
    /// The language of the notices, or the separator, is used with this order.
    case locale
    /// Nothing decided: this is an assumption.
    case assumed
  }

  /// The calendar the years are written in.
  public enum Calendar: String, Sendable {
    case gregorian
    case buddhist
    case japanese
    case persian
    case hijri
    case minguo
  }

  /// The order used.
  public var order: DateOrder
  /// What settled it.
  public var basis: Basis
  /// The entry that proved it, by index from 0, where one did.
  public var proof: Int?
  /// The calendar of the years.
  public var calendar: Calendar
  /// True when no order but the one used is possible.
  public var isCertain: Bool
  /// Entries that lie more than a minute before the one above them.
  public var stepsBack: Int
  /// Where the zone comes from: nil when nothing in the file says.
  public var zone: Zone

  /// Where the zone of the times comes from.
  public enum Zone: String, Sendable {
    /// Each time carries an instant or an offset.
    case recorded
    /// The times are a phone's wall clock; no zone anywhere.
    case unknown
  }

  /// Creates a reading.
  public init(
    order: DateOrder, basis: Basis, proof: Int? = nil, calendar: Calendar = .gregorian,
    isCertain: Bool, stepsBack: Int = 0, zone: Zone = .unknown
  ) {
    self.order = order
    self.basis = basis
    self.proof = proof
    self.calendar = calendar
    self.isCertain = isCertain
    self.stepsBack = stepsBack
    self.zone = zone
  }
}
