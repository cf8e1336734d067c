extension LinkStore {
  /// Joins what is in the store; everything asked afterwards rests on this.
  ///
  /// A thing joins its cases when one of them has it inside a stretch and another inside or by an
  /// account of which nothing is certain. It does not when more cases have it outside: whoever is
  /// named in a hundred ordinary chats is a shop, and stands in a stretch by chance. Somebody's own
  /// number is no shop, however many know it.
  ///
  /// - Parameter since: what came later is new.
  package func join(since: Int) throws {
    try together {
      // The same inputs in two batches are one case: the first by its path.
      try database.run(
        """
        UPDATE files SET folded = EXISTS (
          SELECT 1 FROM files AS other WHERE other.key = files.key AND other.path < files.path)
        WHERE fault = ''
        """)
      try joinScripts()
      // The run of each case that counts, by its number: asked for each of a million rows.
      try database.run("DROP TABLE IF EXISTS temp.standing")
      try database.run(
        "CREATE TEMP TABLE standing (file INTEGER PRIMARY KEY, run INTEGER NOT NULL)")
      try database.run(
        """
        INSERT INTO standing SELECT files.id, seen.run FROM files
        JOIN seen ON seen.key = files.key WHERE folded = 0
        """)
      try database.run("DROP TABLE IF EXISTS temp.links")
      try database.run(
        """
        CREATE TEMP TABLE links AS
        SELECT kind, value, sum(zone = 0) AS inside, sum(zone = 1) AS involved,
          sum(zone = 2) AS mentioned, sum(zone = 3) AS outside,
          coalesce(min(CASE WHEN zone <= 1 AND first <> '' THEN first END), '') AS first,
          max(CASE WHEN zone <= 1 THEN last ELSE '' END) AS last,
          max(CASE WHEN zone <= 1 THEN holder ELSE '' END) AS holder,
          max(sightings.region) AS region, max(valid) AS valid,
          CASE WHEN sum(zone <= 1) < 2 THEN 3 WHEN sum(zone = 0) = 0 THEN 2
            WHEN sum(zone = 3) > sum(zone <= 1) AND max(own) = 0 THEN 1 ELSE 0 END AS state,
          0 AS ring,
          sum(zone <= 1 AND standing.run > ?) AS news
        FROM sightings CROSS JOIN standing ON standing.file = sightings.file
        GROUP BY kind, value HAVING sum(zone <= 1) > 0
        """, [.integer(since)])
      try database.run("CREATE UNIQUE INDEX temp.link_of ON links (kind, value)")
      try database.run(
        "INSERT OR IGNORE INTO joined SELECT kind, value, ? FROM links WHERE state = 0",
        [.integer(run)])
      try database.run(
        """
        DELETE FROM joined WHERE NOT EXISTS (SELECT 1 FROM links
          WHERE links.kind = joined.kind AND links.value = joined.value AND links.state = 0)
        """)
      try makeRings(since)
    }
  }

  private func makeRings(_ since: Int) throws {
    // Cases in the order of their content: the same rings with the same numbers, whatever came first.
    var files: [Int32] = []
    var indices: [Int32: Int32] = [:]
    try database.each(
      """
      SELECT id FROM files WHERE folded = 0 AND id IN (SELECT file FROM sightings WHERE zone <= 1)
      ORDER BY key
      """
    ) {
      let id = Int32(clamping: $0.integer(0))
      indices[id] = Int32(files.count)
      files.append(id)
    }
    var groups = Groups(count: files.count)
    var last: (kind: Int, value: String, case: Int)?
    try database.each(
      """
      SELECT kind, value, file FROM sightings JOIN links USING (kind, value)
      JOIN files ON files.id = sightings.file
      WHERE state = 0 AND zone <= 1 AND folded = 0 ORDER BY kind, value
      """
    ) { row in
      guard let index = indices[Int32(clamping: row.integer(2))] else { return }
      let (kind, value) = (row.integer(0), row.text(1))
      if let last, last.kind == kind, last.value == value { groups.join(Int(index), last.case) }
      last = (kind, value, Int(index))
    }
    var sizes: [Int: Int] = [:]
    for index in files.indices { sizes[groups.first(of: index), default: 0] += 1 }
    let rings = sizes.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let numbers = Dictionary(
      uniqueKeysWithValues: rings.enumerated().map { ($1.key, $0 + 1) })
    try database.run("DROP TABLE IF EXISTS temp.ring_of")
    try database.run("CREATE TEMP TABLE ring_of (file INTEGER PRIMARY KEY, ring INTEGER NOT NULL)")
    for (index, file) in files.enumerated() {
      guard let number = numbers[groups.first(of: index)] else { continue }
      try database.run(
        "INSERT INTO ring_of VALUES (?, ?)", [.integer(Int(file)), .integer(number)])
    }
    try database.run("CREATE INDEX temp.file_of ON ring_of (ring)")
    try database.run(
      """
      UPDATE links SET ring = coalesce((SELECT ring_of.ring FROM sightings
        JOIN ring_of ON ring_of.file = sightings.file
        WHERE sightings.kind = links.kind AND sightings.value = links.value AND zone <= 1 LIMIT 1), 0)
      WHERE state = 0
      """)
    try database.run("CREATE INDEX temp.link_ring ON links (ring)")
    try database.run("DROP TABLE IF EXISTS temp.rings")
    try database.run(
      """
      CREATE TEMP TABLE rings AS SELECT ring, count(*) AS cases, sum(seen.run > ?) AS news
      FROM ring_of JOIN files ON files.id = ring_of.file JOIN seen ON seen.key = files.key
      GROUP BY ring
      """, [.integer(since)])
    try database.run("CREATE UNIQUE INDEX temp.ring ON rings (ring)")
  }

  // MARK: Questions

  /// How many things join cases, and how many rings there are.
  package func results() throws -> (links: Int, rings: Int) {
    (
      try database.integer("SELECT count(*) FROM links WHERE state = 0"),
      try database.integer("SELECT count(*) FROM rings")
    )
  }

  /// Things that join cases only since a run, or join more of them.
  package func newLinks(since: Int) throws -> Int {
    try database.integer(
      """
      SELECT count(*) FROM links JOIN joined ON joined.kind = links.kind
        AND joined.value = links.value WHERE state = 0 AND (joined.run > ?1 OR news > 0)
      """, [.integer(since)])
  }

  /// Every thing that another hand left, those in most cases first, then by kind and value.
  package func eachThing(
    since: Int, all: Bool, atMost most: Int = .max, _ each: (SharedThing) throws -> Void
  ) throws {
    let none = Int(Int32.max)
    try database.each(
      """
      SELECT links.*, coalesce(joined.run, 0) FROM links
      LEFT JOIN joined ON joined.kind = links.kind AND joined.value = links.value
      WHERE ? OR state < 3
      ORDER BY state, inside + involved DESC, links.kind, links.value LIMIT ?
      """, [.integer(all ? 1 : 0), .integer(min(most, none))]
    ) { row in
      guard let kind = LinkKind.of(code: row.integer(0)) else { return }
      let value = row.text(1)
      try each(
        SharedThing(
          kind: kind, value: value,
          cases: [
            .inside: row.integer(2), .involved: row.integer(3), .mentioned: row.integer(4),
            .outside: row.integer(5),
          ],
          first: row.text(6), last: row.text(7), holder: row.text(8), region: row.text(9),
          isValid: row.integer(10) < 0 ? nil : row.integer(10) == 1,
          state: .of(code: row.integer(11)), ring: row.integer(12) > 0 ? row.integer(12) : nil,
          isNew: row.integer(11) == 0 && row.integer(14) > since, newCases: row.integer(13),
          shown: kind == .script ? try shown(value) : ""))
    }
  }

  /// How a script begins.
  private func shown(_ name: String) throws -> String {
    try database.text("SELECT shown FROM texts WHERE digest = ? ORDER BY shown", [.text(name)])
      ?? ""
  }

  /// Rings, the greatest first.
  package func eachRing(atMost most: Int = .max, _ each: (Ring) throws -> Void) throws {
    try database.each(
      "SELECT ring, cases, news FROM rings ORDER BY ring LIMIT ?",
      [.integer(min(most, Int(Int32.max)))]
    ) { row in
      let number = row.integer(0)
      var ring = Ring(
        number: number, cases: row.integer(1), newCases: row.integer(2), joins: [:], first: "",
        last: "")
      try database.each(
        """
        SELECT kind, count(*), coalesce(min(nullif(first, '')), ''), max(last) FROM links
        WHERE ring = ? GROUP BY kind ORDER BY kind
        """, [.integer(number)]
      ) {
        guard let kind = LinkKind.of(code: $0.integer(0)) else { return }
        ring.joins[kind] = $0.integer(1)
        let first = $0.text(2)
        if ring.first.isEmpty || !first.isEmpty && first < ring.first { ring.first = first }
        ring.last = max(ring.last, $0.text(3))
      }
      try each(ring)
    }
  }

  /// The things that join the cases of a ring.
  package func things(ofRing ring: Int, _ each: (LinkKind, String) throws -> Void) throws {
    try database.each(
      "SELECT kind, value FROM links WHERE ring = ? ORDER BY kind, value", [.integer(ring)]
    ) { row in
      if let kind = LinkKind.of(code: row.integer(0)) { try each(kind, row.text(1)) }
    }
  }

  private static let place = """
    SELECT files.id, key, label, path, report, verdict, account, onset, coalesce(ring, 0)
    """

  /// The cases a thing counts in, by their content.
  package func cases(
    of thing: SharedThing, atMost most: Int = .max, _ each: (CasePlace) throws -> Void
  ) throws {
    try database.each(
      Self.place
        + """
         , zone, entry FROM sightings JOIN files ON files.id = sightings.file
        LEFT JOIN ring_of ON ring_of.file = files.id
        WHERE kind = ? AND value = ? AND zone <= 1 AND folded = 0 ORDER BY key LIMIT ?
        """,
      [.integer(thing.kind.code), .text(thing.value), .integer(min(most, Int(Int32.max)))]
    ) { try each(Self.place($0)) }
  }

  /// The cases of a ring, by their content.
  package func cases(
    ofRing ring: Int, atMost most: Int = .max, _ each: (CasePlace) throws -> Void
  ) throws {
    try database.each(
      Self.place
        + """
         , 0, '' FROM ring_of JOIN files ON files.id = ring_of.file
        WHERE ring = ? ORDER BY key LIMIT ?
        """, [.integer(ring), .integer(min(most, Int(Int32.max)))]
    ) { try each(Self.place($0)) }
  }

  private static func place(_ row: Database.Statement) -> CasePlace {
    CasePlace(
      file: row.integer(0), key: row.text(1), label: row.text(2), path: row.text(3),
      report: row.text(4), verdict: row.text(5), account: row.text(6), onset: row.text(7),
      ring: row.integer(8) > 0 ? row.integer(8) : nil,
      zone: Zone(rawValue: row.integer(9)) ?? .outside, entry: row.text(10))
  }

  // MARK: Sums

  private static let victims = """
    SELECT count(DISTINCT CASE WHEN role = 'taken' THEN who END),
      count(DISTINCT CASE WHEN role = 'at-risk' THEN who END),
      count(DISTINCT CASE WHEN role = 'payer' THEN who END), count(DISTINCT who)
    FROM (SELECT role, CASE WHEN phone <> '' THEN phone ELSE file || '/' || id END AS who
      FROM people WHERE role IN ('taken', 'at-risk', 'payer') AND file IN
    """

  private func victims(_ files: String, _ values: [Database.Value]) throws -> Victims {
    var found = Victims()
    try database.each(Self.victims + "(" + files + "))", values) {
      found = Victims(
        taken: $0.integer(0), atRisk: $0.integer(1), payers: $0.integer(2), all: $0.integer(3))
    }
    return found
  }

  /// The victims of the cases that a thing counts in; who has a number is counted once over cases.
  package func victims(of thing: SharedThing) throws -> Victims {
    try victims(
      """
      SELECT file FROM sightings JOIN files ON files.id = file
      WHERE kind = ? AND value = ? AND zone <= 1 AND folded = 0
      """, [.integer(thing.kind.code), .text(thing.value)])
  }

  /// The victims of a ring.
  package func victims(ofRing ring: Int) throws -> Victims {
    try victims("SELECT file FROM ring_of WHERE ring = ?", [.integer(ring)])
  }

  /// What was to be paid there; where a thing is no payee, what was asked for in its cases.
  package func sums(of thing: SharedThing) throws -> [CurrencySum] {
    let named = try sums(
      "kind = ? AND value = ?", [.integer(thing.kind.code), .text(thing.value)])
    guard named.isEmpty else { return named }
    return try sums(
      """
      value = '' AND file IN (SELECT file FROM sightings WHERE kind = ? AND value = ? AND zone <= 1)
      """, [.integer(thing.kind.code), .text(thing.value)])
  }

  /// What was asked for in the cases of a ring.
  package func sums(ofRing ring: Int) throws -> [CurrencySum] {
    try sums(
      "value = '' AND file IN (SELECT file FROM ring_of WHERE ring = ?)", [.integer(ring)])
  }

  private func sums(_ which: String, _ values: [Database.Value]) throws -> [CurrencySum] {
    var sums: [CurrencySum] = []
    try database.each(
      """
      SELECT currency, asked, paid, unread FROM sums JOIN files ON files.id = sums.file
      WHERE \(which) AND folded = 0 ORDER BY currency
      """, values
    ) { row in
      let currency = row.text(0)
      if sums.last?.currency != currency {
        sums.append(CurrencySum(currency: currency, asked: 0, paid: 0, unread: 0))
      }
      sums[sums.count - 1].add(
        CurrencySum(
          currency: currency, asked: row.integer(1), paid: row.integer(2), unread: row.integer(3)))
    }
    return sums
  }

  // MARK: Who lured whom

  /// Who asked whom for what, over all cases, in time order.
  package func eachLure(_ each: (LureEdge) throws -> Void) throws {
    try database.each(
      """
      SELECT giver, a.name, a.phone, taker, b.name, b.phone, what, time, entry, answer, files.id,
        label, key
      FROM approaches JOIN files ON files.id = approaches.file
      LEFT JOIN people AS a ON a.file = files.id AND a.id = giver
      LEFT JOIN people AS b ON b.file = files.id AND b.id = taker
      WHERE folded = 0 ORDER BY time, key, approaches.id
      """
    ) { row in
      func person(_ id: String, _ phone: String) -> String {
        phone.isEmpty ? row.text(12) + "/" + id : phone
      }
      try each(
        LureEdge(
          from: person(row.text(0), row.text(2)), fromName: row.text(1),
          to: row.text(3).isEmpty ? "" : person(row.text(3), row.text(5)), toName: row.text(4),
          what: row.text(6), time: row.text(7), entry: row.text(8), answer: row.text(9),
          file: row.integer(10), label: row.text(11)))
    }
  }
}

extension CurrencySum {
  /// Adds another; what would be too great is counted instead.
  mutating func add(_ other: CurrencySum) {
    let (asked, isOver) = asked.addingReportingOverflow(other.asked)
    let (paid, isTooMuch) = paid.addingReportingOverflow(other.paid)
    if isOver || isTooMuch {
      unread += 1
    } else {
      (self.asked, self.paid) = (asked, paid)
    }
    unread += other.unread
  }
}

extension LinkStore {
  /// Whether a number is somebody's own who is not the other hand anywhere; of the platform's own
  /// names of accounts none is shared.
  package func isOfVictim(_ thing: SharedThing) throws -> Bool {
    let own = try database.integer(
      "SELECT max(own) FROM sightings WHERE kind = ? AND value = ?",
      [.integer(thing.kind.code), .text(thing.value)])
    guard own == 1, thing.kind == .phone else { return own == 1 }
    return try database.integer(
      "SELECT count(*) FROM people WHERE phone = ? AND role = 'stranger'", [.text(thing.value)])
      == 0
  }
}
