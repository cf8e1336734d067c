/// The moment at which an account changed hands, as its owner states it (`--moment`).
///
/// Whoever was there may know what no file shows: the papers for the police then tell the owner's
/// statement as a statement. The analysis does not see it, and the report keeps what the data says.
/// The trap: a time is the wall clock of the export, and needs the name of the account.
///
///     c1-812                with the sender of that message
///     2020-11-18T10:12      with --account "Marlies"
public struct StatedMoment: Hashable, Sendable, LosslessStringConvertible {
  /// How the moment is given.
  public enum Place: Hashable, Sendable {
    /// A message, by the name of its chat and its number from 1.
    case entry(chat: String, number: Int)
    /// Wall-clock seconds since 1970 of the export.
    case time(Int64)
  }

  /// The moment.
  public let place: Place
  /// As it was written on a command line.
  public let description: String

  /// Reads one; nil for another form.
  public init?(_ description: String) {
    self.description = description
    if let time = Self.time(description) {
      place = .time(time)
      return
    }
    // A date alone is no message: names of chats begin with a letter.
    guard let dash = description.lastIndex(of: "-"), description.first?.isLetter == true,
      let number = Int(description[description.index(after: dash)...]), number >= 1
    else { return nil }
    place = .entry(chat: String(description[..<dash]), number: number)
  }

  /// `2020-11-18T10:12`, with seconds or without; nil for what is no date.
  private static func time(_ text: String) -> Int64? {
    let halves = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "T" || $0 == " " })
    guard halves.count == 2 else { return nil }
    func numbers(_ text: Substring, _ separator: Character) -> [Int] {
      text.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    }
    let (day, clock) = (numbers(halves[0], "-"), numbers(halves[1], ":"))
    guard day.count == 3, (2...3).contains(clock.count), (1970...9999).contains(day[0]),
      (1...12).contains(day[1]),
      (1...CalendarDate.daysInMonth(day[1], year: day[0])).contains(day[2]),
      (0...23).contains(clock[0]), clock.dropFirst().allSatisfy((0...59).contains)
    else { return nil }
    let days = CalendarDate.daysSince1970(year: day[0], month: day[1], day: day[2])
    let seconds = clock[0] * 3_600 + clock[1] * 60 + (clock.count == 3 ? clock[2] : 0)
    return Int64(days * 86_400 + seconds)
  }
}

extension CaseFile {
  /// The account and the message that a stated moment means; nil where the case has none.
  ///
  /// - Parameter account: the name of the account, as its export writes it; of a message it only
  ///   has to be the sender's.
  public func entry(of moment: StatedMoment, account: String?) -> (AccountID, EntryID)? {
    switch moment.place {
    case .entry(let chat, let number):
      guard let index = conversations.firstIndex(where: { $0.id == chat }),
        number <= conversations[index].entries.count,
        let sender = conversations[index].entries[number - 1].sender,
        account == nil || conversations[index].senders[sender].name == account
      else { return nil }
      return (
        AccountID(conversation: index, sender: sender),
        EntryID(conversation: index, entry: number - 1)
      )
    case .time(let seconds):
      var first: (time: Int64, account: AccountID, entry: EntryID)?
      for (index, chat) in conversations.enumerated() {
        guard let sender = chat.senders.firstIndex(where: { $0.name == account }) else { continue }
        for (number, entry) in chat.entries.enumerated() where entry.sender == sender {
          guard entry.kind == .message, let time = entry.time?.wallSeconds, time >= seconds
          else { continue }
          if first.map({ time < $0.time }) ?? true {
            first = (
              time, AccountID(conversation: index, sender: sender),
              EntryID(conversation: index, entry: number)
            )
          }
          break
        }
      }
      return first.map { ($0.account, $0.entry) }
    }
  }
}

/// What an owner states, found in the case.
public struct Statement: Hashable, Sendable {
  /// The account that is said to have changed hands.
  public let account: AccountID
  /// Its first message by somebody else.
  public let entry: EntryID

  /// Creates a statement.
  public init(account: AccountID, entry: EntryID) {
    self.account = account
    self.entry = entry
  }
}
