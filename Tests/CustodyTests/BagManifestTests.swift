import Custody
import Evidence
import Testing

/// What is written into a bag, against RFC 8493.
@Suite struct BagManifestTests {
  @Test func theHashesAreThoseOfFIPS180() {
    let digests = RunningHash.digests(of: Array("abc".utf8))
    #expect(
      digests.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      digests.sha512.hasPrefix("ddaf35a193617abacc417349ae204131") && digests.sha512.count == 128)
  }

  @Test(arguments: [
    ("data/a b.txt", "data/a b.txt"), ("data/100%.txt", "data/100%25.txt"),
    ("data/a\nb\r", "data/a%0Ab%0D"), ("data/%0A", "data/%250A"), ("data/é", "data/é"),
  ])
  func aPathComesBackAsItWas(path: String, written: String) {
    #expect(BagPath.encoded(path) == written)
    #expect(BagPath.decoded(written) == path)
  }

  @Test func onlyTheThreeSignsAreDecoded() {
    #expect(BagPath.decoded("data/%0a%0d%41%2") == "data/\n\r%41%2")
  }

  @Test(arguments: [
    ("data/a", true), ("data/.hidden", true), ("data/..a", true), ("../a", false),
    ("data/../../a", false), ("/etc/passwd", false), ("data//a", false), ("data/", false),
    ("data/./a", false), ("~/a", false), ("", false), ("data/a\0b", false),
  ])
  func aPathThatLeadsOutIsRefused(path: String, isSafe: Bool) {
    #expect(BagPath.isSafe(path) == isSafe)
  }

  @Test(arguments: [
    ("data/a b.txt", true), ("data/50%", false), ("data/é", false), ("data/a\nb", false),
    ("data/a\\b", false), ("data/../a", false),
  ])
  func onlyPlainNamesArePortable(path: String, isPortable: Bool) {
    #expect(BagPath.isPortable(path) == isPortable)
  }

  /// A paper bears the name of whom it is for.
  @Test(arguments: [
    ("data/report/voor-Zoë.pdf", true), ("data/report/李明.pdf", true), ("data/a\nb", false),
    ("data/50%", false), ("data/a\\b", false), ("data/../a", false), ("data/a\u{7F}", false),
  ])
  func namesOfOurOwnMayHaveAnyLetters(path: String, isPlain: Bool) {
    #expect(BagPath.isPlain(path) == isPlain)
    if isPlain {
      let files = manifest([path]).tagFiles(info: [])
      let list = files.first { $0.name == "manifest-sha256.txt" }?.bytes ?? []
      #expect(String(decoding: list, as: UTF8.self).hasSuffix("  \(path)\n"))
    }
  }

  private func manifest(_ paths: [String]) -> BagManifest {
    var manifest = BagManifest()
    for path in paths {
      let bytes = Array(path.utf8)
      manifest.add(path, RunningHash.digests(of: bytes), bytes: bytes.count)
    }
    return manifest
  }

  @Test func theTagFilesAreThoseOfTheStandard() throws {
    let files = manifest(["data/b", "data/a"]).tagFiles(
      info: [("Bagging-Date", "2026-11-24"), ("Bag-Software-Agent", "keerpunt\nX-Label: 1")])
    #expect(
      files.map(\.name) == [
        "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt",
        "tagmanifest-sha256.txt", "tagmanifest-sha512.txt",
      ])
    let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts[0] == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    // A line break in a value must not begin a label.
    #expect(
      texts[1]
        == "Bag-Software-Agent: keerpunt X-Label: 1\nBagging-Date: 2026-11-24\nPayload-Oxum: 12.2\n"
    )
    let (a, b) = (
      RunningHash.digests(of: Array("data/a".utf8)).sha256,
      RunningHash.digests(of: Array("data/b".utf8)).sha256
    )
    #expect(texts[2] == "\(a)  data/a\n\(b)  data/b\n")
    #expect(texts[5].split(separator: "\n").count == 4)
    #expect(texts[5].contains("  manifest-sha256.txt\n") && !texts[5].contains("tagmanifest"))
  }

  @Test func theOrderOfWritingPlaysNoPart() {
    let one = manifest(["data/a", "data/b/c", "data/b"]).tagFiles(info: [("B", "2"), ("A", "1")])
    let other = manifest(["data/b", "data/b/c", "data/a"]).tagFiles(info: [("A", "1"), ("B", "2")])
    #expect(one.map(\.bytes) == other.map(\.bytes))
  }
}
