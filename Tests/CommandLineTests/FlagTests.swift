import Evidence
import Records
import Testing
import Wording

@testable import keerpunt

/// One place a flag, typed values, and a word for whoever mistyped one.
@Suite("Flags")
struct FlagTests {
  private func options(_ arguments: String...) throws -> Options {
    try Options(arguments) { $0 == "chat.zip" || $0 == "analyse" }
  }

  @Test func everyFlagHasASentenceAndEverySentenceAFlag() {
    #expect(
      Flag.all.map(\.key).sorted { $0.rawValue < $1.rawValue }
        == HelpText.Flag.allCases.sorted { $0.rawValue < $1.rawValue })
    let shorts = Flag.all.compactMap(\.short)
    #expect(Set(shorts).count == shorts.count)
    for verb in Verb.allCases { #expect(!Flag.of(verb).isEmpty) }
    for flag in Flag.all { #expect(!flag.verbs.isEmpty && flag.name.allSatisfy { $0 != " " }) }
  }

  /// Every choice of every flag is read, and nothing else.
  @Test func everyChoiceIsAValue() {
    for flag in Flag.all {
      for choice in flag.value?.choices ?? [] {
        var low = LowArguments()
        #expect(throws: Never.self) { try flag.take(choice, &low) }
        #expect(throws: Options.Fault.self) { try flag.take(choice + "x", &low) }
      }
    }
  }

  /// Story: a German paper about a German account sent its reader to the Dutch police.
  @Test(arguments: [
    ([], "NL"), (["--paper-language", "de"], "DE"), (["--paper-language", "en"], "NL"),
    (["--paper-language", "pt", "--region", "BR"], "BR"), (["--region", "uk"], "GB"),
  ])
  func theCountryIsThatOfThePapersWhereNoneIsGiven(flags: [String], country: String) throws {
    let read = try Options(["analyse", "chat.zip", "-o", "out"] + flags) { $0 == "chat.zip" }
    #expect(try Plan(read, verb: .analyse).assembly.region == country)
  }

  @Test func valuesAreReadWithTheirTypes() throws {
    let read = try options(
      "batch", "x", "-oout", "--jobs=3", "-qv", "--shard", "2/8", "--tz", "Europe/Amsterdam",
      "--date-order", "mdy", "--region", "uk", "--report-language=en", "--memory-limit", "2048")
    #expect(read.verb == .batch && read.operands == ["x"])
    #expect(read.low.output == "out" && read.low.jobs == 3 && read.low.quiet && read.low.verbose)
    #expect(read.low.shard == Shard(number: 2, of: 8) && read.low.zone?.name == "Europe/Amsterdam")
    #expect(read.low.dateOrder == .monthDayYear && read.low.region == "GB")
    #expect(read.low.reportLanguage == .english && read.low.megabytes == 2_048)
    #expect(
      read.given == [
        .output, .jobs, .quiet, .verbose, .shard, .tz, .dateOrder, .region, .reportLanguage,
        .memoryLimit,
      ])
    let measured = try options(
      "evaluate", "x", "--only", "kind=splice,split=test", "--only", "kind=quiet",
      "--model", "other.acts")
    #expect(
      measured.low.only == [
        Condition(key: "kind", value: "splice"), Condition(key: "split", value: "test"),
        Condition(key: "kind", value: "quiet"),
      ])
    #expect(measured.low.model == "other.acts")
    let analysed = try options("analyse", "x", "--export", "misp,case", "--for", "victim")
    #expect(ExportChoice.formats(analysed.low.exports) == [.caseUCO, .misp])
    #expect(analysed.low.readers == [.victim])
    #expect(ExportChoice.formats([.all]) == Interchange.allCases)
    let rest = try options("analyse", "--", "-x", "--json")
    #expect(rest.operands == ["-x", "--json"] && !rest.low.json)
  }

  /// `keerpunt chat.zip` is what somebody types who has read nothing; verbs go first.
  @Test func aPathInThePlaceOfAVerbIsAnalysed() throws {
    let read = try options("chat.zip", "-o", "r", "andere.zip")
    #expect(read.verb == .analyse && read.operands == ["chat.zip", "andere.zip"])
    #expect(try options("analyse", "x").operands == ["x"])
    #expect(throws: Options.Fault.self) { try options("weg.zip") }
  }

  @Test(arguments: [
    (["--jobs", "0"], "0"), (["--jobs", "many"], "many"), (["--shard", "9/8"], "9/8"),
    (["--shard", "1/0"], "1/0"), (["--memory-limit", "1"], "1"), (["--region", "JP"], "JP"),
    (["--tz", "Mars"], "Mars"), (["--report-language", "de"], "de"),
  ])
  func aValueThatIsNoneIsNamed(flags: [String], value: String) throws {
    var named: String?
    do {
      _ = try Options(["batch", "x"] + flags)
    } catch Options.Fault.badValue(_, let text, _, _) {
      named = text
    }
    #expect(named == value)
  }

  @Test(arguments: [
    (["analize", "x"], "analyse"), (["anlayse", "x"], "analyse"), (["inpsect", "x"], "inspect"),
    (["analyse", "x", "--outptu", "r"], "--output"), (["batch", "x", "--job", "2"], "--jobs"),
    (["analyse", "x", "--date-order", "dym"], "dmy"),
    (["analyse", "x", "--for", "victem"], "victim"),
    (["analyse", "x", "--export", "timesketsh"], "timesketch"),
    (["completions", "fisch"], "fish"),
  ])
  func whoMistypesIsToldWhatWasMeant(arguments: [String], meant: String) throws {
    for (language, words) in [("en", "Did you mean \(meant)?"), ("nl", "Bedoelde u \(meant)?")] {
      let run = try Program.run(arguments + ["--language", language])
      #expect(run.code == 64)
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }

  @Test func whatIsFarFromEverythingGetsNoGuess() throws {
    let run = try Program.run(["frobnicate"])
    #expect(run.code == 64 && !run.errors.contains("Did you mean"))
    #expect(Suggestion.nearest("", in: ["analyse"]) == nil)
    #expect(Suggestion.nearest("a", in: ["b", "nl"]) == nil)
    #expect(Suggestion.distance("ca", "abc") == 3)
    #expect(Suggestion.distance("abdc", "abcd") == 1)
    #expect(Suggestion.distance("", "abc") == 3)
  }

  /// Story: `--region JP` was taken, and the papers then bore no address and the wrong numbers.
  @Test(arguments: ["en", "nl"]) func aCountryThatIsNotHeldIsRefusedWithTheList(language: String)
    throws
  {
    let run = try Program.run(
      ["analyse", "x.zip", "--region", "JP", "--language", language])
    #expect(run.code == 64)
    #expect(run.errors.contains("NL, BE, GB, DE, US, BR"), "\(run.errors)")
  }

  /// A flag that does nothing is a mistake, and whoever made it thinks that it did something.
  @Test func aFlagOfAnotherVerbIsRefused() throws {
    let run = try Program.run(["inspect", "samples/kapot.zip", "-o", "r", "--language", "en"])
    #expect(run.code == 64)
    #expect(
      run.errors.contains(
        "--output does nothing with inspect; it belongs to analyse, batch, evaluate"))
  }

  @Test func aPathAloneIsAnalysed() throws {
    let short = try Program.run([Program.sample("nieuw-nummer.txt"), "--json", "-q"])
    let long = try Program.run(["analyse", Program.sample("nieuw-nummer.txt"), "--json", "-q"])
    #expect(short.code == 0 && short.output == long.output)
  }
}
