import Evidence
import Glibc
import Importer
import Records
import Wording

/// Prints a line for every path it is given, for programs that spread work over many machines.
///
/// Spark's `pipe` and its like write paths and count lines: one that is missing is an archive nobody
/// looked at. So this process opens nothing untrusted. It hands one path at a time to a confined
/// worker; when the worker dies or takes too long, the line says so and another worker goes on.
///
///     /seized/a.zip                 {"input":"/seized/a.zip","outcome":"read",…}
///     /seized/bad.zip               {"input":"/seized/bad.zip","outcome":"failed","reason":…}
///                                   in=2 ok=1 failed=1
struct Engine {
  let plan: Plan
  /// What the worker is started with: the command line of this process.
  let arguments: [String]

  private var worker: ChildProcess?
  private var log = Position.Log()
  private var count = 0
  private var failed = 0

  init(plan: Plan, arguments: [String]) {
    self.plan = plan
    self.arguments = arguments
  }

  /// Answers every path, and ends with how many there were.
  ///
  /// The code is 0 when every line was written, also lines that say "failed": an engine takes any
  /// other code for work that was not done, and does it again elsewhere.
  mutating func run() throws(Refusal) -> ExitCode {
    signal(SIGPIPE, SIG_IGN)
    defer { dismiss() }
    if plan.listIsInput {
      var lines = FieldSource(descriptor: STDIN_FILENO, separator: UInt8(ascii: "\n"))
      while let line = try next(&lines) {
        let path = PathText.text(line)
        try answer(BatchInput(index: count, path: path, shown: path))
      }
    } else {
      let inputs = try BatchInput.list(plan.operands, plan.shard)
      plan.progress.expect(inputs.count)
      for input in inputs { try answer(input) }
    }
    plan.progress.finish()
    try print(Array("in=\(count) ok=\(count - failed) failed=\(failed)\n".utf8))
    return .done
  }

  private func next(_ lines: inout FieldSource) throws(Refusal) -> [UInt8]? {
    do {
      return try lines.next()
    } catch {
      throw Refusal(
        .inputOutput, .inputUnreadable, [Fact("path", "-"), Fact("reason", reason(error.code))])
    }
  }

  private func print(_ bytes: [UInt8]) throws(Refusal) {
    guard Terminal.write(bytes, to: STDOUT_FILENO) else { throw plan.outputLost }
  }

  private mutating func answer(_ input: BatchInput) throws(Refusal) {
    let reply: Position.Answer
    if PathText.bytes(input.path).contains(0) {
      // The system would take what stands before the zero for the path.
      reply = Position.Answer(BatchCase.failed(input.shown, .missing))
    } else {
      do {
        reply = try ask(input)
      } catch {
        throw Refusal(.internal, .internalFault)
      }
    }
    count += 1
    if reply.isFailed { failed += 1 }
    try print(reply.line)
    plan.progress.advance(stage: .reading, bytes: log.takeDelivered())
    plan.progress.archiveDone()
  }

  /// The worker's answer about an input, or ours when it can give none.
  private mutating func ask(_ input: BatchInput) throws(Errno) -> Position.Answer {
    let isFresh = worker == nil
    let process = try standing()
    var request = Array("\(input.index)".utf8) + [0]
    request += PathText.bytes(input.path) + [0]
    request += PathText.bytes(input.shown) + [0]
    // Whether it was taken shows when the answer is awaited.
    if let door = process.input { Terminal.write(request, to: door) }
    let end = Clock.steady() + Int64(plan.limits.seconds)
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let reply = log.takeAnswer(to: input.index) { return reply }
      var watched = pollfd(fd: process.positions, events: Int16(POLLIN), revents: 0)
      let left = min(max(0, end - Clock.steady()), 60)
      let ready = poll(&watched, 1, Int32(left * 1_000))
      if ready == 0, Clock.steady() >= end {
        // An answer that comes now is not waited for: its worker is gone.
        process.end()
        return lost(input)
      }
      guard ready > 0 else { continue }
      let count = read(process.positions, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count > 0 {
        log.take(block[0..<count])
        continue
      }
      // A worker that died behind its last answer never saw this one, which is not to blame.
      guard isFresh || log.open[input.index] != nil else {
        dismiss()
        return try ask(input)
      }
      return lost(input)
    }
  }

  /// The answer about an input whose worker is gone.
  private mutating func lost(_ input: BatchInput) -> Position.Answer {
    let reached = log.open[input.index] ?? Position.Reached()
    guard let ending = dismiss() else {
      return Position.Answer(BatchCase.failed(input.shown, reason: "worker-ended"))
    }
    return Position.Answer(
      BatchCase.crashed(
        input.shown, Position.Lost(input: input.index, ending: ending, reached: reached)))
  }

  /// The worker, begun when there is none.
  private mutating func standing() throws(Errno) -> ChildProcess {
    if let worker { return worker }
    let begun = try ChildProcess(
      arguments: arguments,
      environment: [Position.confined: "1", "SWIFT_BACKTRACE": "enable=no"], ownInput: true)
    worker = begun
    log = Position.Log()
    return begun
  }

  /// Lets the worker go; without more to read it ends.
  @discardableResult
  private mutating func dismiss() -> ChildProcess.Ending? {
    guard let process = worker else { return nil }
    worker = nil
    if let door = process.input { close(door) }
    close(process.positions)
    return process.wait()
  }
}

/// The confined end of an `Engine`: reads requests, answers where positions are said.
struct EngineWorker {
  let plan: Plan

  /// Answers until there are no requests; a request it cannot read ends it with a code.
  func run() async -> ExitCode {
    var fields = FieldSource(descriptor: STDIN_FILENO, separator: 0)
    do {
      while let number = try fields.next() {
        guard let index = Int(String(decoding: number, as: UTF8.self)),
          let path = try fields.next(), let shown = try fields.next()
        else { return .internal }
        let input = BatchInput(
          index: index, path: PathText.text(path), shown: PathText.text(shown))
        guard case .row(let row, _) = await BatchCase(plan: plan).read(input, nil) else {
          return .internal
        }
        Position.answer(index, Position.Answer(row))
      }
    } catch {
      return .inputOutput
    }
    return .done
  }
}

extension Position.Answer {
  fileprivate init(_ row: Journal.Row) {
    self.init(isFailed: row.outcome == BatchLine.Outcome.failed.rawValue, line: row.line)
  }
}
