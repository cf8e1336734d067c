import Evidence
import Testing

@testable import Wording

@Suite struct WordingTests {
  private static let verdicts: [Verdict] = [.takeover, .impersonation, .none, .inconclusive]

  /// Every sentence of a language under a name, so that languages can be laid side by side.
  private func sentences(_ language: ReportLanguage) -> [(key: String, text: String)] {
    let table = language.table
    var out: [(key: String, text: String)] = []
    for code in NoticeCode.allCases { out.append(("notice " + code.rawValue, table.notice(code))) }
    for code in GroundCode.allCases { out.append(("ground " + code.rawValue, table.ground(code))) }
    for kind in EventKind.allCases { out.append(("event " + kind.rawValue, table.event(kind))) }
    for phrase in Phrase.allCases {
      out.append(("phrase " + phrase.rawValue, table.phrase(phrase)))
    }
    for key in Wording.Message.allCases {
      out.append(("message " + key.rawValue, table.message(key)))
    }
    for name in HypothesisName.allCases {
      out.append(("hypothesis " + name.rawValue, table.hypothesis(name)))
    }
    for verdict in Self.verdicts {
      out.append(("verdict " + verdict.rawValue, table.verdict(verdict)))
    }
    for family in EvidenceFamily.allCases {
      out.append(("family " + family.rawValue, table.family(family)))
    }
    for kind in Identifier.Kind.allCases {
      out.append(("identifier " + kind.rawValue, table.identifier(kind)))
    }
    for order in DateOrder.allCases {
      out.append(("order " + order.rawValue, table.order(order)))
    }
    for platform in Platform.allCases {
      let words = table.platform(platform)
      out.append(("regain \(platform)", words.regain))
      out.append(("devices \(platform)", words.devices))
      for way in words.exports {
        out.append(("export \(platform) \(way.id)", way.title))
        for (number, step) in way.steps.enumerated() {
          out.append(("step \(platform) \(way.id) \(number)", step))
        }
      }
    }
    for kind in FileKind.allCases {
      out.append(("kind \(kind)", table.kind(kind)))
      out.append(("advice \(kind)", table.advice(kind)))
    }
    for format in FormatID.allCases {
      out.append(("format \(format)", table.format(format)))
      out.append(("about \(format)", table.about(format)))
    }
    for reason in FormatReason.allCases { out.append(("reason \(reason)", table.reason(reason))) }
    for step in VerbalScale.Step.allCases {
      out.append(("scale \(step.rawValue)", table.scale(step)))
    }
    for phrase in ViewerPhrase.allCases {
      out.append(("viewer " + phrase.rawValue, table.viewer(phrase)))
    }
    for phrase in InspectPhrase.allCases {
      out.append(("inspect " + phrase.rawValue, table.inspect(phrase)))
    }
    for phrase in InvestigationPhrase.allCases {
      out.append(("investigation " + phrase.rawValue, table.investigation(phrase)))
    }
    for phrase in CasePhrase.allCases {
      out.append(("case " + phrase.rawValue, table.caseWords(phrase)))
    }
    for phrase in VictimPhrase.allCases {
      out.append(("victim " + phrase.rawValue, table.victim(phrase)))
    }
    for key in AnswerKey.allCases { out.append(("answer \(key)", table.answer(key))) }
    for key in FactKey.allCases { out.append(("fact " + key.rawValue, table.factName(key))) }
    for value in FactValue.allCases {
      out.append(("value " + value.rawValue, table.factValue(value)))
    }
    return out
  }

