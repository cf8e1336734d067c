public import Evidence
public import Wording

/// What `verify` says about a bag: one result for each thing looked at, with the reasons.
public struct VerificationReport: Sendable {
  /// What is looked at.
  public enum Subject: String, Sendable {
    /// Every file against the manifests.
    case files
    /// The chain of the audit trail.
    case audit
    /// The signature over the sealed file.
    case signature
    /// The stamp of a time-stamping authority.
    case timeStamp = "time-stamp"
    /// Trail, run record and settings against each other and the files.
    case records
    /// The inputs against their recorded hashes.
    case inputs
    /// The findings against a second analysis.
    case findings
    /// Reports, papers and tables against those made of the findings a second time.
    case outputs
  }

  /// What came of it.
  public enum Outcome: String, Sendable {
    case right
    case wrong
    /// There was nothing to check, or something was lacking to check it with.
    case notChecked = "not-checked"
  }

  /// How far the manifests of the bag reach.
  public struct Coverage: Sendable {
    let isBroken: Bool
    let hasTagManifest: Bool
    let uncovered: Int

    /// Creates it.
    ///
    /// - Parameters:
    ///   - isBroken: whether the payload has digests only that anybody can forge.
    ///   - hasTagManifest: whether the manifests themselves are covered.
    ///   - uncovered: number of files that no manifest covers.
    public init(isBroken: Bool, hasTagManifest: Bool, uncovered: Int) {
      self.isBroken = isBroken
      self.hasTagManifest = hasTagManifest
      self.uncovered = uncovered
    }
  }

  /// One thing said; the facts hold values as they are, made harmless when printed.
  public struct Line: Sendable {
    /// Which sentence.
    public let message: Wording.Message
    /// Its facts.
    public let facts: [Fact]

    /// Creates a line.
    public init(_ message: Wording.Message, _ facts: [Fact] = []) {
      self.message = message
      self.facts = facts
    }
  }

  /// One thing looked at.
  public struct Check: Sendable {
    /// What.
    public let subject: Subject
    /// What came of it.
    public var outcome: Outcome
    /// Why.
    public var lines: [Line]

    /// Creates a check.
    public init(_ subject: Subject, _ outcome: Outcome, _ lines: [Line]) {
      self.subject = subject
      self.outcome = outcome
      self.lines = lines
    }
  }

  private let bag: String
  private let seal: String?
  private let checks: [Check]
  private let coverage: Coverage

  /// Creates a report; `seal` is the SHA-256 of the sealed file, nil when the bag has none.
  public init(bag: String, seal: String?, coverage: Coverage, checks: [Check]) {
    self.bag = bag
    self.coverage = coverage
    self.seal = seal
    self.checks = checks
  }

  /// Whether something was wrong.
  public var isWrong: Bool { checks.contains { $0.outcome == .wrong } }

  /// Whether nothing was wrong and what was proved suffices.
  ///
  /// Inputs that are not at hand are the user's choice. But a bag that keeps its findings from
  /// being derived again although the inputs are there, by another version or a passphrase, could
  /// do so to hide a forgery: then only a signature or stamp of somebody known suffices.
  public var isVerified: Bool {
    if isWrong || outcome(.files) != .right { return false }
    let isKept = outcome(.inputs) == .right && outcome(.findings) == .notChecked
    let isHalf = outcome(.findings) == .right && outcome(.outputs) == .notChecked
    return !(isKept || isHalf) || isVouched
  }

  /// Whether somebody known outside the bag stands for the seal.
  private var isVouched: Bool {
    line(.verifySignaturePinned) != nil || line(.verifyStampTrusted) != nil
  }

  private func outcome(_ subject: Subject) -> Outcome? {
    checks.first { $0.subject == subject }?.outcome
  }

  private func line(_ message: Wording.Message) -> Line? {
    checks.lazy.flatMap(\.lines).first { $0.message == message }
  }

