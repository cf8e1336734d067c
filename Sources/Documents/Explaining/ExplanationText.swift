import Evidence
public import Wording

/// An explanation as text for a terminal: headings, indented lines, a hundred columns.
public struct ExplanationText {
  /// Columns of a line.
  private static let width = 100
  /// Places printed under one ground; the rest is counted.
  private static let places = 8
  /// Characters of a quote.
  private static let quote = 300

  private let explanation: Explanation
  private let language: ReportLanguage
  private let explainer: Explainer
  private var text = ""

  /// Writes it in a language.
  public static func render(_ explanation: Explanation, language: ReportLanguage) -> String {
    var writer = ExplanationText(explanation, language)
    writer.write()
    return writer.text
  }

  private init(_ explanation: Explanation, _ language: ReportLanguage) {
    self.explanation = explanation
    self.language = language
    explainer = Explainer(
      language: language, bounds: explanation.bounds,
      reference: { .reference(label: explanation.label($0), entry: $0) })
  }

  private var finding: AccountFinding { explanation.finding }

  private mutating func write() {
    line(
      explainer.say(
        .explainHeading,
        ["name": [.evidence(explanation.name)], "chat": [.evidence(explanation.chat)]]), 0)
    line(
      explainer.say(
        .explainOutcome,
        ["verdict": [.prose(Wording.verdict(finding.verdict, language: language))]]), 0)
    if !explanation.elsewhere.isEmpty {
      let names = explanation.elsewhere.map { "\($0.name) (\($0.chat))" }
      line(
        explainer.say(
          .explainElsewhere, ["names": [.evidence(names.joined(separator: ", "))]]), 0)
    }
    heading(.explainCompared)
    for proposition in [Phrase.propositionOne, .propositionTwo] { say(proposition) }
    heading(.explainStrength)
    line(
      explainer.strength(
        finding.log10LR, name: .evidence(explanation.name), chat: .evidence(explanation.chat)))
    writeMoment()
    writeFamilies()
    for part in Explainer.parts(of: finding) {
      writeGrounds(part.title, part.grounds, none: part.none)
      for note in part.notes { say(note) }
    }
    writeHypotheses()
    writeSensitivity()
    writeNotFound()
    let lacks = Explainer.lacks(finding)
    if !lacks.isEmpty { heading(.neededHeading) }
    for lack in lacks { item(explainer.words(lack)) }
    heading(.explainCalibration)
    line(explainer.words(explanation.calibration?.identity))
  }

  private mutating func writeMoment() {
    guard finding.verdict != .none else { return }
    heading(.explainMoment)
    let isOpen = finding.verdict == .inconclusive
    guard let onset = isOpen ? finding.candidate : finding.onset else {
      return say(.explainNoMoment)
    }
    if let sentence = explainer.onset(finding, { time($0) }) { line(sentence) }
    line(
      explainer.say(
        onset.isLeftCensored
          ? .momentCensored
          : onset.first == onset.last ? .explainIntervalPoint : .explainInterval,
        [
          "first": [reference(onset.first)], "last": [reference(onset.last)],
          "count": [.prose(Numbers.grouped(onset.setSize, language))],
        ]))
    for episode in explainer.episodes(finding) { line(episode) }
    if let sentence = explainer.back(finding, { time($0) }) { line(sentence) }
  }

  private mutating func writeFamilies() {
    heading(.explainFamilies)
    for family in EvidenceFamily.allCases {
      let value = finding.families[family] ?? 0
      let side: Phrase = value >= 0.30 ? .sideFor : value <= -0.30 ? .sideAgainst : .sideNeither
      let cap = explanation.bounds.families[family] ?? StatedBounds.family(family)
      let number = Numbers.ratio(log10: value, language)
      let ratio = value < -0.02 ? "1/" + number : number
      let bound = value >= cap - 1e-4 ? "≥ " : value <= -cap + 1e-4 ? "≤ " : ""
      item(
        explainer.say(
          .explainFamily,
          [
            "family": [.prose(Wording.family(family, language: language))],
            "ratio": [.prose(bound + ratio)], "side": explainer.say(side),
          ]))
    }
    say(.explainFamiliesNote)
  }

  private mutating func writeGrounds(_ title: Phrase, _ grounds: [Ground], none: Phrase?) {
    if grounds.isEmpty {
      guard let none else { return }
      heading(title)
      return say(none)
    }
    heading(title)
    for ground in grounds { write(ground) }
  }

