/// A picture of a member, decoded and drawn anew, small: nothing of the file's own bytes is in it.
public struct SmallPicture: Sendable, Equatable {
  /// A JPEG of this program's making.
  public let jpeg: [UInt8]
  /// Points from left to right.
  public let width: Int
  /// Points from top to bottom.
  public let height: Int

  /// Creates a small picture.
  public init(jpeg: [UInt8], width: Int, height: Int) {
    self.jpeg = jpeg
    self.width = width
    self.height = height
  }
}
