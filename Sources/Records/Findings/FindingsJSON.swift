public import Evidence

/// `findings.json`, schema `keerpunt.findings/1`: everything found, for other programs.
///
/// No clock, no host, no examiner: the same bytes in give the same bytes out. `exhibit` names an
/// input by its SHA-256, because two inputs can bear the same file name. Entries and lines count
/// from 1. What an account's result hangs on and where its numbers come from:
///
///     accounts[].score        natural-log sum before calibration and bounds; for fitting only
///     accounts[].sensitivity  the analysis again, one row each; [] where nothing was found
///       change                "without-family" | "without-entry" | "clock"
///       family                only with "without-family"
///       conversation, entry, line   only with "without-entry": what was left out
///       hours                 only with "clock": hours added to every time
///       verdict, log10LR      what comes out then, bounded like the account's own
///       onset                 {conversation, entry, line}, null where no moment is named then
///     redaction               only where the texts are masked: as in redaction.json
///     calibration             null where there is none, else
///       name, date            which one, and the day it was fitted
///       tuningSHA256          of the truth of the cases the weights were fitted on
///       calibrationSHA256     of the truth of the other cases it was calibrated on
///       casesWith, casesWithout     how many of those had another hand, and had none
///       cllr, cllrMin         bits; 0 is perfect, 1 says nothing; what calibration cannot remove
///       bounds                {combined, against}: largest log10 LR stated, for and against H1
///       families              largest log10 LR stated of each family, either way
public enum FindingsJSON {
  /// Writes the findings of a case.
  public static func render(
    _ file: CaseFile, _ findings: Findings, toolVersion: String
  ) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    let data = FindingsData(file: file, findings: findings)
    json.object { json in
      json.field("schema", "keerpunt.findings/1")
      json.key("tool")
      json.object(inline: true) { json in
        json.field("name", "keerpunt")
        json.field("version", toolVersion)
      }
      json.field("assumedZone", file.assumedZone)
      json.field("region", file.region)
      if let redaction = file.redaction {
        json.key("redaction")
        RedactionJSON.write(redaction, to: &json)
      }
      json.key("exhibits")
      json.array { json in for exhibit in file.exhibits { data.write(exhibit, to: &json) } }
      json.key("conversations")
      json.array { json in for chat in file.conversations { data.write(chat, to: &json) } }
      json.key("accounts")
      json.array { json in for account in findings.accounts { data.write(account, to: &json) } }
      json.key("calibration")
      data.write(findings.calibration, to: &json)
      json.key("persons")
      json.array { json in for person in findings.persons { data.write(person, to: &json) } }
      json.key("events")
      json.array { json in for event in findings.events { data.write(event, to: &json) } }
      json.key("identifiers")
      json.array { json in
        for identifier in findings.identifiers { data.write(identifier, to: &json) }
      }
      json.key("amounts")
      json.array { json in for amount in findings.amounts { data.write(amount, to: &json) } }
      json.key("twoSides")
      json.array { json in for sides in findings.twoSides { data.write(sides, to: &json) } }
      json.key("notices")
      json.array { json in
        for notice in file.notices + findings.notices { data.write(notice, to: &json) }
      }
    }
    json.raw("\n")
    return json.bytes
  }
}

/// Writes one part of a case each, with its addresses resolved.
struct FindingsData {
  let file: CaseFile
  let findings: Findings
  /// Whose account it is: in a group of 100,000 the list of persons is not gone through for each.
  private let persons: [AccountID: Person]

  init(file: CaseFile, findings: Findings) {
    self.file = file
    self.findings = findings
    persons = Dictionary(
      findings.persons.flatMap { person in person.accounts.map { ($0, person) } }
    ) { first, _ in first }
  }

  func write(_ exhibit: Exhibit, to json: inout JSONWriter) {
    json.object { json in
      json.field("name", exhibit.name)
      json.field("kind", exhibit.kind.rawValue)
      json.field("bytes", exhibit.bytes)
      json.field("sha256", exhibit.digests.sha256)
      json.field("sha512", exhibit.digests.sha512)
      json.field("complete", exhibit.isComplete)
      json.key("members")
      json.array { json in
        for member in exhibit.members {
          json.object(inline: true) { json in
            json.field("path", member.path)
            json.field("bytes", member.bytes)
            json.field("sha256", member.digests?.sha256)
            json.field("sha512", member.digests?.sha512)
            json.field("format", member.format)
            json.field("status", member.status.rawValue)
          }
        }
      }
    }
  }

