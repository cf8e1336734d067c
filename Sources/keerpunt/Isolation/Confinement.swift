import CConfinement
import Evidence
import Glibc
import Synchronization

/// What a process that reads untrusted files may do: no network, no other programs, little writing.
///
/// A chat export comes from a stranger, and archives are read by C code. Whoever takes that code
/// over finds a process that can read what the user can read, and has nobody to tell. seccomp takes
/// the calls away, Landlock the folders. It fails closed: a measure that the kernel has and that
/// cannot be taken ends the process; one that the kernel has not is said in every output.
enum Confinement {
  /// One of the two ways in which the kernel confines a process.
  enum Measure: String, Sendable, CaseIterable {
    case seccomp
    case landlock

    /// What it calls itself.
    var title: String { self == .seccomp ? "seccomp" : "Landlock" }
  }

  /// A measure that the kernel has and that could not be taken.
  struct Failure: Error {
    let measure: Measure
    let code: Int32
  }

  /// Where it may write.
  struct Writable: Sendable {
    /// Folders below which it may make, change and remove files.
    var files: [String] = []
    /// Whether it gives the files it makes the times of others.
    var setsTimes = false
  }

  /// What it may take.
  struct Limits: Sendable {
    /// Bytes of address space.
    var memory = 8 << 30
    /// Seconds of processor time.
    var seconds = 3_600
  }

  /// Everything that changes the file system, in the names of Landlock's first version.
  private static let writing: UInt64 = {
    let names = [
      LANDLOCK_ACCESS_FS_WRITE_FILE, LANDLOCK_ACCESS_FS_REMOVE_DIR, LANDLOCK_ACCESS_FS_REMOVE_FILE,
      LANDLOCK_ACCESS_FS_MAKE_CHAR, LANDLOCK_ACCESS_FS_MAKE_DIR, LANDLOCK_ACCESS_FS_MAKE_REG,
      LANDLOCK_ACCESS_FS_MAKE_SOCK, LANDLOCK_ACCESS_FS_MAKE_FIFO, LANDLOCK_ACCESS_FS_MAKE_BLOCK,
      LANDLOCK_ACCESS_FS_MAKE_SYM, LANDLOCK_ACCESS_FS_EXECUTE,
    ]
    return names.reduce(0) { $0 | UInt64($1) }
  }()

  /// The measures that this process works under; none before it was confined.
  private static let taken = Mutex<Set<Measure>>([])

  /// What protects nobody here: measures that this kernel has not.
  static var missing: [Measure] {
    let taken = taken.withLock { $0 }
    return Measure.allCases.filter { !taken.contains($0) }
  }

  /// Confines this process for good; once, before it has threads.
  ///
  /// - Parameters:
  ///   - writable: where it may write; folders that must exist.
  ///   - kept: descriptors that stay open, beside those for output and positions.
  static func enter(writable: Writable, kept: Set<Int32>, _ limits: Limits) throws(Failure) {
    _ = confinement_die_with_parent()
    // That holds from here on only: whoever started this process may have been killed before, and
    // nobody would end it or wait for it.
    if Position.isOrphan { _exit(ExitCode.internal.rawValue) }
    // A session of its own has no terminal to type into, and a group that can be ended as one.
    setsid()
    // What it was not given on purpose it does not have: a terminal, a socket, somebody's file.
    closeInherited(but: kept)
    // A limit that is already lower stays what it is.
    _ = confinement_limit(confinement_core(), 0)
    _ = confinement_limit(confinement_memory(), UInt64(limits.memory))
    _ = confinement_limit(confinement_cpu(), UInt64(limits.seconds))
    _ = confinement_limit(confinement_files(), 256)
    let offered = offered
    if !offered.isEmpty, confinement_no_new_privileges() != 0 {
      throw Failure(measure: .seccomp, code: errno)
    }
    if offered.contains(.landlock) { try restrictFolders(writable) }
    if offered.contains(.seccomp) { try forbidCalls(writable.setsTimes) }
    try prove(offered)
    taken.withLock { $0 = offered }
  }

