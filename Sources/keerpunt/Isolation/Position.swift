import Glibc

/// Where a confined process is: which inputs are in hand and how far it got in each.
///
/// Said on a pipe while it works, so that after a crash the other side knows what it was reading.
/// A line each: `b 2` input 2 begins, `m 2 4096` a member more of input 2, of 4096 bytes, `e 2` ends,
/// `r 2 0 {…}` its line of results, with a 1 when it failed, `k 0` asks for its results to be put in
/// their place, `p 1` pictures are drawn from here on and `p 0` no more, `x 65` the process ends with this code.
///
/// The last one is what tells an end from an accident: libraries call `exit` too. libarchive does it
/// where a name cannot be converted for want of memory, and takes a number left behind in `errno`
/// for that want.
enum Position {
  /// What was said of an input that is not finished.
  struct Reached: Equatable, Sendable {
    var members = 0
    var bytes = 0
  }

  /// An input that is left out because reading it ended the process.
  struct Lost: Equatable, Sendable {
    let input: Int
    let ending: ChildProcess.Ending
    let reached: Reached
    /// Whether it was read, and what came after ended the process.
    var isLate = false
  }

  /// What a worker answers about an input.
  struct Answer: Equatable, Sendable {
    let isFailed: Bool
    /// With its line end.
    let line: [UInt8]
  }

  /// The variable that tells a process that it is the confined one.
  static let confined = "KEERPUNT_CONFINED"
  /// The variable with the number of the process that started this one.
  static let parentName = "KEERPUNT_PARENT"

  /// Whether whoever started this process has ended since.
  static var isOrphan: Bool {
    guard let parent = Terminal.environment(parentName).flatMap({ pid_t($0) }) else { return false }
    return getppid() != parent
  }

  /// The variable with the inputs to leave out.
  static let lost = "KEERPUNT_LEFT_OUT"
  /// The variable that asks for one input after the other.
  static let serial = "KEERPUNT_SERIAL"

  /// The variable with the name of the run, the same in all attempts at it.
  static let runName = "KEERPUNT_RUN"

  /// The variable with the one input to try by itself.
  static let aloneName = "KEERPUNT_ALONE"

  /// The variable that tells a process that its results are put in their place for it.
  static let keeperName = "KEERPUNT_KEEPER"

  /// Whether the results of this process are put in their place by whoever started it.
  static var hasKeeper: Bool { isConfined && Terminal.environment(keeperName) != nil }

