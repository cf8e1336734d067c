package import Evidence

/// `accounts[].grounds[]` and `counterGrounds[]`: one reason with the entries it rests on.
package struct GroundRecord: Record {
  enum Key: String, RecordKey { case code, family, weight, entries, more, facts }

  let code: GroundCode
  let family: EvidenceFamily
  let weight: Double?
  let first: PlaceRecord
  let others: [PlaceRecord]
  /// Entries in other chats that are not listed; the field stands only where there are some.
  let more: Int
  let facts: FactsRecord

  init(_ ground: Ground, _ source: FindingsSource) {
    code = ground.code
    family = ground.family
    weight = ground.weight
    first = PlaceRecord(ground.entries[0], source)
    others = ground.entries.dropFirst().map { PlaceRecord($0, source) }
    more = ground.more
    facts = FactsRecord(ground.facts)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    code = try fields.name(Key.code)
    family = try fields.name(Key.family)
    weight = try fields.optionalNumber(Key.weight)
    let entries: [PlaceRecord] = try fields.list(Key.entries)
    guard let first = entries.first else { throw fields.fault(.missing, Key.entries) }
    self.first = first
    others = Array(entries.dropFirst())
    more = try fields.optionalInteger(Key.more) ?? 0
    guard Int64(more) <= Plausible.whole else { throw fields.fault(.impossible, Key.more) }
    facts = try fields.record(Key.facts)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.code, name: code)
      json.field(Key.family, name: family)
      json.field(Key.weight, weight)
      json.list(Key.entries, [first] + others, inline: true)
      if more > 0 { json.field(Key.more, more) }
      json.field(Key.facts, record: facts)
    }
  }

  /// The entries it rests on.
  package var places: [PlaceRecord] { [first] + others }

  /// The ground as evidence.
  var ground: Ground {
    Ground(
      code, family, weight: weight, at: first.id, and: others.map(\.id), more: more,
      facts: facts.facts)
  }
}

/// `facts`: names and values, each name once, in the order of the names.
package struct FactsRecord: Record {
  /// The facts.
  package let facts: [Fact]

  /// Values of a repeated key are joined, since an object holds a key once.
  init(_ facts: [Fact]) {
    let sorted = facts.sorted { ($0.key, $0.value) < ($1.key, $1.value) }
    var joined: [Fact] = []
    var index = 0
    while index < sorted.count {
      let same = sorted[index...].prefix { $0.key == sorted[index].key }
      joined.append(Fact(sorted[index].key, same.map(\.value).joined(separator: "; ")))
      index += same.count
    }
    self.facts = joined
  }

  init(from fields: RecordFields) throws(RecordFault) {
    facts = try fields.allTexts().map { Fact($0.key, $0.value) }
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in for fact in facts { json.field(fact.key, fact.value) } }
  }
}
