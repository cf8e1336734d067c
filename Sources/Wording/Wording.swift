public import Evidence

/// Every sentence of the product, in complete and equal tables, one a language.
///
/// The other modules speak in codes. A table answers each key with an exhaustive `switch`, so a
/// language that lacks a sentence does not compile. Templates hold facts in braces; a part in
/// square brackets is left out when one of its facts is not known:
///
///     "Too few messages[: {messages} where {needed} are needed]."
public enum Wording {
  /// The sentence for a notice, with its facts.
  public static func notice(_ notice: Notice, language: ReportLanguage) -> String {
    Template.fill(
      language.table.notice(notice.code), worded(notice.facts, language),
      names: { factName($0, language) })
  }

  /// The sentence for a ground or counter-ground, with its facts.
  public static func ground(_ ground: Ground, language: ReportLanguage) -> String {
    Template.fill(
      language.table.ground(ground.code),
      worded(ground.facts.filter { $0 != Fact("count", "1") }, language),
      names: { factName($0, language) })
  }

  /// What a verdict says, in a few words.
  public static func verdict(_ verdict: Verdict, language: ReportLanguage) -> String {
    language.table.verdict(verdict)
  }

  /// The name of a kind of event.
  public static func event(_ kind: EventKind, language: ReportLanguage) -> String {
    language.table.event(kind)
  }

  /// The name of a family of evidence.
  public static func family(_ family: EvidenceFamily, language: ReportLanguage) -> String {
    language.table.family(family)
  }

  /// The name of a kind of identifier.
  public static func identifier(_ kind: Identifier.Kind, language: ReportLanguage) -> String {
    language.table.identifier(kind)
  }

  /// The name of a rival explanation.
  public static func hypothesis(_ name: HypothesisName, language: ReportLanguage) -> String {
    language.table.hypothesis(name)
  }

  /// What settled the order of a date's fields.
  public static func basis(_ basis: DateReading.Basis, language: ReportLanguage) -> String {
    language.table.basis(basis)
  }

  /// Why accounts were taken for one person.
  public static func basis(_ basis: Person.Basis, language: ReportLanguage) -> String {
    language.table.personBasis(basis)
  }

  /// The order of a date's fields in words.
  public static func order(_ order: DateOrder, language: ReportLanguage) -> String {
    language.table.order(order)
  }

  /// What became of a member.
  public static func status(_ status: Member.Status, language: ReportLanguage) -> String {
    language.table.status(status)
  }

  /// How much a notice matters.
  public static func severity(_ severity: Notice.Severity, language: ReportLanguage) -> String {
    language.table.severity(severity)
  }

  /// A sentence of the command line, with its facts made safe for a terminal.
  public static func message(
    _ message: Message, _ facts: [Fact] = [], language: ReportLanguage
  ) -> String {
    // Names of files, values of flags: whatever stands in them moves no cursor.
    Template.fill(
      language.table.message(message), facts.map { Fact($0.key, Escaping.terminal($0.value)) },
      names: { factName($0, language) })
  }

  /// A line for a terminal or a text file, hidden characters shown: names in it are not ours.
  public static func safe(_ line: String) -> String { Escaping.terminal(line) }

  /// A chat format in the words of its users.
  public static func format(_ format: FormatID, language: ReportLanguage) -> String {
    language.table.format(format)
  }

  /// What a file is, in a few words.
  public static func kind(_ kind: FileKind, language: ReportLanguage) -> String {
    language.table.kind(kind)
  }

  /// What whoever gave such a file in place of a chat should do.
  public static func advice(_ kind: FileKind, language: ReportLanguage) -> String {
    language.table.advice(kind)
  }

  /// The same at more length, for the list of formats.
  public static func about(_ format: FormatID, language: ReportLanguage) -> String {
    language.table.about(format)
  }

  /// The name of a fact that no sentence mentions; an unknown key is its own name.
  public static func factName(_ key: String, _ language: ReportLanguage) -> String {
    FactKey(rawValue: key).map(language.table.factName) ?? key
  }

