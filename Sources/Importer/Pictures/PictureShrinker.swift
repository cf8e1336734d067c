public import Evidence
import SmallPictures

/// Makes small pictures out of JPEG, PNG and WebP, within bounds that no file can talk its way out of.
///
/// A file of 2 kB may claim 65,000 points a side, and a progressive JPEG may ask for its points to be
/// gone over hundreds of times. So what decoding costs is read from the head before anything is
/// decoded, each picture and all pictures together have a bound, and the bound is counted in points
/// and not in seconds: the same files give the same pictures on a slow machine.
///
///     var shrinker = PictureShrinker()
///     let small = shrinker.shrink(bytes)      // 176 points at the longer side, 5 kB
public struct PictureShrinker: Sendable {
  /// What the pictures may cost.
  public struct Bounds: Sendable {
    /// Points of the longer side.
    public var edge = 176
    /// Bytes of a file.
    public var bytes = 32 << 20
    /// Points of a picture, times the passes over them; phones make pictures of 12 to 50 million.
    public var cost: UInt64 = 200_000_000
    /// The same of all pictures together: some twenty seconds.
    public var total: UInt64 = 4_000_000_000

    /// The bounds that are used.
    public init() {}
  }

  /// What the pictures may cost.
  public let bounds: Bounds
  private var spent: UInt64 = 0
  private var room: [UInt8]

  /// Begins with nothing spent.
  public init(bounds: Bounds = Bounds()) {
    self.bounds = bounds
    // A JPEG of this size cannot be larger than its points and its tables.
    room = [UInt8](repeating: 0, count: 4 * bounds.edge * bounds.edge + 65_536)
  }

  /// The small picture; nil where the bytes are none that is decoded, are damaged, or cost too much.
  public mutating func shrink(_ bytes: [UInt8]) -> SmallPicture? {
    guard bytes.count <= bounds.bytes else { return nil }
    let cost = bytes.withUnsafeBufferPointer { kp_picture_cost($0.baseAddress, $0.count) }
    guard cost > 0, cost <= bounds.cost, cost <= bounds.total - spent else { return nil }
    spent += cost
    var (written, width, height): (Int, Int32, Int32) = (0, 0, 0)
    let code = bytes.withUnsafeBufferPointer { bytes in
      room.withUnsafeMutableBufferPointer { room in
        kp_picture_small(
          bytes.baseAddress, bytes.count, Int32(bounds.edge), bounds.cost, room.baseAddress,
          room.count, &written, &width, &height)
      }
    }
    guard code == Int32(KP_PICTURE_MADE), written > 0, written <= room.count else {
      return nil
    }
    return SmallPicture(jpeg: Array(room[..<written]), width: Int(width), height: Int(height))
  }

  /// Whether a picture of one grey point comes out as one: the libraries are there and agree.
  public static var isRight: Bool {
    var shrinker = PictureShrinker()
    return shrinker.shrink(onePoint).map { $0.width == 1 && $0.height == 1 } ?? false
  }

  /// Versions of the libraries that decode.
  public static var versions: String { String(cString: kp_picture_versions()) }

  /// A PNG of one grey point.
  private static let onePoint: [UInt8] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48,
    0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00,
    0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78,
    0xda, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0xda, 0x45, 0x08, 0x3b, 0x00,
    0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
  ]
}
