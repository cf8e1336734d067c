import Evidence

/// Type of an exhibit or member in UCO and its UUID.
typealias CaseNode = (type: String, uuid: String)

extension CaseGraph {
  /// The tool with its settings, the exhibits with hashes, the members that hold chats.
  func writeProvenance(to out: inout CaseNodes) {
    writeTool(to: &out)
    for (index, exhibit) in file.exhibits.enumerated() {
      writeFile(
        exhibitNode(index), name: exhibit.name, bytes: exhibit.bytes, digests: exhibit.digests,
        to: &out)
      writeRecord(index, to: &out)
    }
    let read = file.conversations.flatMap { chat in
      chat.origins == nil ? [chat.member] : chat.entries.indices.map(chat.member(of:))
    }
    for id in Set(read).sorted() { writeMember(id, to: &out) }
    writeAction(to: &out)
  }

  /// The node of an exhibit; a folder and a file are both files to UCO.
  func exhibitNode(_ index: Int) -> CaseNode {
    let isArchive = file.exhibits[index].kind == .archive
    return (
      isArchive ? "uco-observable:ArchiveFile" : "uco-observable:File", identifiers.exhibit(index)
    )
  }

  /// The node of a member; a plain file is its own only member.
  func memberNode(_ id: MemberID) -> CaseNode {
    if file.exhibits[id.exhibit].kind == .file { return exhibitNode(id.exhibit) }
    return ("uco-observable:File", identifiers.member(id))
  }

  private func writeTool(to out: inout CaseNodes) {
    let settings: [(String, String)] = [
      ("region", file.region), ("tz", file.assumedZone ?? ""),
    ]
    out.node("uco-tool:ConfiguredTool", identifiers.of("tool")) { json in
      json.field("uco-core:name", "keerpunt")
      json.field("uco-tool:toolType", "chat export analysis")
      json.field("uco-tool:version", toolVersion)
      json.key("uco-configuration:usesConfiguration")
      json.node("uco-configuration:Configuration", identifiers.of("configuration")) { json in
        json.key("uco-configuration:configurationEntry")
        json.array { json in
          for (name, value) in settings where !value.isEmpty {
            json.node(
              "uco-configuration:ConfigurationEntry", identifiers.of("configuration", name)
            ) { json in
              json.field("uco-configuration:itemName", name)
              json.field("uco-configuration:itemValue", value)
            }
          }
        }
      }
    }
  }

  private func writeFile(
    _ node: CaseNode, name: String, bytes: Int, digests: Digests?, to out: inout CaseNodes
  ) {
    out.node(node.type, node.uuid) { json in
      json.key("uco-core:hasFacet")
      json.array { json in
        json.node("uco-observable:FileFacet", part(node, "file")) { json in
          json.field("uco-observable:fileName", name)
          json.field("uco-observable:sizeInBytes", bytes)
        }
        guard let digests else { return }
        json.node("uco-observable:ContentDataFacet", part(node, "content")) { json in
          json.field("uco-observable:sizeInBytes", bytes)
          json.key("uco-observable:hash")
          json.array { json in
            for (method, value) in [("SHA256", digests.sha256), ("SHA512", digests.sha512)] {
              json.node("uco-types:Hash", part(node, method)) { json in
                json.field("uco-types:hashMethod", method)
                json.typed("uco-types:hashValue", "xsd:hexBinary", value)
              }
            }
          }
        }
      }
    }
  }

  private func writeMember(_ id: MemberID, to out: inout CaseNodes) {
    guard file.exhibits.indices.contains(id.exhibit), file.exhibits[id.exhibit].kind != .file,
      let member = file.member(id)
    else { return }
    let node = memberNode(id)
    writeFile(node, name: member.name, bytes: member.bytes, digests: member.digests, to: &out)
    out.contained(
      node, in: exhibitNode(id.exhibit), uuid: identifiers.member(id, "contained")
    ) { json in
      json.node("uco-observable:PathRelationFacet", identifiers.member(id, "path")) { json in
        json.field("uco-observable:path", member.path)
      }
    }
  }

  private func writeRecord(_ index: Int, to out: inout CaseNodes) {
    let node = exhibitNode(index)
    out.node("case-investigation:ProvenanceRecord", part(node, "provenance")) { json in
      json.field("uco-core:description", "Input as received")
      json.field("case-investigation:exhibitNumber", String(index + 1))
      json.reference("uco-core:object", node.type, node.uuid)
    }
  }

  /// The analysis; it bears no time and no person, since neither follows from the evidence.
  private func writeAction(to out: inout CaseNodes) {
    let nodes = file.exhibits.indices.map(exhibitNode)
    out.node("case-investigation:InvestigativeAction", identifiers.of("action")) { json in
      json.field("uco-core:name", "Reading and analysis of chat exports")
      json.reference(
        "uco-action:instrument", "uco-tool:ConfiguredTool", identifiers.of("tool"))
      json.key("uco-action:object")
      json.array { json in for node in nodes { json.link(node.type, node.uuid) } }
      json.key("uco-action:result")
      json.array { json in
        for node in nodes {
          json.link("case-investigation:ProvenanceRecord", part(node, "provenance"))
        }
        for account in findings.accounts where account.verdict != .none {
          json.link(
            "uco-analysis:AnalyticResult", conclusion(account.account))
        }
      }
    }
    out.node("case-investigation:Investigation", identifiers.of("investigation")) { json in
      json.field("uco-core:name", "Did an account change hands?")
      json.field("case-investigation:focus", "account takeover or impersonation")
      json.key("uco-core:object")
      json.array { json in
        json.link("case-investigation:InvestigativeAction", identifiers.of("action"))
        for node in nodes {
          json.link("case-investigation:ProvenanceRecord", part(node, "provenance"))
        }
      }
    }
  }

  /// The UUID of a part of a node.
  func part(_ node: CaseNode, _ name: String) -> String {
    StableID.uuid(node.uuid + "/" + name)
  }

  /// The UUID of what is concluded about an account.
  func conclusion(_ account: AccountID) -> String {
    StableID.uuid(identifiers.account(account) + "/conclusion")
  }
}
