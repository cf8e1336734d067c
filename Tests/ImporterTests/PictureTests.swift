import Evidence
import Importer
import Testing
import TestSupport

/// Small pictures out of the files of strangers.
@Suite("Small pictures")
struct PictureTests {
  private func shrink(_ bytes: [UInt8]) -> SmallPicture? {
    var shrinker = PictureShrinker()
    return shrinker.shrink(bytes)
  }

  /// Nothing of the file but its points comes through, and those smaller.
  @Test func aPictureIsDrawnAnewAndHoldsNothingElse() throws {
    let file = PictureFixture.png(width: 600, height: 300, comment: "Keizersgracht 1")
    let small = try #require(shrink(file))
    #expect(small.width == 176 && small.height == 88)
    #expect(small.jpeg.starts(with: [0xFF, 0xD8, 0xFF]) && small.jpeg.count < 4_000)
    #expect(!String(decoding: small.jpeg, as: UTF8.self).contains("gracht"))
    #expect(shrink(file) == small)
    // What was drawn is a JPEG that is read again, and is no larger than it was.
    let again = try #require(shrink(small.jpeg))
    #expect(again.width == 176 && again.height == 88)
    #expect(try #require(shrink(PictureFixture.webp)).width == 1)
    #expect(try #require(shrink(PictureFixture.png(width: 3, height: 900))).width == 1)
    #expect(PictureShrinker.isRight)
  }

  // Story: photographs lay on their side in the report: a telephone writes the points as its sensor
  // gives them, and says beside them how it was held.
  @Test func aPictureStandsAsTheCameraWasHeld() throws {
    let plain = try #require(shrink(PictureFixture.png(width: 120, height: 40))).jpeg
    func held(_ way: UInt8, isBig: Bool = true, entries: UInt8 = 1) -> [UInt8] {
      let tiff: [UInt8] =
        isBig
        ? [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, entries, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0]
        : [0x49, 0x49, 42, 0, 8, 0, 0, 0, entries, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, way, 0, 0, 0]
      let part = Array("Exif".utf8) + [0, 0] + tiff + [0, 0, 0, 0]
      return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(part.count + 2)] + part + plain.dropFirst(2)
    }
    for way: UInt8 in 0...9 {
      let isTurned = (5...8).contains(way)
      for isBig in [true, false] {
        let small = try #require(shrink(held(way, isBig: isBig)))
        #expect(small.width == (isTurned ? 40 : 120) && small.height == (isTurned ? 120 : 40))
        #expect(!small.jpeg.contains(Array("Exif".utf8)))
      }
    }
    // A list that claims more than there is.
    #expect(try #require(shrink(held(6, entries: 200))).width == 40)
    var broken = held(6)
    broken[16...19] = [0x7F, 0xFF, 0xFF, 0xFF]
    #expect(try #require(shrink(broken)).width == 120)
  }

  /// Story: sixty bytes that claim four thousand million points cost sixteen gigabytes to whoever
  /// believes them.
  @Test func aPictureThatClaimsTooMuchIsNotDecoded() throws {
    #expect(shrink(PictureFixture.claim(width: 65_000, height: 65_000)) == nil)
    #expect(shrink(PictureFixture.claim(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF)) == nil)
    #expect(shrink(PictureFixture.claim(width: 0xFFFF_FFFF, height: 2)) == nil)
    // Each scan of a JPEG goes over all its points: so many are claimed that no page is worth them.
    let small = try #require(shrink(PictureFixture.png(width: 170, height: 170)))
    let scans = Array(repeating: [0xFF, 0xDA] as [UInt8], count: 10_000).joined()
    #expect(shrink(small.jpeg + scans) == nil)
    #expect(shrink(small.jpeg) != nil)
  }

  /// Of many pictures those are drawn for which there is room.
  @Test func allPicturesTogetherHaveABound() {
    var bounds = PictureShrinker.Bounds()
    bounds.total = 25_000
    var shrinker = PictureShrinker(bounds: bounds)
    let drawn = (0..<5).map { _ in shrinker.shrink(PictureFixture.png(width: 100, height: 100)) }
    #expect(drawn.map { $0 != nil } == [true, true, false, false, false])
  }

  @Test func whatIsCutOrBentOrNoPictureIsNone() throws {
    let png = PictureFixture.png(width: 30, height: 20)
    for count in [0, 1, 8, 20, 33, 40, png.count / 2] {
      #expect(shrink(Array(png[..<count])) == nil)
    }
    let jpeg = try #require(shrink(png)).jpeg
    // Whatever comes of these, the process is there to say it.
    for file in [png, jpeg, PictureFixture.webp] {
      for index in file.indices {
        var bent = file
        bent[index] ^= 0x55
        if let small = shrink(bent) { #expect(small.width <= 176 && small.height <= 176) }
        _ = shrink(Array(file[..<index]))
      }
    }
    for text in ["GIF89a", "%PDF-1.7", "ftypheic", ""] { #expect(shrink(Array(text.utf8)) == nil) }
  }
}
