public import Evidence

/// The languages that papers for victims can be written in; reports are held in fewer.
///
/// A further one is a case here, its table in `table`, and a folder with what `PaperTable` asks for.
/// The trap: a paper may be in another language than the report beside it, so nothing on a paper
/// may be said with a `ReportLanguage`.
public enum PaperLanguage: String, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case portuguese = "pt"

  /// The language for whoever names none.
  public static let fallback = PaperLanguage.english

  /// The language of a report.
  public init(_ language: ReportLanguage) {
    self =
      switch language {
      case .dutch: .dutch
      case .english: .english
      }
  }

  /// The country whose police and banks a paper names where none is given; nil for those of the program.
  ///
  /// Story: a German paper about a German account sent its reader to the Dutch police and to two
  /// Dutch banks.
  public var country: String? {
    switch self {
    case .dutch, .english: nil
    case .german: "DE"
    case .french: "FR"
    case .spanish: "ES"
    case .portuguese: "PT"
    }
  }

  /// The language of a setting such as `LANG`, `de_AT.UTF-8`; one that is not held is the fallback.
  public init(setting: String) {
    self = Self.allCases.first { setting.hasPrefix($0.rawValue) } ?? .fallback
  }

  /// The sentences.
  var table: any PaperTable.Type {
    switch self {
    case .dutch: DutchWording.self
    case .english: EnglishWording.self
    case .german: GermanWording.self
    case .french: FrenchWording.self
    case .spanish: SpanishWording.self
    case .portuguese: PortugueseWording.self
    }
  }

  /// Numbers and days.
  package var locale: Locale { table.locale }
}

/// What a language must be able to say for papers.
///
/// As in `WordingTable` each requirement is answered with a `switch` over all keys.
protocol PaperTable {
  static var locale: Locale { get }
  static var page: PDFWords { get }
  static func victim(_ phrase: VictimPhrase) -> String
  static func answer(_ key: AnswerKey) -> String
  static func platform(_ platform: Platform) -> PlatformWords
  static func identifier(_ kind: Identifier.Kind) -> String
  static func shared(_ phrase: SharedPhrase) -> String
  static func summary(_ key: SummaryKey) -> String
}

/// The few phrases that reports and papers have in common.
package enum SharedPhrase: String, CaseIterable, Sendable {
  case andMore
  case timeUnknown
  case oneMessage
  case manyMessages
  case sourceRow
  case sourceRows
  case sourceMore
}

extension WordingTable {
  static func shared(_ shared: SharedPhrase) -> String {
    switch shared {
    case .andMore: phrase(.andMore)
    case .timeUnknown: phrase(.timeUnknown)
    case .oneMessage: phrase(.oneMessage)
    case .manyMessages: phrase(.manyMessages)
    case .sourceRow: phrase(.sourceRow)
    case .sourceRows: phrase(.sourceRows)
    case .sourceMore: phrase(.sourceMore)
    }
  }
}

extension Wording {
  /// A sentence of the papers for victims.
  package static func victim(_ phrase: VictimPhrase, _ language: PaperLanguage) -> String {
    language.table.victim(phrase)
  }

  /// The name of a field of a reporting form, or a sentence above the fields.
  package static func answer(_ key: AnswerKey, _ language: PaperLanguage) -> String {
    language.table.answer(key)
  }

  /// What whoever lost an account of a platform must do there, and how its chats are exported.
  package static func platform(_ platform: Platform, _ language: PaperLanguage) -> PlatformWords {
    language.table.platform(platform)
  }

  /// The name of a kind of identifier.
  package static func identifier(_ kind: Identifier.Kind, _ language: PaperLanguage) -> String {
    language.table.identifier(kind)
  }

  /// A line of what a terminal says when a run is done.
  public static func summary(
    _ key: SummaryKey, _ facts: [Fact], _ language: PaperLanguage
  ) -> String {
    Template.fill(language.table.summary(key), facts, names: { $0 })
  }

  /// A phrase of reports and papers.
  package static func shared(_ phrase: SharedPhrase, _ language: PaperLanguage) -> String {
    language.table.shared(phrase)
  }

  /// The same with text facts.
  package static func shared(
    _ phrase: SharedPhrase, _ facts: [Fact], _ language: PaperLanguage
  ) -> String {
    Template.fill(shared(phrase, language), facts, names: { $0 })
  }

  /// Day and time of day in words, as the phone that made the export showed them.
  package static func moment(_ time: ChatTime?, _ language: PaperLanguage) -> String {
    guard let time else { return shared(.timeUnknown, language) }
    let date = CalendarDate(wallSeconds: time.wallSeconds)
    let clock = time.iso.split(separator: "T").last.map { String($0.prefix(5)) } ?? ""
    return language.locale.words(date) + ", " + clock
  }
}
