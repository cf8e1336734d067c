import CConfinement
import Glibc

/// The calls that a confined process may make; whatever is not here is refused.
///
/// A list of what is forbidden is a list of what somebody thought of: the next kernel has calls that
/// nobody did. So each call that is let through stands here with its reason. One that is missing is
/// answered as a kernel would that does not know it, so that a library takes its other way; one
/// that an attacker would want (`refused`) is answered with "not permitted".
enum AllowedCalls {
  /// Calls let through whatever their arguments.
  static let always: [String] = [
    // Memory, and the code of libraries that are loaded late: character sets, fonts.
    "brk", "mmap", "munmap", "mremap", "mprotect", "madvise", "mincore", "msync", "membarrier",
    // Threads: waiting for each other, ending, and the processors they run on.
    "futex", "set_robust_list", "get_robust_list", "rseq", "set_tid_address", "exit",
    "exit_group", "sched_yield", "sched_getaffinity", "sched_getparam", "sched_getscheduler",
    "sched_get_priority_max", "sched_get_priority_min", "getcpu",
    // Signals to itself, as Ctrl-C becomes one, and as a fault does.
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigsuspend", "rt_sigpending",
    "rt_sigtimedwait", "sigaltstack", "signalfd4", "restart_syscall",
    // Clocks.
    "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time",
    "times", "timerfd_create", "timerfd_settime", "timerfd_gettime",
    // Waiting for descriptors, in Dispatch.
    "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait", "epoll_pwait2", "poll", "ppoll",
    "select", "pselect6", "eventfd2", "pipe", "pipe2",
    // Reading evidence, fonts and settings: this program confines what is written and told.
    "read", "pread64", "readv", "preadv", "lseek", "open", "openat", "close", "close_range",
    "stat", "fstat", "lstat", "newfstatat", "statx", "statfs", "fstatfs", "access", "faccessat",
    "faccessat2", "readlink", "readlinkat", "getdents", "getdents64", "getcwd", "fadvise64",
    "readahead", "dup", "dup2", "dup3", "flock",
    // Writing results and the journal of a batch; where, Landlock says.
    "write", "pwrite64", "writev", "pwritev", "ftruncate", "fallocate", "fsync", "fdatasync",
    "mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink",
    "unlinkat", "rmdir", "umask",
    // What it is and where it runs; random numbers.
    "getpid", "gettid", "getppid", "getuid", "geteuid", "getgid", "getegid", "getresuid",
    "getresgid", "uname", "sysinfo", "getrandom", "getrusage", "getrlimit", "getpriority",
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

  /// Requests to a descriptor that only ask whether it is a terminal and how wide; none types.
  private static let requests: [UInt64] = [UInt64(TCGETS), UInt64(TIOCGWINSZ)]

  /// What may be done with a descriptor: copies, flags and locks, not whom it signals (`F_SETOWN`).
  private static let descriptorCommands: [Int32] = [
    F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, F_SETLKW,
    /* F_OFD_GETLK, SETLK, SETLKW */ 36, 37, 38, F_DUPFD_CLOEXEC,
  ]

  /// What a thread may set of itself: its name, and that of its memory; and what confines it.
  private static let controls: [Int32] = [
    PR_SET_NAME, PR_GET_NAME, 0x5356_4D41, PR_GET_SECCOMP, PR_GET_NO_NEW_PRIVS,
  ]

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
    for name in always { rule(allow, name) }
    for name in refused { rule(answer(EPERM), name) }
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
    // Reading limits and giving way, its own only.
    rule(allow, "prlimit64", [equal(0, 0), equal(2, 0)])
    rule(allow, "setpriority", [equal(0, 0), equal(1, 0)])
    guard code == 0 else { return -code }
    return -seccomp_load(filter)
  }

  private static func equal(_ argument: UInt32, _ value: UInt64) -> scmp_arg_cmp {
    scmp_arg_cmp(arg: argument, op: SCMP_CMP_EQ, datum_a: value, datum_b: 0)
  }
}