  /// What is said of the measures was tried: the kernel is asked, and a file that is not ours to write.
  private static func prove(_ measures: Set<Measure>) throws(Failure) {
    if measures.contains(.seccomp), confinement_seccomp_mode() != 2 || socket(AF_UNIX, 1, 0) >= 0 {
      throw Failure(measure: .seccomp, code: ENOSYS)
    }
    guard measures.contains(.landlock) else { return }
    // A file of this process itself, which it may write wherever nothing forbids it.
    let descriptor = open("/proc/self/comm", O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    close(descriptor)
    throw Failure(measure: .landlock, code: ENOSYS)
  }

  /// What this kernel has, without using it.
  static var offered: Set<Measure> {
    var offered: Set<Measure> = []
    if confinement_seccomp_mode() >= 0 { offered.insert(.seccomp) }
    if landlockVersion > 0 { offered.insert(.landlock) }
    return offered
  }

  /// Version of Landlock; 0 for none.
  static var landlockVersion: Int { max(0, Int(confinement_landlock_version())) }

  /// Closes every descriptor but the pipes it works with and those that were named to it.
  private static func closeInherited(but kept: Set<Int32>) {
    if !kept.contains(STDIN_FILENO) {
      // Not closed: the next file that is opened would be taken for the standard input.
      let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
      if nothing > STDIN_FILENO {
        dup2(nothing, STDIN_FILENO)
        close(nothing)
      }
    }
    var first = UInt32(ChildProcess.positionDescriptor) + 1
    for descriptor in kept.sorted() where descriptor >= first {
      if first < descriptor { closeRange(first, UInt32(descriptor) - 1) }
      first = UInt32(descriptor) + 1
    }
    closeRange(first, .max)
  }

  private static func closeRange(_ first: UInt32, _ last: UInt32) {
    if confinement_close_range(first, last) == 0 { return }
    // A kernel before 5.9.
    let end = min(Int(last), sysconf(Int32(_SC_OPEN_MAX)))
    for descriptor in stride(from: Int(first), through: end, by: 1) { close(Int32(descriptor)) }
  }

  /// Descriptors that the command line names: `<(pass show key)` of a shell is `/dev/fd/63`.
  static func named(in arguments: [String]) -> Set<Int32> {
    var named: Set<Int32> = []
    for argument in arguments {
      if argument.hasSuffix("/dev/stdin") { named.insert(STDIN_FILENO) }
      for folder in ["/dev/fd/", "/proc/self/fd/"] {
        guard let place = argument.firstRange(of: folder)?.upperBound,
          let number = Int32(argument[place...].prefix { $0 != "/" }), number >= 0
        else { continue }
        named.insert(number)
      }
    }
    return named
  }

  private static func restrictFolders(_ writable: Writable) throws(Failure) {
    let version = landlockVersion
    var handled = writing
    if version >= 2 { handled |= UInt64(LANDLOCK_ACCESS_FS_REFER) }
    if version >= 3 { handled |= UInt64(LANDLOCK_ACCESS_FS_TRUNCATE) }
    // Devices are asked nothing, nobody is connected to and nobody outside is signalled: seccomp says
    // so too, and two locks are better than one.
    if version >= 5 { handled |= 1 << 15 }
    let ruleset = confinement_ruleset(handled, version >= 4 ? 3 : 0, version >= 6 ? 3 : 0)
    guard ruleset >= 0 else { throw Failure(measure: .landlock, code: errno) }
    defer { close(ruleset) }
    let made = handled & ~(UInt64(LANDLOCK_ACCESS_FS_EXECUTE) | 1 << 15)
    let file = UInt64(LANDLOCK_ACCESS_FS_WRITE_FILE)
    // A device is a file: only what a file can do may be asked for.
    let rules = writable.files.map { ($0, made) } + [("/dev/null", file)]
    for (path, rights) in rules {
      let folder = confinement_open_folder(path)
      // What is not there cannot be written to either.
      guard folder >= 0 else { continue }
      defer { close(folder) }
      _ = confinement_allow(ruleset, folder, rights)
    }
    guard confinement_restrict(ruleset) == 0 else {
      throw Failure(measure: .landlock, code: errno)
    }
  }

  private static func forbidCalls(_ setsTimes: Bool) throws(Failure) {
    let code = AllowedCalls.enforce(setsTimes: setsTimes)
    guard code == 0 else { throw Failure(measure: .seccomp, code: code) }
  }
}

/// What is said where a measure is missing: never silence.
extension Confinement {
  /// The notice for every output; nil where nothing is missing.
  static var notice: Notice? { notice(missing: missing) }

  /// The notice about measures that were missing in a run.
  static func notice(missing: [Measure]) -> Notice? {
    guard !missing.isEmpty else { return nil }
    let names = missing.map(\.title).joined(separator: ", ")
    return Notice(.isolationOff, .warning, facts: [Fact("missing", names)])
  }

  /// As it stands in the records of a run: `on`, or `off: landlock`.
  static func setting(missing: [Measure]) -> String {
    missing.isEmpty ? "on" : "off: " + missing.map(\.rawValue).joined(separator: " ")
  }

  /// What was missing in a run, from its records.
  static func missing(in setting: String) -> [Measure] {
    guard setting.hasPrefix("off: ") else { return [] }
    return setting.dropFirst(5).split(separator: " ").compactMap { Measure(rawValue: String($0)) }
  }
}
