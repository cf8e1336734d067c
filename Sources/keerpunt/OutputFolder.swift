import Glibc
import Synchronization

/// A folder of results that appears whole or not at all.
///
/// Files are written into a folder beside it and renamed at the end; an interrupt or a full disk
/// leaves nothing behind that looks like a report.
struct OutputFolder: Sendable {
  /// Why results could not be written.
  enum Fault: Error {
    case exists
    case cannotMake(Int32)
    case cannotWrite(Int32)
  }

  /// The folder as the user named it.
  let path: String
  private let staging: String
  private let replaces: Bool

  /// The staging folder of this process, for the signal handler to remove.
  private static let open = Mutex<Set<String>>([])

  /// Makes the staging folder; refuses a folder that holds files unless `force`.
  init(path: String, force: Bool) throws(Fault) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    var info = stat()
    let exists = lstat(path, &info) == 0
    if exists {
      guard force || Self.isEmptyFolder(path) else { throw .exists }
    }
    replaces = exists
    staging = path + ".partial-\(getpid())"
    guard mkdir(staging, 0o700) == 0 else { throw .cannotMake(errno) }
    Self.open.withLock { _ = $0.insert(staging) }
  }

  /// Writes one file; folders in its name are made.
  func write(_ name: String, _ bytes: [UInt8]) throws(Fault) {
    try makeFolders(for: name)
    let descriptor = Glibc.open(
      staging + "/" + name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotWrite(errno) }
    let wrote = Terminal.write(bytes, to: descriptor)
    let code = errno
    guard close(descriptor) == 0, wrote else { throw .cannotWrite(wrote ? errno : code) }
  }

  /// Creates one file to be written in blocks; folders in its name are made.
  func create(_ name: String) throws(Fault) -> OutputFile {
    try makeFolders(for: name)
    return try OutputFile(path: staging + "/" + name)
  }

  /// Puts everything in its place.
  func commit() throws(Fault) {
    chmod(staging, 0o755)
    if replaces {
      // Into an existing folder each file is renamed over its predecessor.
      try moveAll(from: staging, to: path)
      Self.remove(staging)
    } else {
      guard rename(staging, path) == 0 else { throw .cannotMake(errno) }
    }
    Self.open.withLock { _ = $0.remove(staging) }
  }

  /// Leaves nothing behind.
  func discard() {
    Self.remove(staging)
    Self.open.withLock { _ = $0.remove(staging) }
  }

  /// Removes what every unfinished output of this process has written.
  static func discardAll() {
    for folder in open.withLock({ $0 }) { remove(folder) }
  }

  private func makeFolders(for name: String) throws(Fault) {
    var made = staging
    for part in name.split(separator: "/").dropLast() {
      made += "/" + part
      if mkdir(made, 0o755) != 0, errno != EEXIST { throw .cannotMake(errno) }
    }
  }

  private func moveAll(from: String, to: String) throws(Fault) {
    for name in Self.names(from) {
      var info = stat()
      let (source, target) = (from + "/" + name, to + "/" + name)
      if lstat(source, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
        if mkdir(target, 0o755) != 0, errno != EEXIST { throw .cannotMake(errno) }
        try moveAll(from: source, to: target)
      } else if rename(source, target) != 0 {
        throw .cannotWrite(errno)
      }
    }
  }

  private static func isEmptyFolder(_ path: String) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { return false }
    return names(path).isEmpty
  }

  /// Names in a folder, sorted by bytes; empty when it cannot be read.
  static func names(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let item = readdir(folder) {
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func remove(_ path: String) {
    for name in names(path) {
      let item = path + "/" + name
      var info = stat()
      if lstat(item, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
        remove(item)
      } else {
        unlink(item)
      }
    }
    rmdir(path)
  }
}
