extension LinkStore {
  /// Finds texts that are one script, and notes each as something its cases have.
  ///
  /// Band by band, so that one number a text is in memory and not its sketch. Within a band the texts
  /// lie in the order of their next band, like beside like, and each is compared with the few before
  /// it only: a phrase that a hundred thousand cases have costs no more than one that ten have.
  ///
  /// Likeness is handed on (A like B, B like C): a script grows from victim to victim.
  func joinScripts() throws {
    try database.run("DELETE FROM sightings WHERE kind = \(LinkKind.script.code)")
    for level in Script.Level.allCases { try joinScripts(level) }
    // What one case alone has said is no script.
    try database.run(
      """
      DELETE FROM sightings WHERE kind = \(LinkKind.script.code) AND value IN (
        SELECT value FROM sightings WHERE kind = \(LinkKind.script.code)
        GROUP BY value HAVING count(*) < 2)
      """)
  }

  /// Texts before one that it is compared with, in each band that it shares with them.
  private static let near = 4

  private func joinScripts(_ level: Script.Level) throws {
    // One of each digest; in the order of the digests, which is that of the content.
    var texts: [(id: Int, digest: String)] = []
    try database.each(
      """
      SELECT min(texts.id), digest FROM texts JOIN files ON files.id = texts.file
      WHERE level = ? AND folded = 0 GROUP BY digest ORDER BY digest
      """, [.integer(level.rawValue)]
    ) { texts.append(($0.integer(0), $0.text(1))) }
    var groups = Groups(count: texts.count)
    if texts.count > 1 {
      // As many bands at once as memory may hold: their hashes are read in one walk.
      let step = max(1, min(Script.bands, Self.mostPlaces / texts.count))
      for first in stride(from: 0, to: Script.bands, by: step) {
        let bands = first..<min(first + step, Script.bands)
        for places in try places(texts, bands) { try join(texts, places, level, &groups) }
      }
    }
    // The name of a script is the first text of it ever seen, so that it keeps it from run to run.
    var names: [Int: (run: Int, digest: String)] = [:]
    for (index, text) in texts.enumerated() {
      let run = try database.integer(
        """
        SELECT min(seen.run) FROM texts JOIN files ON files.id = texts.file
        JOIN seen ON seen.key = files.key WHERE level = ? AND digest = ? AND folded = 0
        """, [.integer(level.rawValue), .text(text.digest)])
      let group = groups.first(of: index)
      let known = names[group] ?? (.max, "")
      if (run, text.digest) < known { names[group] = (run, text.digest) }
    }
    for (index, text) in texts.enumerated() {
      let name = names[groups.first(of: index)]?.digest ?? text.digest
      // The shown text goes where a name would: it is what tells people which one it is.
      try database.run(
        """
        INSERT INTO sightings
        SELECT \(LinkKind.script.code), ?1, file, \(Zone.inside.rawValue), min(time), max(time),
          min(entry), '', '', -1, 0
        FROM texts JOIN files ON files.id = texts.file
        WHERE level = ?2 AND digest = ?3 AND folded = 0 GROUP BY file
        ON CONFLICT DO UPDATE SET first = min(first, excluded.first),
          last = max(last, excluded.last), entry = min(entry, excluded.entry)
        """, [.text(name), .integer(level.rawValue), .text(text.digest)])
    }
  }

  /// Hashes of 24 bytes that are in memory at once.
  private static let mostPlaces = 1 << 20

  /// A text in a band: what it has there, and in the next band.
  private typealias Place = (hash: UInt64, after: UInt64, text: Int32)

  /// The texts in each of some bands.
  private func places(
    _ texts: [(id: Int, digest: String)], _ bands: Range<Int>
  ) throws -> [[Place]] {
    var places = [[Place]](repeating: [], count: bands.count)
    for index in places.indices { places[index].reserveCapacity(texts.count) }
    for (index, text) in texts.enumerated() {
      _ = try database.first("SELECT sketch FROM texts WHERE id = ?", [.integer(text.id)]) { row in
        for band in bands {
          places[band - bands.lowerBound].append(
            (row.long(0, at: band), row.long(0, at: (band + 1) % Script.bands), Int32(index)))
        }
      }
    }
    return places
  }

  private func join(
    _ texts: [(id: Int, digest: String)], _ unsorted: [Place], _ level: Script.Level,
    _ groups: inout Groups
  ) throws {
    var places = unsorted
    places.sort { ($0.hash, $0.after, $0.text) < ($1.hash, $1.after, $1.text) }
    var before: [(text: Int, script: Script)] = []
    for (position, place) in places.enumerated() {
      let isAlone =
        (position == 0 || places[position - 1].hash != place.hash)
        && (position + 1 == places.count || places[position + 1].hash != place.hash)
      if isAlone { continue }
      if position > 0, places[position - 1].hash != place.hash { before.removeAll() }
      let index = Int(place.text)
      let script = try script(texts[index].id)
      for other in before where !groups.areOne(index, other.text) {
        if script.isLike(other.script, level) { groups.join(index, other.text) }
      }
      before.append((index, script))
      if before.count > Self.near { before.removeFirst() }
    }
  }

  private func script(_ id: Int) throws -> Script {
    let shingles = try database.first(
      "SELECT shingles FROM texts WHERE id = ?", [.integer(id)]
    ) { $0.words(0) }
    return Script(shingles: shingles ?? [])
  }
}

/// Things that belong together, told by pairs: one number each, a million of them in eight megabytes.
struct Groups {
  private var parents: [Int32]

  init(count: Int) { parents = (0..<Int32(clamping: count)).map { $0 } }

  /// The first of those that one belongs to.
  mutating func first(of index: Int) -> Int {
    var at = index
    while parents[at] != at {
      // Halving the way for whoever comes next.
      parents[at] = parents[Int(parents[at])]
      at = Int(parents[at])
    }
    return at
  }

  mutating func areOne(_ a: Int, _ b: Int) -> Bool { first(of: a) == first(of: b) }

  /// Joins two; the first of both stays the first.
  mutating func join(_ a: Int, _ b: Int) {
    let (one, two) = (first(of: a), first(of: b))
    if one < two { parents[two] = Int32(one) } else { parents[one] = Int32(two) }
  }
}
