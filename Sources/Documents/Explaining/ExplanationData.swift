import Evidence
import Records
import Wording

/// Explanations as data, schema `keerpunt.explanation/1`, the same in every language of the user.
///
/// Entries and lines count from 1. `factor` is the likelihood ratio itself, 10 to `log10LR`.
public enum ExplanationData {
  /// The document.
  public static func render(_ explanations: [Explanation], toolVersion: String) -> [UInt8] {
    DataDocument.object([
      ("schema", .string("keerpunt.explanation/1")),
      ("tool", .object([("name", .string("keerpunt")), ("version", .string(toolVersion))])),
      ("propositions", propositions()),
      ("accounts", .array(explanations.map(account))),
      ("calibration", calibration(explanations.first?.calibration)),
    ]).json()
  }

  private static func propositions() -> DataDocument {
    func both(_ phrase: Phrase) -> DataDocument {
      .object(
        ReportLanguage.allCases.map { ($0.rawValue, .string(Wording.phrase(phrase, $0))) })
    }
    return .object([("H1", both(.propositionOne)), ("H2", both(.propositionTwo))])
  }

  private static func account(_ explanation: Explanation) -> DataDocument {
    let finding = explanation.finding
    let bounds = explanation.bounds
    func grounds(_ bearing: GroundCode.Bearing) -> DataDocument {
      .array(Explainer.grounds(finding, bearing).map { ground($0, explanation) })
    }
    let isOpen = finding.verdict == .inconclusive
    return .object([
      ("conversation", .string(explanation.conversation)),
      ("chat", .string(explanation.chat)),
      ("name", .string(explanation.name)),
      ("verdict", .string(finding.verdict.rawValue)),
      ("log10LR", .number(finding.log10LR)),
      ("factor", .number(Numbers.powerOfTen(finding.log10LR))),
      ("atBound", .boolean(bounds.isReached(finding.log10LR))),
      (
        "scale",
        .object(
          ReportLanguage.allCases.map { language in
            let step = VerbalScale.step(log10LR: bounds.bounded(finding.log10LR), language)
            return (language.rawValue, .string(Wording.scale(step, language)))
          })
      ),
      ("moment", moment(isOpen ? finding.candidate : finding.onset, explanation)),
      ("momentIsCandidate", .boolean(isOpen)),
      (
        "episodes",
        .array(
          finding.episodes.map {
            .object([
              ("first", place($0.first, explanation)), ("last", place($0.last, explanation)),
            ])
          })
      ),
      ("return", finding.return.map { place($0, explanation) } ?? .string(nil)),
      (
        "families",
        .object(
          EvidenceFamily.allCases.map { ($0.rawValue, .number(finding.families[$0])) })
      ),
      ("for", .array(finding.grounds.map { ground($0, explanation) })),
      ("against", grounds(.opposing)),
      ("limits", grounds(.limiting)),
      ("notFound", grounds(.absent)),
      (
        "signsNotFound",
        .array(
          Explainer.missingSigns(finding, read: explanation.read).map { .string($0.rawValue) },
          inline: true)
      ),
      ("hypotheses", hypotheses(explanation.hypotheses)),
      ("sensitivity", sensitivity(explanation)),
      ("needed", .array(Explainer.lacks(finding).map(lack))),
    ])
  }

  private static func moment(_ onset: Onset?, _ explanation: Explanation) -> DataDocument {
    guard let onset else { return .string(nil) }
    return .object([
      ("message", place(onset.entry, explanation)),
      ("level", .number(0.95)),
      ("first", place(onset.first, explanation)),
      ("last", place(onset.last, explanation)),
      ("setSize", .integer(onset.setSize)),
    ])
  }

  private static func fields(
    _ id: EntryID, _ explanation: Explanation
  ) -> [(key: String, value: DataDocument)] {
    [
      ("conversation", .string(explanation.conversations[id.conversation])),
      ("entry", .integer(id.entry + 1)),
      ("line", .integer(explanation.lines[id])),
      ("time", .string(explanation.times[id]?.iso)),
    ]
  }

  private static func place(_ id: EntryID, _ explanation: Explanation) -> DataDocument {
    .object(fields(id, explanation))
  }

