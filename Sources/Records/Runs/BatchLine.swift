public import Evidence

/// One line of `results.jsonl`: what came of one input of a batch.
public enum BatchLine {
  /// What came of an input.
  public enum Outcome: String, Sendable {
    /// At least one conversation was read and analysed.
    case read
    /// Read, but damage or a limit kept part of it out.
    case incomplete
    /// It could not be opened without the right passphrase.
    case locked
    /// No chat in it.
    case noChat = "no-chat"
    /// It could not be opened or read.
    case failed
  }

  /// Renders a line, with its line end.
  ///
  /// - Parameters:
  ///   - path: path of the input below the folder given.
  ///   - reason: stable code of what went wrong, nil when nothing did.
  ///   - results: name of the file with the whole findings, below the output folder.
  public static func render(
    path: String, outcome: Outcome, reason: String?, file: CaseFile?, findings: Findings?,
    results: String?
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("input", path)
      json.field("outcome", outcome.rawValue)
      json.field("reason", reason)
      if let file, let exhibit = file.exhibits.first {
        json.field("bytes", exhibit.bytes)
        json.field("sha256", exhibit.digests.sha256)
        json.field("conversations", file.conversations.count)
        json.field("entries", file.conversations.reduce(0) { $0 + $1.entries.count })
        json.field("notices", file.notices.count)
      }
      if let file, let findings {
        json.key("accounts")
        json.array { json in
          for account in findings.accounts where account.verdict != .none {
            render(account, file, &json)
          }
        }
        json.key("identifiers")
        json.array { json in
          for identifier in findings.identifiers where identifier.kind != .phone {
            json.object { json in
              json.field("kind", identifier.kind.rawValue)
              json.field("value", identifier.value)
              json.field("valid", identifier.isValid)
            }
          }
        }
      }
      json.field("findings", results)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func render(
    _ account: AccountFinding, _ file: CaseFile, _ json: inout JSONWriter
  ) {
    let conversation = file.conversations[account.account.conversation]
    let onset = account.onset ?? account.candidate
    json.object { json in
      json.field("conversation", conversation.id)
      json.field("name", file.name(account.account))
      json.field("verdict", account.verdict.rawValue)
      json.field("log10LR", account.log10LR)
      json.field("entry", onset.map { $0.entry.entry + 1 })
      json.field("line", onset.flatMap { file.entry($0.entry).line })
      json.field("time", onset.flatMap { file.entry($0.entry).time?.iso })
    }
  }
}
