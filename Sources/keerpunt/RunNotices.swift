import Evidence

/// What a run says that the inputs alone do not: kept in the settings, for `verify` to say again.
///
///     left-out-1      reason=missing;name=chat 2.zip
///     given-twice-1   exhibit=0;other=copy of chat.zip
///     isolation       on
///     pictures-left-out  signal-11
enum RunNotices {
  private static let leftOut = "left-out-"
  private static let twice = "given-twice-"
  private static let isolation = "isolation"
  /// How drawing pictures ended the process that did it.
  static let pictures = "pictures-left-out"

  /// The settings that hold the notices of a case.
  static func settings(_ file: CaseFile) -> [String: String] {
    var settings = [isolation: Confinement.setting(missing: missing(file))]
    for (index, notice) in file.notices.filter({ $0.code == .inputLeftOut }).enumerated() {
      // The name comes last: it may hold anything.
      let facts = notice.facts.sorted { $0.key != "name" && $1.key == "name" }
      settings[leftOut + String(index + 1)] = text(facts)
    }
    for (index, notice) in file.notices.filter({ $0.code == .inputTwice }).enumerated() {
      let other = notice.facts.filter { $0.key == "other" }
      settings[twice + String(index + 1)] = text([Fact("exhibit", notice.exhibit ?? 0)] + other)
    }
    if let notice = file.notices.first(where: { $0.code == .picturesLeftOut }) {
      settings[pictures] = notice.facts.first { $0.key == "reason" }?.value
    }
    return settings
  }

  /// Adds the notices of an earlier run to a case that was read again.
  static func restore(_ settings: [String: String], to file: inout CaseFile) {
    var number = 1
    while let text = settings[twice + String(number)] {
      let facts = facts(text, last: "other")
      let exhibit = facts.first { $0.key == "exhibit" }.flatMap { Int($0.value) } ?? 0
      let name = file.exhibits.indices.contains(exhibit) ? file.exhibits[exhibit].name : ""
      file.notices.append(
        Notice(
          .inputTwice, .info, exhibit: exhibit,
          facts: facts.filter { $0.key == "other" } + [Fact("name", name)]))
      number += 1
    }
    let missing = Confinement.missing(in: settings[isolation] ?? "")
    file.notices += Confinement.notice(missing: missing).map { [$0] } ?? []
    file.notices += picturesNotice(settings[pictures]).map { [$0] } ?? []
    number = 1
    while let text = settings[leftOut + String(number)] {
      file.notices.append(Notice(.inputLeftOut, .error, facts: facts(text, last: "name")))
      number += 1
    }
  }

  /// What every output says where pictures were left out; nil where they were not.
  static func picturesNotice(_ reason: String?) -> Notice? {
    reason.map { Notice(.picturesLeftOut, .warning, facts: [Fact("reason", $0)]) }
  }

  private static func missing(_ file: CaseFile) -> [Confinement.Measure] {
    file.notices.contains { $0.code == .isolationOff } ? Confinement.missing : []
  }

  private static func text(_ facts: [Fact]) -> String {
    facts.map { $0.key + "=" + $0.value }.joined(separator: ";")
  }

  /// Facts from their text; the value of the last key goes on to the end.
  private static func facts(_ text: String, last: String) -> [Fact] {
    var facts: [Fact] = []
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "=") {
      let key = String(rest[..<mark])
      let end = key == last ? rest.endIndex : rest.firstIndex(of: ";") ?? rest.endIndex
      facts.append(Fact(key, String(rest[rest.index(after: mark)..<end])))
      rest = end == rest.endIndex ? "" : rest[rest.index(after: end)...]
    }
    return facts
  }
}
