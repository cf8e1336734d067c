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
  public init?(identifier: String) {
    let text = identifier.uppercased()
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x46).contains($0) })
    else { return nil }
    switch (text.utf8.count, String(text.prefix(2))) {
    case (32, "AC"): self = .android
    case (32, _): self = .androidBefore2023
    case (20, "3A"): self = .iPhone
    case (20, "3E"), (22, "3E"), (20, "3F"): self = .companion
    case (18, _): self = .business
    default: return nil
    }
  }
}
