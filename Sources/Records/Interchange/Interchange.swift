public import Evidence

/// A format in which other programs take over a case, by its name on the command line.
///
/// Beside `messages.csv` and `timeline.jsonl`, which are always written. What each is for:
///
///     timesketch  timesketch.csv, .jsonl     a timeline beside those of other sources
///     rsmf        rsmf/c1-2020-11-15.rsmf    review platforms: RSMF 2.0, a file a chat and day
///     case        case.jsonld                CASE 1.5 / UCO: what is cited, and its provenance
///     misp        misp.json                  sharing: accounts and numbers of the other hand
///     graph       graph.graphml, .json       who lured whom: Gephi, yEd, networkx, D3
public enum Interchange: String, Sendable, CaseIterable {
  /// The two shapes Timesketch takes.
  case timesketch
  /// Relativity Short Message Format 2.0.
  case rsmf
  /// CASE/UCO 1.5 as JSON-LD.
  case caseUCO = "case"
  /// A MISP event with its objects.
  case misp
  /// Who lured whom, as GraphML and as JSON.
  case graph

  /// Reads `case,rsmf`, or `all`; nil when a name in it is unknown.
  ///
  /// The order is always that of the list above, whatever the order typed.
  public static func list(_ text: String) -> [Interchange]? {
    var wanted: Set<Interchange> = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      switch name {
      case "all": wanted.formUnion(allCases)
      default:
        guard let format = Interchange(rawValue: String(name)) else { return nil }
        wanted.insert(format)
      }
    }
    return allCases.filter(wanted.contains)
  }

  /// Writes the files of this format in blocks, so that no document stands in memory whole.
  public func write(
    _ file: CaseFile, _ findings: Findings, toolVersion: String, to sink: some InterchangeSink
  ) throws {
    switch self {
    case .timesketch:
      let marks = EntryMarks(findings)
      try sink.begin("timesketch.csv")
      try Timesketch.csv(file, marks: marks, sink: sink.write)
      try sink.begin("timesketch.jsonl")
      try Timesketch.jsonLines(file, marks: marks, sink: sink.write)
    case .rsmf:
      try ShortMessages(file: file, findings: findings, toolVersion: toolVersion).write(to: sink)
    case .caseUCO:
      try sink.begin("case.jsonld")
      try CaseGraph(file: file, findings: findings, toolVersion: toolVersion)
        .write(sink: sink.write)
    case .misp:
      try sink.begin("misp.json")
      try sink.write(
        SharedEvent(file: file, findings: findings, toolVersion: toolVersion).render())
    case .graph:
      let files = SpreadFiles(file, findings)
      try sink.begin("graph.graphml")
      try sink.write(files.graphML())
      try sink.begin("graph.json")
      try sink.write(files.json())
    }
  }
}

/// Takes the files of a format one after another, each in blocks.
public protocol InterchangeSink {
  /// Ends the file before it and begins one; the name may hold folders.
  func begin(_ name: String) throws
  /// The next bytes of the file begun last.
  func write(_ block: [UInt8]) throws
}

extension Interchange {
  /// About this many bytes are gathered before they are handed on.
  static let blockSize = 1 << 20
}
