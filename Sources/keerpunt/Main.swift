import Evidence
import Glibc
import Importer
import Wording

/// The command line: glue between the stages, nothing else.
@main
enum Main {
  static func main() async {
    // Archives hold times without a zone, and libraries ask the process for one: the same bytes
    // must not read otherwise where the machine stands in another zone.
    setenv("TZ", "UTC0", 1)
    let arguments = Arguments.given
    let options: Options
    do {
      options = try Options(arguments)
    } catch {
      if arguments.contains("--" + HelpText.Flag.noColor.rawValue) { Terminal.forbidColor() }
      Terminal.complain(UsageText.sentence(error, Self.fallbackLanguage(arguments)))
      exit(ExitCode.usage.rawValue)
    }
    if options.low.noColor { Terminal.forbidColor() }
    if options.low.version {
      Terminal.print(Version.text)
      exit(ExitCode.done.rawValue)
    }
    let language = Plan.language(options.low)
    guard let verb = options.verb, !options.low.help else {
      Terminal.print(options.verb.map { Help.verb($0, language) } ?? Help.program(language))
      exit(ExitCode.done.rawValue)
    }
    do {
      var limits = Plan.limits(options.low)
      if Position.isConfined {
        if IsolationProbe.folder == nil { Plan.askEarly(options.low) }
        if Position.alone != nil { Terminal.silence() }
        // The clock of a batch is the supervisor's, input by input.
        if verb == .batch { limits.seconds = Int(Int32.max) }
        let probe = IsolationProbe.folder
        var writable =
          probe.map { Confinement.Writable(files: [IsolationProbe.writable($0)]) }
          ?? Supervisor.writable(options)
        writable.setsTimes = options.low.includeInputs
        // Before there is a thread: what confines holds for the threads that come after it.
        var kept = Confinement.named(in: arguments)
        // The worker of an engine is asked there.
        if options.low.listIsInput || options.low.printsLines { kept.insert(STDIN_FILENO) }
        if Position.hasKeeper { kept.insert(ChildProcess.answerDescriptor) }
        try Confinement.enter(writable: writable, kept: kept, limits)
        if let probe {
          IsolationProbe.answer(in: probe)
          exit(ExitCode.done.rawValue)
        }
      } else if verb == .batch, options.low.listIsInput || options.low.printsLines {
        var engine = Engine(plan: try Plan(options, verb: verb), arguments: arguments)
        exit(try engine.run().rawValue)
      } else if Supervisor.watches(verb) {
        var place: (@Sendable () throws -> OutputPlace)?
        if verb == .analyse, options.low.output != nil {
          place = { try Supervisor.place(options) }
        }
        let supervisor = Supervisor(
          arguments: arguments, language: language, output: options.low.output,
          seconds: limits.seconds, isBatch: verb == .batch,
          inputs: verb == .analyse ? options.operands.count : 0,
          place: place)
        exit(supervisor.run())
      }
      Interrupt.install()
      let plan = try Plan(options, verb: verb)
      let code = try await run(plan)
      plan.progress.finish()
      leave(code)
    } catch let refusal as Refusal {
      OutputFolder.discardAll()
      if let message = refusal.message {
        Terminal.complain(Wording.message(message, refusal.facts, language: language))
      }
      leave(refusal.code)
    } catch let failure as Confinement.Failure {
      OutputFolder.discardAll()
      let facts = [Fact("name", failure.measure.title), Fact("reason", reason(failure.code))]
      Terminal.complain(Wording.message(.isolationFailed, facts, language: language))
      leave(.internal)
    } catch {
      OutputFolder.discardAll()
      Terminal.complain(Wording.message(.internalFault, language: language))
      leave(.internal)
    }
  }

  /// Ends the process, and says so to whoever started it: an end that was not said is an accident.
  private static func leave(_ code: ExitCode) -> Never {
    Position.leave(code)
    exit(code.rawValue)
  }

  private static func run(_ plan: Plan) async throws -> ExitCode {
    switch plan.verb {
    case .analyse: try await Analyse(plan: plan).run()
    case .inspect: try await Inspect(plan: plan).run()
    case .timeline: try await TimelineVerb(plan: plan).run()
    case .batch: try await Batch(plan: plan).run()
    case .links: try await LinksVerb(plan: plan).run()
    case .evaluate: try await Evaluate(plan: plan).run()
    case .explain: try Explain(plan: plan).run()
    case .verify: try await Verify(plan: plan).run()
    case .formats: Formats.run(plan)
    case .doctor: Doctor.run(plan)
    case .man: print(ManPage.mdoc(plan.language))
    case .completions: try completions(plan)
    }
  }

  private static func print(_ text: String) -> ExitCode {
    Terminal.print(text) ? .done : .inputOutput
  }

  private static func completions(_ plan: Plan) throws(Refusal) -> ExitCode {
    let shell = plan.operands.first ?? ""
    guard let script = Completions.script(for: shell, plan.language) else {
      throw Refusal(
        .usage, .optionValueWrong,
        [Fact("name", "completions"), Fact("value", shell), Fact("choices", "bash, zsh, fish")]
          + (Suggestion.nearest(shell, in: ["bash", "zsh", "fish"])
            .map { [Fact("suggestion", $0)] } ?? []))
    }
    return print(script)
  }

  /// The language for complaints about a command line that could not be read.
  private static func fallbackLanguage(_ arguments: [String]) -> ReportLanguage {
    let flag = "--" + HelpText.Flag.language.rawValue
    let apart = zip(arguments, arguments.dropFirst()).first { $0.0 == flag }?.1
    let joined = arguments.first { $0.hasPrefix(flag + "=") }?.dropFirst(flag.count + 1)
    let word = apart ?? joined.map(String.init)
    return Plan.language(given: word.flatMap(ReportLanguage.init(rawValue:)))
  }
}

/// The version, and those of the libraries whose behaviour matters to a finding.
enum Version {
  static let number = "0.1.0"

  static var text: String {
    "keerpunt \(number)\n"
      + "\(LibraryVersions.libarchive)\n\(LibraryVersions.openSSL)\n"
  }
}
