import Evidence
import Importer
import Parser
import Documents
import Records
import Wording

/// What a flag takes: its name in the help, the values there are, and how one is read.
struct FlagValue<Value: Sendable>: Sendable {
  /// What stands for it in the help.
  let placeholder: HelpText.Placeholder
  /// Values it takes, where they are few enough for the help.
  var choices: [String] = []
  /// Values named in a complaint, and looked through for the one that was meant.
  var known: [String] = []
  /// The sentence for a value that is none.
  var complaint: Wording.Message = .optionValueWrong
  /// Reads a value; nil when it is none.
  let read: @Sendable (String) -> Value?
}

extension FlagValue where Value == String {
  /// Any text, a path.
  static func text(_ placeholder: HelpText.Placeholder) -> Self {
    FlagValue(placeholder: placeholder) { $0 }
  }

  /// A country that the reports hold addresses of.
  static var region: Self {
    let held = Regions.held
    return FlagValue(placeholder: .country, known: held) { text in
      let code = text.uppercased() == "UK" ? "GB" : text.uppercased()
      return held.contains(code) ? code : nil
    }
  }
}

extension FlagValue where Value == Int {
  /// A whole number within bounds.
  static func number(_ range: ClosedRange<Int>) -> Self {
    FlagValue(placeholder: .number) { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }
}

extension FlagValue
where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a few words.
  static func choice(_ placeholder: HelpText.Placeholder) -> Self {
    let words = Value.allCases.map(\.rawValue)
    return FlagValue(placeholder: placeholder, choices: words, known: words) {
      Value(rawValue: $0)
    }
  }
}

extension FlagValue where Value == Zone {
  static var zone: Self {
    FlagValue(placeholder: .zone, complaint: .zoneUnknown) { Zone(named: $0) }
  }
}

extension FlagValue where Value == Shard {
  static var shard: Self {
    FlagValue(placeholder: .part) { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let number = parts[0], let of = parts[1], of >= 1,
        (1...of).contains(number)
      else { return nil }
      return Shard(number: number, of: of)
    }
  }
}

extension FlagValue where Value == Condition {
  static var condition: Self {
    FlagValue(placeholder: .condition) { text in
      let pair = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let key = pair.first, let value = pair.last, !key.isEmpty else {
        return nil
      }
      return Condition(key: String(key), value: String(value))
    }
  }
}

extension FlagValue where Value == Denial {
  static var denial: Self {
    FlagValue(placeholder: .denial, known: EventKind.allCases.map(\.rawValue)) { Denial($0) }
  }
}

extension FlagValue where Value == StatedMoment {
  static var moment: Self { FlagValue(placeholder: .moment) { StatedMoment($0) } }
}

extension FlagValue where Value == ExportChoice {
  static var export: Self {
    let names = Interchange.allCases.map(\.rawValue) + ["all"]
    return FlagValue(placeholder: .exports, known: names) { text in
      text == "all" ? .all : Interchange(rawValue: text).map { .one($0) }
    }
  }
}
