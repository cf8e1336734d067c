import Evidence
import Glibc
import Importer
import Records
import Wording

/// Prints a line for every path it is given, for programs that spread work over many machines.
///
/// Spark's `pipe` and its like write paths and count lines: one that is missing is an archive nobody
/// looked at. So this process opens nothing untrusted. It hands each path to one of its confined
/// workers, as many as `--jobs` says; when a worker dies or takes too long, the line says so and
/// another one goes on. Lines come in the order of the paths, whichever is done first.
///
///     /seized/a.zip                 {"input":"/seized/a.zip","outcome":"read",…}
///     /seized/bad.zip               {"input":"/seized/bad.zip","outcome":"failed","reason":…}
///                                   in=2 ok=1 failed=1
struct Engine {
  let plan: Plan

  private var workers: [EngineHand]
  /// Paths taken and not printed yet, with the answers that came.
  private var waiting: [(input: BatchInput, reply: Position.Answer?)] = []
  /// Of those that wait, the first that no worker has.
  private var next = 0
  private var count = 0
  private var failed = 0

  /// Paths taken for each worker before the first of them is answered: lines keep their order, and
  /// what waits for its turn is kept.
  private static let ahead = 16

  /// Prepares the workers; each is started when there is work for it.
  ///
  /// - Parameter arguments: what a worker is started with, the command line of this process.
  init(plan: Plan, arguments: [String]) {
    self.plan = plan
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    workers = (0..<(plan.jobs ?? cores)).map { _ in
      EngineHand(arguments: arguments, seconds: plan.limits.seconds)
    }
  }

  /// Answers every path, and ends with how many there were.
  ///
  /// The code is 0 when every line was written, also lines that say "failed": an engine takes any
  /// other code for work that was not done, and does it again elsewhere.
  mutating func run() throws(Refusal) -> ExitCode {
    signal(SIGPIPE, SIG_IGN)
    defer { for index in workers.indices { workers[index].dismiss() } }
    if plan.listIsInput {
      try answerList()
    } else {
      let inputs = try BatchInput.list(plan.operands, plan.shard, per: plan.unit)
      plan.progress.expect(inputs.count)
      for input in inputs {
        while !hasRoom { try turn(watching: nil) }
        take(input)
      }
    }
    while !waiting.isEmpty { try turn(watching: nil) }
    plan.progress.finish()
    try print(Array("in=\(count) ok=\(count - failed) failed=\(failed)\n".utf8))
    return .done
  }

  private var hasRoom: Bool { waiting.count < workers.count * Self.ahead }

  /// Takes paths as they come, and answers meanwhile.
  private mutating func answerList() throws(Refusal) {
    var lines = FieldSource(descriptor: STDIN_FILENO, separator: UInt8(ascii: "\n"))
    do {
      while true {
        while hasRoom, lines.isReady {
          guard let line = try lines.next() else { return }
          let path = PathText.text(line)
          take(BatchInput(index: count + waiting.count, path: path, shown: path))
        }
        let mayRead = hasRoom
        if try turn(watching: mayRead ? STDIN_FILENO : nil) { try lines.fill() }
      }
    } catch let error as Errno {
      throw Refusal(
        .inputOutput, .inputUnreadable, [Fact("path", "-"), Fact("reason", reason(error.code))])
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(.internal, .internalFault)
    }
  }

  private mutating func take(_ input: BatchInput) {
    // The system would take what stands before the zero for the path.
    let isCut = PathText.bytes(input.path).contains(0)
    waiting.append(
      (input, isCut ? Position.Answer(BatchCase.failed(input.shown, .missing)) : nil))
  }