  /// Facts with words in place of codes, and without hidden characters: some come out of a chat.
  private static func worded(_ facts: [Fact], _ language: ReportLanguage) -> [Fact] {
    let amount = facts.first { $0.key == "amount" }
    return facts.compactMap { fact in
      if let format = FormatID(rawValue: fact.key), let why = FormatReason(rawValue: fact.value) {
        return Fact(language.table.format(format), language.table.reason(why))
      }
      return switch fact.key {
      case "reason", "limit", "what", "kind", "cause", "shape", "type":
        Fact(fact.key, factValue(fact.value, language))
      case "event":
        Fact(
          fact.key,
          EventKind(rawValue: fact.value).map { event($0, language: language) } ?? fact.value)
      case "order":
        Fact(fact.key, DateOrder(rawValue: fact.value).map(language.table.order) ?? fact.value)
      case "basis":
        Fact(
          fact.key,
          DateReading.Basis(rawValue: fact.value).map(language.table.basis) ?? fact.value)
      case "calendar":
        Fact(
          fact.key,
          DateReading.Calendar(rawValue: fact.value).map(language.table.calendar) ?? fact.value)
      // Currency and amount are one thing to a reader, in either order of the facts.
      case "currency" where amount != nil: nil
      case "amount":
        Fact(
          fact.key,
          Escaping.visible(
            (facts.first { $0.key == "currency" }.map { $0.value + " " } ?? "") + fact.value))
      default: Fact(fact.key, Escaping.visible(fact.value))
      }
    }
  }

  /// A value of a fact as words, where it is a code of ours.
  public static func factWords(_ value: String, language: ReportLanguage) -> String {
    factValue(value, language)
  }

  /// A code in words; a word that is no code is what it is.
  private static func factValue(_ value: String, _ language: ReportLanguage) -> String {
    if let code = FactValue(rawValue: value) { return language.table.factValue(code) }
    // `errno-5` and `signal-11`: the code and its number.
    let parts = value.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let number = Int(parts[1]),
      let code = FactValue(rawValue: String(parts[0]))
    else { return Escaping.visible(value) }
    let words = Template.fill(
      language.table.factValue(code), [Fact("number", number)], names: { $0 })
    return words
  }

  /// Day and time of day in words, as the phone that made the export showed them.
  public static func moment(_ time: ChatTime?, language: ReportLanguage) -> String {
    guard let time else { return phrase(.timeUnknown, language) }
    let date = CalendarDate(wallSeconds: time.wallSeconds)
    let clock = time.iso.split(separator: "T").last.map { String($0.prefix(5)) } ?? ""
    return language.locale.words(date) + ", " + clock
  }

  /// A sentence of the reports.
  package static func phrase(_ phrase: Phrase, _ language: ReportLanguage) -> String {
    language.table.phrase(phrase)
  }

  /// A sentence of the pages of a desk, with text facts.
  package static func links(
    _ phrase: LinksPhrase, _ facts: [Fact] = [], language: ReportLanguage
  ) -> String {
    Template.fill(language.table.links(phrase), facts, names: { $0 })
  }

  /// A sentence of the reports with text facts.
  package static func phrase(_ key: Phrase, _ facts: [Fact], _ language: ReportLanguage) -> String {
    Template.fill(phrase(key, language), facts, names: { $0 })
  }

  /// The name of a calendar.
  package static func calendar(
    _ calendar: DateReading.Calendar, language: ReportLanguage
  ) -> String {
    language.table.calendar(calendar)
  }

  /// The term for a step of the verbal scale.
  package static func scale(_ step: VerbalScale.Step, _ language: ReportLanguage) -> String {
    language.table.scale(step)
  }

  /// A sentence on the case as a whole.
  package static func phrase(_ phrase: CasePhrase, _ language: ReportLanguage) -> String {
    language.table.caseWords(phrase)
  }

  /// The same with text facts.
  package static func phrase(
    _ key: CasePhrase, _ facts: [Fact], _ language: ReportLanguage
  ) -> String {
    Template.fill(phrase(key, language), facts, names: { $0 })
  }

  /// A sentence of the list of messages on the page, its holes left for the page's script to fill.
  package static func phrase(_ phrase: ViewerPhrase, _ language: ReportLanguage) -> String {
    language.table.viewer(phrase)
  }

  /// The same with text facts.
  package static func phrase(
    _ key: ViewerPhrase, _ facts: [Fact], _ language: ReportLanguage
  ) -> String {
    Template.fill(phrase(key, language), facts, names: { $0 })
  }

  /// A line of `inspect`.
  package static func phrase(
    _ key: InspectPhrase, _ facts: [Fact], _ language: ReportLanguage
  ) -> String {
    Template.fill(language.table.inspect(key), facts, names: { $0 })
  }

  /// A sentence that only investigators and courts read.
  package static func phrase(
    _ phrase: InvestigationPhrase, _ language: ReportLanguage
  ) -> String {
    language.table.investigation(phrase)
  }

  /// The same with text facts.
  package static func phrase(
    _ key: InvestigationPhrase, _ facts: [Fact], _ language: ReportLanguage
  ) -> String {
    Template.fill(phrase(key, language), facts, names: { $0 })
  }
}
