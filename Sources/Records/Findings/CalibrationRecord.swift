package import Evidence

/// `calibration`: where the likelihood ratios come from, with the bounds they were kept to.
///
/// A file may come from an earlier version with other bounds, so they travel with the numbers.
package struct CalibrationRecord: Record {
  enum Key: String, RecordKey {
    case name, date, tuningSHA256, calibrationSHA256, casesWith, casesWithout, cllr, cllrMin
    case bounds, families
  }

  /// Which calibration.
  package let identity: CalibrationIdentity
  /// The largest log10 likelihood ratios stated.
  package let bounds: BoundsRecord
  /// The same of each family of evidence, either way.
  package let families: [EvidenceFamily: Double]

  init(_ calibration: CalibrationIdentity) {
    identity = calibration
    bounds = BoundsRecord(combined: StatedBounds.combined, against: StatedBounds.against)
    families = Dictionary(
      uniqueKeysWithValues: EvidenceFamily.allCases.map { ($0, StatedBounds.family($0)) })
  }

  init(from fields: RecordFields) throws(RecordFault) {
    identity = CalibrationIdentity(
      name: try fields.text(Key.name), date: try fields.text(Key.date),
      tuning: try fields.text(Key.tuningSHA256),
      calibration: try fields.text(Key.calibrationSHA256),
      cases: (try fields.integer(Key.casesWith), try fields.integer(Key.casesWithout)),
      cllr: try fields.number(Key.cllr), cllrMin: try fields.number(Key.cllrMin))
    bounds = try fields.record(Key.bounds)
    let caps = try fields.object(Key.families)
    families = try caps.families()
    for family in EvidenceFamily.allCases where families[family] == nil {
      throw caps.fault(.missing, family.rawValue)
    }
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field(Key.name, identity.name)
      json.field(Key.date, identity.date)
      json.field(Key.tuningSHA256, identity.tuning)
      json.field(Key.calibrationSHA256, identity.calibration)
      json.field(Key.casesWith, identity.cases.with)
      json.field(Key.casesWithout, identity.cases.without)
      json.field(Key.cllr, identity.cllr)
      json.field(Key.cllrMin, identity.cllrMin)
      json.field(Key.bounds, record: bounds)
      json.field(Key.families, families: families)
    }
  }
}

/// `calibration.bounds`: for another hand, and against it.
package struct BoundsRecord: Record {
  enum Key: String, RecordKey { case combined, against }

  /// For another hand.
  package let combined: Double
  /// Against it.
  package let against: Double

  init(combined: Double, against: Double) {
    self.combined = combined
    self.against = against
  }

  init(from fields: RecordFields) throws(RecordFault) {
    combined = try fields.number(Key.combined)
    against = try fields.number(Key.against)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.combined, combined)
      json.field(Key.against, against)
    }
  }
}
