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

  func run() async throws -> ExitCode {
    if plan.listIsInput { return try printLines() }
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
      try await read(inputs, into: store)
      let since = plan.since ?? store.run - 1
      try store.join(since: since)
      try write(store, since: since, to: place.path)
      plan.progress.finish()
      return try tell(store, since: since)
    } catch let fault as LinkStore.Fault {
      if fault.isDiskFull {
        throw Refusal(
          .inputOutput, .cannotWrite,
          [
            Fact("path", Wording.safe(place.path + "/" + LinkStore.name)),
            Fact("reason", reason(ENOSPC)),
          ])
      }
      throw Refusal(
        .inputOutput, fault.isBusy ? .journalBusy : .storeUnreadable,
        [Fact("path", Wording.safe(place.path + "/" + LinkStore.name))])
    }
  }

  /// Brings the store to what the inputs are: reads what is new, forgets what is gone.
  private func read(_ inputs: [LinkInput], into store: LinkStore) async throws {
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
    let keys = Self.keys
    let portions = Self.portions(waiting)
    guard let first = portions.first else { return try store.settle() }
    // The next portion is read by all cores while this one is written by one.
    var reading = Task { await Self.readings(of: first, keys) }
    for (number, portion) in portions.enumerated() {
      let readings = await reading.value
      if number + 1 < portions.count {
        let next = portions[number + 1]
        reading = Task { await Self.readings(of: next, keys) }
      }
      try store.together {
        for (input, found) in zip(portion, readings) {
          try write(found, of: input, into: store)
          plan.progress.archiveDone()
        }
      }
    }
    try store.settle()
  }

  /// Prints what of each file on the list can be joined, a line a file and in its order; joins nothing.
  ///
  /// The code is 0 once every line was written, also lines that say what is wrong: an engine takes any
  /// other for work that was not done.
  private func printLines() throws -> ExitCode {
    var paths = FieldSource(descriptor: STDIN_FILENO, separator: UInt8(ascii: "\n"))
    func next() throws(Refusal) -> String? {
      do {
        return try paths.next().map(PathText.text)
      } catch {
        throw Refusal(
          .inputOutput, .inputUnreadable, [Fact("path", "-"), Fact("reason", reason(error.code))])
      }
    }
    while let path = try next() {
      let line =
        switch Self.reading(of: path, label: "", Self.keys) {
        case .found(let found): LinkLine.line(path, found)
        case .wrong(let error): LinkLine.line(path, fault: Self.fault(error))
        case .unreadable(let code): LinkLine.line(path, fault: Self.fault(code))
        }
      guard Terminal.write(line, to: STDOUT_FILENO) else { throw plan.outputLost }
    }
    return .done
  }

  private static let keys = CaseReading.Keys(
    links: { text in JoinKeys.links(in: text).map { ($0.registrable, $0.normal) } },
    region: { JoinKeys.region(ofNumber: $0) })

  /// What came of one file.
  private enum Reading: Sendable {
    case found(LinkedCase)
    case wrong(RecordFault)
    case unreadable(Int32)
  }

  private static func fault(_ error: RecordFault) -> String {
    error.place.isEmpty ? error.kind.rawValue : error.place
  }

  private static func fault(_ code: Int32) -> String { "errno-\(code)" }

  /// As many files at once as a crash may cost, and as much as memory may hold twice over.
  private static func portions(_ inputs: [LinkInput]) -> [[LinkInput]] {
    var portions: [[LinkInput]] = []
    var bytes = 0
    for input in inputs {
      var info = stat()
      let size = stat(input.path, &info) == 0 ? Int(info.st_size) : 0
      let isFull = portions.last.map { $0.count >= 200 || bytes + size > portionBytes } ?? true
      if isFull {
        portions.append([])
        bytes = 0
      }
      portions[portions.count - 1].append(input)
      bytes = bytes.addingReportingOverflow(size).partialValue
    }
    return portions
  }

  private static let portionBytes = 8 << 20

  /// Reads files on all cores; what came of them in their order.
  private static func readings(
    of inputs: [LinkInput], _ keys: CaseReading.Keys
  ) async -> [Reading] {
    let most = Position.isSerial ? 1 : max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    // A few files a task: one is read in less time than a task costs many.
    let step = max(1, min(16, inputs.count / most))
    let starts = Array(stride(from: 0, to: inputs.count, by: step))
    return await withTaskGroup(of: (Int, [Reading]).self) { group in
      var next = 0
      func add() {
        guard next < starts.count else { return }
        let start = starts[next]
        next += 1
        group.addTask {
          (
            start,
            inputs[start..<min(start + step, inputs.count)].map {
              reading(of: $0.path, label: $0.label, keys)
            }
          )
        }
      }
      for _ in 0..<most { add() }
      var parts: [(Int, [Reading])] = []
      for await part in group {
        parts.append(part)
        add()
      }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private static func reading(
    of path: String, label: String, _ keys: CaseReading.Keys
  ) -> Reading {
    // The system would take what stands before the zero for the path.
    if PathText.bytes(path).contains(0) { return .unreadable(ENOENT) }
    guard let bytes = readFile(path, atMost: most) else { return .unreadable(errno) }
    do throws(RecordFault) {
      return .found(try CaseReading.read(bytes, label: label, keys: keys))
    } catch {
      return .wrong(error)
    }
  }

  private func write(_ reading: Reading, of input: LinkInput, into store: LinkStore) throws {
    let shown = Fact("path", Wording.safe(input.path))
    switch reading {
    case .found(let found):
      try store.write(path: input.path, stamp: input.stamp, report: input.report, found)
    case .unreadable(let code):
      complain(.inputUnreadable, [shown, Fact("reason", reason(code))])
      try store.write(path: input.path, stamp: "", report: "", nil, fault: Self.fault(code))
    case .wrong(let error):
      complain(
        error.place.isEmpty ? .findingsUnreadable : .findingsFieldWrong,
        error.place.isEmpty ? [shown] : [shown, Fact("place", error.place)])
      try store.write(
        path: input.path, stamp: "", report: "", nil, fault: Self.fault(error))
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
