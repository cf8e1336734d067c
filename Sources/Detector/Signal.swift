import Evidence

/// What a signal sees of one person's stream: messages and times, no file format.
struct StreamContext: Sendable {
  /// The messages, oldest first.
  let stream: AccountStream
  /// Position in the stream of each message that holds words of its sender.
  let typed: [Int]
  /// The texts of those messages.
  let texts: [String]
  /// The style reading of the texts; nil when style is silent.
  let style: StyleWeights?
  /// What each signal of `Signals.all` measures with the clock as it is.
  private var measured: [[Double]] = []

  init(stream: AccountStream, typed: [Int], texts: [String], style: StyleWeights?) {
    self.stream = stream
    self.typed = typed
    self.texts = texts
    self.style = style
    measured = Signals.all.map { $0.weights(in: self, shift: 0) }
  }

  /// What each signal of `Signals.all` measures, the clock moved by `shift` seconds.
  ///
  /// A result is tried many times with something left out: only a moved clock is measured again.
  func weights(shift: Int64) -> [[Double]] {
    var result = measured
    guard shift != 0 else { return result }
    for (index, signal) in Signals.all.enumerated() where signal.hearsTheClock {
      result[index] = signal.weights(in: self, shift: shift)
    }
    return result
  }
}

/// Something measured on every message of a stream.
///
/// A signal that speaks of single entries only (an event, an account number, the same words twice)
/// is no `Signal`: those become contributions in `WeighedStream`.
protocol Signal: Sendable {
  /// Stable name, that of its file.
  static var id: String { get }
  /// The ground that tells it.
  static var code: GroundCode { get }
  /// The family it counts for.
  static var family: EvidenceFamily { get }
  /// Whether it reads times; what does not is measured once, whatever the clock.
  static var hearsTheClock: Bool { get }
  /// ln LR of each message of the stream: another hand against the usual writer; 0 says nothing.
  ///
  /// `shift` is added to every clock reading: what if the export's zone was read wrongly?
  static func weights(in context: StreamContext, shift: Int64) -> [Double]
}

/// The signals there are, in the order in which they are added up.
///
/// Style first, because it alone is calibrated; the two of behaviour are weak and capped together.
enum Signals {
  /// The list.
  static let all: [any Signal.Type] = [StyleShift.self, ActiveHours.self, LanguageSwitch.self]
}
