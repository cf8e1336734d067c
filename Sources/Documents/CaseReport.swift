public import Evidence
public import Wording

/// The report without a format: what is said, in which order, with which evidence.
///
/// `ReportBuilder` writes it once; each renderer turns it into bytes and adds nothing. All prose is
/// already in the report's language. Text that came out of a chat is always in a `Piece.evidence`
/// or a `Quote`, so a renderer cannot mistake it for its own words.
public struct CaseReport: Sendable {
  /// Language of the prose.
  public let language: ReportLanguage
  /// Language of a paper, which may be one that reports are not held in; else that of the report.
  public let paper: PaperLanguage
  /// Title of the document.
  public let title: String
  /// One line under the title: which files, how many conversations.
  public let subtitle: String
  /// Lines for the head of each page: short hash of the first exhibit, name of the program.
  public let runningHead: String
  /// The sections in order.
  public let sections: [ReportSection]
  /// True for papers that must be short: less white space, smaller heads.
  public let isCompact: Bool

  /// Creates a report.
  public init(
    language: ReportLanguage, paper: PaperLanguage? = nil, title: String, subtitle: String,
    runningHead: String, sections: [ReportSection], isCompact: Bool = false
  ) {
    self.language = language
    self.paper = paper ?? PaperLanguage(language)
    self.isCompact = isCompact
    self.title = title
    self.subtitle = subtitle
    self.runningHead = runningHead
    self.sections = sections
  }
}

/// A titled part of a report.
public struct ReportSection: Sendable {
  /// Stable name for links, `findings`.
  public let id: String
  /// The heading.
  public let title: String
  /// What stands under it, in order.
  public let blocks: [Block]
  /// True for one that begins on a page of its own.
  public let startsPage: Bool
  /// True for what is there to be checked, not to be read first: set in smaller type on a paper.
  public let isSmall: Bool

  /// Creates a section.
  public init(
    id: String, title: String, blocks: [Block], startsPage: Bool = false, isSmall: Bool = false
  ) {
    self.startsPage = startsPage
    self.isSmall = isSmall
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// One thing in a section.
public enum Block: Sendable {
  /// A paragraph.
  case paragraph([Piece])
  /// A sentence that must stand out: the verdict.
  case verdict(Verdict, [Piece])
  /// Points under each other.
  case list([[Piece]])
  /// A smaller heading.
  case heading(String)
  /// Rows of the same shape.
  case table(Table)
  /// Messages as they stand in the chat.
  case quotes([Quote])
  /// A drawing with a caption that says how to read it.
  case figure(Figure, caption: String)
  /// Things to do or conditions, each with a box to tick.
  case checklist([Check])
  /// Lines to fill in by hand: fields beside each other, row by row.
  case form([[FormField]])
}

/// A thing to do, or a condition, with a box before it.
public struct Check: Sendable {
  /// What stands in the box.
  public enum State: Sendable {
    /// Empty, for the reader's pen.
    case open
    /// Ticked: the data proves it.
    case met
    /// Crossed: the data proves the contrary.
    case notMet
  }

  /// What stands in the box.
  public let state: State
  /// The words behind it.
  public let pieces: [Piece]

  /// Creates a line with a box.
  public init(_ pieces: [Piece], _ state: State = .open) {
    self.state = state
    self.pieces = pieces
  }
}

/// A place on paper for something only the reader knows.
public struct FormField: Sendable {
  /// What is asked.
  public let label: String
  /// Answers with a box each; empty for a line to write on.
  public let choices: [String]
  /// Share of the row's width relative to its other fields.
  public let weight: Double

  /// Creates a field.
  public init(_ label: String, choices: [String] = [], weight: Double = 1) {
    self.label = label
    self.choices = choices
    self.weight = weight
  }
}

/// Rows of the same shape.
public struct Table: Sendable {
  /// Column heads.
  public let columns: [Column]
  /// Cells by row.
  public let rows: [[[Piece]]]

  /// A column head and how wide it wants to be.
  public struct Column: Sendable {
    /// The head.
    public let title: String
    /// Share of the width relative to the other columns.
    public let weight: Double
    /// True for numbers and times, which stand on the right.
    public let isNumeric: Bool

    /// Creates a column.
    public init(_ title: String, weight: Double = 1, isNumeric: Bool = false) {
      self.title = title
      self.weight = weight
      self.isNumeric = isNumeric
    }
  }

  /// Creates a table.
  public init(columns: [Column], rows: [[[Piece]]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// One message as it stands in the chat, with its address.
public struct Quote: Sendable {
  /// The entry.
  public let entry: EntryID
  /// Number of the entry, from 1.
  public let number: Int
  /// Time as read, ISO 8601.
  public let time: String
  /// Sender as the export names them; empty for notices.
  public let sender: String
  /// The text as the export has it.
  public let text: String
  /// Short address: member, line, bytes.
  public let address: String
  /// True where the message is one the finding rests on, not its surroundings.
  public let isCited: Bool

  /// Creates a quote.
  public init(
    entry: EntryID, number: Int, time: String, sender: String, text: String, address: String,
    isCited: Bool
  ) {
    self.entry = entry
    self.number = number
    self.time = time
    self.sender = sender
    self.text = text
    self.address = address
    self.isCited = isCited
  }
}
