import Evidence
import Parser
import Wording

extension Flag {
  private static let readers: [Verb] = [.analyse, .inspect, .timeline, .batch]
  private static let writers: [Verb] = [.analyse, .batch, .evaluate]

  /// Every flag, in the order of the help.
  static let all: [Flag] = [
    .one(.output, \.output, .text(.outputFolder), writers + [.links], short: "o"),
    .on(.force, \.force, [.analyse, .evaluate], short: "f"),
    .on(.includeInputs, \.includeInputs, [.analyse]),
    .one(.signKey, \.signKey, .text(.file), [.analyse]),
    .one(.publicKey, \.publicKey, .text(.file), [.verify]),
    .one(.tsr, \.stamp, .text(.file), [.verify]),
    .one(.caFile, \.authorities, .text(.file), [.verify]),
    .on(.json, \.json, [.analyse, .inspect, .evaluate, .explain, .verify, .formats, .doctor]),
    .one(.format, \.format, .choice(.format), [.timeline]),
    .many(.export, \.exports, .export, [.analyse]),
    .on(.markdown, \.markdown, [.formats]),
    .many(.readers, \.readers, .choice(.reader), [.analyse]),
    .on(.noMedia, \.noMedia, [.analyse]),
    .one(.annex, \.annex, .choice(.annex), [.analyse]),
    .one(.reportLanguage, \.reportLanguage, .choice(.language), writers + [.links]),
    .one(.paperLanguage, \.paperLanguage, .choice(.language), [.analyse]),
    .one(.language, \.language, .choice(.language)),
    .one(.tz, \.zone, .zone, [.analyse, .timeline, .batch, .evaluate]),
    .one(.dateOrder, \.dateOrder, .choice(.order), readers + [.evaluate]),
    .one(.region, \.region, .region, writers),
    .one(.passphraseFile, \.passphraseFile, .text(.file), readers + [.evaluate, .verify]),
    .one(.redact, \.redact, .choice(.whom), [.analyse]),
    .one(.redactionKey, \.redactionKey, .text(.file), [.analyse]),
    .many(.without, \.without, .denial, [.analyse]),
    .one(.moment, \.moment, .moment, [.analyse]),
    .one(.account, \.account, .text(.account), [.analyse]),
    .one(.me, \.me, .text(.name), [.analyse]),
    .on(.exitCode, \.exitCode, [.analyse]),
    .one(.jobs, \.jobs, .number(1...1_024), [.batch, .evaluate], short: "j"),
    .one(.caseNumber, \.caseNumber, .text(.text), [.analyse]),
    .one(.exhibitNumber, \.exhibitNumber, .text(.text), [.analyse]),
    .one(.examiner, \.examiner, .text(.text), [.analyse]),
    .one(.memoryLimit, \.megabytes, .number(1_024...1_048_576), readers),
    .one(.timeLimit, \.seconds, .number(1...604_800), readers),
    .one(.casePer, \.unit, .choice(.unit), [.batch]),
    .one(.shard, \.shard, .shard, [.batch]),
    .on(.stdin, \.listIsInput, [.batch, .links]),
    .on(.stdout, \.printsLines, [.batch]),
    .one(.reports, \.reports, .number(1...10_000), [.batch]),
    .on(.noDetect, \.noDetect, [.batch]),
    .one(.since, \.since, .number(0...1_000_000_000), [.links]),
    .many(.only, \.only, .condition, [.evaluate]),
    .one(.model, \.model, .text(.file), [.evaluate]),
    .on(.fit, \.fit, [.evaluate]),
    .one(.progress, \.progress, .choice(.manner), readers + [.links, .evaluate, .verify]),
    .on(.quiet, \.quiet, short: "q"),
    .on(.verbose, \.verbose, short: "v"),
    .on(.noColor, \.noColor),
    .on(.help, \.help, short: "h"),
    .on(.version, \.version),
  ]
}
