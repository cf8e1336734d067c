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
    /// The inputs against their recorded hashes.
    case inputs
    /// The findings against a second analysis.
    case findings
  }

  /// What came of it.
  public enum Outcome: String, Sendable {
    case right
    case wrong
    /// There was nothing to check, or something was lacking to check it with.
    case notChecked = "not-checked"
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

  /// Creates a report; `seal` is the SHA-256 of the sealed file, nil when the bag has none.
  public init(bag: String, seal: String?, checks: [Check]) {
    self.bag = bag
    self.seal = seal
    self.checks = checks
  }

  /// Whether nothing was wrong; what could not be checked does not count as wrong.
  public var isVerified: Bool { !checks.contains { $0.outcome == .wrong } }

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
    let last: Wording.Message = isVerified ? .verifyPassed : .verifyFailed
    return text + say(last, [Fact("path", bag)], language) + "\n"
  }

  /// The report for programs; `code` names the sentence, the facts stand beside it.
  public func json() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field("schema", "keerpunt.verify/1")
      json.field("bag", bag)
      json.field("verified", isVerified)
      json.field("seal", seal)
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