  /// The report for people, a line each.
  public func text(_ language: ReportLanguage) -> String {
    var text = ""
    for check in checks {
      let mark =
        switch check.outcome {
        case .right: HelpText.line(.right, language: language)
        case .wrong: HelpText.line(.wrong, language: language)
        case .notChecked: "–"
        }
      for (index, line) in check.lines.enumerated() {
        let shown = index == 0 ? mark : ""
        text += shown + String(repeating: " ", count: max(1, 6 - shown.count))
        text += say(line.message, line.facts, language) + "\n"
      }
    }
    if let seal { text += "      " + say(.sealIs, [Fact("hash", seal)], language) + "\n" }
    return text + last(language) + "\n"
  }

  /// The last line: what was proved and what was not, and nothing more.
  private func last(_ language: ReportLanguage) -> String {
    if isWrong { return say(.verifyFailed, [Fact("path", bag)], language) }
    let proved = self.proved.map { say($0.message, $0.facts, language) }
    let open = self.open.map { say($0.message, $0.facts, language) }
    let facts = [
      Fact("path", bag), Fact("proved", proved.joined(separator: "; ")),
      Fact("open", open.joined(separator: "; ")),
    ]
    let message: Wording.Message =
      proved.isEmpty ? .verifyNothingProved : open.isEmpty ? .verifyProved : .verifyProvedInPart
    return say(message, facts, language)
  }

  /// What was proved.
  private var proved: [Line] {
    var lines: [Line] = []
    if outcome(.files) == .right { lines.append(Line(.provedUnchanged)) }
    if outcome(.findings) == .right {
      lines.append(
        Line(outcome(.outputs) == .right ? .provedDerived : .provedFindings))
    }
    if let signature = line(.verifySignaturePinned) {
      lines.append(Line(.provedSigned, signature.facts))
    }
    if let stamp = line(.verifyStampTrusted) { lines.append(Line(.provedStamped, stamp.facts)) }
    return lines
  }

  /// What was not.
  private var open: [Line] {
    var lines: [Line] = []
    if outcome(.files) != .right { lines.append(Line(.openFiles)) }
    if coverage.isBroken { lines.append(Line(.openBroken)) }
    if !coverage.hasTagManifest { lines.append(Line(.openTags)) }
    if coverage.uncovered > 0 {
      lines.append(Line(.openUncovered, [Fact("count", coverage.uncovered)]))
    }
    if outcome(.findings) != .right {
      lines.append(Line(.openDerived))
    } else if outcome(.outputs) != .right {
      lines.append(Line(.openOutputs))
    }
    if !isVouched { lines.append(Line(.openAnybody)) }
    return lines
  }

  /// The report for programs; `code` names the sentence, the facts stand beside it.
  public func json() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field("schema", "keerpunt.verify/1")
      json.field("bag", bag)
      json.field("verified", isVerified)
      json.field("seal", seal)
      json.key("proved")
      json.array(inline: true) { json in
        for line in isWrong ? [] : proved { json.string(line.message.rawValue) }
      }
      json.key("open")
      json.array(inline: true) { json in
        for line in isWrong ? [] : open { json.string(line.message.rawValue) }
      }
      json.key("checks")
      json.array { json in
        for check in checks {
          json.object { json in
            json.field("check", check.subject.rawValue)
            json.field("result", check.outcome.rawValue)
            json.key("lines")
            json.array { json in
              for line in check.lines {
                json.object(inline: true) { json in
                  json.field("code", line.message.rawValue)
                  for fact in line.facts { json.field(fact.key, fact.value) }
                }
              }
            }
          }
        }
      }
    }
    json.raw("\n")
    return json.bytes
  }

  /// Paths and names come out of a bag that may be anybody's.
  private func say(
    _ message: Wording.Message, _ facts: [Fact], _ language: ReportLanguage
  ) -> String {
    let safe = facts.map { Fact($0.key, Wording.safe($0.value)) }
    return Wording.message(message, safe, language: language)
  }
}
