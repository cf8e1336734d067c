public import Evidence

/// Every sentence of the product, in two complete and equal tables.
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
      table(language).notice(notice.code), worded(notice.facts, language),
      names: { factName($0, language) })
  }

  /// The sentence for a ground or counter-ground, with its facts.
  public static func ground(_ ground: Ground, language: ReportLanguage) -> String {
    Template.fill(
      table(language).ground(ground.code),
      worded(ground.facts.filter { $0 != Fact("count", "1") }, language),
      names: { factName($0, language) })
  }

  /// What a verdict says, in a few words.
  public static func verdict(_ verdict: Verdict, language: ReportLanguage) -> String {
    table(language).verdict(verdict)
  }

  /// The name of a kind of event.
  public static func event(_ kind: EventKind, language: ReportLanguage) -> String {
    table(language).event(kind)
  }

  /// The name of a family of evidence.
  public static func family(_ family: EvidenceFamily, language: ReportLanguage) -> String {
    table(language).family(family)
  }

  /// The name of a kind of identifier.
  public static func identifier(_ kind: Identifier.Kind, language: ReportLanguage) -> String {
    table(language).identifier(kind)
  }

  /// The name of a rival explanation.
  public static func hypothesis(_ name: HypothesisName, language: ReportLanguage) -> String {
    table(language).hypothesis(name)
  }

  /// What settled the order of a date's fields.
  public static func basis(_ basis: DateReading.Basis, language: ReportLanguage) -> String {
    table(language).basis(basis)
  }

  /// Why accounts were taken for one person.
  public static func basis(_ basis: Person.Basis, language: ReportLanguage) -> String {
    table(language).personBasis(basis)
  }

  /// The order of a date's fields in words.
  public static func order(_ order: DateOrder, language: ReportLanguage) -> String {
    table(language).order(order)
  }

  /// What became of a member.
  public static func status(_ status: Member.Status, language: ReportLanguage) -> String {
    table(language).status(status)
  }

  /// How much a notice matters.
  public static func severity(_ severity: Notice.Severity, language: ReportLanguage) -> String {
    table(language).severity(severity)
  }

  /// A sentence of the command line, with its facts.
  public static func message(
    _ message: Message, _ facts: [Fact] = [], language: ReportLanguage
  ) -> String {
    Template.fill(table(language).message(message), facts, names: { factName($0, language) })
  }

  /// A line for a terminal or a text file, hidden characters shown: names in it are not ours.
  public static func safe(_ line: String) -> String { Escaping.terminal(line) }

  /// A chat format in the words of its users.
  public static func format(_ format: FormatID, language: ReportLanguage) -> String {
    table(language).format(format)
  }

  /// What a file is, in a few words.
  public static func kind(_ kind: FileKind, language: ReportLanguage) -> String {
    table(language).kind(kind)
  }

  /// What whoever gave such a file in place of a chat should do.
  public static func advice(_ kind: FileKind, language: ReportLanguage) -> String {
    table(language).advice(kind)
  }

  /// The same at more length, for the list of formats.
  public static func about(_ format: FormatID, language: ReportLanguage) -> String {
    table(language).about(format)
  }

  /// The name of a fact that no sentence mentions; an unknown key is its own name.
  public static func factName(_ key: String, _ language: ReportLanguage) -> String {
    table(language).factNames[key] ?? key
  }

  /// Facts with words in place of codes, and without hidden characters: some come out of a chat.
  private static func worded(_ facts: [Fact], _ language: ReportLanguage) -> [Fact] {
    let amount = facts.first { $0.key == "amount" }
    return facts.compactMap { fact in
      if let format = FormatID(rawValue: fact.key), let why = FormatReason(rawValue: fact.value) {
        return Fact(table(language).format(format), table(language).reason(why))
      }
      return switch fact.key {
      case "reason", "limit", "what", "kind", "cause", "shape", "type":
        Fact(fact.key, table(language).factValues[fact.value] ?? Escaping.visible(fact.value))
      case "order":
        Fact(fact.key, DateOrder(rawValue: fact.value).map(table(language).order) ?? fact.value)
      case "basis":
        Fact(
          fact.key,
          DateReading.Basis(rawValue: fact.value).map(table(language).basis) ?? fact.value)
      case "calendar":
        Fact(
          fact.key,
          DateReading.Calendar(rawValue: fact.value).map(table(language).calendar) ?? fact.value)
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

  /// Day and time of day in words, as the phone that made the export showed them.
  public static func moment(_ time: ChatTime?, language: ReportLanguage) -> String {
    guard let time else { return phrase(.timeUnknown, language) }
    let date = CalendarDate(wallSeconds: time.wallSeconds)
    let months = table(language).months
    let clock = time.iso.split(separator: "T").last.map { String($0.prefix(5)) } ?? ""
    return "\(date.day) \(months[date.month - 1]) \(date.year), \(clock)"
  }

  /// A sentence of the reports.
  package static func phrase(_ phrase: Phrase, _ language: ReportLanguage) -> String {
    table(language).phrase(phrase)
  }

  /// A sentence of the pages for victims.
  package static func victim(_ phrase: VictimPhrase, _ language: ReportLanguage) -> String {
    table(language).victim(phrase)
  }

  /// A sentence of the reports with text facts.
  package static func phrase(_ key: Phrase, _ facts: [Fact], _ language: ReportLanguage) -> String {
    Template.fill(phrase(key, language), facts, names: { $0 })
  }

  /// The table of a language; a further language is one more table and one more line here.
  package static func table(_ language: ReportLanguage) -> any WordingTable.Type {
    switch language {
    case .dutch: DutchWording.self
    case .english: EnglishWording.self
    }
  }
}

/// What every language must be able to say.
package protocol WordingTable {
  static func notice(_ code: NoticeCode) -> String
  static func ground(_ code: GroundCode) -> String
  static func verdict(_ verdict: Verdict) -> String
  static func event(_ kind: EventKind) -> String
  static func family(_ family: EvidenceFamily) -> String
  static func identifier(_ kind: Identifier.Kind) -> String
  static func hypothesis(_ name: HypothesisName) -> String
  static func basis(_ basis: DateReading.Basis) -> String
  static func personBasis(_ basis: Person.Basis) -> String
  static func order(_ order: DateOrder) -> String
  static func calendar(_ calendar: DateReading.Calendar) -> String
  static func status(_ status: Member.Status) -> String
  static func severity(_ severity: Notice.Severity) -> String
  static func message(_ message: Wording.Message) -> String
  static func phrase(_ phrase: Phrase) -> String
  static func victim(_ phrase: VictimPhrase) -> String
  static func scale(_ step: VerbalScale.Step) -> String
  static func format(_ format: FormatID) -> String
  static func about(_ format: FormatID) -> String
  static func reason(_ reason: FormatReason) -> String
  static func platform(_ platform: Platform) -> PlatformWords
  static func kind(_ kind: FileKind) -> String
  static func advice(_ kind: FileKind) -> String
  static var factNames: [String: String] { get }
  static var factValues: [String: String] { get }
  static var months: [String] { get }
}
