import Evidence
import Glibc
import Importer
import Parser
import Reporter

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
  /// Let the finding show in the exit code.
  let exitCode: Bool
  /// Archives at once; nil for all cores.
  let jobs: Int?
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
    exitCode = options.has("exit-code")
    quiet = options.has("quiet")
    verbose = options.has("verbose")
    let style = options.values["progress"].flatMap(Progress.Style.init(rawValue:)) ?? .auto
    progress = Progress(style: quiet ? .none : style, language: language)

    if let text = options.values["export"] {
      guard let list = Interchange.list(text) else {
        throw Refusal(
          .usage, .optionValueWrong,
          [
            Fact("name", "--export"), Fact("value", text),
            Fact(
              "choices",
              (Interchange.allCases.map(\.rawValue) + ["all", "none"]).joined(separator: ", ")),
          ])
      }
      exports = list
    } else {
      exports = Interchange.usual
    }

    if let text = options.values["jobs"] {
      guard let number = Int(text), (1...1024).contains(number) else {
        throw Refusal(.usage, .optionValueWrong, [Fact("name", "--jobs"), Fact("value", text)])
      }
      jobs = number
    } else {
      jobs = nil
    }

    only = try Self.conditions(options.values["only"] ?? "")
    heldOut = Set(
      (options.values["hold-out-language"] ?? "").split(separator: ",").map(String.init))
    fit = options.has("fit")

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

  /// Language of messages: the flag, else the usual variables, else English.
  static func language(_ options: Options) -> ReportLanguage {
    language(given: options.values["language"])
  }

  /// Language of messages, from the flag's value where there is one.
  static func language(given: String?) -> ReportLanguage {
    if let language = given.flatMap(ReportLanguage.init(rawValue:)) { return language }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Terminal.environment(name) else { continue }
      return value.hasPrefix("nl") ? .dutch : .english
    }
    return .english
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
