/// With what a message was written, as a database says.
///
/// The number is that of the device within the account: 0 is the phone, any other one that was
/// linked to it. The app is told from the shape of the message's identifier, which is weaker: a new
/// phone changes it too.
public struct WritingDevice: Sendable, Hashable {
  /// 0 for the phone; nil where the record does not say.
  public let number: Int?
  /// The app; nil where the identifier has no shape that is known.
  public let app: WritingApp?

  /// Creates a device.
  public init(number: Int?, app: WritingApp?) {
    self.number = number
    self.app = app
  }

  /// Whether the record says that it is no phone but linked to one.
  public var isLinked: Bool { (number ?? 0) > 0 }
}

/// The devices of the messages of a conversation, two bytes each.
public struct EntryDevices: Sendable {
  private var codes: [UInt16] = []

  /// Creates devices that say nothing.
  public init() {}

  /// Whether nothing is said of any message.
  public var isEmpty: Bool { codes.allSatisfy { $0 == 0 } }

  /// Says with what a message was written, by its index.
  public mutating func set(_ device: WritingDevice, at index: Int) {
    guard index >= 0 else { return }
    while codes.count <= index { codes.append(0) }
    let number = device.number.map { min(max($0, 0), 4_094) + 1 } ?? 0
    codes[index] = UInt16(number) << 4 | Self.code(device.app)
  }

  /// One more than the place among all; a list of all is not made for each of a million messages.
  private static func code(_ app: WritingApp?) -> UInt16 {
    switch app {
    case nil: 0
    case .android?: 1
    case .androidBefore2023?: 2
    case .iPhone?: 3
    case .companion?: 4
    case .business?: 5
    }
  }

  private static func app(_ code: UInt16) -> WritingApp? {
    switch code {
    case 1: .android
    case 2: .androidBefore2023
    case 3: .iPhone
    case 4: .companion
    case 5: .business
    default: nil
    }
  }

  /// With what a message was written; nil where nothing is said.
  public subscript(index: Int) -> WritingDevice? {
    guard codes.indices.contains(index), codes[index] != 0 else { return nil }
    let number = Int(codes[index] >> 4)
    return WritingDevice(
      number: number > 0 ? number - 1 : nil, app: Self.app(codes[index] & 15))
  }
}
