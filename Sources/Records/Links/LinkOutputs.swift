package import Linking
package import Wording

/// What `links` writes besides its store, in the order in which it is written.
///
/// Each is rendered from the store in blocks, so that a million rows are never in memory.
package enum LinkOutputs: String, CaseIterable, Sendable {
  case things = "identifiers.csv"
  case rings = "rings.csv"
  case ringCases = "ring-cases.csv"
  case lures = "lures.csv"
  case picture = "picture.csv"
  case data = "links.json"
  case graph = "links.graphml"
  case misp = "misp.json"
  case page = "links.html"

  /// What all of them are told.
  package struct Request {
    /// The store, joined.
    let store: LinkStore
    /// What came after this run is new.
    let since: Int
    let toolVersion: String
    let language: ReportLanguage
    /// From the output folder to the file of a path in the store; an empty one stays empty.
    let path: (String) -> String

    /// Takes them.
    package init(
      store: LinkStore, since: Int, toolVersion: String, language: ReportLanguage,
      path: @escaping (String) -> String
    ) {
      self.store = store
      self.since = since
      self.toolVersion = toolVersion
      self.language = language
      self.path = path
    }
  }

  /// Writes it in blocks.
  package func write(_ request: Request, sink: ([UInt8]) throws -> Void) throws {
    switch self {
    case .things: try LinkTables.things(request, sink)
    case .rings: try LinkTables.rings(request, sink)
    case .ringCases: try LinkTables.ringCases(request, sink)
    case .lures: try LinkTables.lures(request, sink)
    case .picture: try LinkTables.picture(request, sink)
    case .data: try LinkData.write(request, sink)
    case .graph: try LinkGraph.write(request, sink)
    case .misp: try LinkEvent.write(request, sink)
    case .page: try sink(LinkPage.render(request))
    }
  }

  /// Bytes that are kept before they are handed on.
  static let block = 1 << 20
}

extension CurrencySum {
  /// Hundredths with a point: `985.50`.
  static func decimal(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// `EUR 985.50; 20.00`, the second in a currency that nobody named.
  static func text(_ sums: [CurrencySum], _ amount: (CurrencySum) -> Int) -> String {
    sums.filter { amount($0) > 0 }.map {
      ($0.currency.isEmpty ? "" : $0.currency + " ") + decimal(amount($0))
    }.joined(separator: "; ")
  }
}
