import CConfinement
import Foundation
import Testing

@testable import keerpunt

/// A kernel that refuses some calls, as an older one or a container does.
///
/// A filter is put on a thread of its own; a process begun from there inherits it.
struct LesserKernel: Sendable, CustomTestStringConvertible {
  struct Call: Sendable {
    let name: String
    let code: Int32
    /// Its first argument, where only that one is refused.
    let first: UInt64?

    init(_ name: String, _ code: Int32, first: UInt64? = nil) {
      self.name = name
      self.code = code
      self.first = first
    }
  }

  /// The filter could not be put on.
  struct Unable: Error {}

  let refused: [Call]

  var testDescription: String { refused.map(\.name).joined(separator: " ") }

  /// Runs the program on it.
  func run(_ arguments: [String]) throws -> Program.Run {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (out, err) = (folder.appending(path: "out"), folder.appending(path: "err"))
    let script = "out=$1; err=$2; shift 2; exec \"$@\" >\"$out\" 2>\"$err\" </dev/null"
    let program = Program.root.appending(path: ".build/debug/keerpunt").path
    let words = ["-c", script, "sh", out.path, err.path, program] + arguments
    let answer = Answer()
    let thread = Thread {
      answer.give(Result { try self.filtered(words) })
    }
    thread.start()
    let ending = try answer.take().get()
    guard case .code(let code) = ending else { throw Unable() }
    return Program.Run(
      code: code, output: try Data(contentsOf: out),
      errors: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }

  private func filtered(_ words: [String]) throws -> ChildProcess.Ending {
    guard let filter = seccomp_init(0x7FFF_0000) else { throw Unable() }
    defer { seccomp_release(filter) }
    for call in refused {
      let number = seccomp_syscall_resolve_name(call.name)
      let action = UInt32(0x0005_0000) | UInt32(call.code)
      let code: Int32
      if let first = call.first {
        let condition = [
          scmp_arg_cmp(arg: 0, op: SCMP_CMP_EQ, datum_a: first, datum_b: 0)
        ]
        code = seccomp_rule_add_array(filter, action, number, 1, condition)
      } else {
        code = seccomp_rule_add_array(filter, action, number, 0, nil)
      }
      guard code == 0 else { throw Unable() }
    }
    guard seccomp_load(filter) == 0 else { throw Unable() }
    let environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "1600000000",
    ]
    let child = try ChildProcess(path: "/bin/sh", arguments: words, environment: environment)
    defer { close(child.positions) }
    return child.wait()
  }

  /// Waits for what a thread has to say.
  private final class Answer: @unchecked Sendable {
    private let given = DispatchSemaphore(value: 0)
    private var value: Result<ChildProcess.Ending, any Error> = .failure(Unable())

    func give(_ value: Result<ChildProcess.Ending, any Error>) {
      self.value = value
      given.signal()
    }

    func take() -> Result<ChildProcess.Ending, any Error> {
      given.wait()
      return value
    }
  }
}
