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

  /// What it may take.
  struct Limits: Sendable {
    /// Bytes of address space.
    var memory = 8 << 30
    /// Seconds of processor time.
    var seconds = 3_600
  }

  /// Calls that reading a chat never needs.
  private static let forbidden = [
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg",
    "sendmmsg", "recvfrom", "recvmsg", "recvmmsg", "execve", "execveat", "ptrace",
    "process_vm_readv", "process_vm_writev", "mount", "umount2", "pivot_root", "chroot", "unshare",
    "setns", "bpf", "perf_event_open", "userfaultfd", "keyctl", "add_key", "request_key",
    "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot",
    "swapon", "swapoff", "io_uring_setup", "name_to_handle_at", "open_by_handle_at", "mknod",
    "mknodat", "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "personality",
    "process_madvise", "pidfd_getfd", "iopl", "ioperm", "quotactl", "syslog", "acct",
  ]

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
  /// - Parameter writable: folders below which files may be made; they must exist.
  static func enter(writable: [String], _ limits: Limits) throws(Failure) {
    _ = confinement_die_with_parent()
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
    if offered.contains(.seccomp) { try forbidCalls() }
    taken.withLock { $0 = offered }
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

  private static func restrictFolders(_ writable: [String]) throws(Failure) {
    let version = landlockVersion
    var handled = writing
    if version >= 2 { handled |= UInt64(LANDLOCK_ACCESS_FS_REFER) }
    if version >= 3 { handled |= UInt64(LANDLOCK_ACCESS_FS_TRUNCATE) }
    let ruleset = confinement_ruleset(handled)
    guard ruleset >= 0 else { throw Failure(measure: .landlock, code: errno) }
    defer { close(ruleset) }
    let made = handled & ~UInt64(LANDLOCK_ACCESS_FS_EXECUTE)
    for path in writable + ["/dev/null", "/dev/tty"] {
      let folder = confinement_open_folder(path)
      // What is not there cannot be written to either.
      guard folder >= 0 else { continue }
      defer { close(folder) }
      // A device is a file: only what a file can do may be asked for.
      let isFolder = path != "/dev/null" && path != "/dev/tty"
      let file = UInt64(LANDLOCK_ACCESS_FS_WRITE_FILE)
      _ = confinement_allow(ruleset, folder, isFolder ? made : file)
    }
    guard confinement_restrict(ruleset) == 0 else {
      throw Failure(measure: .landlock, code: errno)
    }
  }

  private static func forbidCalls() throws(Failure) {
    let allow: UInt32 = 0x7FFF_0000
    let refuse = UInt32(0x0005_0000) | UInt32(EPERM)
    guard let filter = seccomp_init(allow) else {
      throw Failure(measure: .seccomp, code: ENOMEM)
    }
    defer { seccomp_release(filter) }
    // For threads that a library may have begun; a kernel without it has only this one.
    _ = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1)
    for name in forbidden {
      let number = seccomp_syscall_resolve_name(name)
      // A call this architecture does not have needs no rule.
      guard number >= 0 else { continue }
      let code = seccomp_rule_add_array(filter, refuse, number, 0, nil)
      guard code == 0 else { throw Failure(measure: .seccomp, code: -code) }
    }
    let code = seccomp_load(filter)
    guard code == 0 else { throw Failure(measure: .seccomp, code: -code) }
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
