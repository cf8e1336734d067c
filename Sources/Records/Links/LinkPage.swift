import Evidence
import Linking
import Wording

/// `links.html`: rings and what joins them, to be looked through; each case opens its report.
enum LinkPage {
  /// Rows of a table: a browser holds some thousands, and nobody reads more.
  private static let most = 2_000
  /// Cases named in one row.
  private static let mostCases = 30

  static func render(_ request: LinkOutputs.Request) throws -> [UInt8] {
    let language = request.language
    let store = request.store
    func say(_ phrase: LinksPhrase, _ facts: [Fact] = []) -> String {
      Wording.links(phrase, facts, language: language)
    }
    func count(_ number: Int) -> String { Numbers.grouped(number, language) }
    let counts = try store.counts()
    let results = try store.results()
    var page = TablePage(title: say(.title), language: language)
    page.paragraph(
      say(
        .intro,
        [
          Fact("cases", count(counts.cases)), Fact("links", count(results.links)),
          Fact("rings", count(results.rings)),
        ]))
    page.paragraph(
      say(.introNew, [Fact("since", request.since), Fact("run", store.run)]))
    if results.rings == 0 {
      page.paragraph(say(.ringsNone))
    } else {
      page.begin(
        "rings", title: say(.ringsTitle),
        columns: [
          .init(title: say(.columnRing)), .init(title: say(.columnJoins)),
          .init(title: say(.columnVictims)), .init(title: say(.columnAsked)),
          .init(title: say(.columnPaid)), .init(title: say(.columnFirst)),
          .init(title: say(.columnLast)), .init(title: say(.columnNew)),
          .init(title: say(.columnCases), isWide: true),
        ], choices: [])
      try store.eachRing(atMost: most) { ring in
        let sums = try store.sums(ofRing: ring.number)
        var cases: [(name: String, path: String)] = []
        try store.cases(ofRing: ring.number, atMost: mostCases) { cases.append(link($0, request)) }
        more(ring.cases, &cases)
        page.row([
          .number(ring.number),
          .text(
            LinkKind.allCases.compactMap { kind in
              ring.joins[kind].map { "\(name(kind, language)) ×\($0)" }
            }.joined(separator: ", ")),
          .number(try store.victims(ofRing: ring.number).all),
          .text(CurrencySum.text(sums, \.asked)), .text(CurrencySum.text(sums, \.paid)),
          .text(String(ring.first.prefix(10))), .text(String(ring.last.prefix(10))),
          .badge(ring.newCases > 0 ? "+\(ring.newCases)" : ""), .links(cases),
        ])
      }
      page.end()
      if results.rings > most { page.paragraph(cut("rings.csv", language)) }
    }
    try things(&page, request, say)
    page.finish()
    return page.bytes
  }

  private static func things(
    _ page: inout TablePage, _ request: LinkOutputs.Request,
    _ say: (LinksPhrase, [Fact]) -> String
  ) throws {
    let language = request.language
    let store = request.store
    var rows: [SharedThing] = []
    try store.eachThing(since: request.since, all: false, atMost: most + 1) { rows.append($0) }
    guard !rows.isEmpty else { return page.paragraph(say(.thingsNone, [])) }
    let kinds = LinkKind.allCases.filter { kind in rows.contains { $0.kind == kind } }
    page.begin(
      "things", title: say(.thingsTitle, []),
      columns: [
        .init(title: say(.columnKind, [])), .init(title: say(.columnValue, []), isWide: true),
        .init(title: say(.columnState, [])), .init(title: say(.columnRing, [])),
        .init(title: say(.columnCases, [])), .init(title: say(.columnOutside, [])),
        .init(title: say(.columnVictims, [])), .init(title: say(.columnAsked, []), isMedium: true),
        .init(title: say(.columnPaid, []), isMedium: true), .init(title: say(.columnFirst, [])),
        .init(title: say(.columnLast, [])), .init(title: say(.columnNew, [])),
        .init(title: say(.columnCases, []), isWide: true),
      ], choices: kinds.map { ($0.rawValue, name($0, language)) })
    for thing in rows.prefix(most) {
      let sums = try store.sums(of: thing)
      var cases: [(name: String, path: String)] = []
      try store.cases(of: thing, atMost: mostCases) { cases.append(link($0, request)) }
      more(thing.counted, &cases)
      let state: LinksPhrase =
        switch thing.state {
        case .joins: .stateJoins
        case .everyday: .stateEveryday
        case .possible, .single: .statePossible
        }
      let value =
        switch thing.kind {
        case .iban: Numbers.iban(thing.value)
        case .script: "“" + thing.shown + "…”"
        default: thing.value
        }
      page.row(
        [
          .text(name(thing.kind, language)),
          .text(thing.holder.isEmpty ? value : value + " (" + thing.holder + ")"),
          .text(say(state, [])), thing.ring.map { .number($0) } ?? .text(""),
          .number(thing.counted), .number(thing.cases[.outside] ?? 0),
          .number(try store.victims(of: thing).all), .text(CurrencySum.text(sums, \.asked)),
          .text(CurrencySum.text(sums, \.paid)), .text(String(thing.first.prefix(10))),
          .text(String(thing.last.prefix(10))),
          .badge(
            thing.isNew ? say(.isNew, []) : thing.newCases > 0 ? "+\(thing.newCases)" : ""),
          .links(cases),
        ], kind: thing.kind.rawValue)
    }
    page.end()
    if rows.count > most { page.paragraph(cut("identifiers.csv", language)) }
  }

  private static func cut(_ file: String, _ language: ReportLanguage) -> String {
    Wording.links(
      .cut, [Fact("count", Numbers.grouped(most, language)), Fact("file", file)],
      language: language)
  }

  /// The report of a case where there is one, else its findings.
  private static func link(
    _ item: CasePlace, _ request: LinkOutputs.Request
  ) -> (name: String, path: String) {
    let entry = item.entry.isEmpty ? "" : " (" + item.entry + ")"
    return (
      item.label + entry, request.path(item.report.isEmpty ? item.path : item.report)
    )
  }

  private static func more(_ count: Int, _ cases: inout [(name: String, path: String)]) {
    if count > cases.count { cases.append(("… +\(count - cases.count)", "")) }
  }

  private static func name(_ kind: LinkKind, _ language: ReportLanguage) -> String {
    let phrase: LinksPhrase =
      switch kind {
      case .iban: .kindIBAN
      case .account: .kindAccount
      case .phone: .kindPhone
      case .handle: .kindHandle
      case .paymentLink: .kindPaymentLink
      case .wallet: .kindWallet
      case .pix: .kindPix
      case .card: .kindCard
      case .taxNumber: .kindTaxNumber
      case .email: .kindEmail
      case .host: .kindHost
      case .link: .kindLink
      case .attachment: .kindAttachment
      case .script: .kindScript
      }
    return Wording.links(phrase, language: language)
  }
}