  func write(_ chat: Conversation, to json: inout JSONWriter) {
    let messages = chat.messageCount
    let period = chat.period
    json.object { json in
      json.field("id", chat.id)
      json.field("title", chat.title)
      json.field("format", chat.format)
      json.field("exhibit", exhibit(chat.member.exhibit)?.digests.sha256)
      json.field("exhibitName", exhibit(chat.member.exhibit)?.name)
      json.field("member", file.member(chat.member)?.path)
      json.field("entries", chat.entries.count)
      json.field("messages", messages)
      json.field("notices", chat.entries.count - messages)
      json.field("first", period?.first.iso)
      json.field("last", period?.last.iso)
      json.key("dateOrder")
      json.object(inline: true) { json in
        let reading = chat.dateReading
        json.field("order", reading.order.rawValue)
        json.field("basis", reading.basis.rawValue)
        json.field("certain", reading.isCertain)
        json.field("proofEntry", reading.proof.map { $0 + 1 })
        json.field("calendar", reading.calendar.rawValue)
        json.field("stepsBack", reading.stepsBack)
        json.field("zone", reading.zone.rawValue)
      }
      json.field("exporter", chat.exporter.map { chat.senders[$0].name })
      json.key("senders")
      var counts = [Int](repeating: 0, count: chat.senders.count)
      for entry in chat.entries where entry.kind == .message {
        if let sender = entry.sender, counts.indices.contains(sender) { counts[sender] += 1 }
      }
      json.array { json in
        for (sender, count) in zip(chat.senders, counts) {
          json.object(inline: true) { json in
            json.field("name", sender.name)
            json.field("messages", count)
            if let identifier = sender.identifier { json.field("identifier", identifier) }
          }
        }
      }
    }
  }

  func write(_ account: AccountFinding, to json: inout JSONWriter) {
    json.object { json in
      json.field("conversation", chat(account.account.conversation)?.id)
      json.field("name", name(account.account))
      json.field("verdict", account.verdict.rawValue)
      json.field("log10LR", account.log10LR)
      json.field("score", account.score)
      json.field("messages", account.messages)
      json.field(
        "person", persons[account.account]?.id)
      let isFound = account.verdict == .takeover || account.verdict == .impersonation
      json.key("onset")
      write(isFound ? account.onset : nil, to: &json)
      json.key("candidate")
      write(
        account.verdict == .inconclusive ? account.candidate ?? account.onset : nil, to: &json)
      json.key("return")
      if let back = account.return { place(back, time: true, to: &json) } else { json.null() }
      json.key("episodes")
      json.array { json in
        for episode in account.episodes {
          json.object(inline: true) { json in
            json.field("firstLine", line(episode.first))
            json.field("lastLine", line(episode.last))
            json.field("firstEntry", episode.first.entry + 1)
            json.field("lastEntry", episode.last.entry + 1)
          }
        }
      }
      json.key("families")
      json.object(inline: true) { json in
        for family in EvidenceFamily.allCases {
          json.field(family.rawValue, account.families[family])
        }
      }
      json.key("grounds")
      write(account.grounds, to: &json)
      json.key("counterGrounds")
      write(account.counterGrounds, to: &json)
      json.key("hypotheses")
      json.array { json in
        for hypothesis in account.hypotheses {
          json.object(inline: true) { json in
            json.field("name", hypothesis.name.rawValue)
            json.field("log10LR", hypothesis.log10LR)
          }
        }
      }
      json.key("sensitivity")
      // The rows speak of the person; of an account in which nothing was found they say nothing.
      write(account.verdict == .none ? [] : account.sensitivity, to: &json)
    }
  }

  private func write(_ onset: Onset?, to json: inout JSONWriter) {
    guard let onset else { return json.null() }
    json.object { json in
      json.field("entry", onset.entry.entry + 1)
      json.field("line", line(onset.entry))
      json.field("time", file.entry(onset.entry).time?.iso)
      json.key("interval")
      json.object(inline: true) { json in
        json.field("level", 0.95)
        json.field("firstEntry", onset.first.entry + 1)
        json.field("lastEntry", onset.last.entry + 1)
        json.field("firstLine", line(onset.first))
        json.field("lastLine", line(onset.last))
        json.field("setSize", onset.setSize)
        if onset.isLeftCensored { json.field("leftCensored", true) }
      }
    }
  }

  private func write(_ grounds: [Ground], to json: inout JSONWriter) {
    json.array { json in
      for ground in grounds {
        json.object(inline: true) { json in
          json.field("code", ground.code.rawValue)
          json.field("family", ground.family.rawValue)
          json.field("weight", ground.weight)
          json.key("entries")
          json.array(inline: true) { json in
            for entry in ground.entries { place(entry, time: false, to: &json) }
          }
          json.key("facts")
          facts(ground.facts, to: &json)
        }
      }
    }
  }

