/// "Not so": a reader says that a message is not what the program read in it (`--without`).
///
/// The analysis is made again as if the words did not say it, the messages after it included; what
/// was left out is told in every output. The trap: entries are counted as the reports count them,
/// notices included, from 1.
///
///     c1-45:money-request
public struct Denial: Hashable, Sendable, LosslessStringConvertible {
  /// The chat, as in `c1`.
  public let chat: String
  /// The number of the entry in it, from 1.
  public let number: Int
  /// What it is not.
  public let kind: EventKind

  /// Creates a denial.
  public init(chat: String, number: Int, kind: EventKind) {
    self.chat = chat
    self.number = number
    self.kind = kind
  }

  /// Reads one; nil for another form, a number below 1 or a kind that does not exist.
  public init?(_ description: String) {
    let parts = description.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = EventKind(rawValue: String(parts[1])),
      let dash = parts[0].firstIndex(of: "-"),
      let number = Int(parts[0][parts[0].index(after: dash)...]), number >= 1,
      dash > parts[0].startIndex
    else { return nil }
    self.init(chat: String(parts[0][..<dash]), number: number, kind: kind)
  }

  /// As it is written on a command line.
  public var description: String { "\(chat)-\(number):\(kind.rawValue)" }
}
