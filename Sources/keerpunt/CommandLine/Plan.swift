import Custody
import Documents
import Evidence
import Glibc
import Importer
import Parser
import Records
import Synchronization
import Wording

/// The command line as it was meant: values checked, files read, defaults filled in.
struct Plan: Sendable {
  /// What to do.
  let verb: Verb
  /// Paths, or the shell of `completions`.
  let operands: [String]
  /// Language of the terminal.
  let language: ReportLanguage
  /// Language of the reports.
  let reportLanguage: ReportLanguage
  /// Language of the papers for victims.
  let paperLanguage: PaperLanguage
  /// Language of what the terminal says at the end: that of messages, or one of papers only where
  /// the environment names it.
  let summaryLanguage: PaperLanguage
  /// Folder to write into.
  let output: String?
  /// Whether it may hold files already.
  let force: Bool
  /// Data alone on standard output.
  let json: Bool
  /// How to print a timeline.
  let format: Timeline.Format
  /// Formats for other programs that `analyse` writes.
  let exports: [Interchange]
  /// Table of formats as Markdown.
  let markdown: Bool
  /// Write the pages for victims.
  let isForVictim: Bool
  /// Write the report for investigators.
  let isForInvestigator: Bool
  /// Let the finding show in the exit code.
  let exitCode: Bool
  /// How much stands behind the body of the report.
  let annex: Annex
  /// Whether the page shows pictures of attachments.
  let showsPictures: Bool
  /// Whose names are masked in the outputs; nil for nobody's.
  let redact: RedactionRecord.Mode?
  /// Where the key of the pseudonyms goes.
  let redactionKey: String?
  /// Archives at once; nil for all cores.
  let jobs: Int?
  /// What of a batch is one case.
  let unit: CaseUnit
  /// Which part of a batch to do, `2/8`; nil for all of it.
  let shard: Shard?
  /// Paths come in on standard input.
  let listIsInput: Bool
  /// A batch prints its lines instead of keeping them in a folder.
  let isEngine: Bool
  /// Whether accounts are weighed, or inputs only read.
  let detects: Bool
  /// What came after this run is new; nil for the one before.
  let since: Int?
  /// How many of a batch get a report; nil for none.
  let reports: Int?
  /// What the examiner typed about the case.
  let reference: CaseReference
  /// What a process that reads untrusted files may take.
  let limits: Confinement.Limits
  /// Conditions on cases: values by key, any of a key and all keys.
  let only: [String: Set<String>]
  /// Another model of acts, to be measured.
  let model: String?
  /// Fit a calibration.
  let fit: Bool
  /// Nothing but errors on standard error.
  let quiet: Bool
  /// Every notice on standard error.
  let verbose: Bool
  /// How inputs are read.
  let assembly: CaseAssembly
  /// Copy the inputs into the output folder.
  let includeInputs: Bool
  /// Signs the results.
  let signKey: SigningKey?
  /// Whose signature it must be.
  let publicKey: PublicKey?
  /// File with the answer of a time-stamping authority.
  let stamp: String?
  /// Certificates that must vouch for it, PEM.
  let authorities: [UInt8]?
  /// Where progress goes.
  let progress: Progress

  /// Files besides the inputs that are read, and that no output may take the place of.
  let filesRead: [String]