  /// Asks for the results to be put in their place, and waits; 0 or the system's error number.
  static func askToKeep() -> Int32 {
    say("k 0\n")
    var answer: Int32 = 0
    while true {
      let count = withUnsafeMutableBytes(of: &answer) {
        read(ChildProcess.answerDescriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      // Four bytes are written at once; fewer are an end.
      return count == MemoryLayout<Int32>.size ? answer : EPIPE
    }
  }

  /// The one input that is tried, to learn whether it is the one that ends the analysis: nothing is
  /// said and nothing is kept.
  static var alone: Int? { isConfined ? Terminal.environment(aloneName).flatMap { Int($0) } : nil }

  /// The name of the run that this process is an attempt at; nil when nobody watches.
  static var run: String? { Terminal.environment(runName) }

  /// Whether this process is the confined one.
  static var isConfined: Bool { Terminal.environment(confined) != nil }

  /// The inputs that ended an earlier process.
  static var leftOut: [Lost] { decode(Terminal.environment(lost) ?? "") }

  /// Whether inputs are to be read one after the other, to learn which of them ends the process.
  static var isSerial: Bool { Terminal.environment(serial) != nil }

  /// The variable that says how drawing pictures ended an earlier process.
  static let picturesName = "KEERPUNT_PICTURES"

  /// How drawing pictures ended an earlier process; nil when it did not.
  static var picturesFailed: ChildProcess.Ending? {
    isConfined
      ? Terminal.environment(picturesName).flatMap { ChildProcess.Ending(word: $0[...]) } : nil
  }

  /// Says that pictures are drawn from here on, or no more: what happens meanwhile is their fault,
  /// and costs them and not the case.
  static func pictures(_ areDrawn: Bool) { say("p \(areDrawn ? 1 : 0)\n") }

  /// Says that an input is taken in hand.
  static func begin(_ input: Int) { say("b \(input)\n") }

  /// Says that a member was delivered.
  static func member(_ input: Int, bytes: Int) { say("m \(input) \(bytes)\n") }

  /// Says that the process ends now, by its own will.
  static func leave(_ code: ExitCode) { say("x \(code.rawValue)\n") }

  /// Says that an input is done.
  static func end(_ input: Int) { say("e \(input)\n") }

  /// Answers about an input.
  static func answer(_ input: Int, _ answer: Answer) {
    let head = Array("r \(input) \(answer.isFailed ? 1 : 0) ".utf8)
    if isSaid { Terminal.write(head + answer.line, to: ChildProcess.positionDescriptor) }
  }

  private static let isSaid = isConfined

  private static func say(_ line: String) {
    guard isSaid else { return }
    // Lines are shorter than a pipe writes at once, so those of several threads do not mix.
    Terminal.write(Array(line.utf8), to: ChildProcess.positionDescriptor)
  }

  /// As a value of the variable, `2:signal-11:5:40960`.
  static func encode(_ lost: [Lost]) -> String {
    lost.map {
      "\($0.input):\($0.ending.word):\($0.reached.members):\($0.reached.bytes)"
        + ($0.isLate ? ":late" : "")
    }.joined(separator: ",")
  }

  /// From a value of the variable.
  static func decode(_ text: String) -> [Lost] {
    text.split(separator: ",").compactMap { part in
      let fields = part.split(separator: ":")
      guard fields.count == 4 || fields.count == 5, let input = Int(fields[0]),
        let ending = ChildProcess.Ending(word: fields[1]), let members = Int(fields[2]),
        let bytes = Int(fields[3])
      else { return nil }
      return Lost(
        input: input, ending: ending, reached: Reached(members: members, bytes: bytes),
        isLate: fields.count == 5)
    }
  }

  /// Keeps what a child says.
  struct Log: Sendable {
    /// Inputs in hand.
    private(set) var open: [Int: Reached] = [:]
    /// The code with which the process said it would end; nil when it said nothing.
    private(set) var left: Int32?
    /// Whether pictures are being drawn.
    private(set) var isDrawing = false
    private var asksToKeep = false
    private var rest: [UInt8] = []
    private var begun: [Int: Int64] = [:]
    private var answers: [Int: Answer] = [:]
    private var delivered = 0

    /// Bytes of members said since it was last asked.
    mutating func takeDelivered() -> Int {
      defer { delivered = 0 }
      return delivered
    }

    /// Whether the results were asked to be put in their place, once.
    mutating func takeRequestToKeep() -> Bool {
      defer { asksToKeep = false }
      return asksToKeep
    }

    /// What was answered about an input, once.
    mutating func takeAnswer(to input: Int) -> Answer? { answers.removeValue(forKey: input) }

    /// When the input that is longest in hand was begun, in seconds of the steady clock.
    var oldest: Int64? { begun.values.min() }

    /// Takes bytes as they come; a line may be cut in two.
    mutating func take(_ bytes: some Sequence<UInt8>) {
      for byte in bytes {
        guard byte == UInt8(ascii: "\n") else {
          rest.append(byte)
          continue
        }
        if rest.first == UInt8(ascii: "r") {
          take(answer: rest.split(separator: UInt8(ascii: " "), maxSplits: 3))
        } else {
          take(line: String(decoding: rest, as: UTF8.self).split(separator: " "))
        }
        rest.removeAll(keepingCapacity: true)
      }
    }

    private mutating func take(answer parts: [ArraySlice<UInt8>]) {
      guard parts.count == 4, let input = Int(String(decoding: parts[1], as: UTF8.self)) else {
        return
      }
      answers[input] = Answer(
        isFailed: parts[2].first == UInt8(ascii: "1"), line: parts[3] + [UInt8(ascii: "\n")])
    }

    private mutating func take(line: [Substring]) {
      guard line.count >= 2, let input = Int(line[1]) else { return }
      switch line[0] {
      case "x": left = Int32(truncatingIfNeeded: input)
      case "k": asksToKeep = true
      case "p": isDrawing = input == 1
      case "b":
        open[input] = Reached()
        begun[input] = Clock.steady()
      case "e":
        open[input] = nil
        begun[input] = nil
      case "m":
        let bytes = line.count > 2 ? Int(line[2]) ?? 0 : 0
        open[input]?.members &+= 1
        open[input]?.bytes &+= bytes
        delivered &+= bytes
      default: return
      }
    }
  }
}
