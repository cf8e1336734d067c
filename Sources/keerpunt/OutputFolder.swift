import Custody
import Evidence
import Glibc
import Synchronization

/// A folder of results that appears whole or not at all.
///
/// Files are written into a folder beside it and renamed at the end; an interrupt or a full disk
/// leaves nothing behind that looks like a report.
struct OutputFolder: Sendable {
  /// Why results could not be written.
  enum Fault: Error {
    case cannotMake(Int32)
    case cannotWrite(Int32)
    case cannotRead(String, Int32)
  }

  /// What was written into a file.
  struct Written: Sendable {
    let digests: Digests
    let bytes: Int
  }

  /// The folder as the user named it.
  let path: String
  private let staging: String
  private let replaces: Bool
  private let owned: [String]

  /// The staging folder of this process, for the signal handler to remove.
  private static let open = Mutex<Set<String>>([])

  /// Staging folders that could not be made before this process was confined, with the reason: one
  /// that is confined is refused for another.
  private static let refused = Mutex<[String: Int32]>([:])

  /// Makes the staging folder beside a place that was looked at.
  ///
  /// Names that belong to the results as a whole are replaced, never mixed with what was there;
  /// everything else in the folder stays.
  init(_ place: OutputPlace) throws(Fault) {
    path = place.path
    replaces = place.exists
    owned = place.kind.ownNames
    staging = Self.staging(path)
    let staging = staging
    // Made before this process was confined, and not used by another output since.
    if Self.open.withLock({ $0.contains(staging) }) { return }
    if let code = Self.refused.withLock({ $0[staging] }) { throw .cannotMake(code) }
    guard mkdir(staging, 0o755) == 0 else { throw .cannotMake(errno) }
    Self.open.withLock { _ = $0.insert(staging) }
  }

  private static func staging(_ path: String) -> String { path + ".partial-\(getpid())" }