  /// Hands out what waits, waits for something to happen, and prints what has its turn.
  ///
  /// - Returns: whether the descriptor has something to read.
  @discardableResult
  private mutating func turn(watching descriptor: Int32?) throws(Refusal) -> Bool {
    do {
      try handOut()
    } catch {
      throw Refusal(.internal, .internalFault)
    }
    if try printInTurn() { return false }
    var watched: [pollfd] = []
    if let descriptor { watched.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
    let busy = workers.indices.filter { workers[$0].input != nil }
    for index in busy {
      watched.append(
        pollfd(fd: workers[index].positions, events: Int16(POLLIN), revents: 0))
    }
    guard !watched.isEmpty else { return false }
    let end = busy.compactMap { workers[$0].end }.min()
    let left = end.map { min(max(0, $0 - Clock.steady()), 60) * 1_000 } ?? -1
    guard poll(&watched, nfds_t(watched.count), Int32(left)) >= 0 else { return false }
    var isReadable = false
    for item in watched where item.revents != 0 {
      if item.fd == descriptor { isReadable = true }
    }
    for index in busy {
      let fd = workers[index].positions
      let hasSaid = watched.contains { $0.fd == fd && $0.revents != 0 }
      do {
        guard let (input, reply) = try workers[index].listen(hasSaid: hasSaid) else { continue }
        if let place = waiting.firstIndex(where: { $0.input.index == input }) {
          waiting[place].reply = reply
        }
      } catch {
        throw Refusal(.internal, .internalFault)
      }
      plan.progress.advance(stage: .reading, bytes: workers[index].takeDelivered())
    }
    try printInTurn()
    return isReadable
  }

  private mutating func handOut() throws(Errno) {
    while next < waiting.count {
      guard waiting[next].reply == nil else {
        next += 1
        continue
      }
      // One that stands already before one that is to be started.
      let idle = workers.indices.filter { workers[$0].input == nil }
      guard let hand = idle.first(where: { workers[$0].isStanding }) ?? idle.first else { return }
      try workers[hand].ask(waiting[next].input)
      next += 1
    }
  }

  /// Prints the lines whose turn it is; whether there were any.
  @discardableResult
  private mutating func printInTurn() throws(Refusal) -> Bool {
    var done = 0
    while done < waiting.count, let reply = waiting[done].reply {
      count += 1
      if reply.isFailed { failed += 1 }
      try print(reply.line)
      plan.progress.archiveDone()
      done += 1
    }
    waiting.removeFirst(done)
    next = max(0, next - done)
    return done > 0
  }

  private func print(_ bytes: [UInt8]) throws(Refusal) {
    guard Terminal.write(bytes, to: STDOUT_FILENO) else { throw plan.outputLost }
  }
}

/// One confined worker of an `Engine`, and the path it has in hand.
private struct EngineHand {
  let arguments: [String]
  let seconds: Int
  /// The input it was asked about and has not answered.
  private(set) var input: BatchInput?
  /// When it will have taken too long, in seconds of the steady clock.
  private(set) var end: Int64?

  private var worker: ChildProcess?
  private var log = Position.Log()
  private var isFresh = false

  init(arguments: [String], seconds: Int) {
    self.arguments = arguments
    self.seconds = seconds
  }

  var isStanding: Bool { worker != nil }

  /// Where its process says where it is; -1 when there is none.
  var positions: Int32 { worker?.positions ?? -1 }

  /// Bytes it has read since this was last asked.
  mutating func takeDelivered() -> Int { log.takeDelivered() }

  /// Asks about an input, of a process begun when there is none.
  mutating func ask(_ input: BatchInput) throws(Errno) {
    isFresh = worker == nil
    let process = try standing()
    self.input = input
    end = Clock.steady() + Int64(seconds)
    var request = Array("\(input.index)".utf8) + [0]
    request += PathText.bytes(input.path) + [0]
    request += PathText.bytes(input.shown) + [0]
    // Whether it was taken shows when the answer is awaited.
    if let door = process.input { Terminal.write(request, to: door) }
  }

  /// Takes what was said, and gives the answer when it is there or when there will be none.
  mutating func listen(hasSaid: Bool) throws(Errno) -> (input: Int, reply: Position.Answer)? {
    guard let input, let worker else { return nil }
    if hasSaid {
      var block = [UInt8](repeating: 0, count: 65_536)
      let count = read(worker.positions, &block, block.count)
      if count > 0 {
        log.take(block[0..<count])
      } else if count == 0 || errno != EINTR {
        // One that died behind its last answer never saw this one, which is not to blame.
        guard isFresh || log.open[input.index] != nil else {
          dismiss()
          try ask(input)
          return nil
        }
        return finish(input.index, lost(input))
      }
    }
    if let reply = log.takeAnswer(to: input.index) { return finish(input.index, reply) }
    guard let end, Clock.steady() >= end else { return nil }
    // An answer that comes now is not waited for: its worker is gone.
    worker.end()
    return finish(input.index, lost(input))
  }

  private mutating func finish(
    _ index: Int, _ reply: Position.Answer
  ) -> (input: Int, reply: Position.Answer) {
    input = nil
    end = nil
    return (index, reply)
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
  mutating func dismiss() -> ChildProcess.Ending? {
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
