import Evidence
import Importer

/// Bytes as a picture that a message sent.
///
/// Holds: what comes out is within its bounds, is a JPEG, and is the same a second time.
enum PictureTarget {
  private static let bounds: PictureShrinker.Bounds = {
    var bounds = PictureShrinker.Bounds()
    bounds.cost = 4_000_000
    return bounds
  }()

  static func check(_ bytes: [UInt8]) -> Int32 {
    var shrinker = PictureShrinker(bounds: bounds)
    guard let small = shrinker.shrink(bytes) else { return 0 }
    require(small.width >= 1 && small.width <= bounds.edge, "no wider than the edge")
    require(small.height >= 1 && small.height <= bounds.edge, "no higher than the edge")
    require(small.jpeg.starts(with: [0xFF, 0xD8, 0xFF]), "a JPEG")
    require(shrinker.shrink(bytes) == small, "the same twice")
    return 0
  }
}
