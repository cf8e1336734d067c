/// Something that the other hand left in a case, over all cases.
package struct SharedThing: Sendable {
  /// What it means for its cases.
  package enum State: String, Sendable {
    /// It joins them.
    case joins
    /// In more cases it stands outside of any stretch: a shop, a club, a bank's own number.
    case everyday
    /// Several cases have it, and in none of them is another hand certain.
    case possible
    /// One case has it.
    case single

    static func of(code: Int) -> State {
      switch code {
      case 0: .joins
      case 1: .everyday
      case 2: .possible
      default: .single
      }
    }
  }

  package var kind: LinkKind
  package var value: String
  /// Cases by the nearest place in each.
  package var cases: [Zone: Int]
  /// Between these times; empty where no time could be read.
  package var first: String
  package var last: String
  package var holder: String
  package var region: String
  /// Whether check digits are right; nil where there are none.
  package var isValid: Bool?
  package var state: State
  /// The ring of the cases it joins, from 1; nil where it joins none.
  package var ring: Int?
  /// Whether it joins cases only since the run asked for.
  package var isNew: Bool
  /// Cases of it that came since then.
  package var newCases: Int
  /// Of a script, how it begins; empty for all else.
  package var shown: String

  /// Cases that it counts in: inside a stretch, or by an account of which nothing is certain.
  package var counted: Int { (cases[.inside] ?? 0) + (cases[.involved] ?? 0) }
}

/// Cases that hang together.
package struct Ring: Sendable {
  /// From 1: the greatest first, then by the content of its cases.
  package var number: Int
  package var cases: Int
  /// Cases that came since the run asked for.
  package var newCases: Int
  /// How many things of each kind join them.
  package var joins: [LinkKind: Int]
  package var first: String
  package var last: String
}

/// A case, as whoever follows a link needs it.
package struct CasePlace: Sendable {
  /// Its number in the store, for questions about it.
  package var file: Int
  package var key: String
  package var label: String
  /// Path of its `findings.json`, and of its report; an empty one for none.
  package var path: String
  package var report: String
  package var verdict: String
  package var account: String
  package var onset: String
  package var ring: Int?
  /// Where the thing stands in it, and how near.
  package var zone: Zone
  package var entry: String
}

/// Amounts in one currency, in hundredths.
package struct CurrencySum: Sendable, Equatable {
  /// ISO 4217; empty where none was named.
  package var currency: String
  package var asked: Int
  package var paid: Int
  /// Amounts that are not in it: unreadable, or too great.
  package var unread: Int
}

/// Whose loss it is, by role.
package struct Victims: Sendable, Equatable {
  /// Owners of accounts that were taken over.
  package var taken = 0
  /// Who gave a code away, or may lose an account next.
  package var atRisk = 0
  /// Who said to have paid.
  package var payers = 0

  /// All of them, each once: one may have given a code and paid too.
  package var all = 0
}

/// Somebody asked somebody for something, over all cases.
package struct LureEdge: Sendable {
  /// Names the person over all cases: the number, or the case and the person in it.
  package var from: String
  package var fromName: String
  package var to: String
  package var toName: String
  package var what: String
  package var time: String
  package var entry: String
  package var answer: String
  package var file: Int
  package var label: String
}
