import CConfinement
import Glibc

/// What a decoder that was taken over would try, one by one, from inside the confined process.
///
/// Each was possible once, or is the neighbour of one that was. They are tried on what belongs to the
/// attempt only, so that one that succeeds does no harm.
enum IsolationAttacks {
  /// The attempts that succeeded, by name; empty where the process is confined as it should be.
  static func succeeded(on kept: String) -> [String] {
    let parent = Int(getppid())
    let here = Int(AT_FDCWD)
    // Name and answer; the arguments are such that only a filter answers "not permitted".
    let attempts: [(String, Int)] = kept.withCString { path in
      let file = Int(bitPattern: path)
      return [
        ("chmod", call("chmod", file, 0o600)), ("fchmodat", call("fchmodat", here, file, 0o600)),
        ("chown", call("chown", file, Int(getuid()), Int(getgid()))),
        ("utimensat", call("utimensat", here, file)), ("link", call("link", file, file)),
        ("setxattr", call("setxattr", file, file, file, 1)), ("truncate", call("truncate", file)),
        ("symlink", call("symlink", file, file)), ("fork", call("clone", 17)),
        ("a namespace", call("unshare", 0)), ("execve", call("execve", file)),
        ("pidfd_open", call("pidfd_open", parent)), ("ptrace", call("ptrace", 0, -1)),
        ("memory of others", call("process_vm_readv", parent)), ("mount", call("mount", 0)),
        ("fsopen", call("fsopen", 0)), ("open_tree", call("open_tree", -1, file)),
        ("io_uring_setup", call("io_uring_setup", 0)), ("bpf", call("bpf", -1)),
        ("userfaultfd", call("userfaultfd", 0)), ("keyctl", call("keyctl", -1)),
        ("perf_event_open", call("perf_event_open", 0)), ("setrlimit", call("setrlimit", 7)),
        ("a message", call("sendmsg", -1)), ("a session", call("setsid", 0)),
      ]
    }
    // What is let through with some arguments only is unknown with the others.
    let unknown: [(String, Int)] = [
      ("type into a terminal", call("ioctl", 0, 0x5412)),
      ("the same with high bits", call("ioctl", 0, 0x1_0000_5412)),
      ("set a terminal", call("ioctl", 0, 0x5402)), ("clone3", call("clone3", 0)),
      ("signal the parent", call("kill", parent, 0)), ("signal the group", call("kill", 0, 0)),
      ("signal a thread", call("tgkill", parent, parent, 0)),
      ("limits of the parent", call("prlimit64", parent, 7)),
      ("own limits", call("prlimit64", 0, 7, 1)),
      ("signals by a file", call("fcntl", 0, 8, parent)),
      ("a thread in a namespace", call("clone", 0x1001_0F00)),
      ("survive the parent", call("prctl", 1, 0)),
      ("a call of tomorrow", confinement_call(1_999, 0, 0, 0, 0)),
    ]
    var succeeded = attempts.filter { $0.1 != Int(EPERM) }.map { "\($0.0): \($0.1)" }
    succeeded += unknown.filter { $0.1 != Int(ENOSYS) }.map { "\($0.0): \($0.1)" }
    succeeded += typed()
    if open("/dev/tty", O_RDWR | O_CLOEXEC) >= 0 {
      succeeded.append("the terminal")
    }
    for descriptor in Int32(4)..<64 where fcntl(descriptor, F_GETFD) == 0 {
      succeeded.append("descriptor \(descriptor)")
    }
    return succeeded
  }

  /// Types a character into whatever terminal there is: those that were given, and one of its own.
  ///
  /// Where there is none the answer is another number, and it is the filter that is to answer.
  private static func typed() -> [String] {
    var letter = UInt8(ascii: "x")
    var descriptors: [(String, Int32)] = [("input", 0), ("output", 1), ("errors", 2)]
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    if master >= 0 { descriptors.append(("its own", master)) }
    defer { if master >= 0 { close(master) } }
    return withUnsafeMutablePointer(to: &letter) { pointer in
      let address = Int(bitPattern: pointer)
      return descriptors.flatMap { name, descriptor in
        // TIOCSTI, the same with bits that the kernel drops, and TIOCLINUX, which pastes.
        [0x5412, 0x1_0000_5412, 0x541C].compactMap { request in
          let code = call("ioctl", Int(descriptor), request, address)
          return code == Int(ENOSYS) ? nil : "typing into \(name): \(code)"
        }
      }
    }
  }

  /// A call in the manner of the older processor, whose numbers no list holds: it ends the process.
  static func oldCall() -> Int {
    let getpid: Int = 20
    return confinement_old_call(getpid)
  }

  /// Makes a call past the C library; the error number, 0 for none.
  private static func call(
    _ name: String, _ first: Int, _ second: Int = 0, _ third: Int = 0, _ fourth: Int = 0
  ) -> Int {
    let number = seccomp_syscall_resolve_name(name)
    // What this processor does not have cannot be misused.
    guard number >= 0 else { return Int(EPERM) }
    return confinement_call(Int(number), first, second, third, fourth)
  }
}
