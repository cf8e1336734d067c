import Dispatch
import Evidence
import Glibc
import Synchronization
import Wording

/// Runs a verb in a confined child and answers for it.
///
/// When the child ends before it said so, by a signal or by a library that calls `exit`, the input it
/// was reading is left out, with the ending and the position, and the work begins again without it.
/// One bad file costs its own results and nothing else.
struct Supervisor {
  let arguments: [String]
  let language: ReportLanguage
  /// The output folder, whose unfinished parts a killed child leaves behind.
  let output: String?
  /// Seconds after which a child that has not ended is ended.
  let seconds: Int
  /// Whether these seconds are for each input.
  let isBatch: Bool
  /// Where results go that the child asks to be put in their place; nil when it must not ask.
  let place: (@Sendable () throws -> OutputPlace)?
  /// Inputs that can be tried one by one where the analysis of all of them fails.
  let inputs: Int

  /// Tells this run from every other one, an earlier one of the same process number too.
  private let name = "\(getpid())-\(Clock.milliseconds())-\(UInt64.random(in: 0...UInt64.max))"

  /// The child that runs now, for the signal handlers; -1 once an interrupt came.
  private static let child = Mutex<pid_t>(0)
  nonisolated(unsafe) private static var sources: [any DispatchSourceSignal] = []

  /// The verbs that read untrusted files for one case.
  static func watches(_ verb: Verb) -> Bool {
    verb == .analyse || verb == .inspect || verb == .timeline || verb == .verify
      || verb == .batch
  }

  /// What a verb writes into, made where it is not there yet; before the process is confined.
  ///
  /// Files and folders are made and changed only in the staging folder, and in what holds the key of
  /// a redaction. What lies beside it, the earlier result that it replaces among it, is out of reach:
  /// the supervisor puts the one in the place of the other, and reads no stranger's byte.
  static func writable(_ options: Options) -> Confinement.Writable {
    let low = options.low
    // An answer of a time-stamping authority is laid into the bag itself.
    if options.verb == .verify, low.stamp != nil {
      return Confinement.Writable(files: Array(options.operands.prefix(1)))
    }
    var writable = Confinement.Writable()
    if options.verb == .analyse, let key = low.redactionKey {
      writable.files.append(OutputFolder.parent(of: key))
    }
    // A place that is refused is refused again, in words, when the work begins.
    guard low.output != nil, let place = try? place(options) else { return writable }
    if options.verb == .batch {
      mkdir(place.path, 0o755)
      writable.files.append(place.path)
    } else if options.verb == .analyse, let staging = OutputFolder.prepare(place) {
      writable.files.append(staging)
    }
    return writable
  }

  /// Where a verb puts its results, or why it does not.
  static func place(_ options: Options) throws -> OutputPlace {
    let low = options.low
    let read = [low.signKey, low.publicKey, low.stamp, low.authorities, low.passphraseFile]
    return try OutputPlace(
      low.output ?? "", options.verb == .batch ? .batch : .bag,
      replaces: options.verb == .batch || low.force,
      inputs: options.operands + read.compactMap(\.self))
  }

  init(
    arguments: [String], language: ReportLanguage, output: String?, seconds: Int, isBatch: Bool,
    inputs: Int, place: (@Sendable () throws -> OutputPlace)?
  ) {
    self.arguments = arguments
    self.language = language
    self.output = output
    self.seconds = seconds
    self.isBatch = isBatch
    self.inputs = inputs
    self.place = place
  }

  /// Runs until an attempt ends by itself; returns its exit code.
  func run() -> Int32 {
    Self.forwardSignals()
    var lost: [Position.Lost] = []
    var isSerial = false
    var hasTried = false
    var pictures: ChildProcess.Ending?
    while true {
      var log = Position.Log()
      let ending: ChildProcess.Ending
      do {
        ending = try attempt(lost, isSerial, &log, pictures: pictures)
      } catch {
        Terminal.complain(Wording.message(.internalFault, language: language))
        return ExitCode.internal.rawValue
      }
      if Self.child.withLock({ $0 == -1 }) { return ExitCode.interrupted.rawValue }
      switch Self.next(after: ending, log, isSerial: isSerial) {
      case .end(let code): return code
      case .crash:
        // All were read. What was worked out of one of them may have ended the process.
        let blamed = hasTried ? [] : tryAlone(lost)
        hasTried = true
        guard blamed.isEmpty else {
          lost += blamed
          continue
        }
        Terminal.complain(
          Wording.message(.crashed, [ending.fact] + ending.flags, language: language))
        return ExitCode.internal.rawValue
      case .againOneByOne: isSerial = true
      case .againWithoutPictures: pictures = ending
      case .againWithout(let input):
        // A batch writes it into its journal at once; thousands would not fit into a variable.
        lost = isBatch ? [input] : lost + [input]
        isSerial = false
      }
    }
  }

