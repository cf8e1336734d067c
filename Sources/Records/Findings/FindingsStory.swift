import Evidence
import Story

// The story of the case: what is said of persons, the money, who asked whom, and when.
extension FindingsData {
  /// What is said of a person over all accounts.
  func write(_ story: PersonStory, to json: inout JSONWriter) {
    json.field("verdict", story.verdict.rawValue)
    json.field("log10LR", story.log10LR)
    json.key("onset")
    write(story.onset, isOfPerson: true, to: &json)
    json.key("return")
    if let back = story.return {
      place(back, time: true, isOfPerson: true, to: &json)
    } else {
      json.null()
    }
    json.field("role", story.role.rawValue)
  }

  func write(_ row: MoneyRow, to json: inout JSONWriter) {
    json.object { json in
      json.field("conversation", chat(row.account.conversation)?.id)
      json.field("account", name(row.account))
      json.field("request", row.request.map { $0.entry.entry + 1 })
      json.field("time", file.entry(row.first).time?.iso)
      json.field("inside", row.isInside)
      let payee = row.payees.first
      json.field("payee", payee?.value)
      json.field("payeeKind", payee?.kind.rawValue)
      json.field("holder", payee?.holder?.name)
      let amount = row.amounts.first { $0.value != nil } ?? row.amounts.first
      json.field("amount", amount?.value)
      json.field("currency", amount?.currency)
      json.field("claimedPaid", !row.paid.isEmpty)
      json.key("amounts")
      json.array { json in
        for amount in row.amounts {
          json.object(inline: true) { json in
            json.field("text", amount.text)
            json.field("amount", amount.value)
            json.field("currency", amount.currency)
            json.field("entry", amount.entry.entry + 1)
          }
        }
      }
      json.key("payees")
      json.array { json in
        for payee in row.payees {
          json.object(inline: true) { json in
            json.field("kind", payee.kind.rawValue)
            json.field("value", payee.value)
            json.field("holder", payee.holder?.name)
            json.field("entry", payee.entry.entry + 1)
          }
        }
      }
      json.key("claims")
      places(row.paid, to: &json)
      json.key("entries")
      places(row.entries, to: &json)
    }
  }

  func write(_ approach: Approach, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field("conversation", chat(approach.from.conversation)?.id)
      json.field("from", name(approach.from))
      json.field("to", approach.to.flatMap(name))
      json.field("what", approach.what.rawValue)
      json.field("entry", approach.entry.entry + 1)
      json.field("line", line(approach.entry))
      json.field("time", file.entry(approach.entry).time?.iso)
      json.field("answer", approach.answer?.kind.rawValue)
      json.field("answerEntry", approach.answer.map { $0.entry.entry + 1 })
    }
  }

  func write(_ moment: Moment, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field("what", moment.what.dataName)
      json.field("conversation", chat(moment.entry.conversation)?.id)
      json.field("account", moment.account.flatMap(name))
      json.field("entry", moment.entry.entry + 1)
      json.field("line", line(moment.entry))
      json.field("time", file.entry(moment.entry).time?.iso)
    }
  }

  private func places(_ entries: [EntryID], to json: inout JSONWriter) {
    json.array(inline: true) { json in
      for entry in entries { place(entry, time: false, to: &json) }
    }
  }
}
