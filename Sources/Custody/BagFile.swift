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
    let descriptor = open(path)
    guard descriptor >= 0 else { return .failed(errno) }
    defer { close(descriptor) }
    let hash = RunningHash()
    var block = [UInt8](repeating: 0, count: 262_144)
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0 {
        if errno == EINTR { continue }
        return .failed(errno)
      }
      if count == 0 { return .read(hash.finish(), bytes: hash.bytes) }
      block.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[0..<count])) }
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
    guard lstat(path, &info) == 0 else { return -1 }
    guard info.st_mode & S_IFMT == S_IFREG else {
      errno = ELOOP
      return -1
    }
    return Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
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
      guard let stream = opendir(folder.isEmpty ? root : root + "/" + folder) else {
        found.append(Found(path: folder, isRegular: false))
        continue
      }
      defer { closedir(stream) }
      while let item = readdir(stream) {
        let name = withUnsafeBytes(of: &item.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name == "." || name == ".." { continue }
        let path = folder.isEmpty ? name : folder + "/" + name
        var info = stat()
        // A name that is no UTF-8 is not found by its readable form: not of this program.
        let isThere = lstat(root + "/" + path, &info) == 0
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
