import Evidence

/// On which of an account's devices each message of a stream was written, as far as databases say.
///
/// The telephone is one device, whatever app made the message; each linked device is one by its
/// number. Where there is no number, the shape of an identifier tells a linked device from a phone.
///
///     0 0 0 0 | 0 3 0 3 3 0 |        the phone writes on beside device 3, which is new there
struct DeviceTrail: Sendable {
  /// One message.
  struct Mark: Sendable, Hashable {
    /// 0 for the phone, −1 for a linked device without a number.
    let number: Int
    /// The position of the first message on that device.
    let first: Int
  }

  /// A device first written with, or another app.
  struct Novelty: Sendable {
    let sign: RecordedSign
    let position: Int
    /// The number of the device, where it has one.
    let number: Int?
    /// How often it happened before: who links a device every week is not another hand.
    let earlier: Int
  }

  private var marks: [Int: Mark] = [:]
  /// In the order of the stream.
  private(set) var novelties: [Novelty] = []

  /// Messages known from which another device is news, and those of one app before another.
  private static let history = (devices: 10, app: 5)

  /// A trail that says nothing.
  init() {}

  /// Follows a stream.
  init(stream: AccountStream, file: CaseFile, identifiers: [Int: String]) {
    guard file.conversations.contains(where: { $0.devices != nil }) else { return }
    var accounts: [String: Account] = [:]
    for (position, id) in stream.entries.enumerated() {
      guard let device = file.conversations[id.conversation].devices?[id.entry],
        let name = identifiers[id.conversation]
      else { continue }
      let number = Self.number(device)
      var account = accounts[name] ?? Account()
      defer { accounts[name] = account }
      if account.first[number] == nil {
        account.first[number] = position
        if number != 0, account.known >= Self.history.devices {
          novelties.append(
            Novelty(
              sign: .linkedDevice, position: position, number: number > 0 ? number : nil,
              earlier: account.linked))
          account.linked += 1
        }
      }
      account.known += 1
      marks[position] = Mark(number: number, first: account.first[number] ?? position)
      guard number == 0, let app = device.app else { continue }
      if let before = account.app, before != app {
        if account.run >= Self.history.app {
          novelties.append(
            Novelty(sign: .otherApp, position: position, number: nil, earlier: account.apps))
          account.apps += 1
        }
        account.run = 0
      }
      account.app = app
      account.run += 1
    }
  }

  /// The device of a message; nil where nothing says which.
  subscript(position: Int) -> Mark? { marks[position] }

  /// Whether anything is known.
  var isEmpty: Bool { marks.isEmpty }

  private struct Account {
    var first: [Int: Int] = [:]
    var known = 0
    var linked = 0
    var app: WritingApp?
    var run = 0
    var apps = 0
  }

  private static func number(_ device: WritingDevice) -> Int {
    if let number = device.number { return number }
    return device.app == .companion ? -1 : 0
  }
}