  func write(_ person: Person, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", person.id)
      json.key("names")
      json.array(inline: true) { json in for name in person.names { json.string(name) } }
      json.key("phones")
      json.array(inline: true) { json in for phone in person.phones { json.string(phone) } }
      json.key("accounts")
      json.array { json in
        for account in person.accounts {
          json.object(inline: true) { json in
            json.field("conversation", chat(account.conversation)?.id)
            json.field("name", name(account))
          }
        }
      }
      json.field("basis", person.basis.rawValue)
      json.key("joins")
      json.array { json in
        for join in person.joins {
          json.object(inline: true) { json in
            for (key, account) in [("first", join.first), ("second", join.second)] {
              json.key(key)
              json.object(inline: true) { json in
                json.field("conversation", chat(account.conversation)?.id)
                json.field("name", name(account))
              }
            }
            json.field("basis", join.basis.rawValue)
          }
        }
      }
    }
  }

  func write(_ amount: NamedAmount, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field("conversation", chat(amount.entry.conversation)?.id)
      json.field("account", name(amount.account))
      json.field("entry", amount.entry.entry + 1)
      json.field("line", line(amount.entry))
      json.field("time", file.entry(amount.entry).time?.iso)
      json.field("text", amount.text)
      json.field("amount", amount.value)
      json.field("currency", amount.currency)
      json.field("bare", amount.isBare)
    }
  }

  func write(_ event: Event, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field("kind", event.kind.rawValue)
      json.field("conversation", chat(event.entry.conversation)?.id)
      json.field("account", event.account.flatMap(name))
      json.field("entry", event.entry.entry + 1)
      json.field("line", line(event.entry))
      json.field("time", file.entry(event.entry).time?.iso)
      json.key("quote")
      quote(event.entry.conversation, event.quote, to: &json)
      json.field("confidence", event.confidence)
      json.key("facts")
      facts(event.facts, to: &json)
    }
  }

  func write(_ identifier: Identifier, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field("kind", identifier.kind.rawValue)
      json.field("value", identifier.value)
      json.field("valid", identifier.isValid)
      json.field("conversation", chat(identifier.entry.conversation)?.id)
      json.field("account", identifier.account.flatMap(name))
      json.field("entry", identifier.entry.entry + 1)
      json.field("line", line(identifier.entry))
      json.field("time", file.entry(identifier.entry).time?.iso)
      json.key("quote")
      quote(identifier.entry.conversation, identifier.quote, to: &json)
      json.key("facts")
      facts(identifier.facts, to: &json)
    }
  }

  func write(_ sides: TwoSides, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field("first", chat(sides.first)?.id)
      json.field("second", chat(sides.second)?.id)
      json.field("matches", sides.matches.count)
      json.field("onlyFirst", sides.onlyFirst)
      json.field("onlySecond", sides.onlySecond)
      json.field("clockOffset", Int(sides.clockOffset))
    }
  }

  func write(_ notice: Notice, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field("code", notice.code.rawValue)
      json.field("severity", notice.severity.rawValue)
      json.field("exhibit", notice.exhibit.flatMap { exhibit($0)?.digests.sha256 })
      json.key("span")
      span(notice.span, to: &json)
      json.key("facts")
      facts(notice.facts, to: &json)
    }
  }

  private func span(_ span: SourceSpan?, to json: inout JSONWriter) {
    guard let span else { return json.null() }
    json.object(inline: true) { json in
      json.field("exhibit", exhibit(span.member.exhibit)?.digests.sha256)
      json.field("member", file.member(span.member)?.path)
      json.field("start", span.bytes.lowerBound)
      json.field("end", span.bytes.upperBound)
      json.field("line", span.line)
      json.field("entry", span.entry)
    }
  }

  /// Values of a repeated key are joined, since an object holds a key once.
  private func facts(_ facts: [Fact], to json: inout JSONWriter) {
    let sorted = facts.sorted { ($0.key, $0.value) < ($1.key, $1.value) }
    json.object(inline: true) { json in
      var index = 0
      while index < sorted.count {
        let same = sorted[index...].prefix { $0.key == sorted[index].key }
        json.field(sorted[index].key, same.map(\.value).joined(separator: "; "))
        index += same.count
      }
    }
  }

  func place(_ id: EntryID, time: Bool, to json: inout JSONWriter) {
    json.object(inline: true) { json in
      if !time { json.field("conversation", chat(id.conversation)?.id) }
      json.field("entry", id.entry + 1)
      json.field("line", line(id))
      if time { json.field("time", file.entry(id).time?.iso) }
    }
  }

  private func quote(_ conversation: Int, _ range: Range<Int>, to json: inout JSONWriter) {
    guard let chat = chat(conversation) else { return json.null() }
    json.string(chat.buffer, range.clamped(to: 0..<chat.buffer.count))
  }

  private func line(_ id: EntryID) -> Int? { file.entry(id).line }
  private func name(_ account: AccountID) -> String? { file.name(account) }

  private func chat(_ index: Int) -> Conversation? {
    file.conversations.indices.contains(index) ? file.conversations[index] : nil
  }

  private func exhibit(_ index: Int) -> Exhibit? {
    file.exhibits.indices.contains(index) ? file.exhibits[index] : nil
  }
}