  @Test(arguments: ReportLanguage.allCases)
  func everyKeyHasASentence(_ language: ReportLanguage) {
    for (key, text) in sentences(language) { #expect(!text.isEmpty, "\(key)") }
  }

  /// Story: whoever lost a Signal account was told to open WhatsApp.
  @Test(arguments: ReportLanguage.allCases, Platform.allCases)
  func wordsOfAPlatformNameNoOther(_ language: ReportLanguage, _ platform: Platform) {
    let words = language.table.platform(platform)
    let all = ([words.regain, words.devices] + words.exports.flatMap { [$0.title] + $0.steps })
      .joined(separator: " ")
    #expect(all.contains(platform.name))
    for other in Platform.allCases where other != platform {
      #expect(!all.contains(other.name), "\(other) in the words of \(platform)")
    }
    #expect(!words.exports.isEmpty && words.exports.allSatisfy { $0.steps.count > 2 })
    // A ground is said of any platform.
    for code in GroundCode.allCases {
      let ground = language.table.ground(code)
      #expect(Platform.allCases.allSatisfy { !ground.contains($0.name) }, "\(ground)")
    }
  }

  @Test(arguments: LanguagePair.all) func everyLanguageFillsTheSameHoles(_ pair: LanguagePair) {
    for (first, second) in zip(sentences(pair.first), sentences(pair.second)) {
      #expect(first.key == second.key)
      #expect(Template.holes(first.text) == Template.holes(second.text), "\(first.key)")
    }
  }

  @Test(arguments: LanguagePair.all) func longSentencesAreTranslated(_ pair: LanguagePair) {
    for (first, second) in zip(sentences(pair.first), sentences(pair.second))
    where first.text.count > 40 {
      let isList = Template.holes(first.text).count > 2
      #expect(first.text != second.text || isList, "\(first.key)")
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func everyLocaleIsWhole(_ language: ReportLanguage) {
    let locale = language.locale
    #expect(Set(locale.months).count == 12)
    #expect(locale.decimalMark != locale.thousandsMark)
    #expect(language.table.figures.weekdays.count == 7)
    #expect(language.table.figures.families.count == EvidenceFamily.allCases.count)
  }

  @Test(arguments: [
    ("nl", ReportLanguage.dutch), ("nl_BE.UTF-8", .dutch), ("en_GB", .english), ("C", .english),
    ("de_DE", .english), ("", .english),
  ])
  func aSettingNamesALanguage(_ setting: String, _ language: ReportLanguage) {
    #expect(ReportLanguage(setting: setting) == language)
  }

  @Test func everyVerdictGroundOfTheContractIsKnown() {
    let needed = """
      style-shift code-request code-handover money-request identifier-new call-evasion question-evasion secrecy pressure \
      repay-promise excuse contact-doubt identity-question contact-discovery paid-claim owner-back \
      security-code-changed encryption-banner \
      device-changed same-script hours-unusual language-switch new-number-claim \
      code-given-away no-history style-same style-too-little no-code no-money no-security-notice \
      money-habit notice-alone short-segment
      """
    for code in needed.split(separator: " ") {
      #expect(GroundCode(rawValue: String(code)) != nil, "\(code)")
    }
  }

  @Test func unknownFactsFallOutAndExtraFactsAreAdded() {
    let template = "Too few[: {messages} of {needed}]."
    #expect(Template.fill(template, [], names: { $0 }) == "Too few.")
    #expect(Template.fill(template, [Fact("messages", 3)], names: { $0 }) == "Too few.")
    #expect(
      Template.fill(
        template, [Fact("messages", 3), Fact("needed", 60), Fact("limit", 9)], names: { $0 })
        == "Too few: 3 of 60 (limit: 9).")
  }

  @Test func codesInFactsBecomeWords() {
    let notice = Notice(
      .dateOrderAssumed, .warning, facts: [Fact("order", "dmy"), Fact("basis", "locale")])
    let dutch = Wording.notice(notice, language: .dutch)
    #expect(dutch.contains("volgorde: dag-maand-jaar"))
    #expect(dutch.contains("grond: taal van de meldingen"))
    let ground = Ground(
      .moneyRequest, .money, weight: 1, at: EntryID(conversation: 0, entry: 0),
      facts: [Fact("currency", "EUR"), Fact("amount", "980\u{202E}")])
    #expect(
      Wording.ground(ground, language: .english)
        == "The account asks for money: EUR 980⟨U+202E⟩.")
  }

  @Test func momentsAndNumbersFollowTheLanguage() {
    let time = ChatTime(
      year: 2020, month: 3, day: 5, hour: 9, minute: 7, second: nil)
    #expect(Wording.moment(time, language: .dutch) == "5 maart 2020, 09:07")
    #expect(Wording.moment(time, language: .english) == "5 March 2020, 09:07")
    #expect(Numbers.grouped(1_234_567, ReportLanguage.dutch) == "1.234.567")
    #expect(Numbers.grouped(-1_234, ReportLanguage.english) == "-1,234")
    #expect(Numbers.iban("NL91ABNA0417164300") == "NL91 ABNA 0417 1643 00")
  }

  @Test(arguments: [
    (0.30103, "2.0"), (0.531, "3.4"), (1.434, "27"), (3.1, "1,300"), (6, "1,000,000"),
    (-1.434, "27"),
  ])
  func ratiosAreRoundedToWhatTheyAreWorth(_ log10: Double, _ words: String) {
    #expect(Numbers.ratio(log10: log10, .english) == words)
  }

  @Test(arguments: [
    (0.2, "no support"), (0.5, "weak support"), (1.5, "moderate support"),
    (2.5, "moderately strong support"), (3.5, "strong support"), (5, "very strong support"),
    (6.5, "extremely strong support"), (-2.5, "moderately strong support"),
  ])
  func englishScale(_ log10: Double, _ words: String) {
    #expect(Wording.scale(VerbalScale.step(log10LR: log10, .english), .english) == words)
  }

  @Test(arguments: [
    (0.2, "ongeveer even waarschijnlijk"), (0.5, "iets waarschijnlijker"),
    (1.5, "waarschijnlijker"), (2.5, "veel waarschijnlijker"), (3.5, "veel waarschijnlijker"),
    (5, "zeer veel waarschijnlijker"), (6.5, "extreem veel waarschijnlijker"),
  ])
  func dutchScale(_ log10: Double, _ words: String) {
    #expect(Wording.scale(VerbalScale.step(log10LR: log10, .dutch), .dutch) == words)
  }
}
