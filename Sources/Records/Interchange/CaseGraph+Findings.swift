import Evidence
import Wording

extension CaseGraph {
  /// Account numbers, telephone numbers and links, each once, with where they stand.
  func writeIdentifiers(to out: inout CaseNodes, _ sink: ([UInt8]) throws -> Void) rethrows {
    var seen: Set<String> = []
    for (index, identifier) in findings.identifiers.enumerated() {
      let key = identifier.kind.rawValue + "/" + identifier.value
      let node: CaseNode = (Self.type(identifier.kind), identifiers.of("identifier", key))
      if seen.insert(key).inserted { write(identifier, node, to: &out) }
      out.contained(
        node, in: ("uco-observable:Message", identifiers.entry(identifier.entry)),
        uuid: identifiers.of("mention", "\(index)"))
      try out.flush(over: Interchange.blockSize, sink)
    }
  }

  private func write(_ identifier: Identifier, _ node: CaseNode, to out: inout CaseNodes) {
    out.node(node.type, node.uuid) { json in
      json.field("uco-core:description", identifier.kind.rawValue)
      json.key("uco-core:hasFacet")
      switch identifier.kind {
      case .phone:
        json.node("uco-observable:PhoneAccountFacet", part(node, "facet")) { json in
          json.field("uco-observable:phoneNumber", identifier.value)
        }
      case .link, .paymentLink:
        json.node("uco-observable:URLFacet", part(node, "facet")) { json in
          json.field("uco-observable:fullValue", identifier.value)
        }
      case .iban, .sortCode, .bankAccount, .pix, .cpf, .wallet, .card:
        json.node("uco-observable:AccountFacet", part(node, "facet")) { json in
          json.field("uco-observable:accountIdentifier", identifier.value)
        }
      }
    }
  }

  private static func type(_ kind: Identifier.Kind) -> String {
    switch kind {
    case .phone: "uco-observable:PhoneAccount"
    case .link, .paymentLink: "uco-observable:URL"
    case .iban, .sortCode, .bankAccount, .pix, .cpf, .wallet, .card: "uco-observable:Account"
    }
  }

  /// What is concluded about each account that something speaks for, and the messages behind it.
  ///
  /// No `ConfidenceFacet`: its whole percentages would turn a likelihood ratio into a probability.
  func writeConclusions(to out: inout CaseNodes) {
    for account in findings.accounts where account.verdict != .none {
      let statements = statements(of: account)
      let entries = Set(account.grounds.flatMap(\.entries)).sorted()
      out.node("uco-analysis:AnalyticResult", conclusion(account.account)) { json in
        json.field("uco-core:name", file.name(account.account))
        json.key("uco-core:statement")
        json.array { json in for statement in statements { json.string(statement) } }
        json.key("uco-analysis:resultContent")
        json.array { json in
          for id in entries { json.link("uco-observable:Message", identifiers.entry(id)) }
        }
      }
    }
  }

  private func statements(of account: AccountFinding) -> [String] {
    var lines = [
      "verdict: " + account.verdict.rawValue,
      "log10 LR: " + Numbers.fourDecimals(account.log10LR)
        + " (another hand wrote part of it, against the usual writer wrote all of it)",
    ]
    let found = account.verdict == .inconclusive ? account.candidate : account.onset
    if let onset = found ?? account.onset {
      lines.append(
        "first message by another hand: entry \(onset.entry.entry + 1), 95 % between entries "
          + "\(onset.first.entry + 1) and \(onset.last.entry + 1)")
    }
    return lines
  }
}