  /// Makes the staging folder of a place before this process is confined, and returns its path.
  ///
  /// A confined process may make files only below folders that it was given. Nil where it cannot be
  /// made: that is said when the folder is needed.
  static func prepare(_ place: OutputPlace) -> String? {
    let staging = staging(place.path)
    guard mkdir(staging, 0o755) == 0 else {
      let code = errno
      refused.withLock { $0[staging] = code }
      return nil
    }
    open.withLock { _ = $0.insert(staging) }
    return staging
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

  /// Writes one file in the blocks that `render` hands on, and returns what was written.
  func write(
    _ name: String, blocks render: (_ sink: ([UInt8]) -> Void) -> Void
  ) throws(Fault) -> Written {
    try makeFolders(for: name)
    let output = Glibc.open(
      staging + "/" + name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard output >= 0 else { throw .cannotWrite(errno) }
    let hash = RunningHash()
    var code: Int32?
    render { block in
      guard code == nil else { return }
      block.withUnsafeBytes { hash.update($0) }
      if !Terminal.write(block, to: output) { code = errno }
    }
    if close(output) != 0, code == nil { code = errno }
    if let code { throw .cannotWrite(code) }
    return Written(digests: hash.finish(), bytes: hash.bytes)
  }

  /// Copies a file in pieces, keeps its time, and returns what was written.
  func copy(from source: String, to name: String) throws(Fault) -> (digests: Digests, bytes: Int) {
    let input = PathText.withSystemPath(source) {
      Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    guard input >= 0 else { throw .cannotRead(source, errno) }
    defer { close(input) }
    try makeFolders(for: name)
    let output = Glibc.open(
      staging + "/" + name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard output >= 0 else { throw .cannotWrite(errno) }
    var isOpen = true
    defer { if isOpen { close(output) } }
    let hash = RunningHash()
    var block = [UInt8](repeating: 0, count: 262_144)
    while true {
      let count = read(input, &block, block.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotRead(source, errno)
      }
      if count == 0 { break }
      let part = Array(block[0..<count])
      part.withUnsafeBytes { hash.update($0) }
      guard Terminal.write(part, to: output) else { throw .cannotWrite(errno) }
    }
    var info = stat()
    if fstat(input, &info) == 0 {
      var times = [info.st_mtim, info.st_mtim]
      futimens(output, &times)
    }
    isOpen = false
    guard close(output) == 0 else { throw .cannotWrite(errno) }
    return (hash.finish(), hash.bytes)
  }

  /// Creates one file to be written in blocks; folders in its name are made.
  func create(_ name: String) throws(Fault) -> OutputFile {
    try makeFolders(for: name)
    return try OutputFile(path: staging + "/" + name)
  }

  /// Puts everything in its place.
  ///
  /// A confined process may write into its staging folder and nowhere else, so it asks whoever
  /// started it, who knows the place by the command line and not by what is said here.
  func commit() throws(Fault) {
    guard Position.hasKeeper else {
      // An interrupt waits for the lock: it never meets a folder that is half old and half new.
      let fault: Fault? = Self.open.withLock { open in
        do throws(Fault) {
          try Self.put(staging, at: path, replaces: replaces, owned: owned)
          open.remove(staging)
          return nil
        } catch {
          return error
        }
      }
      if let fault { throw fault }
      return
    }
    // From here on it is the other side's: an interrupt that comes now takes nothing out of it.
    Self.open.withLock { _ = $0.remove(staging) }
    let code = Position.askToKeep()
    guard code == 0 else { throw .cannotMake(code) }
  }

  /// Puts the staging folder of a process that asks for it in its place; 0 or the system's number.
  static func keep(of process: pid_t, at place: OutputPlace) -> Int32 {
    do throws(Fault) {
      try put(
        place.path + ".partial-\(process)", at: place.path, replaces: place.exists,
        owned: place.kind.ownNames)
      return 0
    } catch {
      switch error {
      case .cannotMake(let code), .cannotWrite(let code), .cannotRead(_, let code): return code
      }
    }
  }

  private static func put(
    _ staging: String, at path: String, replaces: Bool, owned: [String]
  ) throws(Fault) {
    guard replaces else {
      guard rename(staging, path) == 0 else { throw .cannotMake(errno) }
      return
    }
    // A link to a folder stays a link.
    guard let resolved = realpath(path, nil) else { throw .cannotMake(errno) }
    let target = String(cString: resolved)
    free(resolved)
    let aside = target + ".replaced-\(getpid())"
    guard rename(target, aside) == 0 else { throw .cannotMake(errno) }
    guard rename(staging, target) == 0 else {
      let code = errno
      rename(aside, target)
      throw .cannotMake(code)
    }
    for name in names(aside) where !owned.contains(name) {
      // What cannot be carried over is left where it is, and said.
      let isMoved = PathText.withSystemPath(aside + "/" + name) { from in
        PathText.withSystemPath(target + "/" + name) { rename(from, $0) == 0 }
      }
      guard isMoved else {
        throw .cannotWrite(errno)
      }
    }
    remove(aside)
  }

  /// Leaves nothing behind.
  func discard() {
    Self.remove(staging)
    Self.open.withLock { _ = $0.remove(staging) }
  }

  /// Removes what a process that is gone has left of an output.
  static func removeLeftovers(of process: pid_t, _ path: String) {
    remove(OutputPlace.trimmed(path) + ".partial-\(process)")
  }

  /// The folder that holds a path.
  static func parent(of path: String) -> String {
    let path = OutputPlace.trimmed(path)
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
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

  /// Names in a folder, as `PathText` writes them, sorted by bytes; empty when it cannot be read.
  static func names(_ path: String) -> [String] {
    guard let folder = PathText.withSystemPath(path, { opendir($0) }) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let item = readdir(folder) {
      let name = withUnsafeBytes(of: &item.pointee.d_name) { PathText.text($0.prefix { $0 != 0 }) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func remove(_ path: String) {
    for name in names(path) {
      let item = path + "/" + name
      var info = stat()
      let isFolder =
        PathText.withSystemPath(item) { lstat($0, &info) } == 0
        && info.st_mode & S_IFMT == S_IFDIR
      if isFolder {
        remove(item)
      } else {
        _ = PathText.withSystemPath(item) { unlink($0) }
      }
    }
    _ = PathText.withSystemPath(path) { rmdir($0) }
  }
}