  /// Tries the inputs of an analysis one by one, without keeping anything; those that end the process.
  private func tryAlone(_ lost: [Position.Lost]) -> [Position.Lost] {
    let rest = (0..<inputs).filter { input in !lost.contains { $0.input == input } }
    guard rest.count > 1 else { return [] }
    var blamed: [Position.Lost] = []
    for input in rest {
      var log = Position.Log()
      // Where no process can be started nobody is blamed: the crash itself is what is told then.
      guard let ending = try? attempt(lost, true, &log, alone: input),
        !Self.child.withLock({ $0 == -1 })
      else { return [] }
      if case .code(let code) = ending, log.left == code { continue }
      blamed.append(
        Position.Lost(input: input, ending: ending, reached: Position.Reached(), isLate: true))
    }
    return blamed.count < rest.count ? blamed : []
  }

  /// What is done when a child has ended.
  enum Step: Equatable {
    /// It was done, and said so.
    case end(Int32)
    /// Nobody's input is to blame.
    case crash
    /// Several inputs were in hand: which one it was shows when they come one after the other.
    case againOneByOne
    case againWithout(Position.Lost)
    /// Drawing a picture ended it: the case is worth more than its pictures.
    case againWithoutPictures
  }

  /// What follows from how a child ended and what it had said up to then.
  static func next(
    after ending: ChildProcess.Ending, _ log: Position.Log, isSerial: Bool
  ) -> Step {
    if case .code(let code) = ending, log.left == code { return .end(code) }
    if log.isDrawing { return .againWithoutPictures }
    guard let input = log.open.keys.min() else { return .crash }
    if log.open.count > 1, !isSerial { return .againOneByOne }
    return .againWithout(
      Position.Lost(
        input: input, ending: ending, reached: log.open[input] ?? Position.Reached()))
  }

  private func attempt(
    _ lost: [Position.Lost], _ isSerial: Bool, _ log: inout Position.Log, alone: Int? = nil,
    pictures: ChildProcess.Ending? = nil
  ) throws(Errno) -> ChildProcess.Ending {
    var environment = [
      Position.confined: "1", Position.runName: name, "SWIFT_BACKTRACE": "enable=no",
    ]
    if !lost.isEmpty { environment[Position.lost] = Position.encode(lost) }
    if isSerial { environment[Position.serial] = "1" }
    if let pictures { environment[Position.picturesName] = pictures.word }
    if let alone { environment[Position.aloneName] = String(alone) }
    let keeps = place != nil && alone == nil
    if keeps { environment[Position.keeperName] = "1" }
    let process = try ChildProcess(
      arguments: arguments, environment: environment, answered: keeps)
    let isInterrupted = Self.child.withLock { child in
      if child == -1 { return true }
      child = process.pid
      return false
    }
    if isInterrupted { kill(process.pid, SIGTERM) }
    var block = [UInt8](repeating: 0, count: 4_096)
    let started = Clock.steady()
    while true {
      // A process that waits for ever takes no processor time; the clock ends it.
      var watched = pollfd(fd: process.positions, events: Int16(POLLIN), revents: 0)
      // In a batch every input has that time, not the whole.
      let begun = isBatch ? log.oldest ?? Clock.steady() : started
      let left = min(max(0, begun + Int64(seconds) - Clock.steady()), 60)
      if poll(&watched, 1, Int32(left * 1_000)) == 0, Clock.steady() >= begun + Int64(seconds) {
        process.end()
        break
      }
      guard watched.revents != 0 else { continue }
      let count = read(process.positions, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      log.take(block[0..<count])
      if log.takeRequestToKeep(), let door = process.answers {
        var code = keep(of: process.pid)
        withUnsafeBytes(of: &code) { _ = Terminal.write(Array($0), to: door) }
      }
    }
    close(process.positions)
    if let door = process.answers { close(door) }
    let ending = process.wait()
    // One that ended well has left nothing, and one that did not cannot have tidied up.
    if let output { OutputFolder.removeLeftovers(of: process.pid, output) }
    return ending
  }

  /// Puts the results of a child in their place; 0 or the system's error number.
  ///
  /// The place is looked at anew: it is no more than what the user named, whatever the child says.
  private func keep(of process: pid_t) -> Int32 {
    guard let place = try? place?() else { return EEXIST }
    // An interrupt waits for the lock: it never meets a folder that is half old and half new.
    return Self.child.withLock { child in
      child == -1 ? EINTR : OutputFolder.keep(of: process, at: place)
    }
  }

  /// An interrupt is the child's to answer: it removes what it has written, then both end.
  private static func forwardSignals() {
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        let pid = child.withLock { child in
          defer { child = -1 }
          return child
        }
        if pid > 0 { kill(pid, SIGTERM) }
      }
      source.resume()
      sources.append(source)
    }
  }
}
