import CConfinement
import Evidence
import Glibc

/// Another process of this program, with a pipe it tells its position on.
struct ChildProcess {
  /// How a process ended.
  enum Ending: Equatable, Sendable {
    case code(Int32)
    case signal(Int32)

    /// As it stands in records: `exit-1`, `signal-11`.
    var word: String {
      switch self {
      case .code(let code): "exit-\(code)"
      case .signal(let signal): "signal-\(signal)"
      }
    }

    /// Reads the word again; nil for anything else.
    init?(word: some StringProtocol) {
      let parts = word.split(separator: "-")
      guard parts.count == 2, let number = Int32(parts[1]) else { return nil }
      switch parts[0] {
      case "exit": self = .code(number)
      case "signal": self = .signal(number)
      default: return nil
      }
    }

    /// Whether it is how a process ends that takes longer than it may.
    var isOfTime: Bool { self == .signal(SIGKILL) || self == .signal(SIGXCPU) }

    /// Whether it is how a process ends that asks for memory it may not have: the runtime stops it.
    var mayBeOfMemory: Bool { self == .signal(SIGABRT) }

    /// The flag that moves the limit which may have been hit; none where no limit ends a process so.
    var flags: [Fact] {
      isOfTime
        ? [Fact("flag", "--time-limit")]
        : mayBeOfMemory ? [Fact("memory", "--memory-limit")] : []
    }

    /// For the sentences that say it.
    var fact: Fact {
      switch self {
      case .code(let code): Fact("code", Int(code))
      case .signal(let signal): Fact("signal", Int(signal))
      }
    }
  }

  let pid: pid_t
  /// Read end of the pipe: what the child says about where it is.
  let positions: Int32
  /// Write end of the child's standard input, when it has one of its own.
  let input: Int32?
  /// Write end of what the child waits on when it has asked for something.
  let answers: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: the program; this one when nil.
  ///   - environment: added to that of this process.
  ///   - ownInput: whether its standard input is a pipe instead of ours.
  ///   - answered: whether there is a pipe to answer it on.
  /// - Throws: the system's error number.
  init(
    path: String = "/proc/self/exe", arguments: [String], environment: [String: String],
    ownInput: Bool = false, answered: Bool = false
  ) throws(Errno) {
    var ends: [Int32] = [-1, -1]
    guard confinement_pipe(&ends) == 0 else { throw Errno(errno) }
    var inputEnds: [Int32] = [-1, -1]
    if ownInput, confinement_pipe(&inputEnds) != 0 {
      let code = errno
      close(ends[0])
      close(ends[1])
      throw Errno(code)
    }
    var answerEnds: [Int32] = [-1, -1]
    if answered, confinement_pipe(&answerEnds) != 0 {
      let code = errno
      for end in ends + inputEnds where end >= 0 { close(end) }
      throw Errno(code)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // What stands where another is to stand is moved first: a pipe may be 3 or 4 itself.
    let high: [Int32] = [ends[1], answerEnds[0]].map { end in
      end < 0 ? end : fcntl(end, F_DUPFD_CLOEXEC, 64)
    }
    defer { for end in high where end >= 0 { close(end) } }
    posix_spawn_file_actions_adddup2(&actions, high[0], Self.positionDescriptor)
    if answered { posix_spawn_file_actions_adddup2(&actions, high[1], Self.answerDescriptor) }
    if ownInput { posix_spawn_file_actions_adddup2(&actions, inputEnds[0], STDIN_FILENO) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Ignored signals stay ignored over exec; the child decides for itself.
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))

    var environment = environment
    environment[Position.parentName] = String(getpid())
    // A chat of 100 MB is a few arrays of 100 MB: huge pages save a seventh of the time it takes.
    // Whoever tunes the allocator knows better.
    let tunables = "GLIBC_TUNABLES"
    if Terminal.environment(tunables) == nil { environment[tunables] = "glibc.malloc.hugetlb=1" }
    var variables = Self.environment()
    variables.removeAll { item in environment.keys.contains { item.hasPrefix($0 + "=") } }
    variables += environment.map { "\($0.key)=\($0.value)" }.sorted()
    var argv =
      ([CommandLine.arguments.first ?? "keerpunt"] + arguments).map(Arguments.duplicate) + [nil]
    var envp = variables.map { strdup($0) } + [nil]
    defer { for item in argv + envp { free(item) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, path, &actions, &attributes, &argv, &envp)
    close(ends[1])
    if ownInput { close(inputEnds[0]) }
    if answered { close(answerEnds[0]) }
    guard code == 0 else {
      close(ends[0])
      if ownInput { close(inputEnds[1]) }
      if answered { close(answerEnds[1]) }
      throw Errno(code)
    }
    self.pid = pid
    answers = answered ? answerEnds[1] : nil
    positions = ends[0]
    input = ownInput ? inputEnds[1] : nil
  }

  /// The descriptor on which a child finds the pipe.
  static let positionDescriptor: Int32 = 3

  /// The descriptor on which a child that asks finds the answer.
  static let answerDescriptor: Int32 = 4

  /// Ends it, and what it may have started: a confined process leads a group of its own.
  func end() {
    kill(-pid, SIGKILL)
    kill(pid, SIGKILL)
  }

  /// Waits for the end; nothing of its group outlives it.
  func wait() -> Ending {
    var status: Int32 = 0
    // Not taken off the list yet: until then its number is nobody else's.
    var info = siginfo_t()
    while waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    kill(-pid, SIGKILL)
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
  }

  private static func environment() -> [String] {
    var result: [String] = []
    var pointer = confinement_environment()
    while let item = pointer?.pointee {
      result.append(String(cString: item))
      pointer = pointer?.advanced(by: 1)
    }
    return result
  }
}

/// An error number of the system.
struct Errno: Error, Equatable {
  let code: Int32
  init(_ code: Int32) { self.code = code }
}