  /// Makes a plan, or says in one sentence why it cannot.
  init(_ options: Options, verb: Verb) throws(Refusal) {
    let low = options.low
    let language = Self.language(low)
    self.verb = verb
    self.language = language
    operands = options.operands
    reportLanguage = low.reportLanguage ?? language
    paperLanguage = Self.paperLanguage(low)
    summaryLanguage =
      low.language.map { PaperLanguage($0) } ?? low.paperLanguage ?? Self.environmentLanguage
    output = low.output
    force = low.force
    json = low.json
    format = low.format ?? .jsonl
    exports = ExportChoice.formats(low.exports)
    markdown = low.markdown
    isForVictim = low.readers.isEmpty || low.readers.contains(.victim)
    isForInvestigator = low.readers.isEmpty || low.readers.contains(.investigator)
    exitCode = low.exitCode
    redact = low.redact
    annex = low.annex ?? .cited
    showsPictures = !low.noMedia
    redactionKey = low.redactionKey
    if redactionKey != nil, redact == nil { throw Refusal(.usage, .keyWithoutRedaction) }
    quiet = low.quiet
    verbose = low.verbose
    listIsInput = low.listIsInput
    isEngine = listIsInput || low.printsLines
    // The worker of an engine says where it is to the engine, and that says it to the user.
    let isSilent = quiet || isEngine && Position.isConfined
    progress = Progress(style: isSilent ? .none : low.progress ?? .auto, language: language)

    jobs = low.jobs
    reference = CaseReference(
      caseNumber: low.caseNumber, exhibitNumber: low.exhibitNumber, examiner: low.examiner)
    limits = Self.limits(low)
    shard = low.shard
    unit = low.unit ?? .file
    detects = !low.noDetect
    since = low.since
    reports = low.reports
    try Self.refuse(options, .stdin, with: [.output, .shard, .casePer])
    try Self.refuse(options, .stdout, with: [.output])
    // Whether a folder is one case shows when it was read; a line that was printed stays.
    if isEngine, unit == .auto {
      throw Refusal(
        .usage, .optionsExclude,
        [Fact("name", "--stdout"), Fact("other", "--case-per auto")])
    }
    // Copies of the inputs hold every name that is masked elsewhere.
    try Self.refuse(options, .includeInputs, with: [.redact])
    if listIsInput, let operand = operands.first {
      throw Refusal(.usage, .optionsExclude, [Fact("name", "--stdin"), Fact("other", operand)])
    }
    only = Dictionary(grouping: low.only, by: \.key).mapValues { Set($0.map(\.value)) }
    model = low.model
    fit = low.fit

    includeInputs = low.includeInputs
    signKey = try Self.key(low.signKey, .signKeyUnusable, SigningKey.init(pem:))
    publicKey = try Self.key(low.publicKey, .publicKeyUnusable, PublicKey.init(pem:))
    stamp = low.stamp
    authorities = try low.authorities.map(Self.bytes)
    filesRead = [low.signKey, low.publicKey, low.stamp, low.authorities, low.passphraseFile]
      .compactMap(\.self)

    var assembly = CaseAssembly(progress: progress)
    assembly.reading.dateOrder = low.dateOrder
    assembly.zone = low.zone
    // Only what was typed: a run on another machine reads the same numbers.
    if let region = low.region ?? low.paperLanguage?.country { assembly.region = region }
    assembly.denials = low.without
    assembly.moment = low.moment
    assembly.account = low.account
    assembly.me = low.me
    if low.account != nil, low.moment == nil { throw Refusal(.usage, .accountWithoutMoment) }
    if case .time? = low.moment?.place, low.account == nil {
      throw Refusal(.usage, .momentNeedsAccount)
    }
    if let path = low.passphraseFile {
      assembly.passphrases = try Self.passphrases(path, language)
    }
    self.assembly = assembly
  }

  /// Refuses flags that mean nothing beside another.
  private static func refuse(
    _ options: Options, _ flag: HelpText.Flag, with others: [HelpText.Flag]
  ) throws(Refusal) {
    guard options.given.contains(flag), let other = others.first(where: options.given.contains)
    else { return }
    throw Refusal(
      .usage, .optionsExclude,
      [Fact("name", "--" + flag.rawValue), Fact("other", "--" + other.rawValue)])
  }

  /// What a process that reads untrusted files may take.
  static func limits(_ low: LowArguments) -> Confinement.Limits {
    var limits = Confinement.Limits()
    if let megabytes = low.megabytes { limits.memory = megabytes << 20 }
    if let seconds = low.seconds { limits.seconds = seconds }
    return limits
  }

