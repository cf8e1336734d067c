import Linking

/// `links.json`, schema `keerpunt.links/1`: what cases share, for other programs.
///
/// No clock and no host. `run` counts the runs that changed anything in this folder; the same inputs
/// in a new folder give the same bytes, whatever the order in which they were given.
///
///     run, since      this run; what came after `since` is new
///     cases, folded   cases; files that are one of them once more
///     unread          files that could not be read: {path, place}, the field that is wrong
///     things[]        what joins cases, or would if it were not everyday:
///       kind, value   iban | account | phone | handle | payment-link | wallet | pix | card |
///                     tax-number | email | host | link | attachment | script
///       state         joins | everyday | possible
///       counts        cases by the nearest place: inside, involved, mentioned, outside
///       victims       {all, taken, atRisk, payers}
///       sums          [{currency, asked, paid, unread}]: named for that payee; where it is none,
///                     in its cases; currency "" where none was named
///       first, last   of the places that count, as the clocks were written
///       shown         of a script only: how it begins, masked
///       ring, new, newCases
///       cases         [{case, input, findings, report, zone, entry}]
///     rings[]         {ring, cases, newCases, joinedBy: [{kind, value}], victims, sums, first,
///                     last, members: [{case, input, findings, report, verdict, account, onset}]}
enum LinkData {
  static let schema = "keerpunt.links/1"

  static func write(_ request: LinkOutputs.Request, _ sink: ([UInt8]) throws -> Void) throws {
    let store = request.store
    let counts = try store.counts()
    var bytes: [UInt8] = []
    var head = JSONWriter()
    head.object { json in
      json.field("schema", schema)
      json.key("tool")
      json.object { json in
        json.field("name", "keerpunt")
        json.field("version", request.toolVersion)
      }
      json.field("run", store.run)
      json.field("since", request.since)
      json.field("cases", counts.cases)
      json.field("folded", counts.folded)
    }
    bytes += head.bytes.dropLast()
    var isFirst = true
    func list(_ name: String) {
      bytes += Array(",\n\"\(name)\":[".utf8)
      isFirst = true
    }
    func item(_ body: (inout JSONWriter) throws -> Void) throws {
      var json = JSONWriter()
      try body(&json)
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
      isFirst = false
      if bytes.count > LinkOutputs.block {
        try sink(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    list("unread")
    try store.faults { path, place in
      try item { json in
        json.object { json in
          json.field("path", request.path(path))
          json.field("place", place)
        }
      }
    }
    bytes += Array("]".utf8)
    list("things")
    try store.eachThing(since: request.since, all: false) { thing in
      try item { try write(thing, request, &$0) }
    }
    bytes += Array("]".utf8)
    list("rings")
    try store.eachRing { ring in try item { try write(ring, request, &$0) } }
    bytes += Array("]}\n".utf8)
    try sink(bytes)
  }

  private static func write(
    _ thing: SharedThing, _ request: LinkOutputs.Request, _ json: inout JSONWriter
  ) throws {
    let victims = try request.store.victims(of: thing)
    let sums = try request.store.sums(of: thing)
    var cases: [CasePlace] = []
    try request.store.cases(of: thing) { cases.append($0) }
    json.object { json in
      json.field("kind", thing.kind.rawValue)
      json.field("value", thing.value)
      json.field("state", thing.state.rawValue)
      json.field("ring", thing.ring)
      json.key("counts")
      json.object { json in
        for zone in Zone.allCases { json.field("\(zone)", thing.cases[zone] ?? 0) }
      }
      write(victims, sums, &json)
      json.field("first", thing.first)
      json.field("last", thing.last)
      json.field("holder", thing.holder.isEmpty ? nil : thing.holder)
      json.field("region", thing.region.isEmpty ? nil : thing.region)
      json.field("valid", thing.isValid)
      if thing.kind == .script { json.field("shown", thing.shown) }
      json.field("new", thing.isNew)
      json.field("newCases", thing.newCases)
      json.key("cases")
      json.array { json in
        for item in cases {
          json.object { json in
            write(item, request, &json)
            json.field("zone", "\(item.zone)")
            json.field("entry", item.entry.isEmpty ? nil : item.entry)
          }
        }
      }
    }
  }

  private static func write(
    _ ring: Ring, _ request: LinkOutputs.Request, _ json: inout JSONWriter
  ) throws {
    let victims = try request.store.victims(ofRing: ring.number)
    let sums = try request.store.sums(ofRing: ring.number)
    var joins: [(LinkKind, String)] = []
    try request.store.things(ofRing: ring.number) { joins.append(($0, $1)) }
    var cases: [CasePlace] = []
    try request.store.cases(ofRing: ring.number) { cases.append($0) }
    json.object { json in
      json.field("ring", ring.number)
      json.field("cases", ring.cases)
      json.field("newCases", ring.newCases)
      json.key("joinedBy")
      json.array { json in
        for (kind, value) in joins {
          json.object { json in
            json.field("kind", kind.rawValue)
            json.field("value", value)
          }
        }
      }
      write(victims, sums, &json)
      json.field("first", ring.first)
      json.field("last", ring.last)
      json.key("members")
      json.array { json in
        for item in cases {
          json.object { json in
            write(item, request, &json)
            json.field("verdict", item.verdict)
            json.field("account", item.account)
            json.field("onset", item.onset)
          }
        }
      }
    }
  }

  private static func write(
    _ item: CasePlace, _ request: LinkOutputs.Request, _ json: inout JSONWriter
  ) {
    json.field("case", item.key)
    json.field("input", item.label)
    json.field("findings", request.path(item.path))
    json.field("report", item.report.isEmpty ? nil : request.path(item.report))
  }

  private static func write(_ victims: Victims, _ sums: [CurrencySum], _ json: inout JSONWriter) {
    json.key("victims")
    json.object { json in
      json.field("all", victims.all)
      json.field("taken", victims.taken)
      json.field("atRisk", victims.atRisk)
      json.field("payers", victims.payers)
    }
    json.key("sums")
    json.array { json in
      for sum in sums {
        json.object { json in
          json.field("currency", sum.currency)
          json.field("asked", CurrencySum.decimal(sum.asked))
          json.field("paid", CurrencySum.decimal(sum.paid))
          json.field("unread", sum.unread)
        }
      }
    }
  }
}
