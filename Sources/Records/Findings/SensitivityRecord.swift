package import Evidence

/// `accounts[].sensitivity[]`: what the result would be if one thing were different.
package struct SensitivityRecord: Record {
  enum Key: String, RecordKey { case change, family, hours, verdict, log10LR, onset }

  /// What was different, with the place of what was left out.
  enum Change {
    case withoutFamily(EvidenceFamily)
    case withoutEntry(PlaceRecord)
    case clockMoved(hours: Int)
  }

  let change: Change
  let verdict: Verdict
  let log10LR: Double
  let onset: PlaceRecord?

  init(_ row: Sensitivity, _ source: FindingsSource) {
    change =
      switch row.change {
      case .withoutFamily(let family): .withoutFamily(family)
      case .withoutEntry(let id): .withoutEntry(PlaceRecord(id, source))
      case .clockMoved(let hours): .clockMoved(hours: hours)
      }
    verdict = row.verdict
    log10LR = row.log10LR
    onset = row.onset.map { PlaceRecord($0, source) }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    switch try fields.name(Key.change, Sensitivity.ChangeName.self) {
    case .withoutFamily: change = .withoutFamily(try fields.name(Key.family))
    case .withoutEntry: change = .withoutEntry(try PlaceRecord(from: fields))
    case .clock: change = .clockMoved(hours: try fields.signed(Key.hours))
    }
    verdict = try fields.name(Key.verdict)
    log10LR = try fields.number(Key.log10LR)
    onset = try fields.optionalRecord(Key.onset)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.change, name: sensitivity.change.name)
      switch change {
      case .withoutFamily(let family): json.field(Key.family, name: family)
      case .withoutEntry(let place): place.fields(to: &json)
      case .clockMoved(let hours): json.field(Key.hours, hours)
      }
      json.field(Key.verdict, name: verdict)
      json.field(Key.log10LR, log10LR)
      json.field(Key.onset, record: onset)
    }
  }

  /// The entries it names.
  package var places: [PlaceRecord] {
    var places = onset.map { [$0] } ?? []
    if case .withoutEntry(let place) = change { places.append(place) }
    return places
  }

  /// The row as evidence.
  var sensitivity: Sensitivity {
    let change: Sensitivity.Change =
      switch self.change {
      case .withoutFamily(let family): .withoutFamily(family)
      case .withoutEntry(let place): .withoutEntry(place.id)
      case .clockMoved(let hours): .clockMoved(hours: hours)
      }
    return Sensitivity(change: change, verdict: verdict, log10LR: log10LR, onset: onset?.id)
  }
}

extension Sensitivity {
  /// The names of changes in data files.
  package enum ChangeName: String {
    case withoutFamily = "without-family"
    case withoutEntry = "without-entry"
    case clock
  }
}

extension Sensitivity.Change {
  /// Its name in data files.
  package var name: Sensitivity.ChangeName {
    switch self {
    case .withoutFamily: .withoutFamily
    case .withoutEntry: .withoutEntry
    case .clockMoved: .clock
    }
  }
}
