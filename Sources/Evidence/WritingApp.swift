/// With what a message was written, told by the shape of its identifier.
///
/// Each app makes identifiers of its own: a contact whose messages change from one shape to another
/// at one message changed device there. A new phone does that too.
///
///     AC5E…  32 digits   Android, since about 2023        3A1F…  20 digits   iPhone
///     9B07…  32 digits   Android before it                3EB0…  20, 22      Web and desktop
public enum WritingApp: String, Sendable, CaseIterable {
  /// Android, since about 2023.
  case android
  /// Android, before.
  case androidBefore2023 = "android-before-2023"
  /// An iPhone.
  case iPhone = "iphone"
  /// WhatsApp Web, on a desktop, or another linked device.
  case companion
  /// The interface for businesses.
  case business

  /// Tells it from the identifier of a message; nil for a shape that is not known.
  ///
  /// A slice and not any collection: over the border of a module a generic would be asked anew for
  /// what a byte is, for each byte of a million identifiers.
  public init?(identifier: ArraySlice<UInt8>) {
    guard let app = identifier.withUnsafeBufferPointer({ WritingApp(identifier: $0) }) else {
      return nil
    }
    self = app
  }

  /// The same of bytes where they stand.
  public init?(identifier: UnsafeBufferPointer<UInt8>) {
    var head = 0
    var count = 0
    for byte in identifier {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46, 0x61...0x66: digit = (byte | 0x20) - 0x57
      default: return nil
      }
      if count < 2 { head = head << 4 | Int(digit) }
      count += 1
    }
    switch (count, head) {
    case (32, 0xAC): self = .android
    case (32, _): self = .androidBefore2023
    case (20, 0x3A): self = .iPhone
    case (20, 0x3E), (22, 0x3E), (20, 0x3F): self = .companion
    case (18, _): self = .business
    default: return nil
    }
  }
}
