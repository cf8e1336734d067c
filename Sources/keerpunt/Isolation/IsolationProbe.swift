import Glibc
import Wording

/// Tries from inside a confined process what it must not be able to do.
///
/// Whether isolation works cannot be read off the code or the kernel's version: only a process that
/// is confined and tries knows. `doctor` starts one, in a folder of its own, and says what it met.
enum IsolationProbe {
  /// Something a process that reads untrusted files must not do.
  enum Attempt: String, CaseIterable, Sendable {
    case network
    case programs
    case writing

    /// What people read.
    var line: HelpText.Line {
      switch self {
      case .network: .isolationNetwork
      case .programs: .isolationPrograms
      case .writing: .isolationWriting
      }
    }
  }

  /// The variable with the folder of the attempt; only the confined process of `doctor` has it.
  static let variable = "KEERPUNT_PROBE"

  /// The variable that asks for a call in the manner of the older processor, and nothing else.
  static let oldCall = "KEERPUNT_PROBE_OLD_CALL"

  /// The folder of the attempt.
  static var folder: String? { Position.isConfined ? Terminal.environment(variable) : nil }

  /// The one folder in which the confined process may write.
  static func writable(_ folder: String) -> String { folder + "/open" }

  private static func closed(_ folder: String) -> String { folder + "/closed" }

  // MARK: Outside

  /// Starts a confined process and returns what it could not do; nil when it could not be asked.
  static func ask() -> Set<Attempt>? {
    let parent = Terminal.environment("TMPDIR") ?? "/tmp"
    var template = Array((parent + "/keerpunt-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let kept = closed(folder) + "/kept"
    defer {
      for file in [kept, closed(folder) + "/new", writable(folder) + "/new"] { unlink(file) }
      let made = ["made", "elsewhere", "empty"].map { closed(folder) + "/" + $0 }
      for path in made + [writable(folder), closed(folder), folder] { rmdir(path) }
    }
    guard mkdir(writable(folder), 0o700) == 0, mkdir(closed(folder), 0o700) == 0,
      mkdir(closed(folder) + "/empty", 0o700) == 0,
      create(kept) == 0
    else { return nil }
    do {
      let child = try ChildProcess(
        arguments: [Verb.doctor.rawValue],
        environment: [Position.confined: "1", variable: folder, "SWIFT_BACKTRACE": "enable=no"])
      let said = readAll(child.positions)
      close(child.positions)
      guard child.wait() == .code(0) else { return nil }
      let words = Set(String(decoding: said, as: UTF8.self).split(separator: "\n"))
      // One that cannot read or write where it may proves nothing by failing elsewhere.
      guard words.contains("works") else { return nil }
      if words.contains(where: { $0.hasPrefix("open ") }) { return [] }
      return Set(Attempt.allCases.filter { words.contains(Substring("refused " + $0.rawValue)) })
    } catch {
      return nil
    }
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += block[0..<count]
    }
  }

  // MARK: Inside

  /// Tries everything and says on the pipe of positions what was refused.
  static func answer(in folder: String) {
    var said: [String] = []
    if Terminal.environment(oldCall) != nil {
      Terminal.write(Array("begins\n".utf8), to: ChildProcess.positionDescriptor)
      said.append("open int 0x80: \(IsolationAttacks.oldCall())")
    }
    if refusesNetwork() { said.append("refused " + Attempt.network.rawValue) }
    if refusesPrograms() { said.append("refused " + Attempt.programs.rawValue) }
    if refusesWriting(closed(folder)) { said.append("refused " + Attempt.writing.rawValue) }
    said += IsolationAttacks.succeeded(on: closed(folder) + "/kept").map { "open " + $0 }
    let isReadable = readFile(closed(folder) + "/kept") != nil
    if isReadable, create(writable(folder) + "/new") == 0 { said.append("works") }
    Terminal.write(
      Array(said.map { $0 + "\n" }.joined().utf8), to: ChildProcess.positionDescriptor)
  }

  private static func refusesNetwork() -> Bool {
    let stream = Int32(SOCK_STREAM.rawValue)
    return [AF_INET, AF_INET6, AF_UNIX].allSatisfy { family in
      let descriptor = socket(family, stream, 0)
      guard descriptor >= 0 else { return errno == EPERM }
      close(descriptor)
      return false
    }
  }

  private static func refusesPrograms() -> Bool {
    var pid: pid_t = 0
    var arguments = [strdup("keerpunt"), strdup("--version"), nil]
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    defer { for argument in arguments { free(argument) } }
    let code = posix_spawn(&pid, "/proc/self/exe", nil, nil, &arguments, &environment)
    guard code == 0 else { return code == EPERM || code == EACCES }
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    return false
  }

  /// Making, opening, moving and removing: each must be refused, not only the first.
  private static func refusesWriting(_ folder: String) -> Bool {
    let kept = folder + "/kept"
    let codes = [
      create(folder + "/new"), open(kept, appending: true),
      rename(kept, folder + "/moved") == 0 ? 0 : errno, unlink(kept) == 0 ? 0 : errno,
      // Folders too: empty ones of others were made and removed beside the output.
      mkdir(folder + "/made", 0o700) == 0 ? 0 : errno,
      rmdir(folder + "/empty") == 0 ? 0 : errno,
      rename(folder + "/empty", folder + "/elsewhere") == 0 ? 0 : errno,
    ]
    return codes.allSatisfy { $0 == EACCES || $0 == EXDEV || $0 == EPERM }
  }

  /// Makes a file; 0 or the system's error number.
  private static func create(_ path: String) -> Int32 {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return errno }
    close(descriptor)
    return 0
  }

  private static func open(_ path: String, appending: Bool) -> Int32 {
    let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC | (appending ? O_APPEND : 0))
    guard descriptor >= 0 else { return errno }
    close(descriptor)
    return 0
  }
}
