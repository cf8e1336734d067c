import Evidence
import Glibc

/// Reads files of a bag that may come from anywhere: no link is followed, no device is opened.
enum BagFile {
  /// A file's digests and size, or the error number.
  enum Reading {
    case read(Digests, bytes: Int)
    case failed(Int32)
  }

  /// Largest tag file that is taken into memory; a manifest of a million files is smaller.
  static let largest = 256 << 20

  /// Hashes a file in pieces.
  static func hash(_ path: String) -> Reading {
    let hash = RunningHash()
    let code = pieces(path, hash.update)
    return code == 0 ? .read(hash.finish(), bytes: hash.bytes) : .failed(code)
  }

  /// The digest of a file in another way; nil when it cannot be read, or the machine has no such.
  static func digest(_ path: String, _ algorithm: BagAlgorithm) -> String? {
    algorithm.digest { pieces(path, $0) == 0 }
  }

  /// Hands out a file in pieces; 0, or the error number.
  private static func pieces(_ path: String, _ sink: (UnsafeRawBufferPointer) -> Void) -> Int32 {
    let descriptor = open(path)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    var block = [UInt8](repeating: 0, count: 262_144)
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      if count == 0 { return 0 }
      block.withUnsafeBytes { sink(UnsafeRawBufferPointer(rebasing: $0[0..<count])) }
    }
  }

  /// The whole of a small file; nil when it is not there or cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = open(path)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= largest {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if count == 0 { return bytes }
      bytes += block[0..<count]
    }
    return nil
  }

  private static func open(_ path: String) -> Int32 {
    var info = stat()
    guard PathText.withSystemPath(path, { lstat($0, &info) }) == 0 else { return -1 }
    guard info.st_mode & S_IFMT == S_IFREG else {
      errno = ELOOP
      return -1
    }
    return PathText.withSystemPath(path) {
      Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    }
  }

  /// Something found below the bag.
  struct Found {
    /// Path from the top of the bag.
    let path: String
    /// False for links, devices, pipes, and folders that cannot be listed.
    let isRegular: Bool
  }

  /// Everything below the bag that is no folder, in byte order of the paths.
  static func list(_ root: String) -> [Found] {
    var found: [Found] = []
    var open = [""]
    while let folder = open.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      guard let stream = PathText.withSystemPath(path, { opendir($0) }) else {
        found.append(Found(path: folder, isRegular: false))
        continue
      }
      defer { closedir(stream) }
      while let item = readdir(stream) {
        let name = withUnsafeBytes(of: &item.pointee.d_name) {
          PathText.text($0.prefix { $0 != 0 })
        }
        if name == "." || name == ".." { continue }
        let path = folder.isEmpty ? name : folder + "/" + name
        var info = stat()
        let isThere = PathText.withSystemPath(root + "/" + path) { lstat($0, &info) } == 0
        if isThere, info.st_mode & S_IFMT == S_IFDIR {
          open.append(path)
        } else {
          found.append(Found(path: path, isRegular: isThere && info.st_mode & S_IFMT == S_IFREG))
        }
      }
    }
    return found.sorted { BagPath.precedes($0.path, $1.path) }
  }
}
