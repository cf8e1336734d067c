import Acts
import Detector
import Evaluation
import Evidence
import Importer

/// Runs one case as `analyse` would and lays what is said beside what is true.
struct CaseMeasurement: Sendable {
  /// Why a case could not be measured.
  enum Failure: Error, Sendable {
    case input(path: String, ImportFault)
    case noChat(path: String)
    case noOwner(path: String)
  }

  /// How inputs are read.
  let assembly: CaseAssembly
  /// The folder the files of a case are named from.
  let folder: String
  /// The model of acts.
  let model: ActModel

  /// Measures a case; nothing of it is kept but numbers.
  func measure(_ truth: CaseTruth) async -> Result<CaseOutcome, Failure> {
    let paths = truth.files.map { $0.hasPrefix("/") ? $0 : folder + "/" + $0 }
    var inputs: [CaseAssembly.Input] = []
    for path in paths {
      if let fault = Inputs.fault(path) { return .failure(.input(path: path, fault)) }
      let outcome = assembly.read(path: path)
      if case .failed(let fault) = outcome { return .failure(.input(path: path, fault)) }
      inputs.append(CaseAssembly.Input(path: path, outcome: outcome))
    }
    let named = paths.joined(separator: ", ")
    let assembled = assembly.assemble(inputs)
    let file = assembled.file
    guard !file.conversations.isEmpty else { return .failure(.noChat(path: named)) }
    let findings = await Examination(model: model).run(on: file)
    guard let outcome = Self.compare(findings, assembled, paths, truth) else {
      return .failure(.noOwner(path: named))
    }
    return .success(outcome)
  }

  /// Lays findings beside the truth; nil when the owner writes nowhere.
  ///
  /// - Parameter paths: the files in the order of the truth, which is not that of the exhibits.
  static func compare(
    _ findings: Findings, _ assembled: CaseAssembly.Assembled, _ paths: [String], _ truth: CaseTruth
  ) -> CaseOutcome? {
    let file = assembled.file
    let places = assembled.paths.map { paths.firstIndex(of: $0) ?? paths.count }
    func isEarlier(_ a: AccountID, _ b: AccountID) -> Bool {
      let chats = [a, b].map { places[file.conversations[$0.conversation].member.exhibit] }
      return (chats[0], a) < (chats[1], b)
    }
    let own = findings.accounts.filter { file.name($0.account) == truth.owner }
    // Lines of the truth are those of the first chat the owner writes in.
    guard let home = own.map(\.account).min(by: isEarlier),
      let finding = own.max(by: { Self.isWeaker($0, $1, home: home) })
    else { return nil }
    let others = findings.accounts.filter { file.name($0.account) != truth.owner }
    let scale = MessageScale(file: file, account: home)
    return CaseOutcome(
      truth: truth, verdict: finding.verdict, log10LR: finding.log10LR, score: finding.score,
      onset: finding.onset.map { scale.moment($0, truth.onset) },
      candidate: finding.verdict == .inconclusive
        ? finding.candidate.map { scale.moment($0, truth.onset) } : nil,
      returned: finding.return.map { scale.moment($0, truth.returnLine) },
      messages: scale.count, others: others.count,
      accused: others.count { $0.verdict == .takeover || $0.verdict == .impersonation },
      attribution: finding.episodes.isEmpty
        ? nil : scale.attribution(finding.episodes, truth.episodes),
      grounds: (finding.grounds + finding.counterGrounds).reduce(into: [:]) {
        if let weight = $1.weight { $0[$1.code.rawValue, default: 0] += weight }
      })
  }

  /// Of several chats the strongest verdict counts, then the one whose lines the truth uses.
  private static func isWeaker(_ a: AccountFinding, _ b: AccountFinding, home: AccountID) -> Bool {
    func rank(_ finding: AccountFinding) -> Int {
      switch finding.verdict {
      case .takeover, .impersonation: 2
      case .inconclusive: 1
      case .none: 0
      }
    }
    if rank(a) != rank(b) { return rank(a) < rank(b) }
    if a.account == home || b.account == home { return b.account == home && a.account != home }
    if a.log10LR != b.log10LR { return a.log10LR < b.log10LR }
    return a.account > b.account
  }
}

/// The lines of an account's text messages, to count distances in messages.
struct MessageScale {
  private let file: CaseFile
  private let conversation: Int
  private let lines: [Int]

  /// Reads the lines of an account.
  init(file: CaseFile, account: AccountID) {
    self.file = file
    conversation = account.conversation
    lines = file.conversations[account.conversation].entries.compactMap { entry in
      guard entry.kind == .message, entry.sender == account.sender, entry.concept == .text
      else { return nil }
      return entry.line
    }
  }

  /// The account's text messages with a line.
  var count: Int { lines.count }

  /// A named onset beside the true line.
  func moment(_ onset: Onset, _ truth: Int?) -> CaseOutcome.Moment {
    let (first, last) = (line(onset.first), line(onset.last))
    var covered: Bool?
    if let truth, let first, let last { covered = first <= truth && truth <= last }
    var size = onset.setSize
    if let first, let last { size = position(last + 1) - position(first) }
    let at = line(onset.entry)
    return CaseOutcome.Moment(
      line: at, error: error(at, truth), firstLine: first, lastLine: last, setSize: size,
      isCovered: covered)
  }

  /// A named return beside the true line.
  func moment(_ entry: EntryID, _ truth: Int?) -> CaseOutcome.Moment {
    let at = line(entry)
    return CaseOutcome.Moment(line: at, error: error(at, truth))
  }

  /// Whose messages some named episodes hold.
  func attribution(
    _ episodes: [Episode], _ truth: [CaseTruth.Stretch]
  ) -> CaseOutcome.Attribution {
    let named = episodes.compactMap { episode -> ClosedRange<Int>? in
      guard let first = line(episode.first), let last = line(episode.last), first <= last
      else { return nil }
      return first...last
    }
    return CaseOutcome.Attribution(lines: lines, truth: truth, named: named)
  }

  /// The line of an entry; nil in another chat, whose lines are others.
  private func line(_ entry: EntryID) -> Int? {
    entry.conversation == conversation ? file.entry(entry).line : nil
  }

  private func error(_ line: Int?, _ truth: Int?) -> Int? {
    guard let line, let truth else { return nil }
    return position(line) - position(truth)
  }

  /// How many of the messages stand above a line.
  private func position(_ line: Int) -> Int {
    lines.partitioningIndex { $0 >= line }
  }
}
