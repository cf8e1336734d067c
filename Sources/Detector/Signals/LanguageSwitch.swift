import Evidence

/// A stretch in another language than the account's own.
///
/// Per message language identification is unreliable below a sentence, so runs of eight messages
/// are identified together. Bilingual people switch all the time: their own rate is the measure.
enum LanguageSwitch: Signal {
  static let id = "LanguageSwitch"
  static let code = GroundCode.languageSwitch
  static let family = EvidenceFamily.behaviour
  static let hearsTheClock = false

  private static let run = 8

  /// ln LR of each message of the stream, 0 where nothing can be said, capped at +0.4.
  static func weights(in context: StreamContext, shift: Int64) -> [Double] {
    let (texts, typed) = (context.texts, context.typed)
    var result = [Double](repeating: 0, count: context.stream.count)
    guard texts.count >= 5 * run else { return result }
    var languages: [String?] = []
    var shares: [String: Int] = [:]
    for start in stride(from: 0, to: texts.count, by: run) {
      let language = LanguageOf.texts(Array(texts[start..<min(start + run, texts.count)]))?.code
      languages.append(language)
      if let language { shares[language, default: 0] += 1 }
    }
    let known = shares.values.reduce(0, +)
    guard known >= 5 else { return result }
    for (index, language) in languages.enumerated() {
      guard let language else { continue }
      // Leaves the run itself out; half a run for each language not seen.
      let own = (Double(shares[language, default: 0] - 1) + 0.5) / (Double(known - 1) + 1)
      let weight = min(max(naturalLog(0.1 / max(own, 1e-9)) / Double(run), -0.05), 0.4)
      for text in index * run..<min((index + 1) * run, texts.count) {
        result[typed[text]] = weight
      }
    }
    return result
  }
}
