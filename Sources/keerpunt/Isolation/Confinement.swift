import CConfinement
import Glibc

/// What a process that reads untrusted files may do: no network, no other programs, little writing.
///
/// A chat export comes from a stranger, and archives are read by C code. Whoever takes that code
/// over finds a process that can read what the user can read, and has nobody to tell. seccomp takes
/// the calls away, Landlock the folders; a kernel without either still has the limits.
enum Confinement {
  /// What of it the running kernel does.
  struct Measures: Sendable {
    var seccomp = false
    /// Version of Landlock; 0 for none.
    var landlock = 0
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

  /// Confines this process for good; once, before it has threads.
  ///
  /// - Parameter writable: folders below which files may be made; they must exist.
  @discardableResult
  static func enter(writable: [String], _ limits: Limits) -> Measures {
    _ = confinement_die_with_parent()
    _ = confinement_limit(confinement_core(), 0)
    _ = confinement_limit(confinement_memory(), UInt64(limits.memory))
    _ = confinement_limit(confinement_cpu(), UInt64(limits.seconds))
    _ = confinement_limit(confinement_files(), 256)
    var measures = Measures()
    guard confinement_no_new_privileges() == 0 else { return measures }
    measures.landlock = restrictFolders(writable)
    measures.seccomp = forbidCalls()
    return measures
  }

  /// What this kernel offers, without using it.
  static var offered: Measures {
    Measures(
      seccomp: seccomp_api_get() > 0, landlock: max(0, Int(confinement_landlock_version())))
  }

  private static func restrictFolders(_ writable: [String]) -> Int {
    let version = Int(confinement_landlock_version())
    guard version > 0 else { return 0 }
    var handled = writing
    if version >= 2 { handled |= UInt64(LANDLOCK_ACCESS_FS_REFER) }
    if version >= 3 { handled |= UInt64(LANDLOCK_ACCESS_FS_TRUNCATE) }
    let ruleset = confinement_ruleset(handled)
    guard ruleset >= 0 else { return 0 }
    defer { close(ruleset) }
    let made = handled & ~UInt64(LANDLOCK_ACCESS_FS_EXECUTE)
    for path in writable + ["/dev/null", "/dev/tty"] {
      let folder = confinement_open_folder(path)
      guard folder >= 0 else { continue }
      defer { close(folder) }
      // A device is a file: only what a file can do may be asked for.
      let isFolder = path != "/dev/null" && path != "/dev/tty"
      let file = UInt64(LANDLOCK_ACCESS_FS_WRITE_FILE)
      _ = confinement_allow(ruleset, folder, isFolder ? made : file)
    }
    return confinement_restrict(ruleset) == 0 ? version : 0
  }

  private static func forbidCalls() -> Bool {
    let allow: UInt32 = 0x7FFF_0000
    let refuse = UInt32(0x0005_0000) | UInt32(EPERM)
    guard let filter = seccomp_init(allow) else { return false }
    defer { seccomp_release(filter) }
    _ = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1)
    for name in forbidden {
      let number = seccomp_syscall_resolve_name(name)
      // A call this architecture does not have needs no rule.
      guard number >= 0 else { continue }
      guard seccomp_rule_add_array(filter, refuse, number, 0, nil) == 0 else { return false }
    }
    return seccomp_load(filter) == 0
  }
}