  private static func ground(_ ground: Ground, _ explanation: Explanation) -> DataDocument {
    .object([
      ("code", .string(ground.code.rawValue)),
      ("family", .string(ground.family.rawValue)),
      ("weight", .number(ground.weight)),
      ("judged", .boolean(ground.code.isJudged)),
      ("facts", .object(ground.facts.map { ($0.key, .string($0.value)) })),
      // Messages in other chats that it rests on as well, 0 for nearly every case.
      ("more", .integer(ground.more)),
      (
        "messages",
        .array(
          ground.entries.map { id in
            let isStretch = ground.code.traits.isAboutStretch
            let passages = isStretch ? [] : explanation.passages(id, for: ground.code)
            return .object(
              fields(id, explanation) + [
                ("table", .string(explanation.cells[id]?.table)),
                ("row", .integer(explanation.cells[id].map { Int($0.row) })),
                ("writer", .string(passages.first?.writer)),
                (
                  "inLightOf",
                  .array(
                    isStretch
                      ? []
                      : explanation.earlier(id, for: ground.code).map { place($0, explanation) })
                ),
                (
                  "quotes",
                  .array(
                    isStretch
                      ? [] : explanation.words(id, for: ground.code).map { .string($0) })
                ),
              ])
          })
      ),
    ])
  }

  private static func hypotheses(_ hypotheses: [Hypothesis]) -> DataDocument {
    let first = hypotheses.first?.log10LR ?? 0
    return .array(
      hypotheses.map {
        .object([
          ("name", .string($0.name.rawValue)), ("log10LR", .number($0.log10LR)),
          ("firstAgainstThis", .number(StatedBounds.difference(first, $0.log10LR))),
        ])
      })
  }

  private static func sensitivity(_ explanation: Explanation) -> DataDocument {
    let rows = Explainer.rows(explanation.finding, moments: explanation.moments)
    return .array(
      rows.map { item in
        var fields: [(key: String, value: DataDocument)] = [
          ("change", .string(item.row.change.name.rawValue))
        ]
        switch item.row.change {
        case .withoutFamily(let family): fields.append(("family", .string(family.rawValue)))
        case .withoutEntry(let id): fields.append(("message", place(id, explanation)))
        case .clockMoved(let hours): fields.append(("hours", .integer(hours)))
        }
        return .object(
          fields + [
            ("verdict", .string(item.row.verdict.rawValue)),
            ("log10LR", .number(item.row.log10LR)),
            ("verdictStays", .boolean(item.isVerdictSame)),
            ("momentStays", .boolean(item.isMomentSame)),
            ("moment", item.moment.map { place($0, explanation) } ?? .string(nil)),
          ])
      })
  }

  private static func lack(_ lack: Explainer.Lack) -> DataDocument {
    var fields: [(key: String, value: DataDocument)] = [("what", .string(lack.dataName))]
    switch lack {
    case .text(let messages, let needed), .history(let messages, let needed):
      fields += [("messages", .string(messages)), ("needed", .string(needed))]
    case .family(let family): fields.append(("speaking", .string(family.rawValue)))
    case .clearer, .chats, .outside: break
    }
    return .object(fields)
  }

  private static func calibration(_ calibration: StatedCalibration?) -> DataDocument {
    guard let calibration else { return .string(nil) }
    let (identity, bounds) = (calibration.identity, calibration.bounds)
    return .object([
      ("name", .string(identity.name)), ("date", .string(identity.date)),
      ("tuningSHA256", .string(identity.tuning)),
      ("calibrationSHA256", .string(identity.calibration)),
      ("casesWith", .integer(identity.cases.with)),
      ("casesWithout", .integer(identity.cases.without)),
      ("cllr", .number(identity.cllr)), ("cllrMin", .number(identity.cllrMin)),
      (
        "bounds",
        .object([
          ("combined", .number(bounds.combined)), ("against", .number(bounds.against)),
        ])
      ),
      (
        "families",
        .object(EvidenceFamily.allCases.map { ($0.rawValue, .number(bounds.families[$0])) })
      ),
    ])
  }
}
