import Custody
import Evidence
import Records
import Wording

/// Holds what trail, run record, settings and list of inputs say against each other and the files.
///
/// Whoever changes one file and makes the manifests anew forgets these: each names the hash of
/// every file. Whoever thinks of them too can make them anew as well; for that there is
/// `OutputsAgain`, and the signature.
struct RecordsAgree {
  private typealias Line = VerificationReport.Line

  private static let trail = Bundle.record + "/audit.jsonl"
  private static let run = Bundle.record + "/run.json"

  let bag: BagChecker
  let files: BagChecker.Result
  let records: BagRecords

  func check() -> VerificationReport.Check {
    var lines: [Line] = []
    let events = (bag.file(Self.trail) ?? []).split(separator: 0x0A).map { JSONTree(Array($0)) }
    guard !events.isEmpty, !events.contains(nil) else {
      return unreadable(Self.trail)
    }
    guard let run = bag.file(Self.run).flatMap({ JSONTree($0) }),
      case .array(let outputs)? = run["outputs"], case .array(let inputs)? = run["inputs"]
    else { return unreadable(Self.run) }
    let written = events.compactMap(\.self).filter {
      ["written", "copied"].contains($0["event"]?.text)
    }
    let (named, wrong) = compare(written, Self.trail)
    lines += wrong + compare(outputs, Self.run).lines
    for path in files.files.keys.sorted()
    where path.hasPrefix("data/") && path != Self.trail && !named.contains(path) {
      lines.append(Line(.verifyRecordLacks, [Fact("path", path), Fact("record", Self.trail)]))
    }
    lines += settings(run, events.compactMap(\.self))
    lines += taken(events.compactMap(\.self), inputs)
    lines += clock(run, events.compactMap(\.self))
    lines += copies()
    guard lines.isEmpty else { return VerificationReport.Check(.records, .wrong, lines) }
    return VerificationReport.Check(
      .records, .right, [Line(.verifyRecordsAgree, [Fact("count", named.count)])])
  }

  private func unreadable(_ path: String) -> VerificationReport.Check {
    VerificationReport.Check(.records, .wrong, [Line(.verifyUnreadable, [Fact("path", path)])])
  }

  /// Every file a record names has the size and hash it names.
  private func compare(
    _ items: [JSONTree], _ record: String
  ) -> (named: Set<String>, lines: [Line]) {
    var named: Set<String> = []
    var lines: [Line] = []
    for item in items {
      let path = item["path"]?.text ?? ""
      named.insert(path)
      let found = files.files[path]
      if found == nil || found?.sha256 != item["sha256"]?.text
        || found?.bytes != item["bytes"]?.integer
      {
        lines.append(Line(.verifyRecordDiffers, [Fact("path", path), Fact("record", record)]))
      }
    }
    return (named, lines)
  }

  /// Version and settings stand in several places, and say the same in all.
  private func settings(_ run: JSONTree, _ events: [JSONTree]) -> [Line] {
    var lines: [Line] = []
    func differ(_ name: String, _ record: String) {
      lines.append(Line(.verifyRecordsDisagree, [Fact("name", name), Fact("record", record)]))
    }
    let version = records.toolVersion
    if run["version"]?.text != version { differ("version", Self.run) }
    let began = events.first { $0["event"]?.text == "run-started" }
    if began?["version"]?.text != version { differ("version", Self.trail) }
    if files.value(Bundle.agentLabel) != Bundle.agentPrefix + version {
      differ("version", "bag-info.txt")
    }
    var there: [String: String] = [:]
    if case .object(let fields)? = run["settings"] {
      for field in fields { there[field.key] = field.value.text }
    }
    for name in Set(there.keys).union(records.settings.keys).sorted()
    where there[name] != records.settings[name] { differ(name, Self.run) }
    let identity = files.files[Bundle.findings].map { "findings-" + $0.sha256.prefix(16) }
    if files.value("External-Identifier") != identity {
      differ("External-Identifier", "bag-info.txt")
    }
    return lines
  }

  /// Copies that nobody asked for, or that were asked for and are not listed, were put in or taken out.
  ///
  /// Only a folder may have none: its names may be such that no bag can keep them.
  private func copies() -> [Line] {
    let isWrong =
      switch records.settings["include-inputs"] {
      case "no": records.inputs.contains { $0.copy != nil }
      case "yes": records.inputs.contains { $0.copy == nil && $0.exhibit.kind != .folder }
      default: false
      }
    guard isWrong else { return [] }
    return [
      Line(
        .verifyRecordsDisagree,
        [Fact("name", "include-inputs"), Fact("record", Bundle.record + "/inputs.json")])
    ]
  }

  /// The day of the run stands in three places, and what became of the inputs in two.
  ///
  /// Days and no seconds: a clock may be set right while a run goes on, and midnight may pass.
  private func clock(_ run: JSONTree, _ events: [JSONTree]) -> [Line] {
    func day(_ time: String?) -> String { String((time ?? "").prefix(10)) }
    func differ(_ name: String, _ record: String) -> Line {
      Line(.verifyRecordsDisagree, [Fact("name", name), Fact("record", record)])
    }
    var lines: [Line] = []
    let days = [day(run["started"]?.text), day(run["ended"]?.text)].sorted()
    let began = day(events.first?["time"]?.text)
    if began < days[0] || began > days[1] { lines.append(differ("time", Self.trail)) }
    let sealed = events.last?["time"]?.text ?? ""
    let bagged = files.value("Bagging-Date") ?? ""
    if bagged != day(sealed), bagged < day(sealed) || sealed.dropFirst(10) < "T23:59" {
      lines.append(differ("Bagging-Date", "bag-info.txt"))
    }
    return lines
  }

  /// The inputs are those that were read, all of them, in that order.
  private func taken(_ events: [JSONTree], _ inputs: [JSONTree]) -> [Line] {
    let read = events.filter { $0["event"]?.text == "input-read" }.map { $0["sha256"]?.text }
    let run = inputs.map { $0["sha256Before"]?.text }
    let listed = records.inputs.map { Optional($0.exhibit.digests.sha256) }
    var lines = [(read, Self.trail), (run, Self.run)].filter { $0.0 != listed }.map {
      Line(.verifyRecordsDisagree, [Fact("name", "inputs"), Fact("record", $0.1)])
    }
    // An input that changed while it was read has no second hash.
    let compared = events.filter { $0["event"]?.text == "input-compared" }.map {
      $0["unchanged"]?.truth
    }
    let again = inputs.map { input -> Bool? in
      guard let hash = input["sha256After"]?.text else { return false }
      return hash == input["sha256Before"]?.text && input["unchanged"]?.truth == true ? true : nil
    }
    if again != compared {
      lines.append(
        Line(.verifyRecordsDisagree, [Fact("name", "unchanged"), Fact("record", Self.run)]))
    }
    return lines
  }
}
