import Evidence
import Story
import Wording

extension VictimPaper {
  /// What is asked on the reporting form of the country, in its order, as a text to paste.
  ///
  /// Each field is a line with its name and the answer under it; what only the reader knows is left
  /// open and says so. Nil in a country whose form is not known, and where nothing is clear: then
  /// nobody is accused on a form.
  func answers() -> String? {
    guard !isUnclear, let form = ReportForm.of(base.file.region) else { return nil }
    let name = story.part == .owner ? base.file.name(story.owner) : payerName
    var lines = [
      line(.title, [Fact("name", name)]),
      line(.intro, [Fact("form", form.name)]),
      line(.checked, [Fact("day", base.dayInWords(form.day))]),
    ]
    for field in form.fields(story.part) {
      lines += ["", "== " + Wording.answer(field, base.paper)]
      lines += values(field)
    }
    return lines.map { Wording.safe($0) }.joined(separator: "\n") + "\n"
  }

  private func line(_ key: AnswerKey, _ facts: [Fact]) -> String {
    Template.fill(Wording.answer(key, base.paper), facts, names: { $0 })
  }

  /// The answer to a field; a line to fill in where the chats hold none.
  private func values(_ field: AnswerKey) -> [String] {
    let open = [Wording.answer(.fillIn, base.paper)]
    let none = [Wording.answer(.none, base.paper)]
    func listed(_ lines: [String]) -> [String] { lines.isEmpty ? none : lines }
    switch field {
    case .period: return [period()]
    case .contacted: return [platforms()]
    case .account: return [base.file.name(story.owner) + " (" + platforms() + ")"]
    case .story: return listed(narrative())
    case .others:
      return [base.text(.accountOf, [Fact("name", base.file.name(story.owner))])]
        + phoneRows().map { flat($0) }
    case .numbers: return listed(phoneRows().map { flat($0) })
    case .links: return listed(links())
    case .transactions, .payees: return listed(accountRows().map { flat($0, Self.accountColumns) })
    case .pix:
      // The same key stands in a message and in the code beside it.
      var seen: Set<String> = []
      let keys = payees.filter { $0.kind == .pix }.map { base.printed($0) }
      return listed(keys.filter { seen.insert($0).inserted })
    case .sums: return listed(sumRows().map { flat($0, Self.sumColumns) })
    case .evidence: return evidence()
    case .elsewhere: return listed(story.part == .owner ? approached() : [])
    default: return open
    }
  }

  private func period() -> String {
    let times = happened().compactMap { base.file.entry($0).time }
    guard let first = times.min(by: { $0.wallSeconds < $1.wallSeconds }),
      let last = times.max(by: { $0.wallSeconds < $1.wallSeconds })
    else { return base.moment(nil) }
    return base.moment(first) + " – " + base.moment(last)
  }

  private func platforms() -> String {
    let used = Set(story.chats.map { base.file.conversations[$0].platform })
    return Platform.allCases.filter(used.contains).map(\.name).joined(separator: ", ")
  }

  /// What happened, a line a moment: when, who, what, the words, the number of the message.
  private func narrative() -> [String] {
    timelineRows().map { flat($0) }
  }

  private func links() -> [String] {
    var seen: Set<String> = []
    return base.findings.identifiers.filter { identifier in
      (identifier.kind == .link || identifier.kind == .paymentLink)
        && identifier.account.map(story.accounts.contains) == true
        && base.scene.isInside(identifier.entry, by: identifier.account, stretches)
        && seen.insert(identifier.value).inserted
    }.map(\.value)
  }

  private func approached() -> [String] {
    story.accounts.prefix(Length.people).map { plain([other($0)]) }
  }

  private func evidence() -> [String] {
    exhibits.prefix(Length.files).map { index in
      let exhibit = base.file.exhibits[index]
      return exhibit.name + ", SHA-256 " + exhibit.digests.sha256
    }
  }

  /// The cells of a row on one line, those that do not speak for themselves behind their column.
  private func flat(_ row: [[Piece]], _ columns: [VictimPhrase?] = []) -> String {
    row.enumerated().compactMap { index, cell -> String? in
      let text = plain(cell)
      guard !text.isEmpty, text != "–" else { return nil }
      guard columns.indices.contains(index), let column = columns[index] else { return text }
      return base.tell(column) + ": " + text
    }.joined(separator: "; ")
  }

  /// Pieces as text, what came out of a chat with hidden characters shown and on one line.
  private func plain(_ pieces: [Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .prose(let text), .strong(let text), .code(let text): text
      case .evidence(let text): Escaping.visible(text)
      case .reference(let label, _): label
      }
    }.joined().split(whereSeparator: \.isNewline).joined(separator: ", ")
  }
}
