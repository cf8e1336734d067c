public import Evidence
public import Wording

/// What is in the inputs, without any analysis: for `inspect`.
public enum InspectReport {
  /// Lines for a terminal.
  public static func text(_ file: CaseFile, language: ReportLanguage) -> String {
    var lines: [String] = []
    func say(_ phrase: InspectPhrase, _ facts: [Fact], indent: Int = 0) {
      lines.append(
        String(repeating: "  ", count: indent)
          + Escaping.terminal(Wording.phrase(phrase, facts, language)))
    }
    for (number, exhibit) in file.exhibits.enumerated() {
      let kind = Wording.phrase(exhibit.kind.phrase, language)
      say(
        .exhibit,
        [
          Fact("number", number + 1), Fact("name", exhibit.name), Fact("kind", kind),
          Fact("bytes", Numbers.grouped(exhibit.bytes, language)),
        ])
      lines.append("  SHA-256 " + exhibit.digests.sha256)
      lines.append("  SHA-512 " + exhibit.digests.sha512)
      let told = exhibit.members.filter { $0.status != .listed }
      let shown = told + exhibit.members.filter { $0.status == .listed }.prefix(20)
      for member in shown {
        let status = Wording.status(member.status, language: language)
        // What a file is says something only where it was not read as a chat or opened.
        let kind = member.status == .listed || member.status == .unrecognised ? member.kind : nil
        say(
          .member,
          [
            Fact("name", member.path),
            Fact(
              "status",
              kind.map { status + " (" + Wording.kind($0, language: language) + ")" } ?? status),
            Fact("bytes", Numbers.grouped(member.bytes, language)),
          ], indent: 1)
        if let digests = member.digests { lines.append("    SHA-256 " + digests.sha256) }
      }
      let rest = exhibit.members.count - shown.count
      if rest > 0 { say(.more, [Fact("count", rest)], indent: 1) }
    }
    if file.conversations.isEmpty { say(.none, []) }
    for chat in file.conversations {
      let period = chat.period
      say(
        .conversation,
        [
          Fact("id", chat.id), Fact("title", chat.title),
          Fact("format", Wording.format(chat.format, language: language)),
          Fact("entries", Numbers.grouped(chat.entries.count, language)),
          Fact("messages", Numbers.grouped(chat.messageCount, language)),
          Fact("first", Wording.moment(period?.first, language: language)),
          Fact("last", Wording.moment(period?.last, language: language)),
        ])
      let names = chat.senders.prefix(12).map(\.name).joined(separator: ", ")
      say(.senders, [Fact("names", names)], indent: 1)
      if chat.senders.count > 12 {
        say(.more, [Fact("count", chat.senders.count - 12)], indent: 1)
      }
      let reading = chat.dateReading
      lines.append(
        "  " + Wording.order(reading.order, language: language) + ": "
          + Wording.basis(reading.basis, language: language))
    }
    lines += PhoneImage(file).lines(file, language)
    let recorded = file.exhibits.flatMap(\.accountEvents)
    if !recorded.isEmpty {
      say(.recorded, [Fact("count", Numbers.grouped(recorded.count, language))])
    }
    for event in recorded.prefix(20) {
      let parts: [String?] = [
        Wording.moment(event.time ?? event.last, language: language),
        Wording.recorded(event.kind, language: language), event.sender, event.ip, event.device,
        event.place,
      ]
      lines.append("  " + Escaping.terminal(parts.compactMap(\.self).joined(separator: " · ")))
    }
    let recovered = file.exhibits.flatMap(\.recovered)
    if recorded.count > 20 { say(.more, [Fact("count", recorded.count - 20)], indent: 1) }
    if !recovered.isEmpty {
      say(.recovered, [Fact("count", Numbers.grouped(recovered.count, language))])
    }
    for message in recovered.prefix(20) {
      var facts = [
        Fact("moment", Wording.moment(message.time, language: language)),
        Fact("chat", message.conversation ?? "–"), Fact("name", message.sender ?? "–"),
        Fact("text", String(message.text.prefix(200))),
      ]
      if let commits = message.commits {
        facts += [Fact("first", commits.lowerBound), Fact("last", commits.upperBound)]
      }
      say(
        message.commits == nil ? .recoveredLoose : .recoveredRow, facts, indent: 1)
    }
    if recovered.count > 20 { say(.more, [Fact("count", recovered.count - 20)], indent: 1) }
    say(.notices, [Fact("count", file.notices.count)])
    for notice in file.notices {
      let place = place(notice, file)
      let words =
        Wording.severity(notice.severity, language: language) + ": "
        + Wording.notice(notice, language: language)
      lines.append("  " + Escaping.terminal(words + (place.isEmpty ? "" : " — " + place)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same as data, schema `keerpunt.inspect/1`.
  public static func json(_ file: CaseFile) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    let source = FindingsSource(file: file)
    json.object { json in
      json.field(FindingsRecord.Key.schema, "keerpunt.inspect/1")
      json.list(FindingsRecord.Key.exhibits, file.exhibits.lazy.map { ExhibitRecord($0) })
      json.list(
        FindingsRecord.Key.conversations,
        file.conversations.lazy.map { ConversationRecord($0, source) })
      json.list(
        FindingsRecord.Key.accountEvents,
        file.exhibits.lazy.flatMap(\.accountEvents).map { AccountEventRecord($0, source) })
      PhoneImage(file).write(file, to: &json)
      json.list(
        FindingsRecord.Key.recovered,
        file.exhibits.lazy.flatMap(\.recovered).map { RecoveredRecord($0, source) })
      json.list(FindingsRecord.Key.notices, file.notices.lazy.map { NoticeRecord($0, source) })
    }
    json.raw("\n")
    return json.bytes
  }

  private static func place(_ notice: Notice, _ file: CaseFile) -> String {
    if let span = notice.span {
      let name = file.exhibits.first { $0.id == span.member.exhibit }?.name ?? ""
      let member = file.member(span.member)?.path ?? ""
      // In two archives there may be a `_chat.txt` each.
      let path = file.exhibits.count > 1 && member != name ? name + "!/" + member : member
      if let line = span.line { return path + ":" + String(line) }
      return path + " @" + String(span.bytes.lowerBound)
    }
    guard let exhibit = notice.exhibit, file.exhibits.indices.contains(exhibit) else { return "" }
    return file.exhibits[exhibit].name
  }
}
