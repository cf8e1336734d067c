import Glibc
import Synchronization
import Wording

/// Progress on standard error: bytes and elapsed time, never an estimate.
///
/// Peers removed their "time left" because it lied. Without a terminal there is no moving line.
final class Progress: Sendable {
  /// How progress is shown.
  enum Style: String, Sendable, CaseIterable {
    case auto
    case plain
    case json
    case none
  }

  /// What is being done; the raw value is what `--progress json` prints.
  enum Stage: String, Sendable {
    case reading
    case analysing
    case verifying
    case writing

    fileprivate var message: Wording.Message {
      switch self {
      case .reading: .stageReading
      case .analysing: .stageDetecting
      case .verifying: .stageChecking
      case .writing: .stageWriting
      }
    }
  }

  private struct State {
    var bytes = 0
    var items = 0
    var archives = 0
    var expected: Int?
    var shown: Int64 = 0
    var isLineOpen = false
  }

  private let style: Style
  private let language: ReportLanguage
  private let start: Int64
  private let state = Mutex(State())

  /// Starts the clock; `auto` is a moving line on a terminal and nothing elsewhere.
  init(style: Style, language: ReportLanguage) {
    self.language = language
    if style == .auto {
      self.style = Terminal.isInteractive ? .auto : .none
    } else {
      self.style = style
    }
    start = Clock.milliseconds()
  }

  /// Counts bytes read and items finished, and shows them now and then.
  func advance(stage: Stage, bytes: Int = 0, items: Int = 0) {
    guard style != .none else { return }
    state.withLock { state in
      state.bytes += bytes
      state.items += items
      let now = Clock.milliseconds()
      guard now - state.shown >= (style == .auto ? 100 : 1000) else { return }
      state.shown = now
      show(stage: stage, &state, now)
    }
  }

  /// Says how many archives there are.
  func expect(_ archives: Int) { state.withLock { $0.expected = archives } }

  /// Counts an archive of a batch that is done.
  func archiveDone() {
    state.withLock { $0.archives += 1 }
    advance(stage: .reading)
  }

  /// Says what is being done now, at once.
  func stage(_ stage: Stage) {
    guard style != .none else { return }
    state.withLock { state in
      let now = Clock.milliseconds()
      state.shown = now
      show(stage: stage, &state, now)
    }
  }

  /// Takes the moving line away.
  func finish() {
    state.withLock { state in
      // Who follows a batch from afar sees where it ended.
      if state.archives > 0, style == .plain || style == .json {
        show(stage: .reading, &state, Clock.milliseconds())
        state.archives = 0
      }
      if state.isLineOpen { Terminal.overwrite("\r\u{1B}[K") }
      state.isLineOpen = false
    }
  }

  private func show(stage: Stage, _ state: inout State, _ now: Int64) {
    let seconds = Double((now - start) / 100) / 10
    let of = state.expected.map { "/\($0)" } ?? ""
    let archives = state.archives > 0 ? "  \(state.archives)\(of)" : ""
    let label = Wording.message(stage.message, language: language) + archives
    switch style {
    case .auto:
      Terminal.overwrite("\r\u{1B}[K\(label)  \(Self.size(state.bytes))  \(seconds) s")
      state.isLineOpen = true
    case .plain:
      Terminal.note("\(label)  \(Self.size(state.bytes))  \(seconds) s")
    case .json:
      Terminal.note(
        "{\"stage\":\"\(stage.rawValue)\",\"bytes\":\(state.bytes),\"items\":\(state.items),"
          + (state.archives > 0 ? "\"archives\":\(state.archives)," : "")
          + (state.expected.map { "\"of\":\($0)," } ?? "") + "\"seconds\":\(seconds)}")
    case .none: break
    }
  }

  /// `19.2 MB`, in powers of ten.
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return "\(bytes) B" }
    let units: [(Int, String)] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")]
    for (unit, name) in units where bytes >= unit {
      return "\(Double(bytes * 10 / unit) / 10) \(name)"
    }
    return "\(bytes) B"
  }
}
