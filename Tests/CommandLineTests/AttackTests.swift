import CConfinement
import Foundation
import Testing

@testable import keerpunt

/// What a decoder that was taken over tries on a real terminal, with old calls and beside the output.
@Suite("Attacks from the confined process")
struct AttackTests {
  private let program = Program.root.appending(path: ".build/debug/keerpunt").path

  /// A folder with what the stand-in may write into and what it may not.
  private func folder() throws -> URL {
    let folder = try Program.scratch()
    for name in ["open", "closed", "closed/empty"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try Data("evidence".utf8).write(to: folder.appending(path: "closed/kept"))
    return folder
  }

  /// Story: `TIOCSTI` on the descriptor for errors, which is the user's terminal, typed a command
  /// into the shell that ran when the program had ended.
  @Test func nothingIsTypedIntoARealTerminal() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var place = [CChar](repeating: 0, count: 128)
    let master = confinement_terminal(&place, place.count)
    try #require(master >= 0)
    defer { close(master) }
    let name = String(
      decoding: place.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let slave = open(name, O_RDWR | O_NOCTTY | O_NONBLOCK)
    try #require(slave >= 0)
    defer { close(slave) }
    var settings = termios()
    tcgetattr(slave, &settings)
    settings.c_lflag &= ~(tcflag_t(ICANON) | tcflag_t(ECHO))
    tcsetattr(slave, TCSANOW, &settings)
    func typed() -> Int {
      var block = [UInt8](repeating: 0, count: 16)
      return max(0, read(slave, &block, block.count))
    }
    // Unconfined it works, at least for root: the attempt is a real one.
    var letter = UInt8(ascii: "x")
    let code = withUnsafeMutablePointer(to: &letter) {
      confinement_call(
        Int(seccomp_syscall_resolve_name("ioctl")), Int(slave), 0x5412, Int(bitPattern: $0), 0)
    }
    #expect(typed() == (code == 0 ? 1 : 0))
    #expect(code == 0 || getuid() != 0, "TIOCSTI: \(code)")

    let child = try ChildProcess(
      path: "/bin/sh",
      arguments: ["-c", "exec \"$1\" doctor <\"$2\" >\"$2\" 2>\"$2\"", "sh", program, name],
      environment: [Position.confined: "1", IsolationProbe.variable: folder.path])
    let said = FileHandle(fileDescriptor: child.positions).readDataToEndOfFile()
    close(child.positions)
    #expect(child.wait() == .code(0))
    #expect(
      String(decoding: said, as: UTF8.self)
        == "refused network\nrefused programs\nrefused writing\nworks\n")
    #expect(typed() == 0)
  }

  #if arch(x86_64)
    /// `int 0x80` has numbers of its own, which a list of calls by name does not hold.
    @Test func anOldCallEndsTheProcess() throws {
      let folder = try folder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let child = try ChildProcess(
        path: program, arguments: ["doctor"],
        environment: [
          Position.confined: "1", IsolationProbe.variable: folder.path, IsolationProbe.oldCall: "1",
        ])
      let said = FileHandle(fileDescriptor: child.positions).readDataToEndOfFile()
      close(child.positions)
      let ending = child.wait()
      // A kernel that was built without such calls faults instead.
      #expect(ending == .signal(SIGSYS) || ending == .signal(SIGSEGV), "\(ending)")
      #expect(String(decoding: said, as: UTF8.self) == "begins\n")
    }
  #endif

  /// The supervisor puts the result in place.
  ///
  /// Story: to do it itself the confined process might make, move and remove folders beside it.
  @Test(arguments: [false, true])
  func onlyTheStagingFolderCanBeWritten(replaces: Bool) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appending(path: "out").path
    let words = ["analyse", "samples/nieuw-nummer.txt", "-o", out, "-q"]
    if replaces { #expect(try Program.run(words).code == 0) }
    let options = try Options(words + (replaces ? ["--force"] : []))
    let writable = Supervisor.writable(options)
    let staging = out + ".partial-\(getpid())"
    #expect(writable.files == [staging])
    #expect(rmdir(staging) == 0)
  }

  /// The supervisor asks the command line for the place, and looks at it when it is asked.
  @Test func aPlaceThatWasTakenMeanwhileIsNotReplaced() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let staging = folder.appending(path: "out.partial-7")
    try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
    try Data("new".utf8).write(to: staging.appending(path: "bagit.txt"))
    let out = folder.appending(path: "out").path
    let place = try OutputPlace(out, .bag, replaces: false, inputs: [])
    #expect(OutputFolder.keep(of: 8, at: place) == ENOENT)
    #expect(OutputFolder.keep(of: 7, at: place) == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
    try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
    // What stands there now holds files: a rename does not take its place.
    #expect(OutputFolder.keep(of: 7, at: place) == ENOTEMPTY)
  }
}
