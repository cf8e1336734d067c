import Evidence
import Glibc

/// A file on disk, opened for reading only.
struct PlainFile {
  /// Its bytes.
  let source: ByteSource
  /// Last change, seconds since 1970 UTC.
  var modified: Int64

  /// Opens a path given as an input, which may be a link.
  static func open(_ path: String) throws(ImportFault) -> PlainFile {
    let terminated = PathText.bytes(path).map { CChar(bitPattern: $0) } + [0]
    return try open(terminated, followsLinks: true)
  }

  /// Opens a path; a link given as the input itself is followed, one inside a folder never.
  static func open(
    _ path: UnsafePointer<CChar>, in folder: Int32 = AT_FDCWD, followsLinks: Bool
  ) throws(ImportFault) -> PlainFile {
    // O_NONBLOCK: a pipe without a writer must not hold the run. O_NOATIME: the access time of
    // evidence stays what it is, where the owner may ask for that.
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    var descriptor = openat(folder, path, flags | noAccessTime)
    if descriptor < 0, errno == EPERM { descriptor = openat(folder, path, flags) }
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR ? .missing : .unreadable(code: code)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAFile
    }
    return PlainFile(
      source: ByteSource(descriptor: descriptor, count: Int(status.st_size)),
      modified: Plausible.time(Int64(status.st_mtim.tv_sec)) ?? 0)
  }

  /// `O_NOATIME`, which the C header hides from Swift behind a feature macro.
  private static let noAccessTime: Int32 = 0o1_000_000

  /// Hashes the whole file; the system's error when a part of it cannot be read.
  func digests() throws(ImportFault) -> Digests {
    let digester = Digester()
    let isWhole = source.stream(0..<source.count) {
      digester.update($0)
      return true
    }
    guard isWhole else { throw .unreadable(code: source.failure ?? EIO) }
    return digester.finish()
  }

  /// Hashes the whole file with SHA-256 alone, which tells whether it is the file it was.
  func sha256() throws(ImportFault) -> String {
    let hash = HashStream(.sha256)
    let isWhole = source.stream(0..<source.count) {
      hash.update($0)
      return true
    }
    guard isWhole else { throw .unreadable(code: source.failure ?? EIO) }
    return hash.finish()
  }

  /// The first bytes, by which it is told what it is.
  func head() -> [UInt8] { source.bytes(0..<ContentSniff.headBytes) }

  /// What the file is; a zip with other bytes before it is found by its end.
  func content(_ name: MemberName, limits: Limits) -> Content {
    let head = head()
    let content = ContentSniff.content(fileExtension: name.fileExtension, head: head)
    switch content {
    case .archive(.zip) where !head.starts(with: [0x50, 0x4B]):
      return ZipScan.find([0x04, 0x03], in: source, 0..<source.count) == nil
        ? .other(.unknown) : content
    case .archive(.tar) where !TarHeader.begins(head):
      return TarHeader.isAnywhere(in: source) ? content : .other(.unknown)
    default: break
    }
    // A text before it, the lines of a download for instance, makes it no text.
    guard content.kind != .archive, !head.isEmpty,
      name.fileExtension.isEmpty && content != .text
        || ["zip", "exe", "ufdr", "zipx"].contains(name.fileExtension),
      let directory = ZipDirectory(source: source, limits: limits), !directory.isDamaged,
      directory.entries.prefix(100).contains(where: {
        ZipLocalHeader(source, at: $0.localOffset) != nil
      })
    else { return content }
    return .archive(.zip)
  }
}
