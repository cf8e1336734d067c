import Evidence

extension CaseGraph {
  /// The application and the accounts that wrote what is cited; in a chat of two both.
  func writeAccounts(
    of chat: Conversation, _ number: Int, _ entries: [EntryID], to out: inout CaseNodes
  ) {
    out.node("uco-observable:Application", identifiers.chat(number, "application")) { json in
      json.field("uco-core:name", chat.platform.name)
    }
    for sender in senders(of: chat, entries) {
      let person = chat.senders[sender]
      let node = account(AccountID(conversation: number, sender: sender))
      out.node(node.type, node.uuid) { json in
        json.field("uco-core:name", person.name)
        json.key("uco-core:hasFacet")
        json.array { json in
          json.node("uco-observable:AccountFacet", part(node, "account")) { json in
            json.field("uco-observable:accountIdentifier", person.identifier ?? person.name)
          }
          json.node(
            "uco-observable:ApplicationAccountFacet", part(node, "application")
          ) { json in
            json.reference(
              "uco-observable:application", "uco-observable:Application",
              identifiers.chat(number, "application"))
          }
        }
      }
    }
  }

  /// A cited entry: its text whole, and the bytes it was read from.
  func writeMessage(_ id: EntryID, _ chat: Conversation, to out: inout CaseNodes) {
    let entry = chat.entries[id.entry]
    let node: CaseNode = ("uco-observable:Message", identifiers.entry(id))
    let tags = (eventKinds[id] ?? []).map(\.rawValue)
    out.node(node.type, node.uuid) { json in
      json.field("uco-core:description", chat.id + ", entry \(id.entry + 1)")
      if !tags.isEmpty {
        json.key("uco-core:tag")
        json.array { json in for tag in tags { json.string(tag) } }
      }
      json.key("uco-core:hasFacet")
      json.node("uco-observable:MessageFacet", part(node, "message")) { json in
        json.reference(
          "uco-observable:application", "uco-observable:Application",
          identifiers.chat(id.conversation, "application"))
        json.field("uco-observable:messageType", entry.kind.dataName)
        json.key("uco-observable:messageText")
        json.string(chat.buffer, entry.text)
        if let time = entry.time {
          json.typed("uco-observable:sentTime", "xsd:dateTime", time.iso)
        }
        guard let sender = entry.sender, chat.senders.indices.contains(sender) else { return }
        link("uco-observable:from", id.conversation, sender, to: &json)
        // Who read along in a group is not in an export.
        if chat.senders.count == 2 {
          link("uco-observable:to", id.conversation, 1 - sender, to: &json)
        }
      }
    }
    guard file.exhibits.indices.contains(chat.member.exhibit) else { return }
    let member = memberNode(file.span(id).member)
    out.contained(node, in: member, uuid: part(node, "contained")) { json in
      json.node("uco-observable:DataRangeFacet", part(node, "range")) { json in
        json.field("uco-observable:rangeOffset", entry.span.lowerBound)
        json.field("uco-observable:rangeSize", entry.span.count)
      }
    }
  }

  /// The chat as a thread of its cited entries.
  func writeThread(
    of chat: Conversation, _ number: Int, _ entries: [EntryID], to out: inout CaseNodes
  ) {
    let node: CaseNode = ("uco-observable:MessageThread", identifiers.chat(number, "thread"))
    out.node(node.type, node.uuid) { json in
      json.field("uco-core:name", chat.title)
      json.field(
        "uco-core:description",
        "\(entries.count) cited of \(chat.entries.count) entries; all are in the timeline")
      json.key("uco-core:hasFacet")
      json.node("uco-observable:MessageThreadFacet", part(node, "facet")) { json in
        json.key("uco-observable:participant")
        json.array { json in
          for sender in senders(of: chat, entries) {
            let account = account(AccountID(conversation: number, sender: sender))
            json.link(account.type, account.uuid)
          }
        }
        json.key("uco-observable:messageThread")
        json.node("uco-types:Thread", part(node, "list")) { json in
          json.typed("co:size", "xsd:nonNegativeInteger", String(entries.count))
          json.key("co:element")
          json.array { json in
            for id in entries { json.link("uco-observable:Message", identifiers.entry(id)) }
          }
          json.key("co:item")
          json.array { json in
            for id in entries {
              let item = identifiers.entry(id, "item")
              json.node("uco-types:ThreadItem", item) { json in
                json.reference(
                  "co:itemContent", "uco-observable:Message", identifiers.entry(id))
              }
            }
          }
        }
      }
    }
  }

  private func senders(of chat: Conversation, _ entries: [EntryID]) -> [Int] {
    if chat.senders.count <= 2 { return Array(chat.senders.indices) }
    return Set(entries.compactMap { chat.entries[$0.entry].sender })
      .filter(chat.senders.indices.contains).sorted()
  }

  private func account(_ id: AccountID) -> CaseNode {
    ("uco-observable:ApplicationAccount", identifiers.account(id))
  }

  private func link(
    _ key: String, _ conversation: Int, _ sender: Int, to json: inout JSONWriter
  ) {
    let node = account(AccountID(conversation: conversation, sender: sender))
    json.reference(key, node.type, node.uuid)
  }
}
