import Evidence

extension FindingsData {
  /// What a result hangs on, a row each.
  func write(_ rows: [Sensitivity], to json: inout JSONWriter) {
    json.array { json in
      for row in rows {
        json.object(inline: true) { json in
          json.field("change", row.change.dataName)
          switch row.change {
          case .withoutFamily(let family): json.field("family", family.rawValue)
          case .withoutEntry(let id):
            json.field("conversation", file.conversations[id.conversation].id)
            json.field("entry", id.entry + 1)
            json.field("line", file.entry(id).line)
          case .clockMoved(let hours): json.field("hours", hours)
          }
          json.field("verdict", row.verdict.rawValue)
          json.field("log10LR", row.log10LR)
          json.key("onset")
          if let onset = row.onset { place(onset, time: false, to: &json) } else { json.null() }
        }
      }
    }
  }

  /// Where the likelihood ratios come from, with the bounds they are kept to.
  func write(_ calibration: CalibrationIdentity?, to json: inout JSONWriter) {
    guard let calibration else { return json.null() }
    json.object { json in
      json.field("name", calibration.name)
      json.field("date", calibration.date)
      json.field("tuningSHA256", calibration.tuning)
      json.field("calibrationSHA256", calibration.calibration)
      json.field("casesWith", calibration.cases.with)
      json.field("casesWithout", calibration.cases.without)
      json.field("cllr", calibration.cllr)
      json.field("cllrMin", calibration.cllrMin)
      json.key("bounds")
      json.object(inline: true) { json in
        json.field("combined", StatedBounds.combined)
        json.field("against", StatedBounds.against)
      }
      json.key("families")
      json.object(inline: true) { json in
        for family in EvidenceFamily.allCases {
          json.field(family.rawValue, StatedBounds.family(family))
        }
      }
    }
  }
}

extension Sensitivity.Change {
  /// Its stable name in data files.
  package var dataName: String {
    switch self {
    case .withoutFamily: "without-family"
    case .withoutEntry: "without-entry"
    case .clockMoved: "clock"
    }
  }
}
