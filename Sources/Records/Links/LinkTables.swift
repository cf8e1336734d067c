import Linking

/// The tables of `links`: heads are the names of the fields in `links.json`, in every language.
enum LinkTables {
  /// `identifiers.csv`: everything that the other hand left, and the cases that have it.
  static func things(_ request: LinkOutputs.Request, _ sink: ([UInt8]) throws -> Void) throws {
    var csv = CSVWriter()
    csv.row([
      "kind", "value", "state", "ring", "cases", "inside", "involved", "mentioned", "outside",
      "victims", "taken", "atRisk", "payers", "asked", "paid", "unread", "first", "last", "holder",
      "region", "valid", "new", "newCases", "inputs",
    ])
    try request.store.eachThing(since: request.since, all: true) { thing in
      let victims = try request.store.victims(of: thing)
      let sums = try request.store.sums(of: thing)
      csv.cell(thing.kind.rawValue)
      csv.cell(thing.value)
      csv.cell(thing.state.rawValue)
      csv.cell(thing.ring)
      csv.cell(thing.counted)
      for zone in Zone.allCases { csv.cell(thing.cases[zone] ?? 0) }
      for count in [victims.all, victims.taken, victims.atRisk, victims.payers] { csv.cell(count) }
      csv.cell(CurrencySum.text(sums, \.asked))
      csv.cell(CurrencySum.text(sums, \.paid))
      csv.cell(sums.reduce(0) { $0 + $1.unread })
      csv.cell(thing.first)
      csv.cell(thing.last)
      csv.cell(thing.kind == .script ? thing.shown : thing.holder)
      csv.cell(thing.region)
      csv.cell(thing.isValid.map { $0 ? "yes" : "no" } ?? "")
      csv.cell(thing.isNew ? "yes" : "no")
      csv.cell(thing.newCases)
      var labels: [String] = []
      try request.store.cases(of: thing, atMost: 50) { labels.append($0.label) }
      csv.cell(labels.joined(separator: "; "))
      csv.endRow()
      try csv.flush(over: LinkOutputs.block, sink)
    }
    try sink(csv.bytes)
  }

  /// `rings.csv`: cases that hang together, and what joins them.
  static func rings(_ request: LinkOutputs.Request, _ sink: ([UInt8]) throws -> Void) throws {
    var csv = CSVWriter()
    csv.row([
      "ring", "cases", "newCases", "joinedBy", "victims", "taken", "atRisk", "payers", "asked",
      "paid", "unread", "first", "last",
    ])
    try request.store.eachRing { ring in
      let victims = try request.store.victims(ofRing: ring.number)
      let sums = try request.store.sums(ofRing: ring.number)
      for count in [ring.number, ring.cases, ring.newCases] { csv.cell(count) }
      csv.cell(joins(ring))
      for count in [victims.all, victims.taken, victims.atRisk, victims.payers] { csv.cell(count) }
      csv.cell(CurrencySum.text(sums, \.asked))
      csv.cell(CurrencySum.text(sums, \.paid))
      csv.cell(sums.reduce(0) { $0 + $1.unread })
      csv.cell(ring.first)
      csv.cell(ring.last)
      csv.endRow()
      try csv.flush(over: LinkOutputs.block, sink)
    }
    try sink(csv.bytes)
  }

  /// `iban 2, phone 1`.
  static func joins(_ ring: Ring) -> String {
    LinkKind.allCases.compactMap { kind in
      ring.joins[kind].map { kind.rawValue + " \($0)" }
    }.joined(separator: ", ")
  }

  /// `ring-cases.csv`: which cases are in which ring.
  static func ringCases(_ request: LinkOutputs.Request, _ sink: ([UInt8]) throws -> Void) throws {
    var csv = CSVWriter()
    csv.row(["ring", "case", "input", "verdict", "account", "onset", "findings", "report"])
    try request.store.eachRing { ring in
      try request.store.cases(ofRing: ring.number) { item in
        csv.cell(ring.number)
        for text in [
          item.key, item.label, item.verdict, item.account, item.onset, request.path(item.path),
          request.path(item.report),
        ] { csv.cell(text) }
        csv.endRow()
        try csv.flush(over: LinkOutputs.block, sink)
      }
    }
    try sink(csv.bytes)
  }

  /// `lures.csv`: who asked whom for what, over all cases, in time order.
  static func lures(_ request: LinkOutputs.Request, _ sink: ([UInt8]) throws -> Void) throws {
    var csv = CSVWriter()
    csv.row([
      "time", "from", "fromName", "to", "toName", "what", "answer", "input", "entry",
    ])
    try request.store.eachLure { edge in
      csv.row([
        edge.time, edge.from, edge.fromName, edge.to, edge.toName, edge.what, edge.answer,
        edge.label, edge.entry,
      ])
      try csv.flush(over: LinkOutputs.block, sink)
    }
    try sink(csv.bytes)
  }

  /// `picture.csv`: by day, region and measure.
  static func picture(_ request: LinkOutputs.Request, _ sink: ([UInt8]) throws -> Void) throws {
    var csv = CSVWriter()
    csv.row(["day", "region", "measure", "currency", "count", "amount"])
    try request.store.eachPictureRow { row in
      for text in [row.day, row.region, row.measure, row.currency] { csv.cell(text) }
      csv.cell(row.count)
      csv.cell(row.amount > 0 ? CurrencySum.decimal(row.amount) : "")
      csv.endRow()
      try csv.flush(over: LinkOutputs.block, sink)
    }
    try sink(csv.bytes)
  }
}
