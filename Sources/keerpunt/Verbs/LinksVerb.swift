import Detector
import Evidence
import Glibc
import Linking
import Records
import Wording

/// What the cases of batches share, for a desk that has thousands of them.
///
/// The store in the output folder keeps what was read, so that a run reads only what is new. A file
/// that is not what a batch wrote is one sentence, and the rest goes on.
struct LinksVerb: Sendable {
  let plan: Plan

  func run() throws -> ExitCode {
    guard let output = plan.output else { throw Refusal(.usage, .outputNeeded) }
    let place = try OutputPlace(
      output, .links, replaces: true, inputs: plan.operands + plan.filesRead)
    let inputs = try LinkInput.list(plan.operands)
    if mkdir(place.path, 0o755) != 0, errno != EEXIST {
      throw Refusal(
        .outputExists, .cannotWrite,
        [Fact("path", Wording.safe(place.path)), Fact("reason", reason(errno))])
    }
    do {
      let store = try LinkStore(path: place.path + "/" + LinkStore.name)
      try read(inputs, into: store)
      let since = plan.since ?? store.run - 1
      try store.join(since: since)
      try write(store, since: since, to: place.path)
      plan.progress.finish()
      return try tell(store, since: since)
    } catch let fault as LinkStore.Fault {
      throw Refusal(
        .inputOutput, fault.isBusy ? .journalBusy : .storeUnreadable,
        [Fact("path", Wording.safe(place.path + "/" + LinkStore.name))])
    }
  }

  /// Brings the store to what the inputs are: reads what is new, forgets what is gone.
  private func read(_ inputs: [LinkInput], into store: LinkStore) throws {
    var known = try store.stamps()
    var waiting: [LinkInput] = []
    for input in inputs {
      // What could not be read is said every time, so it is tried every time.
      if let stamp = known.removeValue(forKey: input.path), stamp == input.stamp { continue }
      waiting.append(input)
    }
    plan.progress.expect(waiting.count)
    if !known.isEmpty {
      try store.together { for path in known.keys.sorted() { try store.remove(path: path) } }
    }
    let keys = CaseReading.Keys(
      links: { text in JoinKeys.links(in: text).map { ($0.registrable, $0.normal) } },
      region: { JoinKeys.region(ofNumber: $0) })
    // As many at once as a crash may cost.
    for start in stride(from: 0, to: waiting.count, by: 500) {
      try store.together {
        for input in waiting[start..<min(start + 500, waiting.count)] {
          try read(input, into: store, keys)
          plan.progress.archiveDone()
        }
      }
    }
  }

  private func read(_ input: LinkInput, into store: LinkStore, _ keys: CaseReading.Keys) throws {
    let shown = Fact("path", Wording.safe(input.path))
    guard let bytes = readFile(input.path, atMost: Self.most) else {
      let code = errno
      complain(.inputUnreadable, [shown, Fact("reason", reason(code))])
      return try store.write(
        path: input.path, stamp: "", report: "", nil, fault: "errno-\(code)")
    }
    do {
      let found = try CaseReading.read(bytes, label: input.label, keys: keys)
      try store.write(path: input.path, stamp: input.stamp, report: input.report, found)
    } catch let error as RecordFault {
      complain(
        error.place.isEmpty ? .findingsUnreadable : .findingsFieldWrong,
        error.place.isEmpty ? [shown] : [shown, Fact("place", error.place)])
      try store.write(
        path: input.path, stamp: "", report: "", nil,
        fault: error.place.isEmpty ? error.kind.rawValue : error.place)
    }
  }

  /// Two gigabytes: findings of a million messages are a tenth of it.
  private static let most = 1 << 31

  private func complain(_ message: Wording.Message, _ facts: [Fact]) {
    Terminal.complain(Wording.message(message, facts, language: plan.language))
  }

  /// Writes everything, each file whole or not at all.
  private func write(_ store: LinkStore, since: Int, to folder: String) throws {
    let from = OutputPlace.resolved(folder)
    let request = LinkOutputs.Request(
      store: store, since: since, toolVersion: Version.number, language: plan.reportLanguage,
      path: { RelativePath.text(to: $0, from: from) })
    for output in LinkOutputs.allCases {
      let path = folder + "/" + output.rawValue
      let descriptor = open(
        path + ".partial", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
      func refused() -> Refusal {
        Refusal(
          .inputOutput, .cannotWrite,
          [Fact("path", Wording.safe(path)), Fact("reason", reason(errno))])
      }
      guard descriptor >= 0 else { throw refused() }
      do {
        try output.write(request) { block in
          guard Terminal.write(block, to: descriptor) else { throw refused() }
        }
      } catch {
        close(descriptor)
        unlink(path + ".partial")
        throw error
      }
      guard close(descriptor) == 0, rename(path + ".partial", path) == 0 else { throw refused() }
    }
  }

  private func tell(_ store: LinkStore, since: Int) throws -> ExitCode {
    let counts = try store.counts()
    let results = try store.results()
    var failed = 0
    try store.faults { _, _ in failed += 1 }
    var facts = [
      Fact("count", counts.cases), Fact("links", results.links), Fact("rings", results.rings),
      Fact("since", since), Fact("new", try store.newLinks(since: since)),
    ]
    if counts.folded > 0 { facts.append(Fact("folded", counts.folded)) }
    if failed > 0 { facts.append(Fact("failed", failed)) }
    guard Terminal.print(Wording.message(.linksDone, facts, language: plan.language) + "\n") else {
      throw plan.outputLost
    }
    return failed > 0 ? .partial : .done
  }
}

/// A path as it is written in a file of another folder: pages that are moved together stay whole.
///
///     to /data/batch/cases/a.json, from /data/links  ->  ../batch/cases/a.json
enum RelativePath {
  /// Both are absolute; an empty path stays empty.
  static func text(to path: String, from folder: String) -> String {
    guard !path.isEmpty else { return "" }
    let (target, base) = (path.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    return (up + target.dropFirst(shared).map(String.init)).joined(separator: "/")
  }
}
