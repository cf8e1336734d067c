import Custody
import Documents
import Evidence
import Glibc
import Importer
import Parser
import Records
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
  /// Whose names are masked in the outputs; nil for nobody's.
  let redact: RedactionRecord.Mode?
  /// Where the key of the pseudonyms goes.
  let redactionKey: String?
  /// Archives at once; nil for all cores.
  let jobs: Int?
  /// Which part of a batch to do, `2/8`; nil for all of it.
  let shard: (number: Int, of: Int)?
  /// Paths come in on standard input.
  let listIsInput: Bool
  /// A batch prints its lines instead of keeping them in a folder.
  let isEngine: Bool
  /// Whether accounts are weighed, or inputs only read.
  let detects: Bool
  /// What the examiner typed about the case.
  let reference: CaseReference
  /// What a process that reads untrusted files may take.
  let limits: Confinement.Limits
  /// Conditions on cases: values by key, any of a key and all keys.
  let only: [String: Set<String>]
  /// Languages to be treated as never seen.
  let heldOut: Set<String>
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

  /// Makes a plan, or says in one sentence why it cannot.
  init(_ options: Options, verb: Verb) throws(Refusal) {
    let language = Self.language(options)
    self.verb = verb
    self.language = language
    operands = options.operands
    reportLanguage =
      options.values["report-language"].flatMap(ReportLanguage.init(rawValue:)) ?? language
    output = options.values["output"]
    force = options.has("force")
    json = options.has("json")
    format = options.values["format"].flatMap(Timeline.Format.init(rawValue:)) ?? .jsonl
    markdown = options.has("markdown")
    let readers = options.values["for"]?.split(separator: ",")
    isForVictim = readers?.contains("victim") ?? true
    isForInvestigator = readers?.contains("investigator") ?? true
    exitCode = options.has("exit-code")
    redact = options.values["redact"].flatMap(RedactionRecord.Mode.init(rawValue:))
    redactionKey = options.values["redaction-key"]
    if redactionKey != nil, redact == nil { throw Refusal(.usage, .keyWithoutRedaction) }
    quiet = options.has("quiet")
    verbose = options.has("verbose")
    let style = options.values["progress"].flatMap(Progress.Style.init(rawValue:)) ?? .auto
    listIsInput = options.has("stdin")
    isEngine = listIsInput || options.has("stdout")
    // The worker of an engine says where it is to the engine, and that says it to the user.
    let isSilent = quiet || isEngine && Position.isConfined
    progress = Progress(style: isSilent ? .none : style, language: language)

    jobs = try Self.number("jobs", options, 1...1024)
    reference = CaseReference(
      caseNumber: options.values["case-number"], exhibitNumber: options.values["exhibit-number"],
      examiner: options.values["examiner"])
    limits = try Self.limits(options)
    shard = try Self.shard(options.values["shard"])
    detects = !options.has("no-detect")
    try Self.refuse(options, with: "stdin", ["output", "force", "jobs", "shard"])
    try Self.refuse(options, with: "stdout", ["output", "force", "jobs"])
    if listIsInput, let operand = operands.first {
      throw Refusal(.usage, .optionsExclude, [Fact("name", "--stdin"), Fact("other", operand)])
    }
    if let text = options.values["export"] {
      guard let list = Interchange.list(text) else {
        throw Refusal(
          .usage, .optionValueWrong,
          [
            Fact("name", "--export"), Fact("value", text),
            Fact(
              "choices",
              (Interchange.allCases.map(\.rawValue) + ["all"]).joined(separator: ", ")),
          ])
      }
      exports = list
    } else {
      exports = []
    }

    only = try Self.conditions(options.values["only"] ?? "")
    heldOut = Set(
      (options.values["hold-out-language"] ?? "").split(separator: ",").map(String.init))
    fit = options.has("fit")

    includeInputs = options.has("include-inputs")
    if includeInputs, options.has("redact") {
      // Copies of the inputs hold every name that is masked elsewhere.
      throw Refusal(
        .usage, .optionsExclude, [Fact("name", "--include-inputs"), Fact("other", "--redact")])
    }
    signKey = try Self.key(options.values["sign-key"], .signKeyUnusable, SigningKey.init(pem:))
    publicKey = try Self.key(
      options.values["public-key"], .publicKeyUnusable, PublicKey.init(pem:))
    stamp = options.values["tsr"]
    authorities = try options.values["ca-file"].map(Self.bytes)

    var assembly = CaseAssembly(progress: progress)
    assembly.reading.dateOrder = options.values["date-order"].flatMap(DateOrder.init(rawValue:))
    if let name = options.values["tz"] {
      guard let zone = Zone(named: name) else {
        throw Refusal(.usage, .zoneUnknown, [Fact("value", name)])
      }
      assembly.zone = zone
    }
    if let region = options.values["region"] {
      guard region.utf8.count == 2,
        region.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A })
      else {
        throw Refusal(.usage, .optionValueWrong, [Fact("name", "--region"), Fact("value", region)])
      }
      assembly.region = region.uppercased()
    }
    if let path = options.values["passphrase-file"] {
      assembly.passphrases = try Self.passphrases(path, language)
    }
    self.assembly = assembly
  }

  /// Refuses flags that mean nothing beside another.
  private static func refuse(_ options: Options, with flag: String, _ others: [String])
    throws(Refusal)
  {
    guard options.has(flag), let other = others.first(where: options.has) else { return }
    throw Refusal(
      .usage, .optionsExclude, [Fact("name", "--" + flag), Fact("other", "--" + other)])
  }

  /// Reads `2/8`.
  private static func shard(_ text: String?) throws(Refusal) -> (number: Int, of: Int)? {
    guard let text else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let of = parts[1], of >= 1,
      (1...of).contains(number)
    else {
      throw Refusal(.usage, .optionValueWrong, [Fact("name", "--shard"), Fact("value", text)])
    }
    return (number, of)
  }

  /// What a process that reads untrusted files may take.
  static func limits(_ options: Options) throws(Refusal) -> Confinement.Limits {
    var limits = Confinement.Limits()
    if let megabytes = try number("memory-limit", options, 1_024...1_048_576) {
      limits.memory = megabytes << 20
    }
    if let seconds = try number("time-limit", options, 1...604_800) { limits.seconds = seconds }
    return limits
  }

  /// The whole number given with a flag; nil when it was not given.
  private static func number(_ flag: String, _ options: Options, _ range: ClosedRange<Int>)
    throws(Refusal) -> Int?
  {
    guard let text = options.values[flag] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw Refusal(.usage, .optionValueWrong, [Fact("name", "--" + flag), Fact("value", text)])
    }
    return number
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

  /// Reads `kind=splice,split=test`.
  private static func conditions(_ text: String) throws(Refusal) -> [String: Set<String>] {
    var conditions: [String: Set<String>] = [:]
    for part in text.split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let key = pair.first, let value = pair.last, !key.isEmpty else {
        throw Refusal(
          .usage, .optionValueWrong, [Fact("name", "--only"), Fact("value", String(part))])
      }
      conditions[String(key), default: []].insert(String(value))
    }
    return conditions
  }

  /// Standard output could not be written: the reader is gone or the disk is full.
  var outputLost: Refusal {
    let path = HelpText.line(.standardOutput, language: language)
    return Refusal(.inputOutput, .cannotWrite, [Fact("path", path)])
  }

  /// Language of messages: the flag, else the usual variables, else the fallback.
  static func language(_ options: Options) -> ReportLanguage {
    language(given: options.values["language"])
  }

  /// Language of messages, from the flag's value where there is one.
  static func language(given: String?) -> ReportLanguage {
    if let language = given.flatMap(ReportLanguage.init(rawValue:)) { return language }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Terminal.environment(name) else { continue }
      return ReportLanguage(setting: value)
    }
    return .fallback
  }

  /// Passphrases by line, without the line ends; `-` asks on the terminal.
  private static func passphrases(_ path: String, _ language: ReportLanguage) throws(Refusal)
    -> [[UInt8]]
  {
    if path == "-" {
      let prompt = Wording.message(.askPassphrase, language: language) + " "
      return Terminal.askSecret(prompt).map { [$0] } ?? []
    }
    guard let bytes = readFile(path) else {
      throw Refusal(
        .missing, .inputUnreadable, [Fact("path", path), Fact("reason", reason(errno))])
    }
    return bytes.split(separator: UInt8(ascii: "\n"))
      .map { $0.last == UInt8(ascii: "\r") ? Array($0.dropLast()) : Array($0) }
      .filter { !$0.isEmpty }
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

/// A small file as bytes; nil with `errno` set when it cannot be read.
func readFile(_ path: String) -> [UInt8]? {
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
  }
}

/// The system's words for an error number.
func reason(_ code: Int32) -> String {
  guard let text = strerror(code) else { return "errno \(code)" }
  return String(cString: text)
}
