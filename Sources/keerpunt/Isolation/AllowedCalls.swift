import CConfinement
import Glibc

/// The calls that a confined process may make; whatever is not here is refused.
///
/// A list of what is forbidden is a list of what somebody thought of: the next kernel has calls that
/// nobody did. So each call that is let through stands here with its reason. One that is missing is
/// answered as a kernel would that does not know it, so that a library takes its other way; one
/// that an attacker would want (`refused`) is answered with "not permitted".
enum AllowedCalls {
  /// Calls that stand on one reason.
  struct Entry: Sendable {
    let reason: String
    let calls: [String]

    init(_ reason: String, _ calls: String...) {
      self.reason = reason
      self.calls = calls
    }
  }

  /// Calls let through whatever their arguments.
  ///
  /// They are those that runs over every verb, format and damage were seen to make under `strace`, and those
  /// that take their place on another processor, on another version of the C library, or under load.
  /// What was never seen and has no such reason is not here.
  static let always: [Entry] = [
    // Memory.
    Entry("memory is taken and given back", "brk", "mmap", "munmap", "madvise"),
    Entry("a large buffer of a library grows without a copy", "mremap"),
    Entry("stacks of threads get their guard, and libraries loaded late their rights", "mprotect"),
    // Threads.
    Entry("threads wait for each other", "futex"),
    Entry("under load a thread gives way to the one it waits for", "sched_yield"),
    Entry(
      "each thread tells the kernel what it holds and where its own memory is",
      "set_robust_list", "rseq"),
    Entry("a thread ends, and the process", "exit", "exit_group"),
    Entry("threads are told apart in locks, files in work by the process", "gettid", "getpid"),
    // Signals: Ctrl-C, which the supervisor passes on, and a fault of its own.
    Entry(
      "signals are taken by Dispatch and held off while a thread begins",
      "rt_sigaction", "rt_sigprocmask", "rt_sigsuspend", "rt_sigreturn", "signalfd4"),
    Entry("a wait goes on where the process was stopped and continued", "restart_syscall"),
    // Clocks.
    Entry(
      "the time, on machines whose clock is not in memory",
      "clock_gettime", "gettimeofday", "time"),
    Entry("a busy journal, and a lock under load, are waited for", "clock_nanosleep"),
    Entry("limits of time and progress", "timerfd_create", "timerfd_settime"),
    // Waiting, in Dispatch.
    Entry(
      "Dispatch waits for timers and signals",
      "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait", "eventfd2"),
    // Reading evidence, libraries, fonts and settings: this program confines what is written and told.
    Entry("files are opened, read and closed", "openat", "read", "pread64", "lseek", "close"),
    Entry("the kernel is told that a file is read from front to back", "fadvise64"),
    Entry(
      "size, kind and place of a file; the C library takes one or another",
      "newfstatat", "fstat", "statx"),
    Entry("whether a font or a journal is there", "access", "faccessat"),
    Entry("whether the folder of the fonts can be mapped", "fstatfs"),
    Entry("folders are listed", "getdents64"),
    Entry(
      "a path is made whole, to see whether an output lies in an input",
      "readlink", "readlinkat", "getcwd"),
    Entry("a folder that is listed keeps its own descriptor", "dup"),
    Entry("output that nobody reads any more goes nowhere", "dup2", "dup3"),
    // Writing results and the journal of a batch; where, Landlock says.
    Entry("results are written, and the last words of the C library", "write", "writev"),
    Entry("pages of the journal", "pwrite64", "ftruncate", "fdatasync"),
    Entry(
      "folders of a result, and what it replaces inside its own folder",
      "mkdir", "mkdirat", "rename", "renameat", "unlink", "unlinkat", "rmdir"),
    // What it is and where it runs.
    Entry("keys, salts and the order of hashed sets", "getrandom"),
    Entry("SQLite asks whether it is root, to give a journal the owner of its database", "geteuid"),
    Entry("the name of the machine in the record of a run", "uname"),
    Entry("how much memory a sort may take", "sysinfo"),
    Entry("the attempts of `doctor` name its own user and parent", "getuid", "getgid", "getppid"),
  ]