  /// The bytes of a small file that an option names.
  private static func bytes(_ path: String) throws(Refusal) -> [UInt8] {
    if let bytes = readFile(path) { return bytes }
    let code = errno
    throw Refusal(
      code == ENOENT || code == ENOTDIR ? .missing : .inputOutput, .inputUnreadable,
      [Fact("path", path), Fact("reason", reason(code))])
  }

  /// A key out of a file, if an option names one.
  private static func key<Key>(
    _ path: String?, _ complaint: Wording.Message, _ read: ([UInt8]) -> Key?
  ) throws(Refusal) -> Key? {
    guard let path else { return nil }
    guard let key = read(try bytes(path)) else {
      throw Refusal(.usage, complaint, [Fact("path", path)])
    }
    return key
  }

  /// Standard output could not be written: the reader is gone or the disk is full.
  var outputLost: Refusal {
    let path = HelpText.line(.standardOutput, language: language)
    return Refusal(.inputOutput, .cannotWrite, [Fact("path", path)])
  }

  /// Language of messages: the flag, else the usual variables, else the fallback.
  static func language(_ low: LowArguments) -> ReportLanguage { language(given: low.language) }

  /// Language of messages: the one given, else that of the environment.
  static func language(given: ReportLanguage?) -> ReportLanguage {
    if let given { return given }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Terminal.environment(name) else { continue }
      return ReportLanguage(setting: value)
    }
    return .fallback
  }

  /// Language of papers: the one given, else that of the reports where one is given, else that of
  /// the environment, which may be one that reports are not held in.
  private static func paperLanguage(_ low: LowArguments) -> PaperLanguage {
    if let given = low.paperLanguage { return given }
    if let given = low.reportLanguage ?? low.language { return PaperLanguage(given) }
    return environmentLanguage
  }

  /// The language of the environment, among those of the papers.
  private static var environmentLanguage: PaperLanguage {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Terminal.environment(name) else { continue }
      return PaperLanguage(setting: value)
    }
    return .fallback
  }

  /// What was answered before this process gave its terminal up.
  private static let asked = Mutex<[[UInt8]]?>(nil)

  /// Asks now what will be needed later: a confined process has no terminal.
  static func askEarly(_ low: LowArguments) {
    guard low.passphraseFile == "-" else { return }
    let answer = ask(language(low))
    asked.withLock { $0 = answer }
  }

  private static func ask(_ language: ReportLanguage) -> [[UInt8]] {
    let prompt = Wording.message(.askPassphrase, language: language) + " "
    return Terminal.askSecret(prompt).map { [$0] } ?? []
  }

  /// Passphrases by line, without the line ends; `-` asks on the terminal.
  private static func passphrases(_ path: String, _ language: ReportLanguage) throws(Refusal)
    -> [[UInt8]]
  {
    if path == "-" {
      return asked.withLock { $0 } ?? ask(language)
    }
    guard let bytes = readFile(path) else {
      throw Refusal(
        .missing, .inputUnreadable, [Fact("path", path), Fact("reason", reason(errno))])
    }
    return PassphraseFile.lines(bytes)
  }
}

/// A sentence for the user and the code the process ends with.
struct Refusal: Error {
  let code: ExitCode
  /// Nil when everything was said already, input by input.
  let message: Wording.Message?
  let facts: [Fact]

  init(_ code: ExitCode, _ message: Wording.Message?, _ facts: [Fact] = []) {
    self.code = code
    self.message = message
    self.facts = facts
  }
}

/// A small file as bytes; nil with `errno` set when it cannot be read or has more than may be.
func readFile(_ path: String, atMost most: Int = .max) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &block, block.count)
    if count < 0 { return nil }
    if count == 0 { return bytes }
    bytes += block[0..<count]
    if bytes.count > most {
      errno = EFBIG
      return nil
    }
  }
}

/// The system's words for an error number.
func reason(_ code: Int32) -> String {
  guard let text = strerror(code) else { return "errno \(code)" }
  return String(cString: text)
}
