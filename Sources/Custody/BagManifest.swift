public import Evidence

/// The files of a bag as they are written, and the tag files that seal them (BagIt 1.0, RFC 8493).
///
///     var manifest = BagManifest()
///     manifest.add("data/machine/findings.json", digests, bytes: 52_113)
///     for file in manifest.tagFiles(info: [("Bagging-Date", "2026-11-24")]) { … }
///
/// The same files give the same tag files: lines stand in byte order of the paths, and the clock
/// comes in only through `info`.
public struct BagManifest: Sendable {
  /// A payload file.
  private struct Item: Sendable {
    let path: String
    let digests: Digests
  }

  private var items: [Item] = []
  private var octets = 0

  /// Names at the top of a bag that this program writes; a new bag replaces all of them.
  public static let ownNames = [
    "data", "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt",
    "tagmanifest-sha256.txt", sealed, publicKeyName, sealed + ".sig", sealed + ".tsq",
    sealed + ".tsr",
  ]

  /// The file that is signed and time-stamped: it holds the hash of everything that holds hashes.
  public static let sealed = "tagmanifest-sha512.txt"
  /// The public key of the signature, PEM.
  public static let publicKeyName = "signing-key.pem"

  /// Starts with no files.
  public init() {}

  /// Adds a payload file; the path begins with `data/`.
  public mutating func add(_ path: String, _ digests: Digests, bytes: Int) {
    precondition(path.hasPrefix("data/") && BagPath.isPlain(path), "no payload path")
    items.append(Item(path: path, digests: digests))
    octets += bytes
  }

  /// Size and number of the payload files, `1048576.12`.
  public var oxum: String { "\(octets).\(items.count)" }

  /// The tag files in the order in which they are written; the sealed one is the last.
  ///
  /// - Parameters:
  ///   - info: further lines of `bag-info.txt`, label and value.
  ///   - extra: further tag files that the tag manifests are to cover.
  public func tagFiles(
    info: [(label: String, value: String)], extra: [(name: String, bytes: [UInt8])] = []
  ) -> [(name: String, bytes: [UInt8])] {
    let lines = (info + [("Payload-Oxum", oxum)]).sorted { BagPath.precedes($0.0, $1.0) }
    let sorted = items.sorted { BagPath.precedes($0.path, $1.path) }
    let version = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    var files: [(name: String, bytes: [UInt8])] = [
      ("bagit.txt", Array(version.utf8)),
      ("bag-info.txt", Array(lines.map { "\($0.0): \(Self.flat($0.1))\n" }.joined().utf8)),
      ("manifest-sha256.txt", Self.lines(sorted) { $0.sha256 }),
      ("manifest-sha512.txt", Self.lines(sorted) { $0.sha512 }),
    ]
    files += extra
    let tags = files.map { Item(path: $0.name, digests: RunningHash.digests(of: $0.bytes)) }
      .sorted { BagPath.precedes($0.path, $1.path) }
    files.append(("tagmanifest-sha256.txt", Self.lines(tags) { $0.sha256 }))
    files.append((Self.sealed, Self.lines(tags) { $0.sha512 }))
    return files
  }

  /// Two spaces between hash and path, as `sha256sum -c` wants them.
  private static func lines(_ items: [Item], _ hash: (Digests) -> String) -> [UInt8] {
    Array(items.map { hash($0.digests) + "  " + BagPath.encoded($0.path) + "\n" }.joined().utf8)
  }

  /// A value of one line: a line break would begin another label.
  private static func flat(_ value: String) -> String {
    String(
      decoding: value.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
  }
}