  /// Calls that an attacker would want, which are told apart from those nobody knows.
  static let refused: [String] = [
    // Talking to anybody.
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg",
    "sendmmsg", "recvfrom", "recvmsg", "recvmmsg",
    // Other programs, and children that would live on.
    "execve", "execveat", "fork", "vfork",
    // Other processes: reading them, steering them, signalling them.
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_open",
    "pidfd_getfd", "pidfd_send_signal", "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo",
    "setrlimit", "kcmp", "migrate_pages", "move_pages", "setpgid", "setsid",
    // The rights, owners, times and attributes of files, which Landlock does not guard.
    "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat", "utime",
    "utimes", "futimesat", "setxattr", "lsetxattr", "fsetxattr", "setxattrat",
    "removexattr", "lremovexattr", "fremovexattr", "removexattrat", "file_setattr", "truncate",
    "mknod", "mknodat", "link", "linkat", "symlink", "symlinkat", "name_to_handle_at",
    "open_by_handle_at", "quotactl", "quotactl_fd", "fanotify_init",
    // Another view of the file system.
    "mount", "umount2", "pivot_root", "chroot", "fsopen", "fsconfig", "fsmount", "fspick",
    "open_tree", "open_tree_attr", "move_mount", "mount_setattr", "unshare", "setns",
    // Another user, and what only an administrator does.
    "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setfsuid", "setfsgid",
    "setgroups", "capset", "init_module", "finit_module", "delete_module", "kexec_load",
    "kexec_file_load", "reboot", "swapon", "swapoff", "acct", "syslog", "iopl", "ioperm",
    "settimeofday", "clock_settime", "adjtimex", "clock_adjtime", "sethostname", "setdomainname",
    "vhangup", "personality",
    // Large and young parts of the kernel, in which its own faults are found.
    "bpf", "perf_event_open", "userfaultfd", "io_uring_setup", "io_uring_enter",
    "io_uring_register", "keyctl", "add_key", "request_key", "modify_ldt", "memfd_secret",
    "vmsplice", "shmget", "shmat", "msgget", "semget", "mq_open",
  ]

  /// Requests to a descriptor that only ask whether it is a terminal; none types into one.
  private static let requests: [UInt64] = [UInt64(TCGETS)]

  /// What may be done with a descriptor: its flags are asked and set, and SQLite locks the journal.
  ///
  /// Not whom it signals (`F_SETOWN`), and no copies: those have calls of their own above.
  private static let descriptorCommands: [Int32] = [F_GETFD, F_SETFD, F_GETFL, F_GETLK, F_SETLK]

  /// What a thread may set of itself, its name; and asking what confines it, which is tried at the start.
  private static let controls: [Int32] = [PR_SET_NAME, PR_GET_SECCOMP]

  private static let allow: UInt32 = 0x7FFF_0000
  private static let killProcess: UInt32 = 0x8000_0000
  private static func answer(_ code: Int32) -> UInt32 { 0x0005_0000 | UInt32(code) }

  /// Puts the list on this process; 0 or the system's error number.
  ///
  /// - Parameter setsTimes: whether an open file may be given another time, as copies of inputs are.
  static func enforce(setsTimes: Bool) -> Int32 {
    guard let filter = seccomp_init(answer(ENOSYS)) else { return ENOMEM }
    defer { seccomp_release(filter) }
    // Calls in the manner of another processor (`int 0x80`) have other numbers: no list holds them.
    var code = seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, killProcess)
    guard code == 0 else { return -code }
    // For threads that a library may have begun; a kernel without it has only this one.
    _ = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1)
    func rule(_ action: UInt32, _ name: String, _ conditions: [scmp_arg_cmp] = []) {
      let number = seccomp_syscall_resolve_name(name)
      // A call this processor does not have needs no rule.
      guard code == 0, number >= 0 else { return }
      code = seccomp_rule_add_array(
        filter, action, number, UInt32(conditions.count), conditions)
    }
    for entry in always { for name in entry.calls { rule(allow, name) } }
    for name in refused { rule(answer(EPERM), name) }
    // Copies of inputs bear the times of the originals; by descriptor only, never by path.
    if setsTimes {
      rule(allow, "utimensat", [equal(1, 0)])
    } else {
      rule(answer(EPERM), "utimensat")
    }
    for request in requests { rule(allow, "ioctl", [equal(1, request)]) }
    for command in descriptorCommands { rule(allow, "fcntl", [equal(1, UInt64(command))]) }
    for control in controls { rule(allow, "prctl", [equal(0, UInt64(control))]) }
    // Threads of its own; no process, and none in other namespaces. `clone3` hides its flags in
    // memory, so it is not there at all and the C library takes `clone`.
    // `CLONE_THREAD`, a macro that Swift does not see; then every `CLONE_NEW…`.
    let thread: UInt64 = 0x1_0000
    let namespaces: UInt64 = 0x7E02_0080
    rule(
      allow, "clone",
      [scmp_arg_cmp(arg: 0, op: SCMP_CMP_MASKED_EQ, datum_a: thread | namespaces, datum_b: thread)])
    rule(
      answer(EPERM), "clone",
      [scmp_arg_cmp(arg: 0, op: SCMP_CMP_MASKED_EQ, datum_a: thread, datum_b: 0)])
    // A fault of a library is a signal to itself.
    let own = UInt64(getpid())
    for name in ["kill", "tgkill"] { rule(allow, name, [equal(0, own)]) }
    // How large the stack of a thread may grow is asked, of its own and never set.
    rule(allow, "prlimit64", [equal(0, 0), equal(2, 0)])
    // Dispatch lets its quieter threads give way: a priority of its own.
    rule(allow, "setpriority", [equal(0, 0), equal(1, 0)])
    guard code == 0 else { return -code }
    return -seccomp_load(filter)
  }

  private static func equal(_ argument: UInt32, _ value: UInt64) -> scmp_arg_cmp {
    scmp_arg_cmp(arg: argument, op: SCMP_CMP_EQ, datum_a: value, datum_b: 0)
  }
}