  private mutating func write(_ ground: Ground) {
    var words = Wording.ground(ground, language: language)
    words += " (" + Wording.family(ground.family, language: language)
    if let weight = ground.weight {
      words +=
        "; "
        + Wording.phrase(
          .groundWeight, [Fact("weight", Numbers.signed(weight, language))], language)
    }
    item([.evidence(words + ")")])
    let traits = ground.code.traits
    // What is lacking names the messages that were looked through, which says nothing here.
    if traits.bearing == .limiting { return }
    if traits.isAboutStretch {
      guard let first = ground.entries.first, let last = ground.entries.last else { return }
      return line(
        explainer.say(
          traits.bearing == .absent ? .explainSearched : .explainStretch,
          ["first": [reference(first)], "last": [reference(last)]]), 6)
    }
    for entry in ground.entries.prefix(Self.places) { place(entry, ground.code) }
    let rest = max(0, ground.entries.count - Self.places) + ground.more
    if rest > 0 {
      line(explainer.say(.andMore, ["count": [.prose(Numbers.grouped(rest, language))]]), 6)
    }
  }

  /// The message, when, by whom, and in which words, as far as the findings quote them.
  private mutating func place(_ entry: EntryID, _ code: GroundCode) {
    var values: [String: [Piece]] = ["message": [reference(entry)]]
    if explanation.times[entry] != nil { values["moment"] = [.prose(time(entry))] }
    let writer = explanation.passages(entry, for: code).first?.writer
    if let writer { values["name"] = [.evidence(writer)] }
    var pieces = explainer.say(.explainPlace, values)
    if let cell = explanation.cells[entry] {
      pieces += [.prose(", ")]
      pieces += explainer.say(
        .sourceRow, ["table": [.evidence(cell.table)], "row": [.prose(String(cell.row))]])
    }
    for (index, words) in explanation.words(entry, for: code).prefix(4).enumerated() {
      pieces.append(.prose(index == 0 ? ": “" : " · “"))
      pieces += [.evidence(cut(words)), .prose("”")]
    }
    for earlier in explanation.earlier(entry, for: code) {
      pieces += [.prose(", ")] + explainer.say(.inLightOf, ["message": [reference(earlier)]])
    }
    line(pieces, 6)
  }

  private mutating func writeHypotheses() {
    guard let first = explanation.hypotheses.first else { return }
    heading(.hypothesesHeading)
    for hypothesis in explanation.hypotheses {
      let name = Wording.hypothesis(hypothesis.name, language: language)
      item([.evidence(name), .prose(": ")] + explainer.standing(hypothesis, first: first))
    }
    say(.hypothesesOrder)
  }

  private mutating func writeSensitivity() {
    let rows = Explainer.rows(finding, moments: explanation.moments)
    guard !rows.isEmpty else { return }
    heading(.sensitivityHeading)
    if Explainer.isStable(rows), let sentence = explainer.stable(finding, rows) {
      return line(sentence)
    }
    say(.sensitivityIntro)
    for row in rows {
      item(
        explainer.say(
          .explainRow,
          [
            "change": explainer.change(row), "outcome": explainer.outcome(row, of: finding),
            "moment": explainer.moment(row),
          ]))
    }
  }

  private mutating func writeNotFound() {
    guard let (absent, signs) = explainer.notFound(finding, read: explanation.read) else { return }
    writeGrounds(.notFoundHeading, absent, none: nil)
    if absent.isEmpty { heading(.notFoundHeading) }
    if let signs { item(signs) }
    say(.absenceNote)
  }
}

// Lines.
extension ExplanationText {
  private func reference(_ id: EntryID) -> Piece {
    .reference(label: explanation.label(id), entry: id)
  }

  private func time(_ id: EntryID) -> String {
    Wording.moment(explanation.times[id], language: language)
  }

  private func cut(_ words: String) -> String {
    let scalars = words.unicodeScalars
    guard scalars.count > Self.quote else { return words }
    let end = scalars.index(scalars.startIndex, offsetBy: Self.quote)
    let rest = Fact("count", Numbers.grouped(scalars.count - Self.quote, language))
    return String(scalars[..<end]) + Wording.phrase(.quoteCut, [rest], language)
  }

  private mutating func heading(_ phrase: Phrase) {
    text += "\n" + Wording.phrase(phrase, language) + "\n"
  }

  private mutating func say(_ phrase: Phrase) { line(explainer.say(phrase)) }

  private mutating func item(_ pieces: [Piece]) { line([.prose("- ")] + pieces, 2, hanging: 4) }

  /// One paragraph, hidden characters shown, broken between words.
  private mutating func line(_ pieces: [Piece], _ indent: Int = 2, hanging: Int? = nil) {
    var plain = ""
    for piece in pieces {
      switch piece {
      case .prose(let words), .strong(let words), .evidence(let words), .code(let words),
        .reference(let words, _):
        plain += words
      }
    }
    var row = String(repeating: " ", count: indent)
    var length = indent
    var isFirst = true
    for word in Escaping.terminal(plain).split(separator: " ", omittingEmptySubsequences: true) {
      let size = word.count
      if !isFirst, length + 1 + size > Self.width {
        text += row + "\n"
        row = String(repeating: " ", count: hanging ?? indent)
        length = hanging ?? indent
        isFirst = true
      }
      row += (isFirst ? "" : " ") + word
      length += size + (isFirst ? 0 : 1)
      isFirst = false
    }
    text += row + "\n"
  }
}
