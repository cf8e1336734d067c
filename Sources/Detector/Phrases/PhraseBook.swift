import Evidence

/// The phrases of all languages, compiled: which words, in which order, weigh how much for what.
///
/// One or two Swift files a language (account's side, contact's side) hold it in this format:
///
///     # a comment
///     @pay = betalen|overmaken|voorschie*         a class of words; `*` leaves the ending open
///     [money-request]                             the kind the lines below speak for
///     2.5 kun|zou .. @pay                         weight (log-odds), then the pattern
///     -1.5 tikkie & eten|bier                     a weight below zero speaks against
///
/// Words next to each other must stand next to each other in the message; `..` lets at most three
/// words pass between, `...` at most seven, and no gap runs over the end of a sentence. `&` joins
/// parts that may stand in any order within forty words; `right_now` among alternatives is a phrase
/// that stands for one of them. Words are written folded: lower case, no diacritics or apostrophes.
/// Special elements stand for shapes:
///
///     ^ $      start and end of a sentence      ? !      the marks themselves
///     #num     a number                         #amount  a number beside a currency
///     #code    six digits, 123456 or 123-456    #digits  four to eight digits in one group
///     #iban #link #url #phone #email #long      account number, payment link, any link…
///
/// The weights of the patterns found are added up; about two points are even odds
/// (`EventRule.bias`). A message
/// is tried against all languages, and for each kind the language that says most counts: Spanish,
/// Portuguese and Italian would otherwise count three times over. What speaks against counts in its
/// own language only, for the Dutch "door" is no English door.
struct PhraseBook: Sendable {
  /// One pattern, or one spelling of it where an alternative has several words.
  struct Rule: Sendable {
    /// Number of the line it was written in; spellings of one pattern count once.
    let line: Int
    /// Index into `PhraseBook.kinds`.
    let kind: UInt8
    /// Index of the language, for the maximum over languages.
    let language: UInt8
    /// Log-odds it adds.
    let weight: Float
    /// Its parts, as a range of `PhraseBook.parts`.
    let parts: Range<Int>
  }

  /// A run of elements in order.
  struct Part: Sendable {
    /// Its elements, as a range of `elements` and `gaps`.
    let elements: Range<Int>
    /// The rarest element, where matching starts.
    let anchor: Int
  }

  /// The kinds that phrases speak for, in the order of `EventKind`.
  static let kinds = EventKind.allCases

  /// How many lines hold a pattern.
  let lineCount: Int
  /// How many languages there are.
  let languageCount: Int
  /// The patterns in the order of the files.
  let rules: [Rule]
  /// Parts of all patterns.
  let parts: [Part]
  /// Symbols of all parts.
  let elements: [UInt16]
  /// Tokens that may stand before the element of the same index.
  let gaps: [UInt8]
  /// Rules by the symbol of their first part's anchor: `rulesOf[start[s]..<start[s + 1]]`.
  let ruleStart: [Int]
  /// Rule numbers, grouped by anchor.
  let ruleList: [Int]
  /// Words and open beginnings to symbols.
  let vocabulary: PhraseVocabulary
  /// Shapes accepted by each symbol.
  let shapes: [TokenShape]
  /// Symbols that accept a shape, by the number of its bit.
  let symbolsOfShape: [[UInt16]]
  /// The symbol for words that name a currency.
  let currency: UInt16
  /// Lines that are not in the format, `language: line`; empty, as a test proves.
  let faults: [String]

  /// All languages.
  static let standard = PhraseBook(languages: all)

  /// The languages by code; the first two are no languages: shapes, and how people say hello.
  private static let all: [(name: String, text: String)] = [
    ("shared", sharedPhrases), ("openings", openingPhrases),
    ("nl", dutchPhrases + "\n" + OrdinaryTalk.nl),
    ("en", englishPhrases + "\n" + OrdinaryTalk.en),
    ("de", germanPhrases + "\n" + OrdinaryTalk.de),
    ("fr", frenchPhrases + "\n" + OrdinaryTalk.fr),
    ("es", spanishPhrases + "\n" + OrdinaryTalk.es),
    ("pt", portuguesePhrases + "\n" + OrdinaryTalk.pt),
    ("it", italianPhrases + "\n" + OrdinaryTalk.it),
    ("tr", turkishPhrases + "\n" + OrdinaryTalk.tr),
    ("id", indonesianPhrases + "\n" + OrdinaryTalk.id),
    ("pl", polishPhrases + "\n" + OrdinaryTalk.pl),
  ]

  /// The phrases without some languages, as if nobody had ever written them down.
  ///
  /// For measuring what carries over to a language never seen; never for reading evidence.
  static func without(_ languages: Set<String>) -> PhraseBook {
    languages.isEmpty
      ? standard : PhraseBook(languages: all.filter { !languages.contains($0.name) })
  }

  /// Compiles the texts of languages.
  init(languages: [(name: String, text: String)]) {
    var compiler = PhraseCompiler()
    for (index, language) in languages.enumerated() {
      compiler.read(language.text, language: index, name: language.name)
    }
    currency = compiler.symbol(PhraseCompiler.currencyWords)
    languageCount = languages.count
    rules = compiler.rules
    lineCount = compiler.lineCount
    parts = compiler.parts
    elements = compiler.elements
    gaps = compiler.gaps
    faults = compiler.faults
    shapes = compiler.shapes
    vocabulary = compiler.vocabulary()
    let count = compiler.symbolCount
    var byShape = [[UInt16]](repeating: [], count: 16)
    for (symbol, shape) in shapes.enumerated() {
      for bit in 0..<16 where shape.rawValue & (1 << UInt16(bit)) != 0 {
        byShape[bit].append(UInt16(symbol))
      }
    }
    symbolsOfShape = byShape
    var grouped = [[Int]](repeating: [], count: count)
    for (number, rule) in rules.enumerated() {
      let part = parts[rule.parts.lowerBound]
      grouped[Int(elements[part.anchor])].append(number)
    }
    var starts = [0]
    for group in grouped { starts.append(starts[starts.count - 1] + group.count) }
    ruleStart = starts
    ruleList = grouped.flatMap { $0 }
  }
}

/// Shapes a token can have besides being a word.
struct TokenShape: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  static let number = TokenShape(rawValue: 1)
  static let code = TokenShape(rawValue: 2)
  static let digits = TokenShape(rawValue: 4)
  static let amount = TokenShape(rawValue: 8)
  static let iban = TokenShape(rawValue: 16)
  static let paymentLink = TokenShape(rawValue: 32)
  static let url = TokenShape(rawValue: 64)
  static let phone = TokenShape(rawValue: 128)
  static let email = TokenShape(rawValue: 256)
  static let long = TokenShape(rawValue: 512)
  static let question = TokenShape(rawValue: 1024)
  static let exclamation = TokenShape(rawValue: 2048)
  static let start = TokenShape(rawValue: 4096)
  static let end = TokenShape(rawValue: 8192)
  static let currency = TokenShape(rawValue: 16384)

  /// The spelling of each shape in a pattern.
  static let names: [String: TokenShape] = [
    "#num": .number, "#code": .code, "#digits": .digits, "#amount": .amount, "#iban": .iban,
    "#link": .paymentLink, "#url": .url, "#phone": .phone, "#email": .email, "#long": .long,
    "?": .question, "!": .exclamation, "^": .start, "$": .end, "#cur": .currency,
  ]
}
