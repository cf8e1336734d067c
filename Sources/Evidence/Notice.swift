/// What the reader must know about the evidence: damage, a limit, a doubt.
///
/// Data, not prose: the sentence for a code stands in the tables of `Wording`. Facts hold
/// numbers, names of formats and limits; never words from a chat.
public struct Notice: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Comparable {
    case info
    case warning
    case error

    /// Orders from info to error.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .info ? 0 : self == .warning ? 1 : 2 }
  }

  /// What it says.
  public let code: NoticeCode
  /// How much it matters.
  public let severity: Severity
  /// Where it applies; nil when the whole exhibit is meant.
  public internal(set) var span: SourceSpan?
  /// The exhibit it belongs to, where there is one.
  public internal(set) var exhibit: Int?
  /// Numbers and names the sentence needs, sorted by key.
  public let facts: [Fact]

  /// Creates a notice; the facts are sorted by key.
  public init(
    _ code: NoticeCode, _ severity: Severity, exhibit: Int? = nil, span: SourceSpan? = nil,
    facts: [Fact] = []
  ) {
    self.code = code
    self.severity = severity
    self.span = span
    self.exhibit = exhibit ?? span?.member.exhibit
    self.facts = facts.sorted { $0.key < $1.key }
  }
}

/// A named value inside a notice, a ground or an event.
public struct Fact: Sendable, Hashable {
  /// The name the wording refers to, `limit`.
  public let key: String
  /// The value as it is printed.
  public let value: String

  /// Creates a fact with a text.
  public init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }

  /// Creates a fact with a number.
  public init(_ key: String, _ value: Int) { self.init(key, String(value)) }
}

/// Every notice there is.
///
/// One code, one sentence in each language of `Wording`.
public enum NoticeCode: String, Sendable, CaseIterable {
  // Importer.
  case archiveDamaged = "archive-damaged"
  case archiveEmpty = "archive-empty"
  case archiveLocked = "archive-locked"
  case archiveTruncated = "archive-truncated"
  case archiveUnsupported = "archive-unsupported"
  case memberDamaged = "member-damaged"
  case memberLocked = "member-locked"
  case memberUnlocked = "member-unlocked"
  case memberUnsupported = "member-unsupported"
  case memberNotRegular = "member-not-regular"
  case memberNameUndecodable = "member-name-undecodable"
  case memberNameUnsafe = "member-name-unsafe"
  case memberNameDuplicate = "member-name-duplicate"
  case headersDiffer = "headers-differ"
  case memberSizeDiffers = "member-size-differs"
  case ratioUnusual = "ratio-unusual"
  case entryCountDiffers = "entry-count-differs"
  case limitReached = "limit-reached"
  case alreadySeen = "already-seen"
  case memberAlternative = "member-alternative"
  case linesJoined = "lines-joined"
  case pastedText = "pasted-text"
  case textBeside = "text-beside"
  case pageEdges = "page-edges"
  case inputChanged = "input-changed"
  case inputUnreadable = "input-unreadable"
  case inputLeftOut = "input-left-out"
  case inputMissing = "input-missing"
  case inputTwice = "input-twice"
  case isolationOff = "isolation-off"
  case picturesLeftOut = "pictures-left-out"
  case backupLocked = "backup-locked"
  case backupUnlocked = "backup-unlocked"
  case backupListed = "backup-listed"
  case backupFileMissing = "backup-file-missing"
  case backupWithoutList = "backup-without-list"
  // Parser.
  case formatUnknown = "format-unknown"
  case formatUnverified = "format-unverified"
  case dateOrderAssumed = "date-order-assumed"
  case dateOrderContradicted = "date-order-contradicted"
  case dateImpossible = "date-impossible"
  case dateImplausible = "date-implausible"
  case clockLearnt = "clock-learnt"
  case clockAssumed = "clock-assumed"
  case stepsBack = "steps-back"
  case textBeforeFirstHeader = "text-before-first-header"
  case headerInsideMessage = "header-inside-message"
  case headerShapeMixed = "header-shape-mixed"
  case secondExport = "second-export"
  case linesUnwrapped = "lines-unwrapped"
  case senderColon = "sender-colon"
  case wordingNew = "wording-new"
  case invalidUTF8 = "invalid-utf8"
  case transcoded = "transcoded"
  case encodingAssumed = "encoding-assumed"
  case letterQuotes = "letter-quotes"
  case nulBytes = "nul-bytes"
  case senderUncertain = "sender-uncertain"
  case jsonRepaired = "json-repaired"
  case jsonTruncated = "json-truncated"
  case entryUnreadable = "entry-unreadable"
  case pagesHoldLess = "pages-hold-less"
  case pageTruncated = "page-truncated"
  case unknownContent = "unknown-content"
  case clockJump = "clock-jump"
  case nestedText = "nested-text"
  case exporterLeavesOut = "exporter-leaves-out"
  case databaseCut = "database-cut"
  case databaseDamaged = "database-damaged"
  case logFolded = "log-folded"
  case journalUndone = "journal-undone"
  case logForeign = "log-foreign"
  case logNotSearched = "log-not-searched"
  case logMissing = "log-missing"
  case valueSplit = "value-split"
  case rowsElsewhere = "rows-elsewhere"
  case rowsMissing = "rows-missing"
  case newestMissing = "newest-missing"
  case deletedByOwner = "deleted-by-owner"
  case numberUnknown = "number-unknown"
  case linkedDeviceWrote = "linked-device-wrote"
  case deviceKindChanged = "device-kind-changed"
  case countDiffers = "count-differs"
  case clocksDiffer = "clocks-differ"
  case logUncommitted = "log-uncommitted"
  // Case.
  case nothingReadable = "nothing-readable"
  case sameChatTwice = "same-chat-twice"
  case zoneAssumed = "zone-assumed"
  case zoneUnknown = "zone-unknown"
  case manyAccountsChanged = "many-accounts-changed"
  case readingDenied = "reading-denied"
  case momentStated = "moment-stated"
  case redacted
  case accountEventsMasked = "account-events-masked"
  case recoveredLeftOut = "recovered-left-out"
  case codesMasked = "codes-masked"
}
